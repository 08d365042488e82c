//! Which part of the world the screen shows.

use crate::scene::{Point, Rect};

/// The nearest and farthest zoom, as screen pixels per world unit.
const ZOOM_RANGE: (f64, f64) = (0.05, 4.0);

/// One step of zooming with keys.
const ZOOM_STEP: f64 = 1.2;

/// The share of unused height that a fitted drawing leaves above itself.
const SLACK_ABOVE: f64 = 0.25;

/// Nothing is enlarged beyond this just to fill the screen.
const FIT_MAX: f64 = 1.1;

/// The view onto the world: `screen = (world − origin) × zoom`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// The world point at the top left corner of the screen.
    pub origin: Point,
    /// Screen pixels per world unit.
    pub zoom: f64,
}

impl Default for Camera {
    fn default() -> Self {
        Self { origin: Point::default(), zoom: 1.0 }
    }
}

impl Camera {
    /// The world point under a screen point.
    #[must_use]
    pub fn world_from_screen(self, point_in_screen: Point) -> Point {
        Point {
            x: self.origin.x + point_in_screen.x / self.zoom,
            y: self.origin.y + point_in_screen.y / self.zoom,
        }
    }

    /// The screen point over a world point.
    #[must_use]
    pub fn screen_from_world(self, point_in_world: Point) -> Point {
        Point {
            x: (point_in_world.x - self.origin.x) * self.zoom,
            y: (point_in_world.y - self.origin.y) * self.zoom,
        }
    }

    /// The part of the world on a screen of that size.
    #[must_use]
    pub fn visible(self, width_px: f64, height_px: f64) -> Rect {
        Rect::new(self.origin.x, self.origin.y, width_px / self.zoom, height_px / self.zoom)
    }

    /// The view moved by so many screen pixels.
    #[must_use]
    pub fn panned(self, dx_px: f64, dy_px: f64) -> Self {
        let origin = Point { x: self.origin.x - dx_px / self.zoom, y: self.origin.y - dy_px / self.zoom };
        Self { origin, ..self }
    }

    /// The view with its zoom times `factor`, the world point under `fixed_in_screen` staying in place.
    #[must_use]
    pub fn zoomed(self, factor: f64, fixed_in_screen: Point) -> Self {
        let zoom = (self.zoom * factor).clamp(ZOOM_RANGE.0, ZOOM_RANGE.1);
        let fixed = self.world_from_screen(fixed_in_screen);
        let origin = Point { x: fixed.x - fixed_in_screen.x / zoom, y: fixed.y - fixed_in_screen.y / zoom };
        Self { origin, zoom }
    }

    /// The view after two fingers on the screen have gone from `before` to `now`: what was under each stays there.
    #[must_use]
    pub fn pinched(self, before: (Point, Point), now: (Point, Point)) -> Self {
        let middle = |(a, b): (Point, Point)| Point { x: f64::midpoint(a.x, b.x), y: f64::midpoint(a.y, b.y) };
        let spread = |(a, b): (Point, Point)| (a.x - b.x).hypot(a.y - b.y).max(1.0);
        let (from, to) = (middle(before), middle(now));
        self.panned(to.x - from.x, to.y - from.y).zoomed(spread(now) / spread(before), to)
    }

    /// One step nearer (`true`) or farther.
    #[must_use]
    pub fn stepped(self, is_nearer: bool, fixed_in_screen: Point) -> Self {
        self.zoomed(if is_nearer { ZOOM_STEP } else { 1.0 / ZOOM_STEP }, fixed_in_screen)
    }

    /// The view that shows all of `rect`, from the top and centered sideways, on a screen of that size with
    /// `margins` kept free at left, top, right and bottom.
    #[must_use]
    pub fn fitting(rect: Rect, width_px: f64, height_px: f64, margins: [f64; 4]) -> Self {
        let [left, top, right, bottom] = margins;
        let (room_x, room_y) = ((width_px - left - right).max(1.0), (height_px - top - bottom).max(1.0));
        let zoom = (room_x / rect.width.max(1.0)).min(room_y / rect.height.max(1.0));
        let zoom = zoom.clamp(ZOOM_RANGE.0, FIT_MAX);
        let center = rect.center();
        // A little below the top, so that a wide drawing does not hang there.
        let slack = (room_y - rect.height * zoom).max(0.0) * SLACK_ABOVE;
        let origin = Point { x: center.x - (left + room_x / 2.0) / zoom, y: rect.y - (top + slack) / zoom };
        Self { origin, zoom }
    }

    /// The view moved just so far that `rect` is on the screen; unchanged when it is.
    #[must_use]
    pub fn revealing(self, rect: Rect, width_px: f64, height_px: f64) -> Self {
        let visible = self.visible(width_px, height_px);
        if visible.encloses(rect) || rect.encloses(visible) {
            return self;
        }
        let shift = |low: f64, high: f64, from: f64, to: f64| {
            if high - low < to - from || from < low {
                from - low
            } else if high < to {
                to - high
            } else {
                0.0
            }
        };
        let dx = shift(visible.x, visible.right(), rect.x, rect.right());
        let dy = shift(visible.y, visible.bottom(), rect.y, rect.bottom());
        Self { origin: Point { x: self.origin.x + dx, y: self.origin.y + dy }, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn zooming_keeps_the_point_under_the_pointer(x in -500.0..500.0_f64, y in -500.0..500.0_f64, f in 0.2..5.0_f64) {
            let camera = Camera { origin: Point { x: 3.0, y: -7.0 }, zoom: 0.8 };
            let at = Point { x, y };
            let (before, after) = (camera.world_from_screen(at), camera.zoomed(f, at).world_from_screen(at));
            prop_assert!((before.x - after.x).abs() < 1e-6 && (before.y - after.y).abs() < 1e-6);
            let back = camera.screen_from_world(camera.world_from_screen(at));
            prop_assert!((back.x - x).abs() < 1e-6 && (back.y - y).abs() < 1e-6);
        }

        #[test]
        fn fitting_shows_all_of_it(w in 1.0..5000.0_f64, h in 1.0..5000.0_f64) {
            let rect = Rect::new(-20.0, 40.0, w, h);
            let camera = Camera::fitting(rect, 1000.0, 700.0, [10.0, 10.0, 10.0, 60.0]);
            prop_assert!(camera.visible(1000.0, 700.0).grown(1e-6).encloses(rect));
        }
    }

    #[test]
    fn revealing_moves_no_more_than_needed() {
        let camera = Camera::default();
        let inside = Rect::new(10.0, 10.0, 50.0, 50.0);
        assert_eq!(camera.revealing(inside, 200.0, 200.0), camera);
        let right = Rect::new(190.0, 10.0, 50.0, 50.0);
        assert_eq!(camera.revealing(right, 200.0, 200.0).origin, Point { x: 40.0, y: 0.0 });
    }
}
