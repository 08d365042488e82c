//! Which states of a design are kept by time: close together at first, far apart later.

use crate::collect::SortInPlace;
use std::collections::BTreeSet;

const SECOND: u64 = 1_000;
const MINUTE: u64 = 60 * SECOND;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// No version is made before the newest one is so old.
const MIN_DISTANCE: u64 = MINUTE;

/// Versions that are kept at most; named ones stay even beyond it.
pub const MAX_VERSIONS: usize = 30;

/// Up to which age one version is kept for each span of which length, in milliseconds.
const SPANS: &[(u64, u64)] =
    &[(10 * MINUTE, MINUTE), (HOUR, 10 * MINUTE), (DAY, 3 * HOUR), (14 * DAY, DAY), (u64::MAX, 7 * DAY)];

/// A version as the choice sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VersionMark {
    /// When its state came to be, in milliseconds since 1970.
    pub made_millis: u64,
    /// Whether a person has given it a name: it then stays until that person deletes it.
    pub is_named: bool,
}

/// Whether a state that is replaced at `now_millis` becomes a version of its own.
#[must_use]
pub fn is_version_due(marks: &[VersionMark], now_millis: u64) -> bool {
    let newest = marks.iter().map(|mark| mark.made_millis).max();
    newest.is_none_or(|newest| newest.saturating_add(MIN_DISTANCE) <= now_millis)
}

/// The places in `marks` of the versions that are not worth keeping at `now_millis`.
///
/// Of each span the newest version stays. Beyond [`MAX_VERSIONS`] the oldest without a name go, but never
/// the newest one.
#[must_use]
pub fn outdated_versions(marks: &[VersionMark], now_millis: u64) -> BTreeSet<usize> {
    let mut by_age: Vec<(usize, VersionMark)> = marks.iter().copied().enumerate().collect();
    by_age.order_by_key(|(place, mark)| (std::cmp::Reverse(mark.made_millis), *place));
    let n_named = marks.iter().filter(|mark| mark.is_named).count();
    let room = MAX_VERSIONS.saturating_sub(n_named).max(1);
    let mut taken = BTreeSet::new();
    let mut outdated = BTreeSet::new();
    let mut n_kept = 0_usize;
    for (place, mark) in by_age.into_iter().filter(|(_, mark)| !mark.is_named) {
        let is_first = taken.insert(span_of(mark.made_millis, now_millis));
        if is_first && n_kept < room {
            n_kept = n_kept.saturating_add(1);
        } else {
            outdated.insert(place);
        }
    }
    outdated
}

