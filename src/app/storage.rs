//! Designs in the browser's database (IndexedDB).

use crate::collect::SortInPlace;
use crate::msg;
use crate::words::Message;
use idb::{Database, DatabaseEvent, Error, Factory, KeyPath, ObjectStoreParams, Query, TransactionMode};
use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

const DATABASE: &str = "eks-designer";
/// 1 had designs only; 2 adds their versions and leaves the designs as they are.
const VERSION: u32 = 2;
const DESIGNS: &str = "designs";
pub(super) const VERSIONS: &str = "versions";

/// A design as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    /// Its key.
    pub id: String,
    /// Its name, for lists.
    pub name: String,
    /// When it was last changed, in milliseconds since 1970.
    pub changed_millis: f64,
    /// Counts its changes: another tab that wrote in between is found by it.
    pub revision: f64,
    /// What the last step of it was called; empty when nobody knows.
    pub label: String,
    /// The design file.
    pub text: String,
}

/// Why the storage does not work.
#[derive(Clone, Debug, PartialEq)]
pub enum StorageError {
    /// The browser has no database for this page: a private window, or storage switched off.
    Unavailable,
    /// There is no room left.
    Full,
    /// Anything else, in the browser's words.
    Other(String),
}

impl StorageError {
    /// The error in words, with what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Unavailable => msg!("storage-unavailable"),
            Self::Full => msg!("storage-full"),
            Self::Other(detail) => msg!("storage-failed", detail = detail),
        }
    }
}

impl From<Error> for StorageError {
    fn from(error: Error) -> Self {
        let text = error.to_string();
        if text.contains("QuotaExceeded") {
            Self::Full
        } else if matches!(error, Error::IndexedDbNotFound(_)) {
            Self::Unavailable
        } else {
            Self::Other(text)
        }
    }
}

/// What became of a write.
#[derive(Clone, Debug, PartialEq)]
pub enum Written {
    /// It is stored under this revision, in the place of what was there before.
    Done(f64, Option<Stored>),
    /// Another tab has written in between; nothing was overwritten.
    Conflict,
}

/// An error while the database is opened: what a private window answers has no name of its own.
fn refused(error: Error) -> StorageError {
    match StorageError::from(error) {
        StorageError::Other(text) if !text.contains("VersionError") => StorageError::Unavailable,
        known => known,
    }
}

pub(super) async fn database() -> Result<Database, StorageError> {
    let factory = Factory::new().map_err(|_| StorageError::Unavailable)?;
    let mut request = factory.open(DATABASE, Some(VERSION)).map_err(refused)?;
    request.on_upgrade_needed(|event| {
        // Where the database cannot be made, opening it fails and says so.
        if let Ok(database) = event.database() {
            let names = database.store_names();
            for store in [DESIGNS, VERSIONS] {
                if names.iter().all(|name| name != store) {
                    let mut params = ObjectStoreParams::new();
                    params.key_path(Some(KeyPath::new_single("id")));
                    let _ = database.create_object_store(store, params);
                }
            }
        }
    });
    request.await.map_err(refused)
}

/// The design with that key, else the one that was changed last.
pub async fn open_last(id: Option<&str>) -> Result<Option<Stored>, StorageError> {
    let mut all = list().await?;
    if let Some(place) = id.and_then(|id| all.iter().position(|stored| stored.id == id)) {
        return Ok(Some(all.swap_remove(place)));
    }
    Ok(all.into_iter().next())
}

/// All designs, the last changed first.
pub async fn list() -> Result<Vec<Stored>, StorageError> {
    let database = database().await?;
    let transaction = database.transaction(&[DESIGNS], TransactionMode::ReadOnly)?;
    let values = transaction.object_store(DESIGNS)?.get_all(None, None)?.await?;
    database.close();
    let mut all: Vec<Stored> = values.iter().filter_map(stored_from).collect();
    all.order_by(|a, b| b.changed_millis.total_cmp(&a.changed_millis));
    Ok(all)
}

/// One design.
pub async fn get(id: &str) -> Result<Option<Stored>, StorageError> {
    let database = database().await?;
    let transaction = database.transaction(&[DESIGNS], TransactionMode::ReadOnly)?;
    let value = transaction.object_store(DESIGNS)?.get(Query::from(JsValue::from_str(id)))?.await?;
    database.close();
    Ok(value.as_ref().and_then(stored_from))
}

/// Stores a design, unless the stored one is no longer of `stored.revision`.
pub async fn put(stored: &Stored) -> Result<Written, StorageError> {
    let database = database().await?;
    let transaction = database.transaction(&[DESIGNS], TransactionMode::ReadWrite)?;
    let table = transaction.object_store(DESIGNS)?;
    let old = table.get(Query::from(JsValue::from_str(&stored.id)))?.await?;
    let old = old.as_ref().and_then(stored_from);
    // A design that was deleted meanwhile is written again: an edit is never lost.
    if old.as_ref().is_some_and(|old| old.revision != stored.revision) {
        database.close();
        return Ok(Written::Conflict);
    }
    let revision = stored.revision + 1.0;
    table.put(&value_from(&Stored { revision, ..stored.clone() }), None)?.await?;
    transaction.commit()?.await?;
    database.close();
    Ok(Written::Done(revision, old))
}

/// Deletes a design.
pub async fn delete(id: &str) -> Result<(), StorageError> {
    let database = database().await?;
    let transaction = database.transaction(&[DESIGNS], TransactionMode::ReadWrite)?;
    transaction.object_store(DESIGNS)?.delete(Query::from(JsValue::from_str(id)))?.await?;
    transaction.commit()?.await?;
    database.close();
    Ok(())
}

fn stored_from(value: &JsValue) -> Option<Stored> {
    Some(Stored {
        id: text_field(value, "id")?,
        name: text_field(value, "name")?,
        changed_millis: number_field(value, "changed")?,
        revision: number_field(value, "revision")?,
        // Records of the first database have none.
        label: text_field(value, "label").unwrap_or_default(),
        text: text_field(value, "text")?,
    })
}

fn value_from(stored: &Stored) -> JsValue {
    object(&[
        ("id", JsValue::from_str(&stored.id)),
        ("name", JsValue::from_str(&stored.name)),
        ("changed", JsValue::from_f64(stored.changed_millis)),
        ("revision", JsValue::from_f64(stored.revision)),
        ("label", JsValue::from_str(&stored.label)),
        ("text", JsValue::from_str(&stored.text)),
    ])
}

/// A text of a record.
pub(super) fn text_field(value: &JsValue, name: &str) -> Option<String> {
    Reflect::get(value, &JsValue::from_str(name)).ok()?.as_string()
}

/// A number of a record.
pub(super) fn number_field(value: &JsValue, name: &str) -> Option<f64> {
    Reflect::get(value, &JsValue::from_str(name)).ok()?.as_f64()
}

/// A plain object of these fields.
pub(super) fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        // Setting a field of a plain object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object.into()
}
