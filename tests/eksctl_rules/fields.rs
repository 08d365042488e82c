//! The keys that eksctl knows, each with the type that its value must have: rules LD2 and LD3.
//!
//! Taints and OIDC identity providers have decoders of their own in eksctl, so that rules LD8 and LD9 look at them.
//!
//! # Sources
//! eksctl commit 99984ad, `api/types.go` and `api/vpc.go`, read 2026-08-21.

use super::tree::Tree;

/// The block of the whole file.
const ROOT: &str = "ClusterConfig";

/// Every block by its name in eksctl, with `key:type` for each key: `[x]` is a list, `<x>` a map with any keys.
const BLOCKS: &[(&str, &str)] = &[
    ("AZSubnetSpec", "az:text cidr:text id:text"),
    (
        "AccessConfig",
        "accessEntries:[AccessEntry] authenticationMode:text \
         bootstrapClusterCreatorAdminPermissions:bool",
    ),
    (
        "AccessEntry",
        "accessPolicies:[AccessPolicy] kubernetesGroups:[text] kubernetesUsername:text \
         principalARN:text type:text",
    ),
    ("AccessPolicy", "accessScope:AccessScope policyARN:text"),
    ("AccessScope", "namespaces:[text] type:text"),
    (
        "Addon",
        "attachPolicy:any attachPolicyARNs:[text] configurationValues:text name:text \
         namespaceConfig:AddonNamespaceConfig owners:[text] permissionsBoundary:text \
         podIdentityAssociations:[PodIdentityAssociation] publishers:[text] resolveConflicts:text \
         serviceAccountRoleARN:text tags:<text> types:[text] useDefaultPodIdentityAssociations:bool \
         version:text wellKnownPolicies:WellKnownPolicies",
    ),
    ("AddonNamespaceConfig", "namespace:text"),
    ("AddonsConfig", "autoApplyPodIdentityAssociations:bool disableDefaultAddons:bool"),
    ("ArgoCDAWSIDC", "idcInstanceArn:text idcRegion:text"),
    (
        "ArgoCDConfiguration",
        "awsIdc:ArgoCDAWSIDC namespace:text networkAccess:ArgoCDNetworkAccess \
         rbacRoleMappings:[ArgoCDRoleMapping]",
    ),
    ("ArgoCDNetworkAccess", "vpceIds:[text]"),
    ("ArgoCDRoleMapping", "identities:[SSOIdentity] role:text"),
    ("AutoModeConfig", "enabled:bool nodePools:[text] nodeRoleARN:text permissionsBoundaryARN:text"),
    (
        "Capability",
        "accessPolicies:[AccessPolicy] attachPolicy:any attachPolicyARNs:[text] \
         configuration:CapabilityConfiguration deletePropagationPolicy:text name:text \
         permissionsBoundary:text roleArn:text tags:<text> type:text",
    ),
    ("CapabilityConfiguration", "argocd:ArgoCDConfiguration"),
    (
        "CapacityReservation",
        "capacityReservationPreference:text capacityReservationTarget:CapacityReservationTarget",
    ),
    ("CapacityReservationTarget", "capacityReservationID:text capacityReservationResourceGroupARN:text"),
    ("ClusterCloudWatch", "clusterLogging:ClusterCloudWatchLogging"),
    ("ClusterCloudWatchLogging", "enableTypes:[text] logRetentionInDays:int"),
    (
        "ClusterConfig",
        "accessConfig:AccessConfig addons:[Addon] addonsConfig:AddonsConfig apiVersion:text \
         autoModeConfig:AutoModeConfig availabilityZones:[text] capabilities:[Capability] \
         cloudWatch:ClusterCloudWatch controlPlaneScalingConfig:ControlPlaneScalingConfig \
         fargateProfiles:[FargateProfile] gitops:GitOps iam:ClusterIAM \
         iamIdentityMappings:[IAMIdentityMapping] identityProviders:[any] karpenter:Karpenter \
         kind:text kubeAPIServerConfig:KubeAPIServerConfig \
         kubeControllerManagerConfig:KubeControllerManagerConfig \
         kubeSchedulerConfig:KubeSchedulerConfig kubernetesNetworkConfig:KubernetesNetworkConfig \
         localZones:[text] managedNodeGroups:[ManagedNodeGroup] metadata:ClusterMeta \
         nodeGroups:[NodeGroup] outpost:Outpost privateCluster:PrivateCluster \
         remoteNetworkConfig:RemoteNetworkConfig secretsEncryption:SecretsEncryption \
         upgradePolicy:UpgradePolicy vpc:ClusterVPC zonalShiftConfig:ZonalShiftConfig",
    ),
    ("ClusterEndpoints", "privateAccess:bool publicAccess:bool"),
    (
        "ClusterIAM",
        "fargatePodExecutionRoleARN:text fargatePodExecutionRolePermissionsBoundary:text \
         podIdentityAssociations:[PodIdentityAssociation] serviceAccounts:[ClusterIAMServiceAccount] \
         serviceRoleARN:text serviceRolePermissionsBoundary:text vpcResourceControllerPolicy:bool \
         withOIDC:bool",
    ),
    ("ClusterIAMMeta", "annotations:<text> labels:<text> name:text namespace:text"),
    (
        "ClusterIAMServiceAccount",
        "attachPolicy:any attachPolicyARNs:[text] attachRoleARN:text metadata:ClusterIAMMeta \
         permissionsBoundary:text roleName:text roleOnly:bool status:ClusterIAMServiceAccountStatus \
         subjectPattern:text tags:<text> wellKnownPolicies:WellKnownPolicies",
    ),
    ("ClusterIAMServiceAccountStatus", "capabilities:[text] roleARN:text stackName:text tags:<text>"),
    (
        "ClusterMeta",
        "annotations:<text> forceUpdateVersion:bool name:text region:text \
         rollbackConfig:RollbackConfig tags:<text> version:text",
    ),
    ("ClusterNAT", "gateway:text"),
    ("ClusterSubnets", "private:<AZSubnetSpec> public:<AZSubnetSpec>"),
    (
        "ClusterVPC",
        "autoAllocateIPv6:bool cidr:text clusterEndpoints:ClusterEndpoints \
         controlPlaneEgressMode:text controlPlaneOnPrivateSubnets:bool \
         controlPlaneSecurityGroupIDs:[text] controlPlaneSubnetIDs:[text] extraCIDRs:[text] \
         extraIPv6CIDRs:[text] hostnameType:text id:text ipv6Cidr:text ipv6Pool:text \
         manageSharedNodeSecurityGroupRules:bool nat:ClusterNAT publicAccessCIDRs:[text] \
         securityGroup:text sharedNodeSecurityGroup:text subnets:ClusterSubnets",
    ),
    ("ControlPlaneScalingConfig", "tier:text"),
    (
        "FargateProfile",
        "name:text podExecutionRoleARN:text selectors:[FargateProfileSelector] status:text \
         subnets:[text] tags:<text>",
    ),
    ("FargateProfileSelector", "labels:<text> namespace:text"),
    ("Flux", "flags:<text> gitProvider:text"),
    ("GitOps", "flux:Flux"),
    ("HorizontalPodAutoscalerControllerConfig", "horizontalPodAutoscalerSyncPeriod:text"),
    (
        "IAMIdentityMapping",
        "account:text arn:text groups:[text] namespace:text noDuplicateARNs:bool serviceName:text \
         username:text",
    ),
    ("InstanceMarketOptions", "marketType:text"),
    (
        "InstanceSelector",
        "allow:text cpuArchitecture:text deny:text gpus:int memory:text neuron_devices:int vCPUs:int",
    ),
    (
        "Karpenter",
        "createServiceAccount:bool defaultInstanceProfile:text version:text \
         withSpotInterruptionQueue:bool",
    ),
    ("KubeAPIServerConfig", "eventTTL:text serviceNodePortRange:ServiceNodePortRange"),
    (
        "KubeControllerManagerConfig",
        "horizontalPodAutoscalerControllerConfig:HorizontalPodAutoscalerControllerConfig",
    ),
    ("KubeSchedulerConfig", "nodeResourcesFit:NodeResourcesFitConfig"),
    ("KubernetesNetworkConfig", "ipFamily:text serviceIPv4CIDR:text serviceIPv6CIDR:text"),
    ("LaunchTemplate", "id:text version:text"),
    (
        "ManagedNodeGroup",
        "additionalVolumes:[VolumeMapping] ami:text amiFamily:text asgSuspendProcesses:[text] \
         availabilityZones:[text] bottlerocket:NodeGroupBottlerocket \
         capacityReservation:CapacityReservation desiredCapacity:int disableIMDSv1:bool \
         disablePodIMDS:bool ebsOptimized:bool efaEnabled:bool enableDetailedMonitoring:bool \
         iam:NodeGroupIAM instanceMarketOptions:InstanceMarketOptions instanceName:text \
         instancePrefix:text instanceSelector:InstanceSelector instanceType:text instanceTypes:[text] \
         labels:<text> launchTemplate:LaunchTemplate maxPodsPerNode:int maxSize:int minSize:int \
         name:text nodeRepairConfig:NodeGroupNodeRepairConfig outpostARN:text \
         overrideBootstrapCommand:text placement:Placement preBootstrapCommands:[text] \
         privateNetworking:bool propagateASGTags:bool releaseVersion:text securityGroups:NodeGroupSGs \
         spot:bool ssh:NodeGroupSSH subnets:[text] tags:<text> taints:any \
         updateConfig:NodeGroupUpdateConfig volumeEncrypted:bool volumeIOPS:int volumeKmsKeyID:text \
         volumeName:text volumeSize:int volumeThroughput:int volumeType:text",
    ),
    ("MetricsCollection", "granularity:text metrics:[text]"),
    (
        "NodeGroup",
        "additionalVolumes:[VolumeMapping] ami:text amiFamily:text \
         asgMetricsCollection:[MetricsCollection] asgSuspendProcesses:[text] availabilityZones:[text] \
         bottlerocket:NodeGroupBottlerocket capacityReservation:CapacityReservation \
         classicLoadBalancerNames:[text] clusterDNS:text containerRuntime:text cpuCredits:text \
         desiredCapacity:int disableIMDSv1:bool disablePodIMDS:bool ebsOptimized:bool efaEnabled:bool \
         enableDetailedMonitoring:bool enclaveEnabled:bool iam:NodeGroupIAM \
         instanceMarketOptions:InstanceMarketOptions instanceName:text instancePrefix:text \
         instanceSelector:InstanceSelector instanceType:text \
         instancesDistribution:NodeGroupInstancesDistribution kubeletExtraConfig:any labels:<text> \
         localZones:[text] maxInstanceLifetime:int maxPodsPerNode:int maxSize:int minSize:int \
         name:text outpostARN:text overrideBootstrapCommand:text placement:Placement \
         preBootstrapCommands:[text] privateNetworking:bool propagateASGTags:bool \
         securityGroups:NodeGroupSGs ssh:NodeGroupSSH subnets:[text] tags:<text> taints:any \
         targetGroupARNs:[text] updateConfig:NodeGroupUpdateConfig volumeEncrypted:bool \
         volumeIOPS:int volumeKmsKeyID:text volumeName:text volumeSize:int volumeThroughput:int \
         volumeType:text",
    ),
    ("NodeGroupBottlerocket", "enableAdminContainer:bool settings:any"),
    (
        "NodeGroupIAM",
        "attachPolicy:any attachPolicyARNs:[text] instanceProfileARN:text instanceRoleARN:text \
         instanceRoleName:text instanceRolePermissionsBoundary:text \
         withAddonPolicies:NodeGroupIAMAddonPolicies",
    ),
    (
        "NodeGroupIAMAddonPolicies",
        "albIngress:bool appMesh:bool appMeshPreview:bool autoScaler:bool \
         awsLoadBalancerController:bool certManager:bool cloudWatch:bool ebs:bool efs:bool \
         externalDNS:bool fsx:bool imageBuilder:bool xRay:bool",
    ),
    (
        "NodeGroupInstancesDistribution",
        "capacityRebalance:bool instanceTypes:[text] maxPrice:number onDemandBaseCapacity:int \
         onDemandPercentageAboveBaseCapacity:int spotAllocationStrategy:text spotInstancePools:int",
    ),
    (
        "NodeGroupNodeRepairConfig",
        "enabled:bool maxParallelNodesRepairedCount:int maxParallelNodesRepairedPercentage:int \
         maxUnhealthyNodeThresholdCount:int maxUnhealthyNodeThresholdPercentage:int \
         nodeRepairConfigOverrides:[NodeRepairConfigOverride]",
    ),
    ("NodeGroupSGs", "attachIDs:[text] withLocal:bool withShared:bool"),
    (
        "NodeGroupSSH",
        "allow:bool enableSsm:bool publicKey:text publicKeyName:text publicKeyPath:text \
         sourceSecurityGroupIds:[text]",
    ),
    ("NodeGroupUpdateConfig", "maxUnavailable:int maxUnavailablePercentage:int"),
    (
        "NodeRepairConfigOverride",
        "minRepairWaitTimeMins:int nodeMonitoringCondition:text nodeUnhealthyReason:text \
         repairAction:text",
    ),
    ("NodeResourcesFitConfig", "scoringStrategy:ScoringStrategy"),
    (
        "Outpost",
        "controlPlaneInstanceType:text controlPlaneOutpostARN:text controlPlanePlacement:Placement \
         etcdInstanceType:text etcdPlacement:Placement",
    ),
    ("Placement", "groupName:text spreadLevel:text"),
    (
        "PodIdentityAssociation",
        "createServiceAccount:bool disableSessionTags:bool namespace:text permissionPolicy:any \
         permissionPolicyARNs:[text] permissionPolicyName:text permissionsBoundaryARN:text \
         policy:text roleARN:text roleName:text serviceAccountName:text tags:<text> \
         targetRoleARN:text wellKnownPolicies:WellKnownPolicies",
    ),
    ("PrivateCluster", "additionalEndpointServices:[text] enabled:bool skipEndpointCreation:bool"),
    ("RemoteNetwork", "cidrs:[text]"),
    (
        "RemoteNetworkConfig",
        "iam:RemoteNodesIAM remoteNodeNetworks:[RemoteNetwork] remotePodNetworks:[RemoteNetwork] \
         vpcGatewayID:text",
    ),
    ("RemoteNodesIAM", "caBundleCert:text provider:text roleARN:text"),
    ("ResourceWeight", "name:text weight:int"),
    ("RollbackConfig", "timeoutMinutes:int"),
    ("SSOIdentity", "id:text type:text"),
    ("ScoringStrategy", "resources:[ResourceWeight] type:text"),
    ("SecretsEncryption", "keyARN:text"),
    ("ServiceNodePortRange", "maxPort:int minPort:int"),
    ("UpgradePolicy", "supportType:text"),
    (
        "VolumeMapping",
        "snapshotID:text volumeEncrypted:bool volumeIOPS:int volumeKmsKeyID:text volumeName:text \
         volumeSize:int volumeThroughput:int volumeType:text",
    ),
    (
        "WellKnownPolicies",
        "autoScaler:bool awsLoadBalancerController:bool certManager:bool ebsCSIController:bool \
         efsCSIController:bool externalDNS:bool imageBuilder:bool",
    ),
    ("ZonalShiftConfig", "enabled:bool"),
];

