//! The page: Leptos components that draw what the layers below compute, and forward input.
//!
//! **Invariant:** no arithmetic on addresses, no sentence and no rule lives here. Signals are set after
//! an edit has been made, never from inside another signal's effect.

pub mod address;
pub mod aws;
pub mod canvas;
pub mod compare;
pub mod export;
pub mod findings;
pub mod inspector;
mod items;
mod kinds;
pub mod later;
pub mod library;
mod panels;
pub mod parts;
pub mod pods;
pub mod shell;
mod store;
pub mod traffic;

pub use items::{Items, Slot};
pub use kinds::{Dialog, Gesture, ImportReport, Menu, Mode, Panel, SaveState, Theme, Toast, Tool, View};
pub use store::{Store, use_store};
