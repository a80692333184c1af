//! What the compiler does not check: the rules of ARCHITECTURE.md and
//! CONTRIBUTING.md.

use std::fs;
use std::path::{Path, PathBuf};

/// The crates, the one that knows nothing of the other first.
const CRATES: [&str; 2] = ["crates/triage/src", "src"];

/// What the triage crate may not name.
const WORLDLY: [&str; 12] = [
    "std::time",
    "std::fs",
    "std::net",
    "std::io",
    "std::env",
    "std::thread",
    "std::process",
    "tokio",
    "Utc::now",
    "rand",
    "teloxide",
    "sled",
];

/// Each of these crates is named in one place only, so that it can be replaced.
const OWNERS: [(&str, &[&str]); 18] = [
    ("teloxide", &["src/telegram.rs", "src/telegram/"]),
    ("sled::", &["src/store/sled.rs", "src/store/sled/"]),
    ("tokio_postgres", &["src/store/postgres.rs", "src/store/postgres/"]),
    ("rustls", &["src/store/postgres/"]),
    ("aes_gcm_siv", &["src/store/keyring.rs", "src/store/sled/data_keys.rs"]),
    ("mimalloc", &["src/main.rs"]),
    ("fluent", &["crates/triage/src/locale.rs", "crates/triage/src/locale/"]),
    ("biodivine_lib_bdd", &["crates/triage/src/prover.rs", "crates/triage/src/prover/"]),
    (
        "toml::",
        &[
            "crates/triage/src/dialog/",
            "crates/triage/src/prover/",
            "src/settings/names.rs",
            "src/publish/signed.rs",
        ],
    ),
    ("tracing_subscriber", &["src/log.rs"]),
    ("prometheus_client", &["src/metrics.rs", "src/metrics/"]),
    (
        "hyper",
        &[
            "src/server.rs",
            "src/telegram/client.rs",
            "src/telegram/fence.rs",
            "src/telegram/shared.rs",
            "src/telegram/webhook.rs",
            "src/health.rs",
            "src/studio.rs",
            "src/studio/address.rs",
        ],
    ),
    ("tower_service", &["src/telegram/fence.rs"]),
    ("resvg", &["src/telegram/picture.rs"]),
    ("cosmic_text", &["src/letter_pdf/typeset.rs"]),
    ("krilla", &["src/letter_pdf/"]),
    ("maud", &["src/studio.rs", "src/studio/", "src/cli/locale/preview.rs"]),
    ("form_urlencoded", &["src/studio/address.rs"]),
];

