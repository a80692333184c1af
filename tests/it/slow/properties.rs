//! What holds for every input: people who tap and type anything, in any order.

use heelwise::store::record::Record;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use triage::dialog::{At, Dialog};
use triage::engine::action::{Action, Tap};
use triage::engine::command::Command;
use triage::engine::{Input, Open, Prompt, Reply, Step, StepContext, current_prompt, step};
use triage::locale::message::Message;
use triage::locale::{Locale, Locales};
use triage::session::Session;

use crate::hostile::within_limits;
use crate::slow::locale_tools::foreign;
use crate::slow::right_to_left::has_marks_only_where_needed;
use crate::world::{app, context, noon};

/// Things that people type.
const WORDS: [&str; 14] = [
    "",
    "1",
    "2",
    "3",
    "7",
    "10",
    "none",
    "done",
    "hola",
    "ninguna",
    "chest pain",
    "🦶",
    "1, 2",
    "/",
];

/// One person with one dialog, whose every message is held to Telegram's
/// limits.
pub(crate) struct Person<'a> {
    dialog: &'a Dialog,
    locales: &'a Locales,
    session: Session,
    record: Record,
    /// What the newest buttons do.
    buttons: Vec<Action>,
    /// All that was said to them and stood on buttons, with the language of
    /// each.
    pub(crate) heard: Vec<(String, String)>,
}

impl<'a> Person<'a> {
    pub(crate) fn new(dialog: &'a Dialog, locales: &'a Locales, language: &str) -> Self {
        let session = Session::new(language, 0);
        let (record, heard) = (Record::new(noon()), Vec::new());
        let buttons = Vec::new();
        let mut person = Self { dialog, locales, session, record, buttons, heard };
        person.does(&Input::Command(Command::Start));
        person.does(&Input::Tap(Tap {
            generation: person.session.generation,
            action: Action::Consent(true),
        }));
        person
    }

