//! `/slips`: what follows if a person has a sign and misses it once.

use maud::{Markup, html};

use super::address::Wrong;
use super::frame;
use super::loaded::Loaded;
use super::play::Ask;
use triage::prover::slips::Slip;

pub(super) fn page(loaded: &Loaded) -> Result<String, Wrong> {
    let slips = loaded.slips()?;
    let lowered = slips.iter().filter(|it| it.lowers()).count();
    let body = html! {
        main #main {
            h1 { "Slips" }
            p {
                "A slip: somebody has a sign, misses it once, and answers all else truly. "
                (lowered) " of " (slips.len()) " lead to less than the flag calls for."
            }
            (frame::table(
                "Slips",
                &["Sign", "Flag", "Calls for", "One miss leads to", "Why that is accepted"],
                &html! { @for slip in slips { (row(loaded, slip)) } },
            ))
        }
    };
    Ok(frame::page(loaded, "/slips", "Slips", &body))
}

fn row(loaded: &Loaded, slip: &Slip) -> Markup {
    let example = loaded.app.as_ref().map(|app| {
        Ask::begin(&app.locales.first().tag).with_answers(&app.dialog, &slip.example).link()
    });
    let reason = slip.reason.as_ref().filter(|_| slip.is_single_point_of_failure());
    html! {
        tr {
            th scope="row" .names { (slip.sign) }
            td { code { (slip.flag) } }
            td { span class={ "urgency " (slip.raises) } { (slip.raises) } }
            td {
                span class={ "urgency " (slip.least) } { (slip.least) } " "
                @if let Some(outcome) = &slip.outcome { code { (outcome) } " " }
                @if let Some(link) = &example { a href=(link) { "See it in the chat" } }
            }
            td {
                @for net in &slip.nets { p { "A second net: " (net) } }
                @if let Some(reason) = reason { p { (reason) } }
            }
        }
    }
}
