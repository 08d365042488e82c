//! END019: a VPC endpoint is drawn, and traffic does not take it.

use crate::catalog::services::{AwsService, service};
use crate::design::VpcEndpointKind;
use crate::msg;
use crate::rules::help::node_sources;
use crate::rules::{Cx, Report};
use crate::traffic::{self, Facts, Source, Target, Trace, Way};

declare_rule! {
    /// ## What it checks
    /// Whether nodes take the interface endpoints that are drawn. They do where private DNS of the
    /// endpoint and both DNS attributes of the VPC are on, and it has a subnet.
    ///
    /// ## Why it matters
    /// The service's usual name leads past the endpoint, through a NAT gateway or nowhere, while the
    /// endpoint costs money in every zone.
    ///
    /// ## How to fix
    /// Turn private DNS on. Leave it off only where programs call the endpoint by its own name.
    pub static RULE = {
        code: "END019",
        name: "vpc-endpoint-not-used",
        summary: "a VPC endpoint is drawn, and traffic does not take it",
        severity: Warning,
        fix: Sometimes,
        since: "0.1.0",
        sources: &[
            "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html",
            "https://docs.aws.amazon.com/eks/latest/userguide/private-clusters.html",
        ],
        check: check,
    }
}

fn check(cx: &Cx, report: &mut Report) {
    let design = cx.design;
    // DNS that is off is a cause here, so that the facts are taken as they are.
    let facts = Facts::of(design);
    let sources = node_sources(design);
    for (id, endpoint) in design.vpc_endpoints.iter().filter(|(_, e)| e.kind == VpcEndpointKind::Interface) {
        let Some(service) = service(&endpoint.service) else { continue };
        let Some(trace) = going_past(&facts, &sources, service) else { continue };
        let key = service.key;
        let message = if endpoint.subnets.is_empty() {
            msg!("find-vpc-endpoint-not-used-no-subnets", service = key)
        } else if !endpoint.has_private_dns {
            msg!("find-vpc-endpoint-not-used", service = key)
        } else {
            msg!("find-vpc-endpoint-not-used-no-names", service = key)
        };
        let finding = report.find(message, [id.into()]);
        finding.fields(&["private_dns"]).path(trace.source, trace.target);
        let Some((title, edits)) = traffic::put_to_use(design, id) else { continue };
        let is_used =
            design.edited(&edits).is_ok_and(|draft| going_past(&Facts::of(&draft), &sources, service).is_none());
        if is_used {
            finding.choice(title, edits);
        }
    }
}

/// The first path to the service that takes no endpoint, and is not refused at one either.
fn going_past(facts: &Facts, sources: &[Source], service: &'static AwsService) -> Option<Trace> {
    let target = Target::Service(service);
    let is_past = |trace: &Trace| {
        let is_refused_there = trace.hops.iter().any(|hop| hop.step == traffic::Step::NameEndpoint);
        !matches!(trace.way, Way::Endpoint | Way::GatewayEndpoint) && !is_refused_there
    };
    sources.iter().map(|source| traffic::trace_with(facts, *source, target)).find(is_past)
}

#[cfg(test)]
mod tests {
    use crate::design::starters::Starter;
    use crate::design::{Design, Edit, VpcEndpoint, VpcEndpointKind};
    use crate::rules::testing::{expect, fixes, vpc};

    fn with(service: &str, change: impl FnOnce(&mut VpcEndpoint)) -> Design {
        let add = Edit::AddVpcEndpoint { service: service.to_owned(), kind: VpcEndpointKind::Interface };
        let mut design = Starter::Classic.design().edited(&[add]).unwrap();
        let id = design.vpc_endpoints.ids().next().unwrap();
        design.vpc_endpoints.update(id, change);
        design
    }

    #[test]
    fn fires_on_endpoints_that_names_lead_past() {
        expect(&with("logs", |_| {}), "END019", &[]);
        let past = with("logs", |endpoint| endpoint.has_private_dns = false);
        expect(&past, "END019", &["traffic does not take the VPC endpoint for logs: its private DNS is off"]);
        assert_eq!(fixes(&past, "END019"), ["Put the VPC endpoint for logs to use"]);
        let nowhere = with("logs", |endpoint| endpoint.subnets.clear());
        expect(&nowhere, "END019", &["traffic does not take the VPC endpoint for logs: it has no subnet"]);
        let nameless = vpc(with("logs", |_| {}), |v| v.has_dns_hostnames = false);
        expect(
            &nameless,
            "END019",
            &["traffic does not take the VPC endpoint for logs: a DNS attribute of the VPC is off"],
        );
    }

    #[test]
    fn does_not_fire_beside_a_gateway_endpoint() {
        let design = with("s3", |endpoint| endpoint.has_private_dns = false);
        let gateway = Edit::AddVpcEndpoint { service: "s3".to_owned(), kind: VpcEndpointKind::Gateway };
        expect(&design.edited(&[gateway]).unwrap(), "END019", &[]);
    }
}
