//! Node groups, Fargate profiles and add-ons in a file.

use super::fields::{self, count, peek, set, text, texts, unset};
use super::plan::Mode;
use super::read_groups::{BY_ID, MIXED, is_all_spot, list_key, types_key};
use super::select::{Choice, choose};
use super::shape::Shape;
use super::sizes;
use super::write::{Writer, put};
use super::write_network::kept_texts;
use super::{keys, keys_of_nodes, shape};
use crate::catalog::eksctl;
use crate::collect::CollectInOrder;
use crate::design::{
    Addon, Capacity, Entity, FargateProfile, FargateProfileId, IpFamily, Nodegroup, NodegroupId, NodegroupKind,
    Subnet, SubnetId, UpdateLimit, Value, ZoneKind,
};
use crate::msg;
use std::collections::BTreeSet;
use std::rc::Rc;

impl Writer<'_> {
    /// The node groups of one kind.
    pub(super) fn nodegroups(&mut self, kind: NodegroupKind) -> Vec<Value> {
        let groups = self.plan.design.nodegroups.iter().filter(|(_, group)| group.kind == kind);
        groups.map(|(id, group)| self.nodegroup(id, group)).collect()
    }

    fn nodegroup(&mut self, id: NodegroupId, group: &Nodegroup) -> Value {
        let kept = &group.kept;
        let is_managed = group.kind == NodegroupKind::Managed;
        let mut parts = kept.extra.clone();
        let keys = if is_managed {
            parts.iter_mut().filter(|(key, _)| key == "taints").for_each(|(_, taints)| as_list(taints));
            keys_of_nodes::MANAGED_NODEGROUP
        } else {
            keys_of_nodes::NODEGROUP
        };
        // Keys of the other kind are looked at in the end.
        let mut tree = self.tree(&parts, &Shape::Open(keys), id);
        if !group.name.is_empty() {
            set(&mut tree, "name", text(&group.name));
        }
        let is_default = group.ami_family == eksctl::DEFAULT_AMI_FAMILY;
        put(&mut tree, kept, "amiFamily", text(&group.ami_family), is_default);
        instance_types(group, &mut tree);
        let sizes = sizes::Said::of(group, kept);
        for (key, n) in [("minSize", sizes.min), ("desiredCapacity", sizes.desired), ("maxSize", sizes.max)] {
            if let Some(n) = n {
                set(&mut tree, key, count(n));
            }
        }
        self.subnet_choice(id, group, &mut tree);
        if let Some(gib) = group.volume_gib {
            let has_template = is_managed && peek(&tree, "launchTemplate").is_some();
            let is_default = gib == eksctl::DEFAULT_VOLUME_GIB && !has_template;
            put(&mut tree, kept, "volumeSize", count(gib), is_default);
        }
        if let Some(pods) = group.max_pods {
            set(&mut tree, "maxPodsPerNode", count(pods));
        }
        match group.update_limit {
            Some(UpdateLimit::Nodes(n)) => set(&mut tree, "updateConfig.maxUnavailable", count(n)),
            Some(UpdateLimit::Percent(n)) => set(&mut tree, "updateConfig.maxUnavailablePercentage", count(n)),
            None => {}
        }
        if !group.labels.is_empty() {
            set(&mut tree, "labels", fields::map(&group.labels));
        }
        self.drop_foreign_keys(id, group, tree)
    }

    /// A group that changed its kind may keep keys that the other kind does not have.
    fn drop_foreign_keys(&mut self, id: NodegroupId, group: &Nodegroup, tree: Value) -> Value {
        let Value::Map(mut entries) = tree else { return tree };
        let mut lost = Vec::new();
        if group.kind == NodegroupKind::Managed {
            lost = without_own_groups(&mut entries);
        }
        let known = shape::keys_of_items(&keys::ROOT, list_key(group.kind));
        let (good, foreign): (Vec<_>, Vec<_>) =
            entries.into_iter().partition(|(key, _)| known.contains(&key.as_str()));
        lost.extend(foreign.into_iter().map(|(key, _)| key));
        if !lost.is_empty() {
            let message = msg!("loss-foreign-keys", group = &group.name, keys = lost.join(", "));
            self.lose(message, Entity::from(id));
        }
        Value::Map(good)
    }

    fn subnet_choice(&mut self, id: NodegroupId, group: &Nodegroup, tree: &mut Value) {
        let kept = &group.kept;
        let design = self.plan.design;
        let choice = choose(design, group, self.plan.mode());
        let is_private = match &choice {
            Choice::None => {
                let is_kept =
                    ["subnets", "availabilityZones", "localZones"].iter().any(|key| kept.get(key).is_some());
                if !is_kept && !design.subnets.is_empty() && kept.said.is_none() {
                    self.lose(msg!("loss-group-without-subnets", group = &group.name), Entity::from(id));
                }
                if kept.has_said("privateNetworking") {
                    set(tree, "privateNetworking", Value::Bool(self.was_private(group)));
                }
                return;
            }
            Choice::All { is_private } => *is_private,
            Choice::Zones { is_private, zones, is_local } => {
                let key = if *is_local { "localZones" } else { "availabilityZones" };
                let names = zones.iter().filter_map(|zone| design.zones.get(*zone)).map(|zone| zone.name.clone());
                let names: Vec<String> = names.chain(kept_texts(tree, key)).collect();
                set(tree, key, texts(names));
                *is_private
            }
            Choice::Names { is_private } => {
                let names = self.names_of(id, group);
                let names: Vec<String> = names.into_iter().chain(kept_texts(tree, "subnets")).collect();
                set(tree, "subnets", texts(names));
                *is_private
            }
        };
        let is_contrary = peek(tree, "privateNetworking").is_some();
        if is_private || (kept.has_said("privateNetworking") && !is_contrary) {
            set(tree, "privateNetworking", Value::Bool(is_private));
        }
    }

    /// For a group none of whose subnets is in the design: which kind its file asked for.
    ///
    /// It asked for the kind that the design does not have, as else there would be one.
    fn was_private(&self, group: &Nodegroup) -> bool {
        let has_private = self.plan.design.subnets.values().any(|s| !s.is_public());
        let asks_by_kind =
            ["subnets", "availabilityZones", "localZones"].iter().all(|key| group.kept.get(key).is_none());
        !(asks_by_kind && has_private)
    }

    /// The subnets one by one: by name, or by AWS's id where the group's file did so or no name is listed.
    fn names_of(&mut self, id: NodegroupId, group: &Nodegroup) -> Vec<String> {
        let names = Rc::clone(&self.names);
        let prefers_id = group.kept.has_said(BY_ID);
        let mut out = Vec::new();
        let mut unsaid = 0_usize;
        for subnet_id in &group.subnets {
            let Some(subnet) = self.plan.design.subnets.get(*subnet_id) else { continue };
            let name = names.get(subnet_id).filter(|_| self.plan.is_listed(subnet));
            let name = match &subnet.existing_id {
                Some(aws) if prefers_id || name.is_none() => Some(aws),
                _ => name,
            };
            match name {
                Some(name) => out.push(name.clone()),
                None => unsaid = unsaid.saturating_add(1),
            }
        }
        if 0 < unsaid {
            self.lose(msg!("loss-group-subnets", group = &group.name, n = unsaid), Entity::from(id));
        }
        out
    }

    /// The add-ons, as eksctl takes them: Auto Mode brings some itself, and IPv6 asks for one to be listed that is
    /// there in any case.
    pub(super) fn addons(&mut self) -> Vec<Value> {
        let design = self.plan.design;
        let cluster = &design.cluster;
        let is_auto = cluster.auto_mode == Some(true);
        let has_others = !design.fargate_profiles.is_empty() || cluster.kept.get("remoteNetworkConfig").is_some();
        let is_brought = |name: &str| is_auto && !has_others && eksctl::AUTO_MODE_ADDONS.contains(&name);
        let (brought, listed): (Vec<_>, Vec<_>) =
            design.addons.iter().partition(|(_, addon)| is_brought(&addon.name));
        if let Some((first, _)) = brought.first() {
            let names: Vec<&str> = brought.iter().map(|(_, addon)| addon.name.as_str()).collect();
            self.lose(msg!("loss-auto-addons", names = names.join(", ")), Entity::from(*first));
        }
        let mut out = Vec::with_capacity(listed.len().saturating_add(1));
        for (id, listed) in &listed {
            out.push(addon(self.tree(&listed.kept.extra, &Shape::Record(keys::ADDON), *id), listed));
        }
        let is_listed = listed.iter().any(|(_, addon)| addon.name == eksctl::IPV6_ADDON);
        let is_on_outpost = super::plan::is_on_outpost(design);
        if cluster.ip_family == IpFamily::Ipv6 && !is_auto && !is_listed && !is_on_outpost {
            let listed = Addon { name: eksctl::IPV6_ADDON.to_owned(), ..Addon::default() };
            out.push(addon(Value::Map(Vec::new()), &listed));
        }
        out
    }

    /// The Fargate profiles.
    pub(super) fn fargate_profiles(&mut self) -> Vec<Value> {
        self.plan.design.fargate_profiles.iter().map(|(id, profile)| self.fargate_profile(id, profile)).collect()
    }

    fn fargate_profile(&mut self, id: FargateProfileId, profile: &FargateProfile) -> Value {
        let mut tree = self.tree(&profile.kept.extra, &Shape::Record(keys::FARGATE_PROFILE), id);
        if !profile.name.is_empty() {
            set(&mut tree, "name", text(&profile.name));
        }
        let selectors = profile.selectors.iter().map(|selector| {
            let mut tree = Value::Map(Vec::new());
            set(&mut tree, "namespace", text(&selector.namespace));
            if !selector.labels.is_empty() {
                set(&mut tree, "labels", fields::map(&selector.labels));
            }
            tree
        });
        let selectors: Vec<Value> = selectors.collect();
        if !selectors.is_empty() {
            set(&mut tree, "selectors", Value::List(selectors));
        }
        self.fargate_subnets(id, profile, &mut tree);
        tree
    }

    /// Fargate profiles take AWS's ids only; without a list, all private subnets are meant.
    fn fargate_subnets(&mut self, id: FargateProfileId, profile: &FargateProfile, tree: &mut Value) {
        let design = self.plan.design;
        let is_standard = |s: &Subnet| {
            self.plan.mode() == Mode::ExistingVpc
                || design.zones.get(s.zone).is_some_and(|zone| zone.kind == ZoneKind::Standard)
        };
        let is_meant = |s: &Subnet| !s.is_public() && is_standard(s) && self.plan.is_listed(s);
        let all: BTreeSet<SubnetId> =
            design.subnets.iter().filter(|(_, s)| is_meant(s)).map(|(id, _)| id).collect_set();
        let unknown = kept_texts(tree, "subnets");
        let has_said = profile.kept.has_said("subnets") || !unknown.is_empty();
        if all == profile.subnets && !has_said {
            return;
        }
        let subnets = profile.subnets.iter().filter_map(|id| design.subnets.get(*id));
        let known: Vec<String> = subnets.filter_map(|s| s.existing_id.clone()).collect();
        if known.len() < profile.subnets.len() || (profile.subnets.is_empty() && unknown.is_empty()) {
            self.lose(msg!("loss-fargate-subnets", profile = &profile.name), Entity::from(id));
        }
        let ids: Vec<String> = known.into_iter().chain(unknown).collect();
        if !ids.is_empty() {
            set(tree, "subnets", texts(ids));
        }
    }
}

