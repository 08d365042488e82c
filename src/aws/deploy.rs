//! A drawing becomes an account: through one CloudFormation stack, whose name follows from the cluster's. It makes the
//! whole, or the network alone.
//!
//! Every step can be repeated: a stack has one name, a change set the name of what it is made of, and a call that did
//! arrive although its answer did not finds its own work. AWS goes on without the page, which looks again.
//!
//! # Sources
//! CloudFormation user guide, "Understand stack creation events", "Update CloudFormation stacks using change sets",
//! and API reference, `CreateChangeSet` and `DeleteStack`, read 2026-11-27.

use super::calls::cloudformation::{self as cfn, ChangeSetKind, NewChangeSet};
use super::client::Client;
use super::credentials::time_of;
use super::failure::{Cause, Failure};
use super::handover;
use super::transport::Transport;
use crate::catalog::cloudformation::{
    MAX_BODY_BYTES, NETWORK_STACK_SUFFIX, NO_CHANGES, STACK_NAME_CHARS, STACK_PREFIX,
};
use crate::design::Design;
use crate::formats::cloudformation;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::Duration;

/// How long to wait between two looks at a stack. CloudFormation user guide advises no interval; the AWS CLI's waiters
/// take 30 s (botocore 1.43.11), which is too long to look at.
const POLL: Duration = Duration::from_secs(4);
/// How long to wait for a change set between two looks.
const POLL_CHANGE_SET: Duration = Duration::from_secs(2);
/// How often a change set is looked at: 10 min.
const MOST_LOOKS: u32 = 300;
/// How often a stack is looked at until what was begun must have shown: 2 min.
const MOST_EARLY_LOOKS: u32 = 30;
/// How often a stack is looked for that a call on its way may still make, besides the last time: over 4 s.
const LATE_LOOKS: u32 = 2;
/// The tag of our stacks, by which they are told from others.
pub const TAG: (&str, &str) = ("eks-designer", "stack");

/// What of a design is deployed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// All of it.
    #[default]
    Whole,
    /// Its network alone, in which eksctl makes the cluster.
    Network,
}

/// The template that is sent, and what of the drawing its resources are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// Compact JSON.
    pub body: String,
    /// Things of the drawing by the logical ids of the resources that make them.
    pub entities: BTreeMap<String, String>,
}

/// Why a design cannot be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoTemplate {
    /// More bytes than a call takes.
    TooLarge {
        /// How many it has.
        n_bytes: usize,
    },
    /// It would leave out something without which it cannot work.
    Unwritable,
    /// It has no resource: all of it is there.
    Empty,
}

/// The template of a design.
///
/// # Errors
/// It is too large for a call, it cannot be written, or there is nothing to make.
pub fn template(design: &Design, scope: Scope) -> Result<Template, NoTemplate> {
    let (export, entities) = match scope {
        Scope::Whole => (cloudformation::write_json(design), cloudformation::entities(design)),
        Scope::Network => (cloudformation::write_network_json(design), cloudformation::network_entities(design)),
    };
    let value: Value = serde_json::from_str(&export.text).map_err(|_| NoTemplate::Unwritable)?;
    if value.get("Resources").is_none() {
        return Err(NoTemplate::Empty);
    }
    let body = value.to_string();
    if MAX_BODY_BYTES < body.len() {
        return Err(NoTemplate::TooLarge { n_bytes: body.len() });
    }
    let entities = entities.into_iter().map(|(id, entity)| (id, entity.to_string()));
    Ok(Template { body, entities: entities.collect() })
}

