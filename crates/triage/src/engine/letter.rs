//! The letter for a doctor, in no language: the result that was sent, every red
//! flag in one of five lists, and the answers.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::StepBuilder;
use super::reply::{Notice, Reply};
use crate::care::Care;
use crate::dialog::{
    Answer, At, Decision, Dialog, Flag, Kind, Known, Outcome, Question, Urgency, Walk,
};
use crate::session::Session;

/// Who reads a letter. It is sent in the doctor's language, and again in the
/// person's own if that is another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reader {
    /// The doctor, in the first language offered.
    Doctor,
    /// The person, in the language of the chat.
    Person,
}

/// What a letter states.
pub struct Letter<'d> {
    /// The outcome that was sent.
    pub outcome: &'d Outcome,
    /// The urgency that was sent.
    pub urgency: Urgency,
    /// A higher urgency that was sent besides, for words or by a later check-in,
    /// and still holds.
    pub besides: Option<Urgency>,
    /// A higher urgency that was sent earlier in the weeks, for signs that the person
    /// wrote of; whether it still holds is not known by it.
    pub earlier: Option<Urgency>,
    /// The day on which it was written.
    pub written_on: NaiveDate,
    /// The day on which the questions were answered, if that is known.
    pub answered_on: Option<NaiveDate>,
    /// The red flags.
    pub flags: FlagLists<'d>,
    /// The answers, in the order given; those to screens last.
    pub answers: Vec<(&'d Question, Answer)>,
    /// The version of the questions and texts, if it is known.
    pub stamp: Option<Stamp<'d>>,
}

/// A version, as a letter names it.
#[derive(Clone, Copy)]
pub struct Stamp<'d> {
    /// Its hash.
    pub version: &'d str,
    /// Whether it is proved.
    pub is_proved: bool,
}

/// The red flags of a dialog, each in one list, in the order written.
#[derive(Default)]
pub struct FlagLists<'d> {
    /// Raised by the answers.
    pub raised: Vec<&'d Flag>,
    /// Named in words, and not raised by the answers.
    pub named: Vec<&'d Flag>,
    /// Named in words, then taken back, and not raised by the answers.
    pub taken_back: Vec<&'d Flag>,
    /// Asked for, and not raised.
    pub denied: Vec<&'d Flag>,
    /// Not asked for, or only in part: answers to other questions could raise
    /// them.
    pub not_asked: Vec<&'d Flag>,
}

impl<'d> Letter<'d> {
    /// Returns the letter of a person to whom its result was sent; none if
    /// there is no result, or if another one was sent before the dialog changed.
    pub fn of(dialog: &'d Dialog, session: &Session, written_on: NaiveDate) -> Option<Self> {
        let Walk { answers, at, .. } = session.walk(dialog);
        let At::Decided(decision) = at else { return None };
        if session.result != Some(decision.form()) {
            return None;
        }
        let known = Known::new(dialog, &answers);
        let flags = FlagLists::new(dialog, &known, &decision, session);
        let given = |(id, answer)| {
            let question = dialog.question(&id)?;
            (!question.is_history).then_some((question, answer))
        };
        let mut answers: Vec<_> = answers.0.into_iter().filter_map(given).collect();
        answers.sort_by_key(|(question, _)| question.screen);
        let sent = session.heard_decision(dialog, &decision).unwrap_or(decision);
        let besides = besides(dialog, session, &sent);
        let earlier =
            earlier(dialog, session).filter(|it| Some(*it) > besides.max(Some(sent.urgency)));
        Some(Self {
            outcome: sent.outcome,
            urgency: sent.urgency,
            besides,
            earlier,
            written_on,
            answered_on: answered_on(session),
            flags,
            answers,
            stamp: None,
        })
    }

    /// Returns the letter of the start, during a check-in.
    pub fn of_start(
        followed: &'d Dialog,
        session: &Session,
        written_on: NaiveDate,
    ) -> Option<Self> {
        let aside = session.care.as_ref()?.aside.clone()?;
        let taken_back = Vec::new();
        let mut start = Session { check_in: None, taken_back, ..session.clone() };
        start.go_back_to(aside);
        Self::of(followed, &start, written_on)
    }

