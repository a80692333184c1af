//! Every conversation in `tests/conversations/<dialog>/` goes as it is written.
//!
//! A line with `>` is the person's: words typed, a button tapped `[label]`, or
//! something we cannot read `(sticker)`, `(edit)`, `(group)`. Lines with `#`
//! say what the conversation is for. All else is the bot's, and is rewritten
//! with UPDATE_EXPECT=1. The record is written down and read back between any
//! two lines.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use heelwise::dialog::{At, Decision};
use heelwise::engine::Input;
use heelwise::outbox::House;
use heelwise::store::memory::Memory;

use crate::world::{World, house};

#[test]
fn every_conversation_goes_as_it_is_written() {
    let mut wrong = Vec::new();
    for (house, file) in files() {
        let written = fs::read_to_string(&file).unwrap();
        let (spoken, _) = have(house, &written);
        if spoken == written {
            continue;
        }
        if is_updating() {
            fs::write(&file, spoken).unwrap();
        } else {
            wrong.push(format!("{}:\n{}", file.display(), first_difference(&written, &spoken)));
        }
    }
    assert!(wrong.is_empty(), "{}\nUPDATE_EXPECT=1 rewrites them.", wrong.join("\n"));
}

#[test]
fn every_outcome_and_every_flag_is_reached_by_a_conversation() {
    for name in ["heel-pain", "fever"] {
        let (mut reached, mut dialog) = (BTreeSet::new(), None);
        for (house, file) in files().into_iter().filter(|(it, _)| it.dialog.id == name) {
            let written = fs::read_to_string(file).unwrap();
            reached.extend(have(house.clone(), &written).1);
            dialog = Some(house);
        }
        let dialog = &dialog.unwrap().dialog;
        let outcomes = dialog.outcomes.iter().map(|it| format!("outcome {}", it.id));
        let flags = dialog.flags.iter().map(|it| format!("flag {}", it.id));
        let notes = dialog.notes.iter().map(|it| format!("note {}", it.id));
        let rules = (0..dialog.rules.len()).map(|it| format!("rule {}", it + 1));
        let all = outcomes.chain(flags).chain(notes).chain(rules);
        let missed: Vec<_> = all.filter(|it| !reached.contains(it)).collect();
        assert!(missed.is_empty(), "no conversation of `{}` reaches {missed:?}", dialog.id);
    }
}

/// Every conversation, with the house it takes place in.
pub(crate) fn files() -> Vec<(Arc<House<Memory>>, PathBuf)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conversations");
    let mut files = Vec::new();
    for folder in fs::read_dir(root).unwrap().map(|it| it.unwrap().path()) {
        let house = Arc::new(house(&folder.file_name().unwrap().to_string_lossy()));
        for file in fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
            files.push((house.clone(), file));
        }
    }
    files.sort_by(|a, b| a.1.cmp(&b.1));
    assert!(!files.is_empty());
    files
}

/// Has the conversation, and returns it as it went, with what it reached.
fn have(house: Arc<House<Memory>>, written: &str) -> (String, Vec<String>) {
    let mut world = World::new(house);
    let mut spoken = String::new();
    let mut reached = Vec::new();
    for line in written.lines().take_while(|line| line.starts_with('#')) {
        spoken += &format!("{line}\n");
    }
    for line in written.lines().filter_map(|line| line.strip_prefix("> ")) {
        let before = world.pad.0.lock().unwrap().len();
        act(&mut world, line);
        spoken += &format!("> {line}\n{}", world.transcript(before));
        if let Some(At::Decided(decision)) = world.walk().map(|walk| walk.at) {
            reached.extend(names(&decision));
            let holds = world.session().unwrap();
            reached.extend(raised(&world, &holds.answers));
        }
    }
    (spoken, reached)
}

pub(crate) fn act(world: &mut World, line: &str) {
    let label = line.strip_prefix('[').and_then(|it| it.strip_suffix(']'));
    match (label, line) {
        (Some(label), _) => world.tap(label),
        (None, "(sticker)") => world.input(Input::Unusable, None),
        (None, "(edit)") => world.input(Input::Edited, None),
        (None, "(group)") => world.input(Input::Group, None),
        (None, line) => world.say(line),
    }
}

fn names(decision: &Decision) -> Vec<String> {
    let mut names =
        vec![format!("outcome {}", decision.outcome.id), format!("rule {}", decision.rule + 1)];
    names.extend(decision.notes.iter().map(|it| format!("note {}", it.id)));
    names
}

fn raised(world: &World, answers: &heelwise::dialog::Answers) -> Vec<String> {
    let dialog = &world.house.dialog;
    let holds = heelwise::dialog::guard::Holds::new(dialog, answers);
    let raised = dialog.flags.iter().filter(|flag| holds.fact(flag.fact));
    raised.map(|flag| format!("flag {}", flag.id)).collect()
}

fn first_difference(written: &str, spoken: &str) -> String {
    let (mut written, mut spoken) = (written.lines(), spoken.lines());
    for number in 1.. {
        match (written.next(), spoken.next()) {
            (None, None) => break,
            (old, new) if old == new => {}
            (old, new) => {
                let [old, new] = [old, new].map(|it| it.unwrap_or("(the end)"));
                return format!("line {number}\n  written: {old}\n  spoken:  {new}");
            }
        }
    }
    String::new()
}

#[expect(
    clippy::disallowed_methods,
    reason = "how expectations are rewritten, as expect-test has it"
)]
pub(crate) fn is_updating() -> bool {
    std::env::var("UPDATE_EXPECT").is_ok()
}
