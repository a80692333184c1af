//! Two versions of a dialog, compared by what people are sent.

use std::fs;

use expect_test::expect;
use triage::dialog::source::DialogFile;
use triage::dialog::{Answers, At, Dialog, OutcomeId, QuestionId};
use triage::prover::compare::{
    Advice, Comparison, Direction, NotCompared, QuestionChange, Version, Weight, compare,
};

use crate::world::root;

fn read(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap()
}

fn version(text: &str) -> Version {
    Version::read(text).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// The fever dialog, and what becomes of it with these words in place of
/// others.
fn fever_with(changes: &[(&str, &str)]) -> (Version, Version) {
    let old = read("tests/dialogs/fever.toml");
    let change = |text: String, (from, to): &(&str, &str)| {
        assert!(text.contains(from), "the fever dialog has no `{from}`");
        text.replacen(from, to, 1)
    };
    let new = changes.iter().fold(old.clone(), change);
    (version(&old), version(&new))
}

/// Compares, and has every example said in both.
fn compared((old, new): &(Version, Version)) -> Comparison {
    let comparison = compare(old, new);
    let changes = comparison.changes.iter().flat_map(|it| &it.differences);
    for difference in comparison.differences.iter().chain(changes) {
        assert_eq!(sent(old.dialog(), &difference.example.old), difference.old);
        assert_eq!(sent(new.dialog(), &difference.example.new), difference.new);
    }
    comparison
}

fn sent(dialog: &Dialog, answers: &Answers) -> Advice {
    match dialog.walk(answers).at {
        At::Decided(decision) => {
            Advice { urgency: Some(decision.urgency), outcome: Some(decision.outcome.id.clone()) }
        }
        At::Undecided => Advice { urgency: None, outcome: None },
        At::Asking(question) => panic!("the example does not answer `{}`", question.id),
    }
}

fn changes(comparison: &Comparison) -> Vec<&QuestionChange> {
    comparison.changes.iter().map(|it| &it.change).collect()
}

#[test]
fn a_dialog_differs_in_nothing_from_itself() {
    for file in ["dialogs/heel-pain.toml", "tests/dialogs/fever.toml"] {
        let text = read(file);
        let comparison = compared(&(version(&text), version(&text)));
        assert!(comparison.changes.is_empty() && comparison.differences.is_empty(), "{file}");
        assert!(!comparison.lowers());
    }
}

/// A check-in knows a dozen answers of the past, and compares them with those of
/// now.
#[test]
fn two_versions_of_the_shipped_follow_up_are_compared() {
    let followed = read("dialogs/heel-pain.toml");
    let old = read("dialogs/heel-pain-follow-up.toml");
    let new = old.replacen("worst >= last.worst + 2", "worst >= last.worst + 3", 1);
    let [old, new] = [&old, &new].map(|text| {
        Version::read(DialogFile { text, followed: Some(&followed) }).map_err(|_| text).unwrap()
    });
    let comparison = compared(&(old, new));
    assert_eq!(comparison.not_compared, []);
    let softened = comparison.differences.iter().find(|it| {
        it.old.outcome == Some(OutcomeId("cut-load".to_owned()))
            && it.new.outcome == Some(OutcomeId("carry-on".to_owned()))
    });
    assert!(softened.is_some(), "{comparison}");
}

#[test]
fn a_flag_lowered_lowers_the_urgency() {
    let pair = fever_with(&[("\"consultation-24\"", "\"consultation\"")]);
    let comparison = compared(&pair);
    assert!(comparison.lowers());
    expect![[r#"
        LOOSENED: the flag `sign`: urgency: consultation-24 -> consultation
          for example:
            who: adult
            signs: rash

        LOWERED: watch (consultation-24) -> watch (consultation)
          who: adult
          signs: rash
    "#]]
    .assert_eq(&comparison.to_string());
}

#[test]
fn a_guard_widened_raises_the_urgency_and_hides_another_flag() {
    let comparison = compared(&fever_with(&[("months <= 3", "months <= 6")]));
    assert!(comparison.lowers(), "the words of a flag are not sent any more");
    assert!(comparison.differences.iter().all(|it| it.direction == Direction::Raised));
    expect![[r#"
        LOWERED: the flag `sign` is NOT SENT ANY MORE
          who: child
          months: 4
          signs: stiff-neck, rash

        raised: watch (consultation) -> hospital (emergency)
          who: child
          months: 4
          signs: none

        raised: watch (consultation-24) -> hospital (emergency)
          who: child
          months: 4
          signs: rash
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
    assert_eq!(comparison.differences[0].direction, Direction::Lowered);
    expect![[r#"
        LOWERED: hospital (emergency) -> watch (consultation-24)
          who: adult
          signs: stiff-neck, rash
          others of them -> watch (emergency)
    "#]]
    .assert_eq(&comparison.to_string());
}

#[test]
fn a_flag_or_a_note_that_comes_or_goes_beside_the_same_outcome_is_reported() {
    let note =
        "[note.stay-cool]\nwhen = \"who.adult\"\nwith = [\"watch\"]\nstatements = [\"T1\"]\n\n";
    let comparison = compared(&fever_with(&[
        ("{ none = [\"signs.none\", \"newborn\"] }", "{ none = [\"signs.none\"] }"),
        ("[statement.T1]", &format!("{note}[statement.T1]")),
    ]));
    assert!(!comparison.lowers());
    expect![[r#"
        the flag `sign` is sent
          who: child
          months: 0
          signs: rash

        the note `stay-cool` is sent
          who: adult
          signs: none
    "#]]
    .assert_eq(&comparison.to_string());
}

#[test]
fn a_question_added_or_removed_is_reported() {
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
    assert_eq!(changes(&comparison), [&QuestionChange::Added(id())]);
    assert!(!comparison.lowers());
    let (old, new) = pair;
    let comparison = compared(&(new, old));
    assert_eq!(changes(&comparison), [&QuestionChange::Removed(id())]);
    assert!(comparison.lowers());
    expect![[r#"
        LOWERED: hospital (emergency) -> watch (consultation)
          who: adult
          signs: none
          rash-fades: no (asked before, not now)
          others of them -> watch (consultation-24)

        changed: the question `rash-fades` is gone
    "#]]
    .assert_eq(&comparison.to_string());
}

#[test]
fn an_answer_that_one_lacks_is_compared_with_those_there_are() {
    let comparison = compared(&fever_with(&[
        ("\"child\", \"adult\"", "\"child\", \"adult\", \"elder\""),
        ("max = 36", "max = 48"),
        ("\"who.adult\", ", "\"who.adult\", \"who.elder\", "),
    ]));
    expect![[r#"
        Nobody is sent another outcome, flag or note.

        changed: the choice `who.elder` is new
          who gives it is sent:
            watch (consultation), watch (consultation-24), hospital (emergency)
          with another answer they were sent:
            watch (consultation), watch (consultation-24), hospital (emergency)

        changed: `months` takes 37 to 48 too
          who gives it is sent:
            watch (consultation), watch (consultation-24), hospital (emergency)
          with another answer they were sent:
            watch (consultation), watch (consultation-24), hospital (emergency)
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
    assert_eq!(compare(&old, &new).not_compared, [NotCompared::Kind(who)]);
}

#[test]
fn a_flag_more_that_is_left_unasked_is_loosened_and_one_fewer_is_not() {
    let with = |unasked: &str| {
        let early =
            format!("urgency = \"emergency\"\nearly-because = \"At once.\"\n{unasked}\ncovers");
        let (_, new) = fever_with(&[("urgency = \"emergency\"\ncovers", &early)]);
        new
    };
    let weights = |pair: &(Version, Version)| {
        let parts = compared(pair).parts;
        parts.iter().map(|it| (it.about.clone().unwrap(), it.weight)).collect::<Vec<_>>()
    };
    let unasked = |weight| vec![("unasked".to_owned(), weight)];
    let sign = "unasked = [\"sign\"]";
    assert_eq!(weights(&(with(""), with(sign))), unasked(Weight::Loosened));
    assert_eq!(weights(&(with(sign), with(""))), unasked(Weight::Tightened));
}
