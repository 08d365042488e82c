//! A file of eksctl's as its rules look at it: the parts that several of them ask for.

use super::tree::Tree;

/// A file.
pub struct File<'a> {
    /// The whole of it.
    pub root: &'a Tree,
}

/// A node group of it.
#[derive(Clone, Copy)]
pub struct Group<'a> {
    /// Its block.
    pub tree: &'a Tree,
    /// Whether EKS manages it.
    pub is_managed: bool,
}

/// A subnet of `vpc.subnets`.
#[derive(Clone, Copy)]
pub struct Subnet<'a> {
    /// Its key.
    pub key: &'a str,
    /// Its block.
    pub tree: &'a Tree,
    /// Whether it stands under `private`.
    pub is_private: bool,
}

impl<'a> Subnet<'a> {
    /// Its zone: the key where none is written.
    pub fn zone(&self) -> &'a str {
        match self.tree.at("az").text() {
            "" => self.key,
            zone => zone,
        }
    }
}

impl<'a> Group<'a> {
    /// How messages call it.
    pub fn name(&self) -> &'a str {
        self.tree.at("name").text()
    }

    /// What a message about it begins with.
    pub fn says(&self, what: impl std::fmt::Display) -> String {
        format!("group {}: {what}", self.name())
    }

    /// The image family in small letters, the default where none is written.
    pub fn family(&self) -> String {
        match self.tree.at("amiFamily").text() {
            "" if self.is_managed && self.tree.has("ami") => String::new(),
            "" => "amazonlinux2023".to_owned(),
            family => family.to_ascii_lowercase(),
        }
    }

    /// Whether the family is one of these.
    pub fn is_family(&self, starts: &[&str]) -> bool {
        let family = self.family();
        starts.iter().any(|start| match start.strip_suffix('*') {
            Some(start) => family.starts_with(start),
            None => family == *start,
        })
    }

    /// Every instance type that it names.
    pub fn types(&self) -> Vec<&'a str> {
        let one = self.tree.at("instanceType").text();
        let lists = ["instanceTypes", "instancesDistribution.instanceTypes"];
        let listed = lists.into_iter().flat_map(|path| self.tree.at(path).texts());
        listed.chain([one]).filter(|name| !name.is_empty() && *name != "mixed").collect()
    }

    /// Whether it wants private subnets.
    pub fn is_private(&self) -> bool {
        self.tree.at("privateNetworking").is_on()
    }

    /// The smallest, the first and the largest number of nodes, as eksctl fills them in; a self-managed group may
    /// have no first number.
    pub fn sizes(&self) -> (i128, Option<i128>, i128) {
        let of = |key| self.tree.at(key).int();
        let desired = of("desiredCapacity");
        let min = of("minSize").or(desired).unwrap_or(2);
        let max = of("maxSize").or(desired).unwrap_or(min);
        if self.is_managed { (min, desired.or(Some(min)), max.max(1)) } else { (min, desired, max) }
    }

    /// Whether any of its switches for policies of add-ons is on.
    pub fn has_addon_policies(&self) -> bool {
        self.tree.at("iam.withAddonPolicies").entries().iter().any(|(_, switch)| switch.is_on())
    }
}

