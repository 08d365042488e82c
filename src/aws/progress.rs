//! How far a stack is, in words: what AWS is doing, how much is done, how long it may still take, what a failure means.
//!
//! # Sources
//! CloudFormation user guide, "Stack status codes" and "Troubleshooting CloudFormation", read 2026-11-27.

use super::deploy::{ResourceState, StackState, TYPE_PREFIX};
use crate::catalog::durations;
use crate::msg;
use crate::words::Message;
use std::collections::BTreeMap;

/// What AWS is doing or has done, by the status of a stack.
#[must_use]
pub fn stack_word(status: &str) -> Message {
    match status {
        "CREATE_IN_PROGRESS" => msg!("aws-stack-creating"),
        "CREATE_COMPLETE" => msg!("aws-stack-created"),
        "UPDATE_IN_PROGRESS" | "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" => msg!("aws-stack-updating"),
        "UPDATE_COMPLETE" => msg!("aws-stack-updated"),
        "ROLLBACK_IN_PROGRESS"
        | "UPDATE_ROLLBACK_IN_PROGRESS"
        | "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS" => msg!("aws-stack-rolling-back"),
        "ROLLBACK_COMPLETE" => msg!("aws-stack-rolled-back"),
        "UPDATE_ROLLBACK_COMPLETE" => msg!("aws-stack-update-rolled-back"),
        "DELETE_IN_PROGRESS" => msg!("aws-stack-deleting"),
        "DELETE_COMPLETE" => msg!("aws-stack-deleted"),
        "DELETE_FAILED" => msg!("aws-stack-delete-failed"),
        other => msg!("aws-stack-other", status = other),
    }
}

/// How far a thing is, by its status: `done`, `doing`, `failed` or `waiting`.
#[must_use]
pub fn progress_key(status: &str) -> &'static str {
    if status.ends_with("_FAILED") {
        "failed"
    } else if status.ends_with("_IN_PROGRESS") {
        "doing"
    } else if status.ends_with("_COMPLETE") || status.ends_with("_SKIPPED") {
        "done"
    } else {
        "waiting"
    }
}

/// How many resources are how far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Those that are done.
    pub n_done: usize,
    /// Those under way.
    pub n_doing: usize,
    /// Those that failed.
    pub n_failed: usize,
    /// All that have begun.
    pub n_all: usize,
}

impl Counts {
    /// Of these resources.
    #[must_use]
    pub fn of(resources: &[ResourceState]) -> Self {
        let n = |key: &str| resources.iter().filter(|resource| progress_key(&resource.status) == key).count();
        Self { n_done: n("done"), n_doing: n("doing"), n_failed: n("failed"), n_all: resources.len() }
    }
}

/// What the words of a failure contain, and what they mean; the first row that fits counts.
type Advice = (&'static [&'static str], fn() -> Message);

const ADVICE: &[Advice] = &[
    (&["NodeCreationFailure", "failed to join", "join the kubernetes cluster"], || msg!("aws-advice-nodes-join")),
    (&["quota", "LimitExceeded", "limit exceeded", "maximum number"], || msg!("aws-advice-quota")),
    (&["InsufficientFreeAddresses", "not enough free", "insufficient IP"], || msg!("aws-advice-addresses")),
    (&["UnsupportedAvailabilityZone", "does not support"], || msg!("aws-advice-zone")),
    (&["not authorized", "AccessDenied", "UnauthorizedOperation"], || msg!("aws-advice-denied")),
    (&["already exists", "AlreadyExists"], || msg!("aws-advice-exists")),
    (&["ExpiredToken", "security token"], || msg!("aws-advice-expired")),
    (&["dependen", "DependencyViolation", "mapped public address"], || msg!("aws-advice-dependency")),
    (&["DEGRADED", "InsufficientNumberOfReplicas"], || msg!("aws-advice-degraded")),
    (&["InsufficientInstanceCapacity", "capacity"], || msg!("aws-advice-capacity")),
];

/// What AWS's reason for a failure means, by what it contains, and what to do.
#[must_use]
pub fn advice(failed: &ResourceState) -> Message {
    let has = |words: &[&str]| words.iter().any(|word| failed.failure.contains(word));
    match ADVICE.iter().find(|(words, _)| has(words)) {
        Some((_, message)) => message(),
        None if failed.status.starts_with("DELETE_") => msg!("aws-advice-other-delete"),
        None => msg!("aws-advice-other"),
    }
}

