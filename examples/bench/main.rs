//! The engine's speed, for `cargo xtask bench`: the budget of the largest cluster that quotas allow, the
//! matrix of all paths of a large design, and the simulator in pod events per second. Prints one line of JSON, or with `design` the design itself; the times are of this run and this machine.

#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a native program: it has a clock, a command line and an output"
)]

use eks_designer::catalog::instance_type;
use eks_designer::cni::budget::{Scenario, budget};
use eks_designer::cni::pool::{Limits, Settings};
use eks_designer::cni::sim::{Home, Node, Supply, Timers};
use eks_designer::design::starters::{path_sized, quota_sized};
use eks_designer::formats::{Extras, document};
use eks_designer::traffic::{Facts, matrix};
use std::hint::black_box;
use std::time::Instant;

/// Budgets that are counted one after the other.
const BUDGETS: u32 = 500;
/// Matrices of paths that are worked out one after the other.
const MATRICES: u32 = 100;
/// Rounds of filling and emptying a node.
const ROUNDS: u32 = 2_000;

/// A subnet without end.
struct Endless;

impl Supply for Endless {
    fn take(&mut self, _: Home, _: u32, _: u32) -> bool {
        true
    }
    fn give(&mut self, _: Home, _: u32, _: u32) {}
}

fn main() {
    let design = quota_sized();
    if std::env::args().nth(1).as_deref() == Some("design") {
        let text = document::write(&design, &Extras::default());
        println!("{text}");
        return;
    }
    let begin = Instant::now();
    for _ in 0..BUDGETS {
        black_box(budget(black_box(&design)));
    }
    let budget_us = begin.elapsed().as_secs_f64() * 1e6 / f64::from(BUDGETS);
    let counted = budget(&design);
    let sum: u64 = Scenario::ALL.into_iter().map(|scenario| counted.at(scenario).needed).sum();
    let paths = path_sized();
    let begin = Instant::now();
    for _ in 0..MATRICES {
        black_box(matrix(&Facts::of(black_box(&paths))));
    }
    let matrix_us = begin.elapsed().as_secs_f64() * 1e6 / f64::from(MATRICES);
    let n_open = matrix(&Facts::of(&paths)).count(eks_designer::traffic::Verdict::Open);
    let (events, seconds) = simulate();
    println!(
        r#"{{"budget_us":{budget_us:.1},"budget_sum":{sum},"matrix_us":{matrix_us:.1},"matrix_open":{n_open},"pod_events_per_s":{:.0}}}"#,
        f64::from(events) / seconds
    );
}

/// Pods come to one node until it is full and leave again; how many, and how long it took.
fn simulate() -> (u32, f64) {
    let Some(row) = instance_type("m5.4xlarge") else { return (0, 1.0) };
    let mut node = Node::new(&Limits::from(row), &Settings::default(), 234, Timers::DEFAULT);
    node.start(0, &mut Endless);
    let (mut now, mut events) = (0_u32, 0_u32);
    let begin = Instant::now();
    for _ in 0..ROUNDS {
        for pod in 0..58 {
            node.add_pod(now, pod);
            now += 5;
            node.tick(now, &mut Endless);
        }
        for pod in 0..58 {
            node.remove_pod(now, pod);
            now += 5;
            node.tick(now, &mut Endless);
        }
        events += 2 * 58;
    }
    (events, begin.elapsed().as_secs_f64())
}
