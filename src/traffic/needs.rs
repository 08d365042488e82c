//! The AWS services that a design calls, purpose by purpose, and the VPC endpoints that it lacks for them.
//!
//! # Sources
//! EKS user guide, "Deploy private clusters with limited internet access", read 2026-08-22, and the pages of
//! the add-ons: <https://docs.aws.amazon.com/eks/latest/userguide/private-clusters.html>

use super::facts::Facts;
use super::refused::refused;
use super::walk::Trace;
use super::{Source, Target};
use crate::catalog::services::{AwsService, service};
use crate::collect::SortInPlace;
use crate::design::{Design, Kept, NodegroupKind, Value};
use crate::msg;
use crate::words::Message;

/// What a service is called for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Purpose {
    /// Nodes start, and the VPC CNI gets addresses.
    Nodes,
    /// Images are pulled.
    Images,
    /// Pods get credentials by IAM roles for service accounts, and Fargate by its role.
    Credentials,
    /// Pods get credentials by EKS Pod Identity.
    PodIdentity,
    /// Nodes that ask EKS for the cluster's endpoint and certificate themselves.
    SelfManaged,
    /// Logs of containers go to CloudWatch.
    Logs,
    /// The AWS Load Balancer Controller.
    LoadBalancers,
    /// The Cluster Autoscaler.
    Autoscaler,
    /// Karpenter.
    Karpenter,
    /// Session Manager.
    Sessions,
    /// The EFS CSI driver.
    Efs,
    /// X-Ray.
    XRay,
    /// Secrets out of Secrets Manager.
    Secrets,
}

impl Purpose {
    /// What it is called.
    #[must_use]
    pub fn label(self) -> Message {
        match self {
            Self::Nodes => msg!("feature-nodes"),
            Self::Images => msg!("feature-images"),
            Self::Credentials => msg!("feature-credentials"),
            Self::PodIdentity => msg!("feature-pod-identity"),
            Self::SelfManaged => msg!("feature-self-managed"),
            Self::Logs => msg!("feature-logs"),
            Self::LoadBalancers => msg!("feature-load-balancers"),
            Self::Autoscaler => msg!("feature-autoscaler"),
            Self::Karpenter => msg!("feature-karpenter"),
            Self::Sessions => msg!("feature-sessions"),
            Self::Efs => msg!("feature-efs"),
            Self::XRay => msg!("feature-xray"),
            Self::Secrets => msg!("feature-secrets"),
        }
    }
}

/// A service that the design calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need {
    /// The service.
    pub service: &'static AwsService,
    /// The first purpose that calls it.
    pub purpose: Purpose,
    /// Whether nodes do not start, or no pod does, without it.
    pub is_vital: bool,
}

/// Services by the purpose that calls them, and whether nothing starts without.
const BY_PURPOSE: &[(Purpose, bool, &[&str])] = &[
    (Purpose::Nodes, true, &["ec2"]),
    (Purpose::Images, true, &["ecr.api", "ecr.dkr", "s3"]),
    (Purpose::Credentials, true, &["sts"]),
    (Purpose::PodIdentity, false, &["eks-auth"]),
    (Purpose::SelfManaged, false, &["eks"]),
    (Purpose::Logs, false, &["logs", "monitoring"]),
    (Purpose::LoadBalancers, false, &["elasticloadbalancing"]),
    (Purpose::Autoscaler, false, &["autoscaling"]),
    (Purpose::Karpenter, false, &["ssm", "sqs", "eks"]),
    (Purpose::Sessions, false, &["ssm", "ssmmessages", "ec2messages"]),
    (Purpose::Efs, false, &["elasticfilesystem"]),
    (Purpose::XRay, false, &["xray"]),
    (Purpose::Secrets, false, &["secretsmanager"]),
];

fn says(kept: &Kept, path: &[&str]) -> bool {
    let Some((first, rest)) = path.split_first() else { return false };
    let value = rest.iter().try_fold(kept.get(first), |value, key| Some(value?.get(key)));
    value.flatten() == Some(&Value::Bool(true))
}

