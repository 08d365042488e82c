//! From text to the parts of a template: YAML with short forms of functions, JSON, or what
//! `aws cloudformation get-template` prints around either.

use crate::formats::account::json;
use crate::formats::yaml::{self, Content, Node, OwnTags};
use crate::formats::{Problem, ReadError, Shape};
use serde_json::{Map, Value};

/// The parts of a template, functions in their long form.
#[derive(Debug, Default)]
pub(super) struct Template {
    /// `Parameters`.
    pub(super) parameters: Map<String, Value>,
    /// `Mappings`.
    pub(super) mappings: Map<String, Value>,
    /// `Conditions`.
    pub(super) conditions: Map<String, Value>,
    /// `Resources`.
    pub(super) resources: Map<String, Value>,
    /// Whether more documents follow, which are not read.
    pub(super) has_more: bool,
}

/// The key that a template's text is under in the answer of `aws cloudformation get-template`.
const BODY: &str = "TemplateBody";

/// Whether a text, of which this is the start, is a template.
pub(in crate::formats) fn is_template(start: &str) -> bool {
    let body = start.trim_start();
    if body.starts_with('{') {
        let is_said = body.contains("\"AWSTemplateFormatVersion\"") || body.contains("\"TemplateBody\"");
        return is_said || (body.contains("\"Resources\"") && body.contains("\"AWS::"));
    }
    let mut lines = body.lines();
    let begins = |line: &str, key: &str| line.strip_prefix(key).is_some_and(|rest| rest.starts_with(':'));
    if lines.clone().any(|line| begins(line, "apiVersion")) {
        return false;
    }
    let unquoted = |line: &str| line.trim_start_matches(['"', '\'']).replacen(['"', '\''], "", 1);
    lines.any(|line| {
        let line = unquoted(line);
        begins(&line, "AWSTemplateFormatVersion") || begins(&line, "Resources") || begins(&line, BODY)
    })
}

/// Reads the parts of a template.
///
/// # Errors
/// Broken syntax, too much of it, a part that is no map, no resources.
pub(super) fn parse(text: &str) -> Result<Template, ReadError> {
    let (root, has_more) = tree(text)?;
    let root = match json::at(&root, BODY) {
        // What the CLI prints holds the text of a template in YAML, or the tree of one in JSON.
        Some(Value::String(body)) => tree(body).map_err(|error| ReadError { at: None, ..error }.under(BODY))?.0,
        Some(body) => body.clone(),
        None => root,
    };
    let Value::Object(mut parts) = root else { return Err(wrong(&root, String::new())) };
    let mut part = |key: &str| match parts.remove(key) {
        None | Some(Value::Null) => Ok(Map::new()),
        Some(Value::Object(entries)) => Ok(entries),
        Some(other) => Err(wrong(&other, key.to_owned())),
    };
    let template = Template {
        parameters: part("Parameters")?,
        mappings: part("Mappings")?,
        conditions: part("Conditions")?,
        resources: part("Resources")?,
        has_more,
    };
    if template.resources.is_empty() {
        return Err(ReadError::of_text(Problem::MissingKey { key: "Resources".to_owned() }));
    }
    Ok(template)
}

fn wrong(found: &Value, path: String) -> ReadError {
    let shape = json::shape(found);
    ReadError::of_text(Problem::WrongType { expected: Shape::Map, found: shape, text: String::new() }).under(path)
}

/// The tree of a text in JSON or YAML, and whether more documents follow.
fn tree(text: &str) -> Result<(Value, bool), ReadError> {
    if text.trim_start().starts_with('{') {
        // YAML holds JSON in all but some escapes; a text that is broken as JSON may be flow style.
        match serde_json::from_str(text) {
            Ok(tree) => return Ok((tree, false)),
            Err(error) if json::is_like_json(text) => return Err(json::syntax_error(text, 0, &error)),
            Err(_) => {}
        }
    }
    let parsed = yaml::parse_with(text, OwnTags::Kept)?;
    let root = parsed.root.ok_or_else(|| ReadError::of_text(Problem::Empty))?;
    Ok((plain(&root), parsed.has_more))
}

/// A value of YAML as one of JSON, with tags as functions. What CloudFormation takes for a text stays as it is
/// written: `1.30` is a version, not a number.
fn plain(node: &Node) -> Value {
    match &node.content {
        Content::Null => Value::Null,
        Content::Bool(is) => Value::Bool(*is),
        Content::Int(n) if n.to_string() == node.written => Value::from(*n),
        Content::Int(_) | Content::Float(_) => Value::String(node.written.clone()),
        Content::Str(text) => Value::String(text.clone()),
        Content::List(items) => Value::Array(items.iter().map(|item| plain(item)).collect()),
        Content::Map(entries) => {
            let entries = entries.iter().map(|entry| (long_form(&entry.key), plain(&entry.value)));
            Value::Object(entries.collect())
        }
    }
}

/// The name of a function for its tag.
fn long_form(key: &str) -> String {
    match key.strip_prefix('!') {
        Some(name @ ("Ref" | "Condition")) => name.to_owned(),
        Some(name) if !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric()) => format!("Fn::{name}"),
        _ => key.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_and_long_forms_are_the_same() {
        let short =
            "Resources:\n  A:\n    Type: T\n    B: !Select [0, !GetAZs '']\n    V: 1.30\n    C: !GetAtt X.Y\n";
        let long = "{\"Resources\": {\"A\": {\"Type\": \"T\", \"B\": {\"Fn::Select\": [0, {\"Fn::GetAZs\": \"\"}]},\
                    \"V\": \"1.30\", \"C\": {\"Fn::GetAtt\": \"X.Y\"}}}}";
        assert_eq!(parse(short).unwrap().resources, parse(long).unwrap().resources);
        let answer = serde_json::json!({ "TemplateBody": short }).to_string();
        assert_eq!(parse(&answer).unwrap().resources, parse(long).unwrap().resources);
    }

    #[test]
    fn templates_are_known_by_their_keys() {
        for text in [
            "AWSTemplateFormatVersion: 2010-09-09\n",
            "# a comment\n---\n\"AWSTemplateFormatVersion\": x\n",
            "Description: x\nResources:\n  A: {}\n",
            "{\"Resources\": {\"A\": {\"Type\": \"AWS::EC2::VPC\"}}}",
            "{\"TemplateBody\": \"x\"}",
        ] {
            assert!(is_template(text), "{text}");
        }
        for text in ["kind: ClusterConfig\n", "apiVersion: x\nResources:\n", "{\"Vpcs\": []}", "", "Resource:\n"] {
            assert!(!is_template(text), "{text}");
        }
    }
}
