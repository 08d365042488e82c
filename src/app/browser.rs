//! Small things that only a browser knows.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Today as `YYYY-MM-DD`.
#[must_use]
pub fn today() -> String {
    let iso = String::from(js_sys::Date::new_0().to_iso_string());
    iso.chars().take(10).collect()
}

/// Milliseconds since 1970.
#[must_use]
pub fn now_millis() -> f64 {
    js_sys::Date::now()
}

/// A moment as people of that language write it.
#[must_use]
pub fn moment(millis: f64, language: &str) -> String {
    let date = js_sys::Date::new(&millis.into());
    String::from(date.to_locale_string(language, &wasm_bindgen::JsValue::UNDEFINED))
}

/// Whether keys are written as on a Mac.
pub fn is_mac() -> bool {
    let platform = window().navigator().platform().unwrap_or_default();
    platform.starts_with("Mac") || platform.starts_with("iP")
}

/// The part of the address after `#`, with it.
#[must_use]
pub fn hash() -> Option<String> {
    window().location().hash().ok()
}

/// The address of the page without the part after `#`.
pub fn address() -> String {
    let href = window().location().href().unwrap_or_default();
    href.split('#').next().unwrap_or_default().to_owned()
}

/// Takes the part after `#` out of the address, without a new page.
pub fn clear_hash() {
    if let Ok(history) = window().history() {
        let address = address();
        // Where it is refused, the link stays in the address and opens the same design again.
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&address));
    }
}

/// Sets an attribute of the root element.
pub fn set_root_attribute(name: &str, value: &str) {
    if let Some(root) = document().document_element() {
        // The names used here are legal.
        let _ = root.set_attribute(name, value);
    }
}

/// Sets an attribute of the body.
pub fn set_body_attribute(name: &str, value: &str) {
    if let Some(body) = document().body() {
        let _ = body.set_attribute(name, value);
    }
}

/// Takes the start picture away.
pub fn remove_boot() {
    if let Some(boot) = document().get_element_by_id("boot") {
        boot.remove();
    }
}

/// Ends the start with a reason instead of the page, and a button that loads it again.
pub fn end_boot(why: &str, again: &str) {
    let Some(boot) = document().get_element_by_id("boot") else { return };
    let Ok(note) = document().create_element("p") else { return };
    note.set_class_name("boot__note");
    // The names used here are legal.
    let _ = note.set_attribute("role", "alert");
    note.set_text_content(Some(why));
    let Ok(button) = document().create_element("button") else { return };
    button.set_class_name("button button--primary boot__again");
    button.set_text_content(Some(again));
    let reload = Closure::<dyn FnMut()>::new(|| {
        // A reload that is refused leaves the page as it is.
        let _ = window().location().reload();
    });
    // The element is a button, which takes listeners.
    let _ = button.add_event_listener_with_callback("click", reload.as_ref().unchecked_ref());
    reload.forget();
    for element in [note, button] {
        // A page without room for it shows its name alone.
        let _ = boot.append_child(&element);
    }
}

/// Runs `f` once the next frame has been painted.
pub fn after_paint(f: impl FnOnce() + 'static) {
    request_animation_frame(move || set_timeout(f, std::time::Duration::ZERO));
}

/// Listens to an event of the document for as long as the page lives.
pub fn on_document(event: &str, f: impl FnMut(web_sys::Event) + 'static) {
    let listener = Closure::<dyn FnMut(web_sys::Event)>::new(f);
    let _ = document().add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
    listener.forget();
}

/// The file that the page names for a purpose, with a hash in its name.
pub fn named_file(purpose: &str) -> Option<String> {
    document().query_selector(&format!("meta[name={purpose}]")).ok()??.get_attribute("content")
}
