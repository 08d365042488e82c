//! Two designs side by side: what differs, in words, and what the change does to a cluster that runs.
//!
//! [`compare`] answers for two designs; [`merged`] draws both as one. The facts stand in `catalog::lifecycle`.
//! **Invariant:** no field of a record is left out, and equal designs have no difference.

mod account;
mod effects;
mod markdown;
mod matching;
mod merged;
mod rows;
mod take;
#[cfg(test)]
mod tests;

pub use account::seen;
pub use markdown::{markdown, summary};
pub use matching::{Matches, matches};
pub use merged::{Merged, merged};
pub use take::{NotTaken, Offer, Open, Piece, Rest, TakeOver, Taken, step_label};

use crate::catalog::lifecycle::{self, Effect, Fact};
use crate::collect::{CollectInOrder, SortInPlace};
use crate::design::{Design, Entity, SubnetId};
use crate::editor::kind_name;
use crate::msg;
use crate::words::Message;
use rows::{Reader, Row, said};
use std::collections::BTreeSet;

/// How a thing differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Difference {
    /// Only the second design has it.
    Added,
    /// Only the first design has it.
    Removed,
    /// Both have it, and fields differ.
    Changed,
}

impl Difference {
    /// The word for it in text ids, attributes and JSON.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
        }
    }

    /// In words.
    #[must_use]
    pub fn label(self) -> Message {
        match self {
            Self::Added => msg!("compare-added"),
            Self::Removed => msg!("compare-removed"),
            Self::Changed => msg!("compare-changed"),
        }
    }

    /// A sign that tells it without color.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Self::Added => "+",
            Self::Removed => "−",
            Self::Changed => "≠",
        }
    }
}

/// A field that differs.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldChange {
    /// Its key.
    pub key: &'static str,
    /// Its name.
    pub label: Message,
    /// What it held.
    pub from: Message,
    /// What it holds.
    pub to: Message,
    /// What the change does.
    pub fact: &'static Fact,
}

/// A thing that differs.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The thing in the first design.
    pub before: Option<Entity>,
    /// The thing in the second.
    pub after: Option<Entity>,
    /// Its name, that of the second design where it has two.
    pub name: String,
    /// Its fields that differ; for a thing of one side alone none.
    pub fields: Vec<FieldChange>,
    /// What happens to it as a whole.
    pub fact: &'static Fact,
}

impl Change {
    /// How it differs.
    #[must_use]
    pub fn difference(&self) -> Difference {
        match (self.before, self.after) {
            (None, _) => Difference::Added,
            (_, None) => Difference::Removed,
            _ => Difference::Changed,
        }
    }

    /// The thing, that of the second design where it has two.
    #[must_use]
    pub fn entity(&self) -> Entity {
        // There is one of the two, always.
        self.after.or(self.before).unwrap_or(Entity::Cluster)
    }

    /// What the change comes to.
    #[must_use]
    pub fn effect(&self) -> Effect {
        self.fact.effect
    }

    /// Its kind and name in words.
    #[must_use]
    pub fn title(&self) -> Message {
        let kind = kind_name(self.entity());
        if self.name.is_empty() { kind } else { msg!("compare-title", kind = kind, name = &self.name) }
    }
}

/// What an effect is called.
#[must_use]
pub fn effect_label(effect: Effect) -> Message {
    match effect {
        Effect::Nothing => msg!("effect-nothing"),
        Effect::Created => msg!("effect-created"),
        Effect::InPlace => msg!("effect-in-place"),
        Effect::Unknown => msg!("effect-unknown"),
        Effect::Deleted => msg!("effect-deleted"),
        Effect::Replaced => msg!("effect-replaced"),
        Effect::Impossible => msg!("effect-impossible"),
    }
}

/// A fact in a sentence.
#[must_use]
pub fn fact_text(fact: &Fact) -> Message {
    Message::new(format!("fact-{}", fact.key))
}

/// All that differs, the worst for a running cluster first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// What differs.
    pub changes: Vec<Change>,
}

impl Comparison {
    /// Whether the designs are the same.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// How many things differ in that way.
    #[must_use]
    pub fn count(&self, difference: Difference) -> usize {
        self.changes.iter().filter(|change| change.difference() == difference).count()
    }

    /// The worst that the whole change comes to.
    #[must_use]
    pub fn worst(&self) -> Option<Effect> {
        self.changes.iter().map(Change::effect).max()
    }
}

/// What leads from `before` to `after`, and what it would do to a cluster that runs as `before` says.
#[must_use]
pub fn compare(before: &Design, after: &Design) -> Comparison {
    let found = matches(before, after);
    let mut changes = Vec::new();
    let replaced = replaced_subnets(before, after, &found);
    for (old, new) in &found.to_after {
        let mut fields = field_changes(before, after, &found, *old, *new);
        fields.extend(follow_ups(before, after, &found, *new, &fields, &replaced));
        // Of equally bad ones the first.
        let worst = fields.iter().map(|field| field.fact).reduce(|a, b| if a.effect < b.effect { b } else { a });
        if let Some(fact) = worst {
            let name = name_of(after, *new);
            changes.push(Change { before: Some(*old), after: Some(*new), name, fields, fact });
        }
    }
    for entity in &found.added {
        let (name, fact) = (name_of(after, *entity), &lifecycle::CREATED);
        changes.push(Change { before: None, after: Some(*entity), name, fields: Vec::new(), fact });
    }
    for entity in &found.removed {
        let (name, fact) = (name_of(before, *entity), &lifecycle::DELETED);
        changes.push(Change { before: Some(*entity), after: None, name, fields: Vec::new(), fact });
    }
    changes.order_by_key(|change| (std::cmp::Reverse(change.effect()), change.entity(), change.difference()));
    Comparison { changes }
}

