//! The difference between two designs: what history stores.

use super::{
    Addon, AddonId, Cluster, Design, FargateProfile, FargateProfileId, LoadBalancer, LoadBalancerId, NatGateway,
    NatGatewayId, Network, NetworkId, Nodegroup, NodegroupId, Note, NoteId, RouteTable, RouteTableId,
    SecurityGroup, SecurityGroupId, Sheet, Subnet, SubnetId, Table, Vpc, VpcEndpoint, VpcEndpointId, Zone, ZoneId,
};
use crate::collect::CollectInOrder;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A record before and after; `None` is "not there".
type Change<V> = (Option<Arc<V>>, Option<Arc<V>>);

/// The records of one table that differ.
#[derive(Clone, Debug, PartialEq)]
pub struct TablePatch<K: Ord, V>(BTreeMap<K, Change<V>>);

impl<K: Ord, V> Default for TablePatch<K, V> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<K: Ord + Copy, V: PartialEq> TablePatch<K, V> {
    fn between(before: &Table<K, V>, after: &Table<K, V>) -> Self {
        let mut changes = BTreeMap::new();
        for (id, old) in before.iter_arcs() {
            match after.get_arc(id) {
                Some(new) if Arc::ptr_eq(old, new) || old == new => {}
                new => {
                    changes.insert(id, (Some(Arc::clone(old)), new.cloned()));
                }
            }
        }
        for (id, new) in after.iter_arcs() {
            if !before.contains(id) {
                changes.insert(id, (None, Some(Arc::clone(new))));
            }
        }
        Self(changes)
    }

    /// The ids of the records that differ.
    pub fn ids(&self) -> impl Iterator<Item = K> {
        self.0.keys().copied()
    }

    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn apply(&self, table: &mut Table<K, V>) {
        for (id, (_, after)) in &self.0 {
            table.set_arc(*id, after.clone());
        }
    }

    fn invert(&self) -> Self {
        Self(self.0.iter().map(|(id, (a, b))| (*id, (b.clone(), a.clone()))).collect_map())
    }

    fn then(&self, later: &Self) -> Self {
        let mut out = self.clone_changes();
        for (id, (before, after)) in &later.0 {
            let first = out.get(id).map_or_else(|| before.clone(), |(first, _)| first.clone());
            if first == *after {
                out.remove(id);
            } else {
                out.insert(*id, (first, after.clone()));
            }
        }
        Self(out)
    }

    fn clone_changes(&self) -> BTreeMap<K, Change<V>> {
        self.0.iter().map(|(id, (a, b))| (*id, (a.clone(), b.clone()))).collect_map()
    }
}

macro_rules! patch {
    (singles { $($(#[$sdoc:meta])* $single:ident: $stype:ident,)* } tables { $($(#[$tdoc:meta])* $table:ident: $id:ident => $record:ident,)* }) => {
        /// What one step changes: for each record touched its state before and after.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Patch {
            $($(#[$sdoc])* pub $single: Option<(Arc<$stype>, Arc<$stype>)>,)*
            $($(#[$tdoc])* pub $table: TablePatch<$id, $record>,)*
            /// The lowest `next_id` that the design must have afterwards.
            next_id: u32,
        }

        impl Patch {
            /// The patch that leads from `before` to `after`.
            #[must_use]
            pub fn between(before: &Design, after: &Design) -> Self {
                Self {
                    $($single: if before.$single == after.$single {
                        None
                    } else {
                        Some((Arc::clone(&before.$single), Arc::clone(&after.$single)))
                    },)*
                    $($table: TablePatch::between(&before.$table, &after.$table),)*
                    next_id: before.next_id.max(after.next_id),
                }
            }

            /// Whether it changes nothing.
            #[must_use]
            pub fn is_empty(&self) -> bool {
                $(self.$single.is_none() &&)* $(self.$table.is_empty() &&)* true
            }

            /// Makes the change. Ids stay used: `next_id` never goes back.
            pub fn apply(&self, design: &mut Design) {
                $(if let Some((_, after)) = &self.$single {
                    design.$single = Arc::clone(after);
                })*
                $(self.$table.apply(&mut design.$table);)*
                design.next_id = design.next_id.max(self.next_id);
            }

            /// The patch that undoes this one.
            #[must_use]
            pub fn invert(&self) -> Self {
                Self {
                    $($single: self.$single.clone().map(|(before, after)| (after, before)),)*
                    $($table: self.$table.invert(),)*
                    next_id: self.next_id,
                }
            }

            /// This patch and then `later`, as one.
            #[must_use]
            pub fn then(&self, later: &Self) -> Self {
                Self {
                    $($single: match (&self.$single, &later.$single) {
                        (Some((first, _)), Some((_, last))) => (first != last).then(|| (Arc::clone(first), Arc::clone(last))),
                        (one, other) => one.clone().or_else(|| other.clone()),
                    },)*
                    $($table: self.$table.then(&later.$table),)*
                    next_id: self.next_id.max(later.next_id),
                }
            }

            /// About how many records it holds: what history's cap counts.
            #[must_use]
            pub fn n_records(&self) -> usize {
                0 $(+ usize::from(self.$single.is_some()))* $(+ self.$table.0.len())*
            }
        }
    };
}

patch! {
    singles {
        /// The VPC.
        vpc: Vpc,
        /// The cluster.
        cluster: Cluster,
        /// What a person says of the drawing alone.
        sheet: Sheet,
    }
    tables {
        /// Zones.
        zones: ZoneId => Zone,
        /// Subnets.
        subnets: SubnetId => Subnet,
        /// NAT gateways.
        nat_gateways: NatGatewayId => NatGateway,
        /// Load balancers.
        load_balancers: LoadBalancerId => LoadBalancer,
        /// Node groups.
        nodegroups: NodegroupId => Nodegroup,
        /// Fargate profiles.
        fargate_profiles: FargateProfileId => FargateProfile,
        /// Add-ons.
        addons: AddonId => Addon,
        /// Route tables.
        route_tables: RouteTableId => RouteTable,
        /// VPC endpoints.
        vpc_endpoints: VpcEndpointId => VpcEndpoint,
        /// Connected networks.
        networks: NetworkId => Network,
        /// Security groups.
        security_groups: SecurityGroupId => SecurityGroup,
        /// Notes on the drawing.
        notes: NoteId => Note,
    }
}
