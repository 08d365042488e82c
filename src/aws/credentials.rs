//! Access keys, and the shapes in which people paste them.
//!
//! # Sources
//! AWS CLI 2 reference, `configure export-credentials`, `sts assume-role`, `sso get-role-credentials`; IAM user
//! guide, "Manage access keys"; AWS SDKs guide, "Shared config and credentials files", read 2026-11-27.

use super::secret::Secret;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use serde_json::Value;
use std::collections::BTreeMap;
use zeroize::Zeroizing;

/// What the ids of keys that last begin with.
const LONG_LIVED: &str = "AKIA";
/// What the ids of keys that end by themselves begin with.
const TEMPORARY: &str = "ASIA";
/// The most characters of a paste: many times what any tool prints.
const MAX_CHARS: usize = 64 * 1024;

/// One pair of keys.
#[derive(Clone, Debug)]
pub struct Keys {
    /// The access key id, which is no secret but says whose it is.
    pub key_id: String,
    /// The secret access key.
    pub secret: Secret,
    /// The session token of temporary keys.
    pub token: Option<Secret>,
    /// When they end, in ms since 1970; `None` where nobody said.
    pub expires_ms: Option<u64>,
    /// The profile in whose name they stood; empty for none.
    pub profile: String,
}

impl Keys {
    /// Whether these keys last until somebody deletes them, and so should not be typed into anything.
    #[must_use]
    pub fn is_long_lived(&self) -> bool {
        self.key_id.starts_with(LONG_LIVED)
    }

    /// Keys for the practice account, which checks none.
    #[must_use]
    pub fn of_practice() -> Self {
        Self {
            key_id: format!("{TEMPORARY}PRACTICE"),
            secret: Secret::new(String::new()),
            token: None,
            expires_ms: None,
            profile: String::new(),
        }
    }
}

/// Why a paste gives no keys. None of them repeats anything of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeysError {
    /// Nothing that looks like keys.
    NoKeys,
    /// An id without its secret.
    NoSecret,
    /// A secret without its id.
    NoId,
    /// Temporary keys without their session token.
    NoToken,
    /// Characters that keys do not have.
    Malformed,
    /// They have ended.
    Expired,
    /// No keys, but a command that fetches them: it was pasted instead of what it prints.
    Command,
    /// Too long.
    TooLong,
}

/// What one spelling or the other calls a part of the keys.
const PARTS: &[(&str, Part)] = &[
    ("accesskeyid", Part::Id),
    ("awsaccesskeyid", Part::Id),
    ("secretaccesskey", Part::Secret),
    ("awssecretaccesskey", Part::Secret),
    ("sessiontoken", Part::Token),
    ("awssessiontoken", Part::Token),
    ("awssecuritytoken", Part::Token),
    ("expiration", Part::Expiry),
    ("awscredentialexpiration", Part::Expiry),
];

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Id,
    Secret,
    Token,
    Expiry,
}

/// The part that a name means, however it is spelled.
fn part(name: &str) -> Option<Part> {
    let plain: String = name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    PARTS.iter().find(|(known, _)| *known == plain).map(|(_, part)| *part)
}

/// The keys in a paste, with all their profiles, in the order of the text.
///
/// # Errors
/// Why there are none, without anything of the text.
pub fn parse(text: &str, now_ms: u64) -> Result<Vec<Keys>, KeysError> {
    if MAX_CHARS < text.len() {
        return Err(KeysError::TooLong);
    }
    let text = text.trim_start_matches('\u{feff}').trim();
    let found = if text.starts_with('{') { json(text)? } else { csv(text).unwrap_or_else(|| lines(text)) };
    let found: Vec<(String, Parts)> = found.into_iter().filter(|(_, parts)| !parts.is_empty()).collect();
    if found.is_empty() {
        let is_command = text.starts_with("aws ") || text.contains("credential_process");
        return Err(if is_command { KeysError::Command } else { KeysError::NoKeys });
    }
    let mut keys = Vec::new();
    let mut first_error = None;
    for (profile, parts) in found {
        match one(profile, &parts, now_ms) {
            Ok(pair) => keys.push(pair),
            Err(error) => first_error = first_error.or(Some(error)),
        }
    }
    match first_error {
        Some(error) if keys.is_empty() => Err(error),
        _ => Ok(keys),
    }
}

type Parts = BTreeMap<Part, Zeroizing<String>>;

fn one(profile: String, parts: &Parts, now_ms: u64) -> Result<Keys, KeysError> {
    let get = |part: Part| parts.get(&part).map(|value| value.as_str()).filter(|value| !value.is_empty());
    let (key_id, secret) = match (get(Part::Id), get(Part::Secret)) {
        (Some(id), Some(secret)) => (id, secret),
        (Some(_), None) => return Err(KeysError::NoSecret),
        (None, Some(_)) => return Err(KeysError::NoId),
        (None, None) => return Err(KeysError::NoKeys),
    };
    let is_word = |text: &str, more: &[char]| text.chars().all(|c| c.is_ascii_alphanumeric() || more.contains(&c));
    let token = get(Part::Token);
    let base64 = ['/', '+', '=', '-', '_', '.'];
    if !is_word(key_id, &[]) || !is_word(secret, &base64) || !token.is_none_or(|token| is_word(token, &base64)) {
        return Err(KeysError::Malformed);
    }
    if key_id.starts_with(TEMPORARY) && token.is_none() {
        return Err(KeysError::NoToken);
    }
    let expires_ms = get(Part::Expiry).and_then(time_of);
    if expires_ms.is_some_and(|at| at <= now_ms) {
        return Err(KeysError::Expired);
    }
    Ok(Keys {
        key_id: key_id.to_owned(),
        secret: Secret::new(secret.to_owned()),
        token: token.map(|token| Secret::new(token.to_owned())),
        expires_ms,
        profile,
    })
}

