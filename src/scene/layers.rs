//! What can be laid over the drawing or taken off it: routes, security groups, monthly costs and others.

use super::{Content, Item, Key, Rect, Scene};
use crate::catalog::prices;
use crate::design::{Design, Entity, GroupRole, NatGatewayId, NodegroupKind, Route, SubnetId, VpcEndpointKind};
use crate::msg;
use crate::traffic::{Facts, Source, Target, Verdict, needs, trace_with};
use crate::words::Message;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// One kind of thing on the drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Layer {
    /// Blocks and gauges.
    Addresses,
    /// Node groups and Fargate profiles.
    Nodegroups,
    /// Ways to NAT gateways and the internet gateway.
    Routes,
    /// The security group of each thing that has one.
    SecurityGroups,
    /// The lines of the control plane's interfaces, and what nodes and Fargate pods do not reach.
    Traffic,
    /// What a month of a thing costs, where the catalog knows it.
    Cost,
    /// Marks of findings.
    Findings,
}

impl Layer {
    /// All of them in the order of the menu.
    pub const ALL: [Self; 7] = [
        Self::Addresses,
        Self::Nodegroups,
        Self::Routes,
        Self::SecurityGroups,
        Self::Traffic,
        Self::Cost,
        Self::Findings,
    ];

    /// The word for it in attributes and settings.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Addresses => "addresses",
            Self::Nodegroups => "nodegroups",
            Self::Routes => "routes",
            Self::SecurityGroups => "security-groups",
            Self::Traffic => "traffic",
            Self::Cost => "cost",
            Self::Findings => "findings",
        }
    }

    /// What it is called.
    #[must_use]
    pub fn title(self) -> Message {
        match self {
            Self::Addresses => msg!("layer-addresses"),
            Self::Nodegroups => msg!("layer-nodegroups"),
            Self::Routes => msg!("layer-routes"),
            Self::SecurityGroups => msg!("layer-security-groups"),
            Self::Traffic => msg!("layer-traffic"),
            Self::Cost => msg!("layer-cost"),
            Self::Findings => msg!("layer-findings"),
        }
    }

    /// Whether a first visit shows it.
    #[must_use]
    pub fn is_on_at_first(self) -> bool {
        !matches!(self, Self::Routes | Self::SecurityGroups | Self::Cost)
    }

    /// Whether an item is of this layer as a whole.
    #[must_use]
    pub fn has(self, key: Key) -> bool {
        match self {
            Self::Nodegroups => {
                matches!(key, Key::Entity(Entity::Nodegroup(_) | Entity::FargateProfile(_), _))
            }
            Self::Traffic => matches!(key, Key::Link(..)),
            _ => false,
        }
    }
}

/// A way over the drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// The class of its line: `internet` or `nat`.
    pub kind: &'static str,
    /// The line, as an SVG path in the world.
    pub path: String,
}

/// A short text at the corner of a thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    /// The box of the thing.
    pub of: Rect,
    /// The text.
    pub text: Message,
}

/// How far left of a card its way goes up.
const BESIDE: f64 = 7.0;
/// How far down a card its way begins, beside the line that names the route.
const START: f64 = 44.0;
/// How far below a row, or above the zones, ways run sideways.
const BETWEEN: f64 = 8.0;

/// The ways of all subnets to their default route's target; none where a target is not drawn.
#[must_use]
pub fn ways(design: &Design, scene: &Scene) -> Vec<Way> {
    let way = |(id, rect): (&SubnetId, &Rect)| match design.subnets.get(*id)?.route {
        Route::InternetGateway => to_gateway(scene, *rect),
        Route::Nat(nat) => to_nat(design, scene, *rect, nat),
        Route::Isolated | Route::Unknown => None,
    };
    scene.subnets.iter().filter_map(way).collect()
}

fn to_gateway(scene: &Scene, from: Rect) -> Option<Way> {
    let gateway = scene.rect_of(Entity::InternetGateway)?;
    let top = scene.zones.values().map(|zone| zone.y).reduce(f64::min)? - BETWEEN;
    let x = from.x - BESIDE;
    let path = format!(
        "M{:.1} {:.1}H{x:.1}V{top:.1}H{:.1}V{:.1}",
        from.x,
        from.y + START,
        gateway.center().x,
        gateway.bottom()
    );
    Some(Way { kind: "internet", path })
}