impl<'a> File<'a> {
    /// The value at a dotted path.
    pub fn at(&self, path: &str) -> &'a Tree {
        self.root.at(path)
    }

    /// The node groups, self-managed ones first.
    pub fn groups(&self) -> Vec<Group<'a>> {
        let of = |key, is_managed| self.at(key).items().iter().map(move |tree| Group { tree, is_managed });
        of("nodeGroups", false).chain(of("managedNodeGroups", true)).collect()
    }

    /// The groups of one kind.
    pub fn groups_of(&self, is_managed: bool) -> Vec<Group<'a>> {
        self.groups().into_iter().filter(|group| group.is_managed == is_managed).collect()
    }

    /// The subnets of an existing VPC.
    pub fn subnets(&self) -> Vec<Subnet<'a>> {
        let of = |path, is_private| {
            let entries = self.at(path).entries().iter();
            entries.map(move |(key, tree)| Subnet { key, tree, is_private })
        };
        of("vpc.subnets.public", false).chain(of("vpc.subnets.private", true)).collect()
    }

    /// The subnets of one kind.
    pub fn subnets_of(&self, is_private: bool) -> Vec<Subnet<'a>> {
        self.subnets().into_iter().filter(|subnet| subnet.is_private == is_private).collect()
    }

    /// Whether the file names a VPC or subnets that are there.
    pub fn is_existing(&self) -> bool {
        self.at("vpc").has("id") || !self.subnets().is_empty()
    }

    /// The zones of a new VPC.
    pub fn zones(&self) -> Vec<&'a str> {
        self.at("availabilityZones").texts()
    }

    /// Its local zones.
    pub fn local_zones(&self) -> Vec<&'a str> {
        self.at("localZones").texts()
    }

    /// Whether the cluster is of the IPv6 family.
    pub fn is_ipv6(&self) -> bool {
        self.at("kubernetesNetworkConfig.ipFamily").text().eq_ignore_ascii_case("ipv6")
    }

    /// Whether Auto Mode is on.
    pub fn is_auto(&self) -> bool {
        self.at("autoModeConfig.enabled").is_on()
    }

    /// Whether the cluster is fully private.
    pub fn is_fully_private(&self) -> bool {
        self.at("privateCluster.enabled").is_on()
    }

    /// Whether the control plane stands on an Outpost.
    pub fn is_on_outpost(&self) -> bool {
        !self.at("outpost").is_vacant()
    }

    /// The minor version, that of eksctl's default where the file leaves it open.
    pub fn minor(&self) -> Option<u32> {
        match self.at("metadata.version").text() {
            "" | "auto" => Some(34),
            "latest" => Some(u32::MAX),
            version => version.strip_prefix("1.")?.parse().ok(),
        }
    }

    /// The block of an add-on.
    pub fn addon(&self, name: &str) -> Option<&'a Tree> {
        self.at("addons").items().iter().find(|addon| addon.at("name").text() == name)
    }

    /// How users are told to the cluster.
    pub fn is_config_map(&self) -> bool {
        self.at("accessConfig.authenticationMode").text() == "CONFIG_MAP"
    }
}

/// Whether a text is an ARN: six parts, the first of which is `arn`.
pub fn is_arn(text: &str) -> bool {
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    parts.len() == 6 && parts.first() == Some(&"arn")
}

/// The address and the prefix length of a block of either family.
pub fn block(text: &str) -> Option<(std::net::IpAddr, u8)> {
    let (address, prefix) = text.split_once('/')?;
    let address: std::net::IpAddr = address.parse().ok()?;
    let most = if address.is_ipv4() { 32 } else { 128 };
    let prefix = prefix.parse().ok().filter(|n: &u8| *n <= most && prefix.bytes().all(|b| b.is_ascii_digit()))?;
    Some((address, prefix))
}

/// Whether a text is the name of a local zone of a region: more parts than the name of a usual zone has.
pub fn is_local_zone(zone: &str, region: &str) -> bool {
    zone.strip_prefix(region).is_some_and(|rest| rest.starts_with('-') && 2 <= rest.matches('-').count())
}

/// The items of a list that stand in it more than once.
pub fn repeated<'a>(items: &[&'a str]) -> Vec<&'a str> {
    let is_later = |(i, item): (usize, &&'a str)| items.iter().take(i).any(|other| other == item).then_some(*item);
    items.iter().enumerate().filter_map(is_later).collect()
}

/// A finding where a condition holds.
pub fn if_so(is_so: bool, what: impl Into<String>) -> Vec<String> {
    if is_so { vec![what.into()] } else { Vec::new() }
}
