//! The machine images (AMIs) that EKS publishes for nodes, and what other tools call them.
//!
//! # Sources
//! AMI types: EKS API reference, `Nodegroup`, read in botocore 1.43.11 on 2026-11-26:
//! <https://docs.aws.amazon.com/eks/latest/APIReference/API_Nodegroup.html>.
//! Parameters: EKS user guide, "Retrieve recommended Amazon Linux AMI IDs" and "Retrieve recommended Bottlerocket
//! AMI IDs", read 2026-11-26: <https://docs.aws.amazon.com/eks/latest/userguide/retrieve-ami-id.html> and
//! <https://docs.aws.amazon.com/eks/latest/userguide/retrieve-ami-id-bottlerocket.html>.
//! Families: eksctl commit 99984ad, `pkg/apis/eksctl.io/v1alpha5/types.go`, read 2026-08-21.

use super::{Architecture, InstanceType, instance_type};

/// What an image carries beside the plain system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accelerator {
    /// Nothing.
    None,
    /// The drivers for NVIDIA GPUs.
    Nvidia,
    /// The drivers for AWS Inferentia and Trainium.
    Neuron,
}

/// One image.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ami {
    /// The family, by its eksctl name.
    pub family: &'static str,
    /// The instruction set.
    pub architecture: Architecture,
    /// What it carries.
    pub accelerator: Accelerator,
    /// What the EKS API calls it.
    pub ami_type: &'static str,
    /// The public parameter that holds its newest id, `VERSION` standing for the Kubernetes version; empty where
    /// none is noted down here.
    pub parameter: &'static str,
}

const fn row(
    family: &'static str,
    architecture: Architecture,
    accelerator: Accelerator,
    ami_type: &'static str,
    parameter: &'static str,
) -> Ami {
    Ami { family, architecture, accelerator, ami_type, parameter }
}

use Accelerator::{Neuron, None as Plain, Nvidia};
use Architecture::{Amd64, Arm64};

/// All images that have a type of their own in the EKS API.
pub const AMIS: &[Ami] = &[
    row("AmazonLinux2023", Amd64, Plain, "AL2023_x86_64_STANDARD", AL2023_STANDARD),
    row("AmazonLinux2023", Arm64, Plain, "AL2023_ARM_64_STANDARD", AL2023_ARM_STANDARD),
    row("AmazonLinux2023", Amd64, Nvidia, "AL2023_x86_64_NVIDIA", AL2023_NVIDIA),
    row("AmazonLinux2023", Arm64, Nvidia, "AL2023_ARM_64_NVIDIA", AL2023_ARM_NVIDIA),
    row("AmazonLinux2023", Amd64, Neuron, "AL2023_x86_64_NEURON", AL2023_NEURON),
    row("AmazonLinux2", Amd64, Plain, "AL2_x86_64", ""),
    row("AmazonLinux2", Arm64, Plain, "AL2_ARM_64", ""),
    row("AmazonLinux2", Amd64, Nvidia, "AL2_x86_64_GPU", ""),
    row("AmazonLinux2", Amd64, Neuron, "AL2_x86_64_GPU", ""),
    row("Bottlerocket", Amd64, Plain, "BOTTLEROCKET_x86_64", BOTTLEROCKET),
    row("Bottlerocket", Arm64, Plain, "BOTTLEROCKET_ARM_64", BOTTLEROCKET_ARM),
    row("Bottlerocket", Amd64, Nvidia, "BOTTLEROCKET_x86_64_NVIDIA", BOTTLEROCKET_NVIDIA),
    row("Bottlerocket", Arm64, Nvidia, "BOTTLEROCKET_ARM_64_NVIDIA", BOTTLEROCKET_ARM_NVIDIA),
    row("BottlerocketFips", Amd64, Plain, "BOTTLEROCKET_x86_64_FIPS", BOTTLEROCKET_FIPS),
    row("BottlerocketFips", Arm64, Plain, "BOTTLEROCKET_ARM_64_FIPS", BOTTLEROCKET_ARM_FIPS),
    row("BottlerocketFips", Amd64, Nvidia, "BOTTLEROCKET_x86_64_NVIDIA_FIPS", ""),
    row("BottlerocketFips", Arm64, Nvidia, "BOTTLEROCKET_ARM_64_NVIDIA_FIPS", ""),
    row("WindowsServer2019CoreContainer", Amd64, Plain, "WINDOWS_CORE_2019_x86_64", ""),
    row("WindowsServer2019FullContainer", Amd64, Plain, "WINDOWS_FULL_2019_x86_64", ""),
    row("WindowsServer2022CoreContainer", Amd64, Plain, "WINDOWS_CORE_2022_x86_64", ""),
    row("WindowsServer2022FullContainer", Amd64, Plain, "WINDOWS_FULL_2022_x86_64", ""),
    row("WindowsServer2025CoreContainer", Amd64, Plain, "WINDOWS_CORE_2025_x86_64", ""),
    row("WindowsServer2025FullContainer", Amd64, Plain, "WINDOWS_FULL_2025_x86_64", ""),
];

const AL2023_STANDARD: &str =
    "/aws/service/eks/optimized-ami/VERSION/amazon-linux-2023/x86_64/standard/recommended/image_id";
