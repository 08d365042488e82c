//! Who reaches the Kubernetes API with each setting of its endpoints.

use super::words::decision_word;
use super::{Block, Cx, Row, Section, Table};
use crate::design::Entity;
use crate::msg;
use crate::traffic::{Access, RowKind, decision, is_open_to_all};

/// The decision on endpoint access.
pub(super) fn access(cx: &Cx) -> Section {
    let design = cx.design;
    let endpoint = &design.cluster.endpoint;
    let now = Access::of(design);
    let about = match now {
        Some(Access::Public) => msg!("access-note-public"),
        Some(Access::Both) => msg!("access-note-both"),
        Some(Access::Private) => msg!("access-note-private"),
        None => msg!("hop-no-endpoint-on"),
    };
    let mut blocks = vec![cx.text(&about)];
    if endpoint.is_public {
        let list = if is_open_to_all(&endpoint.public_cidrs) {
            msg!("report-list-open")
        } else {
            let blocks: Vec<String> = endpoint.public_cidrs.iter().map(ToString::to_string).collect();
            msg!("report-list", blocks = blocks.join(", "))
        };
        blocks.push(cx.text(&list));
    }
    if endpoint.is_private && !endpoint.private_cidrs.is_empty() {
        let list: Vec<String> = endpoint.private_cidrs.iter().map(ToString::to_string).collect();
        blocks.push(cx.text(&msg!("report-private-list", blocks = list.join(", "))));
    }
    let mut head = vec![(cx.say(&msg!("report-who")), false)];
    head.extend(Access::ALL.map(|access| {
        let label = cx.say(&access.label());
        let is_now = now == Some(access);
        (if is_now { format!("{label} ({})", cx.say(&msg!("access-now"))) } else { label }, false)
    }));
    let rows: Vec<Row> = decision(design)
        .into_iter()
        .map(|(kind, fares)| {
            let fares = fares.iter().map(|fare| cx.say(&decision_word(fare)));
            let cells = std::iter::once(cx.say(&kind.label(design))).chain(fares).collect();
            Row::of(entity_of(kind), cells)
        })
        .collect();
    if !rows.is_empty() {
        blocks.push(Block::Table(Table { caption: cx.say(&msg!("access-about")), head, rows }));
    }
    cx.section("access", &msg!("report-access"), blocks)
}

/// The thing that a row is about.
fn entity_of(kind: RowKind) -> Option<Entity> {
    match kind {
        RowKind::Nodes(id) | RowKind::Pods(id) | RowKind::BranchPods(id) => Some(id.into()),
        RowKind::Fargate(id) => Some(id.into()),
        RowKind::Network(id) => Some(id.into()),
        RowKind::ControlPlane => Some(Entity::Cluster),
        RowKind::Computer => None,
    }
}
