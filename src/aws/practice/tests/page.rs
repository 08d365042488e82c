//! What the page itself asks: it reads the account, previews a drawing, deploys it and deletes it.

use super::*;
use crate::aws::{checks, deploy, survey};

#[test]
fn the_page_reads_the_shop_in_any_region() {
    for region in ["ap-northeast-1", "eu-west-1", "us-east-1", "us-west-1"] {
        let client = client_in(region);
        let found = block_on(survey::find(&client)).unwrap();
        assert_eq!(
            found.clusters.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(),
            ["practice-shop"],
            "{region}"
        );
        assert_eq!((found.vpcs.len(), found.gaps.len()), (2, 0));
        let subject = survey::Subject::Cluster(found.clusters[0].clone());
        let read = block_on(survey::survey(&client, &subject, &|_, _| {})).unwrap();
        assert!(read.gaps.is_empty(), "{:?}", read.gaps);
        let drawn = Starter::Small.design();
        assert_eq!(read.design.cluster.name, "practice-shop");
        assert_eq!(read.design.subnets.len(), drawn.subnets.len());
        assert_eq!(read.design.nodegroups.len(), drawn.nodegroups.len());
    }
}

#[test]
fn the_page_deploys_and_deletes() {
    let client = client();
    let drawn = design(Starter::Classic);
    let checked = block_on(checks::check(&client, &drawn, deploy::Scope::Whole));
    assert!(checked.problems.is_empty() && checked.gaps.is_empty(), "{checked:?}");
    let preview = block_on(deploy::preview(&client, &drawn, deploy::Scope::Whole)).unwrap();
    assert!(preview.is_new && !preview.changes.is_empty());
    block_on(deploy::execute(&client, &preview)).unwrap();
    let n_states = std::cell::Cell::new(0);
    let state =
        block_on(deploy::watch(&client, &preview.stack_id, "", &|_| n_states.set(n_states.get() + 1), &|_| {}));
    let state = state.unwrap().unwrap();
    assert_eq!(state.status, "CREATE_COMPLETE", "{:?}", state.first_failure());
    assert!(100 < n_states.get());
    let again = block_on(deploy::preview(&client, &drawn, deploy::Scope::Whole)).unwrap();
    assert!(!again.is_new && again.changes.is_empty(), "{again:?}");
    block_on(deploy::delete(&client, &preview.stack_id, &[])).unwrap();
    let state = block_on(deploy::watch(&client, &preview.stack_id, "", &|_| {}, &|_| {})).unwrap();
    assert!(state.is_none_or(|state| state.is_gone()));
}

#[test]
fn what_the_page_deployed_is_drawn_again() {
    for starter in [Starter::Classic, Starter::NatPerZone, Starter::Private, Starter::Mixed, Starter::Ipv6] {
        let client = client();
        let drawn = design(starter);
        start(&client, "s", "CREATE", &template(&drawn));
        pass(&client, 60);
        let found = block_on(survey::find(&client)).unwrap();
        let cluster = found.clusters.into_iter().find(|it| it.name == drawn.cluster.name).unwrap();
        let read = block_on(survey::survey(&client, &survey::Subject::Cluster(cluster), &|_, _| {})).unwrap();
        assert!(read.gaps.is_empty(), "{:?}", read.gaps);
        let sizes = |design: &Design| {
            (
                design.subnets.len(),
                design.nat_gateways.len(),
                design.nodegroups.len(),
                design.fargate_profiles.len(),
                design.subnets.iter().filter(|(_, subnet)| subnet.is_public()).count(),
                design.cluster.version.clone(),
            )
        };
        assert_eq!(sizes(&read.design), sizes(&drawn), "{}", starter.key());
    }
}
