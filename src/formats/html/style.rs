//! The styles of the page: a column of text that is easy to read, tables that fit on paper.

/// The style sheet. Sizes follow the reader's own letters; colors hold 7:1 against the paper.
pub(super) const SHEET: &str = include_str!("report.css");
