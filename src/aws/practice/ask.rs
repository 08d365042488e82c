//! A request taken apart: which service is asked, where, for what, and with which fields.

use super::reply::Refusal;
use crate::aws::transport::Request;
use crate::catalog::endpoints::{ENDPOINTS, Endpoint, Protocol};
use percent_encoding::percent_decode_str;
use serde_json::Value;

/// A request that was understood.
pub(super) struct Ask {
    /// The service.
    pub endpoint: &'static Endpoint,
    /// The region.
    pub region: String,
    /// The action; empty where none is known for a path.
    pub action: String,
    /// Fields of the form or the address.
    fields: Vec<(String, String)>,
    /// The body in JSON.
    pub json: Value,
    /// The parts of the path.
    pub path: Vec<String>,
    /// The method of HTTP.
    pub method: &'static str,
}

/// A part of an address or a form as it was meant.
fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

fn pairs(text: &str) -> Vec<(String, String)> {
    let pair = |part: &str| {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        (decoded(name), decoded(value))
    };
    text.split('&').filter(|part| !part.is_empty()).map(pair).collect()
}

/// The service and the region that a request was signed for, or that its host names.
fn scope(request: &Request) -> Option<(String, String)> {
    let header = |name: &str| {
        request.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    };
    let signed = header("authorization").and_then(|value| {
        let scope = value.split_once("Credential=")?.1.split(',').next()?;
        let mut parts = scope.split('/').skip(2);
        let region = parts.next()?.to_owned();
        Some((parts.next()?.to_owned(), region))
    });
    signed.or_else(|| {
        let host = request.url.split_once("://")?.1.split('/').next()?;
        let mut parts = host.split('.');
        Some((parts.next()?.to_owned(), parts.next()?.to_owned()))
    })
}

impl Ask {
    /// Takes a request apart.
    pub(super) fn of(request: &Request) -> Result<Self, Refusal> {
        let unknown = || Refusal::new(404, "UnknownService", "This host answers for no service.");
        let (service, region) = scope(request).ok_or_else(unknown)?;
        // Load balancers of both generations answer at one host: the version tells them apart.
        let of_service = || ENDPOINTS.iter().copied().filter(|endpoint| endpoint.key == service);
        let asked =
            pairs(&request.body).into_iter().find(|(name, _)| name == "Version").map(|(_, version)| version);
        let endpoint = of_service().find(|endpoint| asked.as_deref() == Some(endpoint.version));
        let endpoint = endpoint.or_else(|| of_service().next()).ok_or_else(unknown)?;
        let after_host = request.url.split_once("://").map_or("", |(_, rest)| rest);
        let path_and_query = after_host.split_once('/').map_or("", |(_, rest)| rest);
        let (path, query) = path_and_query.split_once('?').unwrap_or((path_and_query, ""));
        let path: Vec<String> = path.split('/').filter(|part| !part.is_empty()).map(decoded).collect();
        let mut ask = Self {
            endpoint,
            region,
            action: String::new(),
            fields: Vec::new(),
            json: Value::Null,
            path,
            method: request.method,
        };
        match endpoint.protocol {
            Protocol::Ec2 | Protocol::Query => {
                ask.fields = pairs(&request.body);
                ask.fields.extend(pairs(query));
                ask.action = ask.text("Action").to_owned();
            }
            Protocol::RestJson => {
                ask.fields = pairs(query);
                ask.json = serde_json::from_str(&request.body).unwrap_or_default();
            }
            Protocol::Json => {
                ask.json = serde_json::from_str(&request.body).unwrap_or_default();
                let target = request.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("x-amz-target"));
                let target = target.map_or("", |(_, value)| value.as_str());
                ask.action = target.rsplit('.').next().unwrap_or_default().to_owned();
            }
        }
        Ok(ask)
    }

    /// A field, where it is stated.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// A field, empty where it is not stated.
    pub(super) fn text(&self, name: &str) -> &str {
        self.get(name).unwrap_or_default()
    }

    /// A field that is a flag.
    pub(super) fn flag(&self, name: &str) -> bool {
        self.text(name).eq_ignore_ascii_case("true")
    }

    /// A list of values: `Name.1` or `Name.member.1`, in the order of the numbers.
    pub(super) fn list(&self, name: &str) -> Vec<String> {
        let prefix = format!("{name}.");
        let number = |key: &str| {
            let rest = key.strip_prefix(&prefix)?;
            rest.strip_prefix("member.").unwrap_or(rest).parse::<u32>().ok()
        };
        let mut found: Vec<(u32, &String)> =
            self.fields.iter().filter_map(|(key, value)| Some((number(key)?, value))).collect();
        found.sort_by_key(|(number, _)| *number);
        found.into_iter().map(|(_, value)| value.clone()).collect()
    }

    /// A list of records: `Name.member.1.First` and `Name.member.1.Second` as pairs.
    pub(super) fn records(&self, name: &str, first: &str, second: &str) -> Vec<(String, String)> {
        let mut numbers: Vec<u32> = self
            .fields
            .iter()
            .filter_map(|(key, _)| {
                key.strip_prefix(name)?.strip_prefix(".member.")?.split('.').next()?.parse().ok()
            })
            .collect();
        numbers.sort_unstable();
        numbers.dedup();
        let of = |n: u32, part: &str| self.text(&format!("{name}.member.{n}.{part}")).to_owned();
        numbers.into_iter().map(|n| (of(n, first), of(n, second))).collect()
    }

    /// The filters of EC2, each with its values.
    pub(super) fn filters(&self) -> Vec<(String, Vec<String>)> {
        let names = self.fields.iter().filter_map(|(key, value)| {
            let number = key.strip_prefix("Filter.")?.strip_suffix(".Name")?;
            Some((number.parse::<u32>().ok()?, value.clone()))
        });
        let mut names: Vec<(u32, String)> = names.collect();
        names.sort_unstable();
        names.into_iter().map(|(n, name)| (name, self.list(&format!("Filter.{n}.Value")))).collect()
    }
}
