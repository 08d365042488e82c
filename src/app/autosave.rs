//! Keeps the open design in the browser's storage, edit by edit.

use super::storage::{self, Stored, Written};
use super::{browser, crash, failed, prefs};
use crate::design::{Design, Edit, Entity};
use crate::formats::{self, Extras};
use crate::msg;
use crate::ui::shell::DesignEntry;
use crate::ui::{SaveState, Store, Toast};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;

/// How long after an edit it is written: long enough to paint first, too short to lose anything.
const DELAY: Duration = Duration::from_millis(80);

/// Designs with more subnets are not noted down at every edit: it would be felt.
const JOURNAL_SUBNETS: usize = 120;

/// The keeper of the open design.
#[derive(Clone, Copy)]
pub struct Autosave {
    /// The page's state.
    pub store: Store,
    /// Fields of the design file that only the file knows.
    pub extras: StoredValue<Extras>,
    /// The stored designs, for the list.
    pub designs: RwSignal<Vec<DesignEntry>>,
    /// The key of the open design.
    id: StoredValue<String>,
    revision: StoredValue<f64>,
    /// The text that is stored.
    written: StoredValue<String>,
    is_writing: StoredValue<bool>,
    is_due: StoredValue<bool>,
}

impl Autosave {
    /// Starts keeping the store's design, which came from `stored` or is new; `is_recovered` says that it is
    /// newer than what is stored.
    pub fn start(store: Store, stored: Option<Stored>, is_recovered: bool, extras: StoredValue<Extras>) -> Self {
        let is_new = stored.is_none();
        let (id, revision) = stored.map_or_else(|| (new_id(), 0.0), |stored| (stored.id, stored.revision));
        let this = Self {
            store,
            extras,
            designs: RwSignal::new(Vec::new()),
            id: StoredValue::new(id),
            revision: StoredValue::new(revision),
            written: StoredValue::new(String::new()),
            is_writing: StoredValue::new(false),
            is_due: StoredValue::new(false),
        };
        this.written.set_value(this.text());
        if is_recovered {
            // What a killed tab left is not in the storage yet.
            this.written.set_value(String::new());
            this.schedule();
        }
        if !is_new {
            prefs::set_last_design(&this.id.get_value());
        }
        this.list();
        Effect::new(move |was_run: Option<()>| {
            store.design.track();
            if was_run.is_some() {
                this.schedule();
            }
        });
        let flush = move |_| this.write();
        browser::on_document("visibilitychange", flush);
        window_event_listener(leptos::ev::pagehide, move |_| this.write());
        this
    }

    /// The open design as its file.
    pub fn text(self) -> String {
        let design = self.store.design.get_untracked();
        let text = self.extras.with_value(|extras| formats::document::write(&design, extras));
        crash::remember(&text);
        text
    }

    fn schedule(self) {
        self.note_down();
        if !self.is_due.get_value() {
            self.is_due.set_value(true);
            set_timeout(move || self.write(), DELAY);
        }
    }

    /// Puts a design of usual size where it survives a killed tab, before anything else happens.
    fn note_down(self) {
        if self.store.design.with_untracked(|design| design.subnets.len()) <= JOURNAL_SUBNETS {
            prefs::set_journal(&self.id.get_value(), self.revision.get_value(), &self.text());
        }
    }

    /// Writes now what is not written yet; a write under way is followed by another.
    fn write(self) {
        self.is_due.set_value(false);
        if self.is_writing.get_value() {
            self.is_due.set_value(true);
            return;
        }
        let text = self.text();
        if text == self.written.get_value() {
            return;
        }
        self.is_writing.set_value(true);
        self.store.saved.set(SaveState::Saving);
        // Taken now: another design may be open by the time the task runs.
        let stored = Stored {
            id: self.id.get_value(),
            name: self.store.design.with_untracked(|design| design.cluster.name.clone()),
            changed_millis: browser::now_millis(),
            revision: self.revision.get_value(),
            text: text.clone(),
        };
        spawn_local(async move {
            let result = storage::put(&stored).await;
            self.is_writing.set_value(false);
            self.take_result(result, text, &stored.id);
        });
    }

