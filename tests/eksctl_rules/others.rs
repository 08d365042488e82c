//! Rules of eksctl about Fargate, add-ons, identities, access, Auto Mode and what else a file can have.

use super::file::{File, if_so, is_arn, repeated};
use super::tree::Tree;
use super::{Rule, rule};
use std::collections::BTreeSet;

/// Every block of a list that breaks a rule, by its place.
fn each(list: &Tree, is_broken: impl Fn(&Tree) -> bool) -> Vec<String> {
    let broken = list.items().iter().enumerate().filter(|(_, item)| is_broken(item));
    broken.map(|(i, item)| format!("[{i}] {}", item.at("name").text())).collect()
}

/// How many of these keys say something.
fn count(block: &Tree, keys: &str) -> usize {
    keys.split_whitespace().filter(|key| !block.at(key).is_vacant()).count()
}

/// The keys of an add-on that give it a role of its own.
const IRSA: &str = "serviceAccountRoleARN attachPolicyARNs attachPolicy wellKnownPolicies";

/// Types of access entries for nodes.
const NODE_ENTRIES: [&str; 4] = ["EC2_LINUX", "EC2_WINDOWS", "FARGATE_LINUX", "HYBRID_LINUX"];

/// The rules, by id.
pub const RULES: &[Rule] = &[
    rule("FG1", "a Fargate profile has a name of its own and selects namespaces", |file| {
        each(file.at("fargateProfiles"), |profile| {
            let name = profile.at("name").text();
            let selectors = profile.at("selectors").items();
            let is_blind = selectors.iter().any(|selector| selector.at("namespace").text().is_empty());
            name.is_empty() || name.starts_with("eks-") || selectors.is_empty() || is_blind
        })
    }),
    rule("AD1", "an add-on has a name", |file| {
        each(file.at("addons"), |addon| addon.at("name").text().is_empty())
    }),
    rule("AD2", "the configuration of an add-on is JSON or a map in YAML", |file| {
        each(file.at("addons"), |addon| {
            let text = addon.at("configurationValues").text();
            let is_json = serde_json::from_str::<serde_json::Value>(text).is_ok();
            !text.is_empty() && !is_json && !matches!(super::tree::read(text), Ok(Tree::Map(_)))
        })
    }),
    rule("AD3", "the namespace of an add-on is one", |file| {
        each(file.at("addons"), |addon| {
            let name = addon.at("namespaceConfig.namespace").text();
            let is_inside = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
            let is_label = name.len() <= 63
                && name.starts_with(|c: char| c.is_ascii_lowercase())
                && !name.ends_with('-')
                && name.bytes().all(is_inside);
            !name.is_empty() && !is_label
        })
    }),
    rule("AD4", "an add-on gets its permissions one way", |file| {
        each(file.at("addons"), |addon| 0 < count(addon, IRSA) && !addon.at("podIdentityAssociations").is_vacant())
    }),
    rule("AD5", "an add-on's own role is given one way", |file| {
        each(file.at("addons"), |addon| 1 < count(addon, IRSA))
    }),
    rule("AD6", "the agent of pod identities has none itself", |file| {
        each(file.at("addons"), |addon| {
            addon.at("name").text() == "eks-pod-identity-agent" && !addon.at("podIdentityAssociations").is_vacant()
        })
    }),
    rule("AD7", "an association says whom it is for and what it gives", |file| {
        let addons = file.at("addons").items().iter();
        addons.flat_map(|addon| each(addon.at("podIdentityAssociations"), is_half_an_association)).collect()
    }),
    rule("AD8", "an association of an add-on has no known policies and no tags", |file| {
        let addons = file.at("addons").items().iter();
        addons
            .flat_map(|addon| {
                each(addon.at("podIdentityAssociations"), |it| 0 < count(it, "wellKnownPolicies tags"))
            })
            .collect()
    }),
    rule("AD9", "default associations stand alone", |file| {
        each(file.at("addons"), |addon| {
            let is_default = addon.at("useDefaultPodIdentityAssociations").is_on();
            is_default && (0 < count(addon, IRSA) || !addon.at("podIdentityAssociations").is_vacant())
        })
    }),
    rule("AD10", "pod identities come with their agent", |file| {
        let addons = file.at("addons").items();
        let by_addon = addons.iter().any(|addon| {
            !addon.at("podIdentityAssociations").is_vacant()
                || addon.at("useDefaultPodIdentityAssociations").is_on()
        });
        let is_applied = file.at("addonsConfig.autoApplyPodIdentityAssociations").is_on() && !addons.is_empty();
        let is_used = !file.at("iam.podIdentityAssociations").is_vacant() || by_addon || is_applied;
        if_so(is_used && !file.is_auto() && file.addon("eks-pod-identity-agent").is_none(), "no agent")
    }),
    rule("AD11", "nodes come with vpc-cni", |file| {
        let is_bare = file.at("addonsConfig.disableDefaultAddons").is_on() && file.addon("vpc-cni").is_none();
        let needs =
            ["fargateProfiles", "karpenter", "gitops.flux", "iam.serviceAccounts", "iam.podIdentityAssociations"];
        let has_nodes =
            file.groups().iter().any(|group| group.tree.at("desiredCapacity").int().is_some_and(|n| 0 < n));
        let is_needed = has_nodes || needs.iter().any(|path| !file.at(path).is_vacant());
        if_so(is_bare && !file.is_auto() && is_needed, "no vpc-cni")
    }),
    rule("IA1", "service accounts with roles need OIDC", |file| {
        if_so(!file.at("iam.serviceAccounts").is_vacant() && !file.at("iam.withOIDC").is_on(), "withOIDC")
    }),
    rule("IA2", "service accounts have names of their own", |file| {
        let accounts = file.at("iam.serviceAccounts");
        let name = |account: &Tree| {
            let namespace = account.at("metadata.namespace").text();
            let namespace = if namespace.is_empty() { "default" } else { namespace };
            format!("{namespace}/{}", account.at("metadata.name").text())
        };
        let names: Vec<String> = accounts.items().iter().map(name).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let nameless = each(accounts, |account| account.at("metadata.name").text().is_empty());
        nameless.into_iter().chain(repeated(&names).into_iter().map(str::to_owned)).collect()
    }),
    rule("IA3", "a service account gets some permission", |file| {
        each(file.at("iam.serviceAccounts"), |account| {
            count(account, "wellKnownPolicies attachPolicyARNs attachPolicy attachRoleARN") == 0
        })
    }),
    rule("IA4", "an association says whom it is for and what it gives", |file| {
        each(file.at("iam.podIdentityAssociations"), is_half_an_association)
    }),
    rule("IA5", "a policy with a name is there, and the name can be one", |file| {
        each(file.at("iam.podIdentityAssociations"), |it| {
            let name = it.at("permissionPolicyName").text();
            let has_letter = name.chars().any(char::is_alphanumeric);
            !name.is_empty() && (it.at("permissionPolicy").is_vacant() || !has_letter)
        })
    }),
    rule("IA6", "an identity mapping is of one kind", |file| {
        each(file.at("iamIdentityMappings"), |it| {
            let is_service = it.has("serviceName");
            let n_user = count(it, "arn username groups");
            let has_account = it.has("account") && (is_service || it.has("namespace") || 0 < n_user);
            (is_service && n_user == 3) || is_service != it.has("namespace") || has_account
        })
    }),
    rule("IA7", "an identity provider says who it is", |file| {
        each(file.at("identityProviders"), |it| count(it, "name clientID issuerURL") < 3)
    }),
    rule("AC1", "access entries need a mode that knows them", |file| {
        if_so(!file.at("accessConfig.accessEntries").is_vacant() && file.is_config_map(), "CONFIG_MAP")
    }),
    rule("AC2", "an access entry is for one principal, of a known type", |file| {
        let entries = file.at("accessConfig.accessEntries");
        let known = ["", "STANDARD", "EC2"];
        let bad = each(entries, |it| {
            let kind = it.at("type").text();
            it.at("principalARN").is_vacant() || !(known.contains(&kind) || NODE_ENTRIES.contains(&kind))
        });
        let arns: Vec<&str> = entries.items().iter().map(|it| it.at("principalARN").text()).collect();
        bad.into_iter().chain(repeated(&arns).into_iter().map(str::to_owned)).collect()
    }),
    rule("AC3", "an access entry of nodes says nothing else", |file| {
        each(file.at("accessConfig.accessEntries"), |it| {
            let keys = "kubernetesGroups kubernetesUsername accessPolicies";
            NODE_ENTRIES.contains(&it.at("type").text()) && 0 < count(it, keys)
        })
    }),
    rule("AC4", "access policies are EKS's, with a scope", |file| {
        let entries = file.at("accessConfig.accessEntries").items().iter();
        let is_bad = |policy: &Tree| {
            let is_policy = policy.at("policyARN").text().contains(":cluster-access-policy/");
            let has_namespaces = !policy.at("accessScope.namespaces").is_vacant();
            let is_scope = match policy.at("accessScope.type").text() {
                "cluster" => !has_namespaces,
                "namespace" => has_namespaces,
                _ => false,
            };
            !is_policy || !is_scope
        };
        entries.flat_map(|it| each(it.at("accessPolicies"), is_bad)).collect()
    }),
    rule("AC5", "somebody can let self-managed nodes in", |file| {
        let access = file.at("accessConfig");
        let is_off = access.at("bootstrapClusterCreatorAdminPermissions").bool() == Some(false);
        let is_closed = file.is_config_map() || access.at("accessEntries").is_vacant();
        if_so(is_off && is_closed && !file.groups_of(false).is_empty(), "no administrator")
    }),
    rule("AM1", "Auto Mode starts without node groups", |file| {
        if_so(file.is_auto() && !file.groups().is_empty(), "groups")
    }),
    rule("AM2", "Auto Mode brings the add-ons of nodes itself", |file| {
        let is_exempt = !file.at("fargateProfiles").is_vacant() || !file.at("remoteNetworkConfig").is_vacant();
        let doubled = ["vpc-cni", "kube-proxy", "coredns"].into_iter().filter(|name| file.addon(name).is_some());
        doubled.filter(|_| file.is_auto() && !is_exempt).map(str::to_owned).collect()
    }),
    rule("AM3", "no Auto Mode on an Outpost", |file| if_so(file.is_auto() && file.is_on_outpost(), "outpost")),
    rule("AM4", "node pools are the two of EKS, each once, and have what a role is for", |file| {
        let auto = file.at("autoModeConfig");
        let pools = auto.at("nodePools");
        let is_none = matches!(pools, Tree::List(items) if items.is_empty());
        let n_arns = count(auto, "nodeRoleARN permissionsBoundaryARN");
        let unknown = pools.texts().into_iter().filter(|pool| !["general-purpose", "system"].contains(pool));
        let bad = unknown.chain(repeated(&pools.texts())).map(str::to_owned);
        bad.chain(if_so(file.is_auto() && ((is_none && 0 < n_arns) || n_arns == 2), "ARNs")).collect()
    }),
    rule("AM5", "only Auto Mode has node pools", |file| {
        let n = count(file.at("autoModeConfig"), "nodeRoleARN permissionsBoundaryARN nodePools");
        if_so(!file.is_auto() && 0 < n, "autoModeConfig")
    }),
    rule("KP1", "Karpenter has a version of 0.20.0 or later", |file| {
        let karpenter = file.at("karpenter");
        let version = karpenter.at("version").text();
        let numbers: Vec<Option<u32>> =
            version.trim_start_matches('v').split('.').map(|part| part.parse().ok()).collect();
        let is_good = matches!(numbers.as_slice(), [Some(major), Some(minor), ..] if (0, 20) <= (*major, *minor));
        if_so(*karpenter != Tree::Null && !is_good, version)
    }),
    rule("KP2", "Karpenter needs OIDC", |file| {
        if_so(!file.at("karpenter").is_vacant() && !file.at("iam.withOIDC").is_on(), "withOIDC")
    }),
    rule("KP3", "Karpenter's tag can be one", |file| {
        let tags = file.at("metadata.tags").entries();
        let tag = tags.iter().find(|(key, _)| key == "karpenter.sh/discovery").map(|(_, value)| value.text());
        let is_bad = tag.is_some_and(|tag| tag.is_empty() || 256 < tag.chars().count());
        if_so(!file.at("karpenter").is_vacant() && is_bad, "karpenter.sh/discovery")
    }),
    rule("CW1", "logs are known ones, kept for a time that CloudWatch has", |file| {
        let logging = file.at("cloudWatch.clusterLogging");
        let known = ["api", "audit", "authenticator", "controllerManager", "scheduler", "all", "*"];
        let unknown = logging.at("enableTypes").texts().into_iter().filter(|name| !known.contains(name));
        let days = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1827, 3653];
        let retention = logging.at("logRetentionInDays").int();
        let is_bad = retention.is_some_and(|n| !days.contains(&n) || logging.at("enableTypes").is_vacant());
        unknown.map(str::to_owned).chain(if_so(is_bad, "logRetentionInDays")).collect()
    }),
    rule("SE1", "secrets are encrypted with a key", |file| {
        let secrets = file.at("secretsEncryption");
        if_so(*secrets != Tree::Null && !is_arn(secrets.at("keyARN").text()), format!("{secrets:?}"))
    }),
    rule("GO1", "Flux has a provider and flags", |file| {
        let flux = file.at("gitops.flux");
        if_so(*flux != Tree::Null && count(flux, "gitProvider flags") < 2, "gitops.flux")
    }),
    rule("RN1", "hybrid nodes are IPv4, with access entries", |file| {
        let has = !file.at("remoteNetworkConfig").is_vacant();
        if_so(has && (file.is_ipv6() || file.is_config_map()), "remoteNetworkConfig")
    }),
    rule("RN2", "hybrid nodes have one network", |file| {
        let remote = file.at("remoteNetworkConfig");
        let n = |key| remote.at(key).items().len();
        let is_empty_list = matches!(remote.at("remotePodNetworks"), Tree::List(items) if items.is_empty());
        let lacks_nodes = n("remoteNodeNetworks") == 0 && !is_empty_list;
        let is_bad = 1 < n("remoteNodeNetworks") || 1 < n("remotePodNetworks") || lacks_nodes;
        if_so(!remote.is_vacant() && is_bad, "remote networks")
    }),
    rule("RN3", "the gateway of hybrid nodes is one, in a new VPC", |file| {
        let gateway = file.at("remoteNetworkConfig.vpcGatewayID").text();
        let is_one = gateway.starts_with("tgw") || gateway.starts_with("vgw");
        if_so(!gateway.is_empty() && (!is_one || file.at("vpc").has("id")), gateway)
    }),
    rule("RN4", "hybrid nodes have credentials of one kind", |file| {
        let iam = file.at("remoteNetworkConfig.iam");
        let has_cert = iam.has("caBundleCert");
        let is_good = match iam.at("provider").text().to_ascii_lowercase().as_str() {
            "" | "ssm" => !has_cert,
            "ira" => has_cert,
            _ => false,
        };
        if_so(!iam.is_vacant() && !is_good, "iam")
    }),
    rule("OP1", "an Outpost has only what goes there", outpost_with_more),
    rule("OP2", "etcd on an Outpost has an instance type where it needs one", |file| {
        let outpost = file.at("outpost");
        let has_etcd = outpost.has("etcdInstanceType");
        let needs = outpost.has("etcdPlacement")
            || outpost.has("controlPlanePlacement.spreadLevel")
            || !file.at("remoteNetworkConfig").is_vacant();
        let is_bad = has_etcd && (outpost.has("controlPlanePlacement.groupName") || file.is_config_map());
        if_so(file.is_on_outpost() && ((needs && !has_etcd) || is_bad), "etcd")
    }),
    rule("OP3", "nodes on an Outpost have Amazon Linux and gp2", |file| {
        let groups = file.groups_of(false).into_iter();
        let there = groups.filter(|group| file.is_on_outpost() || group.tree.has("outpostARN"));
        let is_bad = |group: &super::file::Group<'_>| {
            let kind = group.tree.at("volumeType").text();
            !group.is_family(&["amazonlinux2", "amazonlinux2023"]) || !matches!(kind, "" | "gp2")
        };
        there.filter(is_bad).map(|group| group.says("family or volume")).collect()
    }),
    rule("CB1", "a capability has a name and a type, Argo CD its identity center", |file| {
        each(file.at("capabilities"), |it| {
            let is_argo = it.at("type").text() == "ARGOCD";
            count(it, "name type") < 2 || (is_argo && it.at("configuration.argocd.awsIdc").is_vacant())
        })
    }),
];

