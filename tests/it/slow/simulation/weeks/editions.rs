//! The versions of the dialog and its follow-up that one person may meet: each
//! can be loaded while they are in the middle of something.

use std::fs;
use std::sync::OnceLock;

use heelwise::app::App;
use heelwise::conversation::held::clinic;
use heelwise::edition::{self, FollowUp};
use heelwise::store::recent::Recent;
use triage::dialog::source::DialogFile;
use triage::locale::{Locale, Locales, parse};
use triage::prover::{Proved, check};

use super::super::disk::Disk;
use crate::world::root;

const LANGUAGES: [&str; 2] = ["en", "es"];

/// What is different from the version in which the person began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edition {
    AsItWas,
    /// The words of the follow-up are others.
    OtherWords,
    /// A check-in comes two days later.
    DayMoved,
    /// A check-in is gone.
    CheckInGone,
    /// A question is gone.
    QuestionGone,
    /// A language is gone.
    LanguageGone,
    /// The follow-up is not offered in a language any more.
    FollowUpLanguageGone,
    /// The follow-up is gone.
    FollowUpGone,
}

impl Edition {
    pub(super) const ALL: [Self; 8] = [
        Self::AsItWas,
        Self::OtherWords,
        Self::DayMoved,
        Self::CheckInGone,
        Self::QuestionGone,
        Self::LanguageGone,
        Self::FollowUpLanguageGone,
        Self::FollowUpGone,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::AsItWas => "AsItWas",
            Self::OtherWords => "OtherWords",
            Self::DayMoved => "DayMoved",
            Self::CheckInGone => "CheckInGone",
            Self::QuestionGone => "QuestionGone",
            Self::LanguageGone => "LanguageGone",
            Self::FollowUpLanguageGone => "FollowUpLanguageGone",
            Self::FollowUpGone => "FollowUpGone",
        }
    }

    /// What is replaced in the file of the follow-up.
    fn changes(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::DayMoved => &[
                ("day = 28\nopen-days = 12", "day = 30\nopen-days = 10"),
                ("day = 42", "day = 44"),
            ],
            Self::CheckInGone => &[
                ("[check-in.week-4]\nday = 28\nopen-days = 12\nfirst = \"new-signs\"\n", ""),
                ("\"week-4\", ", ""),
            ],
            Self::QuestionGone => &[
                (
                    "[question.settled]\nkind = \"one\"\n\
                     choices = [\"yes\", \"no\", \"did-not-train\"]\n\
                     next = [{ to = \"load\" }]\n",
                    "",
                ),
                ("to = \"settled\"", "to = \"load\""),
                ("\"settled.no\", ", ""),
            ],
            Self::AsItWas
            | Self::OtherWords
            | Self::LanguageGone
            | Self::FollowUpLanguageGone
            | Self::FollowUpGone => &[],
        }
    }

    fn languages(self, is_follow_up: bool) -> &'static [&'static str] {
        let is_gone =
            self == Self::LanguageGone || self == Self::FollowUpLanguageGone && is_follow_up;
        if is_gone { &LANGUAGES[..1] } else { &LANGUAGES }
    }

    /// Returns the bot of this version, over this store.
    pub(super) fn app(self, disk: &Disk) -> App<Recent<Disk>> {
        let (first, later) = &dialogs()[self as usize];
        let locales = self.locales(first, false);
        let follow_up = || FollowUp::to_try(later.clone(), self.locales(later, true));
        let version = self.name().to_owned();
        let edition = edition::Edition::to_try(first.clone(), version, locales);
        let follow_up = (self != Self::FollowUpGone).then(follow_up);
        App::of(edition.followed_by(follow_up), Recent::new(disk.clone()))
    }

    fn locales(self, proved: &Proved, is_follow_up: bool) -> Locales {
        let files = |tag: &str| {
            let names = ["bot", "heel-pain", "heel-pain-follow-up"];
            let names = names.iter().filter(|it| is_follow_up || **it != "heel-pain-follow-up");
            let texts = names.map(|it| self.words(tag, it)).collect::<Vec<_>>();
            texts.into_iter().map(|it| parse(&it).ok().unwrap())
        };
        let locale = |tag: &&str| Locale::new(tag, files(tag), proved, clinic()).ok();
        let all: Vec<_> =
            self.languages(is_follow_up).iter().map(|it| locale(it).unwrap()).collect();
        let words: Vec<_> = all.iter().map(|it| it.danger_words(proved)).collect();
        let mut locales = Locales::new(all, &words, proved);
        if self.languages(is_follow_up).len() < LANGUAGES.len() {
            locales.add_farewell(Locale::farewell("es", files("es"), clinic()).unwrap());
        }
        locales
    }

    fn words(self, tag: &str, name: &str) -> String {
        let text = read(&format!("locales/{tag}/{name}.ftl"));
        match self == Self::OtherWords && name == "heel-pain-follow-up" {
            true => text.lines().map(|it| other_words(it) + "\n").collect(),
            false => text,
        }
    }
}

/// A question asked in other words.
fn other_words(line: &str) -> String {
    match line.split_once(" = ") {
        Some((id, words)) if !id.starts_with([' ', '#', '-']) && !words.starts_with('{') => {
            format!("{id} = {words}\u{2026}")
        }
        _ => line.to_owned(),
    }
}

fn read(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap()
}

/// The dialogs of each version; they are proved once.
fn dialogs() -> &'static [(Proved, Proved)] {
    static DIALOGS: OnceLock<Vec<(Proved, Proved)>> = OnceLock::new();
    DIALOGS.get_or_init(|| {
        let first = read("dialogs/heel-pain.toml");
        let proved = check(&first).proved().unwrap();
        let later = read("dialogs/heel-pain-follow-up.toml");
        let later = |edition: Edition| {
            let changed = edition.changes().iter().fold(later.clone(), |text, (from, to)| {
                assert!(text.contains(from), "{from}");
                text.replace(from, to)
            });
            let checked = check(DialogFile { text: &changed, followed: Some(&first) });
            checked.proved().unwrap_or_else(|| panic!("{edition:?}: {:?}", checked.problems))
        };
        Edition::ALL.map(|it| (proved.clone(), later(it))).into()
    })
}
