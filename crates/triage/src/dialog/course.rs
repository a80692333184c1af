//! Courses: which check-ins come after which outcome of the dialog followed.

use super::{CheckInId, CourseId, Dialog, OutcomeId, Urgency};

/// A time at which a follow-up is asked.
#[derive(Clone, Debug)]
pub struct CheckIn {
    /// Its name.
    pub id: CheckInId,
    /// So many days after the answer followed up; none if it is asked when the
    /// person says that something has changed.
    pub day: Option<u32>,
    /// For how many days it can be answered.
    pub open_days: u32,
}

/// What comes after some outcomes of the dialog followed.
#[derive(Clone, Debug)]
pub struct Course {
    /// Its name.
    pub id: CourseId,
    /// It holds after these outcomes,
    pub after: Vec<OutcomeId>,
    /// and after every outcome sent with this urgency or more.
    pub urgency: Option<Urgency>,
    /// The check-ins.
    pub check_ins: Vec<CheckInId>,
    /// The day on which the person is asked whether a doctor has seen them.
    pub were_you_seen: Option<u32>,
}

impl Dialog {
    /// Returns what this follow-up offers after an outcome of the dialog
    /// followed, sent with this urgency; none if it offers nothing.
    pub fn course_after(&self, outcome: &OutcomeId, urgency: Urgency) -> Option<&Course> {
        let holds = |it: &&Course| {
            it.urgency.is_some_and(|least| urgency >= least) || it.after.contains(outcome)
        };
        let course = self.courses.iter().find(holds)?;
        let is_something = !course.check_ins.is_empty() || course.were_you_seen.is_some();
        is_something.then_some(course)
    }

    /// Returns the course with this name.
    pub fn course(&self, id: &CourseId) -> Option<&Course> {
        self.courses.iter().find(|it| it.id == *id)
    }

    /// Returns the check-in with this name.
    pub fn check_in(&self, id: &CheckInId) -> Option<&CheckIn> {
        self.check_ins.iter().find(|it| it.id == *id)
    }

    /// Returns the check-in that is asked when the person says that something
    /// has changed.
    pub fn check_in_at_any_time(&self) -> Option<&CheckIn> {
        self.check_ins.iter().find(|it| it.day.is_none())
    }
}
