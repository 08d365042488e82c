//! Findings: the list by severity, and one card each with its fixes and its page.

use crate::design::Entity;
use crate::editor::{Action, Command};
use crate::msg;
use crate::rules::{self, Finding, Fix, FixGrade, Severity};
use crate::scene::Glyph;
use crate::ui::later::{Pane, pane};
use crate::ui::parts::Icon;
use crate::ui::{Panel, Store, View, use_store};
use crate::words::Message;
use leptos::prelude::*;
use std::sync::Arc;

/// So many cards of a severity are shown at first, and so many more each time: a design of a thousand subnets can have
/// as many findings, and every edit would wait for their cards.
const CARDS_AT_FIRST: usize = 60;
const CARDS_MORE: usize = 120;

/// All findings, worst first.
#[component]
pub fn FindingsPanel() -> impl IntoView {
    let store = use_store();
    let n_safe = Memo::new(move |_| {
        store.findings.with(|findings| {
            findings.iter().filter(|f| f.fixes.iter().any(|fix| fix.grade == FixGrade::Safe)).count()
        })
    });
    let is_clean =
        Memo::new(move |_| store.is_checked.get() && store.findings.with(|findings| findings.is_empty()));
    view! {
        <div class="findings">
            <Show when=move || is_clean.get()>
                <p class="empty"><Icon glyph=Glyph::Check size=20/>{store.t(msg!("findings-none"))}</p>
            </Show>
            <Show when=move || 0 < n_safe.get()>
                <button class="button" on:click=move |_| { store.perform(Command::FixAll); }>
                    {move || store.t(msg!("findings-fix-all", n = n_safe.get()))}
                </button>
            </Show>
            {Severity::ALL.into_iter().map(|severity| view! { <SeverityList severity=severity/> }).collect_view()}
        </div>
    }
}

/// The heading of a severity.
fn heading(severity: Severity, n: usize) -> Message {
    match severity {
        Severity::Error => msg!("findings-errors", n = n),
        Severity::Warning => msg!("findings-warnings", n = n),
        Severity::Info => msg!("findings-infos", n = n),
    }
}

#[component]
fn SeverityList(
    /// Which severity.
    severity: Severity,
) -> impl IntoView {
    let store = use_store();
    let n_all = Memo::new(move |_| store.n_findings(severity).unwrap_or_default());
    let n_shown = RwSignal::new(CARDS_AT_FIRST);
    let shown = Memo::new(move |_| {
        let n = n_shown.get();
        let of = |findings: &Arc<Vec<Finding>>| {
            findings.iter().filter(|f| f.severity == severity).take(n).cloned().collect::<Vec<_>>()
        };
        store.findings.with(of)
    });
    let n_more = move || n_all.get().saturating_sub(n_shown.get());
    view! {
        <Show when=move || 0 < n_all.get()>
            <h2 class="section-title">{move || store.t(heading(severity, n_all.get()))}</h2>
            <div class="finding-list">
                <For each=move || shown.get() key=Finding::look let:finding>
                    <FindingCard finding=finding is_linked=true/>
                </For>
            </div>
            <Show when=move || 0 < n_more()>
                <button class="button" on:click=move |_| n_shown.update(|n| *n = n.saturating_add(CARDS_MORE))>
                    {move || store.t(msg!("findings-more", n = n_more()))}
                </button>
            </Show>
        </Show>
    }
}

/// The drawing of a severity.
#[must_use]
pub fn severity_glyph(severity: Severity) -> Glyph {
    match severity {
        Severity::Error => Glyph::Error,
        Severity::Warning => Glyph::Warning,
        Severity::Info => Glyph::Info,
    }
}

/// The word of a severity.
#[must_use]
pub fn severity_name(severity: Severity) -> Message {
    match severity {
        Severity::Error => msg!("severity-error"),
        Severity::Warning => msg!("severity-warning"),
        Severity::Info => msg!("severity-info"),
    }
}

