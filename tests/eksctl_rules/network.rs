//! Rules of eksctl about reading, metadata, the VPC, endpoints and the IP family.

use super::file::{File, Group, block, if_so, is_arn, is_local_zone, repeated};
use super::tree::Tree;
use super::{Rule, beyond, fields, rule};
use std::collections::BTreeSet;

/// The regions that eksctl knows.
const REGIONS: &str = "us-east-1 us-east-2 us-west-1 us-west-2 ca-central-1 ca-west-1 mx-central-1 sa-east-1 \
    eu-west-1 eu-west-2 eu-west-3 eu-north-1 eu-central-1 eu-central-2 eu-south-1 eu-south-2 ap-northeast-1 \
    ap-northeast-2 ap-northeast-3 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 \
    ap-southeast-6 ap-southeast-7 ap-south-1 ap-south-2 ap-east-1 ap-east-2 me-central-1 me-south-1 il-central-1 \
    af-south-1 cn-north-1 cn-northwest-1 us-gov-east-1 us-gov-west-1 us-iso-east-1 us-iso-west-1 us-isob-east-1 \
    us-isob-west-1 us-isof-east-1 us-isof-south-1 eu-isoe-west-1";

/// The rules, by id.
pub const RULES: &[Rule] = &[
    beyond("LD1", "a text that does not parse is refused before any rule looks at it"),
    rule("LD2", "every key is known", |file| fields::problems(file.root).0),
    rule("LD3", "every value has the type of its key", |file| fields::problems(file.root).1),
    rule("LD4", "apiVersion and kind are eksctl's", |file| {
        let is = |key, value| file.at(key).text() == value;
        if_so(!is("apiVersion", "eksctl.io/v1alpha5") || !is("kind", "ClusterConfig"), "another kind of file")
    }),
    rule("LD5", "the cluster has a name and a region", |file| {
        let missing =
            ["metadata.name", "metadata.region"].into_iter().filter(|path| file.at(path).text().is_empty());
        missing.map(|path| format!("{path} is missing")).collect()
    }),
    rule("LD6", "blocks of the VPC and its subnets are blocks", |file| {
        let vpc = file.at("vpc.cidr");
        let all = file.subnets().into_iter().map(|subnet| subnet.tree.at("cidr")).chain([vpc]);
        bad_blocks(all.filter(|text| text.text() != "" || **text != Tree::Null))
    }),
    rule("LD7", "what is typed as an ARN is one", |file| {
        let auto = ["nodeRoleARN", "permissionsBoundaryARN"];
        let mut arns: Vec<&Tree> = auto.iter().map(|key| file.at("autoModeConfig").at(key)).collect();
        for entry in file.at("accessConfig.accessEntries").items() {
            arns.push(entry.at("principalARN"));
            arns.extend(entry.at("accessPolicies").items().iter().map(|policy| policy.at("policyARN")));
        }
        let bad = arns.into_iter().filter(|arn| **arn != Tree::Null && !is_arn(arn.text()));
        bad.map(|arn| format!("{arn:?} is no ARN")).collect()
    }),
    rule("LD8", "identity providers are of the type oidc", |file| {
        let bad = file.at("identityProviders").items().iter().filter(|it| it.at("type").text() != "oidc");
        bad.map(|it| format!("{:?}", it.at("type"))).collect()
    }),
    rule("LD9", "taints have one of their two forms", |file| {
        let is_item = |item: &Tree| {
            item.entries().iter().all(|(key, value)| {
                ["key", "value", "effect"].contains(&key.as_str()) && matches!(value, Tree::Text(_) | Tree::Null)
            }) && matches!(item, Tree::Map(_))
        };
        let is_good = |group: &Group<'_>| match group.tree.at("taints") {
            Tree::Null => true,
            Tree::List(items) => items.iter().all(is_item),
            Tree::Map(entries) => !group.is_managed && entries.iter().all(|(_, v)| matches!(v, Tree::Text(_))),
            _ => false,
        };
        file.groups().iter().filter(|group| !is_good(group)).map(|group| group.says("taints")).collect()
    }),
    rule("LD10", "the region is one that eksctl knows", |file| {
        let region = file.at("metadata.region").text();
        if_so(!REGIONS.split_whitespace().any(|known| known == region), format!("{region} is unknown"))
    }),
    rule("LD11", "the version has the form of one; which ones EKS offers changes by the day", |file| {
        let version = file.at("metadata.version").text();
        if_so(file.minor().is_none(), format!("{version} is no version"))
    }),
    rule("LD12", "no node group is null", |file| {
        let lists = ["nodeGroups", "managedNodeGroups"].into_iter();
        lists.filter(|key| file.at(key).items().contains(&Tree::Null)).map(str::to_owned).collect()
    }),
    rule("MD1", "the cluster name has letters, digits and hyphens only", |file| {
        let name = file.at("metadata.name").text();
        if_so(!is_plain_name(name), format!("{name:?}"))
    }),
    rule("MD2", "a rollback has between 120 and 10080 minutes", |file| {
        let minutes = file.at("metadata.rollbackConfig.timeoutMinutes").int();
        if_so(minutes.is_some_and(|n| !(120..=10080).contains(&n)), "out of range")
    }),
    rule("MD3", "the support type is STANDARD or EXTENDED", |file| {
        let kind = file.at("upgradePolicy.supportType");
        if_so(*kind != Tree::Null && !["STANDARD", "EXTENDED"].contains(&kind.text()), format!("{kind:?}"))
    }),
    rule("V1", "a new VPC is between /16 and /24", |file| {
        let cidr = file.at("vpc.cidr").text();
        let is_bad = block(cidr).is_some_and(|(_, prefix)| !(16..=24).contains(&prefix));
        if_so(!file.is_existing() && is_bad, cidr)
    }),
    rule("V2", "the block of the VPC is IPv4", |file| {
        let cidr = file.at("vpc.cidr").text();
        if_so(block(cidr).is_some_and(|(address, _)| address.is_ipv6()), cidr)
    }),
    rule("V3", "a new VPC has at most eight zones", |file| {
        let n = file.zones().len() + file.local_zones().len();
        if_so(8 < n, format!("{n} zones"))
    }),
    rule("V4", "zones are none, or two and more", |file| if_so(file.zones().len() == 1, "one zone")),
    rule("V5", "zones are listed for a new VPC only", |file| {
        if_so(!file.zones().is_empty() && !file.subnets().is_empty(), "zones and subnets")
    }),
    rule("V6", "local zones are listed for a new VPC only", |file| {
        if_so(!file.local_zones().is_empty() && file.at("vpc").has("id"), "local zones and vpc.id")
    }),
    rule("V7", "no NAT gateway per zone with local zones", |file| {
        let is_each = file.at("vpc.nat.gateway").text() == "HighlyAvailable";
        if_so(is_each && !file.local_zones().is_empty(), "HighlyAvailable with local zones")
    }),
    rule("V8", "no local zones with IPv6", |file| {
        if_so(file.is_ipv6() && !file.local_zones().is_empty(), "local zones")
    }),
    rule("V9", "a local zone has the form of one", |file| {
        let region = file.at("metadata.region").text();
        let bad = file.local_zones().into_iter().filter(|zone| !is_local_zone(zone, region));
        bad.map(str::to_owned).collect()
    }),
    rule("V10", "nat.gateway is one of three words, and never an empty block", |file| {
        let Some((_, nat)) = file.at("vpc").entries().iter().find(|(key, _)| key == "nat") else {
            return Vec::new();
        };
        let word = nat.at("gateway").text();
        if_so(!["Single", "HighlyAvailable", "Disable"].contains(&word), format!("{nat:?}"))
    }),
    rule("V11", "the control plane's security groups are given one way", |file| {
        let vpc = file.at("vpc");
        if_so(vpc.has("securityGroup") && !vpc.at("controlPlaneSecurityGroupIDs").is_vacant(), "both")
    }),
    rule("V12", "the control plane's subnets are given one way", |file| {
        if_so(on_private(file) && !file.at("vpc.controlPlaneSubnetIDs").is_vacant(), "both")
    }),
    rule("V13", "a control plane on private subnets has two zones", |file| {
        let zones: BTreeSet<&str> = file.zones().into_iter().collect();
        if_so(on_private(file) && !file.is_on_outpost() && zones.len() == 1, "one zone")
    }),
    rule("V14", "a control plane on private subnets has two of them in two zones", |file| {
        let privates = file.subnets_of(true);
        let zones: BTreeSet<&str> = privates.iter().map(|subnet| subnet.zone()).collect();
        let is_asked = on_private(file) && !file.is_on_outpost() && !file.subnets().is_empty();
        if_so(is_asked && (privates.len() < 2 || zones.len() < 2), format!("{} in {zones:?}", privates.len()))
    }),
    rule("V15", "hostnameType is for a new VPC, and one of two words", |file| {
        let kind = file.at("vpc.hostnameType");
        let is_word = ["ip-name", "resource-name"].contains(&kind.text());
        if_so(*kind != Tree::Null && (!is_word || !file.subnets().is_empty()), format!("{kind:?}"))
    }),
    rule("V16", "unmanaged rules need a shared security group", |file| {
        let vpc = file.at("vpc");
        let is_off = vpc.at("manageSharedNodeSecurityGroupRules").bool() == Some(false);
        if_so(is_off && !vpc.has("sharedNodeSecurityGroup"), "no sharedNodeSecurityGroup")
    }),
    rule("V17", "lists of blocks hold blocks", |file| {
        let lists = ["vpc.extraCIDRs", "vpc.publicAccessCIDRs", "vpc.extraIPv6CIDRs"].into_iter();
        bad_blocks(lists.flat_map(|path| file.at(path).items()))
    }),
    rule("V18", "extra IPv6 blocks need the IPv6 family", |file| {
        if_so(!file.at("vpc.extraIPv6CIDRs").is_vacant() && !file.is_ipv6(), "IPv4")
    }),
    rule("V19", "an IPv6 block of one's own comes with its pool, in a new VPC", |file| {
        let vpc = file.at("vpc");
        let (has_cidr, has_pool) = (vpc.has("ipv6Cidr"), vpc.has("ipv6Pool"));
        let is_bad = !file.is_ipv6() || has_cidr != has_pool || vpc.has("id");
        if_so((has_cidr || has_pool) && is_bad, "ipv6Cidr or ipv6Pool")
    }),
    rule("V20", "autoAllocateIPv6 is for the IPv4 family", |file| {
        if_so(file.is_ipv6() && file.at("vpc.autoAllocateIPv6").is_on(), "IPv6")
    }),
    rule("V21", "IPv6 comes without nat", |file| if_so(file.is_ipv6() && file.at("vpc").has("nat"), "nat")),
    rule("V22", "an existing VPC has two subnets of each kind that it has any of", |file| {
        let (public, private) = (file.subnets_of(false).len(), file.subnets_of(true).len());
        let is_bad = if file.is_on_outpost() { public + private == 0 } else { public == 1 || private == 1 };
        if_so(file.is_existing() && is_bad, format!("{public} public, {private} private"))
    }),
    rule(
        "V23",
        "a subnet without an id needs that of its VPC, and is found by its block or its zone alone",
        |file| {
            let nameless: Vec<_> = file.subnets().into_iter().filter(|subnet| !subnet.tree.has("id")).collect();
            let mut out = if_so(!nameless.is_empty() && !file.at("vpc").has("id"), "no vpc.id");
            let blind = nameless.iter().filter(|subnet| !subnet.tree.has("cidr"));
            let zones: Vec<&str> = blind.map(|subnet| subnet.zone()).collect();
            out.extend(
                repeated(&zones).into_iter().map(|zone| format!("two subnets are found by the zone {zone}")),
            );
            out
        },
    ),
    rule("V24", "an existing VPC comes with subnets", |file| {
        if_so(file.at("vpc").has("id") && file.subnets().is_empty(), "vpc.id alone")
    }),
    rule("V25", "a private self-managed group has two private subnets in an existing VPC", |file| {
        let n = file.subnets_of(true).len();
        let groups = file.groups_of(false).into_iter().filter(|group| group.is_private());
        groups.filter(|_| file.is_existing() && n < 2).map(|group| group.says(n)).collect()
    }),
    rule("S1", "a group finds subnets of its kind in each of its zones", |file| {
        file.groups().into_iter().filter_map(|group| Some(group.says(lacks_subnets(file, &group)?))).collect()
    }),
    beyond("S2", "whether a subnet id belongs to the VPC is known to AWS alone"),
    rule("S3", "a group in subnets listed as private has privateNetworking", |file| {
        let is_private = |group: &Group<'_>| {
            let named = group.tree.at("subnets").texts();
            let is_named =
                |key: &str, id: &str| named.iter().any(|name| *name == key || (*name == id && !id.is_empty()));
            let privates = file.subnets_of(true);
            // A name that stands in both lists says nothing: the notes leave open where it is looked up first.
            let is_public = |key: &str| file.subnets_of(false).iter().any(|subnet| subnet.key == key);
            privates
                .iter()
                .any(|subnet| is_named(subnet.key, subnet.tree.at("id").text()) && !is_public(subnet.key))
        };
        let groups = file.groups().into_iter().filter(|group| !group.is_private() && is_private(group));
        groups.map(|group| group.says("private subnets")).collect()
    }),
    rule("S4", "no managed group is in a local zone", |file| {
        let region = file.at("metadata.region").text();
        let is_local = |group: &Group<'_>| {
            let listed = group.tree.at("subnets").texts();
            let in_subnets = file.subnets().into_iter().filter(|subnet| {
                listed.contains(&subnet.key)
                    || listed.iter().any(|id| *id == subnet.tree.at("id").text() && !id.is_empty())
            });
            let zones = group.tree.at("availabilityZones").texts().into_iter().chain(in_subnets.map(|s| s.zone()));
            zones.into_iter().any(|zone| is_local_zone(zone, region))
        };
        let groups = file.groups_of(true).into_iter().filter(|group| is_local(group));
        groups.map(|group| group.says("a local zone")).collect()
    }),
    beyond("S5", "which zones offer an instance type is known to AWS alone"),
    rule("S6", "zones and subnets of a group are those of the cluster", |file| {
        file.groups().iter().flat_map(|group| strangers(file, group)).collect()
    }),
    rule("E1", "an endpoint is on", |file| {
        if file.is_fully_private() {
            return Vec::new();
        }
        let ends = file.at("vpc.clusterEndpoints");
        let on_outpost = file.is_on_outpost();
        let public = ends.at("publicAccess").bool().unwrap_or(!on_outpost);
        let private = ends.at("privateAccess").bool().unwrap_or(on_outpost);
        if_so(!public && !private, "both are off")
    }),
    rule("E2", "a fully private cluster says nothing of endpoints", |file| {
        let ends = file.at("vpc.clusterEndpoints");
        if_so(
            file.is_fully_private() && (ends.has("publicAccess") || ends.has("privateAccess")),
            "clusterEndpoints",
        )
    }),
    rule("E3", "a cluster that is reached from inside only is warned of", |file| {
        let ends = file.at("vpc.clusterEndpoints");
        let is_inside = ends.at("publicAccess").bool() == Some(false) && ends.at("privateAccess").is_on();
        if_so(is_inside, "private only")
    }),
    rule("E4", "an Outpost has the private endpoint alone", |file| {
        let ends = file.at("vpc.clusterEndpoints");
        let is_bad = ends.at("publicAccess").is_on() || ends.at("privateAccess").bool() == Some(false);
        if_so(file.is_on_outpost() && is_bad, "clusterEndpoints")
    }),
    rule("E5", "nodes are on the list of the public endpoint, or have the private one", |file| {
        let is_listed = !file.at("vpc.publicAccessCIDRs").is_vacant();
        let is_private = file.at("vpc.clusterEndpoints.privateAccess").is_on() || file.is_fully_private();
        if_so(
            is_listed && !is_private && !file.is_on_outpost() && !file.groups().is_empty(),
            "nodes may be locked out",
        )
    }),
    rule("P1", "a fully private cluster in an existing VPC has private subnets", |file| {
        let is_bad = file.at("vpc").has("id") && file.subnets_of(true).is_empty();
        if_so(file.is_fully_private() && is_bad, "no private subnets")
    }),
    rule("P2", "more endpoint services only where eksctl makes endpoints", |file| {
        let private = file.at("privateCluster");
        let is_bad = private.at("skipEndpointCreation").is_on();
        if_so(is_bad && !private.at("additionalEndpointServices").is_vacant(), "both")
    }),
    rule("P3", "more endpoint services are known, and none is there twice", |file| {
        let services = file.at("privateCluster.additionalEndpointServices").texts();
        let known = ["cloudformation", "autoscaling", "logs"];
        let unknown = services.iter().filter(|service| !known.contains(service)).copied();
        unknown.chain(repeated(&services)).map(str::to_owned).collect()
    }),
    rule("P4", "groups of a fully private cluster have privateNetworking", |file| {
        let groups = file.groups().into_iter().filter(|group| file.is_fully_private() && !group.is_private());
        groups.map(|group| group.says("no privateNetworking")).collect()
    }),
    rule("P5", "a fully private cluster has no local zones", |file| {
        if_so(file.is_fully_private() && !file.local_zones().is_empty(), "local zones")
    }),
    rule("P6", "a fully private cluster has no groups on Outposts", |file| {
        let is_asked = file.is_fully_private() && !file.is_on_outpost();
        let groups = file.groups_of(false).into_iter().filter(|group| is_asked && group.tree.has("outpostARN"));
        groups.map(|group| group.says("outpostARN")).collect()
    }),
    beyond("P7", "route tables and endpoint services are known to AWS alone"),
    rule("P8", "a fully private cluster lists no public subnets", |file| {
        if_so(file.is_fully_private() && !file.subnets_of(false).is_empty(), "public subnets")
    }),
    rule("K1", "the IP family is IPv4 or IPv6", |file| {
        let family = file.at("kubernetesNetworkConfig.ipFamily");
        let is_good = ["ipv4", "ipv6"].contains(&family.text().to_ascii_lowercase().as_str());
        if_so(*family != Tree::Null && !is_good, format!("{family:?}"))
    }),
    rule("K2", "IPv6 comes without an IPv4 service block", |file| {
        if_so(file.is_ipv6() && file.at("kubernetesNetworkConfig").has("serviceIPv4CIDR"), "serviceIPv4CIDR")
    }),
    rule("K3", "the service block is a block", |file| {
        let services = file.at("kubernetesNetworkConfig.serviceIPv4CIDR");
        bad_blocks([services].into_iter().filter(|services| **services != Tree::Null))
    }),
    rule("K4", "IPv6 comes with coredns", |file| {
        if_so(is_plain_ipv6(file) && file.addon("coredns").is_none(), "coredns")
    }),
    rule("K5", "vpc-cni of an IPv6 cluster has a way to its permissions", |file| {
        let has_way = file.addon("eks-pod-identity-agent").is_some() || file.at("iam.withOIDC").is_on();
        if_so(is_plain_ipv6(file) && file.addon("vpc-cni").is_some() && !has_way, "no permissions for vpc-cni")
    }),
    rule("K6", "vpc-cni of an IPv6 cluster with the agent has associations", |file| {
        let Some(cni) = file.addon("vpc-cni").filter(|_| is_plain_ipv6(file)) else { return Vec::new() };
        let has = file.at("addonsConfig.autoApplyPodIdentityAssociations").is_on()
            || cni.at("useDefaultPodIdentityAssociations").is_on()
            || cni.has("podIdentityAssociations");
        if_so(file.addon("eks-pod-identity-agent").is_some() && !has, "no association for vpc-cni")
    }),
    rule("K7", "vpc-cni of an IPv6 cluster is 1.10.0 or later", |file| {
        let version = file.addon("vpc-cni").map_or("", |cni| cni.at("version").text());
        let numbers =
            version.trim_start_matches('v').split(['.', '-']).map(|part| part.parse::<u32>().unwrap_or(0));
        let is_old = !matches!(version, "" | "latest") && numbers.take(3).lt([1, 10, 0]);
        if_so(file.is_ipv6() && is_old, format!("vpc-cni {version}"))
    }),
    rule("K8", "IPv6 needs version 1.21", |file| {
        if_so(file.is_ipv6() && file.minor().is_some_and(|minor| minor < 21), "an older version")
    }),
    rule("K9", "IPv6 has no self-managed groups", |file| {
        if_so(file.is_ipv6() && !file.groups_of(false).is_empty(), "nodeGroups")
    }),
    beyond("K10", "whether a VPC has an IPv6 block is known to AWS alone"),
];

