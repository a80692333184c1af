//! A random follow-up, as an author would write it.

use super::made::{Condition, Filled, FollowUp, Kind, Limit, Sign, Slot, URGENCIES};

const STATEMENT: &str =
    "[statement.T]\nevidence = \"opinion\"\nchecked = \"design\"\nsources = []\n";

/// A question with the words that say how it is answered.
fn kind(slot: &Slot, screen: bool, worse: Option<bool>) -> String {
    let choices: Vec<_> = slot.choices.iter().map(|it| format!("\"{it}\"")).collect();
    let none = choices.last().cloned().unwrap_or_default();
    let choices = choices.join(", ");
    let answered = match slot.kind {
        Kind::One(_) => format!("kind = \"one\"\nchoices = [{choices}]\n"),
        Kind::Many(_) => format!("kind = \"many\"\nchoices = [{choices}]\nnone = {none}\n"),
        Kind::Number(max) => format!("kind = \"number\"\nmin = 0\nmax = {max}\n"),
    };
    let worse = match worse {
        Some(true) => "worse-when = \"higher\"\n",
        Some(false) => "worse-when = \"lower\"\n",
        None => "",
    };
    format!("{answered}screen = {screen}\n{worse}")
}

impl FollowUp {
    /// The dialog followed: nobody proves it here.
    pub(super) fn followed_text(&self, questions: &[(Slot, bool, Option<bool>)]) -> String {
        let mut text = "id = \"first\"\n[limits]\nquestions = 9\nseconds = 99\n".to_owned();
        for (slot, screen, worse) in questions {
            let (name, kind) = (&slot.name, kind(slot, *screen, *worse));
            text += &format!("[question.{name}]\n{kind}next = [{{ to = \"decide\" }}]\n");
        }
        text += "[fact]\ng = \"c.c0\"\n";
        for (number, (urgency, modifier)) in self.followed_flags.iter().enumerate() {
            let urgency = URGENCIES[*urgency];
            text += &format!(
                "[flag.r{number}]\nwhen = \"s.c0\"\nurgency = \"{urgency}\"\n\
                 modifier = {modifier}\n"
            );
        }
        for (number, urgency) in self.followed_outcomes.iter().enumerate() {
            let urgency = URGENCIES[*urgency];
            text +=
                &format!("[outcome.u{number}]\nurgency = \"{urgency}\"\nstatements = [\"T\"]\n");
        }
        text + "[[rule]]\noutcome = \"u0\"\n" + STATEMENT
    }

    pub(super) fn write(&mut self, asked: &[(Slot, bool, Option<bool>)]) {
        self.text = "id = \"later\"\nfollows = \"first\" #@follows\n\
                     [limits]\nquestions = 9\nseconds = 99\n"
            .to_owned();
        self.write_check_ins();
        for (place, (slot, screen, worse)) in asked.iter().enumerate() {
            let ways = self.ways(place);
            // What the dialog followed has is not written again.
            let own = if slot.name == "q" { kind(slot, *screen, *worse) } else { String::new() };
            let name = &slot.name;
            self.text += &format!("[question.{name}] #@question {name}\n{own}next = [\n{ways}]\n");
        }
        self.write_conditions();
        self.write_results();
        self.write_laws();
        self.text += STATEMENT;
    }

    fn ways(&self, place: usize) -> String {
        let question = &self.questions[place];
        let name = &self.slots[question.slot].name;
        let way = |(number, (when, to)): (usize, &(Option<Condition>, Option<usize>))| {
            let to = to.map_or("decide", |it| &self.slots[self.questions[it].slot].name);
            let when =
                when.as_ref().map_or(String::new(), |it| format!("when = {}, ", self.written(it)));
            format!("{{ {when}to = \"{to}\" }}, #@way {name} {number}\n")
        };
        question.ways.iter().enumerate().map(way).collect()
    }

    fn write_check_ins(&mut self) {
        let mut dated = Vec::new();
        for (number, check_in) in self.check_ins.iter().enumerate() {
            let first = &self.slots[self.questions[check_in.first].slot].name;
            let day = check_in.day.map_or(String::new(), |it| format!("day = {it}\n"));
            let open = check_in.open_days;
            self.text +=
                &format!("[check-in.day-{number}]\n{day}open-days = {open}\nfirst = \"{first}\"\n");
            dated.extend(check_in.day.map(|_| format!("\"day-{number}\"")));
        }
        let after: Vec<_> = (0..self.with_course).map(|it| format!("\"u{it}\"")).collect();
        self.text += &format!(
            "[course.days]\nafter = [{}]\ncheck-ins = [{}]\n",
            after.join(", "),
            dated.join(", ")
        );
    }

