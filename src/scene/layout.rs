//! Where everything lies, computed from structure alone.
//!
//! Zones stand side by side. Rows are tiers: public subnets, then private ones, then those without a way out.
//! A zone has one column of subnets, and more of them where it has many: what comes first stays in its place
//! when another one is added. A node group lies across the row of its subnets, in a lane of its own.

use super::Rect;
use crate::collect::{CollectInOrder, SortInPlace};
use crate::design::{Design, Entity, SubnetId, VpcEndpointKind, ZoneId};
use std::collections::{BTreeMap, BTreeSet};
use std::iter::successors;

/// Distances and sizes in world units; the grid is 8.
pub(super) mod size {
    pub const OUTER: f64 = 12.0;
    pub const CARD_WIDTH: f64 = 456.0;
    pub const CARD_HEIGHT: f64 = 76.0;
    pub const REGION_TOP: f64 = 116.0;
    pub const VPC_INSET: f64 = 16.0;
    pub const VPC_TOP: f64 = 34.0;
    pub const VPC_HEAD: f64 = 42.0;
    pub const ZONE_WIDTH: f64 = 308.0;
    pub const GUTTER: f64 = 16.0;
    pub const ZONE_HEAD: f64 = 34.0;
    pub const SUBNET_INSET: f64 = 14.0;
    pub const SUBNET_WIDTH: f64 = ZONE_WIDTH - 2.0 * SUBNET_INSET;
    /// Between two columns of a zone: lines go down on both sides.
    pub const COLUMN_GAP: f64 = 24.0;
    /// So many subnets of a tier stand in one column of a zone, and so many columns in a zone: the first pair that
    /// has room for the fullest zone. Where none has, the last one is doubled, so that the drawing grows to both
    /// sides and has about the shape of a screen.
    pub const ROWS_AND_COLUMNS: [(usize, usize); 3] = [(8, 2), (12, 4), (16, 6)];
    pub const ROW_GAP: f64 = 16.0;
    pub const SUBNET_HEAD: f64 = 62.0;
    pub const CHIP_WIDTH: f64 = 122.0;
    pub const CHIP_HEIGHT: f64 = 30.0;
    pub const CHIP_GAP: f64 = 8.0;
    pub const CHIPS_PER_LINE: usize = 2;
    pub const GAUGE: f64 = 44.0;
    pub const LANE_GAP: f64 = 8.0;
    pub const GROUP_LANE: f64 = 130.0;
    pub const FARGATE_LANE: f64 = 52.0;
    pub const BAR_LANE: f64 = 40.0;
    /// With more groups over one row than this they are bars: names and sizes, without nodes.
    pub const MOST_LANES: usize = 6;
    pub const ZONE_FOOT: f64 = 16.0;
    pub const EMPTY_ZONE: f64 = 150.0;
    pub const EMPTY_VPC_WIDTH: f64 = 640.0;
    pub const EMPTY_VPC_HEIGHT: f64 = 260.0;
    pub const SEGMENT_INSET: f64 = 10.0;
}

/// A stretch of a group over neighboring columns of one row.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Segment {
    pub owner: Entity,
    /// Which stretch of the group it is.
    pub number: u32,
    pub row: usize,
    /// The subnets it lies on, by column.
    pub subnets: Vec<(usize, SubnetId)>,
    pub lane: usize,
    /// Whether it is a bar, since there are many over its row.
    pub is_bar: bool,
}

impl Segment {
    fn first_column(&self) -> usize {
        self.subnets.first().map_or(0, |(column, _)| *column)
    }

    fn last_column(&self) -> usize {
        self.subnets.last().map_or(0, |(column, _)| *column)
    }

    pub fn lane_height(&self) -> f64 {
        if self.is_bar {
            size::BAR_LANE
        } else if matches!(self.owner, Entity::Nodegroup(_)) {
            size::GROUP_LANE
        } else {
            size::FARGATE_LANE
        }
    }
}

/// The measures of one row.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Row {
    pub y: f64,
    pub height: f64,
    /// The top of each lane, from the top of the row.
    pub lanes: Vec<f64>,
}

