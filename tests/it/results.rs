//! What a person came for never gives way: neither in an outbox that is full,
//! nor because a dialog lets too much come at once.

use std::fs;

use heelwise::dialog::{NoteId, OutcomeId, Urgency};
use heelwise::engine::{Ending, Notice, Reply, Screen, conclusion};
use heelwise::load::{Places, inspect};
use heelwise::locale::Clinic;
use heelwise::store::record::Record;

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
    matches!(reply, Reply::Screen(Screen::Outcome { outcome, .. }) if outcome.0 == name)
}

#[test]
fn an_outcome_stays_however_many_notes_come_with_it() {
    for count in [22, 23, 24, 60] {
        let mut record = Record::new(noon());
        let mut replies = vec![Reply::Close(Vec::new())];
        replies.extend(ending("hospital", &notes(count)));
        record.say("en", 1, replies);
        assert!(waits(&record).iter().any(|it| is_outcome(it, "hospital")), "{count} notes");
        assert!(record.encode().is_ok());
    }
}

#[test]
fn an_outcome_stays_whatever_is_said_after_it() {
    let mut record = Record::new(noon());
    record.say("en", 1, ending("hospital", &notes(20)));
    record.say("en", 1, vec![Reply::Emergency]);
    for notice in Notice::ALL {
        record.say("en", 1, vec![Reply::Notice(notice), Reply::Screen(Screen::Finished)]);
    }
    let waiting = waits(&record);
    assert!(waiting.iter().any(|it| is_outcome(it, "hospital")));
    assert!(waiting.contains(&Reply::Emergency));
}

#[test]
fn of_many_outcomes_that_wait_the_newest_stays() {
    let mut record = Record::new(noon());
    for number in 0..60 {
        record.say("en", 1, ending(&format!("a-longer-name-of-number-{number}"), &[]));
    }
    let waiting = waits(&record);
    assert!(waiting.iter().any(|it| is_outcome(it, "a-longer-name-of-number-59")));
    assert!(record.encode().is_ok());
}

/// The fever dialog with so many notes, all for everybody, is checked.
fn fever_with_notes(count: usize) -> String {
    let folder = tempfile::tempdir().unwrap();
    let words = folder.path().join("en");
    fs::create_dir(&words).unwrap();
    let read = |file: &str| fs::read_to_string(root().join("tests/dialogs").join(file)).unwrap();
    let (mut dialog, mut text) = (read("fever.toml"), read("locales/en/fever.ftl"));
    for number in 0..count {
        let guard = r#"{ none = ["signs.none"] }"#;
        let why = r#"why = ["T1"]"#;
        dialog += &format!("\n[note.many-{number}]\nwhen = {guard}\n{why}\n");
        text += &format!("\nnote-many-{number} = Number {number}.\n    .title = Note\n");
    }
    fs::write(folder.path().join("fever.toml"), dialog).unwrap();
    fs::write(words.join("fever.ftl"), text).unwrap();
    let places = Places {
        dialog: folder.path().join("fever.toml"),
        locales: vec![root().join("locales"), folder.path().to_owned()],
        default_language: "en".to_owned(),
    };
    let clinic = Clinic { emergency: "112".to_owned(), ..Clinic::default() };
    inspect(&places, &clinic).unwrap().report.to_string()
}

#[test]
fn more_messages_at_once_than_can_wait_are_a_problem() {
    let report = fever_with_notes(10);
    assert!(!report.contains("D604"), "{report}");
    let report = fever_with_notes(24);
    assert!(report.contains("up to 13 messages can end a conversation"), "{report}");
}
