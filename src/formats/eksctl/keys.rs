//! Every key that a `ClusterConfig` has, with its type, in the order in which we write them.
//!
//! # Sources
//! eksctl commit 99984ad, `pkg/apis/eksctl.io/v1alpha5/{types,vpc,iam,addon,outposts}.go` and the JSON
//! schema beside them, read 2026-08-21. Where the two differ the parser's view is kept: taints as a map,
//! unknown keys in subnets and identity providers.

use super::keys_of_nodes::{MANAGED_NODEGROUP, NODEGROUP};
use super::shape::Key;
use super::shape::Shape::{
    self, Any, Arn, Bool, Cidr, CidrText, Free, Int, Map, OneOf, Open, Record, Records, Text, Texts,
};
use crate::catalog::eksctl;

/// The whole file.
pub(super) const ROOT: Shape = Record(&[
    ("apiVersion", OneOf(&[eksctl::API_VERSION])),
    ("kind", OneOf(&[eksctl::KIND])),
    ("metadata", Record(METADATA)),
    ("upgradePolicy", Record(&[("supportType", OneOf(&["STANDARD", "EXTENDED"]))])),
    ("kubernetesNetworkConfig", Record(KUBERNETES_NETWORK)),
    ("availabilityZones", Texts),
    ("localZones", Texts),
    ("vpc", Record(VPC)),
    ("privateCluster", Record(PRIVATE_CLUSTER)),
    ("autoModeConfig", Record(AUTO_MODE)),
    ("remoteNetworkConfig", Record(REMOTE_NETWORK)),
    ("outpost", Record(OUTPOST)),
    ("iam", Record(IAM)),
    ("iamIdentityMappings", Records(IDENTITY_MAPPING)),
    ("identityProviders", Shape::List(&Open(IDENTITY_PROVIDER))),
    ("accessConfig", Record(ACCESS_CONFIG)),
    ("secretsEncryption", Record(&[("keyARN", Text)])),
    ("cloudWatch", Record(&[("clusterLogging", Record(CLUSTER_LOGGING))])),
    ("controlPlaneScalingConfig", Record(&[("tier", Text)])),
    ("zonalShiftConfig", Record(&[("enabled", Bool)])),
    ("kubeAPIServerConfig", Record(API_SERVER)),
    ("kubeSchedulerConfig", Record(&[("nodeResourcesFit", Record(&[("scoringStrategy", Record(SCORING))]))])),
    (
        "kubeControllerManagerConfig",
        Record(&[(
            "horizontalPodAutoscalerControllerConfig",
            Record(&[("horizontalPodAutoscalerSyncPeriod", Text)]),
        )]),
    ),
    ("addonsConfig", Record(ADDONS_CONFIG)),
    ("addons", Records(ADDON)),
    ("managedNodeGroups", Records(MANAGED_NODEGROUP)),
    ("nodeGroups", Records(NODEGROUP)),
    ("fargateProfiles", Records(FARGATE_PROFILE)),
    ("karpenter", Record(KARPENTER)),
    ("gitops", Record(&[("flux", Record(&[("gitProvider", Text), ("flags", Map)]))])),
    ("capabilities", Records(CAPABILITY)),
]);

const METADATA: &[Key] = &[
    ("name", Text),
    ("region", Text),
    ("version", Text),
    ("forceUpdateVersion", Bool),
    ("tags", Map),
    ("annotations", Map),
    ("rollbackConfig", Record(&[("timeoutMinutes", Int)])),
];

const KUBERNETES_NETWORK: &[Key] =
    &[("ipFamily", Shape::OneOfAnyCase(&["IPv4", "IPv6"])), ("serviceIPv4CIDR", Cidr), ("serviceIPv6CIDR", Text)];