/// The instance types of a group, as one, as a list, or as a mix.
fn instance_types(group: &Nodegroup, tree: &mut Value) {
    let kept = &group.kept;
    let is_managed = group.kind == NodegroupKind::Managed;
    if is_managed {
        let is_spot = group.capacity == Capacity::Spot;
        if is_spot || kept.has_said("spot") {
            set(tree, "spot", Value::Bool(is_spot));
        }
    }
    let list = types_key(is_managed);
    let needs_mix = !is_managed
        && (group.capacity == Capacity::Spot
            || kept.has_said(list)
            || peek(tree, "instancesDistribution").is_some());
    if needs_mix {
        mix(group, tree);
    }
    match group.instance_types.as_slice() {
        [] => {
            if !is_managed && kept.has_said("instanceType") && peek(tree, "instanceType").is_none() {
                set(tree, "instanceType", text(MIXED));
            }
        }
        [one] if !needs_mix && !kept.has_said(list) => {
            let decides_elsewhere = peek(tree, "instanceSelector").is_some_and(|block| !block.is_vacant())
                || (is_managed && peek(tree, "launchTemplate").is_some());
            let is_default = one == eksctl::DEFAULT_INSTANCE_TYPE && !decides_elsewhere;
            put(tree, kept, "instanceType", text(one), is_default);
        }
        types => {
            set(tree, list, texts(types));
            if !is_managed && (kept.has_said("instanceType") || kept.said.is_none()) {
                set(tree, "instanceType", text(MIXED));
            }
        }
    }
}

