//! The difference of two versions, and what of it somebody must look at.

use serde::Serialize;

use triage::locale::compare::Words;
use triage::prover::compare::Comparison;

/// The result of a comparison.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Difference {
    #[serde(flatten)]
    pub(crate) comparison: Comparison,
    pub(crate) words: Option<Words>,
    /// Why texts were not compared, if they were not.
    words_not_compared: Option<String>,
    pub(crate) verdict: Verdict,
}

/// The reasons for a second look; with any of them the exit code of `diff` is 1.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Verdict {
    pub(crate) loosened: bool,
    pub(crate) lowered: bool,
    pub(crate) other_words: bool,
    pub(crate) not_compared: bool,
    words_seen: bool,
}

impl Difference {
    /// Puts it together; `words` has why texts were not compared, if they were
    /// not, and `words_seen` whether somebody has read the critical ones.
    pub(crate) fn new(
        comparison: Comparison,
        words: Result<Words, String>,
        words_seen: bool,
    ) -> Self {
        let (words, words_not_compared) = match words {
            Ok(words) => (Some(words), None),
            Err(why) => (None, Some(why)),
        };
        let is_gap = words.as_ref().is_none_or(|it| !it.missing.is_empty());
        let alarms = words.as_ref().is_some_and(Words::alarms);
        let verdict = Verdict {
            loosened: comparison.loosens(),
            lowered: comparison.lowers(),
            other_words: comparison.swaps() || alarms,
            not_compared: is_gap || !comparison.not_compared.is_empty(),
            words_seen,
        };
        Self { comparison, words, words_not_compared, verdict }
    }

    /// Returns all of it as text: first what somebody must look at, then what
    /// could not be compared, then the rest.
    pub(crate) fn in_words(&self) -> String {
        let of_words =
            |tell: fn(&Words) -> String| self.words.as_ref().map_or_else(String::new, tell);
        let not_compared = self.words_not_compared.as_ref();
        let not_compared = not_compared.map(|it| format!("NOT COMPARED: words; {it}\n"));
        let nobody = self.comparison.is_same_to_people();
        let parts = [
            self.comparison.alarms(),
            of_words(Words::alarms_in_words),
            self.comparison.gaps(),
            not_compared.unwrap_or_default(),
            of_words(Words::gaps_in_words),
            if nobody { "Nobody is sent another outcome, flag or note.\n" } else { "" }.to_owned(),
            self.comparison.news(),
            of_words(Words::news_in_words),
            self.verdict.in_words(),
        ];
        let parts = parts.iter().map(|it| it.trim_end()).filter(|it| !it.is_empty());
        parts.collect::<Vec<_>>().join("\n\n") + "\n"
    }
}

impl Verdict {
    pub(crate) fn asks_for_a_look(&self) -> bool {
        let is_unseen = self.other_words && !self.words_seen;
        self.loosened || self.lowered || self.not_compared || is_unseen
    }

    fn in_words(&self) -> String {
        let unseen = "people are sent other critical words (after reading them: --words-seen)";
        let reasons = [
            (self.loosened, "a promise of the file is loosened"),
            (self.lowered, "somebody is sent less"),
            (self.other_words && !self.words_seen, unseen),
            (self.not_compared, "not all of it was compared"),
        ];
        let reasons: Vec<_> = reasons.iter().filter(|(is, _)| *is).map(|(_, it)| *it).collect();
        match reasons.as_slice() {
            [] => String::new(),
            reasons => format!("LOOK AT THIS: {}.", reasons.join("; ")),
        }
    }
}
