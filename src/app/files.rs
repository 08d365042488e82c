//! Files: opening by choice, by drop and by paste; downloading; the clipboard.

use super::autosave::Autosave;
use super::{browser, exchange, reading};
use crate::formats::{self, Imported};
use crate::msg;
use crate::ui::{ImportReport, Store, export};
use crate::words::Message;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, ClipboardEvent, DragEvent, File, FileList, HtmlAnchorElement, HtmlInputElement, Url,
};

/// Opens what is dropped on the page or pasted into it.
pub fn listen(autosave: Autosave) {
    browser::on_document("dragover", |event| event.prevent_default());
    browser::on_document("drop", move |event| {
        event.prevent_default();
        let files = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer).and_then(|data| data.files());
        open_all(autosave, files);
    });
    browser::on_document("paste", move |event| {
        if super::keys::is_in_field(&event) {
            return;
        }
        let data = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
        let text = data.and_then(|data| data.get_data("text/plain").ok()).unwrap_or_default();
        if !text.trim().is_empty() {
            event.prevent_default();
            spawn_local(async move {
                if !super::clipboard::paste_text(autosave.store, &text).await {
                    open_bytes(autosave, String::new(), text.as_bytes()).await;
                }
            });
        }
    });
}

/// Opens what the desktop hands to the installed page, where `manifest.webmanifest` names the kinds of files.
///
/// Where a browser has no `launchQueue`, nothing is handed over and nothing is said.
pub fn take_launched(autosave: Autosave) {
    let Ok(queue) = js_sys::Reflect::get(&window(), &"launchQueue".into()) else { return };
    let set_consumer = js_sys::Reflect::get(&queue, &"setConsumer".into()).ok();
    let Some(set_consumer) = set_consumer.and_then(|f| f.dyn_into::<js_sys::Function>().ok()) else { return };
    let consumer = Closure::<dyn FnMut(JsValue)>::new(move |launch: JsValue| {
        let handles = js_sys::Reflect::get(&launch, &"files".into()).map(|files| js_sys::Array::from(&files));
        let handles = handles.unwrap_or_default();
        spawn_local(async move {
            let mut files = Vec::new();
            for handle in handles.iter() {
                match file_of(&handle).await {
                    Some(file) => files.push(file),
                    None => {
                        let name =
                            js_sys::Reflect::get(&handle, &"name".into()).ok().and_then(|name| name.as_string());
                        return autosave.store.say(msg!("file-unreadable", name = name.unwrap_or_default()), true);
                    }
                }
            }
            open_files(autosave, files).await;
        });
    });
    // A browser that refuses hands nothing over.
    let _ = set_consumer.call1(&queue, consumer.as_ref());
    // Lives as long as the page.
    consumer.forget();
}

/// The file behind what the desktop hands over.
async fn file_of(handle: &JsValue) -> Option<File> {
    let get = js_sys::Reflect::get(handle, &"getFile".into()).ok()?.dyn_into::<js_sys::Function>().ok()?;
    let file = get.call0(handle).ok()?.dyn_into::<js_sys::Promise>().ok()?;
    JsFuture::from(file).await.ok()?.dyn_into().ok()
}

/// The endings and types of files that can be opened.
const DESIGNS: &str =
    ".json,.yaml,.yml,.template,.tf,.tfstate,.txt,.svg,.png,application/json,application/yaml,text/yaml";
/// Those of tables.
const TABLES: &str = ".csv,.txt,text/csv,text/plain";

/// Lets the user choose files, and opens them.
pub fn choose(autosave: Autosave) {
    pick_files(true, DESIGNS, move |files| open_all(autosave, files));
}

/// Lets the user choose a table, and hands on its text; says so where the file is none.
pub fn pick_table(store: Store, then: Callback<String>) {
    pick(TABLES, move |name, bytes| match String::from_utf8(bytes) {
        Ok(text) if !text.trim().is_empty() => then.run(text),
        _ => store.say(msg!("file-unreadable", name = name), true),
    });
}

/// Lets the user choose a design, and hands on its name and bytes; of a file that cannot be read there are none.
pub fn pick_design(then: impl Fn(String, Vec<u8>) + 'static) {
    pick(DESIGNS, then);
}

fn pick(accepted: &'static str, then: impl Fn(String, Vec<u8>) + 'static) {
    let then = std::rc::Rc::new(then);
    pick_files(false, accepted, move |files| {
        let Some(file) = files.and_then(|files| files.get(0)) else { return };
        let then = std::rc::Rc::clone(&then);
        spawn_local(async move {
            let buffer = JsFuture::from(file.array_buffer()).await;
            let bytes = buffer.map(|buffer| js_sys::Uint8Array::new(&buffer).to_vec()).unwrap_or_default();
            then(file.name(), bytes);
        });
    });
}

