//! What `kubectl get nodes,pods,eniconfig -A -o json` adds to the answers of the AWS CLI: how many pods run on the
//! nodes of each group, and the settings of the CNI.

use super::records::Account;
use super::{Builder, MAX_RECORDS, json};
use crate::cni::pool::Settings;
use crate::cni::settings;
use crate::design::{NodegroupId, PodUse};
use crate::formats::{Problem, ReadError};
use crate::msg;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// The label of a node that names its managed node group.
const GROUP_LABEL: &str = "eks.amazonaws.com/nodegroup";

/// The container of the CNI, and of the DaemonSet around it.
const CNI: &str = "aws-node";

/// What Kubernetes says.
#[derive(Debug, Default)]
pub(in crate::formats) struct Kubernetes {
    /// The node group of each node; empty where it has none.
    nodes: BTreeMap<String, String>,
    /// The node of each running pod with an address of its own, by namespace and name.
    pods: BTreeMap<(String, String), String>,
    /// Environment variables of the CNI, with all values that were seen.
    variables: BTreeMap<String, BTreeSet<String>>,
    /// Subnets that ENIConfigs name.
    pod_subnets: BTreeSet<String>,
}

/// Takes what `kubectl get … -o json` prints: one object, or a list of them.
///
/// # Errors
/// More objects than are read.
pub(in crate::formats) fn take(entries: Map<String, Value>, account: &mut Account) -> Result<(), ReadError> {
    account.has_kubernetes = true;
    let whole = Value::Object(entries);
    let items = json::at(&whole, "items").and_then(Value::as_array);
    for item in items.map_or(std::slice::from_ref(&whole), Vec::as_slice) {
        account.n_records = account.n_records.saturating_add(1);
        if MAX_RECORDS < account.n_records {
            return Err(ReadError::of_text(Problem::TooManyValues { max_values: MAX_RECORDS }).under("items"));
        }
        account.kubernetes.object(item);
    }
    Ok(())
}

impl Kubernetes {
    fn object(&mut self, item: &Value) {
        let name = json::text(item, "metadata.name").unwrap_or_default().to_owned();
        match json::text(item, "kind") {
            Some("Node") => {
                let labels = json::map(item, "metadata.labels");
                self.nodes.insert(name, labels.get(GROUP_LABEL).cloned().unwrap_or_default());
            }
            Some("Pod") => self.pod(item, name),
            Some("DaemonSet") if name == CNI => self.cni(json::list(item, "spec.template.spec.containers")),
            Some("ENIConfig") => self.pod_subnets.extend(json::text(item, "spec.subnet").map(str::to_owned)),
            _ => {}
        }
    }

    fn pod(&mut self, item: &Value, name: String) {
        let has_ended = matches!(json::text(item, "status.phase"), Some("Succeeded" | "Failed"));
        if json::map(item, "metadata.labels").get("k8s-app").is_some_and(|app| app == CNI) {
            self.cni(json::list(item, "spec.containers"));
        }
        let is_on_host = json::flag(item, "spec.hostNetwork") == Some(true);
        if let Some(node) = json::text(item, "spec.nodeName").filter(|_| !has_ended && !is_on_host) {
            let namespace = json::text(item, "metadata.namespace").unwrap_or_default();
            self.pods.insert((namespace.to_owned(), name), node.to_owned());
        }
    }

    fn cni(&mut self, containers: &[Value]) {
        for container in containers.iter().filter(|container| json::text(container, "name") == Some(CNI)) {
            for variable in json::list(container, "env") {
                let (name, value) = (json::text(variable, "name"), json::text(variable, "value"));
                if let (Some(name), Some(value)) = (name.filter(|n| settings::VARIABLES.contains(n)), value) {
                    self.variables.entry(name.to_owned()).or_default().insert(value.to_owned());
                }
            }
        }
    }
}

/// Whether the CNI does something else with this value than without the variable.
fn differs(name: &str, value: &str) -> bool {
    let mut settings = Settings::default();
    let not_followed = settings::apply_variable(&mut settings, name, value);
    not_followed.is_some() || settings != Settings::default()
}

impl Builder<'_> {
    /// Plans as many pods as run now, and takes over the settings of the CNI.
    pub(in crate::formats) fn kubernetes(&mut self) {
        self.running_pods();
        self.cni_settings();
        let pod_subnets = self.known(self.account.kubernetes.pod_subnets.iter().map(String::as_str));
        for id in pod_subnets {
            self.design.subnets.update(id, |subnet| subnet.pod_use = PodUse::WholeZone);
        }
    }

    fn running_pods(&mut self) {
        let kubernetes = &self.account.kubernetes;
        // (nodes, pods) of each group.
        let mut counts: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
        for group in kubernetes.nodes.values() {
            let slot = counts.entry(group).or_default();
            slot.0 = slot.0.saturating_add(1);
        }
        for node in kubernetes.pods.values() {
            if let Some(group) = kubernetes.nodes.get(node) {
                let slot = counts.entry(group).or_default();
                slot.1 = slot.1.saturating_add(1);
            }
        }
        let groups: Vec<(NodegroupId, String)> =
            self.design.nodegroups.iter().map(|(id, group)| (id, group.name.clone())).collect();
        for (id, name) in groups {
            let Some((n_nodes, n_pods)) = counts.remove(name.as_str()).filter(|(_, n_pods)| 0 < *n_pods) else {
                continue;
            };
            let per_node = n_pods.div_ceil(n_nodes.max(1));
            self.design.nodegroups.update(id, |group| group.planned_pods = Some(per_node));
            self.note(msg!("aws-pods-now", group = name, pods = n_pods, nodes = n_nodes, planned = per_node));
        }
        let others = counts
            .values()
            .fold((0_u32, 0_u32), |sum, count| (sum.0.saturating_add(count.0), sum.1.saturating_add(count.1)));
        if 0 < others.0 {
            self.note(msg!("aws-nodes-elsewhere", nodes = others.0, pods = others.1));
        }
    }

    fn cni_settings(&mut self) {
        let variables = &self.account.kubernetes.variables;
        let addon = self.design.addons.iter().find(|(_, addon)| addon.name == settings::ADDON_NAME);
        let addon = addon.map(|(id, addon)| (id, addon.configuration.clone()));
        let mut configuration = addon.as_ref().and_then(|(_, configuration)| configuration.clone());
        let mut unlike = Vec::new();
        for (name, values) in variables {
            // While a change rolls out, pods have different values: the add-on's own word counts then.
            let [value] = values.iter().collect::<Vec<_>>()[..] else { continue };
            let is_said = configuration.as_deref().is_some_and(|text| text.contains(&format!("\"{name}\"")));
            if is_said || !differs(name, value) {
                continue;
            }
            unlike.push(format!("{name}={value}"));
            let changed = settings::with_variable(configuration.as_deref(), name, value);
            configuration = changed.or(configuration);
        }
        if unlike.is_empty() {
            return;
        }
        let unlike = unlike.join(", ");
        match addon {
            Some((id, _)) => {
                self.design.addons.update(id, |addon| addon.configuration = configuration);
                self.note(msg!("aws-cni-settings", settings = unlike));
            }
            None => self.note(msg!("aws-cni-settings-unheld", settings = unlike)),
        }
    }
}
