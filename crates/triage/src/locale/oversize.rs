//! Finds paths that take too long and messages too long for Telegram, in each
//! language and in the worst case.

use std::cmp::Reverse;
use std::ops::Range;
use std::slice;

use super::catalogue::ids::of_command;
use super::catalogue::{BUTTON_MAX, TOASTS, texts};
use super::longest::longest;
use super::message::{Message, utf16_len};
use super::words::{acts_at_the_end, button_id};
use super::{Clinic, Locale, Locales, MissingText};
use crate::dialog::problem::{Code, Problem};
use crate::dialog::{Dialog, FlagId, Note, NoteId, Outcome, Page, PageKind, StatementId, Urgency};
use crate::engine::letter::Letter;
use crate::engine::{
    FLAGS_PER_MESSAGE, FLAGS_WITH_OUTCOME, LINES_PER_MESSAGE, NOTES_PER_MESSAGE, Notice, Prompt,
    Reply, STATEMENTS_PER_MESSAGE,
};
use crate::prover::combinations::Combinations;
use crate::prover::longest_path::Paths;
use crate::trend::Trend;

/// Telegram's limits, in UTF-16 units: for a text, for the text of a picture,
/// and for the pop-up of a tapped button.
pub(super) const TEXT_MAX: usize = 4_096;
pub(super) const CAPTION_MAX: usize = 1_024;
pub(super) const TOAST_MAX: usize = 200;

/// For a bot's description and short description.
pub(super) const PROFILE_MAX: usize = 512;
pub(super) const PROFILE_SHORT_MAX: usize = 120;

/// For the description of a command.
pub(super) const COMMAND_MAX: usize = 256;

/// How to mend a default language that takes too long.
const DEFAULT_TOO_LONG: &str = "shorten the words of its questions, or raise `seconds`; no \
                                allowance covers the default language";

impl Locale {
    /// Returns a problem for every message that Telegram would refuse.
    ///
    /// Messages are measured for a clinic whose facts have the greatest length,
    /// with each choice by a number in its longest form: so the result holds
    /// for every clinic and every number. `files` has the texts of the
    /// language's files.
    pub fn over_message_limit(
        &self,
        files: &[&str],
        dialog: &Dialog,
        combinations: &[Combinations],
    ) -> Vec<Problem> {
        let clinic = Clinic::longest();
        let files = longest(files, &clinic, self.is_rtl());
        let longest = match Self::assembled(&self.tag, files, clinic) {
            Ok((locale, _)) => Self { numbers: self.numbers.clone(), ..locale },
            Err(problems) => return problems,
        };
        let unsayable = longest.unsayable(dialog);
        if !unsayable.is_empty() {
            return unsayable;
        }
        let refused = longest.refused(dialog, combinations);
        refused.unwrap_or_else(|missing| vec![missing.into()])
    }
}

impl Locales {
    /// Returns a problem for every language that takes too long, with a person
    /// for whom it does; `limits` is the place of the limit. The limit of the
    /// default language has no subject, so no allowance covers it.
    pub fn over_time_limit(
        &self,
        dialog: &Dialog,
        paths: &Paths,
        limits: &Range<usize>,
    ) -> Vec<Problem> {
        let limits = |message| Problem::new(Code::D602, limits.clone(), message);
        let mut problems = Vec::new();
        for locale in &self.all {
            let longest = [
                ("", Some(dialog.limits.seconds), locale.longest_path(paths)),
                (
                    " of those without signs",
                    dialog.limits.seconds_without_signs,
                    locale.longest_path_without_signs(paths),
                ),
            ];
            for (whose, most, (path, pace)) in longest {
                let (tag, seconds) = (&locale.tag, pace.seconds.round());
                let Some(most) = most.filter(|most| seconds > f64::from(*most)) else { continue };
                let problem = limits(format!(
                    "in `{tag}` the longest path{whose} takes {seconds} seconds, and the limit \
                     is {most}"
                ));
                let problem = match *tag == self.all[0].tag {
                    true => problem.hint(Some(DEFAULT_TOO_LONG.to_owned())),
                    false => problem.subject(tag),
                };
                problems.push(Problem { example: path.example, ..problem });
            }
        }
        problems
    }
}

