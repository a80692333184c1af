//! A session: one person's way through one dialog.

use std::ops::Not;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Deserializer, Serialize};

use crate::care::{Aside, Care, Setup};
use crate::dialog::{
    Answer, Answers, At, CheckInId, ChoiceId, Decision, Dialog, PageId, Question, QuestionId, Walk,
};

/// Where one person is: what they agreed to and what they answered.
///
/// Which question comes next is not stored. It follows from the answers
/// (`Dialog::walk`), so no stored place can contradict a dialog.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// The tag of the language they are written to in, such as `es`.
    pub language: String,
    /// Their consents, one a purpose; no question is asked without that for
    /// `Purpose::Triage`.
    #[serde(default, alias = "consent", deserialize_with = "one_or_several")]
    pub consents: Vec<Consent>,
    /// How often they began again. Every button carries it, so that a button of
    /// an earlier generation is recognized.
    #[serde(rename = "run")]
    pub generation: u32,
    /// The version by which they began this generation, and finish it: a hash
    /// of all that decides what they see. In an old record it is that of the
    /// dialog file alone, which is no version.
    #[serde(default, alias = "dialog", skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Their answers in this generation.
    pub answers: Answers,
    /// The form of each screen when it was answered (`Question::form`). A
    /// screen that has changed since is asked again: it may have gained a sign.
    #[serde(default)]
    pub forms: Vec<(QuestionId, u32)>,
    /// A fingerprint of the result that was sent (`Decision::form`).
    #[serde(default)]
    pub result: Option<u32>,
    /// What they have ticked at the current question and not yet confirmed.
    pub ticked: Vec<ChoiceId>,
    /// The signs that they named in typed words since they agreed, and have not
    /// answered with: each once, in the order of the dialog.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub heard: Vec<ChoiceId>,
    /// The signs that they named so, and of which they then said that they do not
    /// have them. None of them is in `heard`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub taken_back: Vec<ChoiceId>,
    /// Whether signs in `heard` were asked back last, and none was named since.
    #[serde(default, skip_serializing_if = "Not::not")]
    pub asked_back: bool,
    /// The check-in of a follow-up to which the answers belong; none if they
    /// belong to the dialog that is answered first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_in: Option<CheckInId>,
    /// Their programme of check-ins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub care: Option<Care>,
    /// What is still to be asked before a programme begins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub setup: Option<Setup>,
    /// The page that they have just opened, so that a typed number means one of
    /// its buttons.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<PageId>,
    /// Whether they asked to stop.
    pub stopped: bool,
    /// Whether they see the list of languages, so that a typed number means one
    /// of those.
    pub choosing_language: bool,
}

/// An explicit consent, which the law asks us to be able to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// For what.
    #[serde(default)]
    pub purpose: Purpose,
    /// The version of the text they agreed to: `Purpose::version` of that day.
    pub version: u32,
    /// When.
    pub at: DateTime<Utc>,
}

/// What a person agrees to. Each purpose is asked for by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// That we ask about their health and store the answers. Old records have
    /// no other, and do not name it.
    #[default]
    Triage,
    /// That we ask again in the weeks after, and store those answers.
    CheckIns,
}

impl Purpose {
    /// The version of the text in force. Raise it when people would agree to
    /// something else: everyone is then asked again.
    pub const fn version(self) -> u32 {
        match self {
            Self::Triage => 2,
            Self::CheckIns => 1,
        }
    }
}

/// Reads consents; an old record has one, or null.
fn one_or_several<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Consent>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Consents {
        One(Option<Consent>),
        Several(Vec<Consent>),
    }
    Ok(match Consents::deserialize(from)? {
        Consents::One(consent) => consent.into_iter().collect(),
        Consents::Several(consents) => consents,
    })
}

/// How far a session has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The consent text in force has not been agreed to.
    Consenting,
    /// There are questions left.
    Answering,
    /// An outcome was reached.
    Finished,
    /// The person asked to stop.
    Stopped,
}

