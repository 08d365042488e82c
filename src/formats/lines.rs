//! Writing a text line by line, and noting which lines speak of what.

use super::Place;
use crate::design::Entity;

/// A text under construction.
#[derive(Default)]
pub(super) struct Lines {
    text: String,
    n_lines: usize,
    places: Vec<Place>,
}

impl Lines {
    /// Adds a line, which must have no line break in it.
    pub(super) fn push(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
        self.n_lines = self.n_lines.saturating_add(1);
    }

    /// Adds a line that speaks of a thing.
    pub(super) fn push_of(&mut self, entity: impl Into<Option<Entity>>, line: &str) {
        let first_line = self.n_lines;
        self.push(line);
        if let Some(entity) = entity.into() {
            self.places.push(Place { first_line, end_line: self.n_lines, entity });
        }
    }

    /// Adds a text that may have line breaks in it, which stay as they are.
    pub(super) fn push_lines(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
        self.n_lines = self.n_lines.saturating_add(text.matches('\n').count()).saturating_add(1);
    }

    /// Adds the lines of a text.
    pub(super) fn push_all(&mut self, text: &str) {
        for line in text.lines() {
            self.push(line);
        }
    }

    /// How many lines there are.
    pub(super) fn n_lines(&self) -> usize {
        self.n_lines
    }

    /// Says that the lines from `first_line` on speak of a thing.
    pub(super) fn place_from(&mut self, first_line: usize, entity: Entity) {
        if first_line < self.n_lines {
            self.places.push(Place { first_line, end_line: self.n_lines, entity });
        }
    }

    /// The text, and its places by first line, the outer before the inner.
    pub(super) fn finish(mut self) -> (String, Vec<Place>) {
        self.places.sort_by_key(|place| (place.first_line, std::cmp::Reverse(place.end_line)));
        (self.text, self.places)
    }
}
