//! The end of a conversation: the outcome with its flags and notes, and the
//! pages behind its buttons.

use std::cmp::Reverse;

use super::StepBuilder;
use super::action::Action;
use super::reply::{Notice, Prompt, Reply};
use crate::dialog::guard::Holds;
use crate::dialog::{
    At, ChoiceId, Decision, Dialog, FlagId, NoteId, OutcomeId, Page, PageId, PageKind, QuestionId,
    Signs, StatementId, Urgency,
};

/// Statements in one message: with their sources they stay well under
/// Telegram's 4,096 characters in every language.
pub const STATEMENTS_PER_MESSAGE: usize = 3;

/// Notes in one message, for the same reason.
pub const NOTES_PER_MESSAGE: usize = 2;

/// Notes in one message of a list, where they have no titles and are shorter.
pub const LINES_PER_MESSAGE: usize = 8;

/// Flags sent with the outcome, most urgent first; the others follow.
pub const FLAGS_WITH_OUTCOME: usize = 1;

/// Flags in one message after the outcome.
pub const FLAGS_PER_MESSAGE: usize = 10;

/// The parts of the end of a conversation.
pub struct Ending {
    /// The outcome.
    pub outcome: OutcomeId,
    /// How soon help is needed.
    pub urgency: Urgency,
    /// The flags to send with it, most urgent first.
    pub flags: Vec<FlagId>,
    /// What the clinician who sees the person should know.
    pub signs: Signs,
    /// The notes below the outcome.
    pub notes: Vec<NoteId>,
    /// The pages behind its buttons.
    pub pages: Vec<PageId>,
}

/// Returns the messages that end a conversation: the outcome, and the flags and
/// notes that its message has no room for. The last one has the buttons.
pub fn conclusion(ending: Ending) -> Vec<Reply> {
    let Ending { outcome, urgency, mut flags, signs, notes, pages } = ending;
    let others = flags.split_off(flags.len().min(FLAGS_WITH_OUTCOME));
    let also = others.chunks(FLAGS_PER_MESSAGE).map(|it| (it.to_vec(), Vec::new()));
    let noted = notes.chunks(NOTES_PER_MESSAGE).map(|it| (Vec::new(), it.to_vec()));
    let mut more = also.chain(noted).peekable();
    let with = |more_follows| if more_follows { Vec::new() } else { pages.clone() };
    let more_follows = more.peek().is_some();
    let pages = with(more_follows);
    let first = Prompt::Outcome { outcome, urgency, flags, signs, pages, more_follows };
    let mut replies = vec![Reply::Prompt(first)];
    while let Some((flags, notes)) = more.next() {
        let more_follows = more.peek().is_some();
        let pages = with(more_follows);
        replies.push(Reply::Prompt(Prompt::More { flags, notes, pages, more_follows }));
    }
    replies
}

/// Returns the messages of a page. The last one has the buttons: those of a
/// menu, and of the other pages.
pub fn page(page: &Page, notes: &[NoteId], others: &[PageId]) -> Vec<Reply> {
    let per_message = match page.kind {
        PageKind::List => LINES_PER_MESSAGE,
        PageKind::Each => 1,
        PageKind::Menu | PageKind::SafetyNet => usize::MAX,
    };
    let mut messages: Vec<_> = notes.chunks(per_message).collect();
    if messages.is_empty() {
        messages.push(&[]);
    }
    let last = messages.len() - 1;
    let message = |(place, notes): (usize, &[NoteId])| {
        let more_follows = place < last;
        let pages = if more_follows { Vec::new() } else { others.to_vec() };
        Reply::Prompt(Prompt::Page {
            page: page.id.clone(),
            notes: notes.into(),
            pages,
            more_follows,
        })
    };
    messages.into_iter().enumerate().map(message).collect()
}

impl<'a> StepBuilder<'a> {
    pub(super) fn conclude(&mut self, decision: &Decision) {
        self.send_what_holds(decision);
        self.look_ahead(decision);
    }

    /// Notes which result the person has.
    pub(super) fn note_result(&mut self, decision: &Decision) {
        self.session().result = Some(decision.form());
        self.session().page = None;
    }

    pub(super) fn send_result(&mut self, decision: &Decision) {
        let dialog = self.context.dialog;
        self.note_result(decision);
        let mut flags = decision.flags.clone();
        flags.sort_by_key(|flag| Reverse(flag.urgency));
        // A person who is sent to a doctor reads the signs among the flags.
        let is_emergency = decision.urgency == Urgency::Emergency;
        let signs = if is_emergency { self.signs() } else { Signs::new() };
        if !is_emergency && !self.does_heard_count(decision) {
            self.repeat_unticked_signs();
        }
        self.replies.extend(conclusion(Ending {
            outcome: decision.outcome.id.clone(),
            urgency: decision.urgency,
            flags: flags.iter().map(|flag| flag.id.clone()).collect(),
            signs,
            notes: decision.below().map(|note| note.id.clone()).collect(),
            pages: ids(&decision.pages(dialog)),
        }));
    }

    /// Sends the signs again that the person named in words and did not tick:
    /// the result leaves them out. Nobody was asked how urgent they are, so they
    /// count as an emergency.
    fn repeat_unticked_signs(&mut self) {
        let signs = self.session().heard.clone();
        self.replies.extend((!signs.is_empty()).then_some(Reply::UntickedSigns(signs)));
    }

