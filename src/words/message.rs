//! A text by its id, not yet in any language.

use std::borrow::Cow;

/// A value that goes into a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Arg {
    /// A name, a block, a code: shown as it is.
    Text(String),
    /// A number: shown with grouped thousands, and deciding plural forms.
    Int(i64),
    /// Another text, rendered in the same language.
    Message(Box<Message>),
}

/// A text by its id and the values in it; rendered by [`render`](super::render).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Message {
    /// The id in the Fluent files.
    pub id: Cow<'static, str>,
    /// The values, by the names that the text uses.
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// The text `id`, without values yet. Prefer [`msg!`](crate::msg), which the word test can see.
    #[must_use]
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Self { id: id.into(), args: Vec::new() }
    }

    /// The same text with one more value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

impl From<&str> for Arg {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for Arg {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for Arg {
    fn from(value: &String) -> Self {
        Self::Text(value.clone())
    }
}

impl From<crate::net::Cidr> for Arg {
    fn from(value: crate::net::Cidr) -> Self {
        Self::Text(value.to_string())
    }
}

impl From<Message> for Arg {
    fn from(value: Message) -> Self {
        Self::Message(Box::new(value))
    }
}

macro_rules! arg_from_int {
    ($($int:ty),*) => {$(
        impl From<$int> for Arg {
            fn from(value: $int) -> Self {
                Self::Int(i64::try_from(value).unwrap_or(i64::MAX))
            }
        }
    )*};
}
arg_from_int!(u8, u16, u32, u64, usize, i32, i64);
