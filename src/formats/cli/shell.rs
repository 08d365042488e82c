//! Bash as text: calls with their input as JSON in single quotes, and the functions that all scripts begin with.

use crate::design::Entity;
use crate::formats::Place;
use crate::formats::build::is_shown;
use std::fmt::Write;

/// The beginning of the script that builds.
pub(super) const HEAD: &str = r#"#!/usr/bin/env bash
# Builds an Amazon EKS cluster and its network with the AWS CLI.
# It can be run again after a failure: what is there already is found and left as it is.
set -euo pipefail
export AWS_PAGER=''

# look SERVICE OPERATION INPUT QUERY: prints what the call answers, and nothing for none.
look() {
  local answer
  answer=$(aws "$1" "$2" --cli-input-json "$3" --query "$4" --output text)
  if [[ $answer != None ]]; then
    printf '%s' "$answer"
  fi
}

# once ERROR SERVICE OPERATION INPUT: makes the call; an answer that says the thing is there is as good.
once() {
  local error
  if error=$(aws "$2" "$3" --cli-input-json "$4" 2>&1 > /dev/null); then
    return 0
  fi
  if [[ $error == *"($1)"* ]]; then
    return 0
  fi
  printf '%s\n' "$error" >&2
  return 1
}

# hold SERVICE WAITER INPUT: waits until AWS says so.
hold() {
  aws "$1" wait "$2" --cli-input-json "$3"
}

# until_there SERVICE OPERATION INPUT QUERY: as look, asking again for a minute.
until_there() {
  local answer try
  for try in 1 2 3 4 5 6 7 8 9 10 11 12; do
    answer=$(look "$@")
    if [[ -n $answer ]]; then
      printf '%s' "$answer"
      return 0
    fi
    printf 'Waiting (%s of 12)\n' "$try" >&2
    sleep 5
  done
  return 1
}
"#;

/// The beginning of the script that takes down.
pub(super) const UNDO_HEAD: &str = r#"#!/usr/bin/env bash
# Takes down what the script of the same design has built, the last first. It can be run again after a failure.
# Load balancers and volumes that workloads have asked for have to go before.
set -euo pipefail
export AWS_PAGER=''

# look SERVICE OPERATION INPUT QUERY: prints what the call answers, and nothing for none.
look() {
  local answer
  answer=$(aws "$1" "$2" --cli-input-json "$3" --query "$4" --output text)
  if [[ $answer != None ]]; then
    printf '%s' "$answer"
  fi
}

# gone ERROR SERVICE OPERATION INPUT: makes the call; an answer that says the thing is gone is as good.
gone() {
  local error
  if error=$(aws "$2" "$3" --cli-input-json "$4" 2>&1 > /dev/null); then
    return 0
  fi
  if [[ $error == *"($1)"* ]]; then
    return 0
  fi
  printf '%s\n' "$error" >&2
  return 1
}

# hold SERVICE WAITER INPUT: waits until AWS says so.
hold() {
  aws "$1" wait "$2" --cli-input-json "$3"
}

# until_gone SERVICE OPERATION INPUT QUERY: asks until nothing is there, for ten minutes.
until_gone() {
  local answer try
  for ((try = 1; try <= 60; try++)); do
    answer=$(look "$@")
    if [[ -z $answer ]]; then
      return 0
    fi
    printf 'Waiting (%s of 60)\n' "$try" >&2
    sleep 10
  done
  return 1
}

# as_list: what comes in, separated by blanks, as the items of a JSON list.
as_list() {
  local item list=''
  for item in $1; do
    list+="${list:+,}\"$item\""
  done
  printf '[%s]' "$list"
}
"#;

/// A value of a call's input.
#[derive(Clone, Debug)]
pub(super) enum Json {
    /// A text of the design, or of our own.
    Text(String),
    /// A variable of the script, as a text: what AWS has answered.
    Var(String),
    /// Text of our own around a variable.
    Around(String, String, String),
    /// A variable of the script that holds JSON.
    RawVar(String),
    /// A number.
    Number(i64),
    /// A boolean.
    Bool(bool),
    /// A list.
    List(Vec<Json>),
    /// An object.
    Map(Vec<(String, Json)>),
}

pub(super) fn text(text: impl Into<String>) -> Json {
    Json::Text(text.into())
}

pub(super) fn var(name: impl Into<String>) -> Json {
    Json::Var(name.into())
}

pub(super) fn list(items: impl IntoIterator<Item = Json>) -> Json {
    Json::List(items.into_iter().collect())
}

pub(super) fn texts<T: Into<String>>(items: impl IntoIterator<Item = T>) -> Json {
    Json::List(items.into_iter().map(text).collect())
}

