//! Every number opens to its sum: what it is made of, line by line, and where the rule stands.
//!
//! **Invariant:** the terms of a line add up to it, and its factors multiply to it, at every depth.

use super::budget::{Budget, GroupShare, NodeCost, NodePart, Scenario, SubnetUse};
use super::max_pods::{Because, MaxPods};
use super::pool::{IPS_PER_PREFIX, Limits, Mode, NodeIps, Settings};
use crate::catalog::{eks, instance_type};
use crate::design::{Design, Entity, SubnetId};
use crate::msg;
use crate::words::{Language, Message, render};

/// A part of what a subnet gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Everything taken.
    Used,
    /// What is left; negative is what is missing.
    Free,
    /// Kept by AWS.
    ReservedAws,
    /// Interfaces of the control plane.
    ControlPlane,
    /// Primary addresses of node interfaces.
    NodeEnis,
    /// Pods on nodes and on Fargate.
    AllPods,
    /// Held ready by nodes.
    Warm,
    /// Load balancers, NAT gateways and interface endpoints.
    Services,
    /// Set aside by the user.
    Other,
}

impl Part {
    /// All parts.
    pub const ALL: [Self; 9] = [
        Self::Used,
        Self::Free,
        Self::ReservedAws,
        Self::ControlPlane,
        Self::NodeEnis,
        Self::AllPods,
        Self::Warm,
        Self::Services,
        Self::Other,
    ];

    /// The word for it in attributes.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Used => "used",
            Self::Free => "free",
            Self::ReservedAws => "reserved_aws",
            Self::ControlPlane => "control_plane",
            Self::NodeEnis => "nodes",
            Self::AllPods => "pods",
            Self::Warm => "warm",
            Self::Services => "services",
            Self::Other => "other",
        }
    }
}

/// How a line belongs to the one above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join {
    /// It is added.
    Term,
    /// It is multiplied.
    Factor,
    /// It says how the number comes about.
    Note,
}

/// One line of a sum.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// How it belongs to the one above.
    pub join: Join,
    /// The number.
    pub value: i64,
    /// What it is.
    pub label: Message,
    /// What it is made of.
    pub lines: Vec<Line>,
}

/// Where a rule stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// The document.
    pub name: &'static str,
    /// Its address.
    pub url: &'static str,
    /// The day it was read, `YYYY-MM-DD`.
    pub read: &'static str,
}

/// ipamd, which takes and returns addresses.
const IPAMD: Source = Source {
    name: "VPC CNI v1.23.1, ipamd.go",
    url: "https://github.com/aws/amazon-vpc-cni-k8s/blob/v1.23.1/pkg/ipamd/ipamd.go",
    read: "2026-08-20",
};
/// Limits of instance types as the CNI reads them.
const LIMITS: Source = Source {
    name: "VPC CNI v1.23.1, vpc_ip_resource_limit.go",
    url: "https://github.com/aws/amazon-vpc-cni-k8s/blob/v1.23.1/pkg/vpc/vpc_ip_resource_limit.go",
    read: "2026-08-20",
};
/// The addresses of a subnet that AWS keeps.
const SUBNET_SIZING: Source = Source {
    name: "Amazon VPC, subnet sizing",
    url: "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html",
    read: "2026-08-22",
};
/// What the control plane needs of a subnet.
const NETWORK_REQUIREMENTS: Source = Source {
    name: "Amazon EKS, network requirements",
    url: "https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html",
    read: "2026-08-22",
};
/// What load balancers need of a subnet.
const LOAD_BALANCERS: Source = Source {
    name: "Amazon EKS, load balancing",
    url: "https://docs.aws.amazon.com/eks/latest/userguide/alb-ingress.html",
    read: "2026-08-22",
};
/// How many pods a node may have.
const MAX_PODS: Source = Source {
    name: "Amazon EKS, how maxPods is determined",
    url: "https://docs.aws.amazon.com/eks/latest/userguide/choosing-instance-type.html",
    read: "2026-08-22",
};

