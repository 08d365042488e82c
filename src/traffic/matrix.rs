//! All paths that decide whether a cluster comes up, as a table: sources against targets.

use super::facts::Facts;
use super::needs::needs;
use super::refused::alike;
use super::walk::{Trace, Verdict, Way, trace_with};
use super::{Source, Target};
use crate::catalog::services::{AwsService, service};
use crate::collect::{CollectInOrder, SortInPlace};
use crate::design::{Design, FargateProfileId, GroupRole, NetworkId, NodegroupId, SubnetId};
use crate::msg;
use crate::words::Message;
use std::collections::{BTreeMap, BTreeSet};

/// Who a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RowKind {
    /// The nodes of a group.
    Nodes(NodegroupId),
    /// The pods of a Fargate profile.
    Fargate(FargateProfileId),
    /// The pods on a group's nodes.
    Pods(NodegroupId),
    /// The pods of a group that have security groups of their own.
    BranchPods(NodegroupId),
    /// The control plane.
    ControlPlane,
    /// A person's computer on the internet.
    Computer,
    /// A connected network.
    Network(NetworkId),
}

/// The answer for one row and one column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The worst of the row's sources.
    pub source: Source,
    /// Of this row, to where: columns such as "nodes" mean the row's own.
    pub target: Target,
    /// Whether its path is open.
    pub verdict: Verdict,
    /// How it goes.
    pub way: Way,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Whom it is about.
    pub kind: RowKind,
    /// One cell for each column.
    pub cells: Vec<Cell>,
}

impl Row {
    /// How bad the worst of its cells is.
    #[must_use]
    pub fn worst(&self) -> Verdict {
        self.cells.iter().map(|cell| cell.verdict).max().unwrap_or(Verdict::OutOfScope)
    }

    /// The sources that it stands for.
    #[must_use]
    pub fn sources(&self, design: &Design) -> Vec<Source> {
        sources_of(design, self.kind)
    }
}

impl RowKind {
    /// Its name.
    #[must_use]
    pub fn label(self, design: &Design) -> Message {
        match self {
            Self::Nodes(id) => msg!("row-nodes", group = design.name_of(id.into())),
            Self::Fargate(id) => msg!("row-fargate", profile = design.name_of(id.into())),
            Self::Pods(id) => msg!("row-pods", group = design.name_of(id.into())),
            Self::BranchPods(id) => msg!("row-branch-pods", group = design.name_of(id.into())),
            Self::ControlPlane => msg!("row-control-plane"),
            Self::Computer => msg!("row-computer"),
            Self::Network(id) => msg!("row-network", network = design.name_of(id.into())),
        }
    }
}

/// What a column is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    To(Target),
    /// The kubelets: those of the row's own group, or for other rows of every group.
    Nodes,
}

/// The table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matrix {
    /// The titles of the columns.
    pub columns: Vec<Message>,
    /// The rows, in the order of the design.
    pub rows: Vec<Row>,
}

impl Matrix {
    /// How many cells have this verdict.
    #[must_use]
    pub fn count(&self, verdict: Verdict) -> usize {
        self.rows.iter().flat_map(|row| &row.cells).filter(|cell| cell.verdict == verdict).count()
    }

    /// The rows with the worst first; of equals the earlier.
    #[must_use]
    pub fn worst_first(&self) -> Vec<&Row> {
        let mut rows: Vec<&Row> = self.rows.iter().collect();
        // Stable: nodes stand before the pods that suffer with them.
        rows.order_by_key(|row| std::cmp::Reverse(row.worst()));
        rows
    }
}

/// The rows that may want to reach the Kubernetes API.
pub(super) fn kinds_towards_api(design: &Design) -> Vec<RowKind> {
    row_kinds(design).into_iter().filter(|kind| *kind != RowKind::ControlPlane).collect()
}

