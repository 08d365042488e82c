//! What a rule says of a design, and how it can be mended.

use super::{Rule, Severity};
use crate::cni::budget::Budget;
use crate::cni::settings::Stated;
use crate::design::{Design, Edit, Entity};
use crate::traffic::{Facts, Source, Target};
use crate::words::Message;

/// What rules look at: the design, and what is computed from it once for all of them.
pub struct Cx<'a> {
    /// The design.
    pub design: &'a Design,
    /// Its address budget.
    pub budget: &'a Budget,
    /// The CNI settings it states.
    pub cni: &'a Stated,
    /// What its paths depend on, with names that resolve: DNS that is off is a finding of its own.
    pub facts: &'a Facts<'a>,
    /// Today as `YYYY-MM-DD`, for version calendars.
    pub today: &'a str,
}

/// How sure it is that a fix does what is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FixGrade {
    /// Changes nothing that anyone could want otherwise; "fix all" applies it.
    Safe,
    /// May not be what is meant; offered one by one.
    Choice,
    /// Nothing to apply: the text says what to do.
    Advice,
}

impl FixGrade {
    /// The word for it in the headless interface.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Choice => "choice",
            Self::Advice => "advice",
        }
    }
}

/// One way to mend a finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Fix {
    /// What it does, in the imperative.
    pub title: Message,
    /// How sure it is.
    pub grade: FixGrade,
    /// The edits, one undo step together; empty for advice.
    pub edits: Vec<Edit>,
}

/// One thing wrong with a design.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The rule's code.
    pub code: &'static str,
    /// The rule's name.
    pub name: &'static str,
    /// The rule's severity.
    pub severity: Severity,
    /// What is wrong, with the numbers in it.
    pub message: Message,
    /// What is meant, the main subject first.
    pub subjects: Vec<Entity>,
    /// The fields of the main subject that are concerned, by their names in the file.
    pub fields: Vec<&'static str>,
    /// Ways to mend it, the best first.
    pub fixes: Vec<Fix>,
    /// The refused path that shows it, where it is about one.
    pub path: Option<(Source, Target)>,
    /// What tells it from others of the same code on the same subjects, such as a service.
    pub about: Option<&'static str>,
}

impl Finding {
    /// What tells this finding from others across checks: code and subjects, and what else it is about.
    #[must_use]
    pub fn key(&self) -> (&'static str, &[Entity], Option<&'static str>) {
        (self.code, &self.subjects, self.about)
    }

    /// All that a card shows, for telling whether it has to be drawn anew.
    #[must_use]
    pub fn look(&self) -> (&'static str, Vec<Entity>, Message, Vec<Message>) {
        let fixes = self.fixes.iter().map(|fix| fix.title.clone()).collect();
        (self.code, self.subjects.clone(), self.message.clone(), fixes)
    }

    /// Names the fields that are concerned.
    pub fn fields(&mut self, fields: &[&'static str]) -> &mut Self {
        self.fields = fields.to_vec();
        self
    }

    /// Names the refused path that shows it.
    pub fn path(&mut self, source: Source, target: Target) -> &mut Self {
        self.path = Some((source, target));
        self
    }

    /// Says what tells it from others on the same subjects.
    pub fn about(&mut self, about: &'static str) -> &mut Self {
        self.about = Some(about);
        self
    }

    /// Adds a fix that "fix all" may apply.
    pub fn safe(&mut self, title: Message, edits: Vec<Edit>) -> &mut Self {
        self.fixes.push(Fix { title, grade: FixGrade::Safe, edits });
        self
    }

    /// Adds a fix that a person has to choose.
    pub fn choice(&mut self, title: Message, edits: Vec<Edit>) -> &mut Self {
        self.fixes.push(Fix { title, grade: FixGrade::Choice, edits });
        self
    }

    /// Adds advice that no edit can carry out.
    pub fn advice(&mut self, title: Message) -> &mut Self {
        self.fixes.push(Fix { title, grade: FixGrade::Advice, edits: Vec::new() });
        self
    }
}

/// Where a rule puts its findings.
pub struct Report {
    rule: &'static Rule,
    findings: Vec<Finding>,
}

impl Report {
    pub(super) fn new(rule: &'static Rule) -> Self {
        Self { rule, findings: Vec::new() }
    }

    pub(super) fn into_findings(self) -> Vec<Finding> {
        self.findings
    }

    /// Reports that something is wrong with `subjects`, the main one first; returns the finding for
    /// fields and fixes.
    pub fn find(&mut self, message: Message, subjects: impl IntoIterator<Item = Entity>) -> &mut Finding {
        let finding = Finding {
            code: self.rule.code,
            name: self.rule.name,
            severity: self.rule.severity,
            message,
            subjects: subjects.into_iter().collect(),
            fields: Vec::new(),
            fixes: Vec::new(),
            path: None,
            about: None,
        };
        self.findings.push(finding);
        let last = self.findings.len().saturating_sub(1);
        #[expect(clippy::indexing_slicing, reason = "a finding was pushed just above")]
        &mut self.findings[last]
    }
}
