//! A path of traffic over the drawing: numbered marks where something is decided, and legs between them.
//!
//! Legs run at right angles, with round corners, from mark to mark. Places that the drawing has no box for (a
//! person's computer, the internet, a connected network) get one beside the VPC.
//! **Invariant:** every mark stands for one hop of the trace, in its order; nothing is decided here.

use super::layout::size;
use super::{Glyph, Point, Rect, Scene};
use crate::design::{Design, Entity, SubnetId};
use crate::msg;
use crate::traffic::{HopState, Place, Source, Target, Trace};
use crate::words::Message;
use std::fmt::Write;

/// A numbered mark.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Which hop, from 0.
    pub hop: usize,
    /// Where.
    pub at: Point,
    /// Whether the hop lets through.
    pub state: HopState,
}

/// A box for what the drawing does not show.
#[derive(Clone, Debug, PartialEq)]
pub struct Outside {
    /// Where.
    pub rect: Rect,
    /// Its name.
    pub name: Message,
    /// Its drawing.
    pub glyph: Glyph,
}

/// A path over the drawing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PathPicture {
    /// The line as far as traffic gets, as an SVG path; empty where it stays in one place.
    pub line: String,
    /// The last leg of a refused path, which nothing passes.
    pub refused_leg: String,
    /// The marks.
    pub marks: Vec<Mark>,
    /// Boxes beside the VPC.
    pub outside: Vec<Outside>,
    /// Everything that has to be in sight.
    pub bounds: Rect,
}

/// How far marks of the same place stand apart.
const STEP: f64 = 32.0;
/// The radius of corners.
const CORNER: f64 = 8.0;
/// How far left of a zone lines run up and down.
const GUTTER_INSET: f64 = 5.0;
/// How far above the zones lines run sideways.
const RUN_ABOVE: f64 = 8.0;
/// How far below the control plane's card lines run sideways.
const ABOVE_REGION: f64 = 12.0;
/// The size of a box beside the VPC.
const OUTSIDE: (f64, f64) = (176.0, 44.0);

/// The picture of `trace` over `scene`.
#[must_use]
pub fn path_picture(design: &Design, scene: &Scene, trace: &Trace) -> PathPicture {
    let mut out = PathPicture::default();
    let mut points: Vec<Point> = Vec::new();
    let mut last: Option<(Place, Point, f64)> = None;
    if let Some(start) = source_point(design, scene, trace.source, &mut out.outside) {
        points.push(start);
        last = Some((Place::Start, start, 0.0));
    }
    for (number, hop) in trace.hops.iter().enumerate() {
        let own = place_point(design, scene, trace, hop.at, &mut out.outside);
        let at = match (own, last) {
            // What has no place of its own is decided where the traffic stands.
            (None, Some((_, at, apart))) => {
                let at = Point { x: at.x + apart, y: at.y };
                last = last.map(|(place, base, apart)| (place, base, apart + STEP));
                at
            }
            (Some(at), Some((place, base, apart))) if place == hop.at || is_near(at, base) => {
                last = Some((place, base, apart + STEP));
                Point { x: at.x + apart, y: at.y }
            }
            (Some(at), _) => {
                points.push(at);
                last = Some((hop.at, at, STEP));
                at
            }
            (None, None) => continue,
        };
        out.marks.push(Mark { hop: number, at, state: hop.state });
    }
    let is_stopped = HopState::Follows <= trace.hops.last().map_or(HopState::Passed, |hop| hop.state);
    if is_stopped && 2 <= points.len() {
        let tail: Vec<Point> = points.iter().rev().take(2).rev().copied().collect();
        points.pop();
        out.refused_leg = line(scene, &tail);
    }
    out.line = line(scene, &points);
    out.bounds = bounds(&out, &points);
    out
}

/// Whether two places are one spot.
fn is_near(a: Point, b: Point) -> bool {
    (a.x - b.x).hypot(a.y - b.y) < 1.0
}

fn bounds(picture: &PathPicture, points: &[Point]) -> Rect {
    let around = |at: &Point| Rect::new(at.x - 30.0, at.y - 30.0, 60.0, 60.0);
    let marks = picture.marks.iter().map(|mark| around(&mark.at));
    let boxes = picture.outside.iter().map(|outside| outside.rect);
    marks.chain(points.iter().map(around)).chain(boxes).reduce(Rect::union).unwrap_or_default()
}

/// Where a subnet's route is written.
fn route_point(scene: &Scene, subnet: SubnetId) -> Option<Point> {
    scene.subnets.get(&subnet).map(|rect| Point { x: rect.x + 18.0, y: rect.y + 42.0 })
}

