//! What the page asks of an account and what it is told, against the practice account and against a network that fails.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use eks_designer::aws::call::Call;
use eks_designer::aws::calls::{ec2, sts};
use eks_designer::aws::client::{Client, MAX_IN_FLIGHT, Session};
use eks_designer::aws::credentials::{self, Keys};
use eks_designer::aws::deploy::{self, Scope};
use eks_designer::aws::desk::{Ask, Connect, Desk, Tell};
use eks_designer::aws::failure::Cause;
use eks_designer::aws::log::LogRow;
use eks_designer::aws::practice::{Account, Fault, Instant, Practice};
use eks_designer::aws::survey::Subject;
use eks_designer::aws::transport::{NoReply, Reply, Request, Transport};
use eks_designer::catalog::endpoints::CLOUDFORMATION;
use eks_designer::design::starters::Starter;
use eks_designer::formats::{Extras, document};
use futures_executor::block_on;
use futures_util::future::join_all;
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;
use std::time::Duration;
use zeroize::Zeroizing;

const START_MS: u64 = 1_795_737_600_000;
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const MFA_CODE: &str = "918273";
const TOKEN: &str = "IQoJb3JpZ2luX2VjEXAMPLETOKEN";

fn keys() -> Keys {
    let text = format!(
        "AWS_ACCESS_KEY_ID=ASIAIOSFODNN7EXAMPLE\nAWS_SECRET_ACCESS_KEY={SECRET}\nAWS_SESSION_TOKEN={TOKEN}"
    );
    credentials::parse(&text, 0).unwrap().remove(0)
}

/// The practice account, of which several clients may have a hold.
#[derive(Clone)]
struct Shared(Rc<Practice<Instant>>);

impl Shared {
    fn new() -> Self {
        Self(Rc::new(Practice::new(Account::new(START_MS, 7), 1.0, Instant::default())))
    }
}

impl Transport for Shared {
    async fn send(&self, request: Request) -> Result<Reply, NoReply> {
        self.0.send(request).await
    }

    async fn sleep(&self, time: Duration) {
        self.0.sleep(time).await;
    }

    fn now_ms(&self) -> u64 {
        self.0.now_ms()
    }

    fn random(&self) -> f64 {
        self.0.random()
    }

    fn put_load_balancer(&self, region: &str, vpc_id: &str) -> bool {
        self.0.put_load_balancer(region, vpc_id)
    }
}

/// The account, at which a request arrives late: while somebody waits for the next look.
#[derive(Clone)]
struct Late {
    account: Shared,
    request: Rc<RefCell<Option<Request>>>,
}

impl Transport for Late {
    async fn send(&self, request: Request) -> Result<Reply, NoReply> {
        self.account.send(request).await
    }

    async fn sleep(&self, time: Duration) {
        let request = self.request.borrow_mut().take();
        if let Some(request) = request {
            self.account.send(request).await.unwrap();
        }
        self.account.sleep(time).await;
    }

    fn now_ms(&self) -> u64 {
        self.account.now_ms()
    }

    fn random(&self) -> f64 {
        self.account.random()
    }
}

/// A desk, and all that it tells.
struct Table {
    desk: Desk<Shared>,
    logged: Rc<RefCell<Vec<String>>>,
}

impl Table {
    fn new(account: &Shared) -> Self {
        let logged: Rc<RefCell<Vec<String>>> = Rc::default();
        let (heard, account) = (Rc::clone(&logged), account.clone());
        let log = move |row: LogRow| heard.borrow_mut().push(serde_json::to_string(&row).unwrap());
        Self { desk: Desk::new(move |_| account.clone(), log), logged }
    }

    /// What is told about a question, without the log of calls.
    fn ask(&self, ask: Ask, secret: &str) -> Vec<Tell> {
        let told: RefCell<Vec<Tell>> = RefCell::default();
        block_on(self.desk.answer(ask, Zeroizing::new(secret.to_owned()), &|tell| told.borrow_mut().push(tell)));
        let told = told.into_inner();
        let texts = told.iter().map(|tell| serde_json::to_string(tell).unwrap());
        for text in texts.chain(self.logged.borrow_mut().drain(..)) {
            let is_clean = [SECRET, TOKEN, MFA_CODE].iter().all(|secret| !text.contains(secret));
            assert!(is_clean, "{text}");
        }
        told
    }
}

