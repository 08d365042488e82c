//! The one error type of the build tool.
//!
//! Its text is for a person at a terminal: one sentence on what went wrong and what to do.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why a command of the build tool stopped.
#[derive(Debug)]
pub enum Failure {
    /// The command line is not one the tool knows.
    Usage {
        /// What was typed after `cargo xtask`.
        given: String,
    },
    /// Something is not installed and could not be installed.
    Missing {
        /// The thing that is missing.
        what: String,
        /// What the reader should do, as a clause that follows a colon.
        remedy: String,
    },
    /// A program could not be started.
    Spawn {
        /// The program.
        program: String,
        /// What the system said.
        source: io::Error,
    },
    /// A program ran and reported failure.
    Command {
        /// The command line, as it could be typed.
        shown: String,
        /// How it ended.
        status: String,
    },
    /// A file or folder could not be read or written.
    File {
        /// Where.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A check looked at the project and said no.
    Check {
        /// What it found, and what to do, as one sentence.
        found: String,
    },
    /// Several steps failed; each has printed its own reason.
    Steps {
        /// Their names.
        failed: Vec<String>,
    },
}

impl Failure {
    /// Wraps an I/O error with the path it happened at, for `map_err`.
    pub fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { path, source }
    }

    /// A check that said no.
    pub fn check(found: impl Into<String>) -> Self {
        Self::Check { found: found.into() }
    }

    /// A tool that is missing, with what to do about it.
    pub fn missing(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self::Missing { what: what.into(), remedy: remedy.into() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage { given } => {
                write!(f, "`cargo xtask {given}` is not a command, `cargo xtask help` lists them")
            }
            Self::Missing { what, remedy } => write!(f, "{what} is missing: {remedy}"),
            Self::Spawn { program, source } => {
                write!(f, "`{program}` could not be started, install it or put it on PATH ({source})")
            }
            Self::Command { shown, status } => write!(f, "`{shown}` failed with {status}"),
            Self::File { path, source } => {
                write!(f, "{} could not be used ({source})", path.display())
            }
            Self::Check { found } => write!(f, "{found}"),
            Self::Steps { failed } => {
                write!(f, "{} failed, the reason is printed above at the step's name", failed.join(", "))
            }
        }
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Spawn { source, .. } | Self::File { source, .. } => Some(source),
            _ => None,
        }
    }
}