/// A time as ISO 8601 has it, or as ms since 1970.
pub(super) fn time_of(text: &str) -> Option<u64> {
    if let Ok(ms) = text.parse::<u64>() {
        return Some(ms);
    }
    // Python writes `+00:00` where others write `Z`, and both are offsets.
    let at = DateTime::from_str(text.trim(), Format::DateTimeWithOffset).ok()?;
    at.to_millis().ok().and_then(|ms| u64::try_from(ms).ok())
}

/// JSON: what `export-credentials`, `assume-role`, `get-session-token` and `get-role-credentials` print.
fn json(text: &str) -> Result<Vec<(String, Parts)>, KeysError> {
    let mut value: Value = serde_json::from_str(text).map_err(|_| KeysError::NoKeys)?;
    let mut parts = Parts::new();
    let inner = ["Credentials", "roleCredentials"].into_iter().find(|key| value.get(key).is_some());
    if let Some(inner) = inner.and_then(|key| value.get_mut(key)).map(Value::take) {
        value = inner;
    }
    if let Value::Object(entries) = value {
        for (name, value) in entries {
            let text = match value {
                Value::String(text) => text,
                Value::Number(n) => n.to_string(),
                _ => continue,
            };
            if let Some(part) = part(&name) {
                parts.insert(part, Zeroizing::new(text));
            }
        }
    }
    Ok(vec![(String::new(), parts)])
}

/// The file that the IAM console offers.
fn csv(text: &str) -> Option<Vec<(String, Parts)>> {
    let (head, rest) = text.split_once('\n')?;
    let names: Vec<Option<Part>> = head.split(',').map(part).collect();
    if !names.contains(&Some(Part::Id)) || !names.contains(&Some(Part::Secret)) {
        return None;
    }
    let row = rest.lines().find(|line| !line.trim().is_empty())?;
    let cells = row.split(',').map(|cell| Zeroizing::new(bare(cell).to_owned()));
    Some(vec![(
        String::new(),
        names.into_iter().zip(cells).filter_map(|(part, cell)| Some((part?, cell))).collect(),
    )])
}

/// Lines of a credentials file, or of a shell: `name = value`, `export name=value`, `$Env:name="value"`,
/// `set -gx name "value"`, `SET name=value`.
fn lines(text: &str) -> Vec<(String, Parts)> {
    let mut found: Vec<(String, Parts)> = vec![(String::new(), Parts::new())];
    for line in text.lines().map(str::trim) {
        if let Some(profile) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            let profile = profile.trim().trim_start_matches("profile ").trim();
            found.push((profile.to_owned(), Parts::new()));
            continue;
        }
        if let Some((name, value)) = assignment(line)
            && let Some(part) = part(name)
            && let Some((_, parts)) = found.last_mut()
        {
            parts.insert(part, Zeroizing::new(bare(value).to_owned()));
        }
    }
    found
}

/// The name and the value of a line of any shell.
fn assignment(line: &str) -> Option<(&str, &str)> {
    let mut rest = line;
    for word in ["export ", "set -gx ", "set ", "SET ", "$Env:", "$env:"] {
        rest = rest.strip_prefix(word).unwrap_or(rest).trim_start();
    }
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_')?;
    let (name, value) = rest.split_at_checked(end)?;
    let value = value.trim_start();
    Some((name, value.strip_prefix(['=', ':']).unwrap_or(value)))
}