impl Locale {
    fn refused(
        &self,
        dialog: &Dialog,
        combinations: &[Combinations],
    ) -> Result<Vec<Problem>, MissingText> {
        let mut problems: Vec<_> = self
            .longest_messages(dialog, combinations)?
            .iter()
            .filter_map(|(what, message)| self.refusal(what, message))
            .collect();
        let toasts = TOASTS.map(|it| (it.text_id(), self.text_or_empty(&it.text_id()), TOAST_MAX));
        let profile = [
            (texts::PROFILE, self.profile(), PROFILE_MAX),
            (texts::PROFILE_SHORT, self.profile_short(), PROFILE_SHORT_MAX),
        ];
        for (what, text, most) in toasts.into_iter().chain(profile) {
            problems.extend(self.over(&what, utf16_len(&text), most));
        }
        for action in acts_at_the_end(dialog) {
            let (id, length) = (button_id(&action), self.label(&action)?.chars().count());
            problems.extend(id.and_then(|it| self.over(&it, length, BUTTON_MAX)));
        }
        let mut captions = vec![(texts::EXPORT_CAPTION, self.text(&texts::EXPORT_CAPTION)?)];
        if dialog.trend.is_some() {
            captions.push((texts::TREND_DASHED, self.caption(&Trend::longest())?));
        }
        for (id, text) in captions {
            problems.extend(self.over(&id, utf16_len(&text), CAPTION_MAX));
        }
        for (name, text) in self.commands() {
            problems.extend(self.over(&of_command(name), utf16_len(&text), COMMAND_MAX));
        }
        // A text that is too long by itself is so in a letter too.
        if problems.is_empty() {
            problems.extend(self.longest_letter(dialog)?);
        }
        Ok(problems)
    }

    /// A letter leaves out answers that it has no room for, and nothing else.
    fn longest_letter(&self, dialog: &Dialog) -> Result<Vec<Problem>, MissingText> {
        let length = |it: &&Outcome| self.outcome_in_letter(it).map_or(0, |it| utf16_len(&it));
        let mut problems = Vec::new();
        let longest = dialog.outcomes.iter().max_by_key(length);
        for (outcome, urgency) in longest.into_iter().flat_map(|it| Urgency::ALL.map(|of| (it, of)))
        {
            let letter = Letter::longest(dialog, outcome, urgency);
            let shortest = self.shortest_letter(dialog, &letter)?;
            problems.extend(self.refusal(&texts::LETTER_ABOUT, &shortest));
        }
        problems.truncate(1);
        Ok(problems)
    }

    fn refusal(&self, what: &str, message: &Message) -> Option<Problem> {
        let most = if message.picture.is_some() { CAPTION_MAX } else { TEXT_MAX };
        self.over(what, utf16_len(&message.flat().0), most)
    }

    fn over(&self, what: &str, length: usize, most: usize) -> Option<Problem> {
        let message = format!(
            "`{what}` has {length} characters in `{}`, at its worst; Telegram takes {most}",
            self.tag
        );
        (length > most).then(|| Problem::new(Code::D603, 0..0, message).about(what))
    }

    /// Returns every possible message in its longest form, by its name.
    fn longest_messages(
        &self,
        dialog: &Dialog,
        combinations: &[Combinations],
    ) -> Result<Vec<(String, Message)>, MissingText> {
        let signs: Vec<_> = dialog.signs().cloned().collect();
        let mut replies = vec![
            (texts::WELCOME.to_string(), Reply::Prompt(Prompt::Welcome)),
            (texts::EMERGENCY_SIGNS.to_string(), Reply::UntickedSigns(signs.clone())),
            (texts::ASK_BACK.to_string(), Reply::AskBack(signs.clone())),
            (texts::HEARD_COUNTS.to_string(), Reply::Prompt(Prompt::Heard(signs.clone()))),
            (texts::SURE.to_string(), Reply::Prompt(Prompt::Sure(signs))),
            (texts::LIFE_NOW.to_string(), Reply::Life),
        ];
        replies.extend(Notice::ALL.map(|it| (it.id().to_owned(), Reply::Notice(it))));
        for (outcome, combinations) in dialog.outcomes.iter().zip(combinations) {
            let flags = self.longest_flags(combinations.flags.iter(), FLAGS_WITH_OUTCOME);
            for urgency in combinations.urgencies.iter().copied() {
                let (outcome, flags) = (outcome.id.clone(), flags.clone());
                let id = outcome.text_id().to_string();
                let (signs, pages, more_follows) = (combinations.signs.clone(), Vec::new(), false);
                let screen =
                    Prompt::Outcome { outcome, urgency, flags, signs, pages, more_follows };
                replies.push((id, Reply::Prompt(screen)));
            }
        }
        for (id, screen) in [
            (texts::CONSENT, Prompt::Consent),
            (texts::FINISHED, Prompt::Finished),
            (texts::STOPPED, Prompt::Stopped),
            (texts::LANGUAGES, Prompt::Languages),
        ] {
            replies.push((id.to_string(), Reply::Prompt(screen)));
        }
        let notes = self.longest_notes(dialog);
        let more = |flags, notes| {
            let pages = Vec::new();
            Reply::Prompt(Prompt::More { flags, notes, pages, more_follows: false })
        };
        let flags = self.longest_flags(dialog.flags.iter().map(|it| &it.id), FLAGS_PER_MESSAGE);
        replies.push((format!("{}…", FlagId::PREFIX), more(flags, Vec::new())));
        replies.push((format!("{}…", NoteId::PREFIX), more(Vec::new(), notes)));
        replies.push((
            format!("{}…", StatementId::PREFIX),
            Reply::Why(self.longest_statements(dialog)),
        ));
        replies.extend(dialog.pages.iter().flat_map(|it| self.longest_of_page(dialog, it)));
        let render = |(id, reply)| Ok((id, self.render(dialog, &reply)?));
        let rendered = replies.into_iter().map(render);
        rendered.chain(self.longest_questions(dialog)).collect()
    }

