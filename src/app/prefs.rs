//! Settings of this browser: small, and lost without harm.

use crate::cni::budget::Scenario;
use crate::collect::CollectInOrder;
use crate::editor::KeyMap;
use crate::scene::layers::Layer;
use crate::ui::Theme;
use crate::words::Language;
use leptos::prelude::window;
use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

const LANGUAGE: &str = "eks-designer.language";
const THEME: &str = "eks-designer.theme";
const SCENARIO: &str = "eks-designer.scenario";
const KEYS: &str = "eks-designer.keys";
const LAYERS: &str = "eks-designer.layers";
const MINIMAP: &str = "eks-designer.minimap";
const LAST_DESIGN: &str = "eks-designer.last-design";
const WELCOME: &str = "eks-designer.welcome";

/// The browser may refuse its storage: settings are then those of a first visit.
fn read(key: &str) -> Option<String> {
    window().local_storage().ok()??.get_item(key).ok()?
}

fn write(key: &str, value: &str) {
    if let Ok(Some(storage)) = window().local_storage() {
        let _ = storage.set_item(key, value);
    }
}

/// The chosen language, else the browser's, else English.
pub fn language() -> Language {
    let chosen = read(LANGUAGE).as_deref().and_then(Language::from_tag);
    let of_browser = || window().navigator().language().as_deref().and_then(Language::from_tag);
    chosen.or_else(of_browser).unwrap_or_default()
}

pub fn set_language(language: Language) {
    write(LANGUAGE, language.code());
}

/// The chosen theme, else what the system prefers.
pub fn theme() -> Theme {
    let prefers_dark = || {
        let query = window().match_media("(prefers-color-scheme: dark)").ok().flatten();
        query.is_some_and(|query| query.matches())
    };
    match read(THEME).as_deref() {
        Some("light") => Theme::Light,
        Some("dark") => Theme::Dark,
        _ if prefers_dark() => Theme::Dark,
        _ => Theme::Light,
    }
}

pub fn set_theme(theme: Theme) {
    write(THEME, theme.key());
}

/// The scenario that was shown last.
pub fn scenario() -> Scenario {
    let key = read(SCENARIO);
    Scenario::ALL.into_iter().find(|s| key.as_deref() == Some(s.key())).unwrap_or_default()
}

pub fn set_scenario(scenario: Scenario) {
    write(SCENARIO, scenario.key());
}

/// The keys as the person has set them.
pub fn keymap() -> KeyMap {
    read(KEYS).map(|text| KeyMap::from_text(&text)).unwrap_or_default()
}

pub fn set_keymap(keys: &KeyMap) {
    write(KEYS, &keys.to_text());
}

/// The layers that were shown last.
pub fn layers() -> BTreeSet<Layer> {
    let keys = read(LAYERS);
    let is_on = |layer: &Layer| {
        keys.as_deref().map_or(layer.is_on_at_first(), |keys| keys.split(' ').any(|key| key == layer.key()))
    };
    Layer::ALL.into_iter().filter(is_on).collect_set()
}

pub fn set_layers(on: &BTreeSet<Layer>) {
    write(LAYERS, &on.iter().map(|layer| layer.key()).collect::<Vec<_>>().join(" "));
}

pub fn has_minimap() -> bool {
    read(MINIMAP).as_deref() == Some("on")
}

pub fn set_minimap(is_on: bool) {
    write(MINIMAP, if is_on { "on" } else { "off" });
}

/// The key of the design that was open last.
pub fn last_design() -> Option<String> {
    read(LAST_DESIGN)
}

pub fn set_last_design(id: &str) {
    write(LAST_DESIGN, id);
}

pub fn has_seen_welcome() -> bool {
    read(WELCOME).is_some()
}

pub fn set_seen_welcome() {
    write(WELCOME, "seen");
}

/// The key of what was not yet stored of a design.
fn journal_key(id: &str) -> String {
    format!("eks-designer.journal.{id}")
}

/// What was noted down of a design and may not be stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Journal {
    /// The revision that its page knew to be stored.
    pub revision: f64,
    /// The mark of the text that was just being stored as the next revision; 0 when none was.
    pub writing: u64,
    /// The design file.
    pub text: String,
}

impl Journal {
    /// Whether it follows on what is stored: on the revision that its page knew, or on the one that it was
    /// storing when it ended, before it could hear of it.
    #[must_use]
    pub fn follows(&self, stored_revision: f64, stored_text: &str) -> bool {
        let is_own_next = self.revision + 1.0 == stored_revision && self.writing == mark(stored_text);
        self.revision == stored_revision || is_own_next
    }
}

/// A number that stands for a text; never 0.
pub fn mark(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish().max(1)
}

/// Notes a design down at once.
pub fn set_journal(id: &str, journal: &Journal) {
    let Journal { revision, writing, text } = journal;
    write(&journal_key(id), &format!("{revision} {writing}\n{text}"));
    set_last_design(id);
}

/// What was noted down of a design; the mark is missing in what older pages noted.
pub fn journal(id: &str) -> Option<Journal> {
    let noted = read(&journal_key(id))?;
    let (head, text) = noted.split_once('\n')?;
    let (revision, writing) = head.split_once(' ').unwrap_or((head, "0"));
    Some(Journal { revision: revision.parse().ok()?, writing: writing.parse().ok()?, text: text.to_owned() })
}

/// Forgets what was noted down, once just that is stored.
pub fn forget_journal(id: &str, text: &str) {
    if journal(id).is_some_and(|noted| noted.text == text) {
        drop_journal(id);
    }
}

/// Forgets what was noted down, whatever it is.
pub fn drop_journal(id: &str) {
    if let Ok(Some(storage)) = window().local_storage() {
        let _ = storage.remove_item(&journal_key(id));
    }
}