fn to_nat(design: &Design, scene: &Scene, from: Rect, nat: NatGatewayId) -> Option<Way> {
    let home = *scene.subnets.get(&design.nat_gateways.get(nat)?.subnet)?;
    let chip = scene.rect_of(nat.into())?;
    let (x, home_x) = (from.x - BESIDE, home.x - BESIDE);
    let mut path = format!("M{:.1} {:.1}H{x:.1}", from.x, from.y + START);
    if (x - home_x).abs() > 1.0 {
        let run = home.bottom() + BETWEEN;
        // Writing to a string cannot fail.
        let _ = write!(path, "V{run:.1}H{home_x:.1}");
    }
    let _ = write!(path, "V{:.1}H{:.1}", chip.center().y, chip.x);
    Some(Way { kind: "nat", path })
}

/// The security groups in effect, at the boxes of what has one.
#[must_use]
pub fn group_tags(design: &Design, scene: &Scene) -> Vec<Tag> {
    let name = |role: GroupRole| {
        let own = design.security_groups.values().find(|group| group.role == role);
        own.map_or_else(|| msg!("layer-made-group", role = role.key()), |group| msg!("plain", text = &group.name))
    };
    tags(scene, |entity| match entity {
        Entity::Cluster | Entity::FargateProfile(_) => Some(name(GroupRole::Cluster)),
        Entity::Nodegroup(id) => Some(match design.nodegroups.get(id)?.kind {
            NodegroupKind::Managed => name(GroupRole::Cluster),
            NodegroupKind::SelfManaged => name(GroupRole::Nodes),
        }),
        Entity::VpcEndpoint(_) => Some(name(GroupRole::Endpoints)),
        _ => None,
    })
}

/// What a month costs, at the boxes of what the catalog has a price for. Each box of an endpoint is a zone.
#[must_use]
pub fn cost_tags(design: &Design, scene: &Scene) -> Vec<Tag> {
    tags(scene, |entity| {
        let millis = match entity {
            Entity::NatGateway(_) => {
                prices::NAT_GATEWAY_MILLIS_PER_HOUR.saturating_add(prices::PUBLIC_IPV4_MILLIS_PER_HOUR)
            }
            Entity::VpcEndpoint(id) if design.vpc_endpoints.get(id)?.kind == VpcEndpointKind::Interface => {
                prices::INTERFACE_ENDPOINT_MILLIS_PER_HOUR
            }
            _ => return None,
        };
        Some(msg!("layer-cost-tag", dollars = prices::dollars_per_month(millis)))
    })
}

/// What nodes and Fargate pods need and do not reach, at their boxes. The internet is none of it: whoever needs nothing
/// of it does well without.
#[must_use]
pub fn refused_tags(design: &Design, scene: &Scene) -> Vec<Tag> {
    let facts = Facts::of(design);
    let mut targets = vec![Target::KubeApi, Target::Dns, Target::Images];
    targets.extend(needs(design).into_iter().map(|need| Target::Service(need.service)));
    let is_refused = |source, target| trace_with(&facts, source, target).verdict == Verdict::Refused;
    let lacking = |source: Source| targets.iter().map(|target| is_refused(source, *target)).collect::<Vec<_>>();
    // Nodes of one kind in one subnet fare alike.
    let mut of_nodes: BTreeMap<(bool, SubnetId), Vec<bool>> = BTreeMap::new();
    let mut tag = |subnets: &BTreeSet<SubnetId>, source: &dyn Fn(SubnetId) -> (Option<bool>, Source)| {
        let mut is_lacking = vec![false; targets.len()];
        for subnet in subnets {
            let (kind, source) = source(*subnet);
            let found = match kind {
                Some(kind) => of_nodes.entry((kind, *subnet)).or_insert_with(|| lacking(source)).clone(),
                None => lacking(source),
            };
            is_lacking.iter_mut().zip(found).for_each(|(is, found)| *is |= found);
        }
        let mut all = targets.iter().zip(is_lacking).filter(|(_, is)| *is);
        let (first, _) = all.next()?;
        Some(msg!("layer-refused-tag", what = first.label(design), more = all.count()))
    };
    let mut messages: BTreeMap<Entity, Message> = BTreeMap::new();
    for (id, group) in design.nodegroups.iter() {
        let is_managed = group.kind == NodegroupKind::Managed;
        let message = tag(&group.subnets, &|subnet| (Some(is_managed), Source::Node(id, subnet)));
        messages.extend(message.map(|message| (id.into(), message)));
    }
    for (id, profile) in design.fargate_profiles.iter() {
        let message = tag(&profile.subnets, &|subnet| (None, Source::Fargate(id, subnet)));
        messages.extend(message.map(|message| (id.into(), message)));
    }
    tags(scene, |entity| messages.get(&entity).cloned())
}

