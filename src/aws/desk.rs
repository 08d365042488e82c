//! What the page asks of its account worker, and what that tells.
//!
//! The worker is a program of its own, with a memory of its own: keys go into it and do not come out. The page learns
//! whose they are, what stands in the account, how a stack is doing, and every call that was made.
//! **Invariant:** nothing that is told holds a secret; a [`Tell`] cannot hold [`Keys`].

use super::blockers;
use super::calls::{cloudformation as cfn, sts};
use super::checks;
use super::client::{Client, Session};
use super::credentials::{self, Keys, KeysError};
use super::deploy::{self, Content, NoPreview, NoTemplate, Planned, Preview, Scope, StackState};
use super::failure::{Cause, Failure};
use super::handover::{self, HandOver, Ids, NoHandOver};
use super::log::LogRow;
use super::policy;
use super::sign;
use super::survey::{self, FoundCluster, FoundVpc, NoSurvey, Subject};
use super::transport::{Request, Transport};
use crate::catalog::cloudformation::MAX_BODY_BYTES;
use crate::design::Design;
use crate::exchange::{WireMessage, WireNote};
use crate::formats::{self, Extras, document};
use crate::msg;
use crate::words::Message;
use serde::{Deserialize, Serialize};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use zeroize::Zeroizing;

/// Where to call, and as whom besides the keys themselves, which come beside the question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Connect {
    /// The region.
    pub region: String,
    /// Where all services answer instead of at AWS; empty for AWS.
    pub endpoint: String,
    /// A role to take over; empty for none.
    pub role: String,
    /// What the owner of the role demands to be told.
    pub external_id: String,
    /// The device of a second factor.
    pub mfa_serial: String,
    /// What that shows now.
    pub mfa_code: String,
}

/// A request to sign, for tests and for measuring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unsigned {
    /// `GET`, `POST` or `DELETE`.
    pub method: String,
    /// The whole address.
    pub url: String,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: String,
    /// The service in the signature's scope.
    pub service: String,
    /// The region in the signature's scope.
    pub region: String,
    /// The time, in ms since 1970.
    pub at_ms: u64,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "ask", rename_all = "kebab-case")]
pub enum Ask {
    /// Takes the keys that come beside it and says whose they are.
    Connect(Connect),
    /// Takes one of several profiles.
    Choose {
        /// Its place in the list.
        profile: usize,
    },
    /// Goes to the practice account.
    Practice {
        /// The region.
        region: String,
    },
    /// Goes to another region with the same keys.
    Region {
        /// The region.
        region: String,
    },
    /// What stands in the region.
    Find,
    /// Reads a VPC or a cluster.
    Survey {
        /// Which.
        subject: Subject,
    },
    /// Looks at what a deploy of a design needs.
    Check {
        /// The design as its file.
        design: String,
        /// How much of it.
        scope: Scope,
    },
    /// What a deploy of a design would do.
    Preview {
        /// The design as its file.
        design: String,
        /// What of it.
        scope: Scope,
    },
    /// What eksctl needs to make the cluster of a design in the network that a stack has made.
    HandOver {
        /// The stack's name or ARN.
        stack: String,
        /// The design as its file.
        design: String,
    },
    /// Looks for the stack of a design, and watches it while AWS is at work; and whether there is one of the other
    /// scope.
    Look {
        /// The stack's name.
        stack: String,
        /// The other one's name.
        beside: String,
    },
    /// Does it, and watches.
    Execute {
        /// What was told of it.
        preview: Preview,
    },
    /// Takes a preview back.
    Discard {
        /// What was told of it.
        preview: Preview,
    },
    /// Looks for what a preview that did not come to its end has left.
    Settle {
        /// The stack's name.
        stack: String,
    },
    /// Looks for the stack of a cluster, and watches it while AWS is at work.
    Watch {
        /// The stack's name or ARN.
        stack: String,
    },
    /// Stops what is going on with a stack and takes it back.
    RollBack {
        /// The stack's ARN.
        stack: String,
    },
    /// What a stack holds, and what would keep it from going.
    Contents {
        /// The stack's ARN.
        stack: String,
    },
    /// Puts a load balancer into the VPC of a stack of the practice account, as a controller in a cluster does.
    PutLoadBalancer {
        /// The stack's ARN.
        stack: String,
    },
    /// Deletes a stack, and watches.
    Delete {
        /// The stack's ARN.
        stack: String,
        /// Resources that are to stay.
        retained: Vec<String>,
    },
    /// The policies that a design needs.
    Policies {
        /// The design as its file.
        design: String,
        /// The region.
        region: String,
    },
    /// Signs requests with the keys that come beside it, again and again, and sends none.
    Measure {
        /// The requests.
        requests: Vec<Unsigned>,
        /// How often.
        n_rounds: u32,
    },
}