/// One finding.
#[component]
pub fn FindingCard(
    /// The finding.
    finding: Finding,
    /// Whether a click on it selects what is meant.
    is_linked: bool,
) -> impl IntoView {
    let store = use_store();
    let is_open = RwSignal::new(false);
    let Finding { code, severity, message, subjects, fixes, path, .. } = finding;
    let about = StoredValue::new(subjects.clone());
    let text = store.t(message);
    let head = if is_linked {
        view! {
            <button class="finding__text" on:click=move |_| store.go_to(&subjects)>{text}</button>
        }
        .into_any()
    } else {
        view! { <p class="finding__text">{text}</p> }.into_any()
    };
    let (advice, edits): (Vec<Fix>, Vec<Fix>) = fixes.into_iter().partition(|fix| fix.grade == FixGrade::Advice);
    view! {
        <article class="finding" data-severity=severity.key() data-code=code>
            <span class="finding__icon" title=store.t(severity_name(severity))><Icon glyph=severity_glyph(severity)/></span>
            <div class="finding__body">
                {head}
                {advice.into_iter().map(|fix| view! { <p class="finding__advice">{store.t(fix.title)}</p> }).collect_view()}
                <div class="finding__actions">
                    {edits.into_iter().enumerate().map(|(i, fix)| fix_button(store, code, about, fix.title, i == 0 && severity != Severity::Info)).collect_view()}
                    {path.map(|(source, target)| view! {
                        <button class="finding__why" on:click=move |_| {
                            store.traffic.choose(source, target);
                            store.show(View::Traffic);
                            store.panel.set(Panel::Properties);
                        }>{store.t(msg!("finding-path"))}</button>
                    })}
                    <button
                        class="finding__why"
                        aria-expanded=move || is_open.get().to_string()
                        on:click=move |_| is_open.update(|open| *open = !*open)
                    >
                        {store.t(msg!("finding-why"))}
                    </button>
                    <span class="finding__code">{code}</span>
                </div>
                <Show when=move || is_open.get()>{pane(Pane::Rule(code))}</Show>
            </div>
        </article>
    }
}

/// The button of a fix. It carries out the fix as it is when it is pressed: the design may have changed since
/// the card was drawn.
fn fix_button(
    store: Store,
    code: &'static str,
    about: StoredValue<Vec<Entity>>,
    title: Message,
    is_primary: bool,
) -> impl IntoView {
    let label = store.t(title.clone());
    let apply = move |_| {
        let fix = store.findings.with_untracked(|findings| {
            // Several may be on the same subjects: the title tells their fixes apart.
            let is_meant = |f: &&Finding| f.code == code && about.with_value(|about| f.subjects == *about);
            findings.iter().filter(is_meant).flat_map(|f| &f.fixes).find(|fix| fix.title == title).cloned()
        });
        if let Some(Fix { title, edits, .. }) = fix {
            store.run(Action::new(title, edits));
        }
    };
    view! {
        <button class="button button--small" class:button--primary=is_primary on:click=apply>
            {label}
        </button>
    }
}

/// The page of a rule: what, why, how, and where it is written.
#[component]
pub fn RulePage(
    /// The rule's code.
    code: &'static str,
) -> impl IntoView {
    let store = use_store();
    let rule = rules::rule(code)?;
    let page = move || rules::page(rule, store.language.get());
    Some(view! {
        <div class="rule-page">
            <p>{move || plain(&page().what)}</p>
            <p>{move || plain(&page().why)}</p>
            <p>{move || plain(&page().how)}</p>
            <ul class="rule-page__sources">
                {rules::written(rule).sources.iter().map(|source| view! {
                    <li><a href=*source target="_blank" rel="noreferrer noopener">{source_name(source)}</a></li>
                }).collect_view()}
            </ul>
        </div>
    })
}

/// A page's text without the marks of code.
fn plain(text: &str) -> String {
    text.replace('`', "")
}

/// The last part of a link, which says most.
fn source_name(link: &str) -> String {
    let rest = link.trim_start_matches("https://").trim_end_matches('/');
    let host = rest.split('/').next().unwrap_or(rest);
    let last = rest.rsplit('/').next().unwrap_or(rest);
    format!("{host} … {last}")
}
