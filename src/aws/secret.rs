//! Text that must not be seen.

use std::fmt;
use zeroize::Zeroizing;

/// A secret: it is wiped when it is dropped, it is printed as dots, and nothing writes it to a file or a message.
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes a text as a secret.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// The text itself, for the signature alone.
    pub(super) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_not_printed() {
        assert_eq!(
            format!("{:?} {:#?}", Secret::new("abc".into()), Secret::new("abc".into())),
            "Secret(…) Secret(…)"
        );
    }
}