/// The mix of a self-managed group, so that it pays as the drawing says.
fn mix(group: &Nodegroup, tree: &mut Value) {
    let is_spot = peek(tree, "instancesDistribution").is_some_and(is_all_spot);
    match group.capacity {
        Capacity::Spot if !is_spot => {
            set(tree, "instancesDistribution.onDemandBaseCapacity", Value::Int(0));
            set(tree, "instancesDistribution.onDemandPercentageAboveBaseCapacity", Value::Int(0));
        }
        Capacity::OnDemand if is_spot => {
            unset(tree, "instancesDistribution.onDemandPercentageAboveBaseCapacity");
        }
        _ => {}
    }
}

/// Takes out that a group has security groups of eksctl's, which managed groups do not have; gives what was taken.
fn without_own_groups(entries: &mut [(String, Value)]) -> Vec<String> {
    let Some((key, groups)) = entries.iter_mut().find(|(key, _)| key == "securityGroups") else {
        return Vec::new();
    };
    let switches = ["withLocal", "withShared"].into_iter();
    let on = switches.filter(|switch| peek(groups, switch) == Some(&Value::Bool(true)));
    let on: Vec<&str> = on.collect();
    on.into_iter()
        .map(|switch| {
            unset(groups, switch);
            format!("{key}.{switch}")
        })
        .collect()
}

/// Taints as the list that managed groups take, from the map that self-managed ones may have:
/// `key: value:Effect`, where the value may be missing.
fn as_list(taints: &mut Value) {
    let Value::Map(entries) = taints else { return };
    let items = entries.iter().map(|(key, taint)| {
        let taint = taint.as_str().unwrap_or_default();
        let (value, effect) = taint.split_once(':').unwrap_or(("", taint));
        let mut item = Value::Map(vec![("key".to_owned(), text(key))]);
        if !value.is_empty() {
            set(&mut item, "value", text(value));
        }
        set(&mut item, "effect", text(effect));
        item
    });
    *taints = Value::List(items.collect());
}

/// An add-on.
fn addon(mut tree: Value, addon: &Addon) -> Value {
    if !addon.name.is_empty() {
        set(&mut tree, "name", text(&addon.name));
    }
    if let Some(version) = &addon.version {
        set(&mut tree, "version", text(version));
    }
    if let Some(configuration) = &addon.configuration {
        set(&mut tree, "configurationValues", text(configuration));
    }
    tree
}
