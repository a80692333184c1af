//! Cases: a person's story, the urgency that a source asks for, and honest
//! answers.
//!
//! Invariant: a `Case` fits its dialog. Each of its readings leads to an end.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use toml::{Spanned, Value};

use super::problem::nearest;
use super::source::shape;
use super::{
    Answer, Answers, At, ChoiceId, Dialog, Kind, OutcomeId, Question, QuestionId, Urgency,
};

pub mod source;

use source::{AnswersSource, CaseSource};

/// The choice of a question with one answer that a reading need not name.
const NO: &str = "no";

/// A person's story with the urgency that a source asks for.
#[derive(Debug)]
pub struct Case {
    /// What happened, in the person's own words.
    pub story: String,
    /// The source of the expected urgency.
    pub source: String,
    /// What kind of case it is.
    pub kind: CaseKind,
    /// The least urgency that is safe.
    pub least: Urgency,
    /// The highest urgency that is not too much.
    pub most: Urgency,
    /// The outcomes that are a fitting plan for this person.
    pub plans: Vec<OutcomeId>,
    /// The honest ways to answer, in the order of the file; never empty.
    pub readings: Vec<Reading>,
}

/// One honest way to answer.
#[derive(Debug)]
pub struct Reading {
    /// Its name, such as `tired`.
    pub name: String,
    /// An answer to every question that this reading is asked.
    pub answers: Answers,
}

/// What kind of case it is.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum CaseKind {
    /// A danger that can look like ordinary pain.
    Dangerous,
    /// A disease of the whole body that shows itself here.
    Systemic,
    /// A complaint that the dialog has a plan for.
    Ordinary,
    /// A complaint that the dialog is not for.
    OutOfScope,
}

impl CaseKind {
    /// All kinds, in the order of a report.
    pub const ALL: [Self; 4] = [Self::Dangerous, Self::Systemic, Self::Ordinary, Self::OutOfScope];
}

/// Prints as a case file writes it.
impl fmt::Display for CaseKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Dangerous => "dangerous",
            Self::Systemic => "systemic",
            Self::Ordinary => "ordinary",
            Self::OutOfScope => "out-of-scope",
        })
    }
}

/// A problem in a case file.
#[derive(Debug, PartialEq, Eq)]
pub struct CaseProblem {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub hint: Option<String>,
}

impl fmt::Display for CaseProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { line, message, hint } = self;
        write!(f, "line {line}: {message}")?;
        hint.iter().try_for_each(|it| write!(f, "; {it}"))
    }
}

/// Reads a case file for a dialog, or returns all problems in it.
pub fn read(text: &str, dialog: &Dialog) -> Result<Case, Vec<CaseProblem>> {
    let mut reader = Reader { text, dialog, problems: Vec::new() };
    let source = toml::from_str::<CaseSource>(text).map_err(|error| {
        let (message, hint) = shape::translate(error.message());
        reader.wrong(error.span().unwrap_or(0..0), message, hint);
        std::mem::take(&mut reader.problems)
    })?;
    let case = reader.case(source);
    if reader.problems.is_empty() { Ok(case) } else { Err(reader.problems) }
}

/// Reads a case, and continues after a mistake.
struct Reader<'r> {
    text: &'r str,
    dialog: &'r Dialog,
    problems: Vec<CaseProblem>,
}

