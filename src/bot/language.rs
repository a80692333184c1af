//! Conversations in a language that is not spoken.

use std::ops::Deref;

use super::Turn;
use crate::store::record::Record;
use triage::dialog::Dialog;
use triage::engine::{Notice, Open, Reply, Step, current_prompt, step};
use triage::session::Session;

impl<D: Deref<Target = Dialog>> Turn<'_, D> {
    /// A person is in the middle of a conversation in a language that their
    /// version does not have, since the version they began is not known any
    /// more. They first get a notice, in that language if it has the texts, and
    /// choose another. Their answers stay. What they just did does not count as
    /// an answer, since the question is asked again.
    ///
    /// This does not hold up a person who erases their answers, stops, or has
    /// just chosen a language; and words that name an emergency come first.
    pub(super) fn leave_language(&self, record: &mut Record, mut session: Session) -> Step {
        let (locales, none) = (self.locales(), Open::default());
        let input = &self.incoming.input;
        let heard = step(self.context(&session, none), session.clone(), input);
        let has_left = heard.session.as_ref().is_none_or(|it| locales.speaks(&it.language));
        if has_left {
            return heard;
        }
        if let Some(heard) = &heard.session {
            session.heard.clone_from(&heard.heard);
        }
        let asked = self.incoming.language.as_deref().unwrap_or_default();
        let gone = std::mem::replace(&mut session.language, locales.to_greet(asked).tag.clone());
        let is_emergency =
            |it: &Reply| matches!(it, Reply::Emergency | Reply::Signs(_) | Reply::Life);
        let emergency = heard.replies.into_iter().filter(is_emergency).collect();
        record.enqueue(&session.language, session.generation, emergency);
        record.enqueue(&gone, session.generation, vec![Reply::Notice(Notice::LanguageGone)]);
        session.choosing_language = true;
        let choice = current_prompt(self.context(&session, none), session.clone());
        Step { session: Some(session), replies: vec![Reply::Prompt(choice)], toast: None }
    }
}
