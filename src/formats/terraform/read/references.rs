//! Following references of a plan: what an attribute will be when its value is known only after apply.
//!
//! The configuration of a plan says which things an expression names, and not how. So a name leads to all instances
//! of a resource, or to the one that has the same index as the one that asks. Values of `local` are not in a plan.
//! **Invariant:** at most [`MAX_STEPS`] names are followed in all, each at most [`MAX_DEPTH`] deep.

use super::resources::{Resource, Resources};
use crate::formats::account::json;
use serde_json::Value;
use std::cell::Cell;
use std::collections::BTreeMap;

/// The most names that are followed.
const MAX_STEPS: usize = 500_000;

/// The most modules and variables that one name leads through.
const MAX_DEPTH: usize = 40;

/// The configuration of a plan.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    root: &'a Value,
    /// What is configured, by the module without indices, the type and the name.
    configured: BTreeMap<(String, &'a str, &'a str), &'a Value>,
    n_steps: Cell<usize>,
}

/// A step of a name, with its index.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Step<'n> {
    word: &'n str,
    index: Option<&'n str>,
}

impl<'a> Plan<'a> {
    pub(super) fn new(root: &'a Value) -> Self {
        let root = json::at(root, "configuration.root_module").unwrap_or(&Value::Null);
        let mut configured = BTreeMap::new();
        let mut modules = vec![(String::new(), root)];
        while let Some((path, module)) = modules.pop() {
            for config in json::list(module, "resources") {
                let text = |key| json::text(config, key).unwrap_or_default();
                if text("mode") != "data" {
                    configured.insert((path.clone(), text("type"), text("name")), config);
                }
            }
            for (name, call) in module.get("module_calls").and_then(Value::as_object).into_iter().flatten() {
                if let Some(module) = call.get("module") {
                    modules.push((inside(&path, name, None), module));
                }
            }
        }
        Self { root, configured, n_steps: Cell::new(0) }
    }

    /// The expression of an attribute at a dotted path, the first of several blocks.
    pub(super) fn expression(&self, resource: &Resource, path: &str) -> Option<&'a Value> {
        let config = self.config(resource)?;
        path.split('.').try_fold(config.get("expressions")?, |value, key| {
            let value = value.as_array().map_or(Some(value), |blocks| blocks.first())?;
            value.get(key)
        })
    }

    /// The blocks of a name that the configuration of a resource has.
    pub(super) fn blocks(&self, resource: &Resource, name: &str) -> &'a [Value] {
        self.config(resource).map_or(&[], |config| json::list(config, &format!("expressions.{name}")))
    }

    /// What is configured for a resource.
    fn config(&self, resource: &Resource) -> Option<&'a Value> {
        let words = steps(&resource.module);
        let mut path = String::new();
        for pair in words.chunks(2) {
            if let [_, call] = pair {
                path = inside(&path, call.word, None);
            }
        }
        self.configured.get(&(path, resource.kind.as_str(), resource.name.as_str())).copied()
    }

    /// The resources of some kinds that an expression of a resource names.
    pub(super) fn targets<'r>(
        &self,
        resources: &'r Resources,
        resource: &Resource,
        expression: &Value,
        kinds: &[&str],
    ) -> Vec<&'r Resource> {
        let mut found = Vec::new();
        self.follow(resources, &resource.module, expression, kinds, 0, &mut found);
        found.sort_by(|a, b| a.address.cmp(&b.address));
        found.dedup_by(|a, b| a.address == b.address);
        found
    }

    /// The configuration of a module by its address.
    fn module(&self, address: &str) -> Option<&'a Value> {
        let mut module = self.root;
        let mut steps = steps(address).into_iter();
        while let Some(step) = steps.next() {
            if step.word != "module" {
                return None;
            }
            let call = steps.next()?;
            module = module.get("module_calls")?.get(call.word)?.get("module")?;
        }
        Some(module)
    }

    fn follow<'r>(
        &self,
        resources: &'r Resources,
        module: &str,
        expression: &Value,
        kinds: &[&str],
        depth: usize,
        found: &mut Vec<&'r Resource>,
    ) {
        let names = json::texts(expression, "references");
        let mut said: Vec<&str> = Vec::new();
        for name in names {
            self.n_steps.set(self.n_steps.get().saturating_add(1));
            if MAX_DEPTH <= depth || MAX_STEPS < self.n_steps.get() {
                return;
            }
            // Behind a name stand the shorter ones that it begins with.
            let is_part = said
                .last()
                .is_some_and(|longer| longer.strip_prefix(name).is_some_and(|rest| rest.starts_with(['.', '['])));
            if is_part {
                continue;
            }
            said.push(name);
            let steps = steps(name);
            let words: Vec<&str> = steps.iter().map(|step| step.word).collect();
            match (words.as_slice(), steps.as_slice()) {
                (["var", name, ..], _) => self.variable(resources, module, name, kinds, depth, found),
                (["module", call, output, ..], [_, step, ..]) => {
                    let address = inside(module, call, step.index);
                    let expression = self
                        .module(&address)
                        .and_then(|module| module.get("outputs")?.get(*output)?.get("expression"));
                    if let Some(expression) = expression {
                        let mut of_output = Vec::new();
                        self.in_modules(resources, &address, expression, kinds, depth, &mut of_output);
                        let nth = steps.get(2).and_then(|step| step.index?.parse::<usize>().ok());
                        let place =
                            |r: &&Resource| r.index.as_deref().and_then(|index| index.parse::<usize>().ok());
                        of_output.sort_by(|a, b| (place(a), &a.address).cmp(&(place(b), &b.address)));
                        match nth {
                            Some(n) => found.extend(of_output.get(n)),
                            None => found.extend(of_output),
                        }
                    }
                }
                (["each" | "count" | "local" | "path" | "terraform" | "self" | "data", ..], _) => {}
                ([kind, name, ..], [_, step, ..]) if kinds.contains(kind) => {
                    choose(resources, module, kind, name, step.index, found);
                }
                _ => {}
            }
        }
    }

    /// What the call of the module hands in for a variable.
    fn variable<'r>(
        &self,
        resources: &'r Resources,
        module: &str,
        name: &str,
        kinds: &[&str],
        depth: usize,
        found: &mut Vec<&'r Resource>,
    ) {
        let (outside, call) = outside(module);
        let call = self.module(&outside).and_then(|module| module.get("module_calls")?.get(call));
        if let Some(expression) = call.and_then(|call| call.get("expressions")?.get(name)) {
            self.follow(resources, &outside, expression, kinds, depth.saturating_add(1), found);
        }
    }

    /// An output of a module that may have several instances: of all of them, where none is named.
    fn in_modules<'r>(
        &self,
        resources: &'r Resources,
        address: &str,
        expression: &Value,
        kinds: &[&str],
        depth: usize,
        found: &mut Vec<&'r Resource>,
    ) {
        let depth = depth.saturating_add(1);
        let n_before = found.len();
        self.follow(resources, address, expression, kinds, depth, found);
        if n_before < found.len() {
            return;
        }
        let prefix = format!("{address}[");
        let mut modules: Vec<&str> = Vec::new();
        self.n_steps.set(self.n_steps.get().saturating_add(resources.all.len()));
        for resource in resources.all.iter().filter(|resource| resource.module.starts_with(&prefix)) {
            let rest = resource.module.get(prefix.len()..).unwrap_or_default();
            let end = rest.find(']').map_or(rest.len(), |end| end.saturating_add(1));
            let module = resource.module.get(..prefix.len().saturating_add(end)).unwrap_or_default();
            if modules.last() != Some(&module) {
                modules.push(module);
            }
        }
        for module in modules {
            self.follow(resources, module, expression, kinds, depth, found);
        }
    }
}

