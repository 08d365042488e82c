//! One signal per item of the scene: an edit wakes only what it changes.

use crate::collect::CollectInOrder;
use crate::design::Entity;
use crate::scene::{Item, Key, Point, Scene};
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The signals of one item.
#[derive(Clone)]
pub struct Slot {
    /// The item.
    pub item: ArcRwSignal<Arc<Item>>,
    /// Whether it is selected.
    pub is_selected: ArcRwSignal<bool>,
    /// Whether a copy of it is on the move with the pointer.
    pub is_carried: ArcRwSignal<bool>,
}

/// The signals of all items, and their order.
#[derive(Clone, Copy)]
pub struct Items {
    slots: StoredValue<BTreeMap<Key, Slot>>,
    /// All keys, the lowest item first.
    pub order: RwSignal<Arc<Vec<Key>>>,
    /// Those that are dragged out of place, the lowest first.
    pub carried: RwSignal<Arc<Vec<Key>>>,
    /// How far they are from their place, in world units.
    pub offset: RwSignal<Point>,
}

impl Items {
    /// No items yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            slots: StoredValue::new(BTreeMap::new()),
            order: RwSignal::new(Arc::new(Vec::new())),
            carried: RwSignal::new(Arc::new(Vec::new())),
            offset: RwSignal::new(Point::default()),
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
                        is_carried: ArcRwSignal::new(false),
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
    /// It runs on every move of the pointer: while the same boxes move, one signal is set.
    pub fn shift(&self, entities: &BTreeSet<Entity>, offset: Point) {
        let boxes = |entity: &Entity| Key::Entity(*entity, 0)..=Key::Entity(*entity, u32::MAX);
        let moving: BTreeSet<Key> = self.slots.with_value(|slots| {
            let of = |entity| slots.range(boxes(entity)).map(|(key, _)| *key);
            entities.iter().filter(|_| offset != Point::default()).flat_map(of).collect_set()
        });
        let is_same = self.carried.with_untracked(|carried| {
            carried.len() == moving.len() && carried.iter().all(|key| moving.contains(key))
        });
        if self.offset.get_untracked() != offset {
            self.offset.set(offset);
        }
        if !is_same {
            let before = self.carried.get_untracked();
            let order = self.order.get_untracked();
            self.carried.set(Arc::new(order.iter().filter(|key| moving.contains(key)).copied().collect()));
            let changed = before.iter().filter(|key| !moving.contains(key)).map(|key| (key, false));
            for (key, is_carried) in changed.chain(moving.iter().map(|key| (key, true))) {
                if let Some(slot) = self.slot(*key)
                    && slot.is_carried.get_untracked() != is_carried
                {
                    slot.is_carried.set(is_carried);
                }
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
