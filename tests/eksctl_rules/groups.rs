//! Rules of eksctl about node groups: all of them, self-managed ones, managed ones.

use super::file::{File, Group, is_arn, repeated};
use super::network::is_plain_name;
use super::tree::Tree;
use super::{Rule, beyond, rule};
use std::collections::BTreeSet;

/// Image families, in small letters.
const FAMILIES: &str = "amazonlinux2023 amazonlinux2 ubuntu2004 ubuntu2204 ubuntu2404 ubuntu2604 ubuntupro2004 \
    ubuntupro2204 ubuntupro2404 ubuntupro2604 bottlerocket bottlerocketfips windowsserver2019corecontainer \
    windowsserver2019fullcontainer windowsserver2022corecontainer windowsserver2022fullcontainer \
    windowsserver2025corecontainer windowsserver2025fullcontainer";

/// Labels of Kubernetes' own domains that a kubelet may set.
const KUBELET_LABELS: &[&str] = &[
    "kubernetes.io/hostname",
    "kubernetes.io/os",
    "kubernetes.io/arch",
    "topology.kubernetes.io/zone",
    "topology.kubernetes.io/region",
    "failure-domain.beta.kubernetes.io/zone",
    "failure-domain.beta.kubernetes.io/region",
    "failure-domain.kubernetes.io/zone",
    "failure-domain.kubernetes.io/region",
    "node.kubernetes.io/instance-type",
    "beta.kubernetes.io/instance-type",
    "beta.kubernetes.io/os",
    "beta.kubernetes.io/arch",
];

/// Every group that breaks a rule, with what it does.
fn each(file: &File<'_>, broken: impl Fn(&Group<'_>) -> Option<String>) -> Vec<String> {
    file.groups().iter().filter_map(|group| Some(group.says(broken(group)?))).collect()
}

/// As [`each`], of one kind.
fn of(file: &File<'_>, is_managed: bool, broken: impl Fn(&Group<'_>) -> Option<String>) -> Vec<String> {
    each(file, |group| if group.is_managed == is_managed { broken(group) } else { None })
}

fn when(is_so: bool, what: &str) -> Option<String> {
    is_so.then(|| what.to_owned())
}

