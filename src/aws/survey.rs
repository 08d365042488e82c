//! An account becomes a drawing: what stands in a region, and all of one VPC with its cluster.
//!
//! Every answer is kept as the AWS CLI would print it, and `formats::aws_cli` draws them: there is one reader for
//! both ways. Calls run side by side; one that is refused leaves a gap that is told.
//!
//! # Sources
//! The tags by which a cluster is known without EKS: EKS user guide, "Amazon EKS security group requirements" and
//! "Tagging your resources", read 2026-11-27.

use super::call::Call;
use super::calls::{ec2, eks};
use super::client::{Client, Paged};
use super::failure::{Cause, Failure};
use super::transport::Transport;
use crate::design::Design;
use crate::formats::{Note, ReadError, aws_cli};
use futures_util::future::{join, join_all};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

/// The tag by which EKS marks the security group of a cluster.
const GROUP_TAG: &str = "aws:eks:cluster-name";
/// The tag of a node with its cluster.
const CLUSTER_TAG: &str = "eks:cluster-name";
/// The tag of a node with its node group.
const NODEGROUP_TAG: &str = "eks:nodegroup-name";
/// The description of an interface of the control plane before the cluster's name.
const INTERFACE_OF: &str = "Amazon EKS ";
/// The version of a launch template that a group without one uses.
const DEFAULT_VERSION: &str = "$Default";

/// A VPC to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundVpc {
    /// Its id.
    pub id: String,
    /// Its name; empty for none.
    pub name: String,
    /// Its blocks.
    pub blocks: Vec<String>,
    /// Whether AWS made it.
    pub is_default: bool,
}

/// A cluster to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundCluster {
    /// Its name.
    pub name: String,
    /// Its VPC; empty until it is read.
    pub vpc: String,
    /// Whether it was told from tags, because EKS did not answer.
    pub is_inferred: bool,
}

/// What stands in a region.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// The VPCs, those with a name first.
    pub vpcs: Vec<FoundVpc>,
    /// The clusters by name.
    pub clusters: Vec<FoundCluster>,
    /// What could not be read.
    pub gaps: Vec<Failure>,
}

/// What is to be drawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// A cluster with its VPC.
    Cluster(FoundCluster),
    /// A VPC alone.
    Vpc(String),
}

/// A part of an account as a drawing.
#[derive(Debug)]
pub struct Survey {
    /// The drawing.
    pub design: Design,
    /// What there is to say about it.
    pub notes: Vec<Note>,
    /// What could not be read.
    pub gaps: Vec<Failure>,
    /// Whether the cluster was told from tags.
    pub is_inferred: bool,
    /// All answers as the AWS CLI prints them.
    pub answers: String,
}

/// Why there is no drawing.
#[derive(Debug)]
pub enum NoSurvey {
    /// A call that all others need.
    Failed(Failure),
    /// Answers that cannot be drawn.
    Unreadable(ReadError),
}

/// The VPCs and clusters of the region.
///
/// # Errors
/// Neither could be read.
pub async fn find<T: Transport>(client: &Client<T>) -> Result<Found, Failure> {
    let (describe_vpcs, list_clusters) = (ec2::describe_vpcs(), eks::list_clusters());
    let (vpcs, clusters) =
        join(client.all::<ec2::Vpcs>(&describe_vpcs), client.all::<eks::Names>(&list_clusters)).await;
    let mut found = Found::default();
    match clusters {
        Ok(names) => {
            let cluster = |name| FoundCluster { name, vpc: String::new(), is_inferred: false };
            found.clusters = names.into_iter().map(cluster).collect();
        }
        Err(failure) => {
            if vpcs.is_err() {
                return Err(failure);
            }
            found.gaps.push(failure);
            match client.all::<ec2::SecurityGroups>(&ec2::describe_groups_with(GROUP_TAG)).await {
                Ok(groups) => found.clusters = inferred_clusters(&groups),
                Err(failure) => found.gaps.push(failure),
            }
        }
    }
    found.clusters.sort_by(|a, b| a.name.cmp(&b.name));
    match vpcs {
        Ok(vpcs) => found.vpcs = vpcs.iter().map(found_vpc).collect(),
        Err(failure) => found.gaps.push(failure),
    }
    found.vpcs.sort_by(|a, b| (a.name.is_empty(), &a.name, &a.id).cmp(&(b.name.is_empty(), &b.name, &b.id)));
    Ok(found)
}

