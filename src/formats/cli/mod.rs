//! The AWS CLI, out only: a Bash script that builds a design, and one that takes it down.
//!
//! Every call takes its input as one JSON document in single quotes, so that no value of a design is ever an
//! argument, a file name (`file://`), an option or a word of the shell. What was made is found again by a tag of
//! ours or by a name of ours, so that a script that stopped can be run again.
//! **Invariant:** text of a design stands in JSON in single quotes alone, with quotes and controls escaped.

mod cluster;
mod network;
mod nodes;
mod shell;
mod undo;

use super::Export;
use super::build::{Plan, SubnetSource, VpcSource, digest, key};
use crate::design::{Design, SubnetId};
use crate::msg;
use crate::words::Message;
use shell::{Json, Script, json, list, text, var};

/// The key of the tag by which things are found again.
const TAG: &str = "eks-designer";

/// Writes the script that builds `design`. The same design gives the same bytes.
#[must_use]
pub fn write(design: &Design) -> Export {
    let mut writer = Writer::new(design);
    writer.script.raw(shell::HEAD);
    writer.head();
    writer.network();
    writer.routes();
    writer.groups();
    writer.endpoints();
    writer.cluster();
    writer.access();
    writer.addons(true);
    writer.nodegroups();
    writer.fargate_profiles();
    writer.addons(false);
    writer.script.line("printf '%s\\n' 'The design is built.'");
    writer.finish()
}

/// Writes the script that takes `design` down. The same design gives the same bytes.
#[must_use]
pub fn write_undo(design: &Design) -> Export {
    let mut writer = Writer::new(design);
    writer.script.raw(shell::UNDO_HEAD);
    writer.script.line(&format!("export AWS_REGION={}", shell::quoted(&design.cluster.region)));
    writer.undo();
    writer.script.line("printf '%s\\n' 'The design is taken down.'");
    writer.plan.losses.clear();
    writer.reasons = vec![msg!("reason-undo")];
    writer.finish()
}

/// What the parts of the writers share.
struct Writer<'a> {
    plan: Plan<'a>,
    script: Script,
    reasons: Vec<Message>,
    /// What tells this design's things from those of others.
    mark: String,
}

impl<'a> Writer<'a> {
    fn new(design: &'a Design) -> Self {
        let mark = digest(&[&design.cluster.region, &design.cluster.name]);
        Self { plan: Plan::new(design), script: Script::default(), reasons: Vec::new(), mark }
    }

    fn finish(self) -> Export {
        let (text, places) = self.script.finish();
        Export { text, losses: self.plan.losses, reasons: self.reasons, places }
    }

    /// The value of the tag of a thing.
    fn tag_value(&self, key: &str) -> String {
        format!("{}/{key}", self.mark)
    }

    /// The name of a thing that is found by name: in AWS's alphabet and length, whatever the design says.
    fn own_name(&self, key: &str) -> String {
        format!("{TAG}-{}-{}", self.mark, key.replace('_', "-"))
    }

    /// The input that finds a thing by its tag.
    fn by_tag(&self, key: &str) -> Json {
        json([("Filters", list([filter(&format!("tag:{TAG}"), text(self.tag_value(key)))]))])
    }

    /// The tags of a new thing: ours, its name, and others.
    fn tags(&self, kind: &str, key: &str, name: &str, more: &[(&str, &str)]) -> (&'static str, Json) {
        let pair = |key: &str, value: &str| json([("Key", text(key)), ("Value", text(value))]);
        let mut tags = vec![pair(TAG, &self.tag_value(key)), pair("Name", name)];
        tags.extend(more.iter().map(|(key, value)| pair(key, value)));
        let own = ["Name", TAG];
        for (key, value) in self.plan.design.cluster.tags.iter().filter(|(key, _)| !own.contains(&key.as_str())) {
            if !more.iter().any(|(said, _)| said == key) {
                tags.push(pair(key, value));
            }
        }
        let spec = json([("ResourceType", text(kind)), ("Tags", Json::List(tags))]);
        ("TagSpecifications", list([spec]))
    }

    /// Tags as IAM and EC2 Auto Scaling take them.
    fn vpc_id(&self) -> Json {
        match self.plan.vpc {
            VpcSource::Id(id) => text(id),
            VpcSource::Made | VpcSource::Of(_) => var("vpc"),
        }
    }

    fn subnet_ids(&self, ids: &[SubnetId]) -> Json {
        Json::List(ids.iter().filter_map(|id| self.subnet_id(*id)).collect())
    }

    fn subnet_id(&self, id: SubnetId) -> Option<Json> {
        Some(match self.plan.subnet(id)?.source {
            SubnetSource::Id(aws_id) => text(aws_id),
            SubnetSource::Made | SubnetSource::Found => var(key(id)),
        })
    }

    /// The cluster's name under this key.
    fn in_cluster(&self) -> (&'static str, Json) {
        ("clusterName", text(&self.plan.design.cluster.name))
    }

    /// What makes a call count once, however often it is made.
    fn token(&self, key: &str) -> (&'static str, Json) {
        ("clientRequestToken", text(self.own_name(key)))
    }
}

/// A filter of EC2.
fn filter(name: &str, value: Json) -> Json {
    json([("Name", text(name)), ("Values", list([value]))])
}
