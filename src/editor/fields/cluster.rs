//! Fields of the cluster.

use super::define::{self, Control, Def, Field, changed, no_hint, shown};
use crate::catalog::{self, eks, eksctl};
use crate::design::{Cluster, ControlPlaneSubnets, Design, Edit, IpFamily, SupportPolicy};
use crate::msg;
use crate::words::Message;

const CLUSTER: &[Def<Cluster>] = &[
    Def {
        id: "name",
        label: || msg!("field-name"),
        control: |_, cluster| Control::plain(&cluster.name),
        hint: no_hint,
        set: |_, cluster, input| {
            cluster.name = define::name(input)?;
            Ok(())
        },
    },
    Def {
        id: "region",
        label: || msg!("field-region"),
        control: |_, cluster| {
            let mut options: Vec<(String, Message)> = catalog::regions()
                .iter()
                .map(|row| {
                    (row.code.to_owned(), msg!("region-option", code = row.code, en = row.name, ja = row.name_ja))
                })
                .collect();
            if catalog::region(&cluster.region).is_none() {
                options.push((cluster.region.clone(), msg!("plain", text = &cluster.region)));
            }
            Control::Choice { value: cluster.region.clone(), options }
        },
        hint: no_hint,
        // The zones move along: see `change`.
        set: |_, _, _| Ok(()),
    },
    Def {
        id: "version",
        label: || msg!("field-version"),
        control: |_, cluster| {
            let value = cluster.version.clone().unwrap_or_default();
            let mut options = vec![(String::new(), msg!("version-left-open"))];
            let known = eks::KUBERNETES_VERSIONS.iter().map(|row| row.version.to_owned());
            options.extend(known.map(|version| (version.clone(), msg!("plain", text = version))));
            if options.iter().all(|(version, _)| *version != value) {
                options.push((value.clone(), msg!("plain", text = &value)));
            }
            Control::Choice { value, options }
        },
        hint: |_, cluster| {
            let row = eks::kubernetes_version(cluster.version.as_deref()?)?;
            Some(msg!("field-hint-version", standard = row.standard_until, extended = row.extended_until))
        },
        set: |_, cluster, input| {
            cluster.version = define::optional(input);
            Ok(())
        },
    },
    Def {
        id: "endpoint_private",
        label: || msg!("field-endpoint-private"),
        control: |_, cluster| Control::Toggle { is_on: cluster.endpoint.is_private },
        hint: no_hint,
        set: |_, cluster, input| {
            cluster.endpoint.is_private = define::toggle(input);
            Ok(())
        },
    },
    Def {
        id: "endpoint_public",
        label: || msg!("field-endpoint-public"),
        control: |_, cluster| Control::Toggle { is_on: cluster.endpoint.is_public },
        hint: no_hint,
        set: |_, cluster, input| {
            cluster.endpoint.is_public = define::toggle(input);
            Ok(())
        },
    },
    Def {
        id: "public_cidrs",
        label: || msg!("field-public-cidrs"),
        control: |_, cluster| {
            Control::mono_or(define::join(&cluster.endpoint.public_cidrs), msg!("field-everyone"))
        },
        hint: no_hint,
        set: |_, cluster, input| {
            cluster.endpoint.public_cidrs = define::cidrs(input)?;
            Ok(())
        },
    },
    Def {
        id: "private_cidrs",
        label: || msg!("field-private-cidrs"),
        control: |_, cluster| {
            Control::mono_or(define::join(&cluster.endpoint.private_cidrs), msg!("field-private-cidrs-none"))
        },
        hint: |_, _| Some(msg!("field-hint-private-cidrs")),
        set: |_, cluster, input| {
            cluster.endpoint.private_cidrs = define::cidrs(input)?;
            Ok(())
        },
    },
    Def {
        id: "control_plane_subnets",
        label: || msg!("field-control-plane-subnets"),
        control: |_, cluster| {
            let value = match cluster.control_plane_subnets {
                ControlPlaneSubnets::All => "all",
                ControlPlaneSubnets::Private => "private",
                ControlPlaneSubnets::Chosen(_) => "chosen",
            };
            Control::choice(
                value,
                vec![
                    ("all", msg!("control-plane-all")),
                    ("private", msg!("control-plane-private")),
                    ("chosen", msg!("control-plane-chosen")),
                ],
            )
        },
        hint: no_hint,
        set: |design, cluster, input| {
            cluster.control_plane_subnets = match (input, &cluster.control_plane_subnets) {
                ("private", _) => ControlPlaneSubnets::Private,
                ("chosen", ControlPlaneSubnets::Chosen(chosen)) => ControlPlaneSubnets::Chosen(chosen.clone()),
                ("chosen", _) => ControlPlaneSubnets::Chosen(design.control_plane_subnets()),
                _ => ControlPlaneSubnets::All,
            };
            Ok(())
        },
    },
    Def {
        id: "service_cidr",
        label: || msg!("field-service-cidr"),
        control: |_, cluster| {
            let text = cluster.service_cidr.map(|cidr| cidr.to_string()).unwrap_or_default();
            Control::mono_or(text, msg!("field-eks-chooses"))
        },
        hint: no_hint,
        set: |_, cluster, input| {
            cluster.service_cidr = define::optional(input).map(|text| define::cidr(&text)).transpose()?;
            Ok(())
        },
    },
    Def {
        id: "ip_family",
        label: || msg!("field-ip-family"),
        control: |_, cluster| {
            let value = if cluster.ip_family == IpFamily::Ipv6 { "ipv6" } else { "ipv4" };
            Control::choice(value, vec![("ipv4", msg!("ip-family-ipv4")), ("ipv6", msg!("ip-family-ipv6"))])
        },
        hint: no_hint,
        set: |_, cluster, input| {
            cluster.ip_family = if input == "ipv6" { IpFamily::Ipv6 } else { IpFamily::Ipv4 };
            Ok(())
        },
    },
    Def {
        id: "log_types",
        label: || msg!("field-log-types"),
        control: |_, cluster| Control::Words { chosen: cluster.log_types.clone(), options: eksctl::LOG_TYPES },
        hint: no_hint,
        set: |_, cluster, input| {
            if let Some(added) = input.strip_prefix('+') {
                cluster.log_types.insert(added.to_owned());
            } else if let Some(removed) = input.strip_prefix('-') {
                cluster.log_types.remove(removed);
            }
            Ok(())
        },
    },
    Def {
        id: "support_policy",
        label: || msg!("field-support-policy"),
        control: |_, cluster| {
            let value = match cluster.support_policy {
                None => "",
                Some(SupportPolicy::Standard) => "standard",
                Some(SupportPolicy::Extended) => "extended",
            };
            Control::choice(
                value,
                vec![
                    ("", msg!("support-left-open")),
                    ("standard", msg!("support-standard")),
                    ("extended", msg!("support-extended")),
                ],
            )
        },
        hint: no_hint,
        set: |_, cluster, input| {
            cluster.support_policy = match input {
                "standard" => Some(SupportPolicy::Standard),
                "extended" => Some(SupportPolicy::Extended),
                _ => None,
            };
            Ok(())
        },
    },
    Def {
        id: "auto_mode",
        label: || msg!("field-auto-mode"),
        control: |_, cluster| Control::Toggle { is_on: cluster.auto_mode == Some(true) },
        hint: no_hint,
        set: |_, cluster, input| {
            let is_on = define::toggle(input);
            // A file that left it open keeps doing so until it is switched on.
            if is_on || cluster.auto_mode.is_some() {
                cluster.auto_mode = Some(is_on);
            }
            Ok(())
        },
    },
    Def {
        id: "is_fully_private",
        label: || msg!("field-fully-private"),
        control: |_, cluster| Control::Toggle { is_on: cluster.is_fully_private },
        hint: no_hint,
        set: |_, cluster, input| {
            cluster.is_fully_private = define::toggle(input);
            Ok(())
        },
    },
    Def {
        id: "secrets_key_arn",
        label: || msg!("field-secrets-key"),
        control: |_, cluster| {
            Control::mono_or(cluster.secrets_key_arn.clone().unwrap_or_default(), msg!("field-aws-key"))
        },
        hint: no_hint,
        set: |_, cluster, input| {
            cluster.secrets_key_arn = define::optional(input);
            Ok(())
        },
    },
    Def {
        id: "tags",
        label: || msg!("field-tags"),
        control: |_, cluster| Control::Lines {
            value: define::join_pairs(&cluster.tags),
            placeholder: Some(msg!("field-pairs")),
        },
        hint: no_hint,
        set: |_, cluster, input| {
            cluster.tags = define::pairs(input)?;
            Ok(())
        },
    },
];

