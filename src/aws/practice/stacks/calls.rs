//! The calls of CloudFormation.

use super::super::ask::Ask;
use super::super::pages::page;
use super::super::reply::{Answer, Refusal};
use super::super::world::World;
use super::super::{ACCOUNT_ID, chance};
use super::engine::{cancel, go_on, with_stack};
use super::outcome::{begin_create, begin_delete, begin_update};
use super::steps::Phase;
use super::template::Template;
use super::{ChangeSet, OnFailure, Stack, diff, views};
use serde_json::{Value, json};

/// How long a change set is computed, in ms.
const CHANGE_SET_MS: (u64, u64) = (2_500, 5_000);
/// The most characters of the name of a stack or a change set, and of a token.
const MOST_NAME_CHARS: usize = 128;
/// How many events, resources or stacks a page has.
const PAGE: usize = 100;

/// Statuses in which a stack can be changed.
const CHANGEABLE: &[&str] =
    &["CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE", "IMPORT_COMPLETE", "UPDATE_FAILED"];

impl ChangeSet {
    /// How far it is.
    pub(super) fn status(&self, now_ms: u64) -> &'static str {
        if now_ms < self.ready_ms {
            "CREATE_IN_PROGRESS"
        } else if self.problem.is_empty() && !self.changes.is_empty() {
            "CREATE_COMPLETE"
        } else {
            "FAILED"
        }
    }
}

/// Answers a call.
pub(in crate::aws::practice) fn answer(world: &mut World, ask: &Ask) -> Answer {
    match ask.action.as_str() {
        "CreateChangeSet" => create_change_set(world, ask),
        "DescribeChangeSet" => describe_change_set(world, ask),
        "ExecuteChangeSet" => execute_change_set(world, ask),
        "DeleteChangeSet" => delete_change_set(world, ask),
        "ListChangeSets" => {
            let stack = found(world, ask.text("StackName"))?;
            let sets: Value =
                stack.change_sets.iter().map(|set| views::change_set(stack, set, world.now_ms)).collect();
            Ok(json!({ "Summaries": sets }))
        }
        "DescribeStacks" => describe_stacks(world, ask),
        "ListStacks" => {
            let statuses = ask.list("StackStatusFilter");
            let stacks = world.stacks.iter().rev();
            let stacks = stacks.filter(|stack| statuses.is_empty() || statuses.contains(&stack.status));
            let all: Vec<Value> = stacks.map(views::summary).collect();
            paged("StackSummaries", all, ask)
        }
        "DescribeStackEvents" => {
            let stack = found(world, ask.text("StackName"))?;
            let all = stack.events.iter().rev().map(|event| views::event(stack, event)).collect();
            paged("StackEvents", all, ask)
        }
        "DescribeStackResources" => {
            let stack = found(world, ask.text("StackName"))?;
            let wanted = ask.text("LogicalResourceId");
            let is_wanted = |id: &str| wanted.is_empty() || wanted == id;
            let resources = stack.resources.iter().filter(|resource| is_wanted(&resource.logical_id));
            let all: Vec<Value> = resources.take(PAGE).map(|it| views::resource(stack, it)).collect();
            Ok(json!({ "StackResources": all }))
        }
        "ListStackResources" => {
            let stack = found(world, ask.text("StackName"))?;
            let all = stack.resources.iter().map(|it| views::resource(stack, it)).collect();
            paged("StackResourceSummaries", all, ask)
        }
        "GetTemplate" => {
            let stack = found(world, ask.text("StackName"))?;
            let set = stack.change_sets.iter().find(|set| is_called(set, ask.text("ChangeSetName")));
            let text = set.map_or(&stack.template.text, |set| &set.template.text);
            Ok(json!({ "TemplateBody": text, "StagesAvailable": ["Original", "Processed"] }))
        }
        "DeleteStack" => delete_stack(world, ask),
        "CancelUpdateStack" => cancel_update(world, ask),
        "UpdateTerminationProtection" => {
            let index = found(world, ask.text("StackName"))?.index;
            let is_protected = ask.flag("EnableTerminationProtection");
            let stack = world.stacks.get_mut(index);
            let id = stack.map(|stack| {
                stack.is_protected = is_protected;
                stack.id.clone()
            });
            Ok(json!({ "StackId": id }))
        }
        "ValidateTemplate" => {
            let template = Template::read(ask.text("TemplateBody"))?;
            let needs = template.check_capabilities(&[]).err().map(|refusal| refusal.text);
            let needs = needs.and_then(|text| Some(text.split_once('[')?.1.trim_end_matches(']').to_owned()));
            let needs: Vec<String> = needs.into_iter().collect();
            Ok(json!({ "Parameters": [], "Description": template.description(), "Capabilities": needs }))
        }
        other => Err(unknown(other, "2010-05-15")),
    }
}

