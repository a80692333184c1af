//! `heelwise locale new`: writes the files of a new language.

use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};

use super::{DialogArgs, Needed};
use crate::cli::print_line;
use crate::load::Places;
use crate::load::draft::{folder_of, text};
use triage::locale::draft::Draft;
use triage::locale::is_tag;
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
        ensure!(is_tag(tag), "`{tag}` is not a language tag, such as `pl` or `pt-BR`");
        ensure!(Pseudo::of(tag).is_none(), "the program makes `{tag}` itself, without files");
        let places = self.of.places()?;
        let mut files = Vec::new();
        for needed in self.of.needed()? {
            files.push(begun(&places, tag, &needed)?);
        }
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
        print_line(&next(tag));
        Ok(())
    }
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

fn next(tag: &str) -> String {
    format!(
        "\nNext: translate the critical texts first, then the others; on the way\n  \
         heelwise locale status                       how far it is\n  \
         heelwise locale preview {tag} --html {tag}.html    how it looks\n  \
         heelwise check                               what is wrong or missing\n\
         More: docs/translating.md"
    )
}
