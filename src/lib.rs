//! heelwise: a Telegram bot that walks a person with Achilles or heel pain
//! through a short triage dialog and sends what to do next. The questions and
//! answers are in the crate `triage`; here is the world around it.
//!
//! Invariant: a module imports only modules listed above it; `tests/it/tidy.rs`
//! checks it.

pub mod metrics;
mod shutdown;
mod user;
mod private;
pub mod mandate;
pub mod store;
pub mod fleet;
pub mod log;
mod server;
pub mod load;
pub mod edition;
pub mod versions;
pub mod due;
pub mod app;
mod control;
pub mod figures;
#[cfg(feature = "pdf")]
pub mod letter_pdf;
pub mod outbox;
pub mod bot;
pub mod backup;
pub mod telegram;
mod health;
pub mod movable_clock;
pub mod terminal;
pub mod conversation;
pub mod settings;
mod difference;
pub mod publish;
mod setup;
mod banner;
mod serve;
pub mod studio;
pub mod cli;
