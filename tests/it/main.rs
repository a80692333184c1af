//! The one integration test binary; unit tests stand beside their code.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod asked_again;
mod away;
mod bundles;
mod calls;
mod care;
mod comparing;
mod conversations;
mod countries;
mod dangers;
mod drawings;
mod editions;
mod encryption;
mod evaluate;
mod facts;
mod fake;
mod fake_tests;
mod fleet_plan;
mod follow_ups;
mod former_keys;
mod held;
mod hints;
mod hostile;
#[cfg(feature = "pdf")]
mod letter_pages;
mod letters;
mod made_up;
mod measures;
mod missing_text;
mod new_dialog;
mod old_stores;
mod overtaken;
mod pages;
mod played;
mod plurals;
mod poison;
mod problems;
mod promises;
mod random;
mod redb_store;
mod reports;
mod results;
mod schema;
mod slips;
mod slow;
mod spared;
mod stores;
mod studio;
mod thief;
mod tidy;
mod translators;
mod trends;
mod typed;
mod webhook;
mod world;
