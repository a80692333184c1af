//! Renders the end of a conversation: the outcome, what is added to it, and the
//! pages behind its buttons.

use fluent::FluentArgs;

use super::Locale;
use super::catalogue::{SAFETY_NET_SHORT, TELL_THEM};
use super::message::Message;
use super::words::urgency_id;
use crate::dialog::{
    Dialog, FlagId, Note, NoteId, Outcome, OutcomeId, PageId, PageKind, Signs, Urgency,
};
use crate::engine::action::Action;

/// The parts of a message with an outcome.
struct Sent<'t> {
    /// The id of its messages.
    id: String,
    outcome: Option<&'t Outcome>,
    urgency: Urgency,
    flags: &'t [FlagId],
    signs: &'t Signs,
}

impl Locale {
    pub(super) fn outcome(
        &self,
        dialog: &Dialog,
        outcome: &OutcomeId,
        urgency: Urgency,
        flags: &[FlagId],
        signs: &Signs,
    ) -> Message {
        let id = format!("outcome-{outcome}");
        let sent = Sent { id, outcome: dialog.outcome(outcome), urgency, flags, signs };
        let is_emergency = urgency == Urgency::Emergency && self.soon(&sent).is_some();
        if is_emergency { self.act_now(&sent) } else { self.plan(dialog, &sent) }
    }

    /// An emergency with texts of its own begins with what to do.
    fn act_now(&self, sent: &Sent) -> Message {
        let mut message = Message::default();
        message.text(self.of_outcome(sent, ".next"));
        message.text(self.of_outcome(sent, ""));
        message.section(self.text("until-then"), self.of_outcome(sent, ".soon"));
        self.also(&mut message, sent.flags);
        self.aside(&mut message, sent);
        self.tell_them(&mut message, sent);
        message
    }

    fn plan(&self, dialog: &Dialog, sent: &Sent) -> Message {
        let mut message = Message::default();
        message.text(self.what_it_may_be(sent));
        message.section(self.text("how-soon"), self.how_soon(sent));
        self.also(&mut message, sent.flags);
        message.section(self.text("next"), self.of_outcome(sent, ".next"));
        self.aside(&mut message, sent);
        // An outcome with a time to look again states it once.
        let has_review = sent.outcome.is_some_and(|it| it.review.is_some());
        if sent.urgency == Urgency::SelfCare && !has_review {
            message.text(self.text("self-care-limit"));
        }
        self.tell_them(&mut message, sent);
        let is_behind_a_button =
            dialog.safety_net().is_some() && sent.urgency != Urgency::Emergency;
        let net = if is_behind_a_button { SAFETY_NET_SHORT } else { "safety-net" };
        message.section(self.text("get-help-if"), self.text(net));
        message
    }

    fn what_it_may_be(&self, sent: &Sent) -> String {
        format!("{}\n{}", self.of_outcome(sent, ""), self.text("not-examined"))
    }

    /// Returns one of an outcome's own messages.
    fn of_outcome(&self, sent: &Sent, part: &str) -> String {
        let mut args = FluentArgs::new();
        if let Some(weeks) = sent.outcome.and_then(|it| it.review) {
            args.set("review", weeks);
        }
        self.text_with(&format!("{}{part}", sent.id), &args)
    }

    /// Returns how soon and by whom, in the outcome's own texts. They are for
    /// its own urgency: if a flag raises that, they would play it down.
    fn soon(&self, sent: &Sent) -> Option<String> {
        let is_own = sent.outcome.is_some_and(|it| it.urgency == sent.urgency);
        let has_words = self.has(&format!("{}.soon", sent.id));
        (is_own && has_words).then(|| self.of_outcome(sent, ".soon"))
    }

    /// How soon, and how to reach the clinic if there is time for that.
    fn how_soon(&self, sent: &Sent) -> String {
        let urgency = sent.urgency;
        let mut lines = vec![self.soon(sent).unwrap_or_else(|| self.text(urgency_id(urgency)))];
        if urgency == Urgency::Consultation24 && self.clinic.urgent.is_some() {
            lines.push(self.text("contact-urgent"));
        }
        if matches!(urgency, Urgency::Consultation | Urgency::Consultation24) {
            let named = self.clinic.name.is_some();
            if named && self.clinic.phone.is_some() {
                lines.push(self.text("contact-phone"));
            }
            if named && self.clinic.booking.is_some() && urgency == Urgency::Consultation {
                lines.push(self.text("contact-booking"));
            }
        }
        lines.join("\n")
    }

    /// What to skip and what happens next, if an outcome has texts for them.
    fn aside(&self, message: &mut Message, sent: &Sent) {
        for heading in ["skip", "later"] {
            let part = format!(".{heading}");
            if self.has(&format!("{}{part}", sent.id)) {
                message.section(self.text(heading), self.of_outcome(sent, &part));
            }
        }
    }

    /// What the person ticked, by the labels of the buttons.
    fn tell_them(&self, message: &mut Message, sent: &Sent) {
        let choices = sent.signs.iter().flat_map(|(question, choices)| {
            choices.iter().map(|it| Action::Choose(question.clone(), it.clone()))
        });
        let choices: Vec<_> = choices.map(|it| format!("• {}", self.label(&it))).collect();
        if self.has(TELL_THEM) && !choices.is_empty() {
            message.section(self.text(TELL_THEM), choices.join("\n"));
        }
    }

    fn also(&self, message: &mut Message, flags: &[FlagId]) {
        if !flags.is_empty() {
            let flag = |it: &FlagId| format!("• {}", self.text(&format!("flag-{it}")));
            let flags: Vec<_> = flags.iter().map(flag).collect();
            message.section(self.text("also"), flags.join("\n"));
        }
    }

    pub(super) fn more(&self, flags: &[FlagId], notes: &[NoteId]) -> Message {
        let mut message = Message::default();
        self.also(&mut message, flags);
        for note in notes {
            let id = format!("note-{note}");
            message.section(self.text(&format!("{id}.title")), self.text(&id));
        }
        message
    }

    /// For a page that the dialog no longer has, the end of the conversation.
    pub(super) fn page(&self, dialog: &Dialog, page: &PageId, notes: &[NoteId]) -> Message {
        let known: Vec<_> = notes.iter().filter_map(|it| dialog.note(it)).collect();
        let words = |note: &&Note| self.text(&format!("note-{}", note.id));
        let label = || self.label(&Action::Page(page.clone()));
        let mut message = Message::default();
        match dialog.page(page).map(|it| it.kind) {
            Some(PageKind::List) => {
                let lines: Vec<_> = known.iter().map(|it| format!("• {}", words(it))).collect();
                message.section(label(), lines.join("\n"));
            }
            Some(PageKind::Each) => {
                known.iter().for_each(|it| message.text(words(it)));
                message.picture = known.iter().find_map(|it| it.picture.clone());
            }
            Some(PageKind::Menu) => message.heading(label()),
            Some(PageKind::SafetyNet) => {
                message.section(self.text("get-help-if"), self.text("safety-net"));
            }
            None => message.text(self.text("finished")),
        }
        message
    }

    /// A note of a menu, with its own sources.
    pub(super) fn entry(&self, dialog: &Dialog, note: &NoteId) -> Message {
        let mut message = self.more(&[], std::slice::from_ref(note));
        let why = dialog.note(note).map_or(&[][..], |it| &it.statements);
        for statement in why.iter().filter_map(|it| dialog.statement(it)) {
            message.text(self.basis(statement));
        }
        message
    }
}
