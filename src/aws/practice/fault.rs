//! What goes wrong on purpose, for tests and lessons.

use super::reply::Refusal;
use crate::catalog::endpoints::{Endpoint, Protocol};

/// Something that goes wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The next calls of an action are too many; an empty action means any.
    Throttle {
        /// The action, such as `DescribeVpcs`.
        action: String,
        /// How many calls.
        n_calls: u32,
    },
    /// The identity may not call an action.
    Deny {
        /// The action.
        action: String,
    },
    /// The keys have ended.
    ExpireKeys,
    /// New keys are there, and what was denied is allowed.
    Heal,
    /// The next resource with this logical id fails when it is made, changed or, with `delete:` before it, deleted.
    FailResource {
        /// The logical id.
        logical_id: String,
        /// What its service says.
        reason: String,
    },
    /// No reply to anything until a time.
    Silence {
        /// The end, in ms since 1970.
        until_ms: u64,
    },
    /// A load balancer that a controller made and nobody took away.
    LoadBalancer {
        /// The region.
        region: String,
        /// The VPC.
        vpc_id: String,
        /// Whether it is of the first generation.
        is_classic: bool,
    },
}

/// The faults that are in force.
#[derive(Clone, Debug, Default)]
pub(super) struct Faults {
    throttled: Vec<(String, u32)>,
    denied: Vec<String>,
    has_expired: bool,
    /// No reply before this time.
    pub silent_until_ms: u64,
    /// Logical ids that fail, with reasons.
    pub failing: Vec<(String, String)>,
}

impl Faults {
    /// Takes a fault into force; one about things in the account is given back.
    pub(super) fn add(&mut self, fault: Fault) -> Option<Fault> {
        match fault {
            Fault::Throttle { action, n_calls } => self.throttled.push((action, n_calls)),
            Fault::Deny { action } => self.denied.push(action),
            Fault::ExpireKeys => self.has_expired = true,
            Fault::Heal => *self = Self { failing: std::mem::take(&mut self.failing), ..Self::default() },
            Fault::FailResource { logical_id, reason } => self.failing.push((logical_id, reason)),
            Fault::Silence { until_ms } => self.silent_until_ms = until_ms,
            Fault::LoadBalancer { .. } => return Some(fault),
        }
        None
    }

    /// Whether the identity may not call an action.
    pub(super) fn denies(&self, action: &str) -> bool {
        self.denied.iter().any(|named| named.is_empty() || named == action)
    }

    /// The refusal of a call, where a fault says so.
    pub(super) fn refusal(&mut self, endpoint: &Endpoint, action: &str) -> Option<Refusal> {
        let protocol = endpoint.protocol;
        let spelled = |codes: [(u16, &str); 3], text: &str| {
            let [ec2, query, json] = codes;
            let (status, code) = match protocol {
                Protocol::Ec2 => ec2,
                Protocol::Query => query,
                Protocol::RestJson | Protocol::Json => json,
            };
            Some(Refusal::new(status, code, text))
        };
        if self.has_expired {
            let codes = [(400, "RequestExpired"), (403, "ExpiredToken"), (403, "ExpiredTokenException")];
            return spelled(codes, "The security token included in the request is expired");
        }
        if self.denies(action) {
            let codes = [(403, "UnauthorizedOperation"), (403, "AccessDenied"), (403, "AccessDeniedException")];
            let who = super::caller_arn();
            let text = format!(
                "User: {who} is not authorized to perform: {}:{action} because no identity-based policy allows the {}:{action} action",
                endpoint.iam, endpoint.iam
            );
            return spelled(codes, &text);
        }
        let is_of = |named: &str| named.is_empty() || named == action;
        let slot = self.throttled.iter_mut().find(|(named, left)| 0 < *left && is_of(named));
        if let Some((_, left)) = slot {
            *left = left.saturating_sub(1);
            let codes = [(503, "RequestLimitExceeded"), (400, "Throttling"), (429, "ThrottlingException")];
            return spelled(codes, "Rate exceeded");
        }
        None
    }
}
