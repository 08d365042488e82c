//! nodeadm's `maxPodsExpression`: the part of CEL that such expressions use.
//!
//! Whole numbers, `+ - * / %`, comparisons, `&& || !`, `a ? b : c`, parentheses, and the variables
//! `default_enis`, `ips_per_eni` and `max_pods`. What else CEL knows counts as "does not compile".
//!
//! # Sources
//! amazon-eks-ami commit 81fec2e8, `nodeadm/internal/kubelet/eni_max_pods.go`, read 2026-08-22.

/// What an expression may name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Variables {
    /// Interfaces of the default network card.
    pub default_enis: i64,
    /// Addresses of an interface, its own included.
    pub ips_per_eni: i64,
    /// The value of the standard formula.
    pub max_pods: i64,
}

/// Why an expression gives no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExpressionError {
    /// It is not in the language, or names what there is not.
    DoesNotCompile,
    /// It gives true or false.
    NotAnInteger,
    /// It divides by zero or leaves the range of numbers.
    Arithmetic,
}

/// The number that `text` gives.
///
/// # Errors
/// When it does not compile, is no number, or cannot be reckoned.
pub fn evaluate(text: &str, variables: &Variables) -> Result<i64, ExpressionError> {
    let tokens = tokens(text).ok_or(ExpressionError::DoesNotCompile)?;
    let mut parser = Parser { tokens: &tokens, at: 0, variables, depth: 0 };
    let value = parser.choice()?;
    if parser.at < tokens.len() {
        return Err(ExpressionError::DoesNotCompile);
    }
    match value {
        Value::Number(n) => Ok(n),
        Value::Truth(_) => Err(ExpressionError::NotAnInteger),
    }
}

/// The max pods that nodeadm takes from an expression: where that fails or gives nothing above zero, the
/// standard value.
#[must_use]
pub fn max_pods_or(text: &str, variables: &Variables, standard: u32) -> u32 {
    let value = evaluate(text, variables).ok().filter(|n| 0 < *n);
    value.and_then(|n| u32::try_from(n).ok()).unwrap_or(standard)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Value {
    Number(i64),
    Truth(bool),
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Number(i64),
    Name(String),
    Sign(&'static str),
}

/// Signs of the language, longer ones before their beginnings.
const SIGNS: [&str; 17] =
    ["&&", "||", "<=", ">=", "==", "!=", "<", ">", "+", "-", "*", "/", "%", "(", ")", "?", ":"];

fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut out = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, len) = if first.is_ascii_digit() {
            let len = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            (Token::Number(rest.get(..len)?.parse().ok()?), len)
        } else if first.is_ascii_alphabetic() || first == '_' {
            let len = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
            (Token::Name(rest.get(..len)?.to_owned()), len)
        } else if let Some(sign) = SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
            (Token::Sign(sign), sign.len())
        } else if first == '!' {
            (Token::Sign("!"), 1)
        } else {
            return None;
        };
        out.push(token);
        rest = rest.get(len..)?.trim_start();
    }
    Some(out)
}

/// Parentheses and choices inside each other, at most.
const MAX_DEPTH: u32 = 64;

struct Parser<'a> {
    tokens: &'a [Token],
    at: usize,
    variables: &'a Variables,
    depth: u32,
}

type Parsed = Result<Value, ExpressionError>;

