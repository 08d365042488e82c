//! STS: who the caller is, and roles.

use crate::aws::call::Call;
use crate::aws::credentials::{self, Keys};
use crate::aws::secret::Secret;
use crate::catalog::endpoints::STS;
use serde::Deserialize;

/// Who calls.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct Identity {
    /// The account's number.
    pub account: String,
    /// The user or role.
    pub arn: String,
}

/// The reply of `GetCallerIdentity`.
#[derive(Debug, Deserialize)]
pub struct IdentityReply {
    /// Who calls.
    #[serde(rename = "GetCallerIdentityResult")]
    pub identity: Identity,
}

/// The reply of `AssumeRole`.
#[derive(Deserialize)]
pub struct RoleReply {
    #[serde(rename = "AssumeRoleResult")]
    result: RoleResult,
}

#[derive(Deserialize)]
struct RoleResult {
    #[serde(rename = "Credentials")]
    credentials: RoleCredentials,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct RoleCredentials {
    access_key_id: String,
    secret_access_key: String,
    session_token: String,
    expiration: String,
}

impl RoleReply {
    /// The keys of the role.
    #[must_use]
    pub fn keys(self) -> Keys {
        let given = self.result.credentials;
        Keys {
            key_id: given.access_key_id,
            secret: Secret::new(given.secret_access_key),
            token: Some(Secret::new(given.session_token)),
            expires_ms: credentials::time_of(&given.expiration),
            profile: String::new(),
        }
    }
}

/// A role to take over.
#[derive(Clone, Debug, Default)]
pub struct Role {
    /// Its ARN.
    pub arn: String,
    /// What its owner demands to be told; empty for nothing.
    pub external_id: String,
    /// The device of a second factor; empty for none.
    pub mfa_serial: String,
    /// What that shows now.
    pub mfa_code: String,
}

/// What a session of a role is called in CloudTrail.
const SESSION: &str = "eks-designer";

/// Who calls. It needs no permission.
#[must_use]
pub fn get_caller_identity() -> Call {
    Call::read(&STS, "GetCallerIdentity")
}

/// The keys of a role.
#[must_use]
pub fn assume_role(role: &Role) -> Call {
    let mut call = Call::read(&STS, "AssumeRole").field("RoleArn", &role.arn).field("RoleSessionName", SESSION);
    if !role.external_id.is_empty() {
        call = call.hidden("ExternalId", &role.external_id, "EXTERNAL_ID");
    }
    if !role.mfa_serial.is_empty() {
        call = call.field("SerialNumber", &role.mfa_serial).hidden("TokenCode", &role.mfa_code, "CODE");
    }
    call
}
