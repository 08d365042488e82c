//! What the rules about missing VPC endpoints share.

use crate::design::Design;
use crate::rules::help::names;
use crate::rules::paths::{offer_ways, users};
use crate::rules::{Cx, Report};
use crate::traffic::{self, Facts, Need, Trace};
use crate::words::Message;

/// Reports each service that is called and not reached, of those that nothing starts without or of the others.
pub(super) fn report_missing(cx: &Cx, report: &mut Report, is_vital: bool, message: fn(&Need, String) -> Message) {
    let design: &Design = cx.design;
    for (need, traces) in traffic::missing_endpoints(cx.facts) {
        if need.is_vital != is_vital {
            continue;
        }
        let who = users(&traces);
        let finding = report.find(message(&need, names(design, who.iter().copied())), who);
        finding.about(need.service.key);
        if let Some(first) = traces.first() {
            finding.path(first.source, first.target);
        }
        offer_ways(finding, cx, |facts| left(facts, &need));
    }
}

/// The paths to the service that are still refused.
fn left(facts: &Facts, need: &Need) -> Vec<Trace> {
    let missing = traffic::missing_endpoints(facts);
    missing.into_iter().find(|(other, _)| other.service == need.service).map(|(_, cut)| cut).unwrap_or_default()
}
