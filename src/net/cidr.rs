//! One IPv4 block and the arithmetic on it.

use ipnetwork::Ipv4Network;
use std::cmp::Ordering;
use std::fmt;
use std::net::Ipv4Addr;
use std::str::FromStr;

/// The number of bits in an IPv4 address.
const ADDRESS_BITS: u8 = 32;

/// An IPv4 CIDR block without host bits, such as `10.0.16.0/22`.
///
/// Blocks sort by first address, and a larger block before the smaller ones inside it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cidr(Ipv4Network);

/// Why a text is not a [`Cidr`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CidrError {
    /// The text has no `/`, so that it names one address and not a block.
    NoPrefix,
    /// The part before the `/` is not an IPv4 address.
    NotAnAddress,
    /// The part after the `/` is not a number from 0 to 32.
    BadPrefix,
    /// The address has bits set beyond the prefix; `network` is the block it lies in.
    HostBits {
        /// The block that was probably meant.
        network: Cidr,
    },
    /// The text is an IPv6 block, where an IPv4 block belongs.
    Ipv6,
}

impl fmt::Display for CidrError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPrefix => f.write_str("a block needs a prefix length, such as 10.0.0.0/16"),
            Self::NotAnAddress => f.write_str("the part before the slash is not an IPv4 address"),
            Self::BadPrefix => f.write_str("the prefix length must be a number from 0 to 32"),
            Self::HostBits { network } => {
                write!(f, "the address is not the start of a block, {network} is")
            }
            Self::Ipv6 => f.write_str("this is an IPv6 block, an IPv4 block is needed"),
        }
    }
}

impl std::error::Error for CidrError {}

impl Cidr {
    /// All addresses: `0.0.0.0/0`.
    pub const ALL: Self = match Ipv4Network::new_checked(Ipv4Addr::UNSPECIFIED, 0) {
        Some(all) => Self(all),
        // Decided while compiling: no prefix length is shorter than 0.
        None => panic!(),
    };

    /// The block of length `prefix_len` that contains `address`; `None` when the length is over 32.
    #[must_use]
    pub fn containing(address: Ipv4Addr, prefix_len: u8) -> Option<Self> {
        let mask = mask(prefix_len)?;
        Self::from_bits(u32::from(address) & mask, prefix_len)
    }

    /// The block that starts at `first_bits`; `None` when it is not aligned or the length is over 32.
    #[must_use]
    pub fn from_bits(first_bits: u32, prefix_len: u8) -> Option<Self> {
        if first_bits & !mask(prefix_len)? != 0 {
            return None;
        }
        Ipv4Network::new(Ipv4Addr::from(first_bits), prefix_len).ok().map(Self)
    }

    /// Reads a block and clears host bits, as the AWS API does.
    ///
    /// # Errors
    /// As [`Cidr::from_str`], but never [`CidrError::HostBits`].
    pub fn parse_lenient(text: &str) -> Result<Self, CidrError> {
        match text.parse() {
            Err(CidrError::HostBits { network }) => Ok(network),
            other => other,
        }
    }

    /// The prefix length, 0 to 32.
    #[must_use]
    pub fn prefix_len(self) -> u8 {
        self.0.prefix()
    }

    /// The first address.
    #[must_use]
    pub fn first(self) -> Ipv4Addr {
        self.0.network()
    }

    /// The last address.
    #[must_use]
    pub fn last(self) -> Ipv4Addr {
        self.0.broadcast()
    }

    /// The first address as a number.
    #[must_use]
    pub fn first_bits(self) -> u32 {
        u32::from(self.first())
    }

    /// The last address as a number.
    #[must_use]
    pub fn last_bits(self) -> u32 {
        u32::from(self.last())
    }

    /// How many addresses the block has, 1 to 2³².
    #[must_use]
    pub fn n_ips(self) -> u64 {
        1_u64 << ADDRESS_BITS.saturating_sub(self.prefix_len())
    }

