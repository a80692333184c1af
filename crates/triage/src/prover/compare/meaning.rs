//! The meaning of laws and contradictions, whatever names their facts have:
//! formulas over answers and results.
//!
//! Each answer, outcome and note is a variable of its own, even if some cannot
//! come together. So a law that is found to be as strict is as strict in every
//! dialog. Only numbers and urgencies are known to imply one another.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use biodivine_lib_bdd::{Bdd, BddVariable, BddVariableSet, op_function};

use super::{Renames, Version};
use crate::dialog::source::{Condition, ConditionTable, LawSource, Source};
use crate::dialog::{ChoiceId, QuestionId, Urgency};
use crate::prover::state_space::TooLarge;
use crate::prover::toposort;

/// The most variables, and the most nodes of a formula.
const VARIABLES_MAX: usize = 4_000;
const NODES_MAX: usize = 1 << 16;

/// What a version's laws forbid, and what its contradictions leave out, in the
/// order of the file.
pub(super) struct Meaning {
    pub(super) laws: Vec<Bdd>,
    pub(super) contradictions: Vec<Bdd>,
}

/// Returns the meaning of both, the old one first.
pub(super) fn of_both(
    old: &Version,
    new: &Version,
    renames: &Renames,
) -> Result<[Meaning; 2], TooLarge> {
    let same = Renames::default();
    let (old, new) =
        (Names { source: &old.source, renames }, Names { source: &new.source, renames: &same });
    let mut atoms = BTreeSet::new();
    for names in [&new, &old] {
        conditions(names.source, |it| names.atoms(it, &mut atoms));
    }
    let formulas = Formulas::new(atoms)?;
    Ok([formulas.meaning(&old)?, formulas.meaning(&new)?])
}

/// Whether `part` is a subset of `whole`.
pub(super) fn is_within(part: &Bdd, whole: &Bdd) -> bool {
    part.and_not(whole).is_false()
}

/// A name that is not made of other names in the file.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Atom {
    /// A choice, an outcome or a note.
    Is(String),
    /// A number of at least this, or any number, in answer to a question.
    AtLeast(String, Option<u32>),
    /// At least this urgency.
    Urgency(Urgency),
}

/// The meaning of a version's names, under the names of the new version.
struct Names<'v> {
    source: &'v Source,
    renames: &'v Renames,
}

impl Names<'_> {
    /// Adds the names in a condition.
    fn atoms(&self, condition: &Condition, atoms: &mut BTreeSet<Atom>) {
        match condition {
            Condition::Name(name) => {
                if let Some((is, not)) = self.atom(name) {
                    atoms.extend([is].into_iter().chain(not));
                }
            }
            Condition::Table(table) => {
                lists(table).for_each(|it| it.iter().for_each(|it| self.atoms(it.as_ref(), atoms)));
            }
        }
    }

    /// Returns the conditions that must hold and those that must not; none for
    /// a name that is itself a condition.
    fn atom(&self, name: &str) -> Option<(Atom, Option<Atom>)> {
        let question = |it: &str| self.renames.question(&QuestionId(it.trim().to_owned()));
        if let Some((asked, number)) = name.split_once(">=") {
            let least = number.trim().parse().ok();
            return Some((Atom::AtLeast(question(asked).0, least), None));
        }
        if let Some((asked, number)) = name.split_once("<=") {
            let more = number.trim().parse::<u32>().ok().and_then(|it| it.checked_add(1));
            let more = more.map(|it| Atom::AtLeast(question(asked).0, Some(it)));
            return Some((Atom::AtLeast(question(asked).0, None), more));
        }
        let (of, what) = name.split_once('.')?;
        if of == "urgency" {
            let urgency = Urgency::ALL.into_iter().find(|it| it.to_string() == what)?;
            return Some((Atom::Urgency(urgency), None));
        }
        let of = question(of);
        let what = self.renames.choice(&of, &ChoiceId(what.to_owned()));
        Some((Atom::Is(format!("{of}.{what}")), None))
    }
}

