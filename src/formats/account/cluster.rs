//! The cluster and what runs in it: node groups, Fargate profiles, add-ons. And what no answer says.

use super::extras::group_extras;
use super::records::{
    self, ADDON, ADDONS, CLUSTER, FARGATE_PROFILE, FARGATE_PROFILE_NAMES, INTERNET_GATEWAYS, NAT_GATEWAYS,
    NODEGROUP, NODEGROUPS, SELF_MANAGED, VPC_ENDPOINTS, VPCS,
};
use super::{Builder, Command, Source, json};
use crate::catalog::{amis, eksctl};
use crate::collect::CollectInOrder;
use crate::design::{
    Addon, AddonId, Capacity, Cluster, ControlPlaneSubnets, EndpointAccess, FargateProfile, FargateProfileId,
    IpFamily, Kept, Nodegroup, NodegroupId, NodegroupKind, Selector, SubnetId, SupportPolicy, UpdateLimit,
    UpdateStrategy, Value as Part,
};
use crate::formats::eksctl::is_ipv6_block;
use crate::formats::{Problem, ReadError};
use crate::msg;
use crate::net::Cidr;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Tags that AWS and eksctl set by themselves.
const OTHERS_TAGS: &[&str] = &["aws:", "alpha.eksctl.io/", "eksctl.cluster.k8s.io/"];

/// The most of any kind of group that are drawn.
const MAX_GROUPS: usize = 500;

/// The least that a number of nodes is taken for: what Auto Scaling allows and a drawing can show.
const MAX_NODES: u32 = 100_000;

