//! Values of attributes: as they are known, or by the references of the plan.

use super::Reader;
use super::resources::Resource;
use crate::formats::account::facts;
use serde_json::Value;

/// The value at a dotted path, the first of several blocks.
pub(super) fn at<'v>(values: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(values, |value, key| {
        let value = value.as_array().map_or(Some(value), |blocks| blocks.first())?;
        value.get(key)
    })
}

/// The text at a path; empty ones count as absent.
pub(super) fn text(values: &Value, path: &str) -> Option<String> {
    at(values, path).and_then(facts::text_of).filter(|text| !text.is_empty())
}

/// The whole number at a path.
pub(super) fn number(values: &Value, path: &str) -> Option<u64> {
    match at(values, path)? {
        Value::String(text) => text.parse().ok(),
        other => other.as_u64(),
    }
}

/// The boolean at a path, which some attributes have as a text.
pub(super) fn flag(values: &Value, path: &str) -> Option<bool> {
    match at(values, path)? {
        Value::Bool(is) => Some(*is),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

/// The texts of the list at a path.
pub(super) fn texts(values: &Value, path: &str) -> Vec<String> {
    let items = at(values, path).and_then(Value::as_array).into_iter().flatten();
    items.filter_map(facts::text_of).filter(|text| !text.is_empty()).collect()
}

/// The blocks at a path.
pub(super) fn blocks<'v>(values: &'v Value, path: &str) -> &'v [Value] {
    at(values, path).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

impl<'a> Reader<'a> {
    /// The id at an attribute, of a resource of some kinds where a plan does not know it yet.
    pub(super) fn id(&mut self, resource: &Resource, path: &str, kinds: &[&str]) -> Option<String> {
        if let Some(known) = text(&resource.values, path) {
            return Some(known);
        }
        let expression = self.plan.as_ref()?.expression(resource, path)?;
        self.id_by(resource, path, expression, kinds)
    }

    /// The same by an expression of the configuration.
    pub(super) fn id_by(
        &mut self,
        resource: &Resource,
        path: &str,
        expression: &Value,
        kinds: &[&str],
    ) -> Option<String> {
        if let Some(constant) = expression.get("constant_value") {
            return facts::text_of(constant).filter(|text| !text.is_empty());
        }
        let what = format!("{}.{path}", resource.address);
        let targets = self.plan.as_ref()?.targets(self.resources, resource, expression, kinds);
        let alike = || {
            let mut alike = targets.iter().filter(|target| target.index == resource.index);
            alike.next().filter(|_| alike.next().is_none())
        };
        let only = match targets.as_slice() {
            [only] => Some(only),
            _ => alike(),
        };
        if let Some(target) = only {
            self.followed.insert(what);
            return Some(self.known_as(target));
        }
        // Of what fits, the only thing of the module, or else of all.
        let resources = self.resources;
        let near = || resources.only(Some(&resource.module), kinds);
        if targets.is_empty()
            && let Some(target) = near().or_else(|| resources.only(None, kinds))
        {
            self.guessed.insert(what);
            return Some(self.known_as(target));
        }
        self.lost.insert(what);
        None
    }

    /// The ids of the list at an attribute.
    pub(super) fn ids(&mut self, resource: &Resource, path: &str, kinds: &[&str]) -> Vec<String> {
        let mut known = texts(&resource.values, path);
        let is_whole = !blocks(&resource.values, path).iter().any(Value::is_null);
        if !known.is_empty() && is_whole {
            return known;
        }
        let Some(plan) = &self.plan else { return known };
        let Some(expression) = plan.expression(resource, path) else { return known };
        let targets = plan.targets(self.resources, resource, expression, kinds);
        let has_references = expression.get("references").is_some();
        let what = format!("{}.{path}", resource.address);
        if !targets.is_empty() {
            self.followed.insert(what);
        } else if has_references && known.is_empty() {
            self.lost.insert(what);
        }
        known.extend(targets.into_iter().map(|target| self.known_as(target)));
        known
    }

    /// What others call a resource by: a cluster by its name, all else by its id.
    fn known_as(&self, resource: &Resource) -> String {
        match resource.kind.as_str() {
            "aws_eks_cluster" => text(&resource.values, "name").unwrap_or_else(|| resource.address.clone()),
            _ => resource.id().to_owned(),
        }
    }
}
