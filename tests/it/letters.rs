//! The letter for a doctor: every red flag is in one of three lists, and nothing
//! is cut silently.

use std::collections::BTreeSet;

use triage::dialog::guard::Holds;
use triage::dialog::{Answer, Answers, At, Dialog, Flag, Kind, Question};
use triage::engine::letter::Letter;
use triage::locale::message::utf16_len;
use triage::session::Session;

use crate::random::Chance;
use crate::world::{app, noon};

/// An answer by chance; of several choices, each is ticked once in `rare`
/// times.
pub(crate) fn any_answer(question: &Question, rare: usize, chance: &mut Chance) -> Answer {
    match &question.kind {
        Kind::One(choices) => Answer::Choices(vec![chance.pick(choices).clone()]),
        Kind::Number { min, max } => {
            Answer::Number(min + chance.below((max - min + 1) as usize) as u32)
        }
        Kind::Many { choices, none } => {
            let signs = choices.iter().filter(|it| *it != none);
            let ticked: Vec<_> = signs.filter(|_| chance.once_in(rare)).cloned().collect();
            Answer::Choices(if ticked.is_empty() { vec![none.clone()] } else { ticked })
        }
    }
}

/// A person who was sent the result of these answers.
pub(crate) fn person(dialog: &Dialog, mut answer: impl FnMut(&Question) -> Answer) -> Session {
    let mut session = Session::new("en", 1);
    loop {
        match session.walk(dialog).at {
            At::Asking(question) => session.answer(question, answer(question)),
            At::Decided(decision) => {
                session.result = Some(decision.form());
                return session;
            }
            At::Undecided => panic!("the dialog is proved"),
        }
    }
}

/// A person who gives these answers, and otherwise none or the first.
fn person_with(dialog: &Dialog, given: &[(&str, &[&str])]) -> Session {
    person(dialog, |question| {
        let named = given.iter().find(|(id, _)| *id == question.id.0).map(|it| it.1);
        let is_meant = |it: &str| named.is_some_and(|named| named.contains(&it));
        let chosen: Vec<_> =
            question.choices().iter().filter(|it| is_meant(&it.0)).cloned().collect();
        match (&question.kind, chosen.is_empty()) {
            (Kind::Number { min, .. }, _) => Answer::Number(*min),
            (_, false) => Answer::Choices(chosen),
            (Kind::Many { none, .. }, true) => Answer::Choices(vec![none.clone()]),
            (Kind::One(choices), true) => Answer::Choices(choices[..1].to_vec()),
        }
    })
}

fn letter_of<'d>(dialog: &'d Dialog, session: &Session) -> Option<Letter<'d>> {
    Letter::of(dialog, session, noon().date_naive())
}

fn names<'f>(flags: &[&'f Flag]) -> Vec<&'f str> {
    flags.iter().map(|it| it.id.0.as_str()).collect()
}

/// All questions answered: as given, and the others in twenty ways by chance.
fn completed(dialog: &Dialog, given: &Answers, chance: &mut Chance) -> Vec<Answers> {
    let missing = || dialog.questions.iter().filter(|it| given.to(&it.id).is_none());
    let whole = |_| {
        let others = missing().map(|it| (it.id.clone(), any_answer(it, 4, chance)));
        Answers(given.0.iter().cloned().chain(others).collect())
    };
    (0..20).map(whole).collect()
}

#[test]
fn every_red_flag_is_in_exactly_one_list_and_none_is_denied_that_was_not_asked() {
    let dialog = &*app("heel-pain").dialog;
    let mut chance = Chance(1);
    let (mut denied, mut not_asked) = (BTreeSet::new(), BTreeSet::new());
    for number in 0..1_000 {
        // Who ticks much is sent a result early.
        let rare = if number % 2 == 0 { 4 } else { 40 };
        let session = person(dialog, |it| any_answer(it, rare, &mut chance));
        let walk = session.walk(dialog);
        let At::Decided(decision) = &walk.at else { panic!("it is decided") };
        let letter = letter_of(dialog, &session).unwrap();
        let lists = [&letter.flags.raised, &letter.flags.denied, &letter.flags.not_asked];
        let mut listed: Vec<_> = lists.iter().flat_map(|it| names(it)).collect();
        listed.sort_unstable();
        let mut all = names(&dialog.flags.iter().collect::<Vec<_>>());
        all.sort_unstable();
        assert_eq!(listed, all, "each is in one list, once");
        let raised = names(&letter.flags.raised);
        let sent = decision.flags.iter().chain(&decision.covered);
        assert!(sent.into_iter().all(|it| raised.contains(&it.id.0.as_str())));
        assert_eq!(letter.urgency, decision.urgency);
        assert!(letter.flags.raised.iter().all(|it| it.urgency <= letter.urgency));
        for whole in completed(dialog, &walk.answers, &mut chance) {
            let holds = Holds::new(dialog, &whole);
            let raised = letter.flags.denied.iter().find(|it| holds.fact(it.fact));
            assert!(raised.is_none(), "`{}` was not asked", raised.unwrap().id);
        }
        denied.extend(letter.flags.denied.iter().map(|it| it.id.clone()));
        not_asked.extend(letter.flags.not_asked.iter().map(|it| it.id.clone()));
    }
    let never = dialog.flags.iter().find(|it| !denied.contains(&it.id));
    assert!(never.is_none(), "`{}` is never denied", never.unwrap().id);
    assert!(not_asked.len() > dialog.flags.len() / 2, "{} can be left unasked", not_asked.len());
}