/// The sources that a row stands for.
#[must_use]
pub fn sources_of(design: &Design, kind: RowKind) -> Vec<Source> {
    let subnets = |id: NodegroupId| design.nodegroups.get(id).map(|group| &group.subnets);
    let of = |id: NodegroupId, make: fn(NodegroupId, SubnetId) -> Source| {
        subnets(id).into_iter().flatten().map(|subnet| make(id, *subnet)).collect()
    };
    match kind {
        RowKind::Nodes(id) => of(id, Source::Node),
        RowKind::Pods(id) => of(id, Source::Pod),
        RowKind::BranchPods(id) => of(id, Source::BranchPod),
        RowKind::Fargate(id) => {
            let subnets = design.fargate_profiles.get(id).map(|profile| &profile.subnets);
            subnets.into_iter().flatten().map(|subnet| Source::Fargate(id, *subnet)).collect()
        }
        RowKind::ControlPlane => vec![Source::ControlPlane],
        RowKind::Computer => vec![Source::Computer(None)],
        RowKind::Network(id) => vec![Source::Network(id)],
    }
}

fn row_kinds(design: &Design) -> Vec<RowKind> {
    let mut kinds: Vec<RowKind> = design.nodegroups.ids().map(RowKind::Nodes).collect();
    kinds.extend(design.fargate_profiles.ids().map(RowKind::Fargate));
    kinds.extend(design.nodegroups.ids().map(RowKind::Pods));
    let branch = design.nodegroups.iter().filter(|(_, group)| 0 < group.branch_pods);
    kinds.extend(branch.map(|(id, _)| RowKind::BranchPods(id)));
    kinds.push(RowKind::ControlPlane);
    kinds.push(RowKind::Computer);
    kinds.extend(design.networks.ids().map(RowKind::Network));
    kinds
}

/// What a column is called: the word that people use where it is short.
fn short_title(service: &AwsService) -> Message {
    if service.key.len() <= 3 {
        msg!("plain", text = service.key.to_uppercase())
    } else {
        msg!("plain", text = service.name)
    }
}

fn columns(design: &Design) -> Vec<(Column, Message)> {
    let to = |target: Target| (Column::To(target), target.label(design));
    let mut out = vec![to(Target::KubeApi), to(Target::Dns), to(Target::Images)];
    // What is in the images' column already is not asked twice, but for S3, whose way has a price of its own.
    let shown = ["ecr.api", "ecr.dkr"];
    let mut services: Vec<&str> = vec!["s3", "sts", "ec2"];
    services.extend(needs(design).into_iter().map(|need| need.service.key));
    let mut seen = BTreeSet::from(shown);
    for key in services {
        if seen.insert(key)
            && let Some(service) = service(key)
        {
            out.push((Column::To(Target::Service(service)), short_title(service)));
        }
    }
    out.push(to(Target::Internet));
    out.push((Column::Nodes, msg!("column-nodes")));
    out
}

/// A source with the place of its answers, where it shares them with others.
type Asked = (Source, Option<usize>);

/// Answers, worked out when they are first asked for: sources of the same kind with the same security group in the
/// same subnet fare alike, and so do the kubelets of groups in the same subnets.
struct Answers<'f, 'd> {
    facts: &'f Facts<'d>,
    places: BTreeMap<SubnetId, usize>,
    /// The column of a group's kubelets, behind the columns that are shown.
    kubelets: BTreeMap<NodegroupId, usize>,
    known: Vec<Option<(Verdict, Way)>>,
    n_columns: usize,
}

/// Kinds of sources that stand in a subnet, times security groups.
const N_KINDS: usize = 4 * GroupRole::ALL.len();

impl<'f, 'd> Answers<'f, 'd> {
    fn new(facts: &'f Facts<'d>, n_shown: usize) -> Self {
        let design = facts.design;
        let places: BTreeMap<SubnetId, usize> =
            design.subnets.ids().enumerate().map(|(place, id)| (id, place)).collect_map();
        let mut classes: BTreeMap<(GroupRole, &BTreeSet<SubnetId>), usize> = BTreeMap::new();
        let mut kubelets = BTreeMap::new();
        for (id, group) in design.nodegroups.iter() {
            let next = n_shown.saturating_add(classes.len());
            let class = (facts.node_role(id), &group.subnets);
            kubelets.insert(id, *classes.entry(class).or_insert(next));
        }
        let n_columns = n_shown.saturating_add(classes.len());
        let n = N_KINDS.saturating_mul(places.len()).saturating_mul(n_columns);
        Self { facts, places, kubelets, known: vec![None; n], n_columns }
    }

