//! The CNI settings that a design states, read from its `vpc-cni` add-on.

use super::pool::{Mode, Settings};
use crate::design::{AddonId, Design, IpFamily};
use serde_json::Value;

/// The add-on that carries the settings.
pub const ADDON_NAME: &str = "vpc-cni";

/// The variable that turns custom networking on.
const CUSTOM_NETWORKING: &str = "AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG";

/// The environment variables of the CNI that decide about addresses.
///
/// # Sources
/// amazon-vpc-cni-k8s v1.23.1, `README.md` and `pkg/ipamd/ipamd.go`, read 2026-08-20.
pub const VARIABLES: [&str; 10] = [
    "WARM_ENI_TARGET",
    "WARM_IP_TARGET",
    "MINIMUM_IP_TARGET",
    "WARM_PREFIX_TARGET",
    "MAX_ENI",
    "ENABLE_PREFIX_DELEGATION",
    CUSTOM_NETWORKING,
    "ENABLE_POD_ENI",
    "ENABLE_SUBNET_DISCOVERY",
    "ENABLE_MULTI_NIC",
];

/// The settings of a design, and what of them could not be taken into account.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stated {
    /// The settings that the budget uses.
    pub settings: Settings,
    /// The add-on that states something the budget does not follow, and what it is.
    pub not_followed: Option<(AddonId, NotFollowed)>,
}

/// A setting that the budget does not follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotFollowed {
    /// The configuration is not a JSON object.
    NotJson,
    /// Several network cards in use.
    SeveralCards,
}