/// The refusal of an action that a service does not have.
pub(in crate::aws::practice) fn unknown(action: &str, version: &str) -> Refusal {
    let text = format!("Could not find operation {action} for version {version}");
    Refusal::new(400, "InvalidAction", text)
}

fn paged(name: &str, all: Vec<Value>, ask: &Ask) -> Answer {
    let (items, next) = page(all, ask.get("NextToken"), PAGE)
        .map_err(|_| Refusal::validation("NextToken is not valid for this call"))?;
    Ok(json!({ name: items, "NextToken": Some(next).filter(|next| !next.is_empty()) }))
}

/// The stack of a name, which deleted ones have no more, or of an ARN.
fn found<'w>(world: &'w World, name: &str) -> Result<&'w Stack, Refusal> {
    let mut stacks = world.stacks.iter();
    let stack = stacks.find(|stack| stack.id == name || (stack.name == name && !stack.is_deleted()));
    stack.ok_or_else(|| Refusal::validation(format!("Stack with id {name} does not exist")))
}

fn is_called(set: &ChangeSet, name: &str) -> bool {
    !name.is_empty() && (set.name == name || set.id == name)
}

/// The stack and the place of a change set among its own.
fn found_set(world: &World, ask: &Ask) -> Result<(usize, usize), Refusal> {
    let (name, stack) = (ask.text("ChangeSetName"), ask.text("StackName"));
    let is_of = |known: &Stack| {
        if name.starts_with("arn:") {
            true
        } else {
            known.id == stack || (known.name == stack && !known.is_deleted())
        }
    };
    let sets = world
        .stacks
        .iter()
        .filter(|stack| is_of(stack))
        .flat_map(|stack| stack.change_sets.iter().enumerate().map(move |(i, set)| (stack.index, i, set)));
    let found = sets.filter(|(_, _, set)| is_called(set, name)).map(|(stack, i, _)| (stack, i)).next();
    found.ok_or_else(|| Refusal::new(404, "ChangeSetNotFound", format!("ChangeSet [{name}] does not exist")))
}

fn check_name(value: &str, field: &str) -> Result<(), Refusal> {
    let is_name = value.chars().next().is_some_and(|c| c.is_ascii_alphabetic())
        && value.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        && value.len() <= MOST_NAME_CHARS;
    if is_name {
        return Ok(());
    }
    Err(Refusal::validation(format!(
        "1 validation error detected: Value '{value}' at '{field}' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*"
    )))
}

