//! Draws pictures: SVG in the repository, PNG on the way to Telegram.

use std::path::Path;

use anyhow::{Context, anyhow};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// Draws an SVG file at its own size. It has no words in it, so it serves every
/// language and needs no fonts.
pub(super) fn render(path: &Path) -> anyhow::Result<Vec<u8>> {
    let draw = || {
        let svg = fs_err::read(path)?;
        let tree = Tree::from_data(&svg, &Options::default())?;
        let size = tree.size().to_int_size();
        let mut pixmap =
            Pixmap::new(size.width(), size.height()).ok_or_else(|| anyhow!("it has no size"))?;
        resvg::render(&tree, Transform::default(), &mut pixmap.as_mut());
        anyhow::Ok(pixmap.encode_png()?)
    };
    draw().with_context(|| format!("draw the picture `{}`", path.display()))
}
