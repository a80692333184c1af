//! Languages that are never served: unfinished ones, and the pseudo-languages.

use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};

use super::languages::is_there;
use super::{Places, languages, load_unproved, read};
use triage::dialog::Dialog;
use triage::locale::draft::Draft;
use triage::locale::pseudo::Pseudo;
use triage::locale::{Clinic, Locale, Locales, files_of};

/// Loads a dialog in all its languages and in one more, for a preview. Missing
/// texts are filled in from the source language, and marked.
///
/// Fails if the language asked for cannot be shown; the others may fail.
pub fn load_drafts(
    places: &Places,
    clinic: &Clinic,
    asked: &str,
) -> anyhow::Result<(Dialog, Locales)> {
    let dialog = load_unproved(&places.dialog)?;
    let load = |tag: &str| locale(places, &dialog, clinic, tag);
    let source = &places.default_language;
    let mut tags = languages::tags(places, &dialog)?;
    tags.retain(|tag| tag != source && tag != asked);
    let mut all = vec![load(source)?];
    all.extend(tags.iter().filter_map(|tag| load(tag).ok()));
    let own = if asked == source { None } else { Some(load(asked)?) };
    let (unlisted, listed) = own.into_iter().partition::<Vec<_>, _>(|it| is_pseudo(&it.tag));
    all.extend(listed);
    let danger_words: Vec<_> = all.iter().map(|it| it.danger_words(&dialog)).collect();
    let mut locales = Locales::new(all, &danger_words, &dialog);
    unlisted.into_iter().for_each(|it| locales.add_unlisted(it, &dialog));
    Ok((dialog, locales))
}

/// Loads one language, with whatever gaps it has, or a pseudo-language.
pub fn locale(
    places: &Places,
    dialog: &Dialog,
    clinic: &Clinic,
    tag: &str,
) -> anyhow::Result<Locale> {
    let mut files = Vec::new();
    let mut is_begun = false;
    for file in files_of(&dialog.id) {
        let source = text(places, &places.default_language, &file)?;
        let source = Draft::read(&source.context("the source language has no texts")?);
        let own = text(places, tag, &file)?;
        is_begun |= own.is_some();
        files.push(match Pseudo::of(tag) {
            Some(pseudo) => pseudo.of_source(source),
            None => Draft::read(&own.unwrap_or_default()).filled(&source),
        });
    }
    let begin = format!("there are no texts in `{tag}`; `heelwise locale new {tag}` begins them");
    ensure!(is_begun || is_pseudo(tag), begin);
    let files: Result<Vec<_>, _> = files.into_iter().collect();
    let locale = files.and_then(|files| Locale::new(tag, files, dialog, clinic.clone()));
    locale.or_else(|problems| Err(languages::report_of(places, tag, dialog, problems)?.into()))
}

fn is_pseudo(tag: &str) -> bool {
    Pseudo::of(tag).is_some()
}

/// Returns the folder of languages that has such a file in the source language.
pub fn folder_of<'p>(places: &'p Places, file: &str) -> Option<&'p Path> {
    let source = |it: &&PathBuf| it.join(&places.default_language).join(file).exists();
    places.locales.iter().rev().find(source).map(PathBuf::as_path)
}

/// Returns the text of a language's file of this name, from all folders.
pub fn text(places: &Places, tag: &str, file: &str) -> anyhow::Result<Option<String>> {
    let mut texts = Vec::new();
    for path in places.locales.iter().map(|it| it.join(tag).join(file)) {
        if is_there(&path)? {
            texts.push(read(&path)?);
        }
    }
    Ok((!texts.is_empty()).then(|| texts.join("\n")))
}
