//! The services that the design calls, feature by feature, and the VPC endpoints for them.

use crate::design::{Design, Edit, Entity, VpcEndpointKind};
use crate::editor::Action;
use crate::msg;
use crate::scene::Glyph;
use crate::traffic::{Facts, Need, Target, Trace, Verdict, needs, sources, worst};
use crate::ui::parts::Icon;
use crate::ui::{Panel, use_store};
use leptos::prelude::*;

/// One line of the table.
#[derive(Clone, PartialEq)]
struct Line {
    need: Need,
    worst: Option<Trace>,
    drawn: Option<Entity>,
    is_made: bool,
}

fn lines(design: &Design) -> Vec<Line> {
    let facts = Facts::of(design);
    let starts = |source: &crate::traffic::Source| {
        matches!(source, crate::traffic::Source::Node(..) | crate::traffic::Source::Fargate(..))
    };
    let callers: Vec<_> = sources(design).into_iter().filter(starts).collect();
    let implied = design.implied_endpoints();
    needs(design)
        .into_iter()
        .map(|need| {
            let drawn = design.vpc_endpoints.iter().find(|(_, endpoint)| endpoint.service == need.service.key);
            Line {
                need,
                worst: worst(&facts, &callers, Target::Service(need.service)),
                drawn: drawn.map(|(id, _)| id.into()),
                is_made: implied.iter().any(|endpoint| endpoint.service == need.service.key),
            }
        })
        .collect()
}

/// The table.
#[component]
pub fn ServiceTable() -> impl IntoView {
    let store = use_store();
    let all = Memo::new(move |_| store.design.with(|design| lines(design)));
    view! {
        <p class="paths__note">{store.t(msg!("services-about"))}</p>
        <table class="matrix matrix--services">
            <thead><tr>
                <th scope="col">{store.t(msg!("services-service"))}</th>
                <th scope="col">{store.t(msg!("services-for"))}</th>
                <th scope="col">{store.t(msg!("services-way"))}</th>
                <th scope="col">{store.t(msg!("services-endpoint"))}</th>
            </tr></thead>
            <tbody>
                {move || all.get().into_iter().map(|line| view! { <ServiceLine line=line/> }).collect_view()}
            </tbody>
        </table>
        <Show when=move || all.with(Vec::is_empty)>
            <p class="empty">{store.t(msg!("services-none"))}</p>
        </Show>
    }
}

#[component]
fn ServiceLine(
    /// The line.
    line: Line,
) -> impl IntoView {
    let store = use_store();
    let Line { need, worst, drawn, is_made } = line;
    let ends = worst.as_ref().map(|trace| (trace.source, trace.target));
    let (verdict, way) = worst.map_or((Verdict::OutOfScope, crate::traffic::Way::Inside), |t| (t.verdict, t.way));
    let service = need.service;
    let kind = if service.has_gateway_endpoint { VpcEndpointKind::Gateway } else { VpcEndpointKind::Interface };
    let add = move |_| {
        let edits = vec![Edit::AddVpcEndpoint { service: service.key.to_owned(), kind }];
        store.run(Action::new(msg!("step-add-endpoint", service = service.key), edits));
    };
    let endpoint = match drawn {
        Some(entity) => view! {
            <button class="button button--small" on:click=move |_| {
                store.go_to(&[entity]);
                store.show(crate::ui::View::Topology);
                store.panel.set(Panel::Properties);
            }>{store.t(msg!("services-open"))}<span class="hidden">{service.key}</span></button>
        }
        .into_any(),
        None if is_made => view! { <span class="matrix__out">{store.t(msg!("services-made"))}</span> }.into_any(),
        None => view! {
            <button class="button button--small" on:click=add>
                {store.t(if kind == VpcEndpointKind::Gateway { msg!("services-add-free") } else { msg!("services-add") })}
                <span class="hidden">{service.key}</span>
            </button>
        }
        .into_any(),
    };
    view! {
        <tr>
            <th scope="row"><code>{service.key}</code>" "{service.name}</th>
            <td>
                {need.is_vital.then(|| view! { <Icon glyph=Glyph::Node size=13/> })}
                {store.t(need.purpose.label())}
            </td>
            <td>
                <button class="matrix__cell" data-verdict=super::verdict_key(verdict)
                    on:click=move |_| if let Some((source, target)) = ends { store.traffic.choose(source, target) }>
                    <Icon glyph=super::verdict_glyph(verdict) size=13/>
                    <span>{store.t(super::cell_word(verdict, way))}</span>
                </button>
            </td>
            <td>{endpoint}</td>
        </tr>
    }
}
