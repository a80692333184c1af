//! Whatever an update says, it is answered.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|json: &[u8]| heelwise_fuzz::update(json));
