//! List prices that decisions about the network weigh, in US dollars in us-east-1: to compare ways, not to bill.
//!
//! # Sources
//! Rates as AWS lists them for us-east-1, read 2026-08-22 in secondary sources; other regions differ by up to
//! half: <https://aws.amazon.com/vpc/pricing/>, <https://aws.amazon.com/privatelink/pricing/>,
//! <https://aws.amazon.com/transit-gateway/pricing/>

/// Hours that AWS reckons a month with.
pub const HOURS_PER_MONTH: u32 = 730;

/// A NAT gateway, in thousandths of a dollar an hour.
pub const NAT_GATEWAY_MILLIS_PER_HOUR: u32 = 45;

/// Traffic through a NAT gateway, in thousandths of a dollar a gigabyte.
pub const NAT_GATEWAY_MILLIS_PER_GB: u32 = 45;

/// An interface endpoint, in thousandths of a dollar an hour for each zone.
pub const INTERFACE_ENDPOINT_MILLIS_PER_HOUR: u32 = 10;

/// Traffic through an interface endpoint, in thousandths of a dollar a gigabyte.
pub const INTERFACE_ENDPOINT_MILLIS_PER_GB: u32 = 10;

/// A public IPv4 address, in thousandths of a dollar an hour.
pub const PUBLIC_IPV4_MILLIS_PER_HOUR: u32 = 5;

/// An attachment to a transit gateway, in thousandths of a dollar an hour.
pub const TRANSIT_ATTACHMENT_MILLIS_PER_HOUR: u32 = 50;

/// Traffic through a transit gateway, in thousandths of a dollar a gigabyte.
pub const TRANSIT_MILLIS_PER_GB: u32 = 20;

/// What so many thousandths of a dollar an hour come to in a month, in whole dollars, rounded.
#[must_use]
pub fn dollars_per_month(millis_per_hour: u32) -> u32 {
    millis_per_hour.saturating_mul(HOURS_PER_MONTH).saturating_add(500) / 1000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_of_a_nat_gateway_and_of_an_endpoint_in_three_zones() {
        assert_eq!(dollars_per_month(NAT_GATEWAY_MILLIS_PER_HOUR), 33);
        assert_eq!(dollars_per_month(PUBLIC_IPV4_MILLIS_PER_HOUR), 4);
        assert_eq!(dollars_per_month(INTERFACE_ENDPOINT_MILLIS_PER_HOUR * 3), 22);
    }
}
