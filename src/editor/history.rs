//! Undo and redo as two stacks of patches.

use crate::design::{Entity, Patch};
use crate::words::Message;
use std::collections::{BTreeSet, VecDeque};

/// Steps that are kept at most: far beyond what anyone goes back.
const MAX_STEPS: usize = 2_000;

/// Records that all kept patches may touch together, which bounds their memory.
const MAX_RECORDS: usize = 200_000;

/// One undo step.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What it is called.
    pub label: Message,
    /// What it changed.
    pub patch: Patch,
    /// The selection before it.
    pub before: BTreeSet<Entity>,
    /// The selection after it.
    pub after: BTreeSet<Entity>,
}

/// A step as a list shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct StepView {
    /// How many steps are done when one goes to it.
    pub number: usize,
    /// What it is called.
    pub label: Message,
    /// Whether it is done, not undone.
    pub is_done: bool,
}

/// The steps done and undone.
#[derive(Clone, Debug, Default)]
pub struct History {
    done: VecDeque<Step>,
    undone: Vec<Step>,
    n_records: usize,
    merge: Option<String>,
}

impl History {
    pub(super) fn push(&mut self, step: Step, merge: Option<String>) {
        for gone in self.undone.drain(..) {
            self.n_records = self.n_records.saturating_sub(gone.patch.n_records());
        }
        let joins = merge.is_some() && merge == self.merge;
        self.merge = merge;
        if joins && let Some(last) = self.done.back_mut() {
            self.n_records = self.n_records.saturating_sub(last.patch.n_records());
            last.patch = last.patch.then(&step.patch);
            last.after = step.after;
            self.n_records = self.n_records.saturating_add(last.patch.n_records());
            if last.patch.is_empty() {
                // The field is back at what it was: no step is left, and what comes next must not join
                // the step before it.
                self.done.pop_back();
                self.merge = None;
            }
            return;
        }
        self.n_records = self.n_records.saturating_add(step.patch.n_records());
        self.done.push_back(step);
        while MAX_STEPS < self.done.len() || (MAX_RECORDS < self.n_records && 1 < self.done.len()) {
            if let Some(oldest) = self.done.pop_front() {
                self.n_records = self.n_records.saturating_sub(oldest.patch.n_records());
            }
        }
    }

    pub(super) fn seal(&mut self) {
        self.merge = None;
    }

    pub(super) fn take_back(&mut self) -> Option<Step> {
        self.merge = None;
        let step = self.done.pop_back()?;
        self.undone.push(step.clone());
        Some(step)
    }

    pub(super) fn take_again(&mut self) -> Option<Step> {
        self.merge = None;
        let step = self.undone.pop()?;
        self.done.push_back(step.clone());
        Some(step)
    }

    /// How many steps are done and can be undone.
    #[must_use]
    pub fn n_done(&self) -> usize {
        self.done.len()
    }

    /// What the last step that is done is called.
    #[must_use]
    pub fn last_label(&self) -> Option<&Message> {
        self.done.back().map(|step| &step.label)
    }

    /// Whether there is a step to undo.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether there is a step to redo.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// All steps, the first one first, then those that are undone.
    #[must_use]
    pub fn steps(&self) -> Vec<StepView> {
        let done = self.done.iter().map(|step| (step, true));
        let undone = self.undone.iter().rev().map(|step| (step, false));
        done.chain(undone)
            .enumerate()
            .map(|(i, (step, is_done))| StepView {
                number: i.saturating_add(1),
                label: step.label.clone(),
                is_done,
            })
            .collect()
    }
}
