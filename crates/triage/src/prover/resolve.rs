//! Resolves the names in a file.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use toml::Spanned;
use typed_index_collections::{TiSlice, TiVec};

use super::comparison::{self, Comparison};
use crate::dialog::index::{FactIx, QuestionIx};
use crate::dialog::problem::{Code, Problem, nearest_or_all};
use crate::dialog::source::history::BASELINE;
use crate::dialog::source::{Condition, ConditionTable, KindSource, Named, QuestionSource, Source};
use crate::dialog::{ChoiceId, QuestionId, guard::Guard};

pub(super) mod meant;

/// The longest name of a question, a choice or a page: two of them, a
/// generation and a verb fit into the 64 bytes of a Telegram button.
const NAME_BYTES_MAX: usize = 20;

/// Names that no question can have: in a law they mean results, and in a
/// transition the end.
const RESERVED: [&str; 4] = ["outcome", "note", "urgency", "decide"];

/// Names that no dialog can have: its texts would be mixed with those of all
/// dialogs.
const OF_ALL_DIALOGS: &str = "bot";

/// Returns the least and the most of a number.
fn range(question: &QuestionSource) -> Option<(u32, u32)> {
    let is_number = matches!(question.kind.as_ref(), KindSource::Number);
    is_number.then(|| question.min.zip(question.max).unwrap_or((0, 0)))
}

/// The place of every name in a file.
pub(super) struct Resolver<'s> {
    questions: HashMap<&'s str, QuestionIx>,
    choices: TiVec<QuestionIx, Vec<&'s str>>,
    /// The least and the most of each number.
    numbers: TiVec<QuestionIx, Option<(u32, u32)>>,
    conditions: HashMap<&'s str, FactIx>,
    /// The numbers that have a name.
    named_numbers: HashMap<&'s str, u32>,
    /// The conditions that count, each with its place and what it counts.
    pub(super) counts: Vec<(Range<usize>, Vec<Guard>)>,
    /// The problems so far.
    pub(super) problems: Vec<Problem>,
}

