//! What reading and writing have to say: errors, notes and losses, as messages and not as sentences.
//!
//! **Invariant:** a [`ReadError`] carries fields only; its words are in `src/words/*/formats.ftl`.

use crate::design::Entity;
use crate::msg;
use crate::net::CidrError;
use crate::words::{Language, Message, render};
use std::fmt;

/// A place in a text, counted from 1, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: u32,
    /// The column.
    pub column: u32,
}

/// Why a text cannot be read as a design: the first problem of it, and where it is.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadError {
    /// What is wrong.
    pub problem: Problem,
    /// Where it is, where that is known.
    pub at: Option<Position>,
    /// The key it is under, such as `vpc.subnets.public`; empty for the text as a whole.
    pub path: String,
    /// How many more problems there are.
    pub n_more: usize,
}

/// What is wrong with a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// More bytes than are read.
    TooLarge {
        /// The bytes of the text.
        n_bytes: usize,
        /// The most that are read.
        max_bytes: usize,
    },
    /// Not a text at all, but a picture, an archive or the like.
    Binary,
    /// UTF-16 or UTF-32 instead of UTF-8.
    Utf16,
    /// A byte that UTF-8 does not have there, or a text that ends in the middle of a character.
    NotUtf8,
    /// A character that no text has, such as an escape.
    ControlCharacter {
        /// Its number in Unicode.
        code: u32,
    },
    /// An SVG picture without a design in it.
    NoDesignInPicture,
    /// Answers of the AWS CLI that say nothing of a VPC or a cluster.
    NoAnswer,
    /// A template with nothing of a network or of EKS.
    NoNetworkInTemplate,
    /// What `terraform show` prints, with nothing of a network or of EKS.
    NoNetworkInTerraform,
    /// Terraform's own state file, which `terraform show` turns into what is read.
    TerraformState,
    /// Terraform's language, which only Terraform works out.
    TerraformSource,
    /// What `kubectl` prints, without anything of the AWS CLI.
    KubernetesAlone,
    /// No content: nothing, or comments only.
    Empty,
    /// The text breaks the rules of YAML or JSON.
    Syntax(Syntax),
    /// Maps and lists nested deeper than is read.
    TooDeep {
        /// The most that is read.
        max_depth: usize,
    },
    /// More values than are read, counting what aliases repeat.
    TooManyValues {
        /// The most that are read.
        max_values: usize,
    },
    /// An alias inside the very thing it stands for.
    EndlessAlias,
    /// A key that the map has already.
    DuplicateKey {
        /// The key.
        key: String,
        /// The line of the first one.
        first_line: u32,
    },
    /// A list or map used as a key.
    ComplexKey,
    /// `<<` with something else than a map or a list of maps.
    BadMerge,
    /// A YAML tag that does not fit its value or is not supported.
    BadTag {
        /// The tag.
        tag: String,
    },
    /// `.inf` or `.nan`, which JSON and so eksctl does not have.
    NotFinite,
    /// A value of the wrong type.
    WrongType {
        /// The type that belongs there.
        expected: Shape,
        /// The type that is there.
        found: Shape,
        /// The value as it is written, where it is a single one.
        text: String,
    },
    /// A key that the format does not have there.
    UnknownKey {
        /// The key.
        key: String,
        /// The key that was probably meant.
        suggestion: Option<String>,
    },
    /// A key in the wrong case, which eksctl would drop without a word.
    WrongCase {
        /// The key as written.
        key: String,
        /// The right spelling.
        right: String,
    },
    /// A key that must be there and is not.
    MissingKey {
        /// The key.
        key: String,
    },
    /// A text that is not one of the possible ones.
    NotOneOf {
        /// The text.
        text: String,
        /// The possible ones, with commas.
        allowed: String,
    },
    /// A text that is not a CIDR block.
    NotACidr {
        /// The text.
        text: String,
        /// What is wrong with it.
        reason: CidrError,
    },
    /// A text that is not an ARN.
    NotAnArn {
        /// The text.
        text: String,
    },
    /// A whole number that is too small or too large.
    OutOfRange {
        /// The number as written.
        text: String,
        /// The least.
        min: i64,
        /// The most.
        max: i64,
    },
    /// A design file of a later version of this program.
    NewerVersion {
        /// The version of the file.
        found: u64,
        /// The latest that this program knows.
        latest: u64,
    },
    /// A field of a design file that cannot be read; `detail` is the decoder's own English.
    BadField {
        /// What the decoder says.
        detail: String,
    },
    /// A text that is not an id of that kind.
    BadId {
        /// The text.
        text: String,
    },
    /// An id that two records have.
    DuplicateId {
        /// The id.
        id: String,
    },
    /// A reference to a record that is not there.
    Dangling {
        /// The id.
        id: String,
    },
}

