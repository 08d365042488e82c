//! From text to records: the answers of a text one after the other, each record by its id.

use super::{MAX_ANSWERS, MAX_RECORDS};
use crate::design;
use crate::formats::account::records::{Account, ITEM_LISTS, NAME_LISTS, SINGLE};
use crate::formats::account::{json, kubernetes};
use crate::formats::{Position, Problem, ReadError, Shape, yaml};
use serde_json::Value;

/// The beginnings of lines between answers that come from copying a terminal.
const PROMPTS: &[&str] = &["$", "%", "#", "> ", "aws ", "kubectl ", "]$", "---"];

/// Whether a text, of which this is the start, is what the AWS CLI prints.
pub(in crate::formats) fn is_answer(start: &str) -> bool {
    let body = start.get(prompt_len(start)..).unwrap_or_default();
    let is_known = |key: &str| known_keys().any(|known| known == key) || key == "EnableDnsHostnames";
    if body.starts_with('{') {
        if start.contains("\"eksctl.io/") {
            return false;
        }
        let is_list = start.contains("\"items\"") && start.contains("\"apiVersion\"");
        return is_list
            || start.split('"').skip(1).step_by(1).any(|part| is_known(part) || part == "EnableDnsSupport");
    }
    let is_other = body.lines().any(|line| line.starts_with("apiVersion:"));
    !is_other && body.lines().any(|line| yaml_key(line).is_some_and(is_known))
}

fn known_keys() -> impl Iterator<Item = &'static str> {
    let lists = ITEM_LISTS.iter().chain(SINGLE).map(|(key, _)| *key);
    lists.chain(NAME_LISTS.iter().copied())
}

/// The key of a line that begins an answer in YAML.
fn yaml_key(line: &str) -> Option<&str> {
    let (key, _) = line.split_once(':')?;
    (!key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric())).then_some(key)
}

/// How many bytes at the start are blanks, prompts and commands.
fn prompt_len(text: &str) -> usize {
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == ',');
        let is_prompt = PROMPTS.iter().any(|prompt| rest.starts_with(prompt));
        let Some((_, below)) = rest.split_once('\n').filter(|_| is_prompt) else { break };
        rest = below;
    }
    text.len().saturating_sub(rest.len())
}

/// Sorts the answers of a text into records.
///
/// # Errors
/// The first problem: broken syntax, too much of it, a list that is none, a record without its id.
pub(super) fn parse(text: &str) -> Result<Account, ReadError> {
    let mut account = Account::default();
    let start = prompt_len(text);
    if text.get(start..).unwrap_or_default().starts_with('{') {
        json_answers(text, start, &mut account)?;
    } else {
        yaml_answers(text, &mut account)?;
    }
    if account.is_empty() {
        let problem = if account.has_kubernetes { Problem::KubernetesAlone } else { Problem::NoAnswer };
        return Err(ReadError::of_text(problem));
    }
    Ok(account)
}

fn json_answers(text: &str, start: usize, account: &mut Account) -> Result<(), ReadError> {
    let mut from = start;
    let mut n_answers = 0_usize;
    while from < text.len() {
        let rest = text.get(from..).unwrap_or_default();
        let mut stream = serde_json::Deserializer::from_str(rest).into_iter::<Value>();
        let answer = match stream.next() {
            None => break,
            Some(Ok(answer)) => answer,
            Some(Err(error)) => return Err(json::syntax_error(text, from, &error)),
        };
        n_answers = n_answers.saturating_add(1);
        if MAX_ANSWERS < n_answers {
            return Err(ReadError::of_text(Problem::TooManyValues { max_values: MAX_ANSWERS }));
        }
        take(answer, account).map_err(|error| ReadError { at: Some(json::position(text, from)), ..error })?;
        let read = from.saturating_add(stream.byte_offset());
        from = read.saturating_add(prompt_len(text.get(read..).unwrap_or_default()));
    }
    Ok(())
}

