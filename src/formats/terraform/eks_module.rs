//! The cluster as `terraform-aws-modules/eks`, with its managed node groups, Fargate profiles and add-ons.
//!
//! The module's own choices that differ from the design (groups, keys, surges, log groups) are switched off.

use super::hcl::{Body, Expr, Part, boolean, number, object, raw, text, texts};
use super::{Writer, kept_tags, tags};
use crate::catalog::{eks, iam, terraform};
use crate::cni::settings;
use crate::design::{Capacity, Entity, IpFamily, SupportPolicy, UpdateLimit, UpdateStrategy};
use crate::formats::build::{Access, Addon, AddonVersion, Ami, NodeRole, Nodes, digest, stated_version};
use crate::msg;

/// Attributes in the making.
struct Fields(Vec<(String, Expr)>);

impl Fields {
    fn set(&mut self, name: impl Into<String>, value: Expr) {
        self.0.push((name.into(), value));
    }

    fn set_some(&mut self, name: &str, value: Option<Expr>) {
        if let Some(value) = value {
            self.set(name, value);
        }
    }

    fn object(self) -> Expr {
        Expr::Map(self.0)
    }
}

/// The end of an ARN, for a key that people can read.
fn aws_policy(name: &str) -> (String, Expr) {
    let arn = Expr::Template(vec![
        Part::Text("arn:".to_owned()),
        Part::Reference("data.aws_partition.current.partition".to_owned()),
        Part::Text(format!(":iam::aws:policy/{name}")),
    ]);
    (name.to_owned(), arn)
}

