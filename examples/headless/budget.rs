//! The addresses of every subnet: `budget`.

use crate::args::Args;
use crate::files::read;
use crate::reports::json_text;
use crate::{Failure, Output};
use eks_designer::cni::budget::{Budget, Scenario, Shortage, SubnetUse, budget};
use eks_designer::design::{Design, SubnetId};
use serde_json::{Map, Value, json};

/// `budget FILE`.
///
/// # Errors
/// On input that cannot be read, and on wrong usage.
pub(crate) fn run(mut args: Args) -> Result<Output, Failure> {
    let file = args.next_word("FILE")?;
    args.finish()?;
    let design = read(&file)?.design;
    let budget = budget(&design);
    let scenarios: Map<String, Value> = Scenario::ALL
        .into_iter()
        .map(|scenario| (scenario.key().to_owned(), scenario_json(&design, &budget, scenario)))
        .collect();
    Ok(Output::of(json_text(&json!({ "scenarios": scenarios }))))
}

fn scenario_json(design: &Design, budget: &Budget, scenario: Scenario) -> Value {
    let subnets = budget.at(scenario).subnets.iter().map(|(id, slot)| subnet_json(design, id, slot));
    let shortage = budget.first_shortage(design, scenario).map(|shortage| shortage_json(design, &shortage));
    let at = budget.at(scenario);
    json!({
        "subnets": subnets.collect::<Vec<_>>(),
        "first_shortage": shortage,
        "nodes": at.nodes,
        "needed": at.needed,
    })
}

fn subnet_json(design: &Design, id: SubnetId, slot: &SubnetUse) -> Value {
    let subnet = design.subnets.get(id);
    let zone = subnet.and_then(|subnet| design.zones.get(subnet.zone)).map(|zone| zone.name.as_str());
    json!({
        "id": id.to_string(),
        "name": design.name_of(id.into()),
        "zone": zone,
        "cidr": subnet.and_then(|subnet| subnet.cidr).map(|cidr| cidr.to_string()),
        "total": slot.total,
        "reserved_aws": slot.reserved_aws,
        "control_plane": slot.control_plane,
        "nodes": slot.node_enis,
        "pods": slot.pods.saturating_add(slot.branch).saturating_add(slot.warm),
        "fargate": slot.fargate,
        "load_balancers": slot.load_balancers,
        "nat": slot.nat,
        "endpoints": slot.endpoints,
        "other": slot.other,
        "used": slot.used(),
        "free": slot.free(),
        "warm": slot.warm,
        "branch": slot.branch,
        "load_balancers_at_rest": slot.load_balancers_at_rest,
        "prefix_blocks": { "needed": slot.prefixes, "best": slot.blocks_best(), "worst": slot.blocks_worst() },
        "by_nodes_of": slot.groups.iter().map(|share| json!({
            "nodegroup": share.group.to_string(),
            "nodes": share.nodes,
            "ips_per_node": share.per_node.ips(),
        })).collect::<Vec<_>>(),
    })
}

fn shortage_json(design: &Design, shortage: &Shortage) -> Value {
    let when = match shortage.from {
        None => "before any node starts".to_owned(),
        Some((group, nodes)) => {
            let name = match design.name_of(group.into()) {
                "" => group.to_string(),
                name => name.to_owned(),
            };
            format!("{name} at {nodes} {}", if nodes == 1 { "node" } else { "nodes" })
        }
    };
    json!({ "subnet": shortage.subnet.to_string(), "missing": shortage.missing, "when": when })
}