fn connect() -> Ask {
    Ask::Connect(Connect { region: "ap-northeast-1".into(), ..Connect::default() })
}

#[test]
fn a_whole_way_and_no_secret_is_told() {
    let account = Shared::new();
    let table = Table::new(&account);
    let paste = format!(
        "[a]\naws_access_key_id=ASIAA\naws_secret_access_key={SECRET}\naws_session_token={TOKEN}\n[b]\naws_access_key_id=AKIAB\naws_secret_access_key={SECRET}\n"
    );
    let told = table.ask(connect(), &paste);
    assert!(matches!(&told[..], [Tell::Profiles { names }] if *names == ["a", "b"]), "{told:?}");
    let told = table.ask(Ask::Choose { profile: 1 }, "");
    let [Tell::Connected { identity }] = &told[..] else { panic!("{told:?}") };
    assert_eq!((identity.account.as_str(), identity.key_end.as_str()), ("123456789012", "KIAB"));
    assert!(identity.is_long_lived);

    let design = Starter::Classic.design();
    let file = document::write(&design, &Extras::default());
    let told = table.ask(Ask::Check { design: file.clone(), scope: Scope::Whole }, "");
    assert!(
        matches!(&told[..], [Tell::Checked { problems, gaps, .. }] if problems.is_empty() && gaps.is_empty()),
        "{told:?}"
    );
    let told = table.ask(Ask::Preview { design: file.clone(), scope: Scope::Whole }, "");
    let [Tell::Previewed { preview }] = &told[..] else { panic!("{told:?}") };
    let told = table.ask(Ask::Execute { preview: preview.clone() }, "");
    let Some(Tell::State { state, entities }) = told.last() else { panic!("{told:?}") };
    assert_eq!(state.status, "CREATE_COMPLETE");
    assert!(entities.iter().any(|(_, entity)| entity.starts_with("subnet")), "{entities:?}");

    let told = table.ask(Ask::Find, "");
    let [Tell::Found { clusters, .. }] = &told[..] else { panic!("{told:?}") };
    let cluster = clusters.iter().find(|cluster| cluster.name == design.cluster.name).unwrap().clone();
    let told = table.ask(Ask::Survey { subject: Subject::Cluster(cluster) }, "");
    let Some(Tell::Surveyed { design: read, gaps, .. }) = told.last() else { panic!("{told:?}") };
    assert!(gaps.is_empty(), "{gaps:?}");
    let read = eks_designer::formats::read_document(read).unwrap().design;
    assert_eq!(read.subnets.len(), design.subnets.len());

    let told = table.ask(Ask::Contents { stack: state.id.clone() }, "");
    let [Tell::Contents { resources, blockers, .. }] = &told[..] else { panic!("{told:?}") };
    assert_eq!(resources.len(), preview.changes.len());
    assert!(blockers.is_empty());
    let told = table.ask(Ask::Delete { stack: state.id.clone(), retained: Vec::new() }, "");
    assert!(matches!(told.last(), Some(Tell::State { state, .. }) if state.is_gone()), "{told:?}");
    let told = table.ask(Ask::Watch { stack: preview.stack.clone() }, "");
    assert!(matches!(told.last(), Some(Tell::NoStack)), "{told:?}");
}

