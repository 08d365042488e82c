//! How long resources of a stack usually take to be made, changed and deleted.
//!
//! AWS promises none of these times. They are what one usually sees, each with the page that says something of it, and
//! are for telling a person what to expect.
//! **Invariant:** no range is empty, and every row names its page and the day on which it was read.

/// The usual time of an action, in seconds: from, to.
pub type Range = (u32, u32);

/// The usual times of one type of resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usual {
    /// The type, as CloudFormation calls it.
    pub kind: &'static str,
    /// Until it is there.
    pub create: Range,
    /// Until a change is made.
    pub update: Range,
    /// Until it is gone.
    pub delete: Range,
    /// The page that describes it.
    pub source: &'static str,
    /// The day on which that was read.
    pub read: &'static str,
}

const fn row(kind: &'static str, create: Range, update: Range, delete: Range, source: &'static str) -> Usual {
    Usual { kind, create, update, delete, source, read: "2026-11-27" }
}

/// Pages of the EKS user guide.
macro_rules! eks {
    ($page:literal) => {
        concat!("https://docs.aws.amazon.com/eks/latest/userguide/", $page, ".html")
    };
}

/// Pages of the VPC user guide.
macro_rules! vpc {
    ($page:literal) => {
        concat!("https://docs.aws.amazon.com/vpc/latest/userguide/", $page, ".html")
    };
}

/// Where stacks and their events are described.
const STACKS: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html";

/// The types that take longer than a few seconds.
///
/// # Sources
/// The pages of the rows; minutes as reported in public discussions of stacks and in eksctl's own time limits.
pub const DURATIONS: &[Usual] = &[
    row("AWS::EKS::Cluster", (480, 720), (480, 900), (120, 300), eks!("create-cluster")),
    row("AWS::EKS::Nodegroup", (120, 300), (120, 600), (180, 420), eks!("create-managed-node-group")),
    row("AWS::EKS::FargateProfile", (60, 150), (5, 15), (90, 240), eks!("fargate-profile")),
    row("AWS::EKS::Addon", (30, 90), (30, 120), (5, 30), eks!("creating-an-add-on")),
    row("AWS::EKS::AccessEntry", (3, 10), (3, 10), (3, 10), eks!("creating-access-entries")),
    row("AWS::EKS::PodIdentityAssociation", (3, 10), (3, 10), (3, 10), eks!("pod-id-association")),
    row("AWS::EC2::NatGateway", (90, 150), (5, 15), (40, 90), vpc!("nat-gateway-working-with")),
    row(
        "AWS::EC2::VPCEndpoint",
        (30, 90),
        (10, 40),
        (30, 120),
        "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html",
    ),
    row("AWS::EC2::VPC", (11, 15), (5, 10), (1, 3), vpc!("create-vpc")),
    row("AWS::EC2::VPCCidrBlock", (11, 20), (5, 10), (5, 15), vpc!("vpc-cidr-blocks")),
    row("AWS::EC2::InternetGateway", (15, 18), (3, 6), (2, 5), vpc!("working-with-igw")),
    row("AWS::EC2::VPCGatewayAttachment", (10, 17), (3, 6), (5, 20), vpc!("working-with-igw")),
    row("AWS::EC2::EIP", (15, 18), (3, 6), (2, 5), vpc!("vpc-eips")),
    row("AWS::EC2::SubnetRouteTableAssociation", (2, 6), (2, 6), (2, 5), vpc!("WorkWithRouteTables")),
    row("AWS::AutoScaling::AutoScalingGroup", (30, 90), (10, 60), (60, 180), eks!("launch-workers")),
    row(
        "AWS::IAM::Role",
        (16, 25),
        (12, 20),
        (1, 3),
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create.html",
    ),
    row(
        "AWS::IAM::InstanceProfile",
        (110, 135),
        (5, 15),
        (1, 3),
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html",
    ),
];

/// What every other type takes.
pub const SECONDS: Usual = row("", (2, 8), (2, 8), (1, 4), STACKS);

/// How long nodes that cannot join are waited for, in seconds, until the group counts as failed.
///
/// # Sources
/// EKS user guide, "Troubleshoot problems with Amazon EKS clusters and nodes", read 2026-11-27; the minutes as in
/// reports of `NodeCreationFailure`: <https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting.html>
pub const NODES_GIVE_UP: u32 = 1_500;

/// How long an add-on may be degraded, in seconds, until CloudFormation gives up.
///
/// # Sources
/// terraform-aws-modules/terraform-aws-eks issues 1801 and 3001 (a timeout of 20 minutes), read 2026-11-26:
/// <https://github.com/terraform-aws-modules/terraform-aws-eks/issues/1801>
pub const ADDON_GIVES_UP: u32 = 1_200;

/// How long a deletion that is refused is tried again, in seconds. Source as [`DURATIONS`].
pub const DELETION_GIVES_UP: u32 = 600;

/// The usual times of a type.
#[must_use]
pub fn usual(kind: &str) -> Usual {
    DURATIONS.iter().find(|row| row.kind == kind).copied().unwrap_or(SECONDS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_whole() {
        for (i, row) in DURATIONS.iter().enumerate() {
            assert!(DURATIONS[..i].iter().all(|other| other.kind != row.kind), "{} twice", row.kind);
            for (from, to) in [row.create, row.update, row.delete] {
                assert!(0 < from && from <= to, "{}", row.kind);
            }
            assert!(row.source.starts_with("https://docs.aws.amazon.com/"), "{}", row.kind);
        }
        assert_eq!(usual("AWS::EC2::Route"), SECONDS);
        assert_eq!(usual("AWS::EKS::Cluster").create, (480, 720));
    }
}
