//! The authors' own laws: what must hold at the end of every conversation.

use std::ops::Range;

use biodivine_lib_bdd::Bdd;
use toml::Spanned;

use super::outcome_sets::OutcomeSets;
use super::reporter::Reporter;
use super::resolve::Resolver;
use super::resolve::meant::result;
use super::state_space::{Moment, TooLarge};
use crate::dialog::guard::{Guard, Holds};
use crate::dialog::index::{NoteIx, OutcomeIx};
use crate::dialog::problem::{Code, Problem, nearest_or_all};
use crate::dialog::source::{Condition, ConditionTable, LawSource, Source};
use crate::dialog::{Answers, At, Decision, Dialog, Urgency};

/// All laws of a file, resolved.
pub(super) struct Laws {
    properties: Vec<Property>,
    laws: Vec<Law>,
    /// Combinations of answers that contradict each other.
    pub(super) contradictions: Vec<Guard>,
    /// Signs that are asked for twice; no proof looks at them.
    pub(super) nets: Vec<Net>,
}

/// A second net: people who truly give the one answer truly give the other.
pub(super) struct Net {
    /// Why, in the author's words.
    pub(super) text: String,
    pub(super) when: Guard,
    pub(super) then: Guard,
}

/// Where `only` holds, `place` must.
struct Law {
    text: String,
    only: Property,
    place: Property,
    /// The place of the condition that does not hold.
    span: Range<usize>,
    /// The place of `only`, if it was written so.
    case: Option<Range<usize>>,
}

/// How the outcomes, notes and urgencies in a property count.
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

    /// To deny the most of a property leaves the least of it.
    fn denied(self) -> Self {
        match self {
            Self::Given => Self::Given,
            Self::Most => Self::Least,
            Self::Least => Self::Most,
        }
    }
}

/// For each named property, the people for whom it holds, in every sight. Each
/// is computed once: properties made of others made of others would soon be too
/// many.
type Known = Vec<[Bdd; Sight::ALL.len()]>;

/// One person, with the result that the table gives.
struct Person<'d> {
    dialog: &'d Dialog,
    /// The named properties of the file.
    named: &'d [Property],
    holds: Holds<'d>,
    decision: Decision<'d>,
}

/// A condition that can also name results.
enum Property {
    Guard(Guard),
    Outcome(OutcomeIx),
    Note(NoteIx),
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
        let mut properties = Vec::new();
        for property in &source.properties {
            properties.push(reader.property(&property.value));
            reader.known += 1;
        }
        let laws = source.laws.iter().filter_map(|law| reader.law(law)).collect();
        let contradictions = source.contradictions.iter().map(|it| names.guard(&it.when)).collect();
        let nets = source.nets.iter().map(|it| Net {
            text: it.text.as_ref().clone(),
            when: names.guard(&it.when),
            then: names.guard(&it.then),
        });
        let nets = nets.collect();
        Self { properties, laws, contradictions, nets }
    }

    /// Returns the guards in the laws, whose comparisons must be distinguished.
    pub(super) fn guards(&self) -> Vec<&Guard> {
        let mut guards: Vec<_> = self.contradictions.iter().collect();
        self.nets.iter().for_each(|it| guards.extend([&it.when, &it.then]));
        self.properties.iter().for_each(|it| it.guards(&mut guards));
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
        let (holds, named) = (Holds::new(dialog, &walk.answers), &self.properties[..]);
        let person = Person { dialog, named, holds, decision };
        self.laws.iter().all(|law| !law.only.holds_for(&person) || law.place.holds_for(&person))
    }

    /// Returns the texts of those that do not hold.
    pub(super) fn broken(&self, outcome_sets: &OutcomeSets) -> Result<Vec<String>, TooLarge> {
        let known = self.known(outcome_sets, &[Sight::Given])?;
        let mut broken = Vec::new();
        for law in &self.laws {
            if law.is_broken(outcome_sets, &known)? {
                broken.push(law.text.clone());
            }
        }
        Ok(broken)
    }

    /// Returns the people for whom each property holds, in these sights; `Given`
    /// needs no other.
    fn known(&self, outcome_sets: &OutcomeSets, sights: &[Sight]) -> Result<Known, TooLarge> {
        let mut known = Known::new();
        for property in &self.properties {
            let mut sets = Sight::ALL.map(|_| outcome_sets.space.nobody());
            for sight in sights {
                sets[*sight as usize] = property.who(outcome_sets, &known, *sight)?;
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
            let message = format!("this law does not hold: {}", law.text);
            let hint = mended(proof, &breakers);
            proof.report_counterexample(Code::D501, law.span.clone(), &breakers, message, hint);
            if let Some(case) = &law.case {
                if only.is_false() {
                    let message = format!("nobody is ever in the case of this law: {}", law.text);
                    let problem = Problem::new(Code::D502, case.clone(), message);
                    proof.report_of(format!("law.{}", law.text), problem);
                }
            } else if law.breakable(outcome_sets, &known)?.is_false() {
                let message =
                    format!("whatever people are sent, they cannot break this law: {}", law.text);
                let hint = "no answers can break it; see that its condition is what you mean";
                let problem = Problem::new(Code::D502, law.span.clone(), message);
                let problem = problem.hint(Some(hint.to_owned()));
                proof.report_of(format!("law.{}", law.text), problem);
            }
        }
        Ok(())
    }
}