/// YAML answers are parted where one of the known keys stands at the beginning of a line, or by `---`.
fn yaml_answers(text: &str, account: &mut Account) -> Result<(), ReadError> {
    let mut answers: Vec<(usize, String)> = Vec::new();
    for (i, line) in text.lines().enumerate() {
        let is_prompt = PROMPTS.iter().any(|prompt| line.starts_with(prompt));
        let begins = yaml_key(line).is_some_and(|key| known_keys().any(|known| known == key));
        if begins || is_prompt || answers.is_empty() {
            answers.push((i, String::new()));
        }
        if let Some((_, answer)) = answers.last_mut().filter(|_| !is_prompt) {
            answer.push_str(line);
            answer.push('\n');
        }
    }
    if MAX_ANSWERS < answers.len() {
        return Err(ReadError::of_text(Problem::TooManyValues { max_values: MAX_ANSWERS }));
    }
    for (first_line, answer) in answers.iter().filter(|(_, answer)| !answer.trim().is_empty()) {
        let moved = |error: ReadError| {
            let below = u32::try_from(*first_line).unwrap_or(u32::MAX);
            let at = error.at.map(|at| Position { line: at.line.saturating_add(below), ..at });
            ReadError { at, ..error }
        };
        let parsed = yaml::parse(answer).map_err(moved)?;
        let Some(root) = parsed.root else { continue };
        let at = Position { line: 1, column: 1 };
        take(plain(root.to_value()), account).map_err(|error| moved(ReadError { at: Some(at), ..error }))?;
    }
    Ok(())
}

/// A value of YAML as one of JSON.
fn plain(value: design::Value) -> Value {
    match value {
        design::Value::Null => Value::Null,
        design::Value::Bool(b) => Value::Bool(b),
        design::Value::Int(n) => Value::from(n),
        design::Value::Float(x) => Value::from(x),
        design::Value::Str(text) => Value::String(text),
        design::Value::List(items) => Value::Array(items.into_iter().map(plain).collect()),
        design::Value::Map(entries) => Value::Object(entries.into_iter().map(|(k, v)| (k, plain(v))).collect()),
    }
}

fn written(value: &Value) -> String {
    value.to_string()
}

fn wrong(expected: Shape, found: &Value) -> ReadError {
    let text = match found {
        Value::Number(n) => n.to_string(),
        Value::Bool(b) => b.to_string(),
        _ => String::new(),
    };
    ReadError::of_text(Problem::WrongType { expected, found: json::shape(found), text })
}

/// Puts the records of an answer where they belong. Keys that mean nothing here are passed over.
fn take(answer: Value, account: &mut Account) -> Result<(), ReadError> {
    let Value::Object(entries) = answer else { return Err(wrong(Shape::Map, &answer)) };
    if entries.contains_key("apiVersion") {
        return kubernetes::take(entries, account);
    }
    if let Some(vpc) = entries.get("VpcId").and_then(Value::as_str) {
        for key in ["EnableDnsSupport", "EnableDnsHostnames"] {
            if let Some(value) = entries.get(key).and_then(|part| json::flag(part, "Value")) {
                account.dns.insert((vpc.to_owned(), key), value);
            }
        }
    }
    for (key, value) in entries {
        if let Some((known, id)) = ITEM_LISTS.iter().find(|(known, _)| *known == key) {
            let Value::Array(items) = value else { return Err(wrong(Shape::List, &value).under(key)) };
            account.seen.insert(known);
            for (i, item) in items.into_iter().enumerate() {
                add(account, known, id, item, &format!("{key}[{i}]"))?;
            }
        } else if let Some((known, id)) = SINGLE.iter().find(|(known, _)| *known == key) {
            account.seen.insert(known);
            add(account, known, id, value, &key)?;
        } else if let Some(known) = NAME_LISTS.iter().find(|known| **known == key) {
            let Value::Array(items) = value else { return Err(wrong(Shape::List, &value).under(key)) };
            account.seen.insert(known);
            let names = account.names.entry(known).or_default();
            names.extend(items.iter().filter_map(Value::as_str).map(str::to_owned));
        }
    }
    Ok(())
}

fn add(account: &mut Account, key: &'static str, id: &str, item: Value, path: &str) -> Result<(), ReadError> {
    if !item.is_object() {
        return Err(wrong(Shape::Map, &item).under(path));
    }
    let Some(name) = json::text(&item, id) else {
        return Err(ReadError::of_text(Problem::MissingKey { key: id.to_owned() }).under(path));
    };
    // Node groups and the like have names of their cluster's own.
    let name = match json::text(&item, "clusterName") {
        Some(cluster) => format!("{cluster}/{name}"),
        None => name.to_owned(),
    };
    if MAX_RECORDS <= account.n_records {
        return Err(ReadError::of_text(Problem::TooManyValues { max_values: MAX_RECORDS }).under(path));
    }
    account.n_records = account.n_records.saturating_add(1);
    let records = account.records.entry(key).or_default();
    // Of two answers on the same thing, one that depends on neither's place.
    let is_better = records.get(&name).is_none_or(|there| written(there) < written(&item));
    if is_better {
        records.insert(name, item);
    }
    Ok(())
}
