//! Node groups: images, templates, roles, taints.

use super::groups::GroupRef;
use super::kept::{flag, list, map, number, records, string};
use super::user_data::{self, Line};
use super::{Plan, key};
use crate::catalog::{amis, eksctl, iam};
use crate::design::{Entity, GroupRole, Kept, Nodegroup, NodegroupId, NodegroupKind, SubnetId, Value};
use crate::msg;

/// What of an imported file's node group the plan takes up.
const HANDLED: &[&str] = &[
    "ami",
    "disableIMDSv1",
    "disablePodIMDS",
    "ebsOptimized",
    "enableDetailedMonitoring",
    "iam.attachPolicyARNs",
    "iam.instanceRoleARN",
    "launchTemplate",
    "nodeRepairConfig.enabled",
    "privateNetworking",
    "releaseVersion",
    "securityGroups.attachIDs",
    "ssh.allow",
    "ssh.publicKeyName",
    "tags",
    "taints",
    "volumeEncrypted",
    "volumeIOPS",
    "volumeKmsKeyID",
    "volumeName",
    "volumeThroughput",
    "volumeType",
];

/// Where the image of a node comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::formats) enum Ami {
    /// EKS chooses it, by this type.
    Type(&'static str),
    /// EKS chooses it: the family is none that it knows, which is told.
    Unsaid,
    /// This one.
    Id(String),
    /// The one that a public parameter names, `VERSION` standing for the Kubernetes version.
    Parameter(&'static str),
    /// The launch template says.
    OfTemplate,
}

/// A volume of a node.
#[derive(Clone, Debug)]
pub(in crate::formats) struct Volume {
    /// The device.
    pub(in crate::formats) device: String,
    /// The size.
    pub(in crate::formats) gib: u32,
    /// The type.
    pub(in crate::formats) kind: String,
    /// Input and output operations per second.
    pub(in crate::formats) iops: Option<i64>,
    /// MiB per second.
    pub(in crate::formats) throughput: Option<i64>,
    /// Whether it is encrypted; `None` leaves the account's default.
    pub(in crate::formats) is_encrypted: Option<bool>,
    /// The key that encrypts it.
    pub(in crate::formats) kms_key: Option<String>,
}

/// The launch template of a group.
#[derive(Clone, Debug)]
pub(in crate::formats) struct Template {
    /// The volume; `None` leaves the image's.
    pub(in crate::formats) volume: Option<Volume>,
    /// What the node reads at start; empty for nothing.
    pub(in crate::formats) user_data: Vec<Line>,
    /// The name of the SSH key pair.
    pub(in crate::formats) key_name: Option<String>,
    /// Whether instances are optimized for EBS; `None` leaves the type's default.
    pub(in crate::formats) is_ebs_optimized: Option<bool>,
    /// Whether CloudWatch watches each minute.
    pub(in crate::formats) is_monitored: bool,
    /// Whether pods reach the instance's metadata.
    pub(in crate::formats) has_pod_metadata: bool,
    /// Security groups; empty leaves the cluster security group.
    pub(in crate::formats) groups: Vec<GroupRef>,
}

/// The role of a group's nodes.
#[derive(Clone, Debug)]
pub(in crate::formats) enum NodeRole {
    /// It is there.
    Arn(String),
    /// It is made.
    Made {
        /// Policies of AWS's own, by name.
        aws: Vec<&'static str>,
        /// Other policies.
        arns: Vec<String>,
    },
}

/// A taint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::formats) struct Taint {
    /// The key.
    pub(in crate::formats) key: String,
    /// The value.
    pub(in crate::formats) value: Option<String>,
    /// The effect, as Kubernetes writes it.
    pub(in crate::formats) effect: String,
}

impl Taint {
    /// The effect, as the EKS API writes it.
    pub(in crate::formats) fn eks_effect(&self) -> String {
        match self.effect.as_str() {
            "NoSchedule" => "NO_SCHEDULE".to_owned(),
            "NoExecute" => "NO_EXECUTE".to_owned(),
            "PreferNoSchedule" => "PREFER_NO_SCHEDULE".to_owned(),
            other => other.to_owned(),
        }
    }
}

