//! The form for keys. Their fields have no signals: the page's shell takes their values past this program.

use super::fields;
use super::state::{AwsHandlers, Job};
use crate::aws::desk::{Ask, Connect};
use crate::catalog::{self, endpoints};
use crate::msg;
use crate::ui::parts::{Drawing, ToolIcon};
use crate::ui::use_store;
use crate::words::{Language, Message};
use leptos::prelude::*;

/// What stands in the fields that are no secret.
#[derive(Clone, Copy)]
struct Form {
    region: RwSignal<String>,
    endpoint: RwSignal<String>,
    role: RwSignal<String>,
    external_id: RwSignal<String>,
    mfa_serial: RwSignal<String>,
    mfa_code: RwSignal<String>,
}

impl Form {
    fn connect(self) -> Connect {
        let code = self.mfa_code.get_untracked();
        // A code counts once.
        self.mfa_code.set(String::new());
        Connect {
            region: self.region.get_untracked(),
            endpoint: self.endpoint.get_untracked(),
            role: self.role.get_untracked(),
            external_id: self.external_id.get_untracked(),
            mfa_serial: self.mfa_serial.get_untracked(),
            mfa_code: code,
        }
    }
}

/// The form.
#[component]
pub fn ConnectCard(
    /// What the page does for it.
    handlers: AwsHandlers,
) -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    let of_design = store.design.with_untracked(|design| design.cluster.region.clone());
    let known = state.identity.get_untracked();
    let form = Form {
        region: RwSignal::new(known.as_ref().map_or(of_design, |known| known.region.clone())),
        endpoint: RwSignal::new(known.map(|known| known.endpoint).unwrap_or_default()),
        role: RwSignal::new(String::new()),
        external_id: RwSignal::new(String::new()),
        mfa_serial: RwSignal::new(String::new()),
        mfa_code: RwSignal::new(String::new()),
    };
    let is_connecting = move || state.is_doing(Job::Connecting);
    view! {
        <section class="aws__card" aria-label=store.t(msg!("aws-connect"))>
            <h2>{store.t(msg!("aws-connect"))}</h2>
            <p class="pane-note">{store.t(msg!("aws-connect-promise"))}</p>
            <RegionField form=form/>
            <KeyFields/>
            <MoreFields form=form/>
            <div class="aws__row">
                <button class="button button--primary" disabled=is_connecting
                    on:click=move |_| handlers.on_connect.run(form.connect())>
                    {move || store.t(if is_connecting() { msg!("aws-connecting") } else { msg!("aws-connect-now") })}
                </button>
                <button class="button" disabled=is_connecting
                    on:click=move |_| handlers.on_ask.run(Ask::Practice { region: form.region.get_untracked() })>
                    <ToolIcon drawing=Drawing::Play/>{store.t(msg!("aws-practice"))}
                </button>
            </div>
            <p class="pane-note">{store.t(msg!("aws-practice-note"))}</p>
            <Profiles handlers=handlers/>
            <Policies handlers=handlers region=form.region/>
        </section>
    }
}

#[component]
fn RegionField(
    /// The form.
    form: Form,
) -> impl IntoView {
    let store = use_store();
    let options = move || {
        let language = store.language.get();
        let reachable = catalog::regions().iter().filter(|region| endpoints::partition(region.code).is_some());
        reachable
            .map(|region| {
                let name = if language == Language::Ja { region.name_ja } else { region.name };
                view! {
                    <option value=region.code selected=move || form.region.get() == region.code>
                        {format!("{} ({name})", region.code)}
                    </option>
                }
            })
            .collect_view()
    };
    view! {
        <label class="aws__field">
            <span>{store.t(msg!("account-region"))}</span>
            <select class="input__select" id="aws-region" prop:value=move || form.region.get()
                on:change=move |event| form.region.set(event_target_value(&event))>{options}</select>
        </label>
    }
}