/// What is wrong with the keys and types of a file: unknown keys, and values of another type.
pub fn problems(file: &Tree) -> (Vec<String>, Vec<String>) {
    let mut found = Found::default();
    found.value(file, ROOT, "");
    (found.unknown, found.mistyped)
}

#[derive(Default)]
struct Found {
    unknown: Vec<String>,
    mistyped: Vec<String>,
}

impl Found {
    fn value(&mut self, value: &Tree, kind: &str, path: &str) {
        let inside = |ends: [char; 2]| kind.strip_prefix(ends[0]).and_then(|kind| kind.strip_suffix(ends[1]));
        if let Some(kind) = inside(['[', ']']) {
            match value {
                Tree::List(items) => items.iter().for_each(|item| self.value(item, kind, &format!("{path}[]"))),
                Tree::Null => {}
                _ => self.mistyped.push(format!("{path}: a list belongs there, not {value:?}")),
            }
            return;
        }
        if let Some(kind) = inside(['<', '>']) {
            return self.entries(value, path, &|_| Some(kind));
        }
        if let Some((_, fields)) = BLOCKS.iter().find(|(name, _)| *name == kind) {
            let kind_of =
                |key: &str| fields.split_whitespace().find_map(|field| field.strip_prefix(key)?.strip_prefix(':'));
            return self.entries(value, path, &kind_of);
        }
        let fits = match (kind, value) {
            ("any", _) | (_, Tree::Null) => true,
            ("text", value) => matches!(value, Tree::Text(_)),
            ("bool", value) => matches!(value, Tree::Bool(_)),
            ("int", value) => value.int().is_some_and(|n| i32::try_from(n).is_ok()),
            ("number", value) => matches!(value, Tree::Int(_) | Tree::Float(_)),
            _ => panic!("no such type: {kind}"),
        };
        if !fits {
            self.mistyped.push(format!("{path}: {kind} belongs there, not {value:?}"));
        }
    }

    fn entries<'a>(&mut self, value: &Tree, path: &str, kind_of: &dyn Fn(&str) -> Option<&'a str>) {
        match value {
            Tree::Map(entries) => {
                for (key, value) in entries {
                    let path = format!("{path}.{key}");
                    match kind_of(key) {
                        Some(kind) => self.value(value, kind, &path),
                        // A subnet has a decoder of its own, which drops what it does not know.
                        None if path.starts_with(".vpc.subnets.") => {}
                        None => self.unknown.push(path),
                    }
                }
            }
            Tree::Null => {}
            _ => self.mistyped.push(format!("{path}: a block belongs there, not {value:?}")),
        }
    }
}