/// A column of subnets.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Column {
    /// The place of its zone among the zones.
    pub zone: usize,
    /// The left side of its subnets.
    pub x: f64,
}

/// The layout of a design.
pub(super) struct Layout {
    pub zones: Vec<ZoneId>,
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    pub cell_of: BTreeMap<SubnetId, (usize, usize)>,
    /// NAT gateways, load balancers and interface endpoints by the subnet they stand in.
    pub chips: BTreeMap<SubnetId, Vec<Entity>>,
    pub segments: Vec<Segment>,
    pub vpc: Rect,
    pub region: Rect,
    pub zone_height: f64,
}

const N_TIERS: usize = 3;

impl Layout {
    pub fn of(design: &Design) -> Self {
        let zones: Vec<ZoneId> = design.in_order(design.zones.ids());
        let (columns, cell_of) = cells(design, &zones);
        let chips = chips(design);
        let segments = segments(design, &cell_of);
        let n_rows = cell_of.values().map(|(row, _)| row.saturating_add(1)).max().unwrap_or(0);
        let zone_top = size::REGION_TOP + size::VPC_TOP + size::VPC_HEAD;
        let rows = rows(n_rows, zone_top + size::ZONE_HEAD, &cell_of, &chips, &segments);
        let rows_bottom =
            rows.last().map_or(zone_top + size::EMPTY_ZONE, |row| row.y + row.height + size::ZONE_FOOT);
        let zone_height = rows_bottom - zone_top;
        let inner_width = columns.last().map_or(size::EMPTY_VPC_WIDTH, |last| {
            last.x + size::ZONE_WIDTH - size::SUBNET_INSET + size::GUTTER - (size::OUTER + size::VPC_INSET)
        });
        let vpc_height =
            if columns.is_empty() { size::EMPTY_VPC_HEIGHT } else { size::VPC_HEAD + zone_height + size::GUTTER };
        let vpc = Rect::new(
            size::OUTER + size::VPC_INSET,
            size::REGION_TOP + size::VPC_TOP,
            inner_width.max(size::CARD_WIDTH + 2.0 * size::GUTTER),
            vpc_height,
        );
        let region = Rect::new(
            size::OUTER,
            size::REGION_TOP,
            vpc.width + 2.0 * size::VPC_INSET,
            vpc.bottom() + size::VPC_INSET - size::REGION_TOP,
        );
        Self { zones, columns, rows, cell_of, chips, segments, vpc, region, zone_height }
    }

    /// The left side of the subnets in a column.
    pub fn column_x(&self, column: usize) -> f64 {
        self.columns.get(column).map_or(0.0, |column| column.x)
    }

    /// The right side of the subnets in a column.
    pub fn column_end(&self, column: usize) -> f64 {
        self.column_x(column) + size::SUBNET_WIDTH
    }

    /// The frame of the zone at this place.
    pub fn zone_rect(&self, zone: usize) -> Rect {
        let mut all = self.columns.iter().filter(|column| column.zone == zone);
        let first = all.next().map_or(0.0, |column| column.x);
        let last = all.next_back().map_or(first, |column| column.x);
        let width = last - first + size::ZONE_WIDTH;
        Rect::new(first - size::SUBNET_INSET, self.vpc.y + size::VPC_HEAD, width, self.zone_height)
    }

    /// The card of a subnet.
    pub fn subnet_rect(&self, id: SubnetId) -> Option<Rect> {
        let (row, column) = *self.cell_of.get(&id)?;
        let row = self.rows.get(row)?;
        let x = self.column_x(column);
        Some(Rect::new(x, row.y, self.column_end(column) - x, row.height))
    }

    /// The box of a stretch of a group.
    pub fn segment_rect(&self, segment: &Segment) -> Rect {
        let row = self.rows.get(segment.row);
        let lane = row.and_then(|row| row.lanes.get(segment.lane)).copied().unwrap_or(0.0);
        let left = self.column_x(segment.first_column()) + size::SEGMENT_INSET + 6.0;
        let right = self.column_end(segment.last_column()) - size::SEGMENT_INSET;
        Rect::new(left, row.map_or(0.0, |row| row.y) + lane, right - left, segment.lane_height())
    }
}

