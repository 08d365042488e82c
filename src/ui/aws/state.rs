//! What the view "AWS" knows of the account. None of it is stored, and none of it is a secret.

use crate::aws::deploy::{Content, Fate, Preview, Scope, StackState};
use crate::aws::desk::{Ask, Connect, Identity, Tell};
use crate::aws::handover::Ids;
use crate::aws::log::LogRow;
use crate::aws::survey::{FoundCluster, FoundVpc, Subject};
use crate::design::Design;
use crate::formats::{self, Note};
use crate::words::Message;
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The most calls that are kept: the last ones.
const MOST_CALLS: usize = 2_000;

/// What stands in the region.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FoundList {
    /// VPCs.
    pub vpcs: Vec<FoundVpc>,
    /// Clusters.
    pub clusters: Vec<FoundCluster>,
    /// What could not be read.
    pub gaps: Vec<Message>,
}

/// A part of the account as a drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Read {
    /// Its name for people.
    pub name: String,
    /// The design as its file.
    pub design: String,
    /// The design; else why its file cannot be read.
    pub drawn: Result<Arc<Design>, Message>,
    /// What there is to say about it.
    pub notes: Vec<Note>,
    /// What could not be read.
    pub gaps: Vec<Message>,
}

/// What was looked at before a deploy.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Looked {
    /// What will make it fail.
    pub problems: Vec<Message>,
    /// What is as it should be.
    pub passed: Vec<Message>,
    /// What could not be looked at.
    pub gaps: Vec<Message>,
}

/// What goes with a stack.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Going {
    /// The stack's ARN.
    pub stack: String,
    /// What could not be looked at.
    pub gaps: Vec<Message>,
    /// Its resources.
    pub resources: Vec<Content>,
    /// Load balancers that keep it from going.
    pub blockers: Vec<String>,
}

/// What eksctl needs to make the cluster in the network that is there.
#[derive(Clone, Debug, PartialEq)]
pub struct Handed {
    /// AWS's ids of the network.
    pub ids: Ids,
    /// The design that it is made of.
    pub design: Arc<Design>,
    /// The name of the file.
    pub file: String,
    /// The command that makes the cluster of it.
    pub command: String,
    /// The file.
    pub text: String,
    /// What this way does not make of the design.
    pub losses: Vec<Message>,
}

/// A kind of question, for what is under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Job {
    /// Finding out whose the keys are.
    Connecting,
    /// Finding what stands in the region.
    Finding,
    /// Reading a part of it.
    Reading,
    /// Looking at what a deploy needs, and making its change set.
    Previewing,
    /// Looking for what a preview has left.
    Settling,
    /// Taking a change set back.
    Discarding,
    /// Watching a stack.
    Watching,
    /// Finding what goes with a stack.
    Listing,
    /// Having eksctl's file made.
    HandingOver,
    /// Something that is over at once.
    Other,
}

impl Job {
    /// The job of a question.
    #[must_use]
    pub fn of(ask: &Ask) -> Self {
        match ask {
            Ask::Connect(_) | Ask::Choose { .. } | Ask::Practice { .. } | Ask::Region { .. } => Self::Connecting,
            Ask::Find => Self::Finding,
            Ask::Survey { .. } => Self::Reading,
            Ask::Check { .. } | Ask::Preview { .. } => Self::Previewing,
            Ask::Settle { .. } => Self::Settling,
            Ask::Discard { .. } => Self::Discarding,
            Ask::Execute { .. }
            | Ask::Look { .. }
            | Ask::Watch { .. }
            | Ask::RollBack { .. }
            | Ask::Delete { .. } => Self::Watching,
            Ask::HandOver { .. } => Self::HandingOver,
            Ask::Contents { .. } => Self::Listing,
            Ask::PutLoadBalancer { .. } | Ask::Policies { .. } | Ask::Measure { .. } => Self::Other,
        }
    }
}

/// Which calls the log shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallFilter {
    /// All.
    All,
    /// Those that can change the account.
    Changing,
    /// Those that failed or had to be repeated.
    Problems,
}

