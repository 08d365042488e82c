//! The Fluent bundles of both languages, and rendering.

use super::{Arg, Message};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use unic_langid::LanguageIdentifier;

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// English, complete by definition: the other languages are checked against it.
    #[default]
    En,
    /// Japanese.
    Ja,
}

impl Language {
    /// All languages, in the order of the switch.
    pub const ALL: [Self; 2] = [Self::En, Self::Ja];

    /// The BCP 47 code, for `lang` attributes and storage.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ja => "ja",
        }
    }

    /// The language's own name for itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Ja => "日本語",
        }
    }

    /// The language of a BCP 47 tag such as `ja-JP`, where it is one of ours.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|l| l.code().eq_ignore_ascii_case(primary))
    }
}

/// A Fluent file: its name and its text.
type File = (&'static str, &'static str);

/// The files of those names in a folder.
macro_rules! files {
    ($folder:literal, $($name:literal)*) => {
        &[$((concat!($name, ".ftl"), include_str!(concat!($folder, "/", $name, ".ftl")))),*]
    };
}

/// The files that the drawing and what edits it name; `tests/words.rs` says which code that is.
macro_rules! first {
    ($folder:literal) => {
        files!($folder, "app" "language" "formats" "gestures" "library" "layout" "scene" "share")
    };
}

/// The other files.
macro_rules! rest {
    ($folder:literal) => {
        files!(
            $folder,
            "account" "address" "aws" "build" "compare" "fields" "imports" "gallery" "report" "rules" "traffic" "views"
        )
    };
}

const FIRST: &[File] = first!("en");
const REST: &[File] = rest!("en");
#[cfg(not(target_arch = "wasm32"))]
const JAPANESE: [&[File]; 2] = [first!("ja"), rest!("ja")];

/// The English files that the first part of the page brings with it: what is drawn before the rest is there.
#[must_use]
pub fn first_sources() -> &'static [File] {
    FIRST
}

/// The Fluent files of a language, as (file name, text); in the browser English alone, because other languages are
/// fetched and [`supply`]d when somebody wants them, so that nobody downloads two.
#[must_use]
pub fn ftl_sources(language: Language) -> Vec<File> {
    match language {
        Language::En => [FIRST, REST].concat(),
        #[cfg(target_arch = "wasm32")]
        Language::Ja => Vec::new(),
        #[cfg(not(target_arch = "wasm32"))]
        Language::Ja => JAPANESE.concat(),
    }
}

/// What a program starts with: in the browser little, and whoever needs more calls [`supply_rest`].
#[cfg(target_arch = "wasm32")]
fn built_in(language: Language) -> Vec<File> {
    if language == Language::En { FIRST.to_vec() } else { Vec::new() }
}

#[cfg(not(target_arch = "wasm32"))]
fn built_in(language: Language) -> Vec<File> {
    ftl_sources(language)
}

/// Adds the English texts that are no part of the page's first part.
pub fn supply_rest() {
    if HAS_REST.replace(true) {
        return;
    }
    BUNDLES.with(|bundles| {
        let mut bundles = bundles.borrow_mut();
        let first = || bundle(Language::En, FIRST.iter().map(|(_, source)| (*source).to_owned()));
        let bundle = bundles.entry(Language::En).or_insert_with(first);
        for (_, source) in REST {
            add(bundle, (*source).to_owned());
        }
    });
}

thread_local! {
    static HAS_REST: Cell<bool> = const { Cell::new(false) };
    static BUNDLES: RefCell<HashMap<Language, FluentBundle<FluentResource>>> = RefCell::new(HashMap::new());
}

/// Whether the texts of `language` are there; where they are not, English stands in.
#[must_use]
pub fn is_supplied(language: Language) -> bool {
    !built_in(language).is_empty() || BUNDLES.with(|bundles| bundles.borrow().contains_key(&language))
}

/// Takes the texts of a language that is not part of the program, as one Fluent file.
///
/// Gives whether they are texts: a host may answer with a page that says something else.
#[must_use]
pub fn supply(language: Language, source: String) -> bool {
    let bundle = bundle(language, [source]);
    // Every catalogue has this one.
    let is_catalogue = bundle.has_message("language");
    if is_catalogue {
        BUNDLES.with(|bundles| bundles.borrow_mut().insert(language, bundle));
    }
    is_catalogue
}

