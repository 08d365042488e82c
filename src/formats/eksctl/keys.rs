//! Every key that a `ClusterConfig` has, with its type, in the order in which we write them.
//!
//! # Sources
//! eksctl commit 99984ad, `pkg/apis/eksctl.io/v1alpha5/{types,vpc,iam,addon,outposts}.go` and the JSON
//! schema beside them, read 2026-08-21. Where the two differ the parser's view is kept: taints as a map,
//! unknown keys in subnets and identity providers.

use super::shape::Key;
use super::shape::Shape::{
    self, Any, Arn, Bool, Cidr, CidrText, Float, Free, Int, Map, OneOf, Open, Record, Records, Taints, Text, Texts,
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

const VPC: &[Key] = &[
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

const SUBNET: &[Key] = &[("id", Text), ("az", Text), ("cidr", Cidr)];

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

const PLACEMENT: &[Key] = &[("groupName", Text), ("spreadLevel", Text)];

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

const ADDON: &[Key] = &[
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

const FARGATE_PROFILE: &[Key] = &[
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

const MANAGED_NODEGROUP: &[Key] = &[
    NAME,
    AMI_FAMILY,
    AMI,
    ("launchTemplate", Record(&[("id", Text), ("version", Text)])),
    INSTANCE_TYPE,
    ("instanceTypes", Texts),
    SELECTOR,
    ("spot", Bool),
    MIN,
    DESIRED,
    MAX,
    ZONES,
    SUBNETS,
    PRIVATE,
    VOLUME_SIZE,
    VOLUME_TYPE,
    VOLUME_NAME,
    VOLUME_ENCRYPTED,
    VOLUME_KEY,
    VOLUME_IOPS,
    VOLUME_THROUGHPUT,
    VOLUMES,
    MAX_PODS,
    LABELS,
    ("taints", Records(TAINT)),
    TAGS,
    ("updateConfig", Record(UPDATE)),
    ("nodeRepairConfig", Record(REPAIR)),
    ("releaseVersion", Text),
    PREFIX,
    INSTANCE_NAME,
    SSH,
    NODE_IAM,
    SECURITY_GROUPS,
    PLACEMENT_KEY,
    EBS_OPTIMIZED,
    PROPAGATE,
    MONITORING,
    EFA,
    NO_IMDS_V1,
    NO_POD_IMDS,
    SUSPEND,
    RESERVATION,
    MARKET,
    OUTPOST_ARN,
    BOTTLEROCKET,
    PRE_BOOTSTRAP,
    BOOTSTRAP,
];

const NODEGROUP: &[Key] = &[
    NAME,
    AMI_FAMILY,
    AMI,
    INSTANCE_TYPE,
    ("instancesDistribution", Record(DISTRIBUTION)),
    SELECTOR,
    MIN,
    DESIRED,
    MAX,
    ZONES,
    ("localZones", Texts),
    SUBNETS,
    PRIVATE,
    VOLUME_SIZE,
    VOLUME_TYPE,
    VOLUME_NAME,
    VOLUME_ENCRYPTED,
    VOLUME_KEY,
    VOLUME_IOPS,
    VOLUME_THROUGHPUT,
    VOLUMES,
    MAX_PODS,
    LABELS,
    ("taints", Taints),
    TAGS,
    ("updateConfig", Record(UPDATE)),
    PREFIX,
    INSTANCE_NAME,
    SSH,
    NODE_IAM,
    SECURITY_GROUPS,
    PLACEMENT_KEY,
    EBS_OPTIMIZED,
    PROPAGATE,
    MONITORING,
    EFA,
    NO_IMDS_V1,
    NO_POD_IMDS,
    SUSPEND,
    ("asgMetricsCollection", Records(&[("granularity", Text), ("metrics", Texts)])),
    RESERVATION,
    MARKET,
    OUTPOST_ARN,
    ("cpuCredits", Text),
    ("classicLoadBalancerNames", Texts),
    ("targetGroupARNs", Texts),
    ("clusterDNS", Text),
    ("containerRuntime", Text),
    ("maxInstanceLifetime", Int),
    ("enclaveEnabled", Bool),
    ("kubeletExtraConfig", Free),
    BOTTLEROCKET,
    PRE_BOOTSTRAP,
    BOOTSTRAP,
];

/// The keys of one taint, wherever taints are a list.
pub(super) const TAINT: &[Key] = &[("key", Text), ("value", Text), ("effect", Text)];

const NAME: Key = ("name", Text);
const AMI_FAMILY: Key = ("amiFamily", Text);
const AMI: Key = ("ami", Text);
const INSTANCE_TYPE: Key = ("instanceType", Text);
const SELECTOR: Key = (
    "instanceSelector",
    Record(&[
        ("vCPUs", Int),
        ("memory", Text),
        ("gpus", Int),
        ("neuron_devices", Int),
        ("cpuArchitecture", Text),
        ("allow", Text),
        ("deny", Text),
    ]),
);
const MIN: Key = ("minSize", SIZE);
const DESIRED: Key = ("desiredCapacity", SIZE);
const MAX: Key = ("maxSize", SIZE);
const SIZE: Shape = Shape::IntIn(0, 0xffff_ffff);
const ZONES: Key = ("availabilityZones", Texts);
const SUBNETS: Key = ("subnets", Texts);
const PRIVATE: Key = ("privateNetworking", Bool);
const VOLUME_SIZE: Key = ("volumeSize", SIZE);
const VOLUME_TYPE: Key = ("volumeType", Text);
const VOLUME_NAME: Key = ("volumeName", Text);
const VOLUME_ENCRYPTED: Key = ("volumeEncrypted", Bool);
const VOLUME_KEY: Key = ("volumeKmsKeyID", Text);
const VOLUME_IOPS: Key = ("volumeIOPS", Int);
const VOLUME_THROUGHPUT: Key = ("volumeThroughput", Int);
const VOLUMES: Key = (
    "additionalVolumes",
    Records(&[
        VOLUME_NAME,
        ("volumeSize", Int),
        VOLUME_TYPE,
        VOLUME_ENCRYPTED,
        VOLUME_KEY,
        VOLUME_IOPS,
        VOLUME_THROUGHPUT,
        ("snapshotID", Text),
    ]),
);
const MAX_PODS: Key = ("maxPodsPerNode", SIZE);
const LABELS: Key = ("labels", Map);
const TAGS: Key = ("tags", Map);
const UPDATE: &[Key] = &[("maxUnavailable", SIZE), ("maxUnavailablePercentage", SIZE)];
const PREFIX: Key = ("instancePrefix", Text);
const INSTANCE_NAME: Key = ("instanceName", Text);
const SSH: Key = (
    "ssh",
    Record(&[
        ("allow", Bool),
        ("publicKeyPath", Text),
        ("publicKey", Text),
        ("publicKeyName", Text),
        ("sourceSecurityGroupIds", Texts),
        ("enableSsm", Bool),
    ]),
);
const NODE_IAM: Key = (
    "iam",
    Record(&[
        ("instanceProfileARN", Text),
        ("instanceRoleARN", Text),
        ("instanceRoleName", Text),
        ("instanceRolePermissionsBoundary", Text),
        ("attachPolicyARNs", Texts),
        ("attachPolicy", Free),
        ("withAddonPolicies", Record(ADDON_POLICIES)),
    ]),
);
const ADDON_POLICIES: &[Key] = &[
    ("imageBuilder", Bool),
    ("autoScaler", Bool),
    ("externalDNS", Bool),
    ("certManager", Bool),
    ("appMesh", Bool),
    ("appMeshPreview", Bool),
    ("ebs", Bool),
    ("fsx", Bool),
    ("efs", Bool),
    ("awsLoadBalancerController", Bool),
    ("albIngress", Bool),
    ("xRay", Bool),
    ("cloudWatch", Bool),
];
const SECURITY_GROUPS: Key =
    ("securityGroups", Record(&[("attachIDs", Texts), ("withShared", Bool), ("withLocal", Bool)]));
const PLACEMENT_KEY: Key = ("placement", Record(PLACEMENT));
const EBS_OPTIMIZED: Key = ("ebsOptimized", Bool);
const PROPAGATE: Key = ("propagateASGTags", Bool);
const MONITORING: Key = ("enableDetailedMonitoring", Bool);
const EFA: Key = ("efaEnabled", Bool);
const NO_IMDS_V1: Key = ("disableIMDSv1", Bool);
const NO_POD_IMDS: Key = ("disablePodIMDS", Bool);
const SUSPEND: Key = ("asgSuspendProcesses", Texts);
const RESERVATION: Key = (
    "capacityReservation",
    Record(&[
        ("capacityReservationPreference", Text),
        (
            "capacityReservationTarget",
            Record(&[("capacityReservationID", Text), ("capacityReservationResourceGroupARN", Text)]),
        ),
    ]),
);
const MARKET: Key = ("instanceMarketOptions", Record(&[("marketType", Text)]));
const OUTPOST_ARN: Key = ("outpostARN", Text);
const BOTTLEROCKET: Key = ("bottlerocket", Record(&[("enableAdminContainer", Bool), ("settings", Free)]));
const PRE_BOOTSTRAP: Key = ("preBootstrapCommands", Texts);
const BOOTSTRAP: Key = ("overrideBootstrapCommand", Text);

const DISTRIBUTION: &[Key] = &[
    ("instanceTypes", Texts),
    ("maxPrice", Float),
    ("onDemandBaseCapacity", Int),
    ("onDemandPercentageAboveBaseCapacity", Int),
    ("spotInstancePools", Int),
    ("spotAllocationStrategy", Text),
    ("capacityRebalance", Bool),
];

const REPAIR: &[Key] = &[
    ("enabled", Bool),
    ("maxUnhealthyNodeThresholdPercentage", Int),
    ("maxUnhealthyNodeThresholdCount", Int),
    ("maxParallelNodesRepairedPercentage", Int),
    ("maxParallelNodesRepairedCount", Int),
    (
        "nodeRepairConfigOverrides",
        Records(&[
            ("nodeMonitoringCondition", Text),
            ("nodeUnhealthyReason", Text),
            ("minRepairWaitTimeMins", Int),
            ("repairAction", Text),
        ]),
    ),
];

/// What an [`Open`] record holds under keys that are not in its table.
pub(super) const OTHER: Shape = Any;
