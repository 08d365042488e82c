//! What an update changes: resources added, removed, changed in place or replaced.

use super::super::world::World;
use super::Stack;
use super::intrinsics::{Scope, UNKNOWN, full};
use super::template::Template;
use crate::catalog::create_only::{ALL_BUT_TAGS, create_only};
use serde_json::Value;
use std::collections::BTreeSet;

/// One change of a change set.
#[derive(Clone, Debug, Default)]
pub(in crate::aws::practice) struct Change {
    /// `Add`, `Modify` or `Remove`.
    pub action: &'static str,
    /// The logical id.
    pub logical_id: String,
    /// The physical id; empty for what is added.
    pub physical_id: String,
    /// The type.
    pub kind: &'static str,
    /// `True`, `False` or `Conditional`; empty for what is not modified.
    pub replacement: &'static str,
    /// The properties that change.
    pub details: Vec<Detail>,
}

/// A property that changes.
#[derive(Clone, Debug)]
pub(in crate::aws::practice) struct Detail {
    /// Its name.
    pub name: String,
    /// `Never`, `Always` or `Conditionally`.
    pub recreation: &'static str,
    /// The resource whose change is behind it; empty where the template itself changed.
    pub cause: String,
}

/// A value under a dotted path.
fn deep<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(value, |value, name| value.get(name))
}

/// The names of the properties that differ, sorted.
pub(super) fn changed(old: &Value, new: &Value) -> Vec<String> {
    let names = |value: &Value| -> BTreeSet<String> {
        value.as_object().into_iter().flatten().map(|(name, _)| name.clone()).collect()
    };
    let all: BTreeSet<String> = names(old).union(&names(new)).cloned().collect();
    all.into_iter().filter(|name| old.get(name) != new.get(name)).collect()
}

/// Those of the changed properties whose change makes a new resource.
pub(super) fn replacing(kind: &str, old: &Value, new: &Value) -> Vec<String> {
    let only = create_only(kind);
    let is_replacing = |name: &String| {
        only.iter().any(|path| {
            let is_of = path.split('.').next() == Some(name.as_str());
            (*path == ALL_BUT_TAGS && name != "Tags") || (is_of && deep(old, path) != deep(new, path))
        })
    };
    changed(old, new).into_iter().filter(is_replacing).collect()
}

/// What a template changes in a stack; an error where a value cannot be computed.
pub(super) fn changes(
    world: &World,
    stack: &Stack,
    template: &Template,
    params: &[(String, String)],
) -> Result<Vec<Change>, String> {
    let mut changing: BTreeSet<String> = BTreeSet::new();
    let mut out = Vec::new();
    let mut kept = BTreeSet::new();
    for resource in &template.resources {
        let scope = Scope {
            world,
            stack_name: &stack.name,
            stack_id: &stack.id,
            template: &template.value,
            params,
            resources: &stack.resources,
            changing: Some(&changing),
            fuel: full(),
        };
        if !scope.holds(&resource.condition)? {
            continue;
        }
        kept.insert(resource.logical_id.as_str());
        let mut change =
            Change { logical_id: resource.logical_id.clone(), kind: resource.kind, ..Change::default() };
        let old = stack.resource(&resource.logical_id).filter(|old| !old.physical_id.is_empty());
        match old {
            Some(old) if old.kind == resource.kind => {
                let new = scope.value(&resource.props)?;
                let names = changed(&old.props, &new);
                if names.is_empty() {
                    continue;
                }
                let replaced = replacing(resource.kind, &old.props, &new);
                change.action = "Modify";
                change.physical_id.clone_from(&old.physical_id);
                change.details = names.into_iter().map(|name| detail(&name, &new, &replaced)).collect();
                let has = |word: &str| change.details.iter().any(|detail| detail.recreation == word);
                change.replacement = match (has("Always"), has("Conditionally")) {
                    (true, _) => "True",
                    (false, true) => "Conditional",
                    (false, false) => "False",
                };
            }
            Some(_) => return Err(format!("Update of resource type is not permitted [{}]", resource.logical_id)),
            None => {
                scope.value(&resource.props)?;
                change.action = "Add";
            }
        }
        changing.insert(resource.logical_id.clone());
        out.push(change);
    }
    let removed = stack.resources.iter().filter(|old| !kept.contains(old.logical_id.as_str()));
    out.extend(removed.map(|old| Change {
        action: "Remove",
        logical_id: old.logical_id.clone(),
        physical_id: old.physical_id.clone(),
        kind: old.kind,
        ..Change::default()
    }));
    Ok(out)
}

fn detail(name: &str, new: &Value, replaced: &[String]) -> Detail {
    let text = new.get(name).map(ToString::to_string).unwrap_or_default();
    let cause =
        text.split_once(UNKNOWN).and_then(|(_, rest)| rest.split_once("}}")).map(|(cause, _)| cause.to_owned());
    let is_replacing = replaced.iter().any(|known| known == name);
    let recreation = match (&cause, is_replacing) {
        (_, false) => "Never",
        (None, true) => "Always",
        (Some(_), true) => "Conditionally",
    };
    Detail { name: name.to_owned(), recreation, cause: cause.unwrap_or_default() }
}