/// The text of `message` in `language`.
///
/// Falls back to English, and from there to the id itself.
#[must_use]
pub fn render(language: Language, message: &Message) -> String {
    let mut args = FluentArgs::with_capacity(message.args.len());
    for (name, value) in &message.args {
        match value {
            Arg::Text(text) => args.set(*name, text.as_str()),
            // A count beyond 2^53 does not occur: addresses end at 2^32.
            Arg::Int(n) => args.set(*name, FluentValue::from(*n)),
            Arg::Message(inner) => args.set(*name, render(language, inner)),
        }
    }
    text(language, &message.id, &args)
        .or_else(|| text(Language::En, &message.id, &args))
        .unwrap_or_else(|| message.id.to_string())
}

/// The text `id`, which takes no values.
#[must_use]
pub fn render_id(language: Language, id: &'static str) -> String {
    render(language, &Message::new(id))
}

/// Whether `language` itself has a text `id`.
#[must_use]
pub fn has_text(language: Language, id: &str) -> bool {
    with_bundle(language, |bundle| bundle.has_message(id).then_some(())).is_some()
}

fn text(language: Language, id: &str, args: &FluentArgs) -> Option<String> {
    with_bundle(language, |bundle| {
        let pattern = bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        Some(bundle.format_pattern(pattern, Some(args), &mut errors).into_owned())
    })
}

fn with_bundle<R>(language: Language, f: impl FnOnce(&FluentBundle<FluentResource>) -> Option<R>) -> Option<R> {
    BUNDLES.with(|bundles| {
        let mut bundles = bundles.borrow_mut();
        if let Some(bundle) = bundles.get(&language) {
            return f(bundle);
        }
        let sources = built_in(language);
        if sources.is_empty() {
            // Not kept: the texts may still come.
            return None;
        }
        let built_in = || bundle(language, sources.iter().map(|(_, source)| (*source).to_owned()));
        f(bundles.entry(language).or_insert_with(built_in))
    })
}

fn bundle(language: Language, sources: impl IntoIterator<Item = String>) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![id]);
    // The isolation marks would show up in copied text and in comparisons.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(n) if n.value.fract() == 0.0 => Some(grouped(&format!("{:.0}", n.value))),
        _ => None,
    }));
    for source in sources {
        add(&mut bundle, source);
    }
    bundle
}

fn add(bundle: &mut FluentBundle<FluentResource>, source: String) {
    // A file with a mistake still gives its good part; tests/words.rs fails on the mistake.
    let resource = FluentResource::try_new(source).unwrap_or_else(|(part, _)| part);
    bundle.add_resource_overriding(resource);
}

/// `1234567` as `1,234,567`: the grouping that both languages use.
fn grouped(digits: &str) -> String {
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |rest| ("−", rest));
    let mut out = String::from(sign);
    for (i, c) in digits.chars().enumerate() {
        if 0 < i && (digits.len().saturating_sub(i)).is_multiple_of(3) {
            out.push(',');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_thousands() {
        for (plain, expected) in
            [("0", "0"), ("999", "999"), ("1024", "1,024"), ("131072", "131,072"), ("-58", "−58")]
        {
            assert_eq!(grouped(plain), expected);
        }
    }

    #[test]
    fn an_unknown_id_renders_as_itself() {
        assert_eq!(render(Language::Ja, &Message::new("no-such-text")), "no-such-text");
    }

    #[test]
    fn takes_texts_but_not_the_page_of_a_host_that_has_none() {
        assert!(!supply(Language::Ja, "<!doctype html><title>404</title>".to_owned()));
        assert_eq!(render_id(Language::Ja, "close"), "閉じる");
        assert!(supply(Language::Ja, "language = 言語\nclose = close of a file".to_owned()));
        assert_eq!(render_id(Language::Ja, "close"), "close of a file");
        // What the file leaves out is said in English.
        assert_eq!(render_id(Language::Ja, "cancel"), render_id(Language::En, "cancel"));
        BUNDLES.with(|bundles| bundles.borrow_mut().clear());
    }

    #[test]
    fn reads_language_tags() {
        assert_eq!(Language::from_tag("ja-JP"), Some(Language::Ja));
        assert_eq!(Language::from_tag("EN"), Some(Language::En));
        assert_eq!(Language::from_tag("fr"), None);
    }
}