/// The network.
pub(super) const VPC: &[Key] = &[
    ("id", Text),
    ("cidr", Cidr),
    ("ipv6Cidr", Text),
    ("ipv6Pool", Text),
    ("autoAllocateIPv6", Bool),
    ("hostnameType", Text),
    ("securityGroup", Text),
    ("controlPlaneSecurityGroupIDs", Texts),
    ("sharedNodeSecurityGroup", Text),
    ("manageSharedNodeSecurityGroupRules", Bool),
    ("extraCIDRs", Texts),
    ("extraIPv6CIDRs", Texts),
    ("clusterEndpoints", Record(&[("publicAccess", Bool), ("privateAccess", Bool)])),
    ("publicAccessCIDRs", Shape::List(&CidrText)),
    ("controlPlaneOnPrivateSubnets", Bool),
    ("controlPlaneSubnetIDs", Texts),
    ("controlPlaneEgressMode", Text),
    ("nat", Record(&[("gateway", OneOf(&["Single", "HighlyAvailable", "Disable", ""]))])),
    ("subnets", Record(&[("public", Shape::MapOf(&Open(SUBNET))), ("private", Shape::MapOf(&Open(SUBNET)))])),
];

/// A listed subnet.
pub(super) const SUBNET: &[Key] = &[("id", Text), ("az", Text), ("cidr", Cidr)];

const PRIVATE_CLUSTER: &[Key] =
    &[("enabled", Bool), ("skipEndpointCreation", Bool), ("additionalEndpointServices", Texts)];

const AUTO_MODE: &[Key] =
    &[("enabled", Bool), ("nodePools", Texts), ("nodeRoleARN", Arn), ("permissionsBoundaryARN", Arn)];

const REMOTE_NETWORK: &[Key] = &[
    ("iam", Record(&[("provider", Text), ("roleARN", Text), ("caBundleCert", Text)])),
    ("vpcGatewayID", Text),
    ("remoteNodeNetworks", Records(&[("cidrs", Texts)])),
    ("remotePodNetworks", Records(&[("cidrs", Texts)])),
];

const OUTPOST: &[Key] = &[
    ("controlPlaneOutpostARN", Text),
    ("controlPlaneInstanceType", Text),
    ("controlPlanePlacement", Record(PLACEMENT)),
    ("etcdInstanceType", Text),
    ("etcdPlacement", Record(PLACEMENT)),
];

/// Where instances stand together.
pub(super) const PLACEMENT: &[Key] = &[("groupName", Text), ("spreadLevel", Text)];

const IAM: &[Key] = &[
    ("withOIDC", Bool),
    ("serviceRoleARN", Text),
    ("serviceRolePermissionsBoundary", Text),
    ("fargatePodExecutionRoleARN", Text),
    ("fargatePodExecutionRolePermissionsBoundary", Text),
    ("vpcResourceControllerPolicy", Bool),
    ("serviceAccounts", Records(SERVICE_ACCOUNT)),
    ("podIdentityAssociations", Records(POD_IDENTITY)),
];

const SERVICE_ACCOUNT: &[Key] = &[
    ("metadata", Record(&[("name", Text), ("namespace", Text), ("labels", Map), ("annotations", Map)])),
    ("attachPolicyARNs", Texts),
    ("wellKnownPolicies", Record(WELL_KNOWN_POLICIES)),
    ("attachPolicy", Free),
    ("attachRoleARN", Text),
    ("permissionsBoundary", Text),
    ("roleName", Text),
    ("roleOnly", Bool),
    ("subjectPattern", Text),
    ("tags", Map),
    ("status", Record(&[("roleARN", Text), ("stackName", Text), ("capabilities", Texts), ("tags", Map)])),
];

const POD_IDENTITY: &[Key] = &[
    ("namespace", Text),
    ("serviceAccountName", Text),
    ("createServiceAccount", Bool),
    ("roleARN", Text),
    ("targetRoleARN", Text),
    ("disableSessionTags", Bool),
    ("roleName", Text),
    ("permissionsBoundaryARN", Text),
    ("permissionPolicyARNs", Texts),
    ("permissionPolicyName", Text),
    ("permissionPolicy", Free),
    ("wellKnownPolicies", Record(WELL_KNOWN_POLICIES)),
    ("tags", Map),
    ("policy", Text),
];

const WELL_KNOWN_POLICIES: &[Key] = &[
    ("imageBuilder", Bool),
    ("autoScaler", Bool),
    ("awsLoadBalancerController", Bool),
    ("externalDNS", Bool),
    ("certManager", Bool),
    ("ebsCSIController", Bool),
    ("efsCSIController", Bool),
];

