//! Renders replies, by the edition that the person is on.

use std::ops::Deref;
use std::panic::{AssertUnwindSafe, catch_unwind};

use anyhow::anyhow;

use super::SendError;
use crate::edition::Edition;
use crate::store::record::{Delivery, Record};
use triage::dialog::Dialog;
use triage::engine::letter::{Letter, Stamp};
use triage::engine::{Notice, Reply};
use triage::locale::Locale;
use triage::locale::message::Message;
use triage::session::Session;
use triage::trend::Trend;

/// Whose letter or picture it is, and by which edition.
pub(super) struct Of<'o, D> {
    pub(super) record: &'o Record,
    /// The language of the chat.
    pub(super) chat: &'o str,
    pub(super) edition: &'o Edition<D>,
}

impl<'o, D> Of<'o, D> {
    fn session(&self) -> Option<&'o Session> {
        self.record.session.as_ref()
    }

    fn letter(&self, letter: Letter<'o>) -> (Letter<'o>, &'o Locale) {
        let Edition { version, is_proved, locales, .. } = self.edition;
        let stamp = Some(Stamp { version, is_proved: *is_proved });
        (Letter { stamp, ..letter }, locales.get(self.chat))
    }
}

/// Renders a reply; returns none if that panics or if a text is missing.
pub(super) fn render<D>(
    dialog: &Dialog,
    locale: &Locale,
    reply: &Reply,
    of: Option<Of<'_, D>>,
) -> Option<Message> {
    let render = || {
        Some(match (reply, of) {
            (
                Reply::ClosePrompt(chosen),
                Some(Of { record: Record { open_prompt: Some(open), .. }, .. }),
            ) => locale.closed(dialog, &open.screen, chosen),
            (Reply::Letter(_, day), Some(of)) => {
                let (letter, chat) = of.letter(Letter::of(dialog, of.session()?, *day)?);
                locale.letter(dialog, &letter, chat)
            }
            (Reply::LetterOfStart(_, day), Some(of)) => {
                let (letter, chat) = of.letter(Letter::of_start(dialog, of.session()?, *day)?);
                locale.letter(dialog, &letter, chat)
            }
            (Reply::Trend, Some(of)) => {
                let care = of.session()?.care.as_ref()?;
                locale.trend(&Trend::of(dialog, care)?)
            }
            _ => locale.render(dialog, reply),
        })
    };
    let rendered = catch_unwind(AssertUnwindSafe(render)).ok()??;
    rendered.inspect_err(|missing| tracing::warn!("{missing}")).ok()
}

/// Returns what takes the place of a reply that cannot be rendered: in an
/// emergency the number to call, otherwise an apology; if the person's language
/// lacks that too, in the first language.
pub(super) fn substitute<D: Deref<Target = Dialog>>(
    edition: &Edition<D>,
    delivery: &Delivery,
) -> Result<Message, SendError> {
    let apology = Reply::Notice(Notice::Apology);
    let is_urgent = delivery.reply.is_urgent();
    let replies = is_urgent.then_some(Reply::Emergency).into_iter().chain([apology]);
    let replies: Vec<_> = replies.collect();
    let locales = [edition.locales.get(&delivery.language), edition.locales.first()];
    let each = locales.iter().flat_map(|it| replies.iter().map(move |reply| (it, reply)));
    let mut messages = each.filter_map(|(it, reply)| render::<D>(&edition.dialog, it, reply, None));
    messages.next().ok_or_else(|| SendError::Never(anyhow!("neither it nor an apology has words")))
}
