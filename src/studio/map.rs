//! `/map`: the dialog as an outline, or as one picture.

use maud::{Markup, html};

use super::address::{Address, Wrong};
use super::frame;
use super::loaded::{Loaded, Tried};
use super::play::link_to;
use super::words::Language;
use triage::dialog::{Dialog, Outcome, Question, Target, Transition, Urgency};

/// The height of a question in the picture, and the width of all of it.
const STEP: usize = 28;
const WIDTH: usize = 700;

/// Where the boxes of the picture begin and end, and how far an arrow may reach
/// beside them.
const BOX: (usize, usize) = (10, 330);
const REACH_MAX: usize = 320;

pub(super) fn page(loaded: &Loaded, address: &Address) -> Result<String, Wrong> {
    let app = loaded.app()?;
    let english = loaded.languages()?.first();
    let is_picture = address.get("show") == Some("picture");
    let link = |show: &str| Address::new("/map").with("show", show).link();
    let current = |is: bool| is.then_some("page");
    let body = html! {
        main #main {
            h1 { "Map" }
            nav aria-label="Outline or picture" {
                p .links {
                    a href=(link("outline")) aria-current=[current(!is_picture)] { "Outline" }
                    a href=(link("picture")) aria-current=[current(is_picture)] { "Picture" }
                }
            }
            @if is_picture { (drawn(&app.dialog)) } @else { (outline(app, english)) }
        }
    };
    Ok(frame::page(loaded, "/map", "Map", &body))
}

fn outline(app: &Tried, english: Option<&Language>) -> Markup {
    html! {
        p { a href="#outcomes" { "To the outcomes" } }
        h2 #questions { "Questions" }
        ol .outline {
            @for question in app.dialog.asked() { (question_of(app, english, question)) }
        }
        h2 #outcomes { "Outcomes, by urgency" }
        @for urgency in Urgency::ALL.into_iter().rev() { (outcomes(app, english, urgency)) }
    }
}

fn drawn(dialog: &Dialog) -> Markup {
    html! {
        p .note {
            "Each line leads from a question to the next one that may be asked. A double border is \
             a screen, which nobody is spared. A box leads to its question in the outline."
        }
        (picture(dialog))
    }
}

fn text<'l>(language: Option<&'l Language>, id: &str) -> &'l str {
    language.map_or("", |it| it.text(id))
}

fn question_of(app: &Tried, english: Option<&Language>, question: &Question) -> Markup {
    let (id, dialog) = (&question.id, &app.dialog);
    html! {
        li #{ "q-" (id) } .card {
            h3 {
                code { (id) }
                @if question.screen { " " span .urgency .consultation { "screen" } }
            }
            p .words { (text(english, &id.text_id())) }
            ul {
                @for choice in question.choices() {
                    li { code { (choice) } " " (text(english, &id.choice_text_id(choice))) }
                }
            }
            @for transition in &question.next { (way(dialog, transition)) }
            p .links { a href=(link_to(None, "question", id)) { "See it in the chat" } }
        }
    }
}

fn way(dialog: &Dialog, transition: &Transition) -> Markup {
    html! {
        p .note {
            @match &transition.guard {
                Some(guard) => { "If " code { (guard.display(dialog)) } ": " },
                None => "Then: ",
            }
            @match transition.to {
                Target::Question(place) => {
                    @let id = &dialog.questions[place].id;
                    a href={ "#q-" (id) } { (id) }
                },
                Target::Decide => a href="/table" { "the table decides" },
            }
        }
    }
}

fn outcomes(app: &Tried, english: Option<&Language>, urgency: Urgency) -> Markup {
    let dialog = &app.dialog;
    let of_it = |it: &&Outcome| it.urgency == urgency;
    html! {
        @if dialog.outcomes.iter().any(|it| it.urgency == urgency) {
            h3 { span class={ "urgency " (urgency) } { (urgency) } }
            ul {
                @for outcome in dialog.outcomes.iter().filter(of_it) {
                    li {
                        code { (outcome.id) } " "
                        (text(english, &outcome.id.text_id())) " "
                        span .note { "Rows: " (rows(dialog, outcome)) " " }
                        a href=(link_to(None, "outcome", &outcome.id)) { "See it in the chat" }
                    }
                }
            }
        }
    }
}

/// The rows of the table that give an outcome.
fn rows(dialog: &Dialog, outcome: &Outcome) -> Markup {
    let rows = dialog.rules.iter_enumerated();
    let rows = rows.filter(|(_, it)| dialog.outcomes[it.outcome].id == outcome.id);
    let numbers = rows.map(|(row, _)| row.number());
    html! { @for row in numbers { a href={ "/table#row-" (row) } { (row) } " " } }
}

/// Draws all questions below each other. A line beside them leads past some.
fn picture(dialog: &Dialog) -> Markup {
    let asked: Vec<_> = dialog.asked().collect();
    let place = |target: &Target| match target {
        Target::Question(at) => {
            let id = &dialog.questions[*at].id;
            asked.iter().position(|it| it.id == *id).unwrap_or(asked.len())
        }
        Target::Decide => asked.len(),
    };
    let height = (asked.len() + 2) * STEP;
    html! {
        svg .drawn viewBox={ "0 0 " (WIDTH) " " (height) } role="group" aria-label="All questions" {
            @for (at, question) in asked.iter().enumerate() {
                @for transition in &question.next { (arrow(at, place(&transition.to))) }
            }
            @for (at, question) in asked.iter().enumerate() {
                a href={ "/map#q-" (question.id) } { (node(at, &question.id.0, question.screen)) }
            }
            a href="/table" { (node(asked.len(), &decided(dialog), false)) }
        }
    }
}

/// The last box: how many outcomes the table has.
fn decided(dialog: &Dialog) -> String {
    format!("table: {} rows, {} outcomes", dialog.rules.len(), dialog.outcomes.len())
}

fn node(at: usize, name: &str, is_screen: bool) -> Markup {
    let (top, width) = (at * STEP + 4, BOX.1 - BOX.0);
    html! {
        rect x=(BOX.0) y=(top) width=(width) height=(STEP - 8) rx="4" {}
        @if is_screen {
            rect x=(BOX.0 + 3) y=(top + 3) width=(width - 6) height=(STEP - 14) rx="2" {}
        }
        text x=(BOX.0 + 10) y=(top + 15) { (name) }
    }
}

fn arrow(from: usize, to: usize) -> Markup {
    let middle = |at: usize| at * STEP + STEP / 2;
    if to == from + 1 {
        let x = usize::midpoint(BOX.0, BOX.1);
        let (start, end) = (middle(from) + STEP / 2 - 4, middle(to) - STEP / 2 + 4);
        return html! { path d={ "M" (x) " " (start) "V" (end) } {} };
    }
    let reach = BOX.1 + (30 + to.saturating_sub(from) * 12).min(REACH_MAX);
    let (start, end) = (middle(from), middle(to));
    html! {
        path d={
            "M" (BOX.1) " " (start) "C" (reach) " " (start) " " (reach) " " (end) " " (BOX.1) " "
            (end) "m8 -5l-8 5l8 5"
        } {}
    }
}
