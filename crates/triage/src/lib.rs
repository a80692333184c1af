//! A triage dialog and its proofs: the questions, what follows from the
//! answers, and the texts. It uses no clock, file, socket or task; `heelwise`
//! is the world around it.
//!
//! Invariant: a module imports only modules listed above it. `tests/it/tidy.rs`
//! checks this, and that no such part of the standard library is used.

pub mod dialog;
pub mod prover;
pub mod care;
pub mod trend;
pub mod session;
pub mod figures;
pub mod engine;
pub mod locale;
pub mod evaluation;
