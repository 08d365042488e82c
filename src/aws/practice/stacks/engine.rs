//! The engine: it begins the steps of an operation as soon as what they wait for is done, each takes its usual time,
//! and what happens at a time follows from what was there before it.

use super::super::make::{self, Outcome, Request};
use super::super::world::World;
use super::super::{chance, world::kind};
use super::diff::{changed, replacing};
use super::intrinsics::{Scope, full};
use super::outcome;
use super::steps::{Act, Operation, Phase, State, Step};
use super::{OnFailure, STACK, Stack, StackResource};
use crate::catalog::durations::{Range, usual};
use serde_json::Value;

/// Types whose ids are names that a template may state.
const NAMES: &[(&str, &str)] = &[
    (kind::CLUSTER, "Name"),
    (kind::NODEGROUP, "NodegroupName"),
    (kind::FARGATE, "FargateProfileName"),
    (kind::ROLE, "RoleName"),
    (kind::INSTANCE_PROFILE, "InstanceProfileName"),
    (kind::LAUNCH_TEMPLATE, "LaunchTemplateName"),
    (kind::GROUP, "GroupName"),
    (kind::SCALING_GROUP, "AutoScalingGroupName"),
];

/// Lets time go on in a region.
pub(in crate::aws::practice) fn advance(world: &mut World, now_ms: u64) {
    while let Some(timer) = world.timers.first().copied().filter(|timer| timer.0 <= now_ms) {
        world.timers.remove(&timer);
        let (due, _, index, number, step) = timer;
        world.now_ms = world.now_ms.max(due);
        with_stack(world, index, |world, stack| {
            if stack.operation.as_ref().is_some_and(|operation| operation.number == number) {
                wake(world, stack, step);
            }
        });
    }
    world.now_ms = world.now_ms.max(now_ms);
}

/// Does something with a stack and the rest of its region.
pub(in crate::aws::practice) fn with_stack(
    world: &mut World,
    index: usize,
    act: impl FnOnce(&mut World, &mut Stack),
) {
    let Some(slot) = world.stacks.get_mut(index) else { return };
    let mut stack = std::mem::take(slot);
    act(world, &mut stack);
    if let Some(slot) = world.stacks.get_mut(index) {
        *slot = stack;
    }
}

/// Begins an operation.
pub(super) fn begin(
    world: &mut World,
    stack: &mut Stack,
    phase: Phase,
    steps: Vec<Step>,
    (on_failure, token): (OnFailure, String),
) {
    stack.n_operations = stack.n_operations.saturating_add(1);
    let number = stack.n_operations;
    // The event that says so is the first of the operation; what is left alone is told right after it.
    for event in stack.events.iter_mut().rev().take_while(|event| event.token.is_empty()) {
        event.token.clone_from(&token);
        if event.kind == STACK {
            break;
        }
    }
    stack.operation =
        Some(Operation { number, phase, steps, failed: Vec::new(), on_failure, token, is_cancelled: false });
    go_on(world, stack);
}

/// Begins every step that can begin, and ends the operation when none is left.
pub(super) fn go_on(world: &mut World, stack: &mut Stack) {
    loop {
        let Some(operation) = &mut stack.operation else { return };
        if let Some(i) = operation.ready() {
            start(world, stack, i);
            continue;
        }
        if operation.is_running() {
            return;
        }
        // Two templates that disagree about an order could wait for each other.
        let waiting = operation.steps.iter_mut().filter(|step| step.state == State::Waiting);
        if operation.failed.is_empty() && !operation.is_cancelled {
            let mut is_stuck = false;
            for step in waiting {
                step.waits.clear();
                is_stuck = true;
            }
            if is_stuck {
                continue;
            }
        }
        outcome::end(world, stack);
        return;
    }
}

fn step_mut(stack: &mut Stack, i: usize) -> Option<&mut Step> {
    stack.operation.as_mut()?.steps.get_mut(i)
}

