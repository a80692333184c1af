//! Small random dialogs, as text. Every line that can be found fault with ends
//! in a mark, `#@`, that says what stands there.

use std::collections::BTreeSet;
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
    Property(usize),
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
    /// Each made of those before it.
    pub(super) properties: Vec<Condition>,
    pub(super) modifiers: Vec<bool>,
    pub(super) early: Vec<bool>,
    /// For each outcome, the flags that it may leave unasked.
    pub(super) unasked: Vec<Vec<usize>>,
    /// Who has the one in mind has the other.
    pub(super) nets: Vec<(Condition, Condition)>,
    /// All conditions over answers alone, each with the mark of its line.
    pub(super) conditions: Vec<(String, Condition)>,
    pub(super) text: String,
    names: Vec<String>,
    emergencies: Vec<bool>,
    notes: usize,
    /// Whether everybody is asked everything, and there is little else: the more
    /// there is, the more is wrong with it.
    is_calm: bool,
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
            Self::Property(place) => write!(f, "\"t{place}\""),
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

impl Condition {
    /// The lists that it counts in.
    pub(super) fn counts<'c>(&'c self, counts: &mut Vec<&'c [Self]>) {
        if let Self::Count(_, of) = self {
            counts.push(of);
        }
        self.parts().iter().for_each(|it| it.counts(counts));
    }

    fn parts(&self) -> &[Self] {
        match self {
            Self::All(parts) | Self::Any(parts) | Self::None(parts) | Self::Count(_, parts) => {
                parts
            }
            Self::Name(_) | Self::Chosen(..) | Self::AtLeast(..) | Self::AtMost(..) => &[],
            Self::Outcome(_) | Self::Note(_) | Self::Urgency(_) | Self::Property(_) => &[],
        }
    }

    /// Where it cuts the numbers of a question in two.
    fn cuts(&self, place: usize, cuts: &mut BTreeSet<u32>) {
        if let Self::AtLeast(question, least) = self
            && *question == place
        {
            cuts.insert(*least);
        }
        if let Self::AtMost(question, most) = self
            && *question == place
        {
            cuts.insert(*most + 1);
        }
        self.parts().iter().for_each(|it| it.cuts(place, cuts));
    }
}

impl Small {
    /// Where conditions cut the numbers of a question in two.
    pub(super) fn cuts(&self, place: usize) -> BTreeSet<u32> {
        let mut cuts = BTreeSet::new();
        let laws = self.laws.iter().flat_map(|it| [&it.only, &it.place]).flatten();
        let nets = self.nets.iter().flat_map(|(when, then)| [when, then]);
        let others = laws.chain(&self.properties).chain(nets);
        let own = self.conditions.iter().map(|(_, it)| it);
        own.chain(others).for_each(|it| it.cuts(place, &mut cuts));
        cuts
    }

    pub(super) fn random(chance: &mut Chance) -> Self {
        let questions = questions(chance);
        let is_calm = chance.once_in(4);
        let outcomes = 1 + chance.below(if is_calm { 2 } else { 4 });
        let mut small = Self {
            questions,
            laws: Vec::new(),
            contradictions: Vec::new(),
            properties: Vec::new(),
            modifiers: Vec::new(),
            early: (0..outcomes).map(|_| !is_calm && chance.once_in(3)).collect(),
            unasked: Vec::new(),
            nets: Vec::new(),
            conditions: Vec::new(),
            text: "id = \"small\"\n[limits]\nquestions = 9\nseconds = 99\n".to_owned(),
            names: Vec::new(),
            emergencies: Vec::new(),
            notes: chance.below(if is_calm { 1 } else { 6 }),
            is_calm,
        };
        small.name_conditions(chance);
        small.ask(chance);
        small.decide(chance);
        small.outcomes(chance);
        if !small.is_calm {
            small.property(chance);
            small.lay_down(chance);
            small.contradict(chance);
        }
        small.catch(chance);
        small.text += "[statement.T]\nevidence = \"opinion\"\nchecked = \"design\"\nsources = []\n";
        small
    }

