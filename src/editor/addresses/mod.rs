//! The address space as people plan it: a map of each block, and the steps that change it.
//!
//! **Invariant:** what is made here lies in the VPC and overlaps no other subnet.

mod csv;
mod fit;
mod map;
mod slots;
mod split;
#[cfg(test)]
mod tests;
mod units;

pub use csv::{CsvError, CsvProblem, read_csv, write_csv};
pub use fit::{FitError, FitWay, Planned, Tier, fit, fit_action};
pub use map::{AddressRow, BlockMap, RowKey, in_room, map, span, strays, ticks, window};
pub use slots::{Refusal, Slot, slot_at, slots};
pub use split::{Join, JoinRefusal, add, can_split, join, move_into, resize, split};
pub use units::{Unit, Units};
