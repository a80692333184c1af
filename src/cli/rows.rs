//! Prints tables as aligned text or as Markdown; the first row has the
//! headings.

/// How rows are printed.
#[derive(Clone, Copy, clap::ValueEnum)]
pub(super) enum Format {
    /// For a person.
    Text,
    /// For a program.
    Json,
    /// For a Markdown page.
    Markdown,
}

/// Returns each row as a line, with aligned columns.
pub(super) fn aligned<const N: usize>(rows: &[[String; N]]) -> Vec<String> {
    let width = |column: usize| rows.iter().map(|it| it[column].len()).max().unwrap_or_default();
    let widths: Vec<_> = (0..N).map(width).collect();
    let line = |cells: &[String; N]| {
        let padded = cells.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}"));
        padded.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}

/// Returns a table in Markdown.
pub(super) fn markdown<const N: usize>(rows: &[[String; N]]) -> String {
    let mut lines: Vec<_> = rows.iter().map(|it| format!("| {} |", it.join(" | "))).collect();
    lines.insert(1, "| --- ".repeat(N) + "|");
    lines.join("\n")
}
