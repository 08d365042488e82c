//! Where a design is one that eksctl cannot build: who says so, and where.

use eks_designer::design::Design;
use eks_designer::formats::Loss;
use eks_designer::formats::eksctl::Written;
use eks_designer::rules;
use eks_designer::words::Arg;
use std::collections::BTreeSet;

/// The day of the checks.
const TODAY: &str = "2026-09-01";

/// Who says that a design breaks a rule of eksctl's.
pub struct Excuse {
    /// The rule.
    pub rule: &'static str,
    /// Findings, one of which the design has then; none where only eksctl minds, and AWS does not.
    pub findings: &'static [&'static str],
    /// Losses or refusals, one of which stands beside the export; none where eksctl only warns.
    pub losses: &'static [&'static str],
}

const fn excuse(rule: &'static str, findings: &'static [&'static str], losses: &'static [&'static str]) -> Excuse {
    Excuse { rule, findings, losses }
}

/// The rules of eksctl that a design can break.
pub const EXCUSES: &[Excuse] = &[
    excuse("MD1", &["VER006"], &["refused-cluster-name"]),
    excuse("LD5", &[], &["refused-cluster-name", "refused-region"]),
    // Any network that is not eksctl's own has to be made first, which is no fault of the design.
    excuse("V23", &[], &["loss-vpc-id"]),
    excuse("V14", &[], &["refused-control-plane-zones"]),
    excuse("V22", &[], &["refused-one-subnet"]),
    excuse("V24", &[], &["refused-no-subnets"]),
    excuse("V25", &[], &["refused-one-subnet", "refused-group-subnets"]),
    excuse("S1", &["NOD005"], &["refused-group-subnets"]),
    // A zone that is local by its name alone is an unusual one.
    excuse("S4", &["NOD021", "SUB016"], &["refused-local-zone"]),
    excuse("E1", &["END001"], &["refused-endpoints-off"]),
    excuse("E3", &["END005"], &[]),
    // Where a path to the endpoint ends before its list, the finding is about that.
    excuse("E5", &["END003", "END015", "END001", "END002", "SEC001", "NOD005"], &[]),
    excuse("P1", &[], &["refused-no-subnets"]),
    excuse("P4", &["END009", "NOD005"], &["refused-private-group"]),
    // eksctl's guide forbids it, and eksctl takes it.
    excuse("P8", &["END008"], &[]),
    // On an Outpost there is neither, and the refusal is about IPv6.
    excuse("K4", &[], &["refused-outpost"]),
    excuse("K5", &[], &["refused-ipv6-cni"]),
    excuse("K6", &[], &["refused-ipv6-cni"]),
    excuse("K9", &["NOD022"], &["refused-ipv6-self-managed"]),
    excuse("NG19", &["NOD017"], &["refused-amazon-linux-2"]),
    excuse("NG20", &["NOD001"], &["refused-sizes"]),
    excuse("UN1", &["NOD003"], &["refused-group-name"]),
    excuse("UN9", &[], &["refused-scripts"]),
    excuse("UN10", &[], &["refused-scripts"]),
    excuse("UN13", &[], &["refused-no-types"]),
    excuse("MG4", &["NOD011"], &["refused-update"]),
    excuse("MG7", &[], &["refused-scripts"]),
    excuse("MG9", &[], &["refused-template"]),
    excuse("MG10", &[], &["refused-template"]),
    excuse("FG1", &["NOD025", "NOD027", "NOD023"], &["refused-fargate"]),
    excuse("AD10", &[], &["refused-pod-identity"]),
    excuse("AM1", &["NOD019"], &["refused-auto-groups"]),
    excuse("AM3", &[], &["refused-outpost"]),
    excuse("RN1", &[], &["refused-hybrid"]),
    excuse("RN3", &[], &["refused-hybrid"]),
    excuse("OP1", &[], &["refused-outpost"]),
    excuse("OP3", &[], &["refused-outpost-nodes"]),
];

/// What the program says of a design: the codes of its findings.
pub fn findings(design: &Design) -> BTreeSet<String> {
    rules::check(design, TODAY).into_iter().map(|finding| finding.code.to_owned()).collect()
}

/// What stands beside an export: its losses, a refusal by its reason.
pub fn losses(written: &Written) -> BTreeSet<String> {
    let id = |loss: &Loss| {
        let reason = loss.message.args.iter().find_map(|(name, arg)| match arg {
            Arg::Message(reason) if *name == "reason" => Some(reason.id.to_string()),
            _ => None,
        });
        reason.unwrap_or_else(|| loss.message.id.to_string())
    };
    written.losses.iter().map(id).collect()
}

/// Whether a loss speaks of a rule.
pub fn is_said_by(rule: &str, loss: &str) -> bool {
    // What is refused of names, wherever they stand, is said in one sentence.
    let is_of_names = loss == "refused-group-name" && ["NG1", "NG2"].contains(&rule);
    is_of_names || EXCUSES.iter().any(|excuse| excuse.rule == rule && excuse.losses.contains(&loss))
}

/// Whether a rule is one that findings speak of; they take most of the time.
pub fn asks_for_findings(rule: &str) -> bool {
    EXCUSES.iter().any(|excuse| excuse.rule == rule && !excuse.findings.is_empty())
}

/// Who ought to speak of a broken rule and does not; nothing where all is said.
pub fn unsaid(rule: &str, findings: &BTreeSet<String>, losses: &BTreeSet<String>) -> Option<String> {
    let Some(excuse) = EXCUSES.iter().find(|excuse| excuse.rule == rule) else {
        return Some("no design may break it".to_owned());
    };
    let is_said = |by: &[&str], said: &BTreeSet<String>| by.is_empty() || by.iter().any(|id| said.contains(*id));
    let lacks_finding = !is_said(excuse.findings, findings);
    let lacks_loss = !is_said(excuse.losses, losses);
    let lacks = |is_so: bool, what: &str, by: &[&str]| is_so.then(|| format!("no {what} of {by:?}"));
    lacks(lacks_finding, "finding", excuse.findings).or_else(|| lacks(lacks_loss, "loss", excuse.losses))
}
