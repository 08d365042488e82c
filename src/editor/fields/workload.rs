//! Fields of node groups, Fargate profiles, load balancers and add-ons.

use super::define::{self, Control, Def, Field, changed, no_hint, shown};
use crate::catalog::{self, eksctl};
use crate::cni::{max_pods, settings};
use crate::design::{
    Addon, AddonId, Capacity, Design, Edit, FargateProfile, FargateProfileId, LoadBalancer, LoadBalancerId,
    LoadBalancerKind, Nodegroup, NodegroupId, NodegroupKind, Scheme, Selector, UpdateLimit, UpdateStrategy,
};
use crate::msg;
use crate::words::Message;

const NODEGROUP: &[Def<Nodegroup>] = &[
    Def {
        id: "name",
        label: || msg!("field-name"),
        control: |_, group| Control::plain(&group.name),
        hint: no_hint,
        set: |_, group, input| {
            group.name = define::name(input)?;
            Ok(())
        },
    },
    Def {
        id: "kind",
        label: || msg!("field-nodegroup-kind"),
        control: |_, group| {
            let value = if group.kind == NodegroupKind::Managed { "managed" } else { "self-managed" };
            Control::choice(
                value,
                vec![("managed", msg!("kind-managed")), ("self-managed", msg!("kind-self-managed"))],
            )
        },
        hint: no_hint,
        set: |_, group, input| {
            group.kind = if input == "self-managed" { NodegroupKind::SelfManaged } else { NodegroupKind::Managed };
            Ok(())
        },
    },
    Def {
        id: "instance_types",
        label: || msg!("field-instance-types"),
        control: |_, group| Control::Text {
            value: group.instance_types.join(", "),
            is_mono: true,
            placeholder: Some(msg!("field-not-stated")),
            suggestions: catalog::instance_types().iter().map(|row| row.name).collect(),
        },
        hint: instance_hint,
        set: |_, group, input| {
            group.instance_types = define::words(input).map(str::to_owned).collect();
            Ok(())
        },
    },
    Def {
        id: "capacity",
        label: || msg!("field-capacity"),
        control: |_, group| {
            let value = if group.capacity == Capacity::Spot { "spot" } else { "on-demand" };
            Control::choice(
                value,
                vec![("on-demand", msg!("capacity-on-demand")), ("spot", msg!("capacity-spot"))],
            )
        },
        hint: no_hint,
        set: |_, group, input| {
            group.capacity = if input == "spot" { Capacity::Spot } else { Capacity::OnDemand };
            Ok(())
        },
    },
    Def {
        id: "min_size",
        label: || msg!("field-min-size"),
        control: |_, group| Control::number(group.min_size, msg!("unit-nodes")),
        hint: no_hint,
        set: |_, group, input| {
            group.min_size = define::number(input, 0)?;
            Ok(())
        },
    },
    Def {
        id: "desired_size",
        label: || msg!("field-desired-size"),
        control: |_, group| Control::number(group.desired_size, msg!("unit-nodes")),
        hint: no_hint,
        set: |_, group, input| {
            group.desired_size = define::number(input, 0)?;
            Ok(())
        },
    },
    Def {
        id: "max_size",
        label: || msg!("field-max-size"),
        control: |_, group| Control::number(group.max_size, msg!("unit-nodes")),
        hint: no_hint,
        set: |_, group, input| {
            group.max_size = define::number(input, 0)?;
            Ok(())
        },
    },
    Def {
        id: "planned_pods",
        label: || msg!("field-planned-pods"),
        control: |design, group| {
            let settings = settings::of_design(design).settings;
            let fit = max_pods::of_group(group, &settings).map(|m| msg!("field-as-many-as-fit", n = m.ip_pods));
            Control::Number { value: group.planned_pods, unit: Some(msg!("unit-pods")), placeholder: fit }
        },
        hint: |_, _| Some(msg!("field-hint-planned-pods")),
        set: |_, group, input| {
            group.planned_pods = define::optional_number(input, 0)?;
            Ok(())
        },
    },
    Def {
        id: "max_pods",
        label: || msg!("field-max-pods"),
        control: |design, group| {
            let settings = settings::of_design(design).settings;
            let unset = Nodegroup { max_pods: None, ..group.clone() };
            let by_eks = max_pods::of_group(&unset, &settings).map(|m| msg!("field-eks-sets", n = m.max_pods));
            Control::Number { value: group.max_pods, unit: Some(msg!("unit-pods")), placeholder: by_eks }
        },
        hint: no_hint,
        set: |_, group, input| {
            group.max_pods = define::optional_number(input, 1)?;
            Ok(())
        },
    },
    Def {
        id: "subnets",
        label: || msg!("field-subnets"),
        control: |design, group| Control::Subnets {
            chosen: group.subnets.clone(),
            options: define::subnet_options(design),
        },
        hint: no_hint,
        set: |_, group, input| {
            group.subnets = define::toggled(&group.subnets, input)?;
            Ok(())
        },
    },
    Def {
        id: "ami_family",
        label: || msg!("field-ami-family"),
        control: |_, group| {
            let mut options: Vec<(String, Message)> = eksctl::AMI_FAMILIES
                .iter()
                .map(|name| ((*name).to_owned(), msg!("plain", text = *name)))
                .collect();
            if options.iter().all(|(name, _)| *name != group.ami_family) {
                options.push((group.ami_family.clone(), msg!("plain", text = &group.ami_family)));
            }
            Control::Choice { value: group.ami_family.clone(), options }
        },
        hint: no_hint,
        set: |_, group, input| {
            input.clone_into(&mut group.ami_family);
            Ok(())
        },
    },
    Def {
        id: "volume_gib",
        label: || msg!("field-volume"),
        control: |_, group| Control::Number {
            value: group.volume_gib,
            unit: Some(msg!("unit-gib")),
            placeholder: Some(msg!("field-not-stated")),
        },
        hint: no_hint,
        set: |_, group, input| {
            group.volume_gib = define::optional_number(input, 1)?;
            Ok(())
        },
    },
    Def {
        id: "update_limit",
        label: || msg!("field-update-limit"),
        control: |_, group| {
            let text = match group.update_limit {
                None => String::new(),
                Some(UpdateLimit::Nodes(nodes)) => nodes.to_string(),
                Some(UpdateLimit::Percent(percent)) => format!("{percent} %"),
            };
            Control::Text {
                value: text,
                is_mono: false,
                placeholder: Some(msg!("field-one-node")),
                suggestions: Vec::new(),
            }
        },
        hint: |_, _| Some(msg!("field-hint-update-limit")),
        set: |_, group, input| {
            let text = input.trim();
            group.update_limit = match text.strip_suffix('%').or_else(|| text.strip_suffix('%')) {
                Some(percent) => Some(UpdateLimit::Percent(define::number(percent, 1)?)),
                None => define::optional_number(text, 1)?.map(UpdateLimit::Nodes),
            };
            Ok(())
        },
    },
    Def {
        id: "update_strategy",
        label: || msg!("field-update-strategy"),
        control: |_, group| {
            let value = if group.update_strategy == UpdateStrategy::Minimal { "minimal" } else { "default" };
            Control::Choice {
                value: value.to_owned(),
                options: vec![
                    ("default".to_owned(), msg!("update-default")),
                    ("minimal".to_owned(), msg!("update-minimal")),
                ],
            }
        },
        hint: no_hint,
        set: |_, group, input| {
            group.update_strategy =
                if input == "minimal" { UpdateStrategy::Minimal } else { UpdateStrategy::Default };
            Ok(())
        },
    },
    Def {
        id: "branch_pods",
        label: || msg!("field-branch-pods"),
        control: |_, group| Control::number(group.branch_pods, msg!("unit-pods")),
        hint: |_, _| Some(msg!("field-hint-branch-pods")),
        set: |_, group, input| {
            group.branch_pods = define::optional_number(input, 0)?.unwrap_or(0);
            Ok(())
        },
    },
    Def {
        id: "labels",
        label: || msg!("field-labels"),
        control: |_, group| Control::Lines {
            value: define::join_pairs(&group.labels),
            placeholder: Some(msg!("field-pairs")),
        },
        hint: no_hint,
        set: |_, group, input| {
            group.labels = define::pairs(input)?;
            Ok(())
        },
    },
];

