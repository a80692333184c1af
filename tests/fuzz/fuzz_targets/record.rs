//! Whatever stands in a stored record, it is refused, or can be gone on from.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| heelwise_fuzz::record(bytes));
