//! The records of all answers by id, and the choice of the cluster and the VPC that are drawn.

use super::MAX_RECORDS;
use super::json;
use super::kubernetes::Kubernetes;
use crate::catalog;
use crate::formats::{Problem, ReadError};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Keys of answers that list records, with the key of a record's id.
pub(in crate::formats) const ITEM_LISTS: &[(&str, &str)] = &[
    (VPCS, "VpcId"),
    (SUBNETS, "SubnetId"),
    (ROUTE_TABLES, "RouteTableId"),
    (NAT_GATEWAYS, "NatGatewayId"),
    (INTERNET_GATEWAYS, "InternetGatewayId"),
    (EGRESS_ONLY_GATEWAYS, "EgressOnlyInternetGatewayId"),
    (VPC_ENDPOINTS, "VpcEndpointId"),
    (SECURITY_GROUPS, "GroupId"),
    (INTERFACES, "NetworkInterfaceId"),
    (VPN_GATEWAYS, "VpnGatewayId"),
    (ZONES, "ZoneName"),
];

/// Keys of answers that hold one record.
pub(in crate::formats) const SINGLE: &[(&str, &str)] = &[
    (CLUSTER, "name"),
    (NODEGROUP, "nodegroupName"),
    (FARGATE_PROFILE, "fargateProfileName"),
    (ADDON, "addonName"),
];

/// Keys of answers that list names only.
pub(in crate::formats) const NAME_LISTS: &[&str] = &[CLUSTERS, NODEGROUPS, FARGATE_PROFILE_NAMES, ADDONS];

/// `aws ec2 describe-vpcs`.
pub(in crate::formats) const VPCS: &str = "Vpcs";
/// `aws ec2 describe-subnets`.
pub(in crate::formats) const SUBNETS: &str = "Subnets";
/// `aws ec2 describe-route-tables`.
pub(in crate::formats) const ROUTE_TABLES: &str = "RouteTables";
/// `aws ec2 describe-nat-gateways`.
pub(in crate::formats) const NAT_GATEWAYS: &str = "NatGateways";
/// `aws ec2 describe-internet-gateways`.
pub(in crate::formats) const INTERNET_GATEWAYS: &str = "InternetGateways";
/// `aws ec2 describe-egress-only-internet-gateways`.
pub(in crate::formats) const EGRESS_ONLY_GATEWAYS: &str = "EgressOnlyInternetGateways";
/// `aws ec2 describe-vpc-endpoints`.
pub(in crate::formats) const VPC_ENDPOINTS: &str = "VpcEndpoints";
/// `aws ec2 describe-security-groups`.
pub(in crate::formats) const SECURITY_GROUPS: &str = "SecurityGroups";
/// `aws ec2 describe-network-interfaces`.
pub(in crate::formats) const INTERFACES: &str = "NetworkInterfaces";
/// `aws ec2 describe-vpn-gateways`.
pub(in crate::formats) const VPN_GATEWAYS: &str = "VpnGateways";
/// `aws ec2 describe-availability-zones`.
pub(in crate::formats) const ZONES: &str = "AvailabilityZones";
/// `aws eks describe-cluster`.
pub(in crate::formats) const CLUSTER: &str = "cluster";
/// `aws eks describe-nodegroup`.
pub(in crate::formats) const NODEGROUP: &str = "nodegroup";
/// `aws eks describe-fargate-profile`.
pub(in crate::formats) const FARGATE_PROFILE: &str = "fargateProfile";
/// `aws eks describe-addon`.
pub(in crate::formats) const ADDON: &str = "addon";
/// `aws eks describe-access-entry`.
pub(in crate::formats) const ACCESS_ENTRY: &str = "accessEntry";
/// `aws eks describe-pod-identity-association`.
pub(in crate::formats) const POD_IDENTITY: &str = "association";
/// What a file's record of a node group says where nodes join by themselves.
pub(in crate::formats) const SELF_MANAGED: &str = "selfManaged";
/// `aws eks list-clusters`.
pub(in crate::formats) const CLUSTERS: &str = "clusters";
/// `aws eks list-nodegroups`.
pub(in crate::formats) const NODEGROUPS: &str = "nodegroups";
/// `aws eks list-fargate-profiles`.
pub(in crate::formats) const FARGATE_PROFILE_NAMES: &str = "fargateProfileNames";
/// `aws eks list-addons`.
pub(in crate::formats) const ADDONS: &str = "addons";

