//! What a step would do to the addresses, told while it can still be taken back.

use crate::cni::budget::{Budget, Scenario, budget};
use crate::design::{Design, Edit};
use crate::msg;
use crate::words::Message;

/// Whether every subnet holds after a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// In words: which subnet lacks most.
    pub message: Message,
    /// Whether one lacks any.
    pub is_short: bool,
}

/// What `edits` would do to the addresses of `design`, counted at `scenario`; `None` where they change no address, or
/// cannot be made. `now` is the design's budget.
///
/// It counts the whole design, which is quick enough for every new target of a drag.
#[must_use]
pub fn outlook(design: &Design, now: &Budget, edits: &[Edit], scenario: Scenario) -> Option<Outlook> {
    let draft = design.edited(edits).ok()?;
    let after = budget(&draft);
    if after == *now {
        return None;
    }
    let short = after.at(scenario).subnets.iter().filter(|(_, slot)| 0 < slot.missing());
    let mut n_short = 0_usize;
    let worst = short.inspect(|_| n_short = n_short.saturating_add(1)).max_by_key(|(_, slot)| slot.missing());
    let Some((id, slot)) = worst else {
        return Some(Outlook { message: msg!("status-no-shortage"), is_short: false });
    };
    let message = msg!(
        "outlook-short",
        subnet = draft.name_of(id.into()),
        missing = slot.missing(),
        more = n_short.saturating_sub(1)
    );
    Some(Outlook { message, is_short: true })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::starters::Starter;
    use crate::words::{Language, render};

    fn told(design: &Design, edits: &[Edit]) -> Option<(String, bool)> {
        let found = outlook(design, &budget(design), edits, Scenario::Maximum)?;
        Some((render(Language::En, &found.message), found.is_short))
    }

    #[test]
    fn says_which_subnet_a_step_would_starve() {
        let design = Starter::Classic.design();
        let (id, subnet) = design.subnets.iter().find(|(_, subnet)| subnet.name == "private-1a").unwrap();
        let cidr = crate::net::Cidr::containing(subnet.cidr.unwrap().first(), 28).unwrap();
        let (text, is_short) = told(&design, &[Edit::SetSubnetCidr { id, cidr }]).unwrap();
        assert!(is_short && text.starts_with("private-1a would be short by "), "{text}");
    }

    #[test]
    fn says_that_all_hold_and_is_silent_where_no_address_changes() {
        let design = Starter::TooSmall.design();
        let group = design.nodegroups.ids().next().unwrap();
        let mut record = design.nodegroups.get(group).unwrap().clone();
        (record.min_size, record.desired_size, record.max_size) = (1, 1, 1);
        let smaller = [Edit::SetNodegroup(group, record)];
        assert_eq!(told(&design, &smaller), Some(("No subnet runs out".to_owned(), false)));
        assert_eq!(told(&design, &[Edit::Rename(group.into(), "other".to_owned())]), None);
    }
}
