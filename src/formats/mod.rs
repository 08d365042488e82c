pub mod yaml;
mod error;
mod text;
pub use error::*;
