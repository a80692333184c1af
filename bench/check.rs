//! What checking costs: the shipped dialog with all its languages, and how the
//! cost grows with questions, choices and rules.
//!
//! Prints the median of some runs; nothing here is a test.

#![expect(clippy::print_stdout, reason = "the figures are what was asked for")]
#![expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]

use std::fmt::Write;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use heelwise::load::{Places, load};
use triage::dialog::problem::Code;
use triage::locale::Clinic;
use triage::prover::{Verdict, check};

/// Runs whose median is printed.
const RUNS: usize = 5;

/// How many questions apart the conditions of one rule may lie.
const WINDOW: usize = 4;

fn main() {
    let shipped = median(|| {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let places = Places {
            dialog: root.join("dialogs/heel-pain.toml"),
            locales: vec![root.join("locales")],
            default_language: "en".to_owned(),
        };
        let clinic =
            Clinic { emergency: "112".to_owned(), retention_days: 30, ..Clinic::default() };
        assert!(load(&places, &clinic).is_ok());
    });
    let memory = peak_memory().map_or_else(|| "?".to_owned(), |it| (it / 1024).to_string());
    println!("the shipped dialog with all languages: {shipped:.1?}, {memory} MiB");
    println!("generated:");
    println!("questions  choices  rules  time");
    for (questions, choices, rules) in
        [(25, 4, 125), (50, 4, 250), (100, 4, 500), (200, 4, 1_000), (100, 8, 500), (100, 4, 2_000)]
    {
        let text = generated(questions, choices, rules);
        let time = median(|| assert!(is_proved(&check(&text))));
        println!("{questions:9}  {choices:7}  {rules:5}  {time:.1?}");
    }
}

/// Whether a dialog was small enough; some of its rows may never decide.
fn is_proved(checked: &Verdict) -> bool {
    checked.problems.iter().all(|it| it.code == Code::D302)
}

/// The most memory this process has had, in KiB; only Linux reports it.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}

fn median(mut run: impl FnMut()) -> Duration {
    let mut times: Vec<_> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort();
    times[RUNS / 2]
}

/// A chain of questions, every fifth with several answers, every tenth a screen
/// with its flag and its law, every seventh passed over by some; and a table
/// whose rows each look at three of a few neighbouring questions.
fn generated(questions: usize, choices: usize, rules: usize) -> String {
    let mut text = String::from("id = \"big\"\n[limits]\nquestions = 999\nseconds = 9999\n");
    let names: Vec<_> = (0..choices).map(|it| format!("\"c{it}\"")).collect();
    let names = names.join(", ");
    let to = |place: usize| match place < questions {
        true => format!("q{place}"),
        false => "decide".to_owned(),
    };
    for place in 0..questions {
        let kind = if place % 5 == 0 { "kind = \"many\"\nnone = \"c0\"" } else { "kind = \"one\"" };
        let (next, after) = (to(place + 1), to(place + 2));
        let _ = writeln!(text, "[question.q{place}]\n{kind}\nchoices = [{names}]");
        let _ = match place {
            _ if place % 7 == 2 && place % 5 < 4 => {
                writeln!(
                    text,
                    "next = [{{ when = \"q{place}.c1\", to = \"{after}\" }}, {{ to = \"{next}\" }}]"
                )
            }
            _ => writeln!(text, "next = [{{ to = \"{next}\" }}]"),
        };
        if place % 10 == 0 {
            let _ = writeln!(text, "screen = true\n[flag.f{place}]\nwhen = \"q{place}.c1\"");
            let _ = writeln!(text, "urgency = \"consultation-24\"\n[[law]]\ntext = \"made up\"");
            let _ = writeln!(text, "only = \"f{place}\"\nwhere = \"urgency.consultation-24\"");
        }
    }
    let mut dice = 1_u64;
    let mut roll = |sides: usize| {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (dice >> 33) as usize % sides
    };
    for _ in 0..rules {
        let first = roll(questions.saturating_sub(WINDOW).max(1));
        let atoms: Vec<_> = (0..3)
            .map(|_| format!("\"q{}.c{}\"", first + roll(WINDOW.min(questions)), roll(choices)))
            .collect();
        let outcome = roll(9);
        let _ = writeln!(text, "[[rule]]\nwhen = {{ all = [{}] }}", atoms.join(", "));
        let _ = writeln!(text, "outcome = \"o{outcome}\"");
    }
    let _ = writeln!(text, "[[rule]]\noutcome = \"o0\"");
    for outcome in 0..9 {
        let _ = writeln!(
            text,
            "[outcome.o{outcome}]\nurgency = \"consultation\"\nstatements = [\"S\"]"
        );
    }
    text + "[statement.S]\nevidence = \"opinion\"\nchecked = \"design\"\nsources = []\n"
}
