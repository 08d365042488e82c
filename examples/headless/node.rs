//! The interfaces and addresses of one Linux node: `node`.

use crate::args::{Args, unexpected};
use crate::reports::json_text;
use crate::{Failure, Output, tell};
use eks_designer::catalog::{InstanceType, instance_type};
use eks_designer::cni::max_pods;
use eks_designer::cni::pool::{Limits, Mode, NodeIps, Settings, grow};
use eks_designer::cni::settings::{NotFollowed, apply_variable};
use serde_json::{Value, json};

/// Addresses of the IPv6 prefix of a node, a /80.
const IPS_PER_IPV6_PREFIX: u64 = 1 << 48;

/// What is asked for.
#[derive(Default)]
struct Asked {
    instance_type: Option<String>,
    pods: u32,
    host_network_pods: u32,
    max_pods: Option<u32>,
    settings: Settings,
}

/// `node …`.
///
/// # Errors
/// On an instance type that is not known, settings that the CNI refuses, and wrong usage.
pub(crate) fn run(args: Args) -> Result<Output, Failure> {
    let asked = read_options(args)?;
    let name = asked.instance_type.as_deref().ok_or_else(|| Failure::new("this is missing: --instance-type T"))?;
    let row = instance_type(name).ok_or_else(|| {
        Failure::new(format!("the instance type {name:?} is not known; one is such as m5.large"))
    })?;
    let limits = Limits::from(row);
    refuse_impossible(&asked.settings, &limits, name)?;
    let max_pods = asked.max_pods.unwrap_or_else(|| default_max_pods(row, &limits, &asked.settings));
    let pods = asked.pods.min(max_pods.saturating_sub(asked.host_network_pods));
    let node = grow(&limits, &asked.settings, max_pods, pods);
    Ok(Output::of(json_text(&node_json(&limits, &asked.settings, max_pods, &node))))
}

fn read_options(mut args: Args) -> Result<Asked, Failure> {
    let mut asked = Asked::default();
    while let Some(word) = args.next() {
        match word.as_str() {
            "--instance-type" => asked.instance_type = Some(args.value(&word)?),
            "--pods" => asked.pods = args.number(&word)?,
            "--host-network-pods" => asked.host_network_pods = args.number(&word)?,
            "--max-pods" => asked.max_pods = Some(args.number(&word)?),
            "--mode" => asked.settings.mode = mode(&args.value(&word)?)?,
            "--custom-networking" => asked.settings.has_custom_networking = true,
            "--pod-eni" => asked.settings.has_pod_eni = true,
            "--env" => set_variable(&mut asked.settings, &args.value(&word)?)?,
            _ => return Err(unexpected(&word)),
        }
    }
    Ok(asked)
}

fn mode(text: &str) -> Result<Mode, Failure> {
    match text {
        "secondary-ip" => Ok(Mode::SecondaryIp),
        "prefix" => Ok(Mode::Prefix),
        "ipv6" => Ok(Mode::Ipv6),
        _ => Err(Failure::new(format!("--mode is secondary-ip, prefix or ipv6, not {text:?}"))),
    }
}

fn set_variable(settings: &mut Settings, text: &str) -> Result<(), Failure> {
    let Some((name, value)) = text.split_once('=').filter(|(name, _)| !name.is_empty()) else {
        return Err(Failure::new(format!("--env needs NAME=VALUE, not {text:?}")));
    };
    match apply_variable(settings, name, value) {
        // One node can be counted with it, since it does not matter where the addresses come from.
        Some(NotFollowed::CustomNetworking) => settings.has_custom_networking = true,
        Some(NotFollowed::SeveralCards) => tell("several network cards are in use, and only the first is counted"),
        Some(NotFollowed::NotJson) | None => {}
    }
    Ok(())
}

/// What the CNI does not start with.
fn refuse_impossible(settings: &Settings, limits: &Limits, name: &str) -> Result<(), Failure> {
    if settings.mode == Mode::Ipv6 && settings.has_custom_networking {
        return Err(Failure::new("the CNI does not start with IPv6 and custom networking together"));
    }
    if settings.mode == Mode::Ipv6 && !limits.has_prefix_delegation {
        return Err(Failure::new(format!("{name} cannot hold prefixes, without which there is no IPv6")));
    }
    if settings.mode == Mode::Prefix && !limits.has_prefix_delegation {
        tell(&format!("{name} cannot hold prefixes: it gets secondary addresses"));
    }
    Ok(())
}

/// What the interfaces hold; with prefixes no more than the calculator of EKS recommends.
fn default_max_pods(row: &InstanceType, limits: &Limits, settings: &Settings) -> u32 {
    let by_interfaces = max_pods::formula(limits, settings);
    match limits.effective_mode(settings) {
        Mode::SecondaryIp => by_interfaces,
        Mode::Prefix | Mode::Ipv6 => by_interfaces.min(max_pods::managed_cap(row.vcpus.unwrap_or(0))),
    }
}

fn node_json(limits: &Limits, settings: &Settings, max_pods: u32, node: &NodeIps) -> Value {
    let is_ipv6 = settings.mode == Mode::Ipv6;
    let free_for_pods =
        if is_ipv6 { IPS_PER_IPV6_PREFIX.saturating_sub(node.pods_placed.into()) } else { node.warm_ips().into() };
    json!({
        "max_pods": max_pods,
        "enis": node.enis,
        "primary_ips": node.enis,
        "secondary_ips": node.secondary_ips,
        "prefixes": if is_ipv6 { 1 } else { node.prefixes },
        "ips_in_subnet": node.vpc_ips(),
        "free_for_pods": free_for_pods,
        "branch_enis": if settings.has_pod_eni { limits.branch_enis } else { 0 },
    })
}
