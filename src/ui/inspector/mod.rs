//! The side panel's properties: fields, addresses and findings of what is selected.

mod addresses;
mod field;
mod lock;

use crate::cni::budget::Scenario;
use crate::design::Entity;
use crate::editor::{Command, fields, kind_name};
use crate::msg;
use crate::rules::Finding;
use crate::scene::Glyph;
use crate::ui::findings::FindingCard;
use crate::ui::later::{Pane, pane};
use crate::ui::parts::Icon;
use crate::ui::{Mode, View, use_store};
use crate::words::Message;
use addresses::Addresses;
use field::FieldRow;
use leptos::prelude::*;
use lock::LockButton;

/// The properties of the selection.
#[component]
pub fn Inspector() -> impl IntoView {
    let store = use_store();
    let entity = Memo::new(move |_| store.selected().filter(|entity| store.design.with(|d| d.has(*entity))));
    let n_selected = Memo::new(move |_| store.selection.with(|selection| selection.len()));
    view! {
        <div class="inspector">
            {move || match (entity.get(), n_selected.get()) {
                (Some(entity), _) => view! { <EntityPane entity=entity/> }.into_any(),
                (None, 0) => view! { <DesignPane/> }.into_any(),
                (None, n) => view! { <ManyPane n=n/> }.into_any(),
            }}
        </div>
    }
}

/// The drawing of a kind of thing.
#[must_use]
pub fn glyph_of(entity: Entity, is_public: bool) -> Glyph {
    match entity {
        Entity::Cluster => Glyph::Helm,
        Entity::Vpc => Glyph::Vpc,
        Entity::InternetGateway => Glyph::Gateway,
        Entity::Zone(_) => Glyph::Zone,
        Entity::Subnet(_) if is_public => Glyph::Globe,
        Entity::Subnet(_) => Glyph::Lock,
        Entity::NatGateway(_) => Glyph::Nat,
        Entity::LoadBalancer(_) => Glyph::LoadBalancer,
        Entity::Nodegroup(_) => Glyph::Node,
        Entity::FargateProfile(_) => Glyph::Fargate,
        Entity::Addon(_) => Glyph::Addon,
        Entity::RouteTable(_) => Glyph::Routes,
        Entity::VpcEndpoint(_) => Glyph::Interface,
        Entity::Network(_) => Glyph::Network,
        Entity::SecurityGroup(_) => Glyph::Shield,
        Entity::Note(_) => Glyph::Note,
    }
}

#[component]
fn EntityPane(
    /// What is shown.
    entity: Entity,
) -> impl IntoView {
    let store = use_store();
    let shown = Memo::new(move |_| store.design.with(|design| fields::fields(design, entity)));
    let ids = Memo::new(move |_| shown.with(|fields| fields.iter().map(|field| field.id).collect::<Vec<_>>()));
    let name = move || store.design.with(|design| design.name_of(entity).to_owned());
    let is_public = Memo::new(move |_| {
        store.design.with(|design| match entity {
            Entity::Subnet(id) => design.subnets.get(id).is_some_and(|subnet| subnet.is_public()),
            _ => false,
        })
    });
    let kind = store.t(kind_name(entity));
    let title = move || {
        let name = name();
        if name.is_empty() { kind.get() } else { name }
    };
    view! {
        <header class="pane-head">
            {move || view! { <Icon glyph=glyph_of(entity, is_public.get()) size=20/> }}
            <h2 class="pane-head__title">{title}</h2>
            <span class="chip" data-kind=move || kind_key(entity, is_public.get())>
                {move || match (entity, is_public.get()) {
                    (Entity::Subnet(_), true) => store.t(msg!("chip-public")),
                    (Entity::Subnet(_), false) => store.t(msg!("chip-private")),
                    _ => kind,
                }}
            </span>
        </header>
        {move || (store.view.get() == View::Address).then(|| pane(Pane::Size))}
        <EntityFindings entity=entity/>
        <div class="fields">
            <For each=move || ids.get() key=|id| *id let:id>
                <FieldRow entity=entity id=id fields=shown/>
            </For>
        </div>
        {has_addresses(entity).then(|| view! { <Addresses entity=entity/> })}
        <SelectionActions/>
    }
}

fn kind_key(entity: Entity, is_public: bool) -> &'static str {
    match (entity, is_public) {
        (Entity::Subnet(_), true) => "public",
        (Entity::Subnet(_), false) => "private",
        (Entity::Nodegroup(_) | Entity::FargateProfile(_) | Entity::Cluster, _) => "compute",
        _ => "network",
    }
}

fn has_addresses(entity: Entity) -> bool {
    matches!(entity, Entity::Subnet(_) | Entity::Nodegroup(_))
}

/// The findings of which the thing is the main subject.
#[component]
fn EntityFindings(
    /// The thing.
    entity: Entity,
) -> impl IntoView {
    let store = use_store();
    let mine = Memo::new(move |_| {
        store.findings.with(|findings| {
            findings.iter().filter(|f| f.subjects.first() == Some(&entity)).cloned().collect::<Vec<_>>()
        })
    });
    view! {
        <div class="finding-list">
            <For each=move || mine.get() key=Finding::look let:finding>
                <FindingCard finding=finding is_linked=false/>
            </For>
        </div>
    }
}

#[component]
fn SelectionActions() -> impl IntoView {
    let store = use_store();
    let button = move |command: Command| {
        view! {
            <button
                class="button"
                on:click=move |_| { store.perform(command); }
                disabled=move || !store.is_enabled(command)
            >
                {store.t(command.title())}
            </button>
        }
    };
    view! { <div class="pane-actions">{button(Command::Duplicate)}{button(Command::Delete)}<LockButton/></div> }
}

/// What is shown when nothing is selected: the design as a whole.
#[component]
fn DesignPane() -> impl IntoView {
    let store = use_store();
    let count = move |of: Message| store.t(of);
    let is_edited = move || store.mode.get() == Mode::Edit;
    let facts = move || {
        store.design.with(|design| {
            [
                msg!("count-zones", n = design.zones.len()),
                msg!("count-subnets", n = design.subnets.len()),
                msg!("count-nodegroups", n = design.nodegroups.len()),
                msg!("count-nodes", n = store.budget.with(|b| b.at(Scenario::Maximum).nodes)),
            ]
        })
    };
    view! {
        <header class="pane-head">
            <Icon glyph=Glyph::Helm size=20/>
            <h2 class="pane-head__title">{move || store.design.with(|d| d.cluster.name.clone())}</h2>
        </header>
        <ul class="facts">
            {move || facts().into_iter().map(|fact| view! { <li>{count(fact)}</li> }).collect_view()}
        </ul>
        <p class="pane-note">{move || store.t(if is_edited() { msg!("inspector-nothing") } else { msg!("inspector-look") })}</p>
        <div class="pane-actions">
            <button class="button" on:click=move |_| store.go_to(&[Entity::Cluster])>
                {move || store.t(if is_edited() { msg!("inspector-edit-cluster") } else { msg!("inspector-see-cluster") })}
            </button>
            <button class="button" on:click=move |_| store.go_to(&[Entity::Vpc])>
                {move || store.t(if is_edited() { msg!("inspector-edit-vpc") } else { msg!("inspector-see-vpc") })}
            </button>
        </div>
    }
}

/// What is shown when several things are selected.
#[component]
fn ManyPane(
    /// How many.
    n: usize,
) -> impl IntoView {
    let store = use_store();
    view! {
        <header class="pane-head"><h2 class="pane-head__title">{store.t(msg!("inspector-many", n = n))}</h2></header>
        <SelectionActions/>
    }
}