/// The name of a thing; of the VPC its first block, which people know it by.
fn name_of(design: &Design, entity: Entity) -> String {
    match entity {
        Entity::Vpc => design.primary_cidr().map(|cidr| cidr.to_string()).unwrap_or_default(),
        _ => design.name_of(entity).to_owned(),
    }
}

fn rows_of(before: &Design, after: &Design, found: &Matches, old: Entity, new: Entity) -> (Vec<Row>, Vec<Row>) {
    let old = Reader { design: before, matches: Some(found) }.rows(old);
    let new = Reader { design: after, matches: None }.rows(new);
    (old, new)
}

fn field_changes(before: &Design, after: &Design, found: &Matches, old: Entity, new: Entity) -> Vec<FieldChange> {
    let (from, to) = rows_of(before, after, found, old, new);
    let differ = from.into_iter().zip(to).filter(|(from, to)| from.held != to.held);
    differ
        .map(|(from, to)| {
            let change =
                effects::Change { before, after, old, new, key: from.key, from: &from.held, to: &to.held };
            FieldChange {
                key: from.key,
                fact: change.fact(),
                label: from.label,
                from: said(&from.held, before, after),
                to: said(&to.held, before, after),
            }
        })
        .collect()
}

/// The subnets of the second design that take the place of one which goes.
fn replaced_subnets(before: &Design, after: &Design, found: &Matches) -> BTreeSet<SubnetId> {
    let mut replaced = BTreeSet::new();
    for (old, new) in &found.to_after {
        let Entity::Subnet(id) = *new else { continue };
        let is_zone_new = match (*old, after.subnets.get(id)) {
            (Entity::Subnet(old), Some(subnet)) => before.subnets.get(old).is_some_and(|record| {
                let zones = (Entity::Zone(record.zone), Entity::Zone(subnet.zone));
                found.to_after.get(&zones.0) == Some(&zones.1)
                    && field_changes(before, after, found, zones.0, zones.1).iter().any(|c| is_new(c.fact))
            }),
            _ => false,
        };
        if is_zone_new || field_changes(before, after, found, *old, *new).iter().any(|c| is_new(c.fact)) {
            replaced.insert(id);
        }
    }
    replaced
}

fn is_new(fact: &Fact) -> bool {
    matches!(fact.effect, Effect::Replaced | Effect::Impossible)
}

/// What a change elsewhere does to this thing: its subnets are replaced, the control plane's zones differ.
fn follow_ups(
    before: &Design,
    after: &Design,
    found: &Matches,
    new: Entity,
    fields: &[FieldChange],
    replaced: &BTreeSet<SubnetId>,
) -> Vec<FieldChange> {
    let mut out = Vec::new();
    if new == Entity::Cluster && effects::changes_control_plane_zones(before, after, found) {
        let names = |design: &Design| {
            let zones = effects::control_plane_zones(design);
            let names: Vec<String> = zones.into_iter().map(|id| name_of(design, id.into())).collect();
            if names.is_empty() { msg!("compare-none") } else { msg!("plain", text = names.join(", ")) }
        };
        out.push(FieldChange {
            key: "control_plane_zones",
            label: msg!("compare-control-plane-zones"),
            from: names(before),
            to: names(after),
            fact: &lifecycle::CONTROL_PLANE_ZONES,
        });
    }
    let used: Option<BTreeSet<SubnetId>> = match new {
        Entity::Nodegroup(id) => after.nodegroups.get(id).map(|r| r.subnets.clone()),
        Entity::FargateProfile(id) => after.fargate_profiles.get(id).map(|r| r.subnets.clone()),
        Entity::NatGateway(id) => after.nat_gateways.get(id).map(|r| [r.subnet].into_iter().collect_set()),
        Entity::LoadBalancer(id) => after.load_balancers.get(id).map(|r| r.subnets.clone()),
        Entity::VpcEndpoint(id) => after.vpc_endpoints.get(id).map(|r| r.subnets.clone()),
        _ => None,
    };
    let is_said = fields.iter().any(|field| matches!(field.key, "subnets" | "subnet"));
    if let Some(subnets) = used.filter(|_| !is_said) {
        let names: Vec<String> = subnets.intersection(replaced).map(|id| name_of(after, (*id).into())).collect();
        if !names.is_empty() {
            out.push(FieldChange {
                key: "follows",
                label: msg!("field-subnets"),
                from: msg!("plain", text = names.join(", ")),
                to: msg!("compare-new-subnets", subnets = names.join(", ")),
                fact: effects::of_new_subnets(after, new),
            });
        }
    }
    out
}
