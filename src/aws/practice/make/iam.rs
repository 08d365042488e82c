//! Roles, instance profiles and OIDC providers, of which no calls of this account tell.

use super::super::value::text;
use super::super::world::{World, kind};
use super::Request;

/// The most characters of a role's name.
///
/// # Sources
/// IAM user guide, "IAM and AWS STS quotas", read 2026-11-27:
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>
const MOST_ROLE_CHARS: usize = 64;
/// The same of an instance profile's. Source as [`MOST_ROLE_CHARS`].
const MOST_PROFILE_CHARS: usize = 128;

pub(super) fn begin(world: &mut World, request: &Request) -> Result<String, String> {
    let (name, most) = match request.kind {
        kind::ROLE => ("RoleName", MOST_ROLE_CHARS),
        kind::INSTANCE_PROFILE => ("InstanceProfileName", MOST_PROFILE_CHARS),
        _ => {
            let url = text(&request.props, "Url").trim_start_matches("https://").to_owned();
            let arn = iam_arn(world, &format!("oidc-provider/{url}"));
            if world.thing(kind::OIDC, &arn).is_some() {
                return Err(format!("Provider with url https://{url} already exists."));
            }
            world.add(kind::OIDC, &arn, request.props.clone());
            return Ok(arn);
        }
    };
    let name = request.name(world, name, most);
    if most < name.chars().count() {
        return Err(format!(
            "1 validation error detected: Value '{name}' at 'roleName' failed to satisfy constraint: Member must have length less than or equal to {most}"
        ));
    }
    if world.thing(request.kind, &name).is_some() {
        return Err(format!("{name} already exists"));
    }
    world.add(request.kind, &name, request.props.clone());
    Ok(name)
}

/// An ARN of IAM, which has no region.
pub(super) fn iam_arn(world: &World, rest: &str) -> String {
    format!("arn:{}:iam::{}:{rest}", world.partition(), super::super::ACCOUNT_ID)
}
