//! Taking down what the script of the same design builds, the last first.

use super::shell::{Json, json, list, quoted_line, text, texts, var};
use super::{Writer, filter};
use crate::catalog::iam;
use crate::design::Entity;
use crate::formats::build::{NodeRole, PodRole, VpcSource, key};

impl Writer<'_> {
    /// All steps.
    pub(super) fn undo(&mut self) {
        self.script.line("export AWS_DEFAULT_REGION=$AWS_REGION");
        self.script.line("partition=$(look sts get-caller-identity '{}' Arn | cut -d: -f2)");
        self.script.line("");
        self.undo_profiles();
        self.undo_nodes();
        self.undo_cluster();
        self.undo_endpoints();
        self.undo_nats();
        self.undo_groups();
        self.undo_routes();
        self.undo_vpc();
    }

    fn undo_profiles(&mut self) {
        let profiles = self.plan.profiles.clone();
        for profile in profiles.iter().rev() {
            let first = self.script.at();
            let named = json([self.in_cluster(), ("fargateProfileName", text(&profile.record.name))]);
            self.script.gone("ResourceNotFoundException", "eks delete-fargate-profile", &named);
            self.script.hold("eks", "fargate-profile-deleted", &named);
            self.script.place(first, profile.id);
        }
        if let Some(profile) = profiles.iter().find(|profile| profile.role.is_none()) {
            let first = self.script.at();
            self.undo_role("fargate", &[iam::FARGATE_POLICY], &[]);
            self.script.place(first, profile.id);
        }
    }

    fn undo_nodes(&mut self) {
        let groups = self.plan.nodes.clone();
        for nodes in groups.iter().rev() {
            let first = self.script.at();
            if nodes.is_managed() {
                let named = json([self.in_cluster(), ("nodegroupName", text(&nodes.record.name))]);
                self.script.gone("ResourceNotFoundException", "eks delete-nodegroup", &named);
            } else {
                let name = ("AutoScalingGroupName", text(self.own_name(&nodes.key)));
                let input = json([name]).with("ForceDelete", Json::Bool(true));
                self.script.gone("ValidationError", "autoscaling delete-auto-scaling-group", &input);
            }
            self.script.place(first, nodes.id);
        }
        for nodes in groups.iter().rev() {
            let first = self.script.at();
            let name = self.own_name(&nodes.key);
            if nodes.is_managed() {
                let named = json([self.in_cluster(), ("nodegroupName", text(&nodes.record.name))]);
                self.script.hold("eks", "nodegroup-deleted", &named);
            } else {
                let input = json([("AutoScalingGroupNames", texts([&name]))]);
                let query = quoted_line("AutoScalingGroups[0].AutoScalingGroupName");
                let call = "autoscaling describe-auto-scaling-groups";
                self.script.line(&format!("until_gone {call} {} {query}", input.word()));
            }
            if nodes.existing_template.is_none() {
                let found = self.by_tag(&nodes.key);
                let error = "InvalidLaunchTemplateId.NotFound";
                let delete = format!("gone {error} ec2 delete-launch-template {}", one("LaunchTemplateId"));
                let query = "LaunchTemplates[0].LaunchTemplateId";
                self.undo_found(("ec2 describe-launch-templates", &found, query), &[delete]);
            }
            if !nodes.is_managed() {
                let profile = json([("InstanceProfileName", text(&name))]);
                let role = match &nodes.role {
                    NodeRole::Made { .. } => name.clone(),
                    NodeRole::Arn(arn) => arn.rsplit('/').next().unwrap_or_default().to_owned(),
                };
                let input = profile.clone().with("RoleName", text(role));
                self.script.gone("NoSuchEntity", "iam remove-role-from-instance-profile", &input);
                self.script.gone("NoSuchEntity", "iam delete-instance-profile", &profile);
            }
            if let NodeRole::Made { aws, arns } = &nodes.role {
                if self.plan.is_ipv6() {
                    let input = json([("RoleName", text(&name)), ("PolicyName", text("cni-ipv6"))]);
                    self.script.gone("NoSuchEntity", "iam delete-role-policy", &input);
                }
                self.undo_role(&nodes.key, aws, arns);
            }
            self.script.place(first, nodes.id);
        }
    }

    fn undo_role(&mut self, key: &str, aws: &[&str], arns: &[String]) {
        let of_role = json([("RoleName", text(self.own_name(key)))]);
        for policy in aws {
            let arn =
                Json::Around("arn:".to_owned(), "partition".to_owned(), format!(":iam::aws:policy/{policy}"));
            self.script.gone("NoSuchEntity", "iam detach-role-policy", &of_role.clone().with("PolicyArn", arn));
        }
        for arn in arns {
            let input = of_role.clone().with("PolicyArn", text(arn));
            self.script.gone("NoSuchEntity", "iam detach-role-policy", &input);
        }
        self.script.gone("NoSuchEntity", "iam delete-role", &of_role);
    }

    fn undo_cluster(&mut self) {
        let first = self.script.at();
        let named = json([("name", text(&self.plan.design.cluster.name))]);
        let access = self.plan.access.clone();
        if access.has_oidc {
            let query = quoted_line("cluster.identity.oidc.issuer");
            self.script.line(&format!("issuer=$(look eks describe-cluster {} {query} || true)", named.word()));
            self.script.line("if [[ -n $issuer ]]; then");
            self.script.line("  account=$(look sts get-caller-identity '{}' Account)");
            self.script.line("  provider=\"arn:$partition:iam::$account:oidc-provider/${issuer#https://}\"");
            let input = json([("OpenIDConnectProviderArn", var("provider"))]);
            let call = "iam delete-open-id-connect-provider";
            self.script.line(&format!("  gone NoSuchEntity {call} {}", input.word()));
            self.script.line("fi");
        }
        // Add-ons, access entries and pod identities go with the cluster.
        self.script.gone("ResourceNotFoundException", "eks delete-cluster", &named);
        self.script.hold("eks", "cluster-deleted", &named);
        for identity in &access.identities {
            if let PodRole::Made(policies) = &identity.role {
                self.undo_role(&format!("identity_{}", identity.key), &[], policies);
            }
        }
        let is_auto = self.plan.is_auto();
        if is_auto && access.auto_role.is_none() && !access.auto_pools.is_empty() {
            self.undo_role("auto_mode", iam::AUTO_MODE_NODE_POLICIES, &[]);
        }
        if access.cluster_role.is_none() {
            let mut policies = iam::CLUSTER_POLICIES.to_vec();
            if access.has_resource_controller {
                policies.push(iam::VPC_RESOURCE_CONTROLLER_POLICY);
            }
            if is_auto {
                policies.extend(iam::AUTO_MODE_CLUSTER_POLICIES);
            }
            self.undo_role("cluster", &policies, &[]);
        }
        self.script.place(first, Entity::Cluster);
    }

    /// Looks a thing up by its tag, and takes it away where it is there.
    fn undo_found(&mut self, found: (&str, &Json, &str), lines: &[String]) {
        let (call, input, query) = found;
        self.script.look("id", call, input, query);
        self.script.line("if [[ -n $id ]]; then");
        lines.iter().for_each(|line| self.script.line(&format!("  {line}")));
        self.script.line("fi");
    }

    fn undo_endpoints(&mut self) {
        let endpoints = self.plan.endpoints.clone();
        for endpoint in endpoints.iter().rev() {
            let first = self.script.at();
            let found = self.by_tag(&endpoint.key);
            let query = "VpcEndpoints[0].VpcEndpointId";
            let call = "ec2 describe-vpc-endpoints";
            let delete =
                format!("aws ec2 delete-vpc-endpoints --cli-input-json {} > /dev/null", ids("VpcEndpointIds"));
            let wait = format!("until_gone {call} {} {}", found.word(), quoted_line(query));
            self.undo_found((call, &found, query), &[delete, wait]);
            self.script.place(first, endpoint.entity);
        }
    }

    fn undo_nats(&mut self) {
        let nats = self.plan.nats.clone();
        for nat in nats.iter().rev() {
            let first = self.script.at();
            let name = key(nat.id);
            let alive = json([("Name", text("state")), ("Values", texts(["pending", "available", "deleting"]))]);
            let tag = filter(&format!("tag:{}", super::TAG), text(self.tag_value(&name)));
            let found = json([("Filter", list([tag, alive]))]);
            let delete =
                format!("aws ec2 delete-nat-gateway --cli-input-json {} > /dev/null", one("NatGatewayId"));
            let wait = format!("hold ec2 nat-gateway-deleted {}", ids("NatGatewayIds"));
            self.undo_found(("ec2 describe-nat-gateways", &found, "NatGateways[0].NatGatewayId"), &[delete, wait]);
            if nat.public_ip.is_none() {
                let found = self.by_tag(&name);
                let release =
                    format!("gone InvalidAllocationID.NotFound ec2 release-address {}", one("AllocationId"));
                self.undo_found(("ec2 describe-addresses", &found, "Addresses[0].AllocationId"), &[release]);
            }
            self.script.place(first, nat.id);
        }
    }

    /// Groups may name each other, so that all rules go before any group.
    fn undo_groups(&mut self) {
        let groups = self.plan.groups.clone();
        for group in &groups {
            let first = self.script.at();
            let found = self.by_tag(&group.key);
            let of_group = json([("Filters", list([filter("group-id", var("id"))]))]);
            let mut lines = Vec::new();
            for (way, is) in [("ingress", "!IsEgress"), ("egress", "IsEgress")] {
                let query = quoted_line(&format!("SecurityGroupRules[?{is}].SecurityGroupRuleId"));
                lines.push(format!("rules=$(look ec2 describe-security-group-rules {} {query})", of_group.word()));
                let revoke =
                    json([("GroupId", var("id")), ("SecurityGroupRuleIds", Json::RawVar("rules".to_owned()))]);
                lines.push("if [[ -n $rules ]]; then".to_owned());
                lines.push("  rules=$(as_list \"$rules\")".to_owned());
                let call = format!("ec2 revoke-security-group-{way}");
                lines.push(format!("  aws {call} --cli-input-json {} > /dev/null", revoke.word()));
                lines.push("fi".to_owned());
            }
            self.undo_found(("ec2 describe-security-groups", &found, "SecurityGroups[0].GroupId"), &lines);
            self.script.place(first, group.entity);
        }
        for group in groups.iter().rev() {
            let first = self.script.at();
            let found = self.by_tag(&group.key);
            let delete = format!("gone InvalidGroup.NotFound ec2 delete-security-group {}", one("GroupId"));
            self.undo_found(("ec2 describe-security-groups", &found, "SecurityGroups[0].GroupId"), &[delete]);
            self.script.place(first, group.entity);
        }
    }

    /// A route table goes when no subnet has it.
    fn undo_routes(&mut self) {
        let tables = self.plan.tables.clone();
        let query = quoted_line("RouteTables[0].Associations[].RouteTableAssociationId");
        for table in tables.iter().rev() {
            let first = self.script.at();
            let found = self.by_tag(&table.key).word();
            let input = json([("AssociationId", var("association"))]).word();
            self.script.line(&format!("for association in $(look ec2 describe-route-tables {found} {query}); do"));
            self.script
                .line(&format!("  gone InvalidAssociationID.NotFound ec2 disassociate-route-table {input}"));
            self.script.line("done");
            self.script.place(first, table.entity);
        }
        let subnets = self.plan.subnets.clone();
        for subnet in subnets.iter().filter(|subnet| subnet.is_made()).rev() {
            let first = self.script.at();
            let found = self.by_tag(&key(subnet.id));
            let delete = format!("gone InvalidSubnetID.NotFound ec2 delete-subnet {}", one("SubnetId"));
            self.undo_found(("ec2 describe-subnets", &found, "Subnets[0].SubnetId"), &[delete]);
            self.script.place(first, subnet.id);
        }
        for table in tables.iter().rev() {
            let first = self.script.at();
            let found = self.by_tag(&table.key);
            let delete =
                format!("gone InvalidRouteTableID.NotFound ec2 delete-route-table {}", one("RouteTableId"));
            self.undo_found(("ec2 describe-route-tables", &found, "RouteTables[0].RouteTableId"), &[delete]);
            self.script.place(first, table.entity);
        }
    }

    fn undo_vpc(&mut self) {
        if self.plan.vpc != VpcSource::Made {
            return;
        }
        let vpc = &self.plan.design.vpc;
        let (has_igw, has_egress_only) = (vpc.has_internet_gateway, vpc.has_egress_only_gateway);
        let found_vpc = self.by_tag("vpc");
        let first = self.script.at();
        if has_egress_only {
            let found = self.by_tag("egress_only");
            let call = "ec2 describe-egress-only-internet-gateways";
            let query = "EgressOnlyInternetGateways[0].EgressOnlyInternetGatewayId";
            let input = one("EgressOnlyInternetGatewayId");
            let delete =
                format!("aws ec2 delete-egress-only-internet-gateway --cli-input-json {input} > /dev/null");
            self.undo_found((call, &found, query), &[delete]);
        }
        self.script.place(first, Entity::Vpc);
        let first = self.script.at();
        if has_igw {
            let found = self.by_tag("igw");
            let query = quoted_line("Vpcs[0].VpcId");
            let detach = json([("InternetGatewayId", var("id")), ("VpcId", var("vpc"))]);
            let lines = [
                format!("vpc=$(look ec2 describe-vpcs {} {query})", found_vpc.word()),
                "if [[ -n $vpc ]]; then".to_owned(),
                format!("  gone Gateway.NotAttached ec2 detach-internet-gateway {}", detach.word()),
                "fi".to_owned(),
                format!(
                    "gone InvalidInternetGatewayID.NotFound ec2 delete-internet-gateway {}",
                    one("InternetGatewayId")
                ),
            ];
            let query = "InternetGateways[0].InternetGatewayId";
            self.undo_found(("ec2 describe-internet-gateways", &found, query), &lines);
        }
        self.script.place(first, Entity::InternetGateway);
        let first = self.script.at();
        let delete = format!("gone InvalidVpcID.NotFound ec2 delete-vpc {}", one("VpcId"));
        self.undo_found(("ec2 describe-vpcs", &found_vpc, "Vpcs[0].VpcId"), &[delete]);
        self.script.place(first, Entity::Vpc);
    }
}

/// An input that names the thing that was found.
fn one(name: &str) -> String {
    json([(name, var("id"))]).word()
}

/// An input that lists the thing that was found.
fn ids(name: &str) -> String {
    json([(name, list([var("id")]))]).word()
}
