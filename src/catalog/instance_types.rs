//! The table of EC2 instance types with the limits that the VPC CNI works with.

use std::sync::OnceLock;

/// What runs below the instance; decides whether prefix delegation works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hypervisor {
    /// The Nitro system.
    Nitro,
    /// Xen, the older generation: no prefix delegation.
    Xen,
    /// None: bare metal.
    BareMetal,
    /// Not stated by the sources.
    Unknown,
}

/// The instruction set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Architecture {
    /// x86-64.
    Amd64,
    /// AWS Graviton.
    Arm64,
}

/// One instance type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InstanceType {
    /// The name, such as `m5.large`.
    pub name: &'static str,
    /// Network interfaces on the default network card, the primary one included; at least 1.
    pub max_enis: u32,
    /// IPv4 addresses per interface, its own primary address included; at least 2.
    pub ipv4_per_eni: u32,
    /// What runs below it.
    pub hypervisor: Hypervisor,
    /// Whether interfaces can hold /28 prefixes.
    pub has_prefix_delegation: bool,
    /// The instruction set, where the sources state it.
    pub architecture: Option<Architecture>,
    /// Whether it can carry a trunk ENI, where the sources state it.
    pub can_trunk: Option<bool>,
    /// Branch ENIs for pods with their own security groups, where the sources state it.
    pub branch_enis: Option<u32>,
    /// Virtual CPUs, where the sources state it.
    pub vcpus: Option<u32>,
    /// Memory in MiB, where the sources state it.
    pub memory_mib: Option<u32>,
    /// GPUs.
    pub gpus: u32,
}

impl InstanceType {
    /// The family, such as `m5`.
    #[must_use]
    pub fn family(&self) -> &'static str {
        self.name.split('.').next().unwrap_or(self.name)
    }
}

/// All types, sorted by name.
#[must_use]
pub fn instance_types() -> &'static [InstanceType] {
    static TABLE: OnceLock<Vec<InstanceType>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let csv = include_str!("instance_types.csv");
        csv.lines().filter(|line| !line.starts_with('#')).filter_map(parse_row).collect()
    })
}

/// The type of that name.
#[must_use]
pub fn instance_type(name: &str) -> Option<&'static InstanceType> {
    let table = instance_types();
    table.binary_search_by(|row| row.name.cmp(name)).ok().and_then(|i| table.get(i))
}

fn parse_row(line: &'static str) -> Option<InstanceType> {
    let mut cells = line.split(',');
    let name = cells.next()?;
    let max_enis = cells.next()?.parse().ok()?;
    let ipv4_per_eni = cells.next()?.parse().ok()?;
    let hypervisor = match cells.next()? {
        "n" => Hypervisor::Nitro,
        "x" => Hypervisor::Xen,
        "b" => Hypervisor::BareMetal,
        _ => Hypervisor::Unknown,
    };
    let has_prefix_delegation = cells.next()? == "1";
    let architecture = match cells.next()? {
        "x" => Some(Architecture::Amd64),
        "a" => Some(Architecture::Arm64),
        _ => None,
    };
    let can_trunk = match cells.next()? {
        "1" => Some(true),
        "0" => Some(false),
        _ => None,
    };
    Some(InstanceType {
        name,
        max_enis,
        ipv4_per_eni,
        hypervisor,
        has_prefix_delegation,
        architecture,
        can_trunk,
        branch_enis: cells.next()?.parse().ok(),
        vcpus: cells.next()?.parse().ok(),
        memory_mib: cells.next()?.parse().ok(),
        gpus: cells.next()?.parse().unwrap_or(0),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_read_and_sorted() {
        let rows = include_str!("instance_types.csv").lines().filter(|l| !l.starts_with('#')).count();
        assert_eq!(instance_types().len(), rows);
        assert!(1_391 <= rows);
        assert!(instance_types().windows(2).all(|w| w[0].name < w[1].name));
        assert!(instance_types().iter().all(|t| 1 <= t.max_enis && 2 <= t.ipv4_per_eni));
    }

    #[test]
    fn knows_common_types() {
        let m5 = instance_type("m5.large").unwrap();
        assert_eq!((m5.max_enis, m5.ipv4_per_eni, m5.vcpus, m5.memory_mib), (3, 10, Some(2), Some(8192)));
        assert!(m5.has_prefix_delegation && m5.can_trunk == Some(true) && m5.family() == "m5");
        assert_eq!(instance_type("t2.large").unwrap().hypervisor, Hypervisor::Xen);
        assert_eq!(instance_type("M5.large"), None);
    }
}
