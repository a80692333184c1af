//! Whatever dialog is made up, if `check` lets it through, a thousand persons are
//! sent what was promised.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|seed: u64| heelwise_fuzz::play(seed));
