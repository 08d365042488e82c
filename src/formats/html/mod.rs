//! The report as one page that prints well and needs nothing else: HTML that is XML as well, with the drawing.
//!
//! **Invariant:** no script, no address that a browser fetches, and no text of the design outside of its escapes.

mod style;

use super::escape::xml;
use super::lines::Lines;
use super::report::{self, Block, Item, Row, Section, Table, Text};
use super::{Export, Place, svg};
use crate::design::Design;
use crate::msg;
use crate::words::render;
use std::fmt::Write;

/// What a browser may load for the page: nothing but its own styles.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// Writes the report on `design`. The same design gives the same bytes.
#[must_use]
pub fn write(design: &Design) -> Export {
    report::export(design, print(design, &report::report(design, report::LANGUAGE)))
}

fn print(design: &Design, report: &report::Report) -> (String, Vec<Place>) {
    let mut out = Lines::default();
    let title = xml(&report.title);
    out.push("<!DOCTYPE html>");
    out.push(&format!("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"{}\">", report::LANGUAGE.code()));
    out.push("<head>");
    out.push("<meta charset=\"utf-8\"/>");
    out.push(&format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\"/>", xml(POLICY)));
    out.push("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
    out.push("<meta name=\"color-scheme\" content=\"light\"/>");
    out.push(&format!("<title>{title}</title>"));
    out.push("<style>");
    out.push_all(style::SHEET);
    out.push("</style>");
    out.push("</head>");
    out.push("<body>");
    out.push("<header>");
    out.push(&format!("<h1>{title}</h1>"));
    out.push(&format!("<p>{}</p>", xml(&report.about)));
    out.push("</header>");
    contents(&mut out, report);
    out.push("<main>");
    out.push("<figure>");
    out.push_all(&svg::picture(design));
    let caption = render(report::LANGUAGE, &msg!("report-picture"));
    out.push(&format!("<figcaption>{}</figcaption>", xml(&caption)));
    out.push("</figure>");
    for section in &report.sections {
        print_section(&mut out, section);
    }
    out.push("</main>");
    out.push("</body>");
    out.push("</html>");
    out.finish()
}

/// The list of the parts.
fn contents(out: &mut Lines, report: &report::Report) {
    let label = xml(&render(report::LANGUAGE, &msg!("report-contents")));
    out.push(&format!("<nav aria-label=\"{label}\">"));
    out.push("<ol>");
    for section in &report.sections {
        out.push(&format!("<li><a href=\"#{}\">{}</a></li>", section.key, xml(&section.heading)));
    }
    out.push("</ol>");
    out.push("</nav>");
}

fn print_section(out: &mut Lines, section: &Section) {
    out.push(&format!("<section aria-labelledby=\"{}\">", section.key));
    out.push(&format!("<h2 id=\"{}\">{}</h2>", section.key, xml(&section.heading)));
    for block in &section.blocks {
        match block {
            Block::Text(text) => out.push(&format!("<p>{}</p>", print_text(text))),
            Block::List(items) => {
                out.push("<ul>");
                for item in items {
                    print_item(out, item);
                }
                out.push("</ul>");
            }
            Block::Table(table) => print_table(out, table),
        }
    }
    out.push("</section>");
}

fn print_text(text: &Text) -> String {
    match text {
        Text::Plain(text) => xml(text),
        Text::Marked(text) => marked(text),
        Text::Link(address) => {
            let address = xml(address);
            format!("<a href=\"{address}\" rel=\"noreferrer\">{address}</a>")
        }
    }
}

/// Words of ours, in which backticks mark code.
fn marked(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return xml(text);
    }
    let mut out = String::with_capacity(text.len());
    for (i, part) in parts.into_iter().enumerate() {
        // Writing to a string cannot fail.
        let _ = if i.is_multiple_of(2) {
            write!(out, "{}", xml(part))
        } else {
            write!(out, "<code>{}</code>", xml(part))
        };
    }
    out
}

fn print_item(out: &mut Lines, item: &Item) {
    let text = item.text.iter().map(print_text).collect::<Vec<_>>().join(" ");
    let line = match item.lead.as_str() {
        "" => format!("<li>{text}</li>"),
        lead => format!("<li><strong>{}</strong>: {text}</li>", xml(lead)),
    };
    out.push_of(item.entity, &line);
}

fn print_table(out: &mut Lines, table: &Table) {
    out.push("<table>");
    out.push(&format!("<caption>{}</caption>", xml(&table.caption)));
    let class = |i: usize| {
        let is_number = table.head.get(i).is_some_and(|(_, is_number)| *is_number);
        if is_number { " class=\"number\"" } else { "" }
    };
    let titles = table.head.iter().enumerate();
    let titles = titles.map(|(i, (title, _))| format!("<th scope=\"col\"{}>{}</th>", class(i), xml(title)));
    out.push(&format!("<thead><tr>{}</tr></thead>", titles.collect::<String>()));
    out.push("<tbody>");
    for Row { entity, severity, cells } in &table.rows {
        let cells = cells.iter().enumerate().map(|(i, cell)| match i {
            0 => format!("<th scope=\"row\"{}>{}</th>", class(i), xml(cell)),
            _ => format!("<td{}>{}</td>", class(i), xml(cell)),
        });
        let severity = severity.map(|key| format!(" data-severity=\"{key}\"")).unwrap_or_default();
        out.push_of(*entity, &format!("<tr{severity}>{}</tr>", cells.collect::<String>()));
    }
    out.push("</tbody>");
    out.push("</table>");
}
