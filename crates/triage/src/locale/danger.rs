//! Reads what people type in danger from the files of a language.

use std::borrow::Borrow;

use fluent::FluentResource;
use fluent::concurrent::FluentBundle;

use super::catalogue::ids::of_sign;
use super::catalogue::{TextId, texts};
use crate::dialog::problem::{Code, Problem};
use crate::dialog::{ChoiceId, Dialog};
use crate::engine::danger::{Danger, DangerWords, Phrase};

/// Returns what people type in danger, from files that can be read, even if
/// other texts are missing.
pub fn danger_words(files: &[FluentResource], dialog: &Dialog) -> DangerWords {
    let mut bundle = FluentBundle::new_concurrent(Vec::new());
    for file in files {
        // A duplicate is a problem that is reported elsewhere.
        let _ = bundle.add_resource(file);
    }
    read(&bundle, dialog).0
}

/// Returns what people type in danger, and a problem for each phrase that
/// cannot be read. Missing texts are reported elsewhere.
pub(super) fn read<R: Borrow<FluentResource>>(
    bundle: &FluentBundle<R>,
    dialog: &Dialog,
) -> (DangerWords, Vec<Problem>) {
    let mut words = DangerWords::default();
    let mut problems = Vec::new();
    for (danger, id) in dangers(dialog) {
        for phrase in parts(bundle, &id) {
            match Phrase::parse(&phrase) {
                Ok(phrase) => words.phrases.push((danger.clone(), phrase)),
                Err(wrong) => problems.push(unreadable(&id, &phrase, &wrong)),
            }
        }
    }
    words.everyday = parts(bundle, &texts::EVERYDAY_WORDS);
    words.denials = parts(bundle, &texts::DENIAL_WORDS);
    (words, problems)
}

/// Returns every danger that can be named, in the order in which they are sent,
/// with the message that has its words.
fn dangers(dialog: &Dialog) -> Vec<(Danger, TextId)> {
    let life = [(Danger::Life, texts::LIFE_WORDS)].into_iter();
    let sign = |it: &ChoiceId| (Danger::Sign(it.clone()), of_sign(it));
    let unnamed = [texts::HELP_WORDS, texts::EMERGENCY_WORDS].map(|it| (Danger::Unnamed, it));
    life.chain(dialog.signs().map(sign)).chain(unnamed).collect()
}

/// Returns the parts of a message between the `|`; none if it is not there.
fn parts<R: Borrow<FluentResource>>(bundle: &FluentBundle<R>, id: &str) -> Vec<String> {
    let (message, attribute) = id.split_once('.').map_or((id, None), |(m, a)| (m, Some(a)));
    let message = bundle.get_message(message);
    let pattern = message.and_then(|it| match attribute {
        Some(name) => it.get_attribute(name).map(|it| it.value()),
        None => it.value(),
    });
    let Some(pattern) = pattern else { return Vec::new() };
    // A missing term is a problem that is reported elsewhere.
    let text = bundle.format_pattern(pattern, None, &mut Vec::new());
    text.split('|').map(|it| it.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// The most characters of a phrase that a problem shows.
const SHOWN_CHARS: usize = 40;

fn unreadable(id: &str, phrase: &str, wrong: &str) -> Problem {
    let mut shown: String = phrase.chars().take(SHOWN_CHARS).collect();
    if shown.len() < phrase.len() {
        shown.push('…');
    }
    let message = format!("“{shown}” in `{id}` cannot be listened for: {wrong}");
    let hint = "write phrases such as `foot/leg swell*` or `(can not/can't) breathe`, with `|` \
                between them; docs/translating.md says how";
    Problem::new(Code::D718, 0..0, message).about(id).hint(Some(hint.to_owned()))
}
