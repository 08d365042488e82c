//! The practice account: a made-up AWS account inside the page, behind the same seam as the network.
//!
//! [`Account`] answers requests as AWS does, [`Practice`] carries them to it and keeps its time. `ask` takes a request
//! apart and `reply` puts one together; `world` is what there is in a region, `make` what makes and deletes it,
//! `stacks` is CloudFormation, and `ec2`, `eks` and `others` say what is there. `fault` makes things go wrong on
//! purpose, and `begin` is what an account has at the start.
//! **Invariant:** no clock, no browser and no chance but what follows from the seed: equal calls at equal times have
//! equal answers, whatever was read in between, and no request makes it stop.

mod ask;
mod begin;
mod chance;
mod ec2;
mod eks;
mod fault;
mod make;
mod net;
mod others;
mod pages;
mod reply;
mod stacks;
#[cfg(test)]
mod tests;
mod transport;
mod value;
mod world;

pub use fault::Fault;
pub use transport::{Clock, Instant, Practice};

use super::transport::{Reply, Request};
use crate::catalog::endpoints::{Endpoint, IAM, STS};
use ask::Ask;
use fault::Faults;
use reply::Refusal;
use std::collections::BTreeMap;
use world::World;

/// The number of the account: the one in AWS's own documentation.
pub const ACCOUNT_ID: &str = "123456789012";
/// The user who calls.
const CALLER: &str = "practice";

/// The ARN of the user who calls.
fn caller_arn() -> String {
    format!("arn:aws:iam::{ACCOUNT_ID}:user/{CALLER}")
}

/// An account.
#[derive(Clone, Debug)]
pub struct Account {
    seed: u64,
    start_ms: u64,
    n_calls: u64,
    worlds: BTreeMap<String, World>,
    /// The region that was asked first: the cluster that is there stands in it.
    home: String,
    faults: Faults,
}

impl Account {
    /// An account as it is at a time: with a default VPC in every region, and a cluster in the one that is asked first.
    #[must_use]
    pub fn new(start_ms: u64, seed: u64) -> Self {
        Self {
            seed,
            start_ms,
            n_calls: 0,
            worlds: BTreeMap::new(),
            home: String::new(),
            faults: Faults::default(),
        }
    }

    /// Makes something go wrong.
    pub fn inject(&mut self, fault: Fault) {
        if let Some(Fault::LoadBalancer { region, vpc_id, is_classic }) = self.faults.add(fault)
            && net::is_region(&region)
        {
            begin::add_load_balancer(self.world(&region), &vpc_id, is_classic);
        }
    }

    /// Answers a request at a time.
    pub fn answer(&mut self, request: &Request, now_ms: u64) -> Reply {
        self.n_calls = self.n_calls.saturating_add(1);
        let id = chance::uuid(self.seed, &["request", &self.n_calls.to_string()]);
        match Ask::of(request) {
            Ok(mut ask) => {
                if ask.action.is_empty() {
                    eks::action(&ask).clone_into(&mut ask.action);
                }
                let answer = self.answered(&ask, now_ms);
                reply::reply(ask.endpoint, &ask.action, &answer, &id, now_ms)
            }
            Err(refusal) => reply::reply(&STS, "", &Err(refusal), &id, now_ms),
        }
    }

    fn answered(&mut self, ask: &Ask, now_ms: u64) -> reply::Answer {
        if !net::is_region(&ask.region) {
            return Err(Refusal::new(400, "InvalidParameterValue", format!("There is no region {}", ask.region)));
        }
        if let Some(refusal) = self.faults.refusal(ask.endpoint, &ask.action) {
            return Err(refusal);
        }
        if ask.endpoint.key == IAM.key && ask.action == "SimulatePrincipalPolicy" {
            return others::simulation(ask, |action| self.faults.denies(action));
        }
        self.advance(now_ms);
        let failing = std::mem::take(&mut self.faults.failing);
        let world = self.world(&ask.region);
        world.failing = failing;
        stacks::engine::advance(world, now_ms);
        let answer = respond(world, ask);
        self.faults.failing = std::mem::take(&mut world.failing);
        answer
    }

    /// Lets time go on in every region.
    fn advance(&mut self, now_ms: u64) {
        for world in self.worlds.values_mut() {
            world.failing = std::mem::take(&mut self.faults.failing);
            stacks::engine::advance(world, now_ms);
            self.faults.failing = std::mem::take(&mut world.failing);
        }
    }

    /// Whether it gives no reply at a time.
    fn is_silent(&self, now_ms: u64) -> bool {
        now_ms < self.faults.silent_until_ms
    }

    /// A region, which has its default VPC from the first time that somebody asks.
    fn world(&mut self, region: &str) -> &mut World {
        if self.home.is_empty() {
            region.clone_into(&mut self.home);
        }
        let (seed, start_ms, is_home) = (self.seed, self.start_ms, self.home == region);
        self.worlds.entry(region.to_owned()).or_insert_with(|| begin::world(region, seed, start_ms, is_home))
    }
}

fn respond(world: &mut World, ask: &Ask) -> reply::Answer {
    let key = |endpoint: &Endpoint| endpoint.key == ask.endpoint.key;
    use crate::catalog::endpoints as of;
    if key(&of::EC2) {
        ec2::answer(world, ask)
    } else if key(&of::EKS) {
        eks::answer(world, ask)
    } else if key(&of::CLOUDFORMATION) {
        stacks::calls::answer(world, ask)
    } else {
        others::answer(world, ask)
    }
}
