//! SUB016: a zone of this name is not usual in its region.

use crate::catalog::region;
use crate::design::ZoneKind;
use crate::msg;
use crate::rules::help::list;
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether the letter of every zone is one that accounts usually see in the region.
    ///
    /// ## Why it matters
    /// In older accounts letters can differ, so that the zone may exist in yours. If it does not, EC2
    /// refuses the subnet.
    ///
    /// ## How to fix
    /// Look the zone up in the EC2 console, or choose a usual one.
    pub static RULE = {
        code: "SUB016",
        name: "zone-not-usual-in-region",
        summary: "a zone of this name is not usual in its region",
        severity: Info,
        fix: Never,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let Some(row) = region(&cx.design.cluster.region) else { return };
    for (id, zone) in cx.design.zones.iter().filter(|(_, zone)| zone.kind == ZoneKind::Standard) {
        let Some(letter) = zone.name.strip_prefix(row.code) else { continue };
        let is_usual = letter.len() == 1 && row.zone_letters.contains(letter);
        if !is_usual {
            let usual = list(row.zone_names());
            let message = msg!("find-zone-not-usual-in-region", zone = zone.name.clone(), usual = usual);
            report.find(message, [id.into()]).fields(&["name"]);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, zone};

    #[test]
    fn fires_on_unusual_letters() {
        let design = Starter::Classic.design();
        expect(&design, "SUB016", &[]);
        let design = zone(design, 1, |z| z.name = "ap-northeast-1b".to_owned());
        expect(
            &design,
            "SUB016",
            &["ap-northeast-1b is not usual, most accounts see ap-northeast-1a, ap-northeast-1c, ap-northeast-1d"],
        );
        // A name of a local zone, without being one.
        let design = zone(design, 1, |z| z.name = "ap-northeast-1-tpe-1a".to_owned());
        expect(
            &design,
            "SUB016",
            &[
                "ap-northeast-1-tpe-1a is not usual, most accounts see ap-northeast-1a, ap-northeast-1c, \
                ap-northeast-1d",
            ],
        );
    }
}
