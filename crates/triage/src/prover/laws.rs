//! The authors' own laws: what must hold at the end of every conversation.

use std::ops::Range;

use biodivine_lib_bdd::Bdd;
use toml::Spanned;

use super::outcome_sets::OutcomeSets;
use super::reporter::Reporter;
use super::resolve::Resolver;
use super::state_space::{Moment, TooLarge};
use crate::dialog::guard::{Guard, Holds};
use crate::dialog::problem::{Code, Problem};
use crate::dialog::source::{Condition, ConditionTable, LawSource, Source};
use crate::dialog::{Answers, At, Decision, Dialog, Urgency};

/// All laws of a file, resolved.
pub(super) struct Laws {
    claims: Vec<Claim>,
    laws: Vec<Law>,
    /// Combinations of answers that contradict each other.
    pub(super) contradictions: Vec<Guard>,
    /// Signs that are asked for twice; no proof looks at them.
    pub(super) nets: Vec<Net>,
}

/// A second net: people who truly give the one answer truly give the other.
pub(super) struct Net {
    /// Why, in the author's words.
    pub(super) says: String,
    pub(super) when: Guard,
    pub(super) then: Guard,
}

/// Where `only` holds, `place` must.
struct Law {
    says: String,
    only: Claim,
    place: Claim,
    /// The place of the condition that does not hold.
    span: Range<usize>,
    /// The place of `only`, if it was written so.
    case: Option<Range<usize>>,
}

/// How the outcomes, notes and urgencies in a claim count.
#[derive(Clone, Copy)]
enum Sight {
    /// As the table gives them.
    Given,
    /// As if everybody were given all of them.
    Most,
    /// As if nobody were given any.
    Least,
}

impl Sight {
    const ALL: [Self; 3] = [Self::Given, Self::Most, Self::Least];

    /// To deny the most of a claim leaves the least of it.
    fn denied(self) -> Self {
        match self {
            Self::Given => Self::Given,
            Self::Most => Self::Least,
            Self::Least => Self::Most,
        }
    }
}

/// For each named claim, the people for whom it holds, in every sight. Each is
/// computed once: claims made of others made of others would soon be too many.
type Known = Vec<[Bdd; Sight::ALL.len()]>;

/// One person, with the result that the table gives.
struct Person<'d> {
    dialog: &'d Dialog,
    holds: Holds<'d>,
    decision: Decision<'d>,
}

/// A condition that can also name results.
enum Claim {
    Guard(Guard),
    Outcome(usize),
    Note(usize),
    Urgency(Urgency),
    Named(usize),
    All(Vec<Self>),
    Any(Vec<Self>),
    Count(usize, Vec<Self>),
    Not(Box<Self>),
    Always,
}

