//! A small picture of a design: its boxes, without words, gauges and nodes.

use super::{Content, Item, Rect, Scene, View, build};
use crate::cni::budget::{Budget, Scenario};
use crate::design::Design;
use std::fmt::Write;

/// The most of a picture that is drawn, as height by width: very tall designs are cut off.
const TALLEST: f64 = 1.25;

/// Room around the VPC, for the internet gateway on its border.
const MARGIN: f64 = 20.0;

/// A small picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Miniature {
    /// The window of the drawing, for `viewBox`.
    pub bounds: Rect,
    /// The boxes in one SVG fragment.
    pub boxes: String,
}

/// The VPC of `design` and what lies in it, light enough to draw dozens at once: nothing is counted for it.
#[must_use]
pub fn miniature(design: &Design) -> Miniature {
    let view = View { budget: &Budget::default(), findings: &[], scenario: Scenario::default() };
    let Scene { items, bounds, .. } = build(design, &view);
    let is_vpc = |item: &&Item| matches!(item.content, Content::Vpc(..));
    let mut bounds = items.iter().find(is_vpc).map_or(bounds, |vpc| vpc.rect).grown(MARGIN);
    bounds.height = bounds.height.min(bounds.width * TALLEST);
    let end = bounds.bottom();
    let mut boxes = String::new();
    for item in items.iter().filter(|item| item.rect.y < end) {
        let Some((class, style)) = class_of(&item.content) else { continue };
        let Rect { x, y, width, height } = item.rect;
        let height = height.min(end - y);
        // Writing to a string cannot fail.
        let _ = write!(
            boxes,
            r#"<rect class="frame {class}{style}" x="{x:.0}" y="{y:.0}" width="{width:.0}" height="{height:.0}" rx="8"/>"#
        );
    }
    Miniature { bounds, boxes }
}

/// The class of a box, and of its kind.
fn class_of(content: &Content) -> Option<(&'static str, &'static str)> {
    Some(match content {
        Content::Vpc(..) => ("vpc", ""),
        Content::InternetGateway(_) => ("gateway", ""),
        Content::Zone(_, is_local, _) => ("zone", if *is_local { " local" } else { "" }),
        Content::Subnet(card) => match card.style {
            "public" => ("subnet", " public"),
            "private" => ("subnet", " private"),
            _ => ("subnet", " isolated"),
        },
        Content::Chip(_) => ("chip", ""),
        Content::Nodegroup(_) => ("group", ""),
        Content::Fargate(_) => ("group", " fargate"),
        Content::Region(_)
        | Content::ControlPlane(_)
        | Content::Link(_)
        | Content::Hint(_)
        | Content::Note(..)
        | Content::Lead(_)
        | Content::Lock => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::starters::Starter;
    use crate::design::{Edit, SubnetKind};

    #[test]
    fn shows_the_boxes_that_the_window_holds() {
        let picture = miniature(&Starter::Classic.design());
        let n = |class: &str| picture.boxes.matches(&format!("class=\"frame {class}")).count();
        assert_eq!((n("zone"), n("subnet public"), n("subnet private"), n("group")), (3, 3, 3, 1));
        // Of many rows only those that are seen.
        let mut tall = Starter::Small.design();
        let zone = tall.zones.ids().next().unwrap();
        for _ in 0..7 {
            let add = Edit::AddSubnet { zone, kind: SubnetKind::Private, prefix_len: Some(28) };
            tall = tall.edited(&[add]).unwrap();
        }
        let n_drawn = miniature(&tall).boxes.matches("frame subnet").count();
        assert!((4..tall.subnets.len()).contains(&n_drawn), "{n_drawn}");
    }
}
