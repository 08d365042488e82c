//! The interfaces and addresses of one Linux node: `node`.

use crate::args::{Args, unexpected};
use crate::reports::json_text;
use crate::suggest::nearest;
use crate::{Failure, Output, tell};
use eks_designer::catalog::{InstanceType, instance_type, instance_types};
use eks_designer::cni::explain;
use eks_designer::cni::max_pods;
use eks_designer::cni::pool::{Limits, Mode, NodeIps, Settings};
use eks_designer::cni::reserved::kube_reserved;
use eks_designer::cni::settings::{NotFollowed, VARIABLES, apply_variable, boolean, takes_number};
use eks_designer::cni::steady::{grows_at, node_ips, worst_after_churn};
use eks_designer::words::Language;
use serde_json::{Value, json};

/// Addresses of the IPv6 prefix of a node, a /80.
const IPS_PER_IPV6_PREFIX: u64 = 1 << 48;

/// The modes by the words for them.
const MODES: [(&str, Mode); 3] =
    [("secondary-ip", Mode::SecondaryIp), ("prefix", Mode::Prefix), ("ipv6", Mode::Ipv6)];

/// What is asked for.
#[derive(Default)]
struct Asked {
    instance_type: Option<String>,
    pods: u32,
    host_network_pods: u32,
    max_pods: Option<u32>,
    /// `--mode`, and what `ENABLE_PREFIX_DELEGATION` says.
    mode: Option<Mode>,
    prefix_variable: Option<bool>,
    /// `--custom-networking`, and what its variable says.
    has_custom_networking: bool,
    custom_variable: Option<bool>,
    has_pod_eni: bool,
    pod_eni_variable: Option<bool>,
    settings: Settings,
}

/// `node …`.
///
/// # Errors
/// On an instance type that is not known, settings that contradict each other or that the CNI refuses, and
/// wrong usage.
pub(crate) fn run(args: Args) -> Result<Output, Failure> {
    let mut asked = read_options(args)?;
    let name = asked.instance_type.clone().ok_or_else(|| Failure::new("this is missing: --instance-type T"))?;
    let row = instance_type(&name).ok_or_else(|| unknown_type(&name))?;
    let limits = Limits::from(row);
    settle_modes(&mut asked)?;
    refuse_impossible(&asked.settings, &limits, &name)?;
    let max_pods = asked.max_pods.unwrap_or_else(|| default_max_pods(row, &limits, &asked.settings));
    if max_pods < asked.host_network_pods {
        let most = max_pods;
        return Err(Failure::new(format!("--host-network-pods is at most max pods, {most} here")));
    }
    let pods = asked.pods.min(max_pods.saturating_sub(asked.host_network_pods));
    let node = node_ips(&limits, &asked.settings, max_pods, pods);
    Ok(Output::of(json_text(&node_json(row, &limits, &asked.settings, max_pods, pods, &node))))
}

fn unknown_type(name: &str) -> Failure {
    let near = nearest(name, instance_types().iter().map(|row| row.name)).unwrap_or("m5.large");
    Failure::new(format!("the instance type {name:?} is not known; the nearest one is {near}"))
}

fn read_options(mut args: Args) -> Result<Asked, Failure> {
    /// What `node` takes.
    const OPTIONS: [&str; 8] = [
        "--instance-type",
        "--pods",
        "--host-network-pods",
        "--max-pods",
        "--mode",
        "--custom-networking",
        "--pod-eni",
        "--env",
    ];
    let mut asked = Asked::default();
    while let Some(word) = args.next() {
        match word.as_str() {
            "--instance-type" => asked.instance_type = Some(args.value(&word)?),
            "--pods" => asked.pods = args.number(&word)?,
            "--host-network-pods" => asked.host_network_pods = args.number(&word)?,
            "--max-pods" => asked.max_pods = Some(args.number(&word)?),
            "--mode" => {
                let next = mode(&args.value(&word)?)?;
                if asked.mode.is_some_and(|mode| mode != next) {
                    return Err(Failure::new("--mode is there twice and says two things; keep one"));
                }
                asked.mode = Some(next);
            }
            "--custom-networking" => asked.has_custom_networking = true,
            "--pod-eni" => asked.has_pod_eni = true,
            "--env" => set_variable(&mut asked, &args.value(&word)?)?,
            _ => match nearest(&word, OPTIONS.into_iter()) {
                Some(near) => {
                    return Err(Failure::new(format!("{word:?} is no option of node; the nearest one is {near}")));
                }
                None => return Err(unexpected(&word)),
            },
        }
    }
    Ok(asked)
}

fn mode(text: &str) -> Result<Mode, Failure> {
    MODES.iter().find(|(word, _)| *word == text).map(|(_, mode)| *mode).ok_or_else(|| {
        let near = nearest(text, MODES.iter().map(|(word, _)| *word));
        let hint = near.map(|near| format!("; the nearest one is {near}")).unwrap_or_default();
        Failure::new(format!("--mode is secondary-ip, prefix or ipv6, not {text:?}{hint}"))
    })
}

