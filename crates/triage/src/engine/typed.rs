//! Typed words: what they do, and the dangers that they name.

use super::StepBuilder;
use super::action::{Action, CareAction};
use super::care::TypedTime;
use super::command::Command;
use super::danger::Danger;
use super::reply::{Notice, Prompt, Reply};
use super::vocabulary::{Offers, Saying, TEXT_CHARS_MAX, is_place, is_question, western_digits};
use crate::dialog::{ChoiceId, QuestionId};

impl StepBuilder<'_> {
    pub(super) fn say(&mut self, text: &str) {
        let vocabulary = self.context.vocabulary;
        let offers = self.available_actions();
        let is_open = self.is_open();
        if let (true, Some(action)) = (is_open, vocabulary.match_exact(text, &offers.actions)) {
            return self.act_typed(text, action.clone());
        }
        if self.warn(text) {
            return self.go_on();
        }
        let is_emergency = vocabulary.saying(text) == Some(Saying::Emergency);
        if is_emergency {
            self.replies.push(Reply::Emergency);
        }
        if is_emergency && !(is_open && self.may_be_an_age(text, &offers)) {
            return self.go_on();
        }
        if let (true, Some(time)) = (is_open, self.time_of(text)) {
            return match time {
                TypedTime::Meant(action) => self.action(&Action::Care(action)),
                TypedTime::Twice => self.notice_then_prompt(Notice::ClockTwice),
            };
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
            Some([action]) => self.act_typed(text, action.clone()),
            Some(actions) if actions.iter().all(|it| self.is_plain_tick(it)) => {
                self.tick_all(text, actions)
            }
            Some(_) | None => self.not_understood(text),
        }
    }

    /// Whether a number to call may be an answer too: two digits are also an age. It
    /// is then taken for both.
    fn may_be_an_age(&self, text: &str, offers: &Offers) -> bool {
        let read = self.context.vocabulary.read(text, offers);
        let is_choice = matches!(read.as_deref(), Some([Action::Choose(..)]));
        is_choice && western_digits(text).parse().is_ok_and(|it: u32| (10..100).contains(&it))
    }

    /// Somebody may write "stop" without its slash, or "thank you" where nothing
    /// is asked, or ask in the middle what they can read at the end.
    fn not_understood(&mut self, text: &str) {
        match self.context.vocabulary.saying(text) {
            Some(Saying::Help) => return self.command(&Command::Help),
            Some(Saying::Stop) => return self.command(&Command::Stop),
            Some(Saying::Thanks) if !self.current_prompt().awaits_an_answer() => {
                return self.notice(Notice::AllRight);
            }
            Some(Saying::Thanks | Saying::Emergency) | None => {}
        }
        self.repeat_open_result();
        let is_asked = matches!(self.current_prompt(), Prompt::Ask { .. });
        let is_for_the_end = is_asked && self.context.vocabulary.names_a_page(text);
        let notice = if is_for_the_end { Notice::AtTheEnd } else { Notice::NotUnderstood };
        if self.has_check_ins() && !self.current_prompt().awaits_an_answer() {
            // It has "Something has changed", and the menu of the plan has not.
            self.notice(notice);
            return self.show_plan();
        }
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
    /// answer. Who has a result gets the one that follows from their words, no menu
    /// of the plan, and not "may you go on?"; in the weeks that comes by itself.
    pub(super) fn go_on(&mut self) {
        let prompt = self.current_prompt();
        let waits = prompt.awaits_an_answer() && !matches!(prompt, Prompt::WereYouSeen { .. });
        if self.replies.contains(&Reply::Life) {
            return;
        }
        let has_result = !waits && (self.has_check_ins() || self.sends_what_was_heard());
        if !has_result {
            self.show();
        }
    }

    /// Words take no tick away: typing a choice twice leaves it ticked, and "no"
    /// after a tick may well mean that there is nothing else.
    fn act_typed(&mut self, text: &str, action: Action) {
        if self.is_above_a_page(text, &action) {
            return self.not_understood(text);
        }
        if let Some(signs) = self.denied_signs(text, &action) {
            return self.ask_back(signs);
        }
        if self.denies_what_is_ticked(&action) {
            return self.notice_then_prompt(Notice::TicksStay);
        }
        if self.is_whole_button(text, &action) {
            self.take_back_what_was_asked_back(&action, self.context.open.screen);
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

    /// Returns the signs of this screen that the person named before and now denies
    /// with a word, such as "no", that may deny something else. Its whole label or
    /// its number is a clear answer.
    fn denied_signs(&mut self, text: &str, action: &Action) -> Option<Vec<ChoiceId>> {
        let Action::Tick(question, ..) = action else { return None };
        let is_clear = is_place(text) || self.context.vocabulary.is_label(text, action);
        if is_clear || self.is_plain_tick(action) {
            return None;
        }
        let dialog = self.context.dialog;
        let named = self.session().heard_of(dialog, question);
        (!named.is_empty()).then_some(named)
    }

    /// Asks whether the person has signs, and the question of their screen again.
    fn ask_back(&mut self, signs: Vec<ChoiceId>) {
        self.session().asked_back = true;
        self.replies.push(Reply::AskBack(signs.clone()));
        self.show();
        if let Some(Reply::Prompt(Prompt::Ask { ticked, asks_back, .. })) = self.replies.last_mut()
            && ticked.is_empty()
        {
            *asks_back = signs;
        }
    }

    /// Takes back the signs that the message they have seen asked back, if the person
    /// denies them by what they were offered for it. They must have named no sign
    /// since.
    pub(super) fn take_back_what_was_asked_back(&mut self, action: &Action, seen: Option<&Prompt>) {
        let Some(Prompt::Ask { question, asks_back, .. }) = seen else { return };
        let is_its_own = matches!(action, Action::Tick(of, _, true) if of == question);
        let is_denial = is_its_own && !self.is_plain_tick(action);
        if is_denial && self.session().asked_back && self.session().ticked.is_empty() {
            self.session().take_back_heard(asks_back);
        }
    }

    /// Whether a text is the whole label of a button and no question, or its number
    /// where each button has one.
    fn is_whole_button(&self, text: &str, action: &Action) -> bool {
        let is_number = self.context.open.is_numbered && is_place(text);
        let is_label = self.context.vocabulary.is_label(text, action);
        is_number || (is_label && !is_question(text))
    }

    /// Whether it is a "yes" to the offer, below which a page stands by now. The
    /// label of its button is clear.
    fn is_above_a_page(&mut self, text: &str, action: &Action) -> bool {
        let is_agreed = *action == Action::Care(CareAction::Agree);
        let is_label = self.context.vocabulary.is_label(text, action);
        is_agreed && !is_label && self.session().page.is_some()
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

    fn tick_all(&mut self, text: &str, actions: &[Action]) {
        actions.iter().for_each(|action| self.act_typed(text, action.clone()));
        let last = self.replies.pop();
        self.replies.clear();
        self.replies.extend(last);
    }
}
