//! The gauge of a subnet: who takes its addresses, and the line where they end.

use super::canvas::{Anchor, Canvas};
use super::detail::Detail;
use crate::scene::Rect;
use crate::scene::content::GaugeContent;

const BAR_HEIGHT: f64 = 6.0;
/// The same where there is no room kept for words.
const MIDDLE_BAR_HEIGHT: f64 = 14.0;
const WIDE_BAR_HEIGHT: f64 = 20.0;
const FAR_BAR_HEIGHT: f64 = 24.0;

/// The gauge with its bar at the top of `rect`.
pub(super) fn gauge(canvas: &mut Canvas, rect: Rect, gauge: &GaugeContent) {
    let height = match canvas.detail() {
        Detail::Near => BAR_HEIGHT,
        Detail::Middle => MIDDLE_BAR_HEIGHT,
        Detail::Wide => WIDE_BAR_HEIGHT,
        Detail::Far => FAR_BAR_HEIGHT,
    };
    let bar = Rect::new(rect.x, rect.y, rect.width, height);
    canvas.rect(bar, 3.0, "gauge-bar");
    let used: u64 = gauge.parts.iter().map(|(_, n)| *n).fold(0, u64::saturating_add);
    let scale = gauge.total.unwrap_or(0).max(used).max(1);
    let mut x = bar.x;
    for (kind, n) in &gauge.parts {
        let width = bar.width * share(*n, scale);
        canvas.rect(Rect::new(x, bar.y, width, height), 1.0, &format!("use-{}", kind.key()));
        x += width;
    }
    if let Some(total) = gauge.total.filter(|_| gauge.is_short) {
        let end = bar.x + bar.width * share(total, scale);
        canvas.path(&format!("M{end:.1} {:.1}v{:.1}", bar.y - 5.0, height + 10.0), "gauge-end");
    }
    if !canvas.is_near() {
        return;
    }
    let class = if gauge.is_short { "label short" } else { "label t2" };
    let label = canvas.words(&gauge.label);
    canvas.text(rect.x, rect.y + 21.0, Anchor::Start, 11.0, rect.width, class, &label);
}

/// `part` of `whole` as a length; address counts end at 2^32, far below what a float holds exactly.
#[expect(clippy::cast_precision_loss, reason = "address counts are exact in a float")]
fn share(part: u64, whole: u64) -> f64 {
    part as f64 / whole as f64
}