/// Returns how to mend a law that these people break, with the row that decides
/// for one of them.
fn mended(proof: &Reporter, breakers: &Bdd) -> Option<String> {
    let person = proof.outcome_sets.space.witness(breakers)?;
    let At::Decided(decision) = proof.dialog.walk(&person).at else { return None };
    let number = decision.rule.number();
    let outcome = &decision.outcome.id;
    Some(format!(
        "rule {number} gives the example the outcome `{outcome}`: mend that row, one above it or \
         its order; change the law only if it is wrong itself"
    ))
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
    /// The number of properties read so far; a property is made of those before it.
    known: usize,
}

impl<'s> LawResolver<'_, 's> {
    fn law(&mut self, law: &Spanned<LawSource>) -> Option<Law> {
        let LawSource { text, never, always, only, place } = law.as_ref();
        let (only, place, condition) = match (never, always, only, place) {
            (Some(never), None, None, None) => {
                (self.property(never), Property::Not(Box::new(Property::Always)), never)
            }
            (None, Some(always), None, None) => (Property::Always, self.property(always), always),
            (None, None, Some(only), Some(place)) => {
                (self.property(only), self.property(place), place)
            }
            _ => {
                let message = "a law has `never`, or `always`, or both `only` and `where`";
                self.names.shape(law.span(), message);
                return None;
            }
        };
        let case = law.as_ref().only.as_ref().map(Spanned::span);
        Some(Law { text: text.as_ref().clone(), only, place, span: condition.span(), case })
    }

    fn property(&mut self, condition: &Spanned<Condition>) -> Property {
        match condition.as_ref() {
            Condition::Name(name) => self.name(name, condition),
            Condition::Table(table) => self.table(table, condition),
        }
    }

    fn table(&mut self, table: &ConditionTable, condition: &Spanned<Condition>) -> Property {
        let mut parts = Vec::new();
        if let Some(all) = &table.all {
            parts.push(Property::All(self.properties(all)));
        }
        if let Some(any) = &table.any {
            parts.push(Property::Any(self.properties(any)));
        }
        if let Some(none) = &table.none {
            parts.push(Property::Not(Box::new(Property::Any(self.properties(none)))));
        }
        if let Some((least, of)) = self.names.count(table, condition.span()) {
            parts.push(Property::Count(least, self.properties(of)));
        }
        Property::All(parts)
    }

    fn properties(&mut self, conditions: &[Spanned<Condition>]) -> Vec<Property> {
        conditions.iter().map(|it| self.property(it)).collect()
    }

    fn name(&mut self, name: &str, condition: &Spanned<Condition>) -> Property {
        let source = self.source;
        let known = source.properties.iter().take(self.known);
        if let Some(place) = known.map(|it| it.name.as_ref()).position(|it| it == name) {
            return Property::Named(place);
        }
        let named = |id: &str| Spanned::new(condition.span(), id.to_owned());
        match name.split_once('.') {
            Some(("outcome", id)) => {
                let index = self.names.place("outcome", &named(id), &source.outcomes);
                index.map_or(Property::Always, Property::Outcome)
            }
            Some(("note", id)) => {
                let index = self.names.place("note", &named(id), &source.notes);
                index.map_or(Property::Always, Property::Note)
            }
            Some(("urgency", id)) => self.urgency(id, condition),
            None if !self.names.is_condition(name) => self.unknown(name, condition.span()),
            Some(_) | None => Property::Guard(self.names.guard(condition)),
        }
    }

    fn unknown(&mut self, name: &str, span: Range<usize>) -> Property {
        let properties = self.source.properties.iter().map(|it| it.name.as_ref().as_str());
        if properties.clone().any(|it| it == name) {
            let message = format!("the property `{name}` stands further below");
            let hint = "a property is made of those above it; move it up";
            let problem = Problem::new(Code::D102, span, message);
            self.names.problems.push(problem.hint(Some(hint.to_owned())));
        } else {
            let known: Vec<_> = properties.chain(self.names.conditions()).collect();
            let meant = result(self.source, name).or_else(|| self.names.whole(name));
            let hint = meant.or_else(|| nearest_or_all(name, known));
            self.names.unknown_with("property, fact or flag", name, span, hint);
        }
        Property::Always
    }

    fn urgency(&mut self, id: &str, condition: &Spanned<Condition>) -> Property {
        match Urgency::ALL.into_iter().find(|it| it.to_string() == id) {
            Some(urgency) => Property::Urgency(urgency),
            None => {
                let known = Urgency::ALL.map(|it| it.to_string());
                let known = known.iter().map(String::as_str);
                self.names.unknown("urgency", id, condition.span(), known);
                Property::Always
            }
        }
    }
}