impl Parser<'_> {
    fn takes(&mut self, sign: &str) -> bool {
        let is_it = matches!(self.tokens.get(self.at), Some(Token::Sign(found)) if *found == sign);
        if is_it {
            self.at = self.at.saturating_add(1);
        }
        is_it
    }

    fn takes_one_of(&mut self, signs: &[&'static str]) -> Option<&'static str> {
        signs.iter().find(|sign| self.takes(sign)).copied()
    }

    fn choice(&mut self) -> Parsed {
        self.depth = self.depth.saturating_add(1);
        if MAX_DEPTH < self.depth {
            return Err(ExpressionError::DoesNotCompile);
        }
        let condition = self.binary(0)?;
        let value = if self.takes("?") {
            let yes = self.choice()?;
            if !self.takes(":") {
                return Err(ExpressionError::DoesNotCompile);
            }
            let no = self.choice()?;
            if truth(condition)? { yes } else { no }
        } else {
            condition
        };
        self.depth = self.depth.saturating_sub(1);
        Ok(value)
    }

    /// Operators by how weakly they bind.
    const LEVELS: [&'static [&'static str]; 5] =
        [&["||"], &["&&"], &["<=", ">=", "==", "!=", "<", ">"], &["+", "-"], &["*", "/", "%"]];

    fn binary(&mut self, level: usize) -> Parsed {
        let Some(signs) = Self::LEVELS.get(level) else { return self.unary() };
        let next = level.saturating_add(1);
        let mut left = self.binary(next)?;
        while let Some(sign) = self.takes_one_of(signs) {
            let right = self.binary(next)?;
            left = apply(sign, left, right)?;
        }
        Ok(left)
    }

    fn unary(&mut self) -> Parsed {
        self.depth = self.depth.saturating_add(1);
        if MAX_DEPTH < self.depth {
            return Err(ExpressionError::DoesNotCompile);
        }
        let value = if self.takes("-") {
            Value::Number(number(self.unary()?)?.checked_neg().ok_or(ExpressionError::Arithmetic)?)
        } else if self.takes("!") {
            Value::Truth(!truth(self.unary()?)?)
        } else if self.takes("(") {
            let value = self.choice()?;
            if !self.takes(")") {
                return Err(ExpressionError::DoesNotCompile);
            }
            value
        } else {
            self.atom()?
        };
        self.depth = self.depth.saturating_sub(1);
        Ok(value)
    }

    fn atom(&mut self) -> Parsed {
        let token = self.tokens.get(self.at).ok_or(ExpressionError::DoesNotCompile)?;
        self.at = self.at.saturating_add(1);
        match token {
            Token::Number(n) => Ok(Value::Number(*n)),
            Token::Name(name) => match name.as_str() {
                "default_enis" => Ok(Value::Number(self.variables.default_enis)),
                "ips_per_eni" => Ok(Value::Number(self.variables.ips_per_eni)),
                "max_pods" => Ok(Value::Number(self.variables.max_pods)),
                "true" => Ok(Value::Truth(true)),
                "false" => Ok(Value::Truth(false)),
                _ => Err(ExpressionError::DoesNotCompile),
            },
            Token::Sign(_) => Err(ExpressionError::DoesNotCompile),
        }
    }
}

fn number(value: Value) -> Result<i64, ExpressionError> {
    match value {
        Value::Number(n) => Ok(n),
        Value::Truth(_) => Err(ExpressionError::DoesNotCompile),
    }
}

fn truth(value: Value) -> Result<bool, ExpressionError> {
    match value {
        Value::Truth(truth) => Ok(truth),
        Value::Number(_) => Err(ExpressionError::DoesNotCompile),
    }
}

fn apply(sign: &str, left: Value, right: Value) -> Parsed {
    if matches!(sign, "&&" | "||") {
        let (left, right) = (truth(left)?, truth(right)?);
        return Ok(Value::Truth(if sign == "&&" { left && right } else { left || right }));
    }
    if matches!((sign, left, right), ("==" | "!=", Value::Truth(_), Value::Truth(_))) {
        return Ok(Value::Truth((left == right) == (sign == "==")));
    }
    let (a, b) = (number(left)?, number(right)?);
    let reckoned = match sign {
        "+" => a.checked_add(b),
        "-" => a.checked_sub(b),
        "*" => a.checked_mul(b),
        "/" => a.checked_div(b),
        "%" => a.checked_rem(b),
        "<" => return Ok(Value::Truth(a < b)),
        ">" => return Ok(Value::Truth(a > b)),
        "<=" => return Ok(Value::Truth(a <= b)),
        ">=" => return Ok(Value::Truth(a >= b)),
        "!=" => return Ok(Value::Truth(a != b)),
        _ => return Ok(Value::Truth(a == b)),
    };
    reckoned.map(Value::Number).ok_or(ExpressionError::Arithmetic)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const M5: Variables = Variables { default_enis: 3, ips_per_eni: 10, max_pods: 29 };

    #[test]
    fn binds_as_usual() {
        for (text, expected) in [
            ("1 + 2 * 3 - 4", Ok(3)),
            ("-(2 - 5) % 2", Ok(1)),
            ("max_pods < 30 && !(1 > 2) ? max_pods : 30", Ok(29)),
            ("(default_enis - 1) * (ips_per_eni - 1) + 2", Ok(20)),
            ("1 / 0", Err(ExpressionError::Arithmetic)),
            ("9223372036854775807 + 1", Err(ExpressionError::Arithmetic)),
            ("1 +", Err(ExpressionError::DoesNotCompile)),
            ("max_pods 3", Err(ExpressionError::DoesNotCompile)),
            ("1 < 2", Err(ExpressionError::NotAnInteger)),
            ("true + 1", Err(ExpressionError::DoesNotCompile)),
            ("", Err(ExpressionError::DoesNotCompile)),
        ] {
            assert_eq!(evaluate(text, &M5), expected, "{text}");
        }
        assert!(evaluate(&"(".repeat(10_000), &M5).is_err());
        assert!(evaluate(&"-".repeat(10_000), &M5).is_err());
        assert_eq!(max_pods_or("0 - 5", &M5, 29), 29);
    }

    proptest! {
        #[test]
        fn any_text_gives_a_number_or_a_reason(text in "[-0-9a-z_+*/%()<>=!?: ]{0,40}") {
            let _ = evaluate(&text, &M5);
        }
    }
}
