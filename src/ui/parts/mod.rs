//! Plain controls that know nothing of EKS.

mod icon;

pub use icon::{Drawing, Icon, ToolIcon};
