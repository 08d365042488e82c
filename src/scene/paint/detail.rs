//! How much of an item is worth drawing at a zoom.

/// The least zoom at which every text can be read.
const NEAR: f64 = 0.45;

/// The least zoom at which names and blocks in large letters can be read.
const MIDDLE: f64 = 0.28;

/// The least zoom at which names as large as their boxes can be read.
const WIDE: f64 = 0.14;

/// How much of an item is drawn. What could not be read is left out, so that a large design is clear from afar
/// and quick to draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Detail {
    /// Boxes in their colors, how full subnets are, and signs of findings.
    Far,
    /// Names as large as their boxes let them be.
    Wide,
    /// Names and address blocks in large letters, and nodes without their slots.
    Middle,
    /// Everything.
    Near,
}

impl Detail {
    /// What can be seen at a zoom, in screen pixels for one world unit.
    #[must_use]
    pub fn at(zoom: f64) -> Self {
        if zoom < WIDE {
            Self::Far
        } else if zoom < MIDDLE {
            Self::Wide
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
            Self::Wide => 2.0,
            Self::Far => 2.8,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closer_the_more() {
        let zooms = [0.01, 0.13, 0.14, 0.27, 0.28, 0.44, 0.45, 1.0, 4.0].map(Detail::at);
        assert!(zooms.is_sorted());
        let [far, wide, middle, near] = [zooms[1], zooms[2], zooms[4], zooms[6]];
        assert_eq!([far, wide, middle, near], [Detail::Far, Detail::Wide, Detail::Middle, Detail::Near]);
    }
}