/// How long it may still take, from what it usually takes; `kinds` are the types of everything that is made or changed,
/// as far as they are known, without `AWS::`.
#[must_use]
pub fn time_left<'k>(stack: &'k StackState, kinds: impl Iterator<Item = &'k str>) -> Message {
    let seen = stack.resources.iter().map(|resource| resource.kind.as_str());
    let usual = usual_seconds(kinds.chain(seen), &stack.status);
    let took = stack.read_ms.saturating_sub(stack.began_ms).checked_div(1000).unwrap_or(0);
    match usual.checked_sub(took).filter(|left| 0 < *left) {
        Some(left) => msg!("aws-left", n = left.div_ceil(60)),
        None => msg!("aws-longer"),
    }
}

/// What takes longer than this, in seconds, is told with its usual time.
const LONG: u32 = 90;

/// The usual time of what is being done with a resource; `None` where it is over, or soon will be.
#[must_use]
pub fn usual_time(resource: &ResourceState) -> Option<Message> {
    let (from, to) = usual(&resource.kind, &resource.status);
    (resource.ended_ms.is_none() && LONG <= to)
        .then(|| msg!("aws-usual", from = from.div_ceil(60), to = to.div_ceil(60)))
}

/// How long it usually takes until a status that begins so is over, for a type without `AWS::`.
fn usual(kind: &str, status: &str) -> durations::Range {
    let row = durations::usual(&format!("{TYPE_PREFIX}{kind}"));
    match status.split('_').next() {
        Some("UPDATE") => row.update,
        Some("DELETE") => row.delete,
        _ => row.create,
    }
}

/// The parts of a stack that wait for each other, by what is in them; everything else is the first.
const PHASES: &[&[&str]] = &[&["EKS::Cluster"], &["EKS::Nodegroup", "EKS::FargateProfile"], &["EKS::Addon"]];