fn set_state(stack: &mut Stack, i: usize, state: State) {
    if let Some(step) = step_mut(stack, i) {
        step.state = state;
    }
}

/// Sets the clock of a step that has begun.
fn schedule(world: &mut World, stack: &mut Stack, i: usize, range: Range) {
    let number = stack.operation.as_ref().map_or(0, |operation| operation.number);
    let Some(step) = step_mut(stack, i) else { return };
    let (from, to) = range;
    let range = (u64::from(from).saturating_mul(1000), u64::from(to).saturating_mul(1000));
    let named = format!("{}/{number}", step.logical_id);
    let took = chance::between(world.seed, &["duration", &stack.name, &named], range);
    let at = world.now_ms.saturating_add(took);
    world.wake(at, stack.index, number, i);
}

fn start(world: &mut World, stack: &mut Stack, i: usize) {
    let now = world.now_ms;
    let Some(step) = step_mut(stack, i) else { return };
    step.state = State::Running;
    step.began_ms = now;
    let step = step.clone();
    match step.act {
        Act::Make => make_or_change(world, stack, i, &step),
        Act::Restore => restore(world, stack, i, &step),
        Act::Delete => delete(world, stack, i, &step),
    }
}

fn evaluated(world: &World, stack: &Stack, logical_id: &str) -> Result<Value, String> {
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
    let resource = stack.template.resource(logical_id).ok_or_else(|| "The resource is not there".to_owned())?;
    scope.value(&resource.props)
}

fn make_or_change(world: &mut World, stack: &mut Stack, i: usize, step: &Step) {
    let props = evaluated(world, stack, &step.logical_id);
    let old = stack.resource(&step.logical_id).filter(|old| !old.physical_id.is_empty()).cloned();
    let props = match (props, old) {
        (Ok(props), Some(old)) => return change(world, stack, i, step, (&old, props)),
        (Ok(props), None) => Ok(props),
        (Err(why), _) => Err(why),
    };
    if stack.resource(&step.logical_id).is_none() {
        stack.resources.push(StackResource {
            logical_id: step.logical_id.clone(),
            kind: step.kind,
            ..StackResource::default()
        });
    }
    if let (Some(resource), Ok(props)) = (stack.resource_mut(&step.logical_id), &props) {
        resource.props = props.clone();
    }
    stack.tell(world, &step.logical_id, "CREATE_IN_PROGRESS", "");
    match props.and_then(|props| make_new(world, stack, step, props)) {
        Ok(physical_id) => {
            if let Some(resource) = stack.resource_mut(&step.logical_id) {
                resource.physical_id = physical_id;
            }
            stack.tell(world, &step.logical_id, "CREATE_IN_PROGRESS", "Resource creation Initiated");
            will_fail(world, stack, i, &step.logical_id);
            schedule(world, stack, i, usual(step.kind).create);
        }
        Err(why) => fail(world, stack, i, &why),
    }
}

/// Notes that a step fails when its time has come, where somebody wants it to.
fn will_fail(world: &mut World, stack: &mut Stack, i: usize, name: &str) {
    let Some(at) = world.failing.iter().position(|(known, _)| known == name) else { return };
    let (_, reason) = world.failing.remove(at);
    if let Some(step) = step_mut(stack, i) {
        step.will_fail = if reason.is_empty() { "Internal Failure".to_owned() } else { reason };
    }
}

fn make_new(world: &mut World, stack: &Stack, step: &Step, props: Value) -> Result<String, String> {
    let request = Request {
        kind: step.kind,
        logical_id: &step.logical_id,
        stack_name: &stack.name,
        stack_id: &stack.id,
        stack_tags: &stack.tags,
        props,
    };
    make::begin(world, request)
}

