//! The design checks without a browser: a small program over the library.

fn main() {}
