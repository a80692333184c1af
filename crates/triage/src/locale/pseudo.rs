//! Pseudo-languages: English made to look foreign. They show at once texts that
//! do not come from a language file, and messages without room.
//!
//! No patient ever gets one.

use fluent::FluentResource;
use fluent_syntax::ast::Entry as Part;

use super::catalogue::is_shown;
use super::draft::{Draft, change_texts, enclose, patterns};
use super::words::COMMANDS;
use crate::dialog::problem::Problem;

/// A pseudo-language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`: accents on every letter, doubled vowels, in brackets: about 40
    /// % longer, as German is.
    Accented,
    /// `ar-XB`: words that run from right to left.
    FromTheRight,
}

/// The letters of English, and those that replace them in each pseudo-language.
const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ";
const ARABIC: &str = "ابجدهوزحطيكلمنسعفصقرشتثخذضابجدهوزحطيكلمنسعفصقرشتثخذض";

impl Pseudo {
    /// Every pseudo-language.
    pub const ALL: [Self; 2] = [Self::Accented, Self::FromTheRight];

    /// Returns the pseudo-language with this tag.
    pub fn of(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.tag() == tag)
    }

    /// Returns its tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::FromTheRight => "ar-XB",
        }
    }

    /// Returns a file of the source language in this one. Variables, commands
    /// and what people type stay.
    pub fn of_source(self, mut source: Draft) -> Result<FluentResource, Vec<Problem>> {
        for part in &mut source.file.body {
            match part {
                Part::Message(message) if is_shown(&message.id.name) => {
                    for pattern in patterns(message) {
                        change_texts(pattern, self.change());
                        if self == Self::Accented {
                            enclose(pattern, "⟦", "⟧");
                        }
                    }
                }
                Part::Term(term) => change_texts(&mut term.value, self.change()),
                Part::Message(_)
                | Part::Comment(_)
                | Part::GroupComment(_)
                | Part::ResourceComment(_)
                | Part::Junk { .. } => {}
            }
        }
        source.into_resource()
    }

    fn change(self) -> fn(&str) -> String {
        match self {
            Self::Accented => |text| change_words(text, accented),
            Self::FromTheRight => |text| change_words(text, arabic),
        }
    }
}

/// Changes each word of a text that is not a command.
fn change_words(text: &str, change: fn(&str) -> String) -> String {
    let mut changed = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(char::is_alphanumeric) {
        let (between, word) = rest.split_at(start);
        let is_past = |it: char| !(it.is_alphanumeric() || matches!(it, '\'' | '’' | '-'));
        let (word, after) = word.split_at(word.find(is_past).unwrap_or(word.len()));
        let is_command = between.ends_with('/') && COMMANDS.contains(&word);
        changed += between;
        changed += &if is_command { word.to_owned() } else { change(word) };
        rest = after;
    }
    changed + rest
}

fn accented(word: &str) -> String {
    let mut changed = String::new();
    for letter in word.chars() {
        let times = if "aeiouAEIOU".contains(letter) { 2 } else { 1 };
        changed.extend(std::iter::repeat_n(foreign(letter, ACCENTED), times));
    }
    changed
}

fn arabic(word: &str) -> String {
    word.chars().map(|letter| foreign(letter, ARABIC)).collect()
}

fn foreign(letter: char, letters: &str) -> char {
    let place = PLAIN.chars().position(|it| it == letter);
    place.and_then(|place| letters.chars().nth(place)).unwrap_or(letter)
}
