//! Earlier states of the designs, in a table of their own of the browser's database.

use super::storage::{self, StorageError, Stored, VERSIONS, database};
use crate::editor::{VersionMark, is_version_due, outdated_versions};
use idb::{KeyRange, ObjectStore, TransactionMode};
use wasm_bindgen::JsValue;

/// An earlier state of a design.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// Its key: that of the design and the moment.
    pub id: String,
    /// When that state came to be, in milliseconds since 1970.
    pub made_millis: f64,
    /// What the last step of it was called; empty when nobody knows.
    pub label: String,
    /// The name that a person gave it; empty without one.
    pub name: String,
    /// The design file.
    pub text: String,
}

impl Version {
    fn of(stored: Stored) -> Self {
        // All keys of a design sort by time.
        let id = format!("{}/{:015.0}", stored.id, stored.changed_millis);
        Self {
            id,
            made_millis: stored.changed_millis,
            label: stored.label,
            name: String::new(),
            text: stored.text,
        }
    }

    /// How the choice of versions sees it.
    pub fn mark(&self) -> VersionMark {
        VersionMark { made_millis: whole(self.made_millis), is_named: !self.name.is_empty() }
    }

    fn read(value: &JsValue) -> Option<Self> {
        Some(Self {
            id: storage::text_field(value, "id")?,
            made_millis: storage::number_field(value, "made")?,
            label: storage::text_field(value, "label")?,
            name: storage::text_field(value, "name")?,
            text: storage::text_field(value, "text")?,
        })
    }

    fn value(&self) -> JsValue {
        storage::object(&[
            ("id", JsValue::from_str(&self.id)),
            ("made", JsValue::from_f64(self.made_millis)),
            ("label", JsValue::from_str(&self.label)),
            ("name", JsValue::from_str(&self.name)),
            ("text", JsValue::from_str(&self.text)),
        ])
    }
}

/// Milliseconds of the clock as a whole number.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the clock counts from 1970 up")]
pub fn whole(millis: f64) -> u64 {
    millis.max(0.0) as u64
}

/// The keys of all versions of a design: `0` follows `/`.
fn range(design: &str) -> Result<KeyRange, StorageError> {
    let (from, to) = (format!("{design}/"), format!("{design}0"));
    Ok(KeyRange::bound(&JsValue::from_str(&from), &JsValue::from_str(&to), None, Some(true))?)
}

async fn all_of(table: &ObjectStore, design: &str) -> Result<Vec<Version>, StorageError> {
    let values = table.get_all(Some(range(design)?.into()), None)?.await?;
    Ok(values.iter().filter_map(Version::read).collect())
}

/// The versions of a design, the newest first.
pub async fn list(design: &str) -> Result<Vec<Version>, StorageError> {
    let database = database().await?;
    let transaction = database.transaction(&[VERSIONS], TransactionMode::ReadOnly)?;
    let mut all = all_of(&transaction.object_store(VERSIONS)?, design).await?;
    database.close();
    all.reverse();
    Ok(all)
}

/// Keeps a state that was just replaced, when it is time for one, and lets go of those that are too close
/// together by now.
pub async fn keep(replaced: Stored, now_millis: f64) -> Result<(), StorageError> {
    let database = database().await?;
    let transaction = database.transaction(&[VERSIONS], TransactionMode::ReadWrite)?;
    let table = transaction.object_store(VERSIONS)?;
    let mut all = all_of(&table, &replaced.id).await?;
    let marks = |all: &[Version]| all.iter().map(Version::mark).collect::<Vec<_>>();
    if is_version_due(&marks(&all), whole(now_millis)) {
        let version = Version::of(replaced);
        table.put(&version.value(), None)?.await?;
        all.push(version);
        for place in outdated_versions(&marks(&all), whole(now_millis)) {
            if let Some(gone) = all.get(place) {
                table.delete(JsValue::from_str(&gone.id))?.await?;
            }
        }
    }
    transaction.commit()?.await?;
    database.close();
    Ok(())
}

/// Stores versions as they are.
pub async fn put(versions: &[Version]) -> Result<(), StorageError> {
    let database = database().await?;
    let transaction = database.transaction(&[VERSIONS], TransactionMode::ReadWrite)?;
    let table = transaction.object_store(VERSIONS)?;
    for version in versions {
        table.put(&version.value(), None)?.await?;
    }
    transaction.commit()?.await?;
    database.close();
    Ok(())
}

/// Deletes a version.
pub async fn delete(id: &str) -> Result<(), StorageError> {
    let database = database().await?;
    let transaction = database.transaction(&[VERSIONS], TransactionMode::ReadWrite)?;
    transaction.object_store(VERSIONS)?.delete(JsValue::from_str(id))?.await?;
    transaction.commit()?.await?;
    database.close();
    Ok(())
}

/// Deletes all versions of a design.
pub async fn delete_all(design: &str) -> Result<(), StorageError> {
    let database = database().await?;
    let transaction = database.transaction(&[VERSIONS], TransactionMode::ReadWrite)?;
    transaction.object_store(VERSIONS)?.delete(range(design)?)?.await?;
    transaction.commit()?.await?;
    database.close();
    Ok(())
}
