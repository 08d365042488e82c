//! Terraform and OpenTofu: one file of plain resources of the AWS provider.
//!
//! `build::Plan` has resolved what is made; the files here print it part by part, network first. An address of a
//! resource is its type and the key of its record, so that no rename moves a live resource.
//! **Invariant:** text of a design stands in quoted strings alone, never in an address, a comment or a reference.

mod cluster;
mod eks_module;
mod groups;
mod hcl;
mod network;
mod nodes;
mod read;
mod roles;
mod vpc_module;
mod workloads;

use super::Export;
use super::build::{GroupRef, Plan, SubnetSource, VpcSource, key};
use crate::catalog::terraform;
use crate::design::{Design, Entity, SubnetId};
use crate::msg;
use crate::words::Message;
pub(in crate::formats) use read::is_shown;
pub use read::{MAX_BYTES, read};

use hcl::{Body, Expr, File, object, raw, raws, text};

/// What the file is made of.
#[derive(Clone, Debug)]
enum Style {
    /// Resources of the AWS provider.
    Resources,
    /// A module for the cluster, and one for the network where that can say it.
    Modules(Option<vpc_module::Layout>),
}

/// What other parts want to know of the cluster.
#[derive(Clone, Copy, Debug)]
enum OfCluster {
    /// Its name.
    Name,
    /// The address of the Kubernetes API.
    Endpoint,
    /// Its certificate.
    Authority,
    /// Its Kubernetes version.
    Version,
    /// The block of its services.
    ServiceCidr,
    /// The security group that EKS makes.
    Group,
}

/// Writes `design` as plain resources. The same design gives the same bytes.
#[must_use]
pub fn write(design: &Design) -> Export {
    let mut writer = Writer::new(design, Style::Resources);
    writer.settings();
    writer.network();
    writer.routes();
    writer.groups();
    writer.endpoints();
    writer.cluster();
    writer.access();
    writer.nodegroups();
    writer.fargate_profiles();
    writer.addons();
    writer.outputs();
    writer.finish()
}

/// Writes `design` with the modules that many people use. The same design gives the same bytes.
#[must_use]
pub fn write_modules(design: &Design) -> Export {
    let mut writer = Writer::new(design, Style::Resources);
    let layout = writer.vpc_layout();
    writer.style = Style::Modules(layout);
    writer.settings();
    writer.vpc_module();
    writer.groups();
    writer.endpoints();
    writer.eks_module();
    writer.identities();
    writer.nodegroups();
    writer.outputs();
    writer.finish()
}

/// What the parts of the writer share.
struct Writer<'a> {
    plan: Plan<'a>,
    file: File,
    reasons: Vec<Message>,
    style: Style,
}

impl<'a> Writer<'a> {
    fn new(design: &'a Design, style: Style) -> Self {
        Self { plan: Plan::new(design), file: File::default(), reasons: Vec::new(), style }
    }

    fn finish(self) -> Export {
        let (text, places) = self.file.finish();
        Export { text, losses: self.plan.losses, reasons: self.reasons, places }
    }

    /// The network module's layout, where it makes the network.
    fn layout(&self) -> Option<&vpc_module::Layout> {
        match &self.style {
            Style::Modules(layout) => layout.as_ref(),
            Style::Resources => None,
        }
    }

    /// The reference to something of the cluster.
    fn of_cluster(&self, what: OfCluster) -> String {
        let name = match (&self.style, what) {
            (Style::Resources, OfCluster::Name) => "aws_eks_cluster.main.name",
            (Style::Resources, OfCluster::Endpoint) => "aws_eks_cluster.main.endpoint",
            (Style::Resources, OfCluster::Authority) => "aws_eks_cluster.main.certificate_authority[0].data",
            (Style::Resources, OfCluster::Version) => "aws_eks_cluster.main.version",
            (Style::Resources, OfCluster::ServiceCidr) if self.plan.is_ipv6() => {
                "aws_eks_cluster.main.kubernetes_network_config[0].service_ipv6_cidr"
            }
            (Style::Resources, OfCluster::ServiceCidr) => {
                "aws_eks_cluster.main.kubernetes_network_config[0].service_ipv4_cidr"
            }
            (Style::Resources, OfCluster::Group) => "aws_eks_cluster.main.vpc_config[0].cluster_security_group_id",
            (Style::Modules(_), OfCluster::Name) => "module.eks.cluster_name",
            (Style::Modules(_), OfCluster::Endpoint) => "module.eks.cluster_endpoint",
            (Style::Modules(_), OfCluster::Authority) => "module.eks.cluster_certificate_authority_data",
            (Style::Modules(_), OfCluster::Version) => "module.eks.cluster_version",
            (Style::Modules(_), OfCluster::ServiceCidr) => "module.eks.cluster_service_cidr",
            (Style::Modules(_), OfCluster::Group) => "module.eks.cluster_primary_security_group_id",
        };
        name.to_owned()
    }

