//! What runs in the network: node groups, Fargate profiles, add-ons.

use super::fields::{Fields, texts};
use super::read::Reader;
use super::sizes;
use crate::catalog::eksctl;
use crate::collect::CollectInOrder;
use crate::design::{
    Addon, AddonId, Capacity, FargateProfile, FargateProfileId, Nodegroup, NodegroupId, NodegroupKind, Selector,
    Subnet, SubnetId, UpdateLimit, UpdateStrategy, Value, ZoneKind,
};
use crate::msg;
use std::collections::BTreeSet;

/// The key of a list of node groups.
pub(super) fn list_key(kind: NodegroupKind) -> &'static str {
    match kind {
        NodegroupKind::Managed => "managedNodeGroups",
        NodegroupKind::SelfManaged => "nodeGroups",
    }
}

/// The mark that a group listed its subnets by AWS's ids and not by name.
pub(super) const BY_ID: &str = "subnets[id]";

impl Reader {
    pub(super) fn groups(&mut self) {
        for kind in [NodegroupKind::Managed, NodegroupKind::SelfManaged] {
            let key = list_key(kind);
            for (i, record) in self.root.records(key).into_iter().enumerate() {
                let group = self.nodegroup(kind, Fields::new(record), &format!("{key}[{i}]"));
                let id = NodegroupId(self.design.take_id());
                self.design.nodegroups.insert(id, group);
            }
        }
        for (i, record) in self.root.records("fargateProfiles").into_iter().enumerate() {
            let profile = self.fargate_profile(Fields::new(record), &format!("fargateProfiles[{i}]"));
            let id = FargateProfileId(self.design.take_id());
            self.design.fargate_profiles.insert(id, profile);
        }
        for record in self.root.records("addons") {
            let mut f = Fields::new(record);
            let addon = Addon {
                name: f.text("name").unwrap_or_default(),
                version: f.text("version"),
                configuration: f.text("configurationValues"),
                kept: f.kept(),
            };
            let id = AddonId(self.design.take_id());
            self.design.addons.insert(id, addon);
        }
    }

    fn nodegroup(&mut self, kind: NodegroupKind, mut f: Fields, path: &str) -> Nodegroup {
        let name = f.text("name").unwrap_or_default();
        let is_managed = kind == NodegroupKind::Managed;
        let subnets = self.subnets_of_group(&mut f, is_managed, path);
        let has_template = is_managed && f.peek("launchTemplate").is_some();
        let sizes =
            sizes::Said { min: f.count("minSize"), desired: f.count("desiredCapacity"), max: f.count("maxSize") }
                .resolve(is_managed);
        let family = f.text("amiFamily").map(|text| {
            let known = eksctl::AMI_FAMILIES.iter().find(|known| known.eq_ignore_ascii_case(&text));
            known.map_or(text, |known| (*known).to_owned())
        });
        let default_volume = if has_template { None } else { Some(eksctl::DEFAULT_VOLUME_GIB) };
        let update_limit = update_limit(&mut f);
        let labels = self.labels(&mut f, &name, is_managed);
        let capacity = capacity(&mut f, is_managed);
        Nodegroup {
            instance_types: instance_types(&mut f, is_managed),
            capacity,
            min_size: sizes.min,
            desired_size: sizes.desired,
            max_size: sizes.max,
            subnets,
            ami_family: family.unwrap_or_else(|| eksctl::DEFAULT_AMI_FAMILY.to_owned()),
            volume_gib: f.count("volumeSize").or(default_volume),
            max_pods: positive(&mut f, "maxPodsPerNode"),
            planned_pods: None,
            update_strategy: UpdateStrategy::Default,
            branch_pods: 0,
            update_limit,
            labels,
            name,
            kind,
            kept: f.kept(),
        }
    }

    /// Labels without those that eksctl adds by itself, which its dry-run output shows; tags likewise.
    fn labels(&self, f: &mut Fields, group: &str, is_managed: bool) -> std::collections::BTreeMap<String, String> {
        let mut labels = f.map("labels");
        let had_labels = !labels.is_empty();
        let generated = [
            ("alpha.eksctl.io/cluster-name", self.design.cluster.name.as_str()),
            ("alpha.eksctl.io/nodegroup-name", group),
            ("alpha.eksctl.io/nodegroup-type", "managed"),
        ];
        labels.retain(|key, value| !generated.contains(&(key.as_str(), value.as_str())));
        if had_labels && labels.is_empty() {
            f.forget("labels");
        }
        if is_managed && let Some(Value::Map(mut tags)) = f.peek("tags").cloned() {
            let n_before = tags.len();
            tags.retain(|(key, value)| {
                value.as_str().is_none_or(|value| !generated.contains(&(key.as_str(), value)))
            });
            if tags.is_empty() && 0 < n_before {
                f.take("tags");
                f.forget("tags");
            } else {
                f.put_back("tags", Value::Map(tags));
            }
        }
        labels
    }