    fn take_result(self, result: Result<Written, storage::StorageError>, text: String, id: &str) {
        if matches!(result, Ok(Written::Done(_))) {
            prefs::forget_journal(id, &text);
        }
        if id != self.id.get_value() {
            // Another design was opened meanwhile; this one was written with its own key.
            self.schedule();
            return;
        }
        match result {
            Ok(Written::Done(revision)) => {
                self.revision.set_value(revision);
                self.written.set_value(text);
                self.store.saved.set(SaveState::Saved);
                prefs::set_last_design(id);
                self.list();
                if self.is_due.get_value() {
                    self.note_down();
                    self.write();
                }
            }
            Ok(Written::Conflict) => {
                // Both stay: this tab goes on with a design of its own.
                self.id.set_value(new_id());
                self.revision.set_value(0.0);
                self.store.say(msg!("saved-as-copy"), true);
                self.write();
            }
            Err(error) => self.store.saved.set(failed(&error)),
        }
    }

    /// Opens another design as a new one of the library; the one before stays there.
    pub fn open_new(self, design: Design, extras: Extras) {
        self.write();
        self.begin(new_id(), 0.0, design, extras);
        // Kept from the first moment on, also when it is not edited.
        self.written.set_value(String::new());
        self.write();
    }

    fn begin(self, id: String, revision: f64, design: Design, extras: Extras) {
        self.id.set_value(id);
        self.revision.set_value(revision);
        self.extras.set_value(extras);
        self.store.open(design);
        self.written.set_value(self.text());
        self.store.saved.set(SaveState::Saved);
    }

    /// Opens a stored design.
    pub fn open_stored(self, id: String) {
        if id == self.id.get_value() {
            return;
        }
        self.write();
        spawn_local(async move {
            match storage::get(&id).await {
                Ok(Some(stored)) => match formats::read(&stored.text) {
                    Ok(read) => {
                        prefs::set_last_design(&id);
                        self.begin(id, stored.revision, read.design, read.extras);
                        self.list();
                    }
                    Err(error) => self.store.say(error.message(), true),
                },
                Ok(None) => self.list(),
                Err(error) => self.store.say(error.message(), true),
            }
        });
    }

    /// Opens a copy of a stored design.
    pub fn copy_stored(self, id: String) {
        self.write();
        spawn_local(async move {
            let Ok(Some(stored)) = storage::get(&id).await else { return };
            let Ok(read) = formats::read(&stored.text) else { return };
            let name = format!("{}-copy", read.design.cluster.name);
            let design = read.design.edited(&[Edit::Rename(Entity::Cluster, name)]).unwrap_or(read.design);
            self.store.dialog.set(None);
            self.open_new(design, read.extras);
        });
    }

    /// Deletes a stored design; the open one is replaced by the one changed last before it.
    pub fn delete_stored(self, id: String) {
        let is_open = id == self.id.get_value();
        spawn_local(async move {
            let Ok(stored) = storage::get(&id).await else { return };
            if let Err(error) = storage::delete(&id).await {
                self.store.say(error.message(), true);
                return;
            }
            prefs::drop_journal(&id);
            if is_open {
                match storage::open_last(None).await {
                    Ok(Some(next)) => {
                        // The open design is gone from the storage and must not be written again.
                        self.written.set_value(self.text());
                        self.id.set_value(String::new());
                        self.open_stored(next.id);
                    }
                    _ => {
                        let design = crate::design::starters::Starter::Classic.design();
                        self.begin(new_id(), 0.0, design, Extras::default());
                    }
                }
            }
            let name = stored.map(|stored| stored.name).unwrap_or_default();
            let toast = Toast { message: msg!("design-deleted", name = name), has_undo: false, is_error: false };
            self.store.toast.set(Some(toast));
            self.list();
        });
    }

    /// Reads the list of designs anew.
    fn list(self) {
        spawn_local(async move {
            let Ok(all) = storage::list().await else { return };
            let open = self.id.get_value();
            let language = self.store.language.get_untracked().code();
            let entries = all.into_iter().map(|stored| DesignEntry {
                is_open: stored.id == open,
                changed: browser::moment(stored.changed_millis, language),
                id: stored.id,
                name: stored.name,
            });
            self.designs.set(entries.collect());
        });
    }
}

/// A key for a new design: the moment, and chance for two tabs at one moment.
fn new_id() -> String {
    format!("design-{:.0}-{:.0}", browser::now_millis(), js_sys::Math::random() * 1e9)
}
