//! Lines of glyphs -> a PDF with headings, in the order in which it is read.

use std::num::NonZeroU16;

use anyhow::anyhow;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::{Metadata, TextDirection};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, SpanTag, Tag, TagGroup, TagKind, TagTree,
};
use krilla::{Document, SerializeSettings};

use super::typeset::{Block, Style};
use super::{HEIGHT, MARGIN, Positioned, WIDTH};

/// Writes the file.
pub(super) fn draw(
    language: &str,
    title: &str,
    parts: &[Positioned],
    is_right_to_left: bool,
) -> anyhow::Result<Vec<u8>> {
    let accessible = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1);
    let configuration = accessible.finish().map_err(|error| anyhow!("{error:?}"))?;
    let mut document =
        Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let size = PageSettings::from_wh(WIDTH, HEIGHT).expect("a page has a size");
    let mut page = document.start_page_with(size);
    let mut surface = page.surface();
    let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
    for Positioned { part, block, top } in parts {
        let mut group = TagGroup::new(tag(part.style, part.text));
        draw_lines(&mut surface, &mut group, block, *top);
        tree.push(group);
        if part.style == Style::Name {
            draw_blank(&mut surface, block, *top, is_right_to_left);
        }
    }
    surface.finish();
    page.finish();
    document.set_tag_tree(tree);
    document.set_outline(outline(parts));
    let direction =
        if is_right_to_left { TextDirection::RightToLeft } else { TextDirection::LeftToRight };
    let metadata = Metadata::new().title(title.to_owned()).language(language.to_owned());
    document.set_metadata(metadata.text_direction(direction));
    document.finish().map_err(|error| anyhow!("{error:?}"))
}

fn tag(style: Style, text: &str) -> TagKind {
    let heading = |level| Tag::Hn(level, Some(text.to_owned())).into();
    match style {
        Style::Title => heading(NonZeroU16::MIN),
        Style::Heading => heading(NonZeroU16::MIN.saturating_add(1)),
        Style::Name | Style::Text => Tag::P.into(),
    }
}

fn draw_lines(surface: &mut Surface, group: &mut TagGroup, block: &Block, top: f32) {
    for line in &block.lines {
        group.push(surface.start_tagged(ContentTag::Span(SpanTag::empty())));
        for stretch in &line.stretches {
            let start = Point::from_xy(MARGIN + stretch.x, top + line.y);
            let font = stretch.font.clone();
            surface.draw_glyphs(start, &stretch.glyphs, font, &block.text, block.size, false);
        }
        surface.end_tagged();
    }
}

/// Draws a line to write the name on.
fn draw_blank(surface: &mut Surface, block: &Block, top: f32, is_right_to_left: bool) {
    let Some(label) = block.lines.last() else { return };
    let after = label.width + block.size / 2.0;
    let (left, right) = if is_right_to_left {
        (MARGIN, WIDTH - MARGIN - after)
    } else {
        (MARGIN + after, WIDTH - MARGIN)
    };
    let below = top + label.y + block.size / 5.0;
    let mut path = PathBuilder::new();
    path.push_rect(Rect::from_ltrb(left, below, right, below + 0.5).expect("it has a size"));
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
    surface.draw_path(&path.finish().expect("it has a size"));
    surface.end_tagged();
}

/// The headings, to jump to.
fn outline(parts: &[Positioned]) -> Outline {
    let mut outline = Outline::new();
    for Positioned { part, top, .. } in parts {
        if matches!(part.style, Style::Title | Style::Heading) {
            let place = XyzDestination::new(0, Point::from_xy(MARGIN, *top));
            outline.push_child(OutlineNode::new(part.text.to_owned(), place));
        }
    }
    outline
}
