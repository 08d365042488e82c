//! The settings of the CNI for the whole cluster, as a form.

use super::{AdviceList, ExplainCard};
use crate::catalog::eks;
use crate::cni::pool::{Mode, Settings};
use crate::cni::settings as cni_settings;
use crate::design::Design;
use crate::editor::{Action, cni};
use crate::msg;
use crate::ui::{Store, use_store};
use crate::words::Message;
use leptos::prelude::*;

/// The pane of the side panel in the view "Pods and IPs".
#[component]
pub fn CniPane() -> impl IntoView {
    let store = use_store();
    let settings = Memo::new(move |_| store.design.with(|design| cni_settings::of_design(design).settings));
    let is_ipv6 = move || settings.get().mode == Mode::Ipv6;
    view! {
        <div class="inspector">
            <header class="pane-head">
                <h2 class="pane-head__title">{store.t(msg!("cni-title"))}</h2>
                <span class="chip">{eks::VPC_CNI_READ}</span>
                <span class="card__space"></span>
                <span class="pane-note">{store.t(msg!("cni-whole-cluster"))}</span>
            </header>
            {move || if is_ipv6() {
                view! { <p class="pane-note">{store.t(msg!("cni-ipv6"))}</p> }.into_any()
            } else {
                view! { <Form settings=settings/> }.into_any()
            }}

            <ExplainCard/>
            <AdviceList/>
        </div>
    }
}

#[component]
fn Form(
    /// What the design says.
    settings: Memo<Settings>,
) -> impl IntoView {
    let store = use_store();
    let flag = move |name: &'static str, label: Message, of: fn(&Settings) -> bool| {
        let id = format!("cni-{name}");
        view! {
            <div class="field">
                <label class="field__label" for=id.clone()>{store.t(label)}</label>
                <div class="field__control">
                    <input type="checkbox" class="switch" role="switch" id=id prop:checked=move || of(&settings.get())
                        on:change=move |event| set(store, name, event_target_checked(&event).then(|| "true".to_owned()), None)/>
                </div>
            </div>
        }
    };
    view! {
        <div class="fields">
            <div class="field">
                <label class="field__label" for="cni-mode">{store.t(msg!("cni-mode"))}</label>
                <div class="field__control">
                    <select class="input__text" id="cni-mode"
                        on:change=move |event| {
                            let is_prefix = event_target_value(&event) == "prefix";
                            set(store, "ENABLE_PREFIX_DELEGATION", is_prefix.then(|| "true".to_owned()), None);
                        }>
                        <option value="secondary" selected=move || settings.get().mode == Mode::SecondaryIp>
                            {store.t(msg!("cni-mode-secondary"))}
                        </option>
                        <option value="prefix" selected=move || settings.get().mode == Mode::Prefix>
                            {store.t(msg!("cni-mode-prefix"))}
                        </option>
                    </select>
                </div>
            </div>
            <Number name="WARM_ENI_TARGET" fallback=Settings::default().warm_eni_target/>
            <Number name="WARM_PREFIX_TARGET" fallback=Settings::default().warm_prefix_target/>
            <Number name="WARM_IP_TARGET" fallback=0/>
            <Number name="MINIMUM_IP_TARGET" fallback=0/>
            <p class="field__hint fields__hint">{store.t(msg!("cni-targets-hint"))}</p>
            <Number name="MAX_ENI" fallback=0/>
            {flag("AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG", msg!("cni-custom-networking"), |s| s.has_custom_networking)}
            {flag("ENABLE_POD_ENI", msg!("cni-pod-eni"), |s| s.has_pod_eni)}
        </div>
    }
}

/// The value that the design states for a variable; `None` where it leaves the default.
fn stated(design: &Design, name: &str) -> Option<String> {
    cni_settings::variable(design, name)
}

/// A whole number that may be left to the default.
#[component]
fn Number(
    /// The variable.
    name: &'static str,
    /// Its default; 0 is "not set".
    fallback: u32,
) -> impl IntoView {
    let store = use_store();
    let visit = StoredValue::new(0_u64);
    let draft: RwSignal<Option<String>> = RwSignal::new(None);
    let error: RwSignal<bool> = RwSignal::new(false);
    let id = format!("cni-{name}");
    let shown = move || draft.get().unwrap_or_else(|| store.design.with(|d| stated(d, name)).unwrap_or_default());
    let placeholder = move || {
        if fallback == 0 {
            store.t(msg!("cni-not-set")).get()
        } else {
            store.t(msg!("cni-default", n = fallback)).get()
        }
    };
    view! {
        <div class="field">
            <label class="field__label input__mono" for=id.clone()>{name}</label>
            <div class="field__control">
                <input class="input__text" id=id inputmode="numeric" autocomplete="off" placeholder=placeholder
                    aria-invalid=move || error.get().then_some("true")
                    prop:value=shown
                    on:focus=move |_| visit.set_value(store.new_visit())
                    on:blur=move |_| { draft.set(None); error.set(false); let _ = store.new_visit(); }
                    on:input=move |event| {
                        let text = event_target_value(&event);
                        let trimmed = text.trim().to_owned();
                        let is_good = trimmed.is_empty() || trimmed.parse::<u32>().is_ok();
                        error.set(!is_good);
                        draft.set(Some(text));
                        if is_good {
                            let key = format!("{name}#{}", visit.get_value());
                            set(store, name, (!trimmed.is_empty()).then_some(trimmed), Some(key));
                        }
                    }/>
                {move || error.get().then(|| view! { <p class="field__error" role="alert">{store.t(msg!("cni-not-a-number"))}</p> })}
            </div>
        </div>
    }
}

/// Sets one variable in the design; a key joins the steps of one visit to a field.
fn set(store: Store, name: &'static str, value: Option<String>, merge: Option<String>) {
    let edits = store.design.with_untracked(|design| cni::edits(design, &[(name, value)]));
    match edits {
        Ok(edits) => {
            let action = Action::new(msg!("step-cni-variable", name = name), edits);
            store.run(if let Some(key) = merge { action.merging(key) } else { action });
        }
        Err(message) => store.say(message, true),
    }
}
