//! VPC: the blocks of the VPC, its DNS attributes, and the service addresses beside them.

rule_family!(
    block_size,
    blocks_overlap,
    block_not_associable,
    block_link_local,
    block_docker_bridge,
    too_many_blocks,
    dns_off,
    public_addresses,
    too_many_subnets,
    service_cidr_overlaps,
    service_cidr_illegal,
    service_cidr_with_ipv6,
    network_overlaps,
);
