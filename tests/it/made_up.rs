//! Dialogs made up at random, with their words, that keep the promises of
//! `check` by the way they are made; most are then spoiled in a place or two.
//!
//! What `check` lets through of them is played in `played.rs`.

use std::fmt;

use crate::random::Chance;

pub(crate) const URGENCIES: [&str; 4] =
    ["self-care", "consultation", "consultation-24", "emergency"];

/// The parts of a label; none is a word of danger.
const TREES: [&str; 9] =
    ["Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Gum", "Hazel", "Ironwood"];
const PLACES: [&str; 7] = ["harbour", "meadow", "island", "garden", "desert", "valley", "village"];

/// What an answer can be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// One of so many choices.
    One(usize),
    /// Any of so many choices, or none, which is one more.
    Many(usize),
    /// A number up to this, and whether more is worse, or less, or neither.
    Number(usize, Option<bool>),
}

#[derive(Clone)]
pub(crate) struct Question {
    pub(crate) kind: Kind,
    pub(crate) screen: bool,
    /// Ways on before the last: to a question, or past all of them.
    pub(crate) ways: Vec<(Guard, usize)>,
    pub(crate) next: usize,
    /// Whether its labels are too long for buttons.
    is_long: bool,
}

#[derive(Clone)]
pub(crate) struct Flag {
    pub(crate) when: Guard,
    pub(crate) urgency: usize,
    pub(crate) modifier: bool,
}

#[derive(Clone, Default)]
pub(crate) struct Outcome {
    pub(crate) urgency: usize,
    pub(crate) covers: Vec<usize>,
    pub(crate) early: bool,
    pub(crate) unasked: Vec<usize>,
}

/// A condition. An answer is the place of a choice, a set of ticks as bits, or
/// a number.
#[derive(Clone)]
pub(crate) enum Guard {
    Chosen(usize, usize),
    AtLeast(usize, usize),
    AtMost(usize, usize),
    Flag(usize),
    All(Vec<Self>),
    Any(Vec<Self>),
    None(Vec<Self>),
    Count(usize, Vec<Self>),
}

/// A dialog.
#[derive(Clone)]
pub(crate) struct MadeUp {
    pub(crate) questions: Vec<Question>,
    pub(crate) flags: Vec<Flag>,
    /// Each with the place of its outcome.
    pub(crate) rules: Vec<(Guard, usize)>,
    pub(crate) outcomes: Vec<Outcome>,
    /// Each with the outcomes it stands below, or none for all.
    pub(crate) notes: Vec<(Guard, Vec<usize>)>,
    pub(crate) contradictions: Vec<Guard>,
}

impl MadeUp {
    /// Makes one up that is sound, or is meant to be.
    pub(crate) fn sound(chance: &mut Chance) -> Self {
        let mut made = Self {
            questions: questions(chance),
            flags: Vec::new(),
            rules: Vec::new(),
            outcomes: Vec::new(),
            notes: Vec::new(),
            contradictions: Vec::new(),
        };
        made.raise(chance);
        let leaver = made.leaver(chance);
        made.conclude(chance);
        made.leave_early(chance, leaver);
        made.contradict(chance);
        for _ in 0..chance.below(6).saturating_sub(1) {
            let place = chance.below(made.questions.len());
            made.notes.push((made.some_answer(chance, place), Vec::new()));
        }
        made
    }

    /// A flag of an emergency, and some of any urgency; those of 24 hours or
    /// more rest on screens.
    fn raise(&mut self, chance: &mut Chance) {
        let Kind::Many(signs) = self.questions[0].kind else { panic!("the first takes several") };
        let signs = (0..1 + chance.below(signs)).map(|it| Guard::Chosen(0, it)).collect();
        self.flags.push(Flag { when: Guard::Any(signs), urgency: 3, modifier: false });
        for place in 0..self.questions.len() {
            for _ in 0..chance.below(3) {
                let when = self.bad_answer(chance, place);
                let urgency = if self.questions[place].screen { 1 + chance.below(3) } else { 1 };
                let modifier = urgency == 1 && chance.once_in(2);
                self.flags.push(Flag { when, urgency, modifier });
            }
        }
        self.raise_many(chance);
    }

