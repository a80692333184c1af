//! Stray lines: a part of a message whose line begins with another sign than a
//! dot, so that it is words of the line above.

use std::collections::BTreeSet;

use super::{FluentMessage, LanguageFiles};
use crate::dialog::Dialog;
use crate::dialog::problem::{Code, Problem};
use crate::locale::catalogue::catalogue;

/// What stands in the place of the dot.
const BULLETS: [char; 6] = ['•', '·', '-', '–', '—', '*'];

/// Returns a line without the sign in the place of its dot.
pub fn without_bullet(line: &str) -> &str {
    line.trim_start().trim_start_matches(BULLETS).trim_start()
}

/// The parts of messages that a dialog needs, as `message.part`.
pub(super) struct Parts(BTreeSet<String>);

impl Parts {
    pub(super) fn of(dialog: &Dialog) -> Self {
        let needed = catalogue(dialog).into_iter().map(|it| it.id);
        Self(needed.filter(|it| it.contains('.')).collect())
    }

    /// Returns the problem of a line among the words of a message that patients
    /// read, and that is a part which stands elsewhere too. One that stands
    /// nowhere else is missing, and reported as that.
    pub(super) fn stray(
        &self,
        bundle: &LanguageFiles,
        id: &str,
        message: &FluentMessage,
    ) -> Option<Problem> {
        let whole = id.split('.').next().unwrap_or_default();
        let part_in = |line| {
            let (name, _) = without_bullet(line).split_once('=')?;
            Some(format!("{whole}.{}", name.trim_end()))
        };
        let is_there = |it: &String| self.0.contains(it) && bundle.get(it).is_some();
        let part = message.text.lines().filter_map(part_in).find(is_there)?;
        let name = part.rsplit('.').next().unwrap_or_default();
        let message = format!("the words of `{id}` have a line `{name} = …`, which patients read");
        let hint = format!("take that line out: `.{name} = …`, with a dot, is there besides");
        Some(Problem::new(Code::D701, 0..0, message).hint(Some(hint)))
    }
}
