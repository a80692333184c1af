//! What typed words stand for, in every language.

use heelwise::app::App;
use heelwise::store::memory::Memory;
use triage::dialog::{Answer, ChoiceId, QuestionId};
use triage::engine::action::{Action, Tap};
use triage::engine::vocabulary::Offers;
use triage::engine::{Input, Notice, Open, Prompt, Reply, Step, StepContext, current_prompt, step};
use triage::session::{Consent, Purpose, Session};

use crate::world::{app, context, noon};

/// A person who has agreed and ticked no sign of the first screen.
fn at_the_second_screen(app: &App<Memory>, language: &str) -> Session {
    let (purpose, version) = (Purpose::Triage, Purpose::Triage.version());
    let consents = vec![Consent { purpose, version, at: noon() }];
    let mut session = Session { consents, ..Session::new(language, 0) };
    let first = app.dialog.danger_screens().next().unwrap();
    session.answer(first, Answer::Choices(vec![first.none().unwrap().clone()]));
    session
}

/// Types words below the question as it was shown: with these ticks, and with
/// numbers on its buttons as in a terminal, or not.
fn types(
    app: &App<Memory>,
    session: &Session,
    shown: &[&ChoiceId],
    is_numbered: bool,
    typed: &str,
) -> Step {
    let context = context(&app.dialog, &app.locales, &session.language);
    let mut seen = current_prompt(context, session.clone());
    if let Prompt::Ask { ticked, .. } = &mut seen {
        *ticked = shown.iter().map(|it| (*it).clone()).collect();
    }
    let open = Open { screen: Some(&seen), is_numbered, ..Open::default() };
    step(StepContext { open, ..context }, session.clone(), &Input::typed(typed))
}

#[test]
fn a_choice_that_is_denied_is_not_ticked() {
    let app = app("heel-pain");
    for (language, typed) in [
        ("en", "not swollen"),
        ("en", "calf not swollen"),
        ("es", "pantorrilla no hinchada"),
        ("es", "no hinchada"),
        ("de", "nicht geschwollen"),
        ("de", "Wade nicht geschwollen"),
        ("fr", "mollet pas gonflé"),
        ("pt-BR", "panturrilha não inchada"),
        ("ru", "икра не отекла"),
        ("ru", "не отекла"),
        ("uk", "литка не набрякла"),
        ("uk", "не набрякла"),
        ("ar", "لا متورمة"),
        ("ar", "السمانة لا متورمة"),
    ] {
        let session = at_the_second_screen(&app, language);
        let step = types(&app, &session, &[], true, typed);
        assert!(step.session.unwrap().ticked.is_empty(), "{language}: {typed}");
    }
}

/// A sign must not vanish because its number was typed twice, so the tick must
/// have been on the screen.
#[test]
fn a_number_takes_away_only_a_tick_that_was_shown() {
    let app = app("heel-pain");
    let screen = app.dialog.danger_screens().nth(1).unwrap();
    let [first, second] = [&screen.choices()[0], &screen.choices()[1]];
    let ticked = vec![first.clone(), second.clone()];
    let session = Session { ticked, ..at_the_second_screen(&app, "en") };
    for is_numbered in [true, false] {
        for (shown, typed, left) in [
            (vec![first, second], "2", vec![first]),
            (vec![first], "2", vec![first, second]),
            (vec![], "2", vec![first, second]),
            (vec![first, second], "2,1", vec![first, second]),
        ] {
            let step = types(&app, &session, &shown, is_numbered, typed);
            let kept = step.session.unwrap().ticked;
            let mut kept: Vec<_> = kept.iter().collect();
            kept.sort_by_key(|it| **it != *first);
            assert_eq!(kept, left, "{typed}");
            let is_said = step.replies.contains(&Reply::Notice(Notice::Unticked));
            assert_eq!(is_said, left.len() == 1, "{typed}");
        }
    }
}