    /// Where the answers of `source` begin; `None` for one that shares them with nobody.
    fn place(&self, source: Source) -> Option<usize> {
        let (kind, role, subnet) = alike(self.facts, source)?;
        let role = GroupRole::ALL.iter().position(|other| *other == role)?;
        let class = usize::from(kind).saturating_mul(GroupRole::ALL.len()).saturating_add(role);
        let row = class.saturating_mul(self.places.len()).saturating_add(*self.places.get(&subnet)?);
        Some(row.saturating_mul(self.n_columns))
    }

    fn answer(&mut self, (source, place): Asked, target: Target, column: usize) -> (Verdict, Way) {
        let facts = self.facts;
        let follow = || {
            let trace = trace_with(facts, source, target);
            (trace.verdict, trace.way)
        };
        match place.and_then(|place| self.known.get_mut(place.saturating_add(column))) {
            Some(slot) => *slot.get_or_insert_with(follow),
            None => follow(),
        }
    }

    /// The worst of `sources` towards the first of `targets` where it is worst; each target with its column.
    fn worst(&mut self, sources: &[Asked], targets: impl Iterator<Item = (Target, usize)>) -> Option<Cell> {
        let mut worst: Option<Cell> = None;
        for (target, column) in targets {
            for asked in sources {
                let (verdict, way) = self.answer(*asked, target, column);
                if worst.is_none_or(|cell| cell.verdict < verdict) {
                    worst = Some(Cell { source: asked.0, target, verdict, way });
                }
            }
        }
        worst
    }
}

/// All paths of the design of `facts` that decide whether the cluster comes up.
#[must_use]
pub fn matrix(facts: &Facts) -> Matrix {
    let design = facts.design;
    let columns = columns(design);
    let mut answers = Answers::new(facts, columns.len());
    let all_kubelets: Vec<(Target, usize)> =
        answers.kubelets.iter().map(|(id, column)| (Target::Nodes(*id), *column)).collect();
    let rows = row_kinds(design).into_iter().filter_map(|kind| {
        let sources: Vec<Asked> =
            sources_of(design, kind).into_iter().map(|source| (source, answers.place(source))).collect();
        let own = match kind {
            RowKind::Nodes(id) | RowKind::Pods(id) | RowKind::BranchPods(id) => Some(Target::Nodes(id)),
            _ => None,
        };
        let cells: Option<Vec<Cell>> = columns
            .iter()
            .enumerate()
            .map(|(i, (column, _))| match column {
                Column::To(target) => answers.worst(&sources, std::iter::once((*target, i))),
                Column::Nodes => {
                    let is_asked = |(target, _): &&(Target, usize)| own.is_none_or(|own| own == *target);
                    let kubelets = all_kubelets.iter().filter(is_asked).copied();
                    // Without any group there is no kubelet to ask for.
                    let (source, _) = *sources.first()?;
                    let nobody =
                        Cell { source, target: Target::Internet, verdict: Verdict::OutOfScope, way: Way::Inside };
                    Some(answers.worst(&sources, kubelets).unwrap_or(nobody))
                }
            })
            .collect();
        // A group without subnets has no source: a rule says so.
        cells.map(|cells| Row { kind, cells })
    });
    let rows = rows.collect();
    Matrix { columns: columns.into_iter().map(|(_, title)| title).collect(), rows }
}

/// The worst path of several sources to one target; of equals the first. `None` without a source.
#[must_use]
pub fn worst(facts: &Facts, sources: &[Source], target: Target) -> Option<Trace> {
    let mut worst: Option<Trace> = None;
    for source in sources {
        let trace = trace_with(facts, *source, target);
        if worst.as_ref().is_none_or(|other| other.verdict < trace.verdict) {
            worst = Some(trace);
        }
    }
    worst
}
