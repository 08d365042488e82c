//! The seam between what is asked and who answers: a browser's `fetch`, the practice account, or a test.

use std::fmt;
use std::future::Future;
use std::time::Duration;

/// A request as it goes out, signed where it has to be.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// `GET`, `POST`, `PUT` or `DELETE`.
    pub method: &'static str,
    /// The whole address, with everything in it encoded.
    pub url: String,
    /// The headers, those of the signature included.
    pub headers: Vec<(String, String)>,
    /// The body; empty for none.
    pub body: String,
}

impl fmt::Debug for Request {
    /// Headers hold the session token, so they are not printed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.url)
    }
}

/// What came back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reply {
    /// The status of HTTP.
    pub status: u16,
    /// The headers that the page may see, by names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: String,
}

impl Reply {
    /// The value of a header, whose name is in lower case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// Why nothing came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoReply {
    /// The browser refused or could not: no network, no CORS, an extension, a wrong host. It does not say which.
    Blocked,
    /// Nothing came in time.
    TimedOut,
}

/// Who answers requests and knows the time.
pub trait Transport {
    /// Sends a request and waits for the reply.
    fn send(&self, request: Request) -> impl Future<Output = Result<Reply, NoReply>>;

    /// Waits.
    fn sleep(&self, time: Duration) -> impl Future<Output = ()>;

    /// The time, in ms since 1970.
    fn now_ms(&self) -> u64;

    /// A number from 0 to below 1, for waits that differ.
    fn random(&self) -> f64;

    /// Puts a load balancer into a VPC, as a controller in a cluster does, where the account is a made-up one; gives
    /// whether it did.
    fn put_load_balancer(&self, _region: &str, _vpc_id: &str) -> bool {
        false
    }
}