    fn locale(&self) -> &'a Locale {
        self.locales.get(&self.session.language)
    }

    fn step(&self, input: &Input) -> Step {
        let version = "0123456789abcdef";
        let context = context(self.dialog, self.locales, &self.locale().tag);
        let context = StepContext { version, ..context };
        let seen = current_prompt(context, self.session.clone());
        let open = Open { screen: Some(&seen), is_numbered: true, ..Open::default() };
        step(StepContext { open, ..context }, self.session.clone(), input)
    }

    /// Does it, and looks at all that is said. Nothing is ever delivered, so
    /// the record is as long as it can get.
    fn does(&mut self, input: &Input) {
        let Step { session, replies, toast } = self.step(input);
        let is_answered = match input {
            Input::Tap(_) | Input::UnknownTap => toast.is_some() || !replies.is_empty(),
            Input::Say(_)
            | Input::Command(_)
            | Input::UnknownCommand
            | Input::Unusable
            | Input::Edited
            | Input::Group
            | Input::Aside(..) => !replies.is_empty(),
            // Nobody did anything.
            Input::Due => true,
        };
        assert!(is_answered, "an input was met with silence");
        self.session = session.unwrap_or_else(|| Session::new("en", 0));
        for reply in &replies {
            let message = self.say(reply);
            within_limits(&message);
            has_marks_only_where_needed(&message);
            let actions = message.rows.iter().flatten().map(|it| it.action.clone());
            let actions: Vec<_> = actions.collect();
            if !actions.is_empty() {
                self.buttons = actions;
            }
            let labels = message.rows.iter().flatten().map(|it| it.label.clone());
            let texts = [message.flat().0].into_iter().chain(labels).collect::<Vec<_>>();
            self.heard.push((self.locale().tag.clone(), texts.join("\n")));
        }
        if let Some(notice) = toast {
            let toast = self.locale().toast(notice).unwrap();
            assert!(toast.chars().count() <= 200);
            self.heard.push((self.locale().tag.clone(), toast));
        }
        self.record.session = Some(self.session.clone());
        self.record.enqueue(&self.session.language, self.session.generation, replies);
        let bytes = self.record.encode_whole().unwrap();
        assert_eq!(Record::decode(&bytes).unwrap(), self.record);
    }

    fn say(&self, reply: &Reply) -> Message {
        self.locale().render(self.dialog, reply).unwrap()
    }

    fn at(&self) -> At<'a> {
        self.dialog.walk(&self.session.answers).at
    }

    /// The buttons of the question at hand; none at the end.
    fn offers(&self) -> Vec<Action> {
        match self.at() {
            At::Asking(question) => question.actions(&self.session.ticked),
            At::Decided(_) | At::Undecided => Vec::new(),
        }
    }

    pub(crate) fn taps(&mut self, action: Action) {
        self.does(&Input::Tap(Tap { generation: self.session.generation, action }));
    }

    /// Does something that `dice` decides.
    pub(crate) fn does_anything(&mut self, dice: u16) {
        let pick = usize::from(dice / 8);
        let offers = self.offers();
        match dice % 8 {
            0 => self.does(&Input::Say(WORDS[pick % WORDS.len()].to_owned())),
            1 => self.does(&any_input(pick)),
            2..6 if offers.is_empty() && !self.buttons.is_empty() => {
                self.taps(self.buttons[pick % self.buttons.len()].clone());
            }
            _ if offers.is_empty() => self.does(&Input::Command(Command::Restart)),
            _ => self.taps(offers[pick % offers.len()].clone()),
        }
    }

    /// Answers what is asked until there is an outcome; `dice` chooses.
    pub(crate) fn goes_to_the_end(&mut self, dice: &mut impl Iterator<Item = u16>) {
        self.goes(dice, Self::taps);
    }

    /// The same, with the words of the buttons typed.
    pub(crate) fn types_to_the_end(&mut self, dice: &mut impl Iterator<Item = u16>) {
        self.goes(dice, |it, action| it.does(&Input::typed(&it.locale().label(&action).unwrap())));
    }

    fn goes(&mut self, dice: &mut impl Iterator<Item = u16>, answer: impl Fn(&mut Self, Action)) {
        for _ in 0..200 {
            let mut offers = self.offers();
            if offers.is_empty() {
                return;
            }
            offers.retain(|action| self.leads_on(action));
            let place = usize::from(dice.next().unwrap()) % offers.len();
            answer(self, offers[place].clone());
        }
        panic!("no outcome after 200 answers");
    }
}

impl Person<'_> {
    /// Whether it is nothing that takes ticks away, or needs some first.
    fn leads_on(&self, action: &Action) -> bool {
        let ticked = &self.session.ticked;
        match action {
            Action::Tick(question, choice, on) => {
                let none = self.dialog.question(question).unwrap().none().unwrap();
                *on && (choice != none || ticked.is_empty())
            }
            Action::Done(_) => !ticked.is_empty(),
            Action::Choose(..) | Action::Number(..) => true,
            Action::Consent(_)
            | Action::Back(_)
            | Action::Why
            | Action::Restart
            | Action::Language(_) => false,
            Action::Page(_)
            | Action::Note(_)
            | Action::Signs
            | Action::Privacy
            | Action::NotMeant
            | Action::Sure(_)
            | Action::Letter
            | Action::Care(_) => false,
        }
    }
}

fn any_input(pick: usize) -> Input {
    let commands = [
        Command::Start,
        Command::Help,
        Command::Restart,
        Command::Back,
        Command::Language(Some("es".to_owned())),
        Command::Language(None),
        Command::Letter,
        Command::Privacy,
        Command::Export,
        Command::Cancel,
    ];
    match pick % 6 {
        0 => Input::Unusable,
        1 => Input::Edited,
        5 => Input::Unusable.with(WORDS[pick % WORDS.len()]),
        2 => Input::UnknownTap,
        3 => Input::Say("x".repeat(pick)),
        _ => Input::Command(commands[pick % commands.len()].clone()),
    }
}

pub(crate) fn run(cases: u32, test: impl Fn(Vec<u16>) -> Result<(), TestCaseError>) {
    run_with(cases, &proptest::collection::vec(any::<u16>(), 1..80), test);
}

