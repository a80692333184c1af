//! Builds a `Dialog` from the resolved parts of a file.

use std::collections::BTreeSet;
use std::collections::HashMap;
use std::ops::{Range, RangeInclusive};

use toml::Spanned;
use typed_index_collections::TiVec;

use super::laws::Laws;
use super::resolve::Resolver;
use super::{check_ins, former, pages, sense, toposort, trend, typed_numbers};
use crate::dialog::guard::{Fact, Guard};
use crate::dialog::index::{FactIx, FlagIx, NoteIx, OutcomeIx, QuestionIx, RuleIx};
use crate::dialog::need::Need;
use crate::dialog::problem::{Code, Problem};
use crate::dialog::source::{
    Condition, KindSource, Named, PageSource, QuestionSource, Source, TransitionSource,
};
use crate::dialog::{
    ChoiceId, Dialog, Flag, FlagId, Kind, Limits, Note, NoteId, Outcome, OutcomeId, Page, PageId,
    Question, QuestionId, Rule, Statement, StatementId, Target, Transition,
};

/// The most choices of a question, or values of a number: Telegram allows 100
/// buttons under a message, and some of them are not choices.
const CHOICES_MAX: usize = 90;

/// A dialog with what its proofs need beside it.
pub(super) struct Built {
    pub(super) dialog: Dialog,
    pub(super) laws: Laws,
    /// The conditions that count, each with its place and what it counts.
    pub(super) counts: Vec<(Range<usize>, Vec<Guard>)>,
}

/// Builds a dialog, or returns every undefined name and empty statement in it.
pub(super) fn build(source: &Source) -> Result<Built, Vec<Problem>> {
    let conditions = conditions(source)?;
    let names = Resolver::new(source, &conditions);
    let mut builder = Builder { source, names };
    let facts = builder.facts(&conditions);
    let dialog = Dialog {
        id: source.id.as_ref().map_or_else(String::new, |it| it.as_ref().clone()),
        follows: source.follows.as_ref().map(|it| it.as_ref().clone()),
        check_ins: check_ins::check_ins(source),
        courses: check_ins::courses(source),
        trend: trend::plan(source),
        limits: source.limits.as_ref().map_or_else(Limits::default, |it| *it.as_ref()),
        numbers: numbers(source),
        questions: builder.questions(),
        flags: builder.flags(&conditions),
        rules: builder.rules(),
        outcomes: builder.outcomes(),
        pages: builder.pages(),
        notes: builder.notes(),
        statements: builder.statements(),
        facts,
    };
    let laws = Laws::read(source, &mut builder.names);
    let Resolver { mut problems, counts, .. } = builder.names;
    problems.extend(former::problems(source));
    problems.extend(sense::problems(source));
    problems.extend(pages::problems(source));
    problems.extend(check_ins::problems(source));
    problems.extend(trend::problems(source));
    if problems.is_empty() { Ok(Built { dialog, laws, counts }) } else { Err(problems) }
}

fn numbers(source: &Source) -> Vec<(String, u32)> {
    let number = |it: &Named<Spanned<u32>>| (it.name.as_ref().clone(), *it.value.as_ref());
    source.numbers.iter().map(number).collect()
}

/// Returns the names of all facts and flags, each after those it is made of.
fn conditions(source: &Source) -> Result<Vec<&Spanned<String>>, Vec<Problem>> {
    let facts = source.facts.iter().map(|it| &it.name);
    let written: Vec<_> = facts.chain(source.flags.iter().map(|it| &it.name)).collect();
    let texts: Vec<_> = written.iter().map(|it| it.as_ref().as_str()).collect();
    let places: HashMap<_, _> = texts.iter().copied().zip(&written).collect();
    let named = |text: &str| places.get(text).copied();
    match toposort::sort(&toposort::parts(source), texts) {
        Ok(sorted) => Ok(sorted.iter().filter_map(|it| named(it)).copied().collect()),
        Err(name) => {
            let span = named(name).map_or(0..0, |it| it.span());
            let message = format!("`{name}` is defined by itself");
            Err(vec![Problem::new(Code::D105, span, message)])
        }
    }
}

struct Builder<'s> {
    source: &'s Source,
    names: Resolver<'s>,
}

