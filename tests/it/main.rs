//! The one test binary.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod backups;
mod bundles;
mod calls;
mod comparing;
mod conversations;
mod crash;
mod damage;
mod dangers;
mod drawings;
mod encryption;
mod facts;
mod fake;
mod fake_tests;
mod flood;
mod figures;
mod fuzz;
mod hostile;
mod kills;
mod languages;
mod locale_tools;
mod mutants;
mod plurals;
mod poison;
mod power;
mod privacy;
mod problems;
mod properties;
mod prover;
mod random;
mod redb_store;
mod reports;
mod right_to_left;
mod schema;
mod serving;
mod settings;
mod simulation;
mod stores;
mod tidy;
mod webhook;
mod world;
