//! IAM roles and their policies.

use super::Writer;
use super::hcl::{Body, Expr, Part, object, raw, raws, text, texts};
use crate::catalog::iam;
use crate::design::Entity;

/// The version of the language of IAM policies:
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html>, read 2026-11-26.
const POLICY_VERSION: &str = "2012-10-17";

/// A policy of AWS's own in the partition of the account.
fn aws_policy(name: &str) -> Expr {
    Expr::Template(vec![
        Part::Text("arn:".to_owned()),
        Part::Reference("data.aws_partition.current.partition".to_owned()),
        Part::Text(format!(":iam::aws:policy/{name}")),
    ])
}

impl Writer<'_> {
    /// A role for `service` with policies of AWS's own and others.
    pub(super) fn role(
        &mut self,
        key: &str,
        entity: Entity,
        (service, actions): (&str, &[&str]),
        aws: &[&str],
        arns: &[String],
    ) {
        let statement = object([
            ("Effect", text("Allow")),
            ("Action", texts(actions.iter().copied())),
            ("Principal", object([("Service", text(service))])),
        ]);
        let trust = object([("Version", text(POLICY_VERSION)), ("Statement", Expr::List(vec![statement]))]);
        let body = Body::new().set("assume_role_policy", Expr::Call("jsonencode", vec![trust]));
        self.resource("aws_iam_role", key, entity, &body);
        let mut policies: Vec<Expr> = aws.iter().map(|name| aws_policy(name)).collect();
        policies.extend(arns.iter().map(text));
        if policies.is_empty() {
            return;
        }
        let body = Body::new()
            .set("for_each", Expr::Call("toset", vec![Expr::List(policies)]))
            .set("role", raw(format!("aws_iam_role.{key}.name")))
            .set("policy_arn", raw("each.value"));
        self.resource("aws_iam_role_policy_attachment", key, entity, &body);
    }

    /// What the CNI needs for IPv6, which is no policy of AWS's own.
    pub(super) fn ipv6_policy(&mut self, key: &str, entity: Entity) {
        let addresses = object([
            ("Effect", text("Allow")),
            ("Action", texts(iam::CNI_IPV6_ACTIONS.iter().copied())),
            ("Resource", text("*")),
        ]);
        let interfaces = Expr::Template(vec![
            Part::Text("arn:".to_owned()),
            Part::Reference("data.aws_partition.current.partition".to_owned()),
            Part::Text(":ec2:*:*:network-interface/*".to_owned()),
        ]);
        let tags =
            object([("Effect", text("Allow")), ("Action", text("ec2:CreateTags")), ("Resource", interfaces)]);
        let policy = object([("Version", text(POLICY_VERSION)), ("Statement", Expr::List(vec![addresses, tags]))]);
        let body = Body::new()
            .set("name", text("cni-ipv6"))
            .set("role", raw(format!("aws_iam_role.{key}.name")))
            .set("policy", Expr::Call("jsonencode", vec![policy]));
        self.resource("aws_iam_role_policy", key, entity, &body);
    }

    /// The attachments that a user of a role waits for.
    pub(super) fn attachments(keys: &[&str]) -> Expr {
        raws(keys.iter().map(|key| format!("aws_iam_role_policy_attachment.{key}")))
    }
}