    /// Whether every address of `other` is in this block (a block contains itself).
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.prefix_len() <= other.prefix_len()
            && self.first_bits() <= other.first_bits()
            && other.last_bits() <= self.last_bits()
    }

    /// Whether `address` is in this block.
    #[must_use]
    pub fn contains_ip(self, address: Ipv4Addr) -> bool {
        self.0.contains(address)
    }

    /// Whether the two blocks share an address; of two CIDR blocks one then contains the other.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.contains(other) || other.contains(self)
    }

    /// The block twice as large that this one is half of; `None` for `0.0.0.0/0`.
    #[must_use]
    pub fn parent(self) -> Option<Self> {
        Self::containing(self.first(), self.prefix_len().checked_sub(1)?)
    }

    /// The other half of [`Cidr::parent`].
    #[must_use]
    pub fn buddy(self) -> Option<Self> {
        let parent = self.parent()?;
        parent.split(self.prefix_len()).find(|half| *half != self)
    }

    /// The blocks of length `prefix_len` that make up this one, in order.
    ///
    /// Empty when `prefix_len` is shorter than this block's own or over 32. The iterator makes its
    /// blocks as they are asked for, so that splitting `0.0.0.0/0` into single addresses costs nothing.
    pub fn split(self, prefix_len: u8) -> impl Iterator<Item = Self> {
        let is_legal = self.prefix_len() <= prefix_len && prefix_len <= ADDRESS_BITS;
        let step = 1_u64 << ADDRESS_BITS.saturating_sub(prefix_len);
        let n_blocks = if is_legal { 1_u64 << prefix_len.saturating_sub(self.prefix_len()) } else { 0 };
        let first = u64::from(self.first_bits());
        (0..n_blocks).filter_map(move |i| {
            let bits = first.checked_add(i.checked_mul(step)?)?;
            Self::from_bits(u32::try_from(bits).ok()?, prefix_len)
        })
    }

    /// The block of the same start with another length; `None` when it would not be aligned.
    #[must_use]
    pub fn with_prefix_len(self, prefix_len: u8) -> Option<Self> {
        Self::from_bits(self.first_bits(), prefix_len)
    }
}

/// The netmask of a prefix length; `None` over 32.
fn mask(prefix_len: u8) -> Option<u32> {
    if prefix_len == 0 {
        return Some(0);
    }
    let shift = ADDRESS_BITS.checked_sub(prefix_len)?;
    Some(u32::MAX << shift)
}

impl FromStr for Cidr {
    type Err = CidrError;

    /// Reads `a.b.c.d/n`.
    ///
    /// # Errors
    /// [`CidrError`] says which part is wrong; host bits are an error that names the right block.
    fn from_str(text: &str) -> Result<Self, CidrError> {
        let text = text.trim();
        let Some((address, prefix)) = text.split_once('/') else {
            return Err(if text.contains(':') { CidrError::Ipv6 } else { CidrError::NoPrefix });
        };
        if address.contains(':') {
            return Err(CidrError::Ipv6);
        }
        let address: Ipv4Addr = address.parse().map_err(|_| CidrError::NotAnAddress)?;
        let is_plain = !prefix.is_empty() && prefix.bytes().all(|b| b.is_ascii_digit());
        let prefix_len = prefix.parse::<u8>().ok().filter(|_| is_plain).ok_or(CidrError::BadPrefix)?;
        let network = Self::containing(address, prefix_len).ok_or(CidrError::BadPrefix)?;
        if network.first() == address { Ok(network) } else { Err(CidrError::HostBits { network }) }
    }
}

impl fmt::Display for Cidr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.first(), self.prefix_len())
    }
}

impl fmt::Debug for Cidr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Ord for Cidr {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.first_bits(), self.prefix_len()).cmp(&(other.first_bits(), other.prefix_len()))
    }
}

impl PartialOrd for Cidr {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cidr(text: &str) -> Cidr {
        text.parse().unwrap()
    }

