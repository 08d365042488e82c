//! What the functions of a template come to before anything is deployed.
//!
//! Parameters take their default; one without stands for itself by its name. What only AWS knows is nothing
//! (`null`), and [`Told`] notes down why. A reference to a resource is its logical id.
//! **Invariant:** no template takes more than [`MAX_STEPS`] steps, nests deeper than [`MAX_DEPTH`], or makes a text
//! longer than [`MAX_TEXT`].

use super::template::Template;
use crate::catalog;
use crate::formats::account::facts::text_of;
use crate::formats::{Problem, ReadError};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// The most values that are looked at, each as often as functions repeat it.
const MAX_STEPS: usize = 2_000_000;

/// The deepest nesting of values, functions and what they refer to.
const MAX_DEPTH: usize = 200;

/// The longest text that functions make, four times the largest user data.
const MAX_TEXT: usize = 64 * 1024;

/// The most blocks that `Fn::Cidr` makes.
///
/// # Sources
/// CloudFormation template reference, `Fn::Cidr`, "count", read 2026-11-26.
const MAX_BLOCKS: u64 = 256;

/// How CloudFormation begins a parameter of Systems Manager or a secret in a text.
const DYNAMIC: &str = "{{resolve:";

/// Stands for the name of the stack.
const STACK: &str = "stack";

/// What is to be told of the values.
#[derive(Debug, Default)]
pub(super) struct Told {
    /// Parameters without a default that were asked.
    pub(super) parameters: BTreeSet<String>,
    /// Parameters that were asked, with their defaults.
    pub(super) defaults: BTreeMap<String, String>,
    /// What other stacks and Systems Manager would say, and functions that are not known here.
    pub(super) unknown: BTreeSet<String>,
    /// Conditions that depend on what is not known.
    pub(super) conditions: BTreeSet<String>,
    /// Whether zones are the usual ones of the region.
    pub(super) has_usual_zones: bool,
    /// Whether a name has the name of the stack in it.
    pub(super) has_stack_name: bool,
}

/// Evaluates the values of a template.
#[derive(Debug)]
pub(super) struct Evaluator<'a> {
    template: &'a Template,
    /// The region.
    region: String,
    /// What is to be told.
    pub(super) told: Told,
    n_steps: usize,
    depth: usize,
    is_too_deep: bool,
    /// Whether an unknown part of a text is left out, in place of making the text unknown.
    is_lenient: bool,
}

impl<'a> Evaluator<'a> {
    pub(super) fn new(template: &'a Template, region: &str) -> Self {
        Self {
            template,
            region: region.to_owned(),
            told: Told::default(),
            n_steps: 0,
            depth: 0,
            is_too_deep: false,
            is_lenient: false,
        }
    }

    /// What a value comes to.
    ///
    /// # Errors
    /// [`Problem::TooManyValues`] and [`Problem::TooDeep`].
    pub(super) fn value(&mut self, value: &Value) -> Result<Value, ReadError> {
        let out = self.eval(value);
        self.bounded().map(|()| out)
    }

    /// Whether a condition holds; one that is not known does.
    ///
    /// # Errors
    /// Those of [`Self::value`].
    pub(super) fn holds(&mut self, name: &str) -> Result<bool, ReadError> {
        let holds = self.condition_named(name);
        self.bounded()?;
        if holds.is_none() {
            self.told.conditions.insert(name.to_owned());
        }
        Ok(holds.unwrap_or(true))
    }

    /// Whether a text is the name of a parameter that stands for a value which is not known.
    pub(super) fn is_placeholder(&self, text: &str) -> bool {
        self.told.parameters.contains(text)
    }

    fn bounded(&self) -> Result<(), ReadError> {
        if self.is_too_deep {
            return Err(ReadError::of_text(Problem::TooDeep { max_depth: MAX_DEPTH }));
        }
        if MAX_STEPS < self.n_steps {
            return Err(ReadError::of_text(Problem::TooManyValues { max_values: MAX_STEPS }));
        }
        Ok(())
    }