/// Former names, with the names that stand for the same now.
const FORMER_NAMES: [(&str, &str); 62] = [
    ("AT_ONCE_MAX", "IN_FLIGHT_MAX"),
    ("AtWork", "InFlight"),
    ("Company", "Combinations"),
    ("HandOver", "GroupCommit"),
    ("House", "App"),
    ("InWords", "Displayed"),
    ("LAST_CALLS", "WEBHOOK_DRAIN_TIMEOUT"),
    ("LAST_WORDS", "OUTBOX_DRAIN_TIMEOUT"),
    ("LOOKS", "SWEEP_INTERVAL"),
    ("LOOKS_AT_ONCE", "SWEEP_CHUNK"),
    ("LOOKS_MAX", "SEARCH_STEPS_MAX"),
    ("NO_CHAT", "PROBE_CHAT"),
    ("NotSpoken", "UnsupportedLanguage"),
    ("Numbered", "UpdateIdOnly"),
    ("Pace", "ReadingTime"),
    ("Placed", "FileProblem"),
    ("Rebuilt", "RebuildSummary"),
    ("SECONDS_AWAY", "REMOTE_BUCKETS"),
    ("SECONDS_HERE", "LOCAL_BUCKETS"),
    ("SETTLED", "DEBOUNCE"),
    ("Sealed", "Checksummed"),
    ("Slots", "KeySlots"),
    ("Tally", "Totals"),
    ("TapAnswer", "CallbackAnswer"),
    ("Tapped", "CallbackMessage"),
    ("Turns", "ChatLocks"),
    ("Unheard", "NoResponse"),
    ("Vault", "DataKeys"),
    ("Watched", "HealthState"),
    ("answer_taps", "answer_callbacks"),
    ("apologise", "recover_from_panic"),
    ("be_called", "serve_webhook"),
    ("begin_anew", "restart"),
    ("burst_of_time", "tolerance"),
    ("company_of", "combinations_of"),
    ("counts_later", "verify_in_background"),
    ("drop_what_no_longer_fits", "prune_stale_answers"),
    ("erase_left", "erase_marked"),
    ("erase_unused", "erase_orphans"),
    ("is_asking_of", "is_current_question"),
    ("is_from_the_right", "is_rtl"),
    ("lacks_of_review", "check_review"),
    ("laid_out", "with_order"),
    ("load_to_look_at", "load_unproved"),
    ("longest_way", "longest_path"),
    ("look_at_those_due", "promote_due"),
    ("look_through", "sweep"),
    ("may_reach", "declare_outcome"),
    ("may_stand_below", "may_apply_to"),
    ("nodes_left", "node_budget"),
    ("not_spoken", "unsupported_language_notice"),
    ("of_what_is_there", "with_detected_encryption"),
    ("pass_over", "count_ignored"),
    ("prepare_to_be_called", "register_webhook"),
    ("repeat_after", "notice_then_prompt"),
    ("say_one", "deliver_next"),
    ("says_of_itself", "check_metadata"),
    ("stands_below", "applies_to"),
    ("steepest", "greedy_path"),
    ("wake_for", "requeue"),
    ("western", "fold_char"),
    ("what_is_not_shown", "missing_prompt"),
];

/// Folders that are not ours: tools make them.
const MADE: [&str; 5] = [".git", "target", "data", "bench/scratch", "bench/peers/installed"];

/// ARCHITECTURE.md is read at one sitting.
const ARCHITECTURE_BYTES_MAX: u64 = 12_288;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file under `folder`, by its path from the root, with its text.
fn sources(folder: &str) -> Vec<(String, String)> {
    files(folder, "rs")
}

/// Every file under `folder` with this extension, but for what is made there by
/// tools.
fn files(folder: &str, extension: &str) -> Vec<(String, String)> {
    let is_made = |path: &Path| MADE.iter().any(|it| path.ends_with(it));
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(path) = open.pop() {
        if path.is_dir() && !is_made(&path) {
            open.extend(fs::read_dir(path).unwrap().map(|it| it.unwrap().path()));
        } else if path.extension().is_some_and(|it| it == extension) {
            let name = path.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
            found.push((name, fs::read_to_string(path).unwrap()));
        }
    }
    found.sort();
    found
}

/// Every Rust file of both crates.
fn all_sources() -> Vec<(String, String)> {
    CRATES.iter().flat_map(|it| sources(it)).collect()
}

/// The modules of a crate, in the order of its `lib.rs`.
fn modules(folder: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join(folder).join("lib.rs")).unwrap();
    let lines = text.lines().filter_map(|line| line.split("mod ").nth(1)?.strip_suffix(';'));
    lines.map(str::to_owned).collect()
}

#[test]
fn a_module_imports_only_modules_listed_above_it() {
    for folder in CRATES {
        let modules = modules(folder);
        let place = |name: &str| modules.iter().position(|it| it == name);
        for (file, text) in sources(folder) {
            let path = file[folder.len()..].trim_start_matches('/');
            let Some(own) = place(path.split(['/', '.']).next().unwrap()) else { continue };
            for named in text.split("crate::").skip(1) {
                let name: String =
                    named.chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect();
                if let Some(other) = place(&name) {
                    assert!(other <= own, "{file} imports `{name}`, which lib.rs lists below it");
                }
            }
        }
    }
}

