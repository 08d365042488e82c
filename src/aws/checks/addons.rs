//! Add-ons and their versions that the region has for the version of Kubernetes.

use super::Checks;
use crate::aws::calls::eks;
use crate::aws::client::Client;
use crate::aws::failure::{Cause, Failure};
use crate::aws::transport::Transport;
use crate::design::{Addon, Design};
use crate::msg;
use futures_util::future::join_all;

/// The version that EKS is asked for as the newest one.
const NEWEST: &str = "latest";
/// How many versions are named where the wanted one is not there.
const MOST_NAMED: usize = 5;

/// Whether the region has each add-on of the design, in its version.
pub(super) async fn versions<T: Transport>(client: &Client<T>, design: &Design) -> Vec<Result<Checks, Failure>> {
    let version = design.cluster.version.as_deref();
    // A version that is not a number is for whoever makes the cluster to choose.
    let kubernetes = version.filter(|version| version.starts_with(|c: char| c.is_ascii_digit()));
    join_all(design.addons.values().map(|addon| look(client, addon, kubernetes))).await
}

async fn look<T: Transport>(
    client: &Client<T>,
    addon: &Addon,
    kubernetes: Option<&str>,
) -> Result<Checks, Failure> {
    let call = eks::describe_addon_versions(&addon.name, kubernetes);
    let found = match client.all::<eks::AddonInfos>(&call).await {
        Ok(found) => found,
        Err(failure) if failure.cause == Cause::NotFound => Vec::new(),
        Err(failure) => return Err(failure),
    };
    let versions: Vec<&str> = found
        .iter()
        .filter(|info| info.addon_name == addon.name)
        .flat_map(|info| &info.addon_versions)
        .map(|version| version.addon_version.as_str())
        .collect();
    let mut checks = Checks::default();
    let name = &addon.name;
    let of = kubernetes.unwrap_or_default();
    match addon.version.as_deref().filter(|version| *version != NEWEST) {
        _ if versions.is_empty() => {
            checks.problems.push(msg!("aws-check-addon-gone", addon = name, kubernetes = of));
        }
        Some(version) if !versions.contains(&version) => {
            let there = versions.iter().take(MOST_NAMED).copied().collect::<Vec<&str>>().join(", ");
            checks.problems.push(msg!(
                "aws-check-addon-version-gone",
                addon = name,
                version = version,
                kubernetes = of,
                versions = there
            ));
        }
        _ => checks.passed.push(msg!("aws-check-addon-there", addon = name)),
    }
    Ok(checks)
}
