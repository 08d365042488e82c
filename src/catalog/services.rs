//! The AWS services that nodes, pods and controllers of a cluster call, and the VPC endpoints they have.
//!
//! # Sources
//! EKS user guide, "Deploy private clusters with limited internet access", and eksctl commit 99984ad
//! (`pkg/apis/eksctl.io/v1alpha5/endpoint_service.go`), read 2026-08-22; AWS PrivateLink guide, "AWS services
//! that integrate with AWS PrivateLink", read 2026-08-22:
//! <https://docs.aws.amazon.com/eks/latest/userguide/private-clusters.html>

/// A service, by the end of its endpoint's service name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AwsService {
    /// The end of the service name of its VPC endpoint: `ecr.api` of `com.amazonaws.eu-west-1.ecr.api`.
    pub key: &'static str,
    /// What AWS calls it.
    pub name: &'static str,
    /// Whether it has a gateway endpoint, which costs nothing and takes no address.
    pub has_gateway_endpoint: bool,
}

const fn row(key: &'static str, name: &'static str) -> AwsService {
    AwsService { key, name, has_gateway_endpoint: false }
}

/// All services that the design can trace to, those that every node needs first.
pub const SERVICES: &[AwsService] = &[
    row("ec2", "Amazon EC2"),
    row("ecr.api", "Amazon ECR (API)"),
    row("ecr.dkr", "Amazon ECR (images)"),
    AwsService { key: "s3", name: "Amazon S3", has_gateway_endpoint: true },
    row("sts", "AWS STS"),
    row("eks", "Amazon EKS"),
    row("eks-auth", "EKS Pod Identity"),
    row("logs", "CloudWatch Logs"),
    row("monitoring", "CloudWatch metrics"),
    row("elasticloadbalancing", "Elastic Load Balancing"),
    row("autoscaling", "EC2 Auto Scaling"),
    row("cloudformation", "AWS CloudFormation"),
    row("ssm", "Systems Manager"),
    row("ssmmessages", "Session Manager"),
    row("ec2messages", "EC2 messages"),
    row("sqs", "Amazon SQS"),
    row("kms", "AWS KMS"),
    row("secretsmanager", "Secrets Manager"),
    row("elasticfilesystem", "Amazon EFS"),
    row("xray", "AWS X-Ray"),
    row("aps-workspaces", "Managed Prometheus"),
    AwsService { key: "dynamodb", name: "Amazon DynamoDB", has_gateway_endpoint: true },
];

/// The keys of [`SERVICES`], for choosing.
pub const SERVICE_KEYS: &[&str] = &[
    "ec2",
    "ecr.api",
    "ecr.dkr",
    "s3",
    "sts",
    "eks",
    "eks-auth",
    "logs",
    "monitoring",
    "elasticloadbalancing",
    "autoscaling",
    "cloudformation",
    "ssm",
    "ssmmessages",
    "ec2messages",
    "sqs",
    "kms",
    "secretsmanager",
    "elasticfilesystem",
    "xray",
    "aps-workspaces",
    "dynamodb",
];

/// Other words for a service that people use, with the key that they mean.
pub const ALIASES: &[(&str, &str)] = &[
    ("elb", "elasticloadbalancing"),
    ("cloudwatch", "logs"),
    ("efs", "elasticfilesystem"),
    ("pod-identity", "eks-auth"),
    ("prometheus", "aps-workspaces"),
];

/// The service with this key or alias.
#[must_use]
pub fn service(key: &str) -> Option<&'static AwsService> {
    let key = ALIASES.iter().find(|(alias, _)| *alias == key).map_or(key, |(_, key)| key);
    SERVICES.iter().find(|service| service.key == key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_the_rows_and_each_once() {
        assert!(SERVICES.iter().map(|row| row.key).eq(SERVICE_KEYS.iter().copied()));
        assert!(SERVICES.iter().all(|row| service(row.key) == Some(row)));
        assert!(ALIASES.iter().all(|(alias, key)| service(alias).is_some_and(|row| row.key == *key)));
        assert_eq!(service("s4"), None);
    }
}