/// The instances that a name means: the one that it states, or all.
fn choose<'r>(
    resources: &'r Resources,
    module: &str,
    kind: &str,
    name: &str,
    index: Option<&str>,
    found: &mut Vec<&'r Resource>,
) {
    let instances: Vec<&Resource> = resources.instances(module, kind, name).filter(|r| !r.is_data).collect();
    match index {
        Some(index) => found.extend(instances.iter().filter(|r| r.index.as_deref() == Some(index))),
        None => found.extend(&instances),
    }
}

/// The address of a module that is called in another.
fn inside(module: &str, call: &str, index: Option<&str>) -> String {
    let dot = if module.is_empty() { "" } else { "." };
    match index {
        // Numbers stand bare, keys in quotes.
        Some(index) if index.chars().all(|c| c.is_ascii_digit()) => format!("{module}{dot}module.{call}[{index}]"),
        Some(index) => format!("{module}{dot}module.{call}[\"{index}\"]"),
        None => format!("{module}{dot}module.{call}"),
    }
}

/// The module around a module, and the name it is called by there.
fn outside(module: &str) -> (String, &str) {
    let steps = steps(module);
    let Some((call, around)) = steps.split_last() else { return (String::new(), "") };
    let mut out = String::new();
    for pair in around.chunks(2) {
        if let [_, call] = pair {
            out = inside(&out, call.word, call.index);
        }
    }
    (out, call.word)
}

/// The parts of a name between dots, an index in brackets with the part before it.
fn steps(name: &str) -> Vec<Step<'_>> {
    let mut out = Vec::new();
    let mut rest = name;
    while !rest.is_empty() {
        let end = rest.find(['.', '[']).unwrap_or(rest.len());
        let word = rest.get(..end).unwrap_or_default();
        rest = rest.get(end..).unwrap_or_default();
        let mut index = None;
        while let Some(inside) = rest.strip_prefix('[') {
            // A key may hold a bracket.
            let close = match inside.strip_prefix('"') {
                Some(key) => key.find("\"]").map(|end| end.saturating_add(2)),
                None => inside.find(']'),
            };
            let Some(close) = close else {
                rest = "";
                break;
            };
            let found = inside.get(..close).unwrap_or_default();
            index = index.or(Some(found.trim_matches('"')));
            rest = inside.get(close.saturating_add(1)..).unwrap_or_default();
        }
        rest = rest.strip_prefix('.').unwrap_or(rest);
        out.push(Step { word, index });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_fall_into_steps() {
        let step = |word, index| Step { word, index };
        assert_eq!(
            steps("module.vpc[0].module.x[\"a.b\"]"),
            [step("module", None), step("vpc", Some("0")), step("module", None), step("x", Some("a.b"))]
        );
        assert_eq!(steps("aws_subnet.a[0].id").last(), Some(&step("id", None)));
        assert_eq!(steps(""), []);
        assert_eq!(steps("a[").len(), 1);
    }

    #[test]
    fn modules_lie_in_one_another() {
        assert_eq!(outside("module.vpc[0].module.x[\"a.b\"]"), ("module.vpc[0]".to_owned(), "x"));
        assert_eq!(outside("module.vpc"), (String::new(), "vpc"));
        assert_eq!(inside("module.vpc[0]", "x", Some("a.b")), "module.vpc[0].module.x[\"a.b\"]");
    }
}
