//! What a field is, and the tables that define them.

use crate::design::{Design, SubnetId};
use crate::msg;
use crate::net::{Cidr, CidrError};
use crate::words::Message;
use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;

/// How a field is shown and changed.
#[derive(Clone, Debug, PartialEq)]
pub enum Control {
    /// A line of text.
    Text {
        /// What it holds.
        value: String,
        /// Whether it is code: a block, an ARN.
        is_mono: bool,
        /// What an empty one means.
        placeholder: Option<Message>,
        /// Values to choose from while typing.
        suggestions: Vec<&'static str>,
    },
    /// Several lines of text.
    Lines {
        /// What it holds.
        value: String,
        /// What an empty one means.
        placeholder: Option<Message>,
    },
    /// A whole number.
    Number {
        /// What it holds.
        value: Option<u32>,
        /// The unit beside it.
        unit: Option<Message>,
        /// What an empty one means.
        placeholder: Option<Message>,
    },
    /// On or off.
    Toggle {
        /// Whether it is on.
        is_on: bool,
    },
    /// One of a few.
    Choice {
        /// The value of the chosen option.
        value: String,
        /// Value and name of each option.
        options: Vec<(String, Message)>,
    },
    /// Some of the subnets.
    Subnets {
        /// The chosen ones.
        chosen: BTreeSet<SubnetId>,
        /// All that can be chosen, with their names.
        options: Vec<(SubnetId, String)>,
    },
    /// Some of a few words.
    Words {
        /// The chosen ones.
        chosen: BTreeSet<String>,
        /// All that can be chosen.
        options: &'static [&'static str],
    },
}

impl Control {
    /// What it holds as the text that changes back to it; `None` for lists, which change item by item.
    #[must_use]
    pub fn text(&self) -> Option<String> {
        match self {
            Self::Text { value, .. } | Self::Lines { value, .. } | Self::Choice { value, .. } => {
                Some(value.clone())
            }
            Self::Number { value, .. } => Some(value.map(|n| n.to_string()).unwrap_or_default()),
            Self::Toggle { is_on } => Some(is_on.to_string()),
            Self::Subnets { .. } | Self::Words { .. } => None,
        }
    }

    pub(super) fn plain(value: &str) -> Self {
        Self::Text { value: value.to_owned(), is_mono: false, placeholder: None, suggestions: Vec::new() }
    }

    pub(super) fn mono(value: String) -> Self {
        Self::Text { value, is_mono: true, placeholder: None, suggestions: Vec::new() }
    }

    pub(super) fn mono_or(value: String, placeholder: Message) -> Self {
        Self::Text { value, is_mono: true, placeholder: Some(placeholder), suggestions: Vec::new() }
    }

    pub(super) fn number(value: u32, unit: Message) -> Self {
        Self::Number { value: Some(value), unit: Some(unit), placeholder: None }
    }

    pub(super) fn choice(value: &str, options: Vec<(&str, Message)>) -> Self {
        let options = options.into_iter().map(|(value, name)| (value.to_owned(), name)).collect();
        Self::Choice { value: value.to_owned(), options }
    }
}

/// One field of a thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its id: the name that findings and the file use.
    pub id: &'static str,
    /// Its label.
    pub label: Message,
    /// How it is shown.
    pub control: Control,
    /// A line below it.
    pub hint: Option<Message>,
}

/// How a field of a record of type `T` works.
pub(super) struct Def<T> {
    pub id: &'static str,
    pub label: fn() -> Message,
    pub control: fn(&Design, &T) -> Control,
    pub hint: fn(&Design, &T) -> Option<Message>,
    /// Changes the record as the text says.
    pub set: fn(&Design, &mut T, &str) -> Result<(), Message>,
}

/// No line below the field.
pub(super) fn no_hint<T>(_: &Design, _: &T) -> Option<Message> {
    None
}

/// The fields of `record`.
pub(super) fn shown<T>(defs: &[Def<T>], design: &Design, record: &T) -> Vec<Field> {
    let field = |def: &Def<T>| Field {
        id: def.id,
        label: (def.label)(),
        control: (def.control)(design, record),
        hint: (def.hint)(design, record),
    };
    defs.iter().map(field).collect()
}

