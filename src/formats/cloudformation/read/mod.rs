//! Reading a template: the parts of a network and of EKS in it, as the facts of an account.
//!
//! `template` parses, `evaluate` works out the functions, `network` and `cluster` say the resources as
//! [`account`](crate::formats::account) wants them. Nothing is deployed to find out what only AWS knows: that is told.
//! **Invariant:** the order of the resources changes nothing.
//!
//! # Sources
//! CloudFormation template reference, resource types of Amazon EC2 and EKS, intrinsic functions and pseudo parameters,
//! read 2026-11-26:
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>.

mod cluster;
mod evaluate;
mod network;
mod template;

pub(in crate::formats) use template::is_template;

use crate::catalog;
use crate::design::Design;
use crate::formats::account::records::{region_of_zone, region_of_zone_id};
use crate::formats::account::{self, Account, Source, facts};
use crate::formats::{Note, Position, Problem, ReadError, yaml};
use crate::msg;
use crate::words::Message;
use evaluate::Evaluator;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use template::Template;

/// The most bytes of a template that are read, twice what CloudFormation takes.
///
/// # Sources
/// CloudFormation user guide, "Understand CloudFormation quotas", read 2026-11-26: a template has 1 MB at most.
pub const MAX_BYTES: usize = 2 * 1024 * 1024;

/// How many names a note lists.
const MAX_NAMES: usize = 20;

/// Kinds of resources that say nothing which the design holds by itself, though others refer to them.
const SILENT: &[&str] = &[
    "AWS::CloudFormation::WaitConditionHandle",
    "AWS::EC2::EIP",
    "AWS::EC2::VPCGatewayAttachment",
    "AWS::IAM::InstanceProfile",
];

/// Reads a template.
///
/// # Errors
/// The first problem of the text, with its place where it has one, and [`Problem::NoNetworkInTemplate`].
pub fn read(text: &str) -> Result<(Design, Vec<Note>), ReadError> {
    read_template(text).map_err(|error| placed(error, text))
}

/// The same error at the line of the resource that it is about, where the text is in block style.
fn placed(error: ReadError, text: &str) -> ReadError {
    let mut words = error.path.split('.');
    let (Some("Resources"), Some(id), None) = (words.next(), words.next(), error.at) else { return error };
    let parts = yaml::outline(text);
    let path: Vec<&str> = error.path.split('.').collect();
    // The property itself, or else the resource.
    let exact = parts.iter().find(|part| part.path == path);
    let part = exact.or_else(|| parts.iter().find(|part| part.path == ["Resources", id]));
    let line = part.and_then(|part| u32::try_from(part.first_line.saturating_add(1)).ok());
    ReadError { at: line.map(|line| Position { line, column: 1 }), ..error }
}

fn read_template(text: &str) -> Result<(Design, Vec<Note>), ReadError> {
    let template = template::parse(text)?;
    let stated = region_of(&template);
    let region = stated.clone().unwrap_or_else(|| catalog::DEFAULT_REGION.to_owned());
    let mut reader = Reader {
        template: &template,
        values: Evaluator::new(&template, &region),
        resources: BTreeMap::new(),
        account: Account { region: Some(region.clone()), ..Account::default() },
        notes: Vec::new(),
    };
    if template.has_more {
        reader.note(msg!("import-first-document"));
    }
    reader.resources()?;
    reader.network()?;
    reader.launch_and_cluster()?;
    if reader.account.is_empty() {
        return Err(ReadError::of_text(Problem::NoNetworkInTemplate));
    }
    if stated.is_none() {
        reader.note(msg!("import-region", region = region));
    }
    reader.told();
    let Reader { mut account, notes, values, .. } = reader;
    account.made.extend(values.told.parameters);
    facts::complete(&mut account)?;
    account::draw(&account, Source::File, notes)
}

/// A resource with what its properties come to.
#[derive(Clone, Debug)]
struct Resource {
    /// Its type.
    kind: String,
    /// Its properties.
    props: Value,
}

/// What the parts of the reader share.
struct Reader<'a> {
    template: &'a Template,
    /// The values of the template.
    values: Evaluator<'a>,
    /// The resources that are made and of a kind that is read, by logical id.
    resources: BTreeMap<String, Resource>,
    /// The facts so far.
    account: Account,
    /// What is to be said.
    notes: Vec<Message>,
}