    /// Goes one step down; `None` where no further step is taken.
    fn enter<T>(&mut self, inside: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.n_steps = self.n_steps.saturating_add(1);
        if MAX_DEPTH <= self.depth {
            self.is_too_deep = true;
        }
        if self.is_too_deep || MAX_STEPS < self.n_steps {
            return None;
        }
        self.depth = self.depth.saturating_add(1);
        let out = inside(self);
        self.depth = self.depth.saturating_sub(1);
        Some(out)
    }

    fn eval(&mut self, value: &Value) -> Value {
        self.enter(|this| match value {
            Value::Object(entries) => match function_of(entries) {
                Some((name, argument)) => this.function(name, argument),
                None => this.object(entries),
            },
            Value::Array(items) => {
                let items = items.iter().map(|item| this.eval(item)).filter(|item| !item.is_null());
                Value::Array(items.collect())
            }
            Value::String(text) => {
                this.n_steps = this.n_steps.saturating_add(text.len().div_euclid(64));
                value.clone()
            }
            _ => value.clone(),
        })
        .unwrap_or_default()
    }

    fn object(&mut self, entries: &Map<String, Value>) -> Value {
        let mut out = Map::new();
        for (key, value) in entries {
            let value = self.eval(value);
            if !value.is_null() {
                out.insert(key.clone(), value);
            }
        }
        Value::Object(out)
    }

    fn function(&mut self, name: &str, argument: &Value) -> Value {
        match name {
            "Ref" => argument.as_str().map(|name| self.reference(name)).unwrap_or_default(),
            "Fn::GetAtt" => self.attribute(argument),
            "Fn::Sub" => self.sub(argument),
            "Fn::Join" => self.join(argument),
            "Fn::Select" => self.select(argument),
            "Fn::Split" => self.split(argument),
            "Fn::GetAZs" => self.zones(argument),
            "Fn::Cidr" => self.blocks(argument),
            "Fn::FindInMap" => self.find_in_map(argument),
            "Fn::If" => self.choose(argument),
            "Fn::Base64" => {
                let was_lenient = std::mem::replace(&mut self.is_lenient, true);
                let text = self.eval(argument);
                self.is_lenient = was_lenient;
                text
            }
            "Fn::Length" => match self.eval(argument) {
                Value::Array(items) => Value::from(items.len()),
                _ => Value::Null,
            },
            "Fn::ToJsonString" => {
                let value = self.eval(argument);
                bounded_text(value.to_string())
            }
            "Condition" => {
                argument.as_str().and_then(|name| self.condition_named(name)).map(Value::Bool).unwrap_or_default()
            }
            "Fn::Equals" | "Fn::And" | "Fn::Or" | "Fn::Not" => {
                self.test(name, argument).map(Value::Bool).unwrap_or_default()
            }
            other => {
                let what = match self.eval(argument) {
                    Value::String(of) if other == "Fn::ImportValue" => format!("{other} {of}"),
                    _ => other.to_owned(),
                };
                self.unknown(what)
            }
        }
    }

    fn unknown(&mut self, what: String) -> Value {
        self.told.unknown.insert(what);
        Value::Null
    }

    fn reference(&mut self, name: &str) -> Value {
        match name {
            "AWS::Region" => Value::String(self.region.clone()),
            "AWS::Partition" => Value::from(partition(&self.region)),
            "AWS::URLSuffix" => Value::from(url_suffix(&self.region)),
            "AWS::StackName" => {
                self.told.has_stack_name = true;
                Value::from(STACK)
            }
            _ if name.starts_with("AWS::") => Value::Null,
            _ if self.template.parameters.contains_key(name) => self.parameter(name),
            _ => self.resource(name),
        }
    }

    fn parameter(&mut self, name: &str) -> Value {
        let parameter = self.template.parameters.get(name);
        let kind =
            parameter.and_then(|parameter| parameter.get("Type")).and_then(Value::as_str).unwrap_or("String");
        let is_list = kind.starts_with("List<") || kind == "CommaDelimitedList";
        let default = parameter.and_then(|parameter| parameter.get("Default")).and_then(text_of);
        // An empty id is none.
        let default = default.filter(|text| !text.is_empty() || !kind.starts_with("AWS::"));
        self.n_steps = self.n_steps.saturating_add(default.as_ref().map_or(0, String::len).div_euclid(16));
        match default {
            Some(path) if kind.starts_with("AWS::SSM::") => Value::String(format!("{DYNAMIC}ssm:{path}}}}}")),
            Some(text) if is_list => {
                self.told.defaults.insert(name.to_owned(), text.clone());
                let items = text.split(',').map(str::trim).filter(|item| !item.is_empty());
                Value::Array(items.map(Value::from).collect())
            }
            Some(text) => {
                self.told.defaults.insert(name.to_owned(), text.clone());
                Value::String(text)
            }
            None => {
                self.told.parameters.insert(name.to_owned());
                match kind {
                    "Number" | "List<Number>" => Value::Null,
                    _ if is_list => Value::Array(vec![Value::from(name)]),
                    _ => Value::from(name),
                }
            }
        }
    }

