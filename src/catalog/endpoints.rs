//! The AWS services that the page calls, and the hosts where they answer.
//!
//! # Sources
//! AWS general reference, "Service endpoints and quotas", and the API reference of each service (protocol and
//! version), read 2026-11-27. The hosts of IAM, which has one for each partition: the endpoints of botocore 1.43.11, read
//! 2026-11-27. Which of them answer a page (CORS): EC2 API reference, "CORS support", and the records
//! of AllanZhengYP/cors-test of 2021-02-16, read 2026-11-27.
//! <https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html>

use super::regions;

/// How a service is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// A form whose field `Action` names the call, answered in XML whose lists are called `item`.
    Ec2,
    /// A form whose field `Action` names the call, answered in XML whose lists are called `member`.
    Query,
    /// Paths and JSON.
    RestJson,
    /// JSON to the root, the call in the header `x-amz-target`.
    Json,
}

/// One service.
#[derive(Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// The first part of the host, and the service in a signature's scope: `ec2`.
    pub key: &'static str,
    /// What the AWS CLI calls it.
    pub cli: &'static str,
    /// The prefix of its IAM actions.
    pub iam: &'static str,
    /// The version of its API; empty where the protocol has none.
    pub version: &'static str,
    /// How it is spoken to.
    pub protocol: Protocol,
}

const fn row(key: &'static str, cli: &'static str, version: &'static str, protocol: Protocol) -> Endpoint {
    Endpoint { key, cli, iam: key, version, protocol }
}

/// Who the caller is, and roles.
pub const STS: Endpoint = row("sts", "sts", "2011-06-15", Protocol::Query);
/// Networks and nodes.
pub const EC2: Endpoint = row("ec2", "ec2", "2016-11-15", Protocol::Ec2);
/// Clusters.
pub const EKS: Endpoint = row("eks", "eks", "", Protocol::RestJson);
/// Stacks.
pub const CLOUDFORMATION: Endpoint = row("cloudformation", "cloudformation", "2010-05-15", Protocol::Query);
/// Load balancers of the second generation.
pub const ELB: Endpoint = row("elasticloadbalancing", "elbv2", "2015-12-01", Protocol::Query);
/// Load balancers of the first generation, at the same hosts.
pub const ELB_CLASSIC: Endpoint = row("elasticloadbalancing", "elb", "2012-06-01", Protocol::Query);
/// Who may do what: one host for all regions of a partition.
pub const IAM: Endpoint = row("iam", "iam", "2010-05-08", Protocol::Query);
/// Quotas.
pub const QUOTAS: Endpoint = row("servicequotas", "service-quotas", "", Protocol::Json);

/// All of them.
pub const ENDPOINTS: &[&Endpoint] = &[&STS, &EC2, &EKS, &CLOUDFORMATION, &ELB, &ELB_CLASSIC, &IAM, &QUOTAS];

/// A group of regions with accounts and names of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Partition {
    /// As ARNs have it.
    pub key: &'static str,
    /// What its regions begin with; empty for all others.
    prefix: &'static str,
    /// The end of its hosts.
    pub suffix: &'static str,
    /// The host of IAM.
    iam_host: &'static str,
    /// The region that calls to IAM are signed for.
    iam_region: &'static str,
}

/// The partitions whose endpoints are on the internet. Those of the isolated regions are not.
const PARTITIONS: &[Partition] = &[
    Partition {
        key: "aws-cn",
        prefix: "cn-",
        suffix: "amazonaws.com.cn",
        iam_host: "iam.cn-north-1.amazonaws.com.cn",
        iam_region: "cn-north-1",
    },
    Partition {
        key: "aws-us-gov",
        prefix: "us-gov-",
        suffix: "amazonaws.com",
        iam_host: "iam.us-gov.amazonaws.com",
        iam_region: "us-gov-west-1",
    },
    Partition {
        key: "aws",
        prefix: "",
        suffix: "amazonaws.com",
        iam_host: "iam.amazonaws.com",
        iam_region: "us-east-1",
    },
];

/// What the isolated regions have in their names.
const ISOLATED: &str = "-iso";

/// The partition of a region; `None` for regions that no browser reaches.
#[must_use]
pub fn partition(region: &str) -> Option<Partition> {
    if region.contains(ISOLATED) {
        return None;
    }
    PARTITIONS.iter().find(|partition| region.starts_with(partition.prefix)).copied()
}

/// The host of a service in a region; `None` for regions that no browser reaches and for what is no region.
#[must_use]
pub fn host(endpoint: &Endpoint, region: &str) -> Option<String> {
    let is_name = region.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    let partition = partition(region).filter(|_| is_name && regions::region(region).is_some())?;
    if endpoint.key == IAM.key {
        return Some(partition.iam_host.to_owned());
    }
    Some(format!("{}.{region}.{}", endpoint.key, partition.suffix))
}

/// The region that a call to a service from a region is signed for.
#[must_use]
pub fn signing_region<'r>(endpoint: &Endpoint, region: &'r str) -> &'r str {
    match partition(region) {
        Some(partition) if endpoint.key == IAM.key => partition.iam_region,
        _ => region,
    }
}

/// The hosts of all services in all regions, sorted: what a page may call.
#[must_use]
pub fn hosts() -> Vec<String> {
    let of_region = |region: &'static str| ENDPOINTS.iter().filter_map(move |endpoint| host(endpoint, region));
    let mut hosts: Vec<String> = regions::regions().iter().flat_map(|region| of_region(region.code)).collect();
    hosts.sort_unstable();
    hosts.dedup();
    hosts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_by_partition() {
        for (endpoint, region, expected) in [
            (&EC2, "eu-west-1", Some("ec2.eu-west-1.amazonaws.com")),
            (&STS, "us-gov-west-1", Some("sts.us-gov-west-1.amazonaws.com")),
            (&EKS, "cn-north-1", Some("eks.cn-north-1.amazonaws.com.cn")),
            (&ELB, "ap-northeast-1", Some("elasticloadbalancing.ap-northeast-1.amazonaws.com")),
            (&IAM, "ap-northeast-1", Some("iam.amazonaws.com")),
            (&IAM, "cn-northwest-1", Some("iam.cn-north-1.amazonaws.com.cn")),
            (&IAM, "us-gov-east-1", Some("iam.us-gov.amazonaws.com")),
            (&IAM, "us-iso-east-1", None),
            (&EC2, "us-iso-east-1", None),
            (&EC2, "evil.example/", None),
            (&EC2, "", None),
        ] {
            assert_eq!(host(endpoint, region).as_deref(), expected, "{region}");
        }
        assert_eq!(signing_region(&IAM, "eu-west-1"), "us-east-1");
        assert_eq!(signing_region(&IAM, "cn-northwest-1"), "cn-north-1");
        assert_eq!(signing_region(&EC2, "eu-west-1"), "eu-west-1");
        assert!(
            hosts().iter().all(|host| host.ends_with(".amazonaws.com") || host.ends_with(".amazonaws.com.cn"))
        );
    }
}