fn is_used(design: &Design, purpose: Purpose) -> bool {
    let has_addon = |name: &str| design.addons.values().any(|addon| addon.name == name);
    let groups = || design.nodegroups.values();
    let has_policy = |name: &str| groups().any(|group| says(&group.kept, &["iam", "withAddonPolicies", name]));
    let has_nodes = !design.nodegroups.is_empty();
    match purpose {
        Purpose::Nodes => has_nodes,
        Purpose::Images | Purpose::Credentials => has_nodes || !design.fargate_profiles.is_empty(),
        Purpose::PodIdentity => has_addon("eks-pod-identity-agent"),
        Purpose::SelfManaged => groups().any(|group| {
            group.kind == NodegroupKind::SelfManaged && group.kept.get("overrideBootstrapCommand").is_some()
        }),
        Purpose::Logs => has_addon("amazon-cloudwatch-observability") || has_policy("cloudWatch"),
        Purpose::LoadBalancers => {
            !design.load_balancers.is_empty()
                || has_policy("awsLoadBalancerController")
                || has_policy("albIngress")
        }
        Purpose::Autoscaler => has_policy("autoScaler"),
        Purpose::Karpenter => design.cluster.kept.get("karpenter").is_some(),
        Purpose::Sessions => groups().any(|group| says(&group.kept, &["ssh", "enableSsm"])),
        Purpose::Efs => has_addon("aws-efs-csi-driver") || has_policy("efs"),
        Purpose::XRay => has_policy("xRay"),
        Purpose::Secrets => has_addon("aws-secrets-store-csi-driver-provider"),
    }
}

/// Every service that `design` calls, each once, the vital ones first.
#[must_use]
pub fn needs(design: &Design) -> Vec<Need> {
    let mut out: Vec<Need> = Vec::new();
    for (purpose, is_vital, keys) in BY_PURPOSE.iter().filter(|(purpose, _, _)| is_used(design, *purpose)) {
        for service in keys.iter().filter_map(|key| service(key)) {
            match out.iter_mut().find(|need| need.service == service) {
                Some(need) => need.is_vital |= is_vital,
                None => out.push(Need { service, purpose: *purpose, is_vital: *is_vital }),
            }
        }
    }
    out.order_by_key(|need| !need.is_vital);
    out
}

/// Whether the design means nodes to reach AWS's services without leaving the VPC: it draws VPC endpoints, or is
/// fully private. Otherwise what they lack is a way out.
pub(super) fn is_meant_to_stay_inside(design: &Design) -> bool {
    design.cluster.is_fully_private || !design.vpc_endpoints.is_empty()
}

/// Services that some nodes or Fargate pods need and neither an endpoint nor a route leads to, with the paths
/// that end there.
#[must_use]
pub fn missing_endpoints(facts: &Facts) -> Vec<(Need, Vec<Trace>)> {
    let design = facts.design;
    if !is_meant_to_stay_inside(design) {
        return Vec::new();
    }
    let groups = design.nodegroups.iter();
    let nodes = groups.flat_map(|(id, group)| group.subnets.iter().map(move |subnet| Source::Node(id, *subnet)));
    let profiles = design.fargate_profiles.iter();
    let pods = profiles.flat_map(|(id, p)| p.subnets.iter().map(move |subnet| Source::Fargate(id, *subnet)));
    let sources: Vec<Source> = nodes.chain(pods).collect();
    let missing = needs(design).into_iter().map(|need| {
        let rule = if need.is_vital { "END016" } else { "END018" };
        let mut cut = refused(facts, &sources, &[Target::Service(need.service)], rule);
        // Fargate starts by itself.
        cut.retain(|trace| !(need.purpose == Purpose::SelfManaged && matches!(trace.source, Source::Fargate(..))));
        (need, cut)
    });
    missing.filter(|(_, cut)| !cut.is_empty()).collect()
}
