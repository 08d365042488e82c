//! The subnets from comma-separated values; `formats::csv` writes them.

use super::Refusal;
use crate::design::{Design, Edit, SubnetId, SubnetKind};
use crate::editor::Action;
use crate::formats::csv::{self, HEADER};
use crate::msg;
use crate::net::Cidr;
use crate::words::Message;

/// Why a file cannot be taken; nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CsvError {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: CsvProblem,
}

/// What can be wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CsvProblem {
    /// The first line does not name the columns.
    NoHeader,
    /// Not as many fields as columns.
    Fields,
    /// A quoted field has no end.
    OpenQuote,
    /// No name.
    NoName,
    /// The name was on a line before.
    TwiceNamed(String),
    /// The design has no zone of that name.
    NoZone(String),
    /// Not a block, or one with bits set behind its prefix.
    NoBlock(String),
    /// Neither `public` nor `private`.
    NoKind(String),
    /// The block cannot be there.
    Refused(Refusal),
}

impl CsvError {
    /// The error in words.
    #[must_use]
    pub fn message(&self) -> Message {
        let what = match &self.problem {
            CsvProblem::NoHeader => msg!("address-csv-header", columns = HEADER.join(",")),
            CsvProblem::Fields => msg!("address-csv-fields", n = HEADER.len()),
            CsvProblem::OpenQuote => msg!("address-csv-quote"),
            CsvProblem::NoName => msg!("address-csv-no-name"),
            CsvProblem::TwiceNamed(name) => msg!("address-csv-twice", name = name),
            CsvProblem::NoZone(name) => msg!("address-csv-zone", name = name),
            CsvProblem::NoBlock(text) => msg!("address-csv-block", text = text),
            CsvProblem::NoKind(text) => msg!("address-csv-kind", text = text),
            CsvProblem::Refused(refusal) => refusal.message(),
        };
        msg!("address-csv-line", line = self.line, what = what)
    }
}

/// The subnets with a block, one line each.
#[must_use]
pub fn write_csv(design: &Design) -> String {
    csv::write(design).text
}

/// The records of a text: the line on which each starts, and its fields. Blank lines are left out.
fn records(text: &str) -> Result<Vec<(usize, Vec<String>)>, CsvError> {
    let mut records = Vec::new();
    let (mut fields, mut field) = (Vec::new(), String::new());
    let (mut line, mut start) = (1_usize, 1_usize);
    let (mut is_quoted, mut was_quoted) = (false, false);
    let mut chars = text.strip_prefix('\u{feff}').unwrap_or(text).chars().peekable();
    loop {
        let c = chars.next();
        match c {
            Some('"') if is_quoted && chars.peek() == Some(&'"') => {
                chars.next();
                field.push('"');
            }
            Some('"') if is_quoted => is_quoted = false,
            Some('"') if field.trim().is_empty() && !was_quoted => {
                field.clear();
                (is_quoted, was_quoted) = (true, true);
            }
            Some(c) if is_quoted => {
                line = line.saturating_add(usize::from(c == '\n'));
                field.push(c);
            }
            None if is_quoted => return Err(CsvError { line: start, problem: CsvProblem::OpenQuote }),
            Some(',' | '\n') | None => {
                let value = if was_quoted { field.clone() } else { field.trim().to_owned() };
                fields.push(value);
                field.clear();
                let has_quotes = std::mem::take(&mut was_quoted);
                if c == Some(',') {
                    continue;
                }
                let is_blank = fields.len() == 1 && fields.iter().all(String::is_empty) && !has_quotes;
                let record = std::mem::take(&mut fields);
                if !is_blank {
                    records.push((start, record));
                }
                line = line.saturating_add(1);
                start = line;
                if c.is_none() {
                    return Ok(records);
                }
            }
            // What follows a closing quote, up to the comma, is no part of the field.
            Some(c) if was_quoted && c.is_whitespace() => {}
            Some(c) => field.push(c),
        }
    }
}

/// The step that a file asks for: a subnet of that name gets its block and zone, others are added; those that
/// the file does not name stay as they are.
///
/// # Errors
/// The first line that cannot be taken.
pub fn read_csv(design: &Design, text: &str) -> Result<Action, CsvError> {
    let mut records = records(text)?.into_iter();
    let header = records.next().filter(|(_, fields)| {
        fields.len() == HEADER.len() && fields.iter().zip(HEADER).all(|(f, name)| f.eq_ignore_ascii_case(name))
    });
    if header.is_none() {
        return Err(CsvError { line: 1, problem: CsvProblem::NoHeader });
    }
    let mut lines = Vec::new();
    let mut edits = Vec::new();
    let mut names: Vec<String> = Vec::new();
    for (line, fields) in records {
        let (name, cidr, line_edits) =
            line_edits(design, &fields).map_err(|problem| CsvError { line, problem })?;
        if names.contains(&name) {
            return Err(CsvError { line, problem: CsvProblem::TwiceNamed(name) });
        }
        lines.push((line, name.clone(), cidr));
        names.push(name);
        edits.extend(line_edits);
    }
    // Whether blocks collide shows only when all of them are where the file wants them.
    let after = design.edited(&edits).unwrap_or_else(|_| design.clone());
    for (line, name, cidr) in lines {
        let id = after.subnets.iter().find(|(_, s)| s.name == name && s.cidr == Some(cidr)).map(|(id, _)| id);
        if let Some(refusal) = Refusal::of(&after, id, cidr) {
            return Err(CsvError { line, problem: CsvProblem::Refused(refusal) });
        }
    }
    Ok(Action::new(msg!("step-csv", n = names.len()), edits))
}

/// What one line asks for.
fn line_edits(design: &Design, fields: &[String]) -> Result<(String, Cidr, Vec<Edit>), CsvProblem> {
    let [name, zone_name, block, kind] = fields else { return Err(CsvProblem::Fields) };
    let (name, zone_name) = (csv::plain(name), csv::plain(zone_name));
    if name.trim().is_empty() {
        return Err(CsvProblem::NoName);
    }
    let zone = design.zones.iter().find(|(_, zone)| zone.name == zone_name).map(|(id, _)| id);
    let zone = zone.ok_or_else(|| CsvProblem::NoZone(zone_name.to_owned()))?;
    let cidr: Cidr = block.parse().map_err(|_| CsvProblem::NoBlock(block.clone()))?;
    let is_size = (crate::catalog::vpc::SHORTEST_PREFIX_LEN..=crate::catalog::vpc::LONGEST_PREFIX_LEN)
        .contains(&cidr.prefix_len());
    if !is_size {
        return Err(CsvProblem::NoBlock(block.clone()));
    }
    let kind = match kind.to_ascii_lowercase().as_str() {
        "public" => SubnetKind::Public,
        "private" => SubnetKind::Private,
        _ => return Err(CsvProblem::NoKind(kind.clone())),
    };
    let known: Option<SubnetId> = design.subnets.iter().find(|(_, s)| s.name == name).map(|(id, _)| id);
    let edits = match known {
        Some(id) => vec![Edit::MoveSubnet { id, zone }, Edit::SetSubnetCidr { id, cidr }],
        None => vec![Edit::PlaceSubnet { zone, kind, cidr, tier: None, name: Some(name.to_owned()) }],
    };
    Ok((name.to_owned(), cidr, edits))
}