const IDENTITY_MAPPING: &[Key] = &[
    ("arn", Text),
    ("username", Text),
    ("groups", Texts),
    ("account", Text),
    ("serviceName", Text),
    ("namespace", Text),
    ("noDuplicateARNs", Bool),
];

const IDENTITY_PROVIDER: &[Key] = &[
    ("type", OneOf(&["oidc"])),
    ("name", Text),
    ("issuerURL", Text),
    ("clientID", Text),
    ("usernameClaim", Text),
    ("usernamePrefix", Text),
    ("groupsClaim", Text),
    ("groupsPrefix", Text),
    ("requiredClaims", Map),
    ("tags", Map),
];

const ACCESS_CONFIG: &[Key] = &[
    ("authenticationMode", Text),
    ("bootstrapClusterCreatorAdminPermissions", Bool),
    (
        "accessEntries",
        Records(&[
            ("principalARN", Arn),
            ("type", Text),
            ("kubernetesUsername", Text),
            ("kubernetesGroups", Texts),
            ("accessPolicies", Records(ACCESS_POLICY)),
        ]),
    ),
];

const ACCESS_POLICY: &[Key] =
    &[("policyARN", Arn), ("accessScope", Record(&[("type", Text), ("namespaces", Texts)]))];

const CLUSTER_LOGGING: &[Key] = &[("enableTypes", Texts), ("logRetentionInDays", Int)];

const API_SERVER: &[Key] =
    &[("eventTTL", Text), ("serviceNodePortRange", Record(&[("minPort", Int), ("maxPort", Int)]))];

const SCORING: &[Key] = &[("type", Text), ("resources", Records(&[("name", Text), ("weight", Int)]))];

const ADDONS_CONFIG: &[Key] = &[("autoApplyPodIdentityAssociations", Bool), ("disableDefaultAddons", Bool)];

/// An add-on.
pub(super) const ADDON: &[Key] = &[
    ("name", Text),
    ("version", Text),
    ("configurationValues", Text),
    ("resolveConflicts", Text),
    ("namespaceConfig", Record(&[("namespace", Text)])),
    ("serviceAccountRoleARN", Text),
    ("attachPolicyARNs", Texts),
    ("attachPolicy", Free),
    ("permissionsBoundary", Text),
    ("wellKnownPolicies", Record(WELL_KNOWN_POLICIES)),
    ("useDefaultPodIdentityAssociations", Bool),
    ("podIdentityAssociations", Records(POD_IDENTITY)),
    ("tags", Map),
    ("publishers", Texts),
    ("types", Texts),
    ("owners", Texts),
];

/// A Fargate profile.
pub(super) const FARGATE_PROFILE: &[Key] = &[
    ("name", Text),
    ("podExecutionRoleARN", Text),
    ("subnets", Texts),
    ("selectors", Records(&[("namespace", Text), ("labels", Map)])),
    ("tags", Map),
    ("status", Text),
];

const KARPENTER: &[Key] = &[
    ("version", Text),
    ("createServiceAccount", Bool),
    ("defaultInstanceProfile", Text),
    ("withSpotInterruptionQueue", Bool),
];

const CAPABILITY: &[Key] = &[
    ("name", Text),
    ("type", Text),
    ("roleArn", Text),
    ("deletePropagationPolicy", Text),
    ("configuration", Record(&[("argocd", Record(ARGOCD))])),
    ("attachPolicyARNs", Texts),
    ("attachPolicy", Free),
    ("permissionsBoundary", Text),
    ("accessPolicies", Records(ACCESS_POLICY)),
    ("tags", Map),
];

const ARGOCD: &[Key] = &[
    ("namespace", Text),
    ("networkAccess", Record(&[("vpceIds", Texts)])),
    ("rbacRoleMappings", Records(&[("role", Text), ("identities", Records(&[("id", Text), ("type", Text)]))])),
    ("awsIdc", Record(&[("idcInstanceArn", Text), ("idcRegion", Text)])),
];

/// What an [`Open`] record holds under keys that are not in its table.
pub(super) const OTHER: Shape = Any;