    /// Returns the answers that raised a flag.
    fn signs(&mut self) -> Signs {
        let dialog = self.context.dialog;
        let answers = self.session().walk(dialog).in_full;
        let holds = Holds::new(dialog, &answers);
        let owned = |(question, choices): (&QuestionId, Vec<&ChoiceId>)| {
            (question.clone(), choices.into_iter().cloned().collect())
        };
        dialog.grounds(|guard| guard.holds(&holds)).into_iter().map(owned).collect()
    }

    /// Returns the prompt of a person whose conversation is over. What was named in
    /// words and counts can be taken back.
    pub(super) fn end_prompt(&mut self, decision: &Decision) -> Prompt {
        if !self.has_check_ins() && self.does_heard_count(decision) {
            let (heard, is_asked) = (self.session().heard.clone(), self.session().asked_back);
            return if is_asked { Prompt::Sure(heard) } else { Prompt::Heard(heard) };
        }
        self.over(decision)
    }

    fn over(&self, decision: &Decision) -> Prompt {
        let pages = ids(&decision.pages(self.context.dialog));
        if pages.is_empty() { Prompt::Finished } else { Prompt::Over { pages } }
    }

    /// Returns all actions at the end: first the buttons of the open page, or
    /// else `actions`, then the other pages; and how many of these are not on
    /// the screen.
    pub(super) fn acts_at_the_end(&mut self, actions: Vec<Action>) -> (Vec<Action>, usize) {
        let dialog = self.context.dialog;
        let At::Decided(decision) = self.at() else { return (actions, 0) };
        let pages = decision.pages(dialog);
        let open = self.session().page.clone();
        let open = pages.iter().find(|it| Some(&it.id) == open.as_ref());
        let last = open.and_then(|it| opened(&decision, dialog, it).pop());
        let mut all = match last {
            Some(Reply::Prompt(screen)) => screen.actions(dialog, self.context.languages),
            _ => actions,
        };
        let shown = all.len();
        let notes = decision.notes.iter().filter(|it| dialog.is_on_a_menu(it));
        let notes = notes.map(|it| Action::Note(it.id.clone()));
        for action in pages.iter().map(|it| Action::Page(it.id.clone())).chain(notes) {
            if !all.contains(&action) {
                all.push(action);
            }
        }
        let always = [Action::Letter, Action::Why, Action::Restart];
        for action in always.into_iter().chain(self.care_actions()) {
            if !all.contains(&action) {
                all.push(action);
            }
        }
        let hidden = all.len() - shown;
        (all, hidden)
    }

    /// Shows a page, computed again from the answers.
    pub(super) fn open_page(&mut self, page: &PageId) {
        let dialog = self.context.dialog;
        let (At::Decided(decision), Some(page)) = (self.at(), dialog.page(page)) else { return };
        if self.is_news(&decision) {
            return self.conclude(&decision);
        }
        self.replies.extend(opened(&decision, dialog, page));
        self.session().page = Some(page.id.clone());
    }

    pub(super) fn open_note(&mut self, note: &NoteId) {
        let At::Decided(decision) = self.at() else { return };
        if self.is_news(&decision) {
            return self.conclude(&decision);
        }
        let pages = ids(&decision.pages(self.context.dialog));
        self.replies.push(Reply::Prompt(Prompt::Note { note: note.clone(), pages }));
        self.session().page = None;
    }

    /// Whether the person was sent another result: the dialog has changed, and
    /// the same answers now have a different meaning. The new result goes
    /// before anything that belongs to it.
    pub(super) fn is_news(&mut self, decision: &Decision) -> bool {
        self.session().result != Some(decision.form())
    }

    /// Sends the reasons for the result.
    pub(super) fn why(&mut self) {
        let At::Decided(decision) = self.at() else { return self.notice(Notice::Undecided) };
        if self.is_news(&decision) {
            return self.conclude(&decision);
        }
        let mut statements: Vec<StatementId> = Vec::new();
        for statement in decision.statements(self.context.dialog) {
            if !statements.contains(statement) {
                statements.push(statement.clone());
            }
        }
        let messages = statements.chunks(STATEMENTS_PER_MESSAGE);
        self.replies.extend(messages.map(|it| Reply::Why(it.to_vec())));
    }
}

/// Returns the messages of a page for a person with this decision.
fn opened(decision: &Decision, dialog: &Dialog, open: &Page) -> Vec<Reply> {
    let mut others = ids(&decision.pages(dialog));
    others.retain(|it| *it != open.id);
    page(open, &decision.on(&open.id), &others)
}

fn ids(pages: &[&Page]) -> Vec<PageId> {
    pages.iter().map(|it| it.id.clone()).collect()
}

impl Decision<'_> {
    /// Returns the statements for the result, without those of menus: each note
    /// of a menu names its own.
    fn statements<'d>(&'d self, dialog: &'d Dialog) -> impl Iterator<Item = &'d StatementId> {
        let flags = self.covered.iter().chain(&self.flags).flat_map(|flag| &flag.statements);
        let notes = self.notes.iter().filter(|it| !dialog.is_on_a_menu(it));
        self.outcome.statements.iter().chain(flags).chain(notes.flat_map(|note| &note.statements))
    }
}
