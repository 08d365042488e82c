//! Calls to AWS: signed here, read here, and sent by whoever carries them.
//!
//! `credentials` reads the keys that a person pastes and `secret` keeps them; `call` is one question, `calls` are all
//! that are asked with their replies, `sign` its
//! signature, `client` what sends it until it is answered, `failure` why it was not, and `log` the list of all.
//! `transport` is the seam: the page's worker sends over the network, and `practice` answers from a made-up account.
//! **Invariant:** no secret is printed, serialised or put into a message, and nothing here knows a browser.

pub mod blockers;
pub mod call;
pub mod calls;
pub mod checks;
pub mod client;
pub mod credentials;
pub mod deploy;
pub mod desk;
pub mod failure;
pub mod handover;
pub mod log;
pub mod policy;
pub mod practice;
pub mod progress;
pub mod secret;
pub mod sign;
pub mod survey;
pub mod transport;
