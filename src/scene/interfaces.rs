//! A node as what it is: interfaces as rows, slots as cells.

use crate::cni::pool::{IPS_PER_PREFIX, Limits, Mode, NodeIps, Settings};

/// What a slot of an interface holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// The interface's own address.
    Primary,
    /// A pod's address.
    Pod,
    /// An address that waits for a pod.
    Warm,
    /// A prefix of which so many addresses are pods'.
    Prefix(u32),
    /// Nothing yet.
    Empty,
    /// Nothing ever: the interface serves no pods.
    Unusable,
}

/// What an interface is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EniRole {
    /// Serves pods; the first one is the node's primary one.
    Pods,
    /// The node's own interface, which serves no pods.
    NodeOnly,
    /// Carries the branch interfaces of pods with security groups.
    Trunk,
}

/// One interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EniRow {
    /// What it is for.
    pub role: EniRole,
    /// Whether it is attached.
    pub is_attached: bool,
    /// Its slots, its own address first.
    pub cells: Vec<Cell>,
}

/// The interfaces of a node that holds `ips`, those that could be attached too.
#[must_use]
pub fn rows(limits: &Limits, settings: &Settings, ips: &NodeIps) -> Vec<EniRow> {
    let slots = usize::try_from(limits.slots_per_eni()).unwrap_or(0);
    let is_prefix = limits.effective_mode(settings) == Mode::Prefix;
    let row = |role, is_attached, cells: Vec<Cell>| {
        let mut all = vec![if is_attached { Cell::Primary } else { Cell::Empty }];
        all.extend(cells);
        EniRow { role, is_attached, cells: all }
    };
    let mut out = Vec::new();
    if limits.effective_mode(settings) == Mode::Ipv6 {
        out.push(row(EniRole::NodeOnly, true, vec![Cell::Unusable; slots]));
        return out;
    }
    if settings.has_custom_networking {
        out.push(row(EniRole::NodeOnly, true, vec![Cell::Unusable; slots]));
    }
    let mut pods = ips.pods_placed;
    for filled in &ips.filled {
        let mut cells = Vec::with_capacity(slots);
        for _ in 0..*filled {
            let unit = if is_prefix { IPS_PER_PREFIX } else { 1 };
            let here = pods.min(unit);
            pods = pods.saturating_sub(here);
            cells.push(match (is_prefix, here) {
                (true, _) => Cell::Prefix(here),
                (false, 0) => Cell::Warm,
                (false, _) => Cell::Pod,
            });
        }
        cells.resize(slots.max(cells.len()), Cell::Empty);
        out.push(row(EniRole::Pods, true, cells));
    }
    let n_pod_enis = usize::try_from(limits.pod_enis(settings)).unwrap_or(0);
    for _ in ips.filled.len()..n_pod_enis {
        out.push(row(EniRole::Pods, false, vec![Cell::Empty; slots]));
    }
    if limits.has_trunk(settings) {
        out.push(row(EniRole::Trunk, true, vec![Cell::Unusable; slots]));
    }
    out
}

/// The row as an SVG drawing, with colors by class; width and height come first.
#[must_use]
pub fn paint(row: &EniRow) -> (f64, f64, String) {
    /// Cells that are drawn large, in one line.
    const MAX_LARGE: usize = 16;
    /// Small cells in a line.
    const PER_LINE: usize = 26;
    let is_large = row.cells.len() <= MAX_LARGE;
    let (side, gap) = if is_large { (22.0, 4.0) } else { (10.0, 3.0) };
    let per_line = if is_large { MAX_LARGE } else { PER_LINE };
    let mut svg = String::new();
    for (i, cell) in row.cells.iter().enumerate() {
        let x = count(i.checked_rem(per_line).unwrap_or(0)) * (side + gap) + 0.5;
        let y = count(i.checked_div(per_line).unwrap_or(0)) * (side + gap) + 0.5;
        paint_cell(&mut svg, *cell, row.is_attached, x, y, side);
    }
    let width = count(row.cells.len().min(per_line)) * (side + gap) - gap + 1.0;
    let height = count(row.cells.len().div_ceil(per_line)) * (side + gap) - gap + 1.0;
    (width, height, svg)
}

