//! Every word a person reads, in English and Japanese.
//!
//! The texts are Fluent files in `src/words/{en,ja}/*.ftl`. Code names a text by its id through
//! [`msg!`](crate::msg) and never writes a sentence itself. `tests/words.rs` fails on a text that is
//! missing, unused, or asks for other values in one language than in the other.
//! In the browser only English is part of the program, in two parts: what the drawing says, and the rest. The shell
//! fetches another language when it is wanted.
//! **Invariant:** rendering cannot fail; an unknown id renders as the id.

mod catalogue;
mod message;

pub use catalogue::{
    Language, first_sources, ftl_sources, has_text, is_supplied, render, render_id, supply, supply_rest,
};
pub use message::{Arg, Message};

/// A [`Message`] by its id, with its values: `msg!("subnet-usable", usable = 251)`.
#[macro_export]
macro_rules! msg {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::words::Message::new($id)$(.with(stringify!($name), $value))*
    };
}