    /// The subnets that eksctl would choose for a group, as `pkg/vpc/vpc.go:SelectNodeGroupSubnets` does.
    fn subnets_of_group(&mut self, f: &mut Fields, is_managed: bool, path: &str) -> BTreeSet<SubnetId> {
        let is_private = f.bool("privateNetworking").unwrap_or(false);
        let names = f.texts("subnets");
        let zones = f.texts("availabilityZones");
        let local_zones = if is_managed { Vec::new() } else { f.texts("localZones") };
        if !names.is_empty() {
            if !zones.is_empty() {
                f.put_back("availabilityZones", texts(zones));
            }
            return self.named_subnets(f, names, is_private, path);
        }
        if !zones.is_empty() || !local_zones.is_empty() {
            let mut found = self.subnets_in_zones(f, "availabilityZones", zones, is_private, path);
            found.extend(self.subnets_in_zones(f, "localZones", local_zones, is_private, path));
            return found;
        }
        let found = self.all_subnets(is_private);
        if found.is_empty() && !self.design.subnets.is_empty() {
            self.note(msg!("note-no-such-subnets"), path);
        }
        found
    }

    /// All subnets of a kind; eksctl knows its own local zones, and takes listed subnets as they are.
    fn all_subnets(&self, is_private: bool) -> BTreeSet<SubnetId> {
        self.subnets_where(is_private, |zone| zone.kind == ZoneKind::Standard || !self.is_new_vpc)
    }

    fn subnets_where(
        &self,
        is_private: bool,
        is_wanted: impl Fn(&crate::design::Zone) -> bool,
    ) -> BTreeSet<SubnetId> {
        let design = &self.design;
        let fits = |s: &Subnet| s.is_public() != is_private && design.zones.get(s.zone).is_some_and(&is_wanted);
        design.subnets.iter().filter(|(_, subnet)| fits(subnet)).map(|(id, _)| id).collect_set()
    }

    fn subnets_in_zones(
        &mut self,
        f: &mut Fields,
        key: &str,
        zones: Vec<String>,
        is_private: bool,
        path: &str,
    ) -> BTreeSet<SubnetId> {
        let mut found = BTreeSet::new();
        let mut unknown = Vec::new();
        for name in zones {
            let in_zone = self.subnets_where(is_private, |zone| zone.name == name);
            if in_zone.is_empty() {
                unknown.push(name);
            }
            found.extend(in_zone);
        }
        if !unknown.is_empty() {
            self.note(msg!("note-zones-kept", zones = unknown.join(", ")), &format!("{path}.{key}"));
            let is_partial = !found.is_empty();
            f.put_back(key, texts(unknown));
            if is_partial {
                f.note(key);
            }
        }
        found
    }

    /// Subnets by the names of `vpc.subnets` or by AWS's ids.
    fn named_subnets(
        &mut self,
        f: &mut Fields,
        names: Vec<String>,
        is_private: bool,
        path: &str,
    ) -> BTreeSet<SubnetId> {
        let mut found = BTreeSet::new();
        let mut unknown = Vec::new();
        let mut is_by_id = false;
        for name in names {
            let by_name = self.subnet_of_name(&name, is_private);
            let by_id = || super::read_network::subnet_of_id(&self.design, &name);
            match by_name.or_else(by_id) {
                Some(id) => {
                    is_by_id |= by_name.is_none();
                    found.insert(id);
                }
                None => unknown.push(name),
            }
        }
        if is_by_id {
            f.note(BY_ID);
        }
        if !unknown.is_empty() {
            self.note(msg!("note-subnets-kept", ids = unknown.join(", ")), &format!("{path}.subnets"));
            f.put_back("subnets", texts(unknown));
            if !found.is_empty() {
                f.note("subnets");
            }
        }
        let has_private = found.iter().filter_map(|id| self.design.subnets.get(*id)).any(|s| !s.is_public());
        if is_private && !has_private {
            // Means nothing to the choice by name, and cannot be told from the subnets.
            f.put_back("privateNetworking", Value::Bool(true));
        } else if !is_private && has_private {
            self.note(msg!("note-needs-private-networking"), &format!("{path}.subnets"));
            f.note("privateNetworking");
        }
        found
    }

