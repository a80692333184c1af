//! What typed words stand for, in every language.

use heelwise::app::App;
use heelwise::store::memory::Memory;
use triage::dialog::{Answer, ChoiceId, QuestionId};
use triage::engine::action::Action;
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
    let open = Open { screen: Some(&seen), is_numbered };
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
