//! Typed ids, and a reference to any one thing of a design.

use std::fmt;
use std::str::FromStr;

/// A text that is not an id of the expected kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseIdError;

impl fmt::Display for ParseIdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an id of this kind")
    }
}

impl std::error::Error for ParseIdError {}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident = $prefix:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// The word before the number in the written form.
            pub const PREFIX: &'static str = $prefix;
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!($prefix, "-{}"), self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl FromStr for $name {
            type Err = ParseIdError;

            fn from_str(text: &str) -> Result<Self, ParseIdError> {
                let number = text.strip_prefix(concat!($prefix, "-")).ok_or(ParseIdError)?;
                number.parse().map(Self).map_err(|_| ParseIdError)
            }
        }

        impl From<$name> for Entity {
            fn from(id: $name) -> Self {
                Self::from_parts::<$name>(id)
            }
        }
    )*};
}

ids! {
    /// A zone of the design.
    ZoneId = "zone";
    /// A subnet of the design; not AWS's own id.
    SubnetId = "subnet";
    /// A NAT gateway.
    NatGatewayId = "nat";
    /// A load balancer.
    LoadBalancerId = "lb";
    /// A node group.
    NodegroupId = "nodegroup";
    /// A Fargate profile.
    FargateProfileId = "fargate";
    /// An add-on.
    AddonId = "addon";
    /// A route table.
    RouteTableId = "route-table";
    /// A VPC endpoint.
    VpcEndpointId = "endpoint";
    /// A connected network.
    NetworkId = "network";
    /// A security group.
    SecurityGroupId = "security-group";
    /// A note on the drawing.
    NoteId = "note";
}

/// Any one thing of a design that can be selected, named in a finding, or drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Entity {
    /// The cluster, drawn as its control plane.
    Cluster,
    /// The VPC.
    Vpc,
    /// The internet gateway of the VPC.
    InternetGateway,
    /// A zone.
    Zone(ZoneId),
    /// A subnet.
    Subnet(SubnetId),
    /// A NAT gateway.
    NatGateway(NatGatewayId),
    /// A load balancer.
    LoadBalancer(LoadBalancerId),
    /// A node group.
    Nodegroup(NodegroupId),
    /// A Fargate profile.
    FargateProfile(FargateProfileId),
    /// An add-on.
    Addon(AddonId),
    /// A route table.
    RouteTable(RouteTableId),
    /// A VPC endpoint.
    VpcEndpoint(VpcEndpointId),
    /// A connected network.
    Network(NetworkId),
    /// A security group.
    SecurityGroup(SecurityGroupId),
    /// A note on the drawing.
    Note(NoteId),
}

/// How a typed id becomes an [`Entity`].
trait IntoEntity {
    fn into_entity(self) -> Entity;
}

macro_rules! into_entity {
    ($($id:ident => $variant:ident),*) => {$(
        impl IntoEntity for $id {
            fn into_entity(self) -> Entity {
                Entity::$variant(self)
            }
        }
    )*};
}
into_entity!(
    ZoneId => Zone, SubnetId => Subnet, NatGatewayId => NatGateway, LoadBalancerId => LoadBalancer,
    NodegroupId => Nodegroup, FargateProfileId => FargateProfile, AddonId => Addon,
    RouteTableId => RouteTable, VpcEndpointId => VpcEndpoint, NetworkId => Network,
    SecurityGroupId => SecurityGroup, NoteId => Note
);

impl Entity {
    fn from_parts<T: IntoEntity>(id: T) -> Self {
        id.into_entity()
    }

    /// The number of its id; none for what is there once.
    #[must_use]
    pub fn number(self) -> Option<u32> {
        match self {
            Self::Cluster | Self::Vpc | Self::InternetGateway => None,
            Self::Zone(id) => Some(id.0),
            Self::Subnet(id) => Some(id.0),
            Self::NatGateway(id) => Some(id.0),
            Self::LoadBalancer(id) => Some(id.0),
            Self::Nodegroup(id) => Some(id.0),
            Self::FargateProfile(id) => Some(id.0),
            Self::Addon(id) => Some(id.0),
            Self::RouteTable(id) => Some(id.0),
            Self::VpcEndpoint(id) => Some(id.0),
            Self::Network(id) => Some(id.0),
            Self::SecurityGroup(id) => Some(id.0),
            Self::Note(id) => Some(id.0),
        }
    }