#[test]
fn the_network_alone_is_handed_over_and_found_by_a_later_tab() {
    let account = Shared::new();
    let table = Table::new(&account);
    table.ask(Ask::Practice { region: "ap-northeast-1".into() }, "");
    let design = Starter::Classic.design();
    let file = document::write(&design, &Extras::default());
    let [whole, network] = [Scope::Whole, Scope::Network].map(|scope| scope.stack_name(&design.cluster.name));
    let look = || Ask::Look { stack: whole.clone(), beside: network.clone() };
    let told = table.ask(look(), "");
    assert!(matches!(&told[..], [Tell::NoStack]), "{told:?}");
    let told = table.ask(Ask::HandOver { stack: network.clone(), design: file.clone() }, "");
    assert!(matches!(&told[..], [Tell::Failed { .. }]), "{told:?}");

    let told = table.ask(Ask::Preview { design: file.clone(), scope: Scope::Network }, "");
    let [Tell::Previewed { preview }] = &told[..] else { panic!("{told:?}") };
    assert_eq!(preview.stack, network);
    let told = table.ask(Ask::Execute { preview: preview.clone() }, "");
    let Some(Tell::State { state, entities }) = told.last() else { panic!("{told:?}") };
    assert_eq!(state.status, "CREATE_COMPLETE");
    assert!(entities.iter().any(|(_, entity)| entity.starts_with("subnet")), "{entities:?}");

    // Another tab, with keys of its own.
    let table = Table::new(&account);
    table.ask(Ask::Practice { region: "ap-northeast-1".into() }, "");
    let told = table.ask(look(), "");
    assert!(matches!(&told[..], [Tell::Beside { stack }, Tell::NoStack] if *stack == network), "{told:?}");
    let told = table.ask(Ask::HandOver { stack: state.id.clone(), design: file }, "");
    let [Tell::HandedOver { ids, file, command, text, .. }] = &told[..] else { panic!("{told:?}") };
    assert_eq!((file.as_str(), command.as_str()), ("my-cluster.yaml", "eksctl create cluster -f my-cluster.yaml"));
    let read = eks_designer::formats::read(text).unwrap().design;
    let mut known: Vec<String> = read.subnets.values().map(|subnet| subnet.existing_id.clone().unwrap()).collect();
    let mut made: Vec<String> = ids.subnets.iter().map(|(_, id)| id.clone()).collect();
    known.sort();
    made.sort();
    assert_eq!((known, read.vpc.existing_id.as_ref()), (made, Some(&ids.vpc)));
}

#[test]
fn what_cannot_be_deleted_is_left_behind_and_listed() {
    let account = Shared::new();
    let table = Table::new(&account);
    table.ask(Ask::Practice { region: "ap-northeast-1".into() }, "");
    let file = document::write(&Starter::Small.design(), &Extras::default());
    let told = table.ask(Ask::Preview { design: file, scope: Scope::Network }, "");
    let [Tell::Previewed { preview }] = &told[..] else { panic!("{told:?}") };
    table.ask(Ask::Execute { preview: preview.clone() }, "");
    let told = table.ask(Ask::PutLoadBalancer { stack: preview.stack_id.clone() }, "");
    assert!(matches!(&told[..], [Tell::HasLoadBalancer]), "{told:?}");
    let told = table.ask(Ask::Contents { stack: preview.stack_id.clone() }, "");
    assert!(matches!(&told[..], [Tell::Contents { blockers, .. }] if blockers.len() == 1), "{told:?}");

    let ended = |retained: Vec<String>| {
        let told = table.ask(Ask::Delete { stack: preview.stack_id.clone(), retained }, "");
        let Some(Tell::State { state, .. }) = told.into_iter().last() else { panic!("nothing is told") };
        state
    };
    // Nothing can be left behind before it has failed.
    let told = table.ask(Ask::Delete { stack: preview.stack_id.clone(), retained: vec!["Vpc".into()] }, "");
    assert!(matches!(&told[..], [Tell::Failed { .. }]), "{told:?}");
    let mut state = ended(Vec::new());
    let mut left: Vec<String> = Vec::new();
    for _ in 0..4 {
        if state.is_gone() {
            break;
        }
        assert_eq!(state.status, "DELETE_FAILED");
        assert!(state.undeleted().all(|one| !one.failure.is_empty() && !one.physical_id.is_empty()));
        let failed: Vec<String> = state.undeleted().map(|one| one.logical_id.clone()).collect();
        assert!(!failed.is_empty());
        // A try that leaves nothing behind ends as the one before.
        if left.is_empty() {
            let again: BTreeSet<String> =
                ended(Vec::new()).undeleted().map(|one| one.logical_id.clone()).collect();
            assert_eq!(again, failed.iter().cloned().collect());
        }
        left.extend(failed.iter().cloned());
        state = ended(failed);
        let known: Vec<&String> = state.left.iter().map(|one| &one.logical_id).collect();
        assert_eq!(known, left.iter().collect::<Vec<_>>());
    }
    assert!(state.is_gone() && state.undeleted().next().is_none());
    assert!(state.left.iter().any(|one| one.kind == "EC2::VPC"), "{:?}", state.left);
    // They are there.
    let told = table.ask(Ask::Find, "");
    let [Tell::Found { vpcs, .. }] = &told[..] else { panic!("{told:?}") };
    assert!(
        state.left.iter().all(|one| one.kind != "EC2::VPC" || vpcs.iter().any(|vpc| vpc.id == one.physical_id))
    );
}

