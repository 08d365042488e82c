//! The whole way through an account that stands at an endpoint: found, read, deployed to, changed, and emptied again.
//!
//! `cargo run --no-default-features --example account -- http://127.0.0.1:5600` takes it where that address speaks the
//! API of AWS for the keys of AWS's own documentation. It fails by panicking.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a tool of developers, which knows the clock"
)]

use eks_designer::aws::client::{Client, Session};
use eks_designer::aws::log::LogRow;
use eks_designer::aws::survey::{self, Subject};
use eks_designer::aws::transport::{NoReply, Reply, Request, Transport};
use eks_designer::aws::{credentials, deploy};
use eks_designer::design::Design;
use eks_designer::design::starters::Starter;
use futures_executor::block_on;
use std::cell::RefCell;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::rc::Rc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Sends over plain HTTP/1.1, one connection per request.
struct Plain;

impl Plain {
    fn exchange(request: &Request) -> std::io::Result<Reply> {
        let rest = request.url.strip_prefix("http://").expect("plain http");
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let mut stream = TcpStream::connect(host)?;
        stream.set_read_timeout(Some(Duration::from_secs(60)))?;
        let mut head = format!("{} /{path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n", request.method);
        for (name, value) in &request.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str(&format!("content-length: {}\r\n\r\n{}", request.body.len(), request.body));
        stream.write_all(head.as_bytes())?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes)?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        let mut lines = head.lines();
        let status = lines.next().unwrap_or_default().split(' ').nth(1).and_then(|s| s.parse().ok()).unwrap_or(0);
        let headers =
            lines.filter_map(|line| line.split_once(": ")).map(|(k, v)| (k.to_lowercase(), v.to_owned()));
        Ok(Reply { status, headers: headers.collect(), body: body.to_owned() })
    }
}

impl Transport for Plain {
    async fn send(&self, request: Request) -> Result<Reply, NoReply> {
        Self::exchange(&request).map_err(|_| NoReply::Blocked)
    }

    async fn sleep(&self, time: Duration) {
        std::thread::sleep(time.min(Duration::from_millis(300)));
    }

    fn now_ms(&self) -> u64 {
        u64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis()).unwrap()
    }

    fn random(&self) -> f64 {
        0.5
    }
}

fn client(base: String) -> (Client<Plain>, Rc<RefCell<Vec<LogRow>>>) {
    let keys =
        "AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE\nAWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    let keys = credentials::parse(keys, 0).unwrap().remove(0);
    let log = Rc::new(RefCell::new(Vec::new()));
    let rows = Rc::clone(&log);
    let session = Session { keys, region: "eu-west-1".into(), base: Some(base) };
    (Client::new(Plain, session, move |row| rows.borrow_mut().push(row)), log)
}

/// A starting point in the region of the endpoint.
fn design(starter: Starter, name: &str) -> Design {
    let mut design = starter.design();
    let mut cluster = design.cluster.as_ref().clone();
    name.clone_into(&mut cluster.name);
    let from = std::mem::replace(&mut cluster.region, "eu-west-1".into());
    design.cluster = std::sync::Arc::new(cluster);
    let zones: Vec<_> =
        design.zones.iter().map(|(id, zone)| (id, zone.name.replace(&from, "eu-west-1"))).collect();
    for (i, (id, _)) in zones.into_iter().enumerate() {
        let letter = ["a", "b", "c"][i];
        design.zones.update(id, |zone| zone.name = format!("eu-west-1{letter}"));
    }
    design
}

fn main() {
    let base = std::env::args().nth(1).expect("the address of an endpoint");
    let (client, log) = client(base);
    block_on(async {
        let before = survey::find(&client).await.unwrap();
        for (starter, name) in [(Starter::Classic, "classic"), (Starter::Private, "private")] {
            let mut design = design(starter, name);
            let preview = deploy::preview(&client, &design).await.unwrap();
            assert!(preview.is_new && !preview.changes.is_empty());
            assert!(preview.changes.iter().all(|change| change.fate == deploy::Fate::Made));
            let again = deploy::preview(&client, &design).await.unwrap();
            assert_eq!(again, preview, "a repeated preview is the same");
            deploy::execute(&client, &preview).await.unwrap();
            deploy::execute(&client, &preview).await.unwrap();
            let state = deploy::watch(&client, &preview.stack_id, &|_| {}, &|_| {}).await.unwrap().unwrap();
            assert_eq!(state.status, "CREATE_COMPLETE", "{:?}", state.first_failure());
            assert_eq!(state.resources.len(), preview.changes.len());

            let found = survey::find(&client).await.unwrap();
            let cluster = found.clusters.iter().find(|cluster| cluster.name == name).unwrap().clone();
            let read = survey::survey(&client, &Subject::Cluster(cluster), &|_, _| {}).await.unwrap();
            assert_eq!(read.gaps, [], "{name}");
            let blocks = |design: &Design| {
                let mut blocks: Vec<_> = design.subnets.values().filter_map(|subnet| subnet.cidr).collect();
                blocks.sort();
                blocks
            };
            assert_eq!(blocks(&read.design), blocks(&design), "{name}");
            let groups = |design: &Design| {
                let mut groups: Vec<_> =
                    design.nodegroups.values().map(|g| (g.name.clone(), g.min_size, g.max_size)).collect();
                groups.sort();
                groups
            };
            assert_eq!(groups(&read.design), groups(&design), "{name}");

            let same = deploy::preview(&client, &design).await.unwrap();
            assert_eq!(same.changes, [], "nothing to do");
            let group = design.nodegroups.iter().map(|(id, _)| id).next().unwrap();
            design.nodegroups.update(group, |group| group.max_size = group.max_size.saturating_add(1));
            let update = deploy::preview(&client, &design).await.unwrap();
            assert!(!update.is_new);
            let fates: Vec<_> = update.changes.iter().map(|change| (change.kind.as_str(), change.fate)).collect();
            assert_eq!(fates, [("EKS::Nodegroup", deploy::Fate::Changed)]);
            deploy::execute(&client, &update).await.unwrap();
            let state = deploy::watch(&client, &update.stack_id, &|_| {}, &|_| {}).await.unwrap().unwrap();
            assert_eq!(state.status, "UPDATE_COMPLETE");

            deploy::delete(&client, &update.stack_id, &[]).await.unwrap();
            let state = deploy::watch(&client, &update.stack_id, &|_| {}, &|_| {}).await.unwrap();
            assert!(state.is_none_or(|state| state.is_gone()), "{name}");
        }
        let after = survey::find(&client).await.unwrap();
        assert_eq!(after.vpcs, before.vpcs);
        assert_eq!(after.clusters, before.clusters);
    });
    let rows = log.borrow();
    println!("{} calls, all well", rows.last().map_or(0, |row| row.number));
    assert!(rows.iter().all(|row| !format!("{row:?}").contains("wJalrXUtnFEMI")));
}
