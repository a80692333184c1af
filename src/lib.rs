//! heelwise: a Telegram bot that walks a person with Achilles or heel pain
//! through a short triage dialogue and says what to do next.
//!
//! Invariant: a module imports only modules listed above it. Above the line
//! `The world.` nothing names a clock, a file, a socket, a task or chance.
//! `tests/it/tidy.rs` holds both.

// Pure: values in, values out.
pub mod dialog;
pub mod prover;
pub mod session;
pub mod engine;
pub mod locale;
pub mod evaluation;

// The world.
pub mod metrics;
mod shutdown;
mod user;
mod private;
pub mod store;
pub mod log;
mod server;
pub mod load;
pub mod app;
pub mod outbox;
pub mod bot;
pub mod backup;
pub mod telegram;
mod health;
pub mod terminal;
pub mod conversation;
pub mod settings;
mod setup;
mod banner;
mod serve;
pub mod cli;
