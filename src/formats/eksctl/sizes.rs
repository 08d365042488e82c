//! The three sizes of a node group, and what eksctl makes of those that a file leaves out.
//!
//! # Sources
//! eksctl commit 99984ad, `api/validation.go:ValidateManagedNodeGroup` and
//! `pkg/cfn/builder/nodegroup.go`, read 2026-08-21.

use crate::catalog::eksctl;
use crate::design::{Kept, Nodegroup, NodegroupKind};

/// The sizes as a file says them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    /// `minSize`.
    pub(super) min: Option<u32>,
    /// `desiredCapacity`.
    pub(super) desired: Option<u32>,
    /// `maxSize`.
    pub(super) max: Option<u32>,
}

/// The sizes that come of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sizes {
    /// The fewest nodes.
    pub(super) min: u32,
    /// The nodes at the start.
    pub(super) desired: u32,
    /// The most nodes.
    pub(super) max: u32,
}

impl Said {
    /// Fills in what is not said. A self-managed group without a desired size starts with the fewest.
    pub(super) fn resolve(self, is_managed: bool) -> Sizes {
        let min = self.min.or(self.desired).unwrap_or(eksctl::DEFAULT_MIN_SIZE);
        let max = self.max.or(self.desired).unwrap_or(min);
        let max = if is_managed { max.max(1) } else { max };
        Sizes { min, desired: self.desired.unwrap_or(min), max }
    }

    /// What to write for a group: what its file said if that still means the same, else all three.
    pub(super) fn of(group: &Nodegroup, kept: &Kept) -> Self {
        let wanted = Sizes { min: group.min_size, desired: group.desired_size, max: group.max_size };
        let said = |key, n| kept.has_said(key).then_some(n);
        let short = Self {
            min: said("minSize", wanted.min),
            desired: said("desiredCapacity", wanted.desired),
            max: said("maxSize", wanted.max),
        };
        if kept.said.is_some() && short.resolve(group.kind == NodegroupKind::Managed) == wanted {
            return short;
        }
        Self { min: Some(wanted.min), desired: Some(wanted.desired), max: Some(wanted.max) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_in_as_eksctl_does() {
        for (min, desired, max, is_managed, expected) in [
            (None, None, None, true, (2, 2, 2)),
            (None, Some(4), None, true, (4, 4, 4)),
            (Some(1), None, None, true, (1, 1, 1)),
            (Some(0), None, None, true, (0, 0, 1)),
            (Some(0), None, None, false, (0, 0, 0)),
            (Some(2), None, Some(5), false, (2, 2, 5)),
            (Some(1), Some(3), None, true, (1, 3, 3)),
            (None, None, Some(5), true, (2, 2, 5)),
        ] {
            let sizes = Said { min, desired, max }.resolve(is_managed);
            assert_eq!((sizes.min, sizes.desired, sizes.max), expected, "{min:?} {desired:?} {max:?}");
        }
    }
}