    /// What `Ref` gives of a resource: its logical id, but the name of a cluster; nothing of what is no part of a
    /// network.
    fn resource(&mut self, id: &str) -> Value {
        let Some(resource) = self.template.resources.get(id) else { return Value::Null };
        match resource.get("Type").and_then(Value::as_str).unwrap_or_default() {
            "AWS::EKS::Cluster" => {
                let name = self.property(id, "Name");
                if name.is_null() { Value::from(id) } else { name }
            }
            kind if kind.starts_with("AWS::EC2::") => Value::from(id),
            _ => Value::Null,
        }
    }

    /// A property of a resource as the template states it.
    fn property(&mut self, id: &str, name: &str) -> Value {
        let template = self.template;
        let properties = template.resources.get(id).and_then(|resource| resource.get("Properties"));
        properties.and_then(|properties| properties.get(name)).map(|value| self.eval(value)).unwrap_or_default()
    }

    fn attribute(&mut self, argument: &Value) -> Value {
        let (id, name) = match argument {
            Value::String(text) => match text.split_once('.') {
                Some((id, name)) => (id.to_owned(), name.to_owned()),
                None => return Value::Null,
            },
            Value::Array(parts) => {
                let [Value::String(id), name] = parts.as_slice() else { return Value::Null };
                let Some(name) = text_of(&self.eval(name)) else { return Value::Null };
                (id.clone(), name)
            }
            _ => return Value::Null,
        };
        // Attributes that say again what a property says.
        if matches!(name.as_str(), "CidrBlock" | "AvailabilityZone" | "VpcId") {
            let said = self.property(&id, &name);
            if !said.is_null() {
                return said;
            }
        }
        match name.as_str() {
            "ClusterSecurityGroupId" => Value::String(cluster_group(&id)),
            "AllocationId" | "GroupId" | "VpcId" | "SubnetId" | "RouteTableId" | "NatGatewayId"
            | "InternetGatewayId" | "VPNGatewayId" | "LaunchTemplateId" | "Id" => self.resource(&id),
            _ => Value::Null,
        }
    }