/// A value without blanks, quotes and what a shell puts behind it.
fn bare(value: &str) -> &str {
    let value = value.trim().trim_end_matches(';').trim();
    let unquoted = ['"', '\''].into_iter().find_map(|quote| value.strip_prefix(quote)?.strip_suffix(quote));
    unquoted.unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: u64 = 1_795_000_000_000;
    const ID: &str = "ASIAIOSFODNN7EXAMPLE";
    const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    const TOKEN: &str = "IQoJb3JpZ2luX2VjEXAMPLE/+==";

    fn filled(shape: &str) -> String {
        shape.replace("ID", ID).replace("SECRET", SECRET).replace("TOKEN", TOKEN)
    }

    #[test]
    fn every_shape_gives_the_same_keys() {
        let shapes = [
            "{\"Version\":1,\"AccessKeyId\":\"ID\",\"SecretAccessKey\":\"SECRET\",\"SessionToken\":\"TOKEN\"}",
            "export AWS_ACCESS_KEY_§=ID\r\nexport AWS_§§_ACCESS_KEY=SECRET\r\nexport AWS_SESSION_§§§=TOKEN\r\n",
            "AWS_ACCESS_KEY_§=ID\nAWS_§§_ACCESS_KEY='SECRET'\nAWS_SESSION_§§§=\"TOKEN\"",
            "$Env:AWS_ACCESS_KEY_§=\"ID\"\n$Env:AWS_§§_ACCESS_KEY=\"SECRET\"\n$Env:AWS_SESSION_§§§=\"TOKEN\"\n",
            "SET AWS_ACCESS_KEY_§=ID\nSET AWS_§§_ACCESS_KEY=SECRET\nset AWS_SESSION_§§§=TOKEN\n",
            "set -gx AWS_ACCESS_KEY_§ \"ID\"\nset -gx AWS_§§_ACCESS_KEY \"SECRET\"\nset -gx AWS_SESSION_§§§ TOKEN;",
            "\u{feff}aws_access_key_id = ID\naws_secret_access_key = SECRET\naws_session_token = TOKEN\n",
            "aws_access_key_id=ID\naws_secret_access_key=SECRET\naws_security_token=TOKEN\n",
            "{\"Credentials\":{\"AccessKeyId\":\"ID\",\"SecretAccessKey\":\"SECRET\",\"SessionToken\":\"TOKEN\",\
             \"Expiration\":\"2099-01-02T03:04:05+00:00\"},\"AssumedRoleUser\":{}}",
            "{\"roleCredentials\":{\"accessKeyId\":\"ID\",\"secretAccessKey\":\"SECRET\",\"sessionToken\":\"TOKEN\",\
             \"expiration\":4071006245000}}",
        ];
        for shape in shapes {
            let text = filled(shape).replace("§§§", "TOKEN").replace("§§", "SECRET").replace('§', "ID");
            let keys = parse(&text, NOW).unwrap_or_else(|error| panic!("{error:?}: {text}"));
            let [keys] = &keys[..] else { panic!("{text}") };
            assert_eq!(keys.key_id, ID, "{text}");
            assert_eq!(keys.secret.reveal(), SECRET, "{text}");
            assert_eq!(keys.token.as_ref().map(Secret::reveal), Some(TOKEN), "{text}");
            assert!(!keys.is_long_lived());
            let has_expiry = text.to_ascii_lowercase().contains("expiration");
            assert_eq!(keys.expires_ms, has_expiry.then_some(4_071_006_245_000), "{text}");
            assert!(!format!("{keys:?}").contains(SECRET) && !format!("{keys:?}").contains(TOKEN));
        }
    }

    #[test]
    fn profiles_are_told_apart() {
        let text = "[default]\naws_access_key_id = AKIAA\naws_secret_access_key = s1\n\n[profile dev ]\nregion = x\n\
                    [ops]\naws_access_key_id=AKIAB\naws_secret_access_key=s2\n[half]\naws_access_key_id=AKIAC\n";
        let found = parse(text, NOW).unwrap();
        let names: Vec<_> = found.iter().map(|keys| (keys.profile.as_str(), keys.key_id.as_str())).collect();
        assert_eq!(names, [("default", "AKIAA"), ("ops", "AKIAB")]);
        assert!(found.iter().all(Keys::is_long_lived));
    }

    #[test]
    fn the_file_of_the_console() {
        let found = parse("\u{feff}Access key ID,Secret access key\r\nAKIAX,a/b+c\r\n", NOW).unwrap();
        assert_eq!(found[0].key_id, "AKIAX");
        assert_eq!(found[0].secret.reveal(), "a/b+c");
    }

    #[test]
    fn what_is_wrong_is_told_without_the_text() {
        let long = "x".repeat(MAX_CHARS + 1);
        for (text, expected) in [
            ("", KeysError::NoKeys),
            ("hello", KeysError::NoKeys),
            ("{\"a\":", KeysError::NoKeys),
            ("{}", KeysError::NoKeys),
            ("[default]\n", KeysError::NoKeys),
            ("aws configure export-credentials", KeysError::Command),
            ("AWS_ACCESS_KEY_ID=AKIAX", KeysError::NoSecret),
            ("AWS_SECRET_ACCESS_KEY=x", KeysError::NoId),
            ("AWS_ACCESS_KEY_ID=ASIAX\nAWS_SECRET_ACCESS_KEY=x", KeysError::NoToken),
            ("AWS_ACCESS_KEY_ID=AK IA\nAWS_SECRET_ACCESS_KEY=x", KeysError::Malformed),
            ("AWS_ACCESS_KEY_ID=AKIA\nAWS_SECRET_ACCESS_KEY=x\u{3042}", KeysError::Malformed),
            (
                "{\"AccessKeyId\":\"ASIAX\",\"SecretAccessKey\":\"x\",\"SessionToken\":\"t\",\"Expiration\":\"2020-01-02T03:04:05Z\"}",
                KeysError::Expired,
            ),
            (long.as_str(), KeysError::TooLong),
        ] {
            assert_eq!(parse(text, NOW).err(), Some(expected), "{text}");
        }
    }
}
