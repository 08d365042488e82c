//! Versions of Terraform, its AWS provider and modules that exports ask for.

/// The oldest Terraform; OpenTofu starts above it.
///
/// # Sources
/// Terraform AWS provider, "Upgrade guide to version 6", read 2026-11-26:
/// <https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/guides/version-6-upgrade.html.markdown>
pub const MIN_TERRAFORM: &str = ">= 1.5.7";

/// The AWS provider whose arguments exports use; read in the schema of 6.25.0 (npm package
/// `@cdktf/provider-aws` 21.22.1) on 2026-11-26: <https://github.com/hashicorp/terraform-provider-aws>.
pub const AWS_PROVIDER: (&str, &str) = ("hashicorp/aws", "~> 6.25");