    /// The kind, as the headless interface and the file name it.
    #[must_use]
    pub fn kind(self) -> &'static str {
        match self {
            Self::Cluster => "cluster",
            Self::Vpc => "vpc",
            Self::InternetGateway => "internet-gateway",
            Self::Zone(_) => ZoneId::PREFIX,
            Self::Subnet(_) => SubnetId::PREFIX,
            Self::NatGateway(_) => NatGatewayId::PREFIX,
            Self::LoadBalancer(_) => LoadBalancerId::PREFIX,
            Self::Nodegroup(_) => NodegroupId::PREFIX,
            Self::FargateProfile(_) => FargateProfileId::PREFIX,
            Self::Addon(_) => AddonId::PREFIX,
            Self::RouteTable(_) => RouteTableId::PREFIX,
            Self::VpcEndpoint(_) => VpcEndpointId::PREFIX,
            Self::Network(_) => NetworkId::PREFIX,
            Self::SecurityGroup(_) => SecurityGroupId::PREFIX,
            Self::Note(_) => NoteId::PREFIX,
        }
    }
}

impl fmt::Display for Entity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cluster | Self::Vpc | Self::InternetGateway => f.write_str(self.kind()),
            Self::Zone(id) => id.fmt(f),
            Self::Subnet(id) => id.fmt(f),
            Self::NatGateway(id) => id.fmt(f),
            Self::LoadBalancer(id) => id.fmt(f),
            Self::Nodegroup(id) => id.fmt(f),
            Self::FargateProfile(id) => id.fmt(f),
            Self::Addon(id) => id.fmt(f),
            Self::RouteTable(id) => id.fmt(f),
            Self::VpcEndpoint(id) => id.fmt(f),
            Self::Network(id) => id.fmt(f),
            Self::SecurityGroup(id) => id.fmt(f),
            Self::Note(id) => id.fmt(f),
        }
    }
}

impl FromStr for Entity {
    type Err = ParseIdError;

    fn from_str(text: &str) -> Result<Self, ParseIdError> {
        match text {
            "cluster" => return Ok(Self::Cluster),
            "vpc" => return Ok(Self::Vpc),
            "internet-gateway" => return Ok(Self::InternetGateway),
            _ => {}
        }
        let (kind, number) = text.rsplit_once('-').ok_or(ParseIdError)?;
        let number = number.parse().map_err(|_| ParseIdError)?;
        Ok(match kind {
            ZoneId::PREFIX => ZoneId(number).into(),
            SubnetId::PREFIX => SubnetId(number).into(),
            NatGatewayId::PREFIX => NatGatewayId(number).into(),
            LoadBalancerId::PREFIX => LoadBalancerId(number).into(),
            NodegroupId::PREFIX => NodegroupId(number).into(),
            FargateProfileId::PREFIX => FargateProfileId(number).into(),
            AddonId::PREFIX => AddonId(number).into(),
            RouteTableId::PREFIX => RouteTableId(number).into(),
            VpcEndpointId::PREFIX => VpcEndpointId(number).into(),
            NetworkId::PREFIX => NetworkId(number).into(),
            SecurityGroupId::PREFIX => SecurityGroupId(number).into(),
            NoteId::PREFIX => NoteId(number).into(),
            _ => return Err(ParseIdError),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_round_trip_as_text() {
        let all = [
            Entity::Cluster,
            Entity::Vpc,
            Entity::InternetGateway,
            ZoneId(1).into(),
            SubnetId(2).into(),
            NatGatewayId(3).into(),
            LoadBalancerId(4).into(),
            NodegroupId(5).into(),
            FargateProfileId(6).into(),
            AddonId(7).into(),
            RouteTableId(8).into(),
            VpcEndpointId(9).into(),
            NetworkId(10).into(),
            SecurityGroupId(11).into(),
            NoteId(12).into(),
        ];
        for entity in all {
            assert_eq!(entity.to_string().parse(), Ok(entity));
        }
        assert_eq!("subnet-x".parse::<Entity>(), Err(ParseIdError));
        assert_eq!("zone-1".parse::<SubnetId>(), Err(ParseIdError));
    }
}
