//! What the AWS CLI prints, so that an account becomes a drawing without any credentials.
//!
//! The text is any part of what `aws ec2 describe-…` and `aws eks describe-…` say, in JSON or YAML, one answer after
//! the other in any order. `parse` sorts it into the records of an `Account`, and
//! `account` makes the design of them. What was not asked becomes a note with the command that asks it.
//! **Invariant:** the order of the answers changes nothing, and what is not known is not guessed.

mod commands;
mod parse;

pub use super::account::facts::max_pods;
pub use commands::{KUBECTL, commands, instruction, vpc_commands};
pub(in crate::formats) use parse::is_answer;

use super::account::{self, Source};
use super::{Note, ReadError};
use crate::design::Design;

/// The most bytes that are read: what a VPC with thousands of network interfaces comes to.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;

/// The most answers in one text.
pub const MAX_ANSWERS: usize = 1000;

/// The most records of all answers together.
pub const MAX_RECORDS: usize = account::MAX_RECORDS;

/// The most subnets that are drawn, five times the quota of a VPC; and the most of other parts of the network.
pub const MAX_SUBNETS: usize = account::MAX_SUBNETS;

/// Reads what the AWS CLI printed.
///
/// # Errors
/// The first problem of the text, with its place where it has one.
pub fn read(text: &str) -> Result<(Design, Vec<Note>), ReadError> {
    account::draw(&parse::parse(text)?, Source::Answers(commands::command), Vec::new())
}
