//! What the tests of formats share: the files to try, and comparison by meaning.
#![allow(dead_code, reason = "each test file uses a part of it")]

use eks_designer::design::Value;
use eks_designer::formats::yaml;
use std::path::{Path, PathBuf};

/// The files of a folder in the order of their names.
pub fn files_in(folder: &Path) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = std::fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(&path).unwrap())
        })
        .collect();
    files.sort();
    files
}

/// Our own fixtures.
pub fn fixtures() -> Vec<(String, String)> {
    files_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/eksctl"))
}

/// A file or folder of eksctl's own, below the folder that `EKSCTL_FILES` names, else in `shared/eksctl` beside the
/// checkout; `None`, said on the output, where neither is there.
pub fn upstream(path: &str) -> Option<PathBuf> {
    let beside = || {
        let checkout = Path::new(env!("CARGO_MANIFEST_DIR"));
        checkout.parent().map(|folder| folder.join("shared/eksctl")).filter(|folder| folder.is_dir())
    };
    let folder = std::env::var_os("EKSCTL_FILES").map(PathBuf::from).or_else(beside);
    let Some(folder) = folder else {
        println!("skipped: set EKSCTL_FILES to a folder with eksctl's `schema.json` and `examples/`");
        return None;
    };
    let path = folder.join(path);
    assert!(path.exists(), "there is no {}", path.display());
    Some(path)
}

/// Our fixtures, and the upstream examples where they are there.
pub fn all_files() -> Vec<(String, String)> {
    let mut files = fixtures();
    if let Some(folder) = upstream("examples") {
        files.extend(files_in(&folder));
    }
    files
}

/// The data of a YAML text.
pub fn data(text: &str) -> Value {
    yaml::parse(text).unwrap_or_else(|error| panic!("{error}\n{text}")).root.unwrap().to_value()
}

/// The data of an eksctl file with differences that mean nothing taken out: the order of keys, nothing,
/// empty blocks, the order of lists that are sets, cases that eksctl ignores, what `all` expands to.
pub fn meaning(text: &str) -> Value {
    normal("", data(text)).unwrap_or_default()
}

/// Blocks that are taken as they are.
const FREE: &[&str] = &["attachPolicy", "permissionPolicy", "kubeletExtraConfig", "settings"];
/// Lists in which nothing depends on the order.
const SETS: &[&str] =
    &["enableTypes", "subnets", "availabilityZones", "controlPlaneSubnetIDs", "publicAccessCIDRs"];
/// Lists of which an empty one says something.
const TELLING_WHEN_EMPTY: &[&str] = &["nodePools", "remotePodNetworks", "podIdentityAssociations"];

fn normal(key: &str, value: Value) -> Option<Value> {
    match value {
        value if FREE.contains(&key) => Some(value),
        Value::Null => None,
        Value::Map(entries) => {
            let mut out: Vec<_> = entries
                .into_iter()
                .filter_map(|(k, v)| normal(&k, v).map(|v| (k, v)))
                .filter(|(k, v)| !is_generated(k, v))
                .collect();
            out.sort_by(|a, b| a.0.cmp(&b.0));
            (!out.is_empty() || key.is_empty()).then_some(Value::Map(out))
        }
        Value::List(items) => {
            let mut out: Vec<Value> = items.into_iter().filter_map(|item| normal("[]", item)).collect();
            if key == "enableTypes" && out.iter().any(|v| matches!(v.as_str(), Some("*" | "all"))) {
                out = ["api", "audit", "authenticator", "controllerManager", "scheduler"]
                    .map(|t| Value::Str(t.to_owned()))
                    .to_vec();
            }
            if SETS.contains(&key) && out.iter().all(|v| v.as_str().is_some()) {
                out.sort_by(|a, b| a.as_str().cmp(&b.as_str()));
            }
            (!out.is_empty() || TELLING_WHEN_EMPTY.contains(&key)).then_some(Value::List(out))
        }
        Value::Str(text) if key == "amiFamily" || key == "ipFamily" => Some(Value::Str(text.to_lowercase())),
        Value::Float(x) if x.fract() == 0.0 => Some(Value::Int(x as i64)),
        value => Some(value),
    }
}

fn is_generated(key: &str, _: &Value) -> bool {
    key.starts_with("alpha.eksctl.io/")
}