/// What a stack is looked for with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The stack's name.
    pub stack: String,
    /// The account, the region and the endpoint.
    pub account: String,
    /// How often keys were accepted.
    pub n_connected: u32,
}

/// The state of the view.
#[derive(Clone, Copy)]
pub struct AwsState {
    /// Who is connected.
    pub identity: RwSignal<Option<Identity>>,
    /// How often keys were accepted.
    pub n_connected: RwSignal<u32>,
    /// What the stack was looked for with.
    pub place: RwSignal<Option<Place>>,
    /// What of the design is deployed.
    pub scope: RwSignal<Scope>,
    /// Whether a person has chosen that.
    pub is_scope_chosen: RwSignal<bool>,
    /// The name of the stack of the other scope, where there is one.
    pub beside: RwSignal<Option<String>>,
    /// The design that eksctl's file is being made of.
    pub handing: RwSignal<Option<Arc<Design>>>,
    /// What eksctl needs.
    pub handed: RwSignal<Option<Arc<Handed>>>,
    /// The design of the preview.
    pub previewed: RwSignal<Option<Arc<Design>>>,
    /// Whether new keys are being entered for the same account.
    pub is_renewing: RwSignal<bool>,
    /// Profiles of a paste, one of which is to be chosen.
    pub profiles: RwSignal<Vec<String>>,
    /// What is under way, by the numbers of the questions.
    pub jobs: RwSignal<BTreeMap<u32, Job>>,
    /// How far reading is.
    pub step: RwSignal<(usize, usize)>,
    /// What stands in the region.
    pub found: RwSignal<Option<Arc<FoundList>>>,
    /// What is being read.
    pub subject: RwSignal<Option<Subject>>,
    /// Whether what is being read is to be compared with the open design at once.
    pub is_comparing: RwSignal<bool>,
    /// What was read.
    pub read: RwSignal<Option<Arc<Read>>>,
    /// What was looked at before a deploy.
    pub looked: RwSignal<Option<Arc<Looked>>>,
    /// What a deploy would do.
    pub preview: RwSignal<Option<Arc<Preview>>>,
    /// What of the drawing the resources of the stack are.
    pub entities: RwSignal<Arc<BTreeMap<String, String>>>,
    /// The types of everything that a deploy makes or changes, without `AWS::`; empty where a tab found the stack.
    pub kinds: RwSignal<Arc<Vec<String>>>,
    /// The stack.
    pub stack: RwSignal<Option<Arc<StackState>>>,
    /// Why the stack cannot be looked at just now.
    pub gap: RwSignal<Option<Message>>,
    /// Whether a load balancer was put into the VPC of the practice account.
    pub has_balancer: RwSignal<bool>,
    /// What goes with the stack.
    pub going: RwSignal<Option<Arc<Going>>>,
    /// The policies for reading and for deploying.
    pub policies: RwSignal<Option<(String, String)>>,
    /// What could not be done last, and whether that needs new keys.
    pub failure: RwSignal<Option<(Message, bool)>>,
    /// The calls, oldest first.
    pub log: RwSignal<Vec<LogRow>>,
    /// Which of them are shown.
    pub filter: RwSignal<CallFilter>,
    /// The number of the call that is looked at.
    pub call: RwSignal<Option<u32>>,
    /// The time, in ms since 1970, every few seconds.
    pub now_ms: RwSignal<f64>,
}

impl Default for AwsState {
    fn default() -> Self {
        Self::new()
    }
}

impl AwsState {
    /// Nobody is connected.
    #[must_use]
    pub fn new() -> Self {
        Self {
            identity: RwSignal::new(None),
            n_connected: RwSignal::new(0),
            place: RwSignal::new(None),
            scope: RwSignal::new(Scope::Whole),
            is_scope_chosen: RwSignal::new(false),
            beside: RwSignal::new(None),
            handing: RwSignal::new(None),
            handed: RwSignal::new(None),
            previewed: RwSignal::new(None),
            is_renewing: RwSignal::new(false),
            profiles: RwSignal::new(Vec::new()),
            jobs: RwSignal::new(BTreeMap::new()),
            step: RwSignal::new((0, 0)),
            found: RwSignal::new(None),
            subject: RwSignal::new(None),
            is_comparing: RwSignal::new(false),
            read: RwSignal::new(None),
            looked: RwSignal::new(None),
            preview: RwSignal::new(None),
            entities: RwSignal::new(Arc::default()),
            kinds: RwSignal::new(Arc::default()),
            stack: RwSignal::new(None),
            gap: RwSignal::new(None),
            has_balancer: RwSignal::new(false),
            going: RwSignal::new(None),
            policies: RwSignal::new(None),
            failure: RwSignal::new(None),
            log: RwSignal::new(Vec::new()),
            filter: RwSignal::new(CallFilter::All),
            call: RwSignal::new(None),
            now_ms: RwSignal::new(0.0),
        }
    }