fn bad_blocks<'a>(texts: impl Iterator<Item = &'a Tree>) -> Vec<String> {
    let bad = texts.filter(|text| block(text.text()).is_none());
    bad.map(|text| format!("{text:?} is no block")).collect()
}

/// Letters, digits and hyphens.
pub fn is_plain_name(name: &str) -> bool {
    name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

fn on_private(file: &File<'_>) -> bool {
    file.at("vpc.controlPlaneOnPrivateSubnets").is_on()
}

fn is_plain_ipv6(file: &File<'_>) -> bool {
    file.is_ipv6() && !file.is_auto()
}

/// Why eksctl finds no subnets for a group; nothing where it does.
fn lacks_subnets(file: &File<'_>, group: &Group<'_>) -> Option<String> {
    if !group.tree.at("subnets").is_vacant() || !group.tree.at("localZones").is_vacant() {
        return None;
    }
    let is_private = group.is_private();
    let zones = group.tree.at("availabilityZones").texts();
    if !file.is_existing() {
        // Each zone of a new VPC has one subnet of either kind, that of a fully private cluster a private one.
        return (file.is_fully_private() && !is_private).then(|| "there are no public subnets".to_owned());
    }
    let subnets = file.subnets_of(is_private);
    if subnets.is_empty() {
        return Some("no subnet of its kind".to_owned());
    }
    if let Some(zone) = zones.iter().find(|zone| !subnets.iter().any(|subnet| subnet.zone() == **zone)) {
        return Some(format!("no subnet of its kind in {zone}"));
    }
    (subnets.len() < zones.len()).then(|| "more zones than subnets".to_owned())
}

/// Zones and subnets of a group that the file does not have.
fn strangers(file: &File<'_>, group: &Group<'_>) -> Vec<String> {
    let subnets = file.subnets();
    let is_zone = |zone: &str| {
        if file.is_existing() {
            subnets.iter().any(|subnet| subnet.zone() == zone)
        } else {
            // A file that lists none leaves the choice to eksctl.
            file.zones().is_empty() || file.zones().contains(&zone)
        }
    };
    let is_subnet = |name: &str| {
        name.starts_with("subnet-")
            || subnets.iter().any(|subnet| subnet.key == name || subnet.tree.at("id").text() == name)
    };
    let zones = group.tree.at("availabilityZones").texts().into_iter().filter(|zone| !is_zone(zone));
    let locals = group.tree.at("localZones").texts();
    let locals = locals.into_iter().filter(|zone| !file.local_zones().contains(zone));
    let names = group.tree.at("subnets").texts().into_iter().filter(|name| !is_subnet(name));
    zones.chain(locals).chain(names).map(|name| group.says(format!("{name} is not in the file"))).collect()
}
