//! Taking over: one piece of a comparison becomes in the open design what it is in the other, and nothing else does.
//!
//! [`TakeOver`] lays the other design into the ids of the open one; a piece is a thing or fields of it, put over from
//! there with what it cannot be without. **Invariant:** what comes out keeps [`Design::check_invariants`] empty, and
//! no locked thing changes.

mod draft;
mod fields;
mod target;
#[cfg(test)]
mod tests;

use super::matching::{Matches, matches};
use super::{Change, Difference, FieldChange, compare};
use crate::collect::CollectInOrder;
use crate::design::{Design, Entity};
use crate::editor::kind_name;
use crate::msg;
use crate::words::Message;
use draft::Draft;
use std::collections::BTreeSet;
use target::{Target, target};

/// Fields that tell what follows from other changes.
const FOLLOW_UPS: [&str; 2] = ["follows", "control_plane_zones"];

/// How often the rest is gone through: what is taken over can bring out another pairing of things of one name.
const MAX_ROUNDS: usize = 8;

impl FieldChange {
    /// Whether it is a field of its own, and not what follows from other changes.
    #[must_use]
    pub fn is_own(&self) -> bool {
        !FOLLOW_UPS.contains(&self.key)
    }
}

/// Which of the two designs is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// The first.
    Before,
    /// The second.
    After,
}

/// A part of a comparison that can be taken over by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The thing in the open design.
    open: Option<Entity>,
    /// The thing in the other.
    other: Option<Entity>,
    /// The fields of a thing that both have.
    fields: Vec<&'static str>,
}

impl Piece {
    /// A whole change.
    #[must_use]
    pub fn of(change: &Change, open: Open) -> Self {
        let fields = change.fields.iter().filter(|field| field.is_own()).map(|field| field.key).collect();
        Self { fields, ..Self::bare(change, open) }
    }

    /// One field of a change.
    #[must_use]
    pub fn of_field(change: &Change, key: &'static str, open: Open) -> Self {
        Self { fields: vec![key], ..Self::bare(change, open) }
    }

    fn bare(change: &Change, open: Open) -> Self {
        let (open, other) = match open {
            Open::Before => (change.before, change.after),
            Open::After => (change.after, change.before),
        };
        Self { open, other, fields: Vec::new() }
    }

    /// What taking it over does to the open design.
    #[must_use]
    pub fn effect(&self) -> Difference {
        match (self.open, self.other) {
            (None, _) => Difference::Added,
            (_, None) => Difference::Removed,
            _ => Difference::Changed,
        }
    }
}

/// What taking a piece over comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// The open design with it.
    pub design: Design,
    /// What else changes in the open design, in words: what the piece cannot be without.
    pub along: Vec<Message>,
}

/// What taking a change over would be.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// What the step is called.
    pub label: Message,
    /// What it does to the thing in the open design.
    pub effect: Difference,
    /// What else it changes.
    pub along: Vec<Message>,
    /// Why it cannot be done.
    pub refused: Option<NotTaken>,
}

/// Why a piece cannot be taken over.
#[derive(Clone, Debug, PartialEq)]
pub enum NotTaken {
    /// It follows from other changes, or the designs have changed since.
    Nothing,
    /// A locked thing would change.
    Locked(Message),
}

impl NotTaken {
    /// In words, with what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Nothing => msg!("take-nothing"),
            Self::Locked(why) => msg!("take-refused", why = why.clone()),
        }
    }
}

/// What taking over the rest comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Rest {
    /// The open design with it.
    pub design: Design,
    /// How many changes are left.
    pub n_left: usize,
    /// Why, for the first of them.
    pub why: Option<NotTaken>,
}

/// Both designs, ready for taking pieces over.
#[derive(Debug)]
pub struct TakeOver<'a> {
    before: &'a Design,
    after: &'a Design,
    open: Open,
    target: Target,
}

impl<'a> TakeOver<'a> {
    /// The same two designs that were compared.
    #[must_use]
    pub fn new(before: &'a Design, after: &'a Design, open: Open) -> Self {
        let found = matches(before, after);
        let target = match open {
            Open::Before => target(before, after, &found),
            Open::After => target(after, before, &inverted(found)),
        };
        Self { before, after, open, target }
    }

