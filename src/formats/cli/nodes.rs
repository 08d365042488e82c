//! Building node groups and Fargate profiles.

use super::Writer;
use super::cluster::{ASSUME, kept_tags};
use super::shell::{Json, json, list, map_of_texts, quoted_line, text, texts, var};
use crate::catalog::iam;
use crate::design::{Capacity, UpdateLimit, UpdateStrategy};
use crate::formats::build::{Ami, Gap, Line, NodeRole, Nodes};

/// The gap that only nodeadm has.
pub(super) const SERVICES: Gap = Gap::ServiceCidr;

/// Hops that metadata answers go: one reaches the node, two reach its pods.
const POD_HOPS: i64 = 2;
/// See [`POD_HOPS`].
const NODE_HOPS: i64 = 1;

impl Writer<'_> {
    /// The node groups: all are begun, then waited for.
    pub(super) fn nodegroups(&mut self) {
        let groups = self.plan.nodes.clone();
        for nodes in &groups {
            let first = self.script.at();
            let role = self.node_role(nodes);
            if nodes.is_managed() {
                self.managed(nodes, role);
            } else {
                self.self_managed(nodes, &role);
            }
            self.script.place(first, nodes.id);
        }
        for nodes in groups.iter().filter(|nodes| nodes.is_managed()) {
            let first = self.script.at();
            let input = json([self.in_cluster(), ("nodegroupName", text(&nodes.record.name))]);
            self.script.hold("eks", "nodegroup-active", &input);
            self.script.place(first, nodes.id);
        }
    }

    fn node_role(&mut self, nodes: &Nodes<'_>) -> Json {
        match &nodes.role {
            NodeRole::Arn(arn) => text(arn),
            NodeRole::Made { aws, arns } => {
                self.role(&nodes.key, (iam::EC2_SERVICE, ASSUME), aws, arns);
                if self.plan.is_ipv6() {
                    self.ipv6_policy(&nodes.key);
                }
                var(format!("{}_role", nodes.key))
            }
        }
    }

    /// What the CNI needs for IPv6, which is no policy of AWS's own.
    fn ipv6_policy(&mut self, key: &str) {
        let addresses = json([
            ("Effect", text("Allow")),
            ("Action", texts(iam::CNI_IPV6_ACTIONS.iter().copied())),
            ("Resource", text("*")),
        ]);
        let tags = json([
            ("Effect", text("Allow")),
            ("Action", text("ec2:CreateTags")),
            ("Resource", text("arn:*:ec2:*:*:network-interface/*")),
        ]);
        let policy = json([("Version", text("2012-10-17")), ("Statement", list([addresses, tags]))]);
        let input = json([
            ("RoleName", text(self.own_name(key))),
            ("PolicyName", text("cni-ipv6")),
            ("PolicyDocument", text(policy.word().trim_matches('\''))),
        ]);
        self.script.call("iam put-role-policy", &input);
    }

    fn managed(&mut self, nodes: &Nodes<'_>, role: Json) {
        let record = nodes.record;
        let template = if let Some((id, version)) = &nodes.existing_template {
            json([("id", text(id)), ("version", text(version.as_deref().unwrap_or("$Default")))])
        } else {
            self.template(nodes);
            json([("id", var(format!("{}_template", nodes.key)))])
        };
        let ami_type = match &nodes.ami {
            Ami::Type(ami_type) => Some(text(*ami_type)),
            _ => None,
        };
        let n = |n: u32| Json::Number(n.into());
        let update = match record.update_limit {
            Some(UpdateLimit::Nodes(nodes)) => json([("maxUnavailable", n(nodes))]),
            Some(UpdateLimit::Percent(percent)) => json([("maxUnavailablePercentage", n(percent))]),
            None => json([]),
        };
        let is_minimal = record.update_strategy == UpdateStrategy::Minimal;
        let update = update.with("updateStrategy", is_minimal.then(|| text("MINIMAL")));
        let has_update = record.update_limit.is_some() || is_minimal;
        let taints = nodes.taints.iter().map(|taint| {
            json([("key", text(&taint.key)), ("effect", text(taint.eks_effect()))])
                .with("value", taint.value.as_ref().map(text))
        });
        let taints: Vec<Json> = taints.collect();
        let scaling = json([
            ("minSize", n(record.min_size)),
            ("desiredSize", n(record.desired_size)),
            ("maxSize", n(record.max_size)),
        ]);
        let capacity = if record.capacity == Capacity::Spot { "SPOT" } else { "ON_DEMAND" };
        let input = json([
            self.in_cluster(),
            ("nodegroupName", text(&record.name)),
            ("nodeRole", role),
            ("subnets", self.subnet_ids(&nodes.subnets)),
            ("scalingConfig", scaling),
            ("capacityType", text(capacity)),
            ("launchTemplate", template),
            self.token(&nodes.key),
        ])
        .with("amiType", ami_type)
        .with("releaseVersion", nodes.release.as_ref().map(text))
        .with("instanceTypes", (!record.instance_types.is_empty()).then(|| texts(&record.instance_types)))
        .with("labels", (!record.labels.is_empty()).then(|| map_of_texts(&record.labels)))
        .with("taints", (!taints.is_empty()).then_some(Json::List(taints)))
        .with("updateConfig", has_update.then_some(update))
        .with("nodeRepairConfig", nodes.has_repair.map(|is| json([("enabled", Json::Bool(is))])))
        .with("tags", kept_tags(&nodes.tags));
        self.script.once("ResourceInUseException", "eks create-nodegroup", &input);
    }

    /// The launch template; sets the variable `KEY_template` to its id.
    fn template(&mut self, nodes: &Nodes<'_>) {
        let template = nodes.template.clone();
        let record = nodes.record;
        let is_managed = nodes.is_managed();
        let image = match &nodes.ami {
            Ami::Id(id) => Some(text(id)),
            Ami::Parameter(parameter) => {
                let (before, after) = parameter.split_once("VERSION").unwrap_or((parameter, ""));
                let name = Json::Around(before.to_owned(), "version".to_owned(), after.to_owned());
                self.script.look("image", "ssm get-parameter", &json([("Name", name)]), "Parameter.Value");
                Some(var("image"))
            }
            Ami::Type(_) | Ami::Unsaid | Ami::OfTemplate => None,
        };
        if !template.user_data.is_empty() {
            self.user_data(&template.user_data);
        }
        let volume = template.volume.as_ref().map(|volume| {
            let ebs = json([("VolumeSize", Json::Number(volume.gib.into())), ("VolumeType", text(&volume.kind))])
                .with("Iops", volume.iops.map(Json::Number))
                .with("Throughput", volume.throughput.map(Json::Number))
                .with("Encrypted", volume.is_encrypted.map(Json::Bool))
                .with("KmsKeyId", volume.kms_key.as_ref().map(text));
            list([json([("DeviceName", text(&volume.device)), ("Ebs", ebs)])])
        });
        let hops = if template.has_pod_metadata { POD_HOPS } else { NODE_HOPS };
        let metadata = json([("HttpTokens", text("required")), ("HttpPutResponseHopLimit", Json::Number(hops))]);
        let specs = ["instance", "volume"].map(|kind| {
            let mut tags = vec![json([("Key", text("Name")), ("Value", text(&record.name))])];
            let others = nodes.tags.iter().filter(|(key, _)| key != "Name");
            tags.extend(others.map(|(key, value)| json([("Key", text(key)), ("Value", text(value))])));
            json([("ResourceType", text(kind)), ("Tags", Json::List(tags))])
        });
        let profile = (!is_managed).then(|| json([("Name", text(self.own_name(&nodes.key)))]));
        let first_type = record.instance_types.first().filter(|_| !is_managed);
        let groups =
            (!template.groups.is_empty()).then(|| list(template.groups.iter().map(|group| self.group_id(group))));
        let monitoring = template.is_monitored.then(|| json([("Enabled", Json::Bool(true))]));
        let data = json([("MetadataOptions", metadata), ("TagSpecifications", list(specs))])
            .with("ImageId", image)
            .with("InstanceType", first_type.map(text))
            .with("KeyName", template.key_name.as_ref().map(text))
            .with("EbsOptimized", template.is_ebs_optimized.map(Json::Bool))
            .with("SecurityGroupIds", groups)
            .with("UserData", (!template.user_data.is_empty()).then(|| var("user_data")))
            .with("IamInstanceProfile", profile)
            .with("BlockDeviceMappings", volume)
            .with("Monitoring", monitoring);
        let tags = self.tags("launch-template", &nodes.key, &record.name, &[]);
        let made =
            json([("LaunchTemplateName", text(self.own_name(&nodes.key))), ("LaunchTemplateData", data), tags]);
        let found = self.by_tag(&nodes.key);
        self.script.ensure(
            &format!("{}_template", nodes.key),
            ("ec2 describe-launch-templates", &found, "LaunchTemplates[0].LaunchTemplateId"),
            ("ec2 create-launch-template", &made, "LaunchTemplate.LaunchTemplateId"),
        );
    }

    /// Sets the variable `user_data` to what nodes read, in base64.
    fn user_data(&mut self, lines: &[Line]) {
        self.script.line("user_data=$(printf '%s\\n' \\");
        for line in lines {
            let before = quoted_line(&line.before);
            let word = match line.gap {
                None => before,
                Some(Gap::Endpoint) => format!("{before}\"\\\"$endpoint_address\\\"\""),
                Some(Gap::Authority) => format!("{before}\"\\\"$authority\\\"\""),
                Some(Gap::ServiceCidr) => format!("{before}\"\\\"$services\\\"\""),
            };
            self.script.line(&format!("  {word} \\"));
        }
        self.script.line("  | base64 | tr -d '\\n')");
    }

    fn self_managed(&mut self, nodes: &Nodes<'_>, role: &Json) {
        let record = nodes.record;
        let name = self.own_name(&nodes.key);
        let role_name = match &nodes.role {
            NodeRole::Made { .. } => name.clone(),
            NodeRole::Arn(arn) => arn.rsplit('/').next().unwrap_or_default().to_owned(),
        };
        let profile = json([("InstanceProfileName", text(&name))]);
        self.script.once("EntityAlreadyExists", "iam create-instance-profile", &profile);
        let add = profile.clone().with("RoleName", text(role_name));
        self.script.once("LimitExceeded", "iam add-role-to-instance-profile", &add);
        self.script.hold("iam", "instance-profile-exists", &profile);
        if self.plan.access.mode != "CONFIG_MAP" {
            let input = json([self.in_cluster(), ("principalArn", role.clone()), ("type", text("EC2_LINUX"))]);
            self.script.once("ResourceInUseException", "eks create-access-entry", &input);
        }
        self.template(nodes);
        let n = |n: u32| Json::Number(n.into());
        let is_spot = record.capacity == Capacity::Spot;
        let specification = json([("LaunchTemplateId", var(format!("{}_template", nodes.key)))]);
        let overrides = record.instance_types.iter().map(|name| json([("InstanceType", text(name))]));
        let template = json([("LaunchTemplateSpecification", specification), ("Overrides", list(overrides))]);
        let share = json([
            ("OnDemandPercentageAboveBaseCapacity", Json::Number(if is_spot { 0 } else { 100 })),
            ("SpotAllocationStrategy", text("price-capacity-optimized")),
        ]);
        let policy = json([("LaunchTemplate", template), ("InstancesDistribution", share)]);
        // The group takes its subnets as one text.
        let ids: Vec<Json> = nodes.subnets.iter().filter_map(|id| self.subnet_id(*id)).collect();
        self.script.line("subnets=''");
        for id in &ids {
            let word = match id {
                Json::Var(name) => format!("\"${name}\""),
                Json::Text(id) => super::shell::quoted(id),
                _ => continue,
            };
            self.script.line(&format!("subnets+=\"${{subnets:+,}}\"{word}"));
        }
        let owned = format!("kubernetes.io/cluster/{}", self.plan.design.cluster.name);
        let tag = |key: &str, value: &str| {
            json([("Key", text(key)), ("Value", text(value)), ("PropagateAtLaunch", Json::Bool(true))])
        };
        let tags = list([tag("Name", &record.name), tag(&owned, "owned")]);
        let input = json([
            ("AutoScalingGroupName", text(&name)),
            ("MinSize", n(record.min_size)),
            ("DesiredCapacity", n(record.desired_size)),
            ("MaxSize", n(record.max_size)),
            ("VPCZoneIdentifier", var("subnets")),
            ("MixedInstancesPolicy", policy),
            ("Tags", tags),
        ]);
        self.script.once("AlreadyExists", "autoscaling create-auto-scaling-group", &input);
    }

    /// The Fargate profiles, one after the other: EKS makes one at a time.
    pub(super) fn fargate_profiles(&mut self) {
        let profiles = self.plan.profiles.clone();
        if let Some(first_profile) = profiles.iter().find(|profile| profile.role.is_none()) {
            let first = self.script.at();
            self.role("fargate", (iam::FARGATE_SERVICE, ASSUME), &[iam::FARGATE_POLICY], &[]);
            self.script.place(first, first_profile.id);
        }
        for profile in &profiles {
            let first = self.script.at();
            let selectors = profile.record.selectors.iter().map(|selector| {
                let labels = (!selector.labels.is_empty()).then(|| map_of_texts(&selector.labels));
                json([("namespace", text(&selector.namespace))]).with("labels", labels)
            });
            let named = json([self.in_cluster(), ("fargateProfileName", text(&profile.record.name))]);
            let input = named
                .clone()
                .with("podExecutionRoleArn", profile.role.as_ref().map_or_else(|| var("fargate_role"), text))
                .with("subnets", self.subnet_ids(&profile.subnets))
                .with("selectors", list(selectors))
                .with("clientRequestToken", text(self.own_name(&profile.key)))
                .with("tags", kept_tags(&profile.tags));
            self.script.once("ResourceInUseException", "eks create-fargate-profile", &input);
            self.script.hold("eks", "fargate-profile-active", &named);
            self.script.place(first, profile.id);
        }
    }
}