impl Reader<'_> {
    fn case(&mut self, source: CaseSource) -> Case {
        self.must_say_something(&source);
        let plans = source.plans.iter().filter_map(|it| self.plan(it)).collect();
        let readings = self.readings(&source);
        let CaseSource { story, source, kind, least, most, .. } = source;
        let [story, source] = [story, source].map(Spanned::into_inner);
        Case { story, source, kind, least: least.into_inner(), most, plans, readings }
    }

    fn must_say_something(&mut self, source: &CaseSource) {
        let CaseSource { story, source, least, most, reading, .. } = source;
        for text in [story, source] {
            if text.as_ref().trim().is_empty() {
                self.wrong(text.span(), "this is empty", Some("write it down"));
            }
        }
        if least.as_ref() > most {
            let message = format!("`least` is more urgent than `most`, which is {most}");
            self.wrong(least.span(), message, Some("exchange them"));
        }
        if reading.is_empty() {
            let hint = "write at least one, such as `[reading.careful]`";
            self.wrong(0..0, "there is no reading", Some(hint));
        }
    }

    fn readings(&mut self, source: &CaseSource) -> Vec<Reading> {
        let past = self.past(source.past.as_ref());
        let shared = self.answers(&source.answers);
        let mut written: Vec<_> = source.reading.iter().collect();
        written.sort_by_key(|(name, _)| name.span().start);
        let read = |(name, own)| (name, self.reading(name, own, &shared, &past));
        let readings: Vec<_> = written.into_iter().map(read).collect();
        // An answer that could not be read is missing too: one problem is
        // enough.
        if self.problems.is_empty() {
            readings.iter().for_each(|(name, it)| self.must_end(it, name.span()));
        }
        readings.into_iter().map(|(_, it)| it).collect()
    }

    /// Reads what came before a check-in: the answers that stand for the past.
    fn past(&mut self, written: Option<&Spanned<String>>) -> Answers {
        let is_follow_up = self.dialog.follows.is_some();
        match written {
            Some(it) if is_follow_up => {
                let read = self.dialog.history(it.as_ref());
                return read.unwrap_or_else(|why| {
                    let hint = "write it as `heelwise chat --history` takes it";
                    self.wrong(it.span(), why, Some(hint));
                    Answers::default()
                });
            }
            Some(it) => {
                let why = "only a case of a follow-up has a past";
                self.wrong(it.span(), why, Some("take this line out"));
            }
            None if is_follow_up => {
                let hint = "write such as `past = \"check-in: week-2; baseline.worst: 6\"`";
                self.wrong(0..0, "it is missing which check-in this is", Some(hint));
            }
            None => {}
        }
        Answers::default()
    }

    fn plan(&mut self, name: &Spanned<String>) -> Option<OutcomeId> {
        let id = OutcomeId(name.as_ref().clone());
        if self.dialog.outcome(&id).is_none() {
            let known: Vec<_> = self.dialog.outcomes.iter().map(|it| it.id.0.as_str()).collect();
            self.unknown("outcome", name.as_ref(), name.span(), &known);
            return None;
        }
        Some(id)
    }

    fn reading(
        &mut self,
        name: &Spanned<String>,
        own: &AnswersSource,
        shared: &BTreeMap<QuestionId, Answer>,
        past: &Answers,
    ) -> Reading {
        let own = self.answers(own);
        let answer = |question: &Question| {
            let written = own.get(&question.id).or_else(|| shared.get(&question.id)).cloned();
            Some((question.id.clone(), written.or_else(|| unwritten(question))?))
        };
        let now = self.dialog.asked().filter_map(answer);
        let answers = Answers(past.0.iter().cloned().chain(now).collect());
        Reading { name: name.as_ref().clone(), answers }
    }

    fn must_end(&mut self, reading: &Reading, at: Range<usize>) {
        let At::Asking(question) = self.dialog.walk(&reading.answers).at else { return };
        let (id, name) = (&question.id, &reading.name);
        let message = format!("`{name}` is asked `{id}` and has no answer");
        let hint = format!("write `{id} = …` below it or below `[answers]`");
        self.wrong(at, message, Some(format!("{hint}; {}", answers_of(question))));
    }

    fn answers(&mut self, written: &AnswersSource) -> BTreeMap<QuestionId, Answer> {
        written.iter().filter_map(|(question, answer)| self.answer(question, answer)).collect()
    }

    fn answer(
        &mut self,
        name: &Spanned<String>,
        written: &Spanned<Value>,
    ) -> Option<(QuestionId, Answer)> {
        let dialog = self.dialog;
        let Some(question) = dialog.asked().find(|it| it.id.0 == *name.as_ref()) else {
            let known: Vec<_> = dialog.asked().map(|it| it.id.0.as_str()).collect();
            self.unknown("question", name.as_ref(), name.span(), &known);
            return None;
        };
        let answer = answer(written.as_ref()).filter(|it| question.accepts(it));
        if answer.is_none() {
            let message = format!("`{}` cannot be answered so", question.id);
            let hint = nearest_choice(question, written.as_ref());
            let hint = hint.into_iter().chain([answers_of(question)]).collect::<Vec<_>>();
            self.wrong(written.span(), message, Some(hint.join(" ")));
        }
        Some((question.id.clone(), answer?))
    }

    fn unknown(&mut self, what: &str, name: &str, span: Range<usize>, known: &[&str]) {
        let nearest = nearest(name, known.iter().copied());
        let hint = nearest.unwrap_or_else(|| format!("there are: {}", known.join(", ")));
        self.wrong(span, format!("there is no {what} `{name}`"), Some(hint));
    }

    fn wrong(
        &mut self,
        at: Range<usize>,
        message: impl Into<String>,
        hint: Option<impl Into<String>>,
    ) {
        let line = self.text[..at.start].matches('\n').count() + 1;
        let (message, hint) = (message.into(), hint.map(Into::into));
        self.problems.push(CaseProblem { line, message, hint });
    }
}

/// Reads an answer as written: a choice, a list of choices or a number.
fn answer(written: &Value) -> Option<Answer> {
    let choice = |it: &Value| it.as_str().map(|name| ChoiceId(name.to_owned()));
    match written {
        Value::String(_) => Some(Answer::Choices(vec![choice(written)?])),
        Value::Array(list) => list.iter().map(choice).collect::<Option<_>>().map(Answer::Choices),
        Value::Integer(number) => u32::try_from(*number).ok().map(Answer::Number),
        Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) | Value::Table(_) => None,
    }
}

/// Returns the answer of readings that name none: that nothing of it holds.
fn unwritten(question: &Question) -> Option<Answer> {
    let no = || question.choices().iter().find(|it| it.0 == NO);
    let choice = question.none().or_else(no)?;
    Some(Answer::Choices(vec![choice.clone()]))
}

/// Returns "did you mean …" for the first name in the file that is not a
/// choice.
fn nearest_choice(question: &Question, written: &Value) -> Option<String> {
    let Some(Answer::Choices(chosen)) = answer(written) else { return None };
    let known = question.choices();
    let unknown = chosen.iter().find(|it| !known.contains(it))?;
    nearest(&unknown.0, known.iter().map(|it| it.0.as_str()))
}

/// Returns how a question can be answered.
fn answers_of(question: &Question) -> String {
    let names: Vec<_> = question.choices().iter().map(|it| it.0.as_str()).collect();
    match &question.kind {
        Kind::One(_) => format!("it takes one of: {}", names.join(", ")),
        Kind::Many { none, .. } => {
            format!("it takes `{none}` alone, or some of: {}", names.join(", "))
        }
        Kind::Number { min, max } => format!("it takes a number from {min} to {max}"),
    }
}