fn create_change_set(world: &mut World, ask: &Ask) -> Answer {
    let (name, set_name) = (ask.text("StackName").to_owned(), ask.text("ChangeSetName").to_owned());
    if !name.starts_with("arn:") {
        check_name(&name, "stackName")?;
    }
    check_name(&set_name, "changeSetName")?;
    let token = ask.text("ClientToken").to_owned();
    let same = world.stacks.iter().find_map(|stack| {
        let set = stack.change_sets.iter().find(|set| {
            set.executed.is_none() && !token.is_empty() && set.token == token && set.name == set_name
        })?;
        Some(json!({ "Id": set.id, "StackId": stack.id }))
    });
    if let Some(answer) = same {
        return Ok(answer);
    }
    let stack = world.stacks.iter().find(|stack| stack.id == name || (stack.name == name && !stack.is_deleted()));
    let is_new = match (ask.text("ChangeSetType"), stack) {
        ("CREATE", Some(stack)) if stack.status != "REVIEW_IN_PROGRESS" => {
            return Err(Refusal::validation(format!(
                "Stack [{name}] already exists and cannot be created again with the changeSet [{set_name}]."
            )));
        }
        ("CREATE", _) => true,
        ("" | "UPDATE", None) => return Err(Refusal::validation(format!("Stack [{name}] does not exist"))),
        ("" | "UPDATE", Some(stack)) if !CHANGEABLE.contains(&stack.status.as_str()) => {
            let text = format!("Stack:{} is in {} state and can not be updated.", stack.id, stack.status);
            return Err(Refusal::validation(text));
        }
        ("" | "UPDATE", Some(_)) => false,
        (other, _) => {
            let text = format!(
                "1 validation error detected: Value '{other}' at 'changeSetType' failed to satisfy constraint: Member must satisfy enum value set: [CREATE, UPDATE, IMPORT]"
            );
            return Err(Refusal::validation(text));
        }
    };
    if stack
        .is_some_and(|stack| stack.change_sets.iter().any(|set| set.name == set_name && set.executed.is_none()))
    {
        let text = format!(
            "ChangeSet {set_name} cannot be created due to a mismatch with existing attribute or because it already exists"
        );
        return Err(Refusal::new(400, "AlreadyExistsException", text));
    }
    let template = match stack {
        Some(stack) if ask.flag("UsePreviousTemplate") => stack.template.clone(),
        _ => Template::read(ask.text("TemplateBody"))?,
    };
    let capabilities = ask.list("Capabilities");
    template.check_capabilities(&capabilities)?;
    let params = template.parameters(&ask.records("Parameters", "ParameterKey", "ParameterValue"))?;
    let tags = ask.records("Tags", "Key", "Value");
    let index = match stack {
        Some(stack) => stack.index,
        None => add_stack(world, &name),
    };
    let [uuid, span] = [world.new_uuid(), world.next_number()];
    let set_id = format!(
        "arn:{}:cloudformation:{}:{ACCOUNT_ID}:changeSet/{set_name}/{uuid}",
        world.partition(),
        world.region
    );
    let took = chance::between(world.seed, &["change set", &span], CHANGE_SET_MS);
    let Some(stack) = world.stacks.get(index) else { return Err(Refusal::validation("No stack")) };
    let (changes, problem) = match diff::changes(world, stack, &template, &params) {
        Ok(changes) => (changes, String::new()),
        Err(why) => (Vec::new(), why),
    };
    let set = ChangeSet {
        id: set_id.clone(),
        name: set_name,
        token,
        description: ask.text("Description").to_owned(),
        template,
        params,
        tags,
        capabilities,
        on_failure: on_failure(ask.text("OnStackFailure")),
        made_ms: world.now_ms,
        ready_ms: world.now_ms.saturating_add(took),
        changes,
        problem,
        executed: None,
    };
    let stack_id = stack.id.clone();
    if let Some(stack) = world.stacks.get_mut(index) {
        if is_new {
            stack.tags.clone_from(&set.tags);
        }
        stack.change_sets.retain(|other| other.name != set.name);
        stack.change_sets.push(set);
    }
    Ok(json!({ "Id": set_id, "StackId": stack_id }))
}

fn on_failure(word: &str) -> OnFailure {
    match word {
        "DELETE" => OnFailure::Delete,
        "DO_NOTHING" => OnFailure::DoNothing,
        _ => OnFailure::Rollback,
    }
}

/// Adds a stack that is under review; gives its place.
fn add_stack(world: &mut World, name: &str) -> usize {
    let index = world.stacks.len();
    let uuid = world.new_uuid();
    let id = format!("arn:{}:cloudformation:{}:{ACCOUNT_ID}:stack/{name}/{uuid}", world.partition(), world.region);
    let mut stack = Stack { index, id, name: name.to_owned(), made_ms: world.now_ms, ..Stack::default() };
    stack.become_status(world, "REVIEW_IN_PROGRESS", "User Initiated");
    world.stacks.push(stack);
    index
}

fn describe_change_set(world: &World, ask: &Ask) -> Answer {
    let (index, i) = found_set(world, ask)?;
    let stack = world.stacks.get(index);
    let Some((stack, set)) = stack.and_then(|stack| Some((stack, stack.change_sets.get(i)?))) else {
        return Err(Refusal::validation("No change set"));
    };
    let mut view = views::change_set(stack, set, world.now_ms);
    let is_ready = set.status(world.now_ms) == "CREATE_COMPLETE";
    let changes: Vec<Value> = set.changes.iter().filter(|_| is_ready).map(views::change).collect();
    let more = paged("Changes", changes, ask)?;
    if let (Some(view), Value::Object(more)) = (view.as_object_mut(), more) {
        view.extend(more);
    }
    Ok(view)
}

/// Fails where an earlier operation of a stack has had this token; the same call again is told apart before.
fn is_new_token(stack: &Stack, token: &str) -> Result<(), Refusal> {
    if token.is_empty() || stack.events.iter().all(|event| event.token != token) {
        return Ok(());
    }
    let text = format!("A client request token {token} has already been used for another operation");
    Err(Refusal::new(400, "TokenAlreadyExistsException", text))
}