/// The rules, by id.
pub const RULES: &[Rule] = &[
    rule("NG1", "a group has a name", |file| each(file, |group| when(group.name().is_empty(), "no name"))),
    rule("NG2", "no two groups have the same name", |file| {
        let names: Vec<&str> = file.groups().iter().map(Group::name).filter(|name| !name.is_empty()).collect();
        repeated(&names).into_iter().map(str::to_owned).collect()
    }),
    rule("NG3", "what is said of a volume comes with its size", |file| {
        each(file, |group| {
            let tree = group.tree;
            let says = tree.has("volumeName") || tree.at("volumeEncrypted").is_on() || tree.has("volumeKmsKeyID");
            let needs = !group.is_managed || tree.has("launchTemplate");
            when(says && needs && !tree.has("volumeSize"), "no volumeSize")
        })
    }),
    rule("NG4", "the IOPS fit the volume", |file| {
        each(file, |group| {
            let n = group.tree.at("volumeIOPS").int()?;
            let range = match group.tree.at("volumeType").text() {
                "io1" => 100..=64_000,
                "io2" => 100..=256_000,
                "" | "gp3" => 3_000..=16_000,
                other => return Some(format!("{other} has none")),
            };
            when(!range.contains(&n), "out of range")
        })
    }),
    rule("NG5", "the throughput fits the volume", |file| {
        each(file, |group| {
            let n = group.tree.at("volumeThroughput").int()?;
            let is_gp3 = matches!(group.tree.at("volumeType").text(), "" | "gp3");
            when(!is_gp3 || !(125..=1000).contains(&n), "volumeThroughput")
        })
    }),
    rule("NG6", "a key is for an encrypted volume", |file| {
        each(file, |group| {
            when(group.tree.has("volumeKmsKeyID") && !group.tree.at("volumeEncrypted").is_on(), "not encrypted")
        })
    }),
    rule("NG7", "max pods are not negative", |file| {
        each(file, |group| when(group.tree.at("maxPodsPerNode").int()? < 0, "maxPodsPerNode"))
    }),
    rule("NG8", "pods without IMDS have no policies of the node's", |file| {
        each(file, |group| when(group.tree.at("disablePodIMDS").is_on() && group.has_addon_policies(), "both"))
    }),
    rule("NG9", "a group says its zones or its subnets", |file| {
        each(file, |group| {
            let has = |key| !group.tree.at(key).is_vacant();
            when(has("availabilityZones") && has("subnets"), "both")
        })
    }),
    rule("NG10", "a placement has a group", |file| {
        each(file, |group| {
            when(group.tree.has("placement") && group.tree.at("placement.groupName").is_vacant(), "none")
        })
    }),
    rule("NG11", "EFA is in one zone", |file| {
        each(file, |group| {
            let n = |key| group.tree.at(key).items().len();
            when(
                group.tree.at("efaEnabled").is_on() && (1 < n("availabilityZones") || 1 < n("subnets")),
                "several",
            )
        })
    }),
    rule("NG12", "the image family is known", |file| {
        each(file, |group| {
            let family = group.family();
            let is_known = family.is_empty() || FAMILIES.split_whitespace().any(|known| known == family);
            when(!is_known, &family)
        })
    }),
    rule("NG13", "SSM is not switched off", |file| {
        each(file, |group| when(group.tree.at("ssh.enableSsm").bool() == Some(false), "enableSsm"))
    }),
    rule("NG14", "Neuron devices have an image for them", |file| {
        each(file, |group| {
            let is_neuron =
                group.types().iter().any(|name| ["inf", "trn"].iter().any(|kind| name.starts_with(kind)));
            let fits = group.is_family(&["amazonlinux2", "amazonlinux2023", "bottlerocket*", ""]);
            when(is_neuron && !fits, &group.family())
        })
    }),
    rule("NG15", "a capacity reservation is given one way", |file| {
        each(file, |group| {
            let reservation = group.tree.at("capacityReservation");
            let preference = reservation.at("capacityReservationPreference");
            let target = reservation.at("capacityReservationTarget");
            let is_word = ["open", "none"].contains(&preference.text());
            let has = |key| !target.at(key).is_vacant();
            let is_double = has("capacityReservationID") && has("capacityReservationResourceGroupARN");
            let has_preference = !preference.is_vacant();
            when((has_preference && (!target.is_vacant() || !is_word)) || is_double, "capacityReservation")
        })
    }),
    rule("NG16", "a market is that of capacity blocks, with a reservation", |file| {
        each(file, |group| {
            let options = group.tree.at("instanceMarketOptions");
            let is_block = options.at("marketType").text() == "capacity-block";
            let is_bad = group.tree.at("capacityReservation").is_vacant() || !is_block;
            let n_types = group.types().len();
            when(!options.is_vacant() && (is_bad || (group.is_managed && 1 < n_types)), "instanceMarketOptions")
        })
    }),
    rule("NG17", "taints are those of Kubernetes", |file| each(file, bad_taint)),
    rule("NG18", "labels are those of Kubernetes, and of a domain that is free", |file| {
        each(file, |group| {
            let labels = group.tree.at("labels").entries().iter();
            let bad = labels.filter(|(key, value)| !is_label(key, value.text()) || is_reserved(key));
            let bad: Vec<String> = bad.map(|(key, value)| format!("{key}={}", value.text())).collect();
            when(!bad.is_empty(), &bad.join(" "))
        })
    }),
    rule("NG19", "Amazon Linux 2 ends with version 1.32", |file| {
        each(file, |group| {
            let is_own = group.is_managed && group.tree.has("ami");
            let is_late = file.minor().is_some_and(|minor| 33 <= minor);
            when(group.family() == "amazonlinux2" && is_late && !is_own, "AmazonLinux2")
        })
    }),
    rule("NG20", "the sizes are in order", |file| {
        each(file, |group| {
            let (min, desired, max) = group.sizes();
            let is_between = desired.is_none_or(|desired| min <= desired && desired <= max);
            when(!is_between || max < min, &format!("{min} {desired:?} {max}"))
        })
    }),
    rule("NG21", "a group that hands on its tags has at most fifty", |file| {
        of(file, false, |group| {
            let n = group.tree.at("tags").entries().len();
            when(group.tree.at("propagateASGTags").is_on() && 50 < n, "too many tags")
        })
    }),
    rule("UN1", "the name has letters, digits and hyphens only", |file| {
        of(file, false, |group| when(!is_plain_name(group.name()), "its name"))
    }),
    rule("UN2", "an existing role comes without parts of a new one", |file| of(file, false, role_and_parts)),
    rule("UN3", "policies are ARNs", |file| {
        of(file, false, |group| {
            let arns = group.tree.at("iam.attachPolicyARNs").texts();
            when(arns.iter().any(|arn| !is_arn(arn)), "attachPolicyARNs")
        })
    }),
    rule("UN4", "one policy for load balancers", |file| {
        of(file, false, |group| {
            let policies = group.tree.at("iam.withAddonPolicies");
            when(policies.at("albIngress").is_on() && policies.at("awsLoadBalancerController").is_on(), "both")
        })
    }),
    rule("UN5", "an image comes with its family", |file| {
        of(file, false, |group| when(group.tree.has("ami") && !group.tree.has("amiFamily"), "no amiFamily"))
    }),
    rule("UN6", "a bottlerocket block is for Bottlerocket", |file| {
        of(file, false, |group| {
            when(group.tree.has("bottlerocket") && !group.is_family(&["bottlerocket*"]), "block")
        })
    }),
    rule("UN7", "an own image of a family without nodeadm has a bootstrap command", |file| {
        of(file, false, |group| {
            let fits = group.is_family(&["amazonlinux2023", "bottlerocket*", "windows*"]);
            when(group.tree.has("ami") && !fits && !group.tree.has("overrideBootstrapCommand"), "none")
        })
    }),
    rule("UN8", "one key for SSH", |file| {
        of(file, false, |group| {
            let ways = ["publicKeyName", "publicKeyPath", "publicKey"];
            let n = ways.iter().filter(|key| group.tree.at("ssh").has(key)).count();
            when(1 < n, "several")
        })
    }),
    rule("UN9", "the kubelet's own settings leave out what eksctl sets", |file| {
        of(file, false, |group| {
            let extra = group.tree.at("kubeletExtraConfig");
            let taken = "kind apiVersion address clusterDomain authentication authorization serverTLSBootstrap";
            let is_taken = extra.entries().iter().any(|(key, _)| taken.split(' ').any(|taken| taken == key));
            when(!extra.is_vacant() && (is_taken || group.is_family(&["windows*", "bottlerocket*"])), "kubelet")
        })
    }),
    rule("UN10", "Bottlerocket runs no commands", |file| {
        of(file, false, |group| when(group.is_family(&["bottlerocket*"]) && has_commands(group), "commands"))
    }),
    rule("UN11", "Bottlerocket's Kubernetes settings leave out what eksctl sets", |file| {
        of(file, false, |group| {
            let settings = group.tree.at("bottlerocket.settings.kubernetes");
            let is_taken = ["node-labels", "node-taints", "max-pods"].iter().any(|key| settings.has(key));
            let is_double = settings.has("cluster-dns-ip") && group.tree.has("clusterDNS");
            let is_map = matches!(settings, Tree::Null | Tree::Map(_));
            when(!is_map || is_taken || is_double, "settings")
        })
    }),
    rule("UN12", "Windows runs on x86-64", |file| {
        of(file, false, |group| {
            let is_own = group.tree.at("ami").text().starts_with("ami-");
            when(group.is_family(&["windows*"]) && !is_own && group.types().iter().any(|name| is_arm(name)), "Arm")
        })
    }),
    rule("UN13", "a mix of instance types is in range", |file| of(file, false, bad_mix)),
    rule("UN14", "CPU credits are for burstable types", |file| {
        of(file, false, |group| {
            let credits = group.tree.at("cpuCredits");
            let is_burstable = group.types().iter().any(|name| name.starts_with('t'));
            let is_word = ["standard", "unlimited"].contains(&credits.text());
            when(*credits != Tree::Null && !(is_burstable && is_word), "cpuCredits")
        })
    }),
    rule("UN15", "suspended processes are known", |file| {
        of(file, false, |group| {
            let known = "Launch Terminate AddToLoadBalancer AlarmNotification AZRebalance HealthCheck InstanceRefresh \
                         ReplaceUnhealthy ScheduledActions";
            let names = group.tree.at("asgSuspendProcesses").texts();
            when(names.iter().any(|name| !known.split_whitespace().any(|known| known == *name)), "unknown")
        })
    }),
    rule("UN16", "the container runtime is containerd", |file| {
        of(file, false, |group| {
            let runtime = group.tree.at("containerRuntime");
            let is_late = file.minor().is_none_or(|minor| 24 <= minor) || group.is_family(&["amazonlinux2023"]);
            let is_double = runtime.text() != "" && group.tree.has("overrideBootstrapCommand");
            when(
                (runtime.text() != "" && runtime.text() != "containerd" && is_late) || is_double,
                "containerRuntime",
            )
        })
    }),
    rule("UN17", "a node lives a day at least", |file| {
        of(file, false, |group| when(group.tree.at("maxInstanceLifetime").int()? < 86_400, "maxInstanceLifetime"))
    }),
    rule("UN18", "a group is in zones or in local zones", |file| {
        of(file, false, |group| {
            let has = |key| !group.tree.at(key).is_vacant();
            when(has("localZones") && has("availabilityZones"), "both")
        })
    }),
    rule("UN19", "groups on Outposts are on one", |file| {
        let arns: BTreeSet<&str> =
            file.groups_of(false).iter().map(|group| group.tree.at("outpostARN").text()).collect();
        let arns: Vec<&str> = arns.into_iter().filter(|arn| !arn.is_empty()).collect();
        let control = file.at("outpost.controlPlaneOutpostARN").text();
        let is_foreign = |arn: &&str| !arn.contains(":outposts:") || (!control.is_empty() && *arn != control);
        let mut out: Vec<String> =
            arns.iter().filter(|arn| is_foreign(arn)).map(|arn| (*arn).to_owned()).collect();
        out.extend((1 < arns.len()).then(|| "two Outposts".to_owned()));
        out.extend(of(file, false, |group| {
            let is_there = file.is_on_outpost() || group.tree.has("outpostARN");
            let says = ["instanceSelector", "availabilityZones", "localZones"];
            when(is_there && says.iter().any(|key| !group.tree.at(key).is_vacant()), "zones or a selector")
        }));
        out
    }),
    rule("MG1", "an existing role comes without parts of a new one", |file| of(file, true, role_and_parts)),
    rule("MG2", "a managed group has no instance profile", |file| {
        of(file, true, |group| when(group.tree.has("iam.instanceProfileARN"), "instanceProfileARN"))
    }),
    rule("MG3", "a managed group is not on an Outpost", |file| {
        of(file, true, |group| when(group.tree.has("outpostARN"), "outpostARN"))
    }),
    rule("MG4", "an update has one limit, within the size", |file| {
        of(file, true, |group| {
            let update = group.tree.at("updateConfig");
            if *update == Tree::Null {
                return None;
            }
            let n = update.at("maxUnavailable").int();
            let is_one = n.is_some() != update.has("maxUnavailablePercentage");
            let (_, _, max) = group.sizes();
            when(!is_one || n.is_some_and(|n| max < n), &format!("{update:?} of {max}"))
        })
    }),
    rule("MG5", "EKS makes the security groups of managed groups", |file| {
        of(file, true, |group| {
            let groups = group.tree.at("securityGroups");
            when(groups.at("withLocal").is_on() || groups.at("withShared").is_on(), "securityGroups")
        })
    }),
    rule("MG6", "instance types are given one way", |file| {
        of(file, true, |group| {
            let has = |key| !group.tree.at(key).is_vacant();
            when(has("instanceType") && (has("instanceTypes") || has("instanceSelector")), "two ways")
        })
    }),
    rule("MG7", "families without scripts run no commands", |file| {
        of(file, true, |group| {
            let is_windows = group.is_family(&["windows*"]) && group.tree.has("overrideBootstrapCommand");
            when(is_windows || (group.is_family(&["bottlerocket*"]) && has_commands(group)), "commands")
        })
    }),
    rule("MG8", "a launch template has an id, and its version is a number", |file| {
        of(file, true, |group| {
            let template = group.tree.at("launchTemplate");
            let version = template.at("version");
            let is_number = version.text().parse::<u64>().is_ok_and(|n| 1 <= n);
            let is_bad = template.at("id").is_vacant() || (*version != Tree::Null && !is_number);
            when(*template != Tree::Null && is_bad, "launchTemplate")
        })
    }),
    rule("MG9", "a launch template says what else the group would", |file| {
        of(file, true, |group| {
            let keys = "instanceType ami ssh.sourceSecurityGroupIds securityGroups.attachIDs volumeSize instanceName \
                        instancePrefix maxPodsPerNode preBootstrapCommands overrideBootstrapCommand placement";
            let said = keys.split_whitespace().filter(|path| !group.tree.at(path).is_vacant());
            let on = ["ssh.allow", "ssh.enableSsm", "disablePodIMDS"].into_iter();
            let on = on.filter(|path| group.tree.at(path).is_on());
            let off = ["disableIMDSv1"].into_iter().filter(|path| group.tree.at(path).bool() == Some(false));
            let both: Vec<&str> = said.chain(on).chain(off).collect();
            when(group.tree.has("launchTemplate") && !both.is_empty(), &both.join(" "))
        })
    }),
    rule("MG10", "an own image is one that EKS can start", |file| of(file, true, bad_image)),
    rule("MG11", "a bootstrap command is for an own image", |file| {
        of(file, true, |group| {
            let is_al2023 = group.is_family(&["amazonlinux2023"]);
            let has = group.tree.has("overrideBootstrapCommand");
            when(has && !group.tree.has("ami") && !is_al2023, "overrideBootstrapCommand")
        })
    }),
    rule("WN1", "Windows nodes come with Linux nodes", |file| {
        let groups = file.groups();
        let has_windows = groups.iter().any(|group| group.is_family(&["windows*"]));
        let has_linux = groups.iter().any(|group| !group.is_family(&["windows*"]));
        super::file::if_so(has_windows && !has_linux, "Windows alone")
    }),
    beyond("OP4", "groups on an Outpost need a VPC that is there; a command-line flag leaves them out"),
];

