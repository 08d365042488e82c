//! Settings with which the CNI does not start.
//!
//! # Sources
//! amazon-vpc-cni-k8s v1.23.1, `pkg/ipamd/ipamd.go` (`isConfigValid`), read 2026-08-20.

/// What ipamd looks at before it starts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Config {
    /// Whether IPv4 is on.
    pub has_ipv4: bool,
    /// Whether IPv6 is on.
    pub has_ipv6: bool,
    /// Whether prefix delegation is on.
    pub is_prefix: bool,
    /// Whether the instance is Nitro or bare metal.
    pub is_nitro: bool,
    /// Whether custom networking is on.
    pub has_custom_networking: bool,
}

/// Why ipamd refuses to start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Both address families are on, or none.
    Families,
    /// IPv6 needs prefix delegation.
    Ipv6WithoutPrefixes,
    /// IPv6 and custom networking exclude each other.
    Ipv6WithCustomNetworking,
    /// IPv6 needs an instance type with prefixes; IPv4 falls back without a word.
    Ipv6WithoutNitro,
}

/// Whether ipamd starts.
///
/// # Errors
/// The first reason for which it does not.
pub fn check(config: &Config) -> Result<(), Refusal> {
    if config.has_ipv4 == config.has_ipv6 {
        return Err(Refusal::Families);
    }
    if config.has_ipv6 && !config.is_prefix {
        return Err(Refusal::Ipv6WithoutPrefixes);
    }
    if config.has_ipv6 && config.has_custom_networking {
        return Err(Refusal::Ipv6WithCustomNetworking);
    }
    if config.has_ipv6 && !config.is_nitro {
        return Err(Refusal::Ipv6WithoutNitro);
    }
    Ok(())
}
