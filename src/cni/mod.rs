//! The arithmetic of the VPC CNI: what a node takes, and what every subnet of a design has to give.
//!
//! [`pool`] grows one node as the CNI does; [`max_pods`] says how many pods the kubelet allows;
//! [`budget`] adds up a whole design by scenario. Rules, views and exports show these numbers and never
//! compute their own.
//! **Invariant:** counts never wrap; an instance type that is not known gives `None`, not a guess.

#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]

pub mod budget;
pub mod discovery;
pub mod explain;
pub mod expression;
pub mod fargate;
pub mod ipam;
pub mod max_pods;
pub mod pool;
pub mod prefixes;
pub mod reserved;
pub mod secondary;
pub mod settings;
pub mod sim;
pub mod solve;
pub mod steady;
pub mod validity;
pub mod windows;
