//! What can be wrong with a design: the catalogue of rules, findings, and fixes.
//!
//! A rule is one file in the folder of its family. It has a code that is never used twice, a name that
//! reads after "allow", one severity, a page of text with sources, and a check that reports findings.
//! **Invariant:** rules compute no address counts and no paths of their own; `net`, `cni` and `traffic` do.

#[macro_use]
mod declare;
mod finding;
mod help;
mod page;
mod paths;
mod registry;
mod retired;
mod routes;
#[cfg(test)]
pub(crate) mod testing;

mod cni;
mod endpoint;
mod nodes;
mod security;
mod subnet;
mod version;
mod vpc;

pub use declare::{FixAvailability, Rule, Severity, Written};
pub use finding::{Cx, Finding, Fix, FixGrade, Report};
pub use page::{Page, page};
pub use registry::{all, check, check_counted, rule, safe_fixes, written};
pub use retired::{RETIRED, Retired, retired};