/// The box for pasting, and three fields for typing.
#[component]
fn KeyFields() -> impl IntoView {
    let store = use_store();
    let typed = move |id: &'static str, label: Message, is_secret: bool| {
        view! {
            <label class="aws__field">
                <span>{store.t(label)}</span>
                <input class="input__text" id=id type=if is_secret { "password" } else { "text" } autocomplete="off"
                    spellcheck="false" autocapitalize="off" data-1p-ignore="" data-lpignore="true"/>
            </label>
        }
    };
    view! {
        <label class="aws__field">
            <span>{store.t(msg!("aws-paste"))}</span>
            <textarea class="input__text input__lines aws__paste" id=fields::PASTE rows="3" autocomplete="off"
                spellcheck="false" autocapitalize="off" aria-describedby="aws-paste-note"></textarea>
        </label>
        <p class="pane-note" id="aws-paste-note">{store.t(msg!("aws-paste-note"))}</p>
        <pre class="aws__command" tabindex="0"><code>"aws configure export-credentials"</code></pre>
        <details class="aws__more">
            <summary>{store.t(msg!("aws-type-keys"))}</summary>
            {typed(fields::ID, msg!("aws-key-id"), false)}
            {typed(fields::SECRET, msg!("aws-secret"), true)}
            {typed(fields::TOKEN, msg!("aws-token"), true)}
        </details>
    }
}

/// A role, a second factor, another endpoint.
#[component]
fn MoreFields(
    /// The form.
    form: Form,
) -> impl IntoView {
    let store = use_store();
    let field = move |label: Message, value: RwSignal<String>, example: &'static str| {
        view! {
            <label class="aws__field">
                <span>{store.t(label)}</span>
                <input class="input__text" prop:value=move || value.get() autocomplete="off" spellcheck="false"
                    placeholder=example on:input=move |event| value.set(event_target_value(&event))/>
            </label>
        }
    };
    view! {
        <details class="aws__more">
            <summary>{store.t(msg!("aws-role"))}</summary>
            {field(msg!("aws-role-arn"), form.role, "arn:aws:iam::123456789012:role/Deploy")}
            {field(msg!("aws-external-id"), form.external_id, "")}
            {field(msg!("aws-mfa-serial"), form.mfa_serial, "arn:aws:iam::123456789012:mfa/phone")}
            {field(msg!("aws-mfa-code"), form.mfa_code, "123456")}
        </details>
        <details class="aws__more" open=form.endpoint.with_untracked(|endpoint| !endpoint.is_empty())>
            <summary>{store.t(msg!("aws-endpoint"))}</summary>
            {field(msg!("aws-endpoint-url"), form.endpoint, "http://localhost:4566")}
            <p class="pane-note">{store.t(msg!("aws-endpoint-note"))}</p>
        </details>
    }
}

/// The profiles of a paste.
#[component]
fn Profiles(
    /// What the page does for it.
    handlers: AwsHandlers,
) -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    move || {
        let names = state.profiles.get();
        (!names.is_empty()).then(|| {
            let buttons = names.into_iter().enumerate().map(|(profile, name)| {
                view! {
                    <button class="button" on:click=move |_| handlers.on_ask.run(Ask::Choose { profile })>{name}</button>
                }
            });
            view! {
                <div class="aws__profiles" role="group" aria-label=store.t(msg!("aws-profiles"))>
                    <p>{store.t(msg!("aws-profiles"))}</p>
                    <div class="aws__row">{buttons.collect_view()}</div>
                </div>
            }
        })
    }
}

/// The policies that the keys need, to copy.
#[component]
pub fn Policies(
    /// What the page does for it.
    handlers: AwsHandlers,
    /// The region.
    region: RwSignal<String>,
) -> impl IntoView {
    let store = use_store();
    let state = store.aws;
    let ask = move |_| {
        handlers.on_ask.run(Ask::Policies { design: String::new(), region: region.get_untracked() });
    };
    let shown = move |title: Message, text: String| {
        let copied = text.clone();
        view! {
            <div class="aws__policy">
                <div class="aws__row">
                    <h3>{store.t(title)}</h3>
                    <span class="card__space"></span>
                    <button class="button" on:click=move |_| handlers.on_copy.run(copied.clone())>
                        <ToolIcon drawing=Drawing::Copy/>{store.t(msg!("aws-copy"))}
                    </button>
                </div>
                <pre class="aws__command aws__command--tall" tabindex="0"><code>{text}</code></pre>
            </div>
        }
    };
    view! {
        <details class="aws__more" on:toggle=ask>
            <summary>{store.t(msg!("aws-policies"))}</summary>
            <p class="pane-note">{store.t(msg!("aws-policies-note"))}</p>
            {move || state.policies.get().map(|(reading, deploying)| view! {
                {shown(msg!("aws-policy-reading"), reading)}
                {(!deploying.is_empty()).then(|| shown(msg!("aws-policy-deploying"), deploying))}
            })}
        </details>
    }
}
