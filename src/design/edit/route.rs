//! What a change of a route brings with it.

use super::{EditError, present};
use crate::design::{Design, Route, SubnetId};
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
    draft.subnets.update_all(|_, subnet| {
        if subnet.route == Route::InternetGateway {
            subnet.route = Route::Isolated;
        }
    });
}
