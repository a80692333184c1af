//! `heelwise new dialog`, in a folder where nothing else is.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;
use triage::dialog::source::{Source, read};

use crate::world::root;

fn heelwise(folder: &Path, arguments: &[&str], typed: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_heelwise"));
    command.args(arguments).current_dir(folder);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

/// Runs a command that succeeds, and returns what it prints.
fn printed(folder: &Path, arguments: &[&str], typed: &str) -> String {
    let output = heelwise(folder, arguments, typed);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && error.is_empty(), "{arguments:?}: {error}");
    String::from_utf8(output.stdout).unwrap()
}

/// Runs a command that fails, and returns its error.
fn error(folder: &Path, arguments: &[&str]) -> String {
    let output = heelwise(folder, arguments, "");
    assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    String::from_utf8(output.stderr).unwrap()
}

/// The codes of the hints that `check` prints.
fn hints(checked: &str) -> Vec<&str> {
    let codes = checked.lines().filter_map(|it| it.split(':').next());
    codes.filter(|it| it.starts_with("hint[")).collect()
}

fn new() -> (TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let printed = printed(folder.path(), &["new", "dialog", "hiccups"], "");
    (folder, printed)
}

/// The files in a folder and the folders in it, with their texts.
fn files(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
        if entry.is_dir() {
            found.extend(files(&entry));
        } else {
            found.push((entry.display().to_string(), fs::read_to_string(&entry).unwrap()));
        }
    }
    found.sort();
    found
}

#[test]
fn the_commands_it_prints_all_succeed() {
    let (folder, printed_first) = new();
    let next = printed_first.lines().filter_map(|it| it.strip_prefix("  heelwise "));
    let next: Vec<_> = next.map(|it| it.split("  ").next().unwrap()).collect();
    assert_eq!(
        next,
        [
            "check dialogs/hiccups.toml",
            "chat --dialog dialogs/hiccups.toml",
            "test tests/conversations/hiccups"
        ]
    );
    let run = |line: &str, typed: &str| {
        printed(folder.path(), &line.split(' ').collect::<Vec<_>>(), typed)
    };
    let checked = run(next[0], "");
    let size = "hiccups: 3 questions, 3 rules, 1 flag, 3 outcomes and 1 law, proved\n";
    assert!(checked.starts_with(size), "{checked}");
    assert_eq!(hints(&checked), ["hint[D907]"; 2], "{checked}");
    let conversation = run(next[1], "yes\nnone\nshort time\n3\n");
    assert!(conversation.contains("EXAMPLE: this would pass."), "{conversation}");
    assert_eq!(run(next[2], ""), "1 conversation: each goes as it is written\n");
}

#[test]
fn each_file_it_writes_is_named() {
    let (folder, printed) = new();
    let written = files(folder.path());
    assert_eq!(written.len(), 5);
    for (file, _) in written {
        let file = Path::new(&file).strip_prefix(folder.path()).unwrap();
        assert!(printed.contains(&format!("wrote `{}`: ", file.display())), "{file:?}: {printed}");
    }
}

#[test]
fn every_text_says_that_it_is_an_example_and_every_key_is_explained() {
    let (folder, _) = new();
    let read_file = |it: &str| fs::read_to_string(folder.path().join(it)).unwrap();
    let dialog = read_file("dialogs/hiccups.toml");
    let (Source { rules, .. }, problems) = read(dialog.as_str());
    assert!(problems.is_empty() && rules.len() == 3);
    let mut explained = Vec::new();
    let mut lines = dialog.lines().peekable();
    while let Some(line) = lines.next() {
        let key = |line: &str| line.split_once(" = ").map(|it| it.0.to_owned());
        match lines.peek().and_then(|it| key(it)) {
            Some(key) if line.starts_with('#') => explained.push(key),
            _ => {}
        }
    }
    for key in dialog.lines().filter(|it| !it.starts_with(['#', ' '])) {
        let Some((key, _)) = key.split_once(" = ") else { continue };
        let is_in_a_row = ["when", "outcome"].contains(&key);
        assert!(is_in_a_row || explained.contains(&key.to_owned()), "`{key}` is not explained");
    }
    let words = read_file("locales/en/hiccups.ftl");
    for text in words.lines().filter(|it| it.contains("outcome-") || it.contains(".next")) {
        assert!(text.starts_with('#') || text.contains("EXAMPLE"), "{text}");
    }
}

