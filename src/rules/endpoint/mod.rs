//! END: how the Kubernetes API and load balancers are reached, and fully private clusters.

mod missing;

rule_family!(
    both_off,
    nodes_locked_out,
    list_locks_out,
    open_to_all,
    private_only,
    too_many_cidrs,
    private_in_list,
    private_with_public_subnets,
    private_nodes_public,
    private_without_endpoint,
    alb_one_zone,
    lb_two_in_zone,
    lb_facing_private,
    lb_internal_public,
    list_lacks_nodes,
    endpoint_missing,
    pods_keep_addresses,
    feature_without_endpoint,
    endpoint_not_used,
);
