//! What all pages share: the head, the links between them, the foot.

use maud::{DOCTYPE, Markup, html};

use super::address::Wrong;
use super::loaded::Loaded;

/// The path of the style sheet.
pub(super) const STYLE_PATH: &str = "/style.css";

/// The pages, in the order of their links.
const PAGES: [(&str, &str); 12] = [
    ("/", "Overview"),
    ("/play", "Play"),
    ("/problems", "Problems"),
    ("/words", "Words"),
    ("/map", "Map"),
    ("/table", "Table"),
    ("/tests", "Tests"),
    ("/coverage", "Coverage"),
    ("/slips", "Slips"),
    ("/evaluate", "Evaluation"),
    ("/change", "Change"),
    ("/figures", "Figures"),
];

/// Returns a page; `at` is the path of its link.
pub(super) fn page(loaded: &Loaded, at: &str, title: &str, body: &Markup) -> String {
    let dialog = loaded.name();
    let count = |path: &str| match path {
        "/problems" => loaded.report.len(),
        _ => 0,
    };
    let links = html! {
        nav aria-label="Pages" {
            ul {
                @for (path, name) in PAGES {
                    li {
                        a href=(path) aria-current=[(path == at).then_some("page")] {
                            (name)
                            @if count(path) > 0 { " " span .count { (count(path)) } }
                        }
                    }
                }
            }
        }
    };
    whole(title, &dialog, &html! { header .top { p .dialog { (dialog) } (links) } }, body)
}

/// Returns a table; a narrow screen scrolls it, by keyboard too.
pub(super) fn table(label: &str, headings: &[&str], rows: &Markup) -> Markup {
    html! {
        div .wide tabindex="0" role="region" aria-label=(label) {
            table {
                thead { tr { @for heading in headings { th scope="col" { (heading) } } } }
                tbody { (rows) }
            }
        }
    }
}

/// Returns a sentence of `check`, in which names stand between backticks.
pub(super) fn with_names(text: &str) -> Markup {
    html! {
        @for (place, part) in text.split('`').enumerate() {
            @if place % 2 == 0 { (part) } @else { code { (part) } }
        }
    }
}

/// Returns the page of an address that is not answered.
pub(super) fn refusal(wrong: &Wrong) -> String {
    let body = html! {
        main #main {
            h1 { "This page cannot be shown" }
            p { (wrong.words()) }
            p { a href="/" { "Back to the overview" } }
        }
    };
    whole("Not shown", "heelwise studio", &html! {}, &body)
}

fn whole(title: &str, of: &str, header: &Markup, body: &Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) " · " (of) }
                link rel="stylesheet" href=(STYLE_PATH);
            }
            body {
                a .skip href="#main" { "To the content" }
                (header)
                (body)
            }
        }
    };
    page.into_string()
}