fn is_half_an_association(it: &Tree) -> bool {
    let n_policies = count(it, "permissionPolicy permissionPolicyARNs wellKnownPolicies");
    let has_role = it.has("roleARN");
    count(it, "namespace serviceAccountName") < 2 || (has_role == (0 < n_policies))
}

fn outpost_with_more(file: &File<'_>) -> Vec<String> {
    if !file.is_on_outpost() {
        return Vec::new();
    }
    let arn = file.at("outpost.controlPlaneOutpostARN").text();
    let barred = "addons identityProviders fargateProfiles karpenter secretsEncryption availabilityZones localZones \
                  gitops vpc.publicAccessCIDRs managedNodeGroups";
    let more: BTreeSet<&str> = barred.split_whitespace().filter(|path| !file.at(path).is_vacant()).collect();
    let on = ["iam.withOIDC", "vpc.autoAllocateIPv6"].into_iter().filter(|path| file.at(path).is_on());
    let admin = file.at("accessConfig.bootstrapClusterCreatorAdminPermissions").bool() == Some(false);
    let mut out: Vec<String> = more.into_iter().chain(on).map(str::to_owned).collect();
    out.extend(if_so(!is_arn(arn) || !arn.contains(":outposts:"), format!("{arn:?}")));
    out.extend(if_so(file.is_ipv6(), "IPv6"));
    out.extend(if_so(admin, "bootstrapClusterCreatorAdminPermissions"));
    out
}
