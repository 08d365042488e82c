//! Requests are signed to the same bytes as botocore signs them (`tests/tools/signatures.py` wrote what it made), and
//! to those that AWS has published.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test reads files and fails by panicking"
)]

use aws_smithy_types::{DateTime, date_time::Format};
use eks_designer::aws::credentials::{self, Keys};
use eks_designer::aws::sign::sign;
use eks_designer::aws::transport::Request;
use serde_json::Value;

fn keys(id: &str, secret: &str, token: Option<&str>) -> Keys {
    let token = token.map(|token| format!("AWS_SESSION_TOKEN={token}\n")).unwrap_or_default();
    let text = format!("AWS_ACCESS_KEY_ID={id}\nAWS_SECRET_ACCESS_KEY={secret}\n{token}");
    credentials::parse(&text, 0).unwrap().remove(0)
}

/// `20150830T123600Z` in ms since 1970.
fn time_of(text: &str) -> u64 {
    let part = |from: usize, to: usize| &text[from..to];
    let iso =
        format!("{}-{}-{}T{}:{}:{}Z", part(0, 4), part(4, 6), part(6, 8), part(9, 11), part(11, 13), part(13, 15));
    let at = DateTime::from_str(&iso, Format::DateTime).unwrap().to_millis().unwrap();
    u64::try_from(at).unwrap()
}

fn method(name: &str) -> &'static str {
    ["GET", "POST", "PUT", "DELETE"].into_iter().find(|known| *known == name).unwrap()
}

fn authorization(request: &Request) -> &str {
    request.headers.iter().find(|(name, _)| name == "authorization").map(|(_, value)| value.as_str()).unwrap()
}

#[test]
fn botocore_signs_the_same() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/aws/signatures.json");
    let vectors: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let vectors = vectors["requests"].as_array().unwrap();
    assert!(50 <= vectors.len());
    for vector in vectors {
        let text = |key: &str| vector[key].as_str().unwrap();
        let headers = vector["headers"].as_array().unwrap();
        let mut request = Request {
            method: method(text("method")),
            url: text("url").to_owned(),
            headers: headers
                .iter()
                .map(|h| (h[0].as_str().unwrap().into(), h[1].as_str().unwrap().into()))
                .collect(),
            body: text("body").to_owned(),
        };
        let keys = keys(text("key"), text("secret"), vector["token"].as_str());
        sign(&mut request, &keys, text("service"), text("region"), time_of(text("time"))).unwrap();
        assert_eq!(authorization(&request), text("authorization"), "{} {}", text("method"), text("url"));
        let token = request.headers.iter().find(|(name, _)| name == "x-amz-security-token");
        assert_eq!(token.map(|(_, value)| value.as_str()), vector["token"].as_str());
    }
}

/// Of the signature test suite that AWS published for version 4, and of the example in the IAM user guide, "Create a
/// signed AWS API request": method, address, header, body, service, signature.
const PUBLISHED: &[(&str, &str, &str, &str, &str, &str)] = &[
    (
        "GET",
        "https://example.amazonaws.com/",
        "",
        "",
        "service",
        "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
    ),
    (
        "GET",
        "https://example.amazonaws.com/?Param2=value2&Param1=value1",
        "",
        "",
        "service",
        "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
    ),
    (
        "GET",
        "https://example.amazonaws.com/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
        "",
        "",
        "service",
        "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f",
    ),
    (
        "POST",
        "https://example.amazonaws.com/",
        "",
        "",
        "service",
        "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b",
    ),
    (
        "POST",
        "https://example.amazonaws.com/",
        "application/x-www-form-urlencoded",
        "Param1=value1",
        "service",
        "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
    ),
    (
        "GET",
        "https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08",
        "application/x-www-form-urlencoded; charset=utf-8",
        "",
        "iam",
        "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7",
    ),
];

#[test]
fn published_signatures_are_made() {
    let keys = keys("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", None);
    for (name, url, content_type, body, service, expected) in PUBLISHED {
        let headers = if content_type.is_empty() {
            vec![]
        } else {
            vec![("content-type".to_owned(), (*content_type).to_owned())]
        };
        let mut request =
            Request { method: method(name), url: (*url).to_owned(), headers, body: (*body).to_owned() };
        sign(&mut request, &keys, service, "us-east-1", time_of("20150830T123600Z")).unwrap();
        let made = authorization(&request);
        assert!(made.ends_with(&format!("Signature={expected}")), "{name} {url}: {made}");
    }
}
