//! What there is in one region of the account: things with ids and properties, and the stacks that made them.
//!
//! **Invariant:** a thing whose parent goes, goes with it.

use super::chance;
use super::stacks::Stack;
use super::value::text;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Kinds of things, by the names that CloudFormation has for them.
pub(super) mod kind {
    /// A VPC.
    pub const VPC: &str = "AWS::EC2::VPC";
    /// A further block of a VPC.
    pub const VPC_BLOCK: &str = "AWS::EC2::VPCCidrBlock";
    /// A subnet.
    pub const SUBNET: &str = "AWS::EC2::Subnet";
    /// An internet gateway.
    pub const GATEWAY: &str = "AWS::EC2::InternetGateway";
    /// An egress-only internet gateway.
    pub const EGRESS_ONLY: &str = "AWS::EC2::EgressOnlyInternetGateway";
    /// A gateway that is attached.
    pub const ATTACHMENT: &str = "AWS::EC2::VPCGatewayAttachment";
    /// A route table.
    pub const ROUTE_TABLE: &str = "AWS::EC2::RouteTable";
    /// A route.
    pub const ROUTE: &str = "AWS::EC2::Route";
    /// A subnet that has a route table of its own.
    pub const ASSOCIATION: &str = "AWS::EC2::SubnetRouteTableAssociation";
    /// A public address.
    pub const ADDRESS: &str = "AWS::EC2::EIP";
    /// A NAT gateway.
    pub const NAT: &str = "AWS::EC2::NatGateway";
    /// A VPC endpoint.
    pub const ENDPOINT: &str = "AWS::EC2::VPCEndpoint";
    /// A security group.
    pub const GROUP: &str = "AWS::EC2::SecurityGroup";
    /// A rule on what comes in.
    pub const INGRESS: &str = "AWS::EC2::SecurityGroupIngress";
    /// A rule on what goes out.
    pub const EGRESS: &str = "AWS::EC2::SecurityGroupEgress";
    /// A launch template.
    pub const LAUNCH_TEMPLATE: &str = "AWS::EC2::LaunchTemplate";
    /// A network interface.
    pub const INTERFACE: &str = "AWS::EC2::NetworkInterface";
    /// An instance.
    pub const INSTANCE: &str = "AWS::EC2::Instance";
    /// A load balancer.
    pub const BALANCER: &str = "AWS::ElasticLoadBalancingV2::LoadBalancer";
    /// An Auto Scaling group.
    pub const SCALING_GROUP: &str = "AWS::AutoScaling::AutoScalingGroup";
    /// A role.
    pub const ROLE: &str = "AWS::IAM::Role";
    /// An instance profile.
    pub const INSTANCE_PROFILE: &str = "AWS::IAM::InstanceProfile";
    /// An OIDC provider.
    pub const OIDC: &str = "AWS::IAM::OIDCProvider";
    /// A cluster.
    pub const CLUSTER: &str = "AWS::EKS::Cluster";
    /// A managed node group.
    pub const NODEGROUP: &str = "AWS::EKS::Nodegroup";
    /// A Fargate profile.
    pub const FARGATE: &str = "AWS::EKS::FargateProfile";
    /// An add-on.
    pub const ADDON: &str = "AWS::EKS::Addon";
    /// An access entry.
    pub const ACCESS: &str = "AWS::EKS::AccessEntry";
    /// A pod identity association.
    pub const POD_IDENTITY: &str = "AWS::EKS::PodIdentityAssociation";

    /// What a template can have made here.
    pub const ALL: &[&str] = &[
        VPC,
        VPC_BLOCK,
        SUBNET,
        GATEWAY,
        EGRESS_ONLY,
        ATTACHMENT,
        ROUTE_TABLE,
        ROUTE,
        ASSOCIATION,
        ADDRESS,
        NAT,
        ENDPOINT,
        GROUP,
        INGRESS,
        EGRESS,
        LAUNCH_TEMPLATE,
        SCALING_GROUP,
        ROLE,
        INSTANCE_PROFILE,
        OIDC,
        CLUSTER,
        NODEGROUP,
        FARGATE,
        ADDON,
        ACCESS,
        POD_IDENTITY,
    ];
}

/// How far a thing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    /// It is being made.
    Creating,
    /// It is there.
    Active,
    /// It is being changed.
    Updating,
    /// It goes.
    Deleting,
    /// It is there and does not work.
    Degraded,
    /// It could not be made.
    Failed,
}

/// A thing.
#[derive(Clone, Debug)]
pub(super) struct Thing {
    /// Its kind, one of [`kind`].
    pub kind: &'static str,
    /// Its id, unique within the kind.
    pub id: String,
    /// What was asked for, in CloudFormation's words.
    pub props: Value,
    /// What its service adds.
    pub facts: Map<String, Value>,
    /// Its tags.
    pub tags: Vec<(String, String)>,
    /// How far it is.
    pub status: Status,
    /// What is wrong with it, with a code.
    pub issue: Option<(String, String)>,
    /// When it was made.
    pub made_ms: u64,
    /// The [`key`] of the thing that it goes with; empty for none.
    pub parent: String,
}

impl Thing {
    /// A property that is a text.
    pub(super) fn prop(&self, name: &str) -> &str {
        text(&self.props, name)
    }