/// A number and what it is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Sum {
    /// The number.
    pub value: i64,
    /// What it is.
    pub title: Message,
    /// What it is made of.
    pub lines: Vec<Line>,
    /// Where the rules stand.
    pub sources: Vec<Source>,
}

impl Sum {
    /// The sum as indented text with its sources, for copying.
    #[must_use]
    pub fn to_text(&self, language: Language) -> String {
        let mut out = format!("{}\n", render(language, &self.title));
        for line in &self.lines {
            write_line(&mut out, line, language, 1);
        }
        for source in &self.sources {
            out.push_str(&format!("{} ({}) {}\n", source.name, source.read, source.url));
        }
        out
    }
}

fn write_line(out: &mut String, line: &Line, language: Language, depth: usize) {
    let number = render(language, &msg!("number", n = line.value));
    let sign = if line.join == Join::Factor { "× " } else { "" };
    out.push_str(&format!("{}{sign}{number}  {}\n", "  ".repeat(depth), render(language, &line.label)));
    for inner in &line.lines {
        write_line(out, inner, language, depth.saturating_add(1));
    }
}

fn signed(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

fn line(join: Join, value: u64, label: Message, lines: Vec<Line>) -> Line {
    Line { join, value: signed(value), label, lines }
}

fn term(value: u64, label: Message) -> Line {
    line(Join::Term, value, label, Vec::new())
}

fn note(value: u64, label: Message) -> Line {
    line(Join::Note, value, label, Vec::new())
}

/// The sum of one part of a subnet; `None` where the subnet is not there.
#[must_use]
pub fn subnet(design: &Design, budget: &Budget, scenario: Scenario, id: SubnetId, part: Part) -> Option<Sum> {
    let slot = budget.subnet(scenario, id)?;
    let sums = Sums { design, budget, scenario, slot };
    let name = design.name_of(id.into());
    let (value, title, lines) = match part {
        Part::Used => (signed(slot.used()), msg!("explain-used", n = slot.used(), subnet = name), sums.used()),
        Part::Free => {
            let free = slot.free().unwrap_or(0);
            let block = design.subnets.get(id).and_then(|s| s.cidr).map(|c| c.to_string()).unwrap_or_default();
            let title = if free < 0 {
                msg!("explain-short", n = slot.missing(), subnet = name)
            } else {
                msg!("explain-free", n = free, subnet = name)
            };
            let used = signed(slot.used());
            let taken = Line {
                join: Join::Term,
                value: used.saturating_neg(),
                label: msg!("explain-needed"),
                lines: sums.used().into_iter().map(negated).collect(),
            };
            let total = slot.total.map_or(used, signed);
            let all = Line {
                join: Join::Term,
                value: total,
                label: msg!("explain-in-block", block = block),
                lines: vec![],
            };
            (free, title, vec![all, taken])
        }
        Part::ReservedAws => sums.part(name, slot.reserved_aws, vec![sums.aws()]),
        Part::ControlPlane => sums.part(name, slot.control_plane, vec![sums.control_plane()]),
        Part::NodeEnis => {
            sums.part(name, slot.node_enis, sums.of_groups(|part| part.enis, |n| msg!("explain-enis", n = n)))
        }
        Part::AllPods => {
            let mut lines = sums.of_groups(|part| part.pods, |n| msg!("explain-pods", n = n));
            lines.extend(sums.of_groups(|part| part.branch, |n| msg!("explain-branch", n = n)));
            lines.extend(sums.fargate());
            sums.part(name, slot.pods.saturating_add(slot.branch).saturating_add(slot.fargate), lines)
        }
        Part::Warm => {
            sums.part(name, slot.warm, sums.of_groups(|part| part.warm, |n| msg!("explain-warm", n = n)))
        }
        Part::Services => {
            let all = slot.load_balancers.saturating_add(slot.nat).saturating_add(slot.endpoints);
            sums.part(name, all, sums.services())
        }
        Part::Other => sums.part(name, slot.other, vec![term(slot.other, msg!("explain-other"))]),
    };
    Some(Sum { value, title, lines, sources: sources(part, slot) })
}

/// Which node groups take how much of a subnet: one line for each share, nodes × what one takes here.
#[must_use]
pub fn shares(design: &Design, slot: &SubnetUse) -> Vec<Message> {
    let line = |share: &GroupShare| {
        let per_node = share.per_node.ips();
        // Only a part of a node's addresses may come from this subnet.
        let name = design.name_of(share.group.into());
        msg!("addresses-share", name = name, nodes = share.nodes, ips = per_node, sum = share.ips())
    };
    slot.groups.iter().map(line).collect()
}

fn negated(mut line: Line) -> Line {
    line.value = line.value.saturating_neg();
    let is_sum = line.lines.iter().any(|inner| inner.join == Join::Term);
    if is_sum {
        line.lines = line.lines.into_iter().map(negated).collect();
    } else {
        // Factors give the number without its sign: the lines below speak of the number taken away.
        line.lines.iter_mut().for_each(|inner| inner.join = Join::Note);
    }
    line
}

fn sources(part: Part, slot: &SubnetUse) -> Vec<Source> {
    let mut out = Vec::new();
    if matches!(part, Part::Used | Part::Free | Part::NodeEnis | Part::AllPods | Part::Warm)
        && !slot.groups.is_empty()
    {
        out.extend([IPAMD, LIMITS, MAX_PODS]);
    }
    if matches!(part, Part::Used | Part::Free | Part::ReservedAws) {
        out.push(SUBNET_SIZING);
    }
    if matches!(part, Part::Used | Part::Free | Part::ControlPlane) && 0 < slot.control_plane {
        out.push(NETWORK_REQUIREMENTS);
    }
    if matches!(part, Part::Used | Part::Free | Part::Services) && 0 < slot.load_balancers {
        out.push(LOAD_BALANCERS);
    }
    out
}

struct Sums<'a> {
    design: &'a Design,
    budget: &'a Budget,
    scenario: Scenario,
    slot: &'a SubnetUse,
}