#[test]
fn a_preview_without_an_end_leaves_a_stack_that_can_be_removed() {
    let account = Shared::new();
    let table = Table::new(&account);
    table.ask(Ask::Practice { region: "ap-northeast-1".into() }, "");
    let design = Starter::Small.design();
    let stack = Scope::Whole.stack_name(&design.cluster.name);
    let told = table.ask(Ask::Settle { stack: stack.clone() }, "");
    assert!(matches!(&told[..], [Tell::NoStack]), "{told:?}");
    let file = document::write(&design, &Extras::default());
    for _ in 0..2 {
        table.ask(Ask::Preview { design: file.clone(), scope: Scope::Whole }, "");
        let told = table.ask(Ask::Settle { stack: stack.clone() }, "");
        let [Tell::State { state, .. }] = &told[..] else { panic!("{told:?}") };
        assert!(state.is_review() && !state.is_busy() && state.name == stack, "{state:?}");
        // Asked twice, as by a person who does not wait.
        for _ in 0..2 {
            let told = table.ask(Ask::Discard { preview: state.as_preview() }, "");
            assert!(matches!(&told[..], [Tell::Discarded]), "{told:?}");
        }
        let told = table.ask(Ask::Settle { stack: stack.clone() }, "");
        assert!(matches!(&told[..], [Tell::NoStack]), "{told:?}");
    }
}

#[test]
fn a_stack_that_appears_after_the_stop_is_seen() {
    let account = Shared::new();
    let template = r#"{"Resources":{"Vpc":{"Type":"AWS::EC2::VPC","Properties":{"CidrBlock":"10.0.0.0/16"}}}}"#;
    let call = Call::write(&CLOUDFORMATION, "CreateChangeSet")
        .field("StackName", "s")
        .field("ChangeSetName", "c")
        .field("ChangeSetType", "CREATE")
        .silent("TemplateBody", template);
    let request = call.request("eu-west-1", None).unwrap();
    let late = Late { account, request: Rc::new(RefCell::new(Some(request))) };
    let session = Session { keys: keys(), region: "eu-west-1".into(), base: None };
    let client = Client::new(late, session, |_| {});
    let state = block_on(deploy::settle(&client, "s")).unwrap().unwrap();
    assert!(state.is_review());
    assert!(block_on(deploy::settle(&client, "t")).unwrap().is_none());
}

#[test]
fn a_role_is_taken_over_and_its_code_is_not_told() {
    let table = Table::new(&Shared::new());
    let connect = Connect {
        region: "ap-northeast-1".into(),
        role: "arn:aws:iam::123456789012:role/Deploy".into(),
        mfa_serial: "arn:aws:iam::123456789012:mfa/phone".into(),
        mfa_code: MFA_CODE.into(),
        ..Connect::default()
    };
    let paste = format!("AWS_ACCESS_KEY_ID=AKIAB\nAWS_SECRET_ACCESS_KEY={SECRET}");
    let told = table.ask(Ask::Connect(connect), &paste);
    let [Tell::Connected { identity }] = &told[..] else { panic!("{told:?}") };
    assert!(identity.expires_ms.is_some() && !identity.is_long_lived);
}