impl Scope {
    /// The name of the stack of a cluster. Clusters whose names differ have different ones, of either scope.
    #[must_use]
    pub fn stack_name(self, cluster: &str) -> String {
        let suffix = match self {
            Self::Whole => "",
            Self::Network => NETWORK_STACK_SUFFIX,
        };
        let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
        let room = STACK_NAME_CHARS.saturating_sub(STACK_PREFIX.len()).saturating_sub(suffix.len());
        // The whole stack of a cluster that is called so would have the name of another one's network.
        let is_like_network = cluster.ends_with(NETWORK_STACK_SUFFIX);
        let fits = cluster.len() <= room && !cluster.is_empty() && !is_like_network;
        if cluster.chars().all(is_plain) && fits {
            return format!("{STACK_PREFIX}{cluster}{suffix}");
        }
        let plain = cluster.chars().map(|c| if is_plain(c) { c } else { '-' });
        let plain: String = plain.take(room.saturating_sub(HASH_CHARS)).collect();
        format!("{STACK_PREFIX}{plain}-{:08x}{suffix}", hash(cluster) >> 32)
    }
}

/// A hyphen and eight digits.
const HASH_CHARS: usize = 9;

/// FNV-1a with 64 bits, which needs no crate and is the same everywhere.
fn hash(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The name of a change set: that of its template, so that the same one is never made twice.
fn change_set_name(body: &str) -> String {
    format!("change-{:016x}", hash(body))
}

/// What happens to a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// It is made.
    Made,
    /// It is changed in place.
    Changed,
    /// It may be replaced: that depends on what AWS sees only while it does it.
    MaybeReplaced,
    /// A new one is made and the old one goes.
    Replaced,
    /// It goes.
    Removed,
}

/// A planned change of a resource.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    /// Its name in the template.
    pub logical_id: String,
    /// Its type without `AWS::`.
    pub kind: String,
    /// What happens to it.
    pub fate: Fate,
    /// What it is in the drawing; empty for what is not drawn.
    pub entity: String,
}

/// A change set, before it is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preview {
    /// The stack's name.
    pub stack: String,
    /// The stack's ARN.
    pub stack_id: String,
    /// The change set's name.
    pub change_set: String,
    /// What tells its execution from every other: repeated, AWS does it once.
    pub token: String,
    /// Whether the stack is new.
    pub is_new: bool,
    /// What is going to happen; empty where the account is as the drawing says.
    pub changes: Vec<Planned>,
}

impl Preview {
    /// What the stack is asked for by: its ARN where that is known, else its name.
    #[must_use]
    pub fn id(&self) -> &str {
        if self.stack_id.is_empty() { &self.stack } else { &self.stack_id }
    }
}

/// Why there is no preview.
#[derive(Debug)]
pub enum NoPreview {
    /// A call failed.
    Failed(Failure),
    /// The template cannot be sent.
    Template(NoTemplate),
    /// The stack is in a state in which nothing can be changed.
    Busy {
        /// Its status.
        status: String,
    },
    /// There is a stack of this name that this program has not made.
    Foreign {
        /// Its name.
        stack: String,
    },
    /// AWS refuses the change set.
    Refused {
        /// AWS's words.
        reason: String,
    },
}

impl From<Failure> for NoPreview {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

/// A resource of a stack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Its name in the template.
    pub logical_id: String,
    /// AWS's id of it.
    pub physical_id: String,
    /// Its type without `AWS::`.
    pub kind: String,
}

/// The state of a resource while a stack is worked on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResourceState {
    /// Its name in the template.
    pub logical_id: String,
    /// AWS's id of it; empty before it has one.
    pub physical_id: String,
    /// Its type without `AWS::`.
    pub kind: String,
    /// AWS's status, such as `CREATE_IN_PROGRESS`.
    pub status: String,
    /// AWS's words about it; empty for nothing special.
    pub reason: String,
    /// AWS's words when it failed; empty where it did not. They stay while it is taken back.
    pub failure: String,
    /// When this began, in ms since 1970.
    pub began_ms: u64,
    /// When it ended.
    pub ended_ms: Option<u64>,
}

