//! Kubernetes manifests, out only: what the cluster has to be told for the design to come true inside it.
//!
//! That is the `ENIConfig` of each zone with custom networking, the settings of the CNI, the security group of pods,
//! and a class for each Application Load Balancer. What the design does not state is not made up.
//!
//! # Sources
//! EKS user guide, read 2026-11-26: "Customize the secondary network interface" and "Assign security groups to
//! individual Pods": <https://docs.aws.amazon.com/eks/latest/userguide/cni-custom-network-tutorial.html>,
//! <https://docs.aws.amazon.com/eks/latest/userguide/security-groups-pods-deployment.html>; AWS Load Balancer
//! Controller, "`IngressClass`", and EKS user guide, "Create an `IngressClass`", read 2026-11-26:
//! <https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/ingress_class/>,
//! <https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-alb.html>.
//! **Invariant:** every text of a design goes through the YAML writer.

use super::{Export, Loss, Place, yaml};
use crate::cni::settings;
use crate::collect::CollectInOrder;
use crate::design::{Design, Entity, GroupRole, LoadBalancerKind, PodUse, Scheme, SubnetId, Value};
use crate::msg;
use crate::words::Message;
use std::collections::BTreeMap;

/// The variable that says which label of a node names its `ENIConfig`, and the label of its zone.
const ENI_CONFIG_LABEL: (&str, &str) = ("ENI_CONFIG_LABEL_DEF", "topology.kubernetes.io/zone");

/// The label by which pods ask for a security group; ours, since the design states none.
const GROUP_LABEL: &str = "eks-designer/security-group";

/// Writes the manifests of `design`. The same design gives the same bytes.
#[must_use]
pub fn write(design: &Design) -> Export {
    let mut writer = Writer { design, export: Export::default(), n_lines: 0, n_unknown: 0 };
    writer.eni_configs();
    writer.cni();
    writer.security_groups();
    writer.ingress_classes();
    writer.unsaid();
    if writer.export.text.is_empty() {
        writer.export.text.push_str("# The design asks for no manifests.\n");
    }
    writer.export
}

struct Writer<'a> {
    design: &'a Design,
    export: Export,
    n_lines: usize,
    /// Ids that are not known yet.
    n_unknown: usize,
}

fn text(text: impl Into<String>) -> Value {
    Value::Str(text.into())
}

fn map<const N: usize>(entries: [(&str, Value); N]) -> Value {
    Value::Map(entries.map(|(key, value)| (key.to_owned(), value)).to_vec())
}