impl<'s> Resolver<'s> {
    /// Collects the names; `conditions` are the facts and flags in their final
    /// order.
    pub(super) fn new(source: &'s Source, conditions: &[&'s Spanned<String>]) -> Self {
        let mut names = Self {
            questions: HashMap::new(),
            choices: TiVec::new(),
            numbers: TiVec::new(),
            conditions: HashMap::new(),
            named_numbers: HashMap::new(),
            counts: Vec::new(),
            problems: Vec::new(),
        };
        source.id.iter().for_each(|id| names.of_a_file(id));
        for (place, question) in source.questions.iter_enumerated() {
            let choices = || question.value.choices.iter().map(|it| &it.name);
            if !question.value.is_history {
                names.check_length(&question.name);
                names.check_reserved(&question.name);
                choices().for_each(|choice| names.check_length(choice));
                names.check_unique(choices());
            }
            names.questions.insert(question.name.as_ref(), place);
            names.choices.push(choices().map(|it| it.as_ref().as_str()).collect());
            names.numbers.push(range(&question.value));
        }
        for number in &source.numbers {
            names.check_length(&number.name);
            names.named_numbers.insert(number.name.as_ref(), *number.value.as_ref());
        }
        source.pages.iter().for_each(|it| names.check_length(&it.name));
        let properties = source.properties.iter().map(|it| &it.name);
        let texts = source.outcomes.iter().map(|it| &it.name);
        let texts = texts.chain(source.notes.iter().map(|it| &it.name));
        let texts = texts.chain(source.statements.iter().map(|it| &it.name));
        let named = conditions.iter().copied().chain(properties).chain(texts);
        named.for_each(|name| names.check_chars(name));
        let facts = source.facts.iter().map(|it| &it.name);
        let flags = source.flags.iter().map(|it| &it.name);
        names.check_unique(facts.chain(flags).chain(source.properties.iter().map(|it| &it.name)));
        for (place, condition) in conditions.iter().copied().enumerate() {
            names.conditions.insert(condition.as_ref(), place.into());
        }
        names
    }

    fn check_length(&mut self, name: &Spanned<String>) {
        let plain = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
        let text = name.as_ref();
        if text.len() > NAME_BYTES_MAX
            || !text.starts_with(|it: char| it.is_ascii_lowercase())
            || !text.chars().all(plain)
        {
            let message = format!("`{text}` cannot be the name of a question, a choice or a page");
            let hint = format!(
                "start with a letter; use a to z, 0 to 9 and `-`; at most {NAME_BYTES_MAX} of them"
            );
            self.problems.push(Problem::new(Code::D104, name.span(), message).hint(Some(hint)));
        }
    }

    /// A name with a point or a sign in it would look like a choice or a
    /// comparison, and with other characters it could not be the id of a
    /// message.
    fn check_chars(&mut self, name: &Spanned<String>) {
        let is_plain = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
        let text = name.as_ref();
        if !text.starts_with(|it: char| it.is_ascii_alphabetic()) || !text.chars().all(is_plain) {
            let message = format!("`{text}` cannot be a name");
            let hint = "start with a letter; use letters, digits, `-` and `_`";
            let problem = Problem::new(Code::D104, name.span(), message);
            self.problems.push(problem.hint(Some(hint.to_owned())));
        }
    }

    /// The texts of a dialog are in files named after its id.
    fn of_a_file(&mut self, id: &Spanned<String>) {
        self.check_chars(id);
        if id.as_ref() == OF_ALL_DIALOGS {
            let message = format!("`{OF_ALL_DIALOGS}` cannot be the id of a dialog");
            let hint = "`bot.ftl` has the words that all dialogs share; call this one by what it \
                        is about";
            let problem = Problem::new(Code::D104, id.span(), message);
            self.problems.push(problem.hint(Some(hint.to_owned())));
        }
    }

    fn check_reserved(&mut self, name: &Spanned<String>) {
        if RESERVED.contains(&name.as_ref().as_str()) {
            let message = format!("`{}` cannot be the name of a question", name.as_ref());
            let hint = format!("these mean something else: {}", RESERVED.join(", "));
            let problem = Problem::new(Code::D104, name.span(), message);
            self.problems.push(problem.hint(Some(hint)));
        }
    }

    fn check_unique<'n>(&mut self, names: impl Iterator<Item = &'n Spanned<String>>) {
        let mut seen = HashSet::new();
        for name in names.filter(|name| !seen.insert(name.as_ref().clone())) {
            let message = format!("`{}` is named twice", name.as_ref());
            self.problems.push(Problem::new(Code::D103, name.span(), message));
        }
    }

    /// Reports that `name` is not among `known`.
    pub(super) fn unknown<'n>(
        &mut self,
        what: &str,
        name: &str,
        span: Range<usize>,
        known: impl IntoIterator<Item = &'n str>,
    ) {
        self.unknown_with(what, name, span, nearest_or_all(name, known));
    }

    /// Reports that there is no such name, and how to mend it.
    pub(super) fn unknown_with(
        &mut self,
        what: &str,
        name: &str,
        span: Range<usize>,
        hint: Option<String>,
    ) {
        let message = format!("there is no {what} `{name}`");
        self.problems.push(Problem::new(Code::D102, span, message).hint(hint));
    }

    /// Returns the place of `name` in `named`, or reports that it is unknown.
    pub(super) fn place<K: From<usize>, T>(
        &mut self,
        what: &str,
        name: &Spanned<String>,
        named: &TiSlice<K, Named<T>>,
    ) -> Option<K> {
        let place = named.position(|it| it.name.as_ref() == name.as_ref());
        if place.is_none() {
            let known = named.iter().map(|it| it.name.as_ref().as_str());
            let hint = nearest_or_all(name.as_ref(), known);
            let hint = hint.unwrap_or_else(|| meant::section(what, name.as_ref()));
            self.unknown_with(what, name.as_ref(), name.span(), Some(hint));
        }
        place
    }

    /// Returns the names of `list` that are defined in `named`.
    pub(super) fn known<T>(
        &mut self,
        what: &str,
        list: &[Spanned<String>],
        named: &[Named<T>],
    ) -> Vec<String> {
        let named = TiSlice::<usize, _>::from_ref(named);
        let known = |name: &&Spanned<String>| self.place(what, name, named).is_some();
        list.iter().filter(known).map(|name| name.as_ref().clone()).collect()
    }

    /// Resolves a condition; undefined names are reported and left out.
    pub(super) fn guard(&mut self, condition: &Spanned<Condition>) -> Guard {
        match condition.as_ref() {
            Condition::Name(name) => self.atom(name, condition.span()),
            Condition::Table(table) => self.table(table, condition.span()),
        }
    }

    fn table(&mut self, table: &ConditionTable, span: Range<usize>) -> Guard {
        let mut parts = Vec::new();
        if let Some(all) = &table.all {
            parts.push(Guard::All(self.guards(all)));
        }
        if let Some(any) = &table.any {
            parts.push(Guard::Any(self.guards(any)));
        }
        if let Some(none) = &table.none {
            parts.push(Guard::None(self.guards(none)));
        }
        if let Some((least, of)) = self.count(table, span.clone()) {
            let of = self.guards(of);
            self.counts.push((span, of.clone()));
            parts.push(Guard::Count(least, of));
        }
        if parts.len() == 1 { parts.remove(0) } else { Guard::All(parts) }
    }

    /// Returns the number and the conditions that a table counts, if it does;
    /// reports a table that is empty, or has only half of that.
    pub(super) fn count<'t>(
        &mut self,
        table: &'t ConditionTable,
        span: Range<usize>,
    ) -> Option<(usize, &'t [Spanned<Condition>])> {
        let lists = [&table.all, &table.any, &table.none, &table.of];
        if lists.iter().all(|it| it.is_none()) && table.at_least.is_none() {
            self.shape(span, "this condition is empty");
            return None;
        }
        if lists.into_iter().flatten().any(Vec::is_empty) {
            let message = "this list is empty, so it is a condition on nothing";
            let hint = "list something; to take everybody who is left, a last row has no `when`";
            let problem = Problem::new(Code::D101, span, message);
            self.problems.push(problem.hint(Some(hint.to_owned())));
            return None;
        }
        match (table.at_least, &table.of) {
            (Some(least), Some(of)) => {
                self.can_be_counted(least, of, span);
                Some((least, of))
            }
            (Some(_), None) | (None, Some(_)) => {
                self.shape(span, "`at-least` and `of` stand together");
                None
            }
            (None, None) => None,
        }
    }

    fn can_be_counted(&mut self, least: usize, of: &[Spanned<Condition>], span: Range<usize>) {
        if least == 0 {
            self.shape(span, "`at-least = 0` holds of everybody");
        } else if least > of.len() {
            let count = of.len();
            self.shape(span, &format!("`at-least = {least}` of {count} holds of nobody"));
        }
        let mut seen = HashSet::new();
        let is_new: Vec<_> = of.iter().map(|it| seen.insert(it.as_ref())).collect();
        if let Some(twin) = is_new.iter().position(|it| !it) {
            self.shape(of[twin].span(), "this is listed twice, so one sign would count as two");
        }
    }

    /// Reports a condition or a law of the wrong form.
    pub(super) fn shape(&mut self, span: Range<usize>, message: &str) {
        self.problems.push(Problem::new(Code::D101, span, message));
    }

    fn guards(&mut self, conditions: &[Spanned<Condition>]) -> Vec<Guard> {
        conditions.iter().map(|it| self.guard(it)).collect()
    }

    /// Whether this is, or looks like, a name that a guard can use.
    pub(super) fn is_condition(&self, name: &str) -> bool {
        self.conditions.contains_key(name) || name.contains(['<', '>', '='])
    }

    /// Returns the names of all facts and flags.
    pub(super) fn conditions(&self) -> impl Iterator<Item = &'s str> {
        self.conditions.keys().copied()
    }

    fn atom(&mut self, name: &str, span: Range<usize>) -> Guard {
        if let Some(&place) = self.conditions.get(name) {
            return Guard::Fact(place);
        }
        if let Some(written) = comparison::joined(name) {
            let message = format!("`{name}` is more than one condition");
            let problem = Problem::new(Code::D101, span, message);
            self.problems.push(problem.hint(Some(format!("write `{written}`"))));
            return Guard::Any(Vec::new());
        }
        if let Some(comparison) = Comparison::read(name, &self.named_numbers) {
            return self.comparison(name, &comparison, span);
        }
        if let Some(meant) = comparison::meant(name) {
            return self.no_comparison(name, meant, span);
        }
        if self.questions.contains_key(name) && name.starts_with(BASELINE) {
            return self.chosen(name, "yes", span);
        }
        match name.rsplit_once('.') {
            Some((question, choice)) => self.chosen(question, choice, span),
            None => {
                let known = self.conditions.keys().copied();
                let hint = self.whole(name).or_else(|| nearest_or_all(name, known));
                self.unknown_with("fact or flag", name, span, hint);
                Guard::Any(Vec::new())
            }
        }
    }

    /// Reports a comparison by a sign that there is not.
    fn no_comparison(&mut self, name: &str, meant: String, span: Range<usize>) -> Guard {
        let message = format!("`{name}` is no comparison: one is written with `>=` or `<=`");
        let hint = self.of_choices(name).unwrap_or(meant);
        self.problems.push(Problem::new(Code::D101, span, message).hint(Some(hint)));
        Guard::Any(Vec::new())
    }

    fn comparison(&mut self, name: &str, comparison: &Comparison, span: Range<usize>) -> Guard {
        let Some(limit) = &comparison.limit else {
            let message = format!("`{}` is not a whole number", comparison.right);
            let turned = comparison::meant(name).filter(|_| comparison.begins_with_a_number());
            let hint = turned.or_else(|| self.of_choices(name));
            self.problems.push(Problem::new(Code::D101, span, message).hint(hint));
            return Guard::Any(Vec::new());
        };
        let looked_at = [Some(comparison.question), limit.question()];
        let numbers = looked_at.map(|it| it.map(|it| self.number(it, name, span.clone())));
        match numbers {
            [Some(Some(range)), None] if !comparison.can_hold(range) => {
                self.never_holds(name, comparison.question, range, span)
            }
            [Some(None), _] | [_, Some(None)] => Guard::Any(Vec::new()),
            [_, None] => comparison.with_number(),
            [_, Some(Some(range))] if comparison.is_of_one_question() => {
                comparison.with_answer(range)
            }
            [_, Some(Some(_))] => {
                self.shape(span, "only answers to the same question can be compared");
                Guard::Any(Vec::new())
            }
        }
    }

    /// Reports a comparison that no answer meets.
    fn never_holds(
        &mut self,
        condition: &str,
        question: &str,
        (least, most): (u32, u32),
        span: Range<usize>,
    ) -> Guard {
        let message =
            format!("`{condition}` never holds: `{question}` is a number from {least} to {most}");
        let hint = "mend the number, or `min` and `max` of the question";
        let problem = Problem::new(Code::D101, span, message);
        self.problems.push(problem.hint(Some(hint.to_owned())));
        Guard::Any(Vec::new())
    }

    /// Returns the least and the most of a number question, or reports that it
    /// is none.
    fn number(
        &mut self,
        question: &str,
        condition: &str,
        span: Range<usize>,
    ) -> Option<(u32, u32)> {
        let Some(place) = self.questions.get(question) else {
            let known: Vec<_> = self.questions.keys().copied().collect();
            self.unknown("question", question, span, known);
            return None;
        };
        let range = self.numbers[*place];
        if range.is_none() {
            let message = format!("`{question}` is not answered with a number");
            let hint = self.of_choices(condition);
            self.problems.push(Problem::new(Code::D101, span, message).hint(hint));
        }
        range
    }

    fn chosen(&mut self, question: &str, choice: &str, span: Range<usize>) -> Guard {
        match self.questions.get(question) {
            None if question == BASELINE => {
                let message = format!("the dialog followed has no fact or flag `{choice}`");
                self.problems.push(Problem::new(Code::D102, span, message));
            }
            None if RESERVED.contains(&question) => {
                let message =
                    format!("`{question}.{choice}` can stand only in a law or a property");
                self.problems.push(Problem::new(Code::D102, span, message));
            }
            None => {
                let known = self.questions.keys().copied();
                let alone = self.without_section(question, choice);
                let hint = alone.or_else(|| nearest_or_all(question, known));
                self.unknown_with("question", question, span, hint);
            }
            Some(&place) if !self.choices[place].contains(&choice) => {
                let known = self.choices[place].clone();
                self.unknown(&format!("choice of `{question}` called"), choice, span, known);
            }
            Some(_) => {}
        }
        Guard::Chosen(QuestionId(question.to_owned()), ChoiceId(choice.to_owned()))
    }
}
