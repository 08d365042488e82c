//! `cargo xtask serve`: the page on this machine, rebuilt and reloaded on every change.

use crate::failure::Failure;
use crate::project::Project;
use crate::setup::{self, Level};

/// The port that is used when none is asked for.
const DEFAULT_PORT: u16 = 8080;

/// Where the served page is built: not in `dist/`, so that a build or the browser tests and a
/// running `serve` leave each other alone.
const SERVED: &str = ".serve";

/// How the page is built while it is served.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Profile {
    /// Quick to build, with debug checks.
    Debug,
    /// As users get it.
    Release,
}

/// What `serve` was asked to do.
#[derive(PartialEq, Eq, Debug)]
pub struct Options {
    /// The port on this machine.
    port: u16,
    /// How to build.
    profile: Profile,
}

impl Options {
    /// Reads the words after `serve`.
    ///
    /// # Errors
    /// `Usage` when a word is unknown or the port is not a number.
    pub fn parse(words: &[&str]) -> Result<Self, Failure> {
        let mut options = Self { port: DEFAULT_PORT, profile: Profile::Debug };
        let usage = || Failure::Usage { given: format!("serve {}", words.join(" ")) };
        let mut rest = words.iter();
        while let Some(word) = rest.next() {
            match *word {
                "--release" => options.profile = Profile::Release,
                "--port" => {
                    let port = rest.next().and_then(|port| port.parse().ok());
                    options.port = port.ok_or_else(usage)?;
                }
                _ => return Err(usage()),
            }
        }
        Ok(options)
    }
}

/// Sets up what is missing and serves until it is stopped with Ctrl-C.
///
/// # Errors
/// Whatever the set-up or Trunk reports.
pub fn run(project: &mut Project, options: &Options) -> Result<(), Failure> {
    let level = match options.profile {
        Profile::Debug => Level::Serve,
        Profile::Release => Level::Build,
    };
    let ready = setup::ensure(project, level)?;
    println!("First build: usually 2 min, later ones a few seconds");
    println!("\nOpen http://127.0.0.1:{}/\n", options.port);
    let mut trunk = project
        .cmd(&ready.trunk)
        .shown_as("trunk")
        .args(["serve", "--port", &options.port.to_string()])
        .args(["--dist", SERVED])
        .env("TRUNK_SKIP_VERSION_CHECK", "true");
    if options.profile == Profile::Release {
        trunk = trunk.arg("--release");
    }
    trunk.run()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_options() {
        let options = Options::parse(&["--port", "9000", "--release"]).unwrap();
        assert_eq!(options.port, 9000);
        assert_eq!(options.profile, Profile::Release);
        assert!(Options::parse(&["--port"]).is_err());
        assert!(Options::parse(&["--fast"]).is_err());
    }
}