const AL2023_ARM_STANDARD: &str =
    "/aws/service/eks/optimized-ami/VERSION/amazon-linux-2023/arm64/standard/recommended/image_id";
const AL2023_NVIDIA: &str =
    "/aws/service/eks/optimized-ami/VERSION/amazon-linux-2023/x86_64/nvidia/recommended/image_id";
const AL2023_ARM_NVIDIA: &str =
    "/aws/service/eks/optimized-ami/VERSION/amazon-linux-2023/arm64/nvidia/recommended/image_id";
const AL2023_NEURON: &str =
    "/aws/service/eks/optimized-ami/VERSION/amazon-linux-2023/x86_64/neuron/recommended/image_id";
const BOTTLEROCKET: &str = "/aws/service/bottlerocket/aws-k8s-VERSION/x86_64/latest/image_id";
const BOTTLEROCKET_ARM: &str = "/aws/service/bottlerocket/aws-k8s-VERSION/arm64/latest/image_id";
const BOTTLEROCKET_NVIDIA: &str = "/aws/service/bottlerocket/aws-k8s-VERSION-nvidia/x86_64/latest/image_id";
const BOTTLEROCKET_ARM_NVIDIA: &str = "/aws/service/bottlerocket/aws-k8s-VERSION-nvidia/arm64/latest/image_id";
const BOTTLEROCKET_FIPS: &str = "/aws/service/bottlerocket/aws-k8s-VERSION-fips/x86_64/latest/image_id";
const BOTTLEROCKET_ARM_FIPS: &str = "/aws/service/bottlerocket/aws-k8s-VERSION-fips/arm64/latest/image_id";

/// The image of a family for an instance type; a type that the catalogue does not know counts as plain x86-64.
#[must_use]
pub fn ami(family: &str, type_name: Option<&str>) -> Option<&'static Ami> {
    let known = type_name.and_then(instance_type);
    let architecture = known.and_then(|known| known.architecture).unwrap_or(Amd64);
    let accelerator = accelerator_of(type_name.unwrap_or_default(), known);
    let of_family = || AMIS.iter().filter(|row| row.family == family && row.architecture == architecture);
    let exact = of_family().find(|row| row.accelerator == accelerator);
    exact.or_else(|| of_family().find(|row| row.accelerator == Plain))
}

/// The drivers that an instance type needs: those of `inf` and `trn` families are Neuron's.
fn accelerator_of(type_name: &str, known: Option<&InstanceType>) -> Accelerator {
    if type_name.starts_with("inf") || type_name.starts_with("trn") {
        Neuron
    } else if known.is_some_and(|known| 0 < known.gpus) {
        Nvidia
    } else {
        Plain
    }
}

/// The device that holds what pods write: (beginning of the family's name, device), the first row that matches.
///
/// # Sources
/// Bottlerocket keeps its system on another volume (bottlerocket README, "Default Volumes"), Windows and Ubuntu
/// images start from `/dev/sda1` (EC2 user guide, "Device names for volumes"), read 2026-11-26:
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html>
pub const DEVICES: &[(&str, &str)] =
    &[("Bottlerocket", "/dev/xvdb"), ("Windows", "/dev/sda1"), ("Ubuntu", "/dev/sda1"), ("", "/dev/xvda")];

/// The row of [`DEVICES`] for a family.
#[must_use]
pub fn device(family: &str) -> &'static str {
    DEVICES.iter().find(|(prefix, _)| family.starts_with(prefix)).map_or("/dev/xvda", |(_, device)| device)
}

/// The type of a node's volume where none is stated (eksctl commit 99984ad, `pkg/apis/eksctl.io/v1alpha5/types.go`,
/// `DefaultNodeVolumeType`, read 2026-08-21).
pub const DEFAULT_VOLUME_TYPE: &str = "gp3";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::eksctl::AMI_FAMILIES;

    #[test]
    fn types_decide_the_image() {
        let of = |family: &str, name: &str| ami(family, Some(name)).map(|row| row.ami_type);
        assert_eq!(of("AmazonLinux2023", "m5.large"), Some("AL2023_x86_64_STANDARD"));
        assert_eq!(of("AmazonLinux2023", "m7g.large"), Some("AL2023_ARM_64_STANDARD"));
        assert_eq!(of("AmazonLinux2023", "g5.xlarge"), Some("AL2023_x86_64_NVIDIA"));
        assert_eq!(of("AmazonLinux2023", "inf2.xlarge"), Some("AL2023_x86_64_NEURON"));
        assert_eq!(of("Bottlerocket", "not-a-type"), Some("BOTTLEROCKET_x86_64"));
        assert_eq!(of("Ubuntu2204", "m5.large"), None);
        assert_eq!(device("BottlerocketFips"), "/dev/xvdb");
        assert_eq!(device("AmazonLinux2023"), "/dev/xvda");
    }

    #[test]
    fn rows_name_known_families() {
        for row in AMIS {
            assert!(AMI_FAMILIES.contains(&row.family), "{}", row.family);
            assert!(row.parameter.is_empty() || row.parameter.contains("VERSION"), "{}", row.parameter);
        }
    }
}