pub(super) fn fields(design: &Design) -> Vec<Field> {
    let mut fields = shown(CLUSTER, design, &design.cluster);
    if let ControlPlaneSubnets::Chosen(chosen) = &design.cluster.control_plane_subnets {
        let control = Control::Subnets { chosen: chosen.clone(), options: define::subnet_options(design) };
        let field = Field { id: "chosen_subnets", label: msg!("field-chosen-subnets"), control, hint: None };
        let after = fields.iter().position(|f| f.id == "control_plane_subnets").map_or(0, |i| i.saturating_add(1));
        fields.insert(after, field);
    }
    let chosen = design.addons.values().map(|addon| addon.name.clone()).collect();
    fields.push(Field {
        id: "addons",
        label: msg!("field-addons"),
        control: Control::Words { chosen, options: eksctl::KNOWN_ADDONS },
        hint: Some(msg!("field-hint-addons")),
    });
    fields
}

/// Adds the add-on of `+name`, takes away that of `-name`.
fn change_addons(design: &Design, input: &str) -> Vec<Edit> {
    if let Some(name) = input.strip_prefix('+') {
        return vec![Edit::AddAddon { name: name.to_owned() }];
    }
    let name = input.strip_prefix('-').unwrap_or_default();
    let of_name = design.addons.iter().filter(|(_, addon)| addon.name == name);
    of_name.map(|(id, _)| Edit::Remove(id.into())).collect()
}

pub(super) fn change(design: &Design, field_id: &str, input: &str) -> Result<Vec<Edit>, Message> {
    if field_id == "region" {
        let is_same = design.cluster.region == input;
        return Ok(if is_same { Vec::new() } else { vec![Edit::ChangeRegion { region: input.to_owned() }] });
    }
    if field_id == "addons" {
        return Ok(change_addons(design, input));
    }
    if let ("chosen_subnets", ControlPlaneSubnets::Chosen(chosen)) =
        (field_id, &design.cluster.control_plane_subnets)
    {
        let mut cluster = design.cluster.as_ref().clone();
        cluster.control_plane_subnets = ControlPlaneSubnets::Chosen(define::toggled(chosen, input)?);
        return Ok(vec![Edit::SetCluster(cluster)]);
    }
    Ok(vec![Edit::SetCluster(changed(CLUSTER, design, &design.cluster, field_id, input)?)])
}