/// Who is connected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// The account's number.
    pub account: String,
    /// The user or role.
    pub arn: String,
    /// The region.
    pub region: String,
    /// When the keys end, in ms since 1970; `None` where nobody said.
    pub expires_ms: Option<u64>,
    /// Whether the keys last until somebody deletes them.
    pub is_long_lived: bool,
    /// The end of the access key id.
    pub key_end: String,
    /// Whether it is the practice account.
    pub is_practice: bool,
    /// Where all services answer instead of at AWS; empty for AWS.
    pub endpoint: String,
}

/// What is told.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "tell", rename_all = "kebab-case")]
pub enum Tell {
    /// Several profiles were pasted; one is to be chosen.
    Profiles {
        /// Their names.
        names: Vec<String>,
    },
    /// The keys are good.
    Connected {
        /// Whose they are.
        identity: Identity,
    },
    /// What stands in the region.
    Found {
        /// VPCs.
        vpcs: Vec<FoundVpc>,
        /// Clusters.
        clusters: Vec<FoundCluster>,
        /// What could not be read.
        gaps: Vec<WireMessage>,
    },
    /// How far reading is.
    Step {
        /// Calls done.
        n_done: usize,
        /// Calls known.
        n_all: usize,
    },
    /// A part of the account as a drawing.
    Surveyed {
        /// The design as its file.
        design: String,
        /// What there is to say about it.
        notes: Vec<WireNote>,
        /// What could not be read.
        gaps: Vec<WireMessage>,
    },
    /// What a deploy needs.
    Checked {
        /// What will make it fail.
        problems: Vec<WireMessage>,
        /// What is as it should be.
        passed: Vec<WireMessage>,
        /// What could not be looked at.
        gaps: Vec<WireMessage>,
    },
    /// What a deploy would do.
    Previewed {
        /// It.
        preview: Preview,
    },
    /// A preview is taken back.
    Discarded,
    /// What eksctl needs.
    HandedOver {
        /// AWS's ids of the network.
        ids: Ids,
        /// The name of the file.
        file: String,
        /// The command that makes the cluster of it.
        command: String,
        /// The file.
        text: String,
        /// What neither the network's stack nor the file says of the design.
        losses: Vec<WireMessage>,
    },
    /// There is a stack of the other scope.
    Beside {
        /// Its name.
        stack: String,
    },
    /// The state of a stack.
    State {
        /// It.
        state: StackState,
        /// What of the drawing its resources are.
        entities: Vec<(String, String)>,
    },
    /// The stack could not be looked at just now; the next look comes by itself.
    Gap {
        /// Why.
        why: WireMessage,
    },
    /// There is no such stack.
    NoStack,
    /// What goes with a stack.
    Contents {
        /// Its resources.
        resources: Vec<Content>,
        /// The stack's ARN.
        stack: String,
        /// Load balancers in its VPC, which keep it from going.
        blockers: Vec<String>,
        /// What could not be looked at.
        gaps: Vec<WireMessage>,
    },
    /// A load balancer stands in the VPC of the stack.
    HasLoadBalancer,
    /// Policies, as JSON.
    Policies {
        /// For reading.
        reading: String,
        /// For deploying; empty where the design cannot be written.
        deploying: String,
    },
    /// Something could not be done.
    Failed {
        /// Why, and a way on.
        why: WireMessage,
        /// Whether new keys are needed.
        is_expired: bool,
    },
    /// What [`Ask::Measure`] came to.
    Measured {
        /// The header `authorization` of each request.
        authorizations: Vec<String>,
        /// How long all rounds took, in ms.
        took_ms: u64,
    },
}

/// The side of the worker.
pub struct Desk<T> {
    /// Makes a transport to AWS, or to the practice account.
    open: Box<dyn Fn(bool) -> T>,
    log: Rc<dyn Fn(LogRow)>,
    /// How many calls were made.
    n_calls: Rc<Cell<u32>>,
    client: RefCell<Option<Rc<Client<T>>>>,
    identity: RefCell<Option<Identity>>,
    /// Profiles of a paste that wait for a choice, and where they are to call.
    waiting: RefCell<Option<(Connect, Vec<Keys>)>>,
}