/// The state of a stack.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StackState {
    /// Its name.
    pub name: String,
    /// Its ARN.
    pub id: String,
    /// AWS's status.
    pub status: String,
    /// AWS's words about it.
    pub reason: String,
    /// When what is going on began, in ms since 1970.
    pub began_ms: u64,
    /// The time of AWS when this was read.
    pub read_ms: u64,
    /// Its resources, in the order in which they were begun.
    pub resources: Vec<ResourceState>,
    /// What it hands on.
    pub outputs: Vec<(String, String)>,
    /// What it had and has left behind in the account, whenever that was.
    pub left: Vec<Content>,
    /// The token of the call that began what is going on; empty where nobody gave one.
    pub token: String,
}

impl StackState {
    /// A stack that is nothing but a preview, as one that can be taken back.
    #[must_use]
    pub fn as_preview(&self) -> Preview {
        Preview {
            stack: self.name.clone(),
            stack_id: self.id.clone(),
            change_set: String::new(),
            token: String::new(),
            is_new: true,
            changes: Vec::new(),
        }
    }

    /// Whether AWS is still at work.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.status.ends_with("_IN_PROGRESS") && self.status != REVIEW
    }

    /// Whether it is gone.
    #[must_use]
    pub fn is_gone(&self) -> bool {
        self.status == GONE
    }

    /// Whether it is nothing but a preview.
    #[must_use]
    pub fn is_review(&self) -> bool {
        self.status == REVIEW
    }

    /// Whether this is the state before what a call with this token began: AWS may be a moment behind itself.
    fn is_before(&self, token: &str) -> bool {
        !token.is_empty()
            && !self.is_busy()
            && !self.is_gone()
            && (self.is_review() || (!self.token.is_empty() && self.token != token))
    }

    /// The resources that could not be deleted, where that is what the stack ended with: only these can be left behind.
    pub fn undeleted(&self) -> impl Iterator<Item = &ResourceState> {
        let is_over = self.status == DELETE_FAILED;
        self.resources.iter().filter(move |resource| is_over && resource.status == DELETE_FAILED)
    }

    /// The first resource that failed by itself, not because another one did.
    #[must_use]
    pub fn first_failure(&self) -> Option<&ResourceState> {
        let failed = |state: &&ResourceState| !state.failure.is_empty();
        let is_own = |state: &&ResourceState| !state.failure.contains("cancelled");
        let mut all = self.resources.iter().filter(failed);
        all.clone().find(is_own).or_else(|| all.next())
    }
}

/// The status of a stack that is nothing but a change set.
const REVIEW: &str = "REVIEW_IN_PROGRESS";
/// What all types of AWS's own begin with.
pub(super) const TYPE_PREFIX: &str = "AWS::";
/// The status of a stack that is gone.
const GONE: &str = "DELETE_COMPLETE";
/// The status of a stack or a resource that could not be deleted.
const DELETE_FAILED: &str = "DELETE_FAILED";
/// The status of a resource that was left behind.
const DELETE_SKIPPED: &str = "DELETE_SKIPPED";
/// The statuses of stacks that can only be deleted.
const ONLY_DELETE: &[&str] = &["ROLLBACK_COMPLETE", "ROLLBACK_FAILED", "CREATE_FAILED", DELETE_FAILED];

/// The stack with a name or an ARN; `None` where there is none.
///
/// # Errors
/// The call failed.
pub async fn stack<T: Transport>(client: &Client<T>, stack: &str) -> Result<Option<cfn::Stack>, Failure> {
    match client.get::<cfn::StacksReply>(&cfn::describe_stack(stack)).await {
        Ok(reply) => Ok(reply.result.stacks.0.into_iter().next()),
        Err(failure) if failure.cause == Cause::NotFound => Ok(None),
        Err(failure) => Err(failure),
    }
}

