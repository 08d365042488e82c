//! The keys of node groups; the rest of the file's keys, and the sources, are in [`super::keys`].

use super::keys::PLACEMENT;
use super::shape::Key;
use super::shape::Shape::{self, Bool, Float, Free, Int, Map, Record, Records, Taints, Text, Texts};

/// A group of `managedNodeGroups`.
pub(super) const MANAGED_NODEGROUP: &[Key] = &[
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

/// A group of `nodeGroups`.
pub(super) const NODEGROUP: &[Key] = &[
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
