//! What the page can show and do: views, panels, tools, gestures, dialogs.

use crate::design::Entity;
use crate::editor::{Dragged, DropPlan, Edge, Place};
use crate::formats::Note;
use crate::scene::Point;
use crate::words::Message;

/// A main view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// The canvas with the side panel.
    Topology,
    /// What lies where in the blocks of the VPC.
    Address,
    /// Who takes which addresses, one node, and the course of time.
    Pods,
    /// The canvas with a path over it, and all paths below.
    Traffic,
    /// The canvas with the exported text.
    Export,
    /// The canvas with an account: read, deployed to, and every call below.
    Aws,
}

/// A tab of the side panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// The fields of what is selected.
    Properties,
    /// What is wrong.
    Findings,
    /// The design as a tree.
    Outline,
    /// The undo steps.
    History,
}

/// What the pointer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// Selects and moves.
    Select,
    /// Pans.
    Hand,
    /// Adds something; keys step through the targets.
    Place(Place, Option<Entity>),
}

impl View {
    /// The word for it in `data-view` and text ids.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Topology => "topology",
            Self::Address => "address",
            Self::Pods => "pods",
            Self::Traffic => "traffic",
            Self::Export => "export",
            Self::Aws => "aws",
        }
    }
}

/// What the page lets people do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Everything.
    Edit,
    /// Looking at a design of a link.
    ReadOnly,
    /// Looking at its drawing in another page.
    Embed,
}

impl Mode {
    /// The value of `data-mode`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Edit => "edit",
            Self::ReadOnly => "read",
            Self::Embed => "embed",
        }
    }
}

/// The colors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// The value of `data-theme`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// A pointer gesture under way; nothing of it is stored.
#[derive(Clone, Debug, PartialEq)]
pub enum Gesture {
    /// Pressed, and not moved far enough to mean more.
    Press {
        /// What lies under the pointer.
        on: Option<Entity>,
        /// Where, on the screen.
        at: Point,
    },
    /// Moving the view; the last place on the screen.
    Pan(Point),
    /// Dragging a thing of the design, or a new one from the palette.
    Drag {
        /// What is dragged.
        dragged: Dragged,
        /// Where it was taken, in the world.
        from: Point,
        /// Where it is, in the world.
        to: Point,
        /// What release would do.
        plan: Option<DropPlan>,
    },
    /// Pulling an edge of a box.
    Pull {
        /// The box and its edge.
        handle: (Entity, Edge),
        /// Where it was taken, in the world.
        from: Point,
        /// Where it is, in the world.
        to: Point,
        /// What release would do.
        plan: Option<DropPlan>,
    },
    /// Two fingers move and zoom the view: where they were, on the screen.
    Pinch(Point, Point),
    /// Drawing a frame around things, from and to in the world.
    Marquee(Point, Point),
}

/// The open menu of the canvas.
#[derive(Clone, Debug, PartialEq)]
pub struct Menu {
    /// What it was opened on; the empty canvas has none.
    pub entity: Option<Entity>,
    /// Where, on the screen.
    pub at: Point,
}

/// A dialog over the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialog {
    /// The designs of this browser.
    Designs,
    /// What was read of a file.
    Imported,
    /// The starting points.
    Starters,
    /// Another design beside the open one.
    Compare,
    /// The list of keys.
    Shortcuts,
    /// Link, picture, print.
    Share,
    /// The command palette.
    Palette,
    /// The palette with the things of the design alone.
    Find,
}

/// How safe the last edit is.
#[derive(Clone, Debug, PartialEq)]
pub enum SaveState {
    /// In the browser's storage.
    Saved,
    /// On the way there.
    Saving,
    /// Not possible, and why.
    Failed(Message),
}

/// What was read of the file that was opened last, and what its reader has to say about it.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportReport {
    /// The format.
    pub format: Message,
    /// How many things of each kind are drawn.
    pub counts: Vec<Message>,
    /// What was assumed, kept or not read.
    pub notes: Vec<Note>,
}

/// A short message, with a way to take back what it tells of.
#[derive(Clone, Debug, PartialEq)]
pub struct Toast {
    /// The words.
    pub message: Message,
    /// Whether it offers undo: of the step after which so many are done.
    pub undo_of: Option<usize>,
    /// Whether something went wrong.
    pub is_error: bool,
}
