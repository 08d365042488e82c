//! The styles of draw.io for what AWS draws: its group frames, its icons and their colors.
//!
//! # Sources
//! Names of shapes and colors as drawings made with draw.io's library of AWS have them (`mxgraph.aws4`), read
//! 2026-11-26: <https://github.com/jgraph/drawio/blob/dev/src/main/webapp/js/diagramly/sidebar/Sidebar-AWS4.js>

/// What frames have in common: a container that keeps its content where it is. Labels are plain text.
const GROUP: &str = "html=0;whiteSpace=wrap;fontSize=12;container=1;pointerEvents=0;collapsible=0;\
     recursiveResize=0;outlineConnect=0;gradientColor=none;shape=mxgraph.aws4.group;verticalAlign=top;align=left;\
     spacingLeft=30;";

/// A zone: a dashed frame without an icon.
pub(super) const ZONE: &str = "html=0;whiteSpace=wrap;fontSize=12;container=1;pointerEvents=0;collapsible=0;\
     recursiveResize=0;fillColor=none;strokeColor=#147EBA;fontColor=#147EBA;dashed=1;verticalAlign=top;";

/// A card: nodes, the control plane.
pub(super) const CARD: &str = "html=0;whiteSpace=wrap;fontSize=11;container=1;collapsible=0;recursiveResize=0;\
     rounded=1;arcSize=6;fillColor=#FFFFFF;strokeColor=#ED7100;fontColor=#232F3E;align=left;verticalAlign=middle;\
     spacingLeft=60;";

/// A note.
pub(super) const NOTE: &str = "html=0;whiteSpace=wrap;fontSize=11;shape=note;size=14;fillColor=#FFF9DB;\
     strokeColor=#B8A44C;fontColor=#232F3E;align=left;verticalAlign=top;spacing=6;";

/// A line without arrows.
pub(super) const LINE: &str = "html=0;endArrow=none;dashed=1;strokeColor=#ED7100;edgeStyle=orthogonalEdgeStyle;";

/// The frame of the region.
pub(super) fn region() -> String {
    group("group_region", "strokeColor=#00A4A6;fillColor=none;fontColor=#147EBA;dashed=1;")
}

/// The frame of the VPC.
pub(super) fn vpc() -> String {
    group("group_vpc2", "strokeColor=#8C4FFF;fillColor=none;fontColor=#8C4FFF;dashed=0;")
}

/// The frame of a subnet, by the word that the scene has for where its traffic goes.
pub(super) fn subnet(style: &str) -> String {
    let look = match style {
        "public" => "grStroke=0;strokeColor=#7AA116;fillColor=#F2F6E8;fontColor=#248814;dashed=0;",
        "isolated" => "grStroke=0;strokeColor=#6B7785;fillColor=#F4F4F4;fontColor=#43505E;dashed=0;",
        _ => "grStroke=0;strokeColor=#00A4A6;fillColor=#E6F6F7;fontColor=#147EBA;dashed=0;",
    };
    group("group_security_group", look)
}

fn group(icon: &str, look: &str) -> String {
    format!("{GROUP}grIcon=mxgraph.aws4.{icon};{look}")
}

/// A small icon with its label to the right.
pub(super) fn small_icon(shape: &str) -> String {
    format!(
        "html=0;fontSize=11;sketch=0;outlineConnect=0;fontColor=#232F3E;fillColor=#8C4FFF;strokeColor=none;aspect=fixed;\
         labelPosition=right;align=left;verticalLabelPosition=middle;verticalAlign=middle;spacingLeft=4;\
         shape=mxgraph.aws4.{shape};"
    )
}

/// The icon of a service, without a label.
pub(super) fn service_icon(name: &str) -> String {
    format!(
        "html=0;sketch=0;outlineConnect=0;fillColor=#ED7100;strokeColor=#FFFFFF;aspect=fixed;\
         shape=mxgraph.aws4.resourceIcon;resIcon=mxgraph.aws4.{name};"
    )
}
