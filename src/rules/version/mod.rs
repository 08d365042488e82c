//! VER: the cluster's name, its Kubernetes version and the support that the version has.

mod support;

rule_family!(not_offered, unknown, standard_over, support_ends_soon, left_open, cluster_name,);
