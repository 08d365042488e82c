//! Papers: the report, lists and drawings. Well formed, the same every time, complete, and deaf to hostile names.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a test may panic and read files"
)]

mod support;

use eks_designer::cni::budget::{Scenario, budget};
use eks_designer::design::starters::{Starter, enlarged};
use eks_designer::design::{Design, Entity, Value};
use eks_designer::formats::{self, Export, Extras, Format};
use eks_designer::rules;
use eks_designer::words::{Language, render};
use proptest::prelude::*;
use roxmltree::{Document, ParsingOptions};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Names that would end the place that they stand in, if anything let them.
const HOSTILE: &[&str] = &[
    "\"; rm -rf ~ #",
    "{{7*7}} {%x%} ${y} %{z}",
    "=cmd|'/c calc'!A1",
    "+1-1",
    "@SUM(A1)",
    "\t=1",
    "'=1",
    "</script><script>alert(1)</script>",
    "]]><script>",
    "--><svg onload=\"x\">",
    "a\nb\r\n| c | d",
    "a\u{0}b\u{1b}[31m\u{7f}\u{85}\u{fffe}\u{ffff}",
    "\u{202e}gnp.exe\u{2066}\u{200f}",
    "日本語 😀 é\u{301}",
    "*a* _b_ `c` ~~d~~ [e](javascript:f) ![g](https://x.invalid/h) <https://i.invalid>",
    "# a",
    "1. a",
    "end\"] --> x[\"<b>y</b>\"]",
    "%%{init: {\"securityLevel\": \"loose\"}}%%",
    "style:#x; classDef:#y; ﬂ°°35¶ß #quot; #35;",
    "&lt;&amp;&#60;",
    "'\\\"`",
    "",
    " ",
];

fn long() -> String {
    "ab<|\"é日".repeat(1_200)
}

fn write(format: &Format, design: &Design) -> Export {
    formats::write(format, design, &Extras::default())
}

/// The same design with the name on everything that has one.
fn named(design: &Design, name: &dyn Fn(usize) -> String) -> Design {
    let mut design = design.clone();
    let mut n = 0;
    let mut next = || {
        n += 1;
        name(n)
    };
    let mut cluster = design.cluster.as_ref().clone();
    cluster.name = next();
    cluster.region = next();
    cluster.version = Some(next());
    design.cluster = Arc::new(cluster);
    design.zones.update_all(|_, record| record.name = next());
    design.subnets.update_all(|_, record| record.name = next());
    design.nat_gateways.update_all(|_, record| record.name = next());
    design.load_balancers.update_all(|_, record| record.name = next());
    design.nodegroups.update_all(|_, record| {
        record.name = next();
        record.instance_types.push(next());
    });
    design.fargate_profiles.update_all(|_, record| record.name = next());
    design.addons.update_all(|_, record| {
        record.name = next();
        record.version = Some(next());
    });
    design.vpc_endpoints.update_all(|_, record| record.service = next());
    design.networks.update_all(|_, record| record.name = next());
    design.security_groups.update_all(|_, record| record.name = next());
    design.notes.update_all(|_, record| record.text = next());
    design
}

/// Starting points, imports, and the same with hostile names.
fn designs() -> Vec<Design> {
    let mut designs: Vec<Design> = Starter::ALL.into_iter().map(Starter::design).collect();
    designs.extend(support::fixtures().into_iter().map(|(_, text)| formats::read(text).unwrap().design));
    for name in HOSTILE {
        designs.push(named(&Starter::Mixed.design(), &|_| (*name).to_owned()));
    }
    designs.push(named(&Starter::Mixed.design(), &|n| HOSTILE[n % HOSTILE.len()].to_owned()));
    designs.push(named(&Starter::Mixed.design(), &|_| long()));
    designs
}

fn xml(text: &str) -> Document<'_> {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    Document::parse_with_options(text, options).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// The name as papers show it: on one line, with a sign for what no paper should have.
fn shown(name: &str) -> String {
    let harmless = |c: char| match c {
        '\n' | '\r' | '\t' | '\u{85}' => ' ',
        '\u{fffe}' | '\u{ffff}' | '\u{61c}' | '\u{200e}' | '\u{200f}' => '\u{fffd}',
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        c if c.is_control() => '\u{fffd}',
        c => c,
    };
    name.chars().map(harmless).collect::<String>().trim().to_owned()
}

