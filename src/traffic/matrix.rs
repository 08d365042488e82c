//! All paths that decide whether a cluster comes up, as a table: sources against targets.

use super::facts::Facts;
use super::needs::needs;
use super::refused::alike;
use super::walk::{Trace, Verdict, Way, trace_with};
use super::{Source, Target};
use crate::catalog::services::service;
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

    /// Its name.
    #[must_use]
    pub fn label(&self, design: &Design) -> Message {
        match self.kind {
            RowKind::Nodes(id) => msg!("row-nodes", group = design.name_of(id.into())),
            RowKind::Fargate(id) => msg!("row-fargate", profile = design.name_of(id.into())),
            RowKind::Pods(id) => msg!("row-pods", group = design.name_of(id.into())),
            RowKind::BranchPods(id) => msg!("row-branch-pods", group = design.name_of(id.into())),
            RowKind::ControlPlane => msg!("row-control-plane"),
            RowKind::Computer => msg!("row-computer"),
            RowKind::Network(id) => msg!("row-network", network = design.name_of(id.into())),
        }
    }

    /// The sources that it stands for.
    #[must_use]
    pub fn sources(&self, design: &Design) -> Vec<Source> {
        row_sources(design, self.kind)
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
        rows.sort_by_key(|row| std::cmp::Reverse((row.worst(), n_refused(row))));
        rows
    }
}

fn n_refused(row: &Row) -> usize {
    row.cells.iter().filter(|cell| Verdict::Follows <= cell.verdict).count()
}

fn row_sources(design: &Design, kind: RowKind) -> Vec<Source> {
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
            out.push(to(Target::Service(service)));
        }
    }
    out.push(to(Target::Internet));
    out.push((Column::Nodes, msg!("column-nodes")));
    out
}

/// Paths that are alike: what kind of source, its security group, its subnet, and which column.
type Class = (u8, GroupRole, usize, usize);

/// Answers by class, worked out when they are first asked for.
struct Answers<'f, 'd> {
    facts: &'f Facts<'d>,
    places: BTreeMap<SubnetId, usize>,
    known: Vec<Option<(Verdict, Way)>>,
    n_columns: usize,
}

/// Kinds of sources with a subnet, times security groups.
const N_CLASSES: usize = 5 * 5;

impl<'f, 'd> Answers<'f, 'd> {
    fn new(facts: &'f Facts<'d>, n_columns: usize) -> Self {
        let places: BTreeMap<SubnetId, usize> =
            facts.design.subnets.ids().enumerate().map(|(place, id)| (id, place)).collect();
        let n = N_CLASSES.saturating_mul(places.len()).saturating_mul(n_columns);
        Self { facts, places, known: vec![None; n], n_columns }
    }

    fn class(&self, source: Source, column: usize) -> Option<Class> {
        let (kind, role, subnet) = alike(self.facts, source)?;
        Some((kind, role, *self.places.get(&subnet)?, column))
    }

    fn index(&self, (kind, role, place, column): Class) -> usize {
        let class = usize::from(kind).saturating_mul(5).saturating_add(role as usize);
        let row = class.saturating_mul(self.places.len()).saturating_add(place);
        row.saturating_mul(self.n_columns).saturating_add(column)
    }

    fn answer(&mut self, source: Source, target: Target, column: usize) -> (Verdict, Way) {
        let trace = |facts: &Facts| {
            let trace = trace_with(facts, source, target);
            (trace.verdict, trace.way)
        };
        let Some(class) = self.class(source, column) else { return trace(self.facts) };
        let index = self.index(class);
        let facts = self.facts;
        match self.known.get_mut(index) {
            Some(slot) => *slot.get_or_insert_with(|| trace(facts)),
            None => trace(facts),
        }
    }
}

/// All paths of the design of `facts` that decide whether the cluster comes up.
#[must_use]
pub fn matrix(facts: &Facts) -> Matrix {
    let design = facts.design;
    let columns = columns(design);
    let mut answers = Answers::new(facts, columns.len());
    let rows = row_kinds(design).into_iter().filter_map(|kind| {
        let sources = row_sources(design, kind);
        let cells: Option<Vec<Cell>> = columns
            .iter()
            .enumerate()
            .map(|(i, (column, _))| match column {
                Column::To(target) => worst_cell(&mut answers, &sources, &[*target], i),
                Column::Nodes => {
                    let own: Vec<Target> = match kind {
                        RowKind::Nodes(id) | RowKind::Pods(id) | RowKind::BranchPods(id) => {
                            vec![Target::Nodes(id)]
                        }
                        _ => design.nodegroups.ids().map(Target::Nodes).collect(),
                    };
                    // Without any group there is no kubelet to ask for.
                    let nobody = Cell {
                        source: *sources.first()?,
                        target: Target::Internet,
                        verdict: Verdict::OutOfScope,
                        way: Way::Inside,
                    };
                    let of_group = |target: &Target| kubelets(facts, &sources, *target);
                    Some(own.iter().filter_map(of_group).max_by_key(|cell| cell.verdict).unwrap_or(nobody))
                }
            })
            .collect();
        // A group without subnets has no source: a rule says so.
        cells.map(|cells| Row { kind, cells })
    });
    let rows = rows.collect();
    Matrix { columns: columns.into_iter().map(|(_, title)| title).collect(), rows }
}

/// The worst path of a row to the kubelets of one group.
fn kubelets(facts: &Facts, sources: &[Source], target: Target) -> Option<Cell> {
    let cells = sources.iter().map(|source| {
        let trace = trace_with(facts, *source, target);
        Cell { source: *source, target, verdict: trace.verdict, way: trace.way }
    });
    cells.max_by_key(|cell| cell.verdict)
}

fn worst_cell(answers: &mut Answers, sources: &[Source], targets: &[Target], column: usize) -> Option<Cell> {
    let mut worst: Option<Cell> = None;
    for target in targets {
        for source in sources {
            let (verdict, way) = answers.answer(*source, *target, column);
            if worst.is_none_or(|cell| cell.verdict < verdict) {
                worst = Some(Cell { source: *source, target: *target, verdict, way });
            }
        }
    }
    worst
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
