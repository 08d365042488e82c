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

/// The module for networks; its arguments were read in its examples and variables on 2026-11-26:
/// <https://github.com/terraform-aws-modules/terraform-aws-vpc>.
pub const VPC_MODULE: (&str, &str) = ("terraform-aws-modules/vpc/aws", "~> 6.0");

/// The module for clusters; its arguments were read in its upgrade guide to version 21, its examples and its
/// variables on 2026-11-26: <https://github.com/terraform-aws-modules/terraform-aws-eks/blob/master/docs/UPGRADE-21.0.md>.
pub const EKS_MODULE: (&str, &str) = ("terraform-aws-modules/eks/aws", "~> 21.0");

/// Add-ons that EKS installs by itself, and the module for clusters leaves out (`bootstrap_self_managed_addons`).
/// Source as [`EKS_MODULE`].
pub const USUAL_ADDONS: &[&str] = &["vpc-cni", "kube-proxy", "coredns"];
