//! The styles of a picture: those of the canvas, with the values of the light theme in place of their names.

use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The rules that the page has for the scene.
const SCENE: &str = include_str!("../../../style/components/scene.css");

/// The values that they name.
const TOKENS: &str = include_str!("../../../style/tokens.css");

/// The rule of the picture's ground, which only the picture needs.
const GROUND: &str = ".ground {\n  fill: var(--canvas);\n}\n";

/// What stands for a value whose name the tokens do not have; a test says that there is none.
const MISSING: &str = "inherit";

/// The style sheet of every picture.
pub(super) fn sheet() -> &'static str {
    static SHEET: OnceLock<String> = OnceLock::new();
    SHEET.get_or_init(|| {
        let rules = format!("{GROUND}{}", unwrapped(&without_comments(SCENE)));
        resolved(&rules, &light_tokens(TOKENS))
    })
}

/// The style sheet without `/* … */`.
fn without_comments(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out
}

/// The rules inside the one `@layer` block, less the two blanks that they are indented by.
fn unwrapped(css: &str) -> String {
    let inside = css.split_once('{').and_then(|(_, rest)| rest.rsplit_once('}')).map_or("", |(inside, _)| inside);
    let mut out = String::with_capacity(inside.len());
    for line in inside.lines().filter(|line| !line.trim().is_empty()) {
        out.push_str(line.strip_prefix("  ").unwrap_or(line).trim_end());
        out.push('\n');
    }
    out
}

/// The values by name that hold in the light theme: everything before the dark one.
fn light_tokens(css: &str) -> BTreeMap<String, String> {
    let css = without_comments(css);
    let light = css.split("[data-theme=\"dark\"]").next().unwrap_or_default();
    let mut tokens = BTreeMap::new();
    for declaration in light.split([';', '{', '}']) {
        if let Some((name, value)) = declaration.trim().split_once(':')
            && name.starts_with("--")
        {
            let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
            tokens.insert(name.trim().to_owned(), value);
        }
    }
    tokens
}

/// The rules with every `var(--name)` replaced by its value.
fn resolved(css: &str, tokens: &BTreeMap<String, String>) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("var(") {
        let (name, after) = after.split_once(')').unwrap_or((after, ""));
        out.push_str(before);
        out.push_str(tokens.get(name.trim()).map_or(MISSING, String::as_str));
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_has_a_value() {
        let sheet = sheet();
        assert!(!sheet.contains("var(") && !sheet.contains("--") && !sheet.contains(MISSING), "{sheet}");
        assert!(!sheet.contains('@') && !sheet.contains("url("), "{sheet}");
        assert_eq!(sheet.matches('{').count(), sheet.matches('}').count());
        assert_eq!(SCENE.matches("{").count(), sheet.matches('{').count());
        // Nothing in it that XML would read as markup.
        assert!(!sheet.contains(['<', '&']) && !sheet.contains("]]>"), "{sheet}");
    }

    #[test]
    fn values_are_those_of_the_light_theme() {
        let tokens = light_tokens(
            "/* --a: 0; */ @layer t; @layer t { :root { --a: 1px; --b: x,\n  y; }\n [data-theme=\"dark\"] { --a: 2px; } }",
        );
        assert_eq!(resolved(".q { r: var(--a) var( --b ) var(--c); }", &tokens), ".q { r: 1px x, y inherit; }");
        assert!(sheet().contains("fill: #16202c;"));
    }
}
