//! CNI: the settings of the VPC CNI add-on, against the node groups.

rule_family!(
    not_followed,
    minimum_without_warm,
    prefix_unsupported,
    no_trunk,
    no_pod_subnet,
    prefix_blocks_short,
    prefix_blocks_scattered,
    target_not_read,
    bad_value,
    few_warm,
    ipv6_custom_networking,
    branch_capacity,
    warm_pool_fills,
    prefix_without_pods,
);
