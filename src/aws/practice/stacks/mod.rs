//! CloudFormation: stacks, their change sets and events, and the engine that makes, changes and deletes what is in
//! them.
//!
//! `template` is what was sent, `intrinsics` its functions, `diff` what an update changes, `steps` what an operation
//! has to do, `engine` what does it as time goes on, and `calls` what the API answers.

pub(super) mod calls;
mod diff;
pub(super) mod engine;
pub(super) mod intrinsics;
mod outcome;
mod steps;
pub(super) mod template;
mod views;

use super::chance;
use super::world::World;
use serde_json::Value;
pub(super) use steps::Operation;
use template::Template;

/// The type of a stack itself in its events.
const STACK: &str = "AWS::CloudFormation::Stack";

/// A resource of a stack as it stands.
#[derive(Clone, Debug, Default)]
pub(super) struct StackResource {
    /// The logical id.
    pub logical_id: String,
    /// The type.
    pub kind: &'static str,
    /// The id that its service gave it; empty before.
    pub physical_id: String,
    /// The status.
    pub status: String,
    /// Why; empty for no reason.
    pub reason: String,
    /// When that was.
    pub at_ms: u64,
    /// Its properties, without functions.
    pub props: Value,
}

/// An event of a stack.
#[derive(Clone, Debug)]
pub(super) struct Event {
    /// Its id.
    pub id: String,
    /// The logical id, or the stack's name.
    pub logical_id: String,
    /// The physical id; empty where there is none yet.
    pub physical_id: String,
    /// The type.
    pub kind: &'static str,
    /// The status.
    pub status: String,
    /// Why; empty for no reason.
    pub reason: String,
    /// When.
    pub at_ms: u64,
    /// The properties as JSON; empty for none.
    pub props: String,
    /// The token of the operation; empty for none.
    pub token: String,
}

/// An output of a stack.
#[derive(Clone, Debug)]
pub(super) struct Output {
    /// Its key.
    pub key: String,
    /// Its value.
    pub value: String,
    /// What it is.
    pub description: String,
    /// The name under which others import it; empty for none.
    pub export: String,
}

/// What becomes of what was made when something fails.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum OnFailure {
    /// It is taken back.
    #[default]
    Rollback,
    /// It is deleted with the stack.
    Delete,
    /// It stays.
    DoNothing,
}

/// A change set.
#[derive(Clone, Debug, Default)]
pub(super) struct ChangeSet {
    /// Its ARN.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The token with which it was asked for; empty for none.
    pub token: String,
    /// What it is for.
    pub description: String,
    /// The template.
    pub template: Template,
    /// The values of its parameters.
    pub params: Vec<(String, String)>,
    /// The tags of the stack.
    pub tags: Vec<(String, String)>,
    /// What it may make.
    pub capabilities: Vec<String>,
    /// What happens when something fails.
    pub on_failure: OnFailure,
    /// When it was asked for.
    pub made_ms: u64,
    /// When it is computed.
    pub ready_ms: u64,
    /// What it changes.
    pub changes: Vec<diff::Change>,
    /// Why it cannot be computed; empty where it can.
    pub problem: String,
    /// The token with which it was executed; `None` before.
    pub executed: Option<String>,
}

/// A stack.
#[derive(Clone, Debug, Default)]
pub(super) struct Stack {
    /// Its place among all.
    pub index: usize,
    /// Its ARN.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its status.
    pub status: String,
    /// Why; empty for no reason.
    pub reason: String,
    /// The template.
    pub template: Template,
    /// The values of its parameters.
    pub params: Vec<(String, String)>,
    /// Its tags.
    pub tags: Vec<(String, String)>,
    /// What it may make.
    pub capabilities: Vec<String>,
    /// When it was made.
    pub made_ms: u64,
    /// When it was last changed.
    pub updated_ms: Option<u64>,
    /// When it was deleted.
    pub deleted_ms: Option<u64>,
    /// Whether it cannot be deleted.
    pub is_protected: bool,
    /// Whether nothing is taken back after a failure.
    pub keeps_failed: bool,
    /// What is in it.
    pub resources: Vec<StackResource>,
    /// What it says of itself.
    pub outputs: Vec<Output>,
    /// What happened, the oldest first.
    pub events: Vec<Event>,
    /// Its change sets.
    pub change_sets: Vec<ChangeSet>,
    /// What is being done.
    pub operation: Option<Operation>,
    /// How many operations there were.
    pub n_operations: u32,
    /// The change set that was executed last.
    pub last_change_set: String,
    /// The ids of what an update leaves to be deleted: logical id, type, physical id.
    pub leftovers: Vec<(String, &'static str, String)>,
    /// What it was before an update.
    pub before: Option<Box<Before>>,
}

/// What a stack was before an update.
#[derive(Clone, Debug)]
pub(super) struct Before {
    /// The template.
    pub template: Template,
    /// The values of its parameters.
    pub params: Vec<(String, String)>,
    /// Its tags.
    pub tags: Vec<(String, String)>,
    /// What was in it.
    pub resources: Vec<StackResource>,
}

impl Stack {
    /// Whether something is being done.
    pub(super) fn is_busy(&self) -> bool {
        self.operation.is_some()
    }

    /// Whether it is gone.
    pub(super) fn is_deleted(&self) -> bool {
        self.status == "DELETE_COMPLETE"
    }

    /// The resource with a logical id.
    pub(super) fn resource(&self, logical_id: &str) -> Option<&StackResource> {
        self.resources.iter().find(|resource| resource.logical_id == logical_id)
    }

    fn resource_mut(&mut self, logical_id: &str) -> Option<&mut StackResource> {
        self.resources.iter_mut().find(|resource| resource.logical_id == logical_id)
    }

    /// Notes what a resource is now, with an event.
    fn tell(&mut self, world: &World, logical_id: &str, status: &str, reason: &str) {
        let Some(resource) = self.resource_mut(logical_id) else { return };
        status.clone_into(&mut resource.status);
        reason.clone_into(&mut resource.reason);
        resource.at_ms = world.now_ms;
        let resource = resource.clone();
        self.event(world, &resource, status, reason);
    }

    /// Adds an event of a resource.
    fn event(&mut self, world: &World, resource: &StackResource, status: &str, reason: &str) {
        let number = self.events.len().to_string();
        let end = chance::hex(world.seed, &["event", &self.id, &number], 8);
        self.events.push(Event {
            id: format!("{}-{status}-{end}-{number}", resource.logical_id),
            logical_id: resource.logical_id.clone(),
            physical_id: resource.physical_id.clone(),
            kind: resource.kind,
            status: status.to_owned(),
            reason: reason.to_owned(),
            at_ms: world.now_ms,
            props: resource.props.to_string(),
            token: self.operation.as_ref().map(|operation| operation.token.clone()).unwrap_or_default(),
        });
    }

    /// Gives the stack a status, with an event.
    fn become_status(&mut self, world: &World, status: &str, reason: &str) {
        status.clone_into(&mut self.status);
        reason.clone_into(&mut self.reason);
        let number = self.events.len().to_string();
        self.events.push(Event {
            id: chance::uuid(world.seed, &["event", &self.id, &number]),
            logical_id: self.name.clone(),
            physical_id: self.id.clone(),
            kind: STACK,
            status: status.to_owned(),
            reason: reason.to_owned(),
            at_ms: world.now_ms,
            props: String::new(),
            token: self.operation.as_ref().map(|operation| operation.token.clone()).unwrap_or_default(),
        });
    }
}
