//! A record: all that is kept of a chat, and its written form.

use std::ops::{Deref, Not};

use anyhow::{Context, anyhow, bail, ensure};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::counts::Counts;
use super::{MessageId, UpdateId};
use triage::engine::{Notice, Prompt, Reply};
use triage::session::Session;

pub mod worst_case;
pub mod longest_care;
mod written;
mod written_care;

use written::WrittenRecord;

/// The version in which records are written. Raise it when an older program
/// could misread a record, and keep a sample of each version in
/// `tests/records`.
pub const RECORD_VERSION: u32 = 2;

/// The longest a record may be: 4,000 bytes with what a store adds to it.
/// Beyond some 8,000 sled keeps a value in a file of its own, which it never
/// syncs.
pub const RECORD_BYTES_MAX: usize = 3_960;

/// The number of update numbers remembered: as many as Telegram can repeat at
/// once. By webhook it repeats one; by polling it repeats a batch, which `poll`
/// cuts to fit.
pub const SEEN_MAX: usize = 32;

/// The most replies that wait; beyond that the oldest are dropped, results
/// last.
const OUTBOX_MAX: usize = 13;

/// All that is kept of a chat.
///
/// It is stored in its written form (`written`). In this one, whose names are
/// spelled out, a person gets it (`/export`), and version 1 was stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The version in which it was written.
    pub version: u32,
    /// Where the person is; `None` once they have asked to be forgotten.
    pub session: Option<Session>,
    /// The version of what is left of an earlier generation, if it is another
    /// than that of the session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub former_version: Option<String>,
    /// The updates handled last, newest at the end.
    pub seen: Vec<UpdateId>,
    /// What waits to be sent, in order.
    pub outbox: Vec<Delivery>,
    /// The number of the next delivery.
    pub next_delivery: u64,
    /// The open prompt: the last message whose buttons still await an answer.
    #[serde(rename = "shown")]
    pub open_prompt: Option<OpenPrompt>,
    /// When the person was last active.
    #[serde(rename = "touched")]
    pub last_active_at: DateTime<Utc>,
}

/// A reply that waits to be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delivery {
    /// Its number within the chat.
    pub id: u64,
    /// The language to send it in.
    pub language: String,
    /// The generation that its buttons carry.
    #[serde(rename = "run")]
    pub generation: u32,
    /// Whether it belongs to a check-in of the follow-up.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub check_in: bool,
    /// Whether it comes by itself: then it waits for the morning.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub unasked: bool,
    /// Whether its message has arrived, and a file is to follow.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub file: bool,
    /// The reply.
    pub reply: Reply,
}

impl Delivery {
    /// Returns what distinguishes it from all others of its chat. Its number alone does
    /// not: a record that ends and begins again counts from 0, in another generation.
    pub fn key(&self) -> (u64, u32) {
        (self.id, self.generation)
    }
}

/// A message whose buttons await an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenPrompt {
    /// The channel's number for it.
    pub message: MessageId,
    /// What it shows.
    pub screen: Prompt,
    /// Whether it belongs to a check-in of the follow-up.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub check_in: bool,
    /// The form of its question when it was sent (`Question::form`), or the
    /// version of the consent text.
    #[serde(default)]
    pub form: Option<u32>,
    /// The language it was rendered in, and the generation that its buttons
    /// carry.
    #[serde(default)]
    pub wording: Option<(String, u32)>,
    /// When it was delivered, by the clock of the channel, if that is known.
    #[serde(default, with = "chrono::serde::ts_seconds_option")]
    pub at: Option<DateTime<Utc>>,
}

impl OpenPrompt {
    /// Whether it is the same question in the same texts, with the same
    /// answers. What is asked back has to be read again.
    fn asks_the_same(&self, other: &Self) -> bool {
        let is_same = self.form == other.form && self.wording == other.wording;
        let asks_back =
            matches!(&other.screen, Prompt::Ask { asks_back, .. } if !asks_back.is_empty());
        is_same && !asks_back && self.screen.asks_the_same(&other.screen)
    }
}

/// Priority: whose messages are sent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Priority {
    /// A person who waits for advice in an emergency.
    Emergency,
    /// A person who has agreed, and may be in the middle of a conversation.
    Agreed,
    /// All others. Anybody can be in this class, with as many accounts as they
    /// like.
    Stranger,
}

/// The generations with content in a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Runs {
    /// The one that the person is in.
    present: Option<u32>,
    /// How much is left of other generations: replies that wait, and the last
    /// message with buttons.
    leftovers: usize,
}

