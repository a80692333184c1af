//! The engine: takes where a person is and what they did, and returns where
//! they are now and what to send.
//!
//! Invariant: the engine is a function. It reads no clock, keeps nothing, and
//! cannot fail: an answer that makes no sense gets a reply, not an error.

use std::fmt;

use chrono::{DateTime, Utc};

use crate::dialog::{Answer, Answers, At, ChoiceId, Dialog, Question, QuestionId};
use crate::session::{Purpose, Session};

pub mod action;
pub mod care;
pub mod command;
pub mod danger;
pub mod end;
pub mod letter;
pub mod vocabulary;
mod typed;
pub mod recall;
mod settled;
pub mod reply;

use action::{Action, Tap};
pub use care::CareContext;
use command::Command;
use danger::Dangers;
pub use end::{
    Ending, FLAGS_PER_MESSAGE, FLAGS_WITH_OUTCOME, LINES_PER_MESSAGE, NOTES_PER_MESSAGE,
    STATEMENTS_PER_MESSAGE, conclusion,
};
pub use reply::{Notice, Prompt, Reply};
use vocabulary::{Offers, Vocabulary, without_marks};

/// What a person did, in the same form for every channel.
#[derive(Clone)]
pub enum Input {
    /// Pressed a button.
    Tap(Tap),
    /// Wrote something that is not a command.
    Say(String),
    /// Pressed a button that we no longer know.
    UnknownTap,
    /// Gave a command.
    Command(Command),
    /// Gave a command that there is not.
    UnknownCommand,
    /// Sent something that we cannot read: a sticker, a voice message, a photo.
    Unusable,
    /// Changed a message sent before.
    Edited,
    /// Nothing: the time has come at which something is due.
    Due,
    /// Called us in a group, where nobody should write about their health.
    Group,
    /// One of these with words that are no answer: below a picture, in a
    /// changed message, after a command. They are searched for a danger.
    Aside(Box<Self>, String),
}

impl Input {
    /// The word for its kind in metrics.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Tap(_) | Self::UnknownTap => "tap",
            Self::Say(_) => "text",
            Self::Command(_) | Self::UnknownCommand => "command",
            Self::Unusable => "unusable",
            Self::Edited => "edit",
            Self::Group => "group",
            Self::Due => "due",
            Self::Aside(input, _) => input.kind(),
        }
    }

    /// Reads what was typed: a command, perhaps with words after it, or
    /// something else.
    pub fn typed(text: &str) -> Self {
        let text = without_marks(text);
        match Command::parse(&text) {
            None if command::is_command(&text) => Self::UnknownCommand.with(&text),
            None => Self::Say(text),
            Some(command) if text.split_whitespace().nth(1).is_none() => Self::Command(command),
            Some(command) => Self::Command(command).with(&text),
        }
    }

    /// Adds words that came with it and are no answer.
    pub fn with(self, words: &str) -> Self {
        Self::Aside(Box::new(self), words.to_owned())
    }
}

/// What a person wrote or tapped is health data, so it prints as `(..)`.
impl fmt::Debug for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(..)")
    }
}

/// The result of one input.
#[derive(Debug)]
pub struct Step {
    /// The session from now on; `None`: nothing of this person is kept.
    pub session: Option<Session>,
    /// What to send, in order.
    pub replies: Vec<Reply>,
    /// A brief text for the button itself, without a message.
    pub toast: Option<Notice>,
}

/// What the engine needs besides the session and the input.
#[derive(Clone, Copy)]
pub struct StepContext<'a> {
    /// The dialog.
    pub dialog: &'a Dialog,
    /// The version that it belongs to.
    pub version: &'a str,
    /// The typed words of the person's language.
    pub vocabulary: &'a Vocabulary,
    /// What people type in danger, in any language.
    pub dangers: &'a Dangers,
    /// The tags of the languages offered.
    pub languages: &'a [String],
    /// What time it is.
    pub now: DateTime<Utc>,
    /// What the person had seen when they wrote.
    pub open: Open<'a>,
    /// The check-ins that can be offered in their language.
    pub care: Option<CareContext<'a>>,
    /// The version in force, if this is an earlier one: a person who begins again
    /// does so by that.
    pub newest: Option<&'a Self>,
    /// Whether people whom that version sends sooner are recalled to it.
    pub recalls: bool,
}