impl Stage {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Consenting, Self::Answering, Self::Finished, Self::Stopped];

    /// Its name in metrics.
    pub fn name(self) -> &'static str {
        match self {
            Self::Consenting => "consenting",
            Self::Answering => "answering",
            Self::Finished => "finished",
            Self::Stopped => "stopped",
        }
    }
}

impl Session {
    /// Makes the session of a person who has not agreed to anything yet.
    ///
    /// `generation` must differ from that of an earlier session of the same
    /// person; otherwise buttons from before it was erased would be accepted.
    pub fn new(language: impl Into<String>, generation: u32) -> Self {
        Self {
            language: language.into(),
            consents: Vec::new(),
            generation,
            version: None,
            answers: Answers::default(),
            forms: Vec::new(),
            result: None,
            ticked: Vec::new(),
            heard: Vec::new(),
            taken_back: Vec::new(),
            asked_back: false,
            check_in: None,
            care: None,
            setup: None,
            page: None,
            stopped: false,
            choosing_language: false,
        }
    }

    /// Whether they agreed to be asked questions, by the text in force.
    pub fn has_consented(&self) -> bool {
        let purpose = Purpose::Triage;
        self.consent(purpose).is_some_and(|it| it.version == purpose.version())
    }

    /// Returns their consent for a purpose, perhaps to an earlier text.
    pub fn consent(&self, purpose: Purpose) -> Option<&Consent> {
        self.consents.iter().find(|it| it.purpose == purpose)
    }

    /// Takes back their consent for a purpose.
    pub fn withdraw(&mut self, purpose: Purpose) {
        self.consents.retain(|it| it.purpose != purpose);
    }

    /// Notes that they agree to the text in force.
    pub fn agree(&mut self, purpose: Purpose, at: DateTime<Utc>) {
        self.consents.retain(|it| it.purpose != purpose);
        self.consents.push(Consent { purpose, version: purpose.version(), at });
    }

    /// Returns its stage in a dialog.
    pub fn stage(&self, dialog: &Dialog) -> Stage {
        if !self.has_consented() {
            return Stage::Consenting;
        }
        if self.stopped {
            return Stage::Stopped;
        }
        match self.walk(dialog).at {
            At::Asking(_) => Stage::Answering,
            At::Decided(_) | At::Undecided => Stage::Finished,
        }
    }

