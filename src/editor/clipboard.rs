//! What is copied and pasted: a design file that names which of its things are meant.
//!
//! The text on the clipboard is an ordinary design file, so that pasting it into a ticket and opening it later
//! works too. One field more, which the design file keeps like every field it does not know, tells a clip apart.

use super::{Action, Editor};
use crate::collect::CollectInOrder;
use crate::design::{Design, Edit, EditError, Entity, ZoneId};
use crate::formats::document::{self, Extras};
use crate::msg;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The field of the file that names what was copied.
const FIELD: &str = "clip";

/// Things that were copied.
#[derive(Clone, Debug, PartialEq)]
pub struct Clip {
    design: Arc<Design>,
    chosen: BTreeSet<Entity>,
}

/// Whether a thing can be copied to another place.
#[must_use]
pub fn can_copy(entity: Entity) -> bool {
    matches!(
        entity,
        Entity::Zone(_)
            | Entity::Subnet(_)
            | Entity::NatGateway(_)
            | Entity::LoadBalancer(_)
            | Entity::Nodegroup(_)
            | Entity::FargateProfile(_)
            | Entity::Addon(_)
            | Entity::Network(_)
    )
}

impl Clip {
    /// What of `design` is in `selection` and can be copied; `None` where nothing can.
    #[must_use]
    pub fn of(design: &Arc<Design>, selection: &BTreeSet<Entity>) -> Option<Self> {
        let chosen: BTreeSet<Entity> = selection.iter().copied().filter(|e| can_copy(*e)).collect_set();
        (!chosen.is_empty()).then(|| Self { design: Arc::clone(design), chosen })
    }

    /// The text for the clipboard.
    #[must_use]
    pub fn text(&self) -> String {
        let ids = self.chosen.iter().map(ToString::to_string);
        document::write(&self.design, &Extras::with_list(FIELD, ids))
    }

    /// The clip in a design file that was read; `None` for one that is a design and no more.
    #[must_use]
    pub fn from_file(design: Design, extras: &Extras) -> Option<Self> {
        let ids = extras.list(FIELD)?;
        let chosen: BTreeSet<Entity> =
            ids.iter().filter_map(|id| id.parse().ok()).filter(|e| can_copy(*e) && design.has(*e)).collect_set();
        (!chosen.is_empty()).then(|| Self { design: Arc::new(design), chosen })
    }

    /// How many things it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.chosen.len()
    }

    /// Whether it holds nothing; a clip always holds something.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.chosen.is_empty()
    }

    /// The step that pastes it; subnets go into `into` where a zone is given.
    #[must_use]
    pub fn action(&self, into: Option<ZoneId>) -> Action {
        let edit = Edit::Paste { clip: Arc::clone(&self.design), chosen: self.chosen.clone(), into };
        Action::new(msg!("step-paste", n = self.chosen.len()), vec![edit])
    }
}

impl Editor {
    /// The zone that is selected, or the one of the selected subnet: where a paste goes.
    #[must_use]
    pub fn selected_zone(&self) -> Option<ZoneId> {
        match self.selected()? {
            Entity::Zone(id) => Some(id),
            Entity::Subnet(id) => self.design().subnets.get(id).map(|subnet| subnet.zone),
            _ => None,
        }
    }

    /// Pastes a clip as one step.
    ///
    /// # Errors
    /// The edit that could not be planned, such as for lack of free blocks; nothing has changed then.
    pub fn paste(&mut self, clip: &Clip) -> Result<(), EditError> {
        let into = self.selected_zone();
        self.run(clip.action(into))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::starters::Starter;
    use crate::formats;

    #[test]
    fn a_clip_survives_the_clipboard() {
        let design = Arc::new(Starter::Classic.design());
        let all: BTreeSet<Entity> = design.entities().collect();
        let clip = Clip::of(&design, &all).unwrap();
        let read = formats::read(clip.text()).unwrap();
        assert_eq!(Clip::from_file(read.design, &read.extras), Some(clip));
        assert_eq!(Clip::of(&design, &[Entity::Vpc].into()), None);
    }

    #[test]
    fn a_design_file_is_no_clip_and_a_clip_with_nonsense_is_none() {
        let design = Starter::Classic.design();
        assert_eq!(Clip::from_file(design.clone(), &Extras::default()), None);
        let odd = Extras::with_list(FIELD, ["subnet-999".to_owned(), "x".to_owned(), "vpc".to_owned()]);
        assert_eq!(Clip::from_file(design, &odd), None);
    }

    #[test]
    fn cut_and_paste_and_undo_twice_is_nothing() {
        let mut editor = Editor::new(Starter::Classic.design());
        let start = editor.design().clone();
        let subnet = start.subnets.ids().next_back().unwrap();
        editor.select([subnet.into()]);
        let clip = Clip::of(editor.design(), editor.selection()).unwrap();
        editor.run(Action::new(msg!("step-paste", n = 1), vec![Edit::Remove(subnet.into())])).unwrap();
        editor.paste(&clip).unwrap();
        assert_eq!(editor.design().subnets.len(), start.subnets.len());
        assert!(matches!(editor.selected(), Some(Entity::Subnet(id)) if id != subnet));
        while editor.undo() {}
        // Ids are never used again, so that only the next one differs.
        let next_id = editor.design().next_id;
        assert_eq!(**editor.design(), Design { next_id, ..start.as_ref().clone() });
    }
}
