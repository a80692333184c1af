//! What another version changes for people, as `diff` finds it.

use crate::difference::Difference;
use crate::load::{self, Places};
use triage::locale::compare::{self as words, Spoken, Words};
use triage::locale::lint::SOURCE;
use triage::prover::compare::{Version, compare};

/// The change from one version to another.
pub(crate) struct Change {
    /// That of the dialog, and that of its follow-up.
    differences: Vec<Difference>,
    /// Whether the follow-up has gone.
    follow_up_gone: bool,
    /// Whether both versions decide the same for everybody: they differ in words
    /// and pictures alone.
    pub(crate) is_in_words_alone: bool,
}

/// A dialog file of a version, and its words.
struct Compared {
    version: Version,
    places: Places,
}

impl Compared {
    fn read(places: Places) -> anyhow::Result<Self> {
        Ok(Self { version: load::load_version(&places.dialog)?, places })
    }

    /// Returns the follow-up, if there is one.
    fn follow_up(&self) -> anyhow::Result<Option<Self>> {
        self.places.follow_up(&self.version.dialog().id).map(Self::read).transpose()
    }

    fn against(&self, old: &Self) -> anyhow::Result<Difference> {
        let comparison = compare(&old.version, &self.version);
        let (before, after) = (
            load::load_words(&old.places, old.version.dialog())?,
            load::load_words(&self.places, self.version.dialog())?,
        );
        let before = Spoken { dialog: old.version.dialog(), languages: &before };
        let after = Spoken { dialog: self.version.dialog(), languages: &after };
        let words = words::compare(&before, &after, &comparison.renames);
        let words = words.ok_or_else(|| format!("one version has no words in `{SOURCE}`"));
        Ok(Difference::new(comparison, words, true))
    }

    fn decides_as(&self, old: &Self) -> bool {
        self.version.dialog() == old.version.dialog()
    }
}

impl Change {
    /// Compares two versions.
    pub(crate) fn between(old: &Places, new: &Places) -> anyhow::Result<Self> {
        let before = Compared::read(old.clone())?;
        let after = Compared::read(new.clone())?;
        let mut differences = vec![after.against(&before)?];
        let mut is_same = after.decides_as(&before);
        let follow_ups = (before.follow_up()?, after.follow_up()?);
        if let (Some(before), Some(after)) = &follow_ups {
            differences.push(after.against(before)?);
            is_same &= after.decides_as(before);
        }
        let (was_followed, is_followed) = (follow_ups.0.is_some(), follow_ups.1.is_some());
        is_same &= was_followed == is_followed;
        let is_in_words_alone = is_same && !differences.iter().any(|it| it.verdict.loosened);
        let follow_up_gone = was_followed && !is_followed;
        Ok(Self { differences, follow_up_gone, is_in_words_alone })
    }

    /// Returns why two people must sign, if they must: somebody gets less, or
    /// less is promised, or nobody can know; or people in the middle get other
    /// words that they act on in danger.
    pub(crate) fn to_sign(&self, mends: bool) -> Vec<&'static str> {
        let any = |is: fn(&Difference) -> bool| self.differences.iter().any(is);
        let critical = any(|it| it.words.as_ref().is_some_and(Words::alarms));
        let reasons = [
            (any(|it| it.verdict.loosened), "a promise of the file is loosened"),
            (any(|it| it.verdict.lowered), "somebody is sent less"),
            (any(|it| it.verdict.not_compared), "not all of it could be compared"),
            (self.follow_up_gone, "the check-ins have gone"),
            (mends && critical, "people in the middle get other critical words"),
        ];
        reasons.into_iter().filter(|(is, _)| *is).map(|(_, it)| it).collect()
    }

    /// Returns all of it as text.
    pub(crate) fn in_words(&self) -> String {
        let all = self.differences.iter().map(Difference::in_words);
        all.collect::<Vec<_>>().join("\n")
    }
}
