//! The preview: every message that a person can get, for reviewers.

use chrono::{DateTime, NaiveDate};

use super::catalogue::ids::of_command;
use super::catalogue::{TOASTS, TextId, texts};
use super::message::{Message, Paragraph};
use super::{Locale, MissingText};
use crate::care::Offer;
use crate::dialog::{Dialog, Kind, Outcome, Page, PageId, PageKind, Question, Signs, Urgency};
use crate::engine::letter::Letter;
use crate::engine::reply::Plan;
use crate::engine::{
    FLAGS_PER_MESSAGE, FLAGS_WITH_OUTCOME, NOTES_PER_MESSAGE, Notice, Prompt, Reply,
    STATEMENTS_PER_MESSAGE, end,
};
use crate::prover::TooLarge;
use crate::prover::combinations::{Combinations, combinations};
use crate::prover::longest_path::Paths;
use crate::trend::Trend;

/// A message as a person sees it.
pub struct PreviewMessage {
    /// The main message of the language file in it; two previews may share one.
    pub id: String,
    /// When it is shown, in English.
    pub when: &'static str,
    /// The message.
    pub message: Message,
}

/// Messages of one kind.
pub struct PreviewSection {
    /// Their title.
    pub title: &'static str,
    /// The messages, in the order in which a person meets them.
    pub screens: Vec<PreviewMessage>,
}

impl Locale {
    /// Returns every message, each at its shortest and, if it can grow, at its
    /// longest; fails if the dialog is too large to be proved.
    pub fn screens(&self, dialog: &Dialog) -> Result<Vec<PreviewSection>, TooLarge> {
        let questions = (1..).zip(dialog.asked());
        let combinations = combinations(&Paths::of(dialog)?)?;
        let outcomes = dialog.outcomes.iter().zip(&combinations);
        let parts = [
            ("Before the first question", self.beginnings(dialog)),
            ("Questions", questions.flat_map(|(at, it)| self.asked(dialog, it, at)).collect()),
            (
                "Outcomes",
                outcomes.flat_map(|(it, with)| self.results_of(dialog, it, with)).collect(),
            ),
            ("What may follow an outcome", self.what_follows(dialog)),
            (
                "Behind the buttons",
                dialog.pages.iter().flat_map(|it| self.behind(dialog, it)).collect(),
            ),
            ("The letter for a doctor", self.letters(dialog)),
            ("Why? Sources", self.grounds_of_all(dialog)),
            ("Answers to commands and misunderstandings", self.notices(dialog)),
            ("What Telegram shows of the bot", self.profiles()),
        ];
        Ok(parts.into_iter().map(|(title, screens)| PreviewSection { title, screens }).collect())
    }

    /// Whether it is written from right to left.
    pub fn is_rtl(&self) -> bool {
        let direction = self.bundle.locales.first().map(|it| it.character_direction());
        direction == Some(unic_langid::CharacterDirection::RTL)
    }

    fn shown(
        &self,
        dialog: &Dialog,
        id: &TextId,
        when: &'static str,
        reply: &Reply,
    ) -> PreviewMessage {
        PreviewMessage { id: id.to_string(), when, message: or_missing(self.render(dialog, reply)) }
    }

    fn beginnings(&self, dialog: &Dialog) -> Vec<PreviewMessage> {
        let shown = |id, when, reply| self.shown(dialog, &id, when, &reply);
        let two: Vec<_> = dialog.signs().take(2).cloned().collect();
        let [signs, unticked] = [Reply::Signs(two.clone()), Reply::UntickedSigns(two.clone())];
        let [back, counts] =
            [Reply::AskBack(two.clone()), Reply::Prompt(Prompt::Heard(two.clone()))];
        let sure = Reply::Prompt(Prompt::Sure(two));
        vec![
            shown(texts::WELCOME, "at the start", Reply::Prompt(Prompt::Welcome)),
            shown(texts::CONSENT, "if neither button was meant", Reply::Prompt(Prompt::Consent)),
            shown(
                texts::EMERGENCY_NOW,
                "when an ambulance is asked for in words",
                Reply::Emergency,
            ),
            shown(texts::EMERGENCY_HEARD, "when somebody writes of signs", signs),
            shown(
                texts::EMERGENCY_NOT_TICKED,
                "at the end, if they ticked none of those",
                unticked,
            ),
            shown(texts::ASK_BACK, "after a word such as “no” to one of those", back),
            shown(
                texts::HEARD_COUNTS,
                "at the end, if that is more urgent than the answers",
                counts,
            ),
            shown(texts::SURE, "before those are taken back", sure),
            shown(texts::LIFE_NOW, "when somebody writes of ending their life", Reply::Life),
        ]
    }