    fn write_conditions(&mut self) {
        self.text += "[fact]\n";
        let is_flag = |at: usize| self.flags.iter().any(|it| it.condition == at);
        let facts = self.named.iter().enumerate().filter(|(at, _)| !is_flag(*at));
        let facts: String = facts
            .map(|(_, (name, when))| format!("{name} = {} #@fact {name}\n", self.written(when)))
            .collect();
        self.text += &facts;
        for flag in &self.flags {
            let (name, when) = (&flag.name, self.written(&self.named[flag.condition].1));
            let own = match name.as_str() {
                "f" => format!(
                    "urgency = \"{}\"\nmodifier = {}\n",
                    URGENCIES[flag.urgency], flag.modifier
                ),
                _ => String::new(),
            };
            self.text +=
                &format!("[flag.{name}] #@flag {name}\nwhen = {when} #@flag {name}\n{own}");
        }
    }

    fn write_results(&mut self) {
        for (rule, (when, outcome)) in self.rules.iter().enumerate() {
            let when = when
                .as_ref()
                .map_or(String::new(), |it| format!("when = {} #@rule {rule}\n", self.written(it)));
            let outcome = &self.outcomes[*outcome].name;
            self.text += &format!("[[rule]]\n{when}outcome = \"{outcome}\" #@rule {rule}\n");
        }
        for outcome in &self.outcomes {
            let name = &outcome.name;
            let early = match outcome.early {
                true => format!("early-because = \"It must.\" #@early {name}\n"),
                false => String::new(),
            };
            let own = match name.starts_with('u') {
                true => String::new(),
                false => {
                    format!("urgency = \"{}\"\nstatements = [\"T\"]\n", URGENCIES[outcome.urgency])
                }
            };
            self.text += &format!("[outcome.{name}] #@outcome {name}\n{own}{early}");
        }
    }

    fn write_laws(&mut self) {
        for (number, law) in self.laws.iter().enumerate() {
            let (only, mark) = (self.written(&law.only), format!("#@law {number}"));
            let written = match &law.place {
                None => format!("never = {only} {mark}"),
                Some(place) => {
                    format!("only = {only} {mark}\nwhere = {} {mark}", self.written(place))
                }
            };
            self.text += &format!("[[law]]\ntext = \"So.\"\n{written}\n");
        }
        for (number, when) in self.contradictions.iter().enumerate() {
            let when = self.written(when);
            self.text += &format!(
                "[[contradiction]]\ntext = \"No.\"\nwhen = {when} #@contradiction {number}\n"
            );
        }
    }

    fn written(&self, condition: &Condition) -> String {
        let list = |parts: &[Condition]| {
            let parts: Vec<_> = parts.iter().map(|it| self.written(it)).collect();
            format!("[{}]", parts.join(", "))
        };
        match condition {
            Condition::Named(place) => format!("\"{}\"", self.named[*place].0),
            Condition::Chosen(slot, choice) => {
                let Slot { name, choices, filled, .. } = &self.slots[*slot];
                let is_fact = *filled == Filled::Always && choices[0] == "yes";
                match is_fact && *choice == 0 {
                    true => format!("\"{name}\""),
                    false => format!("\"{name}.{}\"", choices[*choice]),
                }
            }
            Condition::Number(slot, sign, limit) => {
                let sign = match sign {
                    Sign::AtLeast => ">=",
                    Sign::AtMost => "<=",
                };
                format!("\"{} {sign} {}\"", self.slots[*slot].name, self.limit_written(*limit))
            }
            Condition::Outcome(place) => format!("\"outcome.{}\"", self.outcomes[*place].name),
            Condition::Urgency(place) => format!("\"urgency.{}\"", URGENCIES[*place]),
            Condition::All(parts) => format!("{{ all = {} }}", list(parts)),
            Condition::Any(parts) => format!("{{ any = {} }}", list(parts)),
            Condition::None(parts) => format!("{{ none = {} }}", list(parts)),
        }
    }

    fn limit_written(&self, limit: Limit) -> String {
        let name = |slot: usize| &self.slots[slot].name;
        match limit {
            Limit::Number(number) => number.to_string(),
            // A bare name on this side is one of the past.
            Limit::More(slot, 0) if name(slot).contains('.') => name(slot).clone(),
            Limit::More(slot, more) => format!("{} + {more}", name(slot)),
            Limit::Less(slot, less) => format!("{} - {less}", name(slot)),
            Limit::Percent(slot, share) => format!("{share} % of {}", name(slot)),
        }
    }
}
