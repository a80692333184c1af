//! Draws pictures: SVG in the repository or of a trend, PNG on the way to
//! Telegram.

use anyhow::anyhow;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// Draws an SVG at its own size. It has no words in it, so it serves every
/// language and needs no fonts.
pub(crate) fn draw(svg: &[u8]) -> anyhow::Result<Vec<u8>> {
    let tree = Tree::from_data(svg, &Options::default())?;
    let size = tree.size().to_int_size();
    let mut pixmap =
        Pixmap::new(size.width(), size.height()).ok_or_else(|| anyhow!("it has no size"))?;
    resvg::render(&tree, Transform::default(), &mut pixmap.as_mut());
    Ok(pixmap.encode_png()?)
}

#[cfg(test)]
mod tests {
    use triage::trend::Trend;

    use super::*;

    #[test]
    fn a_trend_becomes_a_picture_of_the_size_of_a_chat() {
        let png = draw(Trend::longest().svg().as_bytes()).expect("the drawing can be drawn");
        let picture = Pixmap::decode_png(&png).expect("it is a PNG");
        assert_eq!((picture.width(), picture.height()), (800, 500));
    }
}
