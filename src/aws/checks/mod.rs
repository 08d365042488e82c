//! What is looked at before a deploy: quotas, zones that have the instance types, versions that the region has, rights.
//!
//! A call is made only where the design needs its answer. **Invariant:** what cannot be looked at is a gap, never a
//! problem.

mod addons;
mod capacity;
mod rights;
#[cfg(test)]
mod tests;

use super::calls::{ec2, eks, iam};
use super::client::Client;
use super::deploy::Scope;
use super::failure::Failure;
use super::transport::Transport;
use crate::aws::call::Call;
use crate::catalog::account::{ADDRESSES, CLUSTERS, Quota, VPCS};
use crate::catalog::endpoints::QUOTAS;
use crate::design::Design;
use crate::msg;
use crate::words::Message;
use futures_util::future::join;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The state of a version that the region has no more.
const UNSUPPORTED: &str = "UNSUPPORTED";

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct QuotaReply {
    quota: QuotaValue,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct QuotaValue {
    value: f64,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checks {
    /// What will make the deploy fail.
    pub problems: Vec<Message>,
    /// What was looked at and is as it should be.
    pub passed: Vec<Message>,
    /// What does not keep the deploy from succeeding, and is worth knowing.
    pub remarks: Vec<Message>,
    /// What could not be looked at.
    pub gaps: Vec<Failure>,
}

fn get_quota(quota: Quota) -> Call {
    Call::read(&QUOTAS, "GetServiceQuota").field("ServiceCode", quota.service).field("QuotaCode", quota.code)
}

/// The permissions that looking needs, besides those of a survey.
#[must_use]
pub fn permissions() -> Vec<String> {
    [
        get_quota(VPCS),
        ec2::describe_addresses(),
        ec2::describe_all_nat_gateways(),
        ec2::describe_all_subnets(),
        ec2::describe_all_instances(),
        ec2::describe_offerings([]),
        eks::describe_cluster_versions(),
        eks::describe_addon_versions("", None),
        iam::get_role(""),
        iam::simulate("", [], "", &[]),
    ]
    .iter()
    .map(Call::permission)
    .collect()
}

/// Looks at everything that a new stack of a design needs. Of its network alone that is the same but for the rights: the
/// cluster follows, with whatever keys.
pub async fn check<T: Transport>(client: &Client<T>, design: &Design, scope: Scope) -> Checks {
    let mut checks = Checks::default();
    let quotas = quotas(client, design);
    let offers = join(offered(client, design), versions(client, design));
    let capacity = join(capacity::nat_gateways(client, design), capacity::vcpus(client, design));
    let more = join(capacity, join(addons::versions(client, design), rights::rights(client, design, scope)));
    let ((quotas, (offered, versions)), ((nats, vcpus), (addons, rights))) =
        join(join(quotas, offers), more).await;
    for result in quotas.into_iter().chain([nats, vcpus, offered, versions, rights]).chain(addons) {
        match result {
            Ok(found) => {
                checks.problems.extend(found.problems);
                checks.passed.extend(found.passed);
                checks.remarks.extend(found.remarks);
            }
            Err(failure) => checks.gaps.push(failure),
        }
    }
    checks
}

/// What the account has of a quota.
async fn most<T: Transport>(client: &Client<T>, quota: Quota) -> Result<usize, Failure> {
    let reply: QuotaReply = client.get(&get_quota(quota)).await?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "quotas are small whole numbers")]
    let most = reply.quota.value.max(0.0) as usize;
    Ok(most)
}

/// Whether so many more of something fit into a quota.
async fn fits<T: Transport>(
    client: &Client<T>,
    quota: Quota,
    what: Message,
    there: usize,
    more: usize,
) -> Result<Checks, Failure> {
    let mut checks = Checks::default();
    if more == 0 {
        return Ok(checks);
    }
    let most = most(client, quota).await?;
    if most < there.saturating_add(more) {
        checks.problems.push(msg!("aws-check-quota-full", what = what, there = there, more = more, most = most));
    } else {
        checks.passed.push(msg!("aws-check-quota-fits", what = what, there = there, more = more, most = most));
    }
    Ok(checks)
}

async fn quotas<T: Transport>(client: &Client<T>, design: &Design) -> Vec<Result<Checks, Failure>> {
    let is_new_vpc = design.vpc.existing_id.is_none();
    let vpcs = async {
        let there = if is_new_vpc { client.all::<ec2::Vpcs>(&ec2::describe_vpcs()).await?.len() } else { 0 };
        fits(client, VPCS, msg!("aws-check-vpcs"), there, usize::from(is_new_vpc)).await
    };
    let addresses = async {
        let more = if is_new_vpc { design.nat_gateways.len() } else { 0 };
        let there =
            if 0 < more { client.all::<ec2::Addresses>(&ec2::describe_addresses()).await?.len() } else { 0 };
        fits(client, ADDRESSES, msg!("aws-check-addresses"), there, more).await
    };
    let clusters = async {
        let there = client.all::<eks::Names>(&eks::list_clusters()).await?;
        if there.contains(&design.cluster.name) {
            let mut checks = Checks::default();
            checks.problems.push(msg!("aws-check-cluster-there", cluster = &design.cluster.name));
            return Ok(checks);
        }
        fits(client, CLUSTERS, msg!("aws-check-clusters"), there.len(), 1).await
    };
    let (vpcs, (addresses, clusters)) = join(vpcs, join(addresses, clusters)).await;
    vec![vpcs, addresses, clusters]
}

/// Whether the zones of the node groups have their instance types.
async fn offered<T: Transport>(client: &Client<T>, design: &Design) -> Result<Checks, Failure> {
    let mut checks = Checks::default();
    let mut wanted: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for group in design.nodegroups.values() {
        let zones: Vec<&str> = group
            .subnets
            .iter()
            .filter_map(|id| design.subnets.get(*id))
            .filter_map(|subnet| design.zones.get(subnet.zone))
            .map(|zone| zone.name.as_str())
            .collect();
        for kind in &group.instance_types {
            wanted.entry(kind).or_default().extend(zones.iter().copied());
        }
    }
    if wanted.is_empty() {
        return Ok(checks);
    }
    let offers = client.all::<ec2::Offerings>(&ec2::describe_offerings(wanted.keys().copied())).await?;
    let has =
        |kind: &str, zone: &str| offers.iter().any(|offer| offer.instance_type == kind && offer.location == zone);
    for (kind, zones) in wanted {
        let missing: Vec<&str> = zones.into_iter().filter(|zone| !has(kind, zone)).collect();
        if missing.is_empty() {
            checks.passed.push(msg!("aws-check-type-offered", kind = kind));
        } else {
            checks.problems.push(msg!("aws-check-type-missing", kind = kind, zones = missing.join(", ")));
        }
    }
    Ok(checks)
}

/// Whether the region has the version of Kubernetes.
async fn versions<T: Transport>(client: &Client<T>, design: &Design) -> Result<Checks, Failure> {
    let mut checks = Checks::default();
    let Some(version) = design.cluster.version.as_deref() else { return Ok(checks) };
    let there = client.all::<eks::ClusterVersions>(&eks::describe_cluster_versions()).await?;
    let usable: Vec<&str> = there
        .iter()
        .filter(|row| row.version_status != UNSUPPORTED)
        .map(|row| row.cluster_version.as_str())
        .collect();
    if usable.contains(&version) {
        checks.passed.push(msg!("aws-check-version-there", version = version));
    } else {
        checks.problems.push(msg!("aws-check-version-gone", version = version, versions = usable.join(", ")));
    }
    Ok(checks)
}
