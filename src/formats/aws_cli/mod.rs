//! What the AWS CLI prints, so that an account becomes a drawing without any credentials.
//!
//! The text is any part of what `aws ec2 describe-…` and `aws eks describe-…` say, in JSON or YAML, one answer after
//! the other in any order. `parse` sorts it into records by id, `account` chooses the cluster and its VPC, and
//! `network`, `routes`, `cluster`, `kubernetes` and `taken` make the design of them. What was not asked becomes a note with the command
//! that asks it.
//! **Invariant:** the order of the answers changes nothing, and what is not known is not guessed.

mod account;
mod cluster;
mod commands;
mod json;
mod kubernetes;
mod network;
mod parse;
mod routes;
mod security;
mod taken;

pub use commands::{KUBECTL, commands, instruction, vpc_commands};
pub(in crate::formats) use parse::is_answer;

use super::{Note, ReadError};
use crate::design::{Design, NatGatewayId, SubnetId};
use crate::words::Message;
use account::{Account, Chosen};
use std::collections::BTreeMap;

/// The most bytes that are read: what a VPC with thousands of network interfaces comes to.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;

/// The most answers in one text.
pub const MAX_ANSWERS: usize = 1000;

/// The most records of all answers together.
pub const MAX_RECORDS: usize = 20_000;

/// The most subnets that are drawn, five times the quota of a VPC.
pub const MAX_SUBNETS: usize = 1000;

/// Reads what the AWS CLI printed.
///
/// # Errors
/// The first problem of the text, with its place where it has one.
pub fn read(text: &str) -> Result<(Design, Vec<Note>), ReadError> {
    let account = parse::parse(text)?;
    let chosen = Chosen::of(&account)?;
    let mut builder = Builder {
        account: &account,
        chosen: &chosen,
        design: Design::empty(),
        subnets: BTreeMap::new(),
        nats: BTreeMap::new(),
        notes: Vec::new(),
    };
    builder.choices();
    builder.network()?;
    builder.routes();
    builder.endpoints();
    builder.cluster()?;
    builder.groups()?;
    builder.security_groups();
    builder.kubernetes();
    builder.taken();
    let notes = builder.notes.into_iter().map(|message| Note { message, line: None, path: String::new() });
    Ok((builder.design, notes.collect()))
}

/// What the parts of the reader share.
struct Builder<'a> {
    /// What was printed.
    account: &'a Account,
    /// The cluster and the VPC that are drawn.
    chosen: &'a Chosen,
    /// The design so far.
    design: Design,
    /// Its subnets by AWS's ids.
    subnets: BTreeMap<String, SubnetId>,
    /// Its NAT gateways by AWS's ids.
    nats: BTreeMap<String, NatGatewayId>,
    /// What is to be said so far.
    notes: Vec<Message>,
}

impl Builder<'_> {
    fn note(&mut self, message: Message) {
        self.notes.push(message);
    }
}
