//! Phrases: words that name a danger, as a translator writes them.

use super::super::vocabulary::fold_words;

/// The fewest letters of a stem: a shorter one begins too many words.
const STEM_LETTERS_MIN: usize = 3;

/// The fewest letters of a word that names a danger by itself.
const LONE_LETTERS_MIN: usize = 5;

/// The most words of a phrase; people in danger write little.
const PLACES_MAX: usize = 8;

/// Words that name a danger if all of them are typed close together, in any
/// order.
#[derive(Clone)]
pub struct Phrase {
    /// The places to fill, each by one of these words.
    pub(super) places: Vec<Vec<Run>>,
    /// The words that must not stand among them or next to them.
    pub(super) barred: Vec<Run>,
}

/// Words that are typed one after the other.
pub(super) type Run = Vec<Word>;

/// A word, or the letters that it begins with.
#[derive(Clone)]
pub(super) struct Word {
    pub(super) letters: String,
    pub(super) is_stem: bool,
}

impl Word {
    /// Whether it was typed exactly.
    pub(super) fn is(&self, typed: &str) -> bool {
        if self.is_stem { typed.starts_with(&self.letters) } else { typed == self.letters }
    }
}

impl Phrase {
    /// Reads a phrase such as `calf/leg swell*` or
    /// `(can not/can't) breathe !underwater`, or returns what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let (mut places, mut barred) = (Vec::new(), Vec::new());
        let mut rest = text.trim();
        while !rest.is_empty() {
            let (is_barred, place) = match rest.strip_prefix('!') {
                Some(place) => (true, place),
                None => (false, rest),
            };
            let (place, after) = next_place(place)?;
            let runs: Vec<_> = place.split('/').map(run).collect::<Result<_, _>>()?;
            if is_barred {
                barred.extend(runs)
            } else {
                places.push(runs)
            }
            rest = after.trim_start();
        }
        match places.as_slice() {
            [] => return Err("there is no word in it".to_owned()),
            [lone] => lone.iter().try_for_each(is_long_enough)?,
            _ if places.len() > PLACES_MAX => {
                return Err(format!("it has {} words; {PLACES_MAX} are the most", places.len()));
            }
            _ => {}
        }
        Ok(Self { places, barred })
    }
}

/// Splits the next place off a text: the part in brackets, or else one word.
fn next_place(text: &str) -> Result<(&str, &str), String> {
    if let Some(inside) = text.strip_prefix('(') {
        return inside.split_once(')').ok_or_else(|| "a bracket is not closed".to_owned());
    }
    let end = text.find(|it: char| it.is_whitespace() || it == '(').unwrap_or(text.len());
    Ok(text.split_at(end))
}

fn run(text: &str) -> Result<Run, String> {
    let run: Result<Vec<_>, _> = text.split_whitespace().map(word).collect();
    let run = run?.concat();
    if run.is_empty() {
        return Err("there is no word beside a `/`, or in a bracket".to_owned());
    }
    Ok(run)
}

/// Reads a word; a hyphen splits it.
fn word(text: &str) -> Result<Run, String> {
    let (letters, is_stem) = text.strip_suffix('*').map_or((text, false), |it| (it, true));
    let is_written = |it: char| it.is_alphanumeric() || "-'’ʼ".contains(it) || is_mark(it);
    if let Some(other) = letters.chars().find(|it| !is_written(*it)) {
        return Err(format!("`{other}` means nothing in “{text}”"));
    }
    let mut run: Vec<_> =
        fold_words(letters).into_iter().map(|letters| Word { letters, is_stem: false }).collect();
    let Some(last) = run.last_mut() else { return Err(format!("“{text}” is no word")) };
    if is_stem && last.letters.chars().count() < STEM_LETTERS_MIN && !is_number(&last.letters) {
        return Err(format!("“{text}” is too short: {STEM_LETTERS_MIN} letters before a `*`"));
    }
    last.is_stem = is_stem;
    Ok(run)
}

/// A number may be a stem of any length: `39*` matches `39c`.
fn is_number(letters: &str) -> bool {
    letters.chars().all(|it| it.is_ascii_digit())
}

/// An accent that is a character of its own.
fn is_mark(it: char) -> bool {
    unicode_normalization::char::is_combining_mark(it)
}

fn is_long_enough(run: &Run) -> Result<(), String> {
    match run.as_slice() {
        [word] if word.letters.chars().count() < LONE_LETTERS_MIN => Err(format!(
            "“{}” stands alone and has fewer than {LONE_LETTERS_MIN} letters",
            word.letters
        )),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Writes a phrase in its normal form.
    fn read(text: &str) -> Result<String, String> {
        let word = |it: &Word| format!("{}{}", it.letters, if it.is_stem { "*" } else { "" });
        let run = |it: &Run| it.iter().map(word).collect::<Vec<_>>().join(" ");
        let place = |it: &Vec<Run>| it.iter().map(run).collect::<Vec<_>>().join("/");
        let phrase = Phrase::parse(text)?;
        let places = phrase.places.iter().map(place).collect::<Vec<_>>().join(" + ");
        let barred = phrase.barred.iter().map(|it| format!(" - {}", run(it)));
        Ok(places + &barred.collect::<String>())
    }

    #[test]
    fn a_phrase_is_words_with_alternatives_and_stems() {
        for (text, read_as) in [
            ("chest pain", "chest + pain"),
            ("foot/leg\n  swell*", "foot/leg + swell*"),
            ("(can not/can't) breath*", "can not/cant + breath*"),
            ("(foot)cold", "foot + cold"),
            ("Щёлк* что-то", "щелк* + что то"),
            ("ambulance", "ambulance"),
            ("le samu", "le + samu"),
            ("fever 39*", "fever + 39*"),
            ("fever !hay", "fever - hay"),
            ("chest pain !(no/I have no)", "chest + pain - no - i have no"),
        ] {
            assert_eq!(read(text).as_deref(), Ok(read_as), "{text}");
        }
    }

    #[test]
    fn what_is_wrong_with_a_phrase_is_said() {
        for (text, wrong) in [
            ("", "there is no word in it"),
            ("(foot/leg cold", "a bracket is not closed"),
            ("foot) cold", "`)` means nothing"),
            ("foot//leg cold", "beside a `/`"),
            ("() cold", "in a bracket"),
            ("sw* leg", "“sw*” is too short"),
            ("*ache leg", "`*` means nothing"),
            ("help! me", "`!` means nothing"),
            ("fever ! hay", "beside a `/`"),
            ("!hay", "there is no word"),
            ("pain", "stands alone"),
            ("a b c d e f g h i", "it has 9 words"),
        ] {
            let message = read(text).unwrap_err();
            assert!(message.contains(wrong), "{text}: {message}");
        }
    }
}