    /// The subnet of that name; where a public and a private one share it, the wanted kind.
    fn subnet_of_name(&self, name: &str, is_private: bool) -> Option<SubnetId> {
        if self.is_new_vpc {
            // The subnets that eksctl makes have no names in the file.
            return None;
        }
        let named = || self.design.subnets.iter().filter(|(_, s)| s.name == name);
        let wanted = named().find(|(_, subnet)| subnet.is_public() != is_private);
        wanted.or_else(|| named().next()).map(|(id, _)| id)
    }

    fn fargate_profile(&mut self, mut f: Fields, path: &str) -> FargateProfile {
        let name = f.text("name").unwrap_or_default();
        let selectors = f.records("selectors").into_iter().map(|record| {
            let mut s = Fields::new(record);
            Selector { namespace: s.text("namespace").unwrap_or_default(), labels: s.map("labels") }
        });
        let selectors: Vec<Selector> = selectors.collect();
        if selectors.is_empty() {
            f.forget("selectors");
        }
        // The state that EKS reports, not part of a plan.
        f.take("status");
        f.forget("status");
        let mut subnets = BTreeSet::new();
        let mut unknown = Vec::new();
        let ids = f.texts("subnets");
        let has_ids = !ids.is_empty();
        for id in ids {
            match super::read_network::subnet_of_id(&self.design, &id) {
                Some(subnet) => {
                    subnets.insert(subnet);
                }
                None => unknown.push(id),
            }
        }
        if !unknown.is_empty() {
            self.note(msg!("note-subnets-kept", ids = unknown.join(", ")), &format!("{path}.subnets"));
            f.put_back("subnets", texts(unknown));
            if !subnets.is_empty() {
                f.note("subnets");
            }
        }
        if !has_ids {
            subnets = self.all_subnets(true);
        }
        FargateProfile { name, subnets, selectors, planned_pods: 0, kept: f.kept() }
    }
}

/// Takes a count of which nought means absent.
fn positive(f: &mut Fields, key: &str) -> Option<u32> {
    let n = f.count(key).filter(|n| 0 < *n);
    if n.is_none() {
        f.forget(key);
    }
    n
}

fn update_limit(f: &mut Fields) -> Option<UpdateLimit> {
    if let Some(n) = f.count("updateConfig.maxUnavailable") {
        return Some(UpdateLimit::Nodes(n));
    }
    f.count("updateConfig.maxUnavailablePercentage").map(UpdateLimit::Percent)
}

/// How a group pays: `spot` of a managed group, no on-demand share in the mix of a self-managed one.
fn capacity(f: &mut Fields, is_managed: bool) -> Capacity {
    let is_spot = if is_managed {
        f.bool("spot").unwrap_or(false)
    } else {
        f.peek("instancesDistribution").is_some_and(is_all_spot)
    };
    if is_spot { Capacity::Spot } else { Capacity::OnDemand }
}

/// Whether an `instancesDistribution` starts no instance on demand.
pub(super) fn is_all_spot(distribution: &Value) -> bool {
    let base = distribution.get("onDemandBaseCapacity");
    let share = distribution.get("onDemandPercentageAboveBaseCapacity");
    matches!(base, None | Some(Value::Int(0))) && share == Some(&Value::Int(0))
}

/// The marker that the real types are in `instancesDistribution`.
pub(super) const MIXED: &str = "mixed";

/// The key of the types of a group: a list of its own, or a part of the mix.
pub(super) fn types_key(is_managed: bool) -> &'static str {
    if is_managed { "instanceTypes" } else { "instancesDistribution.instanceTypes" }
}

fn instance_types(f: &mut Fields, is_managed: bool) -> Vec<String> {
    let types = f.texts(types_key(is_managed));
    let single = f.text("instanceType");
    match single {
        Some(single) if types.is_empty() && (is_managed || single != MIXED) => return vec![single],
        Some(single) if !types.is_empty() && (is_managed || single != MIXED) => {
            // eksctl refuses both together; the list counts and the other stays in the file.
            f.put_back("instanceType", Value::Str(single));
        }
        _ => {}
    }
    let decides_elsewhere = f.peek("instanceSelector").is_some_and(|block| !block.is_vacant())
        || (is_managed && f.peek("launchTemplate").is_some());
    if types.is_empty() && !decides_elsewhere {
        return vec![eksctl::DEFAULT_INSTANCE_TYPE.to_owned()];
    }
    types
}
