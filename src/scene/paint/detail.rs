//! How much of an item is worth drawing at a zoom.

/// The least zoom at which every text can be read.
const NEAR: f64 = 0.45;

/// The least zoom at which names in large letters can be read.
const MIDDLE: f64 = 0.2;

/// How much of an item is drawn. What could not be read is left out, so that a large design is clear from afar
/// and quick to draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Detail {
    /// Boxes in their colors, how full subnets are, and signs of findings.
    Far,
    /// Names and address blocks in large letters as well, and nodes without their slots.
    Middle,
    /// Everything.
    Near,
}

impl Detail {
    /// What can be seen at a zoom, in screen pixels for one world unit.
    #[must_use]
    pub fn at(zoom: f64) -> Self {
        if zoom < MIDDLE {
            Self::Far
        } else if zoom < NEAR {
            Self::Middle
        } else {
            Self::Near
        }
    }

    /// How many times as large as near by a sign is drawn, to be seen from afar.
    pub(super) fn sign_scale(self) -> f64 {
        match self {
            Self::Near => 1.0,
            Self::Middle => 1.5,
            Self::Far => 2.4,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closer_the_more() {
        let zooms = [0.01, 0.19, 0.2, 0.44, 0.45, 1.0, 4.0].map(Detail::at);
        assert!(zooms.is_sorted());
        assert_eq!((zooms[0], zooms[2], zooms[4]), (Detail::Far, Detail::Middle, Detail::Near));
    }
}