    /// Now and then, as many flags as do not fit one message.
    fn raise_many(&mut self, chance: &mut Chance) {
        let is_wide = |it: &Question| matches!(it.kind, Kind::Many(count) if count >= 6);
        let wide = self.questions.iter().skip(1).position(is_wide);
        if let (Some(place), true) = (wide, chance.once_in(2)) {
            let when = |it| Guard::Chosen(place + 1, it);
            let flag = |it| Flag { when: when(it), urgency: 1, modifier: false };
            self.flags.extend((0..6).map(flag));
        }
    }

    /// Rows from the gravest flags down, each with an outcome as urgent; then
    /// self-care.
    fn conclude(&mut self, chance: &mut Chance) {
        for urgency in [3, 2, 1] {
            let is_of = |it: &Flag| it.urgency == urgency && !it.modifier;
            let flags: Vec<_> =
                (0..self.flags.len()).filter(|it| is_of(&self.flags[*it])).collect();
            if !flags.is_empty() {
                let covers = flags.iter().copied().filter(|_| chance.once_in(4)).collect();
                self.decide(Guard::Any(flags.into_iter().map(Guard::Flag).collect()), urgency);
                self.outcomes.last_mut().unwrap().covers = covers;
            }
        }
        if chance.once_in(2) {
            let place = chance.below(self.questions.len());
            let when = self.bad_answer(chance, place);
            self.decide(when, 1);
        }
        self.decide(Guard::All(Vec::new()), 0);
    }

    /// Adds a row at the end, with an outcome of its own.
    fn decide(&mut self, when: Guard, urgency: usize) {
        self.rules.push((when, self.outcomes.len()));
        self.outcomes.push(Outcome { urgency, ..Outcome::default() });
    }

    /// Now and then a question whose first choice leads away; no emergency is
    /// asked for behind it.
    fn leaver(&mut self, chance: &mut Chance) -> Option<usize> {
        let is_one = |it: &Question| matches!(it.kind, Kind::One(_)) && !it.screen;
        let place = self.questions.iter().position(is_one)?;
        if place + 1 == self.questions.len() || chance.once_in(2) {
            return None;
        }
        for flag in self.flags.iter_mut().filter(|it| it.when.is_of_questions_behind(place)) {
            flag.urgency = flag.urgency.min(2);
        }
        let behind = place + 1;
        if !matches!(self.questions[behind].kind, Kind::Number(_, None)) {
            self.questions[behind].screen = true;
            let when = self.bad_answer(chance, behind);
            self.flags.push(Flag { when, urgency: 2, modifier: false });
        }
        Some(place)
    }

    /// Who has the first flag is asked no more; who leaves is seen by somebody
    /// else, and flags of what they are not asked are named.
    fn leave_early(&mut self, chance: &mut Chance, leaver: Option<usize>) {
        let end = self.questions.len();
        if chance.once_in(3) {
            self.questions[0].ways.push((Guard::Flag(0), end));
            self.outcomes[0].early = true;
        }
        let Some(place) = leaver else { return };
        let leaves = Guard::Chosen(place, 0);
        self.questions[place].ways.push((leaves.clone(), end));
        let is_left = |it: &Flag| it.urgency == 2 && it.when.is_of_questions_behind(place);
        let flags = 0..self.flags.len();
        let unasked: Vec<_> = flags.filter(|it| is_left(&self.flags[*it])).collect();
        let behind = self.rules.iter().position(|(_, it)| self.outcomes[*it].urgency < 2);
        self.rules.insert(behind.unwrap(), (leaves, self.outcomes.len()));
        self.outcomes.push(Outcome { urgency: 1, early: true, unasked, ..Outcome::default() });
    }

    /// A row that a second tick takes away again, and who ticks both is said to
    /// contradict themselves.
    fn contradict(&mut self, chance: &mut Chance) {
        let is_many = |it: &Question| matches!(it.kind, Kind::Many(count) if count >= 3);
        let Some(place) = self.questions.iter().skip(1).position(is_many).map(|it| it + 1) else {
            return;
        };
        if !chance.once_in(3) {
            return;
        }
        let (one, other) = (Guard::Chosen(place, 0), Guard::Chosen(place, 1));
        let alone = Guard::All(vec![one.clone(), Guard::None(vec![other.clone()])]);
        let behind = self.rules.iter().position(|(_, it)| self.outcomes[*it].urgency < 2);
        self.rules.insert(behind.unwrap(), (alone, self.outcomes.len()));
        self.outcomes.push(Outcome { urgency: 2, ..Outcome::default() });
        self.contradictions.push(Guard::All(vec![one, other]));
    }

