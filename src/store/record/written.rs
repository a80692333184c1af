//! The written form of a record: JSON, as short as a person can still read it.
//!
//! Nothing stands in it twice, and what is left out has its usual value. The
//! language and the generation of a reply stand only where they differ from
//! those of the reply before it, or, for the first, of the session.

use std::borrow::Cow;
use std::ops::Not;

use chrono::serde::{ts_seconds, ts_seconds_option};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Deserializer, Serialize};

use super::written_care::WrittenCare;
use super::{Delivery, OpenPrompt, RECORD_VERSION, Record};
use crate::store::{MessageId, UpdateId};
use triage::care::{Care, Setup};
use triage::dialog::{Answer, Answers, CheckInId, ChoiceId, PageId, Question, QuestionId};
use triage::engine::action::Action;
use triage::engine::{Prompt, Reply};
use triage::session::{Consent, Purpose, Session};

/// A record of version 2.
#[derive(Serialize, Deserialize)]
pub(super) struct WrittenRecord<'r> {
    version: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    session: Option<WrittenSession<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    was: Option<Cow<'r, str>>,
    /// The number of the first update, then how much each is more than the one
    /// before it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    seen: Vec<u32>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    outbox: Vec<WrittenDelivery<'r>>,
    next: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    shown: Option<WrittenPrompt<'r>>,
    #[serde(with = "ts_seconds")]
    at: DateTime<Utc>,
}

#[derive(Serialize, Deserialize)]
struct WrittenSession<'r> {
    lang: Cow<'r, str>,
    run: u32,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    agreed: Vec<WrittenConsent>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dialog: Option<Cow<'r, str>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    answers: Vec<WrittenAnswer<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    result: Option<u32>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    ticked: Cow<'r, [ChoiceId]>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    heard: Cow<'r, [ChoiceId]>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    back: Cow<'r, [ChoiceId]>,
    #[serde(default, skip_serializing_if = "Not::not")]
    asked: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    check: Option<Cow<'r, CheckInId>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    care: Option<WrittenCare<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    setup: Option<Setup>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<Cow<'r, PageId>>,
    #[serde(default, skip_serializing_if = "Not::not")]
    stopped: bool,
    #[serde(default, skip_serializing_if = "Not::not")]
    choosing: bool,
}

/// For what, to which version of the text, and when.
#[derive(Serialize, Deserialize)]
struct WrittenConsent(Purpose, u32, #[serde(with = "ts_seconds")] DateTime<Utc>);

/// A question with its answer, and a screen with its form.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum WrittenAnswer<'r> {
    Screen(Cow<'r, QuestionId>, WrittenValue<'r>, u32),
    Other(Cow<'r, QuestionId>, WrittenValue<'r>),
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum WrittenValue<'r> {
    Number(u32),
    One(Cow<'r, ChoiceId>),
    Several(Cow<'r, [ChoiceId]>),
}

#[derive(Serialize, Deserialize)]
struct WrittenDelivery<'r> {
    /// Left out if it is one more than that of the delivery before.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<Cow<'r, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    run: Option<u32>,
    #[serde(default, skip_serializing_if = "Not::not")]
    check: bool,
    /// Whether it comes by itself.
    #[serde(default, skip_serializing_if = "Not::not")]
    alone: bool,
    #[serde(default, skip_serializing_if = "Not::not")]
    file: bool,
    reply: WrittenReply<'r>,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum WrittenReply<'r> {
    /// A question is closed with these ticks.
    Close {
        close: Cow<'r, QuestionId>,
        ticks: Vec<Cow<'r, ChoiceId>>,
    },
    Other(Cow<'r, Reply>),
}

#[derive(Serialize, Deserialize)]
struct WrittenPrompt<'r> {
    message: MessageId,
    screen: Cow<'r, Prompt>,
    #[serde(default, skip_serializing_if = "Not::not")]
    check: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    form: Option<u32>,
    /// Left out if it is that of the session; null if it is not known.
    #[serde(default, deserialize_with = "some", skip_serializing_if = "Option::is_none")]
    wording: Option<Option<(Cow<'r, str>, u32)>>,
    #[serde(default, with = "ts_seconds_option", skip_serializing_if = "Option::is_none")]
    at: Option<DateTime<Utc>>,
}

/// Distinguishes a null from a field that is left out.
fn some<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<Option<T>, D::Error> {
    T::deserialize(from).map(Some)
}

impl<'r> From<&'r Record> for WrittenRecord<'r> {
    fn from(record: &'r Record) -> Self {
        let usual = record.session.as_ref().map(|it| (&*it.language, it.generation));
        Self {
            version: RECORD_VERSION,
            session: record.session.as_ref().map(WrittenSession::from),
            was: record.former_version.as_deref().map(Cow::Borrowed),
            seen: steps(&record.seen),
            outbox: write_outbox(usual, &record.outbox),
            next: record.next_delivery,
            shown: record.open_prompt.as_ref().map(|it| WrittenPrompt::of(usual, it)),
            at: record.last_active_at,
        }
    }
}

impl From<WrittenRecord<'_>> for Record {
    fn from(written: WrittenRecord) -> Self {
        let session = written.session.map(Session::from);
        let usual = session.as_ref().map(|it| (it.language.clone(), it.generation));
        Self {
            version: RECORD_VERSION,
            former_version: written.was.map(Cow::into_owned),
            seen: sums(&written.seen),
            outbox: read_outbox(usual.clone(), written.outbox),
            next_delivery: written.next,
            open_prompt: written.shown.map(|it| it.read(usual)),
            last_active_at: written.at,
            session,
        }
    }
}

fn steps(seen: &[UpdateId]) -> Vec<u32> {
    let before = [0].into_iter().chain(seen.iter().map(|it| it.0));
    seen.iter().zip(before).map(|(it, before)| it.0.wrapping_sub(before)).collect()
}

fn sums(steps: &[u32]) -> Vec<UpdateId> {
    let sum = |sum: &mut u32, step: &u32| {
        *sum = sum.wrapping_add(*step);
        Some(UpdateId(*sum))
    };
    steps.iter().scan(0, sum).collect()
}

fn write_outbox<'r>(
    usual: Option<(&'r str, u32)>,
    outbox: &'r [Delivery],
) -> Vec<WrittenDelivery<'r>> {
    let (mut lang, mut run) = usual.unzip();
    let mut next = None;
    let write = |it: &'r Delivery| {
        let expected = next.replace(it.id.wrapping_add(1));
        let former = (lang.replace(&*it.language), run.replace(it.generation));
        WrittenDelivery {
            id: Some(it.id).filter(|_| expected != Some(it.id)),
            lang: lang.filter(|_| former.0 != lang).map(Cow::Borrowed),
            run: run.filter(|_| former.1 != run),
            check: it.check_in,
            alone: it.unasked,
            file: it.file,
            reply: WrittenReply::from(&it.reply),
        }
    };
    outbox.iter().map(write).collect()
}

