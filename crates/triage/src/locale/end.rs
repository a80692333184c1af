//! Renders the end of a conversation: the outcome, what is added to it, and the
//! pages behind its buttons.

use fluent::FluentArgs;

use super::catalogue::{TextId, texts};
use super::message::{Drawing, Message};
use super::render::bullets;
use super::words::urgency_id;
use super::{Locale, MissingText};
use crate::dialog::{
    Dialog, FlagId, Note, NoteId, Outcome, OutcomeId, PageId, PageKind, Signs, Urgency,
};
use crate::engine::action::Action;

/// The parts of a message with an outcome.
struct Sent<'t> {
    id: &'t OutcomeId,
    outcome: Option<&'t Outcome>,
    urgency: Urgency,
    flags: Vec<FlagId>,
    signs: &'t Signs,
}

impl Locale {
    /// A flag or a choice that has no text any more is left out: the outcome
    /// matters more.
    pub(super) fn outcome(
        &self,
        dialog: &Dialog,
        outcome: &OutcomeId,
        urgency: Urgency,
        flags: &[FlagId],
        signs: &Signs,
    ) -> Result<Message, MissingText> {
        let flags = flags.iter().filter(|it| self.has(&it.text_id())).cloned().collect();
        let sent = Sent { id: outcome, outcome: dialog.outcome(outcome), urgency, flags, signs };
        let is_emergency = urgency == Urgency::Emergency && self.has_soon(&sent);
        if is_emergency { self.act_now(&sent) } else { self.plan(dialog, &sent) }
    }

    /// Returns the first line of what an outcome may be, by which a written
    /// conversation shows that it was sent.
    pub fn outcome_line(&self, outcome: &Outcome) -> Option<String> {
        let words = self.text_with(&outcome.id.text_id(), &review(Some(outcome)));
        words.ok()?.lines().next().map(str::to_owned)
    }

    /// An emergency with texts of its own begins with what to do.
    fn act_now(&self, sent: &Sent) -> Result<Message, MissingText> {
        let mut message = Message::default();
        message.text(self.of_outcome(sent, &sent.id.next_id())?);
        message.text(self.of_outcome(sent, &sent.id.text_id())?);
        message.section(self.text(&texts::UNTIL_THEN)?, self.of_outcome(sent, &sent.id.soon_id())?);
        self.also(&mut message, &sent.flags)?;
        self.aside(&mut message, sent)?;
        self.tell_them(&mut message, sent)?;
        Ok(message)
    }

    fn plan(&self, dialog: &Dialog, sent: &Sent) -> Result<Message, MissingText> {
        let mut message = Message::default();
        message.text(self.what_it_may_be(sent)?);
        message.section(self.text(&texts::HOW_SOON)?, self.how_soon(sent)?);
        self.also(&mut message, &sent.flags)?;
        message.section(self.text(&texts::NEXT)?, self.of_outcome(sent, &sent.id.next_id())?);
        self.aside(&mut message, sent)?;
        // An outcome with a time to look again states it once; after a check-in the
        // next date does.
        let has_review = sent.outcome.is_some_and(|it| it.review.is_some());
        let is_looked_at_again = has_review || dialog.follows.is_some();
        if sent.urgency == Urgency::SelfCare && !is_looked_at_again {
            message.text(self.text(&texts::SELF_CARE_LIMIT)?);
        }
        self.tell_them(&mut message, sent)?;
        let is_behind_a_button =
            dialog.safety_net().is_some() && sent.urgency != Urgency::Emergency;
        let net = if is_behind_a_button { texts::SAFETY_NET_SHORT } else { texts::SAFETY_NET };
        message.section(self.text(&texts::GET_HELP_IF)?, self.text(&net)?);
        Ok(message)
    }

    fn what_it_may_be(&self, sent: &Sent) -> Result<String, MissingText> {
        let words = self.of_outcome(sent, &sent.id.text_id())?;
        Ok(format!("{words}\n{}", self.text(&texts::NOT_EXAMINED)?))
    }

    /// Returns one of an outcome's own messages.
    fn of_outcome(&self, sent: &Sent, id: &TextId) -> Result<String, MissingText> {
        self.text_with(id, &review(sent.outcome))
    }

    /// Whether the outcome's own text states how soon and by whom. It is for
    /// its own urgency: if a flag raises that, it would play it down.
    fn has_soon(&self, sent: &Sent) -> bool {
        let is_own = sent.outcome.is_some_and(|it| it.urgency == sent.urgency);
        is_own && self.has(&sent.id.soon_id())
    }