fn found_vpc(vpc: &ec2::Vpc) -> FoundVpc {
    let mut blocks = vec![vpc.cidr_block.clone()];
    let further = vpc.cidr_block_association_set.0.iter().map(|association| &association.cidr_block);
    blocks.extend(further.filter(|block| **block != vpc.cidr_block).cloned());
    FoundVpc {
        id: vpc.vpc_id.clone(),
        name: ec2::tag(&vpc.tags, "Name").to_owned(),
        blocks,
        is_default: vpc.is_default,
    }
}

/// The clusters whose security groups are there.
fn inferred_clusters(groups: &[ec2::SecurityGroup]) -> Vec<FoundCluster> {
    let named: BTreeMap<&str, &str> =
        groups.iter().map(|group| (ec2::tag(&group.tags, GROUP_TAG), group.vpc_id.as_str())).collect();
    let known = named.into_iter().filter(|(name, _)| !name.is_empty());
    known.map(|(name, vpc)| FoundCluster { name: name.into(), vpc: vpc.into(), is_inferred: true }).collect()
}

/// Reads a subject and draws it. `on_step` hears how many calls are done of how many.
///
/// # Errors
/// The VPC could not be read, or the answers are not what AWS says.
pub async fn survey<T: Transport>(
    client: &Client<T>,
    subject: &Subject,
    on_step: &dyn Fn(usize, usize),
) -> Result<Survey, NoSurvey> {
    let reader = Reader {
        client,
        on_step,
        n_done: Cell::new(0),
        n_all: Cell::new(0),
        answers: RefCell::default(),
        gaps: RefCell::default(),
    };
    let mut is_inferred = false;
    let vpc = match subject {
        Subject::Vpc(vpc) => {
            reader.network(vpc).await?;
            vpc.clone()
        }
        Subject::Cluster(cluster) => {
            let described: Result<Value, Failure> = reader.one(&eks::describe_cluster(&cluster.name)).await;
            match described {
                Ok(answer) => {
                    let path = "/cluster/resourcesVpcConfig/vpcId";
                    let vpc = answer.pointer(path).and_then(Value::as_str).unwrap_or(&cluster.vpc).to_owned();
                    reader.keep(&answer);
                    let (network, ()) = join(reader.network(&vpc), reader.parts(&cluster.name)).await;
                    network?;
                    vpc
                }
                Err(failure) if !cluster.vpc.is_empty() && is_only_eks(&failure) => {
                    reader.gaps.borrow_mut().push(failure);
                    reader.network(&cluster.vpc).await?;
                    reader.infer(cluster).await;
                    is_inferred = true;
                    cluster.vpc.clone()
                }
                Err(failure) => return Err(NoSurvey::Failed(failure)),
            }
        }
    };
    let answers = reader.answers.into_inner().concat();
    let (mut design, notes) = aws_cli::read(&answers).map_err(NoSurvey::Unreadable)?;
    if design.vpc.existing_id.is_none() {
        let mut known = design.vpc.as_ref().clone();
        known.existing_id = Some(vpc);
        design.vpc = std::sync::Arc::new(known);
    }
    let mut gaps = reader.gaps.into_inner();
    gaps.sort_by(|a, b| (a.cause, &a.action).cmp(&(b.cause, &b.action)));
    gaps.dedup_by(|a, b| (a.cause, &a.action) == (b.cause, &b.action));
    Ok(Survey { design, notes, gaps, is_inferred, answers })
}

/// Whether EKS alone does not answer, so that EC2 may know enough.
fn is_only_eks(failure: &Failure) -> bool {
    matches!(failure.cause, Cause::Blocked | Cause::Denied | Cause::TimedOut)
}

/// Reads and remembers.
struct Reader<'a, T> {
    client: &'a Client<T>,
    on_step: &'a dyn Fn(usize, usize),
    n_done: Cell<usize>,
    n_all: Cell<usize>,
    /// Each a line of JSON.
    answers: RefCell<Vec<String>>,
    gaps: RefCell<Vec<Failure>>,
}

