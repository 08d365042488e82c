//! Nodes and clusters in time: how addresses come and go while pods start and stop.
//!
//! [`Node`] follows ipamd from pool check to pool check; [`play`] runs a whole design through a script.
//! The decisions are those of [`super::ipam`], the same that [`super::pool::grow`] steps through.

mod node;
#[cfg(test)]
mod tests;
mod timeline;

pub use node::{Home, Node, PodId, Supply, Timers};
pub use timeline::{Event, EventKind, Lane, Run, Script, play};