/// Tries so many inputs, the same on every machine.
pub(crate) fn run_with<S: Strategy>(
    cases: u32,
    inputs: &S,
    test: impl Fn(S::Value) -> Result<(), TestCaseError>,
) {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(
        config,
        proptest::test_runner::TestRng::deterministic_rng(
            proptest::test_runner::RngAlgorithm::ChaCha,
        ),
    );
    runner.run(inputs, test).unwrap();
}

#[test]
fn a_thousand_random_conversations_in_each_language_end_in_an_outcome() {
    let app = app("heel-pain");
    for language in app.locales.tags() {
        run(1_000, |dice| {
            let mut person = Person::new(&app.dialog, &app.locales, language);
            person.goes_to_the_end(&mut dice.iter().copied().cycle());
            prop_assert!(matches!(person.at(), At::Decided(_)));
            person.taps(Action::Why);
            Ok(())
        });
    }
}

#[test]
fn the_same_answers_in_the_words_of_any_language_give_the_same_outcome() {
    let worlds = [foreign("en-XA"), foreign("ar-XB")];
    let spoken = worlds[0].1.tags().iter().map(|tag| (&worlds[0], tag.as_str()));
    let spoken: Vec<_> = spoken.chain([(&worlds[0], "en-XA"), (&worlds[1], "ar-XB")]).collect();
    run(200, |dice| {
        let mut first = None;
        for ((dialog, locales), language) in &spoken {
            let mut person = Person::new(dialog, locales, language);
            person.types_to_the_end(&mut dice.iter().copied().cycle());
            let At::Decided(decision) = person.at() else { panic!("no outcome in {language}") };
            let came = (decision.outcome.id.clone(), person.session.answers);
            let first = first.get_or_insert_with(|| came.clone());
            prop_assert!(came == *first, "it is another in {}", language);
        }
        Ok(())
    });
}

#[test]
fn whatever_a_person_does_they_are_answered_within_the_limits() {
    for dialog in ["heel-pain", "fever", "sunburn"] {
        let app = app(dialog);
        run(300, |dice| {
            let mut person = Person::new(&app.dialog, &app.locales, "en");
            dice.iter().for_each(|dice| person.does_anything(*dice));
            Ok(())
        });
    }
}

/// The newest buttons stay good whatever was read before them.
#[test]
fn every_button_at_the_end_opens_something() {
    let app = app("sunburn");
    run(300, |dice| {
        let mut person = Person::new(&app.dialog, &app.locales, "en");
        person.goes_to_the_end(&mut dice.iter().copied().cycle());
        for dice in dice {
            person.buttons.retain(|it| !matches!(it, Action::Restart));
            let action = person.buttons[usize::from(dice) % person.buttons.len()].clone();
            let step = person.step(&Input::Tap(Tap {
                generation: person.session.generation,
                action: action.clone(),
            }));
            prop_assert!(step.toast.is_none() && !step.replies.is_empty());
            let at_most = app.dialog.notes.len().div_ceil(2);
            prop_assert!(step.replies.len() <= at_most);
            person.taps(action);
        }
        Ok(())
    });
}

/// As when the dialog has changed since: what the answers mean now comes before
/// all that belongs to it.
#[test]
fn an_outcome_that_was_not_sent_comes_before_what_stands_behind_its_buttons() {
    let app = app("sunburn");
    run(100, |dice| {
        let mut person = Person::new(&app.dialog, &app.locales, "en");
        person.goes_to_the_end(&mut dice.iter().copied().cycle());
        for action in person.buttons.clone().into_iter().filter(|it| *it != Action::Restart) {
            person.session.result = Some(0);
            let step = person.step(&Input::Tap(Tap {
                generation: person.session.generation,
                action: action.clone(),
            }));
            prop_assert!(is_outcome(step.replies.first()), "{action:?}");
            person.session = step.session.unwrap();
            let step =
                person.step(&Input::Tap(Tap { generation: person.session.generation, action }));
            prop_assert!(!is_outcome(step.replies.first()));
        }
        Ok(())
    });
}

fn is_outcome(reply: Option<&Reply>) -> bool {
    matches!(reply, Some(Reply::Prompt(Prompt::Outcome { .. })))
}