/// How long all of it usually takes, in seconds: the slowest of each part, one part after the other.
///
/// `kinds` are types without `AWS::`; `status` is the stack's.
fn usual_seconds<'k>(kinds: impl Iterator<Item = &'k str>, status: &str) -> u64 {
    let mut slowest: BTreeMap<usize, u64> = BTreeMap::new();
    for kind in kinds {
        let phase =
            PHASES.iter().position(|phase| phase.contains(&kind)).map_or(0, |place| place.saturating_add(1));
        let (from, to) = usual(kind, status);
        let middle = u64::from(from).saturating_add(u64::from(to)).checked_div(2).unwrap_or(0);
        let there = slowest.entry(phase).or_default();
        *there = middle.max(*there);
    }
    slowest.values().fold(0, |sum, seconds| sum.saturating_add(*seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resource(kind: &str, status: &str, failure: &str) -> ResourceState {
        ResourceState {
            logical_id: "A".into(),
            physical_id: String::new(),
            kind: kind.into(),
            status: status.into(),
            reason: String::new(),
            failure: failure.into(),
            began_ms: 0,
            ended_ms: None,
        }
    }

    #[test]
    fn statuses_in_words() {
        for (status, id, key) in [
            ("CREATE_IN_PROGRESS", "aws-stack-creating", "doing"),
            ("CREATE_COMPLETE", "aws-stack-created", "done"),
            ("CREATE_FAILED", "aws-stack-other", "failed"),
            ("ROLLBACK_IN_PROGRESS", "aws-stack-rolling-back", "doing"),
            ("ROLLBACK_COMPLETE", "aws-stack-rolled-back", "done"),
            ("ROLLBACK_FAILED", "aws-stack-other", "failed"),
            ("UPDATE_IN_PROGRESS", "aws-stack-updating", "doing"),
            ("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", "aws-stack-updating", "doing"),
            ("UPDATE_COMPLETE", "aws-stack-updated", "done"),
            ("UPDATE_ROLLBACK_IN_PROGRESS", "aws-stack-rolling-back", "doing"),
            ("UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", "aws-stack-rolling-back", "doing"),
            ("UPDATE_ROLLBACK_COMPLETE", "aws-stack-update-rolled-back", "done"),
            ("DELETE_IN_PROGRESS", "aws-stack-deleting", "doing"),
            ("DELETE_COMPLETE", "aws-stack-deleted", "done"),
            ("DELETE_FAILED", "aws-stack-delete-failed", "failed"),
            ("DELETE_SKIPPED", "aws-stack-other", "done"),
            ("", "aws-stack-other", "waiting"),
        ] {
            assert_eq!((stack_word(status).id.as_ref(), progress_key(status)), (id, key), "{status}");
        }
    }

    #[test]
    fn failures_in_words() {
        for (status, failure, id) in [
            ("CREATE_FAILED", "NodeCreationFailure: Instances failed to join", "aws-advice-nodes-join"),
            ("CREATE_FAILED", "The maximum number of addresses has been reached", "aws-advice-quota"),
            ("CREATE_FAILED", "InsufficientFreeAddresses in subnet-1", "aws-advice-addresses"),
            ("CREATE_FAILED", "UnsupportedAvailabilityZoneException", "aws-advice-zone"),
            ("CREATE_FAILED", "User is not authorized to perform", "aws-advice-denied"),
            ("CREATE_FAILED", "Cluster already exists", "aws-advice-exists"),
            ("UPDATE_FAILED", "ExpiredToken", "aws-advice-expired"),
            (
                "DELETE_FAILED",
                "The subnet 'subnet-1' has dependencies and cannot be deleted",
                "aws-advice-dependency",
            ),
            ("DELETE_FAILED", "resource sg-1 has a dependent object", "aws-advice-dependency"),
            ("DELETE_FAILED", "Network vpc-1 has some mapped public address(es)", "aws-advice-dependency"),
            ("CREATE_FAILED", "Addon is in state DEGRADED", "aws-advice-degraded"),
            ("CREATE_FAILED", "InsufficientInstanceCapacity", "aws-advice-capacity"),
            ("CREATE_FAILED", "Internal Failure", "aws-advice-other"),
            ("DELETE_FAILED", "Internal Failure", "aws-advice-other-delete"),
        ] {
            assert_eq!(advice(&resource("EC2::Subnet", status, failure)).id, id, "{failure}");
        }
    }

    #[test]
    fn parts_wait_for_each_other() {
        let seconds = |kinds: &[&str], status: &str| usual_seconds(kinds.iter().copied(), status);
        let middle = |(from, to): (u32, u32)| u64::from(from + to) / 2;
        let row = |kind: &str| durations::usual(&format!("AWS::{kind}"));
        let all =
            ["EC2::VPC", "EC2::NatGateway", "EKS::Cluster", "EKS::Nodegroup", "EKS::FargateProfile", "EKS::Addon"];
        let create = |kind: &str| middle(row(kind).create);
        assert_eq!(
            seconds(&all, "CREATE_IN_PROGRESS"),
            create("EC2::NatGateway") + create("EKS::Cluster") + create("EKS::Nodegroup") + create("EKS::Addon")
        );
        assert_eq!(seconds(&["EKS::Cluster"], "DELETE_IN_PROGRESS"), middle(row("EKS::Cluster").delete));
        assert_eq!(seconds(&[], "CREATE_IN_PROGRESS"), 0);
    }

    #[test]
    fn the_time_left_goes_down_and_ends() {
        let row = durations::usual("AWS::EKS::Cluster");
        let usual_ms = u64::from(row.create.0 + row.create.1) * 500;
        let at = |took_ms: u64| {
            let state = StackState {
                status: "CREATE_IN_PROGRESS".into(),
                began_ms: 1_000,
                read_ms: 1_000 + took_ms,
                resources: vec![resource("EC2::VPC", "CREATE_COMPLETE", "")],
                ..StackState::default()
            };
            time_left(&state, ["EKS::Cluster"].into_iter())
        };
        let vpc = durations::usual("AWS::EC2::VPC").create;
        let all_ms = usual_ms + u64::from(vpc.0 + vpc.1) / 2 * 1000;
        assert_eq!(at(0), msg!("aws-left", n = (all_ms / 1000).div_ceil(60)));
        assert_eq!(at(all_ms - 60_000), msg!("aws-left", n = 1_u64));
        assert_eq!(at(all_ms - 1_000), msg!("aws-left", n = 1_u64));
        assert_eq!((at(all_ms), at(all_ms + 60_000)), (msg!("aws-longer"), msg!("aws-longer")));
    }

    #[test]
    fn what_is_long_has_its_usual_time_until_it_is_over() {
        let row = durations::usual("AWS::EKS::Cluster");
        let mut cluster = resource("EKS::Cluster", "DELETE_IN_PROGRESS", "");
        let (from, to) = row.delete;
        assert_eq!(usual_time(&cluster), Some(msg!("aws-usual", from = from.div_ceil(60), to = to.div_ceil(60))));
        cluster.ended_ms = Some(1);
        assert_eq!(usual_time(&cluster), None);
        assert_eq!(usual_time(&resource("EC2::VPC", "CREATE_IN_PROGRESS", "")), None);
    }

    #[test]
    fn resources_are_counted() {
        let states = ["CREATE_COMPLETE", "DELETE_SKIPPED", "CREATE_IN_PROGRESS", "DELETE_FAILED", ""];
        let all = states.map(|status| resource("EC2::VPC", status, ""));
        assert_eq!(Counts::of(&all), Counts { n_done: 2, n_doing: 1, n_failed: 1, n_all: 5 });
    }
}