/// The interfaces and addresses of the first known type.
fn instance_hint(_: &Design, group: &Nodegroup) -> Option<Message> {
    let row = group.instance_types.iter().find_map(|name| catalog::instance_type(name))?;
    Some(msg!(
        "field-hint-instance",
        name = row.name,
        enis = row.max_enis,
        ips = row.ipv4_per_eni,
        vcpus = row.vcpus.unwrap_or(0)
    ))
}

pub(super) fn nodegroup_fields(design: &Design, id: NodegroupId) -> Vec<Field> {
    design.nodegroups.get(id).map(|group| shown(NODEGROUP, design, group)).unwrap_or_default()
}

pub(super) fn change_nodegroup(
    design: &Design,
    id: NodegroupId,
    field_id: &str,
    input: &str,
) -> Result<Vec<Edit>, Message> {
    let Some(group) = design.nodegroups.get(id) else { return Ok(Vec::new()) };
    Ok(vec![Edit::SetNodegroup(id, changed(NODEGROUP, design, group, field_id, input)?)])
}

const FARGATE: &[Def<FargateProfile>] = &[
    Def {
        id: "name",
        label: || msg!("field-name"),
        control: |_, profile| Control::plain(&profile.name),
        hint: no_hint,
        set: |_, profile, input| {
            profile.name = define::name(input)?;
            Ok(())
        },
    },
    Def {
        id: "planned_pods",
        label: || msg!("field-fargate-pods"),
        control: |_, profile| Control::number(profile.planned_pods, msg!("unit-pods")),
        hint: |_, _| Some(msg!("field-hint-fargate-pods")),
        set: |_, profile, input| {
            profile.planned_pods = define::optional_number(input, 0)?.unwrap_or(0);
            Ok(())
        },
    },
    Def {
        id: "selectors",
        label: || msg!("field-namespaces"),
        control: |_, profile| {
            let namespaces: Vec<&str> = profile.selectors.iter().map(|s| s.namespace.as_str()).collect();
            Control::mono(namespaces.join(", "))
        },
        hint: no_hint,
        set: |_, profile, input| {
            // A namespace that stays keeps its labels.
            let old = std::mem::take(&mut profile.selectors);
            let mut rest = old;
            profile.selectors = define::words(input)
                .map(|namespace| {
                    let place = rest.iter().position(|selector| selector.namespace == namespace);
                    place.map_or_else(
                        || Selector { namespace: namespace.to_owned(), ..Selector::default() },
                        |i| rest.remove(i),
                    )
                })
                .collect();
            Ok(())
        },
    },
    Def {
        id: "subnets",
        label: || msg!("field-subnets"),
        control: |design, profile| Control::Subnets {
            chosen: profile.subnets.clone(),
            options: define::subnet_options(design),
        },
        hint: no_hint,
        set: |_, profile, input| {
            profile.subnets = define::toggled(&profile.subnets, input)?;
            Ok(())
        },
    },
];