    fn name_conditions(&mut self, chance: &mut Chance) {
        self.text += "[fact]\n";
        for number in 0..chance.below(3) {
            let when = self.marked(chance, 2, format!("fact {number}"));
            self.text += &format!("a{number} = {when} #@fact {number}\n");
            self.names.push(format!("a{number}"));
        }
        for number in 0..chance.below(5).saturating_sub(1) {
            let when = self.marked(chance, 1, format!("flag {number}"));
            let urgency = 1 + chance.below(3);
            let modifier = urgency == 1 && chance.once_in(2);
            self.text += &format!(
                "[flag.f{number}] #@flag {number}\nwhen = {when} #@flag {number}\n\
                 urgency = \"{}\"\nmodifier = {modifier}\n",
                URGENCIES[urgency]
            );
            if Self::has_a_reason(number) {
                self.text += "slip = \"It is rare.\"\n";
            }
            self.modifiers.push(modifier);
            self.emergencies.push(urgency == 3);
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
            Some(true) => "worse-when = \"higher\"\n",
            Some(false) => "worse-when = \"lower\"\n",
            None => "",
        };
        self.text += &format!(
            "[question.q{place}] #@question {place}\n{kind}\nscreen = {}\n{worse}next = [\n",
            asked.screen
        );
        let is_calm = self.is_calm;
        let target = |chance: &mut Chance| match later {
            [] => "decide".to_owned(),
            [next, ..] if is_calm => format!("q{next}"),
            _ if chance.once_in(5) => "decide".to_owned(),
            _ => format!("q{}", later[chance.below(later.len().min(2))]),
        };
        let ways = if self.is_calm { 0 } else { chance.below(3) };
        for way in 0..ways {
            let when = self.marked(chance, 1, format!("way {place} {way}"));
            let to = target(chance);
            self.text += &format!("{{ when = {when}, to = \"{to}\" }}, #@way {place} {way}\n");
        }
        let to = target(chance);
        self.text += &format!("{{ to = \"{to}\" }}, #@way {place} {ways}\n]\n");
    }

    fn decide(&mut self, chance: &mut Chance) {
        let rules = if self.is_calm { self.early.len() } else { 1 + chance.below(5) };
        for rule in 0..rules {
            self.text += "[[rule]]\n";
            // A last row often takes everybody who is left.
            if rule + 1 < rules || !self.is_calm && chance.once_in(4) {
                let when = self.marked(chance, 1, format!("rule {rule}"));
                self.text += &format!("when = {when} #@rule {rule}\n");
            }
            let outcome = if self.is_calm { rule } else { chance.below(self.early.len()) };
            self.text += &format!("outcome = \"o{outcome}\" #@rule {rule}\n");
        }
    }

    fn outcomes(&mut self, chance: &mut Chance) {
        for (place, is_early) in self.early.clone().iter().enumerate() {
            let unasked: Vec<_> = (0..self.modifiers.len())
                .filter(|it| *is_early && !self.emergencies[*it] && !chance.once_in(3))
                .collect();
            let names: Vec<_> = unasked.iter().map(|it| format!("\"f{it}\"")).collect();
            let names = names.join(", ");
            let early = match is_early {
                true => format!(
                    "early-because = \"It must.\" #@early {place}\n\
                     unasked = [{names}] #@unasked {place}\n"
                ),
                false => String::new(),
            };
            let urgency = chance.pick(&URGENCIES);
            let covers: Vec<_> = (0..self.modifiers.len())
                .filter(|_| chance.once_in(3))
                .map(|it| format!("\"f{it}\""))
                .collect();
            self.text += &format!(
                "[outcome.o{place}] #@outcome {place}\nurgency = \"{urgency}\"\n{early}\
                 covers = [{}]\nstatements = [\"T\"]\n",
                covers.join(", ")
            );
            self.unasked.push(unasked);
        }
        for note in 0..self.notes {
            let when = self.marked(chance, 1, format!("note {note}"));
            let below = chance.below(self.early.len());
            let with = if chance.once_in(2) { format!("\"o{below}\"") } else { String::new() };
            self.text += &format!(
                "[note.n{note}] #@note {note}\nwhen = {when} #@note {note}\nwith = [{with}]\n"
            );
        }
    }

