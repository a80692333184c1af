//! Compares the texts of two versions of a dialog: which messages have changed,
//! critical ones first, and which translations are now stale.
//!
//! A message is critical if a part of it is: it is translated, and becomes
//! stale, as a whole. Critical here are also the texts of a question that a
//! flag rests on, and a term in a critical message.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::catalogue::ids::in_letter;
use super::catalogue::{CatalogueEntry, TextId, catalogue, texts};
use super::lint::{LanguageFiles, SOURCE, counted};
use crate::dialog::{ChoiceId, Dialog, QuestionId};
use crate::prover::compare::Renames;

mod words;

/// The texts of a version.
pub struct Spoken<'v> {
    /// The dialog they are for.
    pub dialog: &'v Dialog,
    /// Every language.
    pub languages: &'v [LanguageFiles],
}

/// What has changed.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Words {
    /// Texts that have changed, come or gone: the source language first, and
    /// in each language critical ones first.
    pub changed: Vec<Changed>,
    /// Languages with translations older than their source.
    pub late: Vec<Late>,
    /// New languages, and those that are gone.
    pub languages: Vec<(String, Coming)>,
    /// Texts that the new dialog needs, and that neither version has.
    pub missing: Vec<String>,
}

/// A text that has changed.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Changed {
    /// The language's tag.
    pub language: String,
    /// Its id in the new version.
    pub id: String,
    /// Whether people act on it in danger.
    pub is_critical: bool,
    /// Whether both versions had it, or could have: it is not only new or gone
    /// together with its part of the dialog.
    pub is_other: bool,
    /// Where a person sees it.
    pub met: String,
    /// The old text; none if it is new.
    pub old: Option<String>,
    /// The new text; none if it is gone.
    pub new: Option<String>,
    /// Numbers, links and commands that are gone.
    pub facts_gone: Vec<String>,
    /// Numbers, links and commands that are new.
    pub facts_new: Vec<String>,
}

/// Languages with messages older than their source.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Late {
    /// The languages' tags.
    pub languages: Vec<String>,
    /// The messages that have changed in the source language, and not in them.
    pub messages: Vec<String>,
    /// Those that take the languages out of service.
    pub critical: Vec<String>,
}

/// Whether something is new or gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Coming {
    /// It is new.
    New,
    /// It is gone.
    Gone,
}

/// Compares the texts of two versions; none if one of them has no texts in the
/// source language.
pub fn compare(old: &Spoken, new: &Spoken, renames: &Renames) -> Option<Words> {
    let (before, after) = (old.language(SOURCE)?, new.language(SOURCE)?);
    let parts = Parts::new(old, new, renames);
    let mut changed = parts.changed(before, after);
    let late = parts.late(new.languages, before, after);
    let mut languages = Vec::new();
    for language in new.languages.iter().filter(|it| it.tag() != SOURCE) {
        match old.language(language.tag()) {
            Some(before) => {
                let own = parts.changed(before, language);
                changed.extend(
                    own.into_iter().filter(|it| !comes_alike(it, &changed)).collect::<Vec<_>>(),
                );
            }
            None => languages.push((language.tag().to_owned(), Coming::New)),
        }
    }
    let gone = old.languages.iter().map(LanguageFiles::tag).filter(|it| new.language(it).is_none());
    languages.extend(gone.map(|it| (it.to_owned(), Coming::Gone)));
    let missing = parts.missing(before, after);
    Some(Words { changed, late, languages, missing })
}

/// Whether a text is new or gone in a translation just as in the source.
fn comes_alike(translation: &Changed, changed: &[Changed]) -> bool {
    let coming = |it: &Changed| (it.old.is_some(), it.new.is_some());
    let is_both = coming(translation) == (true, true);
    let is_it = |it: &&Changed| it.language == SOURCE && it.id == translation.id;
    let source = changed.iter().find(is_it);
    !is_both && source.is_some_and(|it| coming(it) == coming(translation))
}

impl Words {
    /// Whether a critical message has changed, or is gone in a language.
    pub fn alarms(&self) -> bool {
        self.changed.iter().any(Changed::alarms) || self.languages_gone().next().is_some()
    }

    fn languages_gone(&self) -> impl Iterator<Item = &str> {
        let gone = self.languages.iter().filter(|(_, coming)| *coming == Coming::Gone);
        gone.map(|(language, _)| language.as_str())
    }
}

