//! How long a dialog takes: the time to read it at the measured speed of the
//! language, and to tap the answers.

use std::fmt;

use super::Locale;
use super::catalogue::texts;
use crate::dialog::Question;
use crate::prover::longest_path::{LongestPath, Paths};

/// Seconds a tap takes.
const TAP_SECONDS: f64 = 1.5;

/// A path through a dialog, in one language.
///
/// In a question with several answers one is ticked and confirmed: two taps.
/// Every further tick is another tap.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ReadingTime {
    /// Questions.
    pub questions: u32,
    /// Letters and digits of the questions and their choices, as reading speeds
    /// count them.
    pub letters: usize,
    /// Taps.
    pub taps: u32,
    /// Seconds to read and tap all of it.
    pub seconds: f64,
}

impl fmt::Display for ReadingTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { questions, letters, taps, seconds } = self;
        write!(
            f,
            "the longest path has {questions} questions, {letters} letters and {taps} taps: \
             {seconds:.0} seconds"
        )
    }
}

impl Locale {
    /// Returns the path that takes longest, and its time.
    pub fn longest_path<'d>(&self, paths: &Paths<'d>) -> (LongestPath<'d>, ReadingTime) {
        let path = paths.longest(|question| self.pace_of(question).seconds);
        let pace = self.pace_on(path.questions.iter().copied());
        (path, pace)
    }

    /// The same for people who tick no sign.
    pub fn longest_path_without_signs<'d>(
        &self,
        paths: &Paths<'d>,
    ) -> (LongestPath<'d>, ReadingTime) {
        let path = paths.longest_without_signs(|question| self.pace_of(question).seconds);
        let pace = self.pace_on(path.questions.iter().copied());
        (path, pace)
    }

    /// Returns how long these questions take, one after the other.
    pub fn pace_on<'q>(&self, questions: impl Iterator<Item = &'q Question>) -> ReadingTime {
        questions.map(|it| self.pace_of(it)).fold(ReadingTime::default(), ReadingTime::then)
    }

    fn pace_of(&self, question: &Question) -> ReadingTime {
        let mut text = self.text_or_empty(&question.id.text_id());
        for choice in question.choices() {
            text += &self.text_or_empty(&question.id.choice_text_id(choice));
        }
        let letters = text.chars().filter(|it| it.is_alphanumeric()).count();
        let taps = question.taps();
        let speed = self.text_or_empty(&texts::READING_SPEED);
        let per_minute: f64 = speed.parse().unwrap_or(f64::EPSILON);
        let seconds = letters as f64 * 60.0 / per_minute + f64::from(taps) * TAP_SECONDS;
        ReadingTime { questions: 1, letters, taps, seconds }
    }
}

impl ReadingTime {
    fn then(self, rest: Self) -> Self {
        Self {
            questions: self.questions + rest.questions,
            letters: self.letters + rest.letters,
            taps: self.taps + rest.taps,
            seconds: self.seconds + rest.seconds,
        }
    }
}
