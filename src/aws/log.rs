//! The log of calls: what was asked of whom, and what came back. No secret ever stands in it.

use serde::{Deserialize, Serialize};

/// One call, with all its repetitions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogRow {
    /// Its number; a row that comes again replaces the one with its number.
    pub number: u32,
    /// When it was sent, in ms since 1970.
    pub at_ms: u64,
    /// The service as the AWS CLI calls it.
    pub service: String,
    /// The action, such as `DescribeVpcs`.
    pub action: String,
    /// The region.
    pub region: String,
    /// Whether it can change the account.
    pub is_write: bool,
    /// The status of HTTP; 0 while there is no reply and where none came.
    pub status: u16,
    /// Whether it is over.
    pub is_done: bool,
    /// How long the last try took, in ms.
    pub took_ms: u64,
    /// How many bytes came back.
    pub n_bytes: usize,
    /// How often it was tried.
    pub n_tries: u32,
    /// What AWS calls the request; empty where it does not say.
    pub request_id: String,
    /// The code of the last error; empty for none.
    pub code: String,
    /// Whether the answer is that there is no such thing, which is often what was to be found out.
    pub is_absent: bool,
    /// The same call as a command of the AWS CLI.
    pub cli: String,
    /// The same call as a command of curl, without a signature.
    pub curl: String,
}

impl LogRow {
    /// Whether it ended without an answer to its question.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        self.is_done && !self.is_absent && !(200..300).contains(&self.status)
    }
}
