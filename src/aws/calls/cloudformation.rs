//! CloudFormation: stacks, change sets and events.

use super::xml::Members;
use crate::aws::call::Call;
use crate::aws::client::Paged;
use crate::catalog::endpoints::CLOUDFORMATION;
use serde::Deserialize;

/// A reply whose fields stand in an element named after the call.
macro_rules! reply {
    ($(#[$doc:meta])* $name:ident = $element:literal: $result:ty) => {
        $(#[$doc])*
        #[derive(Debug, Deserialize)]
        pub struct $name {
            /// What stands in it.
            #[serde(rename = $element)]
            pub result: $result,
        }
    };
}

/// An output of a stack.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct Output {
    /// Its name.
    pub output_key: String,
    /// Its value.
    pub output_value: String,
}

/// A tag of a stack.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct Tag {
    /// Its key.
    pub key: String,
    /// Its value.
    pub value: String,
}

/// A stack.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct Stack {
    /// Its ARN.
    pub stack_id: String,
    /// Its name.
    pub stack_name: String,
    /// Such as `CREATE_IN_PROGRESS`.
    pub stack_status: String,
    /// Why it has that status; empty for nothing special.
    pub stack_status_reason: String,
    /// Its tags.
    pub tags: Members<Tag>,
    /// Whether it cannot be deleted.
    pub enable_termination_protection: bool,
    /// What it hands on.
    pub outputs: Members<Output>,
}

/// Stacks.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct Stacks {
    /// The stacks of the page.
    pub stacks: Members<Stack>,
    next_token: String,
}

reply! {
    /// The reply of `DescribeStacks`.
    StacksReply = "DescribeStacksResult": Stacks
}

impl Paged for StacksReply {
    type Item = Stack;

    fn split(self) -> (Vec<Stack>, String) {
        (self.result.stacks.0, self.result.next_token)
    }
}

/// Something that happened to a resource of a stack.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct Event {
    /// Its id.
    pub event_id: String,
    /// The resource in the template; the stack's name for the stack itself.
    pub logical_resource_id: String,
    /// AWS's id of it; empty before it has one.
    pub physical_resource_id: String,
    /// Such as `AWS::EC2::Subnet`.
    pub resource_type: String,
    /// Such as `CREATE_COMPLETE`.
    pub resource_status: String,
    /// Why; empty for nothing special.
    pub resource_status_reason: String,
    /// When, as ISO 8601.
    pub timestamp: String,
    /// The token of the call that caused it; empty for none.
    pub client_request_token: String,
}

/// Events, newest first.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct Events {
    /// The events of the page.
    pub stack_events: Members<Event>,
    next_token: String,
}

reply! {
    /// The reply of `DescribeStackEvents`.
    EventsReply = "DescribeStackEventsResult": Events
}

impl Paged for EventsReply {
    type Item = Event;

    fn split(self) -> (Vec<Event>, String) {
        (self.result.stack_events.0, self.result.next_token)
    }
}

/// A resource of a stack.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct StackResource {
    /// Its name in the template.
    pub logical_resource_id: String,
    /// AWS's id of it.
    pub physical_resource_id: String,
    /// Such as `AWS::EC2::Subnet`.
    pub resource_type: String,
    /// Such as `CREATE_COMPLETE`.
    pub resource_status: String,
    /// Why; empty for nothing special.
    pub resource_status_reason: String,
}

/// Resources.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct StackResources {
    stack_resource_summaries: Members<StackResource>,
    next_token: String,
}

reply! {
    /// The reply of `ListStackResources`.
    StackResourcesReply = "ListStackResourcesResult": StackResources
}

impl Paged for StackResourcesReply {
    type Item = StackResource;

    fn split(self) -> (Vec<StackResource>, String) {
        (self.result.stack_resource_summaries.0, self.result.next_token)
    }
}

/// The template of a stack.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct SentTemplate {
    /// As it was sent.
    pub template_body: String,
}

reply! {
    /// The reply of `GetTemplate`.
    TemplateReply = "GetTemplateResult": SentTemplate
}

/// What a change set does to a resource.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ResourceChange {
    /// `Add`, `Modify` or `Remove`.
    pub action: String,
    /// Its name in the template.
    pub logical_resource_id: String,
    /// AWS's id of it; empty for a new one.
    pub physical_resource_id: String,
    /// Such as `AWS::EC2::Subnet`.
    pub resource_type: String,
    /// `True`, `False` or `Conditional`; empty where nothing is modified.
    pub replacement: String,
}

/// A change.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct Change {
    /// What is changed.
    pub resource_change: ResourceChange,
}