#[test]
fn an_answer_that_repeats_what_was_signed_is_not_told() {
    let quoted = format!("The Canonical String should have been 'x-amz-security-token:{TOKEN}' {SECRET}");
    for (status, code) in [(403, "SignatureDoesNotMatch"), (400, "ValidationError"), (403, "AccessDenied")] {
        let body = format!(
            "<ErrorResponse><Error><Code>{code}</Code><Message>{quoted}</Message></Error></ErrorResponse>"
        );
        let network = Network::new(vec![reply(status, &body, &[])]);
        let (client, log) = client(&network, keys());
        let failure = block_on(client.send(&whoami())).unwrap_err();
        let said = format!("{:?} {failure:?} {:?}", failure.message(), log.borrow());
        assert!(!said.contains(TOKEN) && !said.contains(SECRET), "{said}");
    }
}

#[test]
fn a_design_is_deployed_again_after_it_was_deleted() {
    let table = Table::new(&Shared::new());
    table.ask(Ask::Practice { region: "ap-northeast-1".into() }, "");
    let file = document::write(&Starter::Small.design(), &Extras::default());
    let mut tokens = std::collections::BTreeSet::new();
    for _ in 0..2 {
        let told = table.ask(Ask::Preview { design: file.clone(), scope: Scope::Whole }, "");
        let [Tell::Previewed { preview }] = &told[..] else { panic!("{told:?}") };
        assert!(tokens.insert(preview.token.clone()), "AWS refuses a token that was used before");
        table.ask(Ask::Discard { preview: preview.clone() }, "");
        let told = table.ask(Ask::Preview { design: file.clone(), scope: Scope::Whole }, "");
        let [Tell::Previewed { preview }] = &told[..] else { panic!("{told:?}") };
        assert!(tokens.insert(preview.token.clone()));
        let told = table.ask(Ask::Execute { preview: preview.clone() }, "");
        let Some(Tell::State { state, .. }) = told.last() else { panic!("{told:?}") };
        assert_eq!(state.status, "CREATE_COMPLETE");
        let told = table.ask(Ask::Delete { stack: state.id.clone(), retained: Vec::new() }, "");
        assert!(matches!(told.last(), Some(Tell::State { state, .. }) if state.is_gone()), "{told:?}");
    }
}

#[test]
fn an_execution_whose_answer_was_lost_is_not_a_failure() {
    let account = Shared::new();
    let table = Table::new(&account);
    table.ask(Ask::Practice { region: "ap-northeast-1".into() }, "");
    let file = document::write(&Starter::Small.design(), &Extras::default());
    let told = table.ask(Ask::Preview { design: file, scope: Scope::Whole }, "");
    let [Tell::Previewed { preview }] = &told[..] else { panic!("{told:?}") };
    for _ in 0..2 {
        let told = table.ask(Ask::Execute { preview: preview.clone() }, "");
        let Some(Tell::State { state, .. }) = told.last() else { panic!("{told:?}") };
        assert_eq!((state.status.as_str(), state.token.as_str()), ("CREATE_COMPLETE", preview.token.as_str()));
    }
}

#[test]
fn a_question_before_the_keys_says_so() {
    let table = Table::new(&Shared::new());
    for ask in [Ask::Find, Ask::Watch { stack: "s".into() }, Ask::Choose { profile: 0 }] {
        let told = table.ask(ask, "");
        assert!(matches!(&told[..], [Tell::Failed { .. }]), "{told:?}");
    }
    let told = table.ask(connect(), &format!("AWS_SECRET_ACCESS_KEY={SECRET}"));
    assert!(matches!(&told[..], [Tell::Failed { .. }]), "{told:?}");
}

#[test]
fn what_is_denied_leaves_a_gap_with_the_permission() {
    let account = Shared::new();
    account.0.with(|account| account.inject(Fault::Deny { action: "DescribeNatGateways".into() }));
    let table = Table::new(&account);
    table.ask(Ask::Practice { region: "ap-northeast-1".into() }, "");
    let told = table.ask(Ask::Find, "");
    let [Tell::Found { clusters, .. }] = &told[..] else { panic!("{told:?}") };
    let told = table.ask(Ask::Survey { subject: Subject::Cluster(clusters[0].clone()) }, "");
    let Some(Tell::Surveyed { gaps, .. }) = told.last() else { panic!("{told:?}") };
    assert!(format!("{gaps:?}").contains("ec2:DescribeNatGateways"), "{gaps:?}");
}