/// What holds for every paper.
fn check(format: &Format, design: &Design) -> Export {
    let export = write(format, design);
    assert_eq!(export, write(format, design), "{}", format.key);
    let is_csv = format.key == "csv";
    let is_bad = |c: char| c.is_control() && c != '\n' && !(is_csv && matches!(c, '\t' | '\r' | '\u{85}'));
    assert!(!export.text.contains(is_bad), "{}: {:?}", format.key, export.text);
    assert!(export.text.ends_with('\n'), "{}", format.key);
    let n_lines = export.text.lines().count();
    let mut last = 0;
    for place in &export.places {
        assert!(place.first_line < place.end_line && place.end_line <= n_lines, "{}: {place:?}", format.key);
        assert!(last <= place.first_line && design.has(place.entity), "{}: {place:?}", format.key);
        last = place.first_line;
    }
    export
}

/// Every subnet has a line.
fn has_places_of_subnets(design: &Design, export: &Export) {
    for id in design.subnets.ids() {
        assert!(export.places.iter().any(|place| place.entity == Entity::from(id)), "{id}");
    }
}

fn number(n: i64) -> String {
    render(Language::En, &eks_designer::msg!("number", n = n))
}

/// The cells of a row of Markdown, with its escapes taken away.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut chars = line.trim().trim_start_matches('|').chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => cells.last_mut().unwrap().extend(chars.next()),
            '|' => cells.push(String::new()),
            c => cells.last_mut().unwrap().push(c),
        }
    }
    cells.pop();
    cells.into_iter().map(|cell| cell.trim().to_owned()).collect()
}

/// What every report says of the subnets, cell by cell.
fn plan_rows(design: &Design) -> Vec<Vec<String>> {
    let budget = budget(design);
    let mut rows = Vec::new();
    for (zone, _) in design.zones.iter() {
        for (id, subnet) in design.subnets_in(zone) {
            let slot = budget.subnet(Scenario::Maximum, id).unwrap();
            let name = shown(&subnet.name);
            let known = |n: Option<i64>| n.map_or("not known".to_owned(), number);
            rows.push(vec![
                if name.is_empty() { "Subnet".to_owned() } else { name },
                subnet.cidr.map_or("not known".to_owned(), |cidr| cidr.to_string()),
                known(slot.total.map(|n| n as i64)),
                number(slot.used() as i64),
                known(slot.free()),
            ]);
        }
    }
    rows
}

#[test]
fn the_markdown_report_has_every_subnet_with_the_numbers_of_the_budget() {
    for design in designs() {
        let export = check(&formats::MARKDOWN, &design);
        has_places_of_subnets(&design, &export);
        let rows: Vec<Vec<String>> =
            export.text.lines().filter(|line| line.starts_with("| ")).map(cells).collect();
        let plan: Vec<Vec<String>> = rows
            .iter()
            .filter(|row| row.len() == 7)
            .map(|row| [1, 2, 4, 5, 6].map(|i| row[i].clone()).to_vec())
            .collect();
        for expected in plan_rows(&design) {
            assert!(plan.contains(&expected), "{expected:?}\n{}", export.text);
        }
        // Every table keeps its width, whatever stands in it.
        for table in export.text.split("\n\n").filter(|part| part.starts_with("| ")) {
            let widths: Vec<usize> = table.lines().map(|line| cells(line).len()).collect();
            assert!(widths.windows(2).all(|pair| pair[0] == pair[1]), "{widths:?}\n{table}");
        }
        for finding in rules::check(&design, "") {
            let message = shown(&render(Language::En, &finding.message));
            assert!(rows.iter().flatten().any(|cell| *cell == message), "{message}\n{}", export.text);
        }
    }
}

