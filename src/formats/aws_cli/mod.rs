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

use super::{Note, Problem, ReadError};
use crate::design::{Design, NatGatewayId, SubnetId};
use crate::msg;
use crate::words::Message;
use account::{Account, Chosen};
use std::collections::BTreeMap;

/// The most bytes that are read: what a VPC with thousands of network interfaces comes to.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;

/// The most answers in one text.
pub const MAX_ANSWERS: usize = 1000;

/// The most records of all answers together.
pub const MAX_RECORDS: usize = 20_000;

/// The most subnets that are drawn, five times the quota of a VPC; and the most of other parts of the network.
pub const MAX_SUBNETS: usize = 1000;

/// The most notes; what is beyond them is counted.
const MAX_NOTES: usize = 100;

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
        tables: BTreeMap::new(),
        main_table: None,
        notes: Vec::new(),
    };
    builder.choices();
    builder.tables();
    builder.network()?;
    builder.routes();
    builder.endpoints();
    builder.bounded()?;
    builder.cluster()?;
    builder.groups()?;
    builder.security_groups();
    builder.kubernetes();
    builder.taken();
    let n_more = builder.notes.len().saturating_sub(MAX_NOTES);
    builder.notes.truncate(MAX_NOTES);
    if 0 < n_more {
        builder.notes.push(msg!("aws-more-notes", n = n_more));
    }
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
    /// The route tables of subnets, each by AWS's ids.
    tables: BTreeMap<&'a str, &'a str>,
    /// The route table of all other subnets.
    main_table: Option<&'a str>,
    /// What is to be said so far.
    notes: Vec<Message>,
}

impl Builder<'_> {
    /// Refuses more of anything than can be drawn.
    fn bounded(&self) -> Result<(), ReadError> {
        let design = &self.design;
        let most = [
            (account::VPCS, design.vpc.cidrs.len()),
            (account::NAT_GATEWAYS, design.nat_gateways.len()),
            (account::ROUTE_TABLES, design.route_tables.len().saturating_add(design.networks.len())),
            (
                account::ROUTE_TABLES,
                design.route_tables.values().map(|table| table.routes.len()).max().unwrap_or(0),
            ),
            (account::VPC_ENDPOINTS, design.vpc_endpoints.len()),
        ];
        match most.into_iter().find(|(_, n)| MAX_SUBNETS < *n) {
            Some((key, _)) => {
                Err(ReadError::of_text(Problem::TooManyValues { max_values: MAX_SUBNETS }).under(key))
            }
            None => Ok(()),
        }
    }

    fn note(&mut self, message: Message) {
        self.notes.push(message);
    }
}
