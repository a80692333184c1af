//! The expensive tests: `cargo fast` leaves them out.

mod allowances;
mod changing;
mod crash;
pub(crate) mod crowds;
mod damage;
mod erasing;
pub(crate) mod figures;
mod flood;
mod fuzz;
pub(crate) mod gone_languages;
mod kept;
mod kills;
mod mutants;
mod operating;
pub(crate) mod power;
pub(crate) mod properties;
mod prover;
mod simulation;
mod versions;
