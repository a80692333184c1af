//! Which result holds at the end of questions in the weeks: that of the answers,
//! one that is open, or what was named in words.

use super::OpenResult;
use crate::dialog::{At, Decision, Urgency};
use crate::engine::StepBuilder;
use crate::engine::reply::{Notice, Reply};

impl StepBuilder<'_> {
    /// Sends the result of the last answer, and what holds besides it: "nothing
    /// new" is a true answer of somebody whose calf is still swollen. What is
    /// self-care in a check-in is not sent beside that: two results that
    /// disagree are no advice.
    pub(in crate::engine) fn send_what_holds(&mut self, decision: &Decision) {
        let besides = self.holds_besides(decision);
        let is_check_in = self.session().check_in.is_some();
        if besides.is_some() && is_check_in && decision.urgency == Urgency::SelfCare {
            self.note_result(decision);
        } else {
            self.send_result(decision);
        }
        if let Some((notice, result)) = besides {
            self.notice(notice);
            self.replies.push(Reply::ResultAgain(result));
        }
    }

    /// Returns what is more urgent than the answers, in a programme.
    fn holds_besides(&mut self, decision: &Decision) -> Option<(Notice, OpenResult)> {
        self.running()?;
        let open = self.open_result_with_words().filter(|it| it.urgency > decision.urgency);
        let heard = self.heard_result(decision);
        let is_heard_worse =
            heard.as_ref().map(|it| it.urgency) > open.as_ref().map(|it| it.urgency);
        match is_heard_worse {
            true => heard.map(|it| (Notice::HeardCounts, it)),
            false => open.map(|it| (Notice::StillHolds, it)),
        }
    }

    /// Sends the open result in place of the plan and its pages, if that is another
    /// one: nobody whose tendon may be torn is shown exercises. Returns whether it
    /// did.
    pub(in crate::engine) fn keeps_the_plan_back(&mut self) -> bool {
        let At::Decided(decision) = self.at() else { return false };
        let open = self.open_result_with_words();
        let Some(open) = open.filter(|it| it.outcome != decision.outcome.id) else { return false };
        self.notice(Notice::StillHolds);
        self.replies.push(Reply::ResultAgain(open));
        true
    }

    /// Returns the open result, if its words are there: those of a check-in are
    /// the follow-up's, which a new version may not have.
    pub(in crate::engine) fn open_result_with_words(&mut self) -> Option<OpenResult> {
        let has_follow_up = self.follow_up().is_some();
        let open = self.running()?.open_result().cloned();
        open.filter(|it| has_follow_up || !it.is_of_check_in)
    }

    /// Whether the signs that the person named in words count as ticked.
    pub(in crate::engine) fn does_heard_count(&mut self, decision: &Decision) -> bool {
        self.running().is_some() && self.heard_result(decision).is_some()
    }
}
