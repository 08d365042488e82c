//! VER.

/// The rules of this family, by code.
pub(super) static RULES: &[&crate::rules::Rule] = &[];
