//! Questions that are spared: whose answers can change nothing that is sent.

use heelwise::app::App;
use heelwise::store::memory::Memory;
use triage::dialog::{Answer, Answers, At, ChoiceId, Dialog, Question, QuestionId};
use triage::engine::action::{Action, Tap};
use triage::engine::command::Command;
use triage::engine::{self, Input, Prompt, Reply, StepContext, step};
use triage::prover::check;
use triage::prover::lengths::Lengths;
use triage::prover::longest_path::Paths;
use triage::session::{Purpose, Session};

use crate::world::{self, app, noon};

/// Pain on one side is seen by somebody, and then the other side, and where to
/// ask on, change nothing. One who has tried nothing is asked where it hurts.
const SIDES: &str = r#"
id = "sides"
[limits]
questions = 9
seconds = 99
[question.signs]
kind = "many"
screen = true
choices = ["fever", "none"]
none = "none"
next = [{ to = "age" }]
[question.age]
kind = "number"
min = 18
max = 90
next = [{ to = "left" }]
[question.left]
kind = "one"
choices = ["no", "yes"]
next = [{ to = "right" }]
[question.right]
kind = "one"
choices = ["no", "yes"]
next = [{ to = "tried" }]
[question.tried]
kind = "one"
choices = ["much", "nothing"]
next = [{ when = "tried.nothing", to = "place" }, { to = "effect" }]
[question.place]
kind = "one"
choices = ["heel", "calf"]
next = [{ to = "rash" }]
[question.effect]
kind = "one"
choices = ["better", "worse"]
next = [{ to = "rash" }]
[question.rash]
kind = "many"
screen = true
choices = ["rash", "none"]
none = "none"
next = [{ to = "decide" }]
[flag.ill]
when = { any = ["signs.fever", "rash.rash"] }
urgency = "consultation-24"
[[rule]]
when = "ill"
outcome = "today"
[[rule]]
when = { any = ["left.yes", "right.yes", "place.calf", "effect.worse"] }
outcome = "visit"
[[rule]]
outcome = "rest"
[outcome.today]
urgency = "consultation-24"
covers = ["ill"]
statements = ["T"]
[outcome.visit]
urgency = "consultation"
statements = ["T"]
[outcome.rest]
urgency = "self-care"
statements = ["T"]
[note.old]
when = { all = ["age >= 60"] }
statements = ["T"]
[statement.T]
evidence = "opinion"
checked = "design"
sources = []
"#;

fn sides() -> Dialog {
    let checked = check(SIDES);
    assert!(checked.problems.is_empty(), "{:?}", checked.problems);
    Dialog::clone(&checked.proved().unwrap())
}

fn id(question: &str) -> QuestionId {
    QuestionId(question.to_owned())
}

fn chosen(choice: &str) -> Answer {
    Answer::Choices(vec![ChoiceId(choice.to_owned())])
}

/// The answers of somebody, to every question.
fn in_mind(others: &[(&str, &str)]) -> Answers {
    let usual = [
        ("signs", "none"),
        ("left", "no"),
        ("right", "no"),
        ("tried", "much"),
        ("place", "heel"),
        ("effect", "better"),
        ("rash", "none"),
    ];
    let other = |of: &str| others.iter().find(|(question, _)| *question == of).map(|it| it.1);
    let answer = |(of, choice): (&str, &str)| (id(of), chosen(other(of).unwrap_or(choice)));
    let age = [(id("age"), Answer::Number(70))];
    Answers(usual.map(answer).into_iter().chain(age).collect())
}

/// What somebody is asked, and what they are sent.
fn fares(dialog: &Dialog, others: &[(&str, &str)]) -> (String, String) {
    let walk = dialog.walk(&in_mind(others));
    let asked: Vec<_> = walk.answers.0.iter().map(|(id, _)| id.0.as_str()).collect();
    let At::Decided(decision) = walk.at else { panic!("all is answered") };
    (asked.join(" "), decision.outcome.id.0.clone())
}

#[test]
fn a_question_is_spared_whose_answer_can_change_nothing() {
    let dialog = sides();
    for (others, asked, sent) in [
        (&[][..], "signs age left right tried effect rash", "rest"),
        (&[("tried", "nothing")], "signs age left right tried place rash", "rest"),
        // What else would be asked was to find what was found already.
        (&[("left", "yes")], "signs age left rash", "visit"),
        (&[("right", "yes")], "signs age left right rash", "visit"),
        // Who has a fever is seen today whatever else; a screen is asked all the
        // same, and a note needs the age.
        (&[("signs", "fever")], "signs age rash", "today"),
        (&[("effect", "worse")], "signs age left right tried effect rash", "visit"),
    ] {
        assert_eq!(fares(&dialog, others), (asked.to_owned(), sent.to_owned()), "{others:?}");
    }
}

/// A doctor hears of the cough only from those whose left side hurts.
#[test]
fn a_question_is_needed_that_decides_which_signs_a_result_names() {
    let cough = "choices = [\"fever\", \"cough\", \"none\"]";
    let ill = "any = [{ all = [\"left.yes\", \"signs.cough\"] }, \"signs.fever\", ";
    let text = SIDES.replace("choices = [\"fever\", \"none\"]", cough);
    let text = text.replace("any = [\"signs.fever\", ", ill);
    let dialog = check(&text).proved().unwrap();
    let mut answers = in_mind(&[]);
    for (signs, asked) in
        [(&["fever"][..], "signs age rash"), (&["fever", "cough"], "signs age left rash")]
    {
        let ticks = signs.iter().map(|it| ChoiceId((*it).to_owned())).collect();
        answers.0[0].1 = Answer::Choices(ticks);
        let walk = dialog.walk(&answers).answers.0;
        let ids: Vec<_> = walk.iter().map(|(id, _)| id.0.as_str()).collect();
        assert_eq!(ids.join(" "), asked);
    }
}