    /// The first attribute of what belongs to the cluster.
    fn in_cluster(&self) -> Body {
        Body::new().set("cluster_name", raw(self.of_cluster(OfCluster::Name)))
    }

    fn resource(&mut self, kind: &str, name: &str, entity: impl Into<Option<Entity>>, body: &Body) {
        self.file.add("resource", &[kind, name], entity, body);
    }

    fn data(&mut self, kind: &str, name: &str, entity: impl Into<Option<Entity>>, body: &Body) {
        self.file.add("data", &[kind, name], entity, body);
    }

    /// The versions, the provider, and the ids that only a person knows.
    fn settings(&mut self) {
        let cluster = &self.plan.design.cluster;
        let (source, version) = terraform::AWS_PROVIDER;
        let aws = object([("source", text(source)), ("version", text(version))]);
        let body = Body::new()
            .set("required_version", text(terraform::MIN_TERRAFORM))
            .block("required_providers", Body::new().set("aws", aws));
        self.file.add("terraform", &[], None, &body);
        let mut provider = Body::new().set("region", text(&cluster.region));
        if !cluster.tags.is_empty() {
            provider = provider.block("default_tags", Body::new().set("tags", tags(&cluster.tags)));
        }
        self.file.add("provider", &["aws"], Entity::Cluster, &provider);
        self.data("aws_partition", "current", None, &Body::new());
        let networks: Vec<_> = self.plan.design.networks.iter().map(|(id, network)| (id, network.kind)).collect();
        for (id, kind) in &networks {
            let body =
                Body::new().set("type", raw("string")).set("description", text(network::id_of_network(*kind)));
            self.file.add("variable", &[&key(*id)], Entity::from(*id), &body);
        }
        if !networks.is_empty() {
            self.reasons.push(msg!("reason-network-ids", n = networks.len()));
        }
    }

    /// The id of the VPC.
    fn vpc_id(&self) -> Expr {
        match self.plan.vpc {
            VpcSource::Made if self.layout().is_some() => raw("module.vpc.vpc_id"),
            VpcSource::Made => raw("aws_vpc.main.id"),
            VpcSource::Id(id) => text(id),
            VpcSource::Of(subnet) => raw(format!("data.aws_subnet.{}.vpc_id", key(subnet))),
        }
    }

    /// The ids of subnets that are made or known.
    fn subnet_ids(&self, ids: &[SubnetId]) -> Expr {
        Expr::List(ids.iter().filter_map(|id| self.subnet_id(*id)).collect())
    }

    fn subnet_id(&self, id: SubnetId) -> Option<Expr> {
        if let Some(reference) = self.layout().and_then(|layout| layout.subnet(id)) {
            return Some(raw(reference));
        }
        Some(match self.plan.subnet(id)?.source {
            SubnetSource::Made => raw(format!("aws_subnet.{}.id", key(id))),
            SubnetSource::Id(aws_id) => text(aws_id),
            SubnetSource::Found => raw(format!("data.aws_subnet.{}.id", key(id))),
        })
    }

    fn group_ids(&self, groups: &[GroupRef]) -> Expr {
        Expr::List(groups.iter().map(|group| self.group_id(group)).collect())
    }

    fn group_id(&self, group: &GroupRef) -> Expr {
        match group {
            GroupRef::Cluster => raw(self.of_cluster(OfCluster::Group)),
            GroupRef::Made(key) => raw(format!("aws_security_group.{key}.id")),
            GroupRef::Id(id) => text(id),
        }
    }

    fn outputs(&mut self) {
        let subnets: Vec<SubnetId> = self.plan.subnets.iter().map(|subnet| subnet.id).collect();
        for (name, entity, value) in [
            ("cluster_name", Entity::Cluster, raw(self.of_cluster(OfCluster::Name))),
            ("cluster_endpoint", Entity::Cluster, raw(self.of_cluster(OfCluster::Endpoint))),
            ("cluster_security_group_id", Entity::Cluster, raw(self.of_cluster(OfCluster::Group))),
            ("vpc_id", Entity::Vpc, self.vpc_id()),
            ("subnet_ids", Entity::Vpc, self.subnet_ids(&subnets)),
        ] {
            self.file.add("output", &[name], entity, &Body::new().set("value", value));
        }
    }
}

/// Tags, their keys in order.
fn tags<'a>(tags: impl IntoIterator<Item = (&'a String, &'a String)>) -> Expr {
    object(tags.into_iter().map(|(key, value)| (key.clone(), text(value))))
}

/// Tags of a file, which has them in an order of its own.
fn kept_tags(kept: &[(String, String)]) -> Option<Expr> {
    (!kept.is_empty()).then(|| tags(kept.iter().map(|(key, value)| (key, value))))
}

/// The tag that the console shows as a thing's name.
fn name_tag(name: &str) -> Expr {
    object([("Name", text(name))])
}

/// References that a resource waits for; `None` for none.
fn waits_for(mut addresses: Vec<String>) -> Option<Expr> {
    addresses.sort_unstable();
    addresses.dedup();
    (!addresses.is_empty()).then(|| raws(addresses))
}