#[test]
fn a_text_that_is_still_the_example_is_found_wherever_it_is_left() {
    let (folder, _) = new();
    let replace = |file: &str, is_left: &str| {
        let file = folder.path().join(file);
        let text = fs::read_to_string(&file).unwrap();
        let replaced = |line: &str| match line.contains(is_left) {
            true => format!("{line}\n"),
            false => line.replace("EXAMPLE", "Example") + "\n",
        };
        fs::write(&file, text.lines().map(replaced).collect::<String>()).unwrap();
    };
    replace("dialogs/hiccups.toml", "slip = ");
    replace("locales/en/hiccups.ftl", ".skip = ");
    let checked = printed(folder.path(), &["check", "dialogs/hiccups.toml"], "");
    assert!(checked.contains("hint[D907]: this text is still an example: `slip`"), "{checked}");
    let words = "hint[D907]: this text is still an example: `outcome-home.skip`";
    assert!(checked.contains(words), "{checked}");
    replace("dialogs/hiccups.toml", "nothing");
    replace("locales/en/hiccups.ftl", "nothing");
    let checked = printed(folder.path(), &["check", "dialogs/hiccups.toml"], "");
    assert_eq!(hints(&checked), [""; 0], "{checked}");
}

/// The parts of a dialog file, each with its heading.
fn parts(toml: &str) -> Vec<(String, String)> {
    let mut parts = vec![(String::new(), String::new())];
    for line in toml.lines() {
        if line.starts_with('[') {
            parts.push((line.to_owned(), String::new()));
        }
        let last = parts.last_mut().unwrap();
        last.1 += &format!("{line}\n");
    }
    parts
}

/// The messages of a file of words, each with its name.
fn messages(ftl: &str) -> Vec<(String, String)> {
    let mut messages = vec![(String::new(), String::new())];
    for line in ftl.lines().filter(|it| !it.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" = ").filter(|_| !line.starts_with(' ')) {
            messages.push((name.to_owned(), String::new()));
        }
        let last = messages.last_mut().unwrap();
        last.1 += &format!("{line}\n");
    }
    messages
}

/// Puts parts in the place of those of the same name; others come at the end.
/// A row takes the place of all rows, and a law of none.
fn put(mut old: Vec<(String, String)>, new: Vec<(String, String)>) -> String {
    let is_gone = |name: &str| name != "[[law]]" && new.iter().any(|it| it.0 == name);
    for (name, text) in &mut old {
        if !name.is_empty() && is_gone(name) {
            let one = new.iter().find(|it| it.0 == *name).filter(|_| name != "[[rule]]");
            *text = one.map_or_else(String::new, |it| it.1.clone());
        }
    }
    let is_there = |name: &str| name != "[[rule]]" && old.iter().any(|it| it.0 == name);
    let added = new.iter().filter(|it| it.0 == "[[law]]" || !is_there(&it.0));
    let all = old.iter().chain(added).map(|it| it.1.trim_end().to_owned() + "\n");
    all.collect()
}

/// Does what a block of the page shows.
fn follow(folder: &Path, block: &str) {
    let change = |file: &str, parts: fn(&str) -> Vec<(String, String)>, block: &str| {
        let file = folder.join(file);
        let old = fs::read_to_string(&file).unwrap();
        fs::write(file, put(parts(&old), parts(block))).unwrap();
    };
    match block.split_once('\n').unwrap() {
        ("toml", block) => change("dialogs/hiccups.toml", parts, block.trim_start()),
        ("ftl", block) => change("locales/en/hiccups.ftl", messages, block.trim_start()),
        _ => {}
    }
}

