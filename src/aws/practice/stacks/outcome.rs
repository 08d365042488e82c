//! What becomes of a stack when the steps of an operation are over.

use super::super::value::{at, plain, text};
use super::super::world::World;
use super::engine::begin;
use super::intrinsics::{Scope, full};
use super::steps::{Act, Phase, deleting, doomed, making};
use super::template::Template;
use super::{Before, ChangeSet, OnFailure, Output, Stack};

/// The operation of a stack is over.
pub(super) fn end(world: &mut World, stack: &mut Stack) {
    let Some(operation) = &stack.operation else { return };
    let (phase, on_failure, token) = (operation.phase, operation.on_failure, operation.token.clone());
    let names = operation.failed.join(", ");
    let is_good = operation.failed.is_empty() && !operation.is_cancelled;
    let is_cancelled = operation.is_cancelled;
    let how = (on_failure, token);
    match (phase, is_good) {
        (Phase::Create, true) => {
            stack.outputs = outputs(world, stack);
            close(world, stack, "CREATE_COMPLETE", "");
        }
        (Phase::Create, false) => {
            let why = format!("The following resource(s) failed to create: [{names}]. ");
            match on_failure {
                OnFailure::DoNothing => close(world, stack, "CREATE_FAILED", &why),
                OnFailure::Delete => {
                    stack.become_status(world, "DELETE_IN_PROGRESS", &format!("{why}Delete requested by user."));
                    take_back(world, stack, Phase::Delete, how);
                }
                OnFailure::Rollback => {
                    stack.become_status(
                        world,
                        "ROLLBACK_IN_PROGRESS",
                        &format!("{why}Rollback requested by user."),
                    );
                    take_back(world, stack, Phase::Rollback, how);
                }
            }
        }
        (Phase::Rollback, true) => close(world, stack, "ROLLBACK_COMPLETE", ""),
        (Phase::Rollback, false) => close(world, stack, "ROLLBACK_FAILED", &left(&names)),
        (Phase::Delete, true) => {
            stack.deleted_ms = Some(world.now_ms);
            stack.resources.clear();
            close(world, stack, "DELETE_COMPLETE", "");
        }
        (Phase::Delete, false) => close(world, stack, "DELETE_FAILED", &left(&names)),
        (Phase::Update, true) => {
            stack.outputs = outputs(world, stack);
            stack.become_status(world, "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", "");
            clean_up(world, stack, Phase::Cleanup, how);
        }
        (Phase::Update, false) => {
            let why = if is_cancelled {
                "Update cancelled by user.".to_owned()
            } else {
                format!("The following resource(s) failed to update: [{names}]. ")
            };
            if on_failure == OnFailure::DoNothing {
                return close(world, stack, "UPDATE_FAILED", &why);
            }
            stack.become_status(world, "UPDATE_ROLLBACK_IN_PROGRESS", &why);
            roll_back(world, stack, how);
        }
        (Phase::Cleanup, _) => {
            stack.before = None;
            close(world, stack, "UPDATE_COMPLETE", "");
        }
        (Phase::UpdateRollback, true) => {
            stack.become_status(world, "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", "");
            clean_up(world, stack, Phase::UpdateRollbackCleanup, how);
        }
        (Phase::UpdateRollback, false) => {
            let why = format!("The following resource(s) failed to update: [{names}]. ");
            close(world, stack, "UPDATE_ROLLBACK_FAILED", &why);
        }
        (Phase::UpdateRollbackCleanup, _) => {
            stack.before = None;
            close(world, stack, "UPDATE_ROLLBACK_COMPLETE", "");
        }
    }
}

fn left(names: &str) -> String {
    format!("The following resource(s) failed to delete: [{names}]. ")
}

fn close(world: &World, stack: &mut Stack, status: &str, reason: &str) {
    stack.become_status(world, status, reason);
    stack.operation = None;
}

fn take_back(world: &mut World, stack: &mut Stack, phase: Phase, how: (OnFailure, String)) {
    let steps = deleting(&doomed(&stack.resources), &[&stack.template]);
    begin(world, stack, phase, steps, how);
}

/// Makes what a change set for a new stack says.
pub(super) fn begin_create(world: &mut World, stack: &mut Stack, how: (OnFailure, String)) {
    let steps =
        making(&stack.template, Act::Make, |logical_id| is_made(world, stack, &stack.template, logical_id));
    stack.become_status(world, "CREATE_IN_PROGRESS", "User Initiated");
    begin(world, stack, Phase::Create, steps, how);
}

