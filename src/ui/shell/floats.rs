//! What floats over the canvas: scenario, zoom, the placing banner, the welcome, short messages.

use super::dialogs::FileHandlers;
use crate::cni::budget::Scenario;
use crate::editor::Command;
use crate::msg;
use crate::scene::Point;
use crate::ui::canvas::{LayersMenu, Minimap};
use crate::ui::library::UndoDelete;
use crate::ui::parts::{Drawing, ToolIcon};
use crate::ui::{Dialog, Store, Tool, use_store};
use crate::words::Message;
use leptos::prelude::*;

/// The bars over the canvas.
#[component]
pub fn Floats() -> impl IntoView {
    view! { <div class="float float--scenarios"><Scenarios/></div><Zoom/><LayersMenu/><Minimap/><Banner/> }
}

fn scenario_name(scenario: Scenario) -> Message {
    match scenario {
        Scenario::Minimum => msg!("scenario-minimum"),
        Scenario::Desired => msg!("scenario-desired"),
        Scenario::Maximum => msg!("scenario-maximum"),
        Scenario::Upgrade => msg!("scenario-upgrade"),
        Scenario::ZoneLost => msg!("scenario-zone-lost"),
        Scenario::BlueGreen => msg!("scenario-blue-green"),
    }
}

/// The choice of the size at which addresses are counted.
#[component]
pub fn Scenarios() -> impl IntoView {
    let store = use_store();
    view! {
        <div class="scenarios" role="radiogroup" aria-label=store.t(msg!("scenario"))>
            {Scenario::ALL.into_iter().map(|scenario| view! {
                <button
                    class="float__button"
                    role="radio"
                    data-scenario=scenario.key()
                    aria-checked=move || (store.scenario.get() == scenario).to_string()
                    on:click=move |_| store.scenario.set(scenario)
                >
                    {store.t(scenario_name(scenario))}
                </button>
            }).collect_view()}
        </div>
    }
}

/// Zooms around the middle of the canvas.
pub fn zoom(store: Store, command: Command) {
    let (width, height) = store.viewport.get_untracked();
    let middle = Point { x: width / 2.0, y: height / 2.0 };
    store.move_camera(|camera| match command {
        Command::ZoomIn => camera.stepped(true, middle),
        Command::ZoomOut => camera.stepped(false, middle),
        _ => camera.zoomed(1.0 / camera.zoom, middle),
    });
}

#[component]
fn Zoom() -> impl IntoView {
    let store = use_store();
    let percent = move || {
        // Between 5 and 400.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small positive number")]
        let percent = (store.camera.get().zoom * 100.0).round() as u32;
        format!("{percent} %")
    };
    let button = move |command: Command, sign: &'static str| {
        view! {
            <button class="float__button" aria-label=store.t(command.title()) title=store.t(command.title())
                on:click=move |_| zoom(store, command)>{sign}</button>
        }
    };
    view! {
        <div class="float float--zoom" role="group" aria-label=store.t(msg!("zoom"))>
            {button(Command::ZoomOut, "−")}
            <button class="float__button float__percent" title=store.t(Command::ZoomReset.title())
                on:click=move |_| zoom(store, Command::ZoomReset)>{percent}</button>
            {button(Command::ZoomIn, "+")}
            <button class="float__button" title=store.t(Command::Fit.title()) on:click=move |_| store.fit()>
                {store.t(msg!("zoom-fit"))}
            </button>
        </div>
    }
}

/// What happens next while something is being placed.
#[component]
fn Banner() -> impl IntoView {
    let store = use_store();
    move || {
        let Tool::Place(place, _) = store.tool.get() else { return None };
        let hint = store.t(store.placing_hint(place));
        Some(view! {
            <div class="float float--banner">
                <span>{hint}</span>
                <button class="button button--icon button--small" aria-label=store.t(msg!("cancel")) title=store.t(msg!("cancel"))
                    on:click=move |_| store.tool.set(Tool::Select)>
                    <ToolIcon drawing=Drawing::Close/>
                </button>
            </div>
        })
    }
}

/// The first thing that a new user reads: what this is, and the ways to begin.
#[component]
pub fn Welcome(
    /// What the doors open.
    handlers: FileHandlers,
    /// Called when it is put away for good.
    on_close: Callback<()>,
) -> impl IntoView {
    let store = use_store();
    let close = move || {
        store.has_welcome.set(false);
        store.follow();
        on_close.run(());
    };
    view! {
        <Show when=move || store.has_welcome.get()>
            <section class="welcome" aria-label=store.t(msg!("welcome-title"))>
                <div class="welcome__words">
                    <h2>{store.t(msg!("welcome-title"))}</h2>
                    <p>{store.t(msg!("welcome-text"))}</p>
                </div>
                <div class="welcome__doors">
                    <button class="button button--primary" on:click=move |_| close()>{store.t(msg!("welcome-keep"))}</button>
                    <button class="button" on:click=move |_| { close(); store.dialog.set(Some(Dialog::Starters)); }>
                        {store.t(msg!("welcome-starters"))}
                    </button>
                    <button class="button" on:click=move |_| { close(); handlers.on_open_file.run(()); }>
                        {store.t(msg!("welcome-open"))}
                    </button>
                    <button class="button" on:click=move |_| {
                        close();
                        handlers.on_new.run(crate::design::starters::Starter::Empty);
                    }>
                        {store.t(msg!("welcome-empty"))}
                    </button>
                </div>
                <button class="button button--icon welcome__close" aria-label=store.t(msg!("close")) on:click=move |_| close()>
                    <ToolIcon drawing=Drawing::Close/>
                </button>
            </section>
        </Show>
    }
}

/// The short message, with undo where it tells of something done.
#[component]
pub fn ToastBox() -> impl IntoView {
    let store = use_store();
    view! {
        {move || store.toast.get().map(|toast| view! {
            <aside class="toast" aria-label=store.t(msg!("toast-label")) data-error=toast.is_error.then_some("true")>
                <span>{store.t(toast.message.clone())}</span>
                {(toast.message.id == "file-opened-notes").then(|| view! {
                    <button class="button button--small" on:click=move |_| {
                        store.toast.set(None);
                        store.dialog.set(Some(Dialog::Imported));
                    }>{store.t(msg!("imported-show"))}</button>
                })}
                <UndoDelete message=toast.message/>
                {toast.undo_of.filter(|n| *n == store.n_done()).map(|_| view! {
                    <button class="button button--small" on:click=move |_| {
                        store.perform(Command::Undo);
                        store.toast.set(None);
                    }>{store.t(Command::Undo.title())}</button>
                })}
                <button class="button button--icon button--small" aria-label=store.t(msg!("close"))
                    on:click=move |_| store.toast.set(None)>
                    <ToolIcon drawing=Drawing::Close/>
                </button>
            </aside>
        })}
        <p class="hidden" role="status" aria-live="polite">{move || store.announcement.get()}</p>
    }
}