impl Builder<'_> {
    /// What was chosen among several, and what was not asked.
    pub(super) fn choices(&mut self) {
        let chosen = self.chosen;
        let join = |names: &BTreeSet<String>| {
            let shown: Vec<&str> = names.iter().take(MAX_NAMES).map(String::as_str).collect();
            shown.join(", ")
        };
        if !chosen.other_vpcs.is_empty() {
            let (n, ids) = (chosen.other_vpcs.len(), join(&chosen.other_vpcs));
            self.note(msg!("aws-other-vpcs", vpc = &chosen.vpc, n = n, ids = ids));
        }
        if !chosen.other_clusters.is_empty() {
            let (n, names) = (chosen.other_clusters.len(), join(&chosen.other_clusters));
            self.note(msg!("aws-other-clusters", cluster = &chosen.cluster, n = n, names = names));
        }
        if chosen.region.is_none() {
            self.note(msg!("aws-no-region", region = self.region()));
        }
        let has_vpc = self.account.get(VPCS, &chosen.vpc).is_some();
        let has_cluster = self.account.get(CLUSTER, &chosen.cluster).is_some();
        let Source::Answers(command) = self.source else {
            if !has_vpc {
                self.note(msg!("import-no-vpc"));
            }
            if !has_cluster {
                self.note(msg!("import-no-cluster"));
            }
            return;
        };
        if !has_vpc {
            self.note(msg!("aws-no-vpc", command = command(chosen, VPCS)));
        }
        if !has_cluster {
            self.note(msg!("aws-no-cluster", command = command(chosen, CLUSTER)));
        }
        let unsaid: Vec<String> = [NAT_GATEWAYS, INTERNET_GATEWAYS, VPC_ENDPOINTS]
            .into_iter()
            .filter(|key| !self.account.has(key))
            .map(|key| command(chosen, key))
            .collect();
        if !unsaid.is_empty() && (has_vpc || self.account.has(records::SUBNETS)) {
            self.note(msg!("aws-network-unsaid", commands = unsaid.join("\n")));
        }
        if !chosen.cluster.is_empty() {
            self.undescribed(command);
        }
    }

    /// Groups and add-ons that are listed by name, or not at all.
    fn undescribed(&mut self, command: Command) {
        let cluster = &self.chosen.cluster;
        let kinds = [(NODEGROUP, NODEGROUPS), (FARGATE_PROFILE, FARGATE_PROFILE_NAMES), (ADDON, ADDONS)];
        for (key, names) in kinds {
            let listed = self.account.names.get(names).into_iter().flatten();
            let missing: Vec<&str> = listed
                .filter(|name| self.account.get(key, &format!("{cluster}/{name}")).is_none())
                .map(String::as_str)
                .take(MAX_NAMES)
                .collect();
            let has_any = self.account.has(names) || self.account.of_cluster(key, cluster).next().is_some();
            let command = command(self.chosen, if has_any { key } else { names });
            let message = match (key, has_any) {
                (_, true) if missing.is_empty() => continue,
                (NODEGROUP, true) => msg!("aws-nodegroups-named", names = missing.join(", "), command = command),
                (NODEGROUP, false) => msg!("aws-no-nodegroups", command = command),
                (FARGATE_PROFILE, true) => {
                    msg!("aws-profiles-named", names = missing.join(", "), command = command)
                }
                (FARGATE_PROFILE, false) => msg!("aws-no-profiles", command = command),
                (_, true) => msg!("aws-addons-named", names = missing.join(", "), command = command),
                (_, false) => msg!("aws-no-addons", command = command),
            };
            self.note(message);
        }
    }

    /// The cluster.
    pub(super) fn cluster(&mut self) -> Result<(), ReadError> {
        let mut cluster = Cluster { region: self.region().to_owned(), ..Cluster::default() };
        if !self.chosen.cluster.is_empty() {
            cluster.name.clone_from(&self.chosen.cluster);
        }
        // Nodes are never newer than their cluster.
        let versions = self.account.of_cluster(NODEGROUP, &self.chosen.cluster);
        let newest = versions.filter_map(|group| json::text(group, "version")).max_by_key(|text| parts(text));
        cluster.version = newest.map(str::to_owned).or(cluster.version);
        if let Some(record) = self.account.get(CLUSTER, &self.chosen.cluster) {
            cluster.version = json::text(record, "version").map(str::to_owned);
            cluster.endpoint = self.endpoint(record);
            let network = "kubernetesNetworkConfig";
            if json::text(record, &format!("{network}.ipFamily")).is_some_and(|f| f.eq_ignore_ascii_case("ipv6")) {
                cluster.ip_family = IpFamily::Ipv6;
            }
            let service = json::text(record, &format!("{network}.serviceIpv4Cidr"));
            cluster.service_cidr = service.and_then(|text| text.parse().ok());
            let logs = json::list(record, "logging.clusterLogging").iter();
            let enabled = logs.filter(|log| json::flag(log, "enabled") == Some(true));
            cluster.log_types = enabled.flat_map(|log| json::texts(log, "types")).map(str::to_owned).collect_set();
            cluster.support_policy = match json::text(record, "upgradePolicy.supportType") {
                Some("STANDARD") => Some(SupportPolicy::Standard),
                Some("EXTENDED") => Some(SupportPolicy::Extended),
                _ => None,
            };
            let keys = json::list(record, "encryptionConfig").iter();
            let mut arns = keys.filter_map(|key| json::text(key, "provider.keyArn"));
            cluster.secrets_key_arn = arns.next().map(str::to_owned);
            cluster.auto_mode = Some(json::flag(record, "computeConfig.enabled").unwrap_or(false));
            cluster.tags = own_tags(record);
            keep_text(&mut cluster.kept, "iam.serviceRoleARN", json::text(record, "roleArn"));
            let mode = json::text(record, "accessConfig.authenticationMode");
            let is_usual = self.is_file() && mode == Some(eksctl::DEFAULT_AUTHENTICATION_MODE);
            keep_text(&mut cluster.kept, "accessConfig.authenticationMode", mode.filter(|_| !is_usual));
            let subnets = self.known(json::texts(record, "resourcesVpcConfig.subnetIds"));
            cluster.control_plane_subnets = self.control_plane(subnets);
            if self.is_file() {
                self.cluster_extras(record, &mut cluster);
            }
            let remote = json::at(record, "remoteNetworkConfig").is_some_and(Value::is_object);
            if remote {
                self.note(msg!("aws-remote-networks"));
            }
        }
        self.design.cluster = Arc::new(cluster);
        Ok(())
    }

    /// The choice of subnets for the control plane that comes to these.
    fn control_plane(&self, subnets: BTreeSet<SubnetId>) -> ControlPlaneSubnets {
        if subnets.is_empty() || subnets == self.design.control_plane_subnets() {
            return ControlPlaneSubnets::All;
        }
        let of_all = self.design.control_plane_subnets();
        let is_public = |id: &SubnetId| self.design.subnets.get(*id).is_some_and(crate::design::Subnet::is_public);
        let private: BTreeSet<SubnetId> = of_all.into_iter().filter(|id| !is_public(id)).collect_set();
        if self.is_file() && subnets == private {
            return ControlPlaneSubnets::Private;
        }
        ControlPlaneSubnets::Chosen(subnets)
    }

    fn endpoint(&mut self, record: &Value) -> EndpointAccess {
        let config = "resourcesVpcConfig";
        let flag = |key: &str| json::flag(record, &format!("{config}.{key}"));
        let is_public = flag("endpointPublicAccess").unwrap_or(true);
        let is_private = flag("endpointPrivateAccess").unwrap_or(false);
        let mut public_cidrs = Vec::new();
        let mut others = Vec::new();
        for text in json::texts(record, &format!("{config}.publicAccessCidrs")) {
            match text.parse::<Cidr>() {
                Ok(block) => public_cidrs.push(block),
                Err(_) if is_ipv6_block(text) => others.push(text),
                Err(_) => {}
            }
        }
        // Everyone is what no list means.
        if public_cidrs.contains(&Cidr::ALL) {
            public_cidrs.clear();
            others.clear();
        }
        if !others.is_empty() {
            self.note(msg!("note-ipv6-kept", n = others.len()));
            let others = others.into_iter().map(|text| Part::Str(text.to_owned())).collect();
            let mut vpc = self.design.vpc.as_ref().clone();
            vpc.kept.extra.push(("publicAccessCIDRs".to_owned(), Part::List(others)));
            self.design.vpc = Arc::new(vpc);
        }
        public_cidrs.sort();
        public_cidrs.dedup();
        EndpointAccess { is_public, is_private, public_cidrs, private_cidrs: Vec::new() }
    }

    /// Node groups, Fargate profiles and add-ons by name.
    pub(super) fn groups(&mut self) -> Result<(), ReadError> {
        for key in [NODEGROUP, FARGATE_PROFILE, ADDON] {
            let n = self.account.of_cluster(key, &self.chosen.cluster).count();
            if MAX_GROUPS < n {
                return Err(ReadError::of_text(Problem::TooManyValues { max_values: MAX_GROUPS }).under(key));
            }
        }
        for record in self.account.of_cluster(NODEGROUP, &self.chosen.cluster) {
            let group = self.nodegroup(record);
            let id = NodegroupId(self.design.take_id());
            self.design.nodegroups.insert(id, group);
        }
        for record in self.account.of_cluster(FARGATE_PROFILE, &self.chosen.cluster) {
            let mut kept = Kept::default();
            keep_text(&mut kept, "podExecutionRoleARN", json::text(record, "podExecutionRoleArn"));
            self.tag_extras(record, &mut kept);
            let selectors = json::list(record, "selectors").iter().map(|selector| Selector {
                namespace: json::text(selector, "namespace").unwrap_or_default().to_owned(),
                labels: json::map(selector, "labels"),
            });
            let profile = FargateProfile {
                name: json::text(record, "fargateProfileName").unwrap_or_default().to_owned(),
                subnets: self.known(json::texts(record, "subnets")),
                selectors: selectors.collect(),
                planned_pods: 0,
                kept,
            };
            let id = FargateProfileId(self.design.take_id());
            self.design.fargate_profiles.insert(id, profile);
        }
        for record in self.account.of_cluster(ADDON, &self.chosen.cluster) {
            let mut kept = Kept::default();
            keep_text(&mut kept, "serviceAccountRoleARN", json::text(record, "serviceAccountRoleArn"));
            self.addon_extras(record, &mut kept);
            let addon = Addon {
                name: json::text(record, "addonName").unwrap_or_default().to_owned(),
                version: json::text(record, "addonVersion").map(str::to_owned),
                configuration: json::text(record, "configurationValues").map(str::to_owned),
                kept,
            };
            let id = AddonId(self.design.take_id());
            self.design.addons.insert(id, addon);
        }
        Ok(())
    }

    fn nodegroup(&mut self, record: &Value) -> Nodegroup {
        let name = json::text(record, "nodegroupName").unwrap_or_default().to_owned();
        let size = |key: &str| json::count(record, &format!("scalingConfig.{key}")).map(|n| n.min(MAX_NODES));
        let min_size = size("minSize").unwrap_or(0);
        let desired_size = size("desiredSize").unwrap_or(min_size);
        let max_size = size("maxSize").unwrap_or(desired_size);
        let mut kept = Kept::default();
        if let Some(id) = json::text(record, "launchTemplate.id") {
            let mut template = vec![("id".to_owned(), Part::Str(id.to_owned()))];
            if let Some(version) = json::text(record, "launchTemplate.version") {
                template.push(("version".to_owned(), Part::Str(version.to_owned())));
            }
            kept.extra.push(("launchTemplate".to_owned(), Part::Map(template)));
            self.note(msg!("aws-launch-template", group = &name, template = id));
        }
        let taints: Vec<Part> = json::list(record, "taints").iter().filter_map(taint).collect();
        if !taints.is_empty() {
            kept.extra.push(("taints".to_owned(), Part::List(taints)));
        }
        keep_text(&mut kept, "iam.instanceRoleARN", json::text(record, "nodeRole"));
        keep_tags(&mut kept, record);
        let ami_family = self.ami_family(record, &name);
        if self.is_file() {
            group_extras(record, &ami_family, &mut kept);
        }
        let version = json::text(record, "version");
        if version.is_some() && version != self.design.cluster.version.as_deref() {
            let (of_group, of_cluster) = (version.unwrap_or_default(), self.design.cluster.version.clone());
            let of_cluster = of_cluster.unwrap_or_default();
            self.note(msg!("aws-group-version", group = &name, version = of_group, cluster = of_cluster));
        }
        let limit = json::count(record, "updateConfig.maxUnavailable").map(UpdateLimit::Nodes);
        let share = || json::count(record, "updateConfig.maxUnavailablePercentage").map(UpdateLimit::Percent);
        let is_minimal = json::text(record, "updateConfig.updateStrategy") == Some("MINIMAL");
        let mut labels = json::map(record, "labels");
        labels.retain(|key, _| !OTHERS_TAGS.iter().any(|prefix| key.starts_with(prefix)));
        Nodegroup {
            kind: match json::flag(record, SELF_MANAGED) {
                Some(true) if self.is_file() => NodegroupKind::SelfManaged,
                _ => NodegroupKind::Managed,
            },
            instance_types: json::texts(record, "instanceTypes").into_iter().map(str::to_owned).collect(),
            capacity: match json::text(record, "capacityType") {
                Some("SPOT") => Capacity::Spot,
                Some("CAPACITY_BLOCK") => {
                    self.note(msg!("aws-capacity-block", group = &name));
                    Capacity::OnDemand
                }
                _ => Capacity::OnDemand,
            },
            min_size,
            desired_size,
            max_size,
            subnets: self.known(json::texts(record, "subnets")),
            ami_family,
            volume_gib: json::count(record, "diskSize").or_else(|| json::count(record, "template.volumeGib")),
            max_pods: json::count(record, "template.maxPods"),
            update_limit: limit.or_else(share),
            update_strategy: if is_minimal { UpdateStrategy::Minimal } else { UpdateStrategy::Default },
            labels,
            name,
            kept,
            ..Nodegroup::default()
        }
    }

    fn ami_family(&mut self, record: &Value, group: &str) -> String {
        let stated = json::text(record, "amiType").unwrap_or_default();
        let row = amis::AMIS.iter().find(|row| row.ami_type == stated);
        if let Some(row) = row {
            return row.family.to_owned();
        }
        if !stated.is_empty() {
            self.note(msg!("aws-ami-unknown", group = group, kind = stated));
        }
        eksctl::DEFAULT_AMI_FAMILY.to_owned()
    }
}

