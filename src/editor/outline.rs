//! The design as a tree: what the outline panel shows and what keys walk through.

use super::navigate::children;
use crate::design::{Design, Entity};

/// One line of the outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Branch {
    /// What it is.
    pub entity: Entity,
    /// How deep it lies; the cluster and the VPC are at 1.
    pub level: usize,
    /// Its place among its siblings, from 1.
    pub position: usize,
    /// How many siblings there are, itself included.
    pub n_siblings: usize,
    /// Whether it has branches of its own.
    pub has_children: bool,
}

/// Every thing of the design in the order in which one reads it.
#[must_use]
pub fn outline(design: &Design) -> Vec<Branch> {
    let mut branches = Vec::new();
    add(design, None, 1, &mut branches);
    branches
}

fn add(design: &Design, parent: Option<Entity>, level: usize, out: &mut Vec<Branch>) {
    let siblings = children(design, parent);
    let n_siblings = siblings.len();
    for (i, entity) in siblings.into_iter().enumerate() {
        let has_children = !children(design, Some(entity)).is_empty();
        out.push(Branch { entity, level, position: i.saturating_add(1), n_siblings, has_children });
        add(design, Some(entity), level.saturating_add(1), out);
    }
}