impl Runs {
    /// Whether earlier content must become unreadable now: the generation is
    /// over, or less is left of those that were over.
    pub fn are_over(self, now: Self) -> bool {
        let is_other = self.present.is_some() && self.present != now.present;
        is_other || now.leftovers < self.leftovers
    }
}

/// The effect of a delivery on the open prompt.
#[derive(Clone, Debug)]
pub enum Effect {
    /// Nothing.
    Nothing,
    /// A message with a question has arrived.
    Opened(OpenPrompt),
    /// This message shows its question with other ticks.
    Redrawn(MessageId, Prompt),
    /// This message has lost its buttons.
    Closed(MessageId),
    /// The message of this delivery has arrived; its file follows.
    FileFollows(u64),
}

impl Record {
    /// Makes the record of a new chat.
    pub fn new(touched: DateTime<Utc>) -> Self {
        Self {
            version: RECORD_VERSION,
            session: None,
            former_version: None,
            seen: Vec::new(),
            outbox: Vec::new(),
            next_delivery: 0,
            open_prompt: None,
            last_active_at: touched,
        }
    }

    /// Remembers that an update was handled.
    ///
    /// It keeps a set, not the highest number: after a week without updates
    /// Telegram continues with a random number.
    pub fn mark_seen(&mut self, update: UpdateId) {
        self.seen.push(update);
        if self.seen.len() > SEEN_MAX {
            self.seen.remove(0);
        }
    }

    /// Puts replies into the outbox.
    ///
    /// An older prompt that was not delivered yet need not be sent any more: a
    /// new prompt replaces it.
    pub fn enqueue(&mut self, language: &str, run: u32, replies: Vec<Reply>) {
        if replies.iter().any(|it| matches!(it, Reply::Prompt(_) | Reply::Redraw(_))) {
            self.drop_questions();
        }
        let check_in = self.session.as_ref().is_some_and(|it| it.check_in.is_some());
        for reply in replies {
            self.outbox.retain(|it| it.reply != reply);
            let id = self.next_delivery;
            self.next_delivery = self.next_delivery.wrapping_add(1);
            self.outbox.push(Delivery {
                id,
                language: language.to_owned(),
                generation: run,
                check_in,
                unasked: false,
                file: false,
                reply,
            });
        }
        while self.outbox.len() > OUTBOX_MAX && self.drop_least_needed() {}
    }

    /// Notes whether what waits comes by itself. Who does something is awake, and
    /// gets all that waits.
    pub fn note_unasked(&mut self, is_unasked: bool) {
        self.outbox.iter_mut().for_each(|it| it.unasked = is_unasked);
    }

    /// Drops prompts that nobody needs to answer any more.
    pub fn drop_questions(&mut self) {
        self.outbox.retain(|it| !is_superseded(&it.reply));
    }

    /// Drops the questions of check-ins that wait, since there are none any more.
    pub fn drop_check_ins(&mut self) {
        self.outbox
            .retain(|it| !(is_superseded(&it.reply) && it.check_in || asks_again(&it.reply)));
    }

    /// Drops letters that wait, since the answers have changed.
    pub fn drop_letters(&mut self) {
        let is_letter = |it: &Reply| matches!(it, Reply::Letter(..) | Reply::LetterOfStart(..));
        self.outbox.retain(|it| !is_letter(&it.reply));
    }

    /// Drops what is least needed of the outbox, and last the ticks of the message
    /// that is shown; returns false if it all has to stay.
    fn drop_least_needed(&mut self) -> bool {
        match self.least_needed() {
            Some(place) => {
                self.outbox.remove(place);
                true
            }
            None => self.forget_ticks(),
        }
    }

    /// Returns what can be dropped from the outbox: the oldest reply that is no
    /// result; else the last message that is added to an outcome; else an
    /// outcome or signs of an emergency that newer ones have replaced. The
    /// newest outcome and the newest signs are never dropped; `check` makes
    /// sure that there is room for them (`worst_case`).
    fn least_needed(&self) -> Option<usize> {
        let replies = || self.outbox.iter().map(|it| &it.reply);
        let oldest = replies().position(|it| !is_result(it));
        let added = || replies().rposition(|it| matches!(it, Reply::Prompt(Prompt::More { .. })));
        let superseded = |is: fn(&Reply) -> bool| {
            let mut of_kind = self.outbox.iter().enumerate().filter(|(_, it)| is(&it.reply));
            let (oldest, newer) = (of_kind.next(), of_kind.next());
            newer.and(oldest).map(|(place, _)| place)
        };
        oldest
            .or_else(added)
            .or_else(|| superseded(is_outcome))
            .or_else(|| superseded(|it| matches!(it, Reply::Emergency)))
    }

