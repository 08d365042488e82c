//! Why a call failed, and what its caller can do.

use super::call::Call;
use super::transport::{NoReply, Reply};
use crate::msg;
use crate::words::Message;
use serde::Deserialize;

/// What is behind a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// The browser got no reply: no network, no CORS, an extension, or a host that does not exist.
    Blocked,
    /// No reply in time.
    TimedOut,
    /// The page's own policy or this program does not let the call out.
    NotAllowed,
    /// The keys have ended.
    Expired,
    /// AWS does not know the keys, or the secret does not belong to them.
    WrongKeys,
    /// The clock of this computer is too wrong, even after it was corrected.
    Clock,
    /// The identity may not do it.
    Denied,
    /// Too many calls, even after waiting.
    Throttled,
    /// The region is not switched on for the account.
    Region,
    /// There is no such thing.
    NotFound,
    /// There is such a thing already, or something else is being done to it.
    Conflict,
    /// AWS refuses what was asked.
    Refused,
    /// AWS has a problem of its own.
    Server,
    /// A reply that this program cannot read.
    Unreadable,
}

/// A call that failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What is behind it.
    pub cause: Cause,
    /// The service and the action, such as `ec2:DescribeVpcs`: for [`Cause::Denied`] the permission that is missing.
    pub action: String,
    /// The code that AWS gave; empty for none.
    pub code: String,
    /// AWS's own words; empty for none.
    pub text: String,
}

/// Which causes the codes of AWS mean, by what they contain; the first that fits counts.
///
/// Sources: "Common errors" in the API references of EC2, STS, CloudFormation and EKS, read 2026-11-27.
const CODES: &[(&str, Cause)] = &[
    ("RequestExpired", Cause::Clock),
    ("RequestTimeTooSkewed", Cause::Clock),
    ("ExpiredToken", Cause::Expired),
    ("TokenRefreshRequired", Cause::Expired),
    ("OptInRequired", Cause::Region),
    ("SignatureDoesNotMatch", Cause::WrongKeys),
    ("InvalidSignature", Cause::WrongKeys),
    ("IncompleteSignature", Cause::WrongKeys),
    ("AuthFailure", Cause::WrongKeys),
    ("InvalidClientTokenId", Cause::WrongKeys),
    ("UnrecognizedClient", Cause::WrongKeys),
    ("MissingAuthenticationToken", Cause::WrongKeys),
    ("UnauthorizedOperation", Cause::Denied),
    ("AccessDenied", Cause::Denied),
    ("NotAuthorized", Cause::Denied),
    ("Throttl", Cause::Throttled),
    ("RequestLimitExceeded", Cause::Throttled),
    ("TooManyRequests", Cause::Throttled),
    ("SlowDown", Cause::Throttled),
    ("NotFound", Cause::NotFound),
    ("NoSuch", Cause::NotFound),
    ("ChangeSetNotFound", Cause::NotFound),
    ("AlreadyExists", Cause::Conflict),
    ("ResourceInUse", Cause::Conflict),
    ("InternalError", Cause::Server),
    ("InternalFailure", Cause::Server),
    ("ServerException", Cause::Server),
    ("Unavailable", Cause::Server),
];

/// What a signature is said to be when the clock is wrong.
const CLOCK_WORDS: &[&str] = &["Signature expired", "Signature not yet current", "signature is now expired"];

impl Failure {
    /// A failure before or without a reply.
    #[must_use]
    pub fn new(cause: Cause, call: &Call) -> Self {
        Self { cause, action: call.permission(), code: String::new(), text: String::new() }
    }

    /// No reply.
    #[must_use]
    pub fn no_reply(why: NoReply, call: &Call) -> Self {
        Self::new(
            match why {
                NoReply::Blocked => Cause::Blocked,
                NoReply::TimedOut => Cause::TimedOut,
            },
            call,
        )
    }

