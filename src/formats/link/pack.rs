//! A compact binary form of JSON, made for design files: known words are numbers, blocks are five bytes.
//!
//! Each value begins with a byte: four bits say what it is, four how long or which (15: a number follows).

use crate::net::Cidr;
use serde_json::{Map, Value};

/// The words that have a number, by their place. The order is part of the form: new ones go to the end.
const WORDS: &[&str] = &[
    "id",
    "name",
    "zone",
    "cidr",
    "route",
    "subnet",
    "subnets",
    "zones",
    "kind",
    "standard",
    "internet-gateway",
    "has_public_ip_on_launch",
    "nat",
    "nat_gateways",
    "nodegroup",
    "nodegroups",
    "instance_types",
    "m5.large",
    "capacity",
    "on-demand",
    "spot",
    "min_size",
    "desired_size",
    "max_size",
    "ami_family",
    "AmazonLinux2023",
    "volume_gib",
    "managed",
    "self-managed",
    "cluster",
    "vpc",
    "region",
    "version",
    "endpoint",
    "is_public",
    "is_private",
    "public_cidrs",
    "control_plane_subnets",
    "all",
    "private",
    "ip_family",
    "ipv4",
    "ipv6",
    "auto_mode",
    "is_fully_private",
    "cidrs",
    "has_dns_support",
    "has_dns_hostnames",
    "has_internet_gateway",
    "next_id",
    "load_balancers",
    "fargate_profiles",
    "addons",
    "isolated",
    "unknown",
    "other_ips",
    "pod_use",
    "whole-zone",
    "own-nodes",
    "scheme",
    "internet-facing",
    "internal",
    "application",
    "network",
    "load-balancer",
    "fargate",
    "addon",
    "route-table",
    "security-group",
    "selectors",
    "namespace",
    "labels",
    "planned_pods",
    "configuration",
    "vpc-cni",
    "coredns",
    "kube-proxy",
    "eks-pod-identity-agent",
    "aws-ebs-csi-driver",
    "latest",
    "max_pods",
    "update_limit",
    "update_strategy",
    "branch_pods",
    "minimal",
    "local",
    "route_tables",
    "route_table",
    "routes",
    "vpc_endpoints",
    "service",
    "interface",
    "gateway",
    "has_private_dns",
    "networks",
    "peering",
    "transit-gateway",
    "vpn",
    "public_ip",
    "security_groups",
    "role",
    "ingress",
    "egress",
    "rules",
    "service_cidr",
    "log_types",
    "support_policy",
    "tags",
    "kept",
    "default",
    "kube-system",
    "private_cidrs",
    "has_egress_only_gateway",
    "workers",
    "my-cluster",
    "destination",
    "target",
    "chosen",
    "extra",
    "api",
    "audit",
    "authenticator",
    "controllerManager",
    "scheduler",
    "extended",
];

const NULL: u8 = 0;
const FALSE: u8 = 1;
const TRUE: u8 = 2;
const INT: u8 = 3;
const TEXT: u8 = 4;
const WORD: u8 = 5;
const NUMBERED: u8 = 6;
const BLOCK: u8 = 7;
const LIST: u8 = 8;
const MAP: u8 = 9;
const NUMBER_TEXT: u8 = 10;

/// Values within values at most: far more than a design has, far less than a stack holds.
const MAX_DEPTH: usize = 60;

/// The packed form.
#[must_use]
pub fn pack(value: &Value) -> Vec<u8> {
    let mut out = Vec::new();
    put(&mut out, value);
    out
}

fn head(out: &mut Vec<u8>, tag: u8, n: u64) {
    let small = u8::try_from(n).ok().filter(|n| *n < 15);
    out.push(tag << 4 | small.unwrap_or(15));
    if small.is_none() {
        varint(out, n);
    }
}

fn varint(out: &mut Vec<u8>, mut n: u64) {
    while 0x7f < n {
        out.push(u8::try_from(n & 0x7f).unwrap_or(0) | 0x80);
        n >>= 7;
    }
    out.push(u8::try_from(n).unwrap_or(0));
}

fn count(n: usize) -> u64 {
    u64::try_from(n).unwrap_or(u64::MAX)
}

fn put(out: &mut Vec<u8>, value: &Value) {
    match value {
        Value::Null => head(out, NULL, 0),
        Value::Bool(false) => head(out, FALSE, 0),
        Value::Bool(true) => head(out, TRUE, 0),
        Value::Number(number) => match number.as_u64() {
            Some(n) => head(out, INT, n),
            None => bytes(out, NUMBER_TEXT, &number.to_string()),
        },
        Value::String(text) => put_text(out, text),
        Value::Array(items) => {
            head(out, LIST, count(items.len()));
            items.iter().for_each(|item| put(out, item));
        }
        Value::Object(map) => {
            head(out, MAP, count(map.len()));
            for (key, value) in map {
                put_text(out, key);
                put(out, value);
            }
        }
    }
}

fn bytes(out: &mut Vec<u8>, tag: u8, text: &str) {
    head(out, tag, count(text.len()));
    out.extend(text.as_bytes());
}

fn word(text: &str) -> Option<u64> {
    WORDS.iter().position(|word| *word == text).map(count)
}

