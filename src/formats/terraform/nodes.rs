//! Node groups: roles, launch templates, and what keeps the nodes.

use super::hcl::{Body, Expr, Part, boolean, number, object, raw, text, texts};
use super::{OfCluster, Style, Writer, kept_tags, tags};
use crate::catalog::iam;
use crate::design::{Capacity, Entity, UpdateLimit, UpdateStrategy};
use crate::formats::build::{Ami, Gap, Line, NodeRole, Nodes, Template, Volume};
use crate::msg;

/// Hops that metadata answers go: one reaches the node, two reach its pods.
pub(super) const POD_HOPS: i64 = 2;
/// See [`POD_HOPS`].
pub(super) const NODE_HOPS: i64 = 1;

impl Writer<'_> {
    /// The node groups.
    pub(super) fn nodegroups(&mut self) {
        let groups = self.plan.nodes.clone();
        for nodes in &groups {
            if nodes.is_managed() && matches!(self.style, Style::Modules(_)) {
                // The module of the cluster has them.
                continue;
            }
            let role = self.node_role(nodes);
            if nodes.is_managed() {
                self.managed(nodes, role);
            } else {
                self.self_managed(nodes, role);
            }
        }
    }

    /// The role of the nodes, as the reference to it.
    fn node_role(&mut self, nodes: &Nodes<'_>) -> Expr {
        match &nodes.role {
            NodeRole::Arn(arn) => text(arn),
            NodeRole::Made { aws, arns } => {
                let trust = (iam::EC2_SERVICE, ["sts:AssumeRole"].as_slice());
                self.role(&nodes.key, nodes.id.into(), trust, aws, arns);
                if self.plan.is_ipv6() {
                    self.ipv6_policy(&nodes.key, nodes.id.into());
                }
                raw(format!("aws_iam_role.{}.arn", nodes.key))
            }
        }
    }

    /// What a group waits for: its role's policies, ways out, add-ons that nodes need.
    fn waits(&self, nodes: &Nodes<'_>) -> Vec<String> {
        let mut waits = self.ways_out(&nodes.subnets);
        if let NodeRole::Made { aws, arns } = &nodes.role {
            if !aws.is_empty() || !arns.is_empty() {
                waits.push(format!("aws_iam_role_policy_attachment.{}", nodes.key));
            }
            if self.plan.is_ipv6() {
                waits.push(format!("aws_iam_role_policy.{}", nodes.key));
            }
        }
        if matches!(self.style, Style::Modules(_)) {
            // Add-ons are in the module of the cluster.
            return waits;
        }
        let addons = self.plan.addons.iter().filter(|addon| addon.is_before_nodes);
        waits.extend(addons.map(|addon| format!("aws_eks_addon.{}", addon.key)));
        waits
    }

    fn managed(&mut self, nodes: &Nodes<'_>, role: Expr) {
        let entity = Entity::from(nodes.id);
        let record = nodes.record;
        let template = if let Some((id, version)) = &nodes.existing_template {
            let version = version.as_deref().unwrap_or("$Default");
            Body::new().set("id", text(id)).set("version", text(version))
        } else {
            self.template(nodes, None);
            let address = format!("aws_launch_template.{}", nodes.key);
            Body::new()
                .set("id", raw(format!("{address}.id")))
                .set("version", raw(format!("{address}.latest_version")))
        };
        if record.update_strategy == UpdateStrategy::Minimal {
            self.plan.lose(msg!("loss-update-order", group = &record.name), entity);
        }
        let ami_type = match &nodes.ami {
            Ami::Type(ami_type) => Some(text(*ami_type)),
            _ => None,
        };
        // A group with an image of its own has no version: the image is one.
        let version = ami_type.as_ref().map(|_| raw(self.of_cluster(OfCluster::Version)));
        let update = record.update_limit.map(|limit| match limit {
            UpdateLimit::Nodes(n) => Body::new().set("max_unavailable", number(n)),
            UpdateLimit::Percent(n) => Body::new().set("max_unavailable_percentage", number(n)),
        });
        let scaling = Body::new()
            .set("min_size", number(record.min_size))
            .set("desired_size", number(record.desired_size))
            .set("max_size", number(record.max_size));
        let types = (!record.instance_types.is_empty()).then(|| texts(&record.instance_types));
        let capacity = if record.capacity == Capacity::Spot { "SPOT" } else { "ON_DEMAND" };
        let mut body = self
            .in_cluster()
            .set("node_group_name", text(&record.name))
            .set("node_role_arn", role)
            .set("subnet_ids", self.subnet_ids(&nodes.subnets))
            .set_some("ami_type", ami_type)
            .set_some("version", version)
            .set_some("release_version", nodes.release.as_ref().map(text))
            .set("capacity_type", text(capacity))
            .set_some("instance_types", types)
            .set_some("labels", (!record.labels.is_empty()).then(|| tags(&record.labels)))
            .set_some("tags", kept_tags(&nodes.tags))
            .block("scaling_config", scaling)
            .block_some("update_config", update)
            .block_some("node_repair_config", nodes.has_repair.map(|is| Body::new().set("enabled", boolean(is))))
            .block("launch_template", template);
        for taint in &nodes.taints {
            let taint = Body::new()
                .set("key", text(&taint.key))
                .set_some("value", taint.value.as_ref().map(text))
                .set("effect", text(taint.eks_effect()));
            body = body.block("taint", taint);
        }
        let body = Self::depends_on(body, self.waits(nodes));
        self.resource("aws_eks_node_group", &nodes.key, entity, &body);
    }

    /// The launch template; a self-managed group's has an instance profile and all else that EKS would add.
    fn template(&mut self, nodes: &Nodes<'_>, profile: Option<Expr>) {
        let entity = Entity::from(nodes.id);
        let Template { volume, user_data, key_name, is_ebs_optimized, is_monitored, has_pod_metadata, groups } =
            &nodes.template;
        let image = match &nodes.ami {
            Ami::Id(id) => Some(text(id)),
            Ami::Parameter(_) => Some(raw(format!("data.aws_ssm_parameter.{}.insecure_value", nodes.key))),
            Ami::Type(_) | Ami::Unsaid | Ami::OfTemplate => None,
        };
        let first_type = nodes.record.instance_types.first().filter(|_| profile.is_some());
        let metadata = Body::new()
            .set("http_tokens", text("required"))
            .set("http_put_response_hop_limit", number(if *has_pod_metadata { POD_HOPS } else { NODE_HOPS }));
        let named = tags_with_name(&nodes.tags, &nodes.record.name);
        let mut body = Body::new()
            .set_some("image_id", image)
            .set_some("instance_type", first_type.map(text))
            .set_some("key_name", key_name.as_ref().map(text))
            .set_some("ebs_optimized", is_ebs_optimized.map(boolean))
            .set_some("vpc_security_group_ids", (!groups.is_empty()).then(|| self.group_ids(groups)))
            .set_some("user_data", (!user_data.is_empty()).then(|| self.user_data(user_data)))
            .block_some("iam_instance_profile", profile.map(|arn| Body::new().set("arn", arn)))
            .block_some("block_device_mappings", volume.as_ref().map(volume_block))
            .block("metadata_options", metadata)
            .block_some("monitoring", is_monitored.then(|| Body::new().set("enabled", boolean(true))));
        for kind in ["instance", "volume"] {
            let spec = Body::new().set("resource_type", text(kind)).set("tags", named.clone());
            body = body.block("tag_specifications", spec);
        }
        self.resource("aws_launch_template", &nodes.key, entity, &body);
    }

    fn user_data(&self, lines: &[Line]) -> Expr {
        let fill = |gap: Gap| match gap {
            Gap::Endpoint => self.of_cluster(OfCluster::Endpoint),
            Gap::Authority => self.of_cluster(OfCluster::Authority),
            Gap::ServiceCidr => self.of_cluster(OfCluster::ServiceCidr),
        };
        let lines = lines.iter().map(|line| match line.gap {
            None => text(&line.before),
            Some(gap) => Expr::Template(vec![
                Part::Text(format!("{}\"", line.before)),
                Part::Reference(fill(gap)),
                Part::Text("\"".to_owned()),
            ]),
        });
        let joined = Expr::Call("join", vec![text("\n"), Expr::List(lines.collect())]);
        Expr::Call("base64encode", vec![joined])
    }

    fn self_managed(&mut self, nodes: &Nodes<'_>, role: Expr) {
        let entity = Entity::from(nodes.id);
        let record = nodes.record;
        let key = nodes.key.clone();
        let role_name = match &nodes.role {
            NodeRole::Made { .. } => raw(format!("aws_iam_role.{key}.name")),
            NodeRole::Arn(arn) => text(arn.rsplit('/').next().unwrap_or_default()),
        };
        self.resource("aws_iam_instance_profile", &key, entity, &Body::new().set("role", role_name));
        if self.plan.access.mode != "CONFIG_MAP" {
            let body = self.in_cluster().set("principal_arn", role).set("type", text("EC2_LINUX"));
            self.resource("aws_eks_access_entry", &key, entity, &body);
        }
        if let Ami::Parameter(parameter) = nodes.ami {
            let (before, after) = parameter.split_once("VERSION").unwrap_or((parameter, ""));
            let name = Expr::Template(vec![
                Part::Text(before.to_owned()),
                Part::Reference(self.of_cluster(OfCluster::Version)),
                Part::Text(after.to_owned()),
            ]);
            self.data("aws_ssm_parameter", &key, entity, &Body::new().set("name", name));
        }
        self.template(nodes, Some(raw(format!("aws_iam_instance_profile.{key}.arn"))));
        let template = Body::new()
            .set("launch_template_id", raw(format!("aws_launch_template.{key}.id")))
            .set("version", raw(format!("aws_launch_template.{key}.latest_version")));
        let mut choice = Body::new().block("launch_template_specification", template);
        for name in &record.instance_types {
            choice = choice.block("override", Body::new().set("instance_type", text(name)));
        }
        let on_demand = if record.capacity == Capacity::Spot { 0 } else { 100 };
        let share = Body::new()
            .set("on_demand_percentage_above_base_capacity", number(on_demand))
            .set("spot_allocation_strategy", text("price-capacity-optimized"));
        let policy = Body::new().block("launch_template", choice).block("instances_distribution", share);
        let mut body = Body::new()
            .set("min_size", number(record.min_size))
            .set("desired_capacity", number(record.desired_size))
            .set("max_size", number(record.max_size))
            .set("vpc_zone_identifier", self.subnet_ids(&nodes.subnets))
            .block("mixed_instances_policy", policy);
        let owned = Expr::Template(vec![
            Part::Text("kubernetes.io/cluster/".to_owned()),
            Part::Reference(self.of_cluster(OfCluster::Name)),
        ]);
        for (name, value) in [(text("Name"), text(&record.name)), (owned, text("owned"))] {
            let tag = Body::new().set("key", name).set("value", value).set("propagate_at_launch", boolean(true));
            body = body.block("tag", tag);
        }
        let mut waits = self.waits(nodes);
        if self.plan.access.mode != "CONFIG_MAP" {
            waits.push(format!("aws_eks_access_entry.{key}"));
        }
        let body = Self::depends_on(body, waits);
        self.resource("aws_autoscaling_group", &key, entity, &body);
    }
}

fn volume_block(volume: &Volume) -> Body {
    let ebs = Body::new()
        .set("volume_size", number(volume.gib))
        .set("volume_type", text(&volume.kind))
        .set_some("iops", volume.iops.map(number))
        .set_some("throughput", volume.throughput.map(number))
        .set_some("encrypted", volume.is_encrypted.map(|is| text(is.to_string())))
        .set_some("kms_key_id", volume.kms_key.as_ref().map(text));
    Body::new().set("device_name", text(&volume.device)).block("ebs", ebs)
}

/// The tags of a file with a name in front, unless they have one.
fn tags_with_name(kept: &[(String, String)], name: &str) -> Expr {
    let has_name = kept.iter().any(|(key, _)| key == "Name");
    let own = (!has_name).then(|| ("Name".to_owned(), text(name)));
    object(own.into_iter().chain(kept.iter().map(|(key, value)| (key.clone(), text(value)))))
}
