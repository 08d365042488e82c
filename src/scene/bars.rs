//! Bars of address use: every subnet on one scale, or each on its own.

use super::Use;
use crate::cni::budget::SubnetUse;

/// Shares of a bar's width, in percent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UseBar {
    /// What takes how much, from the left: kind, start, width.
    pub parts: Vec<(Use, f64, f64)>,
    /// What has no room: start and width.
    pub short: Option<(f64, f64)>,
    /// Where the subnet ends; `None` when that lies beyond the bar.
    pub end: Option<f64>,
}

/// The end of the scale that all subnets share: the smallest power of two that shows every use whole and
/// at least a quarter of the largest subnet's neighbors. At least 16.
#[must_use]
pub fn shared_scale<'a>(uses: impl Iterator<Item = &'a SubnetUse>) -> u64 {
    const LEAST: u64 = 16;
    let largest = uses.map(SubnetUse::used).max().unwrap_or(0).max(LEAST);
    // A use that fills its scale to the brim leaves no room for what comes next to it.
    largest.saturating_add(largest / 8).checked_next_power_of_two().unwrap_or(u64::MAX)
}

/// The bar of one subnet on a scale that ends at `scale`; on its own size when `scale` is `None`.
#[must_use]
pub fn use_bar(slot: &SubnetUse, scale: Option<u64>) -> UseBar {
    let total = slot.total.unwrap_or_else(|| slot.used());
    let scale = scale.unwrap_or_else(|| total.max(slot.used())).max(1);
    let mut bar = UseBar { end: (total <= scale).then(|| percent(total, scale)), ..UseBar::default() };
    let mut from = 0_u64;
    for kind in Use::ALL {
        let to = from.saturating_add(kind.of(slot)).min(scale);
        // What lies behind the end of the subnet is drawn as short, whoever it is.
        let shown = to.min(total);
        if from < shown {
            bar.parts.push((kind, percent(from, scale), percent(shown.saturating_sub(from), scale)));
        }
        from = to.max(from);
    }
    let used = slot.used().min(scale);
    if total < used {
        bar.short = Some((percent(total, scale), percent(used.saturating_sub(total), scale)));
    }
    bar
}

/// Percent of a whole; 0 of an empty one.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "address counts are exact in a float")]
pub fn percent(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 * 100.0 / whole as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slot(total: u64, pods: u64) -> SubnetUse {
        SubnetUse { total: Some(total), reserved_aws: 5, pods, ..SubnetUse::default() }
    }

    #[test]
    fn a_bar_ends_where_the_subnet_ends() {
        let bar = use_bar(&slot(128, 187), Some(256));
        assert_eq!(bar.end, Some(50.0));
        assert_eq!(bar.short, Some((50.0, 25.0)));
        assert_eq!(bar.parts.last().map(|(kind, _, _)| *kind), Some(Use::Pod));
        let widths: f64 = bar.parts.iter().map(|(_, _, width)| width).sum();
        assert!((widths - 50.0).abs() < 1e-9);
        assert_eq!(use_bar(&slot(1024, 20), Some(256)).end, None);
        assert_eq!(use_bar(&slot(100, 20), None).end, Some(100.0));
    }

    #[test]
    fn the_shared_scale_shows_every_use() {
        let slots = [slot(128, 181), slot(8192, 0)];
        assert_eq!(shared_scale(slots.iter()), 256);
        assert_eq!(shared_scale([].iter()), 32);
    }
}