/// Counts as lengths: designs have far fewer than 2^52 things.
#[expect(clippy::cast_precision_loss, reason = "counts of boxes are small")]
pub(super) fn f64_of(n: usize) -> f64 {
    n as f64
}

/// Row and column of every subnet.
type Cells = BTreeMap<SubnetId, (usize, usize)>;

/// The columns of all zones, and the cell of every subnet: a tier fills the columns of a zone one after the other,
/// and has as many rows as the fullest one needs.
fn cells(design: &Design, zones: &[ZoneId]) -> (Vec<Column>, Cells) {
    let mut by_tier: Vec<Vec<Vec<SubnetId>>> = vec![vec![Vec::new(); zones.len()]; N_TIERS];
    for id in design.in_order(design.subnets.ids()) {
        let Some(subnet) = design.subnets.get(id) else { continue };
        let zone = zones.iter().position(|zone| *zone == subnet.zone);
        let slot = zone.and_then(|zone| by_tier.get_mut(subnet.tier())?.get_mut(zone));
        if let Some(slot) = slot {
            slot.push(id);
        }
    }
    let most = rows_at_most(by_tier.iter().flatten().map(Vec::len).max().unwrap_or(0));
    let mut columns: Vec<Column> = Vec::new();
    let mut first_columns = Vec::with_capacity(zones.len());
    let mut x = size::OUTER + size::VPC_INSET + size::GUTTER + size::SUBNET_INSET;
    for zone in 0..zones.len() {
        first_columns.push(columns.len());
        let fullest = by_tier.iter().filter_map(|zones| zones.get(zone)).map(Vec::len).max().unwrap_or(0);
        for _ in 0..fullest.div_ceil(most).max(1) {
            columns.push(Column { zone, x });
            x += size::SUBNET_WIDTH + size::COLUMN_GAP;
        }
        x += 2.0 * size::SUBNET_INSET + size::GUTTER - size::COLUMN_GAP;
    }
    let mut cells = Cells::new();
    let mut first_row = 0_usize;
    for zones in &by_tier {
        for (subnets, first_column) in zones.iter().zip(&first_columns) {
            for (column, ids) in subnets.chunks(most).enumerate() {
                for (row, id) in ids.iter().enumerate() {
                    cells.insert(*id, (first_row.saturating_add(row), first_column.saturating_add(column)));
                }
            }
        }
        let fullest = zones.iter().map(Vec::len).max().unwrap_or(0);
        first_row = first_row.saturating_add(fullest.min(most));
    }
    (columns, cells)
}

/// How many subnets of a tier stand in one column, when the fullest zone has so many.
fn rows_at_most(fullest: usize) -> usize {
    let has_room = |(rows, columns): &(usize, usize)| fullest <= rows.saturating_mul(*columns);
    let last = size::ROWS_AND_COLUMNS.last().copied();
    let doubled = successors(last, |(rows, columns)| Some((rows.saturating_mul(2), columns.saturating_mul(2))));
    size::ROWS_AND_COLUMNS.into_iter().chain(doubled).find(has_room).map_or(1, |(rows, _)| rows)
}

fn chips(design: &Design) -> BTreeMap<SubnetId, Vec<Entity>> {
    let mut chips: BTreeMap<SubnetId, Vec<Entity>> = BTreeMap::new();
    for (id, nat) in design.nat_gateways.iter() {
        chips.entry(nat.subnet).or_default().push(id.into());
    }
    for (id, lb) in design.load_balancers.iter() {
        for subnet in &lb.subnets {
            chips.entry(*subnet).or_default().push(id.into());
        }
    }
    // A gateway endpoint stands in no subnet: it is a route.
    let interfaces = design.vpc_endpoints.iter().filter(|(_, e)| e.kind == VpcEndpointKind::Interface);
    for (id, endpoint) in interfaces {
        for subnet in &endpoint.subnets {
            chips.entry(*subnet).or_default().push(id.into());
        }
    }
    chips
}

