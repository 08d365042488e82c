//! IAM: roles, and what an identity may do, as IAM simulates it.
//!
//! # Sources
//! IAM API reference, `SimulatePrincipalPolicy` and `GetRole`, read 2026-11-27.

use super::xml::Members;
use crate::aws::call::Call;
use crate::aws::client::Paged;
use crate::catalog::endpoints::IAM;
use serde::Deserialize;

/// The decision that allows.
const ALLOWED: &str = "allowed";

/// A role.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct Role {
    /// Its ARN, with the path that a session does not show.
    pub arn: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
struct RoleResult {
    role: Role,
}

/// The reply of `GetRole`.
#[derive(Debug, Deserialize)]
pub struct RoleReply {
    #[serde(rename = "GetRoleResult")]
    result: RoleResult,
}

impl RoleReply {
    /// The role.
    #[must_use]
    pub fn role(self) -> Role {
        self.result.role
    }
}

/// What IAM says of one action.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct Decision {
    /// The action, such as `ec2:CreateVpc`.
    pub eval_action_name: String,
    /// `allowed`, `explicitDeny` or `implicitDeny`.
    pub eval_decision: String,
}

impl Decision {
    /// Whether the action is allowed.
    #[must_use]
    pub fn is_allowed(&self) -> bool {
        self.eval_decision == ALLOWED
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
struct Simulation {
    evaluation_results: Members<Decision>,
    is_truncated: bool,
    marker: String,
}

/// The reply of `SimulatePrincipalPolicy`.
#[derive(Debug, Deserialize)]
pub struct SimulationReply {
    #[serde(rename = "SimulatePrincipalPolicyResult")]
    result: Simulation,
}

impl Paged for SimulationReply {
    type Item = Decision;

    fn split(self) -> (Vec<Decision>, String) {
        let Simulation { evaluation_results, is_truncated, marker } = self.result;
        (evaluation_results.0, if is_truncated { marker } else { String::new() })
    }
}

/// A role by its name.
#[must_use]
pub fn get_role(name: &str) -> Call {
    Call::read(&IAM, "GetRole").field("RoleName", name)
}

/// A condition key with its value, as policies may ask for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context<'a> {
    /// The key, such as `aws:RequestedRegion`.
    pub key: &'a str,
    /// `string` or `stringList`.
    pub kind: &'a str,
    /// The value.
    pub value: &'a str,
}

/// Whether an identity, by the ARN of a user or a role, may do actions to a resource.
#[must_use]
pub fn simulate<'a>(
    identity: &str,
    actions: impl IntoIterator<Item = &'a str>,
    resource: &str,
    contexts: &[Context<'_>],
) -> Call {
    let mut call = Call::read(&IAM, "SimulatePrincipalPolicy")
        .field("PolicySourceArn", identity)
        .list("ActionNames", actions)
        .list("ResourceArns", [resource]);
    let mut words = Vec::new();
    for (i, context) in (1_u32..).zip(contexts) {
        let name = |field: &str| format!("ContextEntries.member.{i}.{field}");
        call = call
            .silent(&name("ContextKeyName"), context.key)
            .silent(&name("ContextKeyType"), context.kind)
            .silent(&name("ContextKeyValues.member.1"), context.value);
        let Context { key, kind, value } = context;
        words.push(format!("ContextKeyName={key},ContextKeyType={kind},ContextKeyValues={value}"));
    }
    if words.is_empty() { call } else { call.option("context-entries", words.join(" ")) }
}
