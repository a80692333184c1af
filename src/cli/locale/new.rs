//! `heelwise locale new`: writes the files of a new language, or the file of a
//! dialog that has no words yet.

use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};

use super::{DialogArgs, Needed};
use crate::cli::{WORDS_OF_THE_BOT, print_line};
use crate::load::Places;
use crate::load::draft::{folder_of, text};
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
    /// Writes all files, or none if one of them exists already.
    pub(super) fn run(&self) -> anyhow::Result<()> {
        let tag = &self.tag;
        ensure!(
            is_known(tag),
            "there is no language `{tag}`; write a tag, such as `pl` or `pt-BR`"
        );
        ensure!(Pseudo::of(tag).is_none(), "the program makes `{tag}` itself, without files");
        let places = self.of.places()?;
        let files = self.files(&places)?;
        for NewFile { path, .. } in &files {
            ensure!(
                !fs_err::exists(path)?,
                "`{}` exists already; it stays as it is",
                path.display()
            );
        }
        for NewFile { path, text, size } in &files {
            write(path, text)?;
            print_line(&format!("wrote `{}`: {size}", path.display()));
        }
        print_line(&if *tag == places.default_language { next_in_source() } else { next(tag) });
        Ok(())
    }

    /// Returns the files of a new language; of the source language, those of
    /// the dialogs that have none.
    fn files(&self, places: &Places) -> anyhow::Result<Vec<NewFile>> {
        let (tag, needed) = (&self.tag, self.of.needed()?);
        if *tag != places.default_language {
            return needed.iter().map(|it| begun(places, tag, it)).collect();
        }
        let lacks = needed.iter().filter(|it| folder_of(places, &it.file).is_none());
        let files: Vec<_> = lacks.map(|it| begun_in_source(places, it)).collect();
        let what = "each dialog has a file of words in";
        ensure!(!files.is_empty(), "{what} `{tag}`; `heelwise check` lists what it lacks");
        Ok(files)
    }
}

fn begun_in_source(places: &Places, needed: &Needed) -> NewFile {
    let folder = places.locales.last().map_or(Path::new("locales"), PathBuf::as_path);
    let needs = || needed.entries.iter().filter(|it| !it.is_optional);
    let critical = needs().filter(|it| it.is_critical).count();
    let size = format!("{} texts to write, {critical} of them critical", needs().count());
    let head = "The words of this dialog. Write yours in the place of each `…`, which counts as\n\
                missing; `heelwise check` lists those that are left. How to: docs/translating.md.";
    let path = folder.join(&places.default_language).join(&needed.file);
    if needed.file == "bot.ftl" && places.default_language == SOURCE {
        let size = "the words that all dialogs share; they can stay as they are".to_owned();
        return NewFile { path, text: WORDS_OF_THE_BOT.to_owned(), size };
    }
    NewFile { path, text: skeleton(head, &needed.entries), size }
}

fn begun(places: &Places, tag: &str, needed: &Needed) -> anyhow::Result<NewFile> {
    let source = &places.default_language;
    let file = &needed.file;
    let lacking = || format!("the source language `{source}` has no `{file}`");
    let folder = folder_of(places, file).with_context(lacking)?;
    let draft = Draft::read(&text(places, source, file)?.with_context(lacking)?);
    let written = draft.words();
    let there: Vec<_> = needed.entries.iter().filter(|it| written.contains_key(&it.id)).collect();
    let critical = there.iter().filter(|it| it.is_critical).count();
    let size = format!("{} texts to translate, {critical} of them critical", there.len());
    let text = draft.stubs(&head(tag, source, file), &needed.entries);
    Ok(NewFile { path: folder.join(tag).join(file), text, size })
}

fn head(tag: &str, source: &str, file: &str) -> String {
    format!(
        "The words of `{file}` in {tag}, to be translated from {source}.\n\
         \n\
         Reviewed by a clinician: no. Reviewed by a language editor: no.\n\
         \n\
         How to: docs/translating.md. Below each note there is a message of the source\n\
         language: take the `# ` from its lines and put your words in place of its own.\n\
         What is not translated yet stays a comment: a copy would count as translated."
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
