//! The report as Markdown: CommonMark with the tables of GitHub, and no HTML.

mod escape;

use super::lines::Lines;
use super::report::{self, Block, Item, Row, Table, Text};
use super::{Export, Place};
use crate::design::Design;
use escape::{escape, marked};

/// Writes the report on `design`. The same design gives the same bytes.
#[must_use]
pub fn write(design: &Design) -> Export {
    report::export(design, print(&report::report(design, report::LANGUAGE)))
}

fn print(report: &report::Report) -> (String, Vec<Place>) {
    let mut out = Lines::default();
    out.push(&format!("# {}", escape(&report.title)));
    out.push("");
    out.push(&escape(&report.about));
    for section in &report.sections {
        out.push("");
        out.push(&format!("## {}", escape(&section.heading)));
        for block in &section.blocks {
            out.push("");
            match block {
                Block::Text(text) => out.push(&print_text(text)),
                Block::List(items) => {
                    for item in items {
                        print_item(&mut out, item);
                    }
                }
                Block::Table(table) => print_table(&mut out, table),
            }
        }
    }
    out.finish()
}

fn print_text(text: &Text) -> String {
    match text {
        Text::Plain(text) => escape(text),
        Text::Marked(text) => marked(text),
        Text::Link(address) => format!("<{address}>"),
    }
}

fn print_item(out: &mut Lines, item: &Item) {
    let text = item.text.iter().map(print_text).collect::<Vec<_>>().join(" ");
    let line = match item.lead.as_str() {
        "" => format!("- {text}"),
        lead => format!("- **{}**: {text}", escape(lead)),
    };
    out.push_of(item.entity, &line);
}

fn print_table(out: &mut Lines, table: &Table) {
    out.push(&format!("*{}*", escape(&table.caption)));
    out.push("");
    let titles = table.head.iter().map(|(title, _)| escape(title));
    out.push(&line_of(titles));
    let rules = table.head.iter().map(|(_, is_number)| if *is_number { "---:" } else { "---" }.to_owned());
    out.push(&line_of(rules));
    for Row { entity, cells, .. } in &table.rows {
        out.push_of(*entity, &line_of(cells.iter().map(|cell| escape(cell))));
    }
}

fn line_of(cells: impl Iterator<Item = String>) -> String {
    format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
}