impl Sums<'_> {
    fn part(&self, name: &str, value: u64, lines: Vec<Line>) -> (i64, Message, Vec<Line>) {
        (signed(value), msg!("explain-part", n = value, subnet = name), lines)
    }

    fn aws(&self) -> Line {
        term(self.slot.reserved_aws, msg!("explain-aws"))
    }

    fn control_plane(&self) -> Line {
        term(self.slot.control_plane, msg!("explain-control-plane", n = self.slot.control_plane))
    }

    fn fargate(&self) -> Option<Line> {
        (0 < self.slot.fargate).then(|| term(self.slot.fargate, msg!("explain-fargate")))
    }

    fn services(&self) -> Vec<Line> {
        let slot = self.slot;
        [
            (slot.load_balancers, msg!("explain-load-balancers")),
            (slot.nat, msg!("explain-nat", n = slot.nat)),
            (slot.endpoints, msg!("explain-endpoints", n = slot.endpoints)),
        ]
        .into_iter()
        .filter(|(n, _)| 0 < *n)
        .map(|(n, label)| term(n, label))
        .collect()
    }

    fn used(&self) -> Vec<Line> {
        let slot = self.slot;
        let mut lines = vec![self.aws()];
        if 0 < slot.control_plane {
            lines.push(self.control_plane());
        }
        for share in &slot.groups {
            let Some(cost) = self.budget.node_costs.get(&share.group) else { continue };
            let each = share.per_node.ips();
            let label = msg!("explain-per-node", instance = cost.instance_type.as_str());
            let per_node =
                line(Join::Factor, each.into(), label, node_lines(&share.per_node, cost, &self.budget.settings));
            lines.push(self.group_line(share, each, per_node));
        }
        lines.extend(self.fargate());
        lines.extend(self.services());
        if 0 < slot.other {
            lines.push(term(slot.other, msg!("explain-other")));
        }
        lines
    }

    /// Nodes × addresses of one group.
    fn group_line(&self, share: &GroupShare, each: u32, per_node: Line) -> Line {
        let name = self.design.name_of(share.group.into());
        let value = u64::from(share.nodes).saturating_mul(each.into());
        let mut nodes =
            line(Join::Factor, share.nodes.into(), msg!("explain-nodes-here", n = share.nodes), Vec::new());
        nodes.lines = self.spread(share);
        line(
            Join::Term,
            value,
            msg!("explain-nodes-times", name = name, nodes = share.nodes, each = each),
            vec![nodes, per_node],
        )
    }

    /// How the nodes of a group come to lie here.
    fn spread(&self, share: &GroupShare) -> Vec<Line> {
        let Some(group) = self.design.nodegroups.get(share.group) else { return Vec::new() };
        let zones = self.design.subnets_by_zone(&group.subnets);
        let size = match self.scenario {
            Scenario::Minimum => group.min_size,
            Scenario::Desired | Scenario::BlueGreen => group.desired_size,
            Scenario::Maximum | Scenario::Upgrade | Scenario::ZoneLost => group.max_size,
        };
        let steady = share.nodes.saturating_sub(share.surge_nodes);
        let label = match self.scenario {
            Scenario::ZoneLost => {
                msg!("explain-spread-zone-lost", nodes = size, zones = zones.len(), here = steady)
            }
            Scenario::BlueGreen => msg!("explain-spread-twice", nodes = size, zones = zones.len(), here = steady),
            _ => msg!("explain-spread", nodes = size, zones = zones.len(), here = steady),
        };
        let mut lines = vec![note(steady.into(), label)];
        if 0 < share.surge_nodes {
            lines.push(note(share.surge_nodes.into(), msg!("explain-surge", n = share.surge_nodes)));
        }
        lines
    }

    fn of_groups(&self, of: fn(&NodePart) -> u32, label: fn(u32) -> Message) -> Vec<Line> {
        let lines = self.slot.groups.iter().filter_map(|share| {
            let each = of(&share.per_node);
            (0 < each)
                .then(|| self.group_line(share, each, line(Join::Factor, each.into(), label(each), Vec::new())))
        });
        lines.collect()
    }
}