/// Its Cargo.toml holds most of the world off; the standard library is always
/// there.
#[test]
fn the_triage_crate_names_nothing_of_the_world() {
    for (file, text) in sources("crates/triage/src") {
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            for word in WORLDLY {
                assert!(!names(line, word), "{file} names `{word}`: {line}");
            }
        }
    }
}

fn names(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        !line[..at].ends_with(|it: char| it.is_alphanumeric() || it == '_')
            && !line[at + word.len()..].starts_with(|it: char| it.is_alphanumeric() || it == '_')
    })
}

#[test]
fn a_former_name_does_not_come_back() {
    let others = [all_sources(), sources("tests")].concat();
    let mut found = Vec::new();
    for (file, text) in others.iter().filter(|(file, _)| file != "tests/it/tidy.rs") {
        for (number, line) in (1..).zip(text.lines()) {
            let former = FORMER_NAMES.iter().filter(|(former, _)| names(line, former));
            found.extend(
                former.map(|(former, name)| format!("{file}:{number}: `{former}` is `{name}` now")),
            );
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn each_library_has_one_owner() {
    for (file, text) in all_sources() {
        for (library, owners) in OWNERS {
            if owners.iter().any(|owner| file.starts_with(owner)) {
                continue;
            }
            let named = text.lines().find(|line| line.contains(&format!("use {library}")));
            assert!(named.is_none(), "{file} names `{library}`: {named:?}");
        }
    }
}

#[test]
fn files_and_lines_stay_short() {
    for (file, text) in [all_sources(), sources("tests")].concat() {
        assert!(text.lines().count() <= 600, "{file} has more than 600 lines");
        for (number, line) in text.lines().enumerate() {
            let is_short = line.chars().count() <= 100 || line.contains("http");
            assert!(is_short, "{file}:{} is longer than 100 characters", number + 1);
        }
        assert!(!text.contains("TO\u{44}O"), "{file} has something left to do");
    }
}

/// What is rendered takes no other ids; a reader of a file could take any text. An
/// id of one word is also the name of something else.
#[test]
fn the_id_of_a_fixed_text_is_spelled_in_one_place() {
    let table = root().join("crates/triage/src/locale/catalogue/texts.rs");
    let table = fs::read_to_string(table).unwrap();
    let rows = table.lines().filter_map(|it| it.split_once(" = \"")?.1.split_once("\", "));
    let ids: Vec<_> = rows.map(|it| format!("\"{}\"", it.0)).collect();
    assert!(ids.len() > 120, "{ids:?}");
    let others = all_sources().into_iter().filter(|(file, _)| file.contains("src/locale"));
    for (file, text) in others.filter(|(file, _)| !file.ends_with("/texts.rs")) {
        let spelled = ids.iter().find(|it| it.contains('-') && text.contains(it.as_str()));
        assert!(spelled.is_none(), "{file} spells {spelled:?}");
    }
}

#[test]
fn the_id_of_a_text_of_a_part_is_made_in_one_place() {
    let parts = ["question", "outcome", "flag", "note", "page", "statement", "command"];
    for (file, text) in all_sources().iter().filter(|(file, _)| !file.ends_with("/ids.rs")) {
        let spelled = parts.into_iter().find(|it| text.contains(&format!("\"{it}-{{")));
        assert!(spelled.is_none(), "{file} spells the id of a text of a {spelled:?}");
    }
}

/// An error of `std::fs` names neither the file nor what was tried.
#[test]
fn files_are_touched_by_way_of_fs_err() {
    let plain = ["use std::fs::Permissions;", "use std::fs::DirBuilder;"];
    for (file, text) in all_sources() {
        let named = text.lines().find(|it| it.contains("std::fs") && !plain.contains(it));
        assert!(named.is_none(), "{file} uses std::fs, whose errors name no file: {named:?}");
    }
}

#[test]
fn every_dependency_says_what_it_is_for() {
    for file in ["Cargo.toml", "crates/triage/Cargo.toml"] {
        let text = fs::read_to_string(root().join(file)).unwrap();
        let sections = text
            .split("\n[")
            .filter(|it| it.split(']').next().is_some_and(|name| name.ends_with("dependencies")));
        for line in sections.flat_map(str::lines).filter(|line| line.contains(" = ")) {
            let is_said = line.contains(" # ") || line.ends_with("{ workspace = true }");
            assert!(is_said, "{file} does not say what this is for: {line}");
        }
    }
}

#[test]
fn nothing_but_the_tests_names_a_machine() {
    for (file, text) in all_sources() {
        for word in ["/home/", "/root/", "/tmp/"] {
            assert!(!text.contains(word), "{file} names a place of one machine: {word}");
        }
    }
    assert!(Path::new(&root()).join("LICENSE").exists());
}

/// What stands in a page, but for its examples.
fn without_examples(page: &str) -> String {
    page.split("```").step_by(2).collect()
}

/// Where the links of a page lead within the repository.
fn links(page: &str) -> Vec<String> {
    let text: String = without_examples(page).split('`').step_by(2).collect();
    let targets = text.split("](").skip(1).filter_map(|it| it.split_once(')'));
    targets.map(|it| it.0.to_owned()).filter(|it| !it.contains("://")).collect()
}

/// The headings of a page, as a code host writes them in an address.
fn anchors(page: &str) -> Vec<String> {
    let text = without_examples(page);
    let headings = text.lines().filter(|it| it.starts_with('#'));
    let anchor = |heading: &str| {
        let words = heading.trim_start_matches('#').trim().to_lowercase();
        let kept = words.chars().filter(|it| it.is_alphanumeric() || " -_".contains(*it));
        kept.collect::<String>().replace(' ', "-")
    };
    headings.map(anchor).collect()
}

#[test]
fn every_link_of_a_page_leads_to_a_file_and_a_heading() {
    let pages = files("", "md");
    assert!(pages.iter().any(|it| it.0 == "docs/operating.md"), "{pages:?}");
    for (page, text) in pages {
        for link in links(&text) {
            let (file, heading) = link.split_once('#').unwrap_or((link.as_str(), ""));
            let page_path = root().join(&page);
            let path = match file {
                "" => page_path,
                file => page_path.parent().unwrap().join(file),
            };
            assert!(path.exists(), "{page} links to `{link}`, which is no file");
            if !heading.is_empty() {
                let anchors = anchors(&fs::read_to_string(path).unwrap());
                assert!(
                    anchors.iter().any(|it| it == heading),
                    "{page} links to `{link}`; the headings there are {anchors:?}"
                );
            }
        }
    }
}

#[test]
fn the_architecture_is_read_at_one_sitting() {
    let bytes = fs::metadata(root().join("ARCHITECTURE.md")).unwrap().len();
    assert!(
        bytes <= ARCHITECTURE_BYTES_MAX,
        "ARCHITECTURE.md has {bytes} bytes, and may have {ARCHITECTURE_BYTES_MAX}: move decisions \
         to docs/decisions and proofs to docs/proofs.md"
    );
}

/// The map of ARCHITECTURE.md, word by word.
fn map() -> Vec<String> {
    let page = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let (_, below) = page.split_once("\n## The map\n").expect("there is a map");
    let map = below.split("```").nth(1).expect("the map is a block");
    map.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn the_map_has_every_file_of_the_source_or_its_folder_and_no_other() {
    let (map, sources) = (map(), all_sources());
    for (file, _) in &sources {
        let is_there = |part: &str, end: &str| map.contains(&format!("{part}{end}"));
        let (folders, name) = file.rsplit_once('/').unwrap();
        let is_in_a_folder = folders.split('/').skip(1).any(|it| is_there(it, "/"));
        assert!(is_in_a_folder || is_there(name, ""), "the map of ARCHITECTURE.md lacks {file}");
    }
    for name in map.iter().filter(|it| it.ends_with(".rs")) {
        let is_there = sources.iter().any(|(file, _)| file.ends_with(&format!("/{name}")));
        assert!(is_there, "the map of ARCHITECTURE.md has `{name}`, which is no file of src");
    }
}