impl Property {
    fn guards<'c>(&'c self, guards: &mut Vec<&'c Guard>) {
        match self {
            Self::Guard(guard) => guards.push(guard),
            Self::All(properties) | Self::Any(properties) | Self::Count(_, properties) => {
                properties.iter().for_each(|it| it.guards(guards));
            }
            Self::Not(property) => property.guards(guards),
            Self::Outcome(_) | Self::Note(_) | Self::Urgency(_) | Self::Named(_) | Self::Always => {
            }
        }
    }

    /// Whether the property holds for one person.
    fn holds_for(&self, person: &Person) -> bool {
        let Person { dialog, named, holds, decision } = person;
        let one = |part: &Self| part.holds_for(person);
        match self {
            Self::Guard(guard) => guard.holds(holds),
            Self::Named(place) => one(&named[*place]),
            Self::Outcome(place) => decision.outcome.id == dialog.outcomes[*place].id,
            Self::Note(place) => decision.notes.iter().any(|it| it.id == dialog.notes[*place].id),
            Self::Urgency(urgency) => decision.urgency >= *urgency,
            Self::All(all) => all.iter().all(one),
            Self::Any(any) => any.iter().any(one),
            Self::Count(least, of) => of.iter().filter(|it| one(it)).count() >= *least,
            Self::Not(part) => !one(part),
            Self::Always => true,
        }
    }

    /// Returns the people for whom the property holds.
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
            (Self::Not(property), _) => {
                Ok(property.who(outcome_sets, known, sight.denied())?.not())
            }
            (Self::Always, _) => Ok(space.everybody()),
        }
    }
}
