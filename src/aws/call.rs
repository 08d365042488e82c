//! One call of an AWS API: what is asked of whom, and how that is spelled on the wire and for the AWS CLI.

use super::transport::Request;
use crate::catalog::endpoints::{self, Endpoint, Protocol};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};
use std::fmt::Write as _;

/// What stays as it is in addresses and forms: the unreserved characters of RFC 3986, which no browser encodes anew.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The content type of forms.
const FORM: &str = "application/x-www-form-urlencoded; charset=utf-8";
/// The content type of the protocol of JSON to the root.
const JSON_1_1: &str = "application/x-amz-json-1.1";

/// The `x-amz-target` of Service Quotas before the action.
const QUOTAS_TARGET: &str = "ServiceQuotasV20190624";

/// A call.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// Whom it asks.
    pub endpoint: &'static Endpoint,
    /// What it asks for, such as `DescribeVpcs`.
    pub action: &'static str,
    /// Whether it can change the account.
    pub is_write: bool,
    method: &'static str,
    path: Vec<String>,
    /// Fields of a form or of an address, in order.
    fields: Vec<(String, String)>,
    /// Fields of a body in JSON.
    body: Map<String, Value>,
    /// Options of the AWS CLI, each with its value as one word of a shell, or several.
    options: Vec<(String, String)>,
    /// Fields whose values are shown nowhere, each with what is shown instead.
    hidden: Vec<(String, &'static str)>,
}

/// A text as it stands in an address or a form.
fn encoded(text: &str) -> String {
    utf8_percent_encode(text, ENCODED).to_string()
}