    /// Whether a job is under way.
    #[must_use]
    pub fn is_doing(self, job: Job) -> bool {
        self.jobs.with(|jobs| jobs.values().any(|doing| *doing == job))
    }

    /// Whether AWS is at work on the stack.
    #[must_use]
    pub fn is_busy(self) -> bool {
        self.stack.with(|stack| stack.as_ref().is_some_and(|stack| stack.is_busy()))
    }

    /// Forgets the account, but not the calls that were made.
    pub fn forget(self) {
        self.identity.set(None);
        self.place.set(None);
        self.is_renewing.set(false);
        self.profiles.set(Vec::new());
        self.jobs.set(BTreeMap::new());
        self.found.set(None);
        self.subject.set(None);
        self.read.set(None);
        self.failure.set(None);
        self.scope.set(Scope::Whole);
        self.is_scope_chosen.set(false);
        self.forget_stack();
    }

    /// Forgets all that is known of a stack.
    pub fn forget_stack(self) {
        self.stack.set(None);
        self.preview.set(None);
        self.looked.set(None);
        self.going.set(None);
        self.gap.set(None);
        self.beside.set(None);
        self.has_balancer.set(false);
        self.handed.set(None);
        self.kinds.set(Arc::default());
        self.entities.set(Arc::default());
    }

    /// What people call a VPC that was found; its id where it has no name.
    fn vpc_name(self, id: String) -> String {
        self.found.with_untracked(|found| {
            let vpc = found.as_ref().and_then(|found| found.vpcs.iter().find(|vpc| vpc.id == id));
            vpc.map(|vpc| vpc.name.clone()).filter(|name| !name.is_empty()).unwrap_or(id)
        })
    }

