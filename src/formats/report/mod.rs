//! The report for a design review, as a tree that papers are printed from.
//!
//! It holds texts and tables only: `markdown` and `html` give it a form, and escape what stands in it.
//! **Invariant:** every number comes from `cni`, every path from `traffic`, every judgement from `rules`; no
//! clock is read, so that the same design gives the same report.

mod findings;
mod network;
mod open;
mod plan;
mod versions;
mod words;

pub use words::kind_name;
pub(super) use words::{entity_name, group_size, not_boxes};

use super::{Export, Loss, Place};
use crate::cni::budget::{Budget, budget};
use crate::design::{Design, Entity};
use crate::msg;
use crate::rules::{self, Finding};
use crate::words::{Language, Message, render};

/// The language of reports: the one in which files are exchanged.
pub(super) const LANGUAGE: Language = Language::En;

/// The name of this program, for tools that ask who says so.
pub(super) const PROGRAM: &str = "EKS Designer";

/// No date: a paper must not change from one day to the next, so that no version is held against a calendar.
pub(super) const TODAY: &str = "";

/// The whole report.
pub(super) struct Report {
    /// What it is about.
    pub title: String,
    /// The sentence below the title.
    pub about: String,
    /// Its parts, in order.
    pub sections: Vec<Section>,
}

/// One part with a heading.
pub(super) struct Section {
    /// The word for it in references.
    pub key: &'static str,
    /// The heading.
    pub heading: String,
    /// What stands under it.
    pub blocks: Vec<Block>,
}

/// A paragraph, a list or a table.
pub(super) enum Block {
    /// A paragraph.
    Text(Text),
    /// A list.
    List(Vec<Item>),
    /// A table.
    Table(Table),
}

/// A text: plain words, or words of ours in which `code` is marked by backticks.
pub(super) enum Text {
    /// Words in which nothing is marked, such as names of a design.
    Plain(String),
    /// Words of the rules' pages.
    Marked(String),
    /// An address of a page that says more.
    Link(&'static str),
}

/// An entry of a list.
pub(super) struct Item {
    /// The thing that it is about.
    pub entity: Option<Entity>,
    /// What stands before the text, in strong letters; may be empty.
    pub lead: String,
    /// The text, part after part.
    pub text: Vec<Text>,
}

/// A table.
#[derive(Default)]
pub(super) struct Table {
    /// What it shows.
    pub caption: String,
    /// The titles of the columns, and whether a column holds numbers.
    pub head: Vec<(String, bool)>,
    /// The rows, each with as many cells as there are titles.
    pub rows: Vec<Row>,
}

/// A row of a table.
pub(super) struct Row {
    /// The thing that it is about.
    pub entity: Option<Entity>,
    /// The word for how bad it is, where that is the point of the row.
    pub severity: Option<&'static str>,
    /// The cells.
    pub cells: Vec<String>,
}

impl Row {
    /// A row about a thing.
    fn of(entity: impl Into<Option<Entity>>, cells: Vec<String>) -> Self {
        Self { entity: entity.into(), severity: None, cells }
    }
}

/// What the parts of a report are made from.
struct Cx<'a> {
    design: &'a Design,
    budget: Budget,
    findings: Vec<Finding>,
    language: Language,
}

impl Cx<'_> {
    fn say(&self, message: &Message) -> String {
        render(self.language, message)
    }

    fn number(&self, n: u64) -> String {
        self.say(&msg!("number", n = n))
    }

    /// A number that may be below zero, or the word for one that nobody knows.
    fn signed(&self, n: Option<i64>) -> String {
        n.map_or_else(|| self.say(&msg!("unknown-number")), |n| self.say(&msg!("number", n = n)))
    }

    fn known(&self, n: Option<u64>) -> String {
        n.map_or_else(|| self.say(&msg!("unknown-number")), |n| self.number(n))
    }

    fn name(&self, entity: impl Into<Entity>) -> String {
        entity_name(self.design, entity.into(), self.language)
    }

    /// A paragraph.
    fn text(&self, message: &Message) -> Block {
        Block::Text(Text::Plain(self.say(message)))
    }

    /// The titles of a table; those that hold numbers are marked.
    fn head(&self, titles: &[(Message, bool)]) -> Vec<(String, bool)> {
        titles.iter().map(|(title, is_number)| (self.say(title), *is_number)).collect()
    }

    fn section(&self, key: &'static str, heading: &Message, blocks: Vec<Block>) -> Section {
        Section { key, heading: self.say(heading), blocks }
    }
}

/// The report on `design`.
pub(super) fn report(design: &Design, language: Language) -> Report {
    let cx = Cx { design, budget: budget(design), findings: rules::check(design, TODAY), language };
    let cluster = &design.cluster;
    Report {
        title: cx.say(&msg!("report-title", name = &cluster.name)),
        about: cx.say(&msg!(
            "report-about",
            region = &cluster.region,
            zones = design.zones.len(),
            subnets = design.subnets.len(),
            groups = design.nodegroups.len()
        )),
        sections: vec![
            plan::plan(&cx),
            plan::by_scenario(&cx),
            plan::workloads(&cx),
            network::access(&cx),
            findings::findings(&cx),
            versions::versions(&cx),
            open::open(&cx),
        ],
    }
}

/// What papers leave out, which is said beside them.
pub(super) fn losses(design: &Design) -> Vec<Loss> {
    let mut losses = vec![Loss { message: msg!("loss-report-day"), subject: Some(Entity::Cluster) }];
    let left_out: Vec<Entity> = design
        .entities()
        .filter(|entity| {
            matches!(
                entity,
                Entity::LoadBalancer(_)
                    | Entity::RouteTable(_)
                    | Entity::VpcEndpoint(_)
                    | Entity::Network(_)
                    | Entity::SecurityGroup(_)
                    | Entity::Note(_)
            )
        })
        .collect();
    if let Some(first) = left_out.first() {
        let message = msg!("loss-report-records", n = left_out.len());
        losses.push(Loss { message, subject: Some(*first) });
    }
    losses
}

/// An export of a report.
pub(super) fn export(design: &Design, (text, places): (String, Vec<Place>)) -> Export {
    Export { text, losses: losses(design), reasons: Vec::new(), places }
}