    fn sub(&mut self, argument: &Value) -> Value {
        let (text, variables) = match argument {
            Value::String(text) => (text.as_str(), None),
            Value::Array(parts) => match parts.as_slice() {
                [Value::String(text)] => (text.as_str(), None),
                [Value::String(text), Value::Object(variables)] => (text.as_str(), Some(variables)),
                _ => return Value::Null,
            },
            _ => return Value::Null,
        };
        let mut out = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            out.push_str(before);
            let Some((name, after)) = after.split_once('}') else {
                rest = after;
                out.push_str("${");
                continue;
            };
            rest = after;
            if let Some(literal) = name.strip_prefix('!') {
                out.push_str("${");
                out.push_str(literal);
                out.push('}');
                continue;
            }
            let name = name.trim();
            let part = match variables.and_then(|variables| variables.get(name)) {
                Some(value) => self.eval(value),
                None if name.contains('.') => {
                    self.enter(|this| this.attribute(&Value::from(name))).unwrap_or_default()
                }
                None => self.enter(|this| this.reference(name)).unwrap_or_default(),
            };
            match text_of(&part) {
                Some(part) => out.push_str(&part),
                None if self.is_lenient => {}
                None => return Value::Null,
            }
            if MAX_TEXT < out.len() {
                return Value::Null;
            }
        }
        out.push_str(rest);
        bounded_text(out)
    }

    /// The items of an argument, unknown ones as `null`.
    fn arguments(&mut self, argument: &Value) -> Vec<Value> {
        match argument {
            Value::Array(items) => items.iter().map(|item| self.eval(item)).collect(),
            _ => Vec::new(),
        }
    }

    fn join(&mut self, argument: &Value) -> Value {
        let Value::Array(parts) = argument else { return Value::Null };
        let [Value::String(separator), items] = parts.as_slice() else { return Value::Null };
        // A list as it stands keeps its unknown items, so that they are not passed over.
        let items = match items {
            Value::Array(items) => items.iter().map(|item| self.eval(item)).collect(),
            other => match self.eval(other) {
                Value::Array(items) => items,
                _ => return Value::Null,
            },
        };
        let mut out = String::new();
        for (i, item) in items.iter().enumerate() {
            if 0 < i {
                out.push_str(separator);
            }
            match text_of(item) {
                Some(text) => out.push_str(&text),
                None if self.is_lenient => {}
                None => return Value::Null,
            }
            if MAX_TEXT < out.len() {
                return Value::Null;
            }
        }
        bounded_text(out)
    }

    fn select(&mut self, argument: &Value) -> Value {
        let arguments = match argument {
            Value::Array(parts) if matches!(parts.get(1), Some(Value::Array(_))) => {
                let index = parts.first().map(|index| self.eval(index)).unwrap_or_default();
                // Of a list as it stands, the one item.
                let at = index_of(&index);
                let item = parts.get(1).and_then(Value::as_array).zip(at).and_then(|(items, at)| items.get(at));
                return item.map(|item| self.eval(item)).unwrap_or_default();
            }
            other => self.arguments(other),
        };
        let [index, Value::Array(items)] = arguments.as_slice() else { return Value::Null };
        let item = index_of(index).and_then(|at| items.get(at)).cloned();
        // A list that is a parameter without a default has its name for its only item.
        let placeholder = match items.as_slice() {
            [Value::String(name)] if self.is_placeholder(name) => Some(Value::from(name.as_str())),
            _ => None,
        };
        item.or(placeholder).unwrap_or_default()
    }

    fn split(&mut self, argument: &Value) -> Value {
        let arguments = self.arguments(argument);
        let [Value::String(separator), Value::String(text)] = arguments.as_slice() else { return Value::Null };
        if separator.is_empty() {
            return Value::Null;
        }
        let parts: Vec<Value> = text.split(separator.as_str()).map(Value::from).collect();
        self.n_steps = self.n_steps.saturating_add(parts.len());
        Value::Array(parts)
    }

    fn zones(&mut self, argument: &Value) -> Value {
        let region = match self.eval(argument) {
            Value::String(region) if !region.is_empty() => region,
            _ => self.region.clone(),
        };
        self.told.has_usual_zones = true;
        let zones: Vec<Value> = match catalog::region(&region) {
            Some(known) => known.zone_names().map(Value::String).collect(),
            None => ["a", "b", "c"].into_iter().map(|letter| Value::String(format!("{region}{letter}"))).collect(),
        };
        Value::Array(zones)
    }

    fn blocks(&mut self, argument: &Value) -> Value {
        let arguments = self.arguments(argument);
        let number = |i: usize| arguments.get(i).and_then(text_of).and_then(|text| text.parse::<u64>().ok());
        let block = arguments.first().and_then(text_of).and_then(|text| text.parse::<crate::net::Cidr>().ok());
        let (Some(block), Some(n), Some(bits)) = (block, number(1), number(2)) else { return Value::Null };
        let Some(prefix_len) = u8::try_from(bits).ok().and_then(|bits| 32_u8.checked_sub(bits)) else {
            return Value::Null;
        };
        if prefix_len < block.prefix_len() {
            return Value::Null;
        }
        let n = usize::try_from(n.min(MAX_BLOCKS)).unwrap_or(0);
        self.n_steps = self.n_steps.saturating_add(n);
        Value::Array(block.split(prefix_len).take(n).map(|block| Value::String(block.to_string())).collect())
    }

    fn find_in_map(&mut self, argument: &Value) -> Value {
        let arguments = self.arguments(argument);
        let key = |i: usize| arguments.get(i).and_then(text_of);
        let (Some(map), Some(first), Some(second)) = (key(0), key(1), key(2)) else { return Value::Null };
        let found =
            self.template.mappings.get(&map).and_then(|map| map.get(&first)).and_then(|map| map.get(&second));
        match (found, arguments.get(3).and_then(|more| more.get("DefaultValue"))) {
            (Some(value), _) => self.eval(value),
            (None, Some(default)) => default.clone(),
            (None, None) => self.unknown(format!("Fn::FindInMap {map}, {first}, {second}")),
        }
    }

    fn choose(&mut self, argument: &Value) -> Value {
        let Value::Array(parts) = argument else { return Value::Null };
        let [Value::String(name), yes, no] = parts.as_slice() else { return Value::Null };
        let holds = self.condition_named(name);
        if holds.is_none() {
            self.told.conditions.insert(name.clone());
        }
        self.eval(if holds == Some(false) { no } else { yes })
    }

    fn condition_named(&mut self, name: &str) -> Option<bool> {
        let condition = self.template.conditions.get(name)?;
        self.enter(|this| this.condition(condition)).flatten()
    }

    fn condition(&mut self, condition: &Value) -> Option<bool> {
        match condition {
            Value::Bool(is) => Some(*is),
            Value::Object(entries) => {
                let (name, argument) = entries.iter().next()?;
                match name.as_str() {
                    "Condition" => self.condition_named(argument.as_str()?),
                    name => self.test(name, argument),
                }
            }
            _ => None,
        }
    }

    fn test(&mut self, name: &str, argument: &Value) -> Option<bool> {
        let Value::Array(parts) = argument else { return None };
        match name {
            "Fn::Equals" => {
                let [left, right] = parts.as_slice() else { return None };
                let (left, right) = (text_of(&self.eval(left))?, text_of(&self.eval(right))?);
                let is_known = !self.is_placeholder(&left) && !self.is_placeholder(&right);
                is_known.then_some(left == right)
            }
            "Fn::Not" => {
                let first = parts.first()?;
                self.enter(|this| this.condition(first)).flatten().map(|is| !is)
            }
            "Fn::And" | "Fn::Or" => {
                let decides = name == "Fn::Or";
                let mut is_unknown = false;
                for part in parts {
                    match self.enter(|this| this.condition(part)).flatten() {
                        Some(is) if is == decides => return Some(decides),
                        Some(_) => {}
                        None => is_unknown = true,
                    }
                }
                (!is_unknown).then_some(!decides)
            }
            _ => None,
        }
    }
}

