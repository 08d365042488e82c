//! The resources of all modules with their values.

use crate::formats::account::facts;
use crate::formats::account::{MAX_RECORDS, json};
use crate::formats::{Problem, ReadError};
use serde_json::Value;
use std::collections::BTreeMap;

/// One instance of a resource.
#[derive(Clone, Debug)]
pub(super) struct Resource {
    /// Its address, such as `module.vpc.aws_subnet.private[0]`.
    pub(super) address: String,
    /// The address of its module; empty for the root.
    pub(super) module: String,
    /// Its type.
    pub(super) kind: String,
    /// Its name in the module.
    pub(super) name: String,
    /// Which of several it is, by `count` or `for_each`.
    pub(super) index: Option<String>,
    /// Whether it is a data source.
    pub(super) is_data: bool,
    /// Its values, as far as they are known.
    pub(super) values: Value,
}

impl Resource {
    /// AWS's id, or the address where there is none yet.
    pub(super) fn id(&self) -> &str {
        json::text(&self.values, "id").unwrap_or(&self.address)
    }

    /// Whether AWS knows it already.
    pub(super) fn is_there(&self) -> bool {
        json::text(&self.values, "id").is_some()
    }

    /// Its tags, as answers list them.
    pub(super) fn tags(&self) -> Value {
        let all = facts::text_map(&self.values, "tags_all");
        let own = facts::text_map(&self.values, "tags");
        let listed = |tags: &Value| {
            let entries = tags.as_object().into_iter().flatten();
            entries.map(|(key, value)| serde_json::json!({ "Key": key, "Value": value })).collect::<Vec<_>>()
        };
        let all = listed(&all);
        Value::Array(if all.is_empty() { listed(&own) } else { all })
    }
}

/// All resources.
#[derive(Debug, Default)]
pub(super) struct Resources {
    /// In the order of their addresses, each once.
    pub(super) all: Vec<Resource>,
    /// Their places by module, type and name.
    places: BTreeMap<(String, String, String), Vec<usize>>,
    /// The places of those that Terraform makes, by type.
    by_kind: BTreeMap<String, Vec<usize>>,
}

impl Resources {
    /// Takes the resources of what is shown, or its data sources alone.
    ///
    /// # Errors
    /// More resources than are read.
    pub(super) fn take(&mut self, shown: &Value, only_data: bool) -> Result<(), ReadError> {
        let mut modules = vec![(String::new(), shown.get("root_module").unwrap_or(&Value::Null))];
        while let Some((address, module)) = modules.pop() {
            for resource in json::list(module, "resources") {
                let resource = read(resource, &address);
                if resource.kind.is_empty() || (only_data && !resource.is_data) {
                    continue;
                }
                if MAX_RECORDS <= self.all.len() {
                    return Err(
                        ReadError::of_text(Problem::TooManyValues { max_values: MAX_RECORDS }).under("resources")
                    );
                }
                self.all.push(resource);
            }
            for child in json::list(module, "child_modules") {
                let address = json::text(child, "address").unwrap_or_default().to_owned();
                modules.push((address, child));
            }
        }
        self.all.sort_by(|a, b| a.address.cmp(&b.address));
        self.all.dedup_by(|a, b| a.address == b.address);
        self.places.clear();
        self.by_kind.clear();
        for (i, resource) in self.all.iter().enumerate() {
            let key = (resource.module.clone(), resource.kind.clone(), resource.name.clone());
            self.places.entry(key).or_default().push(i);
            if !resource.is_data {
                self.by_kind.entry(resource.kind.clone()).or_default().push(i);
            }
        }
        Ok(())
    }

    /// The only resource of some kinds, in a module or in all.
    pub(super) fn only(&self, module: Option<&str>, kinds: &[&str]) -> Option<&Resource> {
        let mut found = None;
        for kind in kinds {
            let places = self.by_kind.get(*kind).into_iter().flatten();
            let of_kind = places.filter_map(|place| self.all.get(*place));
            let near = of_kind.filter(|resource| module.is_none_or(|module| resource.module == module));
            for resource in near.take(2) {
                if found.is_some() {
                    return None;
                }
                found = Some(resource);
            }
        }
        found
    }

    /// The instances of a resource.
    pub(super) fn instances(&self, module: &str, kind: &str, name: &str) -> impl Iterator<Item = &Resource> {
        let key = (module.to_owned(), kind.to_owned(), name.to_owned());
        self.places.get(&key).into_iter().flatten().filter_map(|place| self.all.get(*place))
    }
}

fn read(resource: &Value, module: &str) -> Resource {
    let text = |key: &str| json::text(resource, key).unwrap_or_default().to_owned();
    let (kind, name) = (text("type"), text("name"));
    let index = resource.get("index").and_then(facts::text_of);
    let address = match json::text(resource, "address") {
        Some(address) => address.to_owned(),
        None => format!("{module}.{kind}.{name}[{}]", index.as_deref().unwrap_or_default()),
    };
    Resource {
        address,
        module: module.to_owned(),
        kind,
        name,
        index,
        is_data: resource.get("mode").and_then(Value::as_str) == Some("data"),
        values: resource.get("values").cloned().unwrap_or_default(),
    }
}
