//! What a person came for never gives way: neither in an outbox that is full,
//! nor because a dialog lets too much come at once.

use std::fs;

use heelwise::load::{Places, inspect};
use heelwise::store::record::{RECORD_BYTES_MAX, Record};
use triage::dialog::{NoteId, OutcomeId, Urgency};
use triage::engine::{Ending, Notice, Prompt, Reply, conclusion};
use triage::locale::Clinic;

use crate::world::{noon, root};

fn notes(count: usize) -> Vec<NoteId> {
    (0..count).map(|it| NoteId(format!("note-{it}"))).collect()
}

fn ending(outcome: &str, notes: &[NoteId]) -> Vec<Reply> {
    conclusion(Ending {
        outcome: OutcomeId(outcome.to_owned()),
        urgency: Urgency::Emergency,
        flags: Vec::new(),
        signs: Vec::new(),
        notes: notes.to_vec(),
        pages: Vec::new(),
    })
}

fn waits(record: &Record) -> Vec<Reply> {
    record.outbox.iter().map(|it| it.reply.clone()).collect()
}

fn is_outcome(reply: &Reply, name: &str) -> bool {
    matches!(reply, Reply::Prompt(Prompt::Outcome { outcome, .. }) if outcome.0 == name)
}

#[test]
fn an_outcome_stays_however_many_notes_come_with_it() {
    for count in [22, 23, 24, 60] {
        let mut record = Record::new(noon());
        let mut replies = vec![Reply::ClosePrompt(Vec::new())];
        replies.extend(ending("hospital", &notes(count)));
        record.enqueue("en", 1, replies);
        let record = record.encode().unwrap();
        assert!(waits(&record).iter().any(|it| is_outcome(it, "hospital")), "{count} notes");
    }
}

#[test]
fn an_outcome_stays_whatever_is_said_after_it() {
    let mut record = Record::new(noon());
    record.enqueue("en", 1, ending("hospital", &notes(20)));
    record.enqueue("en", 1, vec![Reply::Emergency]);
    for notice in Notice::ALL {
        record.enqueue("en", 1, vec![Reply::Notice(notice), Reply::Prompt(Prompt::Finished)]);
    }
    let waiting = waits(&record.encode().unwrap());
    assert!(waiting.iter().any(|it| is_outcome(it, "hospital")));
    assert!(waiting.contains(&Reply::Emergency));
}

#[test]
fn a_record_that_is_too_long_drops_what_is_least_needed() {
    let mut record = Record::new(noon());
    let long = |letter: &str| letter.repeat(RECORD_BYTES_MAX / 2);
    record.enqueue(&long("x"), 1, vec![Reply::Notice(Notice::Help)]);
    record.enqueue("en", 1, ending("hospital", &[]));
    record.enqueue(&long("y"), 1, vec![Reply::Notice(Notice::Unusable)]);
    assert!(record.encode_whole().is_err());
    let encoded = record.encode().unwrap();
    let waiting = waits(&encoded);
    assert!(!waiting.contains(&Reply::Notice(Notice::Help)));
    assert!(waiting.iter().any(|it| is_outcome(it, "hospital")));
    assert!(waiting.contains(&Reply::Notice(Notice::Unusable)));
    assert_eq!(Record::decode(encoded.bytes()).unwrap(), *encoded);
}

#[test]
fn of_many_outcomes_that_wait_the_newest_stays() {
    let mut record = Record::new(noon());
    for number in 0..60 {
        record.enqueue("en", 1, ending(&format!("a-longer-name-of-number-{number}"), &[]));
    }
    let waiting = waits(&record.encode().unwrap());
    assert!(waiting.iter().any(|it| is_outcome(it, "a-longer-name-of-number-59")));
}

/// The fever dialog with more in its file and its words, checked.
fn fever_with(more: &str, words: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let english = folder.path().join("en");
    fs::create_dir(&english).unwrap();
    let read = |file: &str| fs::read_to_string(root().join("tests/dialogs").join(file)).unwrap();
    let mut dialog = read("fever.toml");
    if more.contains("[question.last]") {
        dialog = dialog.replacen("to = \"decide\"", "to = \"last\"", 1);
    }
    fs::write(folder.path().join("fever.toml"), dialog + more).unwrap();
    fs::write(english.join("fever.ftl"), read("locales/en/fever.ftl") + words).unwrap();
    let places = Places {
        dialog: folder.path().join("fever.toml"),
        locales: vec![root().join("locales"), folder.path().to_owned()],
        default_language: "en".to_owned(),
    };
    let clinic = Clinic { emergency: "112".to_owned(), ..Clinic::default() };
    inspect(&places, &clinic).unwrap().report.to_string()
}

/// The fever dialog with so many notes, all for everybody, checked.
fn fever_with_notes(count: usize) -> String {
    let guard = r#"{ none = ["signs.none"] }"#;
    let why = r#"statements = ["T1"]"#;
    let note = |it| format!("\n[note.many-{it}]\nwhen = {guard}\n{why}\n");
    let words = |it| format!("\nnote-many-{it} = Number {it}.\n    .title = Note\n");
    fever_with(
        &(0..count).map(note).collect::<String>(),
        &(0..count).map(words).collect::<String>(),
    )
}

#[test]
fn more_messages_at_once_than_can_wait_are_a_problem() {
    let report = fever_with_notes(10);
    assert!(!report.contains("D604"), "{report}");
    let report = fever_with_notes(24);
    assert!(report.contains("up to 13 messages can end a conversation"), "{report}");
}

/// The fever dialog with so many questions more, each behind the one before and a
/// screen, so that nobody is spared it; checked.
fn fever_with_questions(count: usize) -> String {
    let name =
        |it: usize| if it == 0 { "last".to_owned() } else { format!("of-a-longer-name-{it}") };
    let question = |it: usize| {
        let to = if it + 1 == count { "decide".to_owned() } else { name(it + 1) };
        format!(
            "\n[question.{}]\nkind = \"one\"\nscreen = true\n\
             choices = [\"yes-i-have\", \"no-i-have-not\"]\n\
             next = [{{ to = \"{to}\" }}]\n",
            name(it)
        )
    };
    let words = |it| {
        let name = name(it);
        format!(
            "\nquestion-{name} = Yes or no?\n    .yes-i-have = Yes\n    .no-i-have-not = No\n\
             letter-question-{name} = Q\n"
        )
    };
    fever_with(
        &(0..count).map(question).collect::<String>(),
        &(0..count).map(words).collect::<String>(),
    )
}

#[test]
fn more_answers_than_a_record_takes_are_a_problem() {
    let report = fever_with_questions(10);
    assert!(!report.contains("D604"), "{report}");
    let report = fever_with_questions(80);
    assert!(report.contains("what is answered and then sent does not fit"), "{report}");
}
