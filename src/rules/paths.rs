//! What rules about paths share: whom refused paths concern, and the ways to open them as fixes.

use super::{Cx, Finding};
use crate::design::{Design, Entity};
use crate::msg;
use crate::traffic::{self, Facts, OfferedWay, Source, Target, Trace};

/// How many refusals of one finding a fix may open one after the other.
const MAX_ROUNDS: usize = 12;

/// Everything inside the VPC that a design plans: nodes, pods and Fargate pods, one for each subnet.
pub(super) fn inside_sources(design: &Design) -> Vec<Source> {
    let is_planned = |source: &Source| source.subnet().is_some() && !matches!(source, Source::Bastion(_));
    traffic::sources(design).into_iter().filter(is_planned).collect()
}

/// The things that the paths begin at, each once.
pub(super) fn users(traces: &[Trace]) -> Vec<Entity> {
    each_once(traces.iter().map(|trace| trace.source.entity()))
}

/// Names the first path of `sources` to `target` that is refused for what the finding is about, if there is one.
pub(super) fn show_path(finding: &mut Finding, facts: &Facts, sources: &[Source], target: Target) {
    if let Some(trace) = traffic::refused(facts, sources, &[target], finding.code).first() {
        finding.path(trace.source, trace.target);
    }
}

/// The items in their order, each once.
pub(super) fn each_once<T: PartialEq>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut out = Vec::new();
    for item in items {
        if !out.contains(&item) {
            out.push(item);
        }
    }
    out
}

/// Offers the ways to open the first of the paths that `left` gives, each with what opens the others as well;
/// `left` gives the paths of the same finding that are still refused in another state of the design.
pub(super) fn offer_ways(finding: &mut Finding, cx: &Cx, left: impl Fn(&Facts) -> Vec<Trace>) {
    let Some(first) = left(cx.facts).into_iter().next() else { return };
    for way in traffic::ways(cx.design, &first) {
        if let Some(way) = widened(cx.design, way, &left) {
            finding.choice(way.title, way.edits);
        }
    }
}

/// `way` with steps of the same kind until no path is left; `None` where that does not come to an end.
fn widened(design: &Design, way: OfferedWay, left: &impl Fn(&Facts) -> Vec<Trace>) -> Option<OfferedWay> {
    let mut way = way;
    let mut n_more: usize = 0;
    for _ in 0..MAX_ROUNDS {
        let draft = design.edited(&way.edits).ok()?;
        let Some(next) = left(&Facts::beyond_names(&draft)).into_iter().next() else {
            if 0 < n_more {
                way.title = msg!("fix-and-more", first = way.title, n = n_more);
            }
            return Some(way);
        };
        let more = traffic::ways(&draft, &next).into_iter().find(|other| other.title.id == way.title.id)?;
        // Another port of the same group, say, is the same step for a reader.
        n_more = n_more.saturating_add(usize::from(more.title != way.title));
        way.edits.extend(more.edits);
    }
    None
}
