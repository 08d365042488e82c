//! Opening without a network, and telling of a new version.
//!
//! The service worker keeps the files of one version. A newer one is kept beside it and waits: the open page goes
//! on with its own until the person reloads.

use crate::ui::Store;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState};

/// How long after the start the files are fetched again to be kept: the page itself comes first.
const DELAY: Duration = Duration::from_secs(2);

/// Where `cargo xtask finish-dist` writes the worker.
const SCRIPT: &str = "./service-worker.js";

/// Keeps the page for later visits. Where a browser has no service workers, as in some private windows or without
/// HTTPS, nothing is kept and nothing is said: the page works as it did.
pub fn keep(store: Store) {
    set_timeout(
        move || {
            if let Some(container) = container() {
                spawn_local(async move {
                    let registered = JsFuture::from(container.register(SCRIPT)).await;
                    if let Some(registration) = registered.ok().and_then(|value| value.dyn_into().ok()) {
                        watch(store, &registration);
                    }
                });
            }
        },
        DELAY,
    );
}

fn container() -> Option<ServiceWorkerContainer> {
    let container = js_sys::Reflect::get(&window().navigator(), &"serviceWorker".into()).ok()?;
    container.dyn_into().ok()
}

/// Tells of a version that waits, and of one that comes later.
fn watch(store: Store, registration: &ServiceWorkerRegistration) {
    let has_old = container().is_some_and(|container| container.controller().is_some());
    if has_old && registration.waiting().is_some() {
        store.has_update.set(true);
    }
    let of = registration.clone();
    let found = Closure::<dyn FnMut()>::new(move || {
        if let Some(worker) = of.installing() {
            tell_when_ready(store, &worker);
        }
    });
    registration.set_onupdatefound(Some(found.as_ref().unchecked_ref()));
    // Lives as long as the page.
    found.forget();
}

fn tell_when_ready(store: Store, worker: &ServiceWorker) {
    let of = worker.clone();
    let changed = Closure::<dyn FnMut()>::new(move || {
        let has_old = container().is_some_and(|container| container.controller().is_some());
        if of.state() == ServiceWorkerState::Installed && has_old {
            store.has_update.set(true);
        }
    });
    worker.set_onstatechange(Some(changed.as_ref().unchecked_ref()));
    changed.forget();
}

/// Goes over to the version that waits, because the person asked for it; edits are stored on the way out.
pub fn reload() {
    let Some(container) = container() else { return };
    let taken = Closure::<dyn FnMut()>::new(|| {
        // A reload that is refused leaves the page as it is.
        let _ = window().location().reload();
    });
    container.set_oncontrollerchange(Some(taken.as_ref().unchecked_ref()));
    taken.forget();
    spawn_local(async move {
        let found = JsFuture::from(container.get_registration()).await;
        let registration = found.ok().and_then(|value| value.dyn_into::<ServiceWorkerRegistration>().ok());
        if let Some(worker) = registration.and_then(|registration| registration.waiting()) {
            let _ = worker.post_message(&JsValue::from_str("take-over"));
        }
    });
}
