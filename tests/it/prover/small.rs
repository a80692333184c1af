//! Small random dialogs, as text. Every line that can be found fault with ends
//! in a mark, `#@`, that says what stands there.

use std::fmt;

use crate::random::Chance;

const URGENCIES: [&str; 4] = ["self-care", "consultation", "consultation-24", "emergency"];

/// A condition, apart from the project's own `Guard`.
#[derive(Clone)]
pub(super) enum Condition {
    Name(String),
    Chosen(usize, usize),
    AtLeast(usize, u32),
    AtMost(usize, u32),
    Outcome(usize),
    Note(usize),
    Urgency(usize),
    All(Vec<Self>),
    Any(Vec<Self>),
    None(Vec<Self>),
    Count(usize, Vec<Self>),
}

/// Where `only` holds, `place` must.
pub(super) struct Law {
    pub(super) only: Option<Condition>,
    pub(super) place: Option<Condition>,
    pub(super) is_only: bool,
}

/// What an answer can be.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// One of so many choices.
    One(usize),
    /// Any of so many choices; the last is "none".
    Many(usize),
    /// A number up to this.
    Number(u32),
}

/// A question, as far as the text of the dialog does not say it again.
pub(super) struct Asked {
    pub(super) kind: Kind,
    pub(super) screen: bool,
    /// Whether more is worse, or less, or neither.
    pub(super) worse: Option<bool>,
}

/// A random dialog.
pub(super) struct Small {
    pub(super) questions: Vec<Asked>,
    pub(super) laws: Vec<Law>,
    pub(super) contradictions: Vec<Condition>,
    pub(super) modifiers: Vec<bool>,
    pub(super) early: Vec<bool>,
    pub(super) text: String,
    names: Vec<String>,
    notes: usize,
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => write!(f, "\"{name}\""),
            Self::Chosen(question, choice) => write!(f, "\"q{question}.c{choice}\""),
            Self::AtLeast(question, least) => write!(f, "\"q{question} >= {least}\""),
            Self::AtMost(question, most) => write!(f, "\"q{question} <= {most}\""),
            Self::Outcome(place) => write!(f, "\"outcome.o{place}\""),
            Self::Note(place) => write!(f, "\"note.n{place}\""),
            Self::Urgency(place) => write!(f, "\"urgency.{}\"", URGENCIES[*place]),
            Self::All(all) => write!(f, "{{ all = {} }}", list(all)),
            Self::Any(any) => write!(f, "{{ any = {} }}", list(any)),
            Self::None(none) => write!(f, "{{ none = {} }}", list(none)),
            Self::Count(least, of) => write!(f, "{{ at-least = {least}, of = {} }}", list(of)),
        }
    }
}

fn list(conditions: &[Condition]) -> String {
    let written: Vec<_> = conditions.iter().map(ToString::to_string).collect();
    format!("[{}]", written.join(", "))
}

impl Small {
    pub(super) fn random(chance: &mut Chance) -> Self {
        let questions = questions(chance);
        let mut small = Self {
            questions,
            laws: Vec::new(),
            contradictions: Vec::new(),
            modifiers: Vec::new(),
            early: (0..1 + chance.below(4)).map(|_| chance.once_in(3)).collect(),
            text: "id = \"small\"\n[limits]\nquestions = 9\nseconds = 99\n".to_owned(),
            names: Vec::new(),
            notes: chance.below(3),
        };
        small.name_conditions(chance);
        small.ask(chance);
        small.decide(chance);
        small.tell(chance);
        small.lay_down(chance);
        small.text += "[statement.T]\nevidence = \"opinion\"\nchecked = \"design\"\nsources = []\n";
        small
    }

    fn name_conditions(&mut self, chance: &mut Chance) {
        self.text += "[fact]\n";
        for number in 0..chance.below(3) {
            let when = self.condition(chance, 2, false);
            self.text += &format!("a{number} = {when}\n");
            self.names.push(format!("a{number}"));
        }
        for number in 0..chance.below(4) {
            let when = self.condition(chance, 1, false);
            let urgency = chance.pick(&URGENCIES);
            let modifier = chance.once_in(3);
            self.text += &format!(
                "[flag.f{number}] #@flag {number}\nwhen = {when}\nurgency = \"{urgency}\"\n\
                 modifier = {modifier}\n"
            );
            self.modifiers.push(modifier || *urgency == "self-care");
            self.names.push(format!("f{number}"));
        }
    }

    /// Questions lead only to such as come later in a random order, of which
    /// the first is the first.
    fn ask(&mut self, chance: &mut Chance) {
        let mut order: Vec<_> = (0..self.questions.len()).collect();
        for at in (2..order.len()).rev() {
            order.swap(at, 1 + chance.below(at));
        }
        for place in 0..self.questions.len() {
            let at = order.iter().position(|it| *it == place).unwrap();
            let later: Vec<_> = order[at + 1..].to_vec();
            self.question(chance, place, &later);
        }
    }