    /// Notes the effect of a delivery on the open prompt. A tap may have opened
    /// another message meanwhile, so only what was sent or edited changes.
    pub fn take_effect(&mut self, effect: &Effect) {
        match (effect, &mut self.open_prompt) {
            (Effect::Opened(new), shown) => {
                let again = shown.as_ref().filter(|it| it.asks_the_same(new));
                let at = again.and_then(|it| it.at).or(new.at);
                self.open_prompt = Some(OpenPrompt { at, ..new.clone() });
            }
            (Effect::Redrawn(message, screen), Some(shown)) if shown.message == *message => {
                shown.screen = screen.clone();
            }
            (Effect::Closed(message), Some(shown)) if shown.message == *message => {
                self.open_prompt = None;
            }
            (Effect::FileFollows(id), _) => {
                self.outbox.iter_mut().filter(|it| it.id == *id).for_each(|it| it.file = true);
            }
            (Effect::Nothing | Effect::Redrawn(..) | Effect::Closed(_), _) => {}
        }
    }

    /// Returns the generations with content in it.
    pub fn runs(&self) -> Runs {
        let present = self.session.as_ref().map(|it| it.generation);
        let is_over = |run: u32| present != Some(run);
        let unsaid = self.outbox.iter().filter(|it| is_over(it.generation)).count();
        let is_left = |it: &OpenPrompt| it.wording.as_ref().is_none_or(|(_, run)| is_over(*run));
        Runs {
            present,
            leftovers: unsaid + usize::from(self.open_prompt.as_ref().is_some_and(is_left)),
        }
    }

    /// Returns the version of the person.
    pub fn version_of_session(&self) -> Option<&str> {
        self.session.as_ref()?.version.as_deref()
    }

    /// Returns the version of a generation.
    pub fn version_of(&self, generation: u32) -> Option<&str> {
        let is_present = self.session.as_ref().is_some_and(|it| it.generation == generation);
        let former = self.former_version.as_deref().filter(|_| !is_present);
        former.or(self.version_of_session())
    }

    /// Returns the versions that it cannot do without.
    pub fn versions(&self) -> impl Iterator<Item = &String> {
        let session = self.session.as_ref();
        let aside = session.and_then(|it| it.care.as_ref()?.aside.as_ref());
        let versions = [session.and_then(|it| it.version.as_ref()), self.former_version.as_ref()];
        versions.into_iter().flatten().chain(aside.and_then(|it| it.version.as_ref()))
    }

    /// Notes the version that the person was on before, for as long as anything
    /// is left of it.
    pub fn note_former_version(&mut self, before: Option<&str>) {
        if self.runs().leftovers == 0 {
            self.former_version = None;
        } else if before.is_some() && before != self.version_of_session() {
            self.former_version = before.map(str::to_owned);
        }
    }

    /// Forgets the ticks of the last message with buttons; the message itself
    /// has to be known until it has lost its buttons. Returns whether there were
    /// any.
    pub fn forget_ticks(&mut self) -> bool {
        match &mut self.open_prompt {
            Some(OpenPrompt { screen: Prompt::Ask { ticked, .. }, .. }) => {
                !std::mem::take(ticked).is_empty()
            }
            Some(_) | None => false,
        }
    }

    /// Ends the check-ins of a person who has left.
    pub fn end_care(&mut self) {
        let care = self.session.as_mut().and_then(|it| it.care.as_mut());
        care.into_iter().for_each(|it| it.end(self.last_active_at));
    }

    /// Settles a delivery.
    pub fn settle(&mut self, id: u64) {
        self.outbox.retain(|it| it.id != id);
    }

    /// Returns the priority of its waiting replies.
    pub fn priority(&self) -> Priority {
        let has_agreed = self.session.as_ref().is_some_and(Session::has_consented);
        match has_agreed {
            _ if self.is_urgent() => Priority::Emergency,
            true => Priority::Agreed,
            false => Priority::Stranger,
        }
    }

    /// Whether the person waits for advice in an emergency.
    fn is_urgent(&self) -> bool {
        self.outbox.iter().any(|it| it.reply.is_urgent())
    }

    /// Whether there is nothing left worth keeping.
    pub fn is_empty(&self) -> bool {
        self.session.is_none() && self.outbox.is_empty()
    }

    /// Encodes the record. If it is too long, drops what is least needed of the
    /// outbox first.
    pub fn encode(mut self) -> anyhow::Result<Encoded> {
        loop {
            match self.encode_whole() {
                Ok(bytes) => return Ok(Encoded { record: self, bytes, counts: Counts::default() }),
                Err(error) if !self.drop_least_needed() => return Err(error),
                Err(_) => {}
            }
        }
    }

