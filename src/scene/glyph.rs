//! Our own drawings for things: one stroke weight on a grid of 16 × 16.

/// A drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Glyph {
    /// A globe: public.
    Globe,
    /// A padlock: private.
    Lock,
    /// An arrow to a line: NAT gateway.
    Nat,
    /// An arch with an arrow: internet gateway.
    Gateway,
    /// A box: nodes.
    Node,
    /// A pin: Fargate.
    Fargate,
    /// A helm: control plane.
    Helm,
    /// A plug: network interface.
    Interface,
    /// One line that becomes three: load balancer.
    LoadBalancer,
    /// A frame in a frame: zone.
    Zone,
    /// A cloud of boxes: VPC.
    Vpc,
    /// A puzzle piece: add-on.
    Addon,
    /// A way that turns: route table.
    Routes,
    /// Two clouds that touch: connected network.
    Network,
    /// A shield: security group.
    Shield,
    /// A sheet with a folded corner: note.
    Note,
    /// A screen: a person's computer.
    Computer,
    /// A circle with a stroke: error.
    Error,
    /// A triangle: warning.
    Warning,
    /// A circle with an i: information.
    Info,
    /// A tick.
    Check,
}

/// The path of a drawing.
#[must_use]
pub fn glyph_path(glyph: Glyph) -> &'static str {
    match glyph {
        Glyph::Globe => {
            "M8 1.6a6.4 6.4 0 1 0 0 12.8a6.4 6.4 0 1 0 0-12.8M1.6 8h12.8M8 1.6c3.6 3.6 3.6 9.2 0 12.8M8 1.6c-3.6 3.6-3.6 9.2 0 12.8"
        }
        Glyph::Lock => "M4.6 7V5.2a3.4 3.4 0 0 1 6.8 0V7M3.2 7h9.6v6.8H3.2zM8 9.6v1.8",
        Glyph::Nat => "M1.8 8h8.4M7.2 4.6L10.6 8l-3.4 3.4M13.8 2.6v10.8",
        Glyph::Gateway => "M2.4 13.8V7.6a5.6 5.6 0 0 1 11.2 0v6.2M8 13.8V6.4M5.6 8.8L8 6.4l2.4 2.4",
        Glyph::Node => "M8 1.6l5.6 3.2v6.4L8 14.4l-5.6-3.2V4.8zM8 8v6.4M8 8l5.6-3.2M8 8L2.4 4.8",
        Glyph::Fargate => {
            "M8 1.8c2.9 0 4.8 2 4.8 4.4 0 3.3-4.8 8.2-4.8 8.2S3.2 9.5 3.2 6.2C3.2 3.8 5.1 1.8 8 1.8M6.2 6.2h3.6"
        }
        Glyph::Helm => {
            "M8 2.4a5.6 5.6 0 1 0 0 11.2a5.6 5.6 0 1 0 0-11.2M8 .8v14.4M.8 8h14.4M2.9 2.9l10.2 10.2M13.1 2.9L2.9 13.1"
        }
        Glyph::Interface => "M2.8 3h10.4v7H2.8zM5.8 10v3.2M10.2 10v3.2M5.8 6.4h4.4",
        Glyph::LoadBalancer => "M1.8 8h4.4M6.2 8L13.8 3M6.2 8h7.6M6.2 8l7.6 5M11.4 2.8h2.4v2.4M11.4 13.2h2.4v-2.4",
        Glyph::Routes => "M3 13.6V8.4a3 3 0 0 1 3-3h7M10 2.4l3 3-3 3",
        Glyph::Network => {
            "M1.6 8a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0M7.2 8a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0"
        }
        Glyph::Shield => "M8 1.8l5.4 2v4c0 3.2-2.3 5.4-5.4 6.4-3.1-1-5.4-3.2-5.4-6.4v-4z",
        Glyph::Note => "M2.6 2.6h10.8v7.2L9.8 13.4H2.6zM9.8 13.4V9.8h3.6M5.2 5.6h5.6M5.2 8.2h3.2",
        Glyph::Computer => "M2.2 3h11.6v7.6H2.2zM8 10.6v2.6M5.2 13.2h5.6",
        Glyph::Zone => "M2.4 2.4h11.2v11.2H2.4zM5.2 5.2h5.6v5.6H5.2z",
        Glyph::Vpc => "M2 2h5.2v5.2H2zM8.8 2H14v5.2H8.8zM5.4 8.8h5.2V14H5.4z",
        Glyph::Addon => "M2.6 5.8h3V4.4a1.6 1.6 0 0 1 3.2 0v1.4h3v2.6h.6a1.5 1.5 0 0 1 0 3h-.6v2.4H2.6z",
        Glyph::Error => "M8 1.6a6.4 6.4 0 1 0 0 12.8a6.4 6.4 0 1 0 0-12.8M8 4.6v4.2M8 11.1v.2",
        Glyph::Warning => "M8 2l6.4 11.4H1.6zM8 6.4v3.2M8 11.5v.2",
        Glyph::Info => "M8 1.6a6.4 6.4 0 1 0 0 12.8a6.4 6.4 0 1 0 0-12.8M8 7.4v3.8M8 4.8v.2",
        Glyph::Check => "M3 8.6l3.2 3.2L13 4.8",
    }
}
