//! Courses: which check-ins come after which outcome of the dialog followed, and
//! what is drawn of them.

use super::{CheckInId, CourseId, Dialog, OutcomeId, QuestionId, Urgency};

/// A time at which a follow-up is asked.
#[derive(Clone, Debug, PartialEq)]
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
#[derive(Clone, Debug, PartialEq)]
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

/// What the picture of the weeks shows.
#[derive(Clone, Debug, PartialEq)]
pub struct TrendPlan {
    /// The numbers of the solid line: at each check-in the first that was
    /// answered.
    pub solid: Vec<QuestionId>,
    /// The same of the dashed line.
    pub dashed: Vec<QuestionId>,
    /// The outcomes that put a notch on the axis.
    pub notch: Vec<OutcomeId>,
    /// The check-ins after which it is sent.
    pub after: Vec<CheckInId>,
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