pub(super) fn fargate_fields(design: &Design, id: FargateProfileId) -> Vec<Field> {
    design.fargate_profiles.get(id).map(|profile| shown(FARGATE, design, profile)).unwrap_or_default()
}

pub(super) fn change_fargate(
    design: &Design,
    id: FargateProfileId,
    field_id: &str,
    input: &str,
) -> Result<Vec<Edit>, Message> {
    let Some(profile) = design.fargate_profiles.get(id) else { return Ok(Vec::new()) };
    Ok(vec![Edit::SetFargateProfile(id, changed(FARGATE, design, profile, field_id, input)?)])
}

const LOAD_BALANCER: &[Def<LoadBalancer>] = &[
    Def {
        id: "name",
        label: || msg!("field-name"),
        control: |_, lb| Control::plain(&lb.name),
        hint: no_hint,
        set: |_, lb, input| {
            lb.name = define::name(input)?;
            Ok(())
        },
    },
    Def {
        id: "kind",
        label: || msg!("field-lb-kind"),
        control: |_, lb| {
            let value = if lb.kind == LoadBalancerKind::Network { "network" } else { "application" };
            Control::choice(value, vec![("application", msg!("lb-application")), ("network", msg!("lb-network"))])
        },
        hint: no_hint,
        set: |_, lb, input| {
            lb.kind = if input == "network" { LoadBalancerKind::Network } else { LoadBalancerKind::Application };
            Ok(())
        },
    },
    Def {
        id: "scheme",
        label: || msg!("field-lb-scheme"),
        control: |_, lb| {
            let value = if lb.scheme == Scheme::Internal { "internal" } else { "internet-facing" };
            Control::choice(
                value,
                vec![("internet-facing", msg!("scheme-internet-facing")), ("internal", msg!("scheme-internal"))],
            )
        },
        hint: no_hint,
        set: |_, lb, input| {
            lb.scheme = if input == "internal" { Scheme::Internal } else { Scheme::InternetFacing };
            Ok(())
        },
    },
    Def {
        id: "subnets",
        label: || msg!("field-subnets"),
        control: |design, lb| Control::Subnets {
            chosen: lb.subnets.clone(),
            options: define::subnet_options(design),
        },
        hint: no_hint,
        set: |_, lb, input| {
            lb.subnets = define::toggled(&lb.subnets, input)?;
            Ok(())
        },
    },
];

