//! The words of the command line, taken one after the other.

use crate::Failure;
use std::collections::VecDeque;
use std::fmt::Display;
use std::str::FromStr;

/// What is left of the command line.
pub(crate) struct Args(VecDeque<String>);

impl Args {
    /// The arguments of this program.
    ///
    /// # Errors
    /// Where one is not UTF-8.
    pub(crate) fn of_process() -> Result<Self, Failure> {
        let words = std::env::args_os().skip(1).map(|word| {
            word.into_string()
                .map_err(|word| Failure::new(format!("the argument {:?} is not UTF-8", word.to_string_lossy())))
        });
        Ok(Self(words.collect::<Result<_, _>>()?))
    }

    /// Whether help is asked for.
    pub(crate) fn has_help(&self) -> bool {
        self.0.iter().any(|word| word == "--help" || word == "-h") || self.0.front().is_some_and(|w| w == "help")
    }

    /// The next word; `what` says what belongs there.
    ///
    /// # Errors
    /// Where there is none, or an option stands there.
    pub(crate) fn next_word(&mut self, what: &str) -> Result<String, Failure> {
        match self.0.pop_front() {
            Some(word) if word.starts_with("--") => {
                Err(Failure::new(format!("{word} stands where this is expected: {what} (see --help)")))
            }
            Some(word) => Ok(word),
            None => Err(Failure::new(format!("this is missing: {what} (see --help)"))),
        }
    }

    /// The next word or option, where there is one.
    pub(crate) fn next(&mut self) -> Option<String> {
        self.0.pop_front()
    }

    /// The value after the option `name`.
    ///
    /// # Errors
    /// Where there is none.
    pub(crate) fn value(&mut self, name: &str) -> Result<String, Failure> {
        self.0.pop_front().ok_or_else(|| Failure::new(format!("{name} needs a value after it")))
    }

    /// The number after the option `name`.
    ///
    /// # Errors
    /// Where there is none.
    pub(crate) fn number<T: FromStr<Err: Display>>(&mut self, name: &str) -> Result<T, Failure> {
        let text = self.value(name)?;
        text.parse()
            .map_err(|_| Failure::new(format!("{name} needs a whole number from 0 to {}, not {text:?}", u32::MAX)))
    }

    /// Fails where anything is left.
    ///
    /// # Errors
    /// As said.
    pub(crate) fn finish(mut self) -> Result<(), Failure> {
        self.next().map_or(Ok(()), |word| Err(unexpected(&word)))
    }
}

/// The failure at a word that nobody asked for.
pub(crate) fn unexpected(word: &str) -> Failure {
    Failure::new(format!("{word:?} does not belong here (see --help)"))
}