/// Makes the change set that brings an account to a design, and reads what it would do.
///
/// A stack of an earlier try that can only be deleted is told as busy.
///
/// # Errors
/// See [`NoPreview`].
pub async fn preview<T: Transport>(
    client: &Client<T>,
    design: &Design,
    scope: Scope,
) -> Result<Preview, NoPreview> {
    let name = scope.stack_name(&design.cluster.name);
    let there = stack(client, &name).await?;
    let status = there.as_ref().map(|stack| stack.stack_status.as_str()).filter(|status| *status != REVIEW);
    let kind = if status.is_some() { ChangeSetKind::Update } else { ChangeSetKind::Create };
    if let Some(status) = status
        && (ONLY_DELETE.contains(&status) || status.ends_with("_IN_PROGRESS"))
    {
        return Err(NoPreview::Busy { status: status.to_owned() });
    }
    let is_ours =
        |stack: &cfn::Stack| stack.tags.0.iter().any(|tag| (tag.key.as_str(), tag.value.as_str()) == TAG);
    if there.as_ref().is_some_and(|stack| status.is_some() && !is_ours(stack)) {
        return Err(NoPreview::Foreign { stack: name });
    }
    let drawn = drawn(client, design, scope, there.as_ref()).await?;
    let template = template(&drawn, scope).map_err(NoPreview::Template)?;
    let change_set = change_set_name(&template.body);
    let made = change_set_of(client, &name, &change_set, kind, &template.body).await?;
    let is_new = kind == ChangeSetKind::Create;
    let mut preview = Preview {
        stack: name,
        stack_id: made.stack_id.clone(),
        token: client.new_token("deploy"),
        change_set,
        is_new,
        changes: Vec::new(),
    };
    if made.status == "FAILED" {
        discard(client, &preview).await?;
        let is_same = NO_CHANGES.iter().any(|words| made.status_reason.contains(words));
        return if is_same { Ok(preview) } else { Err(NoPreview::Refused { reason: made.status_reason }) };
    }
    let changes =
        client.all::<cfn::ChangeSetReply>(&cfn::describe_change_set(&preview.stack, &preview.change_set)).await?;
    preview.changes = changes.iter().map(|change| planned(&change.resource_change, &template.entities)).collect();
    if preview.changes.is_empty() {
        // It would change outputs alone.
        discard(client, &preview).await?;
    }
    Ok(preview)
}

/// The design as the stack is to make it: a network of which the design has taken over the ids is the stack's all the
/// same.
async fn drawn<T: Transport>(
    client: &Client<T>,
    design: &Design,
    scope: Scope,
    there: Option<&cfn::Stack>,
) -> Result<Design, Failure> {
    match there.filter(|stack| scope == Scope::Network && stack.stack_status != REVIEW) {
        Some(stack) => Ok(handover::made(client, stack, design).await?.0.taken_out(design)),
        None => Ok(design.clone()),
    }
}

/// The change set of a template: one that an earlier try made, where it still does what it says, else a new one.
async fn change_set_of<T: Transport>(
    client: &Client<T>,
    stack: &str,
    name: &str,
    kind: ChangeSetKind,
    template: &str,
) -> Result<cfn::ChangeSet, Failure> {
    for is_second in [false, true] {
        let token = client.new_token("change");
        let new = NewChangeSet { stack, name, token: &token, kind, template, tags: &[TAG] };
        match client.get::<cfn::CreatedReply>(&cfn::create_change_set(&new)).await {
            Err(failure) if failure.cause != Cause::Conflict => return Err(failure),
            Ok(_) | Err(_) => {}
        }
        let set = changed(client, stack, name).await?;
        // A fresh one that failed says why; one of an earlier try may be of a state of the stack that is past.
        if is_second || is_usable(&set) {
            return Ok(set);
        }
        client.send(&cfn::delete_change_set(stack, name)).await?;
    }
    changed(client, stack, name).await
}

/// Whether a change set that was there before still does what it says.
fn is_usable(set: &cfn::ChangeSet) -> bool {
    matches!(set.execution_status.as_str(), "AVAILABLE" | "UNAVAILABLE" | "") && set.status != "FAILED"
}

/// The change set once AWS has worked it out.
async fn changed<T: Transport>(client: &Client<T>, stack: &str, name: &str) -> Result<cfn::ChangeSet, Failure> {
    let call = cfn::describe_change_set(stack, name);
    for _ in 0..MOST_LOOKS {
        let set = client.get::<cfn::ChangeSetReply>(&call).await?.result;
        if matches!(set.status.as_str(), "CREATE_COMPLETE" | "FAILED") {
            return Ok(set);
        }
        client.transport.sleep(POLL_CHANGE_SET).await;
    }
    Err(Failure::new(Cause::TimedOut, &call))
}

