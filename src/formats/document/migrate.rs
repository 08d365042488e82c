//! Steps from each version of the design file to the next.

use crate::formats::{Problem, ReadError};
use serde_json::Value;

/// Turns a file of one version into one of the next.
type Step = fn(&mut Value);

/// Step `i` leads from version `i + 1` to version `i + 2`. Version 1 is the first.
const STEPS: &[Step] = &[];

/// The latest version.
pub(super) const LATEST: u64 = 1 + STEPS.len() as u64;

/// Brings a file up to the latest version.
///
/// # Errors
/// [`Problem::NewerVersion`] for a file of a later program, [`Problem::MissingKey`] or
/// [`Problem::OutOfRange`] where the version is no version.
pub(super) fn migrate(file: &mut Value) -> Result<(), ReadError> {
    run(STEPS, file)
}

fn run(steps: &[Step], file: &mut Value) -> Result<(), ReadError> {
    let latest = u64::try_from(steps.len()).unwrap_or(u64::MAX).saturating_add(1);
    let Some(version) = file.get("version") else {
        return Err(ReadError::of_text(Problem::MissingKey { key: "version".to_owned() }));
    };
    let Some(found) = version.as_u64().filter(|n| 1 <= *n) else {
        let max = i64::try_from(latest).unwrap_or(i64::MAX);
        let problem = Problem::OutOfRange { text: version.to_string(), min: 1, max };
        return Err(ReadError::of_text(problem).under("version"));
    };
    if latest < found {
        return Err(ReadError::of_text(Problem::NewerVersion { found, latest }).under("version"));
    }
    let n_done = usize::try_from(found.saturating_sub(1)).unwrap_or(usize::MAX);
    for step in steps.iter().skip(n_done) {
        step(file);
    }
    if let Some(slot) = file.get_mut("version") {
        *slot = latest.into();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn rename(file: &mut Value) {
        file["new"] = file["old"].take();
    }

    fn double(file: &mut Value) {
        file["new"] = json!(file["new"].as_u64().unwrap() * 2);
    }

    #[test]
    fn runs_the_steps_that_are_left() {
        let steps: &[Step] = &[rename, double];
        for (before, after) in [
            (json!({"version": 1, "old": 4}), json!({"version": 3, "old": null, "new": 8})),
            (json!({"version": 2, "new": 4}), json!({"version": 3, "new": 8})),
            (json!({"version": 3, "new": 4}), json!({"version": 3, "new": 4})),
        ] {
            let mut file = before;
            run(steps, &mut file).unwrap();
            assert_eq!(file, after);
        }
    }

    #[test]
    fn refuses_what_is_no_version() {
        let problem = |mut file: Value| migrate(&mut file).unwrap_err().problem;
        assert_eq!(problem(json!({"version": 99})), Problem::NewerVersion { found: 99, latest: LATEST });
        assert_eq!(problem(json!({})), Problem::MissingKey { key: "version".to_owned() });
        for bad in [json!(0), json!(-1), json!("1"), json!(1.5), json!(1e99), json!(null)] {
            assert!(matches!(problem(json!({"version": bad})), Problem::OutOfRange { .. }));
        }
    }
}
