//! The picture: well formed, on its own, the same every time, and with the design in it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a test may panic, read files and run programs"
)]

use eks_designer::design::starters::{Starter, enlarged};
use eks_designer::design::{Design, Edit};
use eks_designer::formats::{self, Extras, Problem, svg};
use roxmltree::{Document, Node};
use std::sync::Arc;

fn picture(design: &Design) -> String {
    svg::write(design, &Extras::default())
}

fn parsed(text: &str) -> Document<'_> {
    Document::parse(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

fn texts(document: &Document) -> Vec<String> {
    let is_text = |node: &Node| node.has_tag_name(("http://www.w3.org/2000/svg", "text"));
    document.descendants().filter(is_text).filter_map(|node| node.text().map(str::to_owned)).collect()
}

#[test]
fn every_starter_comes_back_from_its_picture() {
    for starter in Starter::ALL {
        let design = starter.design();
        let text = picture(&design);
        assert_eq!(text, picture(&design), "{starter:?}");
        let imported = formats::read(&text).unwrap();
        assert_eq!((imported.design, imported.format.key), (design, "svg"), "{starter:?}");
        assert!(imported.extras.is_empty() && imported.notes.is_empty());
    }
    let large = enlarged(20);
    assert_eq!(formats::read(picture(&large)).unwrap().design, large);
}

#[test]
fn stands_on_its_own() {
    for starter in Starter::ALL {
        let text = picture(&starter.design());
        let document = parsed(&text);
        let root = document.root_element();
        assert!(root.has_tag_name(("http://www.w3.org/2000/svg", "svg")));
        let view_box: Vec<f64> =
            root.attribute("viewBox").unwrap().split(' ').map(|n| n.parse().unwrap()).collect();
        assert!(view_box.len() == 4 && 100.0 < view_box[2] && 100.0 < view_box[3], "{view_box:?}");
        for node in document.descendants() {
            let name = node.tag_name().name();
            assert!(!["script", "image", "use", "a", "foreignObject", "link"].contains(&name), "{name}");
            for attribute in node.attributes() {
                assert!(!["href", "src", "style"].contains(&attribute.name()), "{attribute:?}");
                assert!(
                    !attribute.value().contains("://") && !attribute.name().starts_with("on"),
                    "{attribute:?}"
                );
            }
        }
        let outside = text.replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
        assert!(!outside.contains("://") && !outside.contains("url(") && !outside.contains("@import"));
        assert!(!outside.contains("var("));
    }
}

#[test]
fn says_what_it_is() {
    let text = picture(&Starter::Classic.design());
    let document = parsed(&text);
    let text_of = |id: &str| {
        let found = document.descendants().find(|node| node.attribute("id") == Some(id));
        found.and_then(|node| node.text()).unwrap().to_owned()
    };
    assert_eq!(document.root_element().attribute("aria-labelledby"), Some("title desc"));
    assert_eq!(text_of("title"), "EKS cluster my-cluster in ap-northeast-1");
    assert!(text_of("desc").contains("Subnets: 6. Node groups: 1."), "{}", text_of("desc"));
    let texts = texts(&document);
    for expected in ["workers", "10.0.96.0/19", "my-cluster"] {
        assert!(texts.iter().any(|text| text.contains(expected)), "{expected} in {texts:?}");
    }
}

#[test]
fn hostile_names_stay_names() {
    for name in [
        "</metadata><script>alert(1)</script>",
        "]]><script>",
        "<![CDATA[x]]>",
        "\"'&amp;&lt;<!--",
        "--><svg onload='x'>",
        "a\u{0}b\u{1b}\u{7f}\u{85}\u{fffe}\u{ffff}c",
        "}</style>",
        "日本語 😀 \\ \\u0041",
    ] {
        let mut design = Starter::Mixed.design();
        let group = design.nodegroups.ids().next().unwrap();
        design.nodegroups.update(group, |group| name.clone_into(&mut group.name));
        let subnet = design.subnets.ids().next().unwrap();
        design.subnets.update(subnet, |subnet| name.clone_into(&mut subnet.name));
        let mut cluster = design.cluster.as_ref().clone();
        name.clone_into(&mut cluster.name);
        name.clone_into(&mut cluster.region);
        design.cluster = Arc::new(cluster);
        let text = picture(&design);
        let document = parsed(&text);
        assert!(!document.descendants().any(|node| node.tag_name().name() == "script"), "{name:?}");
        assert_eq!(formats::read(&text).unwrap().design, design, "{name:?}");
    }
}

#[test]
fn unknown_fields_come_back_too() {
    let text = picture(&Starter::Small.design());
    let file =
        text.replacen("\"format\": \"eks-designer\",", "\"format\": \"eks-designer\",\n  \"future\": [1],", 1);
    assert_ne!(file, text);
    let imported = formats::read(&file).unwrap();
    assert!(!imported.extras.is_empty());
    assert!(svg::write(&imported.design, &imported.extras).contains("\"future\""));
}

#[test]
fn other_tools_may_have_written_it_anew() {
    let design = Starter::Small.design().edited(&[Edit::AddZone { name: None }]).unwrap();
    let text = picture(&design);
    let anew = text.replace('\n', "\r\n").replace('"', "&quot;").replace("<svg xmlns=&quot;", "<svg xmlns='");
    let anew =
        anew.replace("<metadata id=&quot;eks-designer-design&quot;>", "<metadata id='eks-designer-design' >");
    let anew = format!("\u{feff}<?xml version='1.0'?>\n<!-- by hand -->\n{anew}");
    assert_eq!(formats::read(anew).unwrap().design, design);
}

#[test]
fn pictures_without_a_design_are_refused() {
    let problem = |text: &str| formats::read(text).map(|_| ()).unwrap_err();
    let plain = problem("<svg xmlns='http://www.w3.org/2000/svg'/>");
    assert_eq!((plain.problem, plain.at), (Problem::NoDesignInPicture, None));
    let empty = problem("<svg><metadata id='eks-designer-design'></metadata></svg>");
    assert!(matches!(empty.problem, Problem::Syntax(_)) && empty.at.is_none() && empty.path == "metadata");
    let newer = picture(&Starter::Small.design()).replace("\"version\": 1,", "\"version\": 2,");
    assert!(matches!(problem(&newer).problem, Problem::NewerVersion { .. }));
}