/// What the answers say.
#[derive(Debug, Default)]
pub(in crate::formats) struct Account {
    /// Records by the key of their answer and their id.
    pub(in crate::formats) records: BTreeMap<&'static str, BTreeMap<String, Value>>,
    /// Names by the key of their answer.
    pub(in crate::formats) names: BTreeMap<&'static str, BTreeSet<String>>,
    /// The keys that were there, though nothing may have been under them.
    pub(in crate::formats) seen: BTreeSet<&'static str>,
    /// Attributes of VPCs.
    pub(in crate::formats) dns: BTreeMap<(String, &'static str), bool>,
    /// What Kubernetes says.
    pub(in crate::formats) kubernetes: Kubernetes,
    /// Whether it said anything.
    pub(in crate::formats) has_kubernetes: bool,
    /// How many records were read.
    pub(in crate::formats) n_records: usize,
    /// Ids that a file gives to things which AWS does not know yet.
    pub(in crate::formats) made: BTreeSet<String>,
    /// Subnets, and VPCs with all their subnets, whose route table is one that a file does not describe.
    pub(in crate::formats) untold: BTreeSet<String>,
    /// The region, where a file states it.
    pub(in crate::formats) region: Option<String>,
}

impl Account {
    /// Whether nothing of a network or a cluster is there.
    pub(in crate::formats) fn is_empty(&self) -> bool {
        let has = |key: &str| self.records.get(key).is_some_and(|records| !records.is_empty());
        ![VPCS, SUBNETS, CLUSTER, NODEGROUP, FARGATE_PROFILE].into_iter().any(has)
    }

    /// The records under a key, by id.
    pub(in crate::formats) fn all(&self, key: &str) -> impl Iterator<Item = (&str, &Value)> {
        self.records.get(key).into_iter().flatten().map(|(id, record)| (id.as_str(), record))
    }

    /// One record.
    pub(in crate::formats) fn get(&self, key: &str, id: &str) -> Option<&Value> {
        self.records.get(key)?.get(id)
    }

    /// Adds a record of a file.
    ///
    /// # Errors
    /// More records than are read.
    pub(in crate::formats) fn put(&mut self, key: &'static str, id: &str, record: Value) -> Result<(), ReadError> {
        if MAX_RECORDS <= self.n_records {
            return Err(ReadError::of_text(Problem::TooManyValues { max_values: MAX_RECORDS }).under(key));
        }
        self.n_records = self.n_records.saturating_add(1);
        self.seen.insert(key);
        self.records.entry(key).or_default().insert(id.to_owned(), record);
        Ok(())
    }

    /// Adds an item to a list of a record; whether there is such a record.
    pub(in crate::formats) fn push(&mut self, key: &'static str, id: &str, list: &str, item: Value) -> bool {
        let record = self.records.get_mut(key).and_then(|records| records.get_mut(id));
        let Some(Value::Object(entries)) = record else { return false };
        let items = entries.entry(list).or_insert_with(|| Value::Array(Vec::new()));
        if let Value::Array(items) = items {
            items.push(item);
        }
        true
    }

    /// Sets a value in a block of a record.
    pub(in crate::formats) fn set(&mut self, key: &'static str, id: &str, block: &str, name: &str, value: Value) {
        let record = self.records.get_mut(key).and_then(|records| records.get_mut(id));
        if let Some(Value::Object(entries)) = record.and_then(|record| record.get_mut(block)) {
            entries.insert(name.to_owned(), value);
        }
    }

