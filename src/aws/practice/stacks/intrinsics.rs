//! The functions of templates.

use super::super::make::attributes::attribute;
use super::super::value::{at, plain, text};
use super::super::world::World;
use super::super::{ACCOUNT_ID, net};
use super::StackResource;
use crate::catalog::vpc::IPV6_SUBNET_PREFIX_LEN;
use crate::net::Cidr;
use serde_json::{Map, Value};
use std::cell::Cell;
use std::collections::BTreeSet;
use std::net::Ipv6Addr;

/// How deep conditions may refer to each other.
const MAX_DEPTH: usize = 32;
/// How many conditions are looked at for one value: those that name others twice would double with each.
const FUEL: u32 = 10_000;
/// The most blocks of `Fn::Cidr`.
const MOST_BLOCKS: u64 = 256;

/// What functions are computed from.
pub(super) struct Scope<'a> {
    /// The region.
    pub world: &'a World,
    /// The name of the stack.
    pub stack_name: &'a str,
    /// Its ARN.
    pub stack_id: &'a str,
    /// The template.
    pub template: &'a Value,
    /// The values of its parameters.
    pub params: &'a [(String, String)],
    /// What there is already.
    pub resources: &'a [StackResource],
    /// Logical ids whose values will be others; only in previews, where what is not there yet has a mark for a value.
    pub changing: Option<&'a BTreeSet<String>>,
    /// How many conditions may still be looked at.
    pub fuel: Cell<u32>,
}

/// The fuel of a new scope.
pub(super) fn full() -> Cell<u32> {
    Cell::new(FUEL)
}

/// A value, or why there is none.
type Found = Result<Value, String>;

/// The mark of a value that is not known before a change is made.
pub(super) const UNKNOWN: &str = "{{changing:";

