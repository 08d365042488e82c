//! Lists as XML has them.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A list of EC2, whose elements are called `item`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Items<T>(pub Vec<T>);

/// A list of the query protocol, whose elements are called `member`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Members<T>(pub Vec<T>);

impl<T> Default for Items<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Default for Members<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Items<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Wrap<T> {
            #[serde(default = "Vec::new")]
            item: Vec<T>,
        }
        Wrap::deserialize(deserializer).map(|wrap| Self(wrap.item))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Members<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Wrap<T> {
            #[serde(default = "Vec::new")]
            member: Vec<T>,
        }
        Wrap::deserialize(deserializer).map(|wrap| Self(wrap.member))
    }
}

impl<T: Serialize> Serialize for Items<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
