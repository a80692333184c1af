//! Words that a language has chosen not to use: another form of address, or
//! other names for a term.

use super::{FluentMessage, LanguageFiles};
use crate::dialog::problem::{Code, Problem};
use crate::locale::catalogue::{is_shown, texts};

/// Returns the phrases that a language avoids, each split into words.
pub(super) fn phrases(bundle: &LanguageFiles) -> Vec<Vec<String>> {
    let listed = bundle.get(&texts::AVOIDED_WORDS).and_then(|it| it.readings.first());
    let listed = listed.map_or("", |it| &it.text);
    listed.split('|').map(words).filter(|it| !it.is_empty()).collect()
}

pub(super) fn problems(avoided: &[Vec<String>], id: &str, message: &FluentMessage) -> Vec<Problem> {
    if !is_shown(id) {
        return Vec::new();
    }
    let texts: Vec<_> = message.readings.iter().map(|it| words(&it.text)).collect();
    let is_said = |phrase: &&Vec<String>| {
        texts.iter().any(|text| text.windows(phrase.len()).any(|it| it == phrase.as_slice()))
    };
    let problem = |phrase: &Vec<String>| {
        let message = format!("`{id}` has “{}”, which this language avoids", phrase.join(" "));
        let hint = "`avoided-words` in `bot.ftl` lists what is not said";
        Problem::new(Code::D716, 0..0, message).hint(Some(hint.to_owned()))
    };
    avoided.iter().filter(is_said).map(problem).collect()
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|it: char| !it.is_alphabetic()).filter(|it| !it.is_empty());
    words.map(str::to_lowercase).collect()
}