/// Where the nodes of a group stand in a subnet.
fn node_point(scene: &Scene, owner: Entity, subnet: SubnetId) -> Option<Point> {
    let home = scene.subnets.get(&subnet)?;
    let segments = scene.items.iter().filter(|item| item.entity() == Some(owner));
    let lane = segments.map(|item| item.rect).find(|rect| rect.intersects(*home))?;
    let x = home.x.max(lane.x) + 16.0;
    Some(Point { x, y: lane.y + lane.height.min(size::GROUP_LANE) - 14.0 })
}

fn source_point(design: &Design, scene: &Scene, source: Source, outside: &mut Vec<Outside>) -> Option<Point> {
    match source {
        Source::Node(group, subnet) | Source::Pod(group, subnet) | Source::BranchPod(group, subnet) => {
            node_point(scene, group.into(), subnet)
        }
        Source::Fargate(profile, subnet) => node_point(scene, profile.into(), subnet),
        Source::Bastion(subnet) => {
            scene.subnets.get(&subnet).map(|rect| Point { x: rect.x + 60.0, y: rect.y + 20.0 })
        }
        Source::ControlPlane => {
            scene.rect_of(Entity::Cluster).map(|rect| Point { x: rect.x + 30.0, y: rect.bottom() })
        }
        Source::Computer(_) => Some(beside(scene, Side::Left, msg!("source-computer"), Glyph::Computer, outside)),
        Source::Network(id) => {
            let name = msg!("place-network", network = design.name_of(id.into()));
            Some(beside(scene, Side::Right, name, Glyph::Network, outside))
        }
    }
}

enum Side {
    /// Left of the control plane.
    Left,
    /// Right of it.
    Right,
}

/// A box on one side of the control plane's card; the point that lines lead to.
fn beside(scene: &Scene, side: Side, name: Message, glyph: Glyph, outside: &mut Vec<Outside>) -> Point {
    let card = scene.rect_of(Entity::Cluster).unwrap_or_default();
    let (width, height) = OUTSIDE;
    let x = match side {
        Side::Left => card.x - width - 48.0,
        Side::Right => card.right() + 48.0,
    };
    let rect = Rect::new(x, card.y + 16.0, width, height);
    if outside.iter().all(|other| other.rect != rect) {
        outside.push(Outside { rect, name, glyph });
    }
    // On the lower border, so that marks leave the name free.
    Point { x: rect.x + 14.0, y: rect.bottom() }
}

/// The place of a hop; `None` for what is decided where the traffic stands.
fn place_point(
    design: &Design,
    scene: &Scene,
    trace: &Trace,
    place: Place,
    outside: &mut Vec<Outside>,
) -> Option<Point> {
    let of = |entity: Entity| scene.rect_of(entity);
    let nodes = |group: crate::design::NodegroupId| {
        let subnet = design.nodegroups.get(group)?.subnets.first().copied()?;
        node_point(scene, group.into(), subnet)
    };
    match place {
        Place::Names | Place::Start | Place::Group(_) => None,
        Place::Routes(subnet) => route_point(scene, subnet),
        Place::Nat(id) => of(id.into()).map(|rect| Point { x: rect.x + 2.0, y: rect.center().y }),
        Place::InternetGateway | Place::EgressOnlyGateway => {
            of(Entity::InternetGateway).map(|rect| Point { x: rect.x, y: rect.center().y })
        }
        // The pills on the right of the card, from top to bottom.
        Place::PrivateEndpoint => {
            of(Entity::Cluster).map(|rect| Point { x: rect.right() - 8.0, y: rect.y + 23.0 })
        }
        Place::PublicEndpoint => of(Entity::Cluster).map(|rect| Point { x: rect.right() - 8.0, y: rect.y + 51.0 }),
        Place::Endpoint(id, _) => {
            let drawn = id.and_then(|id| design.vpc_endpoints.get(id)).map(|endpoint| endpoint.subnets.clone());
            let home = trace.source.subnet().and_then(|own| design.subnets.get(own)).map(|subnet| subnet.zone);
            let near = drawn
                .into_iter()
                .flatten()
                .find(|id| design.subnets.get(*id).is_some_and(|subnet| Some(subnet.zone) == home));
            let subnet = near.or_else(|| trace.source.subnet())?;
            let chip = id.and_then(|id| {
                let key = super::Key::Entity(id.into(), subnet.0);
                scene.items.iter().find(|item| item.key == key).map(|item| item.rect)
            });
            let chip = chip.map(|rect| Point { x: rect.x + 2.0, y: rect.center().y });
            // One that eksctl makes, and a gateway endpoint, have no box: the subnet's head stands for them.
            chip.or_else(|| scene.subnets.get(&subnet).map(|rect| Point { x: rect.x + 18.0, y: rect.y + 20.0 }))
        }
        Place::Network(id) => {
            let name = msg!("place-network", network = design.name_of(id.into()));
            Some(beside(scene, Side::Right, name, Glyph::Network, outside))
        }
        Place::Internet => Some(beside(scene, Side::Left, msg!("target-internet"), Glyph::Globe, outside)),
        Place::CoreDns => match trace.hops.iter().find(|hop| hop.at == Place::CoreDns).map(|hop| hop.step) {
            Some(crate::traffic::Step::CoreDnsAnswers { group: Some(group) }) => nodes(group),
            _ => None,
        },
        Place::LoadBalancer(id) => of(id.into()).map(|rect| Point { x: rect.x + 12.0, y: rect.center().y }),
        Place::Nodes(group) | Place::Pods(group) => nodes(group),
        Place::Subnet(id) => {
            let is_target = matches!(trace.target, Target::Subnet(_) | Target::LoadBalancer(_));
            let rect = scene.subnets.get(&id)?;
            is_target.then_some(Point { x: rect.x + 60.0, y: rect.y + 20.0 })
        }
    }
}

