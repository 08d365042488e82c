//! Which lines of a written file speak of what.

use crate::design::{Design, Entity};
use crate::formats::Place;
use crate::formats::yaml::{self, Part};
use crate::net::Cidr;

/// The places in a text that [`write`](super::write()) made of `design`.
pub(super) fn places(design: &Design, text: &str) -> Vec<Place> {
    let parts = yaml::outline(text);
    let of = |(at, part): (usize, &Part)| {
        // What lies in a part comes after it.
        let rest = parts.get(at.saturating_add(1)..).unwrap_or_default();
        let entity = entity(design, rest, part)?;
        Some(Place { first_line: part.first_line, end_line: part.end_line, entity })
    };
    parts.iter().enumerate().filter_map(of).collect()
}

/// The thing that a part speaks of; `rest` are the parts after it.
fn entity(design: &Design, rest: &[Part], part: &Part) -> Option<Entity> {
    let path: Vec<&str> = part.path.iter().map(String::as_str).collect();
    let child = |key: &str| {
        let is_child =
            |other: &&Part| other.path.split_last().is_some_and(|(last, outer)| last == key && outer == part.path);
        let mut within = rest.iter().take_while(|other| other.first_line < part.end_line);
        within.find(is_child).map(|child| plain(&child.value))
    };
    match *path.as_slice() {
        [
            "metadata"
            | "kubernetesNetworkConfig"
            | "accessConfig"
            | "autoModeConfig"
            | "iam"
            | "cloudWatch"
            | "secretsEncryption"
            | "privateCluster"
            | "upgradePolicy"
            | "zonalShiftConfig",
        ]
        | ["vpc", "clusterEndpoints" | "publicAccessCIDRs" | "controlPlaneSubnetIDs"] => Some(Entity::Cluster),
        ["vpc"] => Some(Entity::Vpc),
        ["vpc", "subnets", _, _] => {
            let (block, id) = (child("cidr").and_then(|block| block.parse::<Cidr>().ok()), child("id"));
            let is_it = |subnet: &crate::design::Subnet| {
                let has_block = block.is_some() && subnet.cidr == block;
                has_block || (id.is_some() && subnet.existing_id.as_deref() == id)
            };
            design.subnets.iter().find(|(_, subnet)| is_it(subnet)).map(|(id, _)| id.into())
        }
        ["availabilityZones" | "localZones", _] => {
            let name = plain(&part.value);
            design.zones.iter().find(|(_, zone)| zone.name == name).map(|(id, _)| id.into())
        }
        ["managedNodeGroups" | "nodeGroups", _] => {
            let name = child("name")?;
            design.nodegroups.iter().find(|(_, group)| group.name == name).map(|(id, _)| id.into())
        }
        ["fargateProfiles", _] => {
            let name = child("name")?;
            design.fargate_profiles.iter().find(|(_, profile)| profile.name == name).map(|(id, _)| id.into())
        }
        ["addons", _] => {
            let name = child("name")?;
            design.addons.iter().find(|(_, addon)| addon.name == name).map(|(id, _)| id.into())
        }
        _ => None,
    }
}

/// A value without the quotes around it; names that need escapes lead nowhere.
fn plain(value: &str) -> &str {
    let quoted = |quote| value.strip_prefix(quote).and_then(|rest: &str| rest.strip_suffix(quote));
    quoted('"').or_else(|| quoted('\'')).unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use crate::design::Entity;
    use crate::design::starters::Starter;
    use crate::formats::eksctl;

    #[test]
    fn every_group_zone_and_addon_has_its_lines() {
        for starter in Starter::ALL {
            let design = starter.design();
            let written = eksctl::write(&design);
            let lines: Vec<&str> = written.text.lines().collect();
            let has = |entity: Entity| written.places.iter().any(|place| place.entity == entity);
            for id in design.nodegroups.ids() {
                assert!(has(id.into()), "{starter:?}: {id}\n{}", written.text);
            }
            assert!(design.addons.ids().all(|id| has(id.into())) && has(Entity::Cluster), "{starter:?}");
            for place in &written.places {
                assert!(place.first_line < place.end_line && place.end_line <= lines.len());
                if let Entity::Nodegroup(id) = place.entity {
                    let name = &design.nodegroups.get(id).unwrap().name;
                    assert!(
                        lines[place.first_line..place.end_line].iter().any(|line| line.contains(name.as_str()))
                    );
                }
            }
        }
    }

    #[test]
    fn an_existing_subnet_has_its_lines() {
        let file = "apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: a, region: eu-west-1}\nvpc: {id: vpc-1, subnets: {private: {one: {id: subnet-1, az: eu-west-1a}, two: {id: subnet-2, az: eu-west-1b}}}}\n";
        let design = crate::formats::read(file).unwrap().design;
        let written = eksctl::write(&design);
        for id in design.subnets.ids() {
            let place =
                written.places.iter().find(|place| place.entity == id.into()).expect("a subnet without lines");
            let own = design.subnets.get(id).unwrap().existing_id.clone().unwrap();
            let lines: Vec<&str> = written.text.lines().collect();
            assert!(
                lines[place.first_line..place.end_line].iter().any(|line| line.contains(&own)),
                "{}",
                written.text
            );
        }
    }
}
