//! The whole way through an account that stands at an endpoint: found, read, deployed to, changed, and emptied again.
//!
//! `cargo run --no-default-features --example account -- http://127.0.0.1:5600` takes it where that address speaks the
//! API of AWS for the keys of AWS's own documentation. It fails by panicking.
//!
//! With a second argument, the file that `tests/tools/account.py` printed, it reads the account that that made and
//! compares the drawing with it.
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
use eks_designer::aws::deploy::Scope;
use eks_designer::aws::log::LogRow;
use eks_designer::aws::survey::{self, Subject};
use eks_designer::aws::transport::{NoReply, Reply, Request, Transport};
use eks_designer::aws::{credentials, deploy, handover};
use eks_designer::design::Design;
use eks_designer::design::starters::Starter;
use eks_designer::formats;
use futures_executor::block_on;
use std::cell::RefCell;
use std::collections::BTreeSet;
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

fn client(base: String, region: &str) -> (Client<Plain>, Rc<RefCell<Vec<LogRow>>>) {
    let keys =
        "AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE\nAWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    let keys = credentials::parse(keys, 0).unwrap().remove(0);
    let log = Rc::new(RefCell::new(Vec::new()));
    let rows = Rc::clone(&log);
    let session = Session { keys, region: region.into(), base: Some(base) };
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
    let mut arguments = std::env::args().skip(1);
    let base = arguments.next().expect("the address of an endpoint");
    match arguments.next() {
        Some(made) => read_what_was_made(base, &std::fs::read_to_string(made).expect("a file")),
        None => whole_way(base),
    }
}

/// Reads an account that a script has made, and compares.
fn read_what_was_made(base: String, made: &str) {
    let made: serde_json::Value = serde_json::from_str(made).expect("JSON");
    let text = |key: &str| made[key].as_str().expect("a text").to_owned();
    let texts = |key: &str| -> BTreeSet<String> {
        made[key].as_array().unwrap().iter().map(|value| value.as_str().unwrap().to_owned()).collect()
    };
    let (client, log) = client(base, &text("region"));
    block_on(async {
        let found = survey::find(&client).await.unwrap();
        assert!(found.vpcs.iter().any(|vpc| vpc.id == text("elsewhere")));
        let cluster = found.clusters.iter().find(|cluster| cluster.name == text("cluster")).unwrap().clone();
        let read = survey::survey(&client, &Subject::Cluster(cluster), &|_, _| {}).await.unwrap();
        for note in &read.notes {
            println!("note: {:?}", note.message);
        }
        assert_eq!(read.gaps, []);
        let design = &read.design;
        assert_eq!(design.vpc.existing_id.as_deref(), Some(text("vpc").as_str()));
        let blocks: BTreeSet<String> = design.vpc.cidrs.iter().map(ToString::to_string).collect();
        assert_eq!(blocks, texts("blocks"));
        let subnets: BTreeSet<_> = design
            .subnets
            .values()
            .map(|subnet| {
                let zone = design.zones.get(subnet.zone).unwrap().name.clone();
                (subnet.name.clone(), subnet.cidr.unwrap().to_string(), zone, subnet.is_public())
            })
            .collect();
        let wanted: BTreeSet<_> = made["subnets"]
            .as_array()
            .unwrap()
            .iter()
            .map(|s| {
                let text = |i: usize| s[i].as_str().unwrap().to_owned();
                (
                    text(0),
                    text(1),
                    format!("{}{}", made["region"].as_str().unwrap(), text(2)),
                    s[3].as_bool().unwrap(),
                )
            })
            .collect();
        assert_eq!(subnets, wanted);
        assert_eq!(design.nat_gateways.len(), 1);
        let groups: BTreeSet<_> = design
            .nodegroups
            .values()
            .map(|g| (g.name.clone(), g.instance_types.join(","), g.min_size, g.desired_size, g.max_size))
            .collect();
        let wanted: BTreeSet<_> = made["groups"]
            .as_array()
            .unwrap()
            .iter()
            .map(|g| {
                let size = |i: usize| u32::try_from(g[i].as_u64().unwrap()).unwrap();
                (g[0].as_str().unwrap().to_owned(), g[1].as_str().unwrap().to_owned(), size(2), size(3), size(4))
            })
            .collect();
        assert_eq!(groups, wanted);
        let addons: BTreeSet<String> = design.addons.values().map(|addon| addon.name.clone()).collect();
        assert_eq!(addons, texts("addons"));
        let profiles: BTreeSet<String> =
            design.fargate_profiles.values().map(|profile| profile.name.clone()).collect();
        assert_eq!(profiles, texts("profiles"));

        // A VPC of 300 subnets and interfaces, in pages.
        let large = survey::survey(&client, &Subject::Vpc(text("elsewhere")), &|_, _| {}).await.unwrap();
        assert_eq!(large.gaps, []);
        assert_eq!(large.design.subnets.len(), 300);
    });
    let rows = log.borrow();
    let n_bytes: usize = rows.iter().filter(|row| row.is_done).map(|row| row.n_bytes).sum();
    println!("{} calls, {n_bytes} bytes, all well", rows.last().map_or(0, |row| row.number));
}