impl Writer<'_> {
    fn lose(&mut self, message: Message, subject: impl Into<Option<Entity>>) {
        self.export.losses.push(Loss { message, subject: subject.into() });
    }

    /// Adds a document that speaks of `entity`.
    fn document(&mut self, entity: Entity, api: &str, kind: &str, metadata: Value, spec: (&str, Value)) {
        if !self.export.text.is_empty() {
            self.export.text.push_str("---\n");
            self.n_lines = self.n_lines.saturating_add(1);
        }
        let Value::Map(entries) =
            map([("apiVersion", text(api)), ("kind", text(kind)), ("metadata", metadata), spec])
        else {
            return;
        };
        let document = yaml::write(&entries);
        let first_line = self.n_lines;
        self.n_lines = first_line.saturating_add(document.lines().count());
        self.export.places.push(Place { first_line, end_line: self.n_lines, entity });
        self.export.text.push_str(&document);
    }

    /// The id of a subnet, or a word that no one takes for one.
    fn subnet_id(&mut self, id: SubnetId) -> Value {
        let known = self.design.subnets.get(id).and_then(|subnet| subnet.existing_id.clone());
        known.map_or_else(|| self.unknown(id.into()), text)
    }

    fn unknown(&mut self, entity: Entity) -> Value {
        self.n_unknown = self.n_unknown.saturating_add(1);
        text(format!("ID-OF-{entity}"))
    }

    /// The first subnet for pods of each zone.
    fn eni_configs(&mut self) {
        if !settings::of_design(self.design).settings.has_custom_networking {
            return;
        }
        let mut by_zone: BTreeMap<_, Vec<SubnetId>> = BTreeMap::new();
        for (id, subnet) in self.design.subnets.iter().filter(|(_, s)| s.pod_use == PodUse::WholeZone) {
            by_zone.entry(subnet.zone).or_default().push(id);
        }
        for (zone, subnets) in by_zone {
            let name = self.design.zones.get(zone).map_or("", |zone| zone.name.as_str());
            let Some((first, others)) = subnets.split_first() else { continue };
            if name.is_empty() {
                self.lose(msg!("loss-eniconfig-zone"), Entity::from(zone));
                continue;
            }
            if !others.is_empty() {
                self.lose(msg!("loss-eniconfig-second", zone = name, n = others.len()), Entity::from(zone));
            }
            let spec = map([("subnet", self.subnet_id(*first))]);
            let api = "crd.k8s.amazonaws.com/v1alpha1";
            self.document(Entity::from(*first), api, "ENIConfig", map([("name", text(name))]), ("spec", spec));
        }
    }

    /// The variables of the CNI, as a part of its daemon set to be applied over the whole.
    fn cni(&mut self) {
        let Some((id, _)) = self.design.addons.iter().find(|(_, addon)| addon.name == settings::ADDON_NAME) else {
            return;
        };
        let stated = settings::VARIABLES.iter().copied().chain([ENI_CONFIG_LABEL.0]);
        let mut env: BTreeMap<&str, String> =
            stated.filter_map(|name| Some((name, settings::variable(self.design, name)?))).collect_map();
        if settings::of_design(self.design).settings.has_custom_networking {
            env.entry(ENI_CONFIG_LABEL.0).or_insert_with(|| ENI_CONFIG_LABEL.1.to_owned());
        }
        if env.is_empty() {
            return;
        }
        let env = env.into_iter().map(|(name, value)| map([("name", text(name)), ("value", text(value))]));
        let container = map([("name", text("aws-node")), ("env", Value::List(env.collect()))]);
        let pod = map([("spec", map([("containers", Value::List(vec![container]))]))]);
        let metadata = map([("name", text("aws-node")), ("namespace", text("kube-system"))]);
        self.document(id.into(), "apps/v1", "DaemonSet", metadata, ("spec", map([("template", pod)])));
        self.export.reasons.push(msg!("reason-server-side"));
    }

    /// The policy for pods with a security group of their own.
    fn security_groups(&mut self) {
        if !settings::of_design(self.design).settings.has_pod_eni {
            return;
        }
        let found = self.design.security_groups.iter().find(|(_, group)| group.role == GroupRole::Pods);
        let Some((id, _)) = found else { return };
        let entity = Entity::from(id);
        let ids = Value::List(vec![self.unknown(entity)]);
        let labels = map([(GROUP_LABEL, text(id.to_string()))]);
        let spec =
            map([("podSelector", map([("matchLabels", labels)])), ("securityGroups", map([("groupIds", ids)]))]);
        let metadata = map([("name", text(id.to_string())), ("namespace", text("default"))]);
        self.document(entity, "vpcresources.k8s.aws/v1beta1", "SecurityGroupPolicy", metadata, ("spec", spec));
        self.export.reasons.push(msg!("reason-group-label", label = format!("{GROUP_LABEL}: {id}")));
    }

    /// A class for each Application Load Balancer.
    fn ingress_classes(&mut self) {
        let is_auto = self.design.cluster.auto_mode == Some(true);
        let (api, controller, group) = if is_auto {
            ("eks.amazonaws.com/v1", "eks.amazonaws.com/alb", "eks.amazonaws.com")
        } else {
            ("elbv2.k8s.aws/v1beta1", "ingress.k8s.aws/alb", "elbv2.k8s.aws")
        };
        for (id, balancer) in self.design.load_balancers.iter() {
            let entity = Entity::from(id);
            if balancer.kind != LoadBalancerKind::Application {
                self.lose(msg!("loss-network-balancer", balancer = &balancer.name), entity);
                continue;
            }
            let scheme = if balancer.scheme == Scheme::Internal { "internal" } else { "internet-facing" };
            let mut spec = vec![("scheme".to_owned(), text(scheme))];
            if !balancer.subnets.is_empty() {
                let ids: Vec<Value> = balancer.subnets.iter().map(|subnet| self.subnet_id(*subnet)).collect();
                spec.push(("subnets".to_owned(), map([("ids", Value::List(ids))])));
            }
            let metadata = map([("name", text(id.to_string()))]);
            self.document(entity, api, "IngressClassParams", metadata.clone(), ("spec", Value::Map(spec)));
            let parameters = map([
                ("apiGroup", text(group)),
                ("kind", text("IngressClassParams")),
                ("name", text(id.to_string())),
            ]);
            let spec = map([("controller", text(controller)), ("parameters", parameters)]);
            self.document(entity, "networking.k8s.io/v1", "IngressClass", metadata, ("spec", spec));
        }
    }

    fn unsaid(&mut self) {
        if 0 < self.n_unknown {
            self.lose(msg!("loss-manifest-ids", n = self.n_unknown), None);
        }
        if self.design.cluster.kept.get("karpenter").is_some() {
            self.lose(msg!("loss-karpenter"), Entity::Cluster);
        }
        self.lose(msg!("loss-manifests-only"), Entity::Cluster);
    }
}
