//! What `cargo xtask bench` measures inside the page: how quick the engines are as WebAssembly.
//!
//! The times stand on the page as attributes of its body; the sums beside them have to be the native ones.

use super::browser;
use crate::cni::budget::{Scenario, budget};
use crate::design::starters::{path_sized, quota_sized};
use crate::traffic::{Facts, Verdict, matrix};
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use wasm_bindgen_futures::spawn_local;

/// Measures what the page's address asks for, if it asks for any.
pub fn run() {
    match browser::hash().as_deref() {
        Some("#large=quota") => measure_budget(),
        // An address without the part leaves no time on the page, which the bench says.
        Some("#large=paths") => spawn_local(async { drop(measure_matrix().await) }),
        _ => {}
    }
}

/// Counts the largest cluster again and again, and states the time of one in microseconds.
fn measure_budget() {
    /// Enough for a clock that is blurred to 0.1 ms.
    const ROUNDS: u32 = 200;
    let design = quota_sized();
    let from = browser::now_millis();
    let mut sum = 0_u64;
    for _ in 0..ROUNDS {
        sum = Scenario::ALL.into_iter().map(|s| budget(&design).at(s).needed).fold(0, u64::saturating_add);
    }
    let per_round = f64::from(ROUNDS) * f64::from(u32::try_from(Scenario::ALL.len()).unwrap_or(1));
    let micros = (browser::now_millis() - from) * 1000.0 / per_round;
    browser::set_body_attribute("data-budget-us", &format!("{micros:.1}"));
    browser::set_body_attribute("data-budget-sum", &sum.to_string());
}

/// Works out all paths of a large design again and again, and states the time of one in microseconds and how many
/// are open. The page's first part knows nothing of paths.
#[wasm_split(desk, wasm_split_path = ::leptos::wasm_split, fallible)]
fn measure_matrix() -> Result<(), SplitLoaderError> {
    /// Enough for a clock that is blurred to 0.1 ms.
    const ROUNDS: u32 = 50;
    let design = path_sized();
    let from = browser::now_millis();
    let mut n_open = 0;
    for _ in 0..ROUNDS {
        n_open = matrix(&Facts::of(&design)).count(Verdict::Open);
    }
    let micros = (browser::now_millis() - from) * 1000.0 / f64::from(ROUNDS);
    browser::set_body_attribute("data-matrix-us", &format!("{micros:.1}"));
    browser::set_body_attribute("data-matrix-open", &n_open.to_string());
    Ok(())
}
