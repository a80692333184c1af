//! The letter for a doctor as one A4 page: a PDF to print, which a screen reader
//! can read too.
//!
//! Invariant: all of a letter is on its page, or there is no page.

use anyhow::{Context, bail};

use triage::locale::Locale;
use triage::locale::message::{Message, Paragraph};

mod page;
mod typeset;

use typeset::{Block, Style, Typesetter};

/// A4, in points.
const WIDTH: f32 = 595.28;
const HEIGHT: f32 = 841.89;

/// 18 mm: what every printer leaves white, and room for two holes.
const MARGIN: f32 = 51.0;

/// The type sizes, the one that reads best first. Nobody reads less than the
/// last one in a consulting room.
const SIZES: [f32; 8] = [11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5];

/// A letter as a file.
pub struct Page {
    /// The name of the file.
    pub name: String,
    /// The PDF.
    pub content: Vec<u8>,
}

/// A letter to be drawn.
struct Sheet<'s> {
    /// As it was sent; a heading is its first paragraph.
    letter: &'s Message,
    /// What stands before the blank for the person's name.
    name: &'s str,
}

/// A part of a page.
struct Part<'s> {
    style: Style,
    text: &'s str,
    /// The room above it, in type sizes.
    above: f32,
}

/// A part that has its place.
struct Positioned<'s> {
    part: Part<'s>,
    block: Block,
    top: f32,
}

impl Page {
    /// Draws a letter in this language.
    ///
    /// # Errors
    ///
    /// If it has a letter that no font of ours has, or more text than a page.
    pub fn draw(locale: &Locale, letter: &Message) -> anyhow::Result<Self> {
        let title = letter.paragraphs.first().context("it has no title")?.words();
        let sheet = Sheet { letter, name: &locale.name_blank()? };
        let mut typesetter = Typesetter::new(&locale.tag, title);
        if let Some(missing) = typesetter.missing(&letter.flat().0) {
            bail!("no font has {missing}");
        }
        let fitting = SIZES.iter().find_map(|size| sheet.placed(&mut typesetter, *size));
        let parts = fitting.context("it has no room on one page")?;
        let content = page::draw(&locale.tag, title, &parts, typesetter.is_right_to_left)?;
        Ok(Self { name: format!("letter-{}.pdf", locale.tag), content })
    }
}

impl Sheet<'_> {
    /// Places each part in this type size; returns none if the page is too
    /// short.
    fn placed(&self, typesetter: &mut Typesetter, size: f32) -> Option<Vec<Positioned<'_>>> {
        let mut top = MARGIN;
        let mut placed = Vec::new();
        for part in self.parts() {
            let block = typesetter.set(part.text, part.style, size, WIDTH - 2.0 * MARGIN);
            top += part.above * size;
            let height = block.height;
            placed.push(Positioned { part, block, top });
            top += height;
        }
        (top <= HEIGHT - MARGIN).then_some(placed)
    }

    /// The title, the blank for the name, and the rest line by line.
    fn parts(&self) -> Vec<Part<'_>> {
        let mut parts = Vec::new();
        for (place, paragraph) in self.letter.paragraphs.iter().enumerate() {
            match paragraph {
                Paragraph::Heading(text) if place == 0 => {
                    parts.push(Part { style: Style::Title, text, above: 0.0 });
                    parts.push(Part { style: Style::Name, text: self.name, above: 0.8 });
                }
                Paragraph::Heading(text) => {
                    parts.push(Part { style: Style::Heading, text, above: 0.9 });
                }
                Paragraph::Text(text) | Paragraph::Chosen(text) => {
                    let is_below_heading =
                        parts.last().is_some_and(|it| it.style == Style::Heading);
                    for (place, text) in text.lines().enumerate() {
                        let above = if place > 0 || is_below_heading { 0.15 } else { 0.7 };
                        parts.push(Part { style: Style::Text, text, above });
                    }
                }
            }
        }
        parts
    }
}
