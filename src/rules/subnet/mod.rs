//! SUB: subnets and zones: blocks, room, routes, NAT gateways, and where the control plane lies.

mod room;

rule_family!(
    cidrs_overlap,
    outside_vpc,
    size,
    creation_minimum,
    update_minimum,
    below_recommended,
    balancer_room,
    no_public_ip,
    no_way_out,
    nat_not_public,
    one_nat,
    runs_out,
    runs_out_in_update,
    duplicate_names,
    zone_outside_region,
    zone_unusual,
    zone_unsupported,
    duplicate_zones,
    one_zone,
    control_plane_local_zone,
);
