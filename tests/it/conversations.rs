//! Every conversation in `tests/conversations/<dialog>/` goes as it is written.
//!
//! How one is written stands in `src/conversation.rs`; what the bot says is
//! rewritten with UPDATE_EXPECT=1. The record is written down and read back
//! between any two lines.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use heelwise::app::App;
use heelwise::conversation::Played;
use heelwise::conversation::held::{difference, play_first};
use heelwise::store::memory::Memory;
use heelwise::terminal::{self, TerminalStyle};
use triage::dialog::Answers;
use triage::dialog::Urgency;
use triage::engine::{Prompt, Reply};
use triage::prover::coverage::{Coverage, Element};

use crate::world::{app, app_with_weeks, noon};

#[test]
fn every_conversation_goes_as_it_is_written() {
    let mut wrong = Vec::new();
    for (app, file) in files() {
        match difference(&app, &file).unwrap_or_else(|error| panic!("{error:#}")) {
            Some(difference) if is_updating() => difference.renew(&file).unwrap(),
            Some(difference) => wrong.push(format!("{}:\n{difference}", file.display())),
            None => {}
        }
    }
    assert!(wrong.is_empty(), "{}\nUPDATE_EXPECT=1 rewrites them.", wrong.join("\n"));
}

#[test]
fn every_outcome_and_every_flag_is_reached_by_a_conversation() {
    for name in ["heel-pain", "fever", "sunburn"] {
        let files: Vec<_> = files().into_iter().filter(|(it, _)| it.dialog.id == name).collect();
        let app = files[0].0.clone();
        let mut coverage = Coverage::new(&app.dialog, app.locales.tags()).unwrap();
        for (_, file) in files {
            have(&app, &fs::read_to_string(file).unwrap()).cover(&mut coverage);
        }
        let must_be_reached =
            [Element::Rule, Element::Flag, Element::Outcome, Element::Note, Element::Language];
        for covered in coverage.covered() {
            let is_whole = covered.missed.is_empty() || !must_be_reached.contains(&covered.part);
            assert!(is_whole, "no conversation of `{name}` reaches this:\n{covered}");
        }
    }
}

#[test]
fn what_was_decided_and_not_sent_does_not_count_as_covered() {
    let app = Arc::new(app("fever"));
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conversations/fever/newborn.chat");
    let played = have(&app, &fs::read_to_string(file).unwrap());
    let reached = |played: &Played| {
        let mut coverage = Coverage::new(&app.dialog, app.locales.tags()).unwrap();
        played.cover(&mut coverage);
        let covered = coverage.covered();
        let of = |part| covered.iter().find(|it| it.part == part).unwrap();
        // The hospital's own words speak for a newborn, so that no sentence does.
        assert_eq!(of(Element::Sentence).missed, ["sign"]);
        [of(Element::Flag).reached, of(Element::Outcome).reached]
    };
    assert_eq!(reached(&played), [1, 1]);
    assert_eq!(reached(&Played { sent: Vec::new(), ..played }), [1, 0]);
}

/// People read the first message of a result, and not always the others. It has
/// at most 120 words, and 80 in an emergency, with the clinic's own lines.
///
/// What may be longer, and why: one that names a sign beside its outcome (`flags`),
/// or several that were ticked (`signs`), since no sign may hide another.
#[test]
fn the_first_message_of_a_result_is_short() {
    let mut long = Vec::new();
    let of_the_triage = |app: &App<Memory>| app.dialog.id == "heel-pain" && app.follow_up.is_none();
    for (app, file) in files().into_iter().filter(|(app, _)| of_the_triage(app)) {
        for reply in have(&app, &fs::read_to_string(&file).unwrap()).sent {
            let Reply::Prompt(Prompt::Outcome { urgency, flags, signs, .. }) = &reply else {
                continue;
            };
            let much = !flags.is_empty() || signs.iter().map(|it| it.1.len()).sum::<usize>() > 1;
            let most = match (*urgency == Urgency::Emergency, much) {
                (true, false) => 80,
                (true, true) | (false, false) => 120,
                (false, true) => 150,
            };
            let (text, _) = app.locales.get("en").render(&app.dialog, &reply).unwrap().flat();
            let is_word = |it: &&str| it.contains(char::is_alphanumeric);
            let words = text.split_whitespace().filter(is_word).count();
            if words > most {
                long.push(format!("{}: {words} words, not {most}:\n{text}\n", file.display()));
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

/// Every conversation, with the app it takes place in.
pub(crate) fn files() -> Vec<(Arc<App<Memory>>, PathBuf)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conversations");
    let mut files = Vec::new();
    for folder in fs::read_dir(root).unwrap().map(|it| it.unwrap().path()) {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let app = Arc::new(name.strip_suffix("-weeks").map_or_else(|| app(&name), app_with_weeks));
        for file in fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
            files.push((app.clone(), file));
        }
    }
    files.sort_by(|a, b| a.1.cmp(&b.1));
    assert!(!files.is_empty());
    files
}

pub(crate) fn have(app: &Arc<App<Memory>>, written: &str) -> Played {
    play_first(app, written).unwrap_or_else(|error| panic!("{error:#}"))
}

#[expect(
    clippy::disallowed_methods,
    reason = "how expectations are rewritten, as expect-test has it"
)]
pub(crate) fn is_updating() -> bool {
    std::env::var("UPDATE_EXPECT").is_ok()
}

#[test]
fn a_chat_right_after_another_is_answered() {
    let app = Arc::new(app("fever"));
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let chat = |clock: fn() -> DateTime<Utc>| {
        let input = "/start\n".repeat(20);
        let look = TerminalStyle::default();
        let chat = terminal::chat(
            app.clone(),
            "en",
            Answers::default(),
            input.as_bytes(),
            Vec::new(),
            look,
            clock,
        );
        runtime.block_on(chat).unwrap()
    };
    chat(noon);
    let second = chat(|| noon() + TimeDelta::milliseconds(50));
    assert_eq!(second.matches("> /start").count(), 20);
    assert_eq!(second.matches("Fever check").count(), 20, "{second}");
}