/// The page that leads a clinician, block by block.
#[test]
fn the_page_leads_to_two_flags_five_questions_and_four_outcomes() {
    let (folder, _) = new();
    let page = fs::read_to_string(root().join("docs/editing-a-dialog.md")).unwrap();
    let (_, lesson) = page.split_once("## Begin a dialog\n").unwrap();
    let (lesson, _) = lesson.split_once("\n## ").unwrap();
    let check = || {
        let output = heelwise(folder.path(), &["check", "dialogs/hiccups.toml"], "");
        String::from_utf8(output.stdout).unwrap()
    };
    let mut lacked = 0;
    for block in lesson.split("```").skip(1).step_by(2) {
        follow(folder.path(), block);
        lacked += usize::from(check().contains("error[D702]"));
    }
    assert!(lacked >= 2, "words are missing after each change of the dialog");
    let counted = "5 questions, 4 rules, 2 flags, 4 outcomes and 2 laws, proved";
    let checked = check();
    assert!(lesson.contains(counted) && checked.contains(counted), "{checked}");
    assert!(!checked.contains("error"), "{checked}");
    assert_eq!(hints(&checked), ["hint[D907]"; 2], "{checked}");
    let test = ["test", "tests/conversations/hiccups"];
    let failed = heelwise(folder.path(), &test, "");
    assert_eq!(failed.status.code(), Some(1), "the conversation shows the new words");
    let failed = String::from_utf8(failed.stdout).unwrap();
    assert!(failed.contains("-EXAMPLE: a check for hiccups\n+A check for hiccups\n"), "{failed}");
    printed(folder.path(), &[&test[..], &["--update"]].concat(), "");
}

#[test]
fn nothing_is_overwritten() {
    let (folder, _) = new();
    let before = files(folder.path());
    let message = error(folder.path(), &["new", "dialog", "hiccups"]);
    assert!(message.contains("`dialogs/hiccups.toml` is there already"), "{message}");
    fs::remove_file(folder.path().join("dialogs/hiccups.toml")).unwrap();
    let message = error(folder.path(), &["new", "dialog", "hiccups"]);
    assert!(message.contains("`locales/en/hiccups.ftl` is there already"), "{message}");
    assert!(!folder.path().join("dialogs/hiccups.toml").exists());
    assert_eq!(
        files(folder.path()),
        before[..before.len()]
            .iter()
            .filter(|it| !it.0.ends_with("hiccups.toml"))
            .cloned()
            .collect::<Vec<_>>()
    );
}

#[test]
fn a_second_dialog_leaves_the_words_of_the_bot_as_they_are() {
    let (folder, _) = new();
    let bot = folder.path().join("locales/en/bot.ftl");
    let own = fs::read_to_string(&bot).unwrap().replace("Yes, I agree", "Yes, gladly");
    fs::write(&bot, &own).unwrap();
    printed(folder.path(), &["new", "dialog", "cough"], "");
    assert_eq!(fs::read_to_string(&bot).unwrap(), own);
    let test = printed(folder.path(), &["test", "tests/conversations/cough"], "");
    assert_eq!(test, "1 conversation: each goes as it is written\n");
}

#[test]
fn its_words_speak_of_the_complaint_that_names_it() {
    let folder = tempfile::tempdir().unwrap();
    printed(folder.path(), &["new", "dialog", "back-pain"], "");
    let words = fs::read_to_string(folder.path().join("locales/en/back-pain.ftl")).unwrap();
    assert!(words.contains("title = EXAMPLE: a check for back pain\n"), "{words}");
    for (file, text) in files(folder.path()) {
        assert!(!text.contains("hiccups") && !text.contains("new complaint"), "{file}: {text}");
    }
}

#[test]
fn an_id_that_no_file_can_have_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    for id in ["../cough", "Back Pain", "bot"] {
        let message = error(folder.path(), &["new", "dialog", id]);
        assert!(message.contains(&format!("`{id}`")), "{message}");
    }
    assert!(files(folder.path()).is_empty());
}

#[test]
fn an_id_in_capitals_is_given_back_in_small_letters() {
    let folder = tempfile::tempdir().unwrap();
    for (id, meant) in [("Wrist", "wrist"), ("Back Pain", "back-pain")] {
        let message = error(folder.path(), &["new", "dialog", id]);
        assert!(
            message.contains(&format!("`heelwise new dialog {meant}` begins one")),
            "{message}"
        );
    }
    assert!(files(folder.path()).is_empty());
}