impl Changed {
    /// Whether people in danger are sent another text than before.
    pub fn alarms(&self) -> bool {
        self.is_critical && self.is_other
    }
}

impl Spoken<'_> {
    fn language(&self, tag: &str) -> Option<&LanguageFiles> {
        self.languages.iter().find(|it| it.tag() == tag)
    }
}

/// Texts that nobody is sent: they decide what typed words mean and how long
/// reading takes.
const DECIDES: [TextId; 2] = [texts::NONE_WORDS, texts::READING_SPEED];

/// The messages that the two dialogs need of a language.
struct Parts<'v> {
    renames: &'v Renames,
    /// By the new names.
    old: BTreeMap<String, CatalogueEntry>,
    new: BTreeMap<String, CatalogueEntry>,
    /// The messages with a critical part, in either version.
    critical: BTreeSet<String>,
    /// The messages of questions that a flag rests on, in either version.
    raises: BTreeSet<String>,
}

impl<'v> Parts<'v> {
    fn new(old: &Spoken, new: &Spoken, renames: &'v Renames) -> Self {
        let entries = |dialog| catalogue(dialog).into_iter().map(|it| (it.id.clone(), it));
        let before = entries(old.dialog).map(|(id, it)| (name_now(renames, &id), it));
        let (before, after): (BTreeMap<_, _>, BTreeMap<_, _>) =
            (before.collect(), entries(new.dialog).collect());
        let critical = before.iter().chain(&after).filter(|(_, it)| it.is_critical);
        let critical = critical.map(|(id, _)| whole(id).to_owned()).collect();
        let asked = [old, new].into_iter().flat_map(|it| it.dialog.asked_for_flags());
        let raises = asked.map(|it| name_now(renames, &it.text_id())).collect();
        Self { renames, old: before, new: after, critical, raises }
    }

    /// Returns the changes in a language, critical texts first.
    fn changed(&self, old: &LanguageFiles, new: &LanguageFiles) -> Vec<Changed> {
        let before: Vec<_> = old.texts();
        let before: BTreeMap<_, _> =
            before.into_iter().map(|(id, text)| (name_now(self.renames, id), text)).collect();
        let after: Vec<_> = new.texts();
        let is_there: BTreeSet<_> = after.iter().map(|(id, _)| *id).collect();
        let gone = before.iter().filter(|(id, _)| !is_there.contains(id.as_str()));
        let gone = gone.map(|(id, text)| (id.as_str(), Some(*text), None));
        let kept = after.iter().map(|(id, text)| (*id, before.get(*id).copied(), Some(*text)));
        let uses = self.uses([old, new]);
        let mut changed: Vec<Changed> = Vec::new();
        for (id, was, now) in kept.chain(gone).filter(|(_, was, now)| was != now) {
            let users = users(id, &uses);
            changed.push(self.change(new.tag(), id, was, now, &users));
        }
        // A message comes before its parts.
        let messages: Vec<_> = changed.iter().map(|it| whole(&it.id).to_owned()).collect();
        let place = |it: &Changed| messages.iter().position(|message| message == whole(&it.id));
        changed.sort_by_cached_key(|it| {
            (!it.alarms(), !it.is_critical, place(it), it.id.contains('.'))
        });
        changed
    }

    fn change(
        &self,
        language: &str,
        id: &str,
        old: Option<&str>,
        new: Option<&str>,
        users: &[String],
    ) -> Changed {
        let entry = self.new.get(id).or_else(|| self.old.get(id));
        let met = match (users, entry) {
            ([], Some(entry)) => entry.place.in_words().to_owned(),
            ([], None) => "nowhere".to_owned(),
            (users, _) => words::listed(users),
        };
        let is_critical = self.is_critical(id) || users.iter().any(|it| self.is_critical(it));
        let could_stand = match (old, new) {
            (Some(_), Some(_)) => true,
            (Some(_), None) => self.new.contains_key(id),
            (None, _) => self.old.contains_key(id),
        };
        let (facts_gone, facts_new) = facts(old.unwrap_or_default(), new.unwrap_or_default());
        Changed {
            language: language.to_owned(),
            id: id.to_owned(),
            is_critical,
            is_other: could_stand,
            met,
            old: old.map(str::to_owned),
            new: new.map(str::to_owned),
            facts_gone,
            facts_new,
        }
    }

