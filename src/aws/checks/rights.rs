//! Whether the caller may do what the deploy does, as IAM simulates it.
//!
//! A simulation is no promise: it knows no service control policy with conditions, and a policy that is limited to
//! certain resources may allow what it denies here. So what it denies is told and keeps nobody from trying.
//!
//! # Sources
//! IAM user guide, "Testing IAM policies with the IAM policy simulator"; IAM API reference, `SimulatePrincipalPolicy`:
//! the identity is a user, a group or a role, and not a session, and the root user has no policies. Read 2026-11-27.

use super::Checks;
use crate::aws::calls::{iam, sts};
use crate::aws::client::Client;
use crate::aws::deploy::{self, Scope};
use crate::aws::failure::Failure;
use crate::aws::policy::{self, CALLED_VIA, CALLER, PASSED_TO, Rights};
use crate::aws::transport::Transport;
use crate::catalog::endpoints::partition;
use crate::design::Design;
use crate::msg;
use std::collections::BTreeSet;

/// The service that the stack's roles are handed to first.
const ROLE_USER: &str = "eks.amazonaws.com";

/// Whose policies are simulated.
#[derive(Debug, PartialEq, Eq)]
enum Caller<'a> {
    /// A user, by its ARN.
    User(&'a str),
    /// A session of a role of that name, whose path the session does not show.
    Role(&'a str),
    /// Nobody whose policies IAM simulates: the root user, a federated user.
    Other,
}

fn caller(arn: &str) -> Caller<'_> {
    let resource = arn.splitn(6, ':').nth(5).unwrap_or_default();
    match resource.split_once('/') {
        Some(("user", _)) => Caller::User(arn),
        Some(("assumed-role", rest)) => Caller::Role(rest.split('/').next().unwrap_or_default()),
        _ => Caller::Other,
    }
}

/// What is asked of the simulator: actions, what they are done to, and what policies may ask beside.
fn questions<'r>(
    rights: &'r Rights,
    stack: &str,
    role: &str,
) -> [(Vec<&'r str>, String, Vec<iam::Context<'static>>); 4] {
    let via = iam::Context { key: CALLED_VIA, kind: "stringList", value: CALLER };
    let passed = iam::Context { key: PASSED_TO, kind: "string", value: ROLE_USER };
    [
        (rights.stack.iter().map(String::as_str).collect(), stack.to_owned(), Vec::new()),
        (rights.make.iter().copied().collect(), "*".to_owned(), vec![via]),
        (rights.pass.iter().copied().collect(), role.to_owned(), vec![via, passed]),
        (rights.look.iter().map(String::as_str).collect(), "*".to_owned(), Vec::new()),
    ]
}

/// Asks IAM for every action of the deploy.
pub(super) async fn rights<T: Transport>(
    client: &Client<T>,
    design: &Design,
    scope: Scope,
) -> Result<Checks, Failure> {
    let mut checks = Checks::default();
    // A design without a template is told of by the preview.
    let Ok(template) = deploy::template(design, scope) else { return Ok(checks) };
    let reply: sts::IdentityReply = client.get(&sts::get_caller_identity()).await?;
    let sts::Identity { account, arn } = reply.identity;
    let identity = match caller(&arn) {
        Caller::User(arn) => arn.to_owned(),
        Caller::Role(name) => client.get::<iam::RoleReply>(&iam::get_role(name)).await?.role().arn,
        Caller::Other => return Ok(checks),
    };
    let region = client.session().region.as_str();
    let partition = partition(region).map_or("aws", |partition| partition.key);
    let stack = scope.stack_name(&design.cluster.name);
    let rights = policy::rights(&template);
    let stack_arn = format!("arn:{partition}:cloudformation:{region}:{account}:stack/{stack}/*");
    let role_arn = format!("arn:{partition}:iam::{account}:role/{stack}");
    let mut denied: BTreeSet<String> = BTreeSet::new();
    let mut n_asked = 0_usize;
    for (actions, resource, mut contexts) in questions(&rights, &stack_arn, &role_arn) {
        if actions.is_empty() {
            continue;
        }
        contexts.push(iam::Context { key: "aws:RequestedRegion", kind: "string", value: region });
        n_asked = n_asked.saturating_add(actions.len());
        let call = iam::simulate(&identity, actions, &resource, &contexts);
        let decisions = client.all::<iam::SimulationReply>(&call).await?;
        let refused = decisions.into_iter().filter(|decision| !decision.is_allowed());
        denied.extend(refused.map(|decision| decision.eval_action_name));
    }
    if denied.is_empty() {
        checks.passed.push(msg!("aws-check-rights-allowed", n = n_asked));
    } else {
        let actions: Vec<String> = denied.into_iter().collect();
        let n = actions.len();
        checks.remarks.push(msg!(
            "aws-check-rights-denied",
            n = n,
            identity = identity,
            actions = actions.join(", ")
        ));
    }
    Ok(checks)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn callers_by_their_arn() {
        for (arn, expected) in [
            ("arn:aws:iam::123456789012:user/team/ann", Caller::User("arn:aws:iam::123456789012:user/team/ann")),
            ("arn:aws:sts::123456789012:assumed-role/Deployer/session", Caller::Role("Deployer")),
            (
                "arn:aws-cn:sts::123456789012:assumed-role/AWSReservedSSO_A_1/ann@example.com",
                Caller::Role("AWSReservedSSO_A_1"),
            ),
            ("arn:aws:iam::123456789012:root", Caller::Other),
            ("arn:aws:sts::123456789012:federated-user/ann", Caller::Other),
            ("", Caller::Other),
        ] {
            assert_eq!(caller(arn), expected, "{arn}");
        }
    }
}