/// What one node takes from a subnet, and how it comes about.
fn node_lines(part: &NodePart, cost: &NodeCost, settings: &Settings) -> Vec<Line> {
    let mut lines = vec![term(part.enis.into(), msg!("explain-primaries", n = part.enis))];
    for (n, label) in [
        (part.pods, msg!("explain-pods", n = part.pods)),
        (part.warm, msg!("explain-warm", n = part.warm)),
        (part.branch, msg!("explain-branch", n = part.branch)),
    ] {
        if 0 < n {
            lines.push(term(n.into(), label));
        }
    }
    if let Some(limits) = instance_type(&cost.instance_type).map(Limits::from) {
        lines.extend(how(&limits, settings, cost.max_pods.max_pods, cost.pods, &cost.ips));
    }
    lines.push(max_pods_line(&cost.max_pods));
    lines
}

fn ips_lines(ips: &NodeIps) -> Vec<Line> {
    let mut lines = vec![
        term(ips.enis.into(), msg!("explain-primaries", n = ips.enis)),
        term(ips.pods_placed.into(), msg!("explain-pods", n = ips.pods_placed)),
    ];
    let warm = ips.vpc_ips().saturating_sub(ips.enis).saturating_sub(ips.pods_placed);
    if 0 < ips.pool_ips() {
        lines.push(term(warm.into(), msg!("explain-warm", n = warm)));
    } else {
        // IPv6: pods take no address of the VPC.
        lines.truncate(1);
    }
    lines
}