fn planned(change: &cfn::ResourceChange, entities: &BTreeMap<String, String>) -> Planned {
    let fate = match (change.action.as_str(), change.replacement.as_str()) {
        ("Add", _) => Fate::Made,
        ("Remove", _) => Fate::Removed,
        (_, "True") => Fate::Replaced,
        (_, "Conditional") => Fate::MaybeReplaced,
        _ => Fate::Changed,
    };
    Planned {
        kind: short(&change.resource_type),
        fate,
        entity: entities.get(&change.logical_resource_id).cloned().unwrap_or_default(),
        logical_id: change.logical_resource_id.clone(),
    }
}

/// A type without the word that all have.
pub(super) fn short(kind: &str) -> String {
    kind.strip_prefix(TYPE_PREFIX).unwrap_or(kind).to_owned()
}

/// Does what a preview says. Repeated, it does nothing more.
///
/// # Errors
/// The call failed.
pub async fn execute<T: Transport>(client: &Client<T>, preview: &Preview) -> Result<(), Failure> {
    let stack = preview.id();
    match client.send(&cfn::execute_change_set(stack, &preview.change_set, &preview.token)).await {
        Ok(_) => Ok(()),
        // An answer that was lost: a change set that was executed is gone, and its work bears the token.
        Err(failure) if matches!(failure.cause, Cause::NotFound | Cause::Conflict | Cause::Refused) => {
            if is_executed(client, stack, &preview.token).await? {
                Ok(())
            } else {
                Err(failure)
            }
        }
        Err(failure) => Err(failure),
    }
}

/// Whether the last thing that was done with a stack is what a call with this token asked for.
async fn is_executed<T: Transport>(client: &Client<T>, id: &str, token: &str) -> Result<bool, Failure> {
    let Some(there) = stack(client, id).await?.filter(|stack| stack.stack_status != REVIEW) else {
        return Ok(false);
    };
    let events =
        client.get::<cfn::EventsReply>(&cfn::describe_events(&there.stack_id)).await?.result.stack_events.0;
    // Emulators that do not give the token back are believed.
    let has_tokens = client.session().base.is_none();
    Ok(events.first().is_some_and(|event| {
        event.client_request_token == token || (!has_tokens && event.client_request_token.is_empty())
    }))
}

/// What a preview that did not come to its end has left: the stack, which may appear a moment after the call that makes
/// it was given up. `None` where there is none.
///
/// # Errors
/// A call failed.
pub async fn settle<T: Transport>(client: &Client<T>, stack: &str) -> Result<Option<StackState>, Failure> {
    for _ in 0..LATE_LOOKS {
        if let Some(state) = look(client, stack).await? {
            return Ok(Some(state));
        }
        client.transport.sleep(POLL_CHANGE_SET).await;
    }
    look(client, stack).await
}

/// Takes back a preview: the change set, where one is known, and the stack that is nothing but it.
///
/// # Errors
/// A call failed; repeated, it goes on where it was.
pub async fn discard<T: Transport>(client: &Client<T>, preview: &Preview) -> Result<(), Failure> {
    let id = preview.id();
    if !preview.change_set.is_empty() {
        let gone = client.send(&cfn::delete_change_set(id, &preview.change_set)).await;
        if let Err(failure) = gone
            && failure.cause != Cause::NotFound
        {
            return Err(failure);
        }
    }
    let there = stack(client, id).await?;
    if preview.is_new && there.is_some_and(|stack| stack.stack_status == REVIEW) {
        client.send(&cfn::delete_stack(id, &client.new_token("discard"), [])).await?;
    }
    Ok(())
}