    /// Whether there was such an answer.
    pub(in crate::formats) fn has(&self, key: &str) -> bool {
        self.seen.contains(key)
    }

    /// The records of a cluster under a key.
    pub(in crate::formats) fn of_cluster<'a>(
        &'a self,
        key: &str,
        cluster: &'a str,
    ) -> impl Iterator<Item = &'a Value> {
        self.all(key).map(|(_, record)| record).filter(move |record| cluster_of(record) == cluster)
    }
}

/// The cluster that a record belongs to; empty where it does not say.
pub(in crate::formats) fn cluster_of(record: &Value) -> &str {
    json::text(record, "clusterName").unwrap_or_default()
}

/// The cluster and the VPC that are drawn.
#[derive(Debug)]
pub(in crate::formats) struct Chosen {
    /// The cluster's name; empty where there is none.
    pub(in crate::formats) cluster: String,
    /// Other clusters.
    pub(in crate::formats) other_clusters: BTreeSet<String>,
    /// The VPC's id; empty where it is not known.
    pub(in crate::formats) vpc: String,
    /// Other VPCs.
    pub(in crate::formats) other_vpcs: BTreeSet<String>,
    /// The region; `None` where nothing says it.
    pub(in crate::formats) region: Option<String>,
}

impl Chosen {
    /// Chooses the cluster with the most node groups, and its VPC; else the VPC with the most subnets.
    ///
    /// # Errors
    /// [`Problem::NoAnswer`] where there is neither a cluster nor a VPC.
    pub(in crate::formats) fn of(account: &Account) -> Result<Self, ReadError> {
        let mut clusters: BTreeMap<String, (bool, usize)> = BTreeMap::new();
        for (name, _) in account.all(CLUSTER) {
            clusters.entry(name.to_owned()).or_default().0 = true;
        }
        for key in [NODEGROUP, FARGATE_PROFILE, ADDON] {
            for (_, record) in account.all(key) {
                let slot = clusters.entry(cluster_of(record).to_owned()).or_default();
                slot.1 = slot.1.saturating_add(1);
            }
        }
        let cluster = most(clusters.iter().map(|(name, weight)| (name, *weight))).unwrap_or_default();
        clusters.remove(&cluster);
        let vpc = vpc_of(account, &cluster);
        let ids = account.all(VPCS).map(|(id, _)| id);
        let mut other_vpcs: BTreeSet<String> = BTreeSet::new();
        other_vpcs.extend(ids.map(str::to_owned));
        other_vpcs.extend(account.all(SUBNETS).filter_map(|(_, s)| json::text(s, "VpcId")).map(str::to_owned));
        other_vpcs.remove(&vpc);
        if cluster.is_empty() && vpc.is_empty() && account.all(SUBNETS).next().is_none() {
            return Err(ReadError::of_text(Problem::NoAnswer));
        }
        let region = account.region.clone().or_else(|| region_of(account, &cluster, &vpc));
        let other_clusters = clusters.into_keys().filter(|name| !name.is_empty());
        let mut others = BTreeSet::new();
        others.extend(other_clusters);
        Ok(Self { cluster, other_clusters: others, vpc, other_vpcs, region })
    }
}

/// The name of the most weight; of equal ones the first.
fn most<'a, W: Ord>(weights: impl Iterator<Item = (&'a String, W)>) -> Option<String> {
    let mut best: Option<(&String, W)> = None;
    for (name, weight) in weights {
        if best.as_ref().is_none_or(|(_, heaviest)| *heaviest < weight) {
            best = Some((name, weight));
        }
    }
    best.map(|(name, _)| name.clone())
}