fn tags(scene: &Scene, text: impl Fn(Entity) -> Option<Message>) -> Vec<Tag> {
    let of = |item: &Item| {
        let is_box = !matches!(item.content, Content::Lock | Content::Lead(_));
        let text = item.entity().filter(|_| is_box).and_then(&text)?;
        Some(Tag { of: item.rect, text })
    };
    scene.items.iter().filter_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cni::budget::{Scenario, budget};
    use crate::design::starters::{Starter, enlarged};
    use crate::scene::{View, build};

    fn scene(design: &Design) -> Scene {
        build(design, &View { budget: &budget(design), findings: &[], scenario: Scenario::Maximum })
    }

    /// The corners of a path of `M`, `H` and `V`.
    fn corners(path: &str) -> Vec<(f64, f64)> {
        let mut at = (0.0, 0.0);
        let mut out = Vec::new();
        let mut rest = path;
        while let Some(letter) = rest.chars().next() {
            let end = rest[1..].find(['M', 'H', 'V']).map_or(rest.len(), |i| i + 1);
            let numbers: Vec<f64> = rest[1..end].split(' ').map(|n| n.parse().unwrap()).collect();
            match letter {
                'M' => at = (numbers[0], numbers[1]),
                'H' => at.0 = numbers[0],
                _ => at.1 = numbers[0],
            }
            out.push(at);
            rest = &rest[end..];
        }
        out
    }

    #[test]
    fn ways_lead_from_each_subnet_to_its_target_and_through_no_other_subnet() {
        for design in Starter::ALL.iter().map(|s| s.design()).chain([enlarged(10)]) {
            let scene = scene(&design);
            let drawn = design.subnets.values().filter(|s| !matches!(s.route, Route::Isolated | Route::Unknown));
            let ways = ways(&design, &scene);
            assert_eq!(ways.len(), drawn.count());
            for way in ways {
                let corners = corners(&way.path);
                let (from, to) = (corners[0], *corners.last().unwrap());
                let touches =
                    |(x, y): (f64, f64), rect: &Rect| rect.grown(1.0).contains(crate::scene::Point { x, y });
                let start = scene.subnets.iter().find(|(_, rect)| touches(from, rect)).unwrap().0;
                let target = match design.subnets.get(*start).unwrap().route {
                    Route::Nat(nat) => scene.rect_of(nat.into()).unwrap(),
                    _ => scene.rect_of(Entity::InternetGateway).unwrap(),
                };
                assert!(touches(to, &target), "{start}: {}", way.path);
                // All but the last stretch, which goes into the target's own subnet.
                for pair in corners[..corners.len() - 1].windows(2) {
                    let (a, b) = (pair[0], pair[1]);
                    let leg = Rect::new(a.0.min(b.0), a.1.min(b.1), (a.0 - b.0).abs(), (a.1 - b.1).abs());
                    let crossed =
                        scene.subnets.iter().find(|(id, r)| *id != start && r.grown(-1.0).intersects(leg));
                    assert_eq!(crossed, None, "{start}: {}", way.path);
                }
            }
        }
    }

    #[test]
    fn tags_say_what_nodes_do_not_reach() {
        for starter in Starter::ALL {
            let design = starter.design();
            let is_whole = !matches!(starter, Starter::TooSmall);
            assert!(!is_whole || refused_tags(&design, &scene(&design)).is_empty(), "{starter:?}");
        }
        let mut design = Starter::Classic.design();
        for id in design.subnets.ids().collect::<Vec<_>>() {
            design.subnets.update(id, |subnet| subnet.route = Route::Isolated);
        }
        let scene = scene(&design);
        let tags = refused_tags(&design, &scene);
        let n_boxes = scene.items.iter().filter(|i| matches!(i.key, Key::Entity(Entity::Nodegroup(_), _))).count();
        assert_eq!(tags.len(), n_boxes);
        let text = crate::words::render(crate::words::Language::En, &tags[0].text);
        assert!(text.starts_with("No way to "), "{text}");
    }

    #[test]
    fn tags_say_what_is_in_effect_and_what_is_known() {
        let design = Starter::Classic.design();
        let scene = scene(&design);
        assert_eq!(cost_tags(&design, &scene).len(), design.nat_gateways.len());
        let n_boxes = scene.items.iter().filter(|i| matches!(i.entity(), Some(Entity::Nodegroup(_)))).count();
        assert_eq!(group_tags(&design, &scene).len(), n_boxes + 1);
    }
}