    fn property(&mut self, chance: &mut Chance) {
        self.text += "[property]\n";
        for number in 0..chance.below(3) {
            let property = self.condition(chance, 1, true);
            self.text += &format!("t{number} = {property}\n");
            self.properties.push(property);
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
            self.text += &format!("[[law]]\ntext = \"So.\"\n{written}\n");
            self.laws.push(match form {
                0 => Law { only: Some(one), place: None, is_only: false },
                1 => Law { only: None, place: Some(one), is_only: false },
                _ => Law { only: Some(one), place: Some(other), is_only: true },
            });
        }
    }

    fn contradict(&mut self, chance: &mut Chance) {
        for number in 0..chance.below(4).saturating_sub(1) {
            let when = self.marked(chance, 2, format!("contradiction {number}"));
            self.text += &format!(
                "[[contradiction]]\ntext = \"No.\"\nwhen = {when} #@contradiction {number}\n"
            );
            self.contradictions.push(when);
        }
    }

    /// Whether a slip of a flag is said to be accepted.
    pub(super) fn has_a_reason(flag: usize) -> bool {
        flag % 2 == 1
    }

    /// Second nets, which catch who has missed a sign.
    fn catch(&mut self, chance: &mut Chance) {
        for number in 0..chance.below(3) {
            let when = self.name(chance, false);
            // Caught is often who has a flag.
            let then = match chance.once_in(2) && !self.modifiers.is_empty() {
                true => Condition::Name(format!("f{}", chance.below(self.modifiers.len()))),
                false => self.name(chance, false),
            };
            self.text +=
                &format!("[[net]]\ntext = \"Net {number}.\"\nwhen = {when}\nthen = {then}\n");
            self.nets.push((when, then));
        }
    }

    /// A condition over answers alone, on a line with this mark.
    fn marked(&mut self, chance: &mut Chance, depth: usize, mark: String) -> Condition {
        let condition = self.condition(chance, depth, false);
        self.conditions.push((mark, condition.clone()));
        condition
    }

    /// A condition, which may name what is sent.
    fn condition(&self, chance: &mut Chance, depth: usize, sent: bool) -> Condition {
        if depth == 0 || chance.once_in(3) {
            return self.name(chance, sent);
        }
        let mut parts: Vec<Condition> = Vec::new();
        for _ in 0..1 + chance.below(3) {
            let part = self.condition(chance, depth - 1, sent);
            // What is listed twice is refused before anything is proved.
            if parts.iter().all(|it| it.to_string() != part.to_string()) {
                parts.push(part);
            }
        }
        match chance.below(4) {
            0 => Condition::All(parts),
            1 => Condition::Any(parts),
            2 => Condition::None(parts),
            _ => Condition::Count(1 + chance.below(parts.len()), parts),
        }
    }

    fn name(&self, chance: &mut Chance, sent: bool) -> Condition {
        if sent && chance.once_in(2) {
            return match chance.below(4) {
                0 if self.notes > 0 => Condition::Note(chance.below(self.notes)),
                1 if !self.properties.is_empty() => {
                    Condition::Property(chance.below(self.properties.len()))
                }
                2 => Condition::Urgency(chance.below(4)),
                _ => Condition::Outcome(chance.below(self.early.len())),
            };
        }
        if !self.names.is_empty() && chance.once_in(3) {
            return Condition::Name(chance.pick(&self.names).clone());
        }
        let place = chance.below(self.questions.len());
        match self.questions[place].kind {
            Kind::One(count) | Kind::Many(count) => Condition::Chosen(place, chance.below(count)),
            // What everybody meets, too; what nobody meets is refused (D101).
            Kind::Number(max) if chance.once_in(2) => {
                Condition::AtLeast(place, chance.below(max as usize + 1) as u32)
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
        let screen = chance.once_in(2);
        let says = is_number && (screen || !chance.once_in(3));
        let worse = says.then(|| chance.once_in(2));
        questions.push(Asked { kind, screen, worse });
    }
    questions
}
