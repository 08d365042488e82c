//! Versions, and until when each is supported.

use super::{Block, Cx, Row, Section, Table};
use crate::catalog::eks::{CALENDAR_READ, KUBERNETES_VERSIONS, KubernetesVersion};
use crate::design::{Entity, SupportPolicy};
use crate::msg;

/// The version of Kubernetes on the calendar with those after it, and the add-ons.
pub(super) fn versions(cx: &Cx) -> Section {
    let cluster = &cx.design.cluster;
    let stated = cluster.version.as_deref();
    let known = stated.and_then(|version| KUBERNETES_VERSIONS.iter().position(|row| row.version == version));
    let about = match (stated, known) {
        (Some(version), Some(_)) => msg!("report-version", version = version),
        (Some(version), None) => msg!("report-version-unknown", version = version),
        (None, _) => msg!("report-version-open"),
    };
    let policy = match cluster.support_policy {
        Some(SupportPolicy::Standard) => msg!("report-policy-standard"),
        Some(SupportPolicy::Extended) | None => msg!("report-policy-extended"),
    };
    let mut blocks = vec![cx.text(&about), cx.text(&policy)];
    // The list is newest first: what follows the stated version is behind it.
    let last = known.unwrap_or(KUBERNETES_VERSIONS.len());
    let rows = KUBERNETES_VERSIONS.iter().take(last.saturating_add(1)).map(|row| calendar_row(row, stated));
    let head = cx.head(&[
        (msg!("report-kubernetes"), false),
        (msg!("report-released"), false),
        (msg!("report-standard-until"), false),
        (msg!("report-extended-until"), false),
    ]);
    let caption = cx.say(&msg!("report-calendar-caption", day = CALENDAR_READ));
    blocks.push(Block::Table(Table { caption, head, rows: rows.collect() }));
    if !cx.design.addons.is_empty() {
        blocks.push(Block::Table(addons(cx)));
    }
    cx.section("versions", &msg!("report-versions"), blocks)
}

fn calendar_row(row: &KubernetesVersion, stated: Option<&str>) -> Row {
    let entity = (stated == Some(row.version)).then_some(Entity::Cluster);
    let cells = [row.version, row.released, row.standard_until, row.extended_until];
    Row::of(entity, cells.map(str::to_owned).to_vec())
}

fn addons(cx: &Cx) -> Table {
    let row = |(id, addon): (_, &crate::design::Addon)| {
        let version = addon.version.clone().unwrap_or_else(|| cx.say(&msg!("support-left-open")));
        let is_configured = addon.configuration.is_some();
        let configuration = if is_configured { msg!("report-configured") } else { msg!("support-left-open") };
        Row::of(Entity::Addon(id), vec![cx.name(id), version, cx.say(&configuration)])
    };
    Table {
        caption: cx.say(&msg!("report-addons-caption")),
        head: cx.head(&[
            (msg!("kind-addon"), false),
            (msg!("report-addon-version"), false),
            (msg!("report-configuration"), false),
        ]),
        rows: cx.design.addons.iter().map(row).collect(),
    }
}
