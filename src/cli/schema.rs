//! `heelwise schema`.

use crate::dialog::schema;

#[expect(clippy::print_stdout, reason = "the schema is what was asked for")]
pub(super) fn print() {
    print!("{}", schema::schema());
}
