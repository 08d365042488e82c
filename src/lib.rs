//! EKS Designer: design Amazon EKS clusters in the browser.
//!
//! The layers, each using only those before it: `words`, `net` and `collect`, `catalog`, `design`, `cni`,
//! `traffic`, `rules`, `scene`, `formats`, `exchange`, `aws`, `editor`, `compare`, and with the feature `web` also `ui` and `app`.
//! ARCHITECTURE.md says what each holds and what it must not do.

#[cfg(feature = "web")]
pub mod app;
pub mod aws;
pub mod catalog;
pub mod cni;
pub mod collect;
pub mod compare;
pub mod design;
pub mod editor;
pub mod exchange;
pub mod formats;
pub mod net;
pub mod rules;
pub mod scene;
pub mod traffic;
#[cfg(feature = "web")]
pub mod ui;
pub mod words;
