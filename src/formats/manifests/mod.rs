//! Kubernetes manifests, out only: what the cluster has to be told for the design to come true inside it.
//!
//! That is the `ENIConfig` of each zone with custom networking, or the node class and pool for it with Auto Mode, the
//! settings of the CNI, the security group of pods, a class for each Application Load Balancer, and a storage class
//! where the cluster can make EBS volumes. What the design does not state is not made up.
//!
//! # Sources
//! EKS user guide, read 2026-11-26: "Customize the secondary network interface" and "Assign security groups to
//! individual Pods": <https://docs.aws.amazon.com/eks/latest/userguide/cni-custom-network-tutorial.html>,
//! <https://docs.aws.amazon.com/eks/latest/userguide/security-groups-pods-deployment.html>; AWS Load Balancer
//! Controller, "`IngressClass`", and EKS user guide, "Create an `IngressClass`", read 2026-11-26:
//! <https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/ingress_class/>,
//! <https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-alb.html>; "Create a Node Class for Amazon EKS",
//! "Create a Node Pool for EKS Auto Mode" and "Create a storage class", read 2026-11-26:
//! <https://docs.aws.amazon.com/eks/latest/userguide/create-node-class.html>,
//! <https://docs.aws.amazon.com/eks/latest/userguide/create-node-pool.html>,
//! <https://docs.aws.amazon.com/eks/latest/userguide/create-storage-class.html>.
//! **Invariant:** every text of a design goes through the YAML writer.

use super::{Export, Loss, Place, yaml};
use crate::cni::settings;
use crate::collect::CollectInOrder;
use crate::design::{Design, Entity, GroupRole, LoadBalancerKind, PodUse, Scheme, Subnet, SubnetId, Value};
use crate::msg;
use crate::words::Message;
use std::collections::{BTreeMap, BTreeSet};

/// The variable that says which label of a node names its `ENIConfig`, and the label of its zone.
const ENI_CONFIG_LABEL: (&str, &str) = ("ENI_CONFIG_LABEL_DEF", "topology.kubernetes.io/zone");

/// The label by which pods ask for a security group; ours, since the design states none.
const GROUP_LABEL: &str = "eks-designer/security-group";

/// The tag by which the cluster's own security group is found.
const CLUSTER_TAG: &str = "aws:eks:cluster-name";

/// The node class and pool whose pods have subnets of their own.
const OWN_SUBNETS: &str = "own-pod-subnets";

/// The add-on that makes EBS volumes.
const EBS_ADDON: &str = "aws-ebs-csi-driver";

/// Writes the manifests of `design`. The same design gives the same bytes.
#[must_use]
pub fn write(design: &Design) -> Export {
    let mut writer = Writer { design, export: Export::default(), n_lines: 0, n_unknown: 0 };
    writer.eni_configs();
    writer.node_class();
    writer.cni();
    writer.security_groups();
    writer.ingress_classes();
    writer.storage_class();
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
        self.document_of(entity, api, kind, metadata, vec![spec]);
    }

    /// Adds a document that speaks of `entity`, with all that it holds.
    fn document_of(&mut self, entity: Entity, api: &str, kind: &str, metadata: Value, rest: Vec<(&str, Value)>) {
        if !self.export.text.is_empty() {
            self.export.text.push_str("---\n");
            self.n_lines = self.n_lines.saturating_add(1);
        }
        let head = [("apiVersion", text(api)), ("kind", text(kind)), ("metadata", metadata)];
        let entries = head.into_iter().chain(rest).map(|(key, value)| (key.to_owned(), value));
        let document = yaml::write(&entries.collect::<Vec<_>>());
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

    /// Subnets by their ids, as a node class selects them.
    fn terms(&mut self, subnets: &[SubnetId]) -> Value {
        Value::List(subnets.iter().map(|id| map([("id", self.subnet_id(*id))])).collect())
    }

    /// With Auto Mode it is a node class that gives pods subnets of their own, and a pool that uses it.
    fn node_class(&mut self) {
        let design = self.design;
        if design.cluster.auto_mode != Some(true) {
            return;
        }
        let of_pods: Vec<SubnetId> =
            design.subnets.iter().filter(|(_, s)| s.pod_use == PodUse::WholeZone).map(|(id, _)| id).collect();
        if of_pods.is_empty() {
            return;
        }
        let zones: BTreeSet<_> = of_pods.iter().filter_map(|id| Some(design.subnets.get(*id)?.zone)).collect_set();
        let is_of_nodes = |subnet: &&Subnet| {
            !subnet.is_public() && subnet.pod_use != PodUse::WholeZone && zones.contains(&subnet.zone)
        };
        let of_nodes: Vec<SubnetId> =
            design.subnets.iter().filter(|(_, subnet)| is_of_nodes(subnet)).map(|(id, _)| id).collect();
        let group = Value::List(vec![map([("tags", map([(CLUSTER_TAG, text(design.cluster.name.clone()))]))])]);
        self.n_unknown = self.n_unknown.saturating_add(1);
        let spec = map([
            ("role", text("NAME-OF-NODE-ROLE")),
            ("subnetSelectorTerms", self.terms(&of_nodes)),
            ("securityGroupSelectorTerms", group.clone()),
            ("podSubnetSelectorTerms", self.terms(&of_pods)),
            ("podSecurityGroupSelectorTerms", group),
        ]);
        let metadata = map([("name", text(OWN_SUBNETS))]);
        self.document(Entity::Cluster, "eks.amazonaws.com/v1", "NodeClass", metadata.clone(), ("spec", spec));
        let class =
            map([("group", text("eks.amazonaws.com")), ("kind", text("NodeClass")), ("name", text(OWN_SUBNETS))]);
        let on_demand = map([
            ("key", text("karpenter.sh/capacity-type")),
            ("operator", text("In")),
            ("values", Value::List(vec![text("on-demand")])),
        ]);
        let node = map([("nodeClassRef", class), ("requirements", Value::List(vec![on_demand]))]);
        let spec = map([("template", map([("spec", node)]))]);
        self.document(Entity::Cluster, "karpenter.sh/v1", "NodePool", metadata, ("spec", spec));
    }

    /// The class of EBS volumes: no cluster has one that its driver serves until it is made.
    fn storage_class(&mut self) {
        let addon = self.design.addons.iter().find(|(_, addon)| addon.name == EBS_ADDON).map(|(id, _)| id);
        let is_auto = self.design.cluster.auto_mode == Some(true);
        let (entity, provisioner) = match addon {
            _ if is_auto => (Entity::Cluster, "ebs.csi.eks.amazonaws.com"),
            Some(addon) => (addon.into(), "ebs.csi.aws.com"),
            None => return,
        };
        let parameters = map([("type", text("gp3")), ("encrypted", text("true"))]);
        let mut rest = vec![
            ("provisioner", text(provisioner)),
            ("volumeBindingMode", text("WaitForFirstConsumer")),
            ("parameters", parameters),
        ];
        if is_auto {
            let label = map([
                ("key", text("eks.amazonaws.com/compute-type")),
                ("values", Value::List(vec![text("auto")])),
            ]);
            let topology = map([("matchLabelExpressions", Value::List(vec![label]))]);
            rest.push(("allowedTopologies", Value::List(vec![topology])));
        }
        self.document_of(entity, "storage.k8s.io/v1", "StorageClass", map([("name", text("gp3"))]), rest);
    }

    /// The first subnet for pods of each zone.
    fn eni_configs(&mut self) {
        let is_auto = self.design.cluster.auto_mode == Some(true);
        if is_auto || !settings::of_design(self.design).settings.has_custom_networking {
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
