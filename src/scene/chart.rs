//! Lines over time: from steps of numbers to paths.

use std::fmt::Write;

/// The frame of a chart: what its axes end at, and its size on the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Seconds at the right end; at least 1.
    pub seconds: u32,
    /// Addresses at the top; at least 1.
    pub top: u32,
    /// Width in pixels.
    pub width: f64,
    /// Height in pixels.
    pub height: f64,
}

impl Frame {
    /// Where a second lies.
    #[must_use]
    pub fn x(&self, second: u32) -> f64 {
        f64::from(second.min(self.seconds)) * self.width / f64::from(self.seconds.max(1))
    }

    /// Where a number lies.
    #[must_use]
    pub fn y(&self, n: u32) -> f64 {
        self.height - f64::from(n.min(self.top)) * self.height / f64::from(self.top.max(1))
    }

    /// The second at a place, clamped to the chart.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the range before")]
    pub fn second(&self, x: f64) -> u32 {
        let share = (x / self.width.max(1.0)).clamp(0.0, 1.0);
        (share * f64::from(self.seconds)).round() as u32
    }
}

/// A line of steps: each point holds until the next one, the last one to the end.
#[must_use]
pub fn step_path(points: &[(u32, u32)], frame: &Frame) -> String {
    let mut path = String::new();
    let Some((first, rest)) = points.split_first() else { return path };
    // Writing to a String cannot fail.
    let _ = write!(path, "M{:.1} {:.1}", frame.x(first.0), frame.y(first.1));
    let mut last = first.1;
    for (second, n) in rest {
        if *n != last {
            let _ = write!(path, "H{:.1}V{:.1}", frame.x(*second), frame.y(*n));
            last = *n;
        }
    }
    let _ = write!(path, "H{:.1}", frame.x(frame.seconds));
    path
}

/// The area between such a line and the bottom.
#[must_use]
pub fn step_area(points: &[(u32, u32)], frame: &Frame) -> String {
    let path = step_path(points, frame);
    let Some(first) = points.first() else { return path };
    format!("{path}V{:.1}H{:.1}z", frame.height, frame.x(first.0))
}

/// What a line of steps says at a second; 0 before it begins.
#[must_use]
pub fn at(points: &[(u32, u32)], second: u32) -> u32 {
    let next = points.partition_point(|(s, _)| *s <= second);
    next.checked_sub(1).and_then(|i| points.get(i)).map_or(0, |(_, n)| *n)
}

/// Even steps of an axis that ends at or above `largest`: the step and the end.
#[must_use]
pub fn even_steps(largest: u32, most: u32) -> (u32, u32) {
    let mut step = 1_u32;
    while step.saturating_mul(most.max(1)) < largest.max(1) {
        step = step.saturating_mul(2);
    }
    let n = largest.max(1).div_ceil(step).max(1);
    (step, step.saturating_mul(n))
}

/// Even steps of a time axis in seconds: 1, 2, 5, 10, 15, 30 minutes or an hour.
#[must_use]
pub fn time_step(seconds: u32, most: u32) -> u32 {
    const STEPS: [u32; 9] = [10, 30, 60, 120, 300, 600, 900, 1800, 3600];
    let fits = |step: &&u32| seconds <= step.saturating_mul(most.max(1));
    STEPS.iter().find(fits).copied().unwrap_or(3600 * 6)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Frame = Frame { seconds: 100, top: 10, width: 200.0, height: 50.0 };

    #[test]
    fn steps_hold_until_the_next_one() {
        let points = [(0, 2), (10, 2), (20, 5)];
        assert_eq!(step_path(&points, &FRAME), "M0.0 40.0H40.0V25.0H200.0");
        assert_eq!(step_area(&points, &FRAME), "M0.0 40.0H40.0V25.0H200.0V50.0H0.0z");
        assert_eq!((at(&points, 19), at(&points, 20), at(&points, 500)), (2, 5, 5));
        assert_eq!(at(&[(5, 1)], 4), 0);
        assert_eq!(step_path(&[], &FRAME), "");
    }

    #[test]
    fn places_and_seconds_are_each_others_inverse() {
        for second in [0, 1, 50, 99, 100] {
            assert_eq!(FRAME.second(FRAME.x(second)), second);
        }
        assert_eq!(FRAME.second(-20.0), 0);
        assert_eq!(FRAME.second(900.0), 100);
    }

    #[test]
    fn axes_end_at_even_numbers() {
        assert_eq!(even_steps(186, 5), (64, 192));
        assert_eq!(even_steps(0, 5), (1, 1));
        assert_eq!(time_step(3000, 8), 600);
        assert_eq!(time_step(45, 8), 10);
    }
}