#[test]
fn markdown_has_no_html_and_nothing_of_a_name_is_a_mark() {
    for design in designs() {
        let text = write(&formats::MARKDOWN, &design).text;
        // Taking away what is escaped leaves the marks: none but those of the report itself.
        let mut marks = String::new();
        let mut chars = text.chars();
        while let Some(c) = chars.next() {
            if c == '\\' {
                chars.next();
            } else {
                marks.push(c);
            }
        }
        for (at, _) in marks.match_indices('<') {
            assert!(marks[at..].starts_with("<https://"), "{}", &marks[at..]);
        }
        assert!(!marks.contains("![") && !marks.contains("](") && !marks.contains("{{"), "{text}");
        let headings = text.lines().filter(|line| line.starts_with('#')).count();
        assert_eq!(headings, 8, "{text}");
    }
}

#[test]
fn the_page_stands_on_its_own_and_says_the_same() {
    for design in designs() {
        let export = check(&formats::HTML, &design);
        has_places_of_subnets(&design, &export);
        let document = xml(&export.text);
        let root = document.root_element();
        assert_eq!((root.tag_name().name(), root.attribute("lang")), ("html", Some("en")));
        let mut ids = std::collections::BTreeSet::new();
        for node in document.descendants().filter(|node| node.is_element()) {
            let name = node.tag_name().name();
            let known = ["script", "img", "image", "iframe", "object", "embed", "link", "base", "form", "use"];
            assert!(!known.contains(&name), "{name}");
            for attribute in node.attributes() {
                let (key, value) = (attribute.name(), attribute.value());
                assert!(
                    !key.starts_with("on") && !["src", "srcset", "style", "action"].contains(&key),
                    "{attribute:?}"
                );
                if key == "href" {
                    assert!(value.starts_with('#') || value.starts_with("https://"), "{attribute:?}");
                }
            }
            if let Some(id) = node.attribute("id") {
                assert!(ids.insert(id.to_owned()), "{id} is there twice");
            }
        }
        for node in document.descendants() {
            if let Some(anchor) = node.attribute("href").and_then(|href| href.strip_prefix('#')) {
                assert!(ids.contains(anchor), "{anchor}");
            }
        }
        let rows: Vec<Vec<String>> = document
            .descendants()
            .filter(|node| node.has_tag_name(("http://www.w3.org/1999/xhtml", "tr")))
            .map(|row| row.children().map(|cell| cell.text().unwrap_or_default().trim().to_owned()).collect())
            .collect();
        for expected in plan_rows(&design) {
            let is_it = |row: &Vec<String>| {
                row.len() == 7 && [1, 2, 4, 5, 6].into_iter().zip(&expected).all(|(i, cell)| row[i] == *cell)
            };
            assert!(rows.iter().any(is_it), "{expected:?}\n{rows:?}");
        }
        let styles: String =
            export.text.split("<style>").skip(1).map(|rest| rest.split("</style>").next().unwrap()).collect();
        assert!(!styles.contains("url(") && !styles.contains("@import"));
    }
}

#[test]
fn reports_say_the_decision_the_calendar_and_what_is_open() {
    let text = write(&formats::MARKDOWN, &Starter::Classic.design()).text;
    for expected in [
        "# Design review of the EKS cluster my-cluster",
        "Public and private (as it is)",
        "| Nodes of workers | over NAT | private | private |",
        "| Computer outside | let in | let in | refused |",
        "| 1.35 |",
        "Less than zero is what is missing",
        "## Open points",
    ] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
    let export = write(&formats::MARKDOWN, &Starter::Mixed.design());
    assert!(export.losses.iter().any(|loss| loss.message.id == "loss-report-day"));
}

#[test]
fn a_large_design_is_a_report_too() {
    let design = enlarged(20);
    for format in formats::ALL.iter().filter(|format| format.key != "eksctl" && format.key != "design") {
        check(format, &design);
    }
}