fn execute_change_set(world: &mut World, ask: &Ask) -> Answer {
    let token = ask.text("ClientRequestToken").to_owned();
    let now_ms = world.now_ms;
    // The same call again is no error.
    let is_again = !token.is_empty()
        && world.stacks.iter().flat_map(|stack| &stack.change_sets).any(|set| {
            is_called(set, ask.text("ChangeSetName")) && set.executed.as_deref() == Some(token.as_str())
        });
    if is_again {
        return Ok(json!({}));
    }
    let (index, i) = found_set(world, ask)?;
    let set = world.stacks.get(index).and_then(|stack| stack.change_sets.get(i));
    let Some(set) = set.cloned() else { return Err(Refusal::validation("No change set")) };
    if set.status(now_ms) != "CREATE_COMPLETE" || set.executed.is_some() {
        let text =
            format!("ChangeSet [{}] cannot be executed in its current status of [{}]", set.id, set.status(now_ms));
        return Err(Refusal::new(400, "InvalidChangeSetStatus", text));
    }
    let stack = world.stacks.get(index);
    if let Some(stack) = stack {
        is_new_token(stack, &token)?;
    }
    let is_new = stack.is_some_and(|stack| stack.status == "REVIEW_IN_PROGRESS");
    let can_change = stack.is_some_and(|stack| CHANGEABLE.contains(&stack.status.as_str()) && !stack.is_busy());
    if !is_new && !can_change {
        let status = stack.map(|stack| stack.status.clone()).unwrap_or_default();
        return Err(Refusal::validation(format!("Stack is in {status} state and can not be updated.")));
    }
    let keeps_failed = ask.flag("DisableRollback");
    let how = (if keeps_failed { OnFailure::DoNothing } else { set.on_failure }, token.clone());
    with_stack(world, index, |world, stack| {
        stack.last_change_set.clone_from(&set.id);
        stack.keeps_failed = keeps_failed;
        stack.change_sets.retain(|other| other.id == set.id);
        for other in &mut stack.change_sets {
            other.executed = Some(token.clone());
        }
        if is_new {
            stack.template = set.template;
            stack.params = set.params;
            stack.tags = set.tags;
            stack.capabilities = set.capabilities;
            begin_create(world, stack, how);
        } else {
            begin_update(world, stack, set, how);
        }
    });
    Ok(json!({}))
}

fn delete_change_set(world: &mut World, ask: &Ask) -> Answer {
    // A set that is not there counts as deleted.
    let Ok((index, i)) = found_set(world, ask) else { return Ok(json!({})) };
    if let Some(stack) = world.stacks.get_mut(index) {
        stack.change_sets.remove(i);
    }
    Ok(json!({}))
}

fn describe_stacks(world: &World, ask: &Ask) -> Answer {
    let name = ask.text("StackName");
    if !name.is_empty() {
        let stack = found(world, name)?;
        return Ok(json!({ "Stacks": [views::stack(stack)] }));
    }
    let stacks = world.stacks.iter().rev().filter(|stack| !stack.is_deleted());
    paged("Stacks", stacks.map(views::stack).collect(), ask)
}

fn delete_stack(world: &mut World, ask: &Ask) -> Answer {
    // A stack that is not there counts as deleted.
    let Ok(stack) = found(world, ask.text("StackName")) else { return Ok(json!({})) };
    let (index, token) = (stack.index, ask.text("ClientRequestToken").to_owned());
    let is_going = stack.operation.as_ref().is_some_and(|operation| operation.phase == Phase::Delete);
    if stack.is_deleted() || is_going {
        return Ok(json!({}));
    }
    if stack.is_protected {
        let text = format!("Stack [{}] cannot be deleted while TerminationProtection is enabled", stack.name);
        return Err(Refusal::validation(text));
    }
    is_new_token(stack, &token)?;
    let is_making = stack.operation.as_ref().is_some_and(|operation| operation.phase == Phase::Create);
    if stack.is_busy() && !is_making {
        let text = format!("Stack [{}] cannot be deleted while in status {}", stack.id, stack.status);
        return Err(Refusal::validation(text));
    }
    let retained = ask.list("RetainResources");
    let has_failed = |id: &String| stack.resource(id).is_some_and(|resource| resource.status == "DELETE_FAILED");
    if !retained.iter().all(has_failed) {
        return Err(Refusal::validation("Only resources that could not be deleted can be retained"));
    }
    with_stack(world, index, |world, stack| begin_delete(world, stack, &retained, token));
    Ok(json!({}))
}

fn cancel_update(world: &mut World, ask: &Ask) -> Answer {
    let stack = found(world, ask.text("StackName"))?;
    let index = stack.index;
    if stack.status != "UPDATE_IN_PROGRESS" {
        return Err(Refusal::validation("CancelUpdateStack cannot be called from current stack status"));
    }
    is_new_token(stack, ask.text("ClientRequestToken"))?;
    with_stack(world, index, |world, stack| {
        if let Some(operation) = &mut stack.operation {
            operation.is_cancelled = true;
        }
        cancel(world, stack);
        go_on(world, stack);
    });
    Ok(json!({}))
}
