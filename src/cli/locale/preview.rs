//! `heelwise locale preview`: every message as a patient sees it.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use crate::cli::escape::escaped;
use crate::cli::{LocaleArgs, OneDialog, print_line};
use crate::load::draft::load_drafts;
use crate::terminal::transcribe;
use triage::locale::message::{Drawing, Message, Paragraph};
use triage::locale::preview::{PreviewMessage, PreviewSection};
use triage::locale::{Clinic, Locale};

/// The page, with `{…}` for the parts that differ.
const PAGE: &str = include_str!("preview.html");

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
    let section = |(place, part): (usize, &PreviewSection)| section_of(place, part, folder);
    let sections: String = parts.iter().enumerate().map(section).collect();
    let link = |(place, part): (usize, &PreviewSection)| {
        format!("<a href=\"#part-{place}\">{}</a>\n", escaped(part.title))
    };
    let links: String = parts.iter().enumerate().map(link).collect();
    // The texts of the language come last: they might hold a `{…}` themselves.
    PAGE.replace("{language}", &escaped(&locale.tag))
        .replace("{direction}", if locale.is_rtl() { "rtl" } else { "ltr" })
        .replace("{dialog}", &escaped(dialog))
        .replace("{links}", &links)
        .replace("{sections}", &sections)
}

fn section_of(place: usize, part: &PreviewSection, folder: &Path) -> String {
    let screens: String = part.screens.iter().map(|it| screen_of(it, folder)).collect();
    let title = escaped(part.title);
    format!("<h2 class=\"about\" id=\"part-{place}\">{title}</h2>\n{screens}\n")
}

fn screen_of(shown: &PreviewMessage, folder: &Path) -> String {
    let PreviewMessage { id, when, message } = shown;
    let (id, when) = (escaped(id), escaped(when));
    format!(
        "<section><h3 class=\"about\"><code>{id}</code> {when}</h3>\n\
         <div class=\"bubble\">{}{}</div>\n{}</section>\n",
        picture_of(message, folder),
        message.paragraphs.iter().map(paragraph).collect::<String>(),
        buttons(message)
    )
}

fn paragraph(paragraph: &Paragraph) -> String {
    let class = match paragraph {
        Paragraph::Heading(_) => "heading",
        Paragraph::Text(_) => "text",
        Paragraph::Chosen(_) => "chosen",
    };
    format!("<p class=\"{class}\">{}</p>", escaped(paragraph.words()))
}

fn buttons(message: &Message) -> String {
    let button = |label: &str| format!("<span class=\"button\">{}</span>", escaped(label));
    let row = |labels: String| format!("<div class=\"row\">{labels}</div>");
    let rows = message.rows.iter().map(|it| it.iter().map(|it| button(&it.label)).collect());
    rows.map(row).collect::<Vec<_>>().join("\n")
}

/// Returns the picture of a message, embedded in the page.
fn picture_of(message: &Message, folder: &Path) -> String {
    let drawing = message.picture.as_ref().and_then(|it| match it {
        Drawing::File(name) => fs_err::read(folder.join(name)).ok(),
        Drawing::Trend(trend) => Some(trend.svg().into_bytes()),
    });
    drawing.map_or_else(String::new, |bytes| {
        let data: String = bytes.iter().map(|it| format!("%{it:02x}")).collect();
        format!("<img alt=\"\" src=\"data:image/svg+xml,{data}\">")
    })
}