/// The way from one place to the next at right angles: out of a zone by the gutter on its left, above the zones
/// from zone to zone, around the control plane's card from the right.
fn leg(scene: &Scene, from: Point, to: Point) -> Vec<Point> {
    let card = scene.rect_of(Entity::Cluster).unwrap_or_default();
    let (home, goal) = (zone_of(scene, from), zone_of(scene, to));
    let mut way = vec![from];
    let gutter = |zone: Rect| zone.x - GUTTER_INSET;
    match (home, goal) {
        (Some(zone), Some(other)) if zone == other => {
            let x = if same_subnet(scene, from, to) {
                tab_x(scene, from).unwrap_or(gutter(zone))
            } else {
                gutter(zone)
            };
            way.extend([Point { x, y: from.y }, Point { x, y: to.y }]);
        }
        (Some(zone), Some(other)) => {
            let run = zone.y - RUN_ABOVE;
            way.extend([
                Point { x: gutter(zone), y: from.y },
                Point { x: gutter(zone), y: run },
                Point { x: gutter(other), y: run },
                Point { x: gutter(other), y: to.y },
            ]);
        }
        (Some(zone), None) => {
            way.extend([Point { x: gutter(zone), y: from.y }]);
            way.extend(around(card, gutter(zone), zone.y - RUN_ABOVE, to));
        }
        (None, Some(other)) => {
            way.extend(around(card, gutter(other), other.y - RUN_ABOVE, from).into_iter().rev());
            way.extend([Point { x: gutter(other), y: to.y }]);
        }
        (None, None) => {
            if beside_card(card, to) && !beside_card(card, from) {
                way.extend(around(card, from.x, from.y, to));
            } else {
                way.extend([Point { x: from.x, y: to.y }]);
            }
        }
    }
    way.push(to);
    way
}

/// Whether a point lies at the height of the control plane's card.
fn beside_card(card: Rect, point: Point) -> bool {
    point.y <= card.bottom()
}

/// From the gutter `x` at `run` to a place above the zones.
fn around(card: Rect, x: f64, run: f64, to: Point) -> Vec<Point> {
    if !beside_card(card, to) {
        return vec![Point { x, y: run }, Point { x: to.x, y: run }];
    }
    let above = card.bottom() + ABOVE_REGION;
    if to.x < card.x {
        return vec![Point { x, y: above }, Point { x: to.x - 20.0, y: above }];
    }
    let side = if card.right() < to.x { to.x - 16.0 } else { card.right() + 16.0 };
    vec![Point { x, y: above }, Point { x: side, y: above }, Point { x: side, y: to.y }]
}

fn zone_of(scene: &Scene, point: Point) -> Option<Rect> {
    scene.zones.values().find(|zone| zone.contains(point)).copied()
}

fn same_subnet(scene: &Scene, a: Point, b: Point) -> bool {
    scene.subnets.values().any(|subnet| subnet.contains(a) && subnet.contains(b))
}

/// The colored tab on the left of the subnet at `point`, where no text stands.
fn tab_x(scene: &Scene, point: Point) -> Option<f64> {
    scene.subnets.values().find(|subnet| subnet.contains(point)).map(|subnet| subnet.x + 4.0)
}