/// The id that stands for the security group which EKS makes for a cluster.
pub(super) fn cluster_group(cluster: &str) -> String {
    format!("{cluster}.ClusterSecurityGroupId")
}

/// The path of a parameter of Systems Manager, where a text is a reference to one.
pub(super) fn ssm_path(text: &str) -> Option<&str> {
    text.strip_prefix(DYNAMIC)?.strip_prefix("ssm:")?.strip_suffix("}}")
}

/// Whether a text is put in by CloudFormation when it deploys.
pub(super) fn is_dynamic(text: &str) -> bool {
    text.contains(DYNAMIC)
}

/// The function that a map is, with its argument.
fn function_of(entries: &Map<String, Value>) -> Option<(&str, &Value)> {
    let (name, argument) = entries.iter().next().filter(|_| entries.len() == 1)?;
    let is_function = name == "Ref" || name.starts_with("Fn::") || (name == "Condition" && argument.is_string());
    is_function.then_some((name.as_str(), argument))
}

fn index_of(value: &Value) -> Option<usize> {
    text_of(value)?.parse().ok()
}

fn bounded_text(text: String) -> Value {
    if MAX_TEXT < text.len() { Value::Null } else { Value::String(text) }
}

/// The partition of a region.
fn partition(region: &str) -> &'static str {
    match region {
        region if region.starts_with("cn-") => "aws-cn",
        region if region.starts_with("us-gov-") => "aws-us-gov",
        _ => "aws",
    }
}

fn url_suffix(region: &str) -> &'static str {
    if region.starts_with("cn-") { "amazonaws.com.cn" } else { "amazonaws.com" }
}

#[cfg(test)]
mod tests {
    use super::super::template::parse;
    use super::*;
    use serde_json::json;

