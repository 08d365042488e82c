//! The words for what reports name: things, sizes, severities and ways.

use crate::cni::budget::Scenario;
use crate::design::{Design, Entity, Nodegroup, Route, Subnet};
use crate::msg;
use crate::rules::Severity;
use crate::traffic::{Fare, Verdict, Way};
use crate::words::{Language, Message, render};

/// How large a group is.
#[must_use]
pub fn group_size(group: &Nodegroup) -> Message {
    msg!("scene-group-size", min = group.min_size, max = group.max_size, desired = group.desired_size)
}

/// What diagrams of boxes leave out: lists of rules and routes, add-ons and notes.
#[must_use]
pub fn not_boxes(design: &Design) -> Vec<Entity> {
    let is_left_out = |entity: &Entity| {
        matches!(entity, Entity::RouteTable(_) | Entity::SecurityGroup(_) | Entity::Note(_) | Entity::Addon(_))
    };
    design.entities().filter(is_left_out).collect()
}

/// The word for the kind of a thing.
#[must_use]
pub fn kind_name(entity: Entity) -> Message {
    match entity {
        Entity::Cluster => msg!("kind-cluster"),
        Entity::Vpc => msg!("kind-vpc"),
        Entity::InternetGateway => msg!("kind-internet-gateway"),
        Entity::Zone(_) => msg!("kind-zone"),
        Entity::Subnet(_) => msg!("kind-subnet"),
        Entity::NatGateway(_) => msg!("kind-nat-gateway"),
        Entity::LoadBalancer(_) => msg!("kind-load-balancer"),
        Entity::Nodegroup(_) => msg!("kind-nodegroup"),
        Entity::FargateProfile(_) => msg!("kind-fargate-profile"),
        Entity::Addon(_) => msg!("kind-addon"),
        Entity::RouteTable(_) => msg!("kind-route-table"),
        Entity::VpcEndpoint(_) => msg!("kind-vpc-endpoint"),
        Entity::Network(_) => msg!("kind-network"),
        Entity::SecurityGroup(_) => msg!("kind-security-group"),
        Entity::Note(_) => msg!("kind-note"),
    }
}

/// The name of a thing, or the word for its kind where it has none.
pub(in crate::formats) fn entity_name(design: &Design, entity: Entity, language: Language) -> String {
    match design.name_of(entity).trim() {
        "" => render(language, &kind_name(entity)),
        name => name.to_owned(),
    }
}

/// The word for a severity.
pub(in crate::formats) fn severity_name(severity: Severity) -> Message {
    match severity {
        Severity::Error => msg!("severity-error"),
        Severity::Warning => msg!("severity-warning"),
        Severity::Info => msg!("severity-info"),
    }
}

/// The word for a size.
pub(super) fn scenario_name(scenario: Scenario) -> Message {
    match scenario {
        Scenario::Minimum => msg!("scenario-minimum"),
        Scenario::Desired => msg!("scenario-desired"),
        Scenario::Maximum => msg!("scenario-maximum"),
        Scenario::Upgrade => msg!("scenario-upgrade"),
        Scenario::ZoneLost => msg!("scenario-zone-lost"),
        Scenario::BlueGreen => msg!("scenario-blue-green"),
    }
}

/// The word for where a subnet's traffic goes.
pub(super) fn subnet_kind(subnet: &Subnet) -> Message {
    match subnet.route {
        Route::InternetGateway => msg!("address-public"),
        Route::Nat(_) => msg!("address-private"),
        Route::Isolated => msg!("report-isolated"),
        Route::Unknown => msg!("report-route-unknown"),
    }
}

/// The word for how somebody fares who wants to reach the Kubernetes API.
pub(in crate::formats) fn decision_word(fare: &Fare) -> Message {
    match fare.verdict {
        Verdict::Open => way_word(fare.way),
        Verdict::Assumed => msg!("cell-assumed"),
        Verdict::Follows => msg!("cell-follows"),
        Verdict::Refused => msg!("cell-refused"),
        Verdict::OutOfScope => msg!("cell-out-of-scope"),
    }
}

fn way_word(way: Way) -> Message {
    match way {
        Way::Inside => msg!("way-word-inside"),
        Way::Private => msg!("way-word-private"),
        Way::Endpoint => msg!("way-word-endpoint"),
        Way::GatewayEndpoint => msg!("way-word-gateway-endpoint"),
        Way::Nat => msg!("way-word-nat"),
        Way::Direct => msg!("way-word-direct"),
        Way::EgressOnly => msg!("way-word-egress-only"),
        Way::Network => msg!("way-word-network"),
        Way::Internet => msg!("way-word-internet"),
        Way::Resolver => msg!("way-word-resolver"),
        Way::CoreDns => msg!("way-word-coredns"),
    }
}
