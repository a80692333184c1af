//! Typed words: what they do, and the dangers that they name.

use chrono::NaiveTime;

use super::StepBuilder;
use super::action::Action;
use super::danger::Danger;
use super::reply::{Notice, Prompt, Reply};
use super::vocabulary::{TEXT_CHARS_MAX, is_place, western_digits};
use crate::dialog::{ChoiceId, QuestionId};

impl StepBuilder<'_> {
    pub(super) fn say(&mut self, text: &str) {
        let vocabulary = self.context.vocabulary;
        let offers = self.available_actions();
        let is_open = self.is_open();
        if let (true, Some(action)) = (is_open, vocabulary.match_exact(text, &offers.actions)) {
            return self.act_typed(action.clone());
        }
        if self.warn(text) {
            return self.go_on();
        }
        if let (true, Some(action)) = (is_open, self.time_of(text)) {
            return self.action(&Action::Care(action));
        }
        if text.chars().count() > TEXT_CHARS_MAX {
            return self.notice_then_prompt(Notice::TooLong);
        }
        match vocabulary.read(text, &offers).as_deref() {
            Some(_) if !is_open => self.notice_then_prompt(Notice::NotSeen),
            Some([Action::Tick(question, choice, false)])
                if is_place(text) && self.is_shown_ticked(choice) =>
            {
                self.untick(question, choice);
            }
            Some([action]) => self.act_typed(action.clone()),
            Some(actions) if actions.iter().all(|it| self.is_plain_tick(it)) => {
                self.tick_all(actions)
            }
            Some(_) | None => self.not_understood(text),
        }
    }

    /// A person may ask in the middle what they can read at the end.
    fn not_understood(&mut self, text: &str) {
        self.repeat_open_result();
        let is_asked = matches!(self.current_prompt(), Prompt::Ask { .. });
        let is_for_the_end = is_asked && self.context.vocabulary.names_a_page(text);
        let notice = if is_for_the_end { Notice::AtTheEnd } else { Notice::NotUnderstood };
        self.notice_then_prompt(notice);
    }

    /// Whether the person saw this choice ticked when they wrote.
    fn is_shown_ticked(&self, choice: &ChoiceId) -> bool {
        let shown = self.context.open.screen;
        shown.is_some_and(|it| matches!(it, Prompt::Ask { ticked, .. } if ticked.contains(choice)))
    }

    /// Takes a tick away, and sends the question again so that the person sees
    /// it.
    fn untick(&mut self, question: &QuestionId, choice: &ChoiceId) {
        self.tick(question, choice, false);
        self.replies.pop();
        self.notice_then_prompt(Notice::Unticked);
    }

    /// Whether the current prompt had reached the person when they wrote.
    fn is_open(&mut self) -> bool {
        let screen = self.current_prompt();
        let is_question = screen.awaits_an_answer();
        !is_question || self.context.open.shows(&screen)
    }

    /// Sends what to do about the dangers that a text names; nothing is decided
    /// by them, but signs are remembered until the end. Returns whether there
    /// are any.
    pub(super) fn warn(&mut self, text: &str) -> bool {
        let dangers = self.context.dangers.heard(text);
        if dangers.contains(&Danger::Life) {
            self.replies.push(Reply::Life);
        }
        let sign = |it: &Danger| if let Danger::Sign(it) = it { Some(it.clone()) } else { None };
        let signs: Vec<_> = dangers.iter().filter_map(sign).collect();
        if !signs.is_empty() {
            let dialog = self.context.dialog;
            self.session().note_heard(dialog, &signs);
            self.replies.push(Reply::Signs(signs));
        } else if dangers == [Danger::Unnamed] {
            self.replies.push(Reply::Emergency);
        }
        !dangers.is_empty()
    }

    /// Sends the current prompt again, after a danger. A person who thinks of
    /// ending their life gets only whom to call: the next question is no
    /// answer.
    pub(super) fn go_on(&mut self) {
        if !self.replies.contains(&Reply::Life) {
            self.show();
        }
    }

    /// Words take no tick away: typing a choice twice leaves it ticked, and "no"
    /// after a tick may well mean that there is nothing else.
    fn act_typed(&mut self, action: Action) {
        if self.denies_what_is_ticked(&action) {
            return self.notice_then_prompt(Notice::TicksStay);
        }
        if let Action::Tick(question, choice, _) = action {
            self.action(&Action::Tick(question, choice, true));
        } else {
            self.action(&action);
        }
        // Nobody tapped, so what a button would show is sent as a message.
        if let Some(notice) = self.toast.take() {
            self.notice_then_prompt(notice);
        }
    }

    /// Whether it ticks "none of these" while another sign is ticked.
    fn denies_what_is_ticked(&mut self, action: &Action) -> bool {
        let is_denial = matches!(action, Action::Tick(_, _, true)) && !self.is_plain_tick(action);
        is_denial && !self.session().ticked.is_empty()
    }

    /// Whether it ticks a choice that can stand beside others.
    fn is_plain_tick(&self, action: &Action) -> bool {
        let Action::Tick(question, choice, _) = action else { return false };
        let question = self.context.dialog.question(question);
        question.is_some_and(|it| it.none() != Some(choice))
    }

    fn tick_all(&mut self, actions: &[Action]) {
        actions.iter().for_each(|action| self.act_typed(action.clone()));
        let last = self.replies.pop();
        self.replies.clear();
        self.replies.extend(last);
    }
}

/// Reads what a clock shows: `9:05`, `14.30`, `14h30`, `1430`, `2:30 pm` or `9 a.m.`
pub(super) fn clock_time(text: &str) -> Option<NaiveTime> {
    let text = western_digits(text).to_lowercase().replace("a.m.", "am").replace("p.m.", "pm");
    let (digits, half) = match (text.trim().strip_suffix("am"), text.trim().strip_suffix("pm")) {
        (Some(digits), _) => (digits, Some(0)),
        (_, Some(digits)) => (digits, Some(12)),
        (None, None) => (text.as_str(), None),
    };
    let numbers: Vec<u32> = digits
        .split([':', '.', 'h', ' '])
        .filter(|it| !it.is_empty())
        .map(|it| it.parse().ok())
        .collect::<Option<_>>()?;
    let of_half = |hour: u32, half: u32| (1..=12).contains(&hour).then_some(hour % 12 + half);
    match (&numbers[..], half) {
        ([hour, minute], None) => NaiveTime::from_hms_opt(*hour, *minute, 0),
        ([together @ 100..=2359], None) => {
            NaiveTime::from_hms_opt(together / 100, together % 100, 0)
        }
        ([hour, minute], Some(half)) => NaiveTime::from_hms_opt(of_half(*hour, half)?, *minute, 0),
        ([hour], Some(half)) => NaiveTime::from_hms_opt(of_half(*hour, half)?, 0, 0),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_is_read_as_people_write_it() {
        for (text, read) in [
            ("9:05", Some((9, 5))),
            ("14.30", Some((14, 30))),
            ("14h30", Some((14, 30))),
            ("1430", Some((14, 30))),
            ("2:30 pm", Some((14, 30))),
            ("3:01PM", Some((15, 1))),
            ("9 a.m.", Some((9, 0))),
            ("12 am", Some((0, 0))),
            ("12:15 pm", Some((12, 15))),
            ("١٤:٣٠", Some((14, 30))),
            ("14 pm", None),
            ("25:00", None),
            ("9", None),
            ("half past two", None),
        ] {
            let read = read.map(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0).unwrap());
            assert_eq!(clock_time(text), read, "{text}");
        }
    }
}
