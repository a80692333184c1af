//! The places of a dialog's tables. A place of one table cannot be used in
//! another; a table that is parallel to one has the same places.

macro_rules! places {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(usize);

        impl From<usize> for $name {
            fn from(place: usize) -> Self {
                Self(place)
            }
        }

        impl From<$name> for usize {
            fn from(place: $name) -> Self {
                place.0
            }
        }
    )*}
}

places! {
    /// A place in `Dialog::questions`.
    QuestionIx;
    /// A place in `Dialog::facts`.
    FactIx;
    /// A place in `Dialog::flags`.
    FlagIx;
    /// A row of the decision table, a place in `Dialog::rules`.
    RuleIx;
    /// A place in `Dialog::outcomes`.
    OutcomeIx;
    /// A place in `Dialog::notes`.
    NoteIx;
}

impl QuestionIx {
    /// The question with which every conversation begins.
    pub const FIRST: Self = Self(0);
}

impl RuleIx {
    /// Returns the number of the row, as people count: from 1.
    pub fn number(self) -> usize {
        self.0 + 1
    }
}
