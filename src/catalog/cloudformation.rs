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

/// The most bytes of a template that is sent with the call, without a bucket.
pub const MAX_BODY_BYTES: usize = 51_200;

/// The beginning of the names of stacks that this program makes.
pub const STACK_PREFIX: &str = "eks-designer-";

/// The end of the names of stacks that make a network alone.
pub const NETWORK_STACK_SUFFIX: &str = "--network";

/// The most characters of a stack's name: letters, digits and hyphens, a letter first. CloudFormation API reference,
/// `CreateStack`, read 2026-11-27.
pub const STACK_NAME_CHARS: usize = 128;

/// What a change set without a change is called, in the reason of its failure. CloudFormation user guide, "Updating
/// stacks using change sets", read 2026-11-27.
pub const NO_CHANGES: &[&str] = &["didn't contain changes", "No updates are to be performed"];