impl<T: Transport> Reader<'_, T> {
    fn keep(&self, answer: &Value) {
        self.answers.borrow_mut().push(format!("{answer}\n"));
    }

    fn begin(&self) {
        self.n_all.set(self.n_all.get().saturating_add(1));
        (self.on_step)(self.n_done.get(), self.n_all.get());
    }

    fn end(&self) {
        self.n_done.set(self.n_done.get().saturating_add(1));
        (self.on_step)(self.n_done.get(), self.n_all.get());
    }

    async fn one<R: serde::de::DeserializeOwned>(&self, call: &Call) -> Result<R, Failure> {
        self.begin();
        let result = self.client.get(call).await;
        self.end();
        result
    }

    async fn all<P: Paged>(&self, call: Call) -> Result<Vec<P::Item>, Failure> {
        self.begin();
        let result = self.client.all::<P>(&call).await;
        self.end();
        result
    }

    /// What was read, or nothing and a gap.
    fn or_gap<I>(&self, read: Result<Vec<I>, Failure>) -> Vec<I> {
        read.unwrap_or_else(|failure| {
            self.gaps.borrow_mut().push(failure);
            Vec::new()
        })
    }

    /// Reads a list and keeps it under the key of the AWS CLI; a refusal is a gap.
    async fn list<P: Paged>(&self, key: &str, call: Call)
    where
        P::Item: Serialize,
    {
        match self.all::<P>(call).await {
            Ok(items) => self.keep(&json!({ key: items })),
            Err(failure) => self.gaps.borrow_mut().push(failure),
        }
    }

    /// Everything of a VPC.
    async fn network(&self, vpc: &str) -> Result<(), NoSurvey> {
        let itself = async {
            let found = self.all::<ec2::Vpcs>(ec2::describe_vpc(vpc)).await.map_err(NoSurvey::Failed)?;
            self.keep(&json!({ "Vpcs": found }));
            Ok(())
        };
        let subnets = async {
            let found = self.all::<ec2::Subnets>(ec2::describe_subnets(vpc)).await.map_err(NoSurvey::Failed)?;
            self.keep(&json!({ "Subnets": found }));
            Ok(())
        };
        let first = join(itself, subnets);
        let routing = join(
            self.list::<ec2::RouteTables>("RouteTables", ec2::describe_route_tables(vpc)),
            join(
                self.list::<ec2::NatGateways>("NatGateways", ec2::describe_nat_gateways(vpc)),
                self.list::<ec2::InternetGateways>("InternetGateways", ec2::describe_internet_gateways(vpc)),
            ),
        );
        let more = join(
            self.list::<ec2::EgressOnlyGateways>(
                "EgressOnlyInternetGateways",
                ec2::describe_egress_only_gateways(),
            ),
            join(
                self.list::<ec2::VpcEndpoints>("VpcEndpoints", ec2::describe_vpc_endpoints(vpc)),
                self.list::<ec2::SecurityGroups>("SecurityGroups", ec2::describe_security_groups(vpc)),
            ),
        );
        let rest = join(
            self.list::<ec2::NetworkInterfaces>("NetworkInterfaces", ec2::describe_network_interfaces(vpc)),
            join(
                self.list::<ec2::Zones>("AvailabilityZones", ec2::describe_zones()),
                join(self.attribute(vpc, true), self.attribute(vpc, false)),
            ),
        );
        let ((itself, subnets), _) = join(first, join(routing, join(more, rest))).await;
        itself?;
        subnets
    }

    /// One of the two attributes of a VPC about names.
    async fn attribute(&self, vpc: &str, is_support: bool) {
        let name = if is_support { "enableDnsSupport" } else { "enableDnsHostnames" };
        match self.one::<ec2::VpcAttribute>(&ec2::describe_vpc_attribute(vpc, name)).await {
            Ok(found) => {
                let (key, flag) = if is_support {
                    ("EnableDnsSupport", found.enable_dns_support)
                } else {
                    ("EnableDnsHostnames", found.enable_dns_hostnames)
                };
                self.keep(&json!({ "VpcId": vpc, key: { "Value": flag.value } }));
            }
            Err(failure) => self.gaps.borrow_mut().push(failure),
        }
    }

    /// Everything that belongs to a cluster.
    async fn parts(&self, cluster: &str) {
        join_all(eks::PARTS.iter().map(|part| self.part(*part, cluster))).await;
    }

    async fn part(&self, part: eks::Part, cluster: &str) {
        let names = match self.all::<eks::Names>(eks::list(part, cluster)).await {
            Ok(names) => names,
            Err(failure) => return self.gaps.borrow_mut().push(failure),
        };
        self.keep(&json!({ part.list_key(): names }));
        let read = names.iter().map(|name| async move {
            match self.one::<Value>(&eks::describe(part, cluster, name)).await {
                Ok(answer) => {
                    let answer = if part == eks::NODEGROUPS { self.with_template(answer).await } else { answer };
                    self.keep(&answer);
                }
                Err(failure) => self.gaps.borrow_mut().push(failure),
            }
        });
        join_all(read).await;
    }

    /// A node group with what its launch template says.
    async fn with_template(&self, mut answer: Value) -> Value {
        let of = |key: &str| answer.pointer(&format!("/nodegroup/launchTemplate/{key}")).and_then(Value::as_str);
        let Some(id) = of("id") else { return answer };
        let version = of("version").unwrap_or(DEFAULT_VERSION);
        match self.all::<ec2::TemplateVersions>(ec2::describe_launch_template(id, version)).await {
            Ok(versions) => {
                let template = versions.first().map(|version| template(&version.data));
                if let (Some(group), Some(template)) = (answer.get_mut("nodegroup"), template) {
                    group["template"] = template;
                }
            }
            Err(failure) => self.gaps.borrow_mut().push(failure),
        }
        answer
    }

    /// A cluster and its node groups as the tags of EC2 tell them.
    async fn infer(&self, cluster: &FoundCluster) {
        let name = cluster.name.as_str();
        let interfaces = self.all::<ec2::NetworkInterfaces>(ec2::describe_network_interfaces(&cluster.vpc));
        let groups = self.all::<ec2::SecurityGroups>(ec2::describe_groups_with(GROUP_TAG));
        let nodes = self.all::<ec2::Reservations>(ec2::describe_instances(CLUSTER_TAG, name));
        let (interfaces, (groups, nodes)) = join(interfaces, join(groups, nodes)).await;
        let interfaces = self.or_gap(interfaces);
        let (groups, nodes) = (self.or_gap(groups), self.or_gap(nodes));
        let subnets: BTreeSet<String> = interfaces
            .into_iter()
            .filter(|interface| interface.description.strip_prefix(INTERFACE_OF) == Some(name))
            .map(|interface| interface.subnet_id)
            .collect();
        let group = groups.into_iter().find(|group| ec2::tag(&group.tags, GROUP_TAG) == name);
        self.keep(&json!({ "cluster": {
            "name": name,
            "resourcesVpcConfig": {
                "vpcId": cluster.vpc,
                "subnetIds": subnets,
                "clusterSecurityGroupId": group.map(|group| group.group_id),
            },
        } }));
        let mut by_group: BTreeMap<String, Vec<ec2::Instance>> = BTreeMap::new();
        for instance in nodes.into_iter().flat_map(|reservation| reservation.instances.0) {
            let group = ec2::tag(&instance.tags, NODEGROUP_TAG).to_owned();
            by_group.entry(group).or_default().push(instance);
        }
        for (group, nodes) in by_group.into_iter().filter(|(group, _)| !group.is_empty()) {
            let types: BTreeSet<&str> = nodes.iter().map(|node| node.instance_type.as_str()).collect();
            let subnets: BTreeSet<&str> = nodes.iter().map(|node| node.subnet_id.as_str()).collect();
            self.keep(&json!({ "nodegroup": {
                "nodegroupName": group,
                "clusterName": name,
                "instanceTypes": types,
                "subnets": subnets,
                "scalingConfig": { "minSize": nodes.len(), "desiredSize": nodes.len(), "maxSize": nodes.len() },
            } }));
        }
    }
}

/// What a launch template says, in the words of the drawing's reader.
fn template(data: &ec2::TemplateData) -> Value {
    let volume = data.devices.0.iter().find_map(|device| device.ebs.volume_size);
    let user_data = aws_smithy_types::base64::decode(data.user_data.trim()).unwrap_or_default();
    json!({
        "imageId": data.image_id,
        "volumeGib": volume,
        "hopLimit": data.metadata_options.http_put_response_hop_limit,
        "keyName": data.key_name,
        "maxPods": aws_cli::max_pods(&String::from_utf8_lossy(&user_data)),
    })
}