/// What an editor of another system makes of a file.
#[test]
fn a_file_in_another_encoding_is_named_with_how_to_save_it() {
    let (folder, _) = new();
    let check = || {
        let output = heelwise(folder.path(), &["check", "dialogs/hiccups.toml"], "");
        String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
    };
    let save = "save it as UTF-8";
    for file in ["dialogs/hiccups.toml", "locales/en/hiccups.ftl"] {
        let path = folder.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        let wide = text.encode_utf16().flat_map(u16::to_le_bytes);
        fs::write(&path, [0xff, 0xfe].into_iter().chain(wide).collect::<Vec<_>>()).unwrap();
        let checked = check();
        assert!(checked.contains(&format!("`{file}` is written in UTF-16; {save}")), "{checked}");
        let latin = text.replacen('\n', "\n# Ä\n", 1);
        let latin: Vec<_> = latin.chars().map(|it| u8::try_from(it).unwrap_or(b'-')).collect();
        fs::write(&path, latin).unwrap();
        let checked = check();
        let wrong = format!("`{file}` has a letter in line 2 that is not written in UTF-8; {save}");
        assert!(checked.contains(&wrong), "{checked}");
        fs::write(&path, format!("\u{feff}{text}")).unwrap();
        let checked = check();
        assert!(checked.contains("proved") && !checked.contains("error"), "{checked}");
        fs::write(&path, text).unwrap();
    }
}

#[test]
fn chat_offers_to_try_only_what_can_be_tried() {
    let (folder, _) = new();
    let change = |file: &str, from: &str, to: &str| {
        let path = folder.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from));
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    };
    change("locales/en/hiccups.ftl", "    .long = For a long time\n", "");
    let message = error(folder.path(), &["chat"]);
    assert!(message.contains("D702") && !message.contains("--unproved"), "{message}");
    assert!(message.contains("below `question-since`, in a line that begins with"), "{message}");
    assert!(message.contains("write `.long = …`"), "{message}");
    change("locales/en/hiccups.ftl", "    .short", "    .long = Long\n    .short");
    change("dialogs/hiccups.toml", "questions = 8", "questions = 1");
    let message = error(folder.path(), &["chat"]);
    assert!(message.contains("`heelwise chat --unproved` tries it as it is"), "{message}");
}

#[test]
fn a_recorded_conversation_goes_as_it_was_recorded() {
    let (folder, _) = new();
    let dialog = ["--dialog", "dialogs/hiccups.toml"];
    let record = ["chat", "--record", "tests/conversations/hiccups/mine.chat"];
    let typed = "yes\nnone\nlong\n/letter\n";
    printed(folder.path(), &[&record[..], &dialog].concat(), typed);
    let test = printed(folder.path(), &["test"], "");
    assert_eq!(test, "2 conversations: each goes as it is written\n");
}

#[test]
fn a_conversation_that_is_there_is_not_written_over() {
    let (folder, _) = new();
    let file = "tests/conversations/hiccups/danger.chat";
    let before = fs::read_to_string(folder.path().join(file)).unwrap();
    let message = error(folder.path(), &["chat", "--record", file]);
    assert!(
        message.contains(&format!("`{file}` is there already, and stays as it is")),
        "{message}"
    );
    assert_eq!(fs::read_to_string(folder.path().join(file)).unwrap(), before);
}

/// Serves nothing: prints what would be served, or why nothing would be.
fn config_check(folder: &Path) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_heelwise"));
    let settings = [
        ("HEELWISE_TOKEN", "123456789:not-a-real-token-0123456789abcdef"),
        ("HEELWISE_CLINIC__COUNTRY", "ES"),
        ("HEELWISE_DIALOG", "dialogs/hiccups.toml"),
    ];
    let command = command.args(["config", "check"]).current_dir(folder).env_clear();
    let output = command.envs(settings).output().unwrap();
    String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
}

#[test]
fn nobody_is_served_what_is_still_the_example() {
    let (folder, _) = new();
    let printed = config_check(folder.path());
    assert!(printed.contains("nobody may be served an example"), "{printed}");
    assert!(printed.contains("  `dialogs/hiccups.toml`: this text is still an example: `slip`\n"));
    assert!(printed.contains("  `locales/en/hiccups.ftl`: "), "{printed}");
    assert!(!printed.contains("this would be served"), "{printed}");
    for file in ["dialogs/hiccups.toml", "locales/en/hiccups.ftl"] {
        let file = folder.path().join(file);
        let text = fs::read_to_string(&file).unwrap().replace("EXAMPLE", "Example");
        fs::write(file, text).unwrap();
    }
    let printed = config_check(folder.path());
    assert!(printed.contains("this would be served"), "{printed}");
}

