//! Replies in the four forms in which AWS gives them.

use super::chance;
use crate::aws::transport::Reply;
use crate::catalog::endpoints::{EC2, Endpoint, Protocol};
use quick_xml::Writer;
use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};
use serde_json::{Value, json};

/// Why a call is refused, as AWS says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    /// The status of HTTP.
    pub status: u16,
    /// The code.
    pub code: String,
    /// The words.
    pub text: String,
}

impl Refusal {
    /// A refusal.
    pub(super) fn new(status: u16, code: &str, text: impl Into<String>) -> Self {
        Self { status, code: code.to_owned(), text: text.into() }
    }

    /// A wrong input of CloudFormation.
    pub(super) fn validation(text: impl Into<String>) -> Self {
        Self::new(400, "ValidationError", text)
    }
}

/// What a call is answered with, before it has the form of its protocol.
pub(super) type Answer = Result<Value, Refusal>;

/// The reply to a call of a service.
pub(super) fn reply(endpoint: &Endpoint, action: &str, answer: &Answer, id: &str, now_ms: u64) -> Reply {
    let status = answer.as_ref().map_or_else(|refusal| refusal.status, |_| 200);
    let body = match (endpoint.protocol, answer) {
        (Protocol::Ec2, Ok(value)) => {
            let space = format!("http://ec2.amazonaws.com/doc/{}/", endpoint.version);
            let mut whole = json!({ "requestId": id });
            if let (Some(whole), Some(value)) = (whole.as_object_mut(), value.as_object()) {
                whole.extend(value.clone());
            }
            xml(&format!("{action}Response"), &space, &whole, "item")
        }
        (Protocol::Ec2, Err(refusal)) => {
            let error = json!({ "Code": refusal.code, "Message": refusal.text });
            xml("Response", "", &json!({ "Errors": { "Error": error }, "RequestID": id }), "item")
        }
        (Protocol::Query, Ok(value)) => {
            let space = format!("https://{}.amazonaws.com/doc/{}/", endpoint.key, endpoint.version);
            let result = format!("{action}Result");
            let whole = json!({ result: value, "ResponseMetadata": { "RequestId": id } });
            xml(&format!("{action}Response"), &space, &whole, "member")
        }
        (Protocol::Query, Err(refusal)) => {
            let error = json!({ "Type": "Sender", "Code": refusal.code, "Message": refusal.text });
            let space = format!("https://{}.amazonaws.com/doc/{}/", endpoint.key, endpoint.version);
            xml("ErrorResponse", &space, &json!({ "Error": error, "RequestId": id }), "member")
        }
        (Protocol::RestJson | Protocol::Json, Ok(value)) => value.to_string(),
        (Protocol::RestJson, Err(refusal)) => json!({ "message": refusal.text }).to_string(),
        (Protocol::Json, Err(refusal)) => json!({ "__type": refusal.code, "message": refusal.text }).to_string(),
    };
    // EC2 and EKS show a page no header of theirs.
    let is_shy = endpoint.key == EC2.key || endpoint.protocol == Protocol::RestJson;
    let headers = if is_shy {
        Vec::new()
    } else {
        vec![("x-amzn-requestid".to_owned(), id.to_owned()), ("date".to_owned(), chance::http_date(now_ms))]
    };
    Reply { status, headers, body }
}

/// A value as XML: fields are elements, and the values of lists are elements called `member`.
fn xml(root: &str, space: &str, value: &Value, member: &str) -> String {
    let mut writer = Writer::new(Vec::new());
    let mut start = BytesStart::new(root);
    if !space.is_empty() {
        start.push_attribute(("xmlns", space));
    }
    // Writing to memory cannot fail.
    let _ = writer.write_event(Event::Start(start));
    inside(&mut writer, value, member);
    let _ = writer.write_event(Event::End(BytesEnd::new(root)));
    let body = String::from_utf8(writer.into_inner()).unwrap_or_default();
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{body}")
}

fn inside(writer: &mut Writer<Vec<u8>>, value: &Value, member: &str) {
    match value {
        Value::Null => {}
        Value::Object(fields) => {
            for (name, value) in fields.iter().filter(|(_, value)| !value.is_null()) {
                element(writer, name, value, member);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| element(writer, member, value, member)),
        Value::String(text) => text_of(writer, text),
        other => text_of(writer, &other.to_string()),
    }
}

fn element(writer: &mut Writer<Vec<u8>>, name: &str, value: &Value, member: &str) {
    let is_empty = match value {
        Value::Array(values) => values.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::String(text) => text.is_empty(),
        _ => false,
    };
    // Writing to memory cannot fail.
    if is_empty {
        let _ = writer.write_event(Event::Empty(BytesStart::new(name)));
        return;
    }
    let _ = writer.write_event(Event::Start(BytesStart::new(name)));
    inside(writer, value, member);
    let _ = writer.write_event(Event::End(BytesEnd::new(name)));
}

/// A text without the characters that XML does not have.
fn text_of(writer: &mut Writer<Vec<u8>>, text: &str) {
    let is_known = |c: &char| matches!(c, '\t' | '\n' | '\r') || (' '..'\u{fffe}').contains(c) || '\u{ffff}' < *c;
    let text: String = text.chars().filter(is_known).collect();
    // Writing to memory cannot fail.
    let _ = writer.write_event(Event::Text(BytesText::new(&text)));
}
