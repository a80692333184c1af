//! Two versions of a dialog, compared by what people are told.

use std::cmp::Ordering;
use std::fs;

use expect_test::expect;
use heelwise::dialog::check::check;
use heelwise::dialog::check::compare::{Change, Comparison, Incomparable, Told, compare};
use heelwise::dialog::{Answers, At, Dialog, QuestionId};

use crate::world::root;

fn read(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap()
}

fn dialog(text: &str) -> Dialog {
    let checked = check(text);
    checked.dialog.unwrap_or_else(|| panic!("{:?}", checked.problems))
}

/// The fever dialog, and what becomes of it with these words in place of
/// others.
fn fever_with(changes: &[(&str, &str)]) -> (Dialog, Dialog) {
    let old = read("tests/dialogs/fever.toml");
    let change = |text: String, (from, to): &(&str, &str)| {
        assert!(text.contains(from), "the fever dialog has no `{from}`");
        text.replacen(from, to, 1)
    };
    let new = changes.iter().fold(old.clone(), change);
    (dialog(&old), dialog(&new))
}

/// Compares, and has every example said in both.
fn compared((old, new): &(Dialog, Dialog)) -> Comparison {
    let comparison = compare(old, new).unwrap();
    for difference in &comparison.differences {
        assert_eq!(told(old, &difference.example_in_old), difference.old);
        assert_eq!(told(new, &difference.example), difference.new);
    }
    for aside in &comparison.asides {
        assert_eq!(told(old, &aside.example_in_old), told(new, &aside.example));
    }
    comparison
}

fn told(dialog: &Dialog, answers: &Answers) -> Told {
    match dialog.walk(answers).at {
        At::Decided(decision) => {
            Told { urgency: Some(decision.urgency), outcome: Some(decision.outcome.id.clone()) }
        }
        At::Undecided => Told { urgency: None, outcome: None },
        At::Asking(question) => panic!("the example does not answer `{}`", question.id),
    }
}

#[test]
fn a_dialog_differs_in_nothing_from_itself() {
    for file in ["dialogs/heel-pain.toml", "tests/dialogs/fever.toml"] {
        let text = read(file);
        let comparison = compared(&(dialog(&text), dialog(&text)));
        assert!(comparison.changes.is_empty() && comparison.differences.is_empty(), "{file}");
        assert!(!comparison.lowers());
    }
}

#[test]
fn a_flag_lowered_lowers_the_urgency() {
    let pair = fever_with(&[("\"consultation-24\"", "\"consultation\"")]);
    let comparison = compared(&pair);
    assert!(comparison.lowers());
    expect![[r#"

        LOWERED: watch (consultation-24) -> watch (consultation)
          who: adult
          signs: rash
    "#]]
    .assert_eq(&comparison.to_string());
}

#[test]
fn a_guard_widened_raises_the_urgency() {
    let comparison = compared(&fever_with(&[("months <= 3", "months <= 6")]));
    assert!(!comparison.lowers());
    assert!(comparison.differences.iter().all(|it| it.direction() == Ordering::Greater));
    expect![[r#"

        raised: watch (consultation) -> hospital (emergency)
          who: child
          months: 4
          signs: none

        raised: watch (consultation-24) -> hospital (emergency)
          who: child
          months: 4
          signs: rash

        the flag sign is NOT RAISED ANY MORE
          who: child
          months: 4
          signs: stiff-neck, rash

        the flag newborn is raised
          who: child
          months: 4
          signs: stiff-neck, rash
    "#]]
    .assert_eq(&comparison.to_string());
}

#[test]
fn a_rule_moved_changes_the_outcome() {
    let rule = "[[rule]]\nwhen = { any = [\"newborn\", \"many-signs\"] }\noutcome = \"hospital\"\n";
    let later = format!("{rule}\n[outcome.hospital]");
    let pair = fever_with(&[(rule, ""), ("[outcome.hospital]", &later)]);
    let comparison = compared(&pair);
    assert!(comparison.lowers());
    assert_eq!(comparison.differences[0].direction(), Ordering::Less);
    expect![[r#"

        LOWERED: hospital (emergency) -> watch (consultation-24)
          who: adult
          signs: stiff-neck, rash

        same urgency: hospital (emergency) -> watch (emergency)
          who: child
          months: 0
          signs: none
    "#]]
    .assert_eq(&comparison.to_string());
}

#[test]
fn a_flag_or_a_note_that_comes_or_goes_beside_the_same_outcome_is_told() {
    let note = "[note.stay-cool]\nwhen = \"who.adult\"\nwith = [\"watch\"]\nwhy = [\"T1\"]\n\n";
    let comparison = compared(&fever_with(&[
        ("{ none = [\"signs.none\", \"newborn\"] }", "{ none = [\"signs.none\"] }"),
        ("[statement.T1]", &format!("{note}[statement.T1]")),
    ]));
    assert!(!comparison.lowers());
    expect![[r#"

        the flag sign is raised
          who: child
          months: 0
          signs: rash

        the note stay-cool is told
          who: adult
          signs: none
    "#]]
    .assert_eq(&comparison.to_string());
}

#[test]
fn a_question_added_or_removed_is_told() {
    let question = "[question.rash-fades]\nkind = \"one\"\nchoices = [\"yes\", \"no\"]\n\
        next = [{ to = \"decide\" }]\n\n[fact]";
    let (old, new) = fever_with(&[
        ("next = [{ to = \"decide\" }]", "next = [{ to = \"rash-fades\" }]"),
        ("[fact]", question),
        ("\"newborn\", \"many-signs\"", "\"newborn\", \"many-signs\", \"rash-fades.no\""),
    ]);
    let id = || QuestionId("rash-fades".to_owned());
    let pair = (old, new);
    let comparison = compared(&pair);
    assert_eq!(comparison.changes, [Change::Added(id())]);
    assert!(!comparison.lowers());
    let (old, new) = pair;
    let comparison = compared(&(new, old));
    assert_eq!(comparison.changes, [Change::Removed(id())]);
    assert!(comparison.lowers());
    expect![[r#"
        The question `rash-fades` is gone.

        LOWERED: hospital (emergency) -> watch (consultation)
          who: adult
          signs: none
          rash-fades: no (asked before, not now)

        LOWERED: hospital (emergency) -> watch (consultation-24)
          who: adult
          signs: rash
          rash-fades: no (asked before, not now)
    "#]]
    .assert_eq(&comparison.to_string());
}

#[test]
fn an_answer_that_one_lacks_is_told_and_left_out() {
    let comparison = compared(&fever_with(&[
        ("\"child\", \"adult\"", "\"child\", \"adult\", \"elder\""),
        ("max = 36", "max = 48"),
        ("\"who.adult\", ", "\"who.adult\", \"who.elder\", "),
    ]));
    expect![[r#"
        The choice `who.elder` is new; who answers so is not compared.
        Other numbers answer `months`; only those in both are compared.
        Nobody is told anything else.
    "#]]
    .assert_eq(&comparison.to_string());
}

#[test]
fn another_kind_of_question_cannot_be_compared() {
    let (old, new) = fever_with(&[(
        "kind = \"one\"\nchoices = [\"child\", \"adult\"]",
        "kind = \"many\"\nnone = \"adult\"\nchoices = [\"child\", \"adult\"]",
    )]);
    let who = QuestionId("who".to_owned());
    assert_eq!(compare(&old, &new).unwrap_err(), Incomparable::Kind(who));
}