#[test]
fn quiet_leaves_the_hints_out_of_a_check_with_problems_too() {
    let (folder, _) = new();
    let file = folder.path().join("dialogs/hiccups.toml");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("questions = 8", "questions = 1")).unwrap();
    let check = |more: &[&str]| {
        let output = heelwise(folder.path(), &[&["check"], more].concat(), "");
        String::from_utf8(output.stdout).unwrap()
    };
    assert_eq!(hints(&check(&[])), ["hint[D907]"]);
    let quiet = check(&["--quiet"]);
    assert!(quiet.contains("error[") && hints(&quiet).is_empty(), "{quiet}");
}

#[test]
fn diff_of_a_folder_asks_for_the_file_in_it() {
    let (folder, _) = new();
    let message = heelwise(folder.path(), &["diff", ".", "dialogs/hiccups.toml"], "").stderr;
    let message = String::from_utf8(message).unwrap();
    assert!(message.contains("`.` is a folder: name the dialog file in it"), "{message}");
}

/// A clinician who leaves people without the sign no second question.
#[test]
fn a_transition_turned_round_is_named_where_a_row_decides_for_nobody() {
    let (folder, _) = new();
    let file = folder.path().join("dialogs/hiccups.toml");
    let text = fs::read_to_string(&file).unwrap();
    let right = "{ when = \"danger\", to = \"decide\" }";
    assert!(text.contains(right), "{text}");
    let wrong = "{ when = { none = [\"danger\"] }, to = \"decide\" }";
    fs::write(&file, text.replace(right, wrong)).unwrap();
    let output = heelwise(folder.path(), &["check"], "");
    let checked = String::from_utf8(output.stdout).unwrap();
    let named = "The question `signs` ends the questions where `{ none = [\"danger\"] }` holds; is \
                 that turned round? Its opposite is `\"danger\"`";
    assert!(checked.contains(named), "{checked}");
}

/// Replaces a part of a file.
fn change(folder: &Path, file: &str, from: &str, to: &str) {
    let path = folder.join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} has no `{from}`");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
}

const WORDS: &str = "locales/en/hiccups.ftl";

/// What a check prints that finds problems.
fn refused(folder: &Path, arguments: &[&str]) -> String {
    let output = heelwise(folder, arguments, "");
    assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_number_to_call_is_refused_without_braces_and_in_digits_in_english_too() {
    for (written, code, hint) in [
        ("call $emergency.", "D704", "write `{ $emergency }`"),
        ("call 999.", "D713", "write `{ $emergency }` in its place"),
    ] {
        let (folder, _) = new();
        change(folder.path(), WORDS, "call { $emergency }.", written);
        let checked = refused(folder.path(), &["check"]);
        assert!(checked.contains(code) && checked.contains(hint), "{checked}");
    }
}

#[test]
fn a_part_left_with_a_bullet_is_refused_also_beside_the_mended_one() {
    let (folder, _) = new();
    change(folder.path(), WORDS, "    .long = ", "    •long = ");
    let checked = refused(folder.path(), &["check"]);
    assert!(checked.contains("make it `.long = …`"), "{checked}");
    change(folder.path(), WORDS, "    •long = ", "    .long = Long\n    •long = ");
    let checked = refused(folder.path(), &["check"]);
    assert!(checked.contains("take that line out"), "{checked}");
}

#[test]
fn two_files_with_one_id_are_refused() {
    let (folder, _) = new();
    let dialogs = folder.path().join("dialogs");
    fs::copy(dialogs.join("hiccups.toml"), dialogs.join("hiccups-copy.toml")).unwrap();
    let checked = refused(folder.path(), &["check"]);
    let both = "`dialogs/hiccups-copy.toml` and `dialogs/hiccups.toml` have the same id";
    assert!(checked.contains(both), "{checked}");
}

#[test]
fn inside_the_folder_of_dialogs_check_says_to_go_up() {
    let (folder, _) = new();
    let output = heelwise(&folder.path().join("dialogs"), &["check"], "");
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && error.contains("go one folder up"), "{error}");
}

#[test]
fn a_forgotten_sign_before_an_answer_is_named() {
    let (folder, _) = new();
    let chat = "tests/conversations/hiccups/danger.chat";
    let written = fs::read_to_string(folder.path().join(chat)).unwrap();
    let answer = written.lines().rfind(|it| it.starts_with("> ")).unwrap();
    change(folder.path(), chat, answer, answer.trim_start_matches("> "));
    let tested = refused(folder.path(), &["test"]);
    assert!(tested.contains("begins with `> ` and is understood"), "{tested}");
}