#[test]
fn the_name_of_an_antibiotic_does_not_say_whether_it_is_still_taken() {
    let app = app("heel-pain");
    let question = app.dialog.question(&QuestionId("antibiotic".to_owned())).unwrap();
    for (language, typed) in [
        ("en", "cipro"),
        ("en", "like Cipro"),
        ("es", "ciprofloxacino"),
        ("de", "Ciprobay"),
        ("fr", "Ciflox"),
        ("pt-BR", "cipro"),
        ("ru", "Ципролет"),
        ("uk", "Ципринол"),
        ("ar", "سيبروباي"),
    ] {
        let offers =
            Offers { actions: question.actions(&[]), are_numbered: true, ..Offers::default() };
        let read = app.locales.get(language).vocabulary.read(typed, &offers);
        assert!(read.is_none(), "{language}: {typed}");
    }
}

#[test]
fn a_question_that_a_note_answers_is_known_in_the_words_of_each_language() {
    let app = app("heel-pain");
    for (language, typed) in [
        ("en", "Can I run?"),
        ("es", "¿Puedo correr?"),
        ("es", "puedo trotar"),
        ("de", "Kann ich joggen?"),
        ("fr", "Est-ce que je peux courir ?"),
        ("pt-BR", "Eu posso correr?"),
        ("ru", "Можно бегать?"),
        ("uk", "Можна бігати?"),
        ("ar", "هل أستطيع الجري؟"),
    ] {
        let session = at_the_second_screen(&app, language);
        let replies = types(&app, &session, &[], false, typed).replies;
        assert!(replies[0] == Reply::Notice(Notice::AtTheEnd), "{language}: {typed}");
        assert!(matches!(replies[1], Reply::Prompt(Prompt::Ask { .. })), "{language}: {typed}");
        let notes = app.dialog.notes.iter().filter(|it| it.id.0 == "ask-run");
        let offered: Vec<_> = notes.map(|it| Action::Note(it.id.clone())).collect();
        let vocabulary = &app.locales.get(language).vocabulary;
        assert!(vocabulary.match_exact(typed, &offered).is_some(), "{language}: {typed}");
    }
}

/// A conversation of which the newest question is always seen.
struct Talk<'a> {
    app: &'a App<Memory>,
    session: Session,
    seen: Option<Prompt>,
    replies: Vec<Reply>,
}

impl<'a> Talk<'a> {
    fn at_the_second_screen(app: &'a App<Memory>, language: &str) -> Self {
        let session = at_the_second_screen(app, language);
        let context = context(&app.dialog, &app.locales, language);
        let seen = Some(current_prompt(context, session.clone()));
        Self { app, session, seen, replies: Vec::new() }
    }

    /// At this question, after answers that name no danger.
    fn at(app: &'a App<Memory>, language: &str, question: &str) -> Self {
        let mut talk = Self::at_the_second_screen(app, language);
        while let Some(Prompt::Ask { question: asked, .. }) = &talk.seen
            && asked.0 != question
        {
            let asked = app.dialog.question(asked).unwrap();
            let plain = ["gradual", "age-40-59", "plantar", "left", "under-6-weeks", "no"];
            let plain = asked.choices().iter().find(|it| plain.contains(&&*it.0));
            let choice = asked.none().or(plain).unwrap();
            talk.does(Input::Tap(tap(asked.action(choice))));
        }
        talk
    }

    fn does(&mut self, input: Input) {
        let context = context(&self.app.dialog, &self.app.locales, &self.session.language);
        let seen = self.seen.as_ref();
        let open = Open { screen: seen, pressed: seen, is_numbered: false };
        let step = step(StepContext { open, ..context }, self.session.clone(), &input);
        self.session = step.session.unwrap();
        self.replies = step.replies;
        let prompt = |it: &Reply| if let Reply::Prompt(it) = it { Some(it.clone()) } else { None };
        self.seen = self.replies.iter().filter_map(prompt).next_back().or(self.seen.take());
    }

    fn says(&mut self, typed: &str) {
        self.does(Input::typed(typed));
    }

    /// The label of "none of these".
    fn none(&self) -> (Action, String) {
        let screen = self.app.dialog.danger_screens().nth(1).unwrap();
        let none = Action::Tick(screen.id.clone(), screen.none().unwrap().clone(), true);
        let label = self.app.locales.get(&self.session.language).label(&none).unwrap();
        (none, label)
    }

    fn is_answered(&self) -> bool {
        self.session.answers.0.len() > 1
    }

