//! Room for NAT gateways in each zone, and for the virtual CPUs of the nodes.

use super::{Checks, fits, most};
use crate::aws::calls::ec2;
use crate::aws::client::Client;
use crate::aws::failure::Failure;
use crate::aws::transport::Transport;
use crate::catalog::account::{NAT_GATEWAYS, VcpuQuota, vcpu_quota};
use crate::catalog::instance_type;
use crate::design::{Capacity, Design, Nodegroup};
use crate::msg;
use std::collections::BTreeMap;

/// How EC2 marks an instance that runs as Spot.
const SPOT: &str = "spot";

/// How many NAT gateways the design makes in each zone.
fn wanted_nats(design: &Design) -> BTreeMap<&str, usize> {
    let mut wanted: BTreeMap<&str, usize> = BTreeMap::new();
    if design.vpc.existing_id.is_some() {
        return wanted;
    }
    for nat in design.nat_gateways.values() {
        let zone = design.subnets.get(nat.subnet).and_then(|subnet| design.zones.get(subnet.zone));
        if let Some(zone) = zone {
            let n = wanted.entry(zone.name.as_str()).or_default();
            *n = n.saturating_add(1);
        }
    }
    wanted
}

/// Whether the zones have room for the NAT gateways.
pub(super) async fn nat_gateways<T: Transport>(client: &Client<T>, design: &Design) -> Result<Checks, Failure> {
    let wanted = wanted_nats(design);
    let mut checks = Checks::default();
    if wanted.is_empty() {
        return Ok(checks);
    }
    let there = client.all::<ec2::NatGateways>(&ec2::describe_all_nat_gateways()).await?;
    let subnets = if there.is_empty() {
        Vec::new()
    } else {
        client.all::<ec2::Subnets>(&ec2::describe_all_subnets()).await?
    };
    for (zone, more) in wanted {
        let is_here = |nat: &&ec2::NatGateway| {
            subnets.iter().any(|subnet| subnet.subnet_id == nat.subnet_id && subnet.availability_zone == zone)
        };
        let n_there = there.iter().filter(is_here).count();
        let found = fits(client, NAT_GATEWAYS, msg!("aws-check-nats", zone = zone), n_there, more).await?;
        checks.problems.extend(found.problems);
        checks.passed.extend(found.passed);
    }
    Ok(checks)
}

/// vCPUs that node groups need of one quota.
struct Demand {
    row: &'static VcpuQuota,
    /// At the desired sizes, of the smallest types.
    least: usize,
    /// At the largest sizes, of the largest types.
    most: usize,
}

fn times(n_nodes: u32, n_vcpus: u32) -> usize {
    usize::try_from(u64::from(n_nodes).saturating_mul(u64::from(n_vcpus))).unwrap_or(usize::MAX)
}

/// The quota of a group and the vCPUs of its smallest and largest type, where its types are known.
fn size_of(group: &Nodegroup) -> Option<(&'static VcpuQuota, u32, u32)> {
    let is_spot = group.capacity == Capacity::Spot;
    let row = vcpu_quota(group.instance_types.first()?, is_spot)?;
    let of_row = group.instance_types.iter().filter(|kind| row.has(kind));
    let sizes: Vec<u32> = of_row.filter_map(|kind| instance_type(kind)?.vcpus).collect();
    Some((row, *sizes.iter().min()?, *sizes.iter().max()?))
}

fn demands(design: &Design) -> Vec<Demand> {
    let mut demands: Vec<Demand> = Vec::new();
    for group in design.nodegroups.values() {
        let Some((row, smallest, largest)) = size_of(group) else { continue };
        let (least, most) = (times(group.desired_size, smallest), times(group.max_size, largest));
        match demands.iter_mut().find(|demand| demand.row == row) {
            Some(demand) => {
                demand.least = demand.least.saturating_add(least);
                demand.most = demand.most.saturating_add(most);
            }
            None => demands.push(Demand { row, least, most }),
        }
    }
    demands.retain(|demand| 0 < demand.most);
    demands
}

/// Whether the quotas of vCPUs have room for the nodes: at the desired sizes, without which a group does not come up,
/// and at the largest.
pub(super) async fn vcpus<T: Transport>(client: &Client<T>, design: &Design) -> Result<Checks, Failure> {
    let demands = demands(design);
    let mut checks = Checks::default();
    if demands.is_empty() {
        return Ok(checks);
    }
    let running = client.all::<ec2::CountedReservations>(&ec2::describe_all_instances()).await?;
    let running: Vec<&ec2::CountedInstance> =
        running.iter().flat_map(|reservation| &reservation.instances.0).collect();
    for Demand { row, least, most: largest } in demands {
        let counts = |it: &&&ec2::CountedInstance| {
            (it.instance_lifecycle == SPOT) == row.is_spot && row.has(&it.instance_type)
        };
        let vcpus = running.iter().filter(counts).filter_map(|it| instance_type(&it.instance_type)?.vcpus);
        let there = vcpus.fold(0_usize, |sum, n| sum.saturating_add(times(1, n)));
        let limit = most(client, row.quota).await?;
        let name = row.quota.name;
        if limit < there.saturating_add(least) {
            let text = msg!("aws-check-vcpus-full", quota = name, there = there, more = least, most = limit);
            checks.problems.push(text);
        } else if limit < there.saturating_add(largest) {
            let text = msg!("aws-check-vcpus-short", quota = name, there = there, more = largest, most = limit);
            checks.remarks.push(text);
        } else {
            checks.passed.push(msg!(
                "aws-check-vcpus-fit",
                quota = name,
                there = there,
                more = largest,
                most = limit
            ));
        }
    }
    Ok(checks)
}