/// The span of time that a moment belongs to: its length and its number since 1970.
fn span_of(made_millis: u64, now_millis: u64) -> (u64, u64) {
    let age = now_millis.saturating_sub(made_millis);
    let length = SPANS.iter().find(|(until, _)| age < *until).map_or(DAY, |(_, length)| *length);
    (length, made_millis.checked_div(length).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: u64 = 1_000 * DAY;

    fn at(made_millis: u64) -> VersionMark {
        VersionMark { made_millis, is_named: false }
    }

    fn named(made_millis: u64) -> VersionMark {
        VersionMark { made_millis, is_named: true }
    }

    fn kept(marks: &[VersionMark], now: u64) -> Vec<VersionMark> {
        let outdated = outdated_versions(marks, now);
        marks.iter().enumerate().filter(|(i, _)| !outdated.contains(i)).map(|(_, mark)| *mark).collect()
    }

    #[test]
    fn the_first_state_and_one_a_minute_are_kept() {
        assert!(is_version_due(&[], NOW));
        assert!(!is_version_due(&[at(NOW)], NOW + MINUTE - 1));
        assert!(is_version_due(&[at(NOW)], NOW + MINUTE));
        // The order of the list does not matter, and a clock that was set back makes no flood.
        assert!(!is_version_due(&[at(NOW), at(NOW - HOUR)], NOW + SECOND));
        assert!(!is_version_due(&[at(NOW + HOUR)], NOW));
    }

    #[test]
    fn versions_of_the_last_minutes_all_stay() {
        let marks: Vec<VersionMark> = (0..10).map(|i| at(NOW - i * MINUTE)).collect();
        assert_eq!(outdated_versions(&marks, NOW), BTreeSet::new());
    }

    #[test]
    fn older_ones_get_rarer() {
        // One a minute over the hour before: six spans of ten minutes at most, and the first ten minutes.
        let marks: Vec<VersionMark> = (0..60).map(|i| at(NOW - i * MINUTE)).collect();
        let left = kept(&marks, NOW);
        assert_eq!(left.iter().filter(|mark| NOW - mark.made_millis < 10 * MINUTE).count(), 10);
        assert_eq!(left.len(), 16, "{left:?}");
    }

    #[test]
    fn of_a_span_the_newest_stays() {
        let day = NOW - 3 * DAY;
        assert_eq!(kept(&[at(day), at(day + HOUR), at(day + 2 * HOUR)], NOW), [at(day + 2 * HOUR)]);
    }

    #[test]
    fn never_more_than_the_most_and_the_oldest_go() {
        let marks: Vec<VersionMark> = (0..100).map(|i| at(NOW - i * 7 * DAY)).collect();
        let left = kept(&marks, NOW);
        assert_eq!(left.len(), MAX_VERSIONS);
        assert_eq!(left, marks[..MAX_VERSIONS]);
    }

    #[test]
    fn named_ones_stay_whatever_their_age_and_number() {
        let mut marks: Vec<VersionMark> = (0..40).map(|i| named(NOW - 900 * DAY + i)).collect();
        marks.push(at(NOW - HOUR));
        marks.push(at(NOW));
        let left = kept(&marks, NOW);
        assert_eq!(left.iter().filter(|mark| mark.is_named).count(), 40);
        // The newest without a name is still there.
        assert_eq!(left.last(), Some(&at(NOW)));
        assert_eq!(left.len(), 41);
    }

    #[test]
    fn days_of_editing_stay_bounded_and_reach_back() {
        let start = NOW - 30 * DAY;
        let mut marks: Vec<VersionMark> = vec![at(start)];
        // Eight hours a day, an edit every 20 seconds.
        for day in 0..30 {
            for step in 0..(8 * 180) {
                let now = start + day * DAY + step * 20 * SECOND;
                if is_version_due(&marks, now) {
                    marks.push(at(now));
                    marks = kept(&marks, now);
                }
                assert!(marks.len() <= MAX_VERSIONS);
            }
        }
        let newest = marks.iter().map(|mark| mark.made_millis).max().unwrap();
        let oldest = marks.iter().map(|mark| mark.made_millis).min().unwrap();
        assert!(7 * DAY < newest - oldest, "only {} hours back", (newest - oldest) / HOUR);
    }

    #[test]
    fn going_back_to_a_version_is_one_step_and_no_id_is_given_twice() {
        use crate::design::starters::Starter;
        use crate::design::{Edit, Entity};
        use crate::editor::{Action, Editor};
        use crate::msg;
        let old = Starter::Classic.design();
        let mut editor = Editor::new(old.clone());
        let zone = *old.zones.ids().collect::<Vec<_>>().first().unwrap();
        let edits = [Edit::Remove(Entity::Zone(zone)), Edit::Rename(Entity::Cluster, "other".to_owned())];
        for edit in edits {
            editor.run(Action::new(msg!("cmd-delete"), vec![edit])).unwrap();
        }
        let subnet = *editor.design().subnets.ids().collect::<Vec<_>>().first().unwrap();
        editor.run(Action::new(msg!("cmd-duplicate"), vec![Edit::Duplicate(Entity::Subnet(subnet))])).unwrap();
        let late = editor.design().as_ref().clone();

        editor.replace(msg!("cmd-undo"), &old);
        assert_eq!(editor.history().n_done(), 4);
        assert_eq!(editor.design().zones, old.zones);
        assert_eq!(editor.design().cluster, old.cluster);
        assert_eq!(editor.design().check_invariants(), Vec::<String>::new());
        // The number of the subnet that is gone stays used.
        assert_eq!(editor.design().next_id, late.next_id);
        assert!(old.next_id < late.next_id);

        assert!(editor.undo());
        assert_eq!(editor.design().as_ref(), &late);
        assert!(editor.redo());
        assert_eq!(editor.design().subnets, old.subnets);
        // An equal one is no step.
        let same = editor.design().as_ref().clone();
        editor.replace(msg!("cmd-undo"), &same);
        assert_eq!(editor.history().n_done(), 4);
    }
}