    /// An answer that is bad where answers can be.
    fn bad_answer(&self, chance: &mut Chance, place: usize) -> Guard {
        match self.questions[place].kind {
            Kind::One(count) => Guard::Chosen(place, 1 + chance.below(count - 1)),
            Kind::Many(count) => Guard::Chosen(place, chance.below(count)),
            Kind::Number(max, Some(false)) => Guard::AtMost(place, chance.below(max)),
            Kind::Number(max, _) => Guard::AtLeast(place, 1 + chance.below(max)),
        }
    }

    fn some_answer(&self, chance: &mut Chance, place: usize) -> Guard {
        let answer = self.bad_answer(chance, place);
        if chance.once_in(4) { Guard::None(vec![answer]) } else { answer }
    }

    /// Changes one thing, of all that a dialog is made of.
    pub(crate) fn spoil(&mut self, chance: &mut Chance) {
        if self.rules.len() < 2 {
            return;
        }
        let question = chance.below(self.questions.len());
        let flag = chance.below(self.flags.len());
        let outcome = chance.below(self.outcomes.len());
        let rule = chance.below(self.rules.len() - 1);
        let answer = self.some_answer(chance, question);
        match chance.below(14) {
            0 => self.rules.swap(rule, rule + 1),
            1 => drop(self.rules.remove(rule)),
            2 => self.rules[rule].1 = outcome,
            3 => self.rules[rule].0 = Guard::All(vec![self.rules[rule].0.clone(), answer]),
            4 => self.flags[flag].urgency = 1 + chance.below(3),
            5 => self.flags[flag].modifier ^= true,
            6 => {
                let parts = vec![self.flags[flag].when.clone(), answer];
                self.flags[flag].when = match chance.below(3) {
                    0 => Guard::All(parts),
                    1 => Guard::Any(parts),
                    _ => Guard::Count(1 + chance.below(2), parts),
                };
            }
            7 => self.questions[question].screen ^= true,
            8 => self.questions[question].kind = turned(self.questions[question].kind),
            9 => self.outcomes[outcome].urgency = chance.below(4),
            10 => self.outcomes[outcome].early ^= true,
            11 => self.outcomes[outcome].unasked.push(flag),
            12 => self.outcomes[outcome].covers = vec![flag],
            _ => {
                let to = question + 1 + chance.below(self.questions.len() - question);
                self.questions[question].ways.push((answer, to));
            }
        }
    }

    /// Whether a condition holds of these answers.
    pub(crate) fn holds(&self, guard: &Guard, answers: &[Option<usize>]) -> bool {
        let count = |of: &[Guard]| of.iter().filter(|it| self.holds(it, answers)).count();
        match guard {
            Guard::Chosen(place, choice) => answers[*place].is_some_and(|it| {
                if let Kind::Many(count) = self.questions[*place].kind {
                    if *choice == count { it == 0 } else { it & (1 << choice) != 0 }
                } else {
                    it == *choice
                }
            }),
            Guard::AtLeast(place, least) => answers[*place].is_some_and(|it| it >= *least),
            Guard::AtMost(place, most) => answers[*place].is_some_and(|it| it <= *most),
            Guard::Flag(flag) => self.holds(&self.flags[*flag].when, answers),
            Guard::All(all) => count(all) == all.len(),
            Guard::Any(any) => count(any) > 0,
            Guard::None(none) => count(none) == 0,
            Guard::Count(least, of) => count(of) >= *least,
        }
    }