/// How many names a note lists.
pub(super) const MAX_NAMES: usize = 20;

/// The parts of a version for comparing it, and the text for those that are alike.
fn parts(version: &str) -> (Vec<u32>, &str) {
    (version.split('.').map(|part| part.parse().unwrap_or(0)).collect(), version)
}

/// The tags that people set.
fn own_tags(record: &Value) -> BTreeMap<String, String> {
    let mut tags = json::map(record, "tags");
    tags.retain(|key, _| !OTHERS_TAGS.iter().any(|prefix| key.starts_with(prefix)));
    tags
}

/// Keeps the tags that people set on a node group and the like.
pub(super) fn keep_tags(kept: &mut Kept, record: &Value) {
    let tags = own_tags(record);
    if !tags.is_empty() {
        let tags = tags.into_iter().map(|(key, value)| (key, Part::Str(value)));
        keep(kept, "tags", Some(Part::Map(tags.collect())));
    }
}

/// Keeps a text under a key of eksctl's file, with a dot for a block in a block.
pub(super) fn keep_text(kept: &mut Kept, path: &str, text: Option<&str>) {
    keep(kept, path, text.map(|text| Part::Str(text.to_owned())));
}

/// Keeps a part under a key of eksctl's file, with a dot for a block in a block, which may be there already.
pub(super) fn keep(kept: &mut Kept, path: &str, part: Option<Part>) {
    let Some(part) = part else { return };
    let Some((block, key)) = path.split_once('.') else {
        kept.extra.push((path.to_owned(), part));
        return;
    };
    let entry = (key.to_owned(), part);
    match kept.extra.iter_mut().find(|(known, _)| known == block) {
        Some((_, Part::Map(entries))) => entries.push(entry),
        _ => kept.extra.push((block.to_owned(), Part::Map(vec![entry]))),
    }
}

/// A taint as Kubernetes and eksctl write it.
fn taint(record: &Value) -> Option<Part> {
    let effect = match json::text(record, "effect")? {
        "NO_SCHEDULE" => "NoSchedule",
        "NO_EXECUTE" => "NoExecute",
        "PREFER_NO_SCHEDULE" => "PreferNoSchedule",
        other => other,
    };
    let mut entries = vec![("key".to_owned(), Part::Str(json::text(record, "key")?.to_owned()))];
    if let Some(value) = json::text(record, "value") {
        entries.push(("value".to_owned(), Part::Str(value.to_owned())));
    }
    entries.push(("effect".to_owned(), Part::Str(effect.to_owned())));
    Some(Part::Map(entries))
}
