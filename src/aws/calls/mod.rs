//! The calls of each service, and the replies as they are read. Records of EC2 are written again as the AWS CLI prints
//! them, which is what `formats::aws_cli` reads.

pub mod cloudformation;
pub mod ec2;
pub mod eks;
pub mod elb;
pub mod iam;
pub mod sts;
mod xml;