#[test]
fn the_csv_has_every_subnet_and_no_formula() {
    for design in designs() {
        let export = check(&formats::CSV, &design);
        let mut lines = export.text.lines();
        assert_eq!(lines.next(), Some("name,zone,block,kind"));
        for (id, subnet) in design.subnets.iter().filter(|(_, subnet)| subnet.cidr.is_some()) {
            let place = export.places.iter().find(|place| place.entity == Entity::from(id)).unwrap();
            let lines: Vec<&str> = export.text.split('\n').collect();
            let own = lines[place.first_line..place.end_line].join("\n");
            let end =
                format!(",{},{}", subnet.cidr.unwrap(), if subnet.is_public() { "public" } else { "private" });
            assert!(own.ends_with(&end), "{own:?}");
            assert!(!own.trim_start_matches(['"', ' ']).starts_with(['=', '+', '-', '@', '\t', '\r']), "{own:?}");
        }
        let n_unstated = design.subnets.values().filter(|subnet| subnet.cidr.is_none()).count();
        assert_eq!(export.losses.iter().any(|loss| loss.message.id == "loss-csv-blocks"), 0 < n_unstated);
    }
}

#[test]
fn sarif_has_every_finding_with_its_rule_and_thing() {
    for design in designs() {
        let export = check(&formats::SARIF, &design);
        let log: serde_json::Value = serde_json::from_str(&export.text).unwrap();
        let run = &log["runs"][0];
        let (rules, things) = (&run["tool"]["driver"]["rules"], &run["logicalLocations"]);
        let results = run["results"].as_array().unwrap();
        let findings = rules::check(&design, "");
        assert_eq!(results.len(), findings.len());
        let levels = [("error", "error"), ("warning", "warning"), ("info", "note")];
        for (result, finding) in results.iter().zip(&findings) {
            assert_eq!(result["ruleId"], finding.code);
            let rule = &rules[result["ruleIndex"].as_u64().unwrap() as usize];
            assert_eq!(rule["id"], finding.code);
            assert!(!rule["help"]["text"].as_str().unwrap().is_empty());
            assert!(levels.contains(&(finding.severity.key(), result["level"].as_str().unwrap())));
            for (i, subject) in finding.subjects.iter().enumerate() {
                let list = if i == 0 { &result["locations"][0] } else { &result["relatedLocations"][i - 1] };
                let at = &list["logicalLocations"][0];
                assert_eq!(at["fullyQualifiedName"], subject.to_string());
                assert_eq!(
                    things[at["index"].as_u64().unwrap() as usize]["fullyQualifiedName"],
                    subject.to_string()
                );
            }
        }
        let with_subject = findings.iter().filter(|finding| !finding.subjects.is_empty());
        assert_eq!(export.places.len(), with_subject.count());
    }
}

#[test]
fn junit_has_a_test_for_every_rule_and_a_failure_for_findings() {
    for design in designs() {
        let export = check(&formats::JUNIT, &design);
        let document = xml(&export.text);
        let root = document.root_element();
        let named = |name: &'static str| document.descendants().filter(move |node| node.has_tag_name(name));
        let number = |node: roxmltree::Node, key: &str| node.attribute(key).unwrap().parse::<usize>().unwrap();
        assert_eq!(named("testcase").count(), rules::all().len());
        assert_eq!(number(root, "tests"), rules::all().len());
        assert_eq!(number(root, "failures"), named("failure").count());
        for suite in named("testsuite") {
            let own = |name: &'static str| suite.descendants().filter(move |node| node.has_tag_name(name)).count();
            assert_eq!((number(suite, "tests"), number(suite, "failures")), (own("testcase"), own("failure")));
        }
        let findings = rules::check(&design, "");
        for rule in rules::all() {
            let test =
                named("testcase").find(|node| node.attribute("name").unwrap().starts_with(rule.code)).unwrap();
            let own: Vec<_> = findings.iter().filter(|finding| finding.code == rule.code).collect();
            let is_failed = test.children().any(|node| node.has_tag_name("failure"));
            assert_eq!(is_failed, !own.is_empty() && rule.severity != rules::Severity::Info, "{}", rule.code);
            let text: String =
                test.descendants().filter(|node| node.is_text()).filter_map(|node| node.text()).collect();
            for finding in own {
                let message = shown(&render(Language::En, &finding.message));
                assert!(text.lines().any(|line| line.trim() == message), "{message}\n{text}");
            }
        }
    }
}

