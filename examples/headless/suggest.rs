//! The valid word nearest to one that is not.

/// The word with the fewest letters to change; `None` when all are too far off to be meant.
pub(crate) fn nearest<'a>(word: &str, valid: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_ascii_lowercase();
    let most = (word.chars().count() / 2).max(1);
    let scored = valid.map(|name| (strsim::osa_distance(&word, &name.to_ascii_lowercase()), name));
    scored.filter(|(distance, _)| *distance <= most).min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}