fn set_variable(asked: &mut Asked, text: &str) -> Result<(), Failure> {
    let Some((name, value)) = text.split_once('=').filter(|(name, _)| !name.is_empty()) else {
        return Err(Failure::new(format!("--env needs NAME=VALUE, not {text:?}")));
    };
    if !VARIABLES.contains(&name) {
        let near = nearest(name, VARIABLES.iter().copied());
        let hint = near.map(|near| format!("; the nearest one is {near}")).unwrap_or_default();
        return Err(Failure::new(format!(
            "{name:?} is no variable of the VPC CNI that decides about addresses{hint}"
        )));
    }
    let is_on = boolean(value);
    if takes_number(name) && value.trim().parse::<u32>().is_err() {
        return Err(Failure::new(format!("{name} needs a whole number from 0, such as 1, not {value:?}")));
    }
    if !takes_number(name) && is_on.is_none() {
        return Err(Failure::new(format!("{name} is true or false, not {value:?}")));
    }
    match name {
        "ENABLE_PREFIX_DELEGATION" => asked.prefix_variable = is_on,
        "AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG" => asked.custom_variable = is_on,
        "ENABLE_POD_ENI" => asked.pod_eni_variable = is_on,
        _ => {
            if let Some(NotFollowed::SeveralCards) = apply_variable(&mut asked.settings, name, value) {
                tell("several network cards are in use, and only the first is counted");
            }
        }
    }
    Ok(())
}

/// One setting from an option and a variable, which must not contradict each other.
fn settle_modes(asked: &mut Asked) -> Result<(), Failure> {
    let contradiction = |option: &str, variable: &str| {
        Failure::new(format!("{option} and {variable} contradict each other; keep one"))
    };
    asked.settings.mode = match (asked.mode, asked.prefix_variable) {
        (Some(Mode::Prefix), Some(false)) => {
            return Err(contradiction("--mode prefix", "ENABLE_PREFIX_DELEGATION=false"));
        }
        (Some(Mode::SecondaryIp), Some(true)) => {
            return Err(contradiction("--mode secondary-ip", "ENABLE_PREFIX_DELEGATION=true"));
        }
        (Some(Mode::Ipv6), Some(false)) => {
            return Err(contradiction("--mode ipv6", "ENABLE_PREFIX_DELEGATION=false"));
        }
        (Some(mode), _) => mode,
        (None, Some(true)) => Mode::Prefix,
        (None, _) => Mode::SecondaryIp,
    };
    if asked.has_custom_networking && asked.custom_variable == Some(false) {
        return Err(contradiction("--custom-networking", "AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG=false"));
    }
    if asked.has_pod_eni && asked.pod_eni_variable == Some(false) {
        return Err(contradiction("--pod-eni", "ENABLE_POD_ENI=false"));
    }
    asked.settings.has_custom_networking = asked.has_custom_networking || asked.custom_variable == Some(true);
    asked.settings.has_pod_eni = asked.has_pod_eni || asked.pod_eni_variable == Some(true);
    Ok(())
}

/// What the CNI does not start with.
fn refuse_impossible(settings: &Settings, limits: &Limits, name: &str) -> Result<(), Failure> {
    if settings.mode == Mode::Ipv6 && settings.has_custom_networking {
        return Err(Failure::new(
            "the CNI does not start with IPv6 and custom networking together; leave one out",
        ));
    }
    if settings.mode == Mode::Ipv6 && !limits.has_prefix_delegation {
        return Err(Failure::new(format!(
            "{name} cannot hold prefixes, without which there is no IPv6; take a Nitro type such as m5.large"
        )));
    }
    if settings.mode == Mode::Prefix && !limits.has_prefix_delegation {
        tell(&format!("{name} cannot hold prefixes: it gets secondary addresses"));
    }
    if settings.has_pod_eni && limits.branch_enis == 0 {
        tell(&format!("{name} has no branch interfaces: no pod can have security groups of its own"));
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

fn node_json(
    row: &InstanceType,
    limits: &Limits,
    settings: &Settings,
    max_pods: u32,
    pods: u32,
    node: &NodeIps,
) -> Value {
    let is_ipv6 = settings.mode == Mode::Ipv6;
    let free_for_pods =
        if is_ipv6 { IPS_PER_IPV6_PREFIX.saturating_sub(node.pods_placed.into()) } else { node.warm_ips().into() };
    let churned = worst_after_churn(limits, settings, max_pods, pods);
    let ceiling = max_pods::ceiling(limits, settings, max_pods);
    let kept = kube_reserved(row.vcpus.unwrap_or(0), max_pods);
    let sum = explain::node(limits, settings, max_pods, node);
    json!({
        "max_pods": max_pods,
        "enis": node.enis,
        "primary_ips": node.enis,
        "secondary_ips": node.secondary_ips,
        "prefixes": if is_ipv6 { 1 } else { node.prefixes },
        "ips_in_subnet": node.vpc_ips(),
        "free_for_pods": free_for_pods,
        "branch_enis": if settings.has_pod_eni { limits.branch_enis } else { 0 },
        "pods": node.pods_placed,
        "pods_without_ip": pods.saturating_sub(node.pods_placed),
        "warm": if is_ipv6 { 0 } else { node.warm_ips() },
        "per_eni": node.filled,
        "in_node_subnet": node.in_node_subnet(settings),
        "in_pod_subnet": node.vpc_ips().saturating_sub(node.in_node_subnet(settings)),
        "pod_ceiling": ceiling.pods,
        "bound_by": ceiling.bound_by.key(),
        "grows_at": grows_at(limits, settings, max_pods, pods),
        "after_churn": { "enis": churned.enis, "ips_in_subnet": churned.vpc_ips() },
        "kube_reserved": { "cpu_millicores": kept.cpu_millicores, "memory_mib": kept.memory_mib },
        "explain": sum.to_text(Language::En).lines().collect::<Vec<_>>(),
    })
}