/// Why a question is not answered.
struct Refusal {
    why: Message,
    is_expired: bool,
}

impl From<Failure> for Refusal {
    fn from(failure: Failure) -> Self {
        Self {
            why: failure.message(),
            is_expired: matches!(failure.cause, Cause::Expired | Cause::Clock | Cause::WrongKeys),
        }
    }
}

impl From<Message> for Refusal {
    fn from(why: Message) -> Self {
        Self { why, is_expired: false }
    }
}

fn wired<'m>(messages: impl IntoIterator<Item = &'m Message>) -> Vec<WireMessage> {
    messages.into_iter().map(WireMessage::from).collect()
}

fn gaps(failures: &[Failure]) -> Vec<WireMessage> {
    failures.iter().map(|failure| WireMessage::from(&failure.message())).collect()
}

fn read(design: &str) -> Result<Design, Refusal> {
    formats::read_document(design).map(|read| read.design).map_err(|error| error.message().into())
}

/// The VPC that a stack has made.
fn vpc_of(resources: &[cfn::StackResource]) -> Option<&cfn::StackResource> {
    resources.iter().find(|resource| resource.resource_type == "AWS::EC2::VPC")
}

/// What is wrong with a paste.
fn keys_message(error: KeysError) -> Message {
    match error {
        KeysError::NoKeys => msg!("aws-keys-none"),
        KeysError::NoSecret => msg!("aws-keys-no-secret"),
        KeysError::NoId => msg!("aws-keys-no-id"),
        KeysError::NoToken => msg!("aws-keys-no-token"),
        KeysError::Malformed => msg!("aws-keys-malformed"),
        KeysError::Expired => msg!("aws-keys-expired"),
        KeysError::Command => msg!("aws-keys-command"),
        KeysError::TooLong => msg!("aws-keys-too-long"),
    }
}

fn no_template(why: NoTemplate) -> Message {
    match why {
        NoTemplate::TooLarge { n_bytes } => msg!("aws-template-too-large", n = n_bytes, most = MAX_BODY_BYTES),
        NoTemplate::Unwritable => msg!("aws-template-unwritable"),
        NoTemplate::Empty => msg!("aws-template-empty"),
    }
}

/// The header `authorization` of a request; empty where it cannot be signed.
fn authorization(unsigned: &Unsigned, keys: &Keys) -> String {
    let method = ["GET", "DELETE"].into_iter().find(|known| *known == unsigned.method).unwrap_or("POST");
    let (url, headers, body) = (unsigned.url.clone(), unsigned.headers.clone(), unsigned.body.clone());
    let mut request = Request { method, url, headers, body };
    if sign::sign(&mut request, keys, &unsigned.service, &unsigned.region, unsigned.at_ms).is_err() {
        return String::new();
    }
    let found = request.headers.into_iter().find(|(name, _)| name == "authorization");
    found.map(|(_, value)| value).unwrap_or_default()
}