#[test]
fn a_sign_that_gives_way_to_a_more_urgent_one_is_not_denied() {
    let dialog = &*app("heel-pain").dialog;
    let given = [
        ("age", &["age-40-59"][..]),
        ("site", &["plantar"]),
        ("pain", &["cannot-walk", "squeeze"]),
    ];
    let session = person_with(dialog, &given);
    let letter = letter_of(dialog, &session).unwrap();
    let raised = names(&letter.flags.raised);
    assert!(raised.contains(&"bone-stress-urgent") && raised.contains(&"limp"), "{raised:?}");
    let At::Decided(decision) = session.walk(dialog).at else { panic!("it is decided") };
    let sent = || decision.flags.iter().chain(&decision.covered);
    assert!(!sent().any(|it| it.id.0 == "limp"), "the more urgent one speaks for it");
}

#[test]
fn what_an_early_end_leaves_open_is_not_asked() {
    let dialog = &*app("heel-pain").dialog;
    let letter = |session| letter_of(dialog, &session).map(|it| it.flags).unwrap();
    let lists = letter(person_with(dialog, &[("emergency", &["chest"])]));
    assert_eq!(names(&lists.raised), ["lung-clot"]);
    assert_eq!(names(&lists.denied), ["limb-ischaemia", "cauda-equina", "compartment"]);
    assert_eq!(lists.not_asked.len(), dialog.flags.len() - 4, "also what was asked in part");
    let adult = [("age", &["age-40-59"][..]), ("site", &["plantar"])];
    let lists = letter(person_with(dialog, &adult));
    assert_eq!(names(&lists.raised), [""; 0]);
    assert_eq!(names(&lists.not_asked), [""; 0]);
}

#[test]
fn there_is_no_letter_without_a_result_or_of_another_one() {
    let dialog = &*app("heel-pain").dialog;
    assert!(letter_of(dialog, &Session::new("en", 1)).is_none());
    let mut session = person_with(dialog, &[]);
    assert!(letter_of(dialog, &session).is_some());
    session.result = session.result.map(|it| it.wrapping_add(1));
    assert!(letter_of(dialog, &session).is_none());
}

/// The message that Telegram takes.
const TEXT_MAX: usize = 4_096;

#[test]
fn a_letter_fits_into_one_message_or_names_what_it_leaves_out() {
    let app = app("heel-pain");
    let (dialog, locales) = (&*app.dialog, &app.locales);
    // Who has ticked all that can be ticked on the longest path.
    let all = |id: &str| {
        let choices = dialog.questions.iter().find(|it| it.id.0 == id).unwrap().choices();
        choices.iter().map(|it| it.0.as_str()).filter(|it| *it != "none").collect::<Vec<_>>()
    };
    let many: Vec<_> =
        ["pain", "body", "health", "medicines"].iter().map(|it| (*it, all(it))).collect();
    let mut given: Vec<_> = many.iter().map(|(id, it)| (*id, it.as_slice())).collect();
    given.extend([
        ("age", &["age-40-59"][..]),
        ("lately", &["pop"]),
        ("happened", &["slowly"]),
        ("foot-swollen", &["yes"]),
        ("site", &["both"]),
    ]);
    let worst = person_with(dialog, &given);
    let letter = letter_of(dialog, &worst).unwrap();
    for locale in locales.iter() {
        let text = locale.letter(dialog, &letter, locales.get("ar")).unwrap().flat().0;
        assert!(utf16_len(&text) <= TEXT_MAX, "{}: {}", locale.tag, utf16_len(&text));
        for outcome in &dialog.outcomes {
            let longest = Letter::longest(dialog, outcome, outcome.urgency);
            let text = locale.letter(dialog, &longest, locales.get("ar")).unwrap().flat().0;
            assert!(utf16_len(&text) <= TEXT_MAX, "{}: {}", locale.tag, utf16_len(&text));
        }
    }
}

#[test]
fn a_letter_without_room_for_an_answer_names_it() {
    let app = app("heel-pain");
    let (dialog, english) = (&*app.dialog, app.locales.get("en"));
    let longest = Letter::longest(dialog, &dialog.outcomes.raw[0], dialog.outcomes.raw[0].urgency);
    let text = english.letter(dialog, &longest, english).unwrap().flat().0;
    let left_out = text.lines().find_map(|it| it.strip_prefix("Left out for length: ")).unwrap();
    assert!(left_out.contains("In the last three months"), "{left_out}");
    assert!(!text.contains("In the last three months: "), "{text}");
    assert!(text.contains("Worst pain this week (0 to 10): 10"), "{text}");
}
