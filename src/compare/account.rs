//! An account as the open design would say it: without what only AWS knows, so that the rest is what drifted.
//!
//! AWS gives everything an id and an address, fills in what a design leaves open, and knows nothing of plans.
//! **Invariant:** a design that was deployed and read back differs from itself in nothing.

use super::matching::matches;
use super::take::in_ids_of;
use crate::aws::deploy::TAG;
use crate::catalog::eks::DEFAULT_MAX_UNAVAILABLE;
use crate::design::{
    Cluster, Design, Entity, GroupRole, Kept, NodegroupKind, Note, NotePlace, Sheet, SupportPolicy, UpdateLimit,
    Value,
};
use std::sync::Arc;

/// What was read of an account, in the ids of the open design, as far as the two can differ.
#[must_use]
pub fn seen(open: &Design, account: &Design) -> Design {
    let mut seen = in_ids_of(open, account, &matches(open, account));
    seen.sheet = Arc::new(Sheet::default());
    let mut cluster = seen.cluster.as_ref().clone();
    see_cluster(open, &mut cluster);
    seen.cluster = Arc::new(cluster);
    see_network(open, &mut seen);
    see_users(open, &mut seen);
    add_what_no_account_tells(open, &mut seen);
    seen
}

/// Takes back a value that the design leaves open.
fn leave_open<T>(open: Option<&T>, seen: &mut Option<T>) {
    if open.is_none() {
        *seen = None;
    }
}

/// Of a map the entries that the design has, too; what the account does not tell is as the design says.
fn as_far_as(open: &Value, seen: &Value) -> Value {
    match (open, seen) {
        (Value::Map(entries), Value::Map(_)) => Value::Map(
            entries
                .iter()
                .map(|(key, own)| {
                    (key.clone(), seen.get(key).map_or_else(|| own.clone(), |value| as_far_as(own, value)))
                })
                .collect(),
        ),
        _ => seen.clone(),
    }
}

fn see_kept(open: &Kept, seen: &mut Kept) {
    let extra = open
        .extra
        .iter()
        .map(|(key, own)| (key.clone(), seen.get(key).map_or_else(|| own.clone(), |value| as_far_as(own, value))));
    *seen = Kept { extra: extra.collect(), said: open.said.clone() };
}

fn see_cluster(open: &Design, seen: &mut Cluster) {
    let own = &open.cluster;
    leave_open(own.service_cidr.as_ref(), &mut seen.service_cidr);
    // A version that is not a number is for whoever makes the cluster to choose.
    if own.version.as_deref().is_none_or(|version| !version.starts_with(|c: char| c.is_ascii_digit())) {
        seen.version.clone_from(&own.version);
    }
    if seen.support_policy == Some(SupportPolicy::Extended) {
        leave_open(own.support_policy.as_ref(), &mut seen.support_policy);
    }
    if seen.auto_mode == Some(false) {
        leave_open(own.auto_mode.as_ref(), &mut seen.auto_mode);
    }
    let (stack_tag, _) = TAG;
    if !own.tags.contains_key(stack_tag) {
        seen.tags.remove(stack_tag);
    }
    // A word of eksctl's file. What it stands for, endpoints and routes, is compared itself.
    seen.is_fully_private = own.is_fully_private;
    see_kept(&own.kept, &mut seen.kept);
}