/// The step of the CNI that leads to the pool, as it is reckoned.
fn how(limits: &Limits, settings: &Settings, max_pods: u32, pods: u32, ips: &NodeIps) -> Option<Line> {
    let slots = limits.slots_per_eni();
    let has_targets = 0 < settings.warm_ip_target || 0 < settings.minimum_ip_target;
    let label = match limits.effective_mode(settings) {
        Mode::Ipv6 => return None,
        _ if has_targets => msg!(
            "explain-how-targets",
            pods = pods,
            warm = settings.warm_ip_target,
            minimum = settings.minimum_ip_target,
            pool = ips.pool_ips()
        ),
        Mode::Prefix => msg!(
            "explain-how-prefix",
            warm = settings.warm_prefix_target,
            pods = pods,
            unit = IPS_PER_PREFIX,
            slots = limits.pod_enis(settings).saturating_mul(slots),
            prefixes = ips.prefixes
        ),
        Mode::SecondaryIp => msg!(
            "explain-how-enis",
            warm = settings.warm_eni_target,
            pods = pods,
            slots = slots,
            enis = limits.pod_enis(settings),
            max = max_pods,
            result = ips.filled.len()
        ),
    };
    Some(note(ips.pool_ips().into(), label))
}

fn max_pods_line(max_pods: &MaxPods) -> Line {
    let n = u64::from(max_pods.max_pods);
    let label = match max_pods.because {
        Because::Interfaces => msg!("explain-max-interfaces"),
        Because::ManagedCap => msg!("explain-max-managed"),
        Because::SetByHand => msg!("explain-max-set"),
        Because::Windows => msg!("explain-max-windows"),
    };
    note(n, msg!("explain-max-pods", own = eks::HOST_NETWORK_PODS, because = label))
}

/// The addresses of one node with these settings.
#[must_use]
pub fn node(limits: &Limits, settings: &Settings, max_pods: u32, ips: &NodeIps) -> Sum {
    let mut lines = ips_lines(ips);
    lines.extend(how(limits, settings, max_pods, ips.pods_placed, ips));
    Sum {
        value: ips.vpc_ips().into(),
        title: msg!("explain-node", n = ips.vpc_ips()),
        lines,
        sources: vec![IPAMD, LIMITS],
    }
}