impl<T: Transport + 'static> Desk<T> {
    /// A desk that nobody has given keys yet.
    ///
    /// `open` makes a transport to AWS, or with `true` to the practice account; `log` hears of every call.
    pub fn new(open: impl Fn(bool) -> T + 'static, log: impl Fn(LogRow) + 'static) -> Self {
        Self {
            open: Box::new(open),
            log: Rc::new(log),
            n_calls: Rc::default(),
            client: RefCell::default(),
            identity: RefCell::default(),
            waiting: RefCell::default(),
        }
    }

    /// Answers a question, whose answers `tell` hears; `secret` is what was pasted, for [`Ask::Connect`] alone.
    pub async fn answer(&self, ask: Ask, secret: Zeroizing<String>, tell: &dyn Fn(Tell)) {
        if let Err(Refusal { why, is_expired }) = self.try_answer(ask, secret, tell).await {
            tell(Tell::Failed { why: (&why).into(), is_expired });
        }
    }

    async fn try_answer(&self, ask: Ask, secret: Zeroizing<String>, tell: &dyn Fn(Tell)) -> Result<(), Refusal> {
        match ask {
            Ask::Connect(connect) => self.connect(connect, &secret, tell).await,
            Ask::Choose { profile } => self.choose(profile, tell).await,
            Ask::Practice { region } => self.practice(region, tell).await,
            Ask::Region { region } => self.change_region(region, tell).await,
            Ask::Find => self.find(tell).await,
            Ask::Survey { subject } => self.survey(&subject, tell).await,
            Ask::Check { design, scope } => self.check(&read(&design)?, scope, tell).await,
            Ask::Preview { design, scope } => self.preview(&read(&design)?, scope, tell).await,
            Ask::HandOver { stack, design } => self.hand_over(&stack, &read(&design)?, tell).await,
            Ask::Look { stack, beside } => {
                if deploy::stack(&*self.client()?, &beside).await?.is_some() {
                    tell(Tell::Beside { stack: beside });
                }
                self.watch(&stack, "", &[], tell).await
            }
            Ask::Execute { preview } => self.execute(&preview, tell).await,
            Ask::Discard { preview } => {
                deploy::discard(&*self.client()?, &preview).await?;
                tell(Tell::Discarded);
                Ok(())
            }
            Ask::Settle { stack } => {
                tell(match deploy::settle(&*self.client()?, &stack).await? {
                    Some(state) => Tell::State { state, entities: Vec::new() },
                    None => Tell::NoStack,
                });
                Ok(())
            }
            Ask::Watch { stack } => self.watch(&stack, "", &[], tell).await,
            Ask::RollBack { stack } => {
                let token = deploy::roll_back(&*self.client()?, &stack).await?;
                self.watch(&stack, &token, &[], tell).await
            }
            Ask::Contents { stack } => self.contents(&stack, tell).await,
            Ask::PutLoadBalancer { stack } => self.put_load_balancer(&stack, tell).await,
            Ask::Delete { stack, retained } => {
                let token = deploy::delete(&*self.client()?, &stack, &retained).await?;
                self.watch(&stack, &token, &[], tell).await
            }
            Ask::Measure { requests, n_rounds } => self.measure(&requests, n_rounds, &secret, tell),
            Ask::Policies { design, region } => {
                let template = deploy::template(&read(&design)?, Scope::Whole);
                let deploying = template.map(|template| policy::for_deploying(&template, &region));
                let deploying = deploying.unwrap_or_default();
                tell(Tell::Policies { reading: policy::for_reading(), deploying });
                Ok(())
            }
        }
    }

    fn measure(
        &self,
        requests: &[Unsigned],
        n_rounds: u32,
        secret: &str,
        tell: &dyn Fn(Tell),
    ) -> Result<(), Refusal> {
        let keys = credentials::parse(secret, 0).map_err(keys_message)?;
        let keys = keys.first().ok_or_else(|| keys_message(KeysError::NoKeys))?;
        let clock = (self.open)(false);
        let from_ms = clock.now_ms();
        let mut authorizations = Vec::new();
        for _ in 0..n_rounds {
            authorizations = requests.iter().map(|request| authorization(request, keys)).collect();
        }
        let took_ms = clock.now_ms().saturating_sub(from_ms);
        tell(Tell::Measured { authorizations, took_ms });
        Ok(())
    }

    fn client(&self) -> Result<Rc<Client<T>>, Refusal> {
        self.client.borrow().clone().ok_or_else(|| msg!("aws-not-connected").into())
    }

    fn new_client(&self, session: Session, is_practice: bool) -> Client<T> {
        let log = Rc::clone(&self.log);
        Client::new((self.open)(is_practice), session, move |row| log(row)).counting(&self.n_calls)
    }

    async fn connect(&self, connect: Connect, secret: &str, tell: &dyn Fn(Tell)) -> Result<(), Refusal> {
        // Whether keys are still good is said by AWS, whose clock counts.
        let mut found = credentials::parse(secret, 0).map_err(keys_message)?;
        if 1 < found.len() {
            let names = found.iter().map(|keys| keys.profile.clone()).collect();
            *self.waiting.borrow_mut() = Some((connect, found));
            tell(Tell::Profiles { names });
            return Ok(());
        }
        match found.pop() {
            Some(keys) => self.enter(connect, keys, false, tell).await,
            None => Err(keys_message(KeysError::NoKeys).into()),
        }
    }

    async fn choose(&self, profile: usize, tell: &dyn Fn(Tell)) -> Result<(), Refusal> {
        let waiting = self.waiting.borrow_mut().take();
        let chosen = waiting.and_then(|(connect, keys)| Some((connect, keys.into_iter().nth(profile)?)));
        match chosen {
            Some((connect, keys)) => self.enter(connect, keys, false, tell).await,
            None => Err(keys_message(KeysError::NoKeys).into()),
        }
    }

    async fn practice(&self, region: String, tell: &dyn Fn(Tell)) -> Result<(), Refusal> {
        let keys = Keys::of_practice();
        self.enter(Connect { region, ..Connect::default() }, keys, true, tell).await
    }

    /// Asks whose the keys are, and keeps them where they are good.
    async fn enter(
        &self,
        connect: Connect,
        keys: Keys,
        is_practice: bool,
        tell: &dyn Fn(Tell),
    ) -> Result<(), Refusal> {
        let base = Some(connect.endpoint.trim().to_owned()).filter(|endpoint| !endpoint.is_empty());
        let session = Session { keys, region: connect.region.trim().to_owned(), base };
        let mut client = self.new_client(session, is_practice);
        if !connect.role.trim().is_empty() {
            let role = sts::Role {
                arn: connect.role.trim().to_owned(),
                external_id: connect.external_id.trim().to_owned(),
                mfa_serial: connect.mfa_serial.trim().to_owned(),
                mfa_code: connect.mfa_code.trim().to_owned(),
            };
            let keys = client.get::<sts::RoleReply>(&sts::assume_role(&role)).await?.keys();
            client = client.with_keys(keys);
        }
        let who = client.get::<sts::IdentityReply>(&sts::get_caller_identity()).await?.identity;
        let keys = &client.session().keys;
        let from_end = keys.key_id.chars().rev().take(4).collect::<Vec<_>>();
        let identity = Identity {
            account: who.account,
            arn: who.arn,
            region: client.session().region.clone(),
            expires_ms: keys.expires_ms,
            is_long_lived: keys.is_long_lived(),
            key_end: from_end.into_iter().rev().collect(),
            is_practice,
            endpoint: connect.endpoint.trim().to_owned(),
        };
        // Keys that were pasted beside these are not wanted any more.
        *self.waiting.borrow_mut() = None;
        *self.client.borrow_mut() = Some(Rc::new(client));
        *self.identity.borrow_mut() = Some(identity.clone());
        tell(Tell::Connected { identity });
        Ok(())
    }

    async fn change_region(&self, region: String, tell: &dyn Fn(Tell)) -> Result<(), Refusal> {
        let client = self.client()?;
        let known = self.identity.borrow().clone();
        let (is_practice, endpoint) = known.map_or((false, String::new()), |who| (who.is_practice, who.endpoint));
        let keys = client.session().keys.clone();
        self.enter(Connect { region, endpoint, ..Connect::default() }, keys, is_practice, tell).await
    }

    async fn find(&self, tell: &dyn Fn(Tell)) -> Result<(), Refusal> {
        let found = survey::find(&*self.client()?).await?;
        tell(Tell::Found { vpcs: found.vpcs, clusters: found.clusters, gaps: gaps(&found.gaps) });
        Ok(())
    }

    async fn survey(&self, subject: &Subject, tell: &dyn Fn(Tell)) -> Result<(), Refusal> {
        let on_step = |n_done, n_all| tell(Tell::Step { n_done, n_all });
        let read = match survey::survey(&*self.client()?, subject, &on_step).await {
            Ok(read) => read,
            Err(NoSurvey::Failed(failure)) => return Err(failure.into()),
            Err(NoSurvey::Unreadable(error)) => return Err(error.message().into()),
        };
        let mut gaps = gaps(&read.gaps);
        if read.is_inferred {
            gaps.push((&msg!("aws-survey-inferred")).into());
        }
        let notes = read.notes.iter().map(WireNote::from).collect();
        let design = document::write(&read.design, &Extras::default());
        tell(Tell::Surveyed { design, notes, gaps });
        Ok(())
    }

    async fn check(&self, design: &Design, scope: Scope, tell: &dyn Fn(Tell)) -> Result<(), Refusal> {
        let found = checks::check(&*self.client()?, design, scope).await;
        let mut doubts = wired(&found.remarks);
        doubts.extend(gaps(&found.gaps));
        tell(Tell::Checked { problems: wired(&found.problems), passed: wired(&found.passed), gaps: doubts });
        Ok(())
    }

    async fn hand_over(&self, stack: &str, design: &Design, tell: &dyn Fn(Tell)) -> Result<(), Refusal> {
        match handover::hand_over(&*self.client()?, design, stack).await {
            Ok(HandOver { ids, file, command, text, losses }) => {
                tell(Tell::HandedOver { ids, file, command, text, losses: wired(&losses) });
                Ok(())
            }
            Err(NoHandOver::Failed(failure)) => Err(failure.into()),
            Err(NoHandOver::Template(why)) => Err(no_template(why).into()),
            Err(NoHandOver::NoStack) => Err(msg!("aws-hand-over-no-stack").into()),
            Err(NoHandOver::Unfinished { status }) => Err(msg!("aws-stack-busy", status = status).into()),
            Err(NoHandOver::OtherNetwork) => Err(msg!("aws-hand-over-other-network").into()),
        }
    }

    async fn preview(&self, design: &Design, scope: Scope, tell: &dyn Fn(Tell)) -> Result<(), Refusal> {
        match deploy::preview(&*self.client()?, design, scope).await {
            Ok(preview) => {
                tell(Tell::Previewed { preview });
                Ok(())
            }
            Err(NoPreview::Failed(failure)) => Err(failure.into()),
            Err(NoPreview::Template(why)) => Err(no_template(why).into()),
            Err(NoPreview::Foreign { stack }) => Err(msg!("aws-stack-foreign", stack = stack).into()),
            Err(NoPreview::Busy { status }) => Err(msg!("aws-stack-busy", status = status).into()),
            Err(NoPreview::Refused { reason }) => Err(msg!("aws-change-set-refused", reason = reason).into()),
        }
    }

    async fn execute(&self, preview: &Preview, tell: &dyn Fn(Tell)) -> Result<(), Refusal> {
        deploy::execute(&*self.client()?, preview).await?;
        self.watch(preview.id(), &preview.token, &preview.changes, tell).await
    }

    /// Watches a stack and what a call with this token began with it; `changes` say what of the drawing its resources
    /// are.
    async fn watch(
        &self,
        stack: &str,
        token: &str,
        changes: &[Planned],
        tell: &dyn Fn(Tell),
    ) -> Result<(), Refusal> {
        let entities: Vec<(String, String)> = changes
            .iter()
            .filter(|change| !change.entity.is_empty())
            .map(|change| (change.logical_id.clone(), change.entity.clone()))
            .collect();
        let on_state = |state: &StackState| {
            tell(Tell::State { state: state.clone(), entities: entities.clone() });
        };
        let on_gap = |failure: &Failure| tell(Tell::Gap { why: (&failure.message()).into() });
        if deploy::watch(&*self.client()?, stack, token, &on_state, &on_gap).await?.is_none() {
            tell(Tell::NoStack);
        }
        Ok(())
    }

    async fn put_load_balancer(&self, stack: &str, tell: &dyn Fn(Tell)) -> Result<(), Refusal> {
        let client = self.client()?;
        let resources = client.all::<cfn::StackResourcesReply>(&cfn::list_resources(stack)).await?;
        let vpc = vpc_of(&resources).ok_or_else(|| msg!("aws-stack-without-vpc"))?;
        if !client.transport.put_load_balancer(&client.session().region, &vpc.physical_resource_id) {
            return Err(msg!("aws-practice-only").into());
        }
        tell(Tell::HasLoadBalancer);
        Ok(())
    }

    async fn contents(&self, stack: &str, tell: &dyn Fn(Tell)) -> Result<(), Refusal> {
        let client = self.client()?;
        let resources = client.all::<cfn::StackResourcesReply>(&cfn::list_resources(stack)).await?;
        let (blockers, unread) = match vpc_of(&resources) {
            Some(vpc) => blockers::load_balancers(&*client, &vpc.physical_resource_id).await,
            None => (Vec::new(), Vec::new()),
        };
        let gaps = gaps(&unread);
        let resources = resources.into_iter().filter(|resource| !resource.resource_status.starts_with("DELETE_C"));
        let contents = resources.map(|resource| Content {
            logical_id: resource.logical_resource_id,
            physical_id: resource.physical_resource_id,
            kind: deploy::short(&resource.resource_type),
        });
        tell(Tell::Contents { stack: stack.to_owned(), resources: contents.collect(), blockers, gaps });
        Ok(())
    }
}
