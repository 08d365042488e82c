//! From a checked file to a design: the cluster, and the order in which the rest is read.
//!
//! Records get their ids in the order in which the writer lists them, so that reading what was written
//! gives the same design again.

use super::fields::Fields;
use super::{keys, shape};
use crate::catalog::eksctl;
use crate::collect::CollectInOrder;
use crate::design::{Cluster, Design, IpFamily, SupportPolicy, Value};
use crate::formats::yaml::{Content, Node, Parsed};
use crate::formats::{Note, Position, Problem, ReadError, Shape};
use crate::msg;
use crate::net::Cidr;
use crate::words::Message;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What the parts of the reader share.
pub(super) struct Reader {
    /// The design so far.
    pub(super) design: Design,
    /// What is left of the top level.
    pub(super) root: Fields,
    /// What is left of the `vpc` block.
    pub(super) vpc: Fields,
    /// Whether eksctl makes the VPC.
    pub(super) is_new_vpc: bool,
    positions: BTreeMap<String, Position>,
    notes: Vec<Note>,
}

/// Reads a parsed `ClusterConfig`.
///
/// # Errors
/// The first problem in the text, as [`shape::check`]; or a missing `metadata` key.
pub(super) fn read(root: &Node, parsed: &Parsed) -> Result<(Design, Vec<Note>), ReadError> {
    check_kind(root)?;
    let (value, positions) = shape::check(root, &keys::ROOT)?;
    for key in ["metadata", "metadata.name", "metadata.region"] {
        let value = super::fields::peek(&value, key);
        if value.is_none_or(|v| v.as_str() == Some("")) {
            let at = positions.get("metadata").copied().unwrap_or(root.at);
            return Err(ReadError::at(Problem::MissingKey { key: key.to_owned() }, at));
        }
    }
    let mut fields = Fields::new(value);
    let vpc = Fields::new(fields.take("vpc").unwrap_or(Value::Map(Vec::new())));
    let mut reader =
        Reader { design: Design::empty(), root: fields, vpc, is_new_vpc: true, positions, notes: Vec::new() };
    reader.text_notes(parsed);
    reader.cluster();
    reader.network();
    reader.control_plane_subnets();
    reader.groups();
    Ok(reader.finish())
}

/// Says first of all when this is another kind of file, before its keys are called unknown.
fn check_kind(root: &Node) -> Result<(), ReadError> {
    let Content::Map(entries) = &root.content else {
        let problem = Problem::WrongType { expected: Shape::Map, found: root.shape(), text: root.written.clone() };
        return Err(ReadError::at(problem, root.at));
    };
    for (key, right) in [("apiVersion", eksctl::API_VERSION), ("kind", eksctl::KIND)] {
        let Some(entry) = entries.iter().find(|entry| entry.key == key) else {
            return Err(ReadError::at(Problem::MissingKey { key: key.to_owned() }, root.at));
        };
        if let Some(text) = entry.value.as_str()
            && text != right
        {
            let problem = Problem::NotOneOf { text: text.to_owned(), allowed: right.to_owned() };
            return Err(ReadError::at(problem, entry.value.at).under(key));
        }
    }
    Ok(())
}

impl Reader {
    /// Adds a note about the value at `path`.
    pub(super) fn note(&mut self, message: Message, path: &str) {
        let line = self.positions.get(path).map(|at| at.line);
        self.notes.push(Note { message, line, path: path.to_owned() });
    }

    fn text_notes(&mut self, parsed: &Parsed) {
        if parsed.has_more {
            self.note(msg!("note-first-document-only"), "");
        }
        if let Some(line) = parsed.first_comment {
            let message = msg!("note-comments-lost");
            self.notes.push(Note { message, line: Some(line), path: String::new() });
        }
    }

    /// A block, with a note where its address has host bits.
    pub(super) fn cidr(&mut self, text: &str, path: &str) -> Option<Cidr> {
        let cidr = Cidr::parse_lenient(text).ok()?;
        if text.parse::<Cidr>().is_err() {
            self.note(msg!("note-host-bits", text = text, network = cidr), path);
        }
        Some(cidr)
    }

    fn cluster(&mut self) {
        let f = &mut self.root;
        for key in ["apiVersion", "kind"] {
            f.take(key);
        }
        let mut cluster = Cluster {
            name: f.text("metadata.name").unwrap_or_default(),
            region: f.text("metadata.region").unwrap_or_default(),
            version: f.text("metadata.version"),
            tags: f.map("metadata.tags"),
            ip_family: IpFamily::Ipv4,
            secrets_key_arn: f.text("secretsEncryption.keyARN"),
            auto_mode: f.bool("autoModeConfig.enabled"),
            is_fully_private: f.bool("privateCluster.enabled").unwrap_or(false),
            ..Cluster::default()
        };
        cluster.support_policy = f.text("upgradePolicy.supportType").map(|text| match text.as_str() {
            "STANDARD" => SupportPolicy::Standard,
            _ => SupportPolicy::Extended,
        });
        if f.text("kubernetesNetworkConfig.ipFamily").is_some_and(|text| text.eq_ignore_ascii_case("IPv6")) {
            cluster.ip_family = IpFamily::Ipv6;
        }
        let types = f.texts("cloudWatch.clusterLogging.enableTypes");
        cluster.log_types = if types.iter().any(|t| t == "all" || t == "*") {
            eksctl::LOG_TYPES.iter().map(|t| (*t).to_owned()).collect_set()
        } else {
            types.into_iter().collect_set()
        };
        let service = f.text("kubernetesNetworkConfig.serviceIPv4CIDR");
        cluster.service_cidr =
            service.and_then(|text| self.cidr(&text, "kubernetesNetworkConfig.serviceIPv4CIDR"));
        cluster.endpoint = super::endpoint::read(self, cluster.is_fully_private);
        self.design.cluster = Arc::new(cluster);
    }

    /// Whether the control plane stands on an Outpost.
    pub(super) fn is_on_outpost(&self) -> bool {
        self.root.peek("outpost").is_some_and(|block| !block.is_vacant())
    }

    /// The finished design with the notes in the order of the text.
    fn finish(self) -> (Design, Vec<Note>) {
        let Self { mut design, root, vpc, mut notes, .. } = self;
        let mut cluster = design.cluster.as_ref().clone();
        cluster.kept = root.kept();
        if let Some(said) = &mut cluster.kept.said {
            // These are always written, or show in other records.
            for key in ["apiVersion", "kind", "vpc", "addons", "fargateProfiles"] {
                said.remove(key);
            }
        }
        design.cluster = Arc::new(cluster);
        let mut record = design.vpc.as_ref().clone();
        record.kept = vpc.kept();
        design.vpc = Arc::new(record);
        notes.sort_by_key(|note| note.line);
        (design, notes)
    }
}
