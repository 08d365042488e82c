//! What the tests of rules share.

use super::{Finding, FixAvailability, FixGrade, Severity, check, rule};
use crate::design::{
    Addon, Cluster, Design, Edit, FargateProfile, GroupRole, LoadBalancer, LoadBalancerKind, Nodegroup, Scheme,
    SecurityGroup, Subnet, Vpc, Zone,
};
use crate::words::{Language, render};
use std::sync::Arc;

/// The day on which rule tests run.
pub(crate) const TODAY: &str = "2026-09-01";

/// The findings of one rule on `design`.
pub(crate) fn findings(design: &Design, code: &str, today: &str) -> Vec<Finding> {
    check(design, today).into_iter().filter(|finding| finding.code == code).collect()
}

/// Checks what one rule says of `design`, in English, one line a finding, and that every fix applies,
/// removes its finding, and if it is safe brings no new error.
pub(crate) fn expect(design: &Design, code: &str, messages: &[&str]) {
    expect_on(TODAY, design, code, messages);
}

/// As [`expect`] on another day.
pub(crate) fn expect_on(today: &str, design: &Design, code: &str, messages: &[&str]) {
    let found = findings(design, code, today);
    let texts: Vec<String> = found.iter().map(|f| render(Language::En, &f.message)).collect();
    assert_eq!(texts, messages, "{code}");
    for finding in &found {
        assert!(!finding.subjects.is_empty(), "{code} names no subject");
        assert!(finding.subjects.iter().all(|s| design.has(*s)), "{code} names a subject that is not there");
        let promised = rule(code).map_or(FixAvailability::Never, |rule| rule.fix);
        let has_fix = !finding.fixes.is_empty();
        assert!(has_fix || promised != FixAvailability::Always, "{code} promises a fix");
        assert!(!has_fix || promised != FixAvailability::Never, "{code} has a fix that it does not promise");
        for fix in &finding.fixes {
            check_fix(design, finding, fix, today);
        }
    }
}

fn check_fix(design: &Design, finding: &Finding, fix: &super::Fix, today: &str) {
    let title = render(Language::En, &fix.title);
    assert!(title.contains(' '), "{title}: the title is not there");
    if fix.grade == FixGrade::Advice {
        assert!(fix.edits.is_empty(), "{title}: advice has edits");
        return;
    }
    let after = design.edited(&fix.edits).unwrap_or_else(|e| panic!("{}: {title}: {e}", finding.code));
    assert_eq!(after.check_invariants(), Vec::<String>::new(), "{title}");
    let now = check(&after, today);
    assert!(now.iter().all(|f| f.key() != finding.key()), "{}: {title} does not remove its finding", finding.code);
    if fix.grade == FixGrade::Safe {
        let before = check(design, today);
        let is_new = |f: &&Finding| f.severity == Severity::Error && before.iter().all(|b| b.key() != f.key());
        assert_eq!(now.iter().find(is_new), None, "{}: {title} brings a new error", finding.code);
    }
}

/// The titles of the fixes of a rule's first finding.
pub(crate) fn fixes(design: &Design, code: &str) -> Vec<String> {
    let found = findings(design, code, TODAY);
    found.first().map_or_else(Vec::new, |f| f.fixes.iter().map(|fix| render(Language::En, &fix.title)).collect())
}

/// `design` with another VPC.
pub(crate) fn vpc(mut design: Design, change: impl FnOnce(&mut Vpc)) -> Design {
    change(Arc::make_mut(&mut design.vpc));
    design
}

/// `design` with another cluster.
pub(crate) fn cluster(mut design: Design, change: impl FnOnce(&mut Cluster)) -> Design {
    change(Arc::make_mut(&mut design.cluster));
    design
}

/// `design` with a load balancer that `change` adjusts.
pub(crate) fn balancer(
    design: &Design,
    kind: LoadBalancerKind,
    scheme: Scheme,
    change: impl FnOnce(&mut LoadBalancer),
) -> Design {
    let mut design = design.edited(&[Edit::AddLoadBalancer { kind, scheme }]).unwrap();
    let id = design.load_balancers.ids().next_back().unwrap();
    design.load_balancers.update(id, change);
    design
}

/// `design` with a `vpc-cni` add-on of this configuration.
pub(crate) fn cni(design: &Design, configuration: &str) -> Design {
    let mut design = design.edited(&[Edit::AddAddon { name: "vpc-cni".to_owned() }]).unwrap();
    let id = design.addons.ids().next_back().unwrap();
    design.addons.update(id, |addon: &mut Addon| addon.configuration = Some(configuration.to_owned()));
    design
}

/// `design` with a security group for `role` that has these rules, as people write them.
pub(crate) fn guard(design: &Design, role: GroupRole, rules: &[&str]) -> Design {
    let rules = rules.iter().map(|rule| rule.parse().unwrap()).collect();
    design.edited(&[Edit::AddSecurityGroup(SecurityGroup { name: role.key().to_owned(), role, rules })]).unwrap()
}

macro_rules! changes {
    ($($(#[$doc:meta])* $name:ident: $table:ident -> $record:ty;)*) => {$(
        $(#[$doc])*
        pub(crate) fn $name(mut design: Design, n: usize, change: impl FnOnce(&mut $record)) -> Design {
            let id = design.$table.ids().nth(n).unwrap();
            design.$table.update(id, change);
            design
        }
    )*};
}

changes! {
    /// `design` with another `n`th zone.
    zone: zones -> Zone;
    /// `design` with another `n`th subnet.
    subnet: subnets -> Subnet;
    /// `design` with another `n`th node group.
    group: nodegroups -> Nodegroup;
    /// `design` with another `n`th Fargate profile.
    profile: fargate_profiles -> FargateProfile;
}