    /// What a reply says, whose status is not 200.
    #[must_use]
    pub fn of_reply(reply: &Reply, call: &Call) -> Self {
        let (code, text) = code_and_text(reply);
        let by_code = CODES.iter().find(|(part, _)| code.contains(part)).map(|(_, cause)| *cause);
        let is_clock = CLOCK_WORDS.iter().any(|words| text.contains(words));
        let cause = match (by_code, reply.status) {
            (Some(Cause::WrongKeys), _) if is_clock => Cause::Clock,
            (Some(cause), _) => cause,
            // EKS hides its code from pages where it sends no list of headers to show.
            (None, 403) if is_clock => Cause::Clock,
            (None, 403) if text.contains("expired") => Cause::Expired,
            (None, 403) if text.contains("security token") || text.contains("signature") => Cause::WrongKeys,
            (None, 403) => Cause::Denied,
            (None, 404) => Cause::NotFound,
            (None, 409) => Cause::Conflict,
            (None, 429) => Cause::Throttled,
            (None, 500..) => Cause::Server,
            (None, 400) if text.contains("does not exist") => Cause::NotFound,
            (None, _) => Cause::Refused,
        };
        // CloudFormation says that a stack is not there with the code of any wrong input.
        let cause = match cause {
            Cause::Refused if text.contains("does not exist") => Cause::NotFound,
            cause => cause,
        };
        Self { cause, action: call.permission(), code, text }
    }

    /// The failure without a secret that an answer may have repeated.
    pub(super) fn without(mut self, secrets: &[&str]) -> Self {
        for secret in secrets.iter().filter(|secret| !secret.is_empty()) {
            self.text = self.text.replace(secret, "…");
            self.code = self.code.replace(secret, "…");
        }
        self
    }

    /// Whether the same call may succeed a little later.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        matches!(self.cause, Cause::Throttled | Cause::Server | Cause::TimedOut | Cause::Blocked)
    }

    /// The failure in words: what, and a way on.
    #[must_use]
    pub fn message(&self) -> Message {
        let action = self.action.as_str();
        let what = match self.cause {
            Cause::Blocked => msg!("aws-failed-blocked", action = action),
            Cause::TimedOut => msg!("aws-failed-timed-out", action = action),
            Cause::NotAllowed => msg!("aws-failed-not-allowed", action = action),
            Cause::Expired => msg!("aws-failed-expired"),
            Cause::WrongKeys => msg!("aws-failed-wrong-keys"),
            Cause::Clock => msg!("aws-failed-clock"),
            Cause::Denied => msg!("aws-failed-denied", action = action),
            Cause::Throttled => msg!("aws-failed-throttled", action = action),
            Cause::Region => msg!("aws-failed-region"),
            Cause::NotFound => msg!("aws-failed-not-found", action = action),
            Cause::Conflict => msg!("aws-failed-conflict", action = action),
            Cause::Refused => msg!("aws-failed-refused", action = action),
            Cause::Server => msg!("aws-failed-server", action = action),
            Cause::Unreadable => msg!("aws-failed-unreadable", action = action),
        };
        // What AWS says of signatures may repeat the headers that were signed.
        if self.text.is_empty() || matches!(self.cause, Cause::Expired | Cause::Clock | Cause::WrongKeys) {
            what
        } else {
            msg!("aws-failed-quote", what = what, text = self.text.as_str())
        }
    }
}

#[derive(Deserialize)]
struct Ec2Errors {
    #[serde(rename = "Errors")]
    errors: Ec2Error,
}

#[derive(Deserialize)]
struct Ec2Error {
    #[serde(rename = "Error")]
    error: XmlError,
}

#[derive(Deserialize)]
struct QueryError {
    #[serde(rename = "Error")]
    error: XmlError,
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "PascalCase")]
struct XmlError {
    code: String,
    message: String,
}

