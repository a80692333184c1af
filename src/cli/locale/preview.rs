//! `heelwise locale preview`: every message as a patient sees it.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::cli::{LocaleArgs, OneDialog, print_line};
use crate::load::draft::load_drafts;
use crate::studio::STYLE;
use crate::studio::bubble::bubble;
use crate::terminal::transcribe;
use triage::locale::message::{Drawing, Message};
use triage::locale::preview::{PreviewMessage, PreviewSection};
use triage::locale::{Clinic, Locale};

/// No scripts, and nothing from elsewhere: the page is one file.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

#[derive(clap::Args)]
pub(in crate::cli) struct PreviewArgs {
    /// The tag of the language; en-XA and ar-XB are English made to look
    /// foreign.
    tag: String,
    #[command(flatten)]
    dialog: OneDialog,
    #[command(flatten)]
    words: LocaleArgs,
    /// Write a page for a browser to this file, instead of printing text.
    #[arg(long)]
    html: Option<PathBuf>,
}

impl PreviewArgs {
    pub(super) fn run(&self) -> anyhow::Result<()> {
        let dialog_file = self.dialog.file()?;
        let places = self.words.places(&dialog_file);
        let clinic = Clinic {
            name: Some("Example Clinic".to_owned()),
            phone: Some("+49 30 1234567".to_owned()),
            booking: Some("https://clinic.example/book".to_owned()),
            ..self.words.clinic()
        };
        let (dialog, locales) = load_drafts(&places, &clinic, &self.tag)?;
        let locale = locales.get(&self.tag);
        let Some(file) = &self.html else {
            print_line(text(&locale.screens(&dialog)?).trim_end());
            return Ok(());
        };
        let folder = dialog_file.parent().unwrap_or(Path::new("."));
        let page = page(locale, &dialog.id, &locale.screens(&dialog)?, folder);
        fs_err::write(file, page)?;
        print_line(&format!("wrote `{}`: every screen in `{}`", file.display(), locale.tag));
        Ok(())
    }
}

fn text(parts: &[PreviewSection]) -> String {
    let mut text = String::new();
    for part in parts {
        let _ = writeln!(text, "════ {} ════\n", part.title);
        for PreviewMessage { id, when, message } in &part.screens {
            let _ = writeln!(text, "── {id}, {when} ──\n{}", transcribe(message));
        }
    }
    text
}

/// Returns a page that needs no other files; `folder` has the pictures.
fn page(locale: &Locale, dialog: &str, parts: &[PreviewSection], folder: &Path) -> String {
    let direction = if locale.is_rtl() { "rtl" } else { "ltr" };
    let page = html! {
        (DOCTYPE)
        html lang=(locale.tag) dir=(direction) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                title { (dialog) " in " (locale.tag) }
                style { (PreEscaped(STYLE)) }
            }
            body .preview {
                main {
                    (head(locale, dialog, parts))
                    @for (place, part) in parts.iter().enumerate() {
                        (section_of(place, part, folder))
                    }
                }
            }
        }
    };
    page.into_string()
}

fn head(locale: &Locale, dialog: &str, parts: &[PreviewSection]) -> Markup {
    html! {
        nav .about lang="en" {
            p {
                "Every screen of " code { (dialog) } " in " code { (locale.tag) } ", as a patient \
                 would see it. What is not translated yet stands in the source language, between \
                 ⟨ and ⟩."
            }
            @for (place, part) in parts.iter().enumerate() {
                a href={ "#part-" (place) } { (part.title) } " "
            }
        }
    }
}

fn section_of(place: usize, part: &PreviewSection, folder: &Path) -> Markup {
    html! {
        h2 .about #{ "part-" (place) } lang="en" { (part.title) }
        @for PreviewMessage { id, when, message } in &part.screens {
            section .phone {
                h3 .about lang="en" { code { (id) } " " (when) }
                (bubble(message, &picture_of(message, folder), |_| None))
            }
        }
    }
}

/// Returns the picture of a message, embedded in the page.
fn picture_of(message: &Message, folder: &Path) -> Markup {
    let drawing = message.picture.as_ref().and_then(|it| match it {
        Drawing::File(name) => fs_err::read(folder.join(name)).ok(),
        Drawing::Trend(trend) => Some(trend.svg().into_bytes()),
    });
    let data = |bytes: &[u8]| bytes.iter().map(|it| format!("%{it:02x}")).collect::<String>();
    html! {
        @if let Some(bytes) = &drawing { img alt="" src={ "data:image/svg+xml," (data(bytes)) }; }
    }
}