impl Laws {
    pub(super) fn read<'s>(source: &'s Source, names: &mut Resolver<'s>) -> Self {
        let mut reader = LawResolver { source, names, known: 0 };
        let mut claims = Vec::new();
        for claim in &source.claims {
            claims.push(reader.claim(&claim.value));
            reader.known += 1;
        }
        let laws = source.laws.iter().filter_map(|law| reader.law(law)).collect();
        let contradictions = source.contradictions.iter().map(|it| names.guard(&it.when)).collect();
        let nets = source.nets.iter().map(|it| Net {
            says: it.says.as_ref().clone(),
            when: names.guard(&it.when),
            then: names.guard(&it.then),
        });
        let nets = nets.collect();
        Self { claims, laws, contradictions, nets }
    }

    /// Returns the guards in the laws, whose comparisons must be distinguished.
    pub(super) fn guards(&self) -> Vec<&Guard> {
        let mut guards: Vec<_> = self.contradictions.iter().collect();
        self.nets.iter().for_each(|it| guards.extend([&it.when, &it.then]));
        self.claims.iter().for_each(|it| it.guards(&mut guards));
        for law in &self.laws {
            law.only.guards(&mut guards);
            law.place.guards(&mut guards);
        }
        guards
    }

    /// Whether all of them hold.
    pub(super) fn hold(&self, outcome_sets: &OutcomeSets) -> Result<bool, TooLarge> {
        let known = self.known(outcome_sets, &[Sight::Given])?;
        for law in &self.laws {
            if law.is_broken(outcome_sets, &known)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether all of them hold for one person, with the answers in mind.
    pub(super) fn hold_for(&self, dialog: &Dialog, in_mind: &Answers) -> bool {
        let walk = dialog.walk_in_full(in_mind);
        let At::Decided(decision) = walk.at else { return false };
        let person = Person { dialog, holds: Holds::new(dialog, &walk.answers), decision };
        self.laws.iter().all(|law| {
            !law.only.holds_for(&person, &self.claims) || law.place.holds_for(&person, &self.claims)
        })
    }

    /// Returns the texts of those that do not hold.
    pub(super) fn broken(&self, outcome_sets: &OutcomeSets) -> Result<Vec<String>, TooLarge> {
        let known = self.known(outcome_sets, &[Sight::Given])?;
        let mut broken = Vec::new();
        for law in &self.laws {
            if law.is_broken(outcome_sets, &known)? {
                broken.push(law.says.clone());
            }
        }
        Ok(broken)
    }

    /// Returns the people for whom each claim holds, in these sights; `Given`
    /// needs no other.
    fn known(&self, outcome_sets: &OutcomeSets, sights: &[Sight]) -> Result<Known, TooLarge> {
        let mut known = Known::new();
        for claim in &self.claims {
            let mut sets = Sight::ALL.map(|_| outcome_sets.space.nobody());
            for sight in sights {
                sets[*sight as usize] = claim.who(outcome_sets, &known, *sight)?;
            }
            known.push(sets);
        }
        Ok(known)
    }

    pub(super) fn prove(&self, proof: &mut Reporter) -> Result<(), TooLarge> {
        let outcome_sets = proof.outcome_sets;
        let known = self.known(outcome_sets, &Sight::ALL)?;
        for law in &self.laws {
            let only = law.only.who(outcome_sets, &known, Sight::Given)?;
            let place = law.place.who(outcome_sets, &known, Sight::Given)?;
            let breakers = outcome_sets.space.and_not(&only, &place)?;
            let message = format!("this law does not hold: {}", law.says);
            proof.report_counterexample(Code::D501, law.span.clone(), &breakers, message, None);
            if let Some(case) = &law.case {
                if only.is_false() {
                    let message = format!("nobody is ever in the case of this law: {}", law.says);
                    let problem = Problem::new(Code::D502, case.clone(), message);
                    proof.report_of(format!("law.{}", law.says), problem);
                }
            } else if law.breakable(outcome_sets, &known)?.is_false() {
                let message =
                    format!("whatever people are sent, they cannot break this law: {}", law.says);
                let hint = "no answers can break it; see that its condition says what you mean";
                let problem = Problem::new(Code::D502, law.span.clone(), message);
                let problem = problem.hint(Some(hint.to_owned()));
                proof.report_of(format!("law.{}", law.says), problem);
            }
        }
        Ok(())
    }
}

impl Law {
    fn is_broken(&self, outcome_sets: &OutcomeSets, known: &Known) -> Result<bool, TooLarge> {
        let only = self.only.who(outcome_sets, known, Sight::Given)?;
        let place = self.place.who(outcome_sets, known, Sight::Given)?;
        Ok(!outcome_sets.space.and_not(&only, &place)?.is_false())
    }

    /// Returns the people whose answers make it possible to break the law, with
    /// the wrong results.
    fn breakable(&self, outcome_sets: &OutcomeSets, known: &Known) -> Result<Bdd, TooLarge> {
        let only = self.only.who(outcome_sets, known, Sight::Most)?;
        outcome_sets.space.and_not(&only, &self.place.who(outcome_sets, known, Sight::Least)?)
    }
}

struct LawResolver<'r, 's> {
    source: &'s Source,
    names: &'r mut Resolver<'s>,
    /// The number of claims read so far; a claim is made of those before it.
    known: usize,
}

impl<'s> LawResolver<'_, 's> {
    fn law(&mut self, law: &Spanned<LawSource>) -> Option<Law> {
        let LawSource { says, never, always, only, place } = law.as_ref();
        let (only, place, condition) = match (never, always, only, place) {
            (Some(never), None, None, None) => {
                (self.claim(never), Claim::Not(Box::new(Claim::Always)), never)
            }
            (None, Some(always), None, None) => (Claim::Always, self.claim(always), always),
            (None, None, Some(only), Some(place)) => (self.claim(only), self.claim(place), place),
            _ => {
                let message = "a law has `never`, or `always`, or both `only` and `where`";
                self.names.shape(law.span(), message);
                return None;
            }
        };
        let case = law.as_ref().only.as_ref().map(Spanned::span);
        Some(Law { says: says.as_ref().clone(), only, place, span: condition.span(), case })
    }

    fn claim(&mut self, condition: &Spanned<Condition>) -> Claim {
        match condition.as_ref() {
            Condition::Name(name) => self.name(name, condition),
            Condition::Table(table) => self.table(table, condition),
        }
    }

    fn table(&mut self, table: &ConditionTable, condition: &Spanned<Condition>) -> Claim {
        let mut parts = Vec::new();
        if let Some(all) = &table.all {
            parts.push(Claim::All(self.claims(all)));
        }
        if let Some(any) = &table.any {
            parts.push(Claim::Any(self.claims(any)));
        }
        if let Some(none) = &table.none {
            parts.push(Claim::Not(Box::new(Claim::Any(self.claims(none)))));
        }
        if let Some((least, of)) = self.names.count(table, condition.span()) {
            parts.push(Claim::Count(least, self.claims(of)));
        }
        Claim::All(parts)
    }

    fn claims(&mut self, conditions: &[Spanned<Condition>]) -> Vec<Claim> {
        conditions.iter().map(|it| self.claim(it)).collect()
    }

    fn name(&mut self, name: &str, condition: &Spanned<Condition>) -> Claim {
        let source = self.source;
        let known = source.claims.iter().take(self.known);
        if let Some(place) = known.map(|it| it.name.as_ref()).position(|it| it == name) {
            return Claim::Named(place);
        }
        let told = |told: &str| Spanned::new(condition.span(), told.to_owned());
        match name.split_once('.') {
            Some(("outcome", id)) => {
                let place = self.names.place("outcome", &told(id), &source.outcomes);
                place.map_or(Claim::Always, Claim::Outcome)
            }
            Some(("note", id)) => {
                let place = self.names.place("note", &told(id), &source.notes);
                place.map_or(Claim::Always, Claim::Note)
            }
            Some(("urgency", id)) => self.urgency(id, condition),
            None if !self.names.is_condition(name) => self.unknown(name, condition.span()),
            Some(_) | None => Claim::Guard(self.names.guard(condition)),
        }
    }

    fn unknown(&mut self, name: &str, span: Range<usize>) -> Claim {
        let claims = self.source.claims.iter().map(|it| it.name.as_ref().as_str());
        if claims.clone().any(|it| it == name) {
            let message = format!("the claim `{name}` stands further below");
            let hint = "a claim is made of those above it; move it up";
            let problem = Problem::new(Code::D102, span, message);
            self.names.problems.push(problem.hint(Some(hint.to_owned())));
        } else {
            let known: Vec<_> = claims.chain(self.names.conditions()).collect();
            self.names.unknown("claim, fact or flag", name, span, known);
        }
        Claim::Always
    }

    fn urgency(&mut self, id: &str, condition: &Spanned<Condition>) -> Claim {
        match Urgency::ALL.into_iter().find(|it| it.to_string() == id) {
            Some(urgency) => Claim::Urgency(urgency),
            None => {
                let known = Urgency::ALL.map(|it| it.to_string());
                let known = known.iter().map(String::as_str);
                self.names.unknown("urgency", id, condition.span(), known);
                Claim::Always
            }
        }
    }
}

