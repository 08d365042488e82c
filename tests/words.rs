//! Rules about the words: every text that the code names is there in every language, asks for the values
//! that the code gives, and none is left over.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "this test reads the sources, and a test may panic"
)]

use eks_designer::words::{Language, first_sources, ftl_sources};
use fluent_syntax::ast;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Beginnings of ids that code puts together at run time, so that no literal names the whole id.
const COMPOSED: &[(&str, &str)] = &[
    ("rule-", "pages of rules, by the rule's code: `rules::page`"),
    ("fact-", "what a change does, by the fact's key: `compare::fact_text`"),
    ("starter-", "the gallery, by the starter's key"),
    ("severity-", "by the severity's key"),
    ("scenario-", "by the scenario's key"),
];

/// Texts that are rightly the same in Japanese and English: names and units that are not translated.
const SAME_IN_BOTH: &[&str] =
    &["field-auto-mode", "format-eksctl", "ip-family-ipv4", "ip-family-ipv6", "kind-vpc", "unit-gib", "view-aws"];

/// Texts for which each language takes its own of the values that the code gives, and why.
const OWN_VALUES: &[(&str, &str)] =
    &[("region-option", "a region's place is named in the reader's language"), ("scene-region-named", "as above")];

/// Calls that name a text by a literal id.
const CALLS: &[&str] = &["msg!(", "t!(", "render_id(", "has_text(", "Message::new("];

/// The texts of a language: id → variables that its pattern uses.
fn texts(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    texts_of(language, &ftl_sources(language))
}

fn texts_of(language: Language, files: &[(&str, &str)]) -> BTreeMap<String, BTreeSet<String>> {
    let mut out = BTreeMap::new();
    for (file, source) in files {
        let resource = fluent_syntax::parser::parse(*source)
            .unwrap_or_else(|(_, errors)| panic!("{language:?}/{file}: {errors:?}"));
        for entry in resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            let mut variables = BTreeSet::new();
            let pattern = message.value.unwrap_or_else(|| panic!("{language:?}/{file}: {id} has no text"));
            collect_pattern(&pattern, &mut variables);
            let is_new = out.insert(id.clone(), variables).is_none();
            assert!(is_new, "{language:?}/{file}: {id} is there twice");
        }
    }
    out
}

fn collect_pattern(pattern: &ast::Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            collect_expression(expression, variables);
        }
    }
}

fn collect_expression(expression: &ast::Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => collect_inline(inline, variables),
        ast::Expression::Select { selector, variants } => {
            collect_inline(selector, variables);
            for variant in variants {
                collect_pattern(&variant.value, variables);
            }
        }
    }
}

fn collect_inline(inline: &ast::InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => collect_expression(expression, variables),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| collect_inline(argument, variables));
        }
        _ => {}
    }
}

/// One place where the code names a text.
struct Use {
    id: String,
    file: String,
    /// The values given; `None` where they are given elsewhere.
    values: Option<BTreeSet<String>>,
}