/// A dialog with what is needed to hold it in a language.
#[derive(Clone, Copy)]
pub struct Talk<'a> {
    /// The dialog.
    pub dialog: &'a Dialog,
    /// The typed words of the person's language.
    pub vocabulary: &'a Vocabulary,
    /// What people type in danger, in any language.
    pub dangers: &'a Dangers,
}

/// What a person had seen when they wrote: typed words count only for that. A
/// tap names its own question, so it does not need this.
#[derive(Clone, Copy, Debug, Default)]
pub struct Open<'a> {
    /// The newest question that had reached them, if any.
    pub screen: Option<&'a Prompt>,
    /// The same, if they pressed one of its own buttons.
    pub pressed: Option<&'a Prompt>,
    /// Whether every button has a number, as in a terminal.
    pub is_numbered: bool,
}

impl Open<'_> {
    /// Whether the person has seen the question that this prompt asks.
    fn shows(&self, screen: &Prompt) -> bool {
        self.screen.is_some_and(|it| it.asks_the_same(screen))
    }
}

/// Returns the prompt that a person should see now.
pub fn current_prompt(context: StepContext, session: Session) -> Prompt {
    let mut step =
        StepBuilder { context, session: Some(session), replies: Vec::new(), toast: None };
    step.prune_stale_answers();
    step.prompt_to_show()
}

/// Takes one step: the whole behavior of the bot.
pub fn step(context: StepContext, session: Session, input: &Input) -> Step {
    let mut step =
        StepBuilder { context, session: Some(session), replies: Vec::new(), toast: None };
    if step.context.care.is_none() {
        step.leave_check_in();
    }
    step.leave_what_is_gone();
    step.prune_stale_answers();
    let was_choosing_language = step.session().choosing_language;
    step.take(input);
    step.note_what_is_found();
    if let (Some(session), None) = (&mut step.session, step.toast) {
        let are_shown = step.replies.contains(&Reply::Prompt(Prompt::Languages));
        session.choosing_language &= !was_choosing_language || are_shown;
    }
    step.note_version();
    Step { session: step.session, replies: step.replies, toast: step.toast }
}

/// One step while it is taken.
struct StepBuilder<'a> {
    context: StepContext<'a>,
    session: Option<Session>,
    replies: Vec<Reply>,
    toast: Option<Notice>,
}

impl<'a> StepBuilder<'a> {
    fn session(&mut self) -> &mut Session {
        self.session.as_mut().expect("only the last act of a turn forgets the session")
    }

    /// Goes on in another dialog.
    fn speak(&mut self, talk: Talk<'a>) {
        let Talk { dialog, vocabulary, dangers } = talk;
        self.context = StepContext { dialog, vocabulary, dangers, ..self.context };
    }

