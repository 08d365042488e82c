pub mod yaml;
pub mod eksctl;
mod error;
mod text;
pub use error::*;
