//! The question whether somebody has seen the person, and what follows from the
//! answer. Being seen is one thing, and leave to go on another: each is asked by
//! itself, so that a quick "yes" ends nothing.

use crate::dialog::{At, Urgency};
use crate::engine::StepBuilder;
use crate::engine::action::{CareAction, Seen};
use crate::engine::reply::{Notice, Plan, Prompt, Reply};

impl StepBuilder<'_> {
    pub(super) fn seen(&mut self, action: CareAction, seen: Seen) {
        self.close_after(action);
        if self.running().is_none() {
            return self.show();
        }
        match seen {
            Seen::Yes => self.was_seen(),
            Seen::NotYet => self.was_not_seen(),
            Seen::MayGoOn => self.may_go_on(),
            Seen::MayNot => self.may_not_go_on(),
        }
    }

    fn was_seen(&mut self) {
        let (follow_up, has_plan) = (self.follow_up(), self.has_plan());
        let Some(care) = self.running() else { return };
        if !has_plan && !follow_up.is_some_and(|it| care.has_more(it)) {
            return self.follows_advice();
        }
        care.note_seen();
        self.show();
    }

    /// Whether the person has a plan that waits, though no check-ins belong to it.
    fn has_plan(&mut self) -> bool {
        matches!(self.at(), At::Decided(decision) if decision.urgency == Urgency::SelfCare)
    }

    fn was_not_seen(&mut self) {
        let now = self.context.now;
        let Some(care) = self.running() else { return };
        let result = care.open_result().cloned();
        care.not_seen_yet(now);
        let is_over = !care.is_running();
        self.replies.extend(result.map(Reply::ResultAgain));
        match is_over {
            true => self.replies.push(Reply::Prompt(Prompt::CheckIns(Plan::OverUnseen))),
            false => self.show_plan(),
        }
    }

    fn may_go_on(&mut self) {
        let (Some(follow_up), now) = (self.follow_up(), self.context.now) else { return };
        if let Some(care) = self.running() {
            care.go_on(follow_up, now);
        }
        self.notice(Notice::TheirAdviceFirst);
        self.show_plan();
    }

    fn may_not_go_on(&mut self) {
        let now = self.context.now;
        self.session().care.iter_mut().for_each(|it| it.end_by_advice(now));
        self.notice(Notice::FollowAdvice);
    }

    fn follows_advice(&mut self) {
        let now = self.context.now;
        self.session().care.iter_mut().for_each(|it| it.end(now));
        self.notice(Notice::FollowAdvice);
    }

    /// Sends the open result again, to a person who is asked whether they were
    /// seen and answers something else.
    pub(in crate::engine) fn repeat_open_result(&mut self) {
        if matches!(self.care_prompt(), Some(Prompt::WereYouSeen { is_seen: false })) {
            let result = self.running().and_then(|it| it.open_result().cloned());
            self.replies.extend(result.map(Reply::ResultAgain));
        }
    }
}
