//! The size of a Fargate pod: what its requests are rounded up to.
//!
//! # Sources
//! Amazon EKS User Guide, Fargate pod configuration, read 2026-08-22:
//! <https://docs.aws.amazon.com/eks/latest/userguide/fargate-pod-configuration.html>.

/// Memory that Fargate adds for the Kubernetes components, in MiB.
const OVERHEAD_MIB: u32 = 256;
/// MiB in a GB as Fargate counts it.
const MIB_PER_GB: u32 = 1_024;

/// A row of Fargate's sizes: thousandths of a vCPU; memory from, to and in steps of, in MiB.
const SIZES: [(u32, u32, u32, u32); 8] = [
    (250, 512, 1_024, 512),
    (250, 2_048, 2_048, 1_024),
    (500, 1_024, 4_096, 1_024),
    (1_000, 2_048, 8_192, 1_024),
    (2_000, 4_096, 16_384, 1_024),
    (4_000, 8_192, 30_720, 1_024),
    (8_000, 16_384, 61_440, 4_096),
    (16_000, 32_768, 122_880, 8_192),
];

/// What a pod is billed as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FargateSize {
    /// Thousandths of a vCPU.
    pub cpu_millicores: u32,
    /// Memory in MiB; a multiple of 512.
    pub memory_mib: u32,
}

impl FargateSize {
    /// Memory in GB, rounded down.
    #[must_use]
    pub fn memory_gb(&self) -> u32 {
        self.memory_mib / MIB_PER_GB
    }
}

/// The smallest size that holds these requests and Fargate's overhead; `None` when none does.
#[must_use]
pub fn size(cpu_millicores: u32, memory_mib: u32) -> Option<FargateSize> {
    let memory = memory_mib.saturating_add(OVERHEAD_MIB);
    SIZES.iter().find_map(|(cpu, from, to, step)| {
        let rounded = memory.max(*from).checked_next_multiple_of(*step)?;
        (cpu_millicores <= *cpu && rounded <= *to)
            .then_some(FargateSize { cpu_millicores: *cpu, memory_mib: rounded })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_and_the_largest() {
        assert_eq!(size(0, 0), Some(FargateSize { cpu_millicores: 250, memory_mib: 512 }));
        assert_eq!(size(16_000, 122_880 - 256).map(|s| s.memory_gb()), Some(120));
        assert_eq!(size(16_000, 122_880), None);
        assert_eq!(size(16_001, 0), None);
    }
}