    /// What is still counted, and what was taken back.
    fn written(&self) -> (Vec<&str>, Vec<&str>) {
        let heard = self.session.heard.iter().map(|it| &*it.0).collect();
        (heard, self.session.taken_back.iter().map(|it| &*it.0).collect())
    }
}

fn tap(action: Action) -> Tap {
    Tap { generation: 0, action }
}

const SISTER: &str = "my sister's leg swelled up from a clot, not mine";

#[test]
fn a_sign_that_is_asked_back_is_taken_back_by_the_words_offered() {
    let app = app("heel-pain");
    for (language, no) in [
        ("en", "no"),
        ("es", "no"),
        ("de", "nein"),
        ("fr", "non"),
        ("pt-BR", "não"),
        ("ru", "нет"),
        ("uk", "ні"),
        ("ar", "لا"),
    ] {
        let mut talk = Talk::at_the_second_screen(&app, language);
        talk.says(SISTER);
        assert_eq!(talk.written(), (vec!["leg-swollen"], vec![]), "{language}");
        talk.says(no);
        assert!(matches!(talk.replies[0], Reply::AskBack(_)), "{language}");
        let (_, label) = talk.none();
        talk.says(&format!("{}.", label.to_lowercase()));
        assert!(talk.is_answered(), "{language}");
        assert_eq!(talk.written(), (vec![], vec!["leg-swollen"]), "{language}");
    }
}

#[test]
fn a_sign_that_is_asked_back_is_taken_back_by_the_button_below_it() {
    let app = app("heel-pain");
    let mut talk = Talk::at_the_second_screen(&app, "en");
    [SISTER, "no"].into_iter().for_each(|it| talk.says(it));
    let (none, _) = talk.none();
    talk.does(Input::Tap(tap(none)));
    assert_eq!(talk.written(), (vec![], vec!["leg-swollen"]));
}

/// Whatever else answers the screen leaves the sign as it is: it counts at the end.
#[test]
fn nothing_else_takes_a_sign_back() {
    let app = app("heel-pain");
    // Each is what was written after her words, and whether the last answers.
    for (typed, is_answer) in [
        // Not asked back.
        (vec!["None of these"], true),
        // Not the words offered.
        (vec!["no", "no"], false),
        (vec!["no", "none"], false),
        (vec!["no", "I have none of these"], false),
        (vec!["no", "these"], false),
        (vec!["no", "not me"], false),
        (vec!["no", "None of these?"], true),
        (vec!["no", "of these"], false),
        // A number may answer something else where the buttons have none.
        (vec!["no", "6"], true),
        // The message that asked back is not the last one.
        (vec!["no", "what do you mean?", "None of these"], true),
        // A sign was named since, the same or another.
        (vec!["no", SISTER, "None of these"], true),
        (vec!["no", "but my calf is swollen", "None of these"], true),
    ] {
        let mut talk = Talk::at_the_second_screen(&app, "en");
        talk.says(SISTER);
        typed.iter().for_each(|it| talk.says(it));
        assert_eq!(talk.is_answered(), is_answer, "{typed:?}");
        assert_eq!(talk.written(), (vec!["leg-swollen"], vec![]), "{typed:?}");
    }
}

/// The message that asks back was on its way when they wrote or tapped, or they
/// wrote of a sign again and its answer was on its way.
#[test]
fn a_sign_is_not_taken_back_by_who_has_not_seen_it_asked_back() {
    let app = app("heel-pain");
    for is_typed in [true, false] {
        for is_named_again in [true, false] {
            let mut talk = Talk::at_the_second_screen(&app, "en");
            talk.says(SISTER);
            let before = talk.seen.clone();
            talk.says("no");
            let asked_back = talk.seen.clone();
            talk.seen = before;
            if is_named_again {
                talk.says(SISTER);
                talk.seen = asked_back;
            }
            let (none, label) = talk.none();
            talk.does(if is_typed { Input::typed(&label) } else { Input::Tap(tap(none)) });
            assert!(talk.is_answered());
            assert_eq!(talk.written(), (vec!["leg-swollen"], vec![]), "{is_typed}");
        }
    }
}

