//! The facts of an account, and the design that they make: what the readers of answers and of files about AWS share.
//!
//! Facts are records in the shape in which `aws ec2 describe-…` and `aws eks describe-…` print them, whoever states
//! them: `records` holds them by id and chooses the cluster and the VPC that are drawn; `network`, `routes`,
//! `cluster`, `extras`, `security`, `kubernetes` and `taken` make the design.
//! **Invariant:** the order of the facts changes nothing, and what is not known is not guessed.

mod cluster;
mod extras;
pub(super) mod facts;
pub(super) mod json;
pub(super) mod kubernetes;
mod network;
pub(super) mod records;
mod routes;
mod security;
mod taken;

pub(super) use records::Account;

use super::{Note, Problem, ReadError};
use crate::design::{Design, NatGatewayId, SubnetId};
use crate::msg;
use crate::words::Message;
use records::Chosen;
use std::collections::BTreeMap;

/// The most records of all facts together.
pub(super) const MAX_RECORDS: usize = 20_000;

/// The most subnets that are drawn, five times the quota of a VPC; and the most of other parts of the network.
pub(super) const MAX_SUBNETS: usize = 1000;

/// The most notes; what is beyond them is counted.
const MAX_NOTES: usize = 100;

/// The command that asks for what is under a key of [`Account::records`].
pub(super) type Command = fn(&Chosen, &str) -> String;

/// Who states the facts.
#[derive(Clone, Copy)]
pub(super) enum Source {
    /// AWS, which can be asked for what it was not asked yet.
    Answers(Command),
    /// A file that is all there is.
    File,
}

/// The design of the facts, and what is to be said about it after `notes`.
///
/// # Errors
/// No facts of a network or a cluster, a block that is none, or more of anything than is drawn.
pub(super) fn draw(
    account: &Account,
    source: Source,
    notes: Vec<Message>,
) -> Result<(Design, Vec<Note>), ReadError> {
    let chosen = Chosen::of(account)?;
    let mut builder = Builder {
        account,
        source,
        chosen: &chosen,
        design: Design::empty(),
        subnets: BTreeMap::new(),
        nats: BTreeMap::new(),
        tables: BTreeMap::new(),
        main_table: None,
        notes,
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

/// What the parts that make the design share.
struct Builder<'a> {
    /// The facts.
    account: &'a Account,
    /// Who states them.
    source: Source,
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
            (records::VPCS, design.vpc.cidrs.len()),
            (records::NAT_GATEWAYS, design.nat_gateways.len()),
            (records::ROUTE_TABLES, design.route_tables.len().saturating_add(design.networks.len())),
            (
                records::ROUTE_TABLES,
                design.route_tables.values().map(|table| table.routes.len()).max().unwrap_or(0),
            ),
            (records::VPC_ENDPOINTS, design.vpc_endpoints.len()),
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

    /// The command that asks for what is under a key; `None` where nobody can be asked.
    fn command(&self, key: &str) -> Option<String> {
        match self.source {
            Source::Answers(command) => Some(command(self.chosen, key)),
            Source::File => None,
        }
    }

    /// Whether a file states the facts.
    fn is_file(&self) -> bool {
        matches!(self.source, Source::File)
    }

    /// The id of a thing, where AWS knows it by that: what a file is going to make has none yet.
    fn existing_id(&self, id: &str) -> Option<String> {
        (!id.is_empty() && !self.account.made.contains(id)).then(|| id.to_owned())
    }
}
