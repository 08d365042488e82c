//! The version that the rules of this family offer.

use crate::catalog::eks;
use crate::msg;
use crate::rules::help::cluster_edit;
use crate::rules::{Cx, Finding};

/// Offers the newest version that is out and in standard support for some time yet.
pub(super) fn offer_supported(finding: &mut Finding, cx: &Cx) {
    let is_good = |until: &str| eks::days_between(cx.today, until).is_some_and(|days| 60 < days);
    let mut rows = eks::KUBERNETES_VERSIONS.iter();
    if let Some(row) = rows.find(|row| row.released <= cx.today && is_good(row.standard_until)) {
        let edits = cluster_edit(cx.design, |c| c.version = Some(row.version.to_owned()));
        finding.choice(msg!("fix-set-version", version = row.version), edits);
    }
}