/// A node group.
#[derive(Clone, Debug)]
pub(in crate::formats) struct Nodes<'a> {
    /// Its id in the design.
    pub(in crate::formats) id: NodegroupId,
    /// Its key.
    pub(in crate::formats) key: String,
    /// Its record.
    pub(in crate::formats) record: &'a Nodegroup,
    /// The subnets of its nodes.
    pub(in crate::formats) subnets: Vec<SubnetId>,
    /// The image.
    pub(in crate::formats) ami: Ami,
    /// The launch template that is there (id, version).
    pub(in crate::formats) existing_template: Option<(String, Option<String>)>,
    /// The launch template that is made.
    pub(in crate::formats) template: Template,
    /// The role.
    pub(in crate::formats) role: NodeRole,
    /// Taints.
    pub(in crate::formats) taints: Vec<Taint>,
    /// Tags.
    pub(in crate::formats) tags: Vec<(String, String)>,
    /// The release of the image, where one is stated.
    pub(in crate::formats) release: Option<String>,
    /// Whether EKS repairs nodes; `None` leaves its default.
    pub(in crate::formats) has_repair: Option<bool>,
}

impl Nodes<'_> {
    /// Whether EKS runs it.
    pub(in crate::formats) fn is_managed(&self) -> bool {
        self.record.kind == NodegroupKind::Managed
    }
}

