//! Security groups: who reaches the private endpoint, and the group of the interface endpoints.
//!
//! The rules that EKS makes in the cluster security group are those that the design reckons with anyway, so only the
//! blocks that somebody added for TCP 443 are read of it.

use super::network::first_names;
use super::records::{CLUSTER, SECURITY_GROUPS, VPC_ENDPOINTS};
use super::{Builder, json};
use crate::collect::CollectInOrder;
use crate::design::{Flow, GroupRole, GroupRule, Peer, Protocol, SecurityGroup, SecurityGroupId};
use crate::msg;
use crate::net::Cidr;
use crate::traffic;
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The port of the Kubernetes API.
const HTTPS: u16 = 443;

/// Protocol and ports of a permission; `None` for protocols that the design does not know.
fn ports_of(permission: &Value) -> Option<(Protocol, (u16, u16))> {
    let protocol = match json::text(permission, "IpProtocol")? {
        "-1" => return Some((Protocol::All, GroupRule::ALL_PORTS)),
        "tcp" | "6" => Protocol::Tcp,
        "udp" | "17" => Protocol::Udp,
        _ => return None,
    };
    let port = |key| json::count(permission, key).and_then(|port| u16::try_from(port).ok());
    let (first, last) = (port("FromPort")?, port("ToPort")?);
    (first <= last).then_some((protocol, (first, last)))
}

/// The IPv4 blocks of a permission.
fn blocks_of(permission: &Value) -> impl Iterator<Item = Cidr> {
    json::list(permission, "IpRanges").iter().filter_map(|range| json::text(range, "CidrIp")?.parse().ok())
}

impl Builder<'_> {
    /// What security groups add to the design.
    pub(super) fn security_groups(&mut self) {
        let cluster = self.account.get(CLUSTER, &self.chosen.cluster).unwrap_or(&Value::Null);
        let own = json::text(cluster, "resourcesVpcConfig.clusterSecurityGroupId");
        let further = json::texts(cluster, "resourcesVpcConfig.securityGroupIds");
        let mut private = BTreeSet::new();
        for id in own.into_iter().chain(further) {
            let Some(group) = self.account.get(SECURITY_GROUPS, id) else { continue };
            for permission in json::list(group, "IpPermissions") {
                let is_api = ports_of(permission).is_some_and(|(protocol, (first, last))| {
                    protocol != Protocol::Udp && (first..=last).contains(&HTTPS)
                });
                private.extend(blocks_of(permission).filter(|_| is_api));
            }
        }
        if !private.is_empty() {
            let mut cluster = self.design.cluster.as_ref().clone();
            cluster.endpoint.private_cidrs = private.into_iter().collect();
            self.design.cluster = Arc::new(cluster);
        }
        if self.is_file() {
            self.groups_not_drawn(own);
        }
        self.endpoint_group(own);
    }

    /// Names the groups of a file that stand neither for the cluster's nor for that of interface endpoints.
    fn groups_not_drawn(&mut self, of_cluster: Option<&str>) {
        let drawn = self.groups_of_endpoints();
        let others: Vec<&str> = self
            .account
            .all(SECURITY_GROUPS)
            .filter(|(id, record)| self.is_here(record) && Some(*id) != of_cluster && !drawn.contains(id))
            .map(|(id, record)| json::text(record, "GroupName").unwrap_or(id))
            .collect();
        if !others.is_empty() {
            let names = first_names(others.iter().copied());
            self.note(msg!("import-groups-not-drawn", n = others.len(), names = names));
        }
    }

    /// The ids of the groups of all interface endpoints.
    fn groups_of_endpoints(&self) -> BTreeSet<&str> {
        let mut ids: BTreeSet<&str> = BTreeSet::new();
        for (_, endpoint) in self.account.all(VPC_ENDPOINTS).filter(|(_, endpoint)| self.is_here(endpoint)) {
            ids.extend(json::list(endpoint, "Groups").iter().filter_map(|group| json::text(group, "GroupId")));
        }
        ids
    }

    /// The group of the interface endpoints, where all have the same one.
    fn endpoint_group(&mut self, of_cluster: Option<&str>) {
        let ids: BTreeSet<String> = self.groups_of_endpoints().into_iter().map(str::to_owned).collect_set();
        let [id] = ids.iter().map(String::as_str).collect::<Vec<_>>()[..] else {
            if !ids.is_empty() {
                self.note(msg!("aws-endpoint-groups", n = ids.len()));
            }
            return;
        };
        let Some(record) = self.account.get(SECURITY_GROUPS, id).filter(|_| Some(id) != of_cluster) else {
            return;
        };
        let role_of = |group: &str| match group {
            group if group == id => Some(GroupRole::Endpoints),
            group if Some(group) == of_cluster => Some(GroupRole::Cluster),
            _ => None,
        };
        let mut rules = BTreeSet::new();
        let mut n_unsaid = 0_usize;
        for (flow, key) in [(Flow::Ingress, "IpPermissions"), (Flow::Egress, "IpPermissionsEgress")] {
            for permission in json::list(record, key) {
                let Some((protocol, ports)) = ports_of(permission) else {
                    n_unsaid = n_unsaid.saturating_add(1);
                    continue;
                };
                let pairs = json::list(permission, "UserIdGroupPairs").iter();
                let groups: Vec<_> = pairs.map(|pair| json::text(pair, "GroupId").and_then(role_of)).collect();
                n_unsaid = n_unsaid.saturating_add(groups.iter().filter(|role| role.is_none()).count());
                let peers =
                    blocks_of(permission).map(Peer::Block).chain(groups.into_iter().flatten().map(Peer::Role));
                rules.extend(peers.map(|peer| GroupRule { flow, protocol, ports, peer }));
            }
        }
        if 0 < n_unsaid {
            self.note(msg!("aws-group-rules", group = id, n = n_unsaid));
        }
        // What a file makes may be just what stands there without a record.
        let made = traffic::made_group(&self.design, GroupRole::Endpoints).rules.into_iter().collect_set();
        if self.is_file() && rules == made {
            return;
        }
        let name = json::text(record, "GroupName").unwrap_or(id).to_owned();
        let group = SecurityGroup { name, role: GroupRole::Endpoints, rules: rules.into_iter().collect() };
        let id = SecurityGroupId(self.design.take_id());
        self.design.security_groups.insert(id, group);
    }
}