    fn question(&mut self, chance: &mut Chance, place: usize, later: &[usize]) {
        let asked = &self.questions[place];
        let choices = |count| (0..count).map(|it| format!("\"c{it}\"")).collect::<Vec<_>>();
        let kind = match asked.kind {
            Kind::One(count) => format!("kind = \"one\"\nchoices = [{}]", choices(count).join(",")),
            Kind::Many(count) => {
                let choices = choices(count);
                let [all, none] = [choices.join(","), choices[count - 1].clone()];
                format!("kind = \"many\"\nchoices = [{all}]\nnone = {none}")
            }
            Kind::Number(max) => format!("kind = \"number\"\nmin = 0\nmax = {max}"),
        };
        let worse = match asked.worse {
            Some(true) => "worse = \"higher\"\n",
            Some(false) => "worse = \"lower\"\n",
            None => "",
        };
        self.text += &format!(
            "[question.q{place}] #@question {place}\n{kind}\nscreen = {}\n{worse}next = [\n",
            asked.screen
        );
        let target = |chance: &mut Chance| match later {
            [] => "decide".to_owned(),
            _ if chance.once_in(5) => "decide".to_owned(),
            _ => format!("q{}", later[chance.below(later.len().min(2))]),
        };
        let ways = chance.below(3);
        for way in 0..ways {
            let when = self.condition(chance, 1, false);
            let to = target(chance);
            self.text += &format!("{{ when = {when}, to = \"{to}\" }}, #@way {place} {way}\n");
        }
        let to = target(chance);
        self.text += &format!("{{ to = \"{to}\" }}, #@way {place} {ways}\n]\n");
    }

    fn decide(&mut self, chance: &mut Chance) {
        let rules = 1 + chance.below(5);
        for rule in 0..rules {
            let is_last = rule + 1 == rules && !chance.once_in(4);
            let when =
                if is_last { Condition::All(Vec::new()) } else { self.condition(chance, 1, false) };
            let outcome = chance.below(self.early.len());
            self.text +=
                &format!("[[rule]]\nwhen = {when} #@rule {rule}\noutcome = \"o{outcome}\"\n");
        }
    }

    fn tell(&mut self, chance: &mut Chance) {
        for (place, is_early) in self.early.clone().iter().enumerate() {
            let early = if *is_early { "early = \"It must.\"\n" } else { "" };
            let urgency = chance.pick(&URGENCIES);
            self.text += &format!(
                "[outcome.o{place}] #@outcome {place}\nurgency = \"{urgency}\"\n{early}\
                 why = [\"T\"]\n"
            );
        }
        for note in 0..self.notes {
            let when = self.condition(chance, 1, false);
            let below = chance.below(self.early.len());
            let with = if chance.once_in(2) { format!("\"o{below}\"") } else { String::new() };
            self.text += &format!("[note.n{note}] #@note {note}\nwhen = {when}\nwith = [{with}]\n");
        }
    }

    fn lay_down(&mut self, chance: &mut Chance) {
        for number in 0..chance.below(3) {
            let (one, other) = (self.condition(chance, 2, true), self.condition(chance, 2, true));
            let form = chance.below(3);
            let mark = format!("#@law {number}");
            let written = match form {
                0 => format!("never = {one} {mark}"),
                1 => format!("always = {one} {mark}"),
                _ => format!("only = {one} {mark}\nwhere = {other} {mark}"),
            };
            self.text += &format!("[[law]]\nsays = \"So.\"\n{written}\n");
            self.laws.push(match form {
                0 => Law { only: Some(one), place: None, is_only: false },
                1 => Law { only: None, place: Some(one), is_only: false },
                _ => Law { only: Some(one), place: Some(other), is_only: true },
            });
        }
        for _ in 0..chance.below(3).saturating_sub(1) {
            let when = self.condition(chance, 1, false);
            self.text += &format!("[[contradiction]]\nsays = \"No.\"\nwhen = {when}\n");
            self.contradictions.push(when);
        }
    }

    /// A condition, which may speak of what is told.
    fn condition(&self, chance: &mut Chance, depth: usize, told: bool) -> Condition {
        if depth == 0 || chance.once_in(3) {
            return self.name(chance, told);
        }
        let count = if chance.once_in(20) { 0 } else { 1 + chance.below(3) };
        let form = chance.below(4);
        let parts = (0..count).map(|_| self.condition(chance, depth - 1, told)).collect();
        match form {
            0 => Condition::All(parts),
            1 => Condition::Any(parts),
            2 => Condition::None(parts),
            _ => Condition::Count(chance.below(4), parts),
        }
    }

    fn name(&self, chance: &mut Chance, told: bool) -> Condition {
        if told && chance.once_in(2) {
            return match chance.below(3) {
                0 if self.notes > 0 => Condition::Note(chance.below(self.notes)),
                1 => Condition::Urgency(chance.below(4)),
                _ => Condition::Outcome(chance.below(self.early.len())),
            };
        }
        if !self.names.is_empty() && chance.once_in(3) {
            return Condition::Name(chance.pick(&self.names).clone());
        }
        let place = chance.below(self.questions.len());
        match self.questions[place].kind {
            Kind::One(count) | Kind::Many(count) => Condition::Chosen(place, chance.below(count)),
            // Beyond the borders too.
            Kind::Number(max) if chance.once_in(2) => {
                Condition::AtLeast(place, chance.below(max as usize + 2) as u32)
            }
            Kind::Number(max) => Condition::AtMost(place, chance.below(max as usize + 2) as u32),
        }
    }
}

fn questions(chance: &mut Chance) -> Vec<Asked> {
    let mut questions = Vec::new();
    let mut persons = 1;
    for _ in 0..1 + chance.below(5) {
        let kind = match chance.below(3) {
            0 => Kind::One(2 + chance.below(2)),
            1 => Kind::Many(2 + chance.below(3)),
            _ => Kind::Number(1 + chance.below(4) as u32),
        };
        persons *= match kind {
            Kind::One(count) => count,
            Kind::Many(count) => 1 << (count - 1),
            Kind::Number(max) => max as usize + 1,
        };
        if persons > 300 {
            break;
        }
        let is_number = matches!(kind, Kind::Number(_));
        let worse = (is_number && !chance.once_in(3)).then(|| chance.once_in(2));
        questions.push(Asked { kind, screen: chance.once_in(2), worse });
    }
    questions
}