    #[test]
    fn parses_or_says_what_is_wrong() {
        let table: &[(&str, Result<&str, CidrError>)] = &[
            ("10.0.0.0/16", Ok("10.0.0.0/16")),
            (" 10.0.0.0/16 ", Ok("10.0.0.0/16")),
            ("0.0.0.0/0", Ok("0.0.0.0/0")),
            ("255.255.255.255/32", Ok("255.255.255.255/32")),
            ("10.0.0.0", Err(CidrError::NoPrefix)),
            ("", Err(CidrError::NoPrefix)),
            ("10.0.0/16", Err(CidrError::NotAnAddress)),
            ("10.0.0.256/16", Err(CidrError::NotAnAddress)),
            ("a/b", Err(CidrError::NotAnAddress)),
            ("10.0.0.0/33", Err(CidrError::BadPrefix)),
            ("10.0.0.0/+8", Err(CidrError::BadPrefix)),
            ("10.0.0.0/", Err(CidrError::BadPrefix)),
            ("10.0.0.0/16/2", Err(CidrError::BadPrefix)),
            ("fd00::/8", Err(CidrError::Ipv6)),
            ("::1", Err(CidrError::Ipv6)),
            ("10.0.0.1/16", Err(CidrError::HostBits { network: cidr("10.0.0.0/16") })),
        ];
        for (text, expected) in table {
            let got = text.parse::<Cidr>().map(|c| c.to_string());
            assert_eq!(got, expected.clone().map(str::to_owned), "{text}");
        }
        assert_eq!(Cidr::parse_lenient("10.0.7.9/16"), Ok(cidr("10.0.0.0/16")));
    }

    #[test]
    fn halves_and_their_parent() {
        let block = cidr("10.0.4.0/23");
        assert_eq!(block.parent(), Some(cidr("10.0.4.0/22")));
        assert_eq!(block.buddy(), Some(cidr("10.0.6.0/23")));
        assert_eq!(cidr("0.0.0.0/0").parent(), None);
        let quarters: Vec<_> = cidr("10.0.0.0/22").split(24).map(|c| c.to_string()).collect();
        assert_eq!(quarters, ["10.0.0.0/24", "10.0.1.0/24", "10.0.2.0/24", "10.0.3.0/24"]);
        assert_eq!(cidr("10.0.0.0/24").split(22).count(), 0);
        assert_eq!(cidr("10.0.0.0/24").split(33).count(), 0);
        assert_eq!(cidr("0.0.0.0/0").split(32).take(2).count(), 2);
        assert_eq!(cidr("0.0.0.0/0").n_ips(), 1 << 32);
    }

    proptest! {
        #[test]
        fn text_round_trips(bits: u32, len in 0_u8..=32) {
            let block = Cidr::containing(bits.into(), len).unwrap();
            prop_assert_eq!(block.to_string().parse::<Cidr>(), Ok(block));
            prop_assert!(block.contains_ip(bits.into()));
            prop_assert_eq!(
                u64::from(block.last_bits()) - u64::from(block.first_bits()) + 1,
                block.n_ips()
            );
        }

        #[test]
        fn two_blocks_nest_or_are_apart(a: u32, m in 0_u8..=32, b: u32, n in 0_u8..=32) {
            let (x, y) = (Cidr::containing(a.into(), m).unwrap(), Cidr::containing(b.into(), n).unwrap());
            let share = x.first_bits() <= y.last_bits() && y.first_bits() <= x.last_bits();
            prop_assert_eq!(x.overlaps(y), share);
            prop_assert_eq!(x.overlaps(y), y.overlaps(x));
        }

        #[test]
        fn parts_cover_the_whole(bits: u32, len in 8_u8..=28, extra in 0_u8..=4) {
            let block = Cidr::containing(bits.into(), len).unwrap();
            let parts: Vec<_> = block.split(len + extra).collect();
            prop_assert_eq!(parts.iter().map(|p| p.n_ips()).sum::<u64>(), block.n_ips());
            prop_assert!(parts.iter().all(|p| block.contains(*p)));
            prop_assert!(parts.windows(2).all(|w| !w[0].overlaps(w[1]) && w[0] < w[1]));
        }
    }
}