/// The stretches of all groups, each in the lowest lane that is free over its columns.
fn segments(design: &Design, cell_of: &BTreeMap<SubnetId, (usize, usize)>) -> Vec<Segment> {
    let groups = design.nodegroups.ids().map(Entity::from);
    let owners = design.in_order(groups.chain(design.fargate_profiles.ids().map(Entity::from)));
    let mut segments = Vec::new();
    let mut used: BTreeSet<(usize, usize, usize)> = BTreeSet::new();
    for owner in owners {
        let subnets = match owner {
            Entity::Nodegroup(id) => design.nodegroups.get(id).map(|group| &group.subnets),
            Entity::FargateProfile(id) => design.fargate_profiles.get(id).map(|profile| &profile.subnets),
            _ => None,
        };
        let Some(subnets) = subnets else { continue };
        for (number, (row, stretch)) in stretches(subnets, cell_of).into_iter().enumerate() {
            let is_free = |lane: &usize| stretch.iter().all(|(column, _)| !used.contains(&(row, *column, *lane)));
            let lane = (0..).find(is_free).unwrap_or(0);
            used.extend(stretch.iter().map(|(column, _)| (row, *column, lane)));
            let number = u32::try_from(number).unwrap_or(u32::MAX);
            segments.push(Segment { owner, number, row, subnets: stretch, lane, is_bar: false });
        }
    }
    let crowded: BTreeSet<usize> =
        segments.iter().filter(|s| size::MOST_LANES <= s.lane).map(|s| s.row).collect_set();
    for segment in &mut segments {
        segment.is_bar = crowded.contains(&segment.row);
    }
    segments
}

/// The subnets of a group as runs of neighboring columns, row by row.
fn stretches(
    subnets: &BTreeSet<SubnetId>,
    cell_of: &BTreeMap<SubnetId, (usize, usize)>,
) -> Vec<(usize, Vec<(usize, SubnetId)>)> {
    let mut cells: Vec<(usize, usize, SubnetId)> =
        subnets.iter().filter_map(|id| cell_of.get(id).map(|(row, column)| (*row, *column, *id))).collect();
    cells.order();
    let mut runs: Vec<(usize, Vec<(usize, SubnetId)>)> = Vec::new();
    for (row, column, id) in cells {
        match runs.last_mut() {
            Some((last_row, run))
                if *last_row == row && run.last().is_some_and(|(last, _)| last.saturating_add(1) == column) =>
            {
                run.push((column, id));
            }
            _ => runs.push((row, vec![(column, id)])),
        }
    }
    runs
}

fn rows(
    n_rows: usize,
    top: f64,
    cell_of: &BTreeMap<SubnetId, (usize, usize)>,
    chips: &BTreeMap<SubnetId, Vec<Entity>>,
    segments: &[Segment],
) -> Vec<Row> {
    let mut chip_lines = vec![0_usize; n_rows];
    for (id, chips) in chips {
        if let Some(lines) = cell_of.get(id).and_then(|(row, _)| chip_lines.get_mut(*row)) {
            *lines = (*lines).max(chips.len().div_ceil(size::CHIPS_PER_LINE));
        }
    }
    let mut lane_heights: Vec<Vec<f64>> = vec![Vec::new(); n_rows];
    for segment in segments {
        if let Some(heights) = lane_heights.get_mut(segment.row) {
            if heights.len() <= segment.lane {
                heights.resize(segment.lane.saturating_add(1), 0.0);
            }
            if let Some(height) = heights.get_mut(segment.lane) {
                *height = height.max(segment.lane_height());
            }
        }
    }
    let mut y = top;
    let mut rows = Vec::with_capacity(n_rows);
    for (lines, heights) in chip_lines.into_iter().zip(lane_heights) {
        let mut lane_top = size::SUBNET_HEAD + f64_of(lines) * (size::CHIP_HEIGHT + size::CHIP_GAP);
        let mut lanes = Vec::with_capacity(heights.len());
        for height in heights {
            lanes.push(lane_top);
            lane_top += height + size::LANE_GAP;
        }
        let row = Row { y, height: lane_top + size::GAUGE, lanes };
        y += row.height + size::ROW_GAP;
        rows.push(row);
    }
    rows
}