    fn at(&mut self) -> At<'a> {
        let dialog = self.context.dialog;
        self.session().walk(dialog).at
    }

    /// Forgets answers and ticks that a changed dialog no longer has.
    fn prune_stale_answers(&mut self) {
        let dialog = self.context.dialog;
        let session = self.session();
        let walk = session.walk(dialog);
        session.keep(walk.answers);
        session.forget_ticked_signs(dialog);
        match walk.at {
            At::Asking(question) => session.ticked.retain(|it| question.choices().contains(it)),
            At::Decided(_) | At::Undecided => session.ticked.clear(),
        }
    }

    fn take(&mut self, input: &Input) {
        match input {
            Input::Tap(tap) => self.tap(tap),
            Input::UnknownTap => self.toast = Some(Notice::ExpiredButton),
            Input::Say(text) => self.say(text),
            Input::Command(command) => self.command(command),
            Input::UnknownCommand => self.notice_then_prompt(Notice::UnknownCommand),
            Input::Unusable => self.notice_then_prompt(Notice::Unusable),
            Input::Edited => self.notice(Notice::Edited),
            Input::Group => self.leave(Notice::Private),
            Input::Due if self.recall() => {}
            Input::Due => self.take_care(),
            Input::Aside(input, words) => self.take_aside(input, words),
        }
    }

    /// A danger replaces "I cannot read pictures" and "I do not know that
    /// command". A command is carried out all the same, and a group is left.
    fn take_aside(&mut self, input: &Input, words: &str) {
        let is_warned = self.warn(words);
        if is_warned && matches!(input, Input::Unusable | Input::Edited | Input::UnknownCommand) {
            self.go_on();
        } else {
            self.take(input);
        }
    }

    fn notice(&mut self, notice: Notice) {
        self.replies.push(Reply::Notice(notice));
    }

    /// Sends a last notice and forgets the person.
    fn leave(&mut self, notice: Notice) {
        self.notice(notice);
        self.session = None;
    }

    fn notice_then_prompt(&mut self, notice: Notice) {
        self.notice(notice);
        self.show();
    }

    /// Sends the current prompt.
    fn show(&mut self) {
        let screen = self.prompt_to_show();
        self.session().page = None;
        self.replies.push(Reply::Prompt(screen));
    }

    /// The question of consent alone is for people who have read what it is
    /// about.
    fn prompt_to_show(&mut self) -> Prompt {
        let screen = self.current_prompt();
        let is_unread = screen == Prompt::Consent && !self.context.open.shows(&screen);
        if is_unread { Prompt::Welcome } else { screen }
    }

    fn current_prompt(&mut self) -> Prompt {
        if self.session().choosing_language {
            return Prompt::Languages;
        }
        if !self.session().has_consented() {
            return Prompt::Consent;
        }
        if let Some(prompt) = self.care_prompt() {
            return prompt;
        }
        if self.session().stopped {
            return Prompt::Stopped;
        }
        match self.at() {
            At::Asking(question) => self.ask(question),
            At::Decided(decision) => self.end_prompt(&decision),
            At::Undecided => Prompt::Finished,
        }
    }

    fn ask(&mut self, question: &Question) -> Prompt {
        let passed = self.passed();
        Prompt::Ask {
            question: question.id.clone(),
            ticked: self.session().ticked.clone(),
            asks_back: Vec::new(),
            number: passed + 1,
            most: passed + question.most,
        }
    }

    /// How many questions the person has answered.
    fn passed(&mut self) -> usize {
        self.session().answers.0.len() - self.history().0.len()
    }

    /// Returns the answers that stand for the past, which the person has not
    /// given now.
    fn history(&mut self) -> Answers {
        let dialog = self.context.dialog;
        let is_history = |id: &QuestionId| dialog.question(id).is_some_and(|it| it.is_history);
        let answers = self.session().answers.0.iter();
        Answers(answers.filter(|(id, _)| is_history(id)).cloned().collect())
    }

    /// Forgets what the person has answered, and begins a new generation.
    fn begin_again(&mut self) {
        let history = self.history();
        let is_check_in = self.session().check_in.is_some();
        self.forget_check_in();
        self.session().restart();
        self.session().care.iter_mut().for_each(|it| it.named.clear());
        if !is_check_in {
            self.session().answers = history;
        }
        self.go_to_newest();
    }

    fn tap(&mut self, tap: &Tap) {
        let is_offered = tap.generation == self.session().generation
            && self.available_actions().actions.contains(&tap.action)
            && self.is_asked_as_now(&tap.action);
        let is_always = matches!(tap.action, Action::Language(_) | Action::Signs | Action::Privacy)
            || matches!(tap.action, Action::Care(it) if self.is_care_in_force(it));
        if is_offered || is_always {
            self.take_back_what_was_asked_back(&tap.action, self.context.open.pressed);
            self.action(&tap.action);
        } else {
            let already = self.is_current_question(&tap.action);
            self.toast = Some(if already { Notice::Already } else { Notice::ExpiredButton });
        }
    }

    fn is_current_question(&mut self, action: &Action) -> bool {
        matches!((action, self.at()), (Action::Tick(of, ..), At::Asking(it)) if it.id == *of)
    }

    /// Returns the buttons offered now, in the order in which they are shown.
    fn available_actions(&mut self) -> Offers {
        let StepContext { dialog, languages, open, .. } = self.context;
        let screen = self.current_prompt();
        let asked = if let Prompt::Ask { question, .. } = &screen { Some(question) } else { None };
        let none = asked.and_then(|id| {
            let none = dialog.question(id)?.none()?;
            Some(Action::Tick(id.clone(), none.clone(), true))
        });
        let actions = screen.actions(dialog, languages);
        let is_at_the_end = matches!(
            screen,
            Prompt::Over { .. }
                | Prompt::Finished
                | Prompt::Heard(_)
                | Prompt::Sure(_)
                | Prompt::Hour
                | Prompt::Zone(_)
                | Prompt::WereYouSeen { .. }
                | Prompt::GoOn
        );
        let (actions, hidden) =
            if is_at_the_end { self.acts_at_the_end(actions) } else { (actions, 0) };
        Offers { actions, none, hidden, are_numbered: open.is_numbered }
    }

    fn action(&mut self, action: &Action) {
        match action {
            Action::Consent(true) => self.consent(),
            Action::Consent(false) => {
                self.close(action);
                self.leave(Notice::Declined);
            }
            Action::Signs => {
                self.replies.push(Reply::Emergency);
                self.show();
            }
            Action::Privacy => self.notice_then_prompt(Notice::Privacy),
            Action::Choose(question, choice) => {
                self.close(action);
                self.answer(question, Answer::Choices(vec![choice.clone()]));
            }
            Action::Number(question, number) => {
                self.close(action);
                self.answer(question, Answer::Number(*number));
            }
            Action::Tick(question, choice, on) => self.tick(question, choice, *on),
            Action::Done(question) => self.done(question),
            Action::Back(_) => self.back(),
            Action::NotMeant => self.ask_whether_sure(),
            Action::Sure(sure) => self.take_back_if_sure(*sure),
            Action::Letter => self.letter(),
            Action::Why => self.why(),
            Action::Page(_) | Action::Note(_) if self.keeps_the_plan_back() => {}
            Action::Page(page) => self.open_page(page),
            Action::Note(note) => self.open_note(note),
            Action::Restart => self.restart(),
            Action::Language(tag) => self.set_language(tag),
            Action::Care(action) => self.care_action(*action),
        }
    }

    fn close(&mut self, action: &Action) {
        self.replies.push(Reply::ClosePrompt(vec![action.clone()]));
    }

    fn consent(&mut self) {
        self.close(&Action::Consent(true));
        let at = self.context.now;
        self.session().agree(Purpose::Triage, at);
        self.show();
    }

    fn answer(&mut self, question: &QuestionId, answer: Answer) {
        let dialog = self.context.dialog;
        let before = self.settled_urgency();
        if let Some(question) = dialog.question(question) {
            self.session().answer(question, answer);
            self.session().forget_ticked_signs(dialog);
        }
        match self.at() {
            At::Asking(_) => {
                self.state_what_is_settled(before);
                self.show();
            }
            At::Decided(decision) => self.conclude(&decision),
            At::Undecided => self.notice_then_prompt(Notice::Undecided),
        }
    }

    /// Notes in the session by which version the person begins: they finish on
    /// it.
    fn note_version(&mut self) {
        let version = self.context.version;
        let begins = |it: &&mut Session| it.has_consented() && it.version.is_none();
        if let Some(session) = self.session.as_mut().filter(begins) {
            session.version = Some(version.to_owned());
        }
    }

    fn tick(&mut self, question: &QuestionId, choice: &ChoiceId, on: bool) {
        let dialog = self.context.dialog;
        let Some(none) = dialog.question(question).and_then(Question::none) else { return };
        let ticked = &mut self.session().ticked;
        if on && choice == none && ticked.is_empty() {
            self.replies.push(Reply::ClosePrompt(vec![Action::Tick(
                question.clone(),
                none.clone(),
                true,
            )]));
            return self.answer(question, Answer::Choices(vec![none.clone()]));
        }
        ticked.retain(|it| it != choice && (!on || (it != none && choice != none)));
        ticked.extend(on.then(|| choice.clone()));
        let screen = self.current_prompt();
        self.replies.push(Reply::Redraw(screen));
    }

    fn done(&mut self, question: &QuestionId) {
        if self.session().ticked.is_empty() {
            self.toast = Some(Notice::TickFirst);
            return;
        }
        let ticked = std::mem::take(&mut self.session().ticked);
        let order = self.context.dialog.question(question).map_or(&[][..], Question::choices);
        let chosen: Vec<_> = order.iter().filter(|it| ticked.contains(it)).cloned().collect();
        let tick = |it: &ChoiceId| Action::Tick(question.clone(), it.clone(), true);
        self.replies.push(Reply::ClosePrompt(chosen.iter().map(tick).collect()));
        self.answer(question, Answer::Choices(chosen));
    }

    fn back(&mut self) {
        let session = self.session();
        if std::mem::take(&mut session.choosing_language) {
            return self.show();
        }
        session.ticked.clear();
        session.stopped = false;
        let has_passed = self.passed() > 0;
        let session = self.session();
        if !session.has_consented() || !has_passed || !session.take_back() {
            return self.notice_then_prompt(Notice::NothingBefore);
        }
        self.replies.push(Reply::ClosePrompt(Vec::new()));
        self.show();
    }

    fn restart(&mut self) {
        self.begin_again();
        self.replies.push(Reply::ClosePrompt(Vec::new()));
        self.show();
    }

    fn set_language(&mut self, tag: &str) {
        match self.language(tag) {
            Some(tag) => {
                self.session().language.clone_from(tag);
                self.session().choosing_language = false;
                self.replies.push(Reply::ClosePrompt(Vec::new()));
                // A message in another language may not have been read.
                self.context.open = Open::default();
                self.show();
            }
            None => self.notice(Notice::UnknownLanguage),
        }
    }

    /// Returns the language with this tag, or another of the same family: `pt`
    /// finds `pt-BR`.
    fn language(&self, tag: &str) -> Option<&'a String> {
        let family = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_lowercase();
        let languages = self.context.languages;
        let exact = languages.iter().find(|it| it.eq_ignore_ascii_case(tag));
        exact.or_else(|| languages.iter().find(|it| family(it) == family(tag)))
    }

    fn command(&mut self, command: &Command) {
        match command {
            Command::Start => self.start(),
            Command::Help => self.notice(Notice::Help),
            Command::Restart => self.restart(),
            Command::Back => self.back(),
            Command::Letter => self.letter(),
            Command::Language(Some(tag)) => self.set_language(tag),
            Command::Language(None) => {
                self.session().choosing_language = true;
                self.show();
            }
            Command::Privacy => self.notice(Notice::Privacy),
            Command::Delete => {
                self.replies.push(Reply::ClosePrompt(Vec::new()));
                self.leave(Notice::Deleted);
            }
            Command::Export => self.replies.push(Reply::Export),
            Command::CheckIns => self.check_ins(),
            Command::Trend => self.trend(),
            Command::Stop => self.stop(),
            Command::Cancel => self.cancel(),
        }
    }

    fn start(&mut self) {
        self.session().choosing_language = false;
        let is_over = matches!(self.at(), At::Decided(_) | At::Undecided);
        let has_passed = self.passed() > 0;
        let session = self.session();
        if is_over && !session.stopped && self.shows_plan_at_start() {
            return;
        }
        let session = self.session();
        if session.stopped || is_over {
            self.restart();
        } else if session.has_consented() && has_passed {
            self.notice_then_prompt(Notice::Resumed);
        } else if session.has_consented() {
            self.show();
        } else {
            self.replies.push(Reply::Prompt(Prompt::Welcome));
        }
    }

    fn cancel(&mut self) {
        if matches!(self.at(), At::Asking(_)) {
            self.state_what_is_settled(None);
        }
        self.skip_check_in();
        self.begin_again();
        self.replies.push(Reply::ClosePrompt(Vec::new()));
        self.session().stopped = self.session().has_consented();
        self.show();
    }
}
