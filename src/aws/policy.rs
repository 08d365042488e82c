//! The IAM policies that reading and deploying need, and no more.
//!
//! # Sources
//! IAM user guide, "Grammar of the IAM JSON policy language"; service authorization reference, CloudFormation and
//! EC2, read 2026-11-27.

use super::calls::{cloudformation as cfn, ec2, eks, elb};
use super::checks;
use super::deploy::Template;
use crate::catalog::cloudformation::STACK_PREFIX;
use crate::catalog::endpoints::partition;
use crate::catalog::permissions;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The version of the policy language; there is one.
const VERSION: &str = "2012-10-17";

/// The condition on the service that calls on behalf of an identity.
pub const CALLED_VIA: &str = "aws:CalledVia";
/// The service that makes what a template says.
pub const CALLER: &str = "cloudformation.amazonaws.com";
/// The condition on the service that a role is handed to.
pub const PASSED_TO: &str = "iam:PassedToService";

/// What a template says where CloudFormation looks up a parameter of Systems Manager.
const IMAGE_LOOKUP: &str = "resolve:ssm:";
/// What that takes. CloudFormation user guide, "Get a plaintext value from Systems Manager", read 2026-11-27.
const IMAGE_ACTIONS: &[&str] = &["ssm:GetParameter", "ssm:GetParameters"];

/// What a survey calls.
fn reading() -> BTreeSet<String> {
    let mut calls = vec![
        ec2::describe_vpcs(),
        ec2::describe_vpc_attribute("", ""),
        ec2::describe_subnets(""),
        ec2::describe_route_tables(""),
        ec2::describe_nat_gateways(""),
        ec2::describe_internet_gateways(""),
        ec2::describe_egress_only_gateways(),
        ec2::describe_vpc_endpoints(""),
        ec2::describe_security_groups(""),
        ec2::describe_network_interfaces(""),
        ec2::describe_instances("", ""),
        ec2::describe_launch_template("", ""),
        ec2::describe_zones(),
        eks::list_clusters(),
        eks::describe_cluster(""),
    ];
    calls.extend(eks::PARTS.iter().flat_map(|part| [eks::list(*part, ""), eks::describe(*part, "", "")]));
    calls.iter().map(super::call::Call::permission).collect()
}

/// The policy for reading any VPC and cluster of an account. None of these calls can be limited to one of them, but
/// for those on a cluster, whose name is not known before.
#[must_use]
pub fn for_reading() -> String {
    policy(&[json!({ "Sid": "Read", "Effect": "Allow", "Action": reading(), "Resource": "*" })])
}

/// What a deploy of a template does, by what it does it to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rights {
    /// To the stack.
    pub stack: BTreeSet<String>,
    /// Through CloudFormation, to anything.
    pub make: BTreeSet<&'static str>,
    /// To roles that are handed to services.
    pub pass: BTreeSet<&'static str>,
    /// Looking at anything.
    pub look: BTreeSet<String>,
}

/// The rights that the stack of a template needs.
#[must_use]
pub fn rights(template: &Template) -> Rights {
    let stack = [
        cfn::describe_stack("").permission(),
        cfn::describe_events("").permission(),
        cfn::list_resources("").permission(),
        cfn::get_template("").permission(),
        cfn::describe_change_set("", "").permission(),
        cfn::execute_change_set("", "", "").permission(),
        cfn::delete_change_set("", "").permission(),
        cfn::delete_stack("", "", []).permission(),
        cfn::cancel_update("", "").permission(),
        "cloudformation:CreateChangeSet".to_owned(),
        // The tag of our stacks.
        "cloudformation:TagResource".to_owned(),
    ];
    let body: Value = serde_json::from_str(&template.body).unwrap_or_default();
    let resources = body.get("Resources").and_then(Value::as_object).into_iter().flatten();
    let types: BTreeSet<&str> = resources.filter_map(|(_, resource)| resource.get("Type")?.as_str()).collect();
    let actions = types.iter().filter_map(|kind| permissions::of_type(kind)).flatten().copied();
    let mut look: BTreeSet<String> = checks::permissions().into_iter().chain(reading()).collect();
    look.insert(elb::describe_load_balancers().permission());
    // Images of self-managed nodes are looked up while the template is read.
    let images = template.body.contains(IMAGE_LOOKUP).then_some(IMAGE_ACTIONS).into_iter().flatten().copied();
    let (pass, make) = actions.chain(images).partition(|action| *action == "iam:PassRole");
    Rights { stack: BTreeSet::from(stack), make, pass, look }
}

/// The policy for making, changing and deleting the stack of a design, besides reading.
#[must_use]
pub fn for_deploying(template: &Template, region: &str) -> String {
    let Rights { stack, make, pass, look } = rights(template);
    let partition = partition(region).map_or("aws", |partition| partition.key);
    let mut statements = vec![
        json!({
            "Sid": "Stack",
            "Effect": "Allow",
            "Action": stack,
            "Resource": format!("arn:{partition}:cloudformation:{region}:*:stack/{STACK_PREFIX}*"),
        }),
        json!({
            "Sid": "MakeThroughStack",
            "Effect": "Allow",
            "Action": make,
            "Resource": "*",
            // Only CloudFormation may use these rights, on behalf of the caller.
            "Condition": { "ForAnyValue:StringEquals": { CALLED_VIA: [CALLER] } },
        }),
        json!({ "Sid": "Look", "Effect": "Allow", "Action": look, "Resource": "*" }),
    ];
    if !pass.is_empty() {
        statements.push(json!({
            "Sid": "HandRolesToServices",
            "Effect": "Allow",
            "Action": pass,
            "Resource": format!("arn:{partition}:iam::*:role/*"),
            "Condition": { "StringEquals": { PASSED_TO: [
                "ec2.amazonaws.com", "eks.amazonaws.com", "eks-fargate-pods.amazonaws.com", "pods.eks.amazonaws.com",
            ] } },
        }));
    }
    policy(&statements)
}

fn policy(statements: &[Value]) -> String {
    let value = json!({ "Version": VERSION, "Statement": statements });
    serde_json::to_string_pretty(&value).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::aws::deploy::{Scope, template};
    use crate::design::starters::Starter;

    #[test]
    fn no_right_is_wider_than_its_use() {
        assert!(["Create", "Delete", "Put", "Modify"].iter().all(|verb| !for_reading().contains(verb)));
        for starter in Starter::ALL {
            let Ok(template) = template(&starter.design(), Scope::Whole) else { continue };
            let text = for_deploying(&template, "eu-west-1");
            let policy: Value = serde_json::from_str(&text).unwrap();
            let body: Value = serde_json::from_str(&template.body).unwrap();
            for resource in body["Resources"].as_object().unwrap().values() {
                let kind = resource["Type"].as_str().unwrap();
                assert!(permissions::of_type(kind).is_some(), "no actions are known for {kind}");
            }
            for statement in policy["Statement"].as_array().unwrap() {
                let actions = statement["Action"].as_array().unwrap();
                assert!(!actions.is_empty());
                assert!(actions.iter().all(|action| !action.as_str().unwrap().contains('*')), "{text}");
            }
        }
    }
}
