//! License expressions: whether one can be met with the licenses on a list.
//!
//! Knows `AND`, `OR`, `WITH`, parentheses, and the old `/` that means `OR`.

/// Whether `expression` can be met with `allowed` licenses alone.
pub fn is_allowed(expression: &str, allowed: &[&str]) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let tokens: Vec<&str> = spaced.split_whitespace().collect();
    let mut parser = Parser { tokens: &tokens, allowed };
    let met = parser.any_of();
    met && parser.tokens.is_empty()
}

/// What is left to read.
struct Parser<'a> {
    /// The tokens not read yet.
    tokens: &'a [&'a str],
    /// The licenses that may be used.
    allowed: &'a [&'a str],
}

impl Parser<'_> {
    /// Reads terms joined by `OR`: one must be met.
    fn any_of(&mut self) -> bool {
        let mut met = self.all_of();
        while self.take("OR") {
            met |= self.all_of();
        }
        met
    }

    /// Reads terms joined by `AND`: each must be met.
    fn all_of(&mut self) -> bool {
        let mut met = self.one();
        while self.take("AND") {
            met &= self.one();
        }
        met
    }

    /// Reads one license, with its exception, or a parenthesis.
    fn one(&mut self) -> bool {
        if self.take("(") {
            let met = self.any_of();
            return self.take(")") && met;
        }
        let Some((license, rest)) = self.tokens.split_first() else {
            return false;
        };
        self.tokens = rest;
        // An exception only adds permissions, so the license itself decides.
        if self.take("WITH") {
            self.tokens = self.tokens.split_first().map_or(&[], |(_, rest)| rest);
        }
        self.allowed.contains(license)
    }

    /// Reads `word` if it comes next.
    fn take(&mut self, word: &str) -> bool {
        match self.tokens.split_first() {
            Some((first, rest)) if *first == word => {
                self.tokens = rest;
                true
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions() {
        let cases = [
            ("MIT", true),
            ("MIT OR GPL-3.0-only", true),
            ("GPL-3.0-only/MIT", true),
            ("MIT AND GPL-3.0-only", false),
            ("(MIT OR Apache-2.0) AND BSD-3-Clause", true),
            ("(MIT OR Apache-2.0) AND GPL-3.0-only", false),
            ("Apache-2.0 WITH LLVM-exception", true),
            ("Apache-2.0 WITH LLVM-exception OR GPL-2.0", true),
            ("GPL-2.0", false),
            ("", false),
            ("MIT MIT", false),
            ("(MIT", false),
        ];
        for (expression, expected) in cases {
            let allowed = ["MIT", "Apache-2.0", "BSD-3-Clause"];
            assert_eq!(is_allowed(expression, &allowed), expected, "{expression}");
        }
    }
}
