//! What is sent keeps what was promised: persons play dialogs made up at random
//! that pass `check`, and a promise that is broken is noticed.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::made_up::{Guard, Kind, MadeUp};
use crate::played::{Stage, made_up};
use crate::random::Chance;
use crate::world::root;

/// The fewest dialogs that are played, the most, and by how many persons each.
const DIALOGS: usize = 40;
const DIALOGS_MAX: usize = 200;
const PERSONS: usize = 7;

/// Dialogs that pass `check`, each with the seed that it was made up from.
fn passing() -> impl Iterator<Item = (u64, MadeUp)> {
    (1..).filter_map(|seed| Some((seed, made_up(seed)?)))
}

fn stage(made: MadeUp) -> Stage {
    let folder = tempfile::tempdir().unwrap();
    Stage::new(made, &root(), folder.path())
}

/// What the promises are about, and whether a dialog has it.
fn traits(made: &MadeUp) -> [(&'static str, bool); 12] {
    let has_kind =
        |is: &dyn Fn(Kind, bool) -> bool| made.questions.iter().any(|it| is(it.kind, it.screen));
    let early = || made.outcomes.iter().filter(|it| it.early);
    [
        ("a number that gets worse", has_kind(&|it, _| matches!(it, Kind::Number(_, Some(_))))),
        ("a number that does not", has_kind(&|it, _| matches!(it, Kind::Number(_, None)))),
        ("a screen of one choice", has_kind(&|it, screen| screen && matches!(it, Kind::One(_)))),
        ("a screen of one sign", has_kind(&|it, screen| screen && it == Kind::Many(1))),
        ("a contradiction", !made.contradictions.is_empty()),
        ("a modifier", made.flags.iter().any(|it| it.modifier)),
        ("an early outcome", early().count() > 0),
        ("a flag left unasked", early().any(|it| !it.unasked.is_empty())),
        ("a flag that its outcome covers", made.outcomes.iter().any(|it| !it.covers.is_empty())),
        ("more notes than one message", made.notes.len() > 2),
        ("more flags than one message", made.flags.len() > 8),
        ("a way past questions", made.questions.iter().any(|it| !it.ways.is_empty())),
    ]
}

#[test]
fn what_is_sent_keeps_what_was_promised() {
    let mut had: BTreeMap<_, usize> = BTreeMap::new();
    for (played, (seed, made)) in passing().enumerate() {
        if played >= DIALOGS && had.values().all(|it| *it >= 2) {
            break;
        }
        assert!(played < DIALOGS_MAX, "after {seed} dialogs made up, too few have one of {had:?}");
        for (of, has) in traits(&made) {
            *had.entry(of).or_default() += usize::from(has);
        }
        let (stage, mut chance) = (stage(made), Chance(seed));
        (0..PERSONS).for_each(|_| stage.hold(&mut chance));
    }
}

/// A promise, and a change by which a dialog should keep more than it does.
type Asked = (&'static str, fn(&mut MadeUp));

#[test]
fn a_promise_that_is_broken_is_noticed() {
    let asked: [Asked; 6] = [
        ("as urgent as every flag", |it| it.flags.iter_mut().for_each(|it| it.urgency = 3)),
        ("the outcome of the row", |it| it.rules[0].0 = Guard::All(Vec::new())),
        ("every note that is due", |it| it.notes.push((Guard::All(Vec::new()), Vec::new()))),
        ("every screen before advice", |it| it.outcomes.iter_mut().for_each(|it| it.early = false)),
        ("no flag left unasked", |it| it.outcomes.iter_mut().for_each(|it| it.unasked.clear())),
        ("no lower for a worse answer", |it| it.contradictions.clear()),
    ];
    for (promise, ask) in asked {
        let asks_more = passing().filter_map(|(seed, made)| {
            let mut more = made.clone();
            ask(&mut more);
            (more.dialog() != made.dialog()).then_some((seed, made, more))
        });
        let is_noticed = asks_more.take(30).any(|(seed, made, more)| {
            let (mut stage, mut chance) = (stage(made), Chance(seed));
            stage.made = more;
            let play = || (0..30).for_each(|_| stage.hold(&mut chance));
            catch_unwind(AssertUnwindSafe(play)).is_err()
        });
        assert!(is_noticed, "nobody misses this: {promise}");
    }
}
