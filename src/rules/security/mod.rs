//! SEC: security groups that refuse what a cluster needs, and networks that they keep out.

mod refusals;

rule_family!(refuses_nodes, refuses_control_plane, endpoints_refuse_nodes, refuses_pods, network_not_let_in);
