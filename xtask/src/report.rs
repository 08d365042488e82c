//! Steps: say what starts, how long it usually takes, how long it took, and sum up at the end.

use crate::failure::Failure;
use std::time::{Duration, Instant};

/// How a step ended.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It did what it should.
    Passed,
    /// It did not; the reason was printed.
    Failed,
    /// It was not tried, because a step it builds on failed.
    Skipped,
}

/// The steps taken so far.
#[derive(Default)]
pub struct Report {
    /// Name, outcome and time of each step, in order.
    steps: Vec<(&'static str, Outcome, Duration)>,
}

impl Report {
    /// Takes one step and prints how it went. A failure is noted, and the next step still runs.
    pub fn step(
        &mut self,
        name: &'static str,
        usually: &str,
        run: impl FnOnce() -> Result<(), Failure>,
    ) -> Outcome {
        println!("\n=== {name} (usually {usually})");
        let start = Instant::now();
        let result = run();
        let took = start.elapsed();
        let outcome = match result {
            Ok(()) => Outcome::Passed,
            Err(failure) => {
                println!("error: {failure}");
                Outcome::Failed
            }
        };
        println!("=== {name}: {} in {:.1} s", word(outcome), took.as_secs_f64());
        self.steps.push((name, outcome, took));
        outcome
    }

    /// Notes a step that is not taken, because a step before it failed.
    pub fn skip(&mut self, name: &'static str) {
        println!("\n=== {name}: skipped");
        self.steps.push((name, Outcome::Skipped, Duration::ZERO));
    }

    /// Prints all steps with their times.
    ///
    /// # Errors
    /// `Steps` when any step failed.
    pub fn finish(self) -> Result<(), Failure> {
        println!("\nSummary");
        let mut total = Duration::ZERO;
        for (name, outcome, took) in &self.steps {
            total += *took;
            println!("  {:<8} {:>7.1} s  {name}", word(*outcome), took.as_secs_f64());
        }
        println!("  {:<8} {:>7.1} s", "total", total.as_secs_f64());
        let failed: Vec<String> = self
            .steps
            .iter()
            .filter(|(_, outcome, _)| *outcome == Outcome::Failed)
            .map(|(name, _, _)| (*name).to_owned())
            .collect();
        if failed.is_empty() { Ok(()) } else { Err(Failure::Steps { failed }) }
    }
}

/// The word printed for an outcome.
fn word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Passed => "ok",
        Outcome::Failed => "FAILED",
        Outcome::Skipped => "skipped",
    }
}