    /// A fact that is a text.
    pub(super) fn fact(&self, name: &str) -> &str {
        self.facts.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// Keeps a fact.
    pub(super) fn note(&mut self, name: &str, value: impl Into<Value>) {
        self.facts.insert(name.to_owned(), value.into());
    }

    /// Whether it is there, in whatever state.
    pub(super) fn is_there(&self) -> bool {
        self.status != Status::Failed
    }
}

/// The key by which children know their parent.
pub(super) fn key(kind: &str, id: &str) -> String {
    format!("{kind}/{id}")
}

/// When something goes on: the time, its number, the stack, its operation and the step.
pub(super) type Timer = (u64, u64, usize, u32, usize);

/// One region.
#[derive(Clone, Debug)]
pub(super) struct World {
    /// The region.
    pub region: String,
    /// What made-up values follow from.
    pub seed: u64,
    /// The time.
    pub now_ms: u64,
    /// All things, in the order in which they were made.
    pub things: Vec<Thing>,
    /// All stacks, deleted ones too.
    pub stacks: Vec<Stack>,
    /// What goes on when.
    pub timers: BTreeSet<Timer>,
    /// Logical ids that fail, with reasons.
    pub failing: Vec<(String, String)>,
    /// How many ids were given out.
    n_ids: u64,
    n_timers: u64,
}

impl World {
    /// A region with nothing in it.
    pub(super) fn new(region: &str, seed: u64, now_ms: u64) -> Self {
        Self {
            region: region.to_owned(),
            seed: seed ^ chance::number(seed, &[region]),
            now_ms,
            things: Vec::new(),
            stacks: Vec::new(),
            timers: BTreeSet::new(),
            failing: Vec::new(),
            n_ids: 0,
            n_timers: 0,
        }
    }

    /// The partition of the region.
    pub(super) fn partition(&self) -> &'static str {
        crate::catalog::endpoints::partition(&self.region).map_or("aws", |partition| partition.key)
    }

    /// An ARN of a service in the region.
    pub(super) fn arn(&self, service: &str, rest: &str) -> String {
        format!("arn:{}:{service}:{}:{}:{rest}", self.partition(), self.region, super::ACCOUNT_ID)
    }

    /// A number that was not given out before.
    pub(super) fn next_number(&mut self) -> String {
        self.n_ids = self.n_ids.saturating_add(1);
        self.n_ids.to_string()
    }

    /// An id of EC2, such as `vpc-0a1b2c3d4e5f67890`.
    pub(super) fn new_id(&mut self, prefix: &str) -> String {
        let number = self.next_number();
        format!("{prefix}-0{}", chance::hex(self.seed, &[prefix, &number], 16))
    }

    /// The random end of a name.
    pub(super) fn new_letters(&mut self, n: usize) -> String {
        let number = self.next_number();
        chance::letters(self.seed, &["letters", &number], n)
    }

    /// A UUID.
    pub(super) fn new_uuid(&mut self) -> String {
        let number = self.next_number();
        chance::uuid(self.seed, &["uuid", &number])
    }

    /// Notes that something goes on at a time.
    pub(super) fn wake(&mut self, at_ms: u64, stack: usize, operation: u32, step: usize) {
        self.n_timers = self.n_timers.saturating_add(1);
        self.timers.insert((at_ms, self.n_timers, stack, operation, step));
    }

    /// Adds a thing that is being made.
    pub(super) fn add(&mut self, kind: &'static str, id: &str, props: Value) -> &mut Thing {
        let thing = Thing {
            kind,
            id: id.to_owned(),
            props,
            facts: Map::new(),
            tags: Vec::new(),
            status: Status::Creating,
            issue: None,
            made_ms: self.now_ms,
            parent: String::new(),
        };
        let at = self.things.len();
        self.things.push(thing);
        #[expect(clippy::indexing_slicing, reason = "the thing was pushed in the line before")]
        &mut self.things[at]
    }

    /// The thing with an id.
    pub(super) fn thing(&self, kind: &str, id: &str) -> Option<&Thing> {
        self.things.iter().find(|thing| thing.kind == kind && thing.id == id)
    }

    /// The same, to change it.
    pub(super) fn thing_mut(&mut self, kind: &str, id: &str) -> Option<&mut Thing> {
        self.things.iter_mut().find(|thing| thing.kind == kind && thing.id == id)
    }

    /// All things of a kind that are there.
    pub(super) fn all<'w>(&'w self, kind: &'w str) -> impl Iterator<Item = &'w Thing> {
        self.things.iter().filter(move |thing| thing.kind == kind && thing.is_there())
    }

    /// Things of a kind with a property.
    pub(super) fn with<'w>(
        &'w self,
        kind: &'w str,
        name: &'w str,
        value: &'w str,
    ) -> impl Iterator<Item = &'w Thing> {
        self.all(kind).filter(move |thing| thing.prop(name) == value)
    }

    /// Takes a thing away, and what goes with it.
    pub(super) fn remove(&mut self, kind: &str, id: &str) {
        self.things.retain(|thing| !(thing.kind == kind && thing.id == id));
        let parent = key(kind, id);
        let children: Vec<(&'static str, String)> = self
            .things
            .iter()
            .filter(|thing| thing.parent == parent)
            .map(|thing| (thing.kind, thing.id.clone()))
            .collect();
        for (kind, id) in children {
            self.remove(kind, &id);
        }
    }
}
