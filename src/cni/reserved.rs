//! What the kubelet keeps for itself on AL2023 and Bottlerocket nodes.
//!
//! # Sources
//! amazon-eks-ami commit 81fec2e8 (2026-07-23), `nodeadm/internal/kubelet/config.go`
//! (`getCPUMillicoresToReserve`, `getMemoryMebibytesToReserve`): <https://github.com/awslabs/amazon-eks-ami>.

/// Memory that is kept on every node, in MiB.
const MEMORY_BASE_MIB: u32 = 255;
/// Memory that is kept for each pod of max pods, in MiB.
const MEMORY_PER_POD_MIB: u32 = 11;
/// Memory at which the kubelet evicts pods, in MiB; it is no pod's to use.
const EVICTION_MIB: u32 = 100;
/// Millicores up to a mark, and the share of them that is kept, in hundredths of a percent.
const CPU_SHARES: [(u32, u32); 4] = [(1_000, 600), (2_000, 100), (4_000, 50), (u32::MAX, 25)];
/// Hundredths of a percent in a whole.
const WHOLE: u64 = 10_000;

/// Resources that pods cannot use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KubeReserved {
    /// Processor time in thousandths of a vCPU.
    pub cpu_millicores: u32,
    /// Memory in MiB, without the eviction threshold.
    pub memory_mib: u32,
    /// Disk in GiB.
    pub storage_gib: u32,
}

/// What is kept on a node with so many vCPUs and max pods.
#[must_use]
pub fn kube_reserved(vcpus: u32, max_pods: u32) -> KubeReserved {
    let all = vcpus.saturating_mul(1_000);
    let (mut kept, mut from) = (0_u64, 0_u32);
    for (to, share) in CPU_SHARES {
        let here = all.min(to).saturating_sub(from);
        kept = kept.saturating_add(u64::from(here).saturating_mul(share.into()));
        from = to;
    }
    KubeReserved {
        cpu_millicores: u32::try_from(kept / WHOLE).unwrap_or(u32::MAX),
        memory_mib: MEMORY_BASE_MIB.saturating_add(MEMORY_PER_POD_MIB.saturating_mul(max_pods)),
        storage_gib: 1,
    }
}

/// Memory that pods can use, in MiB, of a node with so much.
#[must_use]
pub fn allocatable_memory_mib(memory_mib: u32, vcpus: u32, max_pods: u32) -> u32 {
    memory_mib.saturating_sub(kube_reserved(vcpus, max_pods).memory_mib).saturating_sub(EVICTION_MIB)
}