/// Reads the settings of `design`; defaults where it states none.
///
/// Bad values count as the CNI counts them: what cannot be read is the default.
#[must_use]
pub fn of_design(design: &Design) -> Stated {
    let mut stated = Stated::default();
    if design.cluster.ip_family == IpFamily::Ipv6 {
        stated.settings.mode = Mode::Ipv6;
        return stated;
    }
    let Some((id, addon)) = design.addons.iter().find(|(_, addon)| addon.name == ADDON_NAME) else {
        return stated;
    };
    let Some(text) = addon.configuration.as_deref().filter(|text| !text.trim().is_empty()) else {
        return stated;
    };
    let Ok(Value::Object(configuration)) = serde_json::from_str::<Value>(text) else {
        stated.not_followed = Some((id, NotFollowed::NotJson));
        return stated;
    };
    if let Some(Value::Object(env)) = configuration.get("env") {
        for (name, value) in env {
            let text = match value {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            if let Some(what) = apply_variable(&mut stated.settings, name, &text) {
                stated.not_followed = Some((id, what));
            }
        }
    }
    stated
}

/// What the CNI reads of a variable that is on or off; `None` for what it cannot read, so that its default
/// counts.
///
/// # Sources
/// amazon-vpc-cni-k8s v1.23.1, `utils/utils.go` (`GetBoolAsStringEnvVar`), read 2026-11-26, which calls
/// `strconv.ParseBool`: <https://pkg.go.dev/strconv#ParseBool>. Neither takes off blanks.
#[must_use]
pub fn boolean(text: &str) -> Option<bool> {
    match text {
        "1" | "t" | "T" | "true" | "TRUE" | "True" => Some(true),
        "0" | "f" | "F" | "false" | "FALSE" | "False" => Some(false),
        _ => None,
    }
}

/// Whether the value of the environment variable `name` is a whole number; the others are on or off.
#[must_use]
pub fn takes_number(name: &str) -> bool {
    name.ends_with("_TARGET") || name == "MAX_ENI"
}

/// Sets what the environment variable `name` of the CNI says; what the budget does not follow comes back.
///
/// Variables that do not decide about addresses change nothing.
pub fn apply_variable(settings: &mut Settings, name: &str, value: &str) -> Option<NotFollowed> {
    let default = Settings::default();
    let number = value.trim().parse::<u32>().ok();
    let is_on = |default: bool| boolean(value).unwrap_or(default);
    match name {
        "WARM_ENI_TARGET" => settings.warm_eni_target = number.unwrap_or(default.warm_eni_target),
        "WARM_IP_TARGET" => settings.warm_ip_target = number.unwrap_or(0),
        "MINIMUM_IP_TARGET" => settings.minimum_ip_target = number.unwrap_or(0),
        "WARM_PREFIX_TARGET" => settings.warm_prefix_target = number.unwrap_or(0),
        "MAX_ENI" => settings.max_eni = number.unwrap_or(0),
        "ENABLE_PREFIX_DELEGATION" if is_on(false) => settings.mode = Mode::Prefix,
        "ENABLE_POD_ENI" => settings.has_pod_eni = is_on(default.has_pod_eni),
        CUSTOM_NETWORKING => settings.has_custom_networking = is_on(default.has_custom_networking),
        "ENABLE_SUBNET_DISCOVERY" => settings.has_subnet_discovery = is_on(default.has_subnet_discovery),
        "ENABLE_MULTI_NIC" if is_on(false) => return Some(NotFollowed::SeveralCards),
        _ => {}
    }
    None
}

/// The configuration `text` of the add-on with the environment variable `name` set to `value`; `None`
/// when the text is not a JSON object.
#[must_use]
pub fn with_variable(text: Option<&str>, name: &str, value: &str) -> Option<String> {
    let text = text.filter(|text| !text.trim().is_empty()).unwrap_or("{}");
    let Ok(Value::Object(mut configuration)) = serde_json::from_str::<Value>(text) else { return None };
    let env = configuration.entry("env").or_insert_with(|| Value::Object(serde_json::Map::new()));
    env.as_object_mut()?.insert(name.to_owned(), Value::String(value.to_owned()));
    Some(Value::Object(configuration).to_string())
}

/// What the design's `vpc-cni` add-on states for one environment variable; `None` where it states nothing
/// or its configuration cannot be read.
#[must_use]
pub fn variable(design: &Design, name: &str) -> Option<String> {
    let addon = design.addons.values().find(|addon| addon.name == ADDON_NAME)?;
    let configuration: Value = serde_json::from_str(addon.configuration.as_deref()?).ok()?;
    match configuration.get("env")?.get(name)? {
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::{Edit, starters::Starter};

    fn with_configuration(text: &str) -> Stated {
        let mut design = Starter::Classic.design().edited(&[Edit::AddAddon { name: ADDON_NAME.into() }]).unwrap();
        let id = design.addons.ids().next().unwrap();
        design.addons.update(id, |addon| addon.configuration = Some(text.to_owned()));
        of_design(&design)
    }

    #[test]
    fn reads_what_the_addon_states() {
        let stated = with_configuration(
            r#"{"env":{"ENABLE_PREFIX_DELEGATION":"true","WARM_PREFIX_TARGET":"2","WARM_IP_TARGET":5,"MAX_ENI":"x"}}"#,
        );
        let expected =
            Settings { mode: Mode::Prefix, warm_prefix_target: 2, warm_ip_target: 5, ..Settings::default() };
        assert_eq!(stated, Stated { settings: expected, not_followed: None });
        assert_eq!(of_design(&Starter::Classic.design()), Stated::default());
        assert_eq!(with_configuration("  "), Stated::default());
    }

    /// As Go's `strconv.ParseBool`: each of its words is read, and what it refuses leaves the default.
    #[test]
    fn reads_on_and_off_as_the_cni_does() {
        let variable = |name: &str, value: &str| {
            let mut settings = Settings::default();
            let _ = apply_variable(&mut settings, name, value);
            settings
        };
        for on in ["1", "t", "T", "true", "TRUE", "True"] {
            assert_eq!(variable("ENABLE_PREFIX_DELEGATION", on).mode, Mode::Prefix, "{on}");
            assert!(variable("ENABLE_POD_ENI", on).has_pod_eni, "{on}");
            assert!(variable(CUSTOM_NETWORKING, on).has_custom_networking, "{on}");
            let several = apply_variable(&mut Settings::default(), "ENABLE_MULTI_NIC", on);
            assert_eq!(several, Some(NotFollowed::SeveralCards), "{on}");
        }
        for off in ["0", "f", "F", "false", "FALSE", "False"] {
            assert!(!variable("ENABLE_SUBNET_DISCOVERY", off).has_subnet_discovery, "{off}");
        }
        for unread in ["yes", "tRuE", " true", "on", "2", "", "no", "fALSE"] {
            for name in
                ["ENABLE_PREFIX_DELEGATION", "ENABLE_POD_ENI", CUSTOM_NETWORKING, "ENABLE_SUBNET_DISCOVERY"]
            {
                assert_eq!(variable(name, unread), Settings::default(), "{name} {unread:?}");
            }
        }
        let stated = with_configuration(r#"{"env":{"ENABLE_POD_ENI":true,"ENABLE_SUBNET_DISCOVERY":0}}"#).settings;
        assert_eq!((stated.has_pod_eni, stated.has_subnet_discovery), (true, false));
    }

    #[test]
    fn sets_one_variable_and_keeps_the_rest() {
        let set = |text| with_variable(text, "WARM_IP_TARGET", "2");
        assert_eq!(set(None).as_deref(), Some(r#"{"env":{"WARM_IP_TARGET":"2"}}"#));
        let text = r#"{"env":{"MAX_ENI":"2","WARM_IP_TARGET":"9"},"x":1}"#;
        assert_eq!(set(Some(text)).as_deref(), Some(r#"{"env":{"MAX_ENI":"2","WARM_IP_TARGET":"2"},"x":1}"#));
        assert_eq!(set(Some("env: {}")), None);
    }

    #[test]
    fn says_what_it_does_not_follow() {
        let not_followed = |text| with_configuration(text).not_followed.map(|(_, what)| what);
        assert_eq!(not_followed("env:\n  MAX_ENI: \"2\"\n"), Some(NotFollowed::NotJson));
        let cards = r#"{"env":{"ENABLE_MULTI_NIC":"true"}}"#;
        assert_eq!(not_followed(cards), Some(NotFollowed::SeveralCards));
    }
}
