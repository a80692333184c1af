//! The authors' own laws: what must hold at the end of every conversation.

use std::ops::Range;

use biodivine_lib_bdd::Bdd;
use toml::Spanned;

use super::ends::Ends;
use super::names::Names;
use super::proof::Proof;
use super::space::{Moment, TooLarge};
use crate::dialog::Urgency;
use crate::dialog::guard::Guard;
use crate::dialog::problem::{Code, Problem};
use crate::dialog::source::{Condition, ConditionTable, LawSource, Source};

/// All laws of a file, resolved.
pub(super) struct Laws {
    claims: Vec<Claim>,
    laws: Vec<Law>,
    /// What contradicts itself.
    pub(super) contradictions: Vec<Guard>,
}

/// Where `only` holds, `place` must.
struct Law {
    says: String,
    only: Claim,
    place: Claim,
    /// Where the condition stands that does not hold.
    span: Range<usize>,
    /// Where `only` stands, if it was written so: there must be a case.
    case: Option<Range<usize>>,
}

/// A condition that can also speak of what is told.
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
    pub(super) fn read<'s>(source: &'s Source, names: &mut Names<'s>) -> Self {
        let mut reader = Reader { source, names, known: 0 };
        let mut claims = Vec::new();
        for claim in &source.claims {
            claims.push(reader.claim(&claim.value));
            reader.known += 1;
        }
        let laws = source.laws.iter().filter_map(|law| reader.law(law)).collect();
        let contradictions = source.contradictions.iter().map(|it| names.guard(&it.when)).collect();
        Self { claims, laws, contradictions }
    }

    /// Returns the guards in the laws, whose comparisons must be told apart.
    pub(super) fn guards(&self) -> Vec<&Guard> {
        let mut guards: Vec<_> = self.contradictions.iter().collect();
        self.claims.iter().for_each(|it| it.guards(&mut guards));
        for law in &self.laws {
            law.only.guards(&mut guards);
            law.place.guards(&mut guards);
        }
        guards
    }

    /// Whether all of them hold.
    pub(super) fn hold(&self, ends: &Ends) -> Result<bool, TooLarge> {
        let claims = self.claims(ends)?;
        for law in &self.laws {
            let (only, place) = (law.only.who(ends, &claims)?, law.place.who(ends, &claims)?);
            if !ends.space.and_not(&only, &place)?.is_false() {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Returns those for whom each claim holds.
    fn claims(&self, ends: &Ends) -> Result<Vec<Bdd>, TooLarge> {
        let mut claims = Vec::new();
        for claim in &self.claims {
            claims.push(claim.who(ends, &claims)?);
        }
        Ok(claims)
    }

    pub(super) fn prove(&self, proof: &mut Proof) -> Result<(), TooLarge> {
        let claims = self.claims(proof.ends)?;
        for law in &self.laws {
            let only = law.only.who(proof.ends, &claims)?;
            let place = law.place.who(proof.ends, &claims)?;
            let breakers = proof.ends.space.and_not(&only, &place)?;
            let message = format!("this law does not hold: {}", law.says);
            proof.refute(Code::D501, law.span.clone(), &breakers, message, None);
            if let Some(case) = law.case.clone().filter(|_| only.is_false()) {
                let message = format!("nobody is ever in the case of this law: {}", law.says);
                let problem = Problem::new(Code::D502, case, message);
                proof.report_of(format!("law.{}", law.says), problem);
            }
        }
        Ok(())
    }
}

struct Reader<'r, 's> {
    source: &'s Source,
    names: &'r mut Names<'s>,
    /// How many claims have been read; a claim is made of those before it.
    known: usize,
}

impl<'s> Reader<'_, 's> {
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
        Some(Law { says: says.clone(), only, place, span: condition.span(), case })
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

    /// Returns those for whom the claim holds; `claims` are those for whom each
    /// claim with a name does. Each is worked out once: of claims made of others
    /// made of others there are soon too many.
    fn who(&self, ends: &Ends, claims: &[Bdd]) -> Result<Bdd, TooLarge> {
        let space = ends.space;
        match self {
            Self::Guard(guard) => space.guard(guard, Moment::End),
            Self::Outcome(place) => ends.told(|it| it == *place),
            Self::Note(place) => ends.note(*place),
            Self::Urgency(urgency) => Ok(ends.at_least(*urgency).clone()),
            Self::Named(place) => Ok(claims[*place].clone()),
            Self::All(all) => all
                .iter()
                .try_fold(space.everybody(), |all, it| space.and(&all, &it.who(ends, claims)?)),
            Self::Any(any) => any
                .iter()
                .try_fold(space.nobody(), |all, it| space.or(&all, &it.who(ends, claims)?)),
            Self::Count(least, all) => {
                let sets = all.iter().map(|it| it.who(ends, claims));
                space.at_least(*least, &sets.collect::<Result<Vec<_>, _>>()?)
            }
            Self::Not(claim) => Ok(claim.who(ends, claims)?.not()),
            Self::Always => Ok(space.everybody()),
        }
    }
}