fn change(world: &mut World, stack: &mut Stack, i: usize, step: &Step, (old, props): (&StackResource, Value)) {
    let names = changed(&old.props, &props);
    if names.is_empty() {
        set_state(stack, i, State::Done);
        return;
    }
    if let Some(step) = step_mut(stack, i) {
        step.is_change = true;
    }
    let replaced = replacing(step.kind, &old.props, &props);
    if replaced.is_empty() {
        stack.tell(world, &step.logical_id, "UPDATE_IN_PROGRESS", "");
        if let Err(why) = make::change(world, step.kind, &old.physical_id, &props) {
            return fail(world, stack, i, &why);
        }
        if let Some(resource) = stack.resource_mut(&step.logical_id) {
            resource.props = props;
        }
        will_fail(world, stack, i, &step.logical_id);
        return schedule(world, stack, i, usual(step.kind).update);
    }
    let reason = "Requested update requires the creation of a new physical resource; hence creating one.";
    stack.tell(world, &step.logical_id, "UPDATE_IN_PROGRESS", reason);
    let name = NAMES.iter().find(|(kind, _)| *kind == step.kind).map_or("", |(_, name)| name);
    let is_same_name = old.props.get(name).is_some() && old.props.get(name) == props.get(name);
    if is_same_name {
        let name = props.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let why = format!(
            "CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename {name} and update the stack again."
        );
        return fail(world, stack, i, &why);
    }
    match make_new(world, stack, step, props.clone()) {
        Ok(physical_id) => {
            stack.leftovers.push((step.logical_id.clone(), step.kind, old.physical_id.clone()));
            if let Some(resource) = stack.resource_mut(&step.logical_id) {
                resource.physical_id = physical_id;
                resource.props = props;
            }
            stack.tell(world, &step.logical_id, "UPDATE_IN_PROGRESS", "Resource creation Initiated");
            will_fail(world, stack, i, &step.logical_id);
            schedule(world, stack, i, usual(step.kind).create);
        }
        Err(why) => fail(world, stack, i, &why),
    }
}

/// Gives a resource back what it was before an update.
fn restore(world: &mut World, stack: &mut Stack, i: usize, step: &Step) {
    let before = stack.before.as_ref().and_then(|before| {
        before.resources.iter().find(|resource| resource.logical_id == step.logical_id).cloned()
    });
    let now = stack.resource(&step.logical_id).cloned();
    let (Some(before), Some(now)) = (before, now) else { return set_state(stack, i, State::Done) };
    let is_touched = now.status.starts_with("UPDATE_") && now.status != before.status
        || now.props != before.props
        || now.physical_id != before.physical_id;
    if !is_touched {
        return set_state(stack, i, State::Done);
    }
    if let Some(step) = step_mut(stack, i) {
        step.is_change = true;
    }
    if now.physical_id == before.physical_id {
        // What is gone cannot be given back anything.
        let _ = make::set(world, step.kind, &before.physical_id, &before.props);
    } else {
        stack.leftovers.retain(|(_, kind, id)| !(*kind == step.kind && *id == before.physical_id));
        stack.leftovers.push((step.logical_id.clone(), step.kind, now.physical_id));
    }
    if let Some(resource) = stack.resource_mut(&step.logical_id) {
        resource.physical_id = before.physical_id;
        resource.props = before.props;
    }
    stack.tell(world, &step.logical_id, "UPDATE_IN_PROGRESS", "");
    schedule(world, stack, i, usual(step.kind).update);
}

fn delete(world: &mut World, stack: &mut Stack, i: usize, step: &Step) {
    let is_retained = stack.template.resource(&step.logical_id).is_some_and(|resource| resource.is_retained);
    if step.physical_id.is_empty() || is_retained {
        if is_retained {
            stack.tell(world, &step.logical_id, "DELETE_SKIPPED", "");
        }
        set_state(stack, i, State::Done);
        if !step.physical_id.is_empty() || stack.operation.as_ref().is_some_and(|o| o.phase == Phase::Delete) {
            stack.resources.retain(|resource| resource.logical_id != step.logical_id);
        }
        return;
    }
    tell_deletion(world, stack, step, "DELETE_IN_PROGRESS", "");
    make::begin_delete(world, step.kind, &step.physical_id);
    will_fail(world, stack, i, &format!("delete:{}", step.logical_id));
    schedule(world, stack, i, usual(step.kind).delete);
}

