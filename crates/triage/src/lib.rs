//! A triage dialog and its proofs: what is asked, what follows from the answers,
//! and in which words. No clock, no file, no socket and no task is named here;
//! `heelwise` is the world around it.
//!
//! Invariant: a module imports only modules listed above it. `tests/it/tidy.rs`
//! holds it, and that the standard library's part of the world is not named.

pub mod dialog;
pub mod prover;
pub mod session;
pub mod engine;
pub mod locale;
pub mod evaluation;
