//! The decision on endpoint access as a whole: who reaches the Kubernetes API with each setting, and over what.

use super::facts::Facts;
use super::matrix::{RowKind, kinds_towards_api, sources_of};
use super::walk::{Trace, Verdict, Way};
use super::{Target, worst};
use crate::design::{Design, Edit};
use crate::msg;
use crate::words::Message;

/// A setting of the two endpoints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Access {
    /// The public endpoint only.
    Public,
    /// Both.
    Both,
    /// The private endpoint only.
    Private,
}

impl Access {
    /// All that EKS accepts.
    pub const ALL: [Self; 3] = [Self::Public, Self::Both, Self::Private];

    /// Its name.
    #[must_use]
    pub fn label(self) -> Message {
        match self {
            Self::Public => msg!("access-public"),
            Self::Both => msg!("access-both"),
            Self::Private => msg!("access-private"),
        }
    }

    /// The setting of `design`; `None` where both are off.
    #[must_use]
    pub fn of(design: &Design) -> Option<Self> {
        let endpoint = &design.cluster.endpoint;
        match (endpoint.is_public, endpoint.is_private) {
            (true, false) => Some(Self::Public),
            (true, true) => Some(Self::Both),
            (false, true) => Some(Self::Private),
            (false, false) => None,
        }
    }

    /// The edits that set it; lists stay as they are.
    #[must_use]
    pub fn edits(self, design: &Design) -> Vec<Edit> {
        let mut cluster = design.cluster.as_ref().clone();
        cluster.endpoint.is_public = self != Self::Private;
        cluster.endpoint.is_private = self != Self::Public;
        vec![Edit::SetCluster(cluster)]
    }
}

/// How one of the sources fares with one setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fare {
    /// Whether it gets through.
    pub verdict: Verdict,
    /// How.
    pub way: Way,
}

/// Who reaches the Kubernetes API: a row for each source, with a fare for each setting of [`Access::ALL`].
#[must_use]
pub fn decision(design: &Design) -> Vec<(RowKind, Vec<Fare>)> {
    let drafts: Vec<Design> = Access::ALL
        .into_iter()
        .map(|access| design.edited(&access.edits(design)).unwrap_or_else(|_| design.clone()))
        .collect();
    let facts: Vec<Facts> = drafts.iter().map(Facts::of).collect();
    let fare = |trace: Trace| Fare { verdict: trace.verdict, way: trace.way };
    kinds_towards_api(design)
        .into_iter()
        .filter_map(|kind| {
            let sources = sources_of(design, kind);
            let fares = facts.iter().map(|facts| worst(facts, &sources, Target::KubeApi).map(fare));
            fares.collect::<Option<Vec<_>>>().map(|fares| (kind, fares))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::starters::Starter;

    /// The seeds of every lesson on endpoint access, on the classic pattern.
    #[test]
    fn nodes_go_over_nat_or_inside_and_the_internet_is_let_in_or_not() {
        let design = Starter::Classic.design();
        let rows = decision(&design);
        let of = |kind: fn(&RowKind) -> bool| {
            let (_, fares) = rows.iter().find(|(row, _)| kind(row)).unwrap();
            fares.iter().map(|fare| (fare.verdict.is_reachable(), fare.way)).collect::<Vec<_>>()
        };
        let nodes = of(|row| matches!(row, RowKind::Nodes(_)));
        assert_eq!(nodes, [(true, Way::Nat), (true, Way::Private), (true, Way::Private)]);
        let computer = of(|row| *row == RowKind::Computer);
        assert_eq!(computer, [(true, Way::Internet), (true, Way::Internet), (false, Way::Inside)]);
        assert_eq!(Access::of(&design), Some(Access::Both));
        for access in Access::ALL {
            assert_eq!(Access::of(&design.edited(&access.edits(&design)).unwrap()), Some(access));
        }
    }
}