    /// The dialog as it is written in its file.
    pub(crate) fn dialog(&self) -> String {
        let end = self.questions.len();
        let mut text = format!("id = \"made-up\"\n[limits]\nquestions = {end}\nseconds = 9999\n");
        let target = |it: usize| if it == end { "decide".to_owned() } else { format!("q{it}") };
        for (place, it) in self.questions.iter().enumerate() {
            let way = |(when, to): &(Guard, usize)| {
                format!("{{ when = {when}, to = \"{}\" }}, ", target(*to))
            };
            let ways: String = it.ways.iter().map(way).collect();
            let (keys, screen, next) = (it.kind.keys(), it.screen, target(it.next));
            text += &format!(
                "[question.q{place}]\n{keys}screen = {screen}\n\
                 next = [{ways}{{ to = \"{next}\" }}]\n"
            );
        }
        for (place, Flag { when, urgency, modifier }) in self.flags.iter().enumerate() {
            let urgency = URGENCIES[*urgency];
            text += &format!(
                "[flag.f{place}]\nwhen = {when}\nurgency = \"{urgency}\"\nmodifier = {modifier}\n"
            );
        }
        for (place, (when, outcome)) in self.rules.iter().enumerate() {
            let is_last = place + 1 == self.rules.len();
            let when = if is_last { String::new() } else { format!("when = {when}\n") };
            text += &format!("[[rule]]\n{when}outcome = \"o{outcome}\"\n");
        }
        text + &self.ends()
    }

    fn ends(&self) -> String {
        let mut text = String::new();
        for (place, it) in self.outcomes.iter().enumerate() {
            let (urgency, covers) = (URGENCIES[it.urgency], named("f", &it.covers));
            let unasked = named("f", &it.unasked);
            let early = format!("early-because = \"It must.\"\nunasked = {unasked}\n");
            let early = if it.early { early } else { String::new() };
            text += &format!(
                "[outcome.o{place}]\nurgency = \"{urgency}\"\ncovers = {covers}\n{early}\
                 statements = [\"T\"]\n"
            );
        }
        for (place, (when, with)) in self.notes.iter().enumerate() {
            let with = named("o", with);
            text +=
                &format!("[note.n{place}]\nwhen = {when}\nwith = {with}\nstatements = [\"T\"]\n");
        }
        for when in &self.contradictions {
            text += &format!("[[contradiction]]\ntext = \"Not both.\"\nwhen = {when}\n");
        }
        text + "[statement.T]\nevidence = \"opinion\"\nchecked = \"design\"\nsources = []\n"
    }

    /// Its words in English.
    pub(crate) fn words(&self) -> String {
        let mut text = WORDS.to_owned();
        if let Some((_, signs)) = self.emergency_screen() {
            let sign = |it: usize| format!("    .c{it} = zebra {}\n", TREES[it].to_lowercase());
            text +=
                &format!("emergency-words = zebra\n{}", (0..signs).map(sign).collect::<String>());
        }
        for (place, it) in self.questions.iter().enumerate() {
            text += &format!("question-q{place} = How is the {}?\n", PLACES[place]);
            for choice in 0..it.kind.choices() {
                text += &format!("    .c{choice} = {}\n", self.label(place, choice));
            }
            text += &format!("letter-question-q{place} = {}\n", PLACES[place]);
        }
        let outcomes = 0..self.outcomes.len();
        let outcome = |it| {
            format!("outcome-o{it} = Outcome {it}.\n    .next = Do it.\n    .skip = The rest.\n")
        };
        text += &outcomes.map(outcome).collect::<String>();
        let flag = |it| format!("flag-f{it} = Flag {it}.\nletter-flag-f{it} = flag {it}\n");
        text += &(0..self.flags.len()).map(flag).collect::<String>();
        let note = |it| format!("note-n{it} = Note {it}.\n    .title = Besides\n");
        text + &(0..self.notes.len()).map(note).collect::<String>()
    }

    /// The first screen that takes several choices, and how many.
    pub(crate) fn emergency_screen(&self) -> Option<(usize, usize)> {
        let signs = |it: &Question| match it.kind {
            Kind::Many(count) if it.screen => Some(count),
            Kind::Many(_) | Kind::One(_) | Kind::Number(..) => None,
        };
        let mut screens = self.questions.iter().enumerate();
        screens.find_map(|(place, it)| signs(it).map(|count| (place, count)))
    }

    /// What stands on a choice.
    pub(crate) fn label(&self, place: usize, choice: usize) -> String {
        let question = &self.questions[place];
        if question.kind == Kind::Many(choice) {
            return "None of these".to_owned();
        }
        let long = if question.is_long { ", behind the house of the neighbours" } else { "" };
        format!("{} of the {}{long}", TREES[choice], PLACES[place])
    }
}

