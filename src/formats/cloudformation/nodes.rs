//! Node groups: managed ones, and Auto Scaling groups of nodes that join by themselves.

use super::cluster::{ASSUME, count, enabled, in_cluster};
use super::tree::{
    Props, attribute, base64, boolean, join, logical_id, map, number, reference, tags, text, texts,
};
use super::{CLUSTER, Writer, group_ids};
use crate::catalog::iam;
use crate::design::{Capacity, Entity, UpdateLimit, UpdateStrategy, Value};
use crate::formats::build::{Ami, Gap, Line, NodeRole, Nodes, Template, Volume, stated_version};
use crate::msg;

/// Hops that metadata answers go: one reaches the node, two reach its pods.
const POD_HOPS: u32 = 2;
/// See [`POD_HOPS`].
const NODE_HOPS: u32 = 1;

impl Writer<'_> {
    /// The node groups.
    pub(super) fn nodegroups(&mut self) {
        for nodes in self.plan.nodes.clone() {
            if nodes.is_managed() {
                self.managed(&nodes);
            } else {
                self.self_managed(&nodes);
            }
        }
    }

    /// The role of the nodes, by its ARN.
    fn node_role(&mut self, nodes: &Nodes<'_>) -> Value {
        match &nodes.role {
            NodeRole::Arn(arn) => text(arn),
            NodeRole::Made { aws, arns } => {
                let has_ipv6 = self.plan.is_ipv6();
                let trust = (iam::EC2_SERVICE, ASSUME);
                self.role(&role_id(nodes), nodes.id.into(), trust, aws, arns, has_ipv6)
            }
        }
    }

    /// What a group waits for: ways out, add-ons that nodes need.
    fn waits(&self, nodes: &Nodes<'_>) -> Vec<String> {
        let mut waits = self.ways_out(&nodes.subnets);
        let addons = self.plan.addons.iter().filter(|addon| addon.is_before_nodes);
        waits.extend(addons.map(|addon| logical_id(&addon.key)));
        waits
    }

    fn managed(&mut self, nodes: &Nodes<'_>) {
        let entity = Entity::from(nodes.id);
        let record = nodes.record;
        let role = self.node_role(nodes);
        let template = if let Some((id, version)) = &nodes.existing_template {
            Props::new().set("Id", text(id)).set_some("Version", version.as_ref().map(text))
        } else {
            self.template(nodes, None);
            let id = template_id(nodes);
            Props::new().set("Id", reference(&id)).set("Version", attribute(&id, "LatestVersionNumber"))
        };
        let ami_type = match &nodes.ami {
            Ami::Type(ami_type) => Some(text(*ami_type)),
            _ => None,
        };
        let mut update = Props::new();
        match record.update_limit {
            Some(UpdateLimit::Nodes(n)) => update = update.set("MaxUnavailable", number(n)),
            Some(UpdateLimit::Percent(n)) => update = update.set("MaxUnavailablePercentage", number(n)),
            None => {}
        }
        let is_minimal = record.update_strategy == UpdateStrategy::Minimal;
        if is_minimal {
            update = update.set("UpdateStrategy", text("MINIMAL"));
        }
        let has_update = record.update_limit.is_some() || is_minimal;
        let scaling = Props::new()
            .set("MinSize", count(record.min_size))
            .set("DesiredSize", count(record.desired_size))
            .set("MaxSize", count(record.max_size));
        let capacity = if record.capacity == Capacity::Spot { "SPOT" } else { "ON_DEMAND" };
        let taints: Vec<Value> = nodes
            .taints
            .iter()
            .map(|taint| {
                Props::new()
                    .set("Key", text(&taint.key))
                    .set_some("Value", taint.value.as_ref().map(text))
                    .set("Effect", text(taint.eks_effect()))
                    .into()
            })
            .collect();
        let kept = nodes.tags.iter().map(|(key, value)| (key, value));
        let props = in_cluster()
            .set("NodegroupName", text(&record.name))
            .set("NodeRole", role)
            .set("Subnets", self.subnet_ids(&nodes.subnets))
            .set_some("AmiType", ami_type)
            .set_some("ReleaseVersion", nodes.release.as_ref().map(text))
            .set("CapacityType", text(capacity))
            .set_some("InstanceTypes", (!record.instance_types.is_empty()).then(|| texts(&record.instance_types)))
            .set("ScalingConfig", scaling)
            .set_some("UpdateConfig", has_update.then_some(update))
            .set_some("NodeRepairConfig", nodes.has_repair.map(enabled))
            .set("LaunchTemplate", template)
            .set_some("Labels", (!record.labels.is_empty()).then(|| map(&record.labels)))
            .set_some("Taints", (!taints.is_empty()).then_some(Value::List(taints)))
            .set_some("Tags", (!nodes.tags.is_empty()).then(|| map(kept)));
        let waits = self.waits(nodes);
        self.resource(&logical_id(&nodes.key), "AWS::EKS::Nodegroup", entity, props, &waits);
    }

    /// The launch template; a self-managed group's has an instance profile and all else that EKS would add.
    fn template(&mut self, nodes: &Nodes<'_>, joins: Option<(Value, Value)>) {
        let Template { volume, user_data, key_name, is_ebs_optimized, is_monitored, has_pod_metadata, groups } =
            &nodes.template;
        let (profile, image) = joins.unzip();
        let image = match &nodes.ami {
            Ami::Id(id) => Some(text(id)),
            _ => image,
        };
        let first_type = nodes.record.instance_types.first().filter(|_| profile.is_some());
        let metadata = Props::new()
            .set("HttpTokens", text("required"))
            .set("HttpPutResponseHopLimit", count(if *has_pod_metadata { POD_HOPS } else { NODE_HOPS }));
        let own = [("Name", nodes.record.name.as_str())];
        let kept = nodes.tags.iter().map(|(key, value)| (key.as_str(), value.as_str()));
        let named = tags(kept.chain(own));
        let specs = ["instance", "volume"]
            .map(|kind| Props::new().set("ResourceType", text(kind)).set("Tags", named.clone()).into());
        let data = Props::new()
            .set_some("ImageId", image)
            .set_some("InstanceType", first_type.map(text))
            .set_some("KeyName", key_name.as_ref().map(text))
            .set_some("EbsOptimized", is_ebs_optimized.map(boolean))
            .set_some("SecurityGroupIds", (!groups.is_empty()).then(|| group_ids(groups)))
            .set_some("IamInstanceProfile", profile.map(|arn| Props::new().set("Arn", arn)))
            .set_some("BlockDeviceMappings", volume.as_ref().map(|v| Value::List(vec![volume_of(v).into()])))
            .set("MetadataOptions", metadata)
            .set_some("Monitoring", is_monitored.then(|| enabled(true)))
            .set_some("UserData", (!user_data.is_empty()).then(|| self.user_data(user_data)))
            .set("TagSpecifications", Value::List(specs.into()));
        let props = Props::new().set("LaunchTemplateData", data);
        self.resource(&template_id(nodes), "AWS::EC2::LaunchTemplate", Entity::from(nodes.id), props, &[]);
    }

    fn user_data(&self, lines: &[Line]) -> Value {
        let fill = |gap: Gap| match gap {
            Gap::Endpoint => attribute(CLUSTER, "Endpoint"),
            Gap::Authority => attribute(CLUSTER, "CertificateAuthorityData"),
            Gap::ServiceCidr if self.plan.is_ipv6() => {
                attribute(CLUSTER, "KubernetesNetworkConfig.ServiceIpv6Cidr")
            }
            Gap::ServiceCidr => self
                .plan
                .design
                .cluster
                .service_cidr
                .map_or_else(|| Value::Str(String::new()), |block| Value::Str(block.to_string())),
        };
        let lines = lines.iter().map(|line| match line.gap {
            None => text(&line.before),
            Some(gap) => {
                join("", vec![text(format!("{}\"", line.before)), fill(gap), Value::Str("\"".to_owned())])
            }
        });
        base64(join("\n", lines.collect()))
    }

    fn self_managed(&mut self, nodes: &Nodes<'_>) {
        let entity = Entity::from(nodes.id);
        let record = nodes.record;
        let cluster = &self.plan.design.cluster;
        let needs_service = nodes.template.user_data.iter().any(|line| line.gap == Some(Gap::ServiceCidr));
        // EKS chooses the block where none is stated, and a template has no word for its choice.
        if needs_service && !self.plan.is_ipv6() && cluster.service_cidr.is_none() {
            self.plan.lose(msg!("loss-service-cidr-unstated", group = &record.name), entity);
            return;
        }
        let image = match (nodes.ami.clone(), stated_version(cluster.version.as_deref())) {
            (Ami::Parameter(parameter), Some(version)) => {
                // Ours, but for the version, which has digits and a point.
                let name = parameter.replace("VERSION", version);
                Some(Value::Str(format!("{{{{resolve:ssm:{name}}}}}")))
            }
            (Ami::Id(id), _) => Some(text(id)),
            _ => None,
        };
        let Some(image) = image else {
            self.plan.lose(msg!("loss-image-unstated", group = &record.name), entity);
            return;
        };
        let id = logical_id(&nodes.key);
        let role = self.node_role(nodes);
        let role_name = match &nodes.role {
            NodeRole::Made { .. } => reference(&role_id(nodes)),
            NodeRole::Arn(arn) => text(arn.rsplit('/').next().unwrap_or_default()),
        };
        let profile = format!("{id}InstanceProfile");
        let props = Props::new().set("Roles", Value::List(vec![role_name]));
        self.resource(&profile, "AWS::IAM::InstanceProfile", entity, props, &[]);
        let mut waits = self.waits(nodes);
        if self.plan.access.mode != "CONFIG_MAP" {
            let entry = format!("{id}AccessEntry");
            let props = in_cluster().set("PrincipalArn", role).set("Type", text("EC2_LINUX"));
            self.resource(&entry, "AWS::EKS::AccessEntry", entity, props, &[]);
            waits.push(entry);
        }
        self.template(nodes, Some((attribute(&profile, "Arn"), image)));
        let template = template_id(nodes);
        let specification = Props::new()
            .set("LaunchTemplateId", reference(&template))
            .set("Version", attribute(&template, "LatestVersionNumber"));
        let types = record.instance_types.iter().map(|name| Props::new().set("InstanceType", text(name)).into());
        let choice = Props::new()
            .set("LaunchTemplateSpecification", specification)
            .set("Overrides", Value::List(types.collect()));
        let on_demand = if record.capacity == Capacity::Spot { 0 } else { 100 };
        let share = Props::new()
            .set("OnDemandPercentageAboveBaseCapacity", count(on_demand))
            .set("SpotAllocationStrategy", text("price-capacity-optimized"));
        let policy = Props::new().set("LaunchTemplate", choice).set("InstancesDistribution", share);
        let owned = join("", vec![Value::Str("kubernetes.io/cluster/".to_owned()), reference(CLUSTER)]);
        let tag = |key: Value, value: Value| {
            Props::new().set("Key", key).set("Value", value).set("PropagateAtLaunch", boolean(true)).into()
        };
        let props = Props::new()
            .set("MinSize", text(record.min_size.to_string()))
            .set("DesiredCapacity", text(record.desired_size.to_string()))
            .set("MaxSize", text(record.max_size.to_string()))
            .set("VPCZoneIdentifier", self.subnet_ids(&nodes.subnets))
            .set("MixedInstancesPolicy", policy)
            .set("Tags", Value::List(vec![tag(text("Name"), text(&record.name)), tag(owned, text("owned"))]));
        self.resource(&id, "AWS::AutoScaling::AutoScalingGroup", entity, props, &waits);
    }
}

fn role_id(nodes: &Nodes<'_>) -> String {
    format!("{}Role", logical_id(&nodes.key))
}

fn template_id(nodes: &Nodes<'_>) -> String {
    format!("{}LaunchTemplate", logical_id(&nodes.key))
}

fn volume_of(volume: &Volume) -> Props {
    let ebs = Props::new()
        .set("VolumeSize", count(volume.gib))
        .set("VolumeType", text(&volume.kind))
        .set_some("Iops", volume.iops.map(number))
        .set_some("Throughput", volume.throughput.map(number))
        .set_some("Encrypted", volume.is_encrypted.map(boolean))
        .set_some("KmsKeyId", volume.kms_key.as_ref().map(text));
    Props::new().set("DeviceName", text(&volume.device)).set("Ebs", ebs)
}