    const HEAD: &str = "
Parameters:
  Block: {Type: String, Default: 10.0.0.0/16}
  Names: {Type: CommaDelimitedList, Default: 'a, b'}
  Unsaid: {Type: String}
  Subnets: {Type: 'List<AWS::EC2::Subnet::Id>'}
Mappings:
  Sizes: {eu-west-1: {type: m5.large}}
Conditions:
  IsYes: !Equals [!Ref Block, 10.0.0.0/16]
  IsNo: !Not [!Condition IsYes]
  Perhaps: !Equals [!Ref Unsaid, x]
  Loop: !Not [!Condition Loop]
Resources:
  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: !Ref Block}}
  Cluster: {Type: AWS::EKS::Cluster, Properties: {Name: !Sub '${AWS::StackName}-eks'}}
";

    fn check(text: &str, expected: Value) {
        let template = parse(&format!("{HEAD}  X: {text}\n")).unwrap();
        let mut evaluator = Evaluator::new(&template, "eu-west-1");
        let value = template.resources.get("X").unwrap();
        assert_eq!(evaluator.value(value).unwrap(), expected, "{text}");
    }

    #[test]
    fn functions_come_to_what_is_known() {
        check("!Ref Vpc", json!("Vpc"));
        check("!Ref Cluster", json!("stack-eks"));
        check("!Ref AWS::AccountId", Value::Null);
        check("!Ref Names", json!(["a", "b"]));
        check("!Ref Unsaid", json!("Unsaid"));
        check("!Select [1, !Ref Subnets]", json!("Subnets"));
        check("!GetAtt Vpc.CidrBlock", json!("10.0.0.0/16"));
        check("!GetAtt [Vpc, VpcId]", json!("Vpc"));
        check("!Sub '${Vpc}/${!x}/${AWS::Region}/${Vpc.CidrBlock}'", json!("Vpc/${x}/eu-west-1/10.0.0.0/16"));
        check("!Sub ['${a}-${Block}', {a: !Select ['1', !Ref Names]}]", json!("b-10.0.0.0/16"));
        check("!Sub '${AWS::AccountId}'", Value::Null);
        check("!Join ['-', [a, !Ref AWS::Region]]", json!("a-eu-west-1"));
        check("!Join ['', [a, !ImportValue x]]", Value::Null);
        check("!Select [2, !Cidr [!GetAtt Vpc.CidrBlock, 4, 8]]", json!("10.0.2.0/24"));
        check("!Select [0, !GetAZs '']", json!("eu-west-1a"));
        check("!Split [',', 'a,b']", json!(["a", "b"]));
        check("!FindInMap [Sizes, !Ref AWS::Region, type]", json!("m5.large"));
        check("!FindInMap [Sizes, x, type, {DefaultValue: z}]", json!("z"));
        check("!FindInMap [Sizes, x, type]", Value::Null);
        check(
            "[!If [IsYes, a, b], !If [IsNo, a, b], !If [IsNo, c, !Ref AWS::NoValue], !If [Perhaps, a, b]]",
            json!(["a", "b", "a"]),
        );
        check("!Base64 {'Fn::Join': ['', [max, !GetAtt Cluster.Endpoint, Pods]]}", json!("maxPods"));
    }

    #[test]
    fn no_template_runs_away() {
        let mut text = String::from(
            "Resources:\n  X: !Ref P0\nParameters:\n  P0: {Type: String}\nConditions:\n  L: !Not [!Condition L]\n",
        );
        let template = parse(&text).unwrap();
        let problem = Evaluator::new(&template, "").holds("L").unwrap_err().problem;
        assert_eq!(problem, Problem::TooDeep { max_depth: MAX_DEPTH });
        // Each text is twice the one before.
        text =
            "Resources:\n  R0: {Type: AWS::EC2::VPC, Properties: {CidrBlock: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx}}\n"
                .to_owned();
        for i in 1..60 {
            let before = format!("${{R{}.CidrBlock}}", i - 1);
            text +=
                &format!("  R{i}: {{Type: AWS::EC2::VPC, Properties: {{CidrBlock: !Sub '{before}{before}'}}}}\n");
        }
        let template = parse(&text).unwrap();
        let mut evaluator = Evaluator::new(&template, "");
        let value = json!({ "Fn::GetAtt": "R59.CidrBlock" });
        assert!(evaluator.value(&value).is_err() || evaluator.eval(&value).is_null());
    }
}