impl Scope<'_> {
    /// A value without functions; fields without a value are left out.
    pub(super) fn value(&self, value: &Value) -> Found {
        Ok(self.some(value, 0)?.unwrap_or(Value::Null))
    }

    /// Whether a condition holds; an empty one does.
    pub(super) fn holds(&self, condition: &str) -> Result<bool, String> {
        if condition.is_empty() { Ok(true) } else { self.condition(condition, 0) }
    }

    fn some(&self, value: &Value, depth: usize) -> Result<Option<Value>, String> {
        match value {
            Value::Array(values) => {
                let mut out = Vec::new();
                for value in values {
                    out.extend(self.some(value, depth)?);
                }
                Ok(Some(Value::Array(out)))
            }
            Value::Object(fields) => {
                let only = fields.iter().next().filter(|_| fields.len() == 1);
                if let Some((name, argument)) = only
                    && (name == "Ref" || name.starts_with("Fn::"))
                {
                    return self.function(name, argument, depth);
                }
                let mut out = Map::new();
                for (name, value) in fields {
                    if let Some(value) = self.some(value, depth)? {
                        out.insert(name.clone(), value);
                    }
                }
                Ok(Some(Value::Object(out)))
            }
            other => Ok(Some(other.clone())),
        }
    }

    fn function(&self, name: &str, argument: &Value, depth: usize) -> Result<Option<Value>, String> {
        let part = |i: usize| self.value(argument.get(i).unwrap_or(&Value::Null));
        let out = match name {
            "Ref" => match argument.as_str().unwrap_or_default() {
                "AWS::NoValue" => return Ok(None),
                target => self.reference(target)?,
            },
            "Fn::GetAtt" => match argument {
                Value::String(dotted) => {
                    let (target, attribute) = dotted.split_once('.').unwrap_or((dotted, ""));
                    self.attribute(target, attribute)?
                }
                other => {
                    let target = other.get(0).and_then(Value::as_str).unwrap_or_default();
                    self.attribute(target, &plain(&part(1)?))?
                }
            },
            "Fn::Sub" => Value::String(self.substituted(argument)?),
            "Fn::Join" => {
                let (separator, parts) = (plain(&part(0)?), part(1)?);
                let parts: Vec<String> = parts.as_array().into_iter().flatten().map(plain).collect();
                Value::String(parts.join(&separator))
            }
            "Fn::Split" => {
                let (separator, whole) = (plain(&part(0)?), plain(&part(1)?));
                if separator.is_empty() {
                    return Err("Fn::Split: the delimiter must not be empty".to_owned());
                }
                whole.split(&separator).map(Value::from).collect()
            }
            "Fn::Select" => {
                let (index, values) = (plain(&part(0)?), part(1)?);
                let index = index.parse::<usize>().map_err(|_| "Fn::Select: the index is no number".to_owned())?;
                if values.as_str().is_some_and(|mark| mark.starts_with(UNKNOWN)) {
                    return Ok(Some(values));
                }
                let found = values.get(index).cloned();
                found.ok_or_else(|| format!("Fn::Select cannot select nonexistent value at index {index}"))?
            }
            "Fn::GetAZs" => {
                let region = plain(&self.value(argument)?);
                let region = if region.is_empty() { self.world.region.clone() } else { region };
                net::zones(&region)
                    .into_iter()
                    .filter(|zone| !zone.is_local)
                    .map(|zone| Value::from(zone.name))
                    .collect()
            }
            "Fn::Cidr" => blocks(&part(0)?, &part(1)?, &part(2)?)?,
            "Fn::Base64" => Value::String(base64(plain(&self.value(argument)?).as_bytes())),
            "Fn::FindInMap" => {
                let names = [plain(&part(0)?), plain(&part(1)?), plain(&part(2)?)];
                let [map, top, second] = &names;
                let found = at(self.template, &["Mappings", map, top, second]);
                if found.is_null() {
                    return Err(format!("Unable to get mapping for {}", names.join("::")));
                }
                found.clone()
            }
            "Fn::If" => {
                let condition = argument.get(0).and_then(Value::as_str).unwrap_or_default();
                let branch = if self.condition(condition, depth)? { 1 } else { 2 };
                return self.some(argument.get(branch).unwrap_or(&Value::Null), depth);
            }
            "Fn::ImportValue" => {
                let name = plain(&self.value(argument)?);
                let outputs = self.world.stacks.iter().flat_map(|stack| &stack.outputs);
                let found =
                    outputs.filter(|output| output.export == name).map(|output| output.value.clone()).next();
                Value::String(found.ok_or_else(|| format!("No export named {name} found."))?)
            }
            other => return Err(format!("Template error: the function {other} is not known")),
        };
        Ok(Some(out))
    }

    fn reference(&self, target: &str) -> Found {
        let pseudo = match target {
            "AWS::Region" => Some(self.world.region.clone()),
            "AWS::AccountId" => Some(ACCOUNT_ID.to_owned()),
            "AWS::Partition" => Some(self.world.partition().to_owned()),
            "AWS::URLSuffix" => {
                let partition = crate::catalog::endpoints::partition(&self.world.region);
                Some(partition.map_or("amazonaws.com", |partition| partition.suffix).to_owned())
            }
            "AWS::StackName" => Some(self.stack_name.to_owned()),
            "AWS::StackId" => Some(self.stack_id.to_owned()),
            _ => None,
        };
        if let Some(value) = pseudo {
            return Ok(Value::String(value));
        }
        if target == "AWS::NotificationARNs" {
            return Ok(Value::Array(Vec::new()));
        }
        if let Some((_, value)) = self.params.iter().find(|(name, _)| name == target) {
            let kind = text(at(self.template, &["Parameters", target]), "Type");
            let is_list = kind.starts_with("List<") || kind == "CommaDelimitedList";
            return Ok(if is_list {
                value.split(',').map(|part| Value::from(part.trim())).collect()
            } else {
                Value::String(value.clone())
            });
        }
        if self.changing.is_some_and(|changing| changing.contains(target)) {
            return Ok(Value::String(format!("{UNKNOWN}{target}}}}}")));
        }
        let found = self.resources.iter().find(|resource| resource.logical_id == target);
        match found.filter(|resource| !resource.physical_id.is_empty()) {
            Some(resource) => Ok(Value::String(resource.physical_id.clone())),
            None if self.changing.is_some() => Ok(Value::String(format!("{UNKNOWN}{target}}}}}"))),
            None => Err(format!("Unresolved resource dependencies [{target}]")),
        }
    }

    fn attribute(&self, target: &str, name: &str) -> Found {
        if self.changing.is_some_and(|changing| changing.contains(target)) {
            return Ok(Value::String(format!("{UNKNOWN}{target}.{name}}}}}")));
        }
        let found = self.resources.iter().find(|resource| resource.logical_id == target);
        match found.filter(|resource| !resource.physical_id.is_empty()) {
            Some(resource) => attribute(self.world, resource.kind, &resource.physical_id, name).ok_or_else(|| {
                format!("Requested attribute {name} does not exist in schema for {}", resource.kind)
            }),
            None if self.changing.is_some() => Ok(Value::String(format!("{UNKNOWN}{target}.{name}}}}}"))),
            None => Err(format!("Unresolved resource dependencies [{target}]")),
        }
    }

    fn substituted(&self, argument: &Value) -> Result<String, String> {
        let (pattern, own) = match argument {
            Value::Array(parts) => (parts.first().unwrap_or(&Value::Null), parts.get(1).unwrap_or(&Value::Null)),
            other => (other, &Value::Null),
        };
        let pattern = pattern.as_str().ok_or_else(|| "Fn::Sub: the pattern is no text".to_owned())?;
        let mut out = String::new();
        let mut rest = pattern;
        while let Some((before, after)) = rest.split_once("${") {
            out.push_str(before);
            let Some((name, after)) = after.split_once('}') else {
                out.push_str("${");
                rest = after;
                continue;
            };
            rest = after;
            let name = name.trim();
            if let Some(literal) = name.strip_prefix('!') {
                out.push_str(&format!("${{{literal}}}"));
            } else if let Some(value) = own.get(name) {
                out.push_str(&plain(&self.value(value)?));
            } else if let Some((target, attribute)) = name.split_once('.').filter(|_| !name.starts_with("AWS::")) {
                out.push_str(&plain(&self.attribute(target, attribute)?));
            } else {
                out.push_str(&plain(&self.reference(name)?));
            }
        }
        out.push_str(rest);
        Ok(out)
    }

    fn condition(&self, name: &str, depth: usize) -> Result<bool, String> {
        let condition = at(self.template, &["Conditions", name]);
        if condition.is_null() || MAX_DEPTH <= depth {
            return Err(format!("Template error: unresolved condition {name}"));
        }
        self.judged(condition, depth.saturating_add(1))
    }

    fn judged(&self, condition: &Value, depth: usize) -> Result<bool, String> {
        let fuel = self.fuel.get();
        if MAX_DEPTH <= depth || fuel == 0 {
            return Err("Template error: conditions are nested too deep".to_owned());
        }
        self.fuel.set(fuel.saturating_sub(1));
        let Some((name, argument)) = condition.as_object().and_then(|fields| fields.iter().next()) else {
            return Err("Template error: a condition is no function".to_owned());
        };
        let parts = argument.as_array().map_or(&[][..], Vec::as_slice);
        let all = || parts.iter().map(|part| self.judged(part, depth.saturating_add(1)));
        match name.as_str() {
            "Condition" => self.condition(argument.as_str().unwrap_or_default(), depth),
            "Fn::Equals" => {
                let side = |i: usize| self.value(parts.get(i).unwrap_or(&Value::Null)).map(|value| plain(&value));
                Ok(side(0)? == side(1)?)
            }
            "Fn::Not" => Ok(!all().next().unwrap_or(Ok(false))?),
            "Fn::And" => all().try_fold(true, |so_far, holds| Ok(so_far && holds?)),
            "Fn::Or" => all().try_fold(false, |so_far, holds| Ok(so_far || holds?)),
            other => Err(format!("Template error: the condition function {other} is not known")),
        }
    }
}

