//! What a person ticked and did not confirm, or named in words and did not tick,
//! in the weeks: it is not dropped.

use super::{open_result, past, remembered};
use crate::care::OpenResult;
use crate::dialog::{At, Question, QuestionId, Urgency};
use crate::engine::StepBuilder;
use crate::engine::reply::{Notice, Reply};
use crate::session::Session;

impl StepBuilder<'_> {
    /// A danger named between check-ins is an open result like any other.
    fn take_what_was_heard(&mut self) {
        let (Some(follow_up), now) = (self.follow_up(), self.context.now) else { return };
        let At::Decided(decision) = self.at() else { return };
        let (Some(heard), Some(care)) = (self.heard_result(&decision), self.running()) else {
            return;
        };
        let still_open = care.open_result().filter(|_| !care.is_seen());
        if still_open.is_some_and(|it| it.urgency >= heard.urgency) {
            return self.session().hand_over_heard();
        }
        care.take_result(follow_up, heard.clone(), now);
        self.session().hand_over_heard();
        self.replies.push(Reply::ResultAgain(heard));
        self.show_plan();
    }

    /// Notes what was found in the weeks and is not finished: somebody who ticks a
    /// swollen calf and does not come back is not left alone with it.
    pub(in crate::engine) fn note_what_is_found(&mut self) {
        let now = self.context.now;
        let Some(session) = &self.session else { return };
        if session.check_in.is_some() && matches!(self.at(), At::Asking(_)) {
            let is_found = self.found_so_far().is_some();
            self.session().care.iter_mut().for_each(|it| it.note_found(is_found, now));
        } else if self.running().is_some() {
            self.take_what_was_heard();
        }
    }

    /// Returns what the answers, ticks and words of an unfinished check-in mean, if
    /// they raise a red flag.
    pub(super) fn found_so_far(&mut self) -> Option<OpenResult> {
        let dialog = self.context.dialog;
        let At::Asking(question) = self.at() else { return None };
        let ticked = self.session().ticked.clone();
        let mut answers = self.session().with_signs_ticked(dialog);
        for tick in ticked {
            let has_it = |it: &&Question| it.none().is_some() && it.choices().contains(&tick);
            let asked = match question.is_history {
                true => dialog.questions.iter().find(has_it),
                false => Some(question),
            };
            if let Some(asked) = asked {
                answers.tick(asked, tick);
            }
        }
        let decision = dialog.decide_so_far(&answers)?;
        let has_flag = !decision.flags.is_empty() || !decision.covered.is_empty();
        let is_found = has_flag && decision.urgency > Urgency::SelfCare;
        is_found.then(|| open_result(&decision, true))
    }

    /// Leaves a check-in that the follow-up of today does not have. What was found
    /// in it is sent. If only its past is asked for otherwise, it goes on.
    pub(in crate::engine) fn leave_what_is_gone(&mut self) {
        if !self.is_past_missing() {
            return;
        }
        self.remember_again();
        if !self.is_past_missing() {
            return;
        }
        if self.take_what_is_found() {
            self.leave_check_in();
            self.show_plan();
        } else {
            self.skip_check_in();
            self.leave_check_in();
        }
    }

    fn is_past_missing(&mut self) -> bool {
        let is_check_in = self.session().check_in.is_some();
        is_check_in && matches!(self.at(), At::Asking(question) if question.is_history)
    }

    /// Puts the past, as this follow-up asks for it, before the answers.
    fn remember_again(&mut self) {
        let Some(follow_up) = self.follow_up() else { return };
        let Session { check_in: Some(check_in), care: Some(care), .. } = &*self.session() else {
            return;
        };
        let Some(mut past) = past(care, check_in, follow_up) else { return };
        let is_past = |id: &QuestionId| past.to(id).is_some();
        let answers = self.session().answers.0.clone();
        let now: Vec<_> = answers.into_iter().filter(|(id, _)| !is_past(id)).collect();
        past.0.extend(now);
        self.session().answers = past;
    }

    /// Sends what an unfinished check-in has found, and goes back to the weeks.
    pub(super) fn conclude_unfinished(&mut self) {
        if self.take_what_is_found() {
            self.leave_check_in();
            self.show_plan();
        }
    }

    /// Sends what an unfinished check-in has found: that is its result. Returns
    /// whether there was anything.
    pub(super) fn take_what_is_found(&mut self) -> bool {
        let (Some(follow_up), now) = (self.follow_up(), self.context.now) else { return false };
        let Some(check_in) = self.session().check_in.clone() else { return false };
        let Some(found) = self.found_so_far() else { return false };
        let answers = remembered(follow_up, &self.session().answers);
        let Some(care) = self.running() else { return false };
        care.answered(follow_up, now, &check_in, answers, (found.outcome, found.urgency));
        let open = care.open_result().cloned();
        self.notice(Notice::Unfinished);
        self.replies.extend(open.map(Reply::ResultAgain));
        true
    }
}