fn lists(table: &ConditionTable) -> impl Iterator<Item = &Vec<toml::Spanned<Condition>>> {
    [&table.all, &table.any, &table.none, &table.of].into_iter().flatten()
}

/// Visits every condition that a law or a contradiction can lead to.
fn conditions(source: &Source, mut look: impl FnMut(&Condition)) {
    let facts = source.facts.iter().chain(&source.properties).map(|it| &it.value);
    let flags = source.flags.iter().map(|it| &it.value.when);
    let laws = source.laws.iter().flat_map(|it| {
        let LawSource { never, always, only, place, .. } = it.as_ref();
        [never, always, only, place].into_iter().flatten()
    });
    let contradictions = source.contradictions.iter().map(|it| &it.when);
    let all = facts.chain(flags).chain(laws).chain(contradictions);
    all.for_each(|it| look(it.as_ref()));
}

struct Formulas {
    set: BddVariableSet,
    variables: HashMap<Atom, BddVariable>,
    /// What is possible: no number is at least 8 and not at least 7.
    possible: Bdd,
}

impl Formulas {
    fn new(mut atoms: BTreeSet<Atom>) -> Result<Self, TooLarge> {
        let any = |it: &Atom| match it {
            Atom::AtLeast(question, _) => Some(Atom::AtLeast(question.clone(), None)),
            Atom::Is(_) | Atom::Urgency(_) => None,
        };
        let any: Vec<_> = atoms.iter().filter_map(any).collect();
        atoms.extend(any);
        if atoms.len() > VARIABLES_MAX {
            return Err(TooLarge);
        }
        let set = BddVariableSet::new_anonymous(atoms.len() as u16);
        let variables: HashMap<_, _> = atoms.iter().cloned().zip(set.variables()).collect();
        let mut formulas = Self { possible: set.mk_true(), set, variables };
        let mut chains: BTreeMap<Option<&String>, Vec<&Atom>> = BTreeMap::new();
        for atom in &atoms {
            match atom {
                Atom::Is(_) => {}
                Atom::AtLeast(question, _) => chains.entry(Some(question)).or_default().push(atom),
                Atom::Urgency(_) => chains.entry(None).or_default().push(atom),
            }
        }
        for chain in chains.values() {
            for pair in chain.windows(2) {
                let follows = formulas.variable(pair[1]).imp(&formulas.variable(pair[0]));
                formulas.possible = formulas.and(&formulas.possible, &follows)?;
            }
        }
        Ok(formulas)
    }

    fn meaning(&self, names: &Names) -> Result<Meaning, TooLarge> {
        let source = names.source;
        let mut known = self.facts(names)?;
        let mut contradictions = Vec::new();
        for contradiction in &source.contradictions {
            let excepted = self.formula(names, contradiction.when.as_ref(), &known)?;
            contradictions.push(self.and(&excepted, &self.possible)?);
        }
        for property in &source.properties {
            let formula = self.formula(names, property.value.as_ref(), &known)?;
            known.insert(property.name.as_ref(), formula);
        }
        let mut laws = Vec::new();
        for law in &source.laws {
            let forbidden = self.forbidden(names, law.as_ref(), &known)?;
            laws.push(self.and(&forbidden, &self.possible)?);
        }
        Ok(Meaning { laws, contradictions })
    }

