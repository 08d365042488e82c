//! SUB: subnets, their blocks and where they lie.

rule_family!(cidrs_overlap);