fn see_network(open: &Design, seen: &mut Design) {
    let mut vpc = seen.vpc.as_ref().clone();
    leave_open(open.vpc.existing_id.as_ref(), &mut vpc.existing_id);
    see_kept(&open.vpc.kept, &mut vpc.kept);
    seen.vpc = Arc::new(vpc);
    seen.zones.update_all(|id, zone| {
        if let Some(own) = open.zones.get(id) {
            leave_open(own.az_id.as_ref(), &mut zone.az_id);
        }
    });
    // One id of a subnet says that the whole network is there: a stack that made it would take it down again.
    let is_made = open.vpc.existing_id.is_none() && open.subnets.values().all(|s| s.existing_id.is_none());
    seen.subnets.update_all(|id, subnet| {
        if is_made {
            subnet.existing_id = None;
        }
        if let Some(own) = open.subnets.get(id) {
            leave_open(own.existing_id.as_ref(), &mut subnet.existing_id);
            // What is free counts everything that has an address, nodes and pods, too.
            subnet.other_ips = own.other_ips;
            see_kept(&own.kept, &mut subnet.kept);
        }
    });
    seen.nat_gateways.update_all(|id, nat| {
        let own = open.nat_gateways.get(id);
        if is_made || own.is_some() {
            leave_open(own.and_then(|own| own.public_ip.as_ref()), &mut nat.public_ip);
        }
    });
    // What a fully private cluster brings is not drawn.
    let implied = open.implied_endpoints();
    let made = seen.vpc_endpoints.iter().filter(|(id, endpoint)| {
        !open.vpc_endpoints.contains(*id)
            && implied.iter().any(|made| made.service == endpoint.service && made.kind == endpoint.kind)
    });
    for id in made.map(|(id, _)| id).collect::<Vec<_>>() {
        seen.vpc_endpoints.remove(id);
    }
    let groups = seen.security_groups.iter().filter(|(id, group)| {
        !implied.is_empty() && group.role == GroupRole::Endpoints && !open.security_groups.contains(*id)
    });
    for id in groups.map(|(id, _)| id).collect::<Vec<_>>() {
        seen.security_groups.remove(id);
    }
}

fn see_users(open: &Design, seen: &mut Design) {
    seen.nodegroups.update_all(|id, group| {
        let Some(own) = open.nodegroups.get(id) else { return };
        if group.update_limit == Some(UpdateLimit::Nodes(DEFAULT_MAX_UNAVAILABLE)) {
            leave_open(own.update_limit.as_ref(), &mut group.update_limit);
        }
        group.planned_pods = own.planned_pods;
        group.branch_pods = own.branch_pods;
        see_kept(&own.kept, &mut group.kept);
    });
    seen.fargate_profiles.update_all(|id, profile| {
        let Some(own) = open.fargate_profiles.get(id) else { return };
        profile.planned_pods = own.planned_pods;
        see_kept(&own.kept, &mut profile.kept);
    });
    seen.addons.update_all(|id, addon| {
        let Some(own) = open.addons.get(id) else { return };
        if own.version.as_deref().is_none_or(|version| !version.starts_with('v')) {
            addon.version.clone_from(&own.version);
        }
        see_kept(&own.kept, &mut addon.kept);
    });
}