const WORDS: &str = "title = A check
welcome = Hello.
scope = For a test.
about = I ask.
emergency-signs = • A zebra.
safety-net = • A zebra.
self-care-limit = Ask again within { $days } days.
urgency-consultation = Make an appointment in the next days.
notice-undecided = Nothing fits these answers.
profile = A check.
profile-short = A check.
statement-T = This is a test.
";

fn named(letter: &str, places: &[usize]) -> String {
    let names: Vec<_> = places.iter().map(|it| format!("\"{letter}{it}\"")).collect();
    format!("[{}]", names.join(", "))
}

/// The first takes several signs and is a screen; each leads to the one behind.
fn questions(chance: &mut Chance) -> Vec<Question> {
    let count = 2 + chance.below(4);
    let question = |place| {
        let is_first = place == 0;
        let screen = is_first || chance.once_in(2);
        let kind = match chance.below(3) {
            _ if is_first => Kind::Many(2 + chance.below(3)),
            0 => Kind::One(2 + chance.below(3)),
            1 => Kind::Many(1 + chance.below(8)),
            _ => {
                let says = screen || chance.once_in(2);
                Kind::Number(1 + chance.below(9), says.then(|| chance.once_in(2)))
            }
        };
        let is_long = chance.once_in(4);
        Question { kind, screen, ways: Vec::new(), next: place + 1, is_long }
    };
    (0..count).map(question).collect()
}

/// The other way round, where there is one.
fn turned(kind: Kind) -> Kind {
    match kind {
        Kind::Number(max, Some(worse)) => Kind::Number(max, Some(!worse)),
        Kind::Number(max, None) => Kind::Number(max, Some(true)),
        Kind::One(count) => Kind::Many(count),
        Kind::Many(count) => Kind::Many(count + 1),
    }
}

impl Kind {
    pub(crate) fn choices(self) -> usize {
        match self {
            Self::One(count) => count,
            Self::Many(count) => count + 1,
            Self::Number(..) => 0,
        }
    }

    /// How many answers there are.
    pub(crate) fn answers(self) -> usize {
        match self {
            Self::One(count) => count,
            Self::Many(count) => 1 << count,
            Self::Number(max, _) => max + 1,
        }
    }

    fn keys(self) -> String {
        let choices: Vec<_> = (0..self.choices()).collect();
        let choices = named("c", &choices);
        match self {
            Self::One(_) => format!("kind = \"one\"\nchoices = {choices}\n"),
            Self::Many(none) => {
                format!("kind = \"many\"\nchoices = {choices}\nnone = \"c{none}\"\n")
            }
            Self::Number(max, worse) => {
                let worse = worse.map(|it| if it { "higher" } else { "lower" });
                let worse = worse.map(|it| format!("worse-when = \"{it}\"\n")).unwrap_or_default();
                format!("kind = \"number\"\nmin = 0\nmax = {max}\n{worse}")
            }
        }
    }
}

impl Guard {
    fn parts(&self) -> &[Self] {
        match self {
            Self::All(parts) | Self::Any(parts) | Self::None(parts) | Self::Count(_, parts) => {
                parts
            }
            Self::Chosen(..) | Self::AtLeast(..) | Self::AtMost(..) | Self::Flag(_) => &[],
        }
    }

    fn is_of_questions_behind(&self, place: usize) -> bool {
        match self {
            Self::Chosen(it, _) | Self::AtLeast(it, _) | Self::AtMost(it, _) => *it > place,
            Self::Flag(_) => false,
            Self::All(_) | Self::Any(_) | Self::None(_) | Self::Count(..) => {
                self.parts().iter().all(|it| it.is_of_questions_behind(place))
            }
        }
    }
}

impl fmt::Display for Guard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = || self.parts().iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        match self {
            Self::Chosen(question, choice) => write!(f, "\"q{question}.c{choice}\""),
            Self::AtLeast(question, least) => write!(f, "\"q{question} >= {least}\""),
            Self::AtMost(question, most) => write!(f, "\"q{question} <= {most}\""),
            Self::Flag(flag) => write!(f, "\"f{flag}\""),
            Self::All(_) => write!(f, "{{ all = [{}] }}", list()),
            Self::Any(_) => write!(f, "{{ any = [{}] }}", list()),
            Self::None(_) => write!(f, "{{ none = [{}] }}", list()),
            Self::Count(least, _) => write!(f, "{{ at-least = {least}, of = [{}] }}", list()),
        }
    }
}
