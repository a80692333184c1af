//! `/change`: what the files change for people, against a version that was in
//! force.

use maud::{Markup, html};

use super::address::{Address, Wrong};
use super::frame;
use super::loaded::Loaded;
use crate::load::Places;
use crate::publish::change::Change;
use crate::versions::{Entry, Shelf};

/// What was in force.
struct Past {
    /// The version that the files are compared with, if nobody asks for another.
    newest: Option<String>,
    /// The versions whose files are there, the newest first.
    versions: Vec<(String, Option<Entry>)>,
}

/// What the files change, as `heelwise publish` prints it.
pub(super) struct Changed {
    words: String,
    to_sign: Vec<&'static str>,
    is_in_words_alone: bool,
}

impl Changed {
    /// Compares a version with the files.
    pub(super) fn between(old: &Places, new: &Places) -> anyhow::Result<Self> {
        let change = Change::between(old, &new.answered_first()?)?;
        Ok(Self {
            words: change.in_words(),
            to_sign: change.to_sign(false),
            is_in_words_alone: change.is_in_words_alone,
        })
    }
}

impl Past {
    fn read(shelf: &Shelf) -> anyhow::Result<Self> {
        let (entries, there) = (shelf.entries()?, shelf.list()?);
        let mut versions: Vec<_> = there
            .into_iter()
            .map(|version| {
                let last = entries.iter().rposition(|it| it.to == version);
                (last, version)
            })
            .collect();
        versions.sort_by(|it, other| other.cmp(it));
        let newest = shelf.current()?.or_else(|| versions.first().map(|it| it.1.clone()));
        let with_entry =
            |(last, it): (Option<usize>, String)| (it, last.map(|it| entries[it].clone()));
        Ok(Self { newest, versions: versions.into_iter().map(with_entry).collect() })
    }
}

pub(super) fn page(loaded: &Loaded, address: &Address) -> Result<String, Wrong> {
    let shelf = Shelf::at(loaded.sources.versions.clone());
    let past = Past::read(&shelf).map_err(|it| Wrong::Unreadable(format!("{it:#}")))?;
    let from = address.get("from").or(past.newest.as_deref());
    let body = html! {
        main #main {
            h1 { "Change" }
            @match from {
                None => (nothing(&shelf)),
                Some(from) => (difference(loaded, &shelf, from)?),
            }
            @if !past.versions.is_empty() { (versions(loaded, &past, from)) }
        }
    };
    Ok(frame::page(loaded, "/change", "Change", &body))
}

fn nothing(shelf: &Shelf) -> Markup {
    html! {
        p { "There is no version to compare the files with in " code { (shelf) } "." }
        p .note {
            "A bot keeps its versions beside its store; " code { "--versions DIR" } " names their \
             folder, or a copy of it. Two dialog files, each with its words beside it, are \
             compared by " code { "heelwise diff OLD.toml NEW.toml" } "."
        }
    }
}

fn difference(loaded: &Loaded, shelf: &Shelf, from: &str) -> Result<Markup, Wrong> {
    let places = shelf.places(from).map_err(|_| Wrong::NoSuch(format!("version `{from}`")))?;
    if from == loaded.version {
        return Ok(
            html! { p { "The files are the version " code { (from) } ": nothing differs." } },
        );
    }
    let changed = loaded.changed(from, &places)?;
    Ok(html! {
        p {
            "From the version " code { (from) } " to the files, version " code { (loaded.version) }
            "."
        }
        (signatures(&changed))
        pre .words tabindex="0" aria-label="What changes" { (changed.words.trim_end()) }
        p .note {
            code { "heelwise publish" } " prints the same, and for how many people."
        }
    })
}

fn signatures(changed: &Changed) -> Markup {
    html! {
        @if !changed.to_sign.is_empty() {
            p { span .wrong { "Two people must sign: " } (changed.to_sign.join("; ")) "." }
        } @else if changed.is_in_words_alone {
            p {
                "Both decide the same for everybody: " code { "heelwise publish --mend" } " gives \
                 the new words to people in the middle too."
            }
        }
    }
}

fn versions(loaded: &Loaded, past: &Past, from: Option<&str>) -> Markup {
    html! {
        h2 { "Versions that were in force" }
        p .note {
            "People finish on the version they began. Counts are of the day on which it came into \
             force."
        }
        (frame::table(
            "Versions",
            &["Version", "Since", "For people"],
            &html! {
                @for (version, entry) in &past.versions {
                    (row(loaded, version, entry.as_ref(), from == Some(version)))
                }
            },
        ))
    }
}

fn row(loaded: &Loaded, version: &str, entry: Option<&Entry>, is_shown: bool) -> Markup {
    let link = Address::new("/change").with("from", version).link();
    let since = |it: &Entry| format!("{}, {}, by ", it.kind, it.at.format("%-d %B %Y, %H:%M UTC"));
    html! {
        tr {
            th scope="row" {
                a href=(link) aria-current=[is_shown.then_some("true")] { code { (version) } }
                @if version == loaded.version { " (the files)" }
            }
            @if let Some(entry) = entry {
                @let Entry { by, impact, signed_by, .. } = entry;
                td { (since(entry)) (frame::with_names(by)) }
                td {
                    @for line in impact { p { (line) } }
                    @if !signed_by.is_empty() { p .note { "Signed by " (signed_by.join(", ")) } }
                }
            } @else { td {} td {} }
        }
    }
}