#[test]
fn only_the_signs_of_the_screen_that_asks_back_are_taken_back() {
    let app = app("heel-pain");
    let mut talk = Talk::at_the_second_screen(&app, "en");
    ["i cant breathe", SISTER, "no", "None of these"].into_iter().for_each(|it| talk.says(it));
    assert_eq!(talk.written(), (vec!["chest"], vec!["leg-swollen"]));
    talk.says("my calf is swollen");
    assert_eq!(talk.written(), (vec!["chest", "leg-swollen"], vec![]), "written again");
}

/// A message asked back about the first sign, and another one about both is on its
/// way: the answer to the first is none to the second.
#[test]
fn only_the_signs_of_the_message_that_was_read_are_taken_back() {
    let app = app("heel-pain");
    for is_typed in [true, false] {
        let mut talk = Talk::at_the_second_screen(&app, "en");
        [SISTER, "no"].into_iter().for_each(|it| talk.says(it));
        let first = talk.seen.clone();
        ["I have a fever", "no"].into_iter().for_each(|it| talk.says(it));
        assert!(matches!(talk.replies[0], Reply::AskBack(_)), "both are asked back");
        talk.seen = first;
        let (none, label) = talk.none();
        talk.does(if is_typed { Input::typed(&label) } else { Input::Tap(tap(none)) });
        assert_eq!(talk.written(), (vec!["fever"], vec!["leg-swollen"]), "{is_typed}");
    }
}

/// A person with a plan, who wrote of a swollen calf on the way.
fn with_a_written_calf(app: &App<Memory>) -> Talk<'_> {
    let mut talk = Talk::at(app, "en", "tried");
    talk.says("my calf is swollen");
    for typed in ["None of these", "nope", "about 5 out of 10"] {
        talk.says(typed);
    }
    assert!(talk.replies.iter().any(|it| matches!(it, Reply::Prompt(Prompt::Heard(_)))));
    talk
}

#[test]
fn a_sign_is_taken_back_at_the_end_only_by_who_is_asked_again_and_sure() {
    let app = app("heel-pain");
    for first in ["I do not have that", "I dont have that", "i don’t have that.", "I don t have it"]
    {
        let mut talk = with_a_written_calf(&app);
        talk.says(first);
        let asked = [Reply::Prompt(Prompt::Sure(vec![ChoiceId("leg-swollen".to_owned())]))];
        assert!(talk.replies == asked, "{first}");
        assert_eq!(talk.written().0, ["leg-swollen"], "{first}");
        talk.says("I have or had it, or am not sure");
        assert_eq!(talk.written().0, ["leg-swollen"], "{first}");
        assert!(talk.replies.iter().any(|it| matches!(it, Reply::ResultAgain(_))), "{first}");
        ["I don't have that", "I dont have that"].into_iter().for_each(|it| talk.says(it));
        assert_eq!(talk.written(), (vec![], vec!["leg-swollen"]), "{first}");
        assert!(talk.replies.iter().any(|it| matches!(it, Reply::Prompt(Prompt::Outcome { .. }))));
    }
}

#[test]
fn who_affirms_a_sign_does_not_take_it_back() {
    let app = app("heel-pain");
    for typed in [
        "I do",
        "I do have that",
        "have that",
        "that",
        "I have",
        "yes",
        "no",
        "not",
        "do not",
        "not that",
        "nope",
        "I have it",
        "sure",
        "I am sure",
        "am not sure",
        "not sure",
        "I am sure I do have it",
        "I do have it",
        "I am sure I have it",
        "I had it",
        "I have had it",
        "I am sure I have had it",
        "I am sure: I have not had it?",
    ] {
        let mut talk = with_a_written_calf(&app);
        for _ in 0..2 {
            talk.says(typed);
            assert_eq!(talk.written(), (vec!["leg-swollen"], vec![]), "{typed}");
            talk.does(Input::Tap(tap(Action::NotMeant)));
        }
    }
}