impl Writer<'_> {
    /// The module of the cluster.
    pub(super) fn eks_module(&mut self) {
        let design = self.plan.design;
        let cluster = &design.cluster;
        let access = self.plan.access.clone();
        let (source, version) = terraform::EKS_MODULE;
        let subnets = self.plan.control_plane_subnets();
        if subnets.is_empty() {
            self.plan.lose(msg!("loss-cluster-no-subnets"), Entity::Cluster);
        }
        let is_private = cluster.is_fully_private;
        let is_public = cluster.endpoint.is_public && !is_private;
        let blocks = (is_public && !cluster.endpoint.public_cidrs.is_empty())
            .then(|| texts(cluster.endpoint.public_cidrs.iter().map(ToString::to_string)));
        let is_ipv6 = cluster.ip_family == IpFamily::Ipv6;
        if is_ipv6 && cluster.service_cidr.is_some() {
            self.plan.lose(msg!("loss-service-cidr-left-out"), Entity::Cluster);
        }
        let service = cluster.service_cidr.filter(|_| !is_ipv6).map(|block| text(block.to_string()));
        let groups = self.plan.control_plane_groups();
        let secrets = cluster.secrets_key_arn.as_ref();
        let encryption = secrets.map_or_else(
            || raw("null"),
            |arn| object([("provider_key_arn", text(arn)), ("resources", texts(["secrets"]))]),
        );
        let support = cluster.support_policy.map(|policy| match policy {
            SupportPolicy::Standard => object([("support_type", text("STANDARD"))]),
            SupportPolicy::Extended => object([("support_type", text("EXTENDED"))]),
        });
        let body = Body::new()
            .set("source", text(source))
            .set("version", text(version))
            .set("name", text(&cluster.name))
            .set_some("kubernetes_version", stated_version(cluster.version.as_deref()).map(text))
            .set("vpc_id", self.vpc_id())
            .set("subnet_ids", self.subnet_ids(&subnets))
            .set("endpoint_public_access", boolean(is_public))
            .set("endpoint_private_access", boolean(cluster.endpoint.is_private || is_private))
            .set_some("endpoint_public_access_cidrs", blocks)
            .set_some("ip_family", is_ipv6.then(|| text("ipv6")))
            .set_some("create_cni_ipv6_iam_policy", is_ipv6.then(|| boolean(true)))
            .set_some("service_ipv4_cidr", service)
            .set("enabled_log_types", texts(&cluster.log_types))
            .set("create_cloudwatch_log_group", boolean(false))
            .set("create_kms_key", boolean(false))
            .set("encryption_config", encryption)
            .set("create_security_group", boolean(false))
            .set("create_node_security_group", boolean(false))
            .set_some("additional_security_group_ids", (!groups.is_empty()).then(|| self.group_ids(&groups)))
            .set("enable_irsa", boolean(access.has_oidc))
            .set_some("upgrade_policy", support);
        let body = self.roles_and_access(body, &access);
        let body = body
            .set_some("addons", self.module_addons())
            .set_some("eks_managed_node_groups", self.module_groups())
            .set_some("fargate_profiles", self.module_profiles());
        self.file.add("module", &["eks"], Entity::Cluster, &body);
        self.cluster_rules();
    }

    fn roles_and_access(&self, body: Body, access: &Access) -> Body {
        let has_made_role = access.cluster_role.is_none();
        let policies = (has_made_role && access.has_resource_controller)
            .then(|| Expr::Map(vec![aws_policy(iam::VPC_RESOURCE_CONTROLLER_POLICY)]));
        let compute = self.plan.is_auto().then(|| {
            let mut fields = Fields(vec![("enabled".to_owned(), boolean(true))]);
            fields.set_some("node_pools", (!access.auto_pools.is_empty()).then(|| texts(&access.auto_pools)));
            fields.set_some("node_role_arn", access.auto_role.as_ref().map(text));
            fields.object()
        });
        let enabled = |is: bool| object([("enabled", boolean(is))]);
        body.set_some("create_iam_role", (!has_made_role).then(|| boolean(false)))
            .set_some("iam_role_arn", access.cluster_role.as_ref().map(text))
            .set_some("iam_role_additional_policies", policies)
            .set("authentication_mode", text(&access.mode))
            .set("enable_cluster_creator_admin_permissions", boolean(access.is_creator_admin != Some(false)))
            .set_some("create_node_iam_role", access.auto_role.as_ref().map(|_| boolean(false)))
            .set_some("compute_config", compute)
            .set_some("zonal_shift_config", access.has_zonal_shift.map(enabled))
            .set_some(
                "control_plane_scaling_config",
                access.tier.as_ref().map(|tier| object([("tier", text(tier))])),
            )
            .set_some("access_entries", entries(access))
    }

    /// The add-ons. The module does not let EKS install the usual ones, so that they join where none is drawn.
    fn module_addons(&mut self) -> Option<Expr> {
        let mut out: Vec<(String, Expr)> = Vec::new();
        for addon in &self.plan.addons {
            out.push((addon.key.clone(), addon_fields(addon)));
        }
        if !self.plan.is_auto() && !self.plan.access.skips_default_addons {
            let drawn: Vec<&str> = self.plan.addons.iter().map(|addon| addon.record.name.as_str()).collect();
            let missing: Vec<&str> =
                terraform::USUAL_ADDONS.iter().copied().filter(|name| !drawn.contains(name)).collect();
            for name in &missing {
                let mut fields = Fields(Vec::new());
                if *name == settings::ADDON_NAME {
                    fields.set("before_compute", boolean(true));
                }
                out.push(((*name).to_owned(), fields.object()));
            }
            if !missing.is_empty() {
                self.reasons.push(msg!("reason-module-addons", names = missing.join(", ")));
            }
        }
        (!out.is_empty()).then_some(Expr::Map(out))
    }

    fn module_groups(&mut self) -> Option<Expr> {
        let groups: Vec<Nodes<'_>> = self.plan.nodes.iter().filter(|nodes| nodes.is_managed()).cloned().collect();
        let out: Vec<(String, Expr)> =
            groups.iter().map(|nodes| (nodes.key.clone(), self.module_group(nodes))).collect();
        (!out.is_empty()).then_some(Expr::Map(out))
    }

    fn module_group(&mut self, nodes: &Nodes<'_>) -> Expr {
        let record = nodes.record;
        if record.update_strategy == UpdateStrategy::Minimal {
            self.plan.lose(msg!("loss-update-order", group = &record.name), Entity::from(nodes.id));
        }
        let mut fields = Fields(Vec::new());
        fields.set("name", text(&record.name));
        fields.set("use_name_prefix", boolean(false));
        fields.set("subnet_ids", self.subnet_ids(&nodes.subnets));
        fields.set("min_size", number(record.min_size));
        fields.set("desired_size", number(record.desired_size));
        fields.set("max_size", number(record.max_size));
        let is_spot = record.capacity == Capacity::Spot;
        fields.set("capacity_type", text(if is_spot { "SPOT" } else { "ON_DEMAND" }));
        if !record.instance_types.is_empty() {
            fields.set("instance_types", texts(&record.instance_types));
        }
        self.image_fields(nodes, &mut fields);
        let update = match record.update_limit {
            Some(UpdateLimit::Percent(n)) => object([("max_unavailable_percentage", number(n))]),
            Some(UpdateLimit::Nodes(n)) => object([("max_unavailable", number(n))]),
            None => object([("max_unavailable", number(eks::DEFAULT_MAX_UNAVAILABLE))]),
        };
        fields.set("update_config", update);
        fields.set_some("node_repair_config", nodes.has_repair.map(|is| object([("enabled", boolean(is))])));
        if !record.labels.is_empty() {
            fields.set("labels", tags(&record.labels));
        }
        if !nodes.taints.is_empty() {
            let taints = nodes.taints.iter().map(|taint| {
                let mut fields = Fields(vec![("key".to_owned(), text(&taint.key))]);
                fields.set_some("value", taint.value.as_ref().map(text));
                fields.set("effect", text(taint.eks_effect()));
                (format!("taint_{}", digest(&[&taint.key, &taint.effect])), fields.object())
            });
            fields.set("taints", object(taints));
        }
        match &nodes.role {
            NodeRole::Arn(arn) => {
                fields.set("create_iam_role", boolean(false));
                fields.set("iam_role_arn", text(arn));
            }
            NodeRole::Made { aws, arns } => {
                let own = aws
                    .iter()
                    .filter(|name| !iam::MODULE_NODE_POLICIES.contains(name))
                    .map(|name| aws_policy(name));
                let others = arns.iter().map(|arn| (format!("policy_{}", digest(&[arn])), text(arn)));
                let policies: Vec<(String, Expr)> = own.chain(others).collect();
                fields.set("iam_role_additional_policies", Expr::Map(policies));
            }
        }
        fields.set_some("tags", kept_tags(&nodes.tags));
        fields.object()
    }

    /// The image, the template and what nodes read.
    fn image_fields(&self, nodes: &Nodes<'_>, fields: &mut Fields) {
        if let Some((id, version)) = &nodes.existing_template {
            fields.set("create_launch_template", boolean(false));
            fields.set("launch_template_id", text(id));
            fields.set("launch_template_version", text(version.as_deref().unwrap_or("$Default")));
            return;
        }
        match &nodes.ami {
            Ami::Type(ami_type) => fields.set("ami_type", text(*ami_type)),
            Ami::Id(id) => {
                fields.set("ami_id", text(id));
                fields.set("enable_bootstrap_user_data", boolean(true));
            }
            Ami::Unsaid | Ami::Parameter(_) | Ami::OfTemplate => {}
        }
        if let Some(release) = &nodes.release {
            fields.set("use_latest_ami_release_version", boolean(false));
            fields.set("ami_release_version", text(release));
        }
        let template = &nodes.template;
        fields.set("attach_cluster_primary_security_group", boolean(true));
        let groups: Vec<_> =
            template.groups.iter().filter(|group| **group != super::GroupRef::Cluster).cloned().collect();
        if !groups.is_empty() {
            fields.set("vpc_security_group_ids", self.group_ids(&groups));
        }
        fields.set_some("key_name", template.key_name.as_ref().map(text));
        fields.set_some("ebs_optimized", template.is_ebs_optimized.map(boolean));
        fields.set_some("enable_monitoring", template.is_monitored.then(|| boolean(true)));
        let hops = if template.has_pod_metadata { super::nodes::POD_HOPS } else { super::nodes::NODE_HOPS };
        let metadata = object([("http_tokens", text("required")), ("http_put_response_hop_limit", number(hops))]);
        fields.set("metadata_options", metadata);
        if let Some(volume) = &template.volume {
            let mut ebs = Fields(vec![("volume_size".to_owned(), number(volume.gib))]);
            ebs.set("volume_type", text(&volume.kind));
            ebs.set_some("iops", volume.iops.map(number));
            ebs.set_some("throughput", volume.throughput.map(number));
            ebs.set_some("encrypted", volume.is_encrypted.map(boolean));
            ebs.set_some("kms_key_id", volume.kms_key.as_ref().map(text));
            let device = object([("device_name", text(&volume.device)), ("ebs", ebs.object())]);
            fields.set("block_device_mappings", object([("main", device)]));
        }
        let Some(max_pods) = nodes.record.max_pods.filter(|_| !template.user_data.is_empty()) else { return };
        if nodes.record.ami_family.starts_with("Bottlerocket") {
            let settings = format!("[settings.kubernetes]\nmax-pods = {max_pods}\n");
            fields.set("bootstrap_extra_args", text(settings));
        } else {
            let config = object([
                ("apiVersion", text("node.eks.aws/v1alpha1")),
                ("kind", text("NodeConfig")),
                ("spec", object([("kubelet", object([("config", object([("maxPods", number(max_pods))]))]))])),
            ]);
            let part = object([
                ("content_type", text("application/node.eks.aws")),
                ("content", Expr::Call("yamlencode", vec![config])),
            ]);
            fields.set("cloudinit_pre_nodeadm", Expr::List(vec![part]));
        }
    }

    fn module_profiles(&self) -> Option<Expr> {
        let profiles = self.plan.profiles.iter().map(|profile| {
            let mut fields = Fields(Vec::new());
            fields.set("name", text(&profile.record.name));
            fields.set("subnet_ids", self.subnet_ids(&profile.subnets));
            let selectors = profile.record.selectors.iter().map(|selector| {
                let mut fields = Fields(vec![("namespace".to_owned(), text(&selector.namespace))]);
                fields.set_some("labels", (!selector.labels.is_empty()).then(|| tags(&selector.labels)));
                fields.object()
            });
            fields.set("selectors", Expr::List(selectors.collect()));
            if let Some(arn) = &profile.role {
                fields.set("create_iam_role", boolean(false));
                fields.set("iam_role_arn", text(arn));
            }
            fields.set_some("tags", kept_tags(&profile.tags));
            (profile.key.clone(), fields.object())
        });
        let profiles: Vec<(String, Expr)> = profiles.collect();
        (!profiles.is_empty()).then_some(Expr::Map(profiles))
    }
}

