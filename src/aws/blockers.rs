//! What keeps a VPC from going: load balancers that a cluster's controllers made beside the stack.

use super::calls::elb;
use super::client::Client;
use super::failure::Failure;
use super::transport::Transport;
use futures_util::future::join;

/// The names of the load balancers of a VPC, those of the second generation first, and what could not be read.
pub async fn load_balancers<T: Transport>(client: &Client<T>, vpc: &str) -> (Vec<String>, Vec<Failure>) {
    let (calls, classic_calls) = (elb::describe_load_balancers(), elb::describe_classic_load_balancers());
    let (new, classic) = join(
        client.all::<elb::LoadBalancersReply>(&calls),
        client.all::<elb::ClassicLoadBalancersReply>(&classic_calls),
    )
    .await;
    let (mut names, mut gaps) = (Vec::new(), Vec::new());
    match new {
        Ok(all) => names.extend(all.into_iter().filter(|it| it.vpc_id == vpc).map(|it| it.name)),
        Err(failure) => gaps.push(failure),
    }
    match classic {
        Ok(all) => names.extend(all.into_iter().filter(|it| it.vpc_id == vpc).map(|it| it.name)),
        Err(failure) => gaps.push(failure),
    }
    (names, gaps)
}