    /// A question as it is asked, with all choices ticked, and after the
    /// answer.
    fn asked(&self, dialog: &Dialog, question: &Question, number: usize) -> Vec<PreviewMessage> {
        let screen = |ticked| Prompt::Ask {
            question: question.id.clone(),
            ticked,
            asks_back: Vec::new(),
            number,
            most: number - 1 + question.most,
        };
        let id = question.id.text_id();
        let none = question.none();
        let signs = question.choices().iter().filter(|it| Some(*it) != none).cloned().collect();
        let ask = |ticked| Reply::Prompt(screen(ticked));
        let mut screens = vec![self.shown(dialog, &id, "as it is asked", &ask(Vec::new()))];
        if matches!(question.kind, Kind::Many { .. }) {
            screens.push(self.shown(dialog, &id, "with all of it ticked", &ask(signs)));
        }
        let actions = question.actions(&[]);
        let message = or_missing(self.closed(dialog, &screen(Vec::new()), &actions[..1]));
        let when = "after the first answer was given";
        screens.push(PreviewMessage { id: id.to_string(), when, message });
        screens
    }

    /// An outcome alone, and at its most urgent with as much as can stand with
    /// it.
    fn results_of(
        &self,
        dialog: &Dialog,
        outcome: &Outcome,
        combinations: &Combinations,
    ) -> Vec<PreviewMessage> {
        let id = outcome.id.text_id();
        let tell = |urgency, flags, signs| {
            let (outcome, pages) = (outcome.id.clone(), combinations.pages.clone());
            let more_follows = false;
            Reply::Prompt(Prompt::Outcome { outcome, urgency, flags, signs, pages, more_follows })
        };
        let alone = tell(outcome.urgency, Vec::new(), Signs::new());
        let mut screens = vec![self.shown(dialog, &id, "alone", &alone)];
        let flags = self.longest_flags(combinations.flags.iter(), FLAGS_WITH_OUTCOME);
        let is_alone = flags.is_empty() && combinations.signs.is_empty();
        if let (Some(most), false) = (combinations.urgencies.iter().max(), is_alone) {
            let longest = tell(*most, flags, combinations.signs.clone());
            screens.push(self.shown(dialog, &id, "with the longest flags", &longest));
        }
        screens
    }

    fn what_follows(&self, dialog: &Dialog) -> Vec<PreviewMessage> {
        let more = |flags, notes| {
            let pages = Vec::new();
            Reply::Prompt(Prompt::More { flags, notes, pages, more_follows: false })
        };
        let flags: Vec<_> = dialog.flags.iter().map(|it| it.id.clone()).collect();
        let notes: Vec<_> = dialog.below().map(|it| it.id.clone()).collect();
        let flags =
            flags.chunks(FLAGS_PER_MESSAGE).map(|it| (it[0].text_id(), more(it.into(), vec![])));
        let flags = flags.map(|(id, reply)| (id, "more flags", reply));
        let notes =
            notes.chunks(NOTES_PER_MESSAGE).map(|it| (it[0].text_id(), more(vec![], it.into())));
        let notes = notes.map(|(id, reply)| (id, "notes", reply));
        flags.chain(notes).map(|(id, when, it)| self.shown(dialog, &id, when, &it)).collect()
    }

    /// A page with all its notes, and each note of a menu.
    fn behind(&self, dialog: &Dialog, open: &Page) -> Vec<PreviewMessage> {
        let notes: Vec<_> = dialog.notes_of(&open.id).map(|it| it.id.clone()).collect();
        let all = dialog.pages.iter().map(|it| it.id.clone());
        let others: Vec<PageId> = all.clone().filter(|it| *it != open.id).collect();
        let id = open.id.text_id();
        let replies = end::page(open, &notes, &others).into_iter();
        let mut screens: Vec<_> =
            replies.map(|it| self.shown(dialog, &id, "behind its button", &it)).collect();
        if open.kind == PageKind::Menu {
            screens.extend(notes.into_iter().map(|note| {
                let id = note.text_id();
                let reply = Reply::Prompt(Prompt::Note { note, pages: all.clone().collect() });
                self.shown(dialog, &id, "behind its button on the menu", &reply)
            }));
        }
        screens
    }

