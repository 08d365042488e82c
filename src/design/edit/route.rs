//! What a change of a route brings with it.

use super::{EditError, present};
use crate::design::{Design, Route, RouteTable, RouteTableId, RouteTarget, Subnet, SubnetId, TableRoute};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Makes a subnet's route true: its NAT gateway exists, and an internet gateway is there to route to.
pub(super) fn settle(draft: &mut Design, id: SubnetId) -> Result<(), EditError> {
    match draft.subnets.get(id).map(|subnet| subnet.route) {
        Some(Route::Nat(nat)) => present(draft, nat.into()),
        Some(Route::InternetGateway) => {
            attach_internet_gateway(draft);
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Puts a subnet's record in place.
///
/// A new default route goes into the route table that the subnet names, and so to all subnets of that table;
/// naming another table takes over the default route of that one.
pub(super) fn set_subnet(draft: &mut Design, id: SubnetId, record: &Subnet) -> Result<(), EditError> {
    let before = draft.subnets.get(id).map(|old| (old.route_table, old.route));
    draft.subnets.insert(id, record.clone());
    if let Some(table_id) = record.route_table {
        let Some(mut table) = draft.route_tables.get(table_id).cloned() else {
            return Err(EditError::NoSuch(table_id.into()));
        };
        if before.is_some_and(|(old, route)| old == Some(table_id) && route != record.route) {
            table.set_default_route(record.route);
        }
        set_table(draft, table_id, &table)?;
    }
    settle(draft, id)
}

/// Puts a route table's record in place; the default routes of its subnets follow.
pub(super) fn set_table(draft: &mut Design, id: RouteTableId, record: &RouteTable) -> Result<(), EditError> {
    for route in &record.routes {
        match route.target {
            RouteTarget::InternetGateway => attach_internet_gateway(draft),
            RouteTarget::Nat(nat) => present(draft, nat.into())?,
            RouteTarget::Network(network) => present(draft, network.into())?,
        }
    }
    draft.route_tables.insert(id, record.clone());
    follow_tables(draft);
    Ok(())
}

/// Takes the routes to `target` out of every route table.
pub(super) fn drop_routes(draft: &mut Design, target: RouteTarget) {
    draft.route_tables.update_all(|_, table| table.routes.retain(|route| route.target != target));
    follow_tables(draft);
}

/// Leads subnets by another default route. A route table is led so where all its subnets are, and where it does
/// not lead everything to another network.
pub(super) fn lead(draft: &mut Design, subnets: &BTreeSet<SubnetId>, route: Route) {
    let members: Vec<(SubnetId, Option<RouteTableId>)> =
        draft.subnets.iter().map(|(id, subnet)| (id, subnet.route_table)).collect();
    draft.route_tables.update_all(|table_id, table| {
        let mut own = members.iter().filter(|(_, table)| *table == Some(table_id)).map(|(id, _)| id).peekable();
        let is_elsewhere = |route: &TableRoute| {
            route.destination.prefix_len() == 0 && matches!(route.target, RouteTarget::Network(_))
        };
        if own.peek().is_some() && own.all(|id| subnets.contains(id)) && !table.routes.iter().any(is_elsewhere) {
            table.set_default_route(route);
        }
    });
    draft.subnets.update_all(|id, subnet| {
        if subnets.contains(&id) {
            subnet.route = route;
        }
    });
    follow_tables(draft);
}

/// Gives every subnet that names a route table the default route of that table.
fn follow_tables(draft: &mut Design) {
    let tables = draft.route_tables.clone();
    draft.subnets.update_all(|_, subnet| {
        if let Some(table) = subnet.route_table.and_then(|id| tables.get(id)) {
            subnet.route = table.default_route();
        }
    });
}

/// Attaches an internet gateway where there is none.
pub(super) fn attach_internet_gateway(draft: &mut Design) {
    if !draft.vpc.has_internet_gateway {
        let mut vpc = draft.vpc.as_ref().clone();
        vpc.has_internet_gateway = true;
        draft.vpc = Arc::new(vpc);
    }
}

/// Leaves no route to an internet gateway that is gone.
pub(super) fn detach_internet_gateway(draft: &mut Design) {
    drop_routes(draft, RouteTarget::InternetGateway);
    draft.subnets.update_all(|_, subnet| {
        if subnet.route == Route::InternetGateway {
            subnet.route = Route::Isolated;
        }
    });
}
