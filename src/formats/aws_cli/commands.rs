//! The commands that print what is read here. Whatever a name holds, it is one word of its command.

use crate::formats::account::records::{
    ADDON, ADDONS, CLUSTER, Chosen, EGRESS_ONLY_GATEWAYS, FARGATE_PROFILE, FARGATE_PROFILE_NAMES, INTERFACES,
    INTERNET_GATEWAYS, NAT_GATEWAYS, NODEGROUP, NODEGROUPS, ROUTE_TABLES, SECURITY_GROUPS, SUBNETS, VPC_ENDPOINTS,
    VPCS,
};
use crate::msg;
use crate::words::Message;

/// What asks a cluster for its pods and the settings of its CNI. It adds to the other answers.
pub const KUBECTL: &str = "kubectl get nodes,pods,eniconfigs -A -o json";

/// What is asked of EC2, in reading order.
const OF_VPC: [&str; 9] = [
    VPCS,
    SUBNETS,
    ROUTE_TABLES,
    NAT_GATEWAYS,
    INTERNET_GATEWAYS,
    EGRESS_ONLY_GATEWAYS,
    VPC_ENDPOINTS,
    SECURITY_GROUPS,
    INTERFACES,
];

/// What is asked of EKS, in reading order.
const OF_CLUSTER: [&str; 4] = [CLUSTER, NODEGROUP, FARGATE_PROFILE, ADDON];

/// What a person has to do, in a few sentences.
#[must_use]
pub fn instruction() -> Message {
    msg!("aws-instruction")
}

/// The commands for a cluster and its VPC, for a POSIX shell such as AWS CloudShell; each only reads.
///
/// # Example
/// ```
/// let commands = eks_designer::formats::aws_cli::commands("eu-west-1", "prod");
/// assert_eq!(commands.get(1).unwrap(), "aws eks describe-cluster --region eu-west-1 --output json --name prod");
/// ```
#[must_use]
pub fn commands(region: &str, cluster: &str) -> Vec<String> {
    let ask = Ask { region, cluster, vpc: String::from("\"$VPC\"") };
    let find = format!(
        "VPC=$(aws eks describe-cluster{} --name {} --query cluster.resourcesVpcConfig.vpcId --output text)",
        ask.region(),
        word(cluster)
    );
    let asked = OF_CLUSTER.into_iter().chain(OF_VPC).map(|key| ask.command(key));
    std::iter::once(find).chain(asked).collect()
}

/// The commands for a VPC alone, before there is a cluster.
#[must_use]
pub fn vpc_commands(region: &str, vpc: &str) -> Vec<String> {
    let ask = Ask { region, cluster: "", vpc: word(vpc) };
    OF_VPC.into_iter().map(|key| ask.command(key)).collect()
}

/// The command that asks for what is under a key, for the cluster and the VPC that are drawn.
pub(super) fn command(chosen: &Chosen, key: &str) -> String {
    let region = chosen.region.as_deref().unwrap_or_default();
    let vpc = if chosen.vpc.is_empty() { String::new() } else { word(&chosen.vpc) };
    Ask { region, cluster: &chosen.cluster, vpc }.command(key)
}

/// Whom the commands are about.
struct Ask<'a> {
    /// The region; empty leaves it to the profile.
    region: &'a str,
    /// The cluster; empty where it is not known.
    cluster: &'a str,
    /// The VPC as a word of the shell; empty for all.
    vpc: String,
}

impl Ask<'_> {
    fn region(&self) -> String {
        if self.region.is_empty() { String::new() } else { format!(" --region {}", word(self.region)) }
    }

    fn command(&self, key: &str) -> String {
        let end = format!("{} --output json", self.region());
        let cluster = if self.cluster.is_empty() { "CLUSTER".to_owned() } else { word(self.cluster) };
        let filter = |option: &str, name: &str| match self.vpc.as_str() {
            "" => String::new(),
            vpc => format!(" {option} Name={name},Values={vpc}"),
        };
        let each = |list: &str, query: &str, describe: &str, option: &str| {
            let region = self.region();
            format!(
                "for name in $(aws eks {list}{region} --cluster-name {cluster} --query '{query}[]' --output text); \
                 do aws eks {describe}{end} --cluster-name {cluster} {option} \"$name\"; done"
            )
        };
        match key {
            VPCS if self.vpc.is_empty() => format!("aws ec2 describe-vpcs{end}"),
            VPCS => format!("aws ec2 describe-vpcs{end} --vpc-ids {}", self.vpc),
            SUBNETS => format!("aws ec2 describe-subnets{end}{}", filter("--filters", "vpc-id")),
            ROUTE_TABLES => format!("aws ec2 describe-route-tables{end}{}", filter("--filters", "vpc-id")),
            NAT_GATEWAYS => format!("aws ec2 describe-nat-gateways{end}{}", filter("--filter", "vpc-id")),
            INTERNET_GATEWAYS => {
                format!("aws ec2 describe-internet-gateways{end}{}", filter("--filters", "attachment.vpc-id"))
            }
            EGRESS_ONLY_GATEWAYS => format!("aws ec2 describe-egress-only-internet-gateways{end}"),
            VPC_ENDPOINTS => format!("aws ec2 describe-vpc-endpoints{end}{}", filter("--filters", "vpc-id")),
            SECURITY_GROUPS => format!("aws ec2 describe-security-groups{end}{}", filter("--filters", "vpc-id")),
            INTERFACES => format!("aws ec2 describe-network-interfaces{end}{}", filter("--filters", "vpc-id")),
            NODEGROUP => each("list-nodegroups", NODEGROUPS, "describe-nodegroup", "--nodegroup-name"),
            FARGATE_PROFILE => each(
                "list-fargate-profiles",
                FARGATE_PROFILE_NAMES,
                "describe-fargate-profile",
                "--fargate-profile-name",
            ),
            ADDON => each("list-addons", ADDONS, "describe-addon", "--addon-name"),
            NODEGROUPS => format!("aws eks list-nodegroups{end} --cluster-name {cluster}"),
            FARGATE_PROFILE_NAMES => format!("aws eks list-fargate-profiles{end} --cluster-name {cluster}"),
            ADDONS => format!("aws eks list-addons{end} --cluster-name {cluster}"),
            _ => format!("aws eks describe-cluster{end} --name {cluster}"),
        }
    }
}

/// A text as one word of a POSIX shell. Control characters, which no name has, are left out.
fn word(text: &str) -> String {
    let text: String = text.chars().filter(|c| !c.is_control()).collect();
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/' | ':' | '@');
    if !text.is_empty() && text.chars().all(is_plain) && !text.starts_with('-') {
        return text;
    }
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_word() {
        for (text, expected) in [
            ("prod-1", "prod-1"),
            ("", "''"),
            ("a b", "'a b'"),
            ("\"; rm -rf ~ #", "'\"; rm -rf ~ #'"),
            ("it's", r"'it'\''s'"),
            ("$(id)\n`id`", "'$(id)`id`'"),
            ("-x", "'-x'"),
        ] {
            assert_eq!(word(text), expected);
        }
    }

    #[test]
    fn commands_only_read() {
        for command in commands("eu-west-1", "prod").iter().chain(&vpc_commands("", "vpc-1")) {
            assert!(command.contains(" describe-"), "{command}");
            assert!(!command.contains("CLUSTER"), "{command}");
        }
        assert_eq!(
            vpc_commands("eu-west-1", "vpc-1").get(3).map(String::as_str),
            Some(
                "aws ec2 describe-nat-gateways --region eu-west-1 --output json --filter Name=vpc-id,Values=vpc-1"
            )
        );
    }
}
