//! `heelwise locale new`: writes the files of a new language, or the file of a
//! dialog that has no words yet.

use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};

use super::{DialogArgs, Needed};
use crate::cli::{print_line, words_of_the_bot};
use crate::load::Places;
use crate::load::draft::{folder_of, text};
use triage::locale::catalogue::CatalogueEntry;
use triage::locale::draft::{Draft, skeleton};
use triage::locale::is_known;
use triage::locale::lint::SOURCE;
use triage::locale::pseudo::Pseudo;

#[derive(clap::Args)]
pub(in crate::cli) struct New {
    /// The tag of the language, such as pl or pt-BR.
    tag: String,
    #[command(flatten)]
    of: DialogArgs,
}

/// A file to write.
struct NewFile {
    path: PathBuf,
    text: String,
    size: String,
}

impl New {
    /// Writes the files that the language lacks; none is written over.
    pub(super) fn run(&self) -> anyhow::Result<()> {
        let tag = &self.tag;
        ensure!(
            is_known(tag),
            "there is no language `{tag}`; write a tag, such as `pl` or `pt-BR`"
        );
        ensure!(Pseudo::of(tag).is_none(), "the program makes `{tag}` itself, without files");
        let places = self.of.places()?;
        let files = self.files(&places)?;
        for NewFile { path, text, size } in &files {
            write(path, text)?;
            print_line(&format!("wrote `{}`: {size}", path.display()));
        }
        print_line(&if *tag == places.default_language { next_in_source() } else { next(tag) });
        Ok(())
    }

    /// Returns the files that are not there yet.
    fn files(&self, places: &Places) -> anyhow::Result<Vec<NewFile>> {
        let (tag, needed) = (&self.tag, self.of.needed()?);
        let mut files = Vec::new();
        for needed in needed {
            if text(places, tag, &needed.file)?.is_some() {
                continue;
            }
            files.push(match *tag == places.default_language {
                true => begun_in_source(places, &needed),
                false => begun(places, tag, &needed)?,
            });
        }
        ensure!(
            !files.is_empty(),
            "each dialog has a file of words in `{tag}`, and each stays as it is; `heelwise check \
             --language {tag}` lists what it lacks"
        );
        Ok(files)
    }
}

/// Returns the words that all dialogs share, if the program has them in this
/// language. They are translated from its own English.
fn shared(places: &Places, tag: &str, needed: &Needed, path: &Path) -> Option<NewFile> {
    let is_of_the_bot = needed.file == "bot.ftl" && places.default_language == SOURCE;
    let text = words_of_the_bot(tag).filter(|_| is_of_the_bot)?.to_owned();
    let size = "the words that all dialogs share; they can stay as they are".to_owned();
    Some(NewFile { path: path.to_owned(), text, size })
}

fn begun_in_source(places: &Places, needed: &Needed) -> NewFile {
    let folder = places.locales.last().map_or(Path::new("locales"), PathBuf::as_path);
    let needs = || needed.entries.iter().filter(|it| !it.is_optional);
    let critical = needs().filter(|it| it.is_critical).count();
    let size = format!("{} texts to write, {critical} of them critical", needs().count());
    let head = "The words of this dialog. Write yours in the place of each `…`, which counts as\n\
                missing; `heelwise check` lists those that are left. How to: docs/translating.md.";
    let path = folder.join(&places.default_language).join(&needed.file);
    shared(places, &places.default_language, needed, &path).unwrap_or_else(|| NewFile {
        path,
        text: skeleton(head, &needed.entries),
        size,
    })
}

fn begun(places: &Places, tag: &str, needed: &Needed) -> anyhow::Result<NewFile> {
    let source = &places.default_language;
    let file = &needed.file;
    let lacking = || format!("the source language `{source}` has no `{file}`");
    let folder = folder_of(places, file).with_context(lacking)?;
    let path = folder.join(tag).join(file);
    if let Some(shared) = shared(places, tag, needed, &path) {
        return Ok(shared);
    }
    let draft = Draft::read(&text(places, source, file)?.with_context(lacking)?);
    let written = draft.words();
    let is_there = |it: &&CatalogueEntry| written.contains_key(&it.id) && it.is_needed(true);
    let there: Vec<_> = needed.entries.iter().filter(is_there).collect();
    let critical = there.iter().filter(|it| it.is_critical).count();
    let size = format!("{} texts to translate, {critical} of them critical", there.len());
    let text = draft.stubs(&head(tag, source, file), &needed.entries);
    Ok(NewFile { path, text, size })
}

fn head(tag: &str, source: &str, file: &str) -> String {
    format!(
        "The words of `{file}` in {tag}, to be translated from {source}.\n\
         \n\
         Reviewed by a clinician: no. Reviewed by a language editor: no.\n\
         \n\
         How to: docs/translating.md. Below each note there is a message of the source\n\
         language: take the `# ` from its lines and put your words in place of its own.\n\
         What is not translated yet stays a comment: a copy would count as translated.\n\
         In a message with parts (`.name = …`) such comments stand below the others: a\n\
         comment in its midst would end it."
    )
}

fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs_err::create_dir_all(folder)?;
    Ok(fs_err::write(path, text)?)
}

fn next_in_source() -> String {
    "\nNext: write the words, the critical ones first; `heelwise check` lists what is missing"
        .to_owned()
}

fn next(tag: &str) -> String {
    format!(
        "\nNext: translate the critical texts first, then the others; on the way\n  \
         heelwise locale status                       how far it is\n  \
         heelwise locale preview {tag} --html {tag}.html    how it looks\n  \
         heelwise check                               what is wrong or missing\n\
         More: docs/translating.md"
    )
}