/// An event of a deletion, which may be that of a resource that another took the place of.
fn tell_deletion(world: &World, stack: &mut Stack, step: &Step, status: &str, reason: &str) {
    let is_current = stack.resource(&step.logical_id).is_some_and(|known| known.physical_id == step.physical_id);
    if is_current {
        return stack.tell(world, &step.logical_id, status, reason);
    }
    let resource = StackResource {
        logical_id: step.logical_id.clone(),
        kind: step.kind,
        physical_id: step.physical_id.clone(),
        ..StackResource::default()
    };
    stack.event(world, &resource, status, reason);
}

/// The time of a step has come.
fn wake(world: &mut World, stack: &mut Stack, i: usize) {
    let Some(step) = step_mut(stack, i).filter(|step| step.state == State::Running).map(|step| step.clone())
    else {
        return;
    };
    let waited_ms = world.now_ms.saturating_sub(step.began_ms);
    let physical_id = match step.act {
        Act::Delete => step.physical_id.clone(),
        _ => stack.resource(&step.logical_id).map(|resource| resource.physical_id.clone()).unwrap_or_default(),
    };
    let outcome = if step.will_fail.is_empty() {
        match step.act {
            Act::Delete => make::finish_delete(world, step.kind, &physical_id, waited_ms),
            _ => make::finish(world, step.kind, &physical_id, waited_ms),
        }
    } else {
        Outcome::Failed(make::refused(world, &step.will_fail))
    };
    match outcome {
        Outcome::Later(ms) => {
            let number = stack.operation.as_ref().map_or(0, |operation| operation.number);
            let at = world.now_ms.saturating_add(ms.max(1));
            world.wake(at, stack.index, number, i);
        }
        Outcome::Failed(why) => {
            fail(world, stack, i, &why);
            go_on(world, stack);
        }
        Outcome::Done => {
            set_state(stack, i, State::Done);
            match step.act {
                Act::Delete => {
                    tell_deletion(world, stack, &step, "DELETE_COMPLETE", "");
                    stack.resources.retain(|resource| {
                        resource.logical_id != step.logical_id || resource.physical_id != step.physical_id
                    });
                }
                _ if step.is_change => stack.tell(world, &step.logical_id, "UPDATE_COMPLETE", ""),
                _ => stack.tell(world, &step.logical_id, "CREATE_COMPLETE", ""),
            }
            go_on(world, stack);
        }
    }
}

/// A step failed. Steps that make something stop with it.
fn fail(world: &mut World, stack: &mut Stack, i: usize, why: &str) {
    set_state(stack, i, State::Failed);
    let Some(operation) = &mut stack.operation else { return };
    let Some(step) = operation.steps.get(i).cloned() else { return };
    operation.failed.push(step.logical_id.clone());
    match step.act {
        Act::Delete => return tell_deletion(world, stack, &step, "DELETE_FAILED", why),
        _ if step.is_change => stack.tell(world, &step.logical_id, "UPDATE_FAILED", why),
        _ => stack.tell(world, &step.logical_id, "CREATE_FAILED", why),
    }
    cancel(world, stack);
}

/// Stops the steps that are under way.
pub(super) fn cancel(world: &World, stack: &mut Stack) {
    let Some(operation) = &mut stack.operation else { return };
    let running = operation.steps.iter_mut().filter(|step| step.state == State::Running);
    let stopped: Vec<(String, bool)> = running
        .map(|step| {
            step.state = State::Failed;
            (step.logical_id.clone(), step.is_change)
        })
        .collect();
    for (logical_id, is_change) in stopped {
        let (status, reason) = if is_change {
            ("UPDATE_FAILED", "Resource update cancelled")
        } else {
            ("CREATE_FAILED", "Resource creation cancelled")
        };
        stack.tell(world, &logical_id, status, reason);
    }
}