impl Plan<'_> {
    /// The node groups that can be said.
    pub(super) fn nodegroups(&mut self) {
        let design = self.design;
        for (id, record) in design.nodegroups.iter() {
            let subnets = self.known(&record.subnets);
            if subnets.is_empty() {
                self.lose(msg!("loss-group-no-subnets", group = &record.name), Entity::from(id));
                continue;
            }
            if record.kind == NodegroupKind::SelfManaged && !self.can_join(id, record) {
                continue;
            }
            let extra = record.kept.extra.as_slice();
            let existing_template = string(extra, "launchTemplate.id")
                .filter(|_| record.kind == NodegroupKind::Managed)
                .map(|template| (template, string(extra, "launchTemplate.version")));
            let ami = match &existing_template {
                Some(_) => Ami::OfTemplate,
                None => self.ami(id, record),
            };
            let taints = taints(&record.kept);
            let template = self.template(id, record, &ami, &taints);
            self.nodes.push(Nodes {
                id,
                key: key(id),
                record,
                subnets,
                ami,
                existing_template,
                template,
                role: self.node_role(extra),
                taints,
                tags: map(extra, "tags"),
                release: string(extra, "releaseVersion"),
                has_repair: flag(extra, "nodeRepairConfig.enabled"),
            });
            self.lose_kept(&record.kept, HANDLED, id.into());
        }
    }

    /// Whether a self-managed group can be made to join the cluster; tells where it cannot.
    fn can_join(&mut self, id: NodegroupId, record: &Nodegroup) -> bool {
        let type_name = record.instance_types.first().map(String::as_str);
        let image = amis::ami(&record.ami_family, type_name);
        if type_name.is_none() {
            self.lose(msg!("loss-group-no-types", group = &record.name), Entity::from(id));
            return false;
        }
        if image.is_none_or(|row| row.parameter.is_empty()) {
            let family = &record.ami_family;
            self.lose(msg!("loss-self-managed", group = &record.name, family = family), Entity::from(id));
            return false;
        }
        if self.access.mode == "CONFIG_MAP" {
            self.lose(msg!("loss-config-map", group = &record.name), Entity::from(id));
        }
        true
    }

    fn ami(&mut self, id: NodegroupId, record: &Nodegroup) -> Ami {
        if let Some(image) = string(&record.kept.extra, "ami").filter(|image| image.starts_with("ami-")) {
            return Ami::Id(image);
        }
        let row = amis::ami(&record.ami_family, record.instance_types.first().map(String::as_str));
        match (row, record.kind) {
            (Some(row), NodegroupKind::Managed) => Ami::Type(row.ami_type),
            (Some(row), NodegroupKind::SelfManaged) => Ami::Parameter(row.parameter),
            (None, _) => {
                let family = &record.ami_family;
                self.lose(msg!("loss-ami-family", group = &record.name, family = family), Entity::from(id));
                Ami::Unsaid
            }
        }
    }

    fn template(&mut self, id: NodegroupId, record: &Nodegroup, ami: &Ami, taints: &[Taint]) -> Template {
        let extra = record.kept.extra.as_slice();
        let joins_by_itself = matches!(ami, Ami::Id(_)) || record.kind == NodegroupKind::SelfManaged;
        let cluster = joins_by_itself.then_some(self.design.cluster.name.as_str());
        let user_data = user_data::lines(record, cluster, taints);
        if user_data.is_none() {
            let family = &record.ami_family;
            self.lose(msg!("loss-user-data", group = &record.name, family = family), Entity::from(id));
        }
        let attached = list(extra, "securityGroups.attachIDs").unwrap_or_default();
        let role = match record.kind {
            NodegroupKind::Managed => GroupRole::Cluster,
            NodegroupKind::SelfManaged => GroupRole::Nodes,
        };
        let of_role = self.group_of(role).filter(|group| *group != GroupRef::Cluster);
        let mut groups: Vec<GroupRef> =
            of_role.into_iter().chain(attached.into_iter().map(GroupRef::Id)).collect();
        let is_replaced = role == GroupRole::Nodes && self.written_group(role).is_some();
        // A template that names groups takes the cluster's away, which is what lets nodes and pods meet.
        if (!groups.is_empty() || record.kind == NodegroupKind::SelfManaged) && !is_replaced {
            groups.insert(0, GroupRef::Cluster);
        }
        let volume = record.volume_gib.map(|gib| Volume {
            device: string(extra, "volumeName").unwrap_or_else(|| amis::device(&record.ami_family).to_owned()),
            gib,
            kind: string(extra, "volumeType").unwrap_or_else(|| amis::DEFAULT_VOLUME_TYPE.to_owned()),
            iops: number(extra, "volumeIOPS"),
            throughput: number(extra, "volumeThroughput"),
            is_encrypted: flag(extra, "volumeEncrypted"),
            kms_key: string(extra, "volumeKmsKeyID"),
        });
        Template {
            volume,
            user_data: user_data.unwrap_or_default(),
            key_name: string(extra, "ssh.publicKeyName").filter(|_| flag(extra, "ssh.allow") != Some(false)),
            is_ebs_optimized: flag(extra, "ebsOptimized"),
            is_monitored: flag(extra, "enableDetailedMonitoring") == Some(true),
            has_pod_metadata: flag(extra, "disablePodIMDS") != Some(true),
            groups,
        }
    }

    fn node_role(&self, extra: &[(String, Value)]) -> NodeRole {
        if let Some(arn) = string(extra, "iam.instanceRoleARN") {
            return NodeRole::Arn(arn);
        }
        let arns = list(extra, "iam.attachPolicyARNs").unwrap_or_default();
        let mut aws: Vec<&'static str> = if arns.is_empty() { iam::NODE_POLICIES.to_vec() } else { Vec::new() };
        // What a file lists takes the place of the usual policies, but for the CNI's, which pods need.
        if !self.is_ipv6() && !arns.iter().any(|arn| arn.ends_with(iam::CNI_POLICY)) {
            aws.push(iam::CNI_POLICY);
        }
        NodeRole::Made { aws, arns }
    }
}

/// The taints of a file, which has them as a list or as a map of `value:effect`.
fn taints(kept: &Kept) -> Vec<Taint> {
    let listed = records(&kept.extra, "taints").into_iter().filter_map(|taint| {
        Some(Taint { key: string(taint, "key")?, value: string(taint, "value"), effect: string(taint, "effect")? })
    });
    let mapped = map(&kept.extra, "taints").into_iter().filter_map(|(key, rest)| {
        let (value, effect) = rest.rsplit_once(':')?;
        let value = (!value.is_empty()).then(|| value.to_owned());
        Some(Taint { key, value, effect: effect.to_owned() })
    });
    let mut out: Vec<Taint> = Vec::new();
    for taint in listed.chain(mapped) {
        if !out.iter().any(|said| said.key == taint.key && said.effect == taint.effect) {
            out.push(taint);
        }
    }
    out
}

/// The Kubernetes version that a design states, where it is one and not left to eksctl.
pub(in crate::formats) fn stated_version(version: Option<&str>) -> Option<&str> {
    let version = version.map(str::trim)?;
    if version == "latest" {
        return Some(eksctl::resolved_version(Some(version)));
    }
    (!matches!(version, "" | "auto")).then_some(version)
}