/// Deletes a stack.
pub(super) fn begin_delete(world: &mut World, stack: &mut Stack, retained: &[String], token: String) {
    stack.operation = None;
    stack.become_status(world, "DELETE_IN_PROGRESS", "User Initiated");
    for logical_id in retained {
        stack.tell(world, logical_id, "DELETE_SKIPPED", "");
    }
    stack.resources.retain(|resource| !retained.contains(&resource.logical_id));
    let mut all = doomed(&stack.resources);
    let more = std::mem::take(&mut stack.leftovers);
    all.extend(more.into_iter().filter(|(_, kind, id)| world.thing(kind, id).is_some()));
    let mut templates = vec![&stack.template];
    let before = stack.before.take();
    templates.extend(before.as_ref().map(|before| &before.template));
    let steps = deleting(&all, &templates);
    begin(world, stack, Phase::Delete, steps, (OnFailure::DoNothing, token));
}

/// Makes what a change set for a stack that is there says.
pub(super) fn begin_update(world: &mut World, stack: &mut Stack, set: ChangeSet, how: (OnFailure, String)) {
    stack.before = Some(Box::new(Before {
        template: std::mem::replace(&mut stack.template, set.template),
        params: std::mem::replace(&mut stack.params, set.params),
        tags: std::mem::replace(&mut stack.tags, set.tags),
        resources: stack.resources.clone(),
    }));
    stack.capabilities = set.capabilities;
    stack.updated_ms = Some(world.now_ms);
    stack.become_status(world, "UPDATE_IN_PROGRESS", "User Initiated");
    let is_kept = |id: &str| is_made(world, stack, &stack.template, id);
    let steps = making(&stack.template, Act::Make, is_kept);
    let gone: Vec<_> =
        doomed(&stack.resources).into_iter().filter(|(logical_id, ..)| !is_kept(logical_id)).collect();
    stack.leftovers = gone;
    begin(world, stack, Phase::Update, steps, how);
}

/// Deletes what a change left over.
fn clean_up(world: &mut World, stack: &mut Stack, phase: Phase, how: (OnFailure, String)) {
    let left = std::mem::take(&mut stack.leftovers);
    let before = stack.before.take();
    let mut templates = vec![&stack.template];
    templates.extend(before.as_ref().map(|before| &before.template));
    let steps = deleting(&left, &templates);
    begin(world, stack, phase, steps, how);
}

/// Takes a change back: what was changed is changed again, and what was made goes afterwards.
fn roll_back(world: &mut World, stack: &mut Stack, how: (OnFailure, String)) {
    let Some(before) = stack.before.take() else { return close(world, stack, "UPDATE_ROLLBACK_FAILED", "") };
    let made: Vec<_> = doomed(&stack.resources)
        .into_iter()
        .filter(|(logical_id, ..)| before.resources.iter().all(|known| known.logical_id != *logical_id))
        .collect();
    let new = std::mem::replace(&mut stack.template, before.template.clone());
    stack.params.clone_from(&before.params);
    stack.tags.clone_from(&before.tags);
    // What would have been removed stays, and what an update had put beside it goes.
    stack.leftovers.retain(|(logical_id, kind, id)| {
        !before
            .resources
            .iter()
            .any(|old| old.logical_id == *logical_id && old.kind == *kind && old.physical_id == *id)
    });
    stack.leftovers.extend(made);
    let steps = making(&stack.template, Act::Restore, |_| true);
    stack.before = Some(Box::new(Before { template: new, ..*before }));
    begin(world, stack, Phase::UpdateRollback, steps, how);
}

/// Whether the condition of a resource holds.
fn is_made(world: &World, stack: &Stack, template: &Template, logical_id: &str) -> bool {
    let scope = Scope {
        world,
        stack_name: &stack.name,
        stack_id: &stack.id,
        template: &template.value,
        params: &stack.params,
        resources: &stack.resources,
        changing: None,
        fuel: full(),
    };
    template.resource(logical_id).is_some_and(|resource| scope.holds(&resource.condition).unwrap_or(false))
}

/// The outputs of a stack whose resources are there.
fn outputs(world: &World, stack: &Stack) -> Vec<Output> {
    let scope = Scope {
        world,
        stack_name: &stack.name,
        stack_id: &stack.id,
        template: &stack.template.value,
        params: &stack.params,
        resources: &stack.resources,
        changing: None,
        fuel: full(),
    };
    let outputs = at(&stack.template.value, &["Outputs"]).as_object().into_iter().flatten();
    outputs
        .filter(|(_, output)| scope.holds(text(output, "Condition")).unwrap_or(false))
        .filter_map(|(key, output)| {
            let value = scope.value(output.get("Value")?).ok()?;
            let export = scope.value(at(output, &["Export", "Name"])).map(|name| plain(&name)).unwrap_or_default();
            Some(Output {
                key: key.clone(),
                value: plain(&value),
                description: text(output, "Description").to_owned(),
                export,
            })
        })
        .collect()
}
