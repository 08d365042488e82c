//! The top bar: which design, which view, undo, search, language, theme.

use crate::design::{Edit, Entity};
use crate::editor::{Action, Command};
use crate::msg;
use crate::ui::parts::{Drawing, ToolIcon};
use crate::ui::{Dialog, SaveState, Theme, View, use_store};
use crate::words::{Language, Message};
use leptos::prelude::*;

/// The top bar.
#[component]
pub fn TopBar() -> impl IntoView {
    let store = use_store();
    let view_tab = move |view: View, name: Message| {
        view! {
            <button class="views__tab" data-view=view.key()
                aria-current=move || (store.wanted_view.get() == view).then_some("page")
                on:click=move |_| store.show(view)>
                {store.t(name)}
            </button>
        }
    };
    view! {
        <header class="top">
            <h1 class="hidden">"EKS Designer"</h1>
            <svg class="top__mark" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
                <rect class="top__mark-ground" x="2" y="2" width="20" height="20" rx="6"/>
                <path class="top__mark-lines" d="M7 8h4v4H7zM13 8h4v4h-4zM10 14h4v4h-4z"/>
            </svg>
            <DesignName/>
            <Saved/>
            <nav class="views" aria-label=store.t(msg!("views"))>
                {view_tab(View::Topology, msg!("view-topology"))}
                {view_tab(View::Address, msg!("view-address"))}
                {view_tab(View::Pods, msg!("view-pods"))}
                {view_tab(View::Traffic, msg!("view-traffic"))}
                {view_tab(View::Export, msg!("view-export"))}
                {view_tab(View::Aws, msg!("view-aws"))}
            </nav>
            <div class="top__tools">
                <IconCommand command=Command::Undo drawing=Drawing::Undo/>
                <IconCommand command=Command::Redo drawing=Drawing::Redo/>
                <button class="search" on:click=move |_| store.dialog.set(Some(Dialog::Palette))>
                    <ToolIcon drawing=Drawing::Search/><span>{store.t(msg!("top-search"))}</span><kbd>{move || store.key_text(Command::Palette)}</kbd>
                </button>
                <button class="button button--icon" title=store.t(Command::ToggleTheme.title())
                    aria-label=store.t(Command::ToggleTheme.title())
                    on:click=move |_| store.theme.update(|theme| *theme = match theme {
                        Theme::Light => Theme::Dark,
                        Theme::Dark => Theme::Light,
                    })>
                    <ToolIcon drawing=Drawing::Theme/>
                </button>
                <LanguageSwitch/>
                <button class="button button--primary top__share" aria-haspopup="dialog"
                    on:click=move |_| store.dialog.set(Some(Dialog::Share))>{store.t(msg!("top-share"))}</button>
            </div>
        </header>
    }
}

#[component]
fn IconCommand(
    /// What it does.
    command: Command,
    /// Its drawing.
    drawing: Drawing,
) -> impl IntoView {
    let store = use_store();
    let title = store.t(command.title());
    view! {
        <button class="button button--icon" title=move || format!("{} ({})", title.get(), store.key_text(command)) aria-label=title
            disabled=move || !store.is_enabled(command)
            on:click=move |_| { store.perform(command); }>
            <ToolIcon drawing=drawing/>
        </button>
    }
}

/// The name of the design, which can be edited in place, and the way to the others.
#[component]
fn DesignName() -> impl IntoView {
    let store = use_store();
    let name = move || store.design.with(|design| design.cluster.name.clone());
    view! {
        <input
            class="top__name"
            aria-label=store.t(msg!("design-name"))
            autocomplete="off"
            spellcheck="false"
            size=move || name().chars().count().clamp(6, 28)
            prop:value=name
            on:change=move |event| {
                let new = event_target_value(&event);
                let label = msg!("step-rename", name = new.trim());
                store.run(Action::new(label, vec![Edit::Rename(Entity::Cluster, new)]));
            }
            on:keydown=move |event| if event.key() == "Enter" && !event.is_composing() { super::focus("canvas-host") }
        />
        <button class="button button--icon" title=store.t(Command::Designs.title()) aria-label=store.t(Command::Designs.title())
            aria-haspopup="dialog"
            on:click=move |_| store.dialog.set(Some(Dialog::Designs))>
            <ToolIcon drawing=Drawing::Down/>
        </button>
    }
}

#[component]
fn Saved() -> impl IntoView {
    let store = use_store();
    let state = move || match store.saved.get() {
        SaveState::Saved => (msg!("saved"), "saved"),
        SaveState::Saving => (msg!("saving"), "saving"),
        SaveState::Failed(why) => (msg!("not-saved", why = why), "failed"),
    };
    view! { <span class="top__saved" data-state=move || state().1>{move || store.t(state().0)}</span> }
}

#[component]
fn LanguageSwitch() -> impl IntoView {
    let store = use_store();
    view! {
        <select class="top__language" id="language" aria-label=store.t(msg!("language"))
            prop:value=move || store.wanted_language.get().code()
            on:change=move |event| {
                if let Some(language) = Language::from_tag(&event_target_value(&event)) {
                    store.wanted_language.set(language);
                }
            }>
            {Language::ALL.into_iter().map(|language| view! {
                <option value=language.code() selected=move || store.wanted_language.get() == language>
                    {language.own_name()}
                </option>
            }).collect_view()}
        </select>
    }
}
