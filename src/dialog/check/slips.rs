//! Slips: what somebody is sent who has a sign, forgets this one answer, and
//! answers all else truly.
//!
//! A slip leads from one person to another who differs in one answer: of
//! several choices, one tick is missing; of one choice, the one that says "I
//! don't know" is given; of a number, the nearest that is less bad. Where a
//! question has no such answer, it cannot be forgotten.

use std::cmp::Reverse;

use biodivine_lib_bdd::{Bdd, BddVariable};
use serde::Serialize;

use super::build::{self, Built};
use super::ends::Ends;
use super::mind::Minds;
use super::space::{Moment, Space, TooLarge};
use crate::dialog::source::{self, Source, Worse};
use crate::dialog::{
    Answers, At, ChoiceId, FlagId, Kind, OutcomeId, Question, QuestionId, Urgency,
};

/// The choices of one that say that somebody does not know.
const UNKNOWN: [&str; 2] = ["unknown", "unsure"];

/// All slips of a dialog.
pub struct Slips {
    /// The slips: those that lower the urgency most come first.
    pub slips: Vec<Slip>,
    /// The questions that a flag rests on and that offer nothing to somebody
    /// who does not give the true answer.
    pub not_forgotten: Vec<QuestionId>,
}

/// A sign that is forgotten by somebody who has a flag because of it.
#[derive(Clone, Serialize)]
pub struct Slip {
    /// The sign as an author reads it, such as `emergency.chest`.
    pub sign: String,
    /// The question that asks for it.
    #[serde(skip)]
    pub question: QuestionId,
    /// The choice that is the sign, if it is one.
    #[serde(skip)]
    pub choice: Option<ChoiceId>,
    /// The flag that the sign raises.
    pub flag: FlagId,
    /// The urgency of the flag.
    pub raises: Urgency,
    /// The least urgency that somebody is sent after the slip.
    pub least: Urgency,
    /// The outcome that the person of the example is sent.
    pub outcome: Option<OutcomeId>,
    /// What that person answers.
    pub example: Answers,
    /// Second nets that keep the urgency from being lower, as they say it.
    pub nets: Vec<String>,
    /// Why the author accepts it.
    pub reason: Option<String>,
}

impl Slip {
    /// Whether somebody is sent less than the sign calls for.
    pub fn lowers(&self) -> bool {
        self.least < self.raises
    }

    /// Whether this one answer is all that stands between an emergency and care
    /// for oneself.
    pub fn is_single_point_of_failure(&self) -> bool {
        self.raises == Urgency::Emergency && self.least == Urgency::SelfCare
    }
}

/// Returns the slips of a file; none if its names do not all stand, or it is
/// too large to be proved.
pub fn slips(text: &str) -> Option<Slips> {
    let (source, problems) = source::read(text);
    let built = build::build(&source).ok().filter(|_| problems.is_empty())?;
    slips_of(&source, &built).ok()
}

pub(super) fn slips_of(source: &Source, built: &Built) -> Result<Slips, TooLarge> {
    let nets = built.nets.iter().flat_map(|it| [&it.when, &it.then]);
    let guards: Vec<_> = nets.chain(&built.laws.contradictions).collect();
    let space = Space::new(&built.dialog, &guards)?;
    let (ends, minds) = (Ends::new(&space)?, Minds::new(&space)?);
    let search = Search::new(source, built, &ends, &minds)?;
    let mut found = Slips { slips: Vec::new(), not_forgotten: Vec::new() };
    for (place, question) in built.dialog.questions.iter().enumerate() {
        if minds.first_flag(place).is_none() {
            continue;
        }
        let signs = signs(source, &space, place);
        if signs.is_empty() {
            found.not_forgotten.push(question.id.clone());
        }
        for sign in &signs {
            found.slips.extend(search.slips(sign)?);
        }
    }
    found.slips.sort_by_key(|it| {
        let drop = it.raises as usize - (it.least as usize).min(it.raises as usize);
        Reverse((drop, it.raises))
    });
    Ok(found)
}

/// An answer that can be forgotten.
struct Sign {
    place: usize,
    words: String,
    choice: Option<ChoiceId>,
    way: Way,
}

/// What is answered instead.
enum Way {
    /// All the same, without this tick.
    Tick(BddVariable),
    /// Another answer.
    Answer { from: Vec<(BddVariable, bool)>, to: Vec<(BddVariable, bool)> },
}

fn signs(source: &Source, space: &Space, place: usize) -> Vec<Sign> {
    let question = &space.dialog.questions[place];
    let instead = |at: usize, other: usize| Way::Answer {
        from: space.literals(place, at),
        to: space.literals(place, other),
    };
    match &question.kind {
        Kind::Many { choices, none } => {
            let ticks = choices.iter().filter(|it| *it != none).enumerate();
            ticks.map(|(at, it)| chosen(place, question, it, tick(space, place, at))).collect()
        }
        Kind::One(choices) => {
            let is_unknown = |it: &ChoiceId| UNKNOWN.contains(&it.0.as_str());
            let unknown = choices.iter().position(is_unknown);
            let others = choices.iter().enumerate().filter(|(_, it)| !is_unknown(it));
            let sign = |(at, it), unknown| chosen(place, question, it, instead(at, unknown));
            unknown.map_or_else(Vec::new, |unknown| others.map(|it| sign(it, unknown)).collect())
        }
        Kind::Number { max, .. } => {
            let Some(worse) = &source.questions[place].value.worse else { return Vec::new() };
            let begins = &space.intervals[&place];
            let pairs = (1..begins.len()).map(|at| match worse.as_ref() {
                Worse::Higher => (at, at - 1),
                Worse::Lower => (at - 1, at),
            });
            let sign = |(at, other): (usize, usize)| Sign {
                place,
                words: format!("{} {}", question.id, region(begins, at, *max)),
                choice: None,
                way: instead(at, other),
            };
            pairs.map(sign).collect()
        }
    }
}