/// `Fn::Cidr`: so many blocks of a block, with so many bits for hosts.
fn blocks(whole: &Value, count: &Value, host_bits: &Value) -> Found {
    let whole = plain(whole);
    let count = plain(count).parse::<u64>().unwrap_or(0).min(MOST_BLOCKS);
    if whole.starts_with(UNKNOWN) {
        return Ok(Value::String(whole));
    }
    let wrong = || format!("Template error: Fn::Cidr: {whole} has no {count} blocks of this size");
    let take = usize::try_from(count).unwrap_or(0);
    if let Ok(block) = whole.parse::<Cidr>() {
        let bits = plain(host_bits).parse::<u8>().unwrap_or(8);
        let prefix_len = 32_u8.checked_sub(bits).filter(|len| block.prefix_len() <= *len).ok_or_else(wrong)?;
        let blocks: Vec<Value> =
            block.split(prefix_len).take(take).map(|block| Value::from(block.to_string())).collect();
        return if blocks.len() < take { Err(wrong()) } else { Ok(Value::Array(blocks)) };
    }
    let (address, length) = whole.split_once('/').ok_or_else(wrong)?;
    let first = u128::from(address.parse::<Ipv6Addr>().map_err(|_| wrong())?);
    let length = length.parse::<u32>().map_err(|_| wrong())?;
    let bits = plain(host_bits).parse::<u32>().unwrap_or(u32::from(IPV6_SUBNET_PREFIX_LEN));
    let new_length = 128_u32.checked_sub(bits).filter(|new| length <= *new).ok_or_else(wrong)?;
    let room = 1_u128.checked_shl(new_length.saturating_sub(length)).unwrap_or(u128::MAX);
    if room < u128::from(count) {
        return Err(wrong());
    }
    let block = |i: u64| {
        let offset = u128::from(i).checked_shl(bits).unwrap_or(0);
        Value::from(format!("{}/{new_length}", Ipv6Addr::from(first.saturating_add(offset))))
    };
    Ok((0..count).map(block).collect())
}