fn paint_cell(svg: &mut String, cell: Cell, is_attached: bool, x: f64, y: f64, side: f64) {
    use std::fmt::Write;
    let class = match cell {
        Cell::Primary => "cell fill-node",
        Cell::Pod => "cell fill-pod",
        Cell::Warm => "cell fill-warm",
        Cell::Prefix(_) => "cell cell--prefix",
        Cell::Empty if is_attached => "cell cell--empty",
        Cell::Empty => "cell cell--unattached",
        Cell::Unusable => "cell cell--unusable",
    };
    let radius = if 16.0 < side { 4.0 } else { 2.0 };
    // Writing to a String cannot fail.
    let _ = write!(
        svg,
        r#"<rect class="{class}" x="{x}" y="{y}" width="{w}" height="{w}" rx="{radius}"/>"#,
        w = side - 1.0
    );
    if let Cell::Prefix(used) = cell {
        let (mut dark, mut light) = (String::new(), String::new());
        let dot = (side - 5.0) / 4.0;
        for i in 0..IPS_PER_PREFIX {
            let to = if i < used { &mut dark } else { &mut light };
            let (column, line) = (f64::from(i % 4), f64::from(i / 4));
            let (cx, cy) = (x + 2.0 + column * dot, y + 2.0 + line * dot);
            let _ = write!(to, "M{cx:.1} {cy:.1}h{d:.1}v{d:.1}h-{d:.1}z", d = dot - 0.8);
        }
        let _ = write!(svg, r#"<path class="fill-pod" d="{dark}"/><path class="fill-warm" d="{light}"/>"#);
    }
}

/// A small count as a length.
fn count(n: usize) -> f64 {
    u32::try_from(n).map_or(0.0, f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::instance_type;
    use crate::cni::pool::grow;

    fn m5() -> Limits {
        instance_type("m5.large").unwrap().into()
    }

    fn count_cells(rows: &[EniRow], what: impl Fn(&Cell) -> u32) -> u32 {
        rows.iter().flat_map(|row| row.cells.iter().map(&what)).sum()
    }

    #[test]
    fn cells_add_up_to_the_node() {
        let lean = Settings { warm_ip_target: 2, minimum_ip_target: 10, ..Settings::default() };
        let prefix = Settings { mode: Mode::Prefix, ..Settings::default() };
        let custom = Settings { has_custom_networking: true, has_pod_eni: true, ..Settings::default() };
        for settings in [Settings::default(), lean, prefix, custom] {
            for pods in [0, 1, 9, 17, 40] {
                let ips = grow(&m5(), &settings, 110, pods);
                let rows = rows(&m5(), &settings, &ips);
                let is = |want: Cell| count_cells(&rows, |cell| u32::from(*cell == want));
                let in_prefixes = count_cells(&rows, |cell| if let Cell::Prefix(n) = cell { *n } else { 0 });
                assert_eq!(is(Cell::Pod) + in_prefixes, ips.pods_placed, "{settings:?} {pods}");
                assert_eq!(is(Cell::Primary), ips.enis, "{settings:?} {pods}");
                assert_eq!(rows.len(), 3);
                assert!(rows.iter().all(|row| row.cells.len() == 10));
            }
        }
    }

    #[test]
    fn a_row_of_many_slots_is_drawn_in_lines() {
        let big: Limits = instance_type("m5.24xlarge").unwrap().into();
        let ips = grow(&big, &Settings::default(), 737, 60);
        let (width, height, svg) = paint(&rows(&big, &Settings::default(), &ips)[0]);
        assert!(width < 400.0 && 20.0 < height && svg.matches("<rect").count() == 50);
    }
}
