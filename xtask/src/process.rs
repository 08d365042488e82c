//! Starting other programs: one builder that shows what it runs and checks how it ended.

use crate::failure::Failure;
use std::ffi::OsStr;
use std::process::{Command, Stdio};

/// A program to run, with its arguments.
pub struct Cmd {
    /// What will be started.
    inner: Command,
    /// The command line as a person would type it.
    shown: String,
}

impl Cmd {
    /// Prepares to run `program`.
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        let program = program.as_ref();
        Self { shown: program.to_string_lossy().into_owned(), inner: Command::new(program) }
    }

    /// Shows `name` instead of the program's full path.
    #[must_use]
    pub fn shown_as(mut self, name: &str) -> Self {
        self.shown = name.to_owned();
        self
    }

    /// Adds one argument.
    #[must_use]
    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.shown.push(' ');
        self.shown.push_str(&arg.as_ref().to_string_lossy());
        self.inner.arg(arg);
        self
    }

    /// Adds several arguments.
    #[must_use]
    pub fn args<S: AsRef<OsStr>>(self, args: impl IntoIterator<Item = S>) -> Self {
        args.into_iter().fold(self, Self::arg)
    }

    /// Sets an environment variable for the program.
    #[must_use]
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.inner.env(name, value);
        self
    }

    /// Runs the program in `dir`.
    #[must_use]
    pub fn dir(mut self, dir: impl AsRef<std::path::Path>) -> Self {
        self.inner.current_dir(dir);
        self
    }

    /// Prints the command line, runs the program on this terminal and waits for it.
    ///
    /// # Errors
    /// `Spawn` when the program cannot be started, `Command` when it reports failure.
    pub fn run(mut self) -> Result<(), Failure> {
        println!("$ {}", self.shown);
        let status = self.inner.status().map_err(|source| Failure::Spawn {
            program: self.inner.get_program().to_string_lossy().into_owned(),
            source,
        })?;
        if status.success() {
            return Ok(());
        }
        Err(Failure::Command { shown: self.shown, status: status.to_string() })
    }

    /// Runs the program quietly and returns what it wrote to standard output.
    ///
    /// # Errors
    /// `Spawn` when the program cannot be started, `Command` when it reports failure.
    pub fn output(mut self) -> Result<String, Failure> {
        let output = self.inner.stdin(Stdio::null()).output().map_err(|source| Failure::Spawn {
            program: self.inner.get_program().to_string_lossy().into_owned(),
            source,
        })?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        Err(Failure::Command {
            shown: self.shown,
            status: format!("{}: {}", output.status, String::from_utf8_lossy(&output.stderr).trim()),
        })
    }
}
