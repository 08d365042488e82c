//! The signature (SigV4) of a request.

use super::credentials::Keys;
use super::transport::Request;
use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign as sign_request};
use aws_sigv4::sign::v4;
use std::time::{Duration, UNIX_EPOCH};

/// Why a request cannot be signed. Requests that this program makes can all be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotSignable;

/// Adds the headers of the signature: `authorization`, `x-amz-date` and, with a session token, `x-amz-security-token`.
///
/// All headers of the request are signed, and so is the host of its address. Everything in the address must be
/// percent-encoded already, because the browser would encode it anew after the signature.
///
/// # Errors
/// An address or a header that HTTP does not have.
pub fn sign(
    request: &mut Request,
    keys: &Keys,
    service: &str,
    region: &str,
    now_ms: u64,
) -> Result<(), NotSignable> {
    let token = keys.token.as_ref().map(|token| token.reveal().to_owned());
    let identity = Credentials::new(keys.key_id.as_str(), keys.secret.reveal(), token, None, "page").into();
    let params = v4::SigningParams::builder()
        .identity(&identity)
        .region(region)
        .name(service)
        .time(UNIX_EPOCH.checked_add(Duration::from_millis(now_ms)).ok_or(NotSignable)?)
        .settings(SigningSettings::default())
        .build()
        .map_err(|_| NotSignable)?
        .into();
    let headers = request.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let body = SignableBody::Bytes(request.body.as_bytes());
    let signable =
        SignableRequest::new(request.method, request.url.as_str(), headers, body).map_err(|_| NotSignable)?;
    let (instructions, _) = sign_request(signable, &params).map_err(|_| NotSignable)?.into_parts();
    let made: Vec<_> = instructions.headers().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    request.headers.extend(made);
    Ok(())
}
