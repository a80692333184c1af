//! Buttons of one prompt that a person who types cannot distinguish.

use super::Locale;
use super::catalogue::{TextId, texts};
use super::words::{acts_at_the_end, button_id};
use crate::dialog::problem::{Code, Problem};
use crate::dialog::{Dialog, Outcome, Question};
use crate::engine::Prompt;
use crate::engine::action::Action;
use crate::engine::vocabulary::fold_words;

impl Locale {
    /// Returns a problem for the first two buttons of each prompt with the same
    /// label, ignoring case, accents and punctuation as typed words do.
    pub(super) fn duplicate_labels(&self, dialog: &Dialog) -> Vec<Problem> {
        let consent = (texts::CONSENT_NO, Prompt::Consent.actions(dialog, &[]));
        let end = (texts::AGAIN, acts_at_the_end(dialog));
        let asked = dialog
            .asked()
            .enumerate()
            .map(|(place, it)| (it.id.text_id(), offered(it, place == 0)));
        let screens = [consent, end].into_iter().chain(asked);
        screens.filter_map(|(id, actions)| self.alike_among(dialog, &id, &actions)).collect()
    }

    fn alike_among(&self, dialog: &Dialog, id: &TextId, actions: &[Action]) -> Option<Problem> {
        let labels = self.labels(actions).ok()?;
        let typed: Vec<_> = labels.iter().map(|it| fold_words(it)).collect();
        let are_twins = |one: usize, other: usize| {
            let is_word = !typed[one].is_empty();
            is_word
                && typed[one] == typed[other]
                && are_together(dialog, &actions[one], &actions[other])
        };
        let twin = |it| (0..it).find(|one| are_twins(*one, it)).map(|one| (one, it));
        let (one, other) = (0..actions.len()).find_map(twin)?;
        let about = button_id(&actions[other]).unwrap_or_else(|| id.clone());
        let (one, other) = (&labels[one], &labels[other]);
        let message = format!(
            "two buttons below `{id}` are the same to somebody who types in `{}`: “{one}” and \
             “{other}”",
            self.tag
        );
        Some(Problem::new(Code::D703, 0..0, message).hint(Some(HINT.to_owned())).about(&about))
    }

    /// Returns a problem if this language has the same name as one before it.
    pub fn called_as(&self, others: &[&Self]) -> Option<Problem> {
        let name = self.text_or_empty(&texts::LANGUAGE_NAME);
        let is_same = |it: &&&Self| is_twin(&it.text_or_empty(&texts::LANGUAGE_NAME), &name);
        let other = others.iter().find(is_same)?;
        let message = format!(
            "`{}` and `{}` both call themselves “{name}”, and nobody could type which they mean",
            other.tag, self.tag
        );
        Some(Problem::new(Code::D703, 0..0, message).about(&texts::LANGUAGE_NAME))
    }
}

const HINT: &str =
    "capitals, accents and punctuation do not count in what is typed: use other words";

/// Returns every button that a question can have; the first has no way back.
fn offered(question: &Question, is_first: bool) -> Vec<Action> {
    let back = (!is_first).then(|| Action::Back(question.id.clone()));
    question.actions(&[]).into_iter().chain(back).collect()
}

/// Whether a person can see both buttons: two entries of a menu only if both
/// may stand below the same outcome.
fn are_together(dialog: &Dialog, one: &Action, other: &Action) -> bool {
    let (Action::Note(one), Action::Note(other)) = (one, other) else { return true };
    let notes: Vec<_> = [one, other].into_iter().filter_map(|it| dialog.note(it)).collect();
    let has_both = |it: &Outcome| notes.iter().all(|note| note.may_apply_to(it));
    dialog.outcomes.iter().any(has_both)
}

/// Whether both are typed in the same way. A label without a word cannot be
/// typed at all, and is a problem of its own.
fn is_twin(one: &str, other: &str) -> bool {
    let typed = fold_words(one);
    !typed.is_empty() && typed == fold_words(other)
}
