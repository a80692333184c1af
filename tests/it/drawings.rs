//! A dialog as a drawing.

use expect_test::expect_file;
use heelwise::dialog::graph::{dot, mermaid};

use crate::world::app;

#[test]
fn the_fever_dialog_is_drawn_as_it_was() {
    let dialog = app("fever").dialog;
    expect_file!["../dialogs/fever.mmd"].assert_eq(&mermaid(&dialog));
    expect_file!["../dialogs/fever.dot"].assert_eq(&dot(&dialog));
}