/// How a text breaks the rules of YAML or JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// A tab where only blanks may indent.
    Tab,
    /// A quote without its end.
    OpenQuote,
    /// `[` or `{` without its end.
    OpenBracket,
    /// A line that is indented to no level.
    Indentation,
    /// A line without the `:` after its key, or a value where none can be.
    NoColon,
    /// An alias of an anchor that is not there.
    UnknownAnchor,
    /// An escape such as `\q` that does not exist.
    BadEscape,
    /// Anything else; the parser's own English.
    Other(String),
}

/// A type of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Nothing.
    Null,
    /// True or false.
    Bool,
    /// A whole number.
    Int,
    /// Any number.
    Number,
    /// A text.
    Text,
    /// A list.
    List,
    /// Keys with values.
    Map,
}

/// Something a reader wants to have said, though it went on.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// What.
    pub message: Message,
    /// The line it is about, from 1.
    pub line: Option<u32>,
    /// The key it is about; empty for the text as a whole.
    pub path: String,
}

/// Something of a design that a format cannot say.
#[derive(Clone, Debug, PartialEq)]
pub struct Loss {
    /// What.
    pub message: Message,
    /// The thing it is about, or the first of several.
    pub subject: Option<Entity>,
}

impl ReadError {
    /// An error about the text as a whole.
    #[must_use]
    pub fn of_text(problem: Problem) -> Self {
        Self { problem, at: None, path: String::new(), n_more: 0 }
    }

    /// An error at a place.
    #[must_use]
    pub fn at(problem: Problem, at: Position) -> Self {
        Self { problem, at: Some(at), path: String::new(), n_more: 0 }
    }

    /// The same error, under a key.
    #[must_use]
    pub fn under(self, path: impl Into<String>) -> Self {
        Self { path: path.into(), ..self }
    }

    /// The error in words, with its place.
    #[must_use]
    pub fn message(&self) -> Message {
        let problem = self.problem.message();
        let placed = match (self.at, self.path.as_str()) {
            (None, "") => problem,
            (None, path) => msg!("read-in", path = short(path), problem = problem),
            (Some(at), "") => msg!("read-at", line = at.line, column = at.column, problem = problem),
            (Some(at), path) => {
                msg!("read-at-in", line = at.line, column = at.column, path = short(path), problem = problem)
            }
        };
        if self.n_more == 0 { placed } else { msg!("read-and-more", error = placed, more = self.n_more) }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&render(Language::En, &self.message()))
    }
}

impl std::error::Error for ReadError {}