    /// The notes that are longest with their titles.
    fn longest_notes(&self, dialog: &Dialog) -> Vec<NoteId> {
        let mut notes: Vec<_> = dialog.below().map(|it| it.id.clone()).collect();
        notes.sort_by_cached_key(|it| Reverse(length(self.more(&[], slice::from_ref(it)))));
        notes.truncate(NOTES_PER_MESSAGE);
        notes
    }

    /// The longest message of a page, each message with a picture, and each
    /// note of a menu.
    fn longest_of_page(&self, dialog: &Dialog, page: &Page) -> Vec<(String, Reply)> {
        let id = |note: &Note| note.id.text_id();
        let page_of = |notes| {
            let (page, pages) = (page.id.clone(), Vec::new());
            Reply::Prompt(Prompt::Page { page, notes, pages, more_follows: false })
        };
        let notes = dialog.notes_of(&page.id);
        match page.kind {
            PageKind::List => {
                let mut notes: Vec<_> = notes.collect();
                notes.sort_by_cached_key(|it| Reverse(utf16_len(&self.text_or_empty(&id(it)))));
                notes.truncate(LINES_PER_MESSAGE);
                let notes = notes.into_iter().map(|it| it.id.clone()).collect();
                vec![(page.id.text_id().to_string(), page_of(notes))]
            }
            PageKind::Each => {
                notes.map(|it| (id(it).to_string(), page_of(vec![it.id.clone()]))).collect()
            }
            PageKind::Menu => {
                let entry = |note: &Note| Prompt::Note { note: note.id.clone(), pages: Vec::new() };
                notes.map(|it| (id(it).to_string(), Reply::Prompt(entry(it)))).collect()
            }
            PageKind::SafetyNet => vec![(texts::SAFETY_NET.to_string(), page_of(Vec::new()))],
        }
    }

    /// A question is longest with all choices ticked, and then shown as chosen.
    fn longest_questions(
        &self,
        dialog: &Dialog,
    ) -> impl Iterator<Item = Result<(String, Message), MissingText>> {
        let longest = move |question: &crate::dialog::Question| {
            let screen = Prompt::Ask {
                question: question.id.clone(),
                ticked: question.choices().to_vec(),
                asks_back: Vec::new(),
                number: dialog.questions.len(),
                most: dialog.questions.len(),
            };
            let chosen = question.actions(question.choices());
            let message = self.closed(dialog, &screen, &chosen)?;
            Ok((question.id.text_id().to_string(), message))
        };
        dialog.asked().map(longest)
    }

    fn longest_statements(&self, dialog: &Dialog) -> Vec<StatementId> {
        let mut ids: Vec<_> = dialog.statements.iter().map(|it| it.id.clone()).collect();
        let why = |id: &StatementId| self.render(dialog, &Reply::Why(vec![id.clone()]));
        ids.sort_by_cached_key(|it| Reverse(length(why(it))));
        ids.truncate(STATEMENTS_PER_MESSAGE);
        ids
    }

    pub(super) fn longest_flags<'f>(
        &self,
        of: impl Iterator<Item = &'f FlagId>,
        most: usize,
    ) -> Vec<FlagId> {
        let mut flags: Vec<_> = of.cloned().collect();
        flags.sort_by_cached_key(|it| Reverse(utf16_len(&self.text_or_empty(&it.text_id()))));
        flags.truncate(most);
        flags
    }
}

/// The length of a message, to find the longest; one that lacks a text is
/// reported when it is rendered among all.
fn length(rendered: Result<Message, MissingText>) -> usize {
    rendered.map_or(0, |it| utf16_len(&it.flat().0))
}