#[test]
fn what_is_spared_is_counted() {
    let dialog = sides();
    let ways = Paths::of(&dialog).unwrap();
    let (asked, in_full) = (Lengths::of(&ways).unwrap(), Lengths::in_full(&ways).unwrap());
    assert_eq!((asked.shortest, asked.longest), (3, 7));
    assert_eq!((in_full.shortest, in_full.longest), (7, 7));
    // Of those without signs half are asked 4, a quarter 5 and a quarter all 7.
    assert_eq!((asked.typical(|_| 1.0), in_full.typical(|_| 1.0)), (5.0, 7.0));
}

/// One who has agreed and given these answers.
fn session(dialog: &Dialog, answers: &[(&str, Answer)]) -> Session {
    let mut session = Session::new("en", 0);
    session.agree(Purpose::Triage, noon());
    for (question, answer) in answers {
        session.answer(dialog.question(&id(question)).unwrap(), answer.clone());
    }
    session
}

fn context<'a>(dialog: &'a Dialog, app: &'a App<Memory>) -> StepContext<'a> {
    world::context(dialog, &app.locales, "en")
}

/// The question that is asked, which one it is, and how many there are at most.
fn asked(dialog: &Dialog, app: &App<Memory>, session: &Session) -> (String, usize, usize) {
    let screen = engine::current_prompt(context(dialog, app), session.clone());
    let Prompt::Ask { question, number, most, .. } = screen else { panic!("no question") };
    (question.0, number, most)
}

/// What the session is after an input.
fn after(dialog: &Dialog, app: &App<Memory>, session: Session, input: &Input) -> Session {
    step(context(dialog, app), session, input).session.unwrap()
}

#[test]
fn a_question_says_how_many_there_are_at_most_without_those_spared() {
    let (dialog, app) = (sides(), app("fever"));
    let tap = |action| Input::Tap(Tap { generation: 0, action });
    let choose = |of: &str, it: &str| tap(Action::Choose(id(of), ChoiceId(it.to_owned())));
    let mut session = session(&dialog, &[("signs", chosen("none")), ("age", Answer::Number(20))]);
    assert_eq!(asked(&dialog, &app, &session), ("left".to_owned(), 3, 7));
    session = after(&dialog, &app, session, &choose("left", "yes"));
    assert_eq!(asked(&dialog, &app, &session), ("rash".to_owned(), 4, 4));
}

#[test]
fn back_leads_to_the_question_asked_before_and_not_to_one_spared() {
    let (dialog, app) = (sides(), app("fever"));
    let answers = [("signs", chosen("none")), ("age", Answer::Number(20)), ("left", chosen("yes"))];
    let session = session(&dialog, &answers);
    assert_eq!(asked(&dialog, &app, &session).0, "rash");
    let session = after(&dialog, &app, session, &Input::Command(Command::Back));
    assert_eq!(asked(&dialog, &app, &session).0, "left");
}

/// The dialog has changed since: what was asked then is spared now.
#[test]
fn an_answer_that_is_not_needed_any_more_is_let_go() {
    let (dialog, app) = (sides(), app("fever"));
    let answers = [
        ("signs", chosen("none")),
        ("age", Answer::Number(20)),
        ("left", chosen("yes")),
        ("right", chosen("no")),
        ("tried", chosen("nothing")),
    ];
    let session = session(&dialog, &answers);
    assert_eq!(asked(&dialog, &app, &session), ("rash".to_owned(), 4, 4));
    let session = after(&dialog, &app, session, &Input::Command(Command::Start));
    let kept: Vec<_> = session.answers.0.iter().map(|(id, _)| id.0.as_str()).collect();
    assert_eq!(kept, ["signs", "age", "left"]);
    let back = after(&dialog, &app, session, &Input::Command(Command::Back));
    assert_eq!(asked(&dialog, &app, &back).0, "left");
}

#[test]
fn what_is_sent_is_sent_once_the_last_question_needed_is_answered() {
    let (dialog, app) = (sides(), app("fever"));
    let answers = [("signs", chosen("fever")), ("age", Answer::Number(70))];
    let session = session(&dialog, &answers);
    let none = ChoiceId("none".to_owned());
    let tap = Input::Tap(Tap { generation: 0, action: Action::Tick(id("rash"), none, true) });
    let replies = step(context(&dialog, &app), session, &tap).replies;
    let sent = replies.iter().find_map(|it| {
        let Reply::Prompt(Prompt::Outcome { outcome, .. }) = it else { return None };
        Some(outcome.0.as_str())
    });
    assert_eq!(sent, Some("today"));
}

#[test]
fn screens_and_the_first_question_are_never_spared() {
    let dialog = sides();
    let always = |it: &&Question| it.screen || it.id == dialog.questions.raw[0].id;
    for question in dialog.questions.iter().filter(always) {
        assert!(question.need.is_met(&Answers::default()), "{}", question.id);
        assert!(question.need.tests.is_empty(), "{}", question.id);
    }
}
