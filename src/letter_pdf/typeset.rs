//! Text -> lines of glyphs: shaping, direction and line breaks.

use std::sync::Arc;

use cosmic_text::fontdb::{Database, ID, Source};
use cosmic_text::{
    Attrs, Buffer, Family, FontSystem, LayoutGlyph, LayoutRun, Metrics, Shaping, Weight,
};
use krilla::text::{Font, GlyphId, KrillaGlyph};

/// The fonts; each has Latin, Cyrillic and Greek, or Arabic.
const FONTS: [&[u8]; 4] = [
    include_bytes!("fonts/NotoSans-Regular.ttf"),
    include_bytes!("fonts/NotoSans-Bold.ttf"),
    include_bytes!("fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("fonts/NotoSansArabic-Bold.ttf"),
];

/// The height of a line, in type sizes.
const LINE_HEIGHT: f32 = 1.3;

/// What a text is on the page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// The title.
    Title,
    /// What stands before the blank for the name.
    Name,
    /// A heading.
    Heading,
    /// A line of text.
    Text,
}

/// A text that is set.
pub(super) struct Block {
    /// The text, with the marks that it is set by.
    pub(super) text: String,
    /// The size of its type.
    pub(super) size: f32,
    /// Its lines.
    pub(super) lines: Vec<Line>,
    /// The height of all lines.
    pub(super) height: f32,
}

/// A line, as stretches in the order in which they are read.
pub(super) struct Line {
    /// The base line, below the top of the block.
    pub(super) y: f32,
    /// Its width.
    pub(super) width: f32,
    /// Its stretches.
    pub(super) stretches: Vec<Stretch>,
}

/// Glyphs of one font and one direction, side by side; from right to left those of
/// one character.
pub(super) struct Stretch {
    /// The font.
    pub(super) font: Font,
    /// Where it begins.
    pub(super) x: f32,
    /// The glyphs, from left to right.
    pub(super) glyphs: Vec<KrillaGlyph>,
}

/// Sets texts of one language.
pub(super) struct Typesetter {
    system: FontSystem,
    fonts: Vec<(ID, Font)>,
    /// Whether lines begin at the right.
    pub(super) is_right_to_left: bool,
}

impl Typesetter {
    /// Makes one for texts that run as this title does.
    pub(super) fn new(language: &str, title: &str) -> Self {
        let mut database = Database::new();
        let mut fonts = Vec::new();
        for bytes in FONTS {
            let ids = database.load_font_source(Source::Binary(Arc::new(bytes)));
            let font = Font::new(bytes.into(), 0).expect("a font of ours can be read");
            fonts.extend(ids.into_iter().map(|id| (id, font.clone())));
        }
        let system = FontSystem::new_with_locale_and_db(language.to_owned(), database);
        let mut typesetter = Self { system, fonts, is_right_to_left: false };
        let buffer = typesetter.shaped(title, Style::Title, 1.0, f32::MAX);
        let is_right_to_left = buffer.layout_runs().next().is_some_and(|it| it.rtl);
        Self { is_right_to_left, ..typesetter }
    }

    /// Returns the first character that is in no font.
    pub(super) fn missing(&mut self, text: &str) -> Option<String> {
        let buffer = self.shaped(text, Style::Text, 1.0, f32::MAX);
        let missing = |run: LayoutRun| {
            let without = run.glyphs.iter().filter(|it| it.glyph_id == 0);
            let texts = without.map(|it| &run.text[it.start..it.end]);
            texts.filter(|it| !it.chars().all(is_mark)).map(str::to_owned).next()
        };
        buffer.layout_runs().find_map(missing)
    }

    /// Sets a text in lines of this width.
    pub(super) fn set(&mut self, text: &str, style: Style, size: f32, width: f32) -> Block {
        // The first strong letter would decide: a line that begins with a name
        // in another alphabet must not run the other way.
        let mark = if self.is_right_to_left { '\u{200f}' } else { '\u{200e}' };
        // A hyphen before an ending, such as "-floxacin", must not stand alone.
        let text = format!("{mark}{}", text.replace(" -", " -\u{2060}"));
        let size = if style == Style::Title { size * 1.5 } else { size };
        let buffer = self.shaped(&text, style, size, width);
        let lines: Vec<_> = buffer.layout_runs().map(|it| self.line(&it)).collect();
        let height = lines.len() as f32 * size * LINE_HEIGHT;
        Block { text, size, lines, height }
    }

    fn shaped(&mut self, text: &str, style: Style, size: f32, width: f32) -> Buffer {
        let weight = match style {
            Style::Title | Style::Heading => Weight::BOLD,
            Style::Name | Style::Text => Weight::NORMAL,
        };
        let look = Attrs::new().family(Family::Name("Noto Sans")).weight(weight);
        let mut buffer = Buffer::new(&mut self.system, Metrics::relative(size, LINE_HEIGHT));
        buffer.set_size(Some(width), None);
        buffer.set_text(text, &look, Shaping::Advanced, None);
        buffer.shape_until_scroll(&mut self.system, false);
        buffer
    }

    fn line(&self, run: &LayoutRun) -> Line {
        let is_seen = |it: &&LayoutGlyph| !run.text[it.start..it.end].chars().all(is_mark);
        let mut glyphs: Vec<_> = run.glyphs.iter().filter(is_seen).collect();
        glyphs.sort_by(|one, other| one.x.total_cmp(&other.x));
        // Glyphs of a stretch are written from left to right; so from right to
        // left each character is one, in the order in which it is read.
        let goes_on = |one: &&LayoutGlyph, next: &&LayoutGlyph| {
            (one.font_id, one.level) == (next.font_id, next.level)
                && (one.level.is_ltr() || one.start == next.start)
        };
        let mut stretches: Vec<_> =
            glyphs.chunk_by(goes_on).filter_map(|it| self.stretch(it)).collect();
        stretches.sort_by_key(|it| it.glyphs.iter().map(|it| it.text_range.start).min());
        Line { y: run.line_y, width: run.line_w, stretches }
    }

    fn stretch(&self, glyphs: &[&LayoutGlyph]) -> Option<Stretch> {
        let first = glyphs.first()?;
        let font = &self.fonts.iter().find(|it| it.0 == first.font_id)?.1;
        let next = glyphs.iter().skip(1).map(|it| Some(it.x)).chain([None]);
        let glyphs = glyphs.iter().zip(next).map(|(it, next)| placed(it, next)).collect();
        Some(Stretch { font: font.clone(), x: first.x, glyphs })
    }
}

/// A glyph that reaches to where the next one begins. All measures are in type
/// sizes.
fn placed(glyph: &LayoutGlyph, next: Option<f32>) -> KrillaGlyph {
    KrillaGlyph {
        glyph_id: GlyphId::new(glyph.glyph_id.into()),
        text_range: glyph.start..glyph.end,
        x_advance: next.map_or(glyph.w, |it| it - glyph.x) / glyph.font_size,
        x_offset: glyph.x_offset,
        y_offset: glyph.y_offset,
        y_advance: 0.0,
        location: None,
    }
}

/// Whether a character only sets a direction or keeps a word together. It has
/// done so by now, and would be copied from the page.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{2066}'..='\u{2069}')
}
