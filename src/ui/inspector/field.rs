//! One field: label, control, hint, and its error while typing.

use crate::design::Entity;
use crate::editor::Action;
use crate::editor::fields::{Control, Field, change};
use crate::msg;
use crate::ui::{Store, use_store};
use crate::words::{Message, render};
use leptos::prelude::*;
use web_sys::wasm_bindgen::JsCast;

/// Names that a list of suggestions shows at most.
const MAX_SUGGESTIONS: usize = 40;

/// The field `id` of `entity`.
#[component]
pub fn FieldRow(
    /// The thing.
    entity: Entity,
    /// The field's id.
    id: &'static str,
    /// All fields of the thing.
    fields: Memo<Vec<Field>>,
) -> impl IntoView {
    let store = use_store();
    let field = Memo::new(move |_| fields.with(|fields| fields.iter().find(|field| field.id == id).cloned()));
    let state = FieldState {
        store,
        entity,
        id,
        draft: RwSignal::new(None),
        error: RwSignal::new(None),
        visit: StoredValue::new(0),
    };
    let first = field.get_untracked()?;
    let input_id = format!("field-{entity}-{id}");
    let label = store.t(first.label);
    let hint = move || {
        if let Some(error) = state.error.get() {
            return Some(view! { <p class="field__error" role="alert">{store.t(error)}</p> }.into_any());
        }
        let hint = field.with(|field| field.as_ref().and_then(|field| field.hint.clone()))?;
        Some(view! { <p class="field__hint">{store.t(hint)}</p> }.into_any())
    };
    // The worst finding on the field, as the word that its mark is colored by.
    let finding = Memo::new(move |_| {
        store.findings.with(|findings| {
            let mut on_field =
                findings.iter().filter(|f| f.subjects.first() == Some(&entity) && f.fields.contains(&id));
            on_field.next().map(|f| f.severity.key())
        })
    });
    let is_group = matches!(first.control, Control::Subnets { .. } | Control::Words { .. });
    let control = control(state, field, &first.control, &input_id);
    let (for_id, label_id) = (if is_group { None } else { Some(input_id.clone()) }, format!("{input_id}-label"));
    Some(view! {
        <div class="field" data-field=id data-finding=move || finding.get()>
            <label class="field__label" for=for_id id=label_id>{label}</label>
            <div class="field__control">{control}{hint}</div>
        </div>
    })
}

/// What a field remembers while it is being edited.
#[derive(Clone, Copy)]
struct FieldState {
    store: Store,
    entity: Entity,
    id: &'static str,
    /// What is typed; `None` while nothing is.
    draft: RwSignal<Option<String>>,
    error: RwSignal<Option<Message>>,
    visit: StoredValue<u64>,
}

impl FieldState {
    fn enter(self) {
        self.visit.set_value(self.store.new_visit());
    }

    /// Takes what is typed: a good value becomes an edit at once, a bad one shows its error.
    fn typed(self, text: String) {
        self.take(&text);
        self.draft.set(Some(text));
    }

    fn take(self, text: &str) {
        let Self { store, entity, id, .. } = self;
        let edits = store.design.with_untracked(|design| change(design, entity, id, text));
        match edits {
            Ok(edits) => {
                self.error.set(None);
                let name = store.design.with_untracked(|design| design.name_of(entity).to_owned());
                let kind = crate::editor::kind_name(entity);
                let name = if name.is_empty() { kind } else { msg!("plain", text = name) };
                let key = format!("{entity}.{id}#{}", self.visit.get_value());
                let label = msg!("step-change-field", name = name, field = self.label());
                store.run(Action::new(label, edits).merging(key));
            }
            Err(error) => self.error.set(Some(error)),
        }
    }

    fn label(self) -> Message {
        let fields = self.store.design.with_untracked(|design| crate::editor::fields::fields(design, self.entity));
        let field = fields.into_iter().find(|field| field.id == self.id);
        field.map_or_else(|| msg!("plain", text = self.id), |field| field.label)
    }

