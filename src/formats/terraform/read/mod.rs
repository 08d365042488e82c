//! Reading what `terraform show -json` prints of a state or a plan: the parts of a network and of EKS in it, as the
//! facts of an account.
//!
//! `resources` finds the resources of all modules, `references` follows ids that a plan does not know yet through its
//! configuration, `network` and `cluster` say the resources as [`account`](crate::formats::account) wants them.
//! **Invariant:** the order of the resources changes nothing, and no reference is followed without end.
//!
//! # Sources
//! Terraform internals, "JSON Output Format", read 2026-11-26:
//! <https://developer.hashicorp.com/terraform/internals/json-format>; documentation of the AWS provider, resources
//! named here, read 2026-11-26: <https://registry.terraform.io/providers/hashicorp/aws/latest/docs>.

mod cluster;
mod network;
mod references;
mod resources;
mod values;

use crate::design::Design;
use crate::formats::account::{self, Account, Source, facts, json};
use crate::formats::{Note, Problem, ReadError, Shape};
use crate::msg;
use crate::words::Message;
use references::Plan;
use resources::{Resource, Resources};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The most bytes that are read: plans say everything three times.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;

/// How many names a note lists.
const MAX_NAMES: usize = 20;

/// The beginnings of kinds that say nothing which the design holds by itself.
const SILENT: &[&str] = &["aws_eip", "aws_iam_role_policy", "aws_iam_instance_profile", "null_resource", "time_"];

/// How a line of Terraform's language begins that makes something of AWS.
const SOURCE_LINES: &[&str] = &["resource \"aws_", "module \"", "provider \"aws\"", "terraform {", "data \"aws_"];

/// Whether a text, of which this is the start, is of Terraform: what it shows, or what people open in its place.
pub(in crate::formats) fn is_shown(start: &str) -> bool {
    let start = start.trim_start();
    if start.starts_with('{') {
        return start.contains("\"format_version\"") || is_state(start);
    }
    is_source(start)
}

fn is_state(start: &str) -> bool {
    start.starts_with('{') && start.contains("\"terraform_version\"") && start.contains("\"lineage\"")
}

fn is_source(start: &str) -> bool {
    start.lines().any(|line| SOURCE_LINES.iter().any(|begin| line.starts_with(begin)))
}

/// Reads what `terraform show -json` printed.
///
/// # Errors
/// The first problem of the text, with its place where it has one, [`Problem::TerraformState`],
/// [`Problem::TerraformSource`] and [`Problem::NoNetworkInTerraform`].
pub fn read(text: &str) -> Result<(Design, Vec<Note>), ReadError> {
    if !text.trim_start().starts_with('{') {
        return Err(ReadError::of_text(Problem::TerraformSource));
    }
    let root: Value = serde_json::from_str(text).map_err(|error| json::syntax_error(text, 0, &error))?;
    if root.get("lineage").is_some() && root.get("format_version").is_none() {
        return Err(ReadError::of_text(Problem::TerraformState));
    }
    let planned = root.get("planned_values");
    let shown = planned.or_else(|| root.get("values")).unwrap_or(&Value::Null);
    if !shown.is_null() && !shown.is_object() {
        let problem = Problem::WrongType { expected: Shape::Map, found: json::shape(shown), text: String::new() };
        let path = if planned.is_some() { "planned_values" } else { "values" };
        return Err(ReadError::of_text(problem).under(path));
    }
    let mut resources = Resources::default();
    resources.take(shown, false)?;
    if let Some(before) = json::at(&root, "prior_state.values").filter(|_| planned.is_some()) {
        // Data sources stand in what was there before alone.
        resources.take(before, true)?;
    }
    let plan = planned.map(|_| Plan::new(&root));
    let region = region_of(&root);
    let mut reader = Reader {
        resources: &resources,
        plan,
        account: Account { region, ..Account::default() },
        notes: Vec::new(),
        followed: BTreeSet::new(),
        guessed: BTreeSet::new(),
        lost: BTreeSet::new(),
    };
    reader.unread();
    reader.network()?;
    reader.cluster()?;
    if reader.account.is_empty() {
        return Err(ReadError::of_text(Problem::NoNetworkInTerraform));
    }
    reader.told();
    let Reader { mut account, notes, .. } = reader;
    facts::complete(&mut account)?;
    account::draw(&account, Source::File, notes)
}