    /// Follows the answers through the dialog. A screen that was answered in
    /// another form counts as not answered.
    pub fn walk<'d>(&self, dialog: &'d Dialog) -> Walk<'d> {
        let is_unchanged = |it: &Question| {
            let form = self.forms.iter().find(|(id, _)| *id == it.id);
            form.is_some_and(|(_, form)| *form == it.form())
        };
        dialog.walk_where(&self.answers, |it| !it.screen || is_unchanged(it))
    }

    /// Adds the answer to a question that was not answered yet.
    pub fn answer(&mut self, question: &Question, answer: Answer) {
        self.forms.retain(|(id, _)| *id != question.id);
        if question.screen {
            self.forms.push((question.id.clone(), question.form()));
        }
        self.answers.0.push((question.id.clone(), answer));
        self.ticked.clear();
        self.asked_back = false;
        self.page = None;
    }

    /// Keeps these of the answers, with the forms of their screens.
    pub fn keep(&mut self, answers: Answers) {
        if self.answers != answers {
            let form = |id: &QuestionId| self.forms.iter().find(|(of, _)| of == id).cloned();
            self.forms = answers.0.iter().filter_map(|(id, _)| form(id)).collect();
            self.answers = answers;
        }
    }

    /// Remembers signs that were named in typed words; nothing of a person who
    /// has not agreed.
    pub fn note_heard(&mut self, dialog: &Dialog, signs: &[ChoiceId]) {
        if self.has_consented() {
            self.heard.extend_from_slice(signs);
            self.taken_back.retain(|it| !signs.contains(it));
            self.asked_back = false;
            self.forget_ticked_signs(dialog);
        }
    }

    /// Forgets the named signs that are in the answer to the question that asks
    /// for them, and those that the dialog no longer has.
    pub fn forget_ticked_signs(&mut self, dialog: &Dialog) {
        let is_ticked = |sign: &ChoiceId| {
            let question = dialog.question_of_sign(sign);
            question.and_then(|it| self.answers.to(&it.id)).is_some_and(|it| it.has(sign))
        };
        let is_open = |it: &&ChoiceId| self.heard.contains(it) && !is_ticked(it);
        self.heard = dialog.signs().filter(is_open).cloned().collect();
    }

    /// Returns the signs named in words for which this question asks.
    pub fn heard_of(&self, dialog: &Dialog, question: &QuestionId) -> Vec<ChoiceId> {
        let is_asked =
            |it: &&ChoiceId| dialog.question_of_sign(it).is_some_and(|it| it.id == *question);
        self.heard.iter().filter(is_asked).cloned().collect()
    }

    /// Takes back these of the signs that were named in words.
    pub fn take_back_heard(&mut self, signs: &[ChoiceId]) {
        let is_heard = |it: &&ChoiceId| self.heard.contains(*it);
        let heard: Vec<_> = signs.iter().filter(is_heard).cloned().collect();
        self.heard.retain(|it| !heard.contains(it));
        self.taken_back.extend(heard);
        self.asked_back = false;
    }

    /// Returns the answers, with the signs among them that were named in words and
    /// of which nothing has come yet.
    pub fn with_signs_ticked(&self, dialog: &Dialog) -> Answers {
        self.with_ticked(dialog, &self.heard)
    }

    /// The same with all signs that were named in words.
    pub fn with_all_named(&self, dialog: &Dialog) -> Answers {
        let earlier = self.care.iter().flat_map(|it| &it.named);
        self.with_ticked(dialog, self.heard.iter().chain(earlier))
    }

    /// Returns the answers as they would be with these signs ticked.
    pub(crate) fn with_ticked<'s>(
        &self,
        dialog: &Dialog,
        signs: impl IntoIterator<Item = &'s ChoiceId>,
    ) -> Answers {
        let mut answers = self.answers.clone();
        for sign in signs {
            if let Some(question) = dialog.question_of_sign(sign) {
                answers.tick(question, sign.clone());
            }
        }
        answers
    }

    /// Returns what the answers would mean if the signs named in words had been
    /// ticked, which is sent in place of this result; none if it is not more urgent.
    pub fn heard_decision<'d>(
        &self,
        dialog: &'d Dialog,
        decision: &Decision,
    ) -> Option<Decision<'d>> {
        if self.heard.is_empty() {
            return None;
        }
        let as_if_ticked = dialog.decide_so_far(&self.with_signs_ticked(dialog))?;
        (as_if_ticked.urgency > decision.urgency).then_some(as_if_ticked)
    }

    /// Moves the signs named in words into the programme, where the result that they
    /// led to is open.
    pub fn hand_over_heard(&mut self) {
        if let Some(care) = &mut self.care {
            let mut heard = std::mem::take(&mut self.heard);
            heard.retain(|it| !care.named.contains(it));
            care.named.append(&mut heard);
            self.asked_back = false;
        }
    }

    /// Removes the last answer; returns whether there was one.
    pub fn take_back(&mut self) -> bool {
        let Some((question, _)) = self.answers.0.pop() else { return false };
        self.forms.retain(|(id, _)| *id != question);
        self.page = None;
        self.result = None;
        true
    }

    /// Goes back to the way that was set aside for a check-in.
    pub fn go_back_to(&mut self, aside: Aside) {
        (self.version, self.answers) = (aside.version, aside.answers);
        (self.forms, self.result) = (aside.forms, aside.result);
    }

    /// Forgets the answers and begins a new generation.
    pub fn restart(&mut self) {
        self.generation = self.generation.wrapping_add(1);
        self.version = None;
        self.answers = Answers::default();
        self.forms = Vec::new();
        self.result = None;
        self.ticked = Vec::new();
        self.heard = Vec::new();
        self.taken_back = Vec::new();
        self.asked_back = false;
        self.check_in = None;
        self.setup = None;
        self.page = None;
        self.stopped = false;
        self.choosing_language = false;
        self.care.iter_mut().for_each(Care::forget_how_it_ended);
    }
}