/// A network that answers as it is told to.
struct Network {
    /// The answers, in order; the last one for ever.
    replies: RefCell<Vec<Result<Reply, NoReply>>>,
    now_ms: Cell<u64>,
    n_sent: Cell<usize>,
    n_open: Cell<usize>,
    most_open: Cell<usize>,
    signed_at: RefCell<Vec<String>>,
}

impl Network {
    fn new(replies: Vec<Result<Reply, NoReply>>) -> Rc<Self> {
        Rc::new(Self {
            replies: RefCell::new(replies),
            now_ms: Cell::new(START_MS),
            n_sent: Cell::new(0),
            n_open: Cell::new(0),
            most_open: Cell::new(0),
            signed_at: RefCell::default(),
        })
    }
}

struct To(Rc<Network>);

impl Transport for To {
    async fn send(&self, request: Request) -> Result<Reply, NoReply> {
        let network = &self.0;
        network.n_sent.set(network.n_sent.get() + 1);
        network.n_open.set(network.n_open.get() + 1);
        network.most_open.set(network.most_open.get().max(network.n_open.get()));
        let at = request.headers.iter().find(|(name, _)| name == "x-amz-date").unwrap();
        network.signed_at.borrow_mut().push(at.1.clone());
        // Others have their turn while this one is under way.
        let mut has_waited = false;
        std::future::poll_fn(|context| {
            if std::mem::replace(&mut has_waited, true) {
                return std::task::Poll::Ready(());
            }
            context.waker().wake_by_ref();
            std::task::Poll::Pending
        })
        .await;
        network.n_open.set(network.n_open.get() - 1);
        let mut replies = network.replies.borrow_mut();
        if 1 < replies.len() { replies.remove(0) } else { replies[0].clone() }
    }

    async fn sleep(&self, time: Duration) {
        self.0.now_ms.set(self.0.now_ms.get() + u64::try_from(time.as_millis()).unwrap());
    }

    fn now_ms(&self) -> u64 {
        self.0.now_ms.get()
    }

    fn random(&self) -> f64 {
        0.5
    }
}

fn client(network: &Rc<Network>, keys: Keys) -> (Client<To>, Rc<RefCell<Vec<LogRow>>>) {
    let log: Rc<RefCell<Vec<LogRow>>> = Rc::default();
    let rows = Rc::clone(&log);
    let session = Session { keys, region: "eu-west-1".into(), base: None };
    (Client::new(To(Rc::clone(network)), session, move |row| rows.borrow_mut().push(row)), log)
}

#[expect(clippy::unnecessary_wraps, reason = "what a network gives")]
fn reply(status: u16, body: &str, headers: &[(&str, &str)]) -> Result<Reply, NoReply> {
    let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Ok(Reply { status, headers, body: body.to_owned() })
}

fn error(status: u16, code: &str, headers: &[(&str, &str)]) -> Result<Reply, NoReply> {
    let body = format!("<ErrorResponse><Error><Code>{code}</Code><Message>m</Message></Error></ErrorResponse>");
    reply(status, &body, headers)
}

fn fine() -> Result<Reply, NoReply> {
    reply(
        200,
        "<GetCallerIdentityResponse><GetCallerIdentityResult><Account>1</Account></GetCallerIdentityResult></GetCallerIdentityResponse>",
        &[],
    )
}

fn whoami() -> Call {
    sts::get_caller_identity()
}

#[test]
fn throttling_is_waited_for_with_growing_pauses() {
    let throttled = || error(400, "Throttling", &[]);
    let network = Network::new(vec![throttled(), throttled(), throttled(), fine()]);
    let (client, log) = client(&network, keys());
    block_on(client.get::<sts::IdentityReply>(&whoami())).unwrap();
    assert_eq!(network.n_sent.get(), 4);
    // Half of 400, 800 and 1,600 ms.
    assert_eq!(network.now_ms.get() - START_MS, 200 + 400 + 800);
    let last = log.borrow().last().unwrap().clone();
    assert_eq!((last.n_tries, last.status, last.is_failed()), (4, 200, false));
}