/// All addresses of the design, every node counted once.
#[must_use]
pub fn total(design: &Design, budget: &Budget, scenario: Scenario) -> Sum {
    let at = budget.at(scenario);
    let mut lines = Vec::new();
    let mut rest = at.needed;
    for (id, cost) in &budget.node_costs {
        let nodes = at.nodes_of.get(id).copied().unwrap_or(0);
        let value = nodes.saturating_mul(cost.ips_in_all().into());
        if 0 < value {
            let label = msg!(
                "explain-nodes-times",
                name = design.name_of(Entity::Nodegroup(*id)),
                nodes = nodes,
                each = cost.ips_in_all()
            );
            lines.push(term(value, label));
            rest = rest.saturating_sub(value);
        }
    }
    lines.insert(0, term(rest, msg!("explain-fixed")));
    Sum {
        value: signed(at.needed),
        title: msg!("explain-total", n = at.needed),
        lines,
        sources: vec![IPAMD, SUBNET_SIZING],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cni::budget::budget;
    use crate::design::{Addon, Edit, PodUse, starters::Starter};
    use proptest::prelude::*;

    fn holds(value: i64, lines: &[Line], where_: &str) {
        let of = |join: Join| lines.iter().filter(move |line| line.join == join);
        if of(Join::Term).next().is_some() {
            assert_eq!(of(Join::Term).map(|line| line.value).sum::<i64>(), value, "{where_}: {lines:#?}");
        }
        if of(Join::Factor).next().is_some() {
            assert_eq!(of(Join::Factor).map(|line| line.value).product::<i64>(), value, "{where_}: {lines:#?}");
        }
        for line in lines {
            holds(line.value, &line.lines, where_);
        }
    }

    fn check(design: &Design) {
        let budget = budget(design);
        for scenario in Scenario::ALL {
            for id in design.subnets.ids() {
                for part in Part::ALL {
                    let sum = subnet(design, &budget, scenario, id, part).unwrap();
                    assert!(!sum.lines.is_empty() || sum.value == 0, "{part:?} has no lines");
                    holds(sum.value, &sum.lines, part.key());
                    assert!(sum.to_text(Language::En).lines().count() > sum.lines.len());
                }
            }
            let all = total(design, &budget, scenario);
            holds(all.value, &all.lines, "total");
        }
    }

    #[test]
    fn every_sum_of_every_starter_adds_up() {
        for starter in Starter::ALL {
            check(&starter.design());
        }
    }

    /// A node with custom networking takes one address in its own subnet and 2 × 10 in the pods' subnet; a
    /// branch interface of a pod is an address as well.
    #[test]
    fn the_shares_of_a_subnet_say_what_a_node_takes_there() {
        let texts = |design: &Design, id: SubnetId| {
            let budget = budget(design);
            let slot = budget.subnet(Scenario::Maximum, id).unwrap();
            let lines = shares(design, slot);
            assert_eq!(slot.groups.iter().map(GroupShare::ips).sum::<u64>(), slot.by_nodes());
            lines.iter().map(|line| render(Language::En, line)).collect::<Vec<_>>()
        };
        let mut design = Starter::Classic.design();
        let ids: Vec<_> = design.subnets.ids().collect();
        let (pods, own) = (ids[0], ids[3]);
        assert_eq!(texts(&design, own), ["workers: 2 nodes × 30 = 60"]);
        assert!(texts(&design, pods).is_empty());
        design.subnets.update(pods, |subnet| subnet.pod_use = PodUse::WholeZone);
        let set = |text: &str| {
            let mut design = design.edited(&[Edit::AddAddon { name: "vpc-cni".into() }]).unwrap();
            let id = design.addons.iter().find(|(_, addon)| addon.name == "vpc-cni").unwrap().0;
            design.addons.update(id, |addon| addon.configuration = Some(format!(r#"{{"env":{text}}}"#)));
            design
        };
        let custom = set(r#"{"AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG":"true"}"#);
        assert_eq!(texts(&custom, own), ["workers: 2 nodes × 1 = 2"]);
        assert_eq!(texts(&custom, pods), ["workers: 2 nodes × 20 = 40"]);
        let mut branch = set(r#"{"ENABLE_POD_ENI":"true","ENABLE_SUBNET_DISCOVERY":"false"}"#);
        let group = branch.nodegroups.ids().next().unwrap();
        branch.nodegroups.update(group, |g| g.branch_pods = 5);
        // Two interfaces of ten, the trunk, and five branch interfaces.
        assert_eq!(texts(&branch, own), ["workers: 2 nodes × 26 = 52"]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]
        #[test]
        fn sums_add_up_under_any_settings(prefix: bool, eni in 0_u32..3, warm in 0_u32..12, min in 0_u32..20, max in 0_u32..60, pods in proptest::option::of(0_u32..60)) {
            let mut design = Starter::Classic.design().edited(&[Edit::AddAddon { name: "vpc-cni".into() }]).unwrap();
            let text = format!(r#"{{"env":{{"ENABLE_PREFIX_DELEGATION":"{prefix}","WARM_ENI_TARGET":"{eni}","WARM_IP_TARGET":"{warm}","MINIMUM_IP_TARGET":"{min}"}}}}"#);
            let (id, addon) = design.addons.iter().find(|(_, a)| a.name == "vpc-cni").map(|(id, a)| (id, Addon::clone(a))).unwrap();
            design = design.edited(&[Edit::SetAddon(id, Addon { configuration: Some(text), ..addon })]).unwrap();
            let group = design.nodegroups.ids().next().unwrap();
            design.nodegroups.update(group, |g| { g.max_size = max; g.planned_pods = pods; });
            check(&design);
        }
    }
}
