//! The library's deeds: versions, undo of a deletion, room in the storage, and which tab edits.

use super::autosave::Autosave;
use super::locks::{self, Ask, Lock};
use super::storage::{self, Stored};
use super::versions::{self, Version};
use super::{browser, reading};
use crate::editor::{VersionMark, is_version_due};
use crate::msg;
use crate::ui::library::{Library, Space, VersionEntry};
use crate::ui::{Dialog, Toast};
use js_sys::{Function, Promise, Reflect};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// How long the tab that a design is taken from has for writing its last edit.
const HANDOVER: Duration = Duration::from_millis(300);

/// What the page hands down to the library's components.
pub fn handlers(autosave: Autosave) -> Library {
    let store = autosave.store;
    Effect::new(move |_| {
        if store.dialog.get() == Some(Dialog::Designs) {
            // Another tab may have changed them.
            autosave.list();
            autosave.measure();
        } else {
            autosave.library.deleted_note.set(None);
        }
    });
    // Moments are written in the language of the page.
    Effect::new(move |was_run: Option<()>| {
        store.language.track();
        if was_run.is_some() {
            autosave.list();
        }
    });
    Library {
        state: autosave.library,
        on_undelete: Callback::new(move |()| autosave.undelete()),
        on_keep: Callback::new(move |()| autosave.ask_to_keep()),
        on_restore: Callback::new(move |id: String| autosave.restore_version(id)),
        on_name: Callback::new(move |(id, name): (String, String)| autosave.name_version(id, name)),
        on_forget: Callback::new(move |id: String| autosave.forget_version(id)),
        on_take_over: Callback::new(move |()| autosave.claim(Ask::Steal)),
        on_copy: Callback::new(move |()| autosave.copy_stored(autosave.id.get_value())),
    }
}

impl Autosave {
    /// Claims the open design for this tab, and lets go of the one before.
    pub(super) fn claim(self, how: Ask) {
        self.lock.with_value(Lock::release);
        if how == Ask::IfFree {
            self.store.is_elsewhere.set(false);
        }
        let name = format!("eks-designer.{}", self.id.get_value());
        let on_answer = move |is_held: bool| match (how, is_held) {
            (Ask::IfFree, true) => {}
            (Ask::IfFree, false) => self.stand_back(),
            // What the other tab wrote meanwhile is read first.
            (Ask::Steal, _) => set_timeout(move || self.refresh(), HANDOVER),
            (Ask::Wait, _) => self.refresh(),
        };
        self.lock.set_value(locks::ask(&name, how, on_answer, move || {
            // The last edit is on its way before this tab falls silent.
            self.write();
            self.stand_back();
        }));
    }

    /// Leaves the design to another tab until that one ends.
    fn stand_back(self) {
        self.store.is_elsewhere.set(true);
        self.claim(Ask::Wait);
    }

    /// Reads the open design anew, now that this tab edits it.
    fn refresh(self) {
        let id = self.id.get_value();
        let lock = self.lock.get_value();
        spawn_local(async move {
            // Notes of a killed tab that cannot be read yet are not to be passed over.
            if !reading::is_there().await {
                return self.store.say(msg!("part-not-loaded"), true);
            }
            let found = match storage::get(&id).await {
                Ok(Some(stored)) => {
                    let (stored, is_recovered) = super::recover(stored).await;
                    Some((reading::document(&stored.text).await, stored, is_recovered))
                }
                _ => None,
            };
            if lock.is_over() || id != self.id.get_value() {
                return;
            }
            if let Some((read, stored, is_recovered)) = found {
                let read = match read {
                    Ok(read) => read,
                    // What the other tab wrote and this one cannot read is not to be written over.
                    Err(why) => return self.store.say(why, true),
                };
                self.revisions.update_value(|revisions| {
                    revisions.insert(id, stored.revision);
                });
                if stored.text != self.text() {
                    self.extras.set_value(read.extras);
                    self.store.open(read.design);
                }
                self.written.set_value(if is_recovered { String::new() } else { self.text() });
                self.store.is_elsewhere.set(false);
                if is_recovered {
                    self.schedule();
                }
            }
            self.store.is_elsewhere.set(false);
            self.list();
        });
    }

    /// Keeps what was just replaced, when it is time for another version.
    pub(super) async fn keep_version(self, replaced: Stored) {
        let is_open = replaced.id == self.id.get_value();
        let is_due = self.library.versions.with_untracked(|versions| {
            let marks: Vec<VersionMark> = versions.iter().map(|version| version.mark).collect();
            is_version_due(&marks, versions::whole(browser::now_millis()))
        });
        // Of another design only the table itself knows.
        if is_due || !is_open {
            // A version that finds no room is no reason to say that the design is not stored: it is.
            let _ = versions::keep(replaced, browser::now_millis()).await;
        }
    }

