//! eksctl makes the cluster in a network that a stack of ours has made: the stack's ids go into the finished file.
//!
//! What the stack made is said by nobody else: the file is written only where the stack has the very template that the
//! network of the design comes to, so that no id stands for another thing than is drawn.
//!
//! # Sources
//! eksctl user guide, "EKS Fully-Private Cluster", and `PrivateCluster` in `pkg/apis/eksctl.io/v1alpha5/types.go`, read
//! 2026-11-27: <https://docs.aws.amazon.com/eks/latest/eksctl/eks-private-cluster.html>.

use super::calls::cloudformation as cfn;
use super::client::Client;
use super::deploy::{self, NoTemplate, Scope};
use super::failure::Failure;
use super::transport::Transport;
use crate::design::{Design, Edit, Entity, GroupRole, SecurityGroup, SubnetId, Table};
use crate::formats::{self, EKSCTL, Loss, cloudformation, eksctl};
use crate::words::Message;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::sync::Arc;

/// The statuses in which a stack has what its template says.
const WHOLE: &[&str] = &["CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE"];

/// Whether a stack with this status has what its template says.
#[must_use]
pub fn is_whole(status: &str) -> bool {
    WHOLE.contains(&status)
}

/// AWS's ids of what the stack of a network has made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ids {
    /// The VPC's; empty where the stack has not made it.
    pub vpc: String,
    /// Those of subnets, by their ids in the design.
    pub subnets: Vec<(u32, String)>,
}

impl Ids {
    /// The ids among the outputs of a stack with this template.
    #[must_use]
    pub fn of(design: &Design, outputs: &[cfn::Output], template: &Value) -> Self {
        let output = |wanted: &str| {
            let found = outputs.iter().find(|output| output.output_key == wanted);
            found.map(|output| output.output_value.clone())
        };
        let subnet = |id: SubnetId| Some((id.0, output(&cloudformation::subnet_output(id))?));
        // The id of a VPC that was there before is an output, too.
        let is_vpc_made = template.get("Resources").is_some_and(|all| all.get(cloudformation::VPC).is_some());
        Self {
            vpc: is_vpc_made.then(|| output(cloudformation::VPC_OUTPUT)).flatten().unwrap_or_default(),
            subnets: design.subnets.ids().filter_map(subnet).collect(),
        }
    }

    /// The edits that put these ids into a design; none where it has them.
    #[must_use]
    pub fn edits(&self, design: &Design) -> Vec<Edit> {
        let mut edits = Vec::new();
        if design.vpc.existing_id.is_none() && !self.vpc.is_empty() {
            let mut vpc = design.vpc.as_ref().clone();
            vpc.existing_id = Some(self.vpc.clone());
            edits.push(Edit::SetVpc(vpc));
        }
        for (id, aws_id) in &self.subnets {
            let id = SubnetId(*id);
            let Some(subnet) = design.subnets.get(id).filter(|subnet| subnet.existing_id.is_none()) else {
                continue;
            };
            let mut subnet = subnet.clone();
            subnet.existing_id = Some(aws_id.clone());
            edits.push(Edit::SetSubnet(id, subnet));
        }
        edits
    }

    /// The design with these ids where it states none.
    #[must_use]
    pub fn filled(&self, design: &Design) -> Design {
        let mut filled = design.clone();
        let vpc = Arc::make_mut(&mut filled.vpc);
        if vpc.existing_id.is_none() && !self.vpc.is_empty() {
            vpc.existing_id = Some(self.vpc.clone());
        }
        for (id, aws_id) in &self.subnets {
            filled.subnets.update(SubnetId(*id), |subnet| {
                subnet.existing_id.get_or_insert_with(|| aws_id.clone());
            });
        }
        filled
    }

    /// The design as it was before these ids were taken over, so that the stack goes on making what bears them.
    #[must_use]
    pub fn taken_out(&self, design: &Design) -> Design {
        let mut out = design.clone();
        let vpc = Arc::make_mut(&mut out.vpc);
        vpc.existing_id.take_if(|id| *id == self.vpc);
        for (id, aws_id) in &self.subnets {
            out.subnets.update(SubnetId(*id), |subnet| {
                subnet.existing_id.take_if(|id| id == aws_id);
            });
        }
        out
    }
}

