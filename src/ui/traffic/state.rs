//! What the view "Traffic" has open; kept while another view is shown.

use crate::design::{Design, SubnetId};
use crate::editor::{has_source, has_target};
use crate::traffic::{Facts, Matrix, OfferedWay, Source, Target, Trace, matrix, trace, ways};
use crate::ui::Store;
use leptos::prelude::*;
use std::sync::Arc;

/// An end of the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Where it starts.
    From,
    /// Where it leads.
    To,
}

/// What stands below the drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// All paths.
    Paths,
    /// Endpoint access: who is let in with which setting.
    Access,
    /// The services that the design calls, and their VPC endpoints.
    Services,
}

/// What the view has open; handed down inside the store.
#[derive(Clone, Copy)]
pub struct TrafficState {
    /// The chosen ends; `None` until one was chosen.
    pub ends: RwSignal<Option<(Source, Target)>>,
    /// The end that the next click on the canvas fills.
    pub picking: RwSignal<Option<End>>,
    /// The hop that is looked at.
    pub hop: RwSignal<Option<usize>>,
    /// The way that is looked at: its path is drawn before it is taken.
    pub previewed: RwSignal<Option<usize>>,
    /// The table below the drawing.
    pub table: RwSignal<Table>,
    /// Whether the worst rows come first.
    pub is_worst_first: RwSignal<bool>,
    /// Whether only refused paths are listed.
    pub is_refused_only: RwSignal<bool>,
}

impl TrafficState {
    /// Nothing chosen.
    #[must_use]
    pub fn new() -> Self {
        Self {
            ends: RwSignal::new(None),
            picking: RwSignal::new(None),
            hop: RwSignal::new(None),
            previewed: RwSignal::new(None),
            table: RwSignal::new(Table::Paths),
            is_worst_first: RwSignal::new(true),
            is_refused_only: RwSignal::new(false),
        }
    }

    /// Chooses both ends.
    pub fn choose(self, source: Source, target: Target) {
        self.hop.set(None);
        self.previewed.set(None);
        self.picking.set(None);
        if self.ends.get_untracked() != Some((source, target)) {
            self.ends.set(Some((source, target)));
        }
    }
}

impl Default for TrafficState {
    fn default() -> Self {
        Self::new()
    }
}

/// What the view shows, computed from the design and the chosen ends while the view is open.
#[derive(Clone, Copy)]
pub struct Shown {
    /// All paths.
    pub matrix: Memo<Arc<Matrix>>,
    /// The path.
    pub trace: Memo<Option<Trace>>,
    /// The ways to open it.
    pub ways: Memo<Arc<Vec<OfferedWay>>>,
    /// The path as it would go after the way that is looked at, and its design.
    pub preview: Memo<Option<Trace>>,
}

/// What the view shows. It is made when it is first asked for, and lives as long as the page.
#[must_use]
pub fn shown(store: Store) -> Shown {
    store.shown.get_value().unwrap_or_else(|| {
        let made = store.owner.with_value(|owner| owner.with(|| Shown::of(store.design, store.traffic)));
        store.shown.set_value(Some(made));
        made
    })
}

impl Shown {
    /// Follows `design` and `state`.
    #[must_use]
    pub fn of(design: RwSignal<Arc<Design>>, state: TrafficState) -> Self {
        let matrix = Memo::new(move |_| design.with(|design| Arc::new(matrix(&Facts::of(design)))));
        let trace = Memo::new(move |_| {
            let (source, target) = chosen(design, state, matrix)?;
            design.with(|design| Some(trace(design, source, target)))
        });
        let ways = Memo::new(move |_| {
            let found = trace.with(|trace| {
                trace.as_ref().map(|trace| design.with(|design| ways(design, trace))).unwrap_or_default()
            });
            Arc::new(found)
        });
        let preview = Memo::new(move |_| {
            let way = state.previewed.get()?;
            let edits = ways.with(|ways| ways.get(way).map(|way| way.edits.clone()))?;
            let after = design.with(|design| design.edited(&edits).ok())?;
            let (source, target) = trace.with(|trace| trace.as_ref().map(|trace| (trace.source, trace.target)))?;
            Some(crate::traffic::trace(&after, source, target))
        });
        Self { matrix, trace, ways, preview }
    }
}

/// The chosen ends while the design has them; otherwise the worst cell of the matrix.
fn chosen(
    design: RwSignal<Arc<Design>>,
    state: TrafficState,
    matrix: Memo<Arc<Matrix>>,
) -> Option<(Source, Target)> {
    let ends = state.ends.get();
    let is_there = |(source, target): &(Source, Target)| {
        design.with(|design| has_source(design, *source) && has_target(design, *target))
    };
    ends.filter(is_there).or_else(|| {
        matrix.with(|matrix| {
            let rows = matrix.worst_first();
            let cells = rows.first()?.cells.iter();
            let worst = cells.rev().max_by_key(|cell| cell.verdict)?;
            Some((worst.source, worst.target))
        })
    })
}

/// What is under a click of the canvas that fills an end; `true` when it was taken.
pub fn pick(
    design: &Design,
    state: TrafficState,
    now: Option<(Source, Target)>,
    entity: crate::design::Entity,
    subnet: Option<SubnetId>,
) -> bool {
    let Some(end) = state.picking.get_untracked() else { return false };
    let (source, target) = now.unwrap_or((Source::Computer(None), Target::KubeApi));
    let ends = match end {
        End::From => crate::editor::source_at(design, entity, subnet).map(|source| (source, target)),
        End::To => crate::editor::target_at(entity).map(|target| (source, target)),
    };
    if let Some((source, target)) = ends {
        state.choose(source, target);
    }
    ends.is_some()
}