    /// The visit ends: what is not good is dropped, and the field shows the design again.
    fn leave(self) {
        self.draft.set(None);
        self.error.set(None);
        let _ = self.store.new_visit();
    }

    /// What the field shows: the draft while there is one.
    fn shown(self, field: Memo<Option<Field>>) -> String {
        self.draft.get().unwrap_or_else(|| {
            field.with(|field| field.as_ref().and_then(|field| field.control.text())).unwrap_or_default()
        })
    }
}

fn control(state: FieldState, field: Memo<Option<Field>>, first: &Control, input_id: &str) -> AnyView {
    match first {
        Control::Text { .. } | Control::Number { .. } => line(state, field, first, input_id),
        Control::Lines { .. } => lines(state, field, input_id),
        Control::Toggle { .. } => toggle(state, field, input_id),
        Control::Choice { .. } => choice(state, field, input_id),
        Control::Subnets { .. } | Control::Words { .. } => boxes(state, field, input_id),
    }
}

fn placeholder(store: Store, field: Memo<Option<Field>>) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    move || {
        let message = field.with(|field| match field.as_ref().map(|field| &field.control) {
            Some(
                Control::Text { placeholder, .. }
                | Control::Number { placeholder, .. }
                | Control::Lines { placeholder, .. },
            ) => placeholder.clone(),
            _ => None,
        });
        message.map(|message| render(store.language.get(), &message)).unwrap_or_default()
    }
}

fn line(state: FieldState, field: Memo<Option<Field>>, first: &Control, input_id: &str) -> AnyView {
    let (is_mono, is_number) = match first {
        Control::Text { is_mono, .. } => (*is_mono, false),
        _ => (false, true),
    };
    let unit = match first {
        Control::Number { unit: Some(unit), .. } => Some(state.store.t(unit.clone())),
        _ => None,
    };
    let has_list = matches!(first, Control::Text { suggestions, .. } if !suggestions.is_empty());
    let list_id = format!("{input_id}-list");
    let list = has_list.then(|| {
        let list_id = list_id.clone();
        view! { <datalist id=list_id>{move || suggestions(state, field)}</datalist> }
    });
    view! {
        <div class="input" data-unit=unit.is_some().then_some("true")>
            <input
                class="input__text"
                class:input__mono=is_mono
                id=input_id.to_owned()
                type="text"
                inputmode=if is_number { "numeric" } else { "text" }
                autocomplete="off"
                spellcheck="false"
                list=has_list.then_some(list_id)
                placeholder=placeholder(state.store, field)
                prop:value=move || state.shown(field)
                aria-invalid=move || state.error.get().map(|_| "true")
                on:focus=move |_| state.enter()
                on:input=move |event| state.typed(event_target_value(&event))
                on:blur=move |_| state.leave()
                on:keydown=move |event| {
                    if !event.is_composing() && (event.key() == "Enter" || event.key() == "Escape") {
                        blur(&event);
                    }
                }
            />
            {unit.map(|unit| view! { <span class="input__unit">{unit}</span> })}
        </div>
        {list}
    }
    .into_any()
}

/// Suggestions for the last word that is being typed.
fn suggestions(state: FieldState, field: Memo<Option<Field>>) -> AnyView {
    let typed = state.draft.get().unwrap_or_default();
    let (before, word) = typed.rfind(',').map_or(("", typed.trim()), |comma| {
        let (before, word) = typed.split_at(comma.saturating_add(1));
        (before, word.trim())
    });
    let all = field.with(|field| match field.as_ref().map(|field| &field.control) {
        Some(Control::Text { suggestions, .. }) => suggestions.clone(),
        _ => Vec::new(),
    });
    let fitting = all.into_iter().filter(|name| !word.is_empty() && name.starts_with(word)).take(MAX_SUGGESTIONS);
    let before = if before.is_empty() { String::new() } else { format!("{before} ") };
    fitting.map(|name| view! { <option value=format!("{before}{name}")></option> }).collect_view().into_any()
}

