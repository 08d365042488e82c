//! The fields of every thing: what the inspector shows, and what typing into them does.
//!
//! A field is one row of its record's table: label, control, and how a text changes the record. The
//! page draws controls and knows no field by name; rules name fields by the same ids.

mod cluster;
mod define;
mod network;
mod note;
mod reach;
mod workload;

pub use define::{Control, Field};
pub use reach::role_about;

use crate::design::{Design, Edit, Entity};
use crate::words::Message;

/// The fields of `entity`, in the order in which they are shown; empty for what is not there.
#[must_use]
pub fn fields(design: &Design, entity: Entity) -> Vec<Field> {
    match entity {
        Entity::Cluster => cluster::fields(design),
        Entity::Vpc => network::vpc_fields(design),
        Entity::InternetGateway => Vec::new(),
        Entity::Zone(id) => network::zone_fields(design, id),
        Entity::Subnet(id) => network::subnet_fields(design, id),
        Entity::NatGateway(id) => network::nat_fields(design, id),
        Entity::LoadBalancer(id) => workload::load_balancer_fields(design, id),
        Entity::Nodegroup(id) => workload::nodegroup_fields(design, id),
        Entity::FargateProfile(id) => workload::fargate_fields(design, id),
        Entity::Addon(id) => workload::addon_fields(design, id),
        Entity::RouteTable(id) => reach::route_table_fields(design, id),
        Entity::VpcEndpoint(id) => reach::vpc_endpoint_fields(design, id),
        Entity::Network(id) => reach::network_fields(design, id),
        Entity::SecurityGroup(id) => reach::security_group_fields(design, id),
        Entity::Note(id) => note::fields(design, id),
    }
}

/// The edits that typing `input` into the field `field_id` of `entity` means.
///
/// Toggles take `true` and `false`, choices the value of an option, and subnet lists the id of a subnet
/// with `+` or `-` before it.
///
/// # Errors
/// What is wrong with the input, in words, to be shown beside the field.
pub fn change(design: &Design, entity: Entity, field_id: &str, input: &str) -> Result<Vec<Edit>, Message> {
    match entity {
        Entity::Cluster => cluster::change(design, field_id, input),
        Entity::Vpc => network::change_vpc(design, field_id, input),
        Entity::InternetGateway => Ok(Vec::new()),
        Entity::Zone(id) => network::change_zone(design, id, field_id, input),
        Entity::Subnet(id) => network::change_subnet(design, id, field_id, input),
        Entity::NatGateway(id) => network::change_nat(design, id, field_id, input),
        Entity::LoadBalancer(id) => workload::change_load_balancer(design, id, field_id, input),
        Entity::Nodegroup(id) => workload::change_nodegroup(design, id, field_id, input),
        Entity::FargateProfile(id) => workload::change_fargate(design, id, field_id, input),
        Entity::Addon(id) => workload::change_addon(design, id, field_id, input),
        Entity::RouteTable(id) => reach::change_route_table(design, id, field_id, input),
        Entity::VpcEndpoint(id) => reach::change_vpc_endpoint(design, id, field_id, input),
        Entity::Network(id) => reach::change_network(design, id, field_id, input),
        Entity::SecurityGroup(id) => reach::change_security_group(design, id, field_id, input),
        Entity::Note(id) => note::change(design, id, input),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::starters::Starter;
    use crate::words::{Language, render};

    /// Every field of every thing: what it shows goes back in without a change.
    #[test]
    fn every_field_takes_back_what_it_shows() {
        for starter in Starter::ALL {
            let mut design = starter.design();
            design = design.edited(&[Edit::AddAddon { name: "vpc-cni".into() }]).unwrap();
            for entity in design.entities() {
                for field in fields(&design, entity) {
                    let Some(shown) = field.control.text() else { continue };
                    let edits = change(&design, entity, field.id, &shown)
                        .unwrap_or_else(|e| panic!("{entity} {}: {}", field.id, render(Language::En, &e)));
                    assert_eq!(design.edited(&edits).unwrap(), design, "{entity} {}", field.id);
                }
            }
        }
    }

    #[test]
    fn bad_input_gets_a_word_and_no_edit() {
        let design = Starter::Classic.design();
        let subnet = design.subnets.ids().next().unwrap().into();
        let group = design.nodegroups.ids().next().unwrap().into();
        for (entity, field, input) in [
            (Entity::Cluster, "name", ""),
            (Entity::Cluster, "public_cidrs", "10.0.0.0/8, x"),
            (Entity::Cluster, "service_cidr", "10.0.0.1/16"),
            (Entity::Vpc, "cidrs", "10.0.0.0"),
            (subnet, "cidr", "10.0.0.7/19"),
            (subnet, "zone", "zone-99"),
            (subnet, "other_ips", "-1"),
            (subnet, "route", "nat-99"),
            (group, "min_size", "two"),
            (group, "max_pods", "1e3"),
            (group, "update_limit", "0%"),
            (group, "labels", "no-value"),
        ] {
            let result = change(&design, entity, field, input);
            assert!(result.is_err(), "{field}: {input:?} gives {result:?}");
        }
    }

    #[test]
    fn addons_come_and_go_by_name() {
        let design = Starter::Classic.design();
        let with = |design: &Design, input: &str| {
            design.edited(&change(design, Entity::Cluster, "addons", input).unwrap()).unwrap()
        };
        let more = with(&design, "+vpc-cni");
        assert_eq!(more.addons.values().map(|a| a.name.as_str()).collect::<Vec<_>>(), ["vpc-cni"]);
        assert!(with(&more, "-vpc-cni").addons.is_empty());
        assert_eq!(with(&more, "-coredns").addons.len(), 1);
    }

    #[test]
    fn good_input_becomes_an_edit() {
        let design = Starter::Classic.design();
        let id = design.nodegroups.ids().next().unwrap();
        let set = |field: &str, input: &str| {
            let edits = change(&design, id.into(), field, input).unwrap();
            design.edited(&edits).unwrap().nodegroups.get(id).unwrap().clone()
        };
        assert_eq!(set("instance_types", "m5.large, c5.large").instance_types, ["m5.large", "c5.large"]);
        assert_eq!(set("max_pods", "").max_pods, None);
        assert_eq!(set("max_pods", "50").max_pods, Some(50));
        assert_eq!(set("update_limit", "25 %").update_limit, Some(crate::design::UpdateLimit::Percent(25)));
        assert_eq!(set("labels", "role=web, tier=").labels.len(), 2);
        let first = design.subnets.ids().next().unwrap();
        assert!(set("subnets", &format!("+{first}")).subnets.contains(&first));
    }
}
