//! SUB015: a zone belongs to another region than the cluster.

use crate::catalog::region;
use crate::design::{Edit, Entity, Zone, ZoneKind};
use crate::msg;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the name of every zone begins with the region of the cluster.
    ///
    /// ## Why it matters
    /// A VPC lies in one region. EC2 refuses a subnet in a zone of another one.
    ///
    /// ## How to fix
    /// Use a zone of the region, or change the region of the whole design.
    pub static RULE = {
        code: "SUB015",
        name: "zone-outside-region",
        summary: "a zone belongs to another region than the cluster",
        severity: Error,
        fix: Sometimes,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    let code = design.cluster.region.as_str();
    for (id, zone) in design.zones.iter().filter(|(_, zone)| !zone.name.is_empty()) {
        let rest = zone.name.strip_prefix(code).unwrap_or_default();
        // A letter, or for a local zone a dash and its place.
        if rest.starts_with(|c: char| c.is_ascii_lowercase() || c == '-') {
            continue;
        }
        let message = msg!("find-zone-outside-region", zone = zone.name.clone(), region = code);
        let finding = report.find(message, [id.into(), Entity::Cluster]);
        finding.fields(&["name"]);
        let is_drawn = |name: &String| design.zones.values().any(|zone| zone.name == *name);
        let Some(new) = region(code).and_then(|row| row.zone_names().find(|name| !is_drawn(name))) else {
            continue;
        };
        let title = msg!("fix-rename", old = zone.name.clone(), new = new.clone());
        let record = Zone { name: new, az_id: None, kind: ZoneKind::Standard };
        finding.choice(title, vec![Edit::SetZone(id, record)]);
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes, zone};

    #[test]
    fn fires_on_zones_of_another_region() {
        let design = Starter::Classic.design();
        expect(&design, "SUB015", &[]);
        let design = zone(design, 1, |z| z.name = "ap-northeast-3c".to_owned());
        expect(&design, "SUB015", &["ap-northeast-3c is not a zone of ap-northeast-1"]);
        assert_eq!(fixes(&design, "SUB015"), ["Rename ap-northeast-3c to ap-northeast-1c"]);
        let unnamed = zone(design, 1, |z| z.name.clear());
        expect(&unnamed, "SUB015", &[]);
    }
}
