//! Sharing: links in the address, and pictures that open again as a design.

use super::autosave::Autosave;
use super::{browser, exchange, files, reading};
use crate::design::Design;
use crate::formats::link::{self, LinkKind};
use crate::formats::{self, Extras, png};
use crate::msg;
use crate::ui::shell::{ShareHandlers, ShareLink};
use crate::ui::{Mode, export};
use crate::words::Message;
use js_sys::{Array, Uint8Array};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, ReadableWritablePair,
    Response, Url,
};

/// The most characters of a link that are read: inflated, they stay far below what a page bears.
const MAX_READ_CHARS: usize = 2 * link::MAX_LINK_CHARS;

/// Pixels of a picture for each unit of the drawing.
const PIXELS: f64 = 2.0;

/// The most pixels on a side that every browser draws.
const MAX_SIDE: f64 = 8_000.0;

/// Whether the address holds a design.
pub fn is_linked() -> bool {
    browser::hash().as_deref().and_then(link::split_fragment).is_some()
}

/// How the page is to be opened, as its address says at once.
pub fn mode() -> Mode {
    match browser::hash().as_deref().and_then(link::split_fragment) {
        Some((LinkKind::ReadOnly, _)) => Mode::ReadOnly,
        Some((LinkKind::Embed, _)) => Mode::Embed,
        _ => Mode::Edit,
    }
}

/// Opens the design of the address, now and whenever another link is followed.
pub fn listen(autosave: Autosave) {
    open(autosave);
    window_event_listener(leptos::ev::hashchange, move |_| open(autosave));
    // Whoever goes on with a design of their own leaves the link behind: a reload must not lead back to it.
    let store = autosave.store;
    Effect::new(move |before: Option<Mode>| {
        let mode = store.mode.get();
        if mode == Mode::Edit && before.is_some_and(|before| before != Mode::Edit) {
            browser::clear_hash();
        }
        mode
    });
}

fn open(autosave: Autosave) {
    let Some(hash) = browser::hash() else { return };
    let Some((kind, payload)) = link::split_fragment(&hash) else { return };
    let payload = payload.to_owned();
    spawn_local(async move {
        let store = autosave.store;
        match read(&payload).await {
            Ok(design) => take(autosave, kind, design),
            Err(why) => {
                autosave.hold_nothing();
                store.say(msg!("link-refused", why = why), true);
            }
        }
    });
}

fn take(autosave: Autosave, kind: LinkKind, design: Design) {
    let store = autosave.store;
    store.has_welcome.set(false);
    match kind {
        LinkKind::Edit => {
            let name = design.cluster.name.clone();
            let is_mine = store.mode.get_untracked() == Mode::Edit;
            if !(is_mine && store.design.with_untracked(|open| **open == design)) {
                autosave.open_new(design, Extras::default());
            }
            browser::clear_hash();
            store.say(msg!("link-opened", name = name), false);
        }
        LinkKind::ReadOnly => autosave.hold(design, Mode::ReadOnly),
        LinkKind::Embed => autosave.hold(design, Mode::Embed),
    }
}

async fn read(payload: &str) -> Result<Design, Message> {
    if MAX_READ_CHARS < payload.len() {
        return Err(msg!("link-too-long"));
    }
    let bytes = link::decode(payload).ok_or_else(|| msg!("link-broken"))?;
    let stream = raw_deflate("DecompressionStream").ok_or_else(|| msg!("link-no-streams"))?;
    let inflated = piped(&bytes, &stream).await.ok_or_else(|| msg!("link-broken"))?;
    reading::linked(&inflated).await
}

/// A stream of the browser that deflates or inflates, which older browsers lack.
fn raw_deflate(class: &str) -> Option<ReadableWritablePair> {
    let class: js_sys::Function = js_sys::Reflect::get(&js_sys::global(), &class.into()).ok()?.dyn_into().ok()?;
    let stream = js_sys::Reflect::construct(&class, &Array::of1(&"deflate-raw".into())).ok()?;
    Some(stream.unchecked_into())
}