/// `record` after the field has taken `input`; unchanged for a field that it does not have.
pub(super) fn changed<T: Clone>(
    defs: &[Def<T>],
    design: &Design,
    record: &T,
    field_id: &str,
    input: &str,
) -> Result<T, Message> {
    let mut next = record.clone();
    if let Some(def) = defs.iter().find(|def| def.id == field_id) {
        (def.set)(design, &mut next, input)?;
    }
    Ok(next)
}

/// A name: not empty.
pub(super) fn name(input: &str) -> Result<String, Message> {
    let name = input.trim();
    if name.is_empty() { Err(msg!("field-error-empty")) } else { Ok(name.to_owned()) }
}

/// A text that may be empty.
pub(super) fn optional(input: &str) -> Option<String> {
    let text = input.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// A whole number from `min`.
pub(super) fn number(input: &str, min: u32) -> Result<u32, Message> {
    let number: u32 = input.trim().parse().map_err(|_| msg!("field-error-number"))?;
    if number < min { Err(msg!("field-error-at-least", min = min)) } else { Ok(number) }
}

/// A whole number from `min`, or nothing.
pub(super) fn optional_number(input: &str, min: u32) -> Result<Option<u32>, Message> {
    if input.trim().is_empty() { Ok(None) } else { number(input, min).map(Some) }
}

/// An IPv4 address, or nothing.
pub(super) fn address(input: &str) -> Result<Option<Ipv4Addr>, Message> {
    let text = input.trim();
    if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(|_| msg!("field-error-address")) }
}

/// A value as text; nothing as an empty one.
pub(super) fn optional_text<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// On or off.
pub(super) fn toggle(input: &str) -> bool {
    input == "true"
}

/// One block.
pub(super) fn cidr(input: &str) -> Result<Cidr, Message> {
    input.parse().map_err(|error| cidr_error(&error))
}

/// What is wrong with a block.
pub(super) fn cidr_error(error: &CidrError) -> Message {
    match error {
        CidrError::NoPrefix => msg!("field-error-cidr-prefix"),
        CidrError::NotAnAddress => msg!("field-error-cidr-address"),
        CidrError::BadPrefix => msg!("field-error-cidr-length"),
        CidrError::HostBits { network } => msg!("field-error-cidr-host-bits", network = *network),
        CidrError::Ipv6 => msg!("field-error-cidr-ipv6"),
    }
}

/// Blocks parted by commas, blanks or lines.
pub(super) fn cidrs(input: &str) -> Result<Vec<Cidr>, Message> {
    words(input).map(cidr).collect()
}

/// The words of a list.
pub(super) fn words(input: &str) -> impl Iterator<Item = &str> {
    input.split([',', ' ', '\n', '\t', '、']).map(str::trim).filter(|word| !word.is_empty())
}

/// Blocks as a list that reads back.
pub(super) fn join<T: ToString>(items: &[T]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// `key=value` pairs, parted by commas or lines.
pub(super) fn pairs(input: &str) -> Result<BTreeMap<String, String>, Message> {
    let parts = input.split([',', '\n']).map(str::trim).filter(|part| !part.is_empty());
    let mut pairs = BTreeMap::new();
    for part in parts {
        let (key, value) = part.split_once('=').ok_or_else(|| msg!("field-error-pair"))?;
        pairs.insert(name(key)?, value.trim().to_owned());
    }
    Ok(pairs)
}

/// Pairs as a list that reads back.
pub(super) fn join_pairs(pairs: &BTreeMap<String, String>) -> String {
    pairs.iter().map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join(", ")
}

/// A list of subnets after `+subnet-3` or `-subnet-3`.
pub(super) fn toggled(now: &BTreeSet<SubnetId>, input: &str) -> Result<BTreeSet<SubnetId>, Message> {
    let parse = |text: &str| text.parse::<SubnetId>().map_err(|_| msg!("field-error-choice"));
    let mut next = now.clone();
    if let Some(id) = input.strip_prefix('+') {
        next.insert(parse(id)?);
    } else if let Some(id) = input.strip_prefix('-') {
        next.remove(&parse(id)?);
    } else {
        return Err(msg!("field-error-choice"));
    }
    Ok(next)
}

/// All subnets with their names, as a list offers them.
pub(super) fn subnet_options(design: &Design) -> Vec<(SubnetId, String)> {
    design.subnets.iter().map(|(id, subnet)| (id, subnet.name.clone())).collect()
}