/// A line through all places.
fn line(scene: &Scene, places: &[Point]) -> String {
    let mut all: Vec<Point> = Vec::new();
    for pair in places.windows(2) {
        if let [from, to] = pair {
            all.extend(leg(scene, *from, *to));
        }
    }
    rounded(&straightened(all))
}

/// Without points that lie on the line between their neighbors.
fn straightened(points: Vec<Point>) -> Vec<Point> {
    let mut out: Vec<Point> = Vec::new();
    for point in points {
        let is_same = |a: f64, b: f64| (a - b).abs() < 0.5;
        if out.last().is_some_and(|last| is_same(last.x, point.x) && is_same(last.y, point.y)) {
            continue;
        }
        if let [.., before, last] = out.as_slice()
            && ((is_same(before.x, last.x) && is_same(last.x, point.x))
                || (is_same(before.y, last.y) && is_same(last.y, point.y)))
        {
            out.pop();
        }
        out.push(point);
    }
    out
}

/// An SVG path through `points` with round corners.
fn rounded(points: &[Point]) -> String {
    let [first, middle @ .., last] = points else { return String::new() };
    let mut path = format!("M{:.1} {:.1}", first.x, first.y);
    let mut before = *first;
    for (i, corner) in middle.iter().enumerate() {
        let next = middle.get(i.saturating_add(1)).unwrap_or(last);
        let towards = |to: Point, limit: f64| {
            let (dx, dy) = (to.x - corner.x, to.y - corner.y);
            let length = dx.hypot(dy).max(0.1);
            let cut = CORNER.min(limit * length);
            Point { x: corner.x + dx / length * cut, y: corner.y + dy / length * cut }
        };
        let (a, b) = (towards(before, 0.5), towards(*next, 0.5));
        let _ = write!(path, "L{:.1} {:.1}Q{:.1} {:.1} {:.1} {:.1}", a.x, a.y, corner.x, corner.y, b.x, b.y);
        before = *corner;
    }
    let _ = write!(path, "L{:.1} {:.1}", last.x, last.y);
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cni::budget::{Scenario, budget};
    use crate::design::starters::Starter;
    use crate::traffic::{sources, targets, trace};

    /// On every path of every starter: a mark for each hop, in order and in sight, and no two on one spot.
    #[test]
    fn every_hop_has_a_mark_of_its_own() {
        // Every path of the large one would take minutes.
        for starter in Starter::ALL.into_iter().filter(|starter| *starter != Starter::Large) {
            let network = crate::design::Edit::AddNetwork { kind: crate::design::NetworkKind::Vpn };
            let design = starter.design().edited(&[network]).unwrap();
            let budget = budget(&design);
            let view = crate::scene::View { budget: &budget, findings: &[], scenario: Scenario::Maximum };
            let scene = crate::scene::build(&design, &view);
            for source in sources(&design) {
                for target in targets(&design) {
                    let path = trace(&design, source, target);
                    let picture = path_picture(&design, &scene, &path);
                    let numbers: Vec<usize> = picture.marks.iter().map(|mark| mark.hop).collect();
                    assert_eq!(numbers, (0..path.hops.len()).collect::<Vec<_>>(), "{source:?} {target:?}");
                    for pair in picture.marks.windows(2) {
                        let [a, b] = pair else { continue };
                        assert!(!is_near(a.at, b.at), "{source:?} {target:?}: {a:?} lies on {b:?}");
                    }
                    for mark in &picture.marks {
                        assert!(picture.bounds.contains(mark.at), "{source:?} {target:?} {mark:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_refused_path_ends_in_a_leg_of_its_own() {
        let mut design = Starter::Classic.design();
        let mut cluster = design.cluster.as_ref().clone();
        cluster.endpoint.is_private = false;
        cluster.endpoint.public_cidrs = "203.0.113.0/24".parse().into_iter().collect();
        design = design.edited(&[crate::design::Edit::SetCluster(cluster)]).unwrap();
        let nat = design.nat_gateways.ids().next().unwrap();
        design.nat_gateways.update(nat, |nat| nat.public_ip = "198.51.100.24".parse().ok());
        let budget = budget(&design);
        let view = crate::scene::View { budget: &budget, findings: &[], scenario: Scenario::Maximum };
        let scene = crate::scene::build(&design, &view);
        let (id, group) = design.nodegroups.iter().next().unwrap();
        let path = trace(&design, Source::Node(id, *group.subnets.first().unwrap()), Target::KubeApi);
        let picture = path_picture(&design, &scene, &path);
        assert!(picture.line.starts_with('M') && picture.refused_leg.starts_with('M'));
        assert_eq!(picture.marks.last().unwrap().state, HopState::Refused);
    }
}
