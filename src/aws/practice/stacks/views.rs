//! What CloudFormation says of stacks, change sets, events and resources.

use super::super::chance::iso;
use super::diff::Change;
use super::{ChangeSet, Event, OnFailure, Stack, StackResource};
use serde_json::{Value, json};

/// A text, or nothing where it is empty.
fn some(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

fn pairs(values: &[(String, String)], key: &str, value: &str) -> Value {
    values.iter().map(|(name, text)| json!({ key: name, value: text })).collect()
}

/// The words of [`OnFailure`].
pub(super) fn on_failure_word(on_failure: OnFailure) -> &'static str {
    match on_failure {
        OnFailure::Rollback => "ROLLBACK",
        OnFailure::Delete => "DELETE",
        OnFailure::DoNothing => "DO_NOTHING",
    }
}

/// A stack as `DescribeStacks` shows it.
pub(super) fn stack(stack: &Stack) -> Value {
    let outputs: Value = stack
        .outputs
        .iter()
        .map(|output| {
            json!({
                "OutputKey": output.key, "OutputValue": output.value,
                "Description": some(&output.description), "ExportName": some(&output.export),
            })
        })
        .collect();
    json!({
        "StackId": stack.id, "StackName": stack.name, "ChangeSetId": some(&stack.last_change_set),
        "Description": some(stack.template.description()),
        "Parameters": pairs(&stack.params, "ParameterKey", "ParameterValue"),
        "CreationTime": iso(stack.made_ms), "LastUpdatedTime": stack.updated_ms.map(iso),
        "DeletionTime": stack.deleted_ms.map(iso), "RollbackConfiguration": {},
        "StackStatus": stack.status, "StackStatusReason": some(&stack.reason),
        "DisableRollback": stack.keeps_failed, "NotificationARNs": [], "Capabilities": stack.capabilities,
        "Outputs": outputs, "Tags": pairs(&stack.tags, "Key", "Value"),
        "EnableTerminationProtection": stack.is_protected,
        "DriftInformation": { "StackDriftStatus": "NOT_CHECKED" },
    })
}

/// A stack as `ListStacks` shows it.
pub(super) fn summary(stack: &Stack) -> Value {
    json!({
        "StackId": stack.id, "StackName": stack.name, "TemplateDescription": some(stack.template.description()),
        "CreationTime": iso(stack.made_ms), "LastUpdatedTime": stack.updated_ms.map(iso),
        "DeletionTime": stack.deleted_ms.map(iso), "StackStatus": stack.status,
        "StackStatusReason": some(&stack.reason), "DriftInformation": { "StackDriftStatus": "NOT_CHECKED" },
    })
}

/// An event.
pub(super) fn event(stack: &Stack, event: &Event) -> Value {
    json!({
        "StackId": stack.id, "EventId": event.id, "StackName": stack.name, "LogicalResourceId": event.logical_id,
        "PhysicalResourceId": event.physical_id, "ResourceType": event.kind, "Timestamp": iso(event.at_ms),
        "ResourceStatus": event.status, "ResourceStatusReason": some(&event.reason),
        "ResourceProperties": some(&event.props), "ClientRequestToken": some(&event.token),
    })
}

/// A resource.
pub(super) fn resource(stack: &Stack, resource: &StackResource) -> Value {
    json!({
        "StackName": stack.name, "StackId": stack.id, "LogicalResourceId": resource.logical_id,
        "PhysicalResourceId": some(&resource.physical_id), "ResourceType": resource.kind,
        "Timestamp": iso(resource.at_ms), "LastUpdatedTimestamp": iso(resource.at_ms),
        "ResourceStatus": resource.status, "ResourceStatusReason": some(&resource.reason),
        "DriftInformation": { "StackResourceDriftStatus": "NOT_CHECKED" },
    })
}

/// A change set without its changes.
pub(super) fn change_set(stack: &Stack, set: &ChangeSet, now_ms: u64) -> Value {
    let status = set.status(now_ms);
    let reason = match status {
        "FAILED" if set.problem.is_empty() => {
            "The submitted information didn't contain changes. Submit different information to create a change set."
        }
        "FAILED" => &set.problem,
        _ => "",
    };
    let execution = match (&set.executed, status) {
        (Some(_), _) => "EXECUTE_COMPLETE",
        (None, "CREATE_COMPLETE") => "AVAILABLE",
        _ => "UNAVAILABLE",
    };
    json!({
        "ChangeSetName": set.name, "ChangeSetId": set.id, "StackId": stack.id, "StackName": stack.name,
        "Description": some(&set.description), "Parameters": pairs(&set.params, "ParameterKey", "ParameterValue"),
        "CreationTime": iso(set.made_ms), "ExecutionStatus": execution, "Status": status,
        "StatusReason": some(reason), "NotificationARNs": [], "RollbackConfiguration": {},
        "Capabilities": set.capabilities, "Tags": pairs(&set.tags, "Key", "Value"),
        "IncludeNestedStacks": false, "OnStackFailure": on_failure_word(set.on_failure),
    })
}

/// A change.
pub(super) fn change(change: &Change) -> Value {
    let details: Value = change
        .details
        .iter()
        .map(|detail| {
            let is_static = detail.cause.is_empty();
            let (evaluation, source) = match detail.cause.contains('.') {
                _ if is_static => ("Static", "DirectModification"),
                true => ("Dynamic", "ResourceAttribute"),
                false => ("Dynamic", "ResourceReference"),
            };
            json!({
                "Target": {
                    "Attribute": "Properties", "Name": detail.name, "RequiresRecreation": detail.recreation,
                },
                "Evaluation": evaluation, "ChangeSource": source, "CausingEntity": some(&detail.cause),
            })
        })
        .collect();
    let scope: &[&str] = if change.details.is_empty() { &[] } else { &["Properties"] };
    json!({
        "Type": "Resource",
        "ResourceChange": {
            "Action": change.action, "LogicalResourceId": change.logical_id,
            "PhysicalResourceId": some(&change.physical_id), "ResourceType": change.kind,
            "Replacement": some(change.replacement), "Scope": scope, "Details": details,
        },
    })
}