pub(super) fn json<'a>(entries: impl IntoIterator<Item = (&'a str, Json)>) -> Json {
    Json::Map(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

/// An object of texts.
pub(super) fn map_of_texts<'a>(entries: impl IntoIterator<Item = (&'a String, &'a String)>) -> Json {
    Json::Map(entries.into_iter().map(|(key, value)| (key.clone(), text(value))).collect())
}

impl Json {
    /// An object with one entry more.
    pub(super) fn with(mut self, key: &str, value: impl Into<Option<Self>>) -> Self {
        if let (Self::Map(entries), Some(value)) = (&mut self, value.into()) {
            entries.push((key.to_owned(), value));
        }
        self
    }

    /// The value as one word of the shell.
    pub(super) fn word(&self) -> String {
        let mut out = String::from("'");
        self.push(&mut out);
        out.push('\'');
        out
    }

    fn push(&self, out: &mut String) {
        match self {
            Self::Text(text) => push_text(text, out),
            Self::Var(name) => {
                let _ = write!(out, "\"'\"${name}\"'\"");
            }
            Self::Around(before, name, after) => {
                out.push('"');
                push_escaped(before, out);
                let _ = write!(out, "'\"${name}\"'");
                push_escaped(after, out);
                out.push('"');
            }
            Self::RawVar(name) => {
                let _ = write!(out, "'\"${name}\"'");
            }
            Self::Number(n) => {
                let _ = write!(out, "{n}");
            }
            Self::Bool(is) => {
                let _ = write!(out, "{is}");
            }
            Self::List(items) => {
                out.push('[');
                for (i, item) in items.iter().enumerate() {
                    out.push_str(if i == 0 { "" } else { ", " });
                    item.push(out);
                }
                out.push(']');
            }
            Self::Map(entries) => {
                out.push('{');
                for (i, (key, value)) in entries.iter().enumerate() {
                    out.push_str(if i == 0 { "" } else { ", " });
                    push_text(key, out);
                    out.push_str(": ");
                    value.push(out);
                }
                out.push('}');
            }
        }
    }
}

fn push_text(text: &str, out: &mut String) {
    out.push('"');
    push_escaped(text, out);
    out.push('"');
}

/// The inside of a JSON string that can stand in single quotes and hides nothing from people.
fn push_escaped(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if !matches!(c, '\'' | '$' | '`') && is_shown(c) => out.push(c),
            c => {
                let mut units = [0; 2];
                for unit in c.encode_utf16(&mut units) {
                    let _ = write!(out, "\\u{unit:04x}");
                }
            }
        }
    }
}

/// A region or an id of AWS as one word of the shell; characters that none has are left out.
pub(super) fn quoted(text: &str) -> String {
    let kept: String = text.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    format!("'{kept}'")
}

/// `text` of our own making, which is ASCII, as one word of the shell.
pub(super) fn quoted_line(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

/// A script: lines, and which of them speak of what.
#[derive(Clone, Debug, Default)]
pub(super) struct Script {
    text: String,
    places: Vec<Place>,
    n_lines: usize,
}

impl Script {
    /// Adds text of several lines.
    pub(super) fn raw(&mut self, text: &str) {
        text.lines().for_each(|line| self.line(line));
        self.line("");
    }

    /// Adds a line.
    pub(super) fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
        self.n_lines = self.n_lines.saturating_add(1);
    }

    /// The number of the next line.
    pub(super) fn at(&self) -> usize {
        self.n_lines
    }

    /// Says what the lines since `first_line` speak of, and ends them with a blank one.
    pub(super) fn place(&mut self, first_line: usize, entity: impl Into<Entity>) {
        if first_line < self.n_lines {
            self.places.push(Place { first_line, end_line: self.n_lines, entity: entity.into() });
            self.line("");
        }
    }

    /// The text and its places.
    pub(super) fn finish(self) -> (String, Vec<Place>) {
        (self.text, self.places)
    }

    /// Sets a variable to what a call answers.
    pub(super) fn look(&mut self, name: &str, call: &str, input: &Json, query: &str) {
        self.line(&format!("{name}=$(look {call} {} {})", input.word(), quoted_line(query)));
    }

    /// Sets a variable to what is found, and makes it where nothing is.
    pub(super) fn ensure(&mut self, name: &str, found: (&str, &Json, &str), made: (&str, &Json, &str)) {
        let (call, input, query) = found;
        self.look(name, call, input, query);
        self.line(&format!("if [[ -z ${name} ]]; then"));
        let (call, input, query) = made;
        self.line(&format!("  {name}=$(look {call} {} {})", input.word(), quoted_line(query)));
        self.line("fi");
    }

    /// Makes a call; an error of this code is as good.
    pub(super) fn once(&mut self, error: &str, call: &str, input: &Json) {
        self.line(&format!("once {error} {call} {}", input.word()));
    }

    /// Makes a call whatever it finds.
    pub(super) fn call(&mut self, call: &str, input: &Json) {
        self.line(&format!("aws {call} --cli-input-json {} > /dev/null", input.word()));
    }

    /// Waits.
    pub(super) fn hold(&mut self, service: &str, waiter: &str, input: &Json) {
        self.line(&format!("hold {service} {waiter} {}", input.word()));
    }

    /// Takes something away; an error of this code is as good.
    pub(super) fn gone(&mut self, error: &str, call: &str, input: &Json) {
        self.line(&format!("gone {error} {call} {}", input.word()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_leaves_its_quotes() {
        let input = json([("Name", text("a'b\"c\\$(x)`y`\n\0\u{202e}😀")), ("Id", var("vpc"))]);
        let expected =
            r#"'{"Name": "a\u0027b\"c\\\u0024(x)\u0060y\u0060\u000a\u0000\u202e😀", "Id": "'"$vpc"'"}'"#;
        assert_eq!(input.word(), expected);
        assert_eq!(quoted("x'; rm -rf ~ #\n"), "'xrm-rf'");
        assert_eq!(json([("a'", Json::Bool(true))]).word(), r#"'{"a\u0027": true}'"#);
        let around = Json::Around("/v/".to_owned(), "version".to_owned(), "/x".to_owned());
        assert_eq!(around.word(), r#"'"/v/'"$version"'/x"'"#);
    }
}
