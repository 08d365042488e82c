//! Drawings in the page: those of the scene, and those of tools.

use crate::scene::{Glyph, glyph_path};
use leptos::prelude::*;

/// A drawing of the scene, beside text.
#[component]
pub fn Icon(
    /// Which one.
    glyph: Glyph,
    /// Its side in pixels.
    #[prop(default = 16)]
    size: u32,
) -> impl IntoView {
    view! {
        <svg class="icon" width=size height=size viewBox="0 0 16 16" aria-hidden="true">
            <path d=glyph_path(glyph)/>
        </svg>
    }
}

/// A drawing of a tool or a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawing {
    /// An arrow.
    Select,
    /// A hand.
    Hand,
    /// A frame with a dashed side: zone.
    Zone,
    /// A box with a globe's arc: public subnet.
    PublicSubnet,
    /// A box with a lock: private subnet.
    PrivateSubnet,
    /// A hexagon: node group.
    Nodegroup,
    /// A pin: Fargate.
    Fargate,
    /// An arrow to a line: NAT.
    Nat,
    /// One line to three: load balancer.
    LoadBalancer,
    /// A sheet with a folded corner: note.
    Note,
    /// An arrow back.
    Undo,
    /// An arrow forth.
    Redo,
    /// A cross.
    Close,
    /// A keyboard.
    Keyboard,
    /// A half moon.
    Theme,
    /// An arrow pointing down.
    Down,
    /// Two sheets.
    Copy,
    /// An arrow into a tray.
    Download,
    /// A magnifying glass.
    Search,
    /// A triangle.
    Play,
    /// Two bars.
    Pause,
    /// A triangle to a bar on the left.
    StepBack,
    /// A triangle to a bar on the right.
    StepForth,
}

fn path(drawing: Drawing) -> &'static str {
    match drawing {
        Drawing::Select => "M4.2 3.2l10.4 4.6-4.5 1.8-1.7 4.6z",
        Drawing::Hand => {
            "M5.6 9.4V5a1.2 1.2 0 0 1 2.4 0v3.2V3.6a1.2 1.2 0 0 1 2.4 0v4.6V4.6a1.2 1.2 0 0 1 2.4 0v5.8c0 2.8-1.9 4.8-4.4 4.8-2 0-3.1-.9-4-2.5L3 10.2c-.5-1 .8-1.9 1.6-1.1z"
        }
        Drawing::Search => "M8 3.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6M11.6 11.6L15 15",
        Drawing::Play => "M6 4l8.4 5-8.4 5z",
        Drawing::Pause => "M6.4 4v10M11.6 4v10",
        Drawing::StepBack => "M5 4v10M14 4L7 9l7 5z",
        Drawing::StepForth => "M13 4v10M4 4l7 5-7 5z",
        Drawing::Zone => "M3 3.4h12v11.2H3zM9 6v6M6 9h6",
        Drawing::PublicSubnet => "M2.6 4h12.8v10H2.6zM9 6.2a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 1 0 0-5.6M6.2 9h5.6",
        Drawing::PrivateSubnet => "M2.6 4h12.8v10H2.6zM7.6 8.4V7.6a1.4 1.4 0 0 1 2.8 0v.8M6.8 8.4h4.4v3.2H6.8z",
        Drawing::Nodegroup => "M9 2.2l5.8 3.4v6.8L9 15.8l-5.8-3.4V5.6zM9 9v6.8M9 9l5.8-3.4M9 9L3.2 5.6",
        Drawing::Fargate => "M9 2.2c3 0 5 2 5 4.6 0 3.5-5 8.8-5 8.8S4 10.3 4 6.8c0-2.6 2-4.6 5-4.6M7.2 6.8h3.6",
        Drawing::Nat => "M2.4 9h8.6M8 5.6L11.4 9 8 12.4M15 3.4v11.2",
        Drawing::LoadBalancer => "M2.2 9h4.6M6.8 9l8-5.4M6.8 9h8M6.8 9l8 5.4M12.4 3.4h2.4v2.4M12.4 14.6h2.4v-2.4",
        Drawing::Note => "M3 3h12v8.2L11.2 15H3zM11.2 15v-3.8H15M6 6.4h6M6 9.2h3.6",
        Drawing::Undo => "M7 4.6L3 8.6l4 4M3.4 8.6H11a4 4 0 0 1 0 8h-1",
        Drawing::Redo => "M11 4.6l4 4-4 4M14.6 8.6H7a4 4 0 0 0 0 8h1",
        Drawing::Close => "M4.6 4.6l8.8 8.8M13.4 4.6l-8.8 8.8",
        Drawing::Keyboard => "M2 5h14v8.6H2zM5 8h.2M8 8h.2M11 8h.2M14 8h.2M5.6 11h6.8",
        Drawing::Theme => "M9 2.6a6.4 6.4 0 1 0 0 12.8a6.4 6.4 0 1 0 0-12.8M9 2.6v12.8",
        Drawing::Down => "M5 7.4L9 11l4-3.6",
        Drawing::Copy => "M6.4 6.4h8v8.4h-8zM11.6 6.4V3.2h-8v8.4h2.8",
        Drawing::Download => "M9 3v7.6M5.6 7.4L9 10.8l3.4-3.4M3.4 14.6h11.2",
    }
}

/// A drawing of a tool or a button.
#[component]
pub fn ToolIcon(
    /// Which one.
    drawing: Drawing,
) -> impl IntoView {
    view! {
        <svg class="icon" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <path d=path(drawing)/>
        </svg>
    }
}