    /// Reads the list of versions of the open design anew.
    pub(super) fn list_versions(self) {
        let id = self.id.get_value();
        spawn_local(async move {
            let all = versions::list(&id).await.unwrap_or_default();
            if id != self.id.get_value() {
                return;
            }
            let language = self.store.language.get_untracked().code();
            let entry = |version: Version| VersionEntry {
                mark: version.mark(),
                when: browser::moment(version.made_millis, language),
                id: version.id,
                label: version.label,
                name: version.name,
            };
            let entries: Vec<VersionEntry> = all.into_iter().map(entry).collect();
            if self.library.versions.with_untracked(|old| *old != entries) {
                self.library.versions.set(entries);
            }
        });
    }

    /// The version with that key, and its design's key.
    async fn version(self, id: &str) -> Option<Version> {
        let all = versions::list(&self.id.get_value()).await.ok()?;
        all.into_iter().find(|version| version.id == id)
    }

    fn restore_version(self, id: String) {
        spawn_local(async move {
            let Some(version) = self.version(&id).await else { return self.list() };
            match reading::document(&version.text).await {
                Ok(read) => {
                    let when = browser::moment(version.made_millis, self.store.language.get_untracked().code());
                    self.store.restore(msg!("step-restore", when = when), &read.design);
                }
                Err(why) => self.store.say(why, true),
            }
        });
    }

    fn name_version(self, id: String, name: String) {
        spawn_local(async move {
            if let Some(version) = self.version(&id).await {
                let named = Version { name: name.trim().to_owned(), ..version };
                if let Err(error) = versions::put(&[named]).await {
                    self.store.say(error.message(), true);
                }
            }
            self.list_versions();
        });
    }

    fn forget_version(self, id: String) {
        spawn_local(async move {
            if let Err(error) = versions::delete(&id).await {
                self.store.say(error.message(), true);
            }
            self.list_versions();
        });
    }

    /// Says what was deleted, with a way back.
    pub(super) fn offer_undelete(self, stored: Stored, kept: Vec<Version>, was_open: bool) {
        let message = msg!("design-deleted", name = stored.name.clone());
        self.deleted.set_value(Some((stored, kept, was_open)));
        self.store.announce(&message);
        self.store.toast.set(Some(Toast { message: message.clone(), undo_of: None, is_error: false }));
        self.library.deleted.set(Some(message.clone()));
        self.library.deleted_note.set(Some(message));
    }

    /// Puts the design deleted last back.
    fn undelete(self) {
        let Some((stored, kept, was_open)) = self.deleted.try_update_value(Option::take).flatten() else { return };
        self.library.deleted.set(None);
        self.library.deleted_note.set(None);
        spawn_local(async move {
            match storage::put(&stored).await {
                Ok(_) => {
                    let _ = versions::put(&kept).await;
                    self.store.say(msg!("design-back", name = stored.name.clone()), false);
                    if was_open {
                        self.open_stored(stored.id);
                    }
                }
                Err(error) => {
                    let message = error.message();
                    self.offer_undelete(stored, kept, was_open);
                    self.store.say(message, true);
                }
            }
            self.list();
        });
    }

    /// Asks the browser how much room there is, and whether it keeps what is there.
    fn measure(self) {
        spawn_local(async move {
            let Some(estimate) = storage_answer("estimate").await else { return };
            let number = |name: &str| storage::number_field(&estimate, name).unwrap_or_default();
            let is_persisted = storage_answer("persisted").await.and_then(|answer| answer.as_bool());
            self.library.space.set(Some(Space {
                used: number("usage"),
                all: number("quota"),
                is_persisted: is_persisted.unwrap_or_default(),
            }));
        });
    }

    fn ask_to_keep(self) {
        spawn_local(async move {
            let is_kept = storage_answer("persist").await.and_then(|answer| answer.as_bool()).unwrap_or_default();
            let answer = if is_kept { msg!("storage-now-kept") } else { msg!("storage-not-kept-refused") };
            self.library.keep_answer.set(Some(answer));
            self.measure();
        });
    }
}

/// What `navigator.storage` answers to one of its questions; `None` where it has no answer.
async fn storage_answer(question: &str) -> Option<JsValue> {
    let navigator = JsValue::from(window().navigator());
    let manager = Reflect::get(&navigator, &JsValue::from_str("storage")).ok()?;
    let ask = Reflect::get(&manager, &JsValue::from_str(question)).ok()?.dyn_into::<Function>().ok()?;
    let promise = ask.call0(&manager).ok()?.dyn_into::<Promise>().ok()?;
    JsFuture::from(promise).await.ok()
}