/// Whether it runs commands when a node starts.
fn has_commands(group: &Group<'_>) -> bool {
    group.tree.has("overrideBootstrapCommand") || !group.tree.at("preBootstrapCommands").is_vacant()
}

/// Whether an instance type has Arm processors: Graviton families have a `g` behind their generation.
fn is_arm(name: &str) -> bool {
    let family = name.split('.').next().unwrap_or_default();
    let behind = family.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    family == "a1" || behind.trim_start_matches(|c: char| c.is_ascii_digit()).contains('g')
}

fn role_and_parts(group: &Group<'_>) -> Option<String> {
    let iam = group.tree.at("iam");
    let has_role = iam.has("instanceProfileARN") || iam.has("instanceRoleARN");
    let parts = ["instanceRoleName", "attachPolicy", "attachPolicyARNs", "instanceRolePermissionsBoundary"];
    let has_parts = parts.iter().any(|key| !iam.at(key).is_vacant()) || group.has_addon_policies();
    when(has_role && has_parts, "iam")
}

fn bad_mix(group: &Group<'_>) -> Option<String> {
    let mix = group.tree.at("instancesDistribution");
    let selector = group.tree.at("instanceSelector");
    if mix.is_vacant() && selector.is_vacant() {
        return None;
    }
    let named = group.tree.at("instanceType").text();
    if !matches!(named, "" | "mixed") {
        return Some(format!("instanceType {named} beside a mix"));
    }
    if mix.is_vacant() {
        return None;
    }
    let types: BTreeSet<&str> = mix.at("instanceTypes").texts().into_iter().collect();
    if types.is_empty() && selector.is_vacant() {
        return Some("no instance types".to_owned());
    }
    let out = |key, range: std::ops::RangeInclusive<i128>| mix.at(key).int().is_some_and(|n| !range.contains(&n));
    let strategy = mix.at("spotAllocationStrategy").text();
    let known = [
        "lowest-price",
        "diversified",
        "capacity-optimized",
        "capacity-optimized-prioritized",
        "price-capacity-optimized",
    ];
    let is_bad = 20 < types.len()
        || out("onDemandBaseCapacity", 0..=i128::MAX)
        || out("onDemandPercentageAboveBaseCapacity", 0..=100)
        || out("spotInstancePools", 1..=20)
        || (mix.has("spotInstancePools") && strategy.starts_with("capacity-optimized"))
        || (!strategy.is_empty() && !known.contains(&strategy));
    when(is_bad, "instancesDistribution")
}