impl Builder<'_> {
    fn facts(&mut self, conditions: &[&Spanned<String>]) -> TiVec<FactIx, Fact> {
        let source = self.source;
        let facts = source.facts.iter().map(|it| (it.name.as_ref(), &it.value));
        let flags = source.flags.iter().map(|it| (it.name.as_ref(), &it.value.when));
        let written: HashMap<_, _> = flags.chain(facts).collect();
        let mut facts = TiVec::new();
        for name in conditions.iter().map(|it| it.as_ref()) {
            let guard = written.get(name).map_or(Guard::Any(Vec::new()), |it| self.names.guard(it));
            facts.push(Fact { name: name.clone(), guard });
        }
        facts
    }

    fn questions(&mut self) -> TiVec<QuestionIx, Question> {
        let source = self.source;
        let mut questions: TiVec<_, _> =
            source.questions.iter().map(|it| self.question(it)).collect();
        self.signs_stand_alone();
        if let Err(place) = toposort::measure(&mut questions) {
            let name = &source.questions[place].name;
            let message = format!("`{}` leads back to itself", name.as_ref());
            let hint = "a person goes back with /back; ask again in a question of its own";
            let problem = Problem::new(Code::D201, name.span(), message);
            self.names.problems.push(problem.hint(Some(hint.to_owned())));
        }
        questions
    }

    fn question(&mut self, named: &Named<QuestionSource>) -> Question {
        let written = &named.value;
        Question {
            id: QuestionId(named.name.as_ref().clone()),
            kind: self.kind(written),
            screen: written.screen,
            numbers: self.numbers(written),
            danger: written.danger.as_ref().is_some_and(|it| *it.as_ref()),
            picture: written.picture.as_ref().map(|it| it.as_ref().clone()),
            next: self.next(&written.next),
            longest: 0,
            is_history: written.is_history,
            need: Need::ALWAYS,
            most: 0,
        }
    }

    fn kind(&mut self, written: &QuestionSource) -> Kind {
        self.keys_fit_the_kind(written);
        self.not_too_many(written);
        let choices: Vec<_> =
            written.choices.iter().map(|it| ChoiceId(it.name.as_ref().clone())).collect();
        match written.kind.as_ref() {
            // There may be one check-in, or one outcome.
            KindSource::One if written.is_history => {}
            KindSource::One | KindSource::Many if choices.len() < 2 => {
                self.lacks(written, "a question needs two `choices` or more");
            }
            KindSource::Number => return self.number(written),
            KindSource::Many => return self.many(written, choices),
            KindSource::One => {}
        }
        Kind::One(choices)
    }

    fn numbers(&mut self, written: &QuestionSource) -> Vec<(ChoiceId, RangeInclusive<u32>)> {
        self.names.problems.extend(typed_numbers::problems(written));
        typed_numbers::of(written).collect()
    }

    fn many(&mut self, written: &QuestionSource, choices: Vec<ChoiceId>) -> Kind {
        let Some(none) = &written.none else {
            self.lacks(written, "`many` needs `none`, the choice that none of the others is so");
            return Kind::One(choices);
        };
        let none = ChoiceId(none.as_ref().clone());
        if !choices.contains(&none) {
            self.lacks(written, "`none` must be one of the choices");
        }
        Kind::Many { choices, none }
    }

    fn number(&mut self, written: &QuestionSource) -> Kind {
        if written.screen && written.worse_when.is_none() {
            let message = "a screen that is a number must state in which direction it gets worse";
            let hint = "add `worse-when = \"higher\"` or `worse-when = \"lower\"`";
            let problem = Problem::new(Code::D106, written.kind.span(), message);
            self.names.problems.push(problem.hint(Some(hint.to_owned())));
        }
        let (Some(min), Some(max)) = (written.min, written.max) else {
            self.lacks(written, "`number` needs `min` and `max`");
            return Kind::Number { min: 0, max: 0 };
        };
        if min >= max {
            self.lacks(written, "`max` must be larger than `min`");
        }
        self.not_too_wide(written, min, max);
        Kind::Number { min, max }
    }

    /// Each value of a number has a button of its own.
    fn not_too_wide(&mut self, written: &QuestionSource, min: u32, max: u32) {
        let values = u64::from(max) + 1 - u64::from(min.min(max));
        if values > CHOICES_MAX as u64 {
            let message = format!(
                "this number has {values} values, each with a button, and a question has at most \
                 {CHOICES_MAX}: Telegram takes 100 buttons under a message"
            );
            let hint = "bring `min` and `max` nearer together, or ask for ranges with kind `one`";
            let problem = Problem::new(Code::D106, written.kind.span(), message);
            self.names.problems.push(problem.hint(Some(hint.to_owned())));
        }
    }

    /// A key of another kind of question would seem to have an effect: a choice
    /// of a number could be named in a condition, and nobody could choose it.
    fn keys_fit_the_kind(&mut self, written: &QuestionSource) {
        let kind = *written.kind.as_ref();
        let here = written.kind.span();
        let choices = written.choices.first().map(|it| it.name.span());
        let none = written.none.as_ref().map(Spanned::span);
        let worse = written.worse_when.as_ref().map(Spanned::span);
        for (key, span, kinds) in [
            ("choices", choices, "of `one` and `many`"),
            ("none", none, "of `many`"),
            ("min", written.min.map(|_| here.clone()), "of `number`"),
            ("max", written.max.map(|_| here.clone()), "of `number`"),
            ("worse-when", worse, "of `number`"),
            ("danger", written.danger.as_ref().map(Spanned::span), "of `many`"),
        ] {
            let fits = kinds.contains(&format!("`{kind}`"));
            if let Some(span) = span.filter(|_| !fits) {
                let message = format!("`{key}` is a key {kinds}, and this question is `{kind}`");
                self.names.problems.push(Problem::new(Code::D106, span, message));
            }
        }
    }

    /// Signs of a danger are recognized in typed words by the name of the
    /// choice alone.
    fn signs_stand_alone(&mut self) {
        let mut seen = BTreeSet::new();
        let marked = |it: &&Named<QuestionSource>| it.value.danger.is_some();
        for named in self.source.questions.iter().filter(marked) {
            let none = named.value.none.as_ref().map(Spanned::as_ref);
            let signs = named.value.choices.iter().map(|it| &it.name);
            for sign in signs.filter(|it| Some(it.as_ref()) != none) {
                if !seen.insert(sign.as_ref()) {
                    let message = format!("`{}` is a sign of two questions", sign.as_ref());
                    let hint = "what people type in danger is found by this name; give one another";
                    let problem = Problem::new(Code::D103, sign.span(), message);
                    self.names.problems.push(problem.hint(Some(hint.to_owned())));
                }
            }
        }
    }

    fn not_too_many(&mut self, written: &QuestionSource) {
        if let Some(beyond) = written.choices.get(CHOICES_MAX) {
            let message = format!("a question has at most {CHOICES_MAX} choices");
            let hint = "ask for a group of them first, and then for one of the group";
            let problem = Problem::new(Code::D106, beyond.name.span(), message);
            self.names.problems.push(problem.hint(Some(hint.to_owned())));
        }
    }

    fn lacks(&mut self, written: &QuestionSource, message: &str) {
        self.names.problems.push(Problem::new(Code::D106, written.kind.span(), message));
    }

    fn next(&mut self, written: &Spanned<Vec<TransitionSource>>) -> Vec<Transition> {
        let transitions = written.as_ref();
        let open = |it: &TransitionSource| it.when.is_none();
        if transitions.is_empty()
            || transitions.iter().position(open) != Some(transitions.len() - 1)
        {
            let message = match transitions.iter().filter(|it| open(it)).count() {
                0 => "`next` has no last transition, one without `when` for everybody who is left",
                1 => "the transition without `when` takes everybody, and must be the last",
                _ => "only the last transition has no `when`: a further one is for nobody",
            };
            let hint = "end `next` with { to = \"…\" }, and give each transition above it a `when`";
            let problem = Problem::new(Code::D107, written.span(), message);
            self.names.problems.push(problem.hint(Some(hint.to_owned())));
        }
        transitions.iter().map(|it| self.transition(it)).collect()
    }

    fn transition(&mut self, written: &TransitionSource) -> Transition {
        let guard = written.when.as_ref().map(|it| self.names.guard(it));
        if written.to.as_ref() == "decide" {
            return Transition { guard, to: Target::Decide };
        }
        let place = self.names.place("question", &written.to, &self.source.questions);
        Transition { guard, to: place.map_or(Target::Decide, Target::Question) }
    }

    /// A missing condition always holds.
    fn guard(&mut self, when: Option<&Spanned<Condition>>) -> Guard {
        when.map_or(Guard::All(Vec::new()), |it| self.names.guard(it))
    }

    fn statement_ids(&mut self, written: &[Spanned<String>]) -> Vec<StatementId> {
        let known = self.names.known("statement", written, &self.source.statements);
        known.into_iter().map(StatementId).collect()
    }

    fn flags(&mut self, conditions: &[&Spanned<String>]) -> TiVec<FlagIx, Flag> {
        let place = |name: &Spanned<String>| {
            let place = conditions.iter().position(|it| it.as_ref() == name.as_ref());
            FactIx::from(place.expect("every flag is among the conditions"))
        };
        let source = self.source;
        let flag = |it: &Named<_>| (FlagId(it.name.as_ref().clone()), place(&it.name));
        let mut flags = TiVec::new();
        for named in &source.flags {
            let (id, fact) = flag(named);
            let statements = self.statement_ids(&named.value.statements);
            flags.push(Flag { id, fact, urgency: named.value.urgency, statements });
        }
        flags
    }

    fn rules(&mut self) -> TiVec<RuleIx, Rule> {
        let source = self.source;
        let mut rules = TiVec::new();
        for rule in &source.rules {
            let guard = self.guard(rule.when.as_ref());
            let outcome = self.names.place("outcome", &rule.outcome, &source.outcomes);
            rules.extend(outcome.map(|outcome| Rule { guard, outcome }));
        }
        rules
    }

    fn outcomes(&mut self) -> TiVec<OutcomeIx, Outcome> {
        let source = self.source;
        let mut outcomes = TiVec::new();
        for Named { name, value } in &source.outcomes {
            let covers = self.names.known("flag", &value.covers, &source.flags.raw);
            self.names.known("flag", &value.unasked, &source.flags.raw);
            if value.statements.is_empty() {
                let message = format!("`{}` rests on no statement", name.as_ref());
                let hint = "name in `statements` what it rests on";
                let problem = Problem::new(Code::D108, name.span(), message);
                self.names.problems.push(problem.hint(Some(hint.to_owned())));
            }
            outcomes.push(Outcome {
                id: OutcomeId(name.as_ref().clone()),
                urgency: value.urgency,
                review: value.review.as_ref().map(|it| *it.as_ref()),
                covers: covers.into_iter().map(FlagId).collect(),
                statements: self.statement_ids(&value.statements),
            });
        }
        outcomes
    }

    fn pages(&self) -> Vec<Page> {
        let page = |it: &Named<PageSource>| Page {
            id: PageId(it.name.as_ref().clone()),
            kind: it.value.kind,
        };
        self.source.pages.iter().map(page).collect()
    }

    fn notes(&mut self) -> TiVec<NoteIx, Note> {
        let source = self.source;
        let mut notes = TiVec::new();
        for Named { name, value } in &source.notes {
            let with = self.names.known("outcome", &value.with, &source.outcomes.raw);
            let page = self.names.known("page", value.page.as_slice(), &source.pages).pop();
            notes.push(Note {
                id: NoteId(name.as_ref().clone()),
                guard: self.guard(value.when.as_ref()),
                with: with.into_iter().map(OutcomeId).collect(),
                page: page.map(PageId),
                picture: value.picture.as_ref().map(|it| it.as_ref().clone()),
                statements: self.statement_ids(&value.statements),
            });
        }
        notes
    }

    fn statements(&mut self) -> Vec<Statement> {
        let source = self.source;
        let cited = |name: &String| source.sources.iter().find(|it| it.name.as_ref() == name);
        let mut statements = Vec::new();
        for Named { name, value } in &source.statements {
            let known = self.names.known("source", &value.sources, &source.sources);
            statements.push(Statement {
                id: StatementId(name.as_ref().clone()),
                evidence: value.evidence,
                checked: value.checked,
                sources: known.iter().filter_map(cited).map(|it| it.value.clone()).collect(),
            });
        }
        statements
    }
}
