//! Changed texts as a report for a person: old beside new.

use std::fmt::{self, Write};

use super::{Changed, Coming, Late, SOURCE, Words};

/// The most names in a list; of more, only their number is printed.
const LISTED_MAX: usize = 8;

impl Words {
    /// Returns which critical messages have changed.
    pub fn alarms_in_words(&self) -> String {
        let mut text = String::new();
        for changed in self.changed.iter().filter(|it| it.alarms()) {
            let _ = writeln!(text, "CRITICAL WORDS: {changed}");
        }
        for language in self.languages_gone() {
            let _ = writeln!(text, "CRITICAL WORDS: there are none in `{language}` any more\n");
        }
        text
    }

    /// Returns what could not be compared.
    pub fn gaps_in_words(&self) -> String {
        match self.missing.as_slice() {
            [] => String::new(),
            missing => format!(
                "NOT COMPARED: words that the dialog needs and neither version has: {}\n",
                listed(missing)
            ),
        }
    }

    /// Returns what else has changed.
    pub fn news_in_words(&self) -> String {
        let mut text = String::new();
        let plain = || self.changed.iter().filter(|it| !it.alarms());
        for changed in plain().filter(|it| it.language == SOURCE) {
            let _ = writeln!(text, "words: {changed}");
        }
        let translated = plain().filter(|it| it.language != SOURCE).collect::<Vec<_>>();
        for own in translated.chunk_by(|a, b| a.language == b.language) {
            let ids: Vec<_> = own.iter().map(|it| it.id.clone()).collect();
            let _ = writeln!(text, "words in `{}`: {}\n", own[0].language, listed(&ids));
        }
        for (language, _) in self.languages.iter().filter(|(_, it)| *it == Coming::New) {
            let _ = writeln!(text, "the language `{language}` is new\n");
        }
        for late in &self.late {
            let _ = write!(text, "{late}");
        }
        text
    }
}

impl fmt::Display for Changed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let how = match (&self.old, &self.new) {
            (None, _) => " is new",
            (Some(_), None) => " is gone",
            (Some(_), Some(_)) => "",
        };
        let language = match self.language.as_str() {
            SOURCE => String::new(),
            language => format!(" in `{language}`"),
        };
        writeln!(f, "`{}`{language}{how} (met in: {})", self.id, self.met)?;
        let old: Vec<_> = self.old.iter().flat_map(|it| it.lines()).collect();
        let new: Vec<_> = self.new.iter().flat_map(|it| it.lines()).collect();
        let alike = |(old, new): &(&&str, &&str)| old == new;
        let before = old.iter().zip(&new).take_while(alike).count();
        let left = (&old[before..], &new[before..]);
        let behind = left.0.iter().rev().zip(left.1.iter().rev()).take_while(alike).count();
        for line in &left.0[..left.0.len() - behind] {
            writeln!(f, "  - {line}")?;
        }
        for line in &left.1[..left.1.len() - behind] {
            writeln!(f, "  + {line}")?;
        }
        let is_both = self.old.is_some() && self.new.is_some();
        for (facts, how) in [(&self.facts_gone, "gone"), (&self.facts_new, "new")] {
            if is_both && !facts.is_empty() {
                writeln!(f, "  numbers that are {how}: {}", facts.join(", "))?;
            }
        }
        Ok(())
    }
}

impl fmt::Display for Late {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { languages, messages, critical } = self;
        let languages = languages.join(", ");
        writeln!(f, "translations that are old now in {languages}: {}", listed(messages))?;
        if !critical.is_empty() {
            let critical = listed(critical);
            writeln!(f, "  out of service until these are translated: {critical}")?;
        }
        Ok(())
    }
}

/// Returns a list of names.
pub(super) fn listed(names: &[String]) -> String {
    let shown: Vec<_> = names.iter().take(LISTED_MAX).map(|it| format!("`{it}`")).collect();
    match names.len() - shown.len() {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}