fn read_outbox(usual: Option<(String, u32)>, written: Vec<WrittenDelivery>) -> Vec<Delivery> {
    let (mut language, mut generation) = usual.unwrap_or_default();
    let mut next = 0;
    let read = |it: WrittenDelivery| {
        let id = it.id.unwrap_or(next);
        next = id.wrapping_add(1);
        language = it.lang.map_or_else(|| language.clone(), Cow::into_owned);
        generation = it.run.unwrap_or(generation);
        let (language, check_in, file) = (language.clone(), it.check, it.file);
        let (unasked, reply) = (it.alone, it.reply.into());
        Delivery { id, language, generation, check_in, unasked, file, reply }
    };
    written.into_iter().map(read).collect()
}

impl<'r> From<&'r Session> for WrittenSession<'r> {
    fn from(session: &'r Session) -> Self {
        Self {
            lang: Cow::Borrowed(&session.language),
            run: session.generation,
            agreed: session.consents.iter().map(WrittenConsent::from).collect(),
            dialog: session.version.as_deref().map(Cow::Borrowed),
            answers: write_answers(&session.answers, &session.forms),
            result: session.result,
            ticked: Cow::Borrowed(&session.ticked),
            heard: Cow::Borrowed(&session.heard),
            back: Cow::Borrowed(&session.taken_back),
            asked: session.asked_back,
            check: session.check_in.as_ref().map(Cow::Borrowed),
            care: session.care.as_ref().map(WrittenCare::from),
            setup: session.setup,
            page: session.page.as_ref().map(Cow::Borrowed),
            stopped: session.stopped,
            choosing: session.choosing_language,
        }
    }
}

impl From<WrittenSession<'_>> for Session {
    fn from(written: WrittenSession) -> Self {
        let (answers, forms) = read_answers(written.answers);
        Self {
            consents: written.agreed.into_iter().map(Consent::from).collect(),
            version: written.dialog.map(Cow::into_owned),
            answers,
            forms,
            result: written.result,
            ticked: written.ticked.into_owned(),
            heard: written.heard.into_owned(),
            taken_back: written.back.into_owned(),
            asked_back: written.asked,
            check_in: written.check.map(Cow::into_owned),
            care: written.care.map(Care::from),
            setup: written.setup,
            page: written.page.map(Cow::into_owned),
            stopped: written.stopped,
            choosing_language: written.choosing,
            ..Self::new(written.lang, written.run)
        }
    }
}

/// Writes answers, those to screens with their forms.
pub(super) fn write_answers<'r>(
    answers: &'r Answers,
    forms: &[(QuestionId, u32)],
) -> Vec<WrittenAnswer<'r>> {
    let form = |of: &QuestionId| forms.iter().find(|(id, _)| id == of).map(|(_, form)| *form);
    answers.0.iter().map(|(id, answer)| WrittenAnswer::new(id, answer, form(id))).collect()
}

