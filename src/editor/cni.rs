//! Changes to the CNI's settings, which live in the design's `vpc-cni` add-on.

use crate::cni::pool::{Mode, Settings};
use crate::cni::settings::ADDON_NAME;
use crate::design::{Design, Edit};
use crate::msg;
use crate::words::Message;
use serde_json::{Map, Value};

/// One environment variable of the CNI and its new value; `None` takes it out, which leaves the default.
pub type Variable = (&'static str, Option<String>);

/// What `settings` says as variables: those at their default are taken out.
#[must_use]
pub fn variables(settings: &Settings) -> Vec<Variable> {
    let plain = Settings::default();
    let number = |n: u32, default: u32| (n != default).then(|| n.to_string());
    let flag = |is_on: bool| is_on.then(|| "true".to_owned());
    vec![
        ("ENABLE_PREFIX_DELEGATION", flag(settings.mode == Mode::Prefix)),
        ("WARM_ENI_TARGET", number(settings.warm_eni_target, plain.warm_eni_target)),
        ("WARM_IP_TARGET", number(settings.warm_ip_target, plain.warm_ip_target)),
        ("MINIMUM_IP_TARGET", number(settings.minimum_ip_target, plain.minimum_ip_target)),
        ("WARM_PREFIX_TARGET", number(settings.warm_prefix_target, plain.warm_prefix_target)),
        ("MAX_ENI", number(settings.max_eni, plain.max_eni)),
    ]
}

/// The edits that set these variables in `design`, with a `vpc-cni` add-on made where there is none.
///
/// # Errors
/// When the add-on's configuration is not a JSON object, which is not touched then.
pub fn edits(design: &Design, variables: &[Variable]) -> Result<Vec<Edit>, Message> {
    let mut edits = Vec::new();
    let mut draft = design.clone();
    if !design.addons.values().any(|addon| addon.name == ADDON_NAME) {
        if variables.iter().all(|(_, value)| value.is_none()) {
            return Ok(edits);
        }
        let add = Edit::AddAddon { name: ADDON_NAME.to_owned() };
        draft = draft.edited(std::slice::from_ref(&add)).map_err(|error| error.message())?;
        edits.push(add);
    }
    let found = draft.addons.iter().find(|(_, addon)| addon.name == ADDON_NAME);
    let Some((id, addon)) = found else { return Ok(Vec::new()) };
    let text = addon.configuration.as_deref().filter(|text| !text.trim().is_empty()).unwrap_or("{}");
    let Ok(Value::Object(mut configuration)) = serde_json::from_str::<Value>(text) else {
        return Err(msg!("cni-not-json"));
    };
    let env = configuration.entry("env").or_insert_with(|| Value::Object(Map::new()));
    let Some(env) = env.as_object_mut() else { return Err(msg!("cni-not-json")) };
    for (name, value) in variables {
        match value {
            Some(value) => env.insert((*name).to_owned(), Value::String(value.clone())),
            None => env.remove(*name),
        };
    }
    if env.is_empty() {
        configuration.remove("env");
    }
    let configuration = (!configuration.is_empty()).then(|| Value::Object(configuration).to_string());
    if configuration != addon.configuration {
        let mut record = crate::design::Addon::clone(addon);
        record.configuration = configuration;
        edits.push(Edit::SetAddon(id, record));
    }
    Ok(edits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cni::settings::of_design;
    use crate::design::starters::Starter;

    #[test]
    fn settings_come_back_as_they_were_set() {
        let design = Starter::Classic.design();
        let lean =
            Settings { mode: Mode::Prefix, warm_ip_target: 2, minimum_ip_target: 10, ..Settings::default() };
        let changed = design.edited(&edits(&design, &variables(&lean)).unwrap()).unwrap();
        assert_eq!(of_design(&changed).settings, lean);
        let back = changed.edited(&edits(&changed, &variables(&Settings::default())).unwrap()).unwrap();
        assert_eq!(of_design(&back).settings, Settings::default());
        assert_eq!(back.addons.values().find(|a| a.name == ADDON_NAME).unwrap().configuration, None);
        assert!(edits(&design, &variables(&Settings::default())).unwrap().is_empty());
    }

    #[test]
    fn other_parts_of_the_configuration_stay() {
        let design = Starter::Classic.design();
        let design = design.edited(&[Edit::AddAddon { name: ADDON_NAME.into() }]).unwrap();
        let with = |text: &str| {
            let mut design = design.clone();
            let id = design.addons.iter().find(|(_, a)| a.name == ADDON_NAME).unwrap().0;
            design.addons.update(id, |addon| addon.configuration = Some(text.to_owned()));
            design
        };
        let kept = with(r#"{"env":{"X":"1","WARM_IP_TARGET":"3"},"nodeAgent":{"enabled":"false"}}"#);
        let out = kept.edited(&edits(&kept, &[("WARM_IP_TARGET", None)]).unwrap()).unwrap();
        let text = out.addons.values().find(|a| a.name == ADDON_NAME).unwrap().configuration.clone();
        assert_eq!(text.as_deref(), Some(r#"{"env":{"X":"1"},"nodeAgent":{"enabled":"false"}}"#));
        assert!(edits(&with("env:\n  X: 1\n"), &[("MAX_ENI", Some("2".into()))]).is_err());
    }
}
