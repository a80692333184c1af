//! `/figures`: where people stop, and what becomes of check-ins, as the bot counts
//! them that runs on a store. The bot is asked; no store is opened.

use maud::{Markup, html};

use super::address::{Address, Wrong};
use super::frame;
use super::loaded::Loaded;
use crate::figures::{By, Table, ask};

/// What the lines can be split by: the word in the address, its name, the split.
const SPLITS: [(&str, &str, By); 4] = [
    ("", "All together", By { version: false, language: false }),
    ("version", "By version", By { version: true, language: false }),
    ("language", "By language", By { version: false, language: true }),
    ("both", "By version and language", By { version: true, language: true }),
];

pub(super) fn page(loaded: &Loaded, address: &Address) -> Result<String, Wrong> {
    let wanted = address.get("by").unwrap_or_default();
    let split = SPLITS.iter().find(|(word, ..)| *word == wanted);
    let (_, _, by) = split.ok_or_else(|| Wrong::NoSuch(format!("split `{wanted}`")))?;
    let figures = ask(&loaded.sources.store);
    let figures = figures.map_err(|it| Wrong::Unreadable(format!("{it:#}")))?;
    let body = html! {
        main #main {
            h1 { "Figures" }
            @match figures.map(|it| it.tables(*by)) {
                None => (no_bot(loaded)),
                Some(tables) if tables.is_empty() => p { "Nothing has been counted yet." },
                Some(tables) => {
                    (splits(wanted))
                    @for table in &tables { (shown(table)) }
                    (how_to_read())
                }
            }
        }
    };
    Ok(frame::page(loaded, "/figures", "Figures", &body))
}

fn no_bot(loaded: &Loaded) -> Markup {
    html! {
        p {
            "No bot runs on the store " code { (loaded.sources.store.display()) }
            ", so nobody can be asked for figures."
        }
        p .note {
            code { "--store DIR" } " names the store of a bot that runs on this machine, under the \
             same user. For any other, " code { "heelwise figures --config FILE" } " prints them."
        }
    }
}

fn splits(wanted: &str) -> Markup {
    html! {
        div .links {
            @for (word, name, _) in SPLITS {
                @let link = Address::new("/figures");
                @let link = if word.is_empty() { link } else { link.with("by", word) };
                a href=(link.link()) aria-current=[(word == wanted).then_some("true")] { (name) }
            }
        }
    }
}

fn shown(table: &Table) -> Markup {
    let headings: Vec<_> = table.headings.iter().map(String::as_str).collect();
    let title = match table.kind {
        "question" => "Questions",
        "check-in" => "Check-ins",
        _ => "Programmes of check-ins",
    };
    let rows = html! {
        @for row in &table.rows {
            tr { @for (place, cell) in row.iter().enumerate() { (cell_at(table, place, cell)) } }
        }
    };
    html! { h2 { (title) } (frame::table(title, &headings, &rows)) }
}

fn cell_at(table: &Table, place: usize, cell: &str) -> Markup {
    html! {
        @if place + 1 == table.names { th scope="row" { code { (cell) } } }
        @else if place < table.names { td { code { (cell) } } }
        @else { td .number { (cell) } }
    }
}

fn how_to_read() -> Markup {
    html! {
        p .note {
            "A number from 1 to 7 is shown as *, and others are rounded to 5, sums too: so they \
             show nobody, and rows add up only nearly. " code { "docs/figures.md" }
            " states what each column counts."
        }
    }
}