    /// How soon, and how to reach the clinic if there is time for that.
    fn how_soon(&self, sent: &Sent) -> Result<String, MissingText> {
        let urgency = sent.urgency;
        let mut lines = vec![match self.has_soon(sent) {
            true => self.of_outcome(sent, &sent.id.soon_id())?,
            false => self.text(&urgency_id(urgency))?,
        }];
        if urgency == Urgency::Consultation24 && self.clinic.urgent.is_some() {
            lines.push(self.text(&texts::CONTACT_URGENT)?);
        }
        if matches!(urgency, Urgency::Consultation | Urgency::Consultation24) {
            let named = self.clinic.name.is_some();
            if named && self.clinic.phone.is_some() {
                lines.push(self.text(&texts::CONTACT_PHONE)?);
            }
            if named && self.clinic.booking.is_some() && urgency == Urgency::Consultation {
                lines.push(self.text(&texts::CONTACT_BOOKING)?);
            }
        }
        Ok(lines.join("\n"))
    }

    /// What to skip and what happens next, if an outcome has texts for them.
    fn aside(&self, message: &mut Message, sent: &Sent) -> Result<(), MissingText> {
        let parts = [(texts::SKIP, sent.id.skip_id()), (texts::LATER, sent.id.later_id())];
        for (heading, part) in parts.iter().filter(|(_, part)| self.has(part)) {
            message.section(self.text(heading)?, self.of_outcome(sent, part)?);
        }
        Ok(())
    }

    /// What the person ticked, by the labels of the buttons.
    fn tell_them(&self, message: &mut Message, sent: &Sent) -> Result<(), MissingText> {
        let choices = sent.signs.iter().flat_map(|(question, choices)| {
            choices.iter().map(|it| Action::Choose(question.clone(), it.clone()))
        });
        let labels: Vec<_> = choices.filter_map(|it| self.label(&it).ok()).collect();
        if self.has(&texts::TELL_THEM) && !labels.is_empty() {
            message.section(self.text(&texts::TELL_THEM)?, bullets(labels));
        }
        Ok(())
    }

    fn also(&self, message: &mut Message, flags: &[FlagId]) -> Result<(), MissingText> {
        if !flags.is_empty() {
            let flags = flags.iter().map(|it| self.text(&it.text_id()));
            message.section(self.text(&texts::ALSO)?, bullets(flags.collect::<Result<_, _>>()?));
        }
        Ok(())
    }

    pub(super) fn more(&self, flags: &[FlagId], notes: &[NoteId]) -> Result<Message, MissingText> {
        let mut message = Message::default();
        self.also(&mut message, flags)?;
        for note in notes {
            message.section(self.text(&note.title_id())?, self.text(&note.text_id())?);
        }
        Ok(message)
    }

    /// For a page that the dialog no longer has, the end of the conversation.
    pub(super) fn page(
        &self,
        dialog: &Dialog,
        page: &PageId,
        notes: &[NoteId],
    ) -> Result<Message, MissingText> {
        let known: Vec<_> = notes.iter().filter_map(|it| dialog.note(it)).collect();
        let text = |note: &&Note| self.text(&note.id.text_id());
        let texts = || known.iter().map(text).collect::<Result<Vec<_>, _>>();
        let label = || self.label(&Action::Page(page.clone()));
        let mut message = Message::default();
        match dialog.page(page).map(|it| it.kind) {
            Some(PageKind::List) => {
                message.section(label()?, bullets(texts()?));
            }
            Some(PageKind::Each) => {
                texts()?.into_iter().for_each(|it| message.text(it));
                message.picture = known.iter().find_map(|it| it.picture.clone()).map(Drawing::File);
            }
            Some(PageKind::Menu) => message.heading(label()?),
            Some(PageKind::SafetyNet) => {
                message.section(self.text(&texts::GET_HELP_IF)?, self.text(&texts::SAFETY_NET)?);
            }
            None => message.text(self.text(&texts::FINISHED)?),
        }
        Ok(message)
    }

    /// A note of a menu, with its own sources.
    pub(super) fn entry(&self, dialog: &Dialog, note: &NoteId) -> Result<Message, MissingText> {
        let mut message = self.more(&[], std::slice::from_ref(note))?;
        let why = dialog.note(note).map_or(&[][..], |it| &it.statements);
        for statement in why.iter().filter_map(|it| dialog.statement(it)) {
            message.text(self.basis(statement)?);
        }
        Ok(message)
    }
}

/// Returns the weeks until the next look, which the texts of an outcome state.
pub(super) fn review(outcome: Option<&Outcome>) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    if let Some(weeks) = outcome.and_then(|it| it.review) {
        args.set("review", weeks);
    }
    args
}