impl Claim {
    fn guards<'c>(&'c self, guards: &mut Vec<&'c Guard>) {
        match self {
            Self::Guard(guard) => guards.push(guard),
            Self::All(claims) | Self::Any(claims) | Self::Count(_, claims) => {
                claims.iter().for_each(|it| it.guards(guards));
            }
            Self::Not(claim) => claim.guards(guards),
            Self::Outcome(_) | Self::Note(_) | Self::Urgency(_) | Self::Named(_) | Self::Always => {
            }
        }
    }

    fn holds_for(&self, person: &Person, named: &[Claim]) -> bool {
        let Person { dialog, holds, decision } = person;
        let one = |claim: &Self| claim.holds_for(person, named);
        match self {
            Self::Guard(guard) => guard.holds(holds),
            Self::Named(place) => one(&named[*place]),
            Self::Outcome(place) => decision.outcome.id == dialog.outcomes[*place].id,
            Self::Note(place) => decision.notes.iter().any(|it| it.id == dialog.notes[*place].id),
            Self::Urgency(urgency) => decision.urgency >= *urgency,
            Self::All(all) => all.iter().all(one),
            Self::Any(any) => any.iter().any(one),
            Self::Count(least, of) => of.iter().filter(|it| one(it)).count() >= *least,
            Self::Not(claim) => !one(claim),
            Self::Always => true,
        }
    }

    /// Returns the people for whom the claim holds.
    fn who(
        &self,
        outcome_sets: &OutcomeSets,
        known: &Known,
        sight: Sight,
    ) -> Result<Bdd, TooLarge> {
        let space = outcome_sets.space;
        match (self, sight) {
            (Self::Guard(guard), _) => space.guard(guard, Moment::End),
            (Self::Named(place), _) => Ok(known[*place][sight as usize].clone()),
            (Self::Outcome(place), Sight::Given) => outcome_sets.receiving(|it| it == *place),
            (Self::Note(place), Sight::Given) => outcome_sets.note(*place),
            (Self::Urgency(urgency), Sight::Given) => Ok(outcome_sets.at_least(*urgency).clone()),
            (Self::Outcome(_) | Self::Note(_) | Self::Urgency(_), Sight::Most) => {
                Ok(space.everybody())
            }
            (Self::Outcome(_) | Self::Note(_) | Self::Urgency(_), Sight::Least) => {
                Ok(space.nobody())
            }
            (Self::All(all), _) => all.iter().try_fold(space.everybody(), |all, it| {
                space.and(&all, &it.who(outcome_sets, known, sight)?)
            }),
            (Self::Any(any), _) => any.iter().try_fold(space.nobody(), |all, it| {
                space.or(&all, &it.who(outcome_sets, known, sight)?)
            }),
            (Self::Count(least, all), _) => {
                let sets = all.iter().map(|it| it.who(outcome_sets, known, sight));
                space.at_least(*least, &sets.collect::<Result<Vec<_>, _>>()?)
            }
            (Self::Not(claim), _) => Ok(claim.who(outcome_sets, known, sight.denied())?.not()),
            (Self::Always, _) => Ok(space.everybody()),
        }
    }
}