/// Every source file under `src`, with its path from there.
fn sources() -> Vec<(String, String)> {
    fn walk(folder: &Path, out: &mut Vec<(String, String)>) {
        let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                walk(&path, out);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                out.push((path.display().to_string(), std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut out = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut out);
    out
}

/// The code of a file without its tests and its comments.
fn code_of(text: &str) -> String {
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    code.lines().filter(is_code).collect::<Vec<_>>().join("\n")
}

fn uses() -> Vec<Use> {
    let mut out = Vec::new();
    // Files of tests name texts as well, but nobody reads those.
    let is_test = |file: &str| file.ends_with("/tests.rs") || file.ends_with("/testing.rs");
    for (file, text) in sources().into_iter().filter(|(file, _)| !is_test(file)) {
        let code = code_of(&text);
        for call in CALLS {
            for (at, _) in code.match_indices(call) {
                // `format!(` ends in `t!(` as well: a name goes on before the call.
                let is_whole = !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
                let rest = &code[at + call.len()..];
                if let Some((id, values)) = literal_id(rest).filter(|_| is_whole) {
                    // Values of a message that is built in steps come from `.with("name", ..)`.
                    let is_stepwise = *call != "msg!(" || code.contains(".with(\"");
                    out.push(Use { id, file: file.clone(), values: (!is_stepwise).then_some(values) });
                }
            }
        }
    }
    out
}

/// The id at the beginning of a call's arguments, and the names of the values after it.
fn literal_id(arguments: &str) -> Option<(String, BTreeSet<String>)> {
    // Context arguments may come first: `render_id(language, "id")`.
    let arguments = arguments.trim_start();
    let start = if arguments.starts_with('"') { 0 } else { arguments.find('"').filter(|i| *i < 60)? };
    let between = &arguments[..start];
    if between.contains([')', ';', '{']) {
        return None;
    }
    let rest = &arguments[start + 1..];
    let (id, rest) = rest.split_once('"')?;
    let is_id = !id.is_empty() && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    is_id.then(|| (id.to_owned(), value_names(rest)))
}

/// The names before `=` at the top level of the arguments, up to the closing parenthesis.
fn value_names(arguments: &str) -> BTreeSet<String> {
    let mut depth = 0_i32;
    let mut names = BTreeSet::new();
    let mut word = String::new();
    let mut previous = ' ';
    let mut in_string = false;
    for c in arguments.chars() {
        match c {
            '"' if previous != '\\' => in_string = !in_string,
            _ if in_string => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => break,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => word.clear(),
            '=' if depth == 0 && !word.trim().is_empty() => {
                let name = std::mem::take(&mut word);
                if name.trim().bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_') {
                    names.insert(name.trim().to_owned());
                }
            }
            _ if depth == 0 => word.push(c),
            _ => {}
        }
        previous = c;
    }
    names
}

fn is_composed(id: &str) -> bool {
    COMPOSED.iter().any(|(prefix, _)| id.starts_with(prefix))
}

fn assert_none(what: &str, wrong: impl IntoIterator<Item = String>) {
    let wrong: Vec<String> = wrong.into_iter().collect();
    assert!(wrong.is_empty(), "{what}:\n  {}", wrong.join("\n  "));
}

#[test]
fn every_text_that_the_code_names_is_there() {
    for language in Language::ALL {
        let texts = texts(language);
        let missing = uses().into_iter().filter(|used| !texts.contains_key(&used.id) && !is_composed(&used.id));
        let missing: BTreeSet<String> = missing.map(|used| format!("{} in {}", used.id, used.file)).collect();
        assert_none(&format!("texts missing in {language:?}"), missing);
    }
}

/// The code of the page's first part that names texts: it runs before the other texts are there.
const FIRST_PART: &[&str] = &[
    "src/app/",
    "src/design/",
    "src/editor/",
    "src/formats/document/",
    "src/formats/error.rs",
    "src/formats/link/",
    "src/formats/list.rs",
    "src/scene/",
    "src/ui/canvas/",
    "src/ui/later.rs",
    "src/ui/library/elsewhere.rs",
    "src/ui/shell/dialogs.rs",
    "src/ui/shell/floats.rs",
    "src/ui/shell/rail.rs",
    "src/ui/shell/share.rs",
    "src/ui/shell/status.rs",
    "src/ui/shell/top.rs",
    "src/ui/store.rs",
];

/// Files below these that come with a later part, which brings all texts.
const LATER: &[&str] = &[
    "src/app/account.rs",
    "src/editor/addresses/",
    "src/editor/cni.rs",
    "src/editor/fields/",
    "src/scene/path.rs",
];

#[test]
fn the_first_part_of_the_page_names_texts_that_it_brings_with_it() {
    let first = texts_of(Language::En, first_sources());
    let is_first = |file: &str| {
        FIRST_PART.iter().any(|path| file.contains(path)) && !LATER.iter().any(|path| file.contains(path))
    };
    let is_wrong = |u: &Use| is_first(&u.file) && !is_composed(&u.id) && !first.contains_key(&u.id);
    let wrong: BTreeSet<_> =
        uses().into_iter().filter(is_wrong).map(|u| format!("{}: {}", u.file, u.id)).collect();
    assert_none("named before it is there: move it to a file of words::first_sources", wrong);
}

#[test]
fn no_text_is_left_over() {
    let used: BTreeSet<String> = uses().into_iter().map(|used| used.id).collect();
    for language in Language::ALL {
        let all = texts(language).into_keys();
        let unused: Vec<String> = all.filter(|id| !used.contains(id) && !is_composed(id)).collect();
        assert_none(&format!("texts that no code names in {language:?}"), unused);
    }
}

#[test]
fn texts_ask_for_the_values_that_the_code_gives() {
    let languages = Language::ALL.map(texts);
    let mut wrong = BTreeSet::new();
    for Use { id, file, values } in uses() {
        let asked =
            languages.iter().filter_map(|texts| texts.get(&id)).flatten().cloned().collect::<BTreeSet<_>>();
        let is_there = languages.iter().any(|texts| texts.contains_key(&id));
        if let Some(values) = values.filter(|values| is_there && *values != asked) {
            wrong.insert(format!("{id} in {file}: the code gives {values:?}, the text asks for {asked:?}"));
        }
    }
    assert_none("values that differ", wrong);
}

#[test]
fn languages_have_the_same_texts_with_the_same_values() {
    let english = texts(Language::En);
    for language in Language::ALL.into_iter().filter(|language| *language != Language::En) {
        let other = texts(language);
        let is_own = |id: &str| OWN_VALUES.iter().any(|(own, _)| *own == id);
        let is_page = |id: &String| id.starts_with("rule-");
        let keys = |map: &BTreeMap<String, BTreeSet<String>>| -> BTreeSet<String> {
            map.keys().filter(|id| !is_page(id)).cloned().collect()
        };
        let (here, there) = (keys(&english), keys(&other));
        let different: Vec<String> = here.symmetric_difference(&there).cloned().collect();
        assert_none(&format!("texts in one of English and {language:?} only"), different);
        let wrong: Vec<String> = other
            .iter()
            .filter(|(id, values)| !is_own(id) && english.get(*id).is_some_and(|asked| asked != *values))
            .map(|(id, values)| format!("{id}: {values:?}"))
            .collect();
        assert_none(&format!("texts that ask for other values in {language:?}"), wrong);
    }
}

#[test]
fn japanese_texts_are_translated() {
    let lines = |language: Language| -> BTreeMap<&'static str, &'static str> {
        let files = ftl_sources(language).into_iter().flat_map(|(_, source)| source.lines());
        files.filter_map(|line| line.split_once(" = ")).collect()
    };
    let english = lines(Language::En);
    let same: Vec<String> = lines(Language::Ja)
        .into_iter()
        .filter(|(id, text)| {
            english.get(id) == Some(text) && !text.starts_with("{ $") && !SAME_IN_BOTH.contains(id)
        })
        .map(|(id, text)| format!("{id} = {text}"))
        .collect();
    assert_none("texts that are still English in Japanese", same);
}

#[test]
fn exceptions_have_a_reason() {
    let english = texts(Language::En);
    for (prefix, reason) in COMPOSED {
        assert!(prefix.ends_with('-') && !reason.is_empty(), "{prefix}");
    }
    for (id, reason) in OWN_VALUES {
        assert!(english.contains_key(*id) && !reason.is_empty(), "{id}");
    }
    for id in SAME_IN_BOTH {
        assert!(english.contains_key(*id), "{id}");
    }
}
