//! What an operation on a stack has to do, step by step, each after others.

use super::template::Template;
use super::{OnFailure, StackResource};
use std::collections::BTreeMap;

/// What is being done to a stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::aws::practice) enum Phase {
    /// It is made.
    Create,
    /// What was made is taken back.
    Rollback,
    /// It is deleted.
    Delete,
    /// It is changed.
    Update,
    /// What a change left over is deleted.
    Cleanup,
    /// A change is taken back.
    UpdateRollback,
    /// What a change that was taken back made is deleted.
    UpdateRollbackCleanup,
}

/// What a step does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::aws::practice) enum Act {
    /// It makes a resource, or changes the one that is there where it differs.
    Make,
    /// It gives a resource back what it was before.
    Restore,
    /// It deletes a resource.
    Delete,
}

/// How far a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::aws::practice) enum State {
    /// It waits for others.
    Waiting,
    /// It is under way.
    Running,
    /// It is done.
    Done,
    /// It failed.
    Failed,
}

/// A step.
#[derive(Clone, Debug)]
pub(in crate::aws::practice) struct Step {
    /// What it does.
    pub act: Act,
    /// Whether a resource that was there is changed.
    pub is_change: bool,
    /// The logical id.
    pub logical_id: String,
    /// The type.
    pub kind: &'static str,
    /// The physical id of what is deleted.
    pub physical_id: String,
    /// The steps that it waits for.
    pub waits: Vec<usize>,
    /// How far it is.
    pub state: State,
    /// When it began.
    pub began_ms: u64,
    /// A reason for which it fails when its time has come; empty for none.
    pub will_fail: String,
}

impl Step {
    fn new(act: Act, logical_id: &str, kind: &'static str) -> Self {
        Self {
            act,
            is_change: false,
            logical_id: logical_id.to_owned(),
            kind,
            physical_id: String::new(),
            waits: Vec::new(),
            state: State::Waiting,
            began_ms: 0,
            will_fail: String::new(),
        }
    }
}

/// An operation: steps of one phase.
#[derive(Clone, Debug)]
pub(in crate::aws::practice) struct Operation {
    /// Its number; timers of others count no more.
    pub number: u32,
    /// What is being done.
    pub phase: Phase,
    /// The steps.
    pub steps: Vec<Step>,
    /// The logical ids that failed.
    pub failed: Vec<String>,
    /// What happens when something fails.
    pub on_failure: OnFailure,
    /// The token of the call that asked for it.
    pub token: String,
    /// Whether somebody stopped it.
    pub is_cancelled: bool,
}

impl Operation {
    /// The steps that can begin.
    pub(super) fn ready(&self) -> Option<usize> {
        if !self.failed.is_empty() && !self.is_deleting() || self.is_cancelled {
            return None;
        }
        let is_done = |i: &usize| self.steps.get(*i).is_none_or(|step| step.state == State::Done);
        self.steps.iter().position(|step| step.state == State::Waiting && step.waits.iter().all(is_done))
    }

    /// Whether a step is under way.
    pub(super) fn is_running(&self) -> bool {
        self.steps.iter().any(|step| step.state == State::Running)
    }

    /// Whether its steps delete, so that one that fails does not stop the others.
    pub(super) fn is_deleting(&self) -> bool {
        matches!(self.phase, Phase::Delete | Phase::Rollback | Phase::Cleanup | Phase::UpdateRollbackCleanup)
    }
}

/// Steps that make what a template has, in its order; resources whose condition does not hold are left out.
pub(super) fn making(template: &Template, act: Act, is_there: impl Fn(&str) -> bool) -> Vec<Step> {
    let mut at: BTreeMap<&str, usize> = BTreeMap::new();
    let mut steps = Vec::new();
    for resource in template.resources.iter().filter(|resource| is_there(&resource.logical_id)) {
        let mut step = Step::new(act, &resource.logical_id, resource.kind);
        step.waits = resource.waits.iter().filter_map(|wait| at.get(wait.as_str()).copied()).collect();
        at.insert(&resource.logical_id, steps.len());
        steps.push(step);
    }
    steps
}

/// Steps that delete resources, each after those that depend on it by any of the templates.
pub(super) fn deleting(doomed: &[(String, &'static str, String)], templates: &[&Template]) -> Vec<Step> {
    let mut steps: Vec<Step> = doomed
        .iter()
        .map(|(logical_id, kind, physical_id)| Step {
            physical_id: physical_id.clone(),
            ..Step::new(Act::Delete, logical_id, kind)
        })
        .collect();
    let places = |logical_id: &str| -> Vec<usize> {
        let of = doomed.iter().enumerate().filter(|(_, (known, ..))| known == logical_id);
        of.map(|(i, _)| i).collect()
    };
    for template in templates {
        for resource in &template.resources {
            let dependents = places(&resource.logical_id);
            for wait in resource.waits.iter().filter(|wait| **wait != resource.logical_id) {
                for i in places(wait) {
                    let Some(step) = steps.get_mut(i) else { continue };
                    step.waits.extend(&dependents);
                    step.waits.sort_unstable();
                    step.waits.dedup();
                }
            }
        }
    }
    steps
}

/// What has to be deleted of the resources of a stack.
pub(super) fn doomed(resources: &[StackResource]) -> Vec<(String, &'static str, String)> {
    resources
        .iter()
        .filter(|resource| resource.status != "DELETE_COMPLETE")
        .map(|resource| (resource.logical_id.clone(), resource.kind, resource.physical_id.clone()))
        .collect()
}