fn lines(state: FieldState, field: Memo<Option<Field>>, input_id: &str) -> AnyView {
    view! {
        <textarea
            class="input__text input__lines input__mono"
            id=input_id.to_owned()
            rows="2"
            spellcheck="false"
            placeholder=placeholder(state.store, field)
            prop:value=move || state.shown(field)
            aria-invalid=move || state.error.get().map(|_| "true")
            on:focus=move |_| state.enter()
            on:input=move |event| state.typed(event_target_value(&event))
            on:blur=move |_| state.leave()
            on:keydown=move |event| {
                if event.key() == "Escape" {
                    blur(&event);
                }
            }
        ></textarea>
    }
    .into_any()
}

fn toggle(state: FieldState, field: Memo<Option<Field>>, input_id: &str) -> AnyView {
    let is_on =
        move || field.with(|field| matches!(field, Some(Field { control: Control::Toggle { is_on: true }, .. })));
    view! {
        <input
            class="switch"
            type="checkbox"
            role="switch"
            id=input_id.to_owned()
            prop:checked=is_on
            on:change=move |event| {
                state.enter();
                state.take(if event_target_checked(&event) { "true" } else { "false" });
            }
        />
    }
    .into_any()
}

fn choice(state: FieldState, field: Memo<Option<Field>>, input_id: &str) -> AnyView {
    let store = state.store;
    let options = Memo::new(move |_| {
        field.with(|field| match field.as_ref().map(|field| &field.control) {
            Some(Control::Choice { options, .. }) => options.clone(),
            _ => Vec::new(),
        })
    });
    view! {
        <select
            class="input__text select"
            id=input_id.to_owned()
            prop:value=move || { options.track(); state.shown(field) }
            on:change=move |event| {
                state.enter();
                state.take(&event_target_value(&event));
            }
        >
            {move || {
                let chosen = state.shown(field);
                options.get().into_iter().map(|(value, name)| {
                    let is_chosen = value == chosen;
                    view! { <option value=value selected=is_chosen>{store.t(name)}</option> }
                }).collect_view()
            }}
        </select>
    }
    .into_any()
}

/// One item of a list of boxes: its id, its name, whether it is chosen.
type BoxItem = (String, String, bool);

fn boxes(state: FieldState, field: Memo<Option<Field>>, input_id: &str) -> AnyView {
    let is_wide =
        field.with_untracked(|field| matches!(field, Some(Field { control: Control::Words { .. }, .. })));
    let items = Memo::new(move |_| -> Vec<BoxItem> {
        field.with(|field| match field.as_ref().map(|field| &field.control) {
            Some(Control::Subnets { chosen, options }) => {
                options.iter().map(|(id, name)| (id.to_string(), name.clone(), chosen.contains(id))).collect()
            }
            Some(Control::Words { chosen, options }) => options
                .iter()
                .map(|word| ((*word).to_owned(), (*word).to_owned(), chosen.contains(*word)))
                .collect(),
            _ => Vec::new(),
        })
    });
    view! {
        <div class="boxes" data-wide=is_wide.then_some("true") role="group" aria-labelledby=format!("{input_id}-label")>
            {move || items.get().into_iter().map(|(id, name, is_chosen)| view! {
                <label class="boxes__item">
                    <input
                        type="checkbox"
                        prop:checked=is_chosen
                        on:change=move |event| {
                            state.enter();
                            let sign = if event_target_checked(&event) { '+' } else { '-' };
                            state.take(&format!("{sign}{id}"));
                        }
                    />
                    <span>{name}</span>
                </label>
            }).collect_view()}
        </div>
    }
    .into_any()
}

/// Leaves the field that the event came from.
fn blur(event: &web_sys::KeyboardEvent) {
    event.stop_propagation();
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(target) = target {
        // A field that cannot be left keeps its focus.
        let _ = target.blur();
    }
}