fn vpc_of(account: &Account, cluster: &str) -> String {
    let stated = account.get(CLUSTER, cluster).and_then(|record| json::text(record, "resourcesVpcConfig.vpcId"));
    if let Some(id) = stated {
        return id.to_owned();
    }
    // Subnets that the cluster's groups use count before all others.
    let mut used = BTreeSet::new();
    for key in [NODEGROUP, FARGATE_PROFILE] {
        for record in account.of_cluster(key, cluster) {
            used.extend(json::texts(record, "subnets"));
        }
    }
    let mut weights: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (id, _) in account.all(VPCS) {
        weights.entry(id.to_owned()).or_default();
    }
    for (id, record) in account.all(SUBNETS) {
        let Some(vpc) = json::text(record, "VpcId") else { continue };
        let slot = weights.entry(vpc.to_owned()).or_default();
        slot.0 = slot.0.saturating_add(usize::from(used.contains(id)));
        slot.1 = slot.1.saturating_add(1);
    }
    most(weights.iter().map(|(id, weight)| (id, *weight))).unwrap_or_default()
}

/// The region by the first ARN or name of a zone that says one.
fn region_of(account: &Account, cluster: &str, vpc: &str) -> Option<String> {
    let of_cluster = account.get(CLUSTER, cluster).and_then(|record| json::text(record, "arn"));
    let groups = [(NODEGROUP, "nodegroupArn"), (FARGATE_PROFILE, "fargateProfileArn"), (ADDON, "addonArn")];
    let of_groups = groups
        .into_iter()
        .flat_map(|(key, arn)| account.of_cluster(key, cluster).filter_map(move |record| json::text(record, arn)));
    let of_vpc = |record: &&Value| vpc.is_empty() || json::text(record, "VpcId") == Some(vpc);
    let subnets = || account.all(SUBNETS).map(|(_, record)| record).filter(of_vpc);
    let arns = of_cluster.into_iter().chain(of_groups).chain(subnets().filter_map(|s| json::text(s, "SubnetArn")));
    let by_arn = arns.filter_map(|arn| arn.split(':').nth(3)).find(|region| is_region(region));
    let by_zone = || {
        let names = subnets().filter_map(|subnet| json::text(subnet, "AvailabilityZone"));
        names.filter_map(region_of_zone).next()
    };
    by_arn.or_else(by_zone).map(str::to_owned)
}

/// Whether a text has the form of a region's code.
fn is_region(text: &str) -> bool {
    let is_code = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    catalog::region(text).is_some()
        || (text.contains('-')
            && text.len() < 32
            && text.chars().all(is_code)
            && text.ends_with(|c: char| c.is_ascii_digit()))
}

/// The region of a zone by its id: `ap-northeast-1` of `apne1-az4`. Ids begin with the region's code, its words cut
/// to their first letters.
pub(in crate::formats) fn region_of_zone_id(id: &str) -> Option<&'static str> {
    let (start, _) = id.split_once("-az")?;
    let words = ["north", "south", "central", "east", "west"];
    let shortened = |code: &str| {
        let mut out = String::new();
        for (i, word) in code.split('-').enumerate() {
            let mut rest = word;
            while let Some(found) = words.iter().find(|found| 0 < i && rest.starts_with(**found)) {
                out.extend(found.chars().next());
                rest = rest.strip_prefix(*found).unwrap_or_default();
            }
            out.push_str(if rest == "gov" { "g" } else { rest });
        }
        out
    };
    catalog::regions().iter().map(|region| region.code).find(|code| shortened(code) == start)
}

/// The region of a zone by its name: `us-west-2` of `us-west-2a` and of `us-west-2-lax-1a`.
pub(in crate::formats) fn region_of_zone(name: &str) -> Option<&str> {
    let end = name.find(|c: char| c.is_ascii_digit())?;
    name.get(..end.saturating_add(1)).filter(|region| is_region(region))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_tell_their_region() {
        for (id, region) in [
            ("apne1-az4", Some("ap-northeast-1")),
            ("use1-az1", Some("us-east-1")),
            ("euc1-az2", Some("eu-central-1")),
            ("apse2-az1", Some("ap-southeast-2")),
            ("x-az1", None),
            ("", None),
        ] {
            assert_eq!(region_of_zone_id(id), region, "{id}");
        }
        assert_eq!(region_of_zone("us-west-2-lax-1a"), Some("us-west-2"));
    }
}
