//! A dialog as a drawing, and the drawings that it shows.

use std::collections::BTreeSet;
use std::fs;

use expect_test::expect_file;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use triage::dialog::graph::{dot, mermaid};

use crate::world::{edition, root};

/// The colour of the card that lies behind every drawing.
const CARD: &str = "#f7f5f0";

/// All other colours: skin and its shades, lines, bone, clothes, things, arrows,
/// and the red of what not to do.
const COLOURS: [&str; 26] = [
    "#0063b0", "#00715a", "#4b2a6b", "#54443c", "#5b7080", "#6b5546", "#6f93b3", "#6fa3c8",
    "#7db0cf", "#8fb3c4", "#a58d7b", "#a9cfe4", "#b3bec6", "#bf9a80", "#c22026", "#c24a00",
    "#c9a877", "#cdd5da", "#e0701a", "#e2c0a8", "#e2c6b0", "#ecd6c3", "#f3dc8c", "#f6dcd8",
    "#fdf8ee", "#fff",
];

/// The drawings that the shipped dialog shows, each with its name.
fn drawings() -> Vec<(String, String)> {
    let dialogs = root().join("dialogs");
    let files = [dialogs.clone(), dialogs.join("how")].map(|it| fs::read_dir(it).unwrap());
    let paths = files.into_iter().flatten().map(|it| it.unwrap().path());
    let paths = paths.filter(|it| it.extension().is_some_and(|it| it == "svg"));
    let read =
        |path: std::path::PathBuf| (path.display().to_string(), fs::read_to_string(path).unwrap());
    paths.map(read).collect()
}

/// Returns what stands between `from` and the next `to`, wherever `from` stands.
fn between<'t>(text: &'t str, from: &str, to: char) -> Vec<&'t str> {
    text.split(from).skip(1).map(|it| it.split(to).next().unwrap()).collect()
}

#[test]
fn the_fever_dialog_is_drawn_as_it_was() {
    let dialog = edition("fever").dialog;
    expect_file!["../dialogs/fever.mmd"].assert_eq(&mermaid(&dialog));
    expect_file!["../dialogs/fever.dot"].assert_eq(&dot(&dialog));
}

#[test]
fn the_shipped_dialog_shows_the_drawings_that_there_are() {
    let shown = fs::read_to_string(root().join("dialogs/heel-pain.toml")).unwrap();
    let shown: BTreeSet<_> = between(&shown, "picture = \"", '"').into_iter().collect();
    let drawings = drawings();
    assert_eq!(drawings.len(), 11);
    for (name, _) in drawings {
        assert!(shown.iter().any(|it| name.ends_with(&format!("/{it}"))), "{name} is not shown");
    }
}

/// One drawing serves every language, needs no fonts and no network, and grows to
/// the size of the telephone.
#[test]
fn a_drawing_has_no_words_and_takes_nothing_from_elsewhere() {
    for (name, svg) in drawings() {
        for element in ["<text", "<image", "<style", " style=", "<script", "<foreignObject"] {
            assert!(!svg.contains(element), "{name} has {element}");
        }
        let links = between(&svg, "href=\"", '"').into_iter().chain(between(&svg, "url(", ')'));
        for link in links {
            assert!(link.starts_with('#'), "{name} takes {link} from elsewhere");
        }
        assert_eq!(between(&svg, "://", '"'), ["www.w3.org/2000/svg"], "{name} names an address");
        assert_eq!(between(&svg, "viewBox=\"0 0 1000 ", '"').len(), 1, "{name}: the view box");
    }
}

#[test]
fn a_drawing_has_the_colours_of_the_others() {
    for (name, svg) in drawings() {
        for attribute in ["fill=\"", "stroke=\"", "stop-color=\""] {
            for colour in between(&svg, attribute, '"') {
                let is_known = COLOURS.contains(&colour) || [CARD, "none"].contains(&colour);
                assert!(is_known || colour.starts_with("url(#"), "{name} has the colour {colour}");
            }
        }
    }
}

/// On a dark screen nothing dark shines through: the card covers all of it.
#[test]
fn a_drawing_is_as_readable_on_a_dark_screen() {
    for (name, svg) in drawings() {
        let tree = Tree::from_data(svg.as_bytes(), &Options::default()).unwrap();
        let size = tree.size().to_int_size();
        let mut pixels = Pixmap::new(size.width(), size.height()).unwrap();
        resvg::render(&tree, Transform::default(), &mut pixels.as_mut());
        let is_opaque = pixels.pixels().iter().all(|it| it.alpha() == 255);
        assert!(is_opaque && svg.contains(CARD), "{name} lets the screen shine through");
    }
}