fn entries(access: &Access) -> Option<Expr> {
    let entries = access.entries.iter().map(|entry| {
        let mut fields = Fields(vec![("principal_arn".to_owned(), text(&entry.principal))]);
        fields.set_some("type", entry.kind.as_ref().map(text));
        fields.set_some("user_name", entry.user.as_ref().map(text));
        fields.set_some("kubernetes_groups", (!entry.groups.is_empty()).then(|| texts(&entry.groups)));
        let policies = entry.policies.iter().map(|policy| {
            let mut scope = Fields(vec![("type".to_owned(), text(&policy.scope))]);
            scope.set_some("namespaces", (!policy.namespaces.is_empty()).then(|| texts(&policy.namespaces)));
            let value = object([("policy_arn", text(&policy.policy)), ("access_scope", scope.object())]);
            (format!("policy_{}", policy.key), value)
        });
        let policies: Vec<(String, Expr)> = policies.collect();
        fields.set_some("policy_associations", (!policies.is_empty()).then_some(Expr::Map(policies)));
        (format!("entry_{}", entry.key), fields.object())
    });
    let entries: Vec<(String, Expr)> = entries.collect();
    (!entries.is_empty()).then_some(Expr::Map(entries))
}

fn addon_fields(addon: &Addon<'_>) -> Expr {
    let mut fields = Fields(vec![("name".to_owned(), text(&addon.record.name))]);
    match &addon.version {
        AddonVersion::Newest => fields.set("most_recent", boolean(true)),
        AddonVersion::Default => fields.set("most_recent", boolean(false)),
        AddonVersion::Fixed(version) => fields.set("addon_version", text(version)),
    }
    fields.set_some("before_compute", addon.is_before_nodes.then(|| boolean(true)));
    fields.set_some("configuration_values", addon.configuration.map(text));
    fields.set_some("service_account_role_arn", addon.role.as_ref().map(text));
    if !addon.identities.is_empty() {
        let identities = addon
            .identities
            .iter()
            .map(|(account, role)| object([("service_account", text(account)), ("role_arn", text(role))]));
        fields.set("pod_identity_association", Expr::List(identities.collect()));
    }
    fields.set("resolve_conflicts_on_create", text("OVERWRITE"));
    fields.set_some("tags", kept_tags(&addon.tags));
    fields.object()
}
