//! The one test binary.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod comparing;
mod conversations;
mod crash;
mod drawings;
mod facts;
mod fake;
mod fake_tests;
mod fuzz;
mod locale_tools;
mod mutants;
mod problems;
mod properties;
mod prover;
mod random;
mod reports;
mod schema;
mod serving;
mod settings;
mod stores;
mod tidy;
mod world;
