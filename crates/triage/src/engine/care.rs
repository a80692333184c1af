//! The weeks after a result, as the person sees them: what is offered, how it
//! is agreed to, and what comes by itself.

use chrono_tz::Tz;

use super::action::{Action, CareAction};
use super::reply::{Notice, Plan, Prompt, Reply};
use super::{Open, StepBuilder, Talk};
use crate::care::{Aside, Care, Deed, HOURS_OFFERED, Offer, OpenResult, Setup, State};
use crate::dialog::{
    Answers, At, CheckInId, Course, Decision, Dialog, Kind, Past, QuestionId, Urgency,
};
use crate::session::Purpose;

mod clock;
mod holds;
mod picture;
mod seen;
mod unfinished;

pub(super) use clock::TypedTime;

/// What check-ins need.
#[derive(Clone, Copy)]
pub struct CareContext<'a> {
    /// The dialog that is followed.
    pub followed: Talk<'a>,
    /// The dialog that is asked again.
    pub follow_up: Talk<'a>,
    /// The time zones of the people.
    pub zones: &'a [Tz],
}

impl<'a> StepBuilder<'a> {
    fn follow_up(&self) -> Option<&'a Dialog> {
        self.context.care.map(|it| it.follow_up.dialog)
    }

    /// Returns the person's programme, while it goes on.
    fn running(&mut self) -> Option<&mut Care> {
        self.session().care.as_mut().filter(|it| it.is_running())
    }

    /// Whether check-ins still come.
    pub(super) fn has_check_ins(&mut self) -> bool {
        self.running().is_some()
    }

    /// Returns the follow-up and the course after a result; none during a
    /// programme.
    fn course_after(&mut self, decision: &Decision) -> Option<(&'a Dialog, &'a Course)> {
        let follow_up = self.follow_up()?;
        if self.session().check_in.is_some() || self.running().is_some() {
            return None;
        }
        let counted = self.counted_result(decision);
        let course = follow_up.course_after(&counted.outcome, counted.urgency)?;
        Some((follow_up, course))
    }

    fn offer_after(&mut self, decision: &Decision) -> Option<Offer> {
        let (follow_up, course) = self.course_after(decision)?;
        Offer::of(follow_up, course)
    }

    /// Sends what comes after a result: an offer, or the next date.
    pub(super) fn look_ahead(&mut self, decision: &Decision) {
        if self.session().check_in.is_some() {
            self.note_check_in(decision);
        } else if self.running().is_some() {
            self.note_new_result(decision);
        } else if let Some(offer) = self.offer_after(decision) {
            self.replies.push(Reply::Prompt(Prompt::CareOffer(offer)));
        }
    }

    /// Returns what can be typed or tapped about the check-ins at the end.
    pub(super) fn care_actions(&mut self) -> Vec<Action> {
        let actions: &[CareAction] = if self.running().is_some() {
            &[CareAction::Changed, CareAction::PlanAgain, CareAction::ChangeHour, CareAction::Stop]
        } else if let At::Decided(decision) = self.at()
            && self.offer_after(&decision).is_some()
        {
            &[CareAction::Agree]
        } else {
            &[]
        };
        actions.iter().copied().map(Action::Care).collect()
    }

    /// Returns the question of a programme that is open, if there is one. While
    /// the person answers others it waits, except whether they were seen.
    pub(super) fn care_prompt(&mut self) -> Option<Prompt> {
        let is_answering = self.is_answering();
        self.open_question().filter(|it| {
            let is_of_danger = matches!(it, Prompt::WereYouSeen { .. });
            is_of_danger || !is_answering
        })
    }

    fn open_question(&mut self) -> Option<Prompt> {
        match self.session().setup {
            Some(Setup::Hour) => return Some(Prompt::Hour),
            Some(Setup::Zone(_)) => return Some(Prompt::Zone(self.context.now)),
            None => {}
        }
        self.follow_up()?;
        match self.running()?.state {
            State::Resting { is_open: true, is_seen, .. } => Some(Prompt::WereYouSeen { is_seen }),
            State::AskedToGoOn { .. } => Some(Prompt::GoOn),
            State::Resting { .. }
            | State::Waiting { .. }
            | State::Asked { .. }
            | State::Over { .. } => None,
        }
    }

    /// Whether a button about the check-ins does something now, though it may
    /// stand below an old message.
    pub(super) fn is_care_in_force(&mut self, action: CareAction) -> bool {
        match action {
            CareAction::Stop
            | CareAction::Changed
            | CareAction::PlanAgain
            | CareAction::ChangeHour => self.running().is_some(),
            CareAction::Hour(_) | CareAction::Zone(_) | CareAction::Seen(_) | CareAction::GoOn => {
                let asked = self.care_prompt();
                asked.is_some_and(|it| it.is_asking_for(&Action::Care(action)))
            }
            CareAction::Agree | CareAction::Tomorrow => false,
        }
    }

    pub(super) fn care_action(&mut self, action: CareAction) {
        match action {
            CareAction::Agree => self.agree_to_check_ins(),
            CareAction::ChangeHour => self.set_up(Setup::Hour),
            CareAction::Hour(hour) => self.choose_hour(action, hour),
            CareAction::Zone(zone) => self.choose_zone(action, zone),
            CareAction::Changed => self.something_has_changed(),
            CareAction::PlanAgain => self.show_result_of_the_start(),
            CareAction::Tomorrow => self.put_off(action),
            CareAction::Seen(seen) => self.seen(action, seen),
            CareAction::GoOn => self.go_on_with_check_ins(action),
            CareAction::Stop => self.stop_check_ins(),
        }
    }

    fn close_after(&mut self, action: CareAction) {
        self.close(&Action::Care(action));
    }

    fn agree_to_check_ins(&mut self) {
        let now = self.context.now;
        self.session().agree(Purpose::CheckIns, now);
        self.set_up(Setup::Hour);
    }

    fn set_up(&mut self, setup: Setup) {
        self.session().setup = Some(setup);
        self.show();
    }

    fn choose_hour(&mut self, action: CareAction, hour: u32) {
        if !HOURS_OFFERED.contains(&hour) {
            return self.show();
        }
        self.close_after(action);
        self.session().setup = None;
        let zones = self.context.care.map_or(&[][..], |it| it.zones);
        match (self.running(), zones) {
            (Some(care), _) => {
                care.hour = hour;
                self.show_plan();
            }
            (None, [zone]) => self.begin_care(*zone, hour),
            (None, _) => self.set_up(Setup::Zone(hour)),
        }
    }

    fn choose_zone(&mut self, action: CareAction, zone: Tz) {
        let Some(Setup::Zone(hour)) = self.session().setup else { return self.show() };
        self.close_after(action);
        self.session().setup = None;
        self.begin_care(zone, hour);
    }

    fn begin_care(&mut self, zone: Tz, hour: u32) {
        let now = self.context.now;
        let At::Decided(decision) = self.at() else { return self.show() };
        let Some((_, course)) = self.course_after(&decision) else { return self.show() };
        let Some(CareContext { followed, follow_up, .. }) = self.context.care else { return };
        let result = self.counted_result(&decision);
        let session = self.session();
        let end = session.walk(followed.dialog);
        let baseline = follow_up.dialog.baseline(followed.dialog, &end, &result.outcome);
        let minute = session.generation % 60;
        session.care = Some(Care::begin(course, result, baseline, (zone, hour, minute), now));
        session.hand_over_heard();
        self.show_plan();
    }

    /// Sends when the person is written to next, or the question that is open.
    pub(super) fn show_plan(&mut self) {
        match self.plan() {
            Some(plan) => self.replies.push(Reply::Prompt(Prompt::CheckIns(plan))),
            None => self.show(),
        }
    }

    fn plan(&mut self) -> Option<Plan> {
        let follow_up = self.follow_up()?;
        let care = self.session().care.as_ref()?;
        match care.state {
            State::Over { is_unseen: true, .. } => Some(Plan::OverUnseen),
            State::Over { .. } => Some(Plan::Over),
            State::Waiting { .. } => Some(Plan::CheckIn(care.next_day(follow_up)?, care.hour)),
            State::Resting { is_open: false, ask_on, .. } => {
                Some(Plan::WereYouSeen(ask_on, care.hour))
            }
            State::Resting { is_open: true, .. }
            | State::Asked { .. }
            | State::AskedToGoOn { .. } => None,
        }
    }

    /// Does what is due by itself.
    pub(super) fn take_care(&mut self) {
        let Some(follow_up) = self.follow_up() else { return };
        let (now, is_busy) = (self.context.now, self.is_busy());
        let Some(care) = self.running() else { return };
        match care.take_deed(follow_up, now, is_busy) {
            Some(Deed::Ask(check_in)) => self.begin_check_in(&check_in, Some(Notice::CheckIn)),
            Some(Deed::Remind(check_in)) => self.remind(&check_in),
            Some(Deed::AskWhetherSeen | Deed::AskToGoOn) => {
                self.replies.push(Reply::ClosePrompt(Vec::new()));
                self.show();
            }
            Some(Deed::Conclude) => self.conclude_unfinished(),
            Some(Deed::Close) => self.leave_check_in(),
            Some(Deed::GiveUp) => {
                self.replies.push(Reply::ClosePrompt(Vec::new()));
                self.show_plan();
            }
            None => {}
        }
    }

    /// Whether the person is in the middle of questions: they have begun to
    /// answer, or are in a check-in.
    fn is_answering(&mut self) -> bool {
        let has_begun = self.passed() > 0 || self.session().check_in.is_some();
        has_begun && matches!(self.at(), At::Asking(_))
    }

    /// Whether the person is in the middle of other questions than a check-in.
    fn is_busy(&mut self) -> bool {
        let is_elsewhere = self.session().check_in.is_none();
        is_elsewhere && (self.session().setup.is_some() || self.is_answering())
    }

    fn remind(&mut self, check_in: &CheckInId) {
        let is_there = self.session().check_in.as_ref() == Some(check_in);
        if is_there && matches!(self.at(), At::Asking(_)) {
            self.replies.push(Reply::ClosePrompt(Vec::new()));
            self.notice_then_prompt(Notice::CheckInAgain);
        } else {
            self.begin_check_in(check_in, Some(Notice::CheckInAgain));
        }
    }

    /// Begins a check-in. If this follow-up knows nothing of the result that
    /// was sent, the programme ends.
    fn begin_check_in(&mut self, check_in: &CheckInId, notice: Option<Notice>) {
        let (Some(context), now) = (self.context.care, self.context.now) else { return };
        let history = self
            .session()
            .care
            .as_ref()
            .and_then(|it| past(it, check_in, context.follow_up.dialog));
        let Some(history) = history else {
            self.session().care.iter_mut().for_each(|it| it.end(now));
            return self.notice(Notice::CheckInsStopped);
        };
        self.set_aside();
        let session = self.session();
        session.restart();
        session.check_in = Some(check_in.clone());
        session.answers = history;
        self.speak(context.follow_up);
        self.context.open = Open::default();
        self.replies.push(Reply::ClosePrompt(Vec::new()));
        self.replies.extend(notice.map(Reply::Notice));
        self.show();
    }

    /// Keeps the way through the dialog that is followed.
    fn set_aside(&mut self) {
        let session = self.session();
        if session.check_in.is_some() {
            return;
        }
        let aside = Aside {
            version: session.version.take(),
            answers: std::mem::take(&mut session.answers),
            forms: std::mem::take(&mut session.forms),
            result: session.result.take(),
        };
        session.care.iter_mut().for_each(|it| it.aside = Some(aside.clone()));
    }

    /// Goes back to the way through the dialog that is followed.
    pub(super) fn leave_check_in(&mut self) {
        let session = self.session();
        if session.check_in.is_none() {
            return;
        }
        session.restart();
        if let Some(aside) = session.care.as_mut().and_then(|it| it.aside.take()) {
            session.go_back_to(aside);
        }
        self.replies.push(Reply::ClosePrompt(Vec::new()));
        if let Some(care) = self.context.care {
            self.speak(care.followed);
        }
    }

    /// Leaves a check-in for a new way through the dialog that is followed.
    pub(super) fn forget_check_in(&mut self) {
        if self.session().check_in.is_some()
            && let Some(care) = self.context.care
        {
            let session = self.session();
            session.care.iter_mut().for_each(|it| it.aside = None);
            session.check_in = None;
            self.speak(care.followed);
        }
    }

    fn note_check_in(&mut self, decision: &Decision) {
        let (Some(follow_up), now) = (self.follow_up(), self.context.now) else { return };
        let session = self.session();
        let Some(check_in) = session.check_in.clone() else { return };
        let answers = remembered(follow_up, &session.answers);
        let heard = self.heard_result(decision);
        let care = self.session().care.as_mut().filter(|it| it.is_asking(&check_in));
        let Some(care) = care else { return };
        let result = (decision.outcome.id.clone(), decision.urgency);
        care.answered(follow_up, now, &check_in, answers, result);
        heard.into_iter().for_each(|it| care.take_result(follow_up, it, now));
        let open = care.open_result().map_or(Urgency::SelfCare, |it| it.urgency);
        self.show_trend_after(&check_in, decision.urgency.max(open));
        self.show_plan();
    }

    /// A new way through the dialog followed, in the middle of a programme.
    fn note_new_result(&mut self, decision: &Decision) {
        let (Some(follow_up), now) = (self.follow_up(), self.context.now) else { return };
        let heard = self.heard_result(decision);
        if let Some(care) = self.running() {
            care.take_result(follow_up, open_result(decision, false), now);
            heard.into_iter().for_each(|it| care.take_result(follow_up, it, now));
            self.session().hand_over_heard();
        }
        self.show_plan();
    }

    /// In the weeks, takes a result that no answer of today has led to.
    pub(super) fn take_result_of_weeks(&mut self, result: OpenResult) {
        let (Some(follow_up), now) = (self.follow_up(), self.context.now) else { return };
        if let Some(care) = self.running() {
            care.take_result(follow_up, result, now);
        }
    }

    fn something_has_changed(&mut self) {
        let is_asked = self.session().check_in.is_some() && matches!(self.at(), At::Asking(_));
        let check_in = self.follow_up().and_then(Dialog::check_in_at_any_time);
        let now = self.context.now;
        match (check_in, self.running()) {
            (Some(check_in), Some(care)) if !is_asked => {
                care.ask_now(check_in.id.clone(), now);
                self.begin_check_in(&check_in.id, None);
            }
            _ => self.show(),
        }
    }

    /// Whether the check-in can be put off: nothing is answered, and it was not
    /// put off before.
    pub(super) fn can_be_put_off(&mut self) -> bool {
        let Some(follow_up) = self.follow_up() else { return false };
        let has_begun = self.passed() > 0;
        self.running().is_some_and(|it| !has_begun && it.can_be_put_off(follow_up))
    }

    fn put_off(&mut self, action: CareAction) {
        if !self.can_be_put_off() {
            return self.show();
        }
        self.close_after(action);
        if self.found_so_far().is_some() {
            return self.conclude_unfinished();
        }
        self.session().care.iter_mut().for_each(Care::put_off);
        self.leave_check_in();
        // The message was closed with the button already.
        self.replies.pop();
        self.show_plan();
    }

    /// Sends the result of the start again, with its pages: a check-in has none
    /// of its own. In the middle of a check-in its question stays.
    fn show_result_of_the_start(&mut self) {
        if self.session().check_in.is_some() && matches!(self.at(), At::Asking(_)) {
            return self.show();
        }
        self.leave_check_in();
        if self.keeps_the_plan_back() {
            return;
        }
        match self.at() {
            At::Decided(decision) => self.send_result(&decision),
            At::Asking(_) | At::Undecided => self.show(),
        }
    }

    fn go_on_with_check_ins(&mut self, action: CareAction) {
        let (Some(follow_up), now) = (self.follow_up(), self.context.now) else { return };
        self.close_after(action);
        if let Some(care) = self.running() {
            care.go_on(follow_up, now);
        }
        self.show_plan();
    }

    /// A check-in that the person breaks off is not asked again.
    pub(super) fn skip_check_in(&mut self) {
        let (Some(follow_up), now) = (self.follow_up(), self.context.now) else { return };
        let Some(check_in) = self.session().check_in.clone() else { return };
        self.take_what_is_found();
        if let Some(care) = self.running().filter(|it| it.is_asking(&check_in)) {
            care.close(follow_up, &check_in, now);
        }
    }

    /// Ends the check-ins, and takes back the consent to them.
    fn stop_check_ins(&mut self) {
        let now = self.context.now;
        self.take_what_is_found();
        self.session().withdraw(Purpose::CheckIns);
        self.session().setup = None;
        let open = self.open_result_with_words();
        let Some(care) = self.running() else { return self.notice(Notice::NoCheckIns) };
        care.end(now);
        self.replies.extend(open.map(Reply::ResultAgain));
        if self.session().check_in.is_some() && matches!(self.at(), At::Asking(_)) {
            self.leave_check_in();
        }
        self.notice(Notice::CheckInsStopped);
    }

    /// `/stop` ends the check-ins, or the way to them; in the middle of the
    /// questions it ends the conversation.
    pub(super) fn stop(&mut self) {
        let is_setting_up = self.session().setup.take().is_some();
        if self.running().is_none() && !is_setting_up && matches!(self.at(), At::Asking(_)) {
            self.cancel();
        } else {
            self.stop_check_ins();
        }
    }

    /// `/checkins` shows the plan, or else what is offered.
    pub(super) fn check_ins(&mut self) {
        if self.running().is_some() {
            return self.show_plan();
        }
        if self.session().care.as_ref().is_some_and(Care::has_ended_unseen) {
            return self.show_plan();
        }
        if self.session().care.as_ref().is_some_and(Care::has_ended_by_advice) {
            return self.notice(Notice::FollowAdvice);
        }
        let At::Decided(decision) = self.at() else { return self.notice(Notice::NoCheckIns) };
        match self.offer_after(&decision) {
            Some(offer) => self.replies.push(Reply::Prompt(Prompt::CareOffer(offer))),
            None => self.notice(Notice::NoCheckIns),
        }
    }

    /// `/start` in the weeks between shows the plan.
    pub(super) fn shows_plan_at_start(&mut self) -> bool {
        let is_running = self.running().is_some();
        if is_running {
            self.show_plan();
        }
        is_running
    }
}

pub(super) fn open_result(decision: &Decision, is_of_check_in: bool) -> OpenResult {
    OpenResult { outcome: decision.outcome.id.clone(), urgency: decision.urgency, is_of_check_in }
}

/// Returns the answers that a later check-in may look at: numbers, and what its
/// conditions name.
fn remembered(follow_up: &Dialog, answers: &Answers) -> Answers {
    let is_kept = |id: &QuestionId| {
        let question = follow_up.question(id).filter(|it| !it.is_history);
        let is_number = question.is_some_and(|it| matches!(it.kind, Kind::Number { .. }));
        is_number || (question.is_some() && follow_up.is_remembered(id))
    };
    Answers(answers.0.iter().filter(|(id, _)| is_kept(id)).cloned().collect())
}

/// Returns the answers that stand for the past.
fn past(care: &Care, check_in: &CheckInId, follow_up: &Dialog) -> Option<Answers> {
    follow_up.remember(&Past {
        check_in,
        baseline: &care.baseline,
        answered: care.answered_check_ins().collect(),
        missed: care.missed(),
    })
}