    /// Encodes the record, and fails if it is too long with all its replies.
    pub fn encode_whole(&self) -> anyhow::Result<Vec<u8>> {
        let bytes = serde_json::to_vec(&WrittenRecord::from(self)).context("write a record")?;
        let length = bytes.len();
        ensure!(
            length <= RECORD_BYTES_MAX,
            "a record has {length} bytes; at most {RECORD_BYTES_MAX} are safe"
        );
        Ok(bytes)
    }

    /// Decodes what `encode` wrote, in this version or an earlier one.
    pub fn decode(bytes: &[u8]) -> anyhow::Result<Self> {
        #[derive(Deserialize)]
        struct Version {
            version: u32,
        }
        let version = serde_json::from_slice::<Version>(bytes).map_err(unreadable)?.version;
        match version {
            ..RECORD_VERSION => {
                let old: Self = serde_json::from_slice(bytes).map_err(unreadable)?;
                Ok(WrittenRecord::from(&old).into())
            }
            RECORD_VERSION => {
                let written: WrittenRecord = serde_json::from_slice(bytes).map_err(unreadable)?;
                Ok(written.into())
            }
            _ => bail!("a record has version {version}; this program reads up to {RECORD_VERSION}"),
        }
    }
}

/// A record and its written form, which is short enough for every store, and
/// what is counted with it.
#[derive(Debug)]
pub struct Encoded {
    record: Record,
    bytes: Vec<u8>,
    counts: Counts,
}

impl Encoded {
    /// Returns the written form, for `Record::decode`.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The same, which adds to the counts when it is committed.
    pub fn counting(self, counts: Counts) -> Self {
        Self { counts, ..self }
    }

    /// Returns what it adds to the counts.
    pub fn counts(&self) -> &Counts {
        &self.counts
    }
}

impl Deref for Encoded {
    type Target = Record;

    fn deref(&self) -> &Record {
        &self.record
    }
}

/// serde quotes the value that it failed on, which may be an answer, and an
/// error is logged. So only the place is reported.
fn unreadable(error: serde_json::Error) -> anyhow::Error {
    anyhow!("read a record: {:?} error at byte {}", error.classify(), error.column())
}

fn is_outcome(reply: &Reply) -> bool {
    matches!(reply, Reply::Prompt(Prompt::Outcome { .. }))
}

/// Whether it is a result.
fn is_result(reply: &Reply) -> bool {
    match reply {
        Reply::Prompt(Prompt::Outcome { .. } | Prompt::More { .. })
        | Reply::Emergency
        | Reply::Signs(_)
        | Reply::UntickedSigns(_)
        | Reply::ResultAgain(_)
        | Reply::Life => true,
        Reply::Prompt(_)
        | Reply::Redraw(_)
        | Reply::ClosePrompt(_)
        | Reply::Why(_)
        | Reply::Notice(_)
        | Reply::AskBack(_)
        | Reply::Export
        | Reply::Letter(..)
        | Reply::LetterOfStart(..)
        | Reply::Trend => false,
    }
}

/// Whether it asks by itself.
fn asks_again(reply: &Reply) -> bool {
    matches!(
        reply,
        Reply::Notice(Notice::CheckIn | Notice::CheckInAgain)
            | Reply::Prompt(Prompt::WereYouSeen { .. } | Prompt::GoOn)
    )
}

/// Whether it is of no use any more once the next prompt is there.
fn is_superseded(reply: &Reply) -> bool {
    match reply {
        Reply::Prompt(screen) => match screen {
            Prompt::Welcome
            | Prompt::Consent
            | Prompt::Ask { .. }
            | Prompt::Finished
            | Prompt::Over { .. }
            | Prompt::Stopped
            | Prompt::Languages
            | Prompt::CareOffer(_)
            | Prompt::Hour
            | Prompt::Zone(_)
            | Prompt::CheckIns(_)
            | Prompt::WereYouSeen { .. }
            | Prompt::Sure(_)
            | Prompt::GoOn => true,
            Prompt::Outcome { .. }
            | Prompt::More { .. }
            | Prompt::Page { .. }
            | Prompt::Heard(_)
            | Prompt::Note { .. } => false,
        },
        Reply::Redraw(_) => true,
        Reply::ClosePrompt(_)
        | Reply::Why(_)
        | Reply::Emergency
        | Reply::Signs(_)
        | Reply::UntickedSigns(_)
        | Reply::ResultAgain(_)
        | Reply::Life
        | Reply::Notice(_)
        | Reply::AskBack(_)
        | Reply::Export
        | Reply::Letter(..)
        | Reply::LetterOfStart(..)
        | Reply::Trend => false,
    }
}