/// A change set.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ChangeSet {
    /// Its ARN.
    pub change_set_id: String,
    /// The stack's ARN.
    pub stack_id: String,
    /// Such as `CREATE_COMPLETE` or `FAILED`.
    pub status: String,
    /// Why; empty for nothing special.
    pub status_reason: String,
    /// Such as `AVAILABLE` or `EXECUTE_COMPLETE`.
    pub execution_status: String,
    /// What it does.
    pub changes: Members<Change>,
    next_token: String,
}

reply! {
    /// The reply of `DescribeChangeSet`.
    ChangeSetReply = "DescribeChangeSetResult": ChangeSet
}

/// A change set by its ids.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ChangeSetIds {
    /// Its ARN.
    pub id: String,
    /// The stack's ARN.
    pub stack_id: String,
}

reply! {
    /// The reply of `CreateChangeSet`.
    CreatedReply = "CreateChangeSetResult": ChangeSetIds
}

impl Paged for ChangeSetReply {
    type Item = Change;

    fn split(self) -> (Vec<Change>, String) {
        (self.result.changes.0, self.result.next_token)
    }
}

/// Whether a change set is for a stack that is there or for a new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeSetKind {
    /// A new stack.
    Create,
    /// A stack that is there.
    Update,
}

/// What a change set is made of.
#[derive(Clone, Debug)]
pub struct NewChangeSet<'a> {
    /// The stack's name or ARN.
    pub stack: &'a str,
    /// The change set's name; the same name makes no second one.
    pub name: &'a str,
    /// What tells repetitions of the call from others.
    pub token: &'a str,
    /// For a new stack or one that is there.
    pub kind: ChangeSetKind,
    /// The template.
    pub template: &'a str,
    /// What the stack is tagged with.
    pub tags: &'a [(&'a str, &'a str)],
}

/// Makes a change set.
#[must_use]
pub fn create_change_set(new: &NewChangeSet<'_>) -> Call {
    Call::write(&CLOUDFORMATION, "CreateChangeSet")
        .field("StackName", new.stack)
        .field("ChangeSetName", new.name)
        .field(
            "ChangeSetType",
            match new.kind {
                ChangeSetKind::Create => "CREATE",
                ChangeSetKind::Update => "UPDATE",
            },
        )
        .field("ClientToken", new.token)
        .list("Capabilities", ["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM"])
        .tags(new.tags.iter().copied())
        .silent("TemplateBody", new.template)
        .option("template-body", "file://template.json")
}

/// What a change set does.
#[must_use]
pub fn describe_change_set(stack: &str, name: &str) -> Call {
    Call::read(&CLOUDFORMATION, "DescribeChangeSet").field("StackName", stack).field("ChangeSetName", name)
}

/// Does what a change set says.
#[must_use]
pub fn execute_change_set(stack: &str, name: &str, token: &str) -> Call {
    Call::write(&CLOUDFORMATION, "ExecuteChangeSet")
        .field("StackName", stack)
        .field("ChangeSetName", name)
        .field("ClientRequestToken", token)
}

/// Forgets a change set.
#[must_use]
pub fn delete_change_set(stack: &str, name: &str) -> Call {
    Call::write(&CLOUDFORMATION, "DeleteChangeSet").field("StackName", stack).field("ChangeSetName", name)
}

/// A stack by its name or ARN. After its deletion only the ARN finds it.
#[must_use]
pub fn describe_stack(stack: &str) -> Call {
    Call::read(&CLOUDFORMATION, "DescribeStacks").field("StackName", stack)
}

/// The events of a stack, newest first.
#[must_use]
pub fn describe_events(stack: &str) -> Call {
    Call::read(&CLOUDFORMATION, "DescribeStackEvents").field("StackName", stack)
}

/// The template that a stack has.
#[must_use]
pub fn get_template(stack: &str) -> Call {
    Call::read(&CLOUDFORMATION, "GetTemplate").field("StackName", stack)
}

/// The resources of a stack. `DescribeStackResources` would end at a hundred.
#[must_use]
pub fn list_resources(stack: &str) -> Call {
    Call::read(&CLOUDFORMATION, "ListStackResources").field("StackName", stack)
}

/// Deletes a stack, without the resources that are to stay.
#[must_use]
pub fn delete_stack<'r>(stack: &str, token: &str, retained: impl IntoIterator<Item = &'r str>) -> Call {
    Call::write(&CLOUDFORMATION, "DeleteStack")
        .field("StackName", stack)
        .field("ClientRequestToken", token)
        .list("RetainResources", retained)
}

/// Stops the update of a stack and takes it back.
#[must_use]
pub fn cancel_update(stack: &str, token: &str) -> Call {
    Call::write(&CLOUDFORMATION, "CancelUpdateStack").field("StackName", stack).field("ClientRequestToken", token)
}
