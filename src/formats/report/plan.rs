//! The address plan, the budget by size, and what runs in the network.

use super::words::{group_size, scenario_name, subnet_kind};
use super::{Block, Cx, Row, Section, Table};
use crate::cni::budget::{Scenario, SubnetUse};
use crate::design::{Entity, Nodegroup};
use crate::msg;

/// The size that the plan is counted at.
const SCENARIO: Scenario = Scenario::Maximum;

/// Every subnet with its block and what is left of it.
pub(super) fn plan(cx: &Cx) -> Section {
    let design = cx.design;
    let blocks: Vec<String> = design.vpc.cidrs.iter().map(ToString::to_string).collect();
    let about = if blocks.is_empty() {
        msg!("address-no-blocks")
    } else {
        msg!("report-plan-about", blocks = blocks.join(", "))
    };
    let mut rows = Vec::new();
    for (zone, record) in design.zones.iter() {
        for (id, subnet) in design.subnets_in(zone) {
            let empty = SubnetUse::default();
            let slot = cx.budget.subnet(SCENARIO, id).unwrap_or(&empty);
            let zone_name = if record.name.is_empty() { cx.name(zone) } else { record.name.clone() };
            let cells = vec![
                zone_name,
                cx.name(id),
                subnet.cidr.map_or_else(|| cx.say(&msg!("unknown-number")), |cidr| cidr.to_string()),
                cx.say(&subnet_kind(subnet)),
                cx.known(slot.total),
                cx.number(slot.used()),
                cx.signed(slot.free()),
            ];
            rows.push(Row::of(Entity::from(id), cells));
        }
    }
    let head = cx.head(&[
        (msg!("address-col-zone"), false),
        (msg!("kind-subnet"), false),
        (msg!("address-col-block"), false),
        (msg!("address-kind"), false),
        (msg!("address-col-total"), true),
        (msg!("address-col-used"), true),
        (msg!("address-col-free"), true),
    ]);
    let mut blocks = vec![cx.text(&about)];
    if rows.is_empty() {
        blocks.push(cx.text(&msg!("reason-no-subnets")));
    } else {
        let caption = cx.say(&msg!("report-plan-caption"));
        blocks.push(Block::Table(Table { caption, head, rows }));
    }
    cx.section("plan", &msg!("report-plan"), blocks)
}

/// What the design needs at each size, and where it runs out.
pub(super) fn by_scenario(cx: &Cx) -> Section {
    let design = cx.design;
    let sizes = Scenario::ALL.into_iter().map(|scenario| {
        let at = cx.budget.at(scenario);
        let shortage = cx.budget.first_shortage(design, scenario);
        let n_short = at.subnets.values().filter(|slot| 0 < slot.missing()).count();
        let where_short = shortage.as_ref().map_or_else(
            || cx.say(&msg!("report-fits")),
            |short| cx.say(&msg!("report-short", subnet = cx.name(short.subnet), n = short.missing)),
        );
        let entity = shortage.map(|short| Entity::from(short.subnet));
        Row::of(
            entity,
            vec![
                cx.say(&scenario_name(scenario)),
                cx.number(at.nodes),
                cx.number(at.needed),
                cx.number(u64::try_from(n_short).unwrap_or(u64::MAX)),
                where_short,
            ],
        )
    });
    let head = cx.head(&[
        (msg!("report-size"), false),
        (msg!("ends-nodes"), true),
        (msg!("report-needed"), true),
        (msg!("report-subnets-short"), true),
        (msg!("report-first-shortage"), false),
    ]);
    let caption = cx.say(&msg!("report-budget-caption"));
    let mut blocks =
        vec![cx.text(&msg!("report-budget-about")), Block::Table(Table { caption, head, rows: sizes.collect() })];
    if !design.subnets.is_empty() {
        blocks.push(Block::Table(free_by_scenario(cx)));
    }
    cx.section("budget", &msg!("report-budget"), blocks)
}

/// What is left of every subnet at each size.
fn free_by_scenario(cx: &Cx) -> Table {
    let mut titles = vec![(msg!("kind-subnet"), false)];
    titles.extend(Scenario::ALL.map(|scenario| (scenario_name(scenario), true)));
    let row = |id| {
        let free = Scenario::ALL.map(|scenario| {
            let slot = cx.budget.subnet(scenario, id);
            cx.signed(slot.and_then(SubnetUse::free))
        });
        Row::of(Entity::from(id), std::iter::once(cx.name(id)).chain(free).collect())
    };
    Table {
        caption: cx.say(&msg!("report-free-caption")),
        head: cx.head(&titles),
        rows: cx.design.subnets.ids().map(row).collect(),
    }
}

/// Node groups and Fargate profiles.
pub(super) fn workloads(cx: &Cx) -> Section {
    let design = cx.design;
    let names =
        |ids: &std::collections::BTreeSet<_>| ids.iter().map(|id| cx.name(*id)).collect::<Vec<_>>().join(", ");
    let size = |group: &Nodegroup| cx.say(&group_size(group));
    let groups = design.nodegroups.iter().map(|(id, group)| {
        let cost = cx.budget.node_costs.get(&id).map(|cost| u64::from(cost.ips_in_all()));
        let cells = vec![
            cx.name(id),
            cx.say(&msg!("kind-nodegroup")),
            if group.instance_types.is_empty() {
                cx.say(&msg!("scene-types-unstated"))
            } else {
                group.instance_types.join(", ")
            },
            size(group),
            cx.known(cost),
            names(&group.subnets),
        ];
        Row::of(Entity::from(id), cells)
    });
    let profiles = design.fargate_profiles.iter().map(|(id, profile)| {
        let cells = vec![
            cx.name(id),
            cx.say(&msg!("kind-fargate-profile")),
            cx.say(&msg!("ends-fargate")),
            cx.say(&msg!("scene-fargate-pods", pods = profile.planned_pods)),
            cx.number(1),
            names(&profile.subnets),
        ];
        Row::of(Entity::from(id), cells)
    });
    let rows: Vec<Row> = groups.chain(profiles).collect();
    let blocks = if rows.is_empty() {
        vec![cx.text(&msg!("report-no-workloads"))]
    } else {
        let head = cx.head(&[
            (msg!("address-col-name"), false),
            (msg!("address-kind"), false),
            (msg!("report-types"), false),
            (msg!("report-size"), false),
            (msg!("report-ips-each"), true),
            (msg!("ends-subnets"), false),
        ]);
        vec![Block::Table(Table { caption: cx.say(&msg!("report-workloads-caption")), head, rows })]
    };
    cx.section("workloads", &msg!("report-workloads"), blocks)
}