    /// Returns the texts that use each message and term, in either version.
    fn uses(&self, languages: [&LanguageFiles; 2]) -> BTreeMap<String, BTreeSet<String>> {
        let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (user, used) in languages.into_iter().flat_map(LanguageFiles::references) {
            let users = uses.entry(name_now(self.renames, used)).or_default();
            users.insert(name_now(self.renames, user));
        }
        uses
    }

    /// Whether people in danger act on it, or on what the program makes of it.
    fn is_critical(&self, id: &str) -> bool {
        let message = whole(id);
        DECIDES.iter().any(|it| **it == *id)
            || self.critical.contains(message)
            || self.raises.contains(message)
    }

    /// Returns which languages have become older than their source; languages
    /// with the same stale messages are listed together. A message with the
    /// same text has another fingerprint if a choice in it has a new name.
    fn late(
        &self,
        languages: &[LanguageFiles],
        before: &LanguageFiles,
        source: &LanguageFiles,
    ) -> Vec<Late> {
        let was = before.fingerprints().into_iter();
        let was: BTreeMap<_, _> = was.map(|(id, it)| (name_now(self.renames, &id), it)).collect();
        let is = source.fingerprints();
        let changed = is.iter().filter(|(id, it)| was.get(*id) != Some(*it));
        let changed: Vec<_> = changed.map(|(id, _)| id.as_str()).collect();
        let mut late: Vec<Late> = Vec::new();
        for language in languages {
            let is_old = |it: &&&str| language.is_old(it, source);
            let messages: Vec<_> =
                changed.iter().filter(is_old).map(|it| (*it).to_owned()).collect();
            if messages.is_empty() {
                continue;
            }
            let tag = language.tag().to_owned();
            match late.iter_mut().find(|it| it.messages == messages) {
                Some(same) => same.languages.push(tag),
                None => {
                    let critical = messages.iter().filter(|it| self.critical.contains(*it));
                    let critical = critical.cloned().collect();
                    late.push(Late { languages: vec![tag], messages, critical });
                }
            }
        }
        late
    }

    /// Returns the texts that the new dialog needs and neither version has.
    fn missing(&self, old: &LanguageFiles, new: &LanguageFiles) -> Vec<String> {
        let texts = |it: &LanguageFiles| {
            it.texts().iter().map(|(id, _)| name_now(self.renames, id)).collect::<BTreeSet<_>>()
        };
        let (old, new) = (texts(old), texts(new));
        let needed = self.new.values().filter(|it| !it.is_optional).map(|it| &it.id);
        needed.filter(|it| !old.contains(*it) && !new.contains(*it)).cloned().collect()
    }
}

/// Returns the messages that use a term or another message, also through other
/// terms.
fn users(id: &str, uses: &BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![id];
    while let Some(used) = open.pop() {
        for user in uses.get(used).into_iter().flatten() {
            if found.insert(user) {
                open.push(user);
            }
        }
    }
    found.into_iter().filter(|it| !it.starts_with('-')).cloned().collect()
}

/// Returns the message that a text is a part of.
fn whole(id: &str) -> &str {
    id.split('.').next().unwrap_or_default()
}

/// Returns the new name of an old text of a question or choice.
fn name_now(renames: &Renames, id: &str) -> String {
    let of_question = [QuestionId::PREFIX.to_owned(), in_letter(QuestionId::PREFIX)];
    let named = of_question.into_iter().find_map(|it| id.strip_prefix(&it).map(|rest| (it, rest)));
    let Some((prefix, question)) = named else { return id.to_owned() };
    let (question, choice) =
        question.split_once('.').map_or((question, None), |(q, c)| (q, Some(c)));
    let question = renames.question(&QuestionId(question.to_owned()));
    match choice {
        Some(choice) => {
            let choice = renames.choice(&question, &ChoiceId(choice.to_owned()));
            format!("{prefix}{question}.{choice}")
        }
        None => format!("{prefix}{question}"),
    }
}

/// Returns the numbers, links and commands that are only in the old text, and
/// those that are only in the new one.
fn facts(old: &str, new: &str) -> (Vec<String>, Vec<String>) {
    let (old, new) = (counted(old), counted(new));
    let more = |here: &BTreeMap<String, usize>, there: &BTreeMap<String, usize>| {
        let more = here.iter().filter(|(fact, count)| there.get(*fact).unwrap_or(&0) < *count);
        more.map(|(fact, _)| fact.clone()).collect()
    };
    (more(&old, &new), more(&new, &old))
}