    fn facts<'v>(&self, names: &Names<'v>) -> Result<HashMap<&'v str, Bdd>, TooLarge> {
        let source = names.source;
        let facts = source.facts.iter().map(|it| (it.name.as_ref().as_str(), it.value.as_ref()));
        let flags = source.flags.iter();
        let flags = flags.map(|it| (it.name.as_ref().as_str(), it.value.when.as_ref()));
        let written: HashMap<_, _> = facts.chain(flags).collect();
        let sorted = toposort::sort(&toposort::parts(source), written.keys().copied());
        let mut known = HashMap::new();
        for name in sorted.expect("facts make no circle in a dialog that stands") {
            let formula = self.formula(names, written[name], &known)?;
            known.insert(name, formula);
        }
        Ok(known)
    }

    /// Returns what a law forbids.
    fn forbidden(
        &self,
        names: &Names,
        law: &LawSource,
        known: &HashMap<&str, Bdd>,
    ) -> Result<Bdd, TooLarge> {
        let formula = |it: &toml::Spanned<Condition>| self.formula(names, it.as_ref(), known);
        let LawSource { never, always, only, place, .. } = law;
        Ok(match (never, always, only, place) {
            (Some(never), ..) => formula(never)?,
            (_, Some(always), ..) => formula(always)?.not(),
            (_, _, Some(only), Some(place)) => self.and(&formula(only)?, &formula(place)?.not())?,
            _ => self.set.mk_false(),
        })
    }

    fn formula(
        &self,
        names: &Names,
        condition: &Condition,
        known: &HashMap<&str, Bdd>,
    ) -> Result<Bdd, TooLarge> {
        let table = match condition {
            Condition::Name(name) => {
                return match known.get(name.as_str()) {
                    Some(known) => Ok(known.clone()),
                    None => self.named(names, name),
                };
            }
            Condition::Table(table) => table,
        };
        let all = |list: &Option<Vec<toml::Spanned<Condition>>>| -> Result<Vec<Bdd>, TooLarge> {
            let list = list.iter().flatten();
            list.map(|it| self.formula(names, it.as_ref(), known)).collect()
        };
        let mut whole = self.set.mk_true();
        for part in all(&table.all)? {
            whole = self.and(&whole, &part)?;
        }
        for (list, is_meant) in [(&table.any, true), (&table.none, false)] {
            if list.is_some() {
                let any =
                    all(list)?.iter().try_fold(self.set.mk_false(), |any, it| self.or(&any, it))?;
                whole = self.and(&whole, &if is_meant { any } else { any.not() })?;
            }
        }
        if let Some(least) = table.at_least {
            whole = self.and(&whole, &self.at_least(least, &all(&table.of)?)?)?;
        }
        Ok(whole)
    }

    fn named(&self, names: &Names, name: &str) -> Result<Bdd, TooLarge> {
        let Some((is, not)) = names.atom(name) else { return Ok(self.set.mk_false()) };
        let not = not.map_or_else(|| self.set.mk_false(), |it| self.variable(&it));
        self.and(&self.variable(&is), &not.not())
    }

    /// No urgency is below self-care: everybody has it.
    fn variable(&self, atom: &Atom) -> Bdd {
        match atom {
            Atom::Urgency(Urgency::SelfCare) => self.set.mk_true(),
            Atom::Is(_) | Atom::AtLeast(..) | Atom::Urgency(_) => {
                self.set.mk_var(self.variables[atom])
            }
        }
    }

    fn at_least(&self, least: usize, parts: &[Bdd]) -> Result<Bdd, TooLarge> {
        let most = least.min(parts.len() + 1);
        let mut at_least = vec![self.set.mk_false(); most + 1];
        at_least[0] = self.set.mk_true();
        for part in parts {
            for n in (1..=most).rev() {
                at_least[n] = self.or(&at_least[n], &self.and(&at_least[n - 1], part)?)?;
            }
        }
        Ok(at_least.swap_remove(most))
    }

    fn and(&self, a: &Bdd, b: &Bdd) -> Result<Bdd, TooLarge> {
        Bdd::binary_op_with_limit(NODES_MAX, a, b, op_function::and).ok_or(TooLarge)
    }

    fn or(&self, a: &Bdd, b: &Bdd) -> Result<Bdd, TooLarge> {
        Bdd::binary_op_with_limit(NODES_MAX, a, b, op_function::or).ok_or(TooLarge)
    }
}