/// Begins to delete a stack; what is begun goes by the token.
///
/// # Errors
/// The call failed.
pub async fn delete<T: Transport>(
    client: &Client<T>,
    stack_id: &str,
    retained: &[String],
) -> Result<String, Failure> {
    let token = client.new_token("delete");
    client.send(&cfn::delete_stack(stack_id, &token, retained.iter().map(String::as_str))).await?;
    Ok(token)
}

/// Stops what is going on with a stack and takes it back: a new stack goes, an older one becomes what it was. What is
/// begun goes by the token; it is empty where nothing was going on.
///
/// # Errors
/// A call failed.
pub async fn roll_back<T: Transport>(client: &Client<T>, stack_id: &str) -> Result<String, Failure> {
    let Some(stack) = stack(client, stack_id).await? else { return Ok(String::new()) };
    match stack.stack_status.as_str() {
        "CREATE_IN_PROGRESS" | REVIEW => delete(client, stack_id, &[]).await,
        "UPDATE_IN_PROGRESS" => {
            // The events go on under the token of the update.
            client.send(&cfn::cancel_update(stack_id, &client.new_token("roll-back"))).await?;
            Ok(String::new())
        }
        _ => Ok(String::new()),
    }
}

/// Looks at a stack once. `None` where there is none.
///
/// # Errors
/// A call failed.
pub async fn look<T: Transport>(client: &Client<T>, stack_id: &str) -> Result<Option<StackState>, Failure> {
    let Some(there) = stack(client, stack_id).await? else { return Ok(None) };
    let id = if there.stack_id.is_empty() { stack_id.to_owned() } else { there.stack_id.clone() };
    let mut events = client.all::<cfn::EventsReply>(&cfn::describe_events(&id)).await?;
    // Newest first, as AWS gives them.
    events.reverse();
    let mut state = StackState {
        name: there.stack_name.clone(),
        id,
        status: there.stack_status,
        reason: there.stack_status_reason,
        read_ms: client.now_ms(),
        outputs: there.outputs.0.into_iter().map(|output| (output.output_key, output.output_value)).collect(),
        ..StackState::default()
    };
    read_events(&mut state, &events);
    state.left = left_behind(&events);
    Ok(Some(state))
}

/// What a stack has left behind by its events, the oldest first.
fn left_behind(events: &[cfn::Event]) -> Vec<Content> {
    let mut left: Vec<Content> = Vec::new();
    for event in events.iter().filter(|event| !event.physical_resource_id.is_empty()) {
        let is_it = |known: &Content| known.physical_id == event.physical_resource_id;
        match event.resource_status.as_str() {
            DELETE_SKIPPED if !left.iter().any(is_it) => left.push(Content {
                logical_id: event.logical_resource_id.clone(),
                physical_id: event.physical_resource_id.clone(),
                kind: short(&event.resource_type),
            }),
            // Left behind by a try that failed, and deleted by the next one.
            GONE => left.retain(|known| !is_it(known)),
            _ => {}
        }
    }
    left
}

