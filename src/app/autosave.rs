//! Keeps the open design in the browser's storage, edit by edit.

use super::locks::{Ask, Lock};
use super::prefs::Journal;
use super::storage::{self, Stored, Written};
use super::versions::{self, Version};
use super::{browser, crash, failed, prefs, reading};
use crate::design::{Design, Edit, Entity};
use crate::formats::{self, Extras};
use crate::msg;
use crate::ui::library::LibraryState;
use crate::ui::shell::DesignEntry;
use crate::ui::{Mode, SaveState, Store};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeMap;
use std::time::Duration;

/// How long after an edit it is written: long enough to paint first, too short to lose anything.
const DELAY: Duration = Duration::from_millis(80);

/// How long after a failure it is tried again.
const RETRY_DELAY: Duration = Duration::from_secs(5);

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
    /// What the library shows beside them.
    pub library: LibraryState,
    /// The design deleted last, with its versions and whether it was open.
    pub(super) deleted: StoredValue<Option<(Stored, Vec<Version>, bool)>>,
    /// The claim of this tab on the open design.
    pub(super) lock: StoredValue<Lock, LocalStorage>,
    /// The key of the open design.
    pub(super) id: StoredValue<String>,
    /// The revisions that this tab knows to be stored, by key.
    pub(super) revisions: StoredValue<BTreeMap<String, f64>>,
    /// The text that is stored or on its way there.
    pub(super) written: StoredValue<String>,
    /// What is still to be stored, one entry a design; a worker takes the first until none is left.
    pub(super) queue: StoredValue<Vec<Stored>>,
    is_working: StoredValue<bool>,
    /// The mark of the text of the open design that is being stored at this moment; 0 when none is.
    writing: StoredValue<u64>,
    /// Whether this page has noted the open design down.
    is_noted: StoredValue<bool>,
    /// Whether a timer is set.
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
            library: LibraryState::new(),
            deleted: StoredValue::new(None),
            lock: StoredValue::new_local(Lock::default()),
            revisions: StoredValue::new(BTreeMap::from([(id.clone(), revision)])),
            id: StoredValue::new(id),
            written: StoredValue::new(String::new()),
            queue: StoredValue::new(Vec::new()),
            is_working: StoredValue::new(false),
            writing: StoredValue::new(0),
            is_noted: StoredValue::new(false),
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
        // A page that is only looked at must not keep another tab from its design.
        if store.mode.get_untracked() == Mode::Edit {
            this.claim(Ask::IfFree);
        }
        Effect::new(move |was_run: Option<()>| {
            store.design.track();
            if was_run.is_some() {
                this.schedule();
            }
        });
        let flush = move |_| this.write();
        browser::on_document("visibilitychange", flush);
        window_event_listener(leptos::ev::pagehide, move |_| this.write());
        window_event_listener(leptos::ev::beforeunload, move |event| {
            this.write();
            if matches!(store.saved.get_untracked(), SaveState::Failed(_)) {
                // The browser asks whether to leave.
                event.prevent_default();
            }
        });
        this
    }

    /// The open design as its file.
    pub fn text(self) -> String {
        let design = self.store.design.get_untracked();
        let text = self.extras.with_value(|extras| formats::document::write(&design, extras));
        crash::remember(&text);
        text
    }

    fn revision(self, id: &str) -> f64 {
        self.revisions.with_value(|revisions| revisions.get(id).copied().unwrap_or_default())
    }

    /// Shows a design without keeping it, in a page that is only to be looked at; the one before is stored first.
    pub fn hold(self, design: Design, mode: Mode) {
        self.write();
        self.begin(new_id(), 0.0, design, Extras::default());
        self.store.mode.set(mode);
    }

    /// Goes on with the design that was there, after a link to look at could not be opened.
    pub fn hold_nothing(self) {
        if self.store.mode.get_untracked() != Mode::Edit {
            self.store.mode.set(Mode::Edit);
            self.schedule();
            self.claim(Ask::IfFree);
        }
    }

    pub(super) fn schedule(self) {
        if self.store.mode.get_untracked() != Mode::Edit {
            return;
        }
        self.note_down();
        self.wait(DELAY);
    }

    /// Writes after a while; a timer that runs already is enough.
    fn wait(self, delay: Duration) {
        if !self.is_due.get_value() {
            self.is_due.set_value(true);
            set_timeout(
                move || {
                    self.is_due.set_value(false);
                    self.write();
                },
                delay,
            );
        }
    }

    /// Puts a design of usual size where it survives a killed tab, before anything else happens.
    fn note_down(self) {
        // The tab that edits it notes it down.
        if self.store.is_elsewhere.get_untracked() {
            return;
        }
        if self.store.design.with_untracked(|design| design.subnets.len()) <= JOURNAL_SUBNETS {
            let text = self.text();
            // A note of an edit that was taken back at once must not stay.
            if text != self.written.get_value() || self.is_noted.get_value() {
                let id = self.id.get_value();
                let (revision, writing) = (self.revision(&id), self.writing.get_value());
                self.is_noted.set_value(true);
                prefs::set_journal(&id, &Journal { revision, writing, text });
            }
        }
    }

    /// Queues the open design as it is now, when it is not stored or queued like that.
    pub(super) fn write(self) {
        // The tab that edits it writes it; what is only looked at is not stored.
        if self.store.is_elsewhere.get_untracked() || self.store.mode.get_untracked() != Mode::Edit {
            return;
        }
        let text = self.text();
        if text == self.written.get_value() {
            return;
        }
        let id = self.id.get_value();
        let stored = Stored {
            name: self.store.design.with_untracked(|design| design.cluster.name.clone()),
            changed_millis: browser::now_millis(),
            revision: 0.0,
            label: self.store.last_step().map(|label| self.store.t_now(&label)).unwrap_or_default(),
            text: text.clone(),
            id: id.clone(),
        };
        self.written.set_value(text);
        self.store.saved.set(SaveState::Saving);
        self.queue.update_value(|queue| {
            queue.retain(|waiting| waiting.id != id);
            queue.push(stored);
        });
        if !self.is_working.get_value() {
            self.is_working.set_value(true);
            spawn_local(self.work());
        }
    }

    /// Stores what is queued, one after the other.
    async fn work(self) {
        let mut failure = None;
        while let Some(mut stored) = self.take_first() {
            stored.revision = self.revision(&stored.id);
            self.note_writing(&stored);
            match storage::put(&stored).await {
                Ok(Written::Done(revision, replaced)) => {
                    self.take_success(&stored, revision);
                    if let Some(replaced) = replaced {
                        self.keep_version(replaced).await;
                    }
                }
                Ok(Written::Conflict) => self.take_conflict(stored),
                Err(error) => {
                    failure = Some(error);
                    self.take_failure(stored);
                    break;
                }
            }
        }
        self.is_working.set_value(false);
        match failure {
            Some(error) => {
                self.store.saved.set(failed(&error));
                self.wait(RETRY_DELAY);
            }
            None => self.store.saved.set(SaveState::Saved),
        }
        self.list();
    }

    fn take_first(self) -> Option<Stored> {
        let take = |queue: &mut Vec<Stored>| if queue.is_empty() { None } else { Some(queue.remove(0)) };
        self.queue.try_update_value(take).flatten()
    }

    /// A page that is killed before it hears that this is stored still finds its later edits.
    fn note_writing(self, stored: &Stored) {
        if stored.id == self.id.get_value() {
            self.writing.set_value(prefs::mark(&stored.text));
            self.note_down();
        }
    }

    fn take_success(self, stored: &Stored, revision: f64) {
        self.writing.set_value(0);
        prefs::forget_journal(&stored.id, &stored.text);
        self.revisions.update_value(|revisions| {
            revisions.insert(stored.id.clone(), revision);
        });
        if stored.id == self.id.get_value() {
            prefs::set_last_design(&stored.id);
            self.is_noted.set_value(prefs::journal(&stored.id).is_some());
            // What was typed meanwhile follows on this revision.
            self.note_down();
        }
    }

    /// Another tab has written the same design: both stay, and this tab goes on with one of its own.
    fn take_conflict(self, stored: Stored) {
        let id = new_id();
        prefs::drop_journal(&stored.id);
        if stored.id == self.id.get_value() {
            self.id.set_value(id.clone());
            self.claim(Ask::IfFree);
            self.store.say(msg!("saved-as-copy"), true);
        }
        self.queue.update_value(|queue| queue.insert(0, Stored { id, ..stored }));
    }

    /// It stays in the queue, unless something newer of the same design is there already.
    fn take_failure(self, stored: Stored) {
        if stored.id == self.id.get_value() {
            self.written.set_value(String::new());
        }
        self.queue.update_value(|queue| {
            if queue.iter().all(|waiting| waiting.id != stored.id) {
                queue.insert(0, stored);
            }
        });
    }

    /// Opens another design as a new one of the library; the one before stays there.
    pub fn open_new(self, design: Design, extras: Extras) {
        self.write();
        self.begin(new_id(), 0.0, design, extras);
        // Kept from the first moment on, also when it is not edited.
        self.written.set_value(String::new());
        self.note_down();
        self.write();
    }

    pub(super) fn begin(self, id: String, revision: f64, design: Design, extras: Extras) {
        self.store.mode.set(Mode::Edit);
        self.revisions.update_value(|revisions| {
            revisions.insert(id.clone(), revision);
        });
        self.id.set_value(id);
        self.is_noted.set_value(false);
        self.extras.set_value(extras);
        self.store.open(design);
        self.written.set_value(self.text());
        self.claim(Ask::IfFree);
    }

    /// Opens a stored design.
    pub fn open_stored(self, id: String) {
        if id == self.id.get_value() {
            return;
        }
        self.write();
        spawn_local(async move {
            match storage::get(&id).await {
                Ok(Some(stored)) => match reading::document(&stored.text).await {
                    Ok(read) => {
                        // What was edited while it was read.
                        self.write();
                        prefs::set_last_design(&id);
                        self.begin(id, stored.revision, read.design, read.extras);
                        self.list();
                    }
                    Err(why) => self.store.say(why, true),
                },
                Ok(None) => self.list(),
                Err(error) => self.store.say(error.message(), true),
            }
        });
    }

    /// Opens a copy of a stored design.
    pub fn copy_stored(self, id: String) {
        self.write();
        // The open design is at hand, with its last edit.
        let open = (id == self.id.get_value()).then(|| self.text());
        spawn_local(async move {
            let text = match open {
                Some(text) => text,
                None => match storage::get(&id).await {
                    Ok(Some(stored)) => stored.text,
                    Ok(None) => return self.list(),
                    Err(error) => return self.store.say(error.message(), true),
                },
            };
            let read = match reading::document(&text).await {
                Ok(read) => read,
                Err(why) => return self.store.say(why, true),
            };
            let name = format!("{}-copy", read.design.cluster.name);
            let design = read.design.edited(&[Edit::Rename(Entity::Cluster, name)]).unwrap_or(read.design);
            self.store.dialog.set(None);
            self.open_new(design, read.extras);
        });
    }

    /// Deletes a stored design, and keeps it at hand for undo; the open one is replaced by the one changed last
    /// before it.
    pub fn delete_stored(self, id: String) {
        let is_open = id == self.id.get_value();
        // The open design is at hand, with its last edit.
        let open = is_open.then(|| self.text());
        spawn_local(async move {
            let Ok(stored) = storage::get(&id).await else { return };
            let kept = versions::list(&id).await.unwrap_or_default();
            if let Err(error) = storage::delete(&id).await {
                self.store.say(error.message(), true);
                return;
            }
            // Versions that stay behind are no harm.
            let _ = versions::delete_all(&id).await;
            prefs::drop_journal(&id);
            self.queue.update_value(|queue| queue.retain(|waiting| waiting.id != id));
            if is_open {
                match storage::open_last(None).await {
                    Ok(Some(next)) => {
                        // The open design is gone from the storage and must not be written again.
                        self.written.set_value(self.text());
                        self.id.set_value(new_id());
                        self.open_stored(next.id);
                    }
                    _ => {
                        let design = crate::design::starters::Starter::Classic.design();
                        self.begin(new_id(), 0.0, design, Extras::default());
                    }
                }
            }
            if let Some(stored) = stored {
                let stored = Stored { text: open.unwrap_or(stored.text), ..stored };
                self.offer_undelete(stored, kept, is_open);
            }
            self.list();
        });
    }

    /// Reads the list of designs anew.
    pub(super) fn list(self) {
        self.list_versions();
        spawn_local(async move {
            let all = match storage::list().await {
                Ok(all) => all,
                Err(error) => return self.store.saved.set(failed(&error)),
            };
            let open = self.id.get_value();
            let language = self.store.language.get_untracked().code();
            let entries = all.into_iter().map(|stored| DesignEntry {
                is_open: stored.id == open,
                changed: browser::moment(stored.changed_millis, language),
                id: stored.id,
                name: stored.name,
                text: stored.text.into(),
            });
            self.designs.set(entries.collect());
        });
    }
}

/// A key for a new design: the moment, and chance for two tabs at one moment.
fn new_id() -> String {
    format!("design-{:.0}-{:.0}", browser::now_millis(), js_sys::Math::random() * 1e9)
}
