//! What is offered after a result, and what is asked before a programme begins.

use serde::{Deserialize, Serialize};

use crate::dialog::{Course, Dialog};

/// What a person can agree to after a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Offer {
    /// Check-ins over several weeks.
    CheckIns {
        /// How many.
        count: u32,
        /// In how many weeks the last one comes.
        weeks: u32,
    },
    /// The question whether a doctor has seen them, after so many days.
    WereYouSeen(u32),
}

impl Offer {
    /// Returns what a course offers.
    pub fn of(follow_up: &Dialog, course: &Course) -> Option<Self> {
        let days = course.check_ins.iter().filter_map(|it| follow_up.check_in(it)?.day);
        match days.max() {
            Some(last) => {
                let count = course.check_ins.len() as u32;
                Some(Self::CheckIns { count, weeks: last.div_ceil(7) })
            }
            None => course.were_you_seen.map(Self::WereYouSeen),
        }
    }
}

/// A question of the program itself on the way to a programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Setup {
    /// At which hour the person wants to be written to.
    Hour,
    /// What their clock shows; they have chosen this hour.
    Zone(u32),
}

/// The hours that are offered.
pub const HOURS_OFFERED: [u32; 4] = [9, 12, 17, 19];
