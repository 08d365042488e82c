//! Limits of CloudFormation templates.
//!
//! # Sources
//! CloudFormation user guide, "Understand CloudFormation quotas", read 2026-11-26:
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>.

/// The version of templates; there is one.
pub const TEMPLATE_VERSION: &str = "2010-09-09";

/// The most resources of a template.
pub const MOST_RESOURCES: usize = 500;

/// The most outputs of a template.
pub const MOST_OUTPUTS: usize = 200;

/// With more subnets than this, a template has no output for each: room is kept for the others.
pub const MOST_SUBNET_OUTPUTS: usize = MOST_OUTPUTS - 20;
