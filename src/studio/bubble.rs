//! A message as it looks in a chat: a bubble, and its buttons below.

use maud::{Markup, html};

use triage::locale::message::{Button, Message, Paragraph};

/// Draws a message; `picture` stands at its top, and a button leads where
/// `link` states.
pub(crate) fn bubble(
    message: &Message,
    picture: &Markup,
    link: impl Fn(&Button) -> Option<String>,
) -> Markup {
    html! {
        div .bubble {
            (picture)
            @for paragraph in &message.paragraphs { (paragraph_of(paragraph)) }
        }
        @for row in &message.rows {
            div .row {
                @for button in row {
                    @match link(button) {
                        Some(link) => a .button href=(link) { (button.label) },
                        None => span .button { (button.label) },
                    }
                }
            }
        }
    }
}

fn paragraph_of(paragraph: &Paragraph) -> Markup {
    let class = match paragraph {
        Paragraph::Heading(_) => "heading",
        Paragraph::Text(_) => "text",
        Paragraph::Chosen(_) => "chosen",
    };
    html! { p class=(class) { (paragraph.words()) } }
}
