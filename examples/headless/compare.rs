//! Two designs side by side: `compare`.

use crate::args::Args;
use crate::files::{STDIN, english, read};
use crate::reports::json_text;
use crate::{Failure, Output};
use eks_designer::catalog::lifecycle::{Effect, Fact};
use eks_designer::compare::{Change, Comparison, Difference, FieldChange, compare, fact_text};
use serde_json::{Map, Value, json};

/// `compare FILE FILE`.
///
/// # Errors
/// On input that cannot be read, and on wrong usage.
pub(crate) fn run(mut args: Args) -> Result<Output, Failure> {
    let (first, second) = (args.next_word("FILE")?, args.next_word("the second FILE")?);
    args.finish()?;
    if first == STDIN && second == STDIN {
        return Err(Failure::new("only one of the two files can be - (see --help)".to_owned()));
    }
    let (before, after) = (read(&first)?.design, read(&second)?.design);
    let comparison = compare(&before, &after);
    let effects: Map<String, Value> = Effect::ALL
        .into_iter()
        .map(|effect| (effect.key().to_owned(), json!(n_of(&comparison, effect))))
        .collect();
    let report = json!({
        "added": comparison.count(Difference::Added),
        "removed": comparison.count(Difference::Removed),
        "changed": comparison.count(Difference::Changed),
        "worst": comparison.worst().map(Effect::key),
        "effects": effects,
        "changes": comparison.changes.iter().map(change_json).collect::<Vec<_>>(),
    });
    Ok(Output::of(json_text(&report)))
}

fn n_of(comparison: &Comparison, effect: Effect) -> usize {
    comparison.changes.iter().filter(|change| change.effect() == effect).count()
}

fn change_json(change: &Change) -> Value {
    json!({
        "difference": change.difference().key(),
        "kind": change.entity().kind(),
        "name": change.name,
        "before": change.before.map(|entity| entity.to_string()),
        "after": change.after.map(|entity| entity.to_string()),
        "effect": change.effect().key(),
        "why": why_json(change.fact),
        "fields": change.fields.iter().map(field_json).collect::<Vec<_>>(),
    })
}

fn field_json(field: &FieldChange) -> Value {
    json!({
        "field": field.key,
        "label": english(&field.label),
        "from": english(&field.from),
        "to": english(&field.to),
        "effect": field.fact.effect.key(),
        "why": why_json(field.fact),
    })
}

fn why_json(fact: &Fact) -> Value {
    json!({ "text": english(&fact_text(fact)), "source": fact.source, "read": fact.source.map(|_| fact.read) })
}
