//! The exchange worker's program: it answers the page's questions about formats, see [`eks_designer::exchange`].

use eks_designer::exchange;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

fn main() {
    // Reports and comments of exports are written here.
    eks_designer::words::supply_rest();
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let port = scope.clone();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        // A question: its number, its text, and bytes beside it.
        let Ok(parts) = event.data().dyn_into::<Array>() else { return };
        let question = parts.get(1).as_string().unwrap_or_default();
        let bytes = parts.get(2).dyn_into::<Uint8Array>().map(|bytes| bytes.to_vec()).unwrap_or_default();
        let (answer, made) = exchange::answer(&question, &bytes);
        // A page that is gone hears nothing.
        let made = Uint8Array::from(made.as_slice());
        let _ = port.post_message(&Array::of3(&parts.get(0), &answer.into(), &made));
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    // Lives as long as the worker.
    on_message.forget();
    // The page waits for this: what it sent before would be lost.
    let _ = scope.post_message(&JsValue::NULL);
}