fn chosen(place: usize, question: &Question, choice: &ChoiceId, way: Way) -> Sign {
    let words = format!("{}.{choice}", question.id);
    Sign { place, words, choice: Some(choice.clone()), way }
}

fn tick(space: &Space, place: usize, at: usize) -> Way {
    Way::Tick(space.literals(place, at)[0].0)
}

/// The numbers of an interval, as they are read.
fn region(begins: &[u32], at: usize, max: u32) -> String {
    let last = begins.get(at + 1).map_or(max, |next| next - 1);
    match begins[at] == last {
        true => last.to_string(),
        false => format!("{} to {last}", begins[at]),
    }
}

impl Sign {
    /// Returns those whom people in `who` become when they forget the sign.
    fn forgotten(&self, space: &Space, who: &Bdd) -> Result<Bdd, TooLarge> {
        space.spend(who.size());
        match &self.way {
            Way::Tick(tick) => Ok(who.restrict(&[(*tick, true)]).select(&[(*tick, false)])),
            Way::Answer { from, to } => {
                Ok(space.whatever(self.place, &who.select(from))?.select(to))
            }
        }
    }
}

struct Search<'s> {
    source: &'s Source,
    built: &'s Built,
    ends: &'s Ends<'s>,
    minds: &'s Minds,
    /// Those who do not contradict themselves.
    sane: Bdd,
    /// For each second net, those of whom it holds.
    nets: Vec<Bdd>,
}

impl<'s> Search<'s> {
    fn new(
        source: &'s Source,
        built: &'s Built,
        ends: &'s Ends<'s>,
        minds: &'s Minds,
    ) -> Result<Self, TooLarge> {
        let space = ends.space;
        let mut sane = space.everybody();
        for guard in &built.laws.contradictions {
            sane = space.and_not(&sane, &space.guard(guard, Moment::InMind)?)?;
        }
        let mut nets = Vec::new();
        for net in &built.nets {
            let [when, then] = [&net.when, &net.then].map(|it| space.guard(it, Moment::InMind));
            nets.push(space.or(&when?.not(), &then?)?);
        }
        Ok(Self { source, built, ends, minds, sane, nets })
    }

    /// Returns a slip for each flag that the sign raises for somebody.
    fn slips(&self, sign: &Sign) -> Result<Vec<Slip>, TooLarge> {
        let mut slips = Vec::new();
        for flag in 0..self.minds.raised.len() {
            if self.minds.rests_on[flag].contains(&sign.place) {
                slips.extend(self.slip(sign, flag)?);
            }
        }
        Ok(slips)
    }

    fn slip(&self, sign: &Sign, flag: usize) -> Result<Option<Slip>, TooLarge> {
        let space = self.ends.space;
        let raised = &self.minds.raised[flag];
        let have = space.and(&space.and(raised, &space.asked[sign.place])?, &self.sane)?;
        if space.and_not(&sign.forgotten(space, &have)?, raised)?.is_false() {
            return Ok(None);
        }
        let (mut caught, mut nets) = (have.clone(), Vec::new());
        let Some((least, who)) = self.least(sign, &have)? else { return Ok(None) };
        for (net, held) in self.built.nets.iter().zip(&self.nets) {
            caught = space.and(&caught, held)?;
            let alone = self.least(sign, &space.and(&have, held)?)?;
            if alone.is_some_and(|(it, _)| it > least) {
                nets.push(net.says.clone());
            }
        }
        // Nets that leave nobody with the sign catch nobody.
        let (least, who) = self.least(sign, &caught)?.unwrap_or((least, who));
        Ok(Some(self.shown(sign, flag, least, &who, nets)))
    }

    /// Returns the least urgency that people in `have` are sent when they
    /// forget the sign, and who they are then; none if nobody has it.
    fn least(&self, sign: &Sign, have: &Bdd) -> Result<Option<(Urgency, Bdd)>, TooLarge> {
        let space = self.ends.space;
        let forgotten = sign.forgotten(space, have)?;
        for pair in Urgency::ALL.windows(2) {
            let below = space.and_not(&forgotten, self.ends.at_least(pair[1]))?;
            if !below.is_false() {
                return Ok(Some((pair[0], below)));
            }
        }
        Ok((!forgotten.is_false()).then_some((Urgency::Emergency, forgotten)))
    }

    fn shown(
        &self,
        sign: &Sign,
        flag: usize,
        least: Urgency,
        who: &Bdd,
        nets: Vec<String>,
    ) -> Slip {
        let dialog = &self.built.dialog;
        let person = self.ends.space.plainest(who).expect("somebody forgets the sign");
        let walk = dialog.walk(&person);
        let outcome = match walk.at {
            At::Decided(decision) => Some(decision.outcome.id.clone()),
            At::Asking(_) | At::Undecided => None,
        };
        Slip {
            sign: sign.words.clone(),
            question: dialog.questions[sign.place].id.clone(),
            choice: sign.choice.clone(),
            flag: dialog.flags[flag].id.clone(),
            raises: dialog.flags[flag].urgency,
            least,
            outcome,
            example: walk.answers,
            nets,
            reason: self.source.flags[flag].value.slip.as_ref().map(|it| it.as_ref().clone()),
        }
    }
}