/// They were asked whether they are sure, wrote of another sign, and answer the
/// question that they have read, which did not name it.
#[test]
fn who_is_sure_of_one_sign_does_not_take_back_another_that_was_named_since() {
    let app = app("heel-pain");
    for is_typed in [true, false] {
        let mut talk = with_a_written_calf(&app);
        talk.says("I do not have that");
        let first = talk.seen.clone();
        ["i cant breathe", "I do not have that"].into_iter().for_each(|it| talk.says(it));
        talk.seen = first;
        let sure = app.locales.get("en").label(&Action::Sure(true)).unwrap();
        let tap = || Input::Tap(tap(Action::Sure(true)));
        talk.does(if is_typed { Input::typed(&sure) } else { tap() });
        assert_eq!(talk.written(), (vec!["chest", "leg-swollen"], vec![]), "{is_typed}");
    }
}

/// Two taps in a row are one that was meant.
#[test]
fn a_button_that_is_tapped_twice_takes_no_sign_back() {
    let app = app("heel-pain");
    let mut talk = with_a_written_calf(&app);
    (0..2).for_each(|_| talk.does(Input::Tap(tap(Action::NotMeant))));
    assert_eq!(talk.written(), (vec!["leg-swollen"], vec![]));
}

/// Words of a label that denies something, without its denial, are the opposite.
#[test]
fn words_of_a_choice_without_its_denial_do_not_stand_for_it() {
    let app = app("heel-pain");
    for (language, question, typed) in [
        ("en", "fever-cause", "the foot is worse"),
        ("de", "fever-cause", "der Fuß ist schlimmer geworden"),
        ("en", "happened", "there was"),
        ("en", "happened", "there was such moment"),
        ("en", "effect", "change"),
    ] {
        let asked = app.dialog.question(&QuestionId(question.to_owned())).unwrap();
        let offers = Offers { actions: asked.actions(&[]), ..Offers::default() };
        let read = app.locales.get(language).vocabulary.read(typed, &offers);
        assert!(read.is_none(), "{language}: {typed}");
    }
}

#[test]
fn answers_in_other_words_are_understood() {
    let app = app("heel-pain");
    for (language, question, typed, choice) in [
        ("en", "running", "nope", "no"),
        ("de", "running", "nö", "no"),
        ("en", "antibiotic", "none", "no"),
        ("en", "fever-cause", "no", "no-cause"),
        ("en", "side", "the right one", "right"),
        ("en", "side", "under my right foot", "right"),
        ("de", "side", "unter dem rechten Fuß", "right"),
        ("fr", "side", "sous le pied droit", "right"),
        ("es", "side", "debajo del pie derecho", "right"),
        ("pt-BR", "side", "embaixo do pé direito", "right"),
        ("ru", "side", "под правой пяткой", "right"),
        ("uk", "side", "під правою п'ятою", "right"),
        ("ar", "side", "تحت قدمي اليمنى", "right"),
        ("en", "site", "under my right heel", "plantar"),
        ("de", "site", "unter der rechten Ferse", "plantar"),
        ("fr", "site", "sous le talon droit", "plantar"),
        ("es", "site", "debajo del talón derecho", "plantar"),
        ("pt-BR", "site", "embaixo do calcanhar direito", "plantar"),
        ("ru", "site", "под правой пяткой", "plantar"),
        ("uk", "site", "під правою п’ятою", "plantar"),
        ("ar", "site", "تحت كعب القدم اليمنى", "plantar"),
        ("en", "onset", "just came on slowly", "gradual"),
        ("de", "onset", "es kam langsam", "gradual"),
        ("fr", "onset", "c’est venu petit à petit", "gradual"),
        ("en", "onset", "slowly i think", "gradual"),
        ("de", "onset", "von alleine", "gradual"),
        ("en", "tried", "new insoles", "supports"),
        ("de", "tried", "neue Einlagen", "supports"),
        ("en", "tried", "ibuprofen", "nothing"),
        ("uk", "tried", "ібупрофен", "nothing"),
        ("en", "medicines", "a bus ride of hours last week", "clot-risk"),
        ("en", "medicines", "8 hours on a bus", "clot-risk"),
        ("es", "medicines", "un viaje largo en autobús", "clot-risk"),
        ("de", "medicines", "eine lange Busfahrt", "clot-risk"),
        ("fr", "emergency", "rien de tout cela", "none"),
        ("ar", "emergency", "لا شي من هذا", "none"),
    ] {
        let asked = app.dialog.question(&QuestionId(question.to_owned())).unwrap();
        let actions = asked.actions(&[]);
        let none = asked.none().map(|it| asked.action(it));
        let offers = Offers { actions, none, ..Offers::default() };
        let read = app.locales.get(language).vocabulary.read(typed, &offers);
        let meant = asked.action(&ChoiceId(choice.to_owned()));
        assert_eq!(read, Some(vec![meant]), "{language}: {typed}");
    }
}