/// What is handed over to eksctl.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandOver {
    /// What the stack has made.
    pub ids: Ids,
    /// The name of the file.
    pub file: String,
    /// The command that makes the cluster of it.
    pub command: String,
    /// The file.
    pub text: String,
    /// What neither the stack nor the file says of the design.
    pub losses: Vec<Message>,
}

/// Why nothing can be handed over.
#[derive(Debug)]
pub enum NoHandOver {
    /// A call failed.
    Failed(Failure),
    /// There is no such stack.
    NoStack,
    /// The stack is not done.
    Unfinished {
        /// Its status.
        status: String,
    },
    /// The stack is of another state of the design.
    OtherNetwork,
    /// The design's network cannot be written.
    Template(NoTemplate),
}

impl From<Failure> for NoHandOver {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

/// What a stack has made of a design's network, and the template that it has.
///
/// # Errors
/// The call failed.
pub async fn made<T: Transport>(
    client: &Client<T>,
    stack: &cfn::Stack,
    design: &Design,
) -> Result<(Ids, Value), Failure> {
    let reply: cfn::TemplateReply = client.get(&cfn::get_template(&stack.stack_id)).await?;
    let template = value_of(&reply.result.template_body);
    Ok((Ids::of(design, &stack.outputs.0, &template), template))
}

/// A template as a value; nothing where somebody else has sent what is no JSON.
fn value_of(template: &str) -> Value {
    serde_json::from_str(template).unwrap_or_default()
}

/// Reads what the stack of a design's network has made, and writes eksctl's file for the rest.
///
/// # Errors
/// See [`NoHandOver`].
pub async fn hand_over<T: Transport>(
    client: &Client<T>,
    design: &Design,
    stack: &str,
) -> Result<HandOver, NoHandOver> {
    let there = deploy::stack(client, stack).await?.ok_or(NoHandOver::NoStack)?;
    if !is_whole(&there.stack_status) {
        return Err(NoHandOver::Unfinished { status: there.stack_status });
    }
    let (ids, sent) = made(client, &there, design).await?;
    let drawn = ids.taken_out(design);
    let wanted = deploy::template(&drawn, Scope::Network).map_err(NoHandOver::Template)?;
    if sent != value_of(&wanted.body) {
        return Err(NoHandOver::OtherNetwork);
    }
    Ok(written(&drawn, ids))
}

/// The file of a design whose network is there.
fn written(drawn: &Design, ids: Ids) -> HandOver {
    let file = format!("{}{}", formats::file_stem(drawn), EKSCTL.suffix);
    let written = eksctl::write(&for_eksctl(&ids.filled(drawn)));
    let of_network = cloudformation::write_network_json(drawn).losses.into_iter();
    let of_network = of_network.filter(|loss| is_of_network(drawn, loss));
    let mut losses: Vec<Message> = Vec::new();
    for loss in of_network.chain(written.losses) {
        if !losses.contains(&loss.message) {
            losses.push(loss.message);
        }
    }
    let command = EKSCTL.usage.replace("FILE", &file);
    HandOver { ids, file, command, text: written.text, losses }
}

/// Whether a loss is about what the network's stack makes; what that lacks of the cluster is for eksctl to make.
fn is_of_network(design: &Design, loss: &Loss) -> bool {
    match loss.subject {
        Some(Entity::SecurityGroup(id)) => design.security_groups.get(id).is_some_and(is_of_endpoints),
        Some(subject) => matches!(
            subject,
            Entity::Vpc
                | Entity::Zone(_)
                | Entity::Subnet(_)
                | Entity::NatGateway(_)
                | Entity::InternetGateway
                | Entity::RouteTable(_)
                | Entity::VpcEndpoint(_)
                | Entity::Network(_)
        ),
        None => true,
    }
}

fn is_of_endpoints(group: &SecurityGroup) -> bool {
    group.role == GroupRole::Endpoints
}

/// What is left for eksctl to make of a design whose network is there: what the stack has made needs no word in the
/// file, and would be told as lost.
fn for_eksctl(design: &Design) -> Design {
    let mut left = design.clone();
    left.subnets.update_all(|_, subnet| subnet.route_table = None);
    left.route_tables = Table::default();
    left.vpc_endpoints = Table::default();
    left.networks = Table::default();
    let groups = left.security_groups.iter().filter(|(_, group)| is_of_endpoints(group));
    for id in groups.map(|(id, _)| id).collect::<Vec<_>>() {
        left.security_groups.remove(id);
    }
    left.leave_endpoints_to_others();
    left
}
