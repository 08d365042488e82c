//! One signal per item of the scene: an edit wakes only what it changes.

use crate::collect::CollectInOrder;
use crate::design::Entity;
use crate::scene::{Item, Key, Point, Scene};
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// With more boxes than this on the move, a layer for each would cost more than it saves.
const MOST_LIFTED: usize = 4;

/// The signals of one item.
#[derive(Clone)]
pub struct Slot {
    /// The item.
    pub item: ArcRwSignal<Arc<Item>>,
    /// Whether it is selected.
    pub is_selected: ArcRwSignal<bool>,
    /// How far it is dragged from its place, in world units.
    pub offset: ArcRwSignal<Point>,
}

/// The signals of all items, and their order.
#[derive(Clone, Copy)]
pub struct Items {
    slots: StoredValue<BTreeMap<Key, Slot>>,
    /// Those that are dragged out of place.
    moved: StoredValue<BTreeSet<Key>>,
    /// All keys, the lowest item first.
    pub order: RwSignal<Arc<Vec<Key>>>,
    /// Whether so few boxes are dragged that each can be a layer of its own, which moves without being painted.
    pub is_lifted: RwSignal<bool>,
}

impl Items {
    /// No items yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            slots: StoredValue::new(BTreeMap::new()),
            moved: StoredValue::new(BTreeSet::new()),
            order: RwSignal::new(Arc::new(Vec::new())),
            is_lifted: RwSignal::new(false),
        }
    }

    /// The signals of one item.
    #[must_use]
    pub fn slot(&self, key: Key) -> Option<Slot> {
        self.slots.with_value(|slots| slots.get(&key).cloned())
    }

    /// Takes over a new scene: wakes the items that differ, and the order where it differs.
    pub fn show(&self, scene: &Scene, selection: &BTreeSet<Entity>) {
        let mut changed = Vec::new();
        self.slots.update_value(|slots| {
            let mut next = BTreeMap::new();
            for item in &scene.items {
                let slot = match slots.remove(&item.key) {
                    Some(slot) => {
                        if slot.item.with_untracked(|old| **old != *item) {
                            changed.push((slot.item.clone(), Arc::new(item.clone())));
                        }
                        slot
                    }
                    None => Slot {
                        item: ArcRwSignal::new(Arc::new(item.clone())),
                        is_selected: ArcRwSignal::new(item.entity().is_some_and(|e| selection.contains(&e))),
                        offset: ArcRwSignal::new(Point::default()),
                    },
                };
                next.insert(item.key, slot);
            }
            *slots = next;
        });
        for (signal, item) in changed {
            signal.set(item);
        }
        let order: Vec<Key> = scene.items.iter().map(|item| item.key).collect();
        if self.order.with_untracked(|old| **old != order) {
            self.order.set(Arc::new(order));
        }
    }

    /// Marks the selected items: wakes those whose state differs.
    pub fn mark(&self, selection: &BTreeSet<Entity>) {
        self.for_each(|key, slot| {
            let is_selected = matches!(key, Key::Entity(entity, _) if selection.contains(&entity));
            if slot.is_selected.get_untracked() != is_selected {
                slot.is_selected.set(is_selected);
            }
        });
    }

    /// Moves the boxes of `entities` out of place by `offset`, without an edit, and all others back into theirs.
    ///
    /// It runs on every move of the pointer, and so looks at those that move alone.
    pub fn shift(&self, entities: &BTreeSet<Entity>, offset: Point) {
        let boxes = |entity: &Entity| Key::Entity(*entity, 0)..=Key::Entity(*entity, u32::MAX);
        let moving: Vec<(Key, Slot)> = self.slots.with_value(|slots| {
            let of = |entity| slots.range(boxes(entity)).map(|(key, slot)| (*key, slot.clone()));
            entities.iter().flat_map(of).collect()
        });
        let is_lifted = (1..=MOST_LIFTED).contains(&moving.len());
        if self.is_lifted.get_untracked() != is_lifted {
            self.is_lifted.set(is_lifted);
        }
        let keys: BTreeSet<Key> = moving.iter().map(|(key, _)| *key).collect_set();
        let back: Vec<Slot> =
            self.moved.with_value(|moved| moved.difference(&keys).filter_map(|key| self.slot(*key)).collect());
        self.moved.set_value(keys);
        let moves = moving.into_iter().map(|(_, slot)| (slot, offset));
        for (slot, offset) in moves.chain(back.into_iter().map(|slot| (slot, Point::default()))) {
            if slot.offset.get_untracked() != offset {
                slot.offset.set(offset);
            }
        }
    }

    fn for_each(&self, f: impl Fn(Key, &Slot)) {
        let slots: Vec<(Key, Slot)> =
            self.slots.with_value(|slots| slots.iter().map(|(key, slot)| (*key, slot.clone())).collect());
        for (key, slot) in &slots {
            f(*key, slot);
        }
    }
}

impl Default for Items {
    fn default() -> Self {
        Self::new()
    }
}