/// Notes, load balancers, which workloads ask for, and node groups that EKS does not manage: no survey tells of them.
fn add_what_no_account_tells(open: &Design, seen: &mut Design) {
    seen.notes = open.notes.clone();
    for (id, note) in open.notes.iter() {
        if !note.at.is_fit(seen) {
            let at = NotePlace::Free { of: Entity::Vpc, x: 0, y: 0 };
            seen.notes.insert(id, Note { at, ..note.clone() });
        }
    }
    for (id, group) in open.nodegroups.iter().filter(|(_, group)| group.kind == NodegroupKind::SelfManaged) {
        if !seen.nodegroups.contains(id) {
            let mut group = group.clone();
            group.subnets.retain(|id| seen.subnets.contains(*id));
            seen.nodegroups.insert(id, group);
        }
    }
    for (id, balancer) in open.load_balancers.iter() {
        if !seen.load_balancers.contains(id) {
            let mut balancer = balancer.clone();
            balancer.subnets.retain(|id| seen.subnets.contains(*id));
            seen.load_balancers.insert(id, balancer);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::aws::client::{Client, Session};
    use crate::aws::credentials::Keys;
    use crate::aws::deploy::{self, Scope};
    use crate::aws::practice::{Account, Instant, Practice};
    use crate::aws::secret::Secret;
    use crate::aws::survey::{Subject, find, survey};
    use crate::aws::transport::Transport;
    use crate::compare::{Comparison, Open, TakeOver, compare, markdown};
    use crate::design::starters::Starter;
    use crate::design::{Edit, SubnetKind};
    use crate::words::Language;
    use futures_executor::block_on;
    use std::time::Duration;

    /// 2026-11-27, noon.
    const START_MS: u64 = 1_795_780_800_000;

    /// The design as it is read after it was deployed.
    ///
    /// `None` where the account refuses it.
    fn deployed(design: &Design) -> Option<Design> {
        let keys = Keys {
            key_id: "ASIAEXAMPLE".into(),
            secret: Secret::new("secret".into()),
            token: None,
            expires_ms: None,
            profile: String::new(),
        };
        let session = Session { keys, region: design.cluster.region.clone(), base: None };
        let practice = Practice::new(Account::new(START_MS, 7), 1.0, Instant::default());
        let client = Client::new(practice, session, |_| {});
        let preview = block_on(deploy::preview(&client, design, Scope::Whole)).unwrap();
        block_on(deploy::execute(&client, &preview)).unwrap();
        block_on(client.transport.sleep(Duration::from_secs(60 * 60)));
        let found = block_on(find(&client)).unwrap();
        let cluster = found.clusters.into_iter().find(|it| it.name == design.cluster.name)?;
        Some(block_on(survey(&client, &Subject::Cluster(cluster), &|_, _| {})).unwrap().design)
    }

    fn drift(open: &Design, account: &Design) -> Comparison {
        let seen = seen(open, account);
        assert_eq!(seen.check_invariants(), Vec::<String>::new());
        compare(open, &seen)
    }

    #[test]
    fn what_was_deployed_and_read_back_has_not_drifted() {
        let mut n_deployed = 0;
        for starter in Starter::ALL {
            let design = starter.design();
            if deploy::template(&design, Scope::Whole).is_err() {
                continue;
            }
            let Some(account) = deployed(&design) else { continue };
            n_deployed += 1;
            let drift = drift(&design, &account);
            assert!(drift.is_empty(), "{}\n{}", starter.key(), markdown(&drift, "a", "b", Language::En));
        }
        assert!(10 <= n_deployed, "{n_deployed}");
    }

    #[test]
    fn what_was_changed_by_hand_is_told_and_can_be_taken_over() {
        let open = Starter::Classic.design();
        let mut account = deployed(&open).unwrap();
        let (zone, group) = (account.zones.ids().next().unwrap(), account.nodegroups.ids().next().unwrap());
        let by_hand = Edit::AddSubnet { zone, kind: SubnetKind::Private, prefix_len: Some(26) };
        account = account.edited(&[by_hand]).unwrap();
        account.nodegroups.update(group, |group| group.max_size = 9);
        let id = account.subnets.ids().next_back().unwrap();
        account.subnets.update(id, |subnet| subnet.existing_id = Some("subnet-0fff".to_owned()));
        let said: Vec<(String, usize)> =
            drift(&open, &account).changes.into_iter().map(|change| (change.name, change.fields.len())).collect();
        assert_eq!(said, [("workers".to_owned(), 1), (account.name_of(id.into()).to_owned(), 0)]);
        let seen = seen(&open, &account);
        let rest = TakeOver::new(&open, &seen, Open::Before).rest();
        assert_eq!(rest.n_left, 0);
        // The network is still one that the stack makes.
        assert!(rest.design.vpc.existing_id.is_none());
        assert!(rest.design.subnets.values().all(|subnet| subnet.existing_id.is_none()));
        assert!(drift(&rest.design, &account).is_empty());
    }

    #[test]
    fn ids_that_the_design_says_are_compared() {
        let open = deployed(&Starter::Classic.design()).unwrap();
        let mut account = open.clone();
        let mut vpc = account.vpc.as_ref().clone();
        vpc.existing_id = Some("vpc-0other".to_owned());
        account.vpc = Arc::new(vpc);
        let changes = drift(&open, &account).changes;
        assert_eq!(changes.iter().map(|change| change.fields[0].key).collect::<Vec<_>>(), ["existing_id"]);
    }
}