/// Base64 with padding.
pub(in crate::aws::practice) fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let byte = |i: usize| u32::from(chunk.get(i).copied().unwrap_or(0));
        let bits = (byte(0) << 16) | (byte(1) << 8) | byte(2);
        for (i, shift) in [18_u32, 12, 6, 0].into_iter().enumerate() {
            let at = usize::try_from((bits >> shift) & 63).unwrap_or(0);
            let letter = LETTERS.get(at).copied().map_or('=', char::from);
            out.push(if i <= chunk.len() { letter } else { '=' });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn functions() {
        let world = World::new("ap-northeast-1", 1, 0);
        let template = json!({
            "Parameters": { "List": { "Type": "CommaDelimitedList" } },
            "Conditions": { "D": { "Fn::Or": vec![json!({ "Condition": "E" }); 100] },
                "E": { "Fn::Or": vec![json!({ "Condition": "F" }); 100] },
                "F": { "Fn::Or": vec![json!({ "Condition": "No" }); 100] }, "Yes": { "Fn::Equals": ["a", "a"] }, "No": { "Fn::Not": [{ "Condition": "Yes" }] },
                "Loop": { "Condition": "Loop" } },
            "Mappings": { "M": { "a": { "b": "c" } } },
        });
        let params = [("List".to_owned(), "x, y".to_owned())];
        let scope = Scope {
            world: &world,
            stack_name: "s",
            stack_id: "arn",
            template: &template,
            params: &params,
            resources: &[],
            changing: None,
            fuel: full(),
        };
        for (value, expected) in [
            (json!({ "Fn::Join": ["-", ["a", { "Ref": "AWS::Region" }]] }), json!("a-ap-northeast-1")),
            (json!({ "Fn::Select": ["1", { "Ref": "List" }] }), json!("y")),
            (json!({ "Fn::Sub": ["${AWS::StackName}/${X}/${!Y}", { "X": 1 }] }), json!("s/1/${Y}")),
            (json!({ "Fn::Split": [",", "a,b"] }), json!(["a", "b"])),
            (json!({ "Fn::GetAZs": "" }), json!(["ap-northeast-1a", "ap-northeast-1c", "ap-northeast-1d"])),
            (json!({ "Fn::Cidr": ["10.0.0.0/16", 2, 8] }), json!(["10.0.0.0/24", "10.0.1.0/24"])),
            (
                json!({ "Fn::Cidr": ["2001:db8:0:100::/56", 2, 64] }),
                json!(["2001:db8:0:100::/64", "2001:db8:0:101::/64"]),
            ),
            (json!({ "a": { "Ref": "AWS::NoValue" }, "b": [{ "Ref": "AWS::NoValue" }] }), json!({ "b": [] })),
            (json!({ "Fn::If": ["No", 1, { "Fn::FindInMap": ["M", "a", "b"] }] }), json!("c")),
            (json!({ "Fn::Base64": "Ma" }), json!("TWE=")),
        ] {
            assert_eq!(scope.value(&value), Ok(expected), "{value}");
        }
        for wrong in [
            json!({ "Fn::If": ["Loop", 1, 2] }),
            json!({ "Fn::If": ["D", 1, 2] }),
            json!({ "Ref": "Nothing" }),
            json!({ "Fn::Select": [9, []] }),
            json!({ "Fn::Cidr": ["10.0.0.0/24", 3, 8] }),
            json!({ "Fn::Other": 1 }),
        ] {
            assert!(scope.value(&wrong).is_err(), "{wrong}");
        }
    }
}
