//! The parts that templates are made of: values, references, and functions in their long form, which YAML and JSON
//! write alike.

use crate::design::Value;

/// A map under construction.
#[derive(Clone, Debug, Default)]
pub(super) struct Props(Vec<(String, Value)>);

impl Props {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn set(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.0.push((key.to_owned(), value.into()));
        self
    }

    pub fn set_some(self, key: &str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.set(key, value),
            None => self,
        }
    }
}

impl From<Props> for Value {
    fn from(props: Props) -> Self {
        Self::Map(props.0)
    }
}

/// How CloudFormation begins what it replaces by a parameter or a secret, in any text of a template.
const DYNAMIC: &str = "{{resolve:";

/// A text of a person: nothing in it is a reference.
pub(super) fn text(text: impl AsRef<str>) -> Value {
    // With a blank it is no dynamic reference any more.
    Value::Str(text.as_ref().replace(DYNAMIC, "{{ resolve:"))
}

/// Texts of people.
pub(super) fn texts<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> Value {
    Value::List(texts.into_iter().map(text).collect())
}

pub(super) fn boolean(is: bool) -> Value {
    Value::Bool(is)
}

pub(super) fn number(n: impl Into<i64>) -> Value {
    Value::Int(n.into())
}

fn call(function: &str, argument: Value) -> Value {
    Value::Map(vec![(function.to_owned(), argument)])
}

/// What another thing of the template is known by.
pub(super) fn reference(logical_id: &str) -> Value {
    call("Ref", Value::Str(logical_id.to_owned()))
}

/// A property that another thing has once it is made.
pub(super) fn attribute(logical_id: &str, name: &str) -> Value {
    let parts = [logical_id, name].map(|part| Value::Str(part.to_owned()));
    call("Fn::GetAtt", Value::List(parts.into()))
}

/// A text of ours with pseudo parameters in it; never one of a person.
pub(super) fn sub(text: &'static str) -> Value {
    call("Fn::Sub", Value::Str(text.to_owned()))
}

/// Texts and references, one after the other.
pub(super) fn join(separator: &str, parts: Vec<Value>) -> Value {
    call("Fn::Join", Value::List(vec![Value::Str(separator.to_owned()), Value::List(parts)]))
}

/// The `index`th item of a list.
pub(super) fn select(index: i64, list: Value) -> Value {
    call("Fn::Select", Value::List(vec![Value::Int(index), list]))
}

/// The first `n` blocks of a block, each with so many bits for its addresses.
pub(super) fn blocks(block: Value, n: i64, bits: i64) -> Value {
    call("Fn::Cidr", Value::List(vec![block, Value::Int(n), Value::Int(bits)]))
}

pub(super) fn base64(value: Value) -> Value {
    call("Fn::Base64", value)
}

/// Tags as resources of EC2 and IAM take them; a key that occurs twice counts once.
pub(super) fn tags<'a>(tags: impl IntoIterator<Item = (&'a str, &'a str)>) -> Value {
    let mut said = std::collections::BTreeSet::new();
    let tags = tags.into_iter().filter(|(key, _)| said.insert(*key));
    Value::List(
        tags.map(|(key, value)| Props::new().set("Key", text(key)).set("Value", text(value)).into()).collect(),
    )
}

/// Tags and labels as EKS takes them.
pub(super) fn map<'a>(entries: impl IntoIterator<Item = (&'a String, &'a String)>) -> Value {
    let mut out: Vec<(String, Value)> = Vec::new();
    for (key, value) in entries {
        if !out.iter().any(|(known, _)| known == key) {
            out.push((key.clone(), text(value)));
        }
    }
    Value::Map(out)
}

/// The logical id for a key of the plan: letters and digits, unlike for unlike keys.
pub(super) fn logical_id(key: &str) -> String {
    let mut out = String::new();
    for part in key.split('_').filter(|part| !part.is_empty()) {
        let mut chars = part.chars();
        let Some(first) = chars.next() else { continue };
        if first.is_ascii_digit() && out.ends_with(|c: char| c.is_ascii_digit()) {
            out.push('x');
        }
        out.push(first.to_ascii_uppercase());
        out.push_str(chars.as_str());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logical_ids_are_letters_and_digits_and_stay_apart() {
        assert_eq!(logical_id("subnet_4"), "Subnet4");
        assert_eq!(logical_id("block_1_11_0_0_16"), "Block1x11x0x0x16");
        assert_ne!(logical_id("block_11_1_0_0_16"), logical_id("block_1_11_0_0_16"));
        assert_eq!(logical_id("vpc_endpoint_12"), "VpcEndpoint12");
    }

    #[test]
    fn no_text_of_a_person_is_a_dynamic_reference() {
        assert_eq!(text("{{resolve:ssm:/a}}"), Value::Str("{{ resolve:ssm:/a}}".to_owned()));
    }
}