impl Problem {
    /// The problem in words, without its place.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::TooLarge { n_bytes, max_bytes } => {
                msg!("read-too-large", bytes = *n_bytes, max = *max_bytes)
            }
            Self::Binary => msg!("read-binary"),
            Self::Utf16 => msg!("read-utf16"),
            Self::NotUtf8 => msg!("read-not-utf8"),
            Self::ControlCharacter { code } => msg!("read-control-character", code = format!("U+{code:04X}")),
            Self::NoDesignInPicture => msg!("read-no-design-in-picture"),
            Self::NoAnswer => msg!("read-no-answer"),
            Self::NoNetworkInTemplate => msg!("read-no-network-in-template"),
            Self::NoNetworkInTerraform => msg!("read-no-network-in-terraform"),
            Self::TerraformState => msg!("read-terraform-state"),
            Self::TerraformSource => msg!("read-terraform-source"),
            Self::KubernetesAlone => msg!("read-kubernetes-alone"),
            Self::Empty => msg!("read-empty"),
            Self::Syntax(syntax) => syntax.message(),
            Self::TooDeep { max_depth } => msg!("read-too-deep", max = *max_depth),
            Self::TooManyValues { max_values } => msg!("read-too-many-values", max = *max_values),
            Self::EndlessAlias => msg!("read-endless-alias"),
            Self::DuplicateKey { key, first_line } => {
                msg!("read-duplicate-key", key = short(key), line = *first_line)
            }
            Self::ComplexKey => msg!("read-complex-key"),
            Self::BadMerge => msg!("read-bad-merge"),
            Self::BadTag { tag } => msg!("read-bad-tag", tag = short(tag)),
            Self::NotFinite => msg!("read-not-finite"),
            other => other.message_on_content(),
        }
    }

    /// The words for problems with what a well-formed text says.
    fn message_on_content(&self) -> Message {
        match self {
            Self::WrongType { expected: Shape::Text, text, .. } if !text.is_empty() => {
                msg!("read-needs-quotes", text = short(text))
            }
            Self::WrongType { expected, found, .. } => {
                msg!("read-wrong-type", expected = expected.message(), found = found.message())
            }
            Self::UnknownKey { key, suggestion: Some(right) } => {
                msg!("read-unknown-key-suggest", key = short(key), right = right)
            }
            Self::UnknownKey { key, suggestion: None } => msg!("read-unknown-key", key = short(key)),
            Self::WrongCase { key, right } => msg!("read-wrong-case", key = short(key), right = right),
            Self::MissingKey { key } => msg!("read-missing-key", key = short(key)),
            Self::NotOneOf { text, allowed } => {
                msg!("read-not-one-of", text = short(text), allowed = short(allowed))
            }
            Self::NotACidr { text, reason } => {
                msg!("read-not-a-cidr", text = short(text), reason = cidr_message(reason))
            }
            Self::NotAnArn { text } => msg!("read-not-an-arn", text = short(text)),
            Self::OutOfRange { text, min, max } => {
                msg!("read-out-of-range", text = short(text), min = *min, max = *max)
            }
            Self::NewerVersion { found, latest } => {
                msg!("read-newer-version", found = found.to_string(), latest = latest.to_string())
            }
            Self::BadField { detail } => msg!("read-bad-field", detail = short(detail)),
            Self::BadId { text } => msg!("read-bad-id", text = short(text)),
            Self::DuplicateId { id } => msg!("read-duplicate-id", id = short(id)),
            Self::Dangling { id } => msg!("read-dangling", id = short(id)),
            // The rest is in `message`, which asks here last.
            _ => msg!("read-empty"),
        }
    }
}

/// The most letters of a text of the file that a message repeats.
const MAX_QUOTED: usize = 120;

/// A text of the file, cut where it would fill the screen.
fn short(text: &str) -> String {
    match text.char_indices().nth(MAX_QUOTED) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

impl Syntax {
    fn message(&self) -> Message {
        match self {
            Self::Tab => msg!("read-tab"),
            Self::OpenQuote => msg!("read-open-quote"),
            Self::OpenBracket => msg!("read-open-bracket"),
            Self::Indentation => msg!("read-indentation"),
            Self::NoColon => msg!("read-no-colon"),
            Self::UnknownAnchor => msg!("read-unknown-anchor"),
            Self::BadEscape => msg!("read-bad-escape"),
            Self::Other(detail) => msg!("read-syntax", detail = short(detail)),
        }
    }
}

impl Shape {
    /// The type in words, with an article where the language has them.
    #[must_use]
    pub fn message(self) -> Message {
        match self {
            Self::Null => msg!("shape-null"),
            Self::Bool => msg!("shape-bool"),
            Self::Int => msg!("shape-int"),
            Self::Number => msg!("shape-number"),
            Self::Text => msg!("shape-text"),
            Self::List => msg!("shape-list"),
            Self::Map => msg!("shape-map"),
        }
    }
}

/// What is wrong with a CIDR block, in words.
#[must_use]
pub fn cidr_message(error: &CidrError) -> Message {
    match error {
        CidrError::NoPrefix => msg!("cidr-no-prefix"),
        CidrError::NotAnAddress => msg!("cidr-not-an-address"),
        CidrError::BadPrefix => msg!("cidr-bad-prefix"),
        CidrError::HostBits { network } => msg!("cidr-host-bits", network = *network),
        CidrError::Ipv6 => msg!("cidr-ipv6"),
    }
}