#[test]
fn what_may_be_meant_otherwise_is_asked_again() {
    let app = app("heel-pain");
    for (question, typed) in [
        ("side", "not the right one"),
        ("side", "right side of the left foot"),
        ("side", "on the right of my heel"),
        ("side", "right under the heel"),
        ("side", "the wrong one"),
        ("site", "under my right foot"),
        ("site", "not under my right heel"),
        ("onset", "it came on slowly after a pop"),
        ("onset", "not slowly"),
        ("onset", "slow, then a pop"),
        ("onset", "it did not come on slowly"),
        ("tried", "ibuprofen and heel raises"),
        ("tried", "not only ibuprofen"),
        ("running", "nope, I mean yes"),
        ("running", "not now"),
        ("running", "not any more"),
        ("antibiotic", "none that I know"),
        ("medicines", "no long bus ride"),
        ("duration", "1-8 months"),
        ("duration", "1 8 months"),
        ("worst", "between 6 and 10"),
        ("worst", "6 to 10"),
        ("worst", "less than 6 out of 10"),
        ("worst", "8 or 9 out of 10"),
        ("worst", "6 out of 5"),
        ("worst", "not 6 out of 10"),
        ("worst", "from 6 to 10"),
    ] {
        let asked = app.dialog.question(&QuestionId(question.to_owned())).unwrap();
        let actions = asked.actions(&[]);
        let none = asked.none().map(|it| asked.action(it));
        let offers = Offers { actions, none, ..Offers::default() };
        let read = app.locales.get("en").vocabulary.read(typed, &offers);
        assert!(read.is_none(), "{question}: {typed}");
    }
}

#[test]
fn a_number_is_understood_with_the_top_of_its_scale_in_words() {
    let app = app("heel-pain");
    let question = QuestionId("worst".to_owned());
    let asked = app.dialog.question(&question).unwrap();
    let offers = Offers { actions: asked.actions(&[]), ..Offers::default() };
    for (language, typed, number) in [
        ("en", "about 6 out of 10", 6),
        ("en", "a 10 out of 10", 10),
        ("en", "about 10", 10),
        ("en", "I'd say 7 of 10", 7),
        ("de", "etwa 6 von 10", 6),
        ("es", "un 6 de 10", 6),
        ("es", "6 sobre 10", 6),
        ("fr", "6 sur 10", 6),
        ("pt-BR", "6 de 10", 6),
        ("ru", "6 из 10", 6),
        ("uk", "6 з 10", 6),
        ("ar", "٦ من ١٠", 6),
    ] {
        let read = app.locales.get(language).vocabulary.read(typed, &offers);
        let meant = vec![Action::Number(question.clone(), number)];
        assert_eq!(read, Some(meant), "{language}: {typed}");
    }
}

/// In French 18 is also the number of the fire brigade.
#[test]
fn an_age_that_is_a_number_to_call_is_taken_for_both() {
    let app = app("heel-pain");
    for (language, typed, is_age) in
        [("fr", "18", true), ("fr", "15", true), ("fr", "112", false), ("ru", "103", false)]
    {
        let mut talk = Talk::at(&app, language, "age");
        let before = talk.session.answers.0.len();
        talk.says(typed);
        assert!(talk.replies.contains(&Reply::Emergency), "{typed}");
        assert_eq!(talk.session.answers.0.len() > before, is_age, "{typed}");
    }
    let mut talk = Talk::at(&app, "ru", "onset");
    let before = talk.session.answers.0.len();
    talk.says("03");
    assert!(talk.replies.contains(&Reply::Emergency));
    assert_eq!(talk.session.answers.0.len(), before);
}