#[test]
fn what_waiting_does_not_mend_is_told_at_once() {
    for (code, status, cause) in [
        ("AccessDenied", 403, Cause::Denied),
        ("InvalidClientTokenId", 403, Cause::WrongKeys),
        ("ExpiredToken", 403, Cause::Expired),
        ("OptInRequired", 403, Cause::Region),
        ("ValidationError", 400, Cause::Refused),
    ] {
        let network = Network::new(vec![error(status, code, &[])]);
        let (client, log) = client(&network, keys());
        let failure = block_on(client.send(&whoami())).unwrap_err();
        assert_eq!((failure.cause, network.n_sent.get()), (cause, 1), "{code}");
        assert!(log.borrow().last().unwrap().is_failed());
    }
}

#[test]
fn a_service_that_never_answered_is_given_up_sooner_than_one_that_did() {
    let network = Network::new(vec![Err(NoReply::Blocked)]);
    let (never, _) = client(&network, keys());
    assert_eq!(block_on(never.send(&whoami())).unwrap_err().cause, Cause::Blocked);
    assert_eq!(network.n_sent.get(), 2);

    let network = Network::new(vec![fine(), Err(NoReply::Blocked)]);
    let (once, _) = client(&network, keys());
    block_on(once.send(&whoami())).unwrap();
    assert_eq!(block_on(once.send(&whoami())).unwrap_err().cause, Cause::Blocked);
    assert_eq!(network.n_sent.get(), 9);
}

#[test]
fn a_wrong_clock_is_mended_by_that_of_aws() {
    let date = [("date", "Fri, 27 Nov 2026 12:00:00 GMT")];
    let network = Network::new(vec![error(403, "RequestExpired", &date), fine()]);
    let (client, _) = client(&network, keys());
    block_on(client.send(&whoami())).unwrap();
    let signed = network.signed_at.borrow();
    assert_eq!(signed[1], "20261127T120000Z");
    assert_ne!(signed[0], signed[1]);
    drop(signed);
    // A clock that stays wrong ends it.
    let network = Network::new(vec![error(403, "RequestExpired", &date)]);
    let (client, _) = self::client(&network, keys());
    assert_eq!(block_on(client.send(&whoami())).unwrap_err().cause, Cause::Clock);
    assert_eq!(network.n_sent.get(), 2);
}

#[test]
fn ended_keys_are_not_sent() {
    let network = Network::new(vec![fine()]);
    let (client, _) = client(&network, Keys { expires_ms: Some(START_MS), ..keys() });
    assert_eq!(block_on(client.send(&whoami())).unwrap_err().cause, Cause::Expired);
    assert_eq!(network.n_sent.get(), 0);
}

#[test]
fn at_most_so_many_calls_of_a_service_are_under_way() {
    let network = Network::new(vec![reply(200, "<R/>", &[])]);
    let (client, log) = client(&network, keys());
    let calls: Vec<Call> = (0..40).map(|i| ec2::describe_vpc(&format!("vpc-{i}"))).collect();
    let results = block_on(join_all(calls.iter().map(|call| client.send(call))));
    assert!(results.iter().all(Result::is_ok));
    assert_eq!((network.n_sent.get(), network.most_open.get()), (40, MAX_IN_FLIGHT));
    assert_eq!(log.borrow().iter().filter(|row| row.is_done).count(), 40);
}

#[test]
fn an_answer_of_somebody_else_is_unreadable_and_harmless() {
    for body in ["", "<html>", "{}", "<a><b></a>", "\u{0}"] {
        let network = Network::new(vec![reply(200, body, &[])]);
        let (client, _) = client(&network, keys());
        let failure = block_on(client.get::<sts::IdentityReply>(&whoami())).unwrap_err();
        assert_eq!(failure.cause, Cause::Unreadable, "{body}");
    }
}