fn bad_image(group: &Group<'_>) -> Option<String> {
    let tree = group.tree;
    if !tree.has("ami") {
        return None;
    }
    let is_ready = group.is_family(&["amazonlinux2023", "bottlerocket*"]);
    let is_bad = !tree.at("ami").text().starts_with("ami-")
        || !tree.has("amiFamily")
        || !group.is_family(&["amazonlinux*", "bottlerocket*", "ubuntu*"])
        || (!is_ready && !tree.has("overrideBootstrapCommand"))
        || tree.at("maxPodsPerNode").int().is_some_and(|n| n != 0)
        || tree.at("ssh.enableSsm").is_on()
        || !tree.at("releaseVersion").is_vacant();
    when(is_bad, "ami")
}

/// The name part of a label or taint: letters, digits, `-`, `_` and `.`, ends that are letters or digits.
fn is_name(name: &str) -> bool {
    let is_end = |b: Option<&u8>| b.is_some_and(u8::is_ascii_alphanumeric);
    let bytes = name.as_bytes();
    name.len() <= 63
        && is_end(bytes.first())
        && is_end(bytes.last())
        && bytes.iter().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(b))
}

fn is_domain(domain: &str) -> bool {
    let is_part = |part: &str| {
        let is_end = |b: Option<&u8>| b.is_some_and(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        let bytes = part.as_bytes();
        let is_inside = |b: &u8| b.is_ascii_lowercase() || b.is_ascii_digit() || *b == b'-';
        is_end(bytes.first()) && is_end(bytes.last()) && bytes.iter().all(is_inside)
    };
    domain.len() <= 253 && domain.split('.').all(is_part)
}

fn is_key(key: &str) -> bool {
    match key.split_once('/') {
        Some((domain, name)) => is_domain(domain) && is_name(name),
        None => is_name(key),
    }
}

fn is_label(key: &str, value: &str) -> bool {
    is_key(key) && (value.is_empty() || is_name(value))
}

/// Whether a key belongs to a domain of Kubernetes that the kubelet may not set.
fn is_reserved(key: &str) -> bool {
    let Some((domain, _)) = key.split_once('/') else { return false };
    let is_in = |suffix: &str| domain == suffix || domain.ends_with(&format!(".{suffix}"));
    let is_kubelet =
        is_in("kubelet.kubernetes.io") || is_in("node.kubernetes.io") || KUBELET_LABELS.contains(&key);
    (is_in("kubernetes.io") || is_in("k8s.io")) && !is_kubelet
}

fn bad_taint(group: &Group<'_>) -> Option<String> {
    let taints: Vec<(&str, &str, &str)> = match group.tree.at("taints") {
        Tree::List(items) => {
            items.iter().map(|t| (t.at("key").text(), t.at("value").text(), t.at("effect").text())).collect()
        }
        Tree::Map(entries) => {
            let parts = entries.iter().map(|(key, taint)| (key.as_str(), taint.text()));
            parts.map(|(key, text)| text.rsplit_once(':').map_or((key, "", text), |(v, e)| (key, v, e))).collect()
        }
        _ => Vec::new(),
    };
    let effects = ["NoSchedule", "PreferNoSchedule", "NoExecute"];
    let bad = taints.into_iter().find(|(key, value, effect)| !is_label(key, value) || !effects.contains(effect));
    bad.map(|taint| format!("{taint:?}"))
}
