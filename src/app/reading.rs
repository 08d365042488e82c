//! Reading what is stored, opened, pasted, linked to, or answered by the exchange worker.
//!
//! A first visit reads nothing, so that the code for it comes with the desk and not with the drawing. Whoever asks
//! waits for it; where it does not come, that is the answer.

use crate::design::Design;
use crate::exchange;
use crate::formats::{self, Export, Imported, link};
use crate::msg;
use crate::ui::later::load_words;
use crate::words::Message;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

/// What came of reading, or that nothing is there to read with.
type Read<T> = Result<Result<T, Message>, SplitLoaderError>;

/// Whether there is anything to read with, after it was waited for.
pub async fn is_there() -> bool {
    load_reading().await.is_ok()
}

/// A design file.
///
/// # Errors
/// What is wrong with it, in words.
pub async fn document(text: &str) -> Result<Imported, Message> {
    read_document(text).await.unwrap_or_else(not_loaded)
}

/// The design of a link, inflated.
///
/// # Errors
/// What is wrong with it, in words.
pub async fn linked(bytes: &[u8]) -> Result<Design, Message> {
    read_link(bytes).await.unwrap_or_else(not_loaded)
}

/// A design as a link holds it, not deflated yet, and how many ids of an account were left out.
///
/// # Errors
/// Only that the code for it did not come.
pub async fn packed(design: &Design) -> Result<(Vec<u8>, usize), Message> {
    pack_link(design).await.map_err(|_| msg!("part-not-loaded"))
}

/// The text that the exchange worker answered.
///
/// # Errors
/// Why there is none, in words.
pub async fn written(answer: &str) -> Result<Export, Message> {
    read_written(answer).await.unwrap_or_else(not_loaded)
}

/// The design that the exchange worker found in a file.
///
/// # Errors
/// Why there is none, in words.
pub async fn imported(answer: &str) -> Result<Imported, Message> {
    // Its notes are told at once, and their words may still be on their way. Where they do not come, ids stand there.
    let _ = load_words().await;
    read_imported(answer).await.unwrap_or_else(not_loaded)
}

/// Whether the exchange worker made an archive.
///
/// # Errors
/// Why there is none, in words.
pub async fn bundled(answer: &str) -> Result<(), Message> {
    read_bundled(answer).await.unwrap_or_else(not_loaded)
}

fn not_loaded<T>(_: SplitLoaderError) -> Result<T, Message> {
    Err(msg!("part-not-loaded"))
}

#[wasm_split(desk, wasm_split_path = ::leptos::wasm_split, fallible, preload(load_reading))]
fn read_document(text: &str) -> Read<Imported> {
    Ok(formats::read_document(text).map_err(|error| error.message()))
}

#[wasm_split(desk, wasm_split_path = ::leptos::wasm_split, fallible)]
fn read_link(bytes: &[u8]) -> Read<Design> {
    Ok(link::read_packed(bytes).map_err(|error| error.message()))
}

#[wasm_split(desk, wasm_split_path = ::leptos::wasm_split, fallible)]
fn pack_link(design: &Design) -> Result<(Vec<u8>, usize), SplitLoaderError> {
    let (bytes, left_out) = link::packed(design);
    Ok((bytes, left_out.n_ids))
}

#[wasm_split(desk, wasm_split_path = ::leptos::wasm_split, fallible)]
fn read_written(answer: &str) -> Read<Export> {
    Ok(exchange::written(answer))
}

#[wasm_split(desk, wasm_split_path = ::leptos::wasm_split, fallible)]
fn read_bundled(answer: &str) -> Read<()> {
    Ok(exchange::bundled(answer))
}

#[wasm_split(desk, wasm_split_path = ::leptos::wasm_split, fallible)]
fn read_imported(answer: &str) -> Read<Imported> {
    Ok(exchange::imported(answer))
}