/// `DescribeVpcs` as `describe-vpcs`, `ClientRequestToken` as `client-request-token`.
fn kebab(name: &str) -> String {
    let mut out = String::new();
    let mut was_lower = false;
    for c in name.chars() {
        if c.is_ascii_uppercase() && was_lower {
            out.push('-');
        }
        was_lower = c.is_ascii_lowercase() || c.is_ascii_digit();
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// A text as one word of a POSIX shell.
fn word(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_./:@=,".contains(c);
    if !text.is_empty() && text.chars().all(is_plain) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', r"'\''"))
}

impl Call {
    /// A call of EC2, STS, CloudFormation, load balancers or quotas that reads.
    #[must_use]
    pub fn read(endpoint: &'static Endpoint, action: &'static str) -> Self {
        Self {
            endpoint,
            action,
            is_write: false,
            method: "POST",
            path: Vec::new(),
            fields: Vec::new(),
            body: Map::new(),
            options: Vec::new(),
            hidden: Vec::new(),
        }
    }

    /// The same that changes the account.
    #[must_use]
    pub fn write(endpoint: &'static Endpoint, action: &'static str) -> Self {
        Self { is_write: true, ..Self::read(endpoint, action) }
    }

    /// A call of EKS that reads what lies under a path.
    #[must_use]
    pub fn get(endpoint: &'static Endpoint, action: &'static str) -> Self {
        Self { method: "GET", ..Self::read(endpoint, action) }
    }

    /// A part of the path that is always the same.
    #[must_use]
    pub fn under(mut self, part: &str) -> Self {
        self.path.push(part.to_owned());
        self
    }

    /// A part of the path that names a thing, with the option of the AWS CLI that names it.
    #[must_use]
    pub fn named(mut self, option: &str, name: &str) -> Self {
        self.path.push(name.to_owned());
        self.option(option, word(name))
    }

    /// A field.
    #[must_use]
    pub fn field(self, name: &str, value: &str) -> Self {
        let option = kebab(name);
        self.silent(name, value).option(&option, word(value))
    }

    /// A field that the AWS CLI fills by itself or takes from a file.
    #[must_use]
    pub fn silent(mut self, name: &str, value: &str) -> Self {
        if self.endpoint.protocol == Protocol::Json {
            self.body.insert(name.to_owned(), Value::from(value));
        } else {
            self.fields.push((name.to_owned(), value.to_owned()));
        }
        self
    }

    /// A field whose value is shown nowhere, neither here nor in what can be copied.
    #[must_use]
    pub fn hidden(mut self, name: &str, value: &str, shown: &'static str) -> Self {
        self.hidden.push((name.to_owned(), shown));
        self.silent(name, value).option(&kebab(name), shown)
    }

    /// An option of the AWS CLI alone; its value is a word of a shell already.
    #[must_use]
    pub fn option(mut self, name: &str, value: impl Into<String>) -> Self {
        self.options.push((name.to_owned(), value.into()));
        self
    }

    /// A list of values.
    #[must_use]
    pub fn list<'v>(mut self, name: &str, values: impl IntoIterator<Item = &'v str>) -> Self {
        let member = if self.endpoint.protocol == Protocol::Query { ".member" } else { "" };
        let mut words = Vec::new();
        for (i, value) in (1_u32..).zip(values) {
            self.fields.push((format!("{name}{member}.{i}"), value.to_owned()));
            words.push(word(value));
        }
        if words.is_empty() {
            return self;
        }
        let plural = if name.ends_with('s') { kebab(name) } else { format!("{}s", kebab(name)) };
        self.option(&plural, words.join(" "))
    }

    /// A filter of EC2: what has one of the values.
    #[must_use]
    pub fn filter<'v>(mut self, name: &str, values: impl IntoIterator<Item = &'v str>) -> Self {
        let there = self.fields.iter().filter(|(key, _)| key.starts_with("Filter.") && key.ends_with(".Name"));
        let n = there.count().saturating_add(1);
        self.fields.push((format!("Filter.{n}.Name"), name.to_owned()));
        let mut words = Vec::new();
        for (i, value) in (1_u32..).zip(values) {
            self.fields.push((format!("Filter.{n}.Value.{i}"), value.to_owned()));
            words.push(value.to_owned());
        }
        // The only call that calls them by another name.
        let option = if self.action == "DescribeNatGateways" { "filter" } else { "filters" };
        let filter = word(&format!("Name={name},Values={}", words.join(",")));
        // Of an option that comes twice the AWS CLI takes the last one alone.
        match self.options.iter_mut().find(|(known, _)| known == option) {
            Some((_, filters)) => {
                filters.push(' ');
                filters.push_str(&filter);
                self
            }
            None => self.option(option, filter),
        }
    }

    /// The tags of a stack.
    #[must_use]
    pub fn tags<'t>(mut self, tags: impl IntoIterator<Item = (&'t str, &'t str)>) -> Self {
        let mut words = Vec::new();
        for (i, (key, value)) in (1_u32..).zip(tags) {
            self.fields.push((format!("Tags.member.{i}.Key"), key.to_owned()));
            self.fields.push((format!("Tags.member.{i}.Value"), value.to_owned()));
            words.push(word(&format!("Key={key},Value={value}")));
        }
        if words.is_empty() { self } else { self.option("tags", words.join(" ")) }
    }

    /// The same call for what comes after a page.
    #[must_use]
    pub fn from_page(&self, token: &str) -> Self {
        let name = match self.endpoint.protocol {
            Protocol::RestJson => "nextToken",
            // Load balancers and IAM have markers.
            Protocol::Query if [endpoints::ELB.key, endpoints::IAM.key].contains(&self.endpoint.key) => "Marker",
            _ => "NextToken",
        };
        self.clone().silent(name, token)
    }

    /// Whether it asks for a page after the first.
    #[must_use]
    pub fn is_later_page(&self) -> bool {
        self.fields.iter().any(|(name, _)| matches!(name.as_str(), "NextToken" | "nextToken" | "Marker"))
    }

    /// The IAM action that allows it, such as `ec2:DescribeVpcs`.
    #[must_use]
    pub fn permission(&self) -> String {
        format!("{}:{}", self.endpoint.iam, self.action)
    }

    /// The request, unsigned, to the host of the service in a region or to another base address.
    ///
    /// `None` for a region that no browser reaches.
    #[must_use]
    pub fn request(&self, region: &str, base: Option<&str>) -> Option<Request> {
        let host = endpoints::host(self.endpoint, region)?;
        let base = base.map_or_else(|| format!("https://{host}"), |base| base.trim_end_matches('/').to_owned());
        let pairs = |fields: &[(String, String)]| {
            let pairs: Vec<String> =
                fields.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
            pairs.join("&")
        };
        let mut url = format!("{base}/");
        let mut headers = Vec::new();
        let mut body = String::new();
        match self.endpoint.protocol {
            Protocol::Ec2 | Protocol::Query => {
                let mut fields =
                    vec![("Action".into(), self.action.into()), ("Version".into(), self.endpoint.version.into())];
                fields.extend(self.fields.iter().cloned());
                body = pairs(&fields);
                headers.push(("content-type".to_owned(), FORM.to_owned()));
            }
            Protocol::RestJson => {
                url.push_str(&self.path.iter().map(|part| encoded(part)).collect::<Vec<_>>().join("/"));
                if !self.fields.is_empty() {
                    url.push('?');
                    url.push_str(&pairs(&self.fields));
                }
            }
            Protocol::Json => {
                body = Value::Object(self.body.clone()).to_string();
                headers.push(("content-type".to_owned(), JSON_1_1.to_owned()));
                headers.push(("x-amz-target".to_owned(), format!("{QUOTAS_TARGET}.{}", self.action)));
            }
        }
        Some(Request { method: self.method, url, headers, body })
    }

    /// The same call as a command of the AWS CLI.
    #[must_use]
    pub fn as_cli(&self, region: &str, base: Option<&str>) -> String {
        let mut out = format!("aws {} {} \\\n  --region {}", self.endpoint.cli, kebab(self.action), word(region));
        if let Some(base) = base {
            // Writing to a string cannot fail.
            let _ = write!(out, " \\\n  --endpoint-url {}", word(base));
        }
        for (name, value) in &self.options {
            // Writing to a string cannot fail.
            let _ = write!(out, " \\\n  --{name} {value}");
        }
        out
    }

    /// The same call as a command of curl, which has to be signed with keys of one's own.
    #[must_use]
    pub fn as_curl(&self, region: &str, base: Option<&str>) -> Option<String> {
        let mut shown = self.clone();
        for (name, instead) in &self.hidden {
            for (_, value) in shown.fields.iter_mut().filter(|(known, _)| known == name) {
                (*instead).clone_into(value);
            }
        }
        let request = shown.request(region, base)?;
        let mut out = format!(
            "curl --aws-sigv4 \"aws:amz:{}:{}\" --user \"$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY\" \\\n  \
             -H \"x-amz-security-token: $AWS_SESSION_TOKEN\" \\\n  -X {} {}",
            endpoints::signing_region(self.endpoint, region),
            self.endpoint.key,
            request.method,
            word(&request.url)
        );
        for (name, value) in &request.headers {
            // Writing to a string cannot fail.
            let _ = write!(out, " \\\n  -H {}", word(&format!("{name}: {value}")));
        }
        if !request.body.is_empty() {
            // Writing to a string cannot fail.
            let _ = write!(out, " \\\n  --data {}", word(&request.body));
        }
        Some(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::endpoints::{CLOUDFORMATION, EC2, EKS, QUOTAS};

    #[test]
    fn a_form_of_ec2() {
        let call = Call::read(&EC2, "DescribeNatGateways")
            .filter("vpc-id", ["vpc-1"])
            .filter("state", ["available", "pending"])
            .field("MaxResults", "5");
        let request = call.request("eu-west-1", None).unwrap();
        assert_eq!(request.url, "https://ec2.eu-west-1.amazonaws.com/");
        assert_eq!(
            request.body,
            "Action=DescribeNatGateways&Version=2016-11-15&Filter.1.Name=vpc-id&Filter.1.Value.1=vpc-1&\
             Filter.2.Name=state&Filter.2.Value.1=available&Filter.2.Value.2=pending&MaxResults=5"
        );
        assert_eq!(
            call.as_cli("eu-west-1", None),
            "aws ec2 describe-nat-gateways \\\n  --region eu-west-1 \\\n  --filter Name=vpc-id,Values=vpc-1 \
             Name=state,Values=available,pending \\\n  --max-results 5"
        );
        assert_eq!(call.permission(), "ec2:DescribeNatGateways");
        let later = call.from_page("a+b").request("eu-west-1", Some("http://127.0.0.1:5600/")).unwrap();
        assert_eq!(later.url, "http://127.0.0.1:5600/");
        assert!(later.body.ends_with("&NextToken=a%2Bb"), "{}", later.body);
    }

    #[test]
    fn a_path_of_eks() {
        let call = Call::get(&EKS, "DescribeAccessEntry")
            .under("clusters")
            .named("cluster-name", "prod")
            .under("access-entries")
            .named("principal-arn", "arn:aws:iam::1:role/a b");
        let request = call.request("cn-north-1", None).unwrap();
        assert_eq!(
            request.url,
            "https://eks.cn-north-1.amazonaws.com.cn/clusters/prod/access-entries/arn%3Aaws%3Aiam%3A%3A1%3Arole%2Fa%20b"
        );
        assert_eq!((request.method, request.body.as_str()), ("GET", ""));
        assert!(call.as_cli("cn-north-1", None).ends_with("--principal-arn 'arn:aws:iam::1:role/a b'"));
    }

    #[test]
    fn lists_tags_and_json() {
        let call = Call::write(&CLOUDFORMATION, "CreateChangeSet")
            .field("StackName", "s")
            .list("Capabilities", ["CAPABILITY_IAM"])
            .tags([("a", "b c")])
            .silent("TemplateBody", "{}")
            .option("template-body", "file://template.json");
        let request = call.request("eu-west-1", None).unwrap();
        assert!(
            request.body.contains(
                "Capabilities.member.1=CAPABILITY_IAM&Tags.member.1.Key=a&Tags.member.1.Value=b%20c&TemplateBody=%7B%7D"
            ),
            "{}",
            request.body
        );
        assert!(call.is_write);
        assert!(
            call.as_cli("eu-west-1", None)
                .contains("--capabilities CAPABILITY_IAM \\\n  --tags 'Key=a,Value=b c'")
        );
        let quota = Call::read(&QUOTAS, "GetServiceQuota").field("ServiceCode", "vpc").field("QuotaCode", "L-1");
        let request = quota.request("eu-west-1", None).unwrap();
        assert_eq!(request.body, "{\"ServiceCode\":\"vpc\",\"QuotaCode\":\"L-1\"}");
        assert!(quota.as_cli("eu-west-1", None).starts_with("aws service-quotas get-service-quota"));
        assert!(
            quota
                .as_curl("eu-west-1", None)
                .unwrap()
                .contains("x-amz-target: ServiceQuotasV20190624.GetServiceQuota")
        );
    }

    #[test]
    fn what_is_hidden_is_sent_and_not_shown() {
        let call = Call::read(&CLOUDFORMATION, "X").hidden("TokenCode", "123456", "CODE");
        assert!(call.request("eu-west-1", None).unwrap().body.ends_with("&TokenCode=123456"));
        for shown in
            [call.as_cli("eu-west-1", Some("http://localhost:1")), call.as_curl("eu-west-1", None).unwrap()]
        {
            assert!(shown.contains("CODE") && !shown.contains("123456"), "{shown}");
        }
        assert!(
            call.as_cli("eu-west-1", Some("http://localhost:1")).contains("--endpoint-url http://localhost:1")
        );
    }

    #[test]
    fn no_host_for_what_is_no_region() {
        assert_eq!(Call::read(&EC2, "DescribeVpcs").request("evil.example/x", None), None);
    }
}