    /// Returns a letter with every choice of every question and all red flags,
    /// to be measured and reviewed.
    pub fn longest(dialog: &'d Dialog, outcome: &'d Outcome, urgency: Urgency) -> Self {
        let named = dialog.flags.iter().collect();
        let whole = |question: &Question| match question.kind {
            Kind::One(_) | Kind::Many { .. } => Answer::Choices(question.choices().to_vec()),
            Kind::Number { max, .. } => Answer::Number(max),
        };
        let mut answers: Vec<_> = dialog.asked().map(|it| (it, whole(it))).collect();
        answers.sort_by_key(|(question, _)| question.screen);
        Self {
            outcome,
            urgency,
            besides: Some(Urgency::Consultation24),
            earlier: Some(Urgency::Emergency),
            written_on: NaiveDate::default(),
            answered_on: Some(NaiveDate::default()),
            flags: FlagLists { named, ..FlagLists::default() },
            answers,
            stamp: Some(Stamp { version: "0000000000000000", is_proved: true }),
        }
    }
}

/// A programme knows when it began and when each check-in was answered.
fn answered_on(session: &Session) -> Option<NaiveDate> {
    let care = session.care.as_ref()?;
    match &session.check_in {
        None => Some(care.start),
        Some(check_in) => care.log.iter().rfind(|it| it.check_in == *check_in).map(|it| it.on),
    }
}

/// Returns what holds besides the result, if it is more urgent.
fn besides(dialog: &Dialog, session: &Session, decision: &Decision) -> Option<Urgency> {
    let heard = session.heard_decision(dialog, decision).map(|it| it.urgency);
    let open = session.care.as_ref().and_then(Care::open_result).map(|it| it.urgency);
    heard.max(open).filter(|it| *it > decision.urgency)
}

/// Returns the urgency of the signs that the person wrote of in the weeks and whose
/// result was sent then.
fn earlier(dialog: &Dialog, session: &Session) -> Option<Urgency> {
    let named = &session.care.as_ref()?.named;
    let decision = dialog.decide_so_far(&session.with_ticked(dialog, named))?;
    (!named.is_empty()).then_some(decision.urgency)
}

impl<'d> FlagLists<'d> {
    fn new(dialog: &'d Dialog, known: &Known, decision: &Decision, session: &Session) -> Self {
        let with_named = session.with_all_named(dialog);
        let with_named = Known::new(dialog, &with_named);
        let with_taken_back = session.with_ticked(dialog, &session.taken_back);
        let with_taken_back = Known::new(dialog, &with_taken_back);
        let sent = || decision.flags.iter().chain(&decision.covered);
        let mut lists = Self::default();
        for flag in &dialog.flags {
            let was_sent = sent().any(|it| it.id == flag.id);
            let list = match (known.raises(flag), with_named.raises(flag)) {
                _ if was_sent => &mut lists.raised,
                (Some(true), _) => &mut lists.raised,
                // What the words leave open is not denied.
                (Some(false), Some(true) | None) | (None, Some(true)) => &mut lists.named,
                _ if with_taken_back.raises(flag) == Some(true) => &mut lists.taken_back,
                (Some(false), Some(false)) => &mut lists.denied,
                (None, None | Some(false)) => &mut lists.not_asked,
            };
            list.push(flag);
        }
        lists
    }
}

impl StepBuilder<'_> {
    /// Sends the letter, in one language or two. In a check-in the letter of the
    /// start comes after it, and last how the check-ins went.
    pub(super) fn letter(&mut self) {
        let has_consented = self.session().has_consented();
        let At::Decided(decision) = self.at() else { return self.letter_later() };
        if !has_consented {
            return self.letter_later();
        }
        if self.is_news(&decision) {
            return self.conclude(&decision);
        }
        self.write_letter(Reply::Letter);
        let care = self.session().care.as_ref();
        if care.is_some_and(|it| it.aside.is_some()) {
            self.write_letter(Reply::LetterOfStart);
        }
        if self.has_trend() {
            self.replies.push(Reply::Trend);
        }
        self.show_what_is_open(&decision);
    }

    /// A letter has the answers of its own questions; what was found since by
    /// others must not be missing beside it.
    fn show_what_is_open(&mut self, decision: &Decision) {
        let open = self.open_result_with_words();
        if let Some(open) = open.filter(|it| it.urgency > decision.urgency) {
            self.notice(Notice::LetterOlder);
            self.replies.push(Reply::ResultAgain(open));
        }
    }

    fn write_letter(&mut self, letter: fn(Reader, NaiveDate) -> Reply) {
        let today = self.context.now.date_naive();
        self.replies.push(letter(Reader::Doctor, today));
        let first = self.context.languages.first();
        if first != Some(&self.session().language) {
            self.replies.push(letter(Reader::Person, today));
        }
    }

    fn letter_later(&mut self) {
        self.notice_then_prompt(Notice::LetterLater);
    }
}