/// Puts events, oldest first, into a state: what belongs to the last thing that was done with the stack.
fn read_events(state: &mut StackState, events: &[cfn::Event]) {
    let is_start = |event: &cfn::Event| {
        event.resource_type == "AWS::CloudFormation::Stack"
            && event.logical_resource_id == state.name
            && matches!(
                event.resource_status.as_str(),
                "CREATE_IN_PROGRESS" | "UPDATE_IN_PROGRESS" | "DELETE_IN_PROGRESS" | REVIEW
            )
    };
    let start = events.iter().rposition(is_start).unwrap_or(0);
    let recent = events.get(start..).unwrap_or_default();
    state.token = recent.first().map(|event| event.client_request_token.clone()).unwrap_or_default();
    state.began_ms = recent.first().and_then(|event| time_of(&event.timestamp)).unwrap_or(state.read_ms);
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for event in recent {
        if event.resource_type == "AWS::CloudFormation::Stack" {
            continue;
        }
        let at_ms = time_of(&event.timestamp).unwrap_or(state.read_ms);
        let place = *places.entry(event.logical_resource_id.as_str()).or_insert(state.resources.len());
        if place == state.resources.len() {
            state.resources.push(ResourceState {
                logical_id: event.logical_resource_id.clone(),
                physical_id: String::new(),
                kind: short(&event.resource_type),
                status: String::new(),
                reason: String::new(),
                failure: String::new(),
                began_ms: at_ms,
                ended_ms: None,
            });
        }
        let Some(resource) = state.resources.get_mut(place) else { continue };
        let is_begun = event.resource_status.ends_with("_IN_PROGRESS");
        if is_begun && !resource.status.ends_with("_IN_PROGRESS") {
            resource.began_ms = at_ms;
        }
        resource.ended_ms = (!is_begun).then_some(at_ms);
        resource.status.clone_from(&event.resource_status);
        resource.reason.clone_from(&event.resource_status_reason);
        // The first words of a failure are those that explain it.
        if event.resource_status.ends_with("_FAILED") && resource.failure.is_empty() {
            let words = [&event.resource_status_reason, &event.resource_status];
            resource.failure = words.into_iter().find(|words| !words.is_empty()).cloned().unwrap_or_default();
        }
        if !event.physical_resource_id.is_empty() {
            resource.physical_id.clone_from(&event.physical_resource_id);
        }
    }
}

/// Looks at a stack until AWS has done with it, and with what a call with this token began; empty for whatever there
/// is. Without network it goes on looking, and `on_gap` hears why.
///
/// # Errors
/// A call was refused in a way that waiting does not mend, such as ended keys.
pub async fn watch<T: Transport>(
    client: &Client<T>,
    stack_id: &str,
    token: &str,
    on_state: &dyn Fn(&StackState),
    on_gap: &dyn Fn(&Failure),
) -> Result<Option<StackState>, Failure> {
    let mut n_early = 0;
    loop {
        match look(client, stack_id).await {
            Ok(None) => return Ok(None),
            Ok(Some(state)) if state.is_before(token) && n_early < MOST_EARLY_LOOKS => {
                n_early = n_early.saturating_add(1);
            }
            Ok(Some(state)) => {
                on_state(&state);
                if !state.is_busy() {
                    return Ok(Some(state));
                }
            }
            Err(failure) if failure.is_passing() => on_gap(&failure),
            Err(failure) => return Err(failure),
        }
        client.transport.sleep(POLL).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::starters::Starter;

    #[test]
    fn names_of_stacks() {
        assert_eq!(Scope::Whole.stack_name("prod-1"), "eks-designer-prod-1");
        assert_eq!(Scope::Network.stack_name("prod-1"), "eks-designer-prod-1--network");
        let names = [
            "prod_a",
            "prod.a",
            "prod-a",
            "prod-a--network",
            "prod-a-network",
            "",
            "-",
            "日本",
            &"x".repeat(100),
            &"x".repeat(106),
            &"x".repeat(107),
            &"x".repeat(120),
            &"x".repeat(200),
        ];
        let scopes = [Scope::Whole, Scope::Network];
        let made: std::collections::BTreeSet<String> =
            names.iter().flat_map(|name| scopes.map(|scope| scope.stack_name(name))).collect();
        assert_eq!(made.len(), names.len() * scopes.len(), "{made:?}");
        for name in made {
            assert!(name.len() <= STACK_NAME_CHARS && name.starts_with(STACK_PREFIX), "{name}");
            assert!(name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'), "{name}");
        }
    }

    #[test]
    fn resources_are_known_in_the_drawing() {
        let design = Starter::Classic.design();
        let template = template(&design, Scope::Whole).unwrap();
        let value: Value = serde_json::from_str(&template.body).unwrap();
        let n_subnets = template
            .entities
            .iter()
            .filter(|(id, entity)| id.starts_with("Subnet") && entity.starts_with("subnet"))
            .count();
        assert!(design.subnets.len() <= n_subnets, "{:?}", template.entities);
        assert!(
            template.entities.keys().all(|id| value["Resources"].get(id).is_some()),
            "{:?}",
            template.entities
        );
    }
}
