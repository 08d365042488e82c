//! What the design leaves open, and what its eksctl file cannot say.

use super::{Block, Cx, Item, Section, Text};
use crate::design::{Entity, Route};
use crate::formats::eksctl;
use crate::msg;
use crate::traffic::{Facts, Verdict, matrix};
use crate::words::Message;

/// The open points.
pub(super) fn open(cx: &Cx) -> Section {
    let design = cx.design;
    let mut points: Vec<(Option<Entity>, Message)> = vec![(Some(Entity::Cluster), msg!("loss-report-day"))];
    for (id, subnet) in design.subnets.iter() {
        if subnet.cidr.is_none() {
            points.push((Some(id.into()), msg!("report-open-block", subnet = cx.name(id))));
        }
        if subnet.route == Route::Unknown {
            points.push((Some(id.into()), msg!("reason-route-unknown", subnet = cx.name(id))));
        }
    }
    for id in design.nodegroups.ids().filter(|id| !cx.budget.node_costs.contains_key(id)) {
        points.push((Some(id.into()), msg!("report-open-types", group = cx.name(id))));
    }
    for (group, zone) in &cx.budget.without_pod_subnet {
        let message = msg!("report-open-pods", group = cx.name(*group), zone = cx.name(*zone));
        points.push((Some((*group).into()), message));
    }
    let n_assumed = matrix(&Facts::of(design)).count(Verdict::Assumed);
    if 0 < n_assumed {
        points.push((None, msg!("report-open-paths", n = n_assumed)));
    }
    let items = |points: Vec<(Option<Entity>, Message)>| {
        let item = |(entity, message): (_, Message)| Item {
            entity,
            lead: String::new(),
            text: vec![Text::Plain(cx.say(&message))],
        };
        Block::List(points.into_iter().map(item).collect())
    };
    let mut blocks = vec![items(points)];
    let written = eksctl::write(design);
    let unsaid: Vec<_> = written.losses.into_iter().map(|loss| (loss.subject, loss.message)).collect();
    if unsaid.is_empty() {
        blocks.push(cx.text(&msg!("report-no-losses")));
    } else {
        blocks.push(cx.text(&msg!("report-losses")));
        blocks.push(items(unsaid));
    }
    cx.section("open", &msg!("report-open"), blocks)
}