pub(super) fn read_answers(written: Vec<WrittenAnswer>) -> (Answers, Vec<(QuestionId, u32)>) {
    let (mut answers, mut forms) = (Answers::default(), Vec::new());
    for answer in written {
        let (question, value, form) = match answer {
            WrittenAnswer::Screen(question, value, form) => (question, value, Some(form)),
            WrittenAnswer::Other(question, value) => (question, value, None),
        };
        forms.extend(form.map(|it| (question.clone().into_owned(), it)));
        answers.0.push((question.into_owned(), value.into()));
    }
    (answers, forms)
}

impl From<&Consent> for WrittenConsent {
    fn from(&Consent { purpose, version, at }: &Consent) -> Self {
        Self(purpose, version, at)
    }
}

impl From<WrittenConsent> for Consent {
    fn from(WrittenConsent(purpose, version, at): WrittenConsent) -> Self {
        Self { purpose, version, at }
    }
}

impl<'r> WrittenAnswer<'r> {
    fn new(question: &'r QuestionId, answer: &'r Answer, form: Option<u32>) -> Self {
        let (question, value) = (Cow::Borrowed(question), WrittenValue::from(answer));
        match form {
            Some(form) => Self::Screen(question, value, form),
            None => Self::Other(question, value),
        }
    }
}

impl<'r> From<&'r Answer> for WrittenValue<'r> {
    fn from(answer: &'r Answer) -> Self {
        match answer {
            Answer::Number(number) => Self::Number(*number),
            Answer::Choices(choices) => match &choices[..] {
                [choice] => Self::One(Cow::Borrowed(choice)),
                several => Self::Several(Cow::Borrowed(several)),
            },
        }
    }
}

impl From<WrittenValue<'_>> for Answer {
    fn from(written: WrittenValue) -> Self {
        match written {
            WrittenValue::Number(number) => Self::Number(number),
            WrittenValue::One(choice) => Self::Choices(vec![choice.into_owned()]),
            WrittenValue::Several(choices) => Self::Choices(choices.into_owned()),
        }
    }
}

impl<'r> From<&'r Reply> for WrittenReply<'r> {
    fn from(reply: &'r Reply) -> Self {
        let ticks = if let Reply::ClosePrompt(actions) = reply { ticks(actions) } else { None };
        match ticks {
            Some((question, ticks)) => Self::Close { close: Cow::Borrowed(question), ticks },
            None => Self::Other(Cow::Borrowed(reply)),
        }
    }
}

/// Returns what is ticked, if there is nothing else than ticks of one question.
fn ticks<'a>(actions: &'a [Action]) -> Option<(&'a QuestionId, Vec<Cow<'a, ChoiceId>>)> {
    let Some(Action::Tick(question, ..)) = actions.first() else { return None };
    let tick = |it: &'a Action| {
        let Action::Tick(of, choice, true) = it else { return None };
        (of == question).then_some(Cow::Borrowed(choice))
    };
    Some((question, actions.iter().map(tick).collect::<Option<_>>()?))
}

impl From<WrittenReply<'_>> for Reply {
    fn from(written: WrittenReply) -> Self {
        match written {
            WrittenReply::Other(reply) => reply.into_owned(),
            WrittenReply::Close { close, ticks } => {
                let tick = |it: Cow<_>| {
                    Action::Tick(close.clone().into_owned(), Cow::into_owned(it), true)
                };
                Self::ClosePrompt(ticks.into_iter().map(tick).collect())
            }
        }
    }
}

impl<'r> WrittenPrompt<'r> {
    fn of(usual: Option<(&str, u32)>, prompt: &'r OpenPrompt) -> Self {
        let wording = prompt.wording.as_ref().map(|(language, run)| (&**language, *run));
        let unusual = Some(wording).filter(|it| it.is_none() || *it != usual);
        Self {
            message: prompt.message,
            screen: Cow::Borrowed(&prompt.screen),
            check: prompt.check_in,
            form: prompt.form,
            wording: unusual.map(|it| it.map(|(language, run)| (Cow::Borrowed(language), run))),
            at: prompt.at,
        }
    }

    fn read(self, usual: Option<(String, u32)>) -> OpenPrompt {
        let unusual = |it: Option<(Cow<str>, u32)>| it.map(|(lang, run)| (lang.into_owned(), run));
        OpenPrompt {
            message: self.message,
            screen: self.screen.into_owned(),
            check_in: self.check,
            form: self.form,
            wording: self.wording.map_or(usual, unusual),
            at: self.at,
        }
    }
}

/// The length of an answer in a record, with its form.
pub(super) fn answer_length(question: &Question, answer: &Answer) -> usize {
    let form = question.screen.then_some(u32::MAX);
    length(&WrittenAnswer::new(&question.id, answer, form))
}

/// The length of a record.
pub(super) fn record_length(record: &Record) -> usize {
    length(&WrittenRecord::from(record))
}

/// The length of a reply in a record.
pub(super) fn reply_length(reply: &Reply) -> usize {
    length(&WrittenReply::from(reply))
}

fn length(it: &impl Serialize) -> usize {
    serde_json::to_vec(it).map_or(0, |it| it.len())
}
