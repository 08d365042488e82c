//! Pages of lists, and the tokens between them.

use super::reply::Refusal;

/// What a token looks like, before the number of the first item after it.
const TOKEN: &str = "cHJhY3RpY2U.";

/// One page of items, and the token of the next; empty after the last.
pub(super) fn page<T>(items: Vec<T>, token: Option<&str>, most: usize) -> Result<(Vec<T>, String), Refusal> {
    let first = match token.filter(|token| !token.is_empty()) {
        None => 0,
        Some(token) => {
            let number = token.strip_prefix(TOKEN).and_then(|number| number.parse::<usize>().ok());
            number.ok_or_else(|| {
                Refusal::new(400, "InvalidNextToken", "The token is not one that this call gave.")
            })?
        }
    };
    let after = first.saturating_add(most.max(1));
    let next = if after < items.len() { format!("{TOKEN}{after}") } else { String::new() };
    Ok((items.into_iter().skip(first).take(most.max(1)).collect(), next))
}