fn put_text(out: &mut Vec<u8>, text: &str) {
    let numbered = || {
        let (kind, number) = text.rsplit_once('-')?;
        let n: u64 = number.parse().ok()?;
        // Only what is written back as it was.
        (n.to_string() == number).then_some(())?;
        Some((word(kind)?, n))
    };
    let block = || text.parse::<Cidr>().ok().filter(|block| block.to_string() == text);
    if let Some(n) = word(text) {
        head(out, WORD, n);
    } else if let Some((kind, n)) = numbered() {
        head(out, NUMBERED, kind);
        varint(out, n);
    } else if let Some(block) = block() {
        // The length fits into the head but for 15 and more, which follow; then only the bytes that count.
        head(out, BLOCK, u64::from(block.prefix_len()));
        let n_bytes = usize::from(block.prefix_len().div_ceil(8));
        out.extend(block.first().octets().into_iter().take(n_bytes));
    } else {
        bytes(out, TEXT, text);
    }
}

/// The value of a packed form; `None` where the bytes are none, or are left over.
#[must_use]
pub fn unpack(bytes: &[u8]) -> Option<Value> {
    let mut reader = Reader { rest: bytes };
    let value = reader.value(0)?;
    reader.rest.is_empty().then_some(value)
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    fn take(&mut self, n: u64) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(usize::try_from(n).ok()?)?;
        self.rest = rest;
        Some(taken)
    }

    fn varint(&mut self) -> Option<u64> {
        let mut n = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            n |= u64::from(byte & 0x7f).checked_shl(shift)?;
            if byte & 0x80 == 0 {
                return Some(n);
            }
        }
        None
    }

    fn head(&mut self) -> Option<(u8, u64)> {
        let byte = self.byte()?;
        let small = byte & 15;
        let n = if small == 15 { self.varint()? } else { u64::from(small) };
        Some((byte >> 4, n))
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        if MAX_DEPTH < depth {
            return None;
        }
        let (tag, n) = self.head()?;
        let inside = depth.checked_add(1)?;
        Some(match tag {
            NULL => Value::Null,
            FALSE => false.into(),
            TRUE => true.into(),
            INT => n.into(),
            LIST => {
                let mut items = Vec::new();
                for _ in 0..n {
                    items.push(self.value(inside)?);
                }
                items.into()
            }
            MAP => {
                let mut map = Map::new();
                for _ in 0..n {
                    let (tag, n) = self.head()?;
                    let key = self.text(tag, n)?;
                    let value = self.value(inside)?;
                    if map.insert(key, value).is_some() {
                        return None;
                    }
                }
                map.into()
            }
            NUMBER_TEXT => {
                let text = std::str::from_utf8(self.take(n)?).ok()?;
                serde_json::from_str::<serde_json::Number>(text).ok()?.into()
            }
            _ => self.text(tag, n)?.into(),
        })
    }

    fn text(&mut self, tag: u8, n: u64) -> Option<String> {
        let word = |n: u64| WORDS.get(usize::try_from(n).ok()?).copied();
        Some(match tag {
            TEXT => std::str::from_utf8(self.take(n)?).ok()?.to_owned(),
            WORD => word(n)?.to_owned(),
            NUMBERED => format!("{}-{}", word(n)?, self.varint()?),
            BLOCK => {
                let len = u8::try_from(n).ok().filter(|len| *len <= 32)?;
                let mut octets = [0_u8; 4];
                let bytes = self.take(u64::from(len.div_ceil(8)))?;
                for (octet, byte) in octets.iter_mut().zip(bytes) {
                    *octet = *byte;
                }
                Cidr::containing(octets.into(), len)?.to_string()
            }
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_are_known_once_and_their_order_is_kept() {
        let unique: std::collections::BTreeSet<_> = WORDS.iter().collect();
        assert_eq!(unique.len(), WORDS.len());
        // Links that are out in the world name words by these numbers.
        assert_eq!(
            (WORDS[0], WORDS[29], WORDS[75], WORDS[112]),
            ("id", "cluster", "coredns", "has_egress_only_gateway")
        );
    }

    fn json() -> impl Strategy<Value = Value> {
        let text = prop_oneof![
            ".{0,12}",
            "(subnet|zone|x)-[0-9]{1,6}",
            "10\\.[0-9]{1,2}\\.0\\.0/(8|16|19|24|33)",
            Just("id".to_owned()),
        ];
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<u64>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(|f| serde_json::Number::from_f64(f).map_or(Value::Null, Value::Number)),
            text.prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..20).prop_map(Value::from),
                proptest::collection::btree_map(".{0,8}", inner, 0..6)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn json_survives(value in json()) {
            prop_assert_eq!(unpack(&pack(&value)), Some(value));
        }

        #[test]
        fn no_bytes_do_harm(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            // Whatever comes out can be packed again.
            if let Some(value) = unpack(&bytes) {
                prop_assert_eq!(unpack(&pack(&value)), Some(value));
            }
        }
    }

    #[test]
    fn depth_and_lengths_are_limited() {
        assert_eq!(unpack(&[LIST << 4 | 1; 200]), None);
        let huge = [LIST << 4 | 15, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f];
        assert_eq!(unpack(&huge), None);
        assert_eq!(unpack(&[TEXT << 4 | 5, b'a']), None);
        assert_eq!(unpack(&[NULL, NULL]), None);
    }
}
