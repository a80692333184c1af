//! The expensive tests: `cargo fast` leaves them out.

mod allowances;
mod backups;
mod changing;
mod crash;
pub(crate) mod crowds;
mod damage;
mod erasing;
#[cfg(feature = "postgres")]
mod failover;
pub(crate) mod figures;
#[cfg(feature = "postgres")]
mod fleet;
mod fleet_simulation;
mod flood;
mod follow_ups;
mod fuzz;
pub(crate) mod gone_languages;
mod kept;
mod kills;
mod languages;
pub(crate) mod locale_tools;
mod many_bots;
#[cfg(feature = "postgres")]
mod moving;
mod mutants;
#[cfg(feature = "postgres")]
mod one_address;
mod operating;
#[cfg(feature = "postgres")]
mod postgres;
pub(crate) mod power;
mod preload;
mod privacy;
mod private;
pub(crate) mod properties;
mod prover;
mod publishing;
pub(crate) mod right_to_left;
mod second_dialog;
pub(crate) mod serving;
mod settings;
mod simulation;
mod studio;
mod unseen;
mod versions;
#[cfg(feature = "postgres")]
mod watched;