#[test]
fn nothing_behind_a_button_is_opened_before_the_end() {
    let app = app("sunburn");
    let mut person = Person::new(&app.dialog, &app.locales, "en");
    let before = person.session.clone();
    for page in &app.dialog.pages {
        let replies = person.heard.len();
        person.taps(Action::Page(page.id.clone()));
        assert_eq!(person.heard.len(), replies + 1, "a word on the button, and no more");
    }
    assert_eq!(person.session, before);
}

#[test]
fn back_undoes_an_answer() {
    let app = app("heel-pain");
    run(300, |dice| {
        let mut person = Person::new(&app.dialog, &app.locales, "en");
        dice.iter().for_each(|dice| person.does_anything(*dice));
        person.session.ticked.clear();
        let before = person.session.clone();
        let At::Asking(question) = person.at() else { return Ok(()) };
        if before.stopped
            || !matches!(question.actions(&[])[0], Action::Choose(..) | Action::Number(..))
        {
            return Ok(());
        }
        person.taps(question.actions(&[])[0].clone());
        person.does(&Input::Command(Command::Back));
        prop_assert_eq!(&person.session, &before);
        Ok(())
    });
}

#[test]
fn a_button_of_another_question_or_run_changes_nothing() {
    let app = app("heel-pain");
    run(300, |dice| {
        let mut person = Person::new(&app.dialog, &app.locales, "en");
        dice.iter().for_each(|dice| person.does_anything(*dice));
        let before = person.session.clone();
        let asked = match person.at() {
            At::Asking(question) => Some(question.id.clone()),
            At::Decided(_) | At::Undecided => None,
        };
        for question in app.dialog.questions.iter().filter(|it| Some(&it.id) != asked.as_ref()) {
            for action in question.actions(&[]) {
                person.taps(action);
            }
        }
        for action in person.offers() {
            person.does(&Input::Tap(Tap { generation: before.generation.wrapping_sub(1), action }));
        }
        prop_assert_eq!(&person.session, &before);
        Ok(())
    });
}

#[test]
fn a_tick_given_twice_is_given_once() {
    let app = app("heel-pain");
    let mut person = Person::new(&app.dialog, &app.locales, "en");
    for action in person.offers() {
        if let Action::Tick(_, choice, true) = &action {
            if choice.0 == "none" {
                continue;
            }
            person.taps(action.clone());
            let once = person.session.clone();
            person.taps(action);
            assert_eq!(person.session, once);
        }
    }
    assert_eq!(person.session.ticked.len(), 5);
}

#[test]
fn a_session_of_a_changed_dialog_goes_on_at_the_first_question_that_changed() {
    let app = app("heel-pain");
    let mut person = Person::new(&app.dialog, &app.locales, "en");
    for action in ["none", "none", "gradual", "age-40-59", "plantar", "left"] {
        let offers = person.offers();
        let fits = |it: &&Action| match it {
            Action::Choose(_, choice) | Action::Tick(_, choice, _) => choice.0 == action,
            Action::Consent(_)
            | Action::Signs
            | Action::Privacy
            | Action::Done(_)
            | Action::Number(..)
            | Action::Back(_)
            | Action::NotMeant
            | Action::Sure(_)
            | Action::Letter
            | Action::Why
            | Action::Page(_)
            | Action::Note(_)
            | Action::Restart
            | Action::Language(_)
            | Action::Care(_) => false,
        };
        person.taps(offers.iter().find(fits).unwrap().clone());
    }
    let mut changed = Dialog::clone(&app.dialog);
    let site = changed.questions.iter_mut().find(|it| it.id.0 == "site").unwrap();
    let triage::dialog::Kind::One(choices) = &mut site.kind else { panic!("it is a choice") };
    choices.retain(|it| it.0 != "plantar");
    person.dialog = &changed;
    let replies = person.step(&Input::Command(Command::Start)).replies;
    let asked = replies.iter().find_map(|it| {
        let Reply::Prompt(Prompt::Ask { question, .. }) = it else { return None };
        Some(question.0.clone())
    });
    assert_eq!(asked.as_deref(), Some("site"));
}