/// The code and the words of an error, in whichever form they come.
fn code_and_text(reply: &Reply) -> (String, String) {
    let body = reply.body.trim_start();
    let (mut code, mut text) = (String::new(), String::new());
    if body.starts_with('<') {
        let error = quick_xml::de::from_str::<Ec2Errors>(body)
            .map(|errors| errors.errors.error)
            .or_else(|_| quick_xml::de::from_str::<QueryError>(body).map(|error| error.error))
            .unwrap_or_default();
        (code, text) = (error.code, error.message);
    } else if let Ok(value) = serde_json::from_str::<serde_json::Value>(body) {
        let of = |names: &[&str]| names.iter().find_map(|name| value.get(name)?.as_str()).unwrap_or_default();
        code = of(&["__type", "code"]).to_owned();
        text = of(&["message", "Message"]).to_owned();
    }
    if let Some(header) = reply.header("x-amzn-errortype").filter(|_| code.is_empty()) {
        code = header.to_owned();
    }
    // `com.amazonaws.eks#NotFound` and `NotFound:http://…` are both `NotFound`.
    let code = code.rsplit('#').next().unwrap_or_default();
    let code = code.split(':').next().unwrap_or_default();
    (code.to_owned(), text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::endpoints::EC2;

    fn of(status: u16, body: &str, header: &str) -> Failure {
        let headers =
            if header.is_empty() { vec![] } else { vec![("x-amzn-errortype".to_owned(), header.to_owned())] };
        Failure::of_reply(&Reply { status, headers, body: body.to_owned() }, &Call::read(&EC2, "DescribeVpcs"))
    }

    #[test]
    fn causes_of_replies() {
        let ec2 = |code: &str| {
            format!(
                "<?xml version=\"1.0\"?><Response><Errors><Error><Code>{code}</Code><Message>m</Message></Error></Errors><RequestID>r</RequestID></Response>"
            )
        };
        let query = |code: &str, text: &str| {
            format!(
                "<ErrorResponse xmlns=\"u\"><Error><Type>Sender</Type><Code>{code}</Code><Message>{text}</Message></Error></ErrorResponse>"
            )
        };
        for (status, body, header, expected) in [
            (400, ec2("RequestExpired"), "", Cause::Clock),
            (401, ec2("AuthFailure"), "", Cause::WrongKeys),
            (403, ec2("UnauthorizedOperation"), "", Cause::Denied),
            (503, ec2("RequestLimitExceeded"), "", Cause::Throttled),
            (401, ec2("OptInRequired"), "", Cause::Region),
            (400, ec2("InvalidVpcID.NotFound"), "", Cause::NotFound),
            (400, ec2("InvalidParameterValue"), "", Cause::Refused),
            (403, query("ExpiredToken", "m"), "", Cause::Expired),
            (403, query("InvalidClientTokenId", "m"), "", Cause::WrongKeys),
            (403, query("SignatureDoesNotMatch", "Signature expired: 2026 is now earlier"), "", Cause::Clock),
            (403, query("SignatureDoesNotMatch", "The request signature we calculated"), "", Cause::WrongKeys),
            (400, query("Throttling", "Rate exceeded"), "", Cause::Throttled),
            (400, query("ValidationError", "Stack with id x does not exist"), "", Cause::NotFound),
            (400, query("ValidationError", "No updates are to be performed"), "", Cause::Refused),
            (400, query("AlreadyExistsException", "m"), "", Cause::Conflict),
            (
                403,
                "{\"message\":\"User is not authorized\"}".into(),
                "AccessDeniedException:http://x/",
                Cause::Denied,
            ),
            (403, "{\"message\":\"User is not authorized\"}".into(), "", Cause::Denied),
            (
                403,
                "{\"message\":\"The security token included in the request is expired\"}".into(),
                "",
                Cause::Expired,
            ),
            (
                403,
                "{\"message\":\"The security token included in the request is invalid.\"}".into(),
                "",
                Cause::WrongKeys,
            ),
            (404, "{\"message\":\"No cluster found\"}".into(), "", Cause::NotFound),
            (409, "{}".into(), "ResourceInUseException", Cause::Conflict),
            (400, "{\"__type\":\"com.amazonaws#ThrottlingException\"}".into(), "", Cause::Throttled),
            (429, String::new(), "", Cause::Throttled),
            (502, "<html>bad gateway".into(), "", Cause::Server),
            (418, "tea".into(), "", Cause::Refused),
        ] {
            let found = of(status, &body, header);
            assert_eq!(found.cause, expected, "{status} {body} {header}");
            assert_eq!(found.action, "ec2:DescribeVpcs");
        }
        assert_eq!(of(403, &ec2("UnauthorizedOperation"), "").text, "m");
    }
}
