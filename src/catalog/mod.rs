//! Facts of AWS, EKS, the VPC CNI and eksctl: each with its source and the date it was read.
//!
//! No fact lives anywhere else: other layers name the constants and tables of this one.
//! **Invariant:** nothing here knows a design.

pub mod account;
pub mod amis;
pub mod cloudformation;
pub mod create_only;
pub mod durations;
pub mod eks;
pub mod eksctl;
pub mod endpoints;
pub mod iam;
mod instance_types;
pub mod lifecycle;
pub mod permissions;
pub mod prices;
mod regions;
pub mod services;
pub mod terraform;
pub mod vpc;

pub use instance_types::{Architecture, Hypervisor, InstanceType, instance_type, instance_types};
pub use regions::{DEFAULT_REGION, Region, region, regions};