/// The flowchart line by line: subgraphs that are opened and closed, ids, and labels in quotes.
#[test]
fn the_flowchart_has_every_subnet_and_labels_of_letters_only() {
    for design in designs() {
        let export = check(&formats::MERMAID, &design);
        has_places_of_subnets(&design, &export);
        let is_word = |word: &str| word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        let (mut depth, mut ids) = (0, std::collections::BTreeSet::new());
        let mut lines = export.text.lines();
        assert_eq!(lines.next(), Some("flowchart TB"));
        for line in lines {
            let line = line.trim();
            let parts: Vec<&str> = line.split('"').collect();
            assert!(parts.len() == 1 || parts.len() == 3, "{line}");
            if let [before, label, after] = parts[..] {
                let label = label.replace("<br/>", "");
                let is_inert =
                    |c: char| c.is_ascii_alphanumeric() || !c.is_ascii() || " -.,/_+=()!?'@#;".contains(c);
                assert!(label.chars().all(is_inert), "{line}");
                let id = before.trim_start_matches("subgraph ").trim_end_matches(['[', '(', '{']);
                assert!(is_word(id) && id.starts_with("n_") && ids.insert(id.to_owned()), "{line}");
                assert!(after.len() < 20, "{line}");
            }
            depth += i32::from(line.starts_with("subgraph ")) - i32::from(line == "end");
            assert!(0 <= depth, "{}", export.text);
            for arrow in [" --> ", " -.- ", " --- "] {
                if let Some((from, to)) = line.split_once(arrow) {
                    assert!(ids.contains(from) && ids.contains(to) && from != to, "{line}");
                }
            }
        }
        assert_eq!(depth, 0);
        for id in design.subnets.ids() {
            assert!(ids.contains(&format!("n_subnet_{}", id.0)), "{id}");
        }
    }
    let text = write(&formats::MERMAID, &Starter::Classic.design()).text;
    for expected in ["subgraph n_vpc[\"VPC<br/>10.0.0.0/16\"]", "-->", "workers", "private-1a<br/>10.0.96.0/19"] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
    let large = write(&formats::MERMAID, &enlarged(60));
    assert!(large.losses.iter().any(|loss| loss.message.id == "loss-mermaid-size"));
}

/// Every resource but the canvas stands in just one other, all are reached from it, and links lead to resources.
#[test]
fn the_code_of_the_diagram_is_a_tree_with_every_subnet() {
    for design in designs() {
        let export = check(&formats::AWSDAC, &design);
        has_places_of_subnets(&design, &export);
        let parsed = formats::yaml::parse(&export.text).unwrap();
        let file = parsed.root.unwrap().to_value();
        let resources = entries(get(get(&file, "Diagram"), "Resources"));
        let mut parents: BTreeMap<&str, usize> = BTreeMap::new();
        for (id, resource) in resources {
            assert!(matches!(get(resource, "Type"), Value::Str(kind) if kind.starts_with("AWS::")), "{id}");
            for child in list(get(resource, "Children")) {
                *parents.entry(word(child)).or_default() += 1;
            }
            for child in list(get(resource, "BorderChildren")) {
                *parents.entry(word(get(child, "Resource"))).or_default() += 1;
            }
        }
        let ids: Vec<&str> = resources.iter().map(|(id, _)| id.as_str()).collect();
        assert_eq!(ids.first(), Some(&"canvas"));
        assert!(ids.iter().skip(1).all(|id| parents.get(id) == Some(&1)), "{}", export.text);
        assert_eq!(parents.len() + 1, ids.len(), "{}", export.text);
        for link in list(get(get(&file, "Diagram"), "Links")) {
            for end in ["Source", "Target"] {
                assert!(ids.contains(&word(get(link, end))), "{link:?}");
            }
        }
    }
    let text = write(&formats::AWSDAC, &Starter::Classic.design()).text;
    for expected in ["Type: AWS::EC2::Subnet", "Preset: PublicSubnet", "private-1a · 10.0.96.0/19", "m5.large"] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
}

fn entries(value: &Value) -> &[(String, Value)] {
    match value {
        Value::Map(entries) => entries,
        _ => &[],
    }
}

fn get<'a>(value: &'a Value, key: &str) -> &'a Value {
    value.get(key).unwrap_or(&Value::Null)
}