/// The region that the configuration of the provider states, by itself or by a variable.
fn region_of(root: &Value) -> Option<String> {
    let region = json::at(root, "configuration.provider_config.aws.expressions.region")?;
    if let Some(region) = json::text(region, "constant_value") {
        return Some(region.to_owned());
    }
    let mut names = json::texts(region, "references").into_iter().filter_map(|name| name.strip_prefix("var."));
    let variables = root.get("variables")?;
    names.find_map(|name| json::text(variables.get(name)?, "value")).map(str::to_owned)
}

/// What the parts of the reader share.
struct Reader<'a> {
    /// The resources of all modules.
    resources: &'a Resources,
    /// The configuration, where this is a plan.
    plan: Option<Plan<'a>>,
    /// The facts so far.
    account: Account,
    /// What is to be said.
    notes: Vec<Message>,
    /// Attributes whose value came from references.
    followed: BTreeSet<String>,
    /// Attributes whose value is the only thing that fits.
    guessed: BTreeSet<String>,
    /// Attributes whose value is not known.
    lost: BTreeSet<String>,
}

impl<'a> Reader<'a> {
    fn note(&mut self, message: Message) {
        self.notes.push(message);
    }

    /// The resources of a kind that Terraform makes.
    fn of_kind(&self, kind: &str) -> Vec<&'a Resource> {
        let resources: &'a Resources = self.resources;
        resources.all.iter().filter(|resource| resource.kind == kind && !resource.is_data).collect()
    }

    /// Resources of a kind, data sources included.
    fn known_of_kind(&self, kind: &str) -> Vec<&'a Resource> {
        let resources: &'a Resources = self.resources;
        resources.all.iter().filter(|resource| resource.kind == kind).collect()
    }

    /// Counts the kinds that are not read.
    fn unread(&mut self) {
        let mut unread: BTreeMap<&str, usize> = BTreeMap::new();
        let is_read = |kind: &str| network::KINDS.contains(&kind) || cluster::KINDS.contains(&kind);
        for resource in self.resources.all.iter().filter(|resource| !resource.is_data) {
            let kind = resource.kind.as_str();
            if !is_read(kind) && !SILENT.iter().any(|silent| kind.starts_with(silent)) {
                let slot = unread.entry(kind).or_default();
                *slot = slot.saturating_add(1);
            }
        }
        if !unread.is_empty() {
            let n = unread.values().fold(0_usize, |sum, n| sum.saturating_add(*n));
            self.note(msg!("import-unread", n = n, kinds = first(unread.into_keys())));
        }
    }

    /// Says what the values rest on.
    fn told(&mut self) {
        if self.plan.is_some() {
            self.note(msg!("import-plan"));
        }
        if !self.followed.is_empty() {
            self.note(msg!("import-references", n = self.followed.len()));
        }
        if !self.guessed.is_empty() {
            let names = first(self.guessed.iter().map(String::as_str));
            self.note(msg!("import-guessed", n = self.guessed.len(), names = names));
        }
        if !self.lost.is_empty() {
            let names = first(self.lost.iter().map(String::as_str));
            self.note(msg!("import-not-followed", n = self.lost.len(), names = names));
        }
    }
}

/// The first of many names, for a note.
fn first<'n>(names: impl Iterator<Item = &'n str>) -> String {
    const MAX_CHARS: usize = 120;
    let cut = |name: &str| name.chars().take(MAX_CHARS).collect::<String>();
    names.take(MAX_NAMES).map(cut).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_of_terraform_is_known() {
        for text in [
            "{\"format_version\":\"1.0\",\"values\":{}}",
            "{\n  \"version\": 4,\n  \"terraform_version\": \"1.9.0\",\n  \"lineage\": \"x\"}",
            "# main\nresource \"aws_vpc\" \"main\" {\n}\n",
        ] {
            assert!(is_shown(text), "{text}");
        }
        for text in ["{\"format\": \"x\"}", "kind: ClusterConfig\n", "", "resource: x\n", "{\"Vpcs\": []}"] {
            assert!(!is_shown(text), "{text}");
        }
    }
}
