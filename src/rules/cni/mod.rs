//! CNI: the settings of the VPC CNI add-on, against the node groups.

rule_family!(not_followed, minimum_without_warm, prefix_unsupported, no_trunk,);
