//! Recall: somebody has a result, and a later version of the dialog would send
//! them sooner for the same answers. Once people have agreed to it, the bot sends
//! them that, and they go on by the later version.

use super::care::open_result;
use super::reply::{Notice, Reply};
use super::{StepBuilder, StepContext};
use crate::care::{Care, OpenResult};
use crate::dialog::{At, Decision, Dialog};
use crate::session::Session;

/// Returns what a newer dialog decides for the answers of a person with a result,
/// if that is more urgent than that one and what holds in the weeks. A screen that has
/// changed counts as it was answered.
pub fn sooner<'n>(session: &Session, own: &Dialog, newer: &'n Dialog) -> Option<Decision<'n>> {
    let is_elsewhere = session.check_in.is_some() || session.setup.is_some() || session.stopped;
    if is_elsewhere || !session.has_consented() || session.result.is_none() {
        return None;
    }
    let open = session.care.as_ref().and_then(Care::open_result).map(|it| it.urgency);
    let before = session.walk(own);
    match (before.at, newer.walk(&before.answers).at) {
        (At::Decided(before), At::Decided(after))
            if Some(after.urgency) > open.max(Some(before.urgency)) =>
        {
            Some(after)
        }
        _ => None,
    }
}

impl<'a> StepBuilder<'a> {
    /// Sends the result of the version in force, if that is more urgent, and moves
    /// the person to it: so nobody is recalled twice. Returns whether it did.
    pub(super) fn recall(&mut self) -> bool {
        let own = self.context.dialog;
        let Some(newest) = self.context.newest.filter(|_| self.context.recalls) else {
            return false;
        };
        let Some(decision) = sooner(self.session(), own, newest.dialog) else { return false };
        let result = open_result(&decision, false);
        self.session().version = None;
        self.replies.push(Reply::ClosePrompt(Vec::new()));
        self.move_to(newest);
        self.notice(Notice::Recalled);
        self.replies.push(Reply::ResultAgain(result.clone()));
        self.hold_recalled(result);
        true
    }

    /// The result holds in the weeks too. A screen that has changed is asked again.
    fn hold_recalled(&mut self, result: OpenResult) {
        self.take_result_of_weeks(result);
        match self.at() {
            At::Decided(decision) => self.note_result(&decision),
            At::Asking(_) => self.show(),
            At::Undecided => {}
        }
    }

    /// Goes on by the version in force. During a programme of check-ins the
    /// person stays on theirs, since the check-ins compare with its answers.
    pub(super) fn go_to_newest(&mut self) {
        let is_followed = self.has_check_ins();
        if let Some(newest) = self.context.newest.filter(|_| !is_followed) {
            self.move_to(newest);
        }
    }

    fn move_to(&mut self, newest: &StepContext<'a>) {
        self.context = StepContext { open: self.context.open, ..*newest };
        if !newest.languages.contains(&self.session().language) {
            self.notice(Notice::LanguageGone);
            self.session().choosing_language = true;
        }
    }
}
