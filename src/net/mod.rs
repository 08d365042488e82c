//! IPv4 arithmetic on CIDR blocks: parse, compare, split, count, search for room.
//!
//! Holds nothing of AWS: how many addresses a subnet loses to AWS is a fact of `catalog`.
//! **Invariant:** a [`Cidr`] never has host bits set, and no function here can panic or overflow.

#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]

mod cidr;
mod room;
mod sweep;

pub use cidr::{Cidr, CidrError};
pub use room::{
    first_fit, free_blocks, free_ips, largest_growth, n_ips_of, next_free, prefix_len_for, smallest_growth,
};
pub use sweep::overlapping_pairs;
