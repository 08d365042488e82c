//! What a node reads when it starts, line by line, with gaps for what only the cluster knows.
//!
//! # Sources
//! EKS user guide, "Customize managed nodes with launch templates", read 2026-11-26:
//! <https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html>; awslabs/amazon-eks-ami,
//! `nodeadm/doc`, read 2026-11-26: <https://awslabs.github.io/amazon-eks-ami/nodeadm/>; bottlerocket,
//! "settings.kubernetes", read 2026-11-26: <https://bottlerocket.dev/en/os/latest/api/settings/kubernetes/>.
//! **Invariant:** no text of a design ends a line or a string.

use super::nodes::Taint;
use crate::design::Nodegroup;
use std::fmt::Write;

/// A part of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::formats) enum Gap {
    /// The address of the Kubernetes API.
    Endpoint,
    /// The certificate of the cluster, in base64.
    Authority,
    /// The block of services.
    ServiceCidr,
}

/// A line: text, and perhaps a gap and what follows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::formats) struct Line {
    /// The text before the gap.
    pub(in crate::formats) before: String,
    /// What fills the gap, in double quotes.
    pub(in crate::formats) gap: Option<Gap>,
}

/// The marker of the parts of a node's user data.
const BOUNDARY: &str = "BOUNDARY";

struct Lines(Vec<Line>);

impl Lines {
    fn text(&mut self, text: impl Into<String>) {
        self.0.push(Line { before: text.into(), gap: None });
    }

    fn gap(&mut self, before: &str, gap: Gap) {
        self.0.push(Line { before: before.to_owned(), gap: Some(gap) });
    }
}

/// The lines for a group; `None` where its family reads something else and there is something to say.
///
/// A group that joins by itself is told its `cluster`; EKS tells the others.
pub(super) fn lines(group: &Nodegroup, cluster: Option<&str>, taints: &[Taint]) -> Option<Vec<Line>> {
    let has_something = cluster.is_some() || group.max_pods.is_some();
    let mut lines = Lines(Vec::new());
    if !has_something {
        return Some(lines.0);
    }
    if group.ami_family == "AmazonLinux2023" {
        node_config(&mut lines, group, cluster, taints);
    } else if group.ami_family.starts_with("Bottlerocket") {
        settings(&mut lines, group, cluster, taints);
    } else {
        return None;
    }
    Some(lines.0)
}

/// nodeadm's `NodeConfig`, as a part of a MIME message.
fn node_config(lines: &mut Lines, group: &Nodegroup, cluster: Option<&str>, taints: &[Taint]) {
    lines.text("MIME-Version: 1.0");
    lines.text(format!("Content-Type: multipart/mixed; boundary=\"{BOUNDARY}\""));
    lines.text("");
    lines.text(format!("--{BOUNDARY}"));
    lines.text("Content-Type: application/node.eks.aws");
    lines.text("");
    for line in ["---", "apiVersion: node.eks.aws/v1alpha1", "kind: NodeConfig", "spec:"] {
        lines.text(line);
    }
    if let Some(cluster) = cluster {
        lines.text("  cluster:");
        lines.text(format!("    name: {}", quoted(cluster)));
        lines.gap("    apiServerEndpoint: ", Gap::Endpoint);
        lines.gap("    certificateAuthority: ", Gap::Authority);
        lines.gap("    cidr: ", Gap::ServiceCidr);
    }
    let mut flags = Vec::new();
    if cluster.is_some() && !group.labels.is_empty() {
        let labels: Vec<String> = group.labels.iter().map(|(key, value)| format!("{key}={value}")).collect();
        flags.push(format!("--node-labels={}", labels.join(",")));
    }
    if cluster.is_some() && !taints.is_empty() {
        let taints: Vec<String> = taints
            .iter()
            .map(|taint| format!("{}={}:{}", taint.key, taint.value.as_deref().unwrap_or_default(), taint.effect))
            .collect();
        flags.push(format!("--register-with-taints={}", taints.join(",")));
    }
    if group.max_pods.is_some() || !flags.is_empty() {
        lines.text("  kubelet:");
    }
    if let Some(max_pods) = group.max_pods {
        lines.text("    config:");
        lines.text(format!("      maxPods: {max_pods}"));
    }
    if !flags.is_empty() {
        lines.text("    flags:");
        flags.iter().for_each(|flag| lines.text(format!("      - {}", quoted(flag))));
    }
    lines.text("");
    lines.text(format!("--{BOUNDARY}--"));
}

/// Bottlerocket's settings, in TOML.
fn settings(lines: &mut Lines, group: &Nodegroup, cluster: Option<&str>, taints: &[Taint]) {
    lines.text("[settings.kubernetes]");
    if let Some(cluster) = cluster {
        lines.text(format!("cluster-name = {}", quoted(cluster)));
        lines.gap("api-server = ", Gap::Endpoint);
        lines.gap("cluster-certificate = ", Gap::Authority);
    }
    if let Some(max_pods) = group.max_pods {
        lines.text(format!("max-pods = {max_pods}"));
    }
    if cluster.is_some() && !group.labels.is_empty() {
        lines.text("");
        lines.text("[settings.kubernetes.node-labels]");
        for (key, value) in &group.labels {
            lines.text(format!("{} = {}", quoted(key), quoted(value)));
        }
    }
    if cluster.is_some() && !taints.is_empty() {
        lines.text("");
        lines.text("[settings.kubernetes.node-taints]");
        let mut keys: Vec<&str> = taints.iter().map(|taint| taint.key.as_str()).collect();
        keys.dedup();
        let mut said: Vec<&str> = Vec::new();
        for key in keys {
            if said.contains(&key) {
                continue;
            }
            said.push(key);
            let values: Vec<String> = taints
                .iter()
                .filter(|taint| taint.key == key)
                .map(|taint| format!("{}:{}", taint.value.as_deref().unwrap_or_default(), taint.effect))
                .map(|value| quoted(&value))
                .collect();
            lines.text(format!("{} = [{}]", quoted(key), values.join(", ")));
        }
    }
}

/// `text` in double quotes, as YAML, TOML and JSON read it alike: everything but ASCII is escaped, and what means
/// something to a shell.
pub(in crate::formats) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            ' '..='~' if !matches!(c, '\'' | '$' | '`') => out.push(c),
            c if u32::from(c) <= 0xffff => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => {
                let _ = write!(out, "\\U{:08x}", u32::from(c));
            }
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_leaves_its_string() {
        assert_eq!(quoted("a\"b\\\n\0😀é"), "\"a\\\"b\\\\\\u000a\\u0000\\U0001f600\\u00e9\"");
        let mut group = Nodegroup { max_pods: Some(9), ..Nodegroup::default() };
        group.labels.insert("x\n--BOUNDARY".to_owned(), "\"]".to_owned());
        let said = lines(&group, Some("c"), &[]).unwrap();
        assert_eq!(said.iter().filter(|line| line.before.starts_with("--BOUNDARY")).count(), 2);
        assert!(said.iter().all(|line| !line.before.contains('\n')));
        group.ami_family = "AmazonLinux2".to_owned();
        assert_eq!(lines(&group, None, &[]), None);
        group.max_pods = None;
        assert_eq!(lines(&group, None, &[]), Some(Vec::new()));
    }
}