fn pick_files(are_many: bool, accepted: &str, then: impl Fn(Option<FileList>) + 'static) {
    let input = document().create_element("input").ok().and_then(|e| e.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else { return };
    input.set_type("file");
    input.set_multiple(are_many);
    input.set_accept(accepted);
    let chosen = input.clone();
    let on_change = Closure::once_into_js(move || then(chosen.files()));
    input.set_onchange(Some(on_change.unchecked_ref()));
    input.click();
}

/// The most files that are read together.
const MOST_FILES: u32 = 64;

/// Opens a file, or several that are parts of one answer, such as what the AWS CLI printed.
fn open_all(autosave: Autosave, files: Option<FileList>) {
    let Some(files) = files else { return };
    let files: Vec<File> = (0..files.length().min(MOST_FILES)).filter_map(|i| files.get(i)).collect();
    spawn_local(open_files(autosave, files));
}

async fn open_files(autosave: Autosave, files: Vec<File>) {
    if files.is_empty() {
        return;
    }
    let names: Vec<String> = files.iter().map(File::name).collect();
    let mut all = Vec::new();
    for file in files {
        match JsFuture::from(file.array_buffer()).await {
            Ok(buffer) => {
                // Texts of several files stand one below the other.
                if !all.is_empty() {
                    all.push(b'\n');
                }
                all.extend(js_sys::Uint8Array::new(&buffer).to_vec());
            }
            Err(_) => return autosave.store.say(msg!("file-unreadable", name = file.name()), true),
        }
    }
    open_bytes(autosave, names.join(", "), &all).await;
}

/// Opens the bytes as a new design, or says what is wrong and leaves all as it is.
pub fn take(autosave: Autosave, name: String, bytes: Vec<u8>) {
    spawn_local(async move { open_bytes(autosave, name, &bytes).await });
}

/// Reads a file of any format. Our own design files need no worker.
pub async fn read(bytes: &[u8]) -> Result<Imported, Message> {
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Ok(read) = reading::document(text).await
    {
        return Ok(read);
    }
    exchange::read(bytes).await
}

async fn open_bytes(autosave: Autosave, name: String, bytes: &[u8]) {
    let store = autosave.store;
    match read(bytes).await {
        Ok(read) => {
            let notes = read.notes;
            let counts = [
                msg!("count-zones", n = read.design.zones.len()),
                msg!("count-subnets", n = read.design.subnets.len()),
                msg!("count-nodegroups", n = read.design.nodegroups.len()),
            ];
            let format = (read.format.title)();
            store.imported.set(Some(ImportReport { format, counts: counts.into(), notes: notes.clone() }));
            autosave.open_new(read.design, read.extras);
            let opened = store.design.with_untracked(|design| design.cluster.name.clone());
            match notes.first() {
                None => store.say(msg!("file-opened", name = opened), false),
                Some(first) => {
                    let more = notes.len().saturating_sub(1);
                    store.say(
                        msg!("file-opened-notes", name = opened, note = first.message.clone(), more = more),
                        false,
                    );
                }
            }
        }
        Err(why) if name.is_empty() => store.say(msg!("paste-refused", why = why), true),
        Err(why) => store.say(msg!("file-refused", name = name, why = why), true),
    }
}

/// Downloads the open design as a file.
pub fn download_design(autosave: Autosave) {
    let name = export::file_name(autosave.store, &formats::DESIGN);
    download(autosave.store, &name, formats::DESIGN.media_type, &autosave.text());
}

/// Downloads the open design in every format, as an archive.
pub fn download_bundle(autosave: Autosave) {
    let store = autosave.store;
    let name = store.design.with_untracked(|design| format!("{}.zip", formats::file_stem(design)));
    let design = autosave.text();
    spawn_local(async move {
        match exchange::bundle(&design).await {
            Ok(archive) if download_bytes(&name, "application/zip", &archive) => {}
            Ok(_) => store.say(msg!("download-failed"), true),
            Err(why) => store.say(why, true),
        }
    });
}

/// Downloads a text.
pub fn download(store: Store, name: &str, media_type: &str, text: &str) {
    match download_link(name, media_type, text) {
        Some(link) => link.click(),
        None => store.say(msg!("download-failed"), true),
    }
}

/// Downloads bytes; `false` where the browser does not let it.
pub fn download_bytes(name: &str, media_type: &str, bytes: &[u8]) -> bool {
    let link = blob_of(bytes, media_type).and_then(|blob| link_to(name, &blob));
    if let Some(link) = &link {
        link.click();
    }
    link.is_some()
}

/// Bytes as the browser hands them on.
pub fn blob_of(bytes: &[u8], media_type: &str) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes).into());
    Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()
}

/// A link that downloads a text.
pub fn download_link(name: &str, media_type: &str, text: &str) -> Option<HtmlAnchorElement> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    link_to(name, &Blob::new_with_str_sequence_and_options(&parts, &options).ok()?)
}

fn link_to(name: &str, blob: &Blob) -> Option<HtmlAnchorElement> {
    let url = Url::create_object_url_with_blob(blob).ok()?;
    let link = document().create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
    link.set_href(&url);
    link.set_download(name);
    Some(link)
}

/// Puts a text on the clipboard.
pub fn copy(store: Store, text: String) {
    spawn_local(async move {
        let written = JsFuture::from(window().navigator().clipboard().write_text(&text)).await;
        match written {
            Ok(_) => store.say(msg!("copied"), false),
            Err(_) => store.say(msg!("copy-failed"), true),
        }
    });
}
