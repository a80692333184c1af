//! Which result holds at the end of questions: that of the answers, one that is
//! open in the weeks, or what was named in words.

use super::{OpenResult, open_result};
use crate::dialog::{At, ChoiceId, Decision, Urgency};
use crate::engine::StepBuilder;
use crate::engine::action::Action;
use crate::engine::reply::{Notice, Prompt, Reply};

/// A result that holds besides the last answers, and what to send before it.
type Besides = (Reply, OpenResult);

impl StepBuilder<'_> {
    /// Sends the result of the last answer, and what holds besides it: "nothing
    /// new" is a true answer of somebody whose calf is still swollen. Two results
    /// that disagree are no advice: what signs named in words mean has all of the
    /// answers in it and comes alone, and what is self-care is not sent in a
    /// check-in beside what holds.
    pub(in crate::engine) fn send_what_holds(&mut self, decision: &Decision) {
        let besides = self.holds_besides(decision);
        let is_check_in = self.session().check_in.is_some();
        let is_mild = is_check_in && decision.urgency == Urgency::SelfCare;
        if self.does_heard_count(decision) || (is_mild && besides.is_some()) {
            self.note_result(decision);
        } else {
            self.send_result(decision);
        }
        besides.into_iter().for_each(|it| self.send_besides(it));
    }

    fn send_besides(&mut self, (why, result): Besides) {
        self.replies.push(why);
        self.replies.push(Reply::ResultAgain(result));
    }

    /// Returns what is more urgent than the answers.
    fn holds_besides(&mut self, decision: &Decision) -> Option<Besides> {
        let open = self.open_result_with_words().filter(|it| it.urgency > decision.urgency);
        let heard = self.heard_besides(decision);
        let is_heard_worse =
            heard.as_ref().map(|it| it.1.urgency) > open.as_ref().map(|it| it.urgency);
        if is_heard_worse { heard } else { open.map(still_holds) }
    }

    /// Returns what the signs named in words mean. Outside a programme nobody asks
    /// again whether it was so, so the person can take them back.
    fn heard_besides(&mut self, decision: &Decision) -> Option<Besides> {
        let heard = self.heard_result(decision)?;
        self.session().asked_back = false;
        let why = match self.has_check_ins() {
            true => Reply::Notice(Notice::HeardCounts),
            false => Reply::Prompt(Prompt::Heard(self.session().heard.clone())),
        };
        Some((why, heard))
    }

    /// Returns the result that the person would have been sent if they had ticked
    /// the signs that they named in words; none if it is not more urgent.
    pub(super) fn heard_result(&mut self, decision: &Decision) -> Option<OpenResult> {
        let dialog = self.context.dialog;
        let session = self.session();
        let heard = session.heard_decision(dialog, decision)?;
        Some(open_result(&heard, session.check_in.is_some()))
    }

    /// Asks for the signs once more before they are taken back: one tap must not lead
    /// from "within 24 hours" to exercises.
    pub(in crate::engine) fn ask_whether_sure(&mut self) {
        self.session().asked_back = true;
        self.show();
    }

    /// Whether a button stands below the question as it is asked now. A person who is
    /// sure must be so of all signs that are named by now.
    pub(in crate::engine) fn is_asked_as_now(&mut self, action: &Action) -> bool {
        let asked = self.context.open.pressed;
        let is_of = |signs: &[ChoiceId]| matches!(asked, Some(Prompt::Sure(it)) if it == signs);
        *action != Action::Sure(true) || is_of(&self.session().heard)
    }

    /// Takes back the signs that the words of the person sounded like, if they are
    /// sure: it was misunderstood, so the result of the answers is theirs.
    pub(in crate::engine) fn take_back_if_sure(&mut self, is_sure: bool) {
        match (is_sure, self.at()) {
            (true, At::Decided(decision)) => {
                let signs = self.session().heard.clone();
                self.session().take_back_heard(&signs);
                self.conclude(&decision);
            }
            (false, At::Decided(_)) if self.sends_what_was_heard() => {}
            (_, At::Decided(_) | At::Asking(_) | At::Undecided) => self.show(),
        }
    }

    /// Whether the signs that the person named in words count as ticked.
    pub(in crate::engine) fn does_heard_count(&mut self, decision: &Decision) -> bool {
        self.heard_result(decision).is_some()
    }

    /// Returns the result that counts at the end of the first questions.
    pub(super) fn counted_result(&mut self, decision: &Decision) -> OpenResult {
        self.heard_result(decision).unwrap_or_else(|| open_result(decision, false))
    }

    /// Sends what the signs named in words mean, to somebody with a result and no
    /// programme. Returns whether it did.
    pub(in crate::engine) fn sends_what_was_heard(&mut self) -> bool {
        let At::Decided(decision) = self.at() else { return false };
        let heard = self.heard_besides(&decision);
        let is_heard = heard.is_some();
        heard.into_iter().for_each(|it| self.send_besides(it));
        is_heard
    }

    /// Sends the open result, or what was named in words, in place of the plan and
    /// its pages: nobody whose tendon may be torn is shown exercises. Returns
    /// whether it did.
    pub(in crate::engine) fn keeps_the_plan_back(&mut self) -> bool {
        let At::Decided(decision) = self.at() else { return false };
        if decision.urgency == Urgency::SelfCare && self.keeps_an_ended_plan_back() {
            return true;
        }
        let open = self.open_result_with_words();
        match open.filter(|it| it.outcome != decision.outcome.id) {
            Some(open) => self.send_besides(still_holds(open)),
            None => return self.sends_what_was_heard(),
        }
        true
    }

    /// The check-ins ended, and the plan with them: nobody has seen the person, or
    /// who has seen them gave no leave to go on.
    fn keeps_an_ended_plan_back(&mut self) -> bool {
        let Some(care) = &self.session().care else { return false };
        let (is_unseen, may_not) = (care.has_ended_unseen(), care.has_ended_by_advice());
        if is_unseen {
            self.show_plan();
        } else if may_not {
            self.notice(Notice::FollowAdvice);
        }
        is_unseen || may_not
    }

    /// Returns the open result, if its words are there: those of a check-in are
    /// the follow-up's, which a new version may not have.
    pub(in crate::engine) fn open_result_with_words(&mut self) -> Option<OpenResult> {
        let has_follow_up = self.follow_up().is_some();
        let open = self.running()?.open_result().cloned();
        open.filter(|it| has_follow_up || !it.is_of_check_in)
    }
}

fn still_holds(open: OpenResult) -> Besides {
    (Reply::Notice(Notice::StillHolds), open)
}
