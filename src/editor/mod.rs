//! Editing: selection, history, commands, tools and the camera, without a browser.
//!
//! The page forwards input and draws what comes back. **Invariant:** the design changes only through
//! [`Editor::run`] and history, one undo step each time, and keeps [`Design::check_invariants`] empty.

pub mod addresses;
mod camera;
mod carry;
mod clipboard;
pub mod cni;
mod command;
mod drop;
pub mod fields;
mod history;
mod keymap;
mod menu;
mod navigate;
mod order;
mod outline;
mod outlook;
mod pick;
#[cfg(test)]
mod tests;
mod versions;

pub use camera::Camera;
pub use carry::{Edge, drop_copy_at, drop_many_at, pull, resize};
pub use clipboard::{Clip, can_copy};
pub use command::{
    COMMANDS, Command, CommandGroup, KeyPress, Place, Shortcut, can_rename, command_for, kind_name,
};
pub use drop::{Dragged, DropPlan, drop_at, place_at, place_targets};
pub use history::{History, Step, StepView};
pub use keymap::KeyMap;
pub use menu::{MenuLine, menu_lines};
pub use navigate::{Direction, children, next_selection, parent};
pub use order::drag_note;
pub use outline::{Branch, outline};
pub use outlook::{Outlook, outlook};
pub use pick::{has_source, has_target, source_at, target_at};
pub use versions::{MAX_VERSIONS, VersionMark, is_version_due, outdated_versions};

use crate::collect::CollectInOrder;
use crate::design::{Design, Edit, EditError, Entity, Patch};
use crate::words::Message;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What a person does to the design: one undo step.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// What it is called in the history.
    pub label: Message,
    /// The edits.
    pub edits: Vec<Edit>,
    /// Steps with the same key that follow each other are one: a visit to a field, say.
    pub merge: Option<String>,
}

impl Action {
    /// A step of its own.
    #[must_use]
    pub fn new(label: Message, edits: Vec<Edit>) -> Self {
        Self { label, edits, merge: None }
    }

    /// A step that joins the one before when that has the same key.
    #[must_use]
    pub fn merging(mut self, key: impl Into<String>) -> Self {
        self.merge = Some(key.into());
        self
    }
}

/// A design being edited.
#[derive(Clone, Debug)]
pub struct Editor {
    design: Arc<Design>,
    selection: BTreeSet<Entity>,
    history: History,
}

impl Editor {
    /// Starts with `design` and nothing to undo.
    #[must_use]
    pub fn new(design: Design) -> Self {
        Self { design: Arc::new(design), selection: BTreeSet::new(), history: History::default() }
    }

    /// The design as it is now.
    #[must_use]
    pub fn design(&self) -> &Arc<Design> {
        &self.design
    }

    /// What is selected.
    #[must_use]
    pub fn selection(&self) -> &BTreeSet<Entity> {
        &self.selection
    }

    /// The selected thing, when it is just one.
    #[must_use]
    pub fn selected(&self) -> Option<Entity> {
        if self.selection.len() == 1 { self.selection.first().copied() } else { None }
    }

    /// The steps that can be undone and redone.
    #[must_use]
    pub fn history(&self) -> &History {
        &self.history
    }

    /// Selects just these; what is not there is left out. A bare selection is no undo step.
    pub fn select(&mut self, entities: impl IntoIterator<Item = Entity>) {
        self.selection = entities.into_iter().filter(|entity| self.design.has(*entity)).collect_set();
    }

    /// Adds to the selection, or takes away what was in it.
    pub fn toggle(&mut self, entity: Entity) {
        if !self.selection.remove(&entity) && self.design.has(entity) {
            self.selection.insert(entity);
        }
    }

    /// Makes one undo step of `action`, selecting what it adds. An action that changes nothing is no step.
    ///
    /// # Errors
    /// The edit that could not be planned; nothing has changed then.
    pub fn run(&mut self, action: Action) -> Result<(), EditError> {
        let patch = self.design.plan(&action.edits)?;
        self.take(action.label, patch, action.merge);
        Ok(())
    }

    /// Makes the design what `other` is, as one undo step; an equal one is no step.
    ///
    /// `other` is an earlier or later state of the same design: a number is the same thing in both, and none
    /// is ever given out twice.
    pub fn replace(&mut self, label: Message, other: &Design) {
        let patch = Patch::between(&self.design, other);
        self.seal();
        self.take(label, patch, None);
    }

    fn take(&mut self, label: Message, patch: Patch, merge: Option<String>) {
        if patch.is_empty() {
            return;
        }
        let before = self.selection.clone();
        self.apply(&patch);
        let added: BTreeSet<Entity> = added_by(&patch, &self.design);
        // What is typed into a field keeps that field's thing in view.
        if !added.is_empty() && merge.is_none() {
            self.selection = added;
        }
        let step = Step { label, patch, before, after: self.selection.clone() };
        self.history.push(step, merge);
    }

    /// Takes the last step back; `false` when there is none.
    pub fn undo(&mut self) -> bool {
        let Some(step) = self.history.take_back() else { return false };
        self.apply(&step.patch.invert());
        self.select(step.before);
        true
    }

    /// Makes the next step again; `false` when there is none.
    pub fn redo(&mut self) -> bool {
        let Some(step) = self.history.take_again() else { return false };
        self.apply(&step.patch);
        self.select(step.after);
        true
    }

    /// Undoes or redoes until `n` steps are done.
    pub fn go_to(&mut self, n: usize) {
        while n < self.history.n_done() && self.undo() {}
        while self.history.n_done() < n && self.redo() {}
    }

    /// Ends the joining of steps: the next one stands by itself.
    pub fn seal(&mut self) {
        self.history.seal();
    }

    fn apply(&mut self, patch: &Patch) {
        patch.apply(Arc::make_mut(&mut self.design));
        let gone: Vec<Entity> = self.selection.iter().copied().filter(|e| !self.design.has(*e)).collect();
        for entity in gone {
            self.selection.remove(&entity);
        }
    }
}

/// The outermost things that a patch adds: what a person has just made.
fn added_by(patch: &Patch, after: &Design) -> BTreeSet<Entity> {
    let mut before = after.clone();
    patch.invert().apply(&mut before);
    let added: BTreeSet<Entity> = after.entities().filter(|entity| !before.has(*entity)).collect_set();
    // The internet gateway comes along with a public subnet: the subnet is what was made.
    if added.len() <= 1 {
        added
    } else {
        added.into_iter().filter(|e| *e != Entity::InternetGateway).collect_set()
    }
}
