//! The hints, held to what comes of asking everybody.

use std::collections::{BTreeMap, BTreeSet};

use triage::dialog::guard::Guard;
use triage::dialog::problem::Code;
use triage::dialog::{Dialog, FlagId, NoteId, OutcomeId, QuestionId, Urgency};
use triage::prover::hints::hints;

use super::people::{Everybody, Person, Sees, Sight, answers_to};
use super::slipped::{Sign, signs};
use super::small::Small;

/// All that a person meets.
type Met = (Vec<QuestionId>, Option<OutcomeId>, Urgency, Vec<FlagId>, Vec<NoteId>);

impl Everybody<'_> {
    /// The hints given are those that asking everybody finds.
    pub(super) fn hold_the_hints(&self, seed: u64) {
        let given = hints(&self.small.text).into_iter();
        let given: BTreeSet<_> = given.map(|it| (it.code, it.subject.unwrap())).collect();
        let mut found = BTreeSet::new();
        self.questions_that_decide_nothing(&mut found);
        self.flags_without_a_law(&mut found);
        self.flags_that_always_come_along(&mut found);
        self.single_points_of_failure(&mut found);
        self.signs_without_a_flag(&mut found);
        assert_eq!(given, found, "seed {seed}: left given, right found\n{}", self.small.text);
    }

    fn questions_that_decide_nothing(&self, found: &mut BTreeSet<(Code, String)>) {
        for (place, question) in self.dialog.questions.iter().enumerate() {
            let mut met: BTreeMap<Vec<usize>, BTreeSet<Met>> = BTreeMap::new();
            for person in &self.people {
                let mut others = person.mind.clone();
                others[place] = 0;
                met.entry(others).or_default().insert(self.met(person));
            }
            if met.values().all(|it| it.len() == 1) {
                found.insert((Code::D901, format!("question.{}", question.id)));
            }
        }
    }

    fn met(&self, person: &Person) -> Met {
        let asked = person.answers.0.iter().map(|(id, _)| id.clone()).collect();
        let decision = person.decision.as_ref();
        let outcome = decision.map(|it| it.outcome.id.clone());
        let notes = decision.map_or_else(Vec::new, |it| it.notes.clone());
        let raised = self.dialog.flags.iter().zip(&person.raised).filter(|(_, raised)| **raised);
        let is_covered =
            |flag: &FlagId| decision.is_some_and(|it| it.outcome.covers.contains(flag));
        let flags = raised.map(|(flag, _)| flag.id.clone()).filter(|it| !is_covered(it)).collect();
        let notes = notes.into_iter().map(|it| it.id.clone()).collect();
        (asked, outcome, person.urgency, flags, notes)
    }

    /// Takes each flag out of the dialog and leaves it in the laws.
    fn flags_without_a_law(&self, found: &mut BTreeSet<(Code, String)>) {
        let answers: Vec<_> = self.small.questions.iter().map(|it| answers_to(it.kind)).collect();
        for flag in &self.dialog.flags {
            let mut without = Dialog::clone(self.dialog);
            without.facts[flag.fact].guard = Guard::Any(Vec::new());
            let people =
                self.people.iter().map(|it| Person::new(self.small, &without, &answers, &it.mind));
            if people.into_iter().all(|it| it.decision.is_some() && self.keeps_the_laws(&it)) {
                found.insert((Code::D902, format!("flag.{}", flag.id)));
            }
        }
    }

    fn keeps_the_laws(&self, person: &Person) -> bool {
        let sees = Sees::sent(self, person);
        self.small.laws.iter().all(|law| {
            let is_case = law.only.as_ref().is_none_or(|it| sees.holds(it, Sight::Given));
            !is_case || law.place.as_ref().is_some_and(|it| sees.holds(it, Sight::Given))
        })
    }

    fn flags_that_always_come_along(&self, found: &mut BTreeSet<(Code, String)>) {
        for (place, outcome) in self.dialog.outcomes.iter().enumerate() {
            let given: Vec<_> =
                self.people.iter().filter(|it| it.is_sent(self.dialog, place)).collect();
            for (at, flag) in self.dialog.flags.iter().enumerate() {
                let always = !given.is_empty() && given.iter().all(|it| it.raised[at]);
                if always && !outcome.covers.contains(&flag.id) {
                    found.insert((Code::D903, format!("outcome.{}", outcome.id)));
                }
            }
        }
    }

    fn single_points_of_failure(&self, found: &mut BTreeSet<(Code, String)>) {
        for (place, flag) in self.dialog.flags.iter().enumerate() {
            let is_silent = !Small::has_a_reason(place) && flag.urgency == Urgency::Emergency;
            let mut slips = self.slips_of(place).into_iter();
            if is_silent && slips.any(|(_, it)| it.least == Urgency::SelfCare) {
                found.insert((Code::D905, format!("flag.{}", flag.id)));
            }
        }
    }

    /// A sign of a danger raises a flag if somebody has one with it that they do
    /// not have without it.
    fn signs_without_a_flag(&self, found: &mut BTreeSet<(Code, String)>) {
        let screens: Vec<_> = self.dialog.danger_screens().map(|it| &it.id).collect();
        for (place, question) in self.dialog.questions.iter().enumerate() {
            if !screens.contains(&&question.id) {
                continue;
            }
            for sign in signs(self.small, place) {
                if !(0..self.dialog.flags.len()).any(|flag| self.raises(&sign, place, flag)) {
                    found.insert((Code::D906, format!("choice.{}", sign.words)));
                }
            }
        }
    }

    fn raises(&self, sign: &Sign, place: usize, flag: usize) -> bool {
        self.people.iter().filter(|it| it.raised[flag]).any(|person| {
            let Some(instead) = sign.instead.get(&person.mind[place]) else { return false };
            let mut without = self.beside(person, place);
            without.any(|it| instead.contains(&it.mind[place]) && !it.raised[flag])
        })
    }
}