/// The bytes after a stream has changed them.
async fn piped(bytes: &[u8], through: &ReadableWritablePair) -> Option<Vec<u8>> {
    let parts = Array::of1(&Uint8Array::from(bytes).into());
    let blob = Blob::new_with_u8_array_sequence(&parts).ok()?;
    let stream = blob.stream().pipe_through(through);
    let response = Response::new_with_opt_readable_stream(Some(&stream)).ok()?;
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

async fn make(design: &Design) -> Result<(String, usize), Message> {
    let (bytes, n_ids) = reading::packed(design).await?;
    let stream = raw_deflate("CompressionStream").ok_or_else(|| msg!("link-no-streams"))?;
    let short = piped(&bytes, &stream).await.ok_or_else(|| msg!("link-no-streams"))?;
    let payload = link::encode(&short);
    if link::MAX_LINK_CHARS < payload.len() {
        return Err(msg!("link-too-large", max = link::MAX_LINK_CHARS));
    }
    Ok((payload, n_ids))
}

/// What the share dialog does.
pub fn handlers(autosave: Autosave) -> ShareHandlers {
    let store = autosave.store;
    ShareHandlers {
        on_make: Callback::new(move |into: RwSignal<Option<Result<ShareLink, Message>>>| {
            let design = store.design.get_untracked();
            spawn_local(async move {
                let made = make(&design).await;
                let base = browser::address();
                into.set(Some(made.map(|(payload, n_left_out)| ShareLink { base, payload, n_left_out })));
            });
        }),
        on_copy: Callback::new(move |text: String| files::copy(store, text)),
        on_picture: Callback::new(move |()| picture(autosave, Take::Download)),
        on_copy_picture: Callback::new(move |()| picture(autosave, Take::Copy)),
        on_svg: Callback::new(move |()| {
            let name = export::file_name(store, &formats::SVG);
            spawn_local(async move {
                match svg(autosave).await {
                    Ok(text) => files::download(store, &name, formats::SVG.media_type, &text),
                    Err(why) => store.say(why, true),
                }
            });
        }),
        on_print: Callback::new(move |()| {
            store.dialog.set(None);
            browser::after_paint(|| {
                // A browser that cannot print does nothing.
                let _ = window().print();
            });
        }),
        on_keep: Callback::new(move |()| {
            let design = store.design.get_untracked().as_ref().clone();
            autosave.open_new(design, Extras::default());
        }),
    }
}

/// What becomes of a picture.
#[derive(Clone, Copy, PartialEq)]
enum Take {
    Download,
    Copy,
}

async fn svg(autosave: Autosave) -> Result<String, Message> {
    exchange::write(&formats::SVG, &autosave.text()).await.map(|written| written.text)
}

/// Copies the drawing as a picture, from its key.
pub fn copy_picture(autosave: Autosave) {
    picture(autosave, Take::Copy);
}

fn picture(autosave: Autosave, take: Take) {
    let store = autosave.store;
    let bounds = store.scene().bounds;
    let text = autosave.text();
    let name = format!("{}.png", export::file_name(store, &formats::SVG).trim_end_matches(".svg"));
    spawn_local(async move {
        let svg = match svg(autosave).await {
            Ok(svg) => svg,
            Err(why) => return store.say(why, true),
        };
        let png = draw(&svg, (bounds.width, bounds.height)).await;
        let whole = png.and_then(|png| png::with_text(&png, &text));
        let is_done = match (whole, take) {
            (Some(bytes), Take::Download) => files::download_bytes(&name, "image/png", &bytes),
            (Some(bytes), Take::Copy) => copy(&bytes).await,
            (None, _) => false,
        };
        match (is_done, take) {
            (true, Take::Copy) => store.say(msg!("picture-copied"), false),
            (true, Take::Download) => {}
            (false, _) => store.say(msg!("picture-failed"), true),
        }
    });
}

/// The picture of an SVG text as PNG bytes.
async fn draw(svg: &str, size: (f64, f64)) -> Option<Vec<u8>> {
    let options = BlobPropertyBag::new();
    options.set_type("image/svg+xml");
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&svg.into()), &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let image = HtmlImageElement::new().ok()?;
    image.set_src(&url);
    let loaded = JsFuture::from(image.decode()).await;
    let bytes = if loaded.is_ok() { rendered(&image, size).await } else { None };
    let _ = Url::revoke_object_url(&url);
    bytes
}

async fn rendered(image: &HtmlImageElement, (width, height): (f64, f64)) -> Option<Vec<u8>> {
    let scale = PIXELS.min(MAX_SIDE / width.max(height).max(1.0));
    let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most 8,000 pixels")]
    let pixels = |length: f64| (length * scale).ceil().max(1.0) as u32;
    canvas.set_width(pixels(width));
    canvas.set_height(pixels(height));
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.set_fill_style_str("white");
    context.fill_rect(0.0, 0.0, width * scale, height * scale);
    let drawn =
        context.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width * scale, height * scale);
    drawn.ok()?;
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        let done = Closure::once_into_js(move |blob: JsValue| {
            let _ = resolve.call1(&JsValue::NULL, &blob);
        });
        let _ = canvas.to_blob(done.unchecked_ref());
    });
    let blob: Blob = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    let buffer = JsFuture::from(blob.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// Puts a picture on the clipboard; `false` where the browser does not let it.
async fn copy(bytes: &[u8]) -> bool {
    let Some(blob) = files::blob_of(bytes, "image/png") else { return false };
    let record = js_sys::Object::new();
    if js_sys::Reflect::set(&record, &"image/png".into(), &blob).is_err() {
        return false;
    }
    let Ok(item) = web_sys::ClipboardItem::new_with_record_from_str_to_blob_promise(&record) else { return false };
    JsFuture::from(window().navigator().clipboard().write(&Array::of1(&item))).await.is_ok()
}
