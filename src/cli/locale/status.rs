//! `heelwise locale status`: how far each language is.

use std::collections::BTreeSet;

use anyhow::Context;
use serde::Serialize;

use super::{DialogArgs, Needed};
use crate::cli::print_line;
use crate::cli::rows::{Format, aligned, markdown};
use crate::load::Places;
use crate::load::draft::text;
use triage::locale::catalogue::CatalogueEntry;
use triage::locale::draft::Draft;
use triage::locale::lint::{LanguageFile, LanguageFiles, SOURCE};

#[derive(clap::Args)]
pub(in crate::cli) struct Status {
    #[command(flatten)]
    of: DialogArgs,
    /// How to print the table.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// How far one file of one language is. Each count is a field here and a cell
/// in `cells`.
#[derive(Serialize)]
struct Row {
    language: String,
    file: String,
    there: usize,
    needed: usize,
    critical_there: usize,
    critical_needed: usize,
    stale: usize,
    words: usize,
    reviewed: Option<String>,
    review: Option<String>,
}

const HEADINGS: [&str; 7] = ["language", "file", "texts", "critical", "stale", "words", "reviewed"];

impl Status {
    pub(super) fn run(&self) -> anyhow::Result<()> {
        let places = self.of.places()?;
        let needed = self.of.needed()?;
        let mut rows = Vec::new();
        for tag in tags(&places, &needed)? {
            for needed in &needed {
                rows.push(row(&places, &tag, needed)?);
            }
        }
        match self.format {
            Format::Text => print_line(&aligned(&table(&rows)).join("\n")),
            Format::Json => print_line(&serde_json::to_string_pretty(&rows)?),
            Format::Markdown => print_line(&markdown(&table(&rows))),
        }
        Ok(())
    }
}

/// Returns the languages with at least one file, the source language first.
fn tags(places: &Places, needed: &[Needed]) -> anyhow::Result<Vec<String>> {
    let mut tags = BTreeSet::new();
    for folder in &places.locales {
        for entry in fs_err::read_dir(folder).context("read the languages")? {
            let path = entry?.path();
            if needed.iter().any(|it| path.join(&it.file).exists()) {
                tags.extend(path.file_name().map(|it| it.to_string_lossy().into_owned()));
            }
        }
    }
    let mut tags: Vec<_> = tags.into_iter().collect();
    tags.sort_by_key(|it| *it != places.default_language);
    Ok(tags)
}

fn row(places: &Places, tag: &str, needed: &Needed) -> anyhow::Result<Row> {
    let draft = |tag: &str, file: &str| -> anyhow::Result<Draft> {
        Ok(Draft::read(&text(places, tag, file)?.unwrap_or_default()))
    };
    let source = draft(&places.default_language, &needed.file)?.words();
    let own = draft(tag, &needed.file)?.words();
    let bot = draft(tag, "bot.ftl")?;
    let all = needed.entries.iter().filter(|it| it.is_needed(source.contains_key(&it.id)));
    let (critical, plain): (Vec<_>, Vec<_>) = all.partition(|it| it.is_critical);
    let there = |of: &[&CatalogueEntry]| of.iter().filter(|it| own.contains_key(&it.id)).count();
    Ok(Row {
        language: tag.to_owned(),
        file: needed.file.clone(),
        there: there(&critical) + there(&plain),
        needed: critical.len() + plain.len(),
        critical_there: there(&critical),
        critical_needed: critical.len(),
        stale: bundle(places, tag, needed)?.stale(&bundle(places, SOURCE, needed)?),
        words: own.values().sum(),
        reviewed: bot.reviewed().map(str::to_owned),
        review: bot.review().map(str::to_owned),
    })
}

fn bundle(places: &Places, tag: &str, needed: &Needed) -> anyhow::Result<LanguageFiles> {
    let text = text(places, tag, &needed.file)?.unwrap_or_default();
    Ok(LanguageFiles::new(
        tag,
        vec![LanguageFile { path: needed.file.clone(), text, is_lent: false }],
    ))
}

fn table(rows: &[Row]) -> Vec<[String; HEADINGS.len()]> {
    [HEADINGS.map(str::to_owned)].into_iter().chain(rows.iter().map(cells)).collect()
}

fn cells(row: &Row) -> [String; HEADINGS.len()] {
    [
        row.language.clone(),
        row.file.clone(),
        format!("{}/{}", row.there, row.needed),
        format!("{}/{}", row.critical_there, row.critical_needed),
        row.stale.to_string(),
        row.words.to_string(),
        row.reviewed.clone().unwrap_or_else(|| "not said".to_owned()),
    ]
}