/// Deploys, reads, changes and deletes two starting points.
fn whole_way(base: String) {
    let (client, log) = client(base, "eu-west-1");
    block_on(async {
        let before = survey::find(&client).await.unwrap();
        for (starter, name) in [(Starter::Classic, "classic"), (Starter::Private, "private")] {
            let mut design = design(starter, name);
            let preview = deploy::preview(&client, &design, Scope::Whole).await.unwrap();
            assert!(preview.is_new && !preview.changes.is_empty());
            assert!(preview.changes.iter().all(|change| change.fate == deploy::Fate::Made));
            let again = deploy::preview(&client, &design, Scope::Whole).await.unwrap();
            assert_eq!(again.changes, preview.changes, "a repeated preview is the same");
            deploy::execute(&client, &preview).await.unwrap();
            deploy::execute(&client, &preview).await.unwrap();
            let state = deploy::watch(&client, &preview.stack_id, &preview.token, &|_| {}, &|_| {})
                .await
                .unwrap()
                .unwrap();
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

            let same = deploy::preview(&client, &design, Scope::Whole).await.unwrap();
            assert_eq!(same.changes, [], "nothing to do");
            let group = design.nodegroups.iter().map(|(id, _)| id).next().unwrap();
            design.nodegroups.update(group, |group| group.max_size = group.max_size.saturating_add(1));
            let update = deploy::preview(&client, &design, Scope::Whole).await.unwrap();
            assert!(!update.is_new);
            let fates: Vec<_> = update.changes.iter().map(|change| (change.kind.as_str(), change.fate)).collect();
            assert_eq!(fates, [("EKS::Nodegroup", deploy::Fate::Changed)]);
            deploy::execute(&client, &update).await.unwrap();
            let state =
                deploy::watch(&client, &update.stack_id, &update.token, &|_| {}, &|_| {}).await.unwrap().unwrap();
            assert_eq!(state.status, "UPDATE_COMPLETE");

            let token = deploy::delete(&client, &update.stack_id, &[]).await.unwrap();
            let state = deploy::watch(&client, &update.stack_id, &token, &|_| {}, &|_| {}).await.unwrap();
            assert!(state.is_none_or(|state| state.is_gone()), "{name}");
        }
        for (starter, name) in [(Starter::Classic, "classic"), (Starter::Private, "private")] {
            network_way(&client, &design(starter, name)).await;
        }
        let after = survey::find(&client).await.unwrap();
        assert_eq!(after.vpcs, before.vpcs);
        assert_eq!(after.clusters, before.clusters);
    });
    let rows = log.borrow();
    println!("{} calls, all well", rows.last().map_or(0, |row| row.number));
    assert!(rows.iter().all(|row| !format!("{row:?}").contains("wJalrXUtnFEMI")));
}

/// Deploys the network alone, has eksctl's file written, and deletes it again.
async fn network_way(client: &Client<Plain>, design: &Design) {
    let preview = deploy::preview(client, design, Scope::Network).await.unwrap();
    assert!(preview.changes.iter().all(|change| !change.kind.starts_with("EKS::")));
    deploy::execute(client, &preview).await.unwrap();
    let watched = deploy::watch(client, &preview.stack_id, &preview.token, &|_| {}, &|_| {}).await;
    let state = watched.unwrap().unwrap();
    assert_eq!(state.status, "CREATE_COMPLETE", "{:?}", state.first_failure());
    let handed = handover::hand_over(client, design, &state.name).await.unwrap();
    let read = formats::read(&handed.text).unwrap().design;
    assert_eq!(read.vpc.existing_id.as_ref(), Some(&handed.ids.vpc));
    let known = |design: &Design| -> BTreeSet<_> {
        design
            .subnets
            .values()
            .map(|subnet| (subnet.cidr, subnet.is_public(), subnet.existing_id.clone()))
            .collect()
    };
    let filled = handed.ids.filled(design);
    assert_eq!(known(&read), known(&filled));
    assert!(filled.subnets.values().all(|subnet| subnet.existing_id.is_some()));
    let same = deploy::preview(client, &filled, Scope::Network).await.unwrap();
    assert_eq!(same.changes, [], "ids that were taken over change nothing");
    let token = deploy::delete(client, &state.id, &[]).await.unwrap();
    let state = deploy::watch(client, &state.id, &token, &|_| {}, &|_| {}).await.unwrap();
    assert!(state.is_none_or(|state| state.is_gone()));
}