    /// A letter at each urgency with all answers, and one with those to screens, of
    /// somebody who took back what they wrote: what has no room is named as left out.
    fn letters(&self, dialog: &Dialog) -> Vec<PreviewMessage> {
        let Some(outcome) = dialog.outcomes.first() else { return Vec::new() };
        let longest = |urgency| Letter::longest(dialog, outcome, urgency);
        let mut of_screens = longest(outcome.urgency);
        of_screens.answers.retain(|(question, _)| question.screen);
        of_screens.flags.taken_back = std::mem::take(&mut of_screens.flags.named);
        let letters = Urgency::ALL.map(longest).into_iter().chain([of_screens]);
        let shown = |letter| PreviewMessage {
            id: texts::LETTER_TITLE.to_string(),
            when: "with as many answers as fit",
            message: or_missing(self.letter(dialog, &letter, self)),
        };
        let name = self
            .name_blank()
            .map(|it| Message { paragraphs: vec![Paragraph::Text(it)], ..Message::default() });
        let name = PreviewMessage {
            id: texts::LETTER_NAME.to_string(),
            when: "on the page to print, with room to write",
            message: or_missing(name),
        };
        letters.map(shown).chain([name]).collect()
    }

    fn grounds_of_all(&self, dialog: &Dialog) -> Vec<PreviewMessage> {
        let ids: Vec<_> = dialog.statements.iter().map(|it| it.id.clone()).collect();
        let some = ids.chunks(STATEMENTS_PER_MESSAGE);
        some.map(|it| {
            self.shown(
                dialog,
                &it[0].text_id(),
                "below any outcome that rests on it",
                &Reply::Why(it.into()),
            )
        })
        .collect()
    }

    fn notices(&self, dialog: &Dialog) -> Vec<PreviewMessage> {
        let screens = [
            (texts::FINISHED, Prompt::Finished),
            (texts::STOPPED, Prompt::Stopped),
            (texts::LANGUAGES, Prompt::Languages),
            (texts::CARE_HOUR, Prompt::Hour),
            (texts::CARE_ZONE, Prompt::Zone(DateTime::UNIX_EPOCH)),
            (texts::CARE_OFFER, Prompt::CareOffer(Offer::CheckIns { count: 7, weeks: 12 })),
            (texts::CARE_OFFER_TOMORROW, Prompt::CareOffer(Offer::WereYouSeen(1))),
            (texts::CARE_OFFER_SEEN, Prompt::CareOffer(Offer::WereYouSeen(14))),
            (texts::CARE_PLAN, Prompt::CheckIns(Plan::CheckIn(NaiveDate::default(), 9))),
            (texts::CARE_PLAN_SEEN, Prompt::CheckIns(Plan::WereYouSeen(NaiveDate::default(), 9))),
            (texts::CARE_PLAN_OVER, Prompt::CheckIns(Plan::Over)),
            (texts::CARE_PLAN_OVER_UNSEEN, Prompt::CheckIns(Plan::OverUnseen)),
            (texts::CARE_WERE_YOU_SEEN, Prompt::WereYouSeen { is_seen: false }),
            (texts::CARE_MAY_YOU_GO_ON, Prompt::WereYouSeen { is_seen: true }),
            (texts::CARE_GOING_ON, Prompt::GoOn),
        ];
        let of_screen = |(id, screen)| self.shown(dialog, &id, "alone", &Reply::Prompt(screen));
        let of_notice = |notice: Notice| {
            let when = if TOASTS.contains(&notice) { "over a button" } else { "alone" };
            self.shown(dialog, &notice.text_id(), when, &Reply::Notice(notice))
        };
        let export = self.shown(dialog, &texts::EXPORT_CAPTION, "with a file", &Reply::Export);
        let trend = dialog.trend.as_ref().map(|_| PreviewMessage {
            id: texts::TREND_SOLID.to_string(),
            when: "after a check-in",
            message: or_missing(self.trend(&Trend::longest())),
        });
        let notices = Notice::ALL.into_iter().map(of_notice);
        screens.into_iter().map(of_screen).chain(notices).chain([export]).chain(trend).collect()
    }

    fn profiles(&self) -> Vec<PreviewMessage> {
        let commands: Vec<_> =
            self.commands().iter().map(|(name, text)| format!("/{name} {text}")).collect();
        [
            (texts::PROFILE, self.profile()),
            (texts::PROFILE_SHORT, self.profile_short()),
            (of_command("start"), commands.join("\n")),
        ]
        .into_iter()
        .map(|(id, text)| PreviewMessage {
            id: id.to_string(),
            when: "outside the chat",
            message: Message { paragraphs: vec![Paragraph::Text(text)], ..Message::default() },
        })
        .collect()
    }
}

/// In the place of a message whose text is missing, a reviewer sees which.
fn or_missing(rendered: Result<Message, MissingText>) -> Message {
    rendered.unwrap_or_else(|missing| Message {
        paragraphs: vec![Paragraph::Text(missing.to_string())],
        ..Message::default()
    })
}