impl Reader<'_> {
    fn note(&mut self, message: Message) {
        self.notes.push(message);
    }

    /// Works out the properties of all resources that are read, and names the others.
    fn resources(&mut self) -> Result<(), ReadError> {
        let template = self.template;
        let mut unread: BTreeMap<&str, usize> = BTreeMap::new();
        let mut is_nested = false;
        for (id, resource) in &template.resources {
            let under = |error: ReadError| error.under(format!("Resources.{id}"));
            let kind = resource.get("Type").and_then(Value::as_str).unwrap_or_default();
            if let Some(condition) = resource.get("Condition").and_then(Value::as_str)
                && !self.values.holds(condition).map_err(under)?
            {
                continue;
            }
            self.account.made.insert(id.clone());
            is_nested |= kind == "AWS::CloudFormation::Stack";
            if !network::KINDS.contains(&kind) && !cluster::KINDS.contains(&kind) {
                if !SILENT.contains(&kind) {
                    let slot = unread.entry(if kind.is_empty() { id } else { kind }).or_default();
                    *slot = slot.saturating_add(1);
                }
                continue;
            }
            let props =
                resource.get("Properties").map(|props| self.values.value(props)).transpose().map_err(under)?;
            let resource = Resource { kind: kind.to_owned(), props: props.unwrap_or_default() };
            self.resources.insert(id.clone(), resource);
        }
        if !unread.is_empty() {
            let n = unread.values().fold(0_usize, |sum, n| sum.saturating_add(*n));
            self.note(msg!("import-unread", n = n, kinds = first(unread.into_keys())));
        }
        if is_nested {
            self.note(msg!("import-nested-stacks"));
        }
        Ok(())
    }

    /// The resources of a kind, by logical id.
    fn of_kind(&self, kind: &str) -> Vec<(String, Value)> {
        let of_kind = self.resources.iter().filter(|(_, resource)| resource.kind == kind);
        of_kind.map(|(id, resource)| (id.clone(), resource.props.clone())).collect()
    }

    /// Says what the values of the template rest on.
    fn told(&mut self) {
        let told = std::mem::take(&mut self.values.told);
        if !told.defaults.is_empty() {
            let values = told.defaults.iter().map(|(name, value)| format!("{name} = {}", cut(value)));
            let list = values.take(MAX_NAMES).collect::<Vec<_>>().join("; ");
            self.note(msg!("import-defaults", n = told.defaults.len(), values = list));
        }
        if !told.parameters.is_empty() {
            let names = first(told.parameters.iter().map(String::as_str));
            self.note(msg!("import-parameters", n = told.parameters.len(), names = names));
        }
        if !told.conditions.is_empty() {
            let names = first(told.conditions.iter().map(String::as_str));
            self.note(msg!("import-conditions", n = told.conditions.len(), names = names));
        }
        if !told.unknown.is_empty() {
            let names = first(told.unknown.iter().map(String::as_str));
            self.note(msg!("import-unknown-values", n = told.unknown.len(), values = names));
        }
        if told.has_usual_zones {
            self.note(msg!("import-usual-zones"));
        }
        if told.has_stack_name {
            self.note(msg!("import-stack-name"));
        }
        self.values.told = told;
    }
}

/// The first of many names, for a note.
fn first<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<String> = names.take(MAX_NAMES).map(cut).collect();
    names.join(", ")
}

/// A text, no longer than a note shows.
fn cut(text: &str) -> String {
    const MAX_CHARS: usize = 60;
    let mut out: String = text.chars().take(MAX_CHARS).collect();
    if MAX_CHARS < text.chars().count() {
        out.push('…');
    }
    out
}

/// The region by the first name of a zone that stands in a subnet or is a parameter's default.
fn region_of(template: &Template) -> Option<String> {
    let of_subnets = template.resources.values().filter_map(|r| r.get("Properties")?.get("AvailabilityZone"));
    let of_parameters = template.parameters.values().filter_map(|parameter| parameter.get("Default"));
    let mut names = BTreeSet::new();
    names.extend(of_subnets.filter_map(Value::as_str).filter_map(region_of_zone).map(str::to_owned));
    if names.is_empty() {
        let ids = template.resources.values().filter_map(|r| r.get("Properties")?.get("AvailabilityZoneId"));
        names.extend(ids.filter_map(Value::as_str).filter_map(region_of_zone_id).map(str::to_owned));
    }
    if names.is_empty() {
        let is_zone = |text: &&str| {
            let rest = region_of_zone(text).and_then(|region| text.strip_prefix(region));
            rest.is_some_and(|rest| rest.len() == 1)
        };
        names.extend(
            of_parameters.filter_map(Value::as_str).filter(is_zone).filter_map(region_of_zone).map(str::to_owned),
        );
    }
    names.pop_first()
}