    /// Takes in what the worker tells.
    pub fn hear(self, tell: Tell) {
        let messages = |wired: Vec<crate::exchange::WireMessage>| wired.into_iter().map(Message::from).collect();
        match tell {
            Tell::Profiles { names } => self.profiles.set(names),
            Tell::Connected { identity } => self.connected(identity),
            Tell::Found { vpcs, clusters, gaps } => {
                self.found.set(Some(Arc::new(FoundList { vpcs, clusters, gaps: messages(gaps) })));
            }
            Tell::Step { n_done, n_all } => self.step.set((n_done, n_all)),
            Tell::Surveyed { design, notes, gaps } => {
                let name = self.subject.get_untracked().map(|subject| match subject {
                    Subject::Cluster(cluster) => cluster.name,
                    Subject::Vpc(id) => self.vpc_name(id),
                });
                let notes = notes.into_iter().map(Note::from).collect();
                let drawn = formats::read_document(&design).map(|read| Arc::new(read.design));
                let drawn = drawn.map_err(|error| error.message());
                let read = Read { name: name.unwrap_or_default(), design, drawn, notes, gaps: messages(gaps) };
                self.read.set(Some(Arc::new(read)));
            }
            Tell::Checked { problems, passed, gaps } => self.looked.set(Some(Arc::new(Looked {
                problems: messages(problems),
                passed: messages(passed),
                gaps: messages(gaps),
            }))),
            Tell::Previewed { preview } => {
                let known = preview.changes.iter().filter(|change| !change.entity.is_empty());
                let entities = known.map(|change| (change.logical_id.clone(), change.entity.clone())).collect();
                self.entities.set(Arc::new(entities));
                self.kinds.set(Arc::new(preview.changes.iter().map(|change| change.kind.clone()).collect()));
                self.preview.set(Some(Arc::new(preview)));
            }
            Tell::Discarded => {
                self.preview.set(None);
                if self.stack.with_untracked(|stack| stack.as_ref().is_some_and(|stack| stack.is_review())) {
                    self.stack.set(None);
                }
            }
            Tell::State { state, entities } => {
                if !entities.is_empty() {
                    self.entities.set(Arc::new(entities.into_iter().collect()));
                }
                self.gap.set(None);
                if state.is_busy() {
                    self.preview.set(None);
                    self.going.set(None);
                    self.handed.set(None);
                }
                self.stack.set(Some(Arc::new(state)));
            }
            Tell::Gap { why } => self.gap.set(Some(why.into())),
            Tell::NoStack => {
                self.stack.set(None);
                // What stands is shown, until a person wants it otherwise.
                if self.beside.with_untracked(Option::is_some) && !self.is_scope_chosen.get_untracked() {
                    self.scope.set(Scope::Network);
                }
            }
            Tell::HasLoadBalancer => self.has_balancer.set(true),
            Tell::Beside { stack } => self.beside.set(Some(stack)),
            Tell::HandedOver { ids, file, command, text, losses } => {
                let Some(design) = self.handing.get_untracked() else { return };
                let losses = messages(losses);
                self.handed.set(Some(Arc::new(Handed { ids, design, file, command, text, losses })));
            }
            Tell::Contents { stack, resources, blockers, gaps } => {
                self.going.set(Some(Arc::new(Going { stack, gaps: messages(gaps), resources, blockers })));
            }
            Tell::Policies { reading, deploying } => self.policies.set(Some((reading, deploying))),
            Tell::Failed { why, is_expired } => self.failure.set(Some((why.into(), is_expired))),
            // Asked by tests and benchmarks, which listen themselves.
            Tell::Measured { .. } => {}
        }
    }

    fn connected(self, identity: Identity) {
        let before = self.identity.get_untracked();
        let is_same = before.is_some_and(|before| {
            (&before.account, &before.region, &before.endpoint, before.is_practice)
                == (&identity.account, &identity.region, &identity.endpoint, identity.is_practice)
        });
        if is_same {
            // Another identity, or new keys: what was planned is planned anew.
            self.preview.set(None);
            self.looked.set(None);
        } else {
            self.forget();
        }
        self.n_connected.update(|n| *n = n.saturating_add(1));
        self.profiles.set(Vec::new());
        self.is_renewing.set(false);
        self.failure.set(None);
        self.identity.set(Some(identity));
    }

    /// A call is told when it is sent and whenever something is new about it.
    pub fn log_call(self, row: LogRow) {
        self.log.update(|log| {
            let there = log.iter_mut().rev().find(|known| known.number == row.number && known.at_ms == row.at_ms);
            match there {
                Some(there) => *there = row,
                None => log.push(row),
            }
            if MOST_CALLS < log.len() {
                log.drain(..log.len().saturating_sub(MOST_CALLS));
            }
        });
    }
}

/// How many changes of a kind a preview holds.
#[must_use]
pub fn count(preview: &Preview, fates: &[Fate]) -> usize {
    preview.changes.iter().filter(|change| fates.contains(&change.fate)).count()
}

/// What the page does for the view.
#[derive(Clone, Copy)]
pub struct AwsHandlers {
    /// Asks the worker. Where a question needs the design, it is put in.
    pub on_ask: Callback<Ask>,
    /// Connects with what stands in the fields for keys, and empties them.
    pub on_connect: Callback<Connect>,
    /// Ends the worker and all that it knows.
    pub on_forget: Callback<()>,
    /// Stops what is under way of a kind.
    pub on_stop: Callback<Job>,
    /// Opens what was read as a new design.
    pub on_open: Callback<Arc<Read>>,
    /// Lays what was read beside the open design.
    pub on_compare: Callback<Arc<Read>>,
    /// Puts a text on the clipboard.
    pub on_copy: Callback<String>,
    /// Downloads a text: file name, media type, text.
    pub on_download: Callback<(String, String, String)>,
    /// Saves the log as a file.
    pub on_save_log: Callback<()>,
}