fn list(value: &Value) -> &[Value] {
    match value {
        Value::List(items) => items,
        _ => &[],
    }
}

fn word(value: &Value) -> &str {
    match value {
        Value::Str(word) => word,
        _ => "",
    }
}

#[test]
fn every_box_of_the_drawing_stands_in_one_before_it() {
    for design in designs() {
        let export = check(&formats::DRAWIO, &design);
        has_places_of_subnets(&design, &export);
        let document = xml(&export.text);
        let mut ids = std::collections::BTreeSet::new();
        let mut sizes = std::collections::BTreeMap::new();
        for cell in document.descendants().filter(|node| node.has_tag_name("mxCell")) {
            let id = cell.attribute("id").unwrap();
            if let Some(parent) = cell.attribute("parent") {
                assert!(ids.contains(parent), "{id} in {parent}");
            }
            for end in ["source", "target"] {
                assert!(cell.attribute(end).is_none_or(|end| ids.contains(end)), "{id}");
            }
            if let Some(style) = cell.attribute("style") {
                assert!(style.contains("html=0;"), "{style}");
            }
            if cell.attribute("vertex").is_some() {
                let geometry = cell.children().find(|node| node.has_tag_name("mxGeometry")).unwrap();
                let number = |key: &str| geometry.attribute(key).unwrap().parse::<f64>().unwrap();
                let (x, y, width, height) = (number("x"), number("y"), number("width"), number("height"));
                assert!(0.0 < width && 0.0 < height, "{id}");
                let parent = cell.attribute("parent").unwrap();
                // The internet gateway stands on the edge of the VPC.
                if let Some((parent_width, parent_height)) =
                    sizes.get(parent).filter(|_| !id.starts_with("internet"))
                {
                    let is_inside = 0.0 <= x
                        && 0.0 <= y
                        && x + width <= parent_width + 0.2
                        && y + height <= parent_height + 0.2;
                    assert!(is_inside, "{id} in {parent}: {x} {y} {width} {height}");
                }
                sizes.insert(id.to_owned(), (width, height));
            }
            assert!(ids.insert(id.to_owned()), "{id} is there twice");
        }
        for (id, subnet) in design.subnets.iter() {
            let own = format!("{id}.0");
            let cell = document.descendants().find(|node| node.attribute("id") == Some(&own)).unwrap();
            assert_eq!(cell.attribute("parent"), Some(format!("{}.0", subnet.zone).as_str()));
            let name = shown(&subnet.name);
            let value = cell.attribute("value").unwrap();
            assert!(value.starts_with(name.chars().take(120).collect::<String>().trim()), "{value:?} {name:?}");
        }
        for shape in ["group_vpc2", "group_region", "resIcon=mxgraph.aws4.eks"] {
            assert!(export.text.contains(shape), "{shape}");
        }
    }
}

/// Any name, of letters that mean something to some format.
fn any_name() -> impl Strategy<Value = String> {
    prop_oneof![
        proptest::sample::select(HOSTILE.to_vec()).prop_map(str::to_owned),
        "[-a-z0-9=+@|\"'`<>&#;:.{}()\\[\\]\\\\/%$!*_~^ \\n\\t]{0,24}",
        "\\PC{0,12}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_name_breaks_a_paper(
        starter in proptest::sample::select(Starter::ALL.to_vec()),
        names in proptest::collection::vec(any_name(), 1..8),
    ) {
        let design = named(&starter.design(), &|n| names[n % names.len()].clone());
        for format in formats::ALL {
            if matches!(format.purpose, formats::Purpose::Paper | formats::Purpose::Picture) && format.key != "svg" {
                check(format, &design);
            }
        }
        let text = write(&formats::MARKDOWN, &design).text;
        prop_assert_eq!(text.lines().filter(|line| line.starts_with('#')).count(), 8, "{}", text);
        for format in [&formats::HTML, &formats::JUNIT, &formats::DRAWIO] {
            xml(&write(format, &design).text);
        }
        serde_json::from_str::<serde_json::Value>(&write(&formats::SARIF, &design).text).unwrap();
    }
}
