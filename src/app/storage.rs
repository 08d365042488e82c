//! Designs in the browser's database (IndexedDB).

use crate::msg;
use crate::words::Message;
use idb::{Database, DatabaseEvent, Error, Factory, KeyPath, ObjectStoreParams, Query, TransactionMode};
use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

const DATABASE: &str = "eks-designer";
const VERSION: u32 = 1;
const DESIGNS: &str = "designs";

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
    /// It is stored under this revision.
    Done(f64),
    /// Another tab has written in between; nothing was overwritten.
    Conflict,
}

async fn database() -> Result<Database, StorageError> {
    let factory = Factory::new().map_err(|_| StorageError::Unavailable)?;
    let mut request = factory.open(DATABASE, Some(VERSION))?;
    request.on_upgrade_needed(|event| {
        // Where the database cannot be made, opening it fails and says so.
        if let Ok(database) = event.database() {
            let mut params = ObjectStoreParams::new();
            params.key_path(Some(KeyPath::new_single("id")));
            let _ = database.create_object_store(DESIGNS, params);
        }
    });
    Ok(request.await?)
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
    all.sort_by(|a, b| b.changed_millis.total_cmp(&a.changed_millis));
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
    // A design that was deleted meanwhile is written again: an edit is never lost.
    if old.as_ref().and_then(stored_from).is_some_and(|old| old.revision != stored.revision) {
        database.close();
        return Ok(Written::Conflict);
    }
    let revision = stored.revision + 1.0;
    table.put(&value_from(&Stored { revision, ..stored.clone() }), None)?.await?;
    transaction.commit()?.await?;
    database.close();
    Ok(Written::Done(revision))
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
    let field = |name: &str| Reflect::get(value, &JsValue::from_str(name)).ok();
    Some(Stored {
        id: field("id")?.as_string()?,
        name: field("name")?.as_string()?,
        changed_millis: field("changed")?.as_f64()?,
        revision: field("revision")?.as_f64()?,
        text: field("text")?.as_string()?,
    })
}

fn value_from(stored: &Stored) -> JsValue {
    let object = Object::new();
    let set = |name: &str, value: JsValue| {
        // Setting a field of a plain object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(name), &value);
    };
    set("id", JsValue::from_str(&stored.id));
    set("name", JsValue::from_str(&stored.name));
    set("changed", JsValue::from_f64(stored.changed_millis));
    set("revision", JsValue::from_f64(stored.revision));
    set("text", JsValue::from_str(&stored.text));
    object.into()
}