    fn open(&self) -> &'a Design {
        if self.open == Open::Before { self.before } else { self.after }
    }

    fn other(&self) -> &'a Design {
        if self.open == Open::Before { self.after } else { self.before }
    }

    /// The open design with one piece of the other.
    ///
    /// # Errors
    /// A locked thing would change, or there is nothing to take over.
    pub fn take(&self, piece: &Piece) -> Result<Taken, NotTaken> {
        let (design, own) = self.put(self.open().clone(), piece)?;
        let along = along(self.open(), &design, own);
        Ok(Taken { design, along })
    }

    /// What can be said of taking a whole change over from the design of that name, before it is done.
    #[must_use]
    pub fn offer(&self, change: &Change, source: &str) -> Offer {
        let piece = Piece::of(change, self.open);
        let label = step_label(change, None, self.open, source);
        match self.take(&piece) {
            Ok(taken) => Offer { label, effect: piece.effect(), along: taken.along, refused: None },
            Err(why) => Offer { label, effect: piece.effect(), along: Vec::new(), refused: Some(why) },
        }
    }

    /// The open design with everything of the other that can be taken over.
    #[must_use]
    pub fn rest(&self) -> Rest {
        let mut design = self.open().clone();
        let mut why = None;
        for _ in 0..MAX_ROUNDS {
            let changes = compare(&design, self.other()).changes;
            let pieces: Vec<Piece> = changes.iter().map(|change| Piece::of(change, Open::Before)).collect();
            let before = design.clone();
            let own = TakeOver::new(&before, self.other(), Open::Before);
            why = None;
            for piece in &pieces {
                match own.put(design.clone(), piece) {
                    Ok((next, _)) => design = next,
                    Err(NotTaken::Nothing) => {}
                    Err(refused) => why = why.or(Some(refused)),
                }
            }
            if before == design {
                break;
            }
        }
        let n_left = compare(&design, self.other()).changes.len();
        Rest { design, n_left, why }
    }

    /// `design`, which is on its way from the open one, with the piece, and the piece's thing in it.
    fn put(&self, design: Design, piece: &Piece) -> Result<(Design, Entity), NotTaken> {
        let before = design.clone();
        let mut draft = Draft { design, target: &self.target.design };
        let there = piece.other.and_then(|other| self.target.ids.of(other));
        let own = match (piece.open, there) {
            (None, Some(new)) => {
                draft.add(new);
                new
            }
            (Some(old), None) if piece.other.is_none() => {
                draft.remove(old);
                old
            }
            (Some(old), Some(new)) if old == new => {
                draft.set(old, &piece.fields);
                old
            }
            _ => return Err(NotTaken::Nothing),
        };
        let mut design = draft.design;
        design.next_id = design.next_id.max(self.target.design.next_id);
        design.settle_sheet(&before);
        if let Some(refusal) = before.refusal(&design) {
            return Err(NotTaken::Locked(refusal.message()));
        }
        if before.is_same_in(&design, own) { Err(NotTaken::Nothing) } else { Ok((design, own)) }
    }
}

/// The other design, its things under the ids that they have in the open one.
pub(super) fn in_ids_of(open: &Design, other: &Design, found: &Matches) -> Design {
    target(open, other, found).design
}

/// Pairs the other way round.
fn inverted(found: Matches) -> Matches {
    let to_after = found.to_after.into_iter().map(|(before, after)| (after, before)).collect_map();
    Matches { to_after, removed: found.added, added: found.removed }
}

/// What else than `own` differs between two states of one design, in words.
fn along(before: &Design, after: &Design, own: Entity) -> Vec<Message> {
    let all: BTreeSet<Entity> = before.entities().chain(after.entities()).filter(|e| *e != own).collect_set();
    let list = |difference: Difference| {
        let of_kind = all.iter().filter(|entity| match (before.has(**entity), after.has(**entity)) {
            (false, true) => difference == Difference::Added,
            (true, false) => difference == Difference::Removed,
            (is_there, _) => is_there && difference == Difference::Changed && !is_alike(before, after, **entity),
        });
        let design = if difference == Difference::Removed { before } else { after };
        of_kind.map(|entity| title(design, *entity)).collect::<Vec<Message>>()
    };
    let mut said = Vec::new();
    let mut say = |things: Vec<Message>, text: fn(Message) -> Message| {
        let mut things = things.into_iter();
        if let Some(first) = things.next() {
            let list = things.fold(first, |list, thing| msg!("take-list", list = list, thing = thing));
            said.push(text(list));
        }
    };
    say(list(Difference::Added), |things| msg!("take-brings", things = things));
    say(list(Difference::Removed), |things| msg!("take-takes-out", things = things));
    say(list(Difference::Changed), |things| msg!("take-changes", things = things));
    said
}

/// Whether a thing is the same in both. The internet gateway is a field of the VPC, and a thing of its own here.
fn is_alike(before: &Design, after: &Design, entity: Entity) -> bool {
    if entity == Entity::Vpc {
        let mut vpc = after.vpc.as_ref().clone();
        vpc.has_internet_gateway = before.vpc.has_internet_gateway;
        return vpc == *before.vpc;
    }
    before.is_same_in(after, entity)
}

/// A thing's kind and name.
fn title(design: &Design, entity: Entity) -> Message {
    let name = super::name_of(design, entity);
    if name.is_empty() { kind_name(entity) } else { msg!("compare-title", kind = kind_name(entity), name = name) }
}

/// What a step is called that takes a change, or a field of it, over from the design of that name.
#[must_use]
pub fn step_label(change: &Change, field: Option<&FieldChange>, open: Open, source: &str) -> Message {
    let thing = change.title();
    match (field, Piece::of(change, open).effect()) {
        (Some(field), _) => msg!("take-field", field = field.label.clone(), thing = thing, source = source),
        (None, Difference::Removed) => msg!("take-removed", thing = thing, source = source),
        (None, Difference::Added | Difference::Changed) => msg!("take-thing", thing = thing, source = source),
    }
}
