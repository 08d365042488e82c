//! SUB018: two zones of the drawing are the same zone.

use crate::catalog::region;
use crate::design::{Edit, Zone, ZoneId, ZoneKind};
use crate::msg;
use crate::rules::{Cx, Report};
use std::collections::BTreeMap;

declare_rule! {
    /// ## What it checks
    /// Whether every zone of the drawing has a name of its own.
    ///
    /// ## Why it matters
    /// What looks like two zones is one. The cluster may then fail the minimum of two zones, and all of
    /// it goes down together.
    ///
    /// ## How to fix
    /// Choose another zone of the region for one of the two.
    pub static RULE = {
        code: "SUB018",
        name: "duplicate-zones",
        summary: "two zones of the drawing are the same zone",
        severity: Error,
        fix: Sometimes,
        since: "0.1.0",
        sources: &["https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html"],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    let mut seen: BTreeMap<&str, ZoneId> = BTreeMap::new();
    for (id, zone) in design.zones.iter().filter(|(_, zone)| !zone.name.is_empty()) {
        let Some(first) = seen.get(zone.name.as_str()).copied() else {
            seen.insert(&zone.name, id);
            continue;
        };
        let finding =
            report.find(msg!("find-duplicate-zones", zone = zone.name.clone()), [id.into(), first.into()]);
        finding.fields(&["name"]);
        let is_drawn = |name: &String| design.zones.values().any(|zone| zone.name == *name);
        let free = region(&design.cluster.region).and_then(|row| row.zone_names().find(|name| !is_drawn(name)));
        if let Some(new) = free {
            let title = msg!("fix-rename", old = zone.name.clone(), new = new.clone());
            let record = Zone { name: new, az_id: None, kind: ZoneKind::Standard };
            finding.choice(title, vec![Edit::SetZone(id, record)]);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes, zone};

    #[test]
    fn fires_on_the_younger_of_two() {
        let design = Starter::Classic.design();
        expect(&design, "SUB018", &[]);
        let design = zone(design, 2, |z| z.name = "ap-northeast-1a".to_owned());
        expect(&design, "SUB018", &["ap-northeast-1a is drawn twice"]);
        assert_eq!(fixes(&design, "SUB018"), ["Rename ap-northeast-1a to ap-northeast-1d"]);
        let unnamed = zone(zone(design, 0, |z| z.name.clear()), 2, |z| z.name.clear());
        expect(&unnamed, "SUB018", &[]);
    }
}