pub(super) fn load_balancer_fields(design: &Design, id: LoadBalancerId) -> Vec<Field> {
    design.load_balancers.get(id).map(|lb| shown(LOAD_BALANCER, design, lb)).unwrap_or_default()
}

pub(super) fn change_load_balancer(
    design: &Design,
    id: LoadBalancerId,
    field_id: &str,
    input: &str,
) -> Result<Vec<Edit>, Message> {
    let Some(lb) = design.load_balancers.get(id) else { return Ok(Vec::new()) };
    Ok(vec![Edit::SetLoadBalancer(id, changed(LOAD_BALANCER, design, lb, field_id, input)?)])
}

const ADDON: &[Def<Addon>] = &[
    Def {
        id: "name",
        label: || msg!("field-name"),
        control: |_, addon| Control::plain(&addon.name),
        hint: no_hint,
        set: |_, addon, input| {
            addon.name = define::name(input)?;
            Ok(())
        },
    },
    Def {
        id: "version",
        label: || msg!("field-addon-version"),
        control: |_, addon| Control::mono_or(addon.version.clone().unwrap_or_default(), msg!("field-eks-chooses")),
        hint: no_hint,
        set: |_, addon, input| {
            addon.version = define::optional(input);
            Ok(())
        },
    },
    Def {
        id: "configuration",
        label: || msg!("field-addon-configuration"),
        control: |_, addon| Control::Lines {
            value: addon.configuration.clone().unwrap_or_default(),
            placeholder: Some(msg!("field-json")),
        },
        hint: no_hint,
        set: |_, addon, input| {
            // Kept to the letter: EKS takes the text as it is.
            addon.configuration = (!input.trim().is_empty()).then(|| input.to_owned());
            Ok(())
        },
    },
];

pub(super) fn addon_fields(design: &Design, id: AddonId) -> Vec<Field> {
    design.addons.get(id).map(|addon| shown(ADDON, design, addon)).unwrap_or_default()
}

pub(super) fn change_addon(
    design: &Design,
    id: AddonId,
    field_id: &str,
    input: &str,
) -> Result<Vec<Edit>, Message> {
    let Some(addon) = design.addons.get(id) else { return Ok(Vec::new()) };
    Ok(vec![Edit::SetAddon(id, changed(ADDON, design, addon, field_id, input)?)])
}
