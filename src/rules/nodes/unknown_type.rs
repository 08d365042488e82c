//! NOD006: an instance type is not known.

use crate::catalog::instance_type;
use crate::msg;
use crate::rules::help::{group_edit, list, name};
use crate::rules::{Cx, Report};

declare_rule! {
    /// ## What it checks
    /// Whether every instance type of a node group is in the table of types that the VPC CNI knows.
    ///
    /// ## Why it matters
    /// The budget cannot count addresses of a type without limits, so that a shortage stays hidden. A
    /// misspelled type is refused by EC2.
    ///
    /// ## How to fix
    /// Correct the name, or choose a type of the list.
    pub static RULE = {
        code: "NOD006",
        name: "unknown-instance-type",
        summary: "an instance type is not known",
        severity: Warning,
        fix: Always,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html",
            "https://github.com/aws/amazon-vpc-cni-k8s/blob/master/pkg/vpc/vpc_ip_resource_limit.go",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    for (id, group) in cx.design.nodegroups.iter() {
        let types = group.instance_types.iter();
        let unknown: Vec<&String> = types.filter(|name| instance_type(name).is_none()).collect();
        if unknown.is_empty() {
            continue;
        }
        let message = msg!("find-unknown-instance-type", group = name(cx.design, id), types = list(&unknown));
        let finding = report.find(message, [id.into()]);
        finding.fields(&["instance_types"]);
        if unknown.len() < group.instance_types.len() {
            let known = |name: &String| instance_type(name).is_some();
            let kept = list(group.instance_types.iter().filter(|name| known(name)));
            let edits = group_edit(cx.design, id, |g| g.instance_types.retain(known));
            finding.choice(msg!("fix-keep-types", types = kept), edits);
        }
        finding.advice(msg!("fix-choose-known-type"));
    }
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::rules::testing::{expect, fixes, group};

    #[test]
    fn fires_on_names_that_are_not_in_the_table() {
        let with = |types: &[&str]| {
            group(Starter::Classic.design(), 0, |g| {
                g.instance_types = types.iter().map(|t| (*t).to_owned()).collect()
            })
        };
        expect(&with(&["m5.large"]), "NOD006", &[]);
        expect(&with(&[]), "NOD006", &[]);
        let design = with(&["m5.large", "m5.lage"]);
        expect(
            &design,
            "NOD006",
            &["addresses of workers cannot be counted with unknown instance types: m5.lage"],
        );
        assert_eq!(fixes(&design, "NOD006"), ["Keep only m5.large", "Choose an instance type of the list"]);
    }
}
