//! One signal for each row, so that an edit wakes the rows that it changes and no others.
//!
//! A thousand rows that each read the whole table would all run again with every edit, and leaving the table's list of
//! readers takes the longer the more there are.

use super::{AddressState, Pull, selected_keys};
use crate::editor::addresses::{AddressRow, RowKey, Slot};
use crate::ui::Store;
use leptos::prelude::*;

/// What the map and the table know of a row, as long as anybody shows it.
#[derive(Clone)]
pub(super) struct RowSlot {
    row: ArcRwSignal<Option<AddressRow>>,
    is_selected: ArcRwSignal<bool>,
    pulled: ArcRwSignal<Option<Slot>>,
}

/// The same for one who shows it.
#[derive(Clone, Copy)]
pub(super) struct Row {
    /// The row; none when it is gone.
    pub row: RwSignal<Option<AddressRow>>,
    /// Whether its subnet is selected.
    pub is_selected: RwSignal<bool>,
    /// What its pulled edge would give.
    pub pulled: RwSignal<Option<Slot>>,
}

impl AddressState {
    /// One row, as it is from edit to edit.
    pub(super) fn row(self, store: Store, key: RowKey) -> Row {
        let make = || RowSlot {
            row: ArcRwSignal::new(self.rows.with_untracked(|rows| rows.get(&key).cloned())),
            is_selected: ArcRwSignal::new(
                store.selection.with_untracked(|held| selected_keys(held).any(|k| k == key)),
            ),
            pulled: ArcRwSignal::new(None),
        };
        let known = self.slots.with_value(|slots| slots.get(&key).cloned());
        let slot = known.unwrap_or_else(|| {
            let slot = make();
            self.slots.update_value(|slots| {
                slots.insert(key, slot.clone());
            });
            slot
        });
        Row { row: slot.row.into(), is_selected: slot.is_selected.into(), pulled: slot.pulled.into() }
    }

    /// Keeps the rows as the design, the selection and the pointer have them.
    pub(super) fn follow(self, store: Store) {
        Effect::new(move |_| {
            let changed = self.rows.with(|rows| {
                self.slots.update_value(|slots| slots.retain(|key, _| rows.contains_key(key)));
                self.changes(|key, slot| {
                    let now = rows.get(key);
                    let is_new = slot.row.with_untracked(|row| row.as_ref() != now);
                    is_new.then(|| (slot.row.clone(), now.cloned()))
                })
            });
            set_all(changed);
        });
        Effect::new(move |_| {
            let held = store.selection.with(|held| selected_keys(held).collect::<Vec<_>>());
            set_all(self.changes(|key, slot| {
                let now = held.contains(key);
                (slot.is_selected.get_untracked() != now).then(|| (slot.is_selected.clone(), now))
            }));
        });
        Effect::new(move |_| {
            let pull = self.pull.get();
            set_all(self.changes(|key, slot| {
                let is_own = |pull: &&Pull| RowKey::Subnet(pull.id) == *key;
                let now = pull.as_ref().filter(is_own).and_then(|pull| pull.at.clone());
                (slot.pulled.with_untracked(|pulled| *pulled != now)).then(|| (slot.pulled.clone(), now))
            }));
        });
    }

    /// The signals of rows that `change` finds to differ, with their new values.
    fn changes<T>(
        self,
        change: impl Fn(&RowKey, &RowSlot) -> Option<(ArcRwSignal<T>, T)>,
    ) -> Vec<(ArcRwSignal<T>, T)> {
        self.slots.with_value(|slots| slots.iter().filter_map(|(key, slot)| change(key, slot)).collect())
    }
}

fn set_all<T: Send + Sync + 'static>(changed: Vec<(ArcRwSignal<T>, T)>) {
    for (signal, value) in changed {
        signal.set(value);
    }
}
