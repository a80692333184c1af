//! The studio, over a real socket: it says what the bot says, writes nothing,
//! and refuses what is no address of a page.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use form_urlencoded::Serializer;
use heelwise::conversation::held::clinic;
use heelwise::load::{Places, VersionFiles};
use heelwise::studio::{Sources, Studio, serve};
use heelwise::versions::{Entry, Kind, Shelf};
use tempfile::TempDir;

use crate::conversations::{files, have};
use crate::world::{app_with_weeks, noon, root};

/// A studio that runs until the process ends.
pub(crate) struct Running(SocketAddr);

/// The end of a head, which ends the connection too.
const CLOSE: &str = "Connection: close\r\n\r\n";

/// An answer: its head, and what follows.
pub(crate) struct Answer {
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Running {
    pub(crate) fn of(sources: Sources) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        listener.set_nonblocking(true).unwrap();
        let studio = Studio::new(sources, Vec::new());
        thread::spawn(move || {
            let runtime =
                tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                serve(tokio::net::TcpListener::from_std(listener).unwrap(), studio).await;
            });
        });
        Self(address)
    }

    /// The studio of a dialog of the project or of the tests.
    pub(crate) fn of_dialog(dialog: &str) -> Self {
        Self::of(sources(&root(), dialog))
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.0)
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.send(&format!("GET {path} HTTP/1.1\r\nHost: {}\r\n{CLOSE}", self.0))
    }

    /// The page at an address, or at the one it leads on to.
    pub(crate) fn page(&self, path: &str) -> String {
        let answer = self.get(path);
        match answer.head.lines().find_map(|it| it.strip_prefix("location: ")) {
            Some(on) => self.page(on),
            None => answer.ok(path),
        }
    }

    fn send(&self, request: &str) -> Answer {
        let mut stream = TcpStream::connect(self.0).unwrap();
        // One that is refused at once may be closed before all of it was sent.
        let _ = stream.write_all(request.as_bytes());
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        Answer { head: head.to_owned(), body: body.to_owned() }
    }
}

impl Answer {
    fn status(&self) -> u16 {
        self.head.split(' ').nth(1).and_then(|it| it.parse().ok()).unwrap_or_default()
    }

    fn ok(self, path: &str) -> String {
        assert_eq!(self.status(), 200, "{path}: {}\n{}", self.head, self.body);
        self.body
    }
}

pub(crate) fn sources(root: &Path, dialog: &str) -> Sources {
    let (folder, locales) = match dialog {
        "heel-pain" | "heel-pain-follow-up" => ("dialogs", vec![root.join("locales")]),
        _ => ("tests/dialogs", vec![root.join("locales"), root.join("tests/dialogs/locales")]),
    };
    let places = Places {
        dialog: root.join(folder).join(dialog).with_extension("toml"),
        locales,
        default_language: "en".to_owned(),
    };
    let (conversations, cases) = (root.join("tests/conversations"), root.join("cases"));
    let (versions, store) = (root.join("versions"), root.join("store"));
    Sources { places, conversations, cases, versions, store, clinic: clinic() }
}

/// A copy of all that a dialog of the tests needs.
fn copied() -> (TempDir, Sources) {
    let folder = TempDir::new().unwrap();
    for part in ["locales", "tests/dialogs", "tests/conversations/fever"] {
        copy(&root().join(part), &folder.path().join(part));
    }
    let sources = sources(folder.path(), "fever");
    (folder, sources)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for path in fs::read_dir(from).unwrap().map(|it| it.unwrap().path()) {
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, &to).unwrap();
        }
    }
}

/// Every file below a folder, with its content.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    for path in fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
        if path.is_dir() {
            all.extend(contents(&path));
        } else {
            all.insert(path.clone(), fs::read(path).unwrap());
        }
    }
    all
}

/// The address that plays a written conversation.
fn played(written: &str) -> String {
    let mut query = Serializer::new(String::new());
    query.append_pair("lang", "en");
    for line in written.lines() {
        match line.split_at_checked(2) {
            Some(("= ", past)) => drop(query.append_pair("past", past)),
            Some(("> ", words)) => drop(query.append_pair("say", words)),
            Some(("@ ", span)) => drop(query.append_pair("wait", span)),
            _ => {}
        }
    }
    format!("/play?{}", query.finish())
}

/// The text between a mark and the next, without other tags, each time.
fn between(page: &str, open: &str, close: &str) -> Vec<String> {
    let parts = page.split(open).skip(1).filter_map(|it| it.split_once(close));
    parts.map(|it| plain(it.0)).collect()
}

fn plain(html: &str) -> String {
    let mut text = String::new();
    for part in html.split('<') {
        text += part.split_once('>').map_or(part, |it| it.1);
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// The chat of a page.
fn chat(page: &str) -> &str {
    page.split("<ol class=\"chat\"").nth(1).and_then(|it| it.split("</ol>").next()).unwrap()
}

/// What the bot sent in the end, line by line: texts, and labels of buttons.
fn last_lines(transcript: &str) -> Vec<String> {
    let last = transcript.rfind("\n> ").max(transcript.rfind("\n@ ")).unwrap_or(0);
    let sent = transcript[last..].trim_start().split_once('\n').map_or("", |it| it.1);
    let sent = sent.split("[heelwise.json]").next().unwrap();
    let mut lines = Vec::new();
    for line in sent.lines().map(str::trim).filter(|it| !it.is_empty()) {
        match line.strip_prefix('[') {
            None => lines.push(line.trim_matches(['(', ')']).to_owned()),
            Some(buttons) => lines.extend(buttons.split("  [").map(|it| {
                let (number, label) = it.split_once(']').unwrap();
                if label.is_empty() { number.to_owned() } else { label.trim().to_owned() }
            })),
        }
    }
    lines
}

/// Whether what the bot sent in the end is on the page, and nothing is on the
/// page that it did not send.
fn differs(page: &str, transcript: &str) -> Option<String> {
    let chat = chat(page);
    let all = plain(chat);
    let is_picture = |it: &str| it.ends_with(".svg") || it == "a picture of the weeks";
    let lost = last_lines(transcript)
        .into_iter()
        .find(|it| !is_picture(it) && !all.contains(it.trim_matches(['(', ')'])));
    let said = between(chat, "<p class=\"text\">", "</p>");
    let flat = transcript.replace('\n', " ");
    let extra = said.into_iter().find(|it| !flat.contains(it.replace('\n', " ").trim()));
    let lost = lost.map(|it| format!("not on the page: {it}"));
    lost.or(extra.map(|it| format!("only on the page: {it}")))
}

#[test]
fn the_page_says_what_the_bot_says_in_every_written_conversation() {
    let names = ["heel-pain", "heel-pain-follow-up", "fever", "sunburn"];
    let studios: BTreeMap<_, _> = names.iter().map(|it| (*it, Running::of_dialog(it))).collect();
    let in_weeks = Arc::new(app_with_weeks("heel-pain"));
    let mut wrong = Vec::new();
    for (app, file) in files() {
        let written = fs::read_to_string(&file).unwrap();
        // The page offers check-ins, as the bot does.
        let app = if app.dialog.id == "heel-pain" { &in_weeks } else { &app };
        let page = studios[app.dialog.id.as_str()].page(&played(&written));
        let said = have(app, &written).transcript;
        let differs = differs(&page, &said);
        wrong.extend(differs.map(|it| format!("{}: {it}", file.display())));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_written_check_in_is_linked_with_its_past() {
    let page = Running::of_dialog("heel-pain-follow-up").page("/tests");
    let links = page.split("href=\"/play?").skip(1).filter_map(|it| it.split_once('"'));
    let links: Vec<_> = links.map(|it| it.0).filter(|it| it.contains("say=")).collect();
    assert!(!links.is_empty(), "{page}");
    let without = links.iter().find(|it| !it.contains("past="));
    assert_eq!(without, None, "a check-in without its past");
}

/// The addresses of all pages, as they link to each other.
pub(crate) const ROUTES: [&str; 15] = [
    "/",
    "/play",
    "/problems",
    "/words/en",
    "/words/en?show=critical",
    "/map",
    "/map?show=picture",
    "/table",
    "/tests",
    "/coverage",
    "/slips",
    "/evaluate",
    "/change",
    "/figures",
    "/style.css",
];

#[test]
fn no_page_writes_or_runs_a_script() {
    let (folder, sources) = copied();
    let before = contents(folder.path());
    let studio = Running::of(sources);
    for route in ROUTES {
        let answer = studio.get(route);
        assert!(
            answer.head.contains("content-security-policy: default-src 'none'; style-src 'self'")
        );
        assert!(!answer.head.contains("unsafe"));
        let page = answer.ok(route);
        for mark in ["<script", " style=\"", "javascript:", " onclick"] {
            assert!(!page.contains(mark), "{route} has {mark}");
        }
    }
    assert_eq!(contents(folder.path()), before);
}

#[test]
fn a_saved_change_shows_at_the_next_request() {
    let (folder, sources) = copied();
    let studio = Running::of(sources);
    assert!(studio.page("/").contains("Proved"));
    let texts = folder.path().join("tests/dialogs/locales/en/fever.ftl");
    let changed = fs::read_to_string(&texts).unwrap().replacen("title = ", "title = Changed ", 1);
    fs::write(&texts, changed).unwrap();
    assert!(studio.page("/play").contains("Changed "));
    let dialog = folder.path().join("tests/dialogs/fever.toml");
    let broken = fs::read_to_string(&dialog).unwrap()
        + "\n[[rule]]\nwhen = \"nobody-knows\"\noutcome = \"hospital\"\n";
    fs::write(&dialog, broken).unwrap();
    assert!(studio.page("/problems").contains("nobody-knows"));
    assert!(studio.page("/").contains("Not proved"));
    assert_eq!(studio.get("/play").status(), 500);
}

#[test]
fn a_row_has_the_comments_above_it_in_the_file() {
    let (folder, sources) = copied();
    let file = folder.path().join("tests/dialogs/fever.toml");
    let text = fs::read_to_string(&file).unwrap();
    let (before, rows) = text.split_once("[[rule]]").unwrap();
    let commented = format!(
        "{before}# ── Rows ──\n# What is gravest stands first.\n\n# A newborn.\n[[rule]]{}",
        rows.replace("[[rule]]", "# The rest.\n\n[[rule]]")
    );
    fs::write(&file, commented).unwrap();
    let page = Running::of(sources).page("/table");
    let of_row = |row: usize| {
        let rows = page.split("<tr id=\"row-").nth(row).unwrap();
        between(rows, "<p>", "</p>").remove(0)
    };
    assert_eq!(of_row(1), "What is gravest stands first. A newborn.");
    assert_eq!(of_row(2), "The rest.");
}

#[test]
fn the_problems_are_those_that_check_prints_of_both_dialogs() {
    let run = std::process::Command::new(env!("CARGO_BIN_EXE_heelwise"))
        .args(["check", "--format", "json"])
        .current_dir(root())
        .output()
        .unwrap();
    let printed: serde_json::Value = serde_json::from_slice(&run.stdout).unwrap();
    let printed = printed.to_string();
    let shipped = Running::of_dialog("heel-pain").page("/problems");
    let findings = shipped.matches("<h2 class=\"finding\"").count();
    assert_eq!(printed.matches("\"code\":").count(), findings, "{printed}");
    assert!(shipped.contains("dialogs/heel-pain-follow-up.toml, line "));
}

#[test]
fn the_words_begin_in_english_and_lead_to_the_other_languages() {
    let studio = Running::of_dialog("heel-pain");
    assert!(studio.get("/words").head.contains("location: /words/en"));
    let page = studio.page("/words");
    assert!(page.contains("Words in <code>en</code>"));
    assert!(page.contains("<a href=\"/words/es?show=all\">es</a>"));
    let at = |id: &str| page.find(&format!("id=\"{id}\"")).unwrap_or_else(|| panic!("no {id}"));
    assert!(at("title") < at("consent-yes"), "the dialog's own words come first");
    // `publish` calls it critical too, by what to do in it.
    let critical = studio.page("/words/en?show=critical");
    assert!(critical.contains("id=\"outcome-midportion-start\""));
}

#[test]
fn a_file_that_cannot_be_read_is_named_on_every_page() {
    let (folder, sources) = copied();
    let dialog = folder.path().join("tests/dialogs/fever.toml");
    let text = fs::read_to_string(&dialog).unwrap();
    fs::write(&dialog, text.replacen("id = \"fever\"", "id = “fever”", 1)).unwrap();
    let studio = Running::of(sources);
    for path in ["/", "/play", "/map", "/table"] {
        let page = studio.get(path).body;
        assert!(page.contains("curly quotation mark"), "{path}: {page}");
    }
}

#[test]
fn what_blocks_the_bot_ends_the_check_ins_until_the_person_writes() {
    let studio = Running::of_dialog("heel-pain");
    let written =
        root().join("tests/conversations/heel-pain-weeks/twelve-weeks-of-the-tendon.chat");
    let written = fs::read_to_string(written).unwrap();
    // Up to the first time that passes, after which the bot would ask.
    let (agreed, _) = written.split_once("\n@ ").unwrap();
    let address = played(agreed);
    let count = |page: &str| chat(page).matches("<li").count();
    let asked = studio.page(&format!("{address}&wait=60d"));
    let blocked = studio.page(&format!("{address}&wait=blocked&wait=60d"));
    assert!(count(&asked) > count(&studio.page(&address)) + 1, "{asked}");
    assert_eq!(count(&blocked), count(&studio.page(&address)) + 2, "{blocked}");
    assert!(blocked.contains("The bot will not write by itself."), "{blocked}");
    let back = studio.page(&format!("{address}&wait=blocked&wait=60d&say=%2Fhelp"));
    assert!(count(&back) > count(&blocked) + 1, "{back}");
}

#[test]
fn the_change_since_a_version_is_what_publish_would_print() {
    let (folder, sources) = copied();
    let shelf = Shelf::at(sources.versions.clone());
    let studio = Running::of(sources.clone());
    assert!(studio.page("/change").contains("There is no version to compare the files with"));
    let files = VersionFiles::read(&sources.places).unwrap();
    let version = files.version();
    shelf.put(&files).unwrap();
    shelf.publish(&in_force(&version)).unwrap();
    assert!(studio.page("/change").contains("nothing differs"));
    let dialog = folder.path().join("tests/dialogs/fever.toml");
    let text = fs::read_to_string(&dialog).unwrap();
    fs::write(
        &dialog,
        text.replacen("urgency = \"emergency\"", "urgency = \"consultation-24\"", 1),
    )
    .unwrap();
    let page = studio.page("/change");
    assert!(page.contains(&format!("From the version <code>{version}</code>")), "{page}");
    assert!(page.contains("Two people must sign"), "{page}");
    assert!(page.contains("LOOSENED: the flag `newborn`"), "{page}");
    assert!(page.contains("by a clinician") && page.contains("nobody is in the middle"), "{page}");
    assert_eq!(studio.page(&format!("/change?from={version}")), page);
}

fn in_force(version: &str) -> Entry {
    Entry {
        at: noon(),
        kind: Kind::Publish,
        from: None,
        to: version.to_owned(),
        proved_by: "heelwise".to_owned(),
        by: "a clinician".to_owned(),
        impact: vec!["nobody is in the middle".to_owned()],
        signed_by: Vec::new(),
    }
}

#[test]
fn the_evaluation_counts_what_the_command_counts() {
    let studio = Running::of_dialog("heel-pain");
    let run = std::process::Command::new(env!("CARGO_BIN_EXE_heelwise"))
        .args(["evaluate", "cases/heel-pain"])
        .current_dir(root())
        .output()
        .unwrap();
    let printed = String::from_utf8(run.stdout).unwrap();
    let page = plain(&studio.page("/evaluate"));
    // Behind the name of a row stand two shares.
    let rows = printed.lines().filter(|it| it.starts_with("  ") && it.matches(" of ").count() == 2);
    let rows: Vec<String> = rows.map(|it| it.chars().skip(18).collect()).collect();
    assert!(rows.len() > 10, "{printed}");
    for share in rows.iter().flat_map(|it| it.split("  ")).filter(|it| !it.is_empty()) {
        assert!(page.contains(share.trim()), "`{share}` is not on the page: {page}");
    }
    assert!(Running::of_dialog("fever").page("/evaluate").contains("There are no cases in"));
}

#[test]
fn somebody_who_reaches_a_part_is_found_and_played() {
    let studio = Running::of_dialog("fever");
    let app = crate::world::app("fever");
    for outcome in &app.dialog.outcomes {
        let page = studio.page(&format!("/play?as=outcome:{}", outcome.id));
        assert!(page.contains(&format!("decides: <code>{}</code>", outcome.id)), "{page}");
    }
    for row in 1..=app.dialog.rules.len() {
        let page = studio.page(&format!("/play?as=row:{row}"));
        assert!(page.contains(&format!("Row {row} decides")), "{page}");
    }
    for question in app.dialog.asked() {
        let page = studio.page(&format!("/play?as=question:{}", question.id));
        assert!(page.contains(&format!("are asked <code>{}</code>", question.id)), "{page}");
    }
    for flag in &app.dialog.flags {
        let page = studio.page(&format!("/play?as=flag:{}", flag.id));
        assert!(page.contains(&format!("<code>{}</code>", flag.id)), "{page}");
    }
    assert_eq!(studio.get("/play?as=flag:not-there").status(), 404);
}

#[test]
fn links_lead_through_a_conversation_in_another_language() {
    let studio = Running::of_dialog("fever");
    let mut page = studio.page("/play?lang=ar-XB");
    for _ in 0..40 {
        if page.contains(" decides: ") {
            assert!(chat(&page).starts_with(" lang=\"ar-XB\" dir=\"rtl\""), "{page}");
            return;
        }
        let buttons: Vec<_> = chat(&page).split("class=\"button\" href=\"").skip(1).collect();
        let links: Vec<_> = buttons.iter().map(|it| it.split(['#', '"']).next().unwrap()).collect();
        let is_answer = |it: &&&str| {
            let last = it.rsplit("&amp;").next().unwrap();
            ["a=yes", "a=c%2F", "a=n%2F"].iter().any(|it| last.starts_with(it))
                || last.ends_with("%2Fnone")
        };
        let link = links.iter().rev().find(is_answer).unwrap_or(&links[0]);
        page = studio.page(&link.replace("&amp;", "&"));
    }
    panic!("no result after 40 taps: {page}");
}

#[test]
fn what_is_no_page_is_refused() {
    let studio = Running::of_dialog("fever");
    let long = format!("/play?say={}", "x".repeat(13_000));
    let many = format!("/play?{}", "a=yes&".repeat(500));
    for (path, status) in [
        ("/../../etc/passwd", 404),
        ("/%2e%2e/%2e%2e/etc/passwd", 404),
        ("/picture?name=../fever.toml", 404),
        ("/picture?name=%2Fetc%2Fpasswd", 404),
        ("/play/file/..%2F..%2Fetc%2Fpasswd", 404),
        ("/words/..%2f..%2fsecrets", 404),
        ("/words/xx", 404),
        ("/play?lang=../../etc", 404),
        ("/play?say=%ff%fe", 400),
        ("/play?say=%00", 400),
        ("/play?wait=999999999999999999d", 404),
        ("/play?wait=4000d", 404),
        ("/play?wait=blocked%20", 404),
        ("/change?from=..%2F..%2F..%2Fetc", 404),
        ("/change?from=%2Fetc", 404),
        ("/change?from=0123456789abcdef", 404),
        ("/change?from=%00", 400),
        ("/change/0123456789abcdef", 404),
        ("/evaluate/..%2F..%2Fetc", 404),
        ("/play?a=c%2F%3Cb%3E", 404),
        ("/play?as=row:0", 404),
        ("/play?as=row:99999999999999999999999", 404),
        (long.as_str(), 414),
        (many.as_str(), 414),
    ] {
        let answer = studio.get(path);
        let path = path.chars().take(60).collect::<String>();
        assert_eq!(answer.status(), status, "{path}: {}", answer.body);
        assert!(answer.body.contains("This page cannot be shown"), "{path}: {}", answer.body);
        assert!(!answer.body.contains("<b>") && !answer.body.contains("root:"), "{path}");
    }
    let huge = format!("GET /{} HTTP/1.1\r\n{CLOSE}", "y".repeat(40_000));
    assert_ne!(studio.send(&huge).status(), 200);
    assert_eq!(studio.get("/play").status(), 200);
}

#[test]
fn a_button_that_is_not_there_ends_the_chat_with_a_sentence() {
    let page = Running::of_dialog("fever").page("/play?say=/start&a=letter&a=yes");
    assert!(page.contains("This link goes on with something that is not there"), "{page}");
}

#[test]
fn a_name_of_somebody_else_is_refused() {
    let studio = Running::of_dialog("fever");
    let ask = |method: &str, host: &str| {
        studio.send(&format!("{method} /problems HTTP/1.1\r\nHost: {host}\r\n{CLOSE}")).status()
    };
    assert_eq!(ask("GET", "localhost:8077"), 200);
    assert_eq!(ask("GET", "127.0.0.1"), 200);
    assert_eq!(ask("GET", "evil.example"), 421);
    assert_eq!(ask("GET", "localhost.evil.example"), 421);
    assert_eq!(ask("POST", "localhost"), 405);
    assert_eq!(ask("DELETE", "localhost"), 405);
}

#[test]
fn other_machines_reach_it_only_if_that_is_allowed() {
    let run = std::process::Command::new(env!("CARGO_BIN_EXE_heelwise"))
        .args(["studio", "--listen", "0.0.0.0:0"])
        .current_dir(root())
        .output()
        .unwrap();
    assert_eq!(run.status.code(), Some(1));
    let said = String::from_utf8_lossy(&run.stderr).into_owned();
    assert!(said.contains("can be reached from other machines"), "{said}");
}

#[test]
fn the_overview_names_the_texts_that_are_still_an_example() {
    let (folder, sources) = copied();
    let page = Running::of(sources.clone()).page("/");
    assert!(page.contains("the bot can serve it"), "{page}");
    let words = folder.path().join("tests/dialogs/locales/en/fever.ftl");
    let text = fs::read_to_string(&words).unwrap();
    fs::write(&words, text.replacen("outcome-watch = ", "outcome-watch = EXAMPLE ", 1)).unwrap();
    let page = Running::of(sources).page("/");
    assert!(page.contains("The bot does not serve it: "), "{page}");
    assert!(page.contains("fever.ftl</code>: this text is still an example"), "{page}");
    assert!(!page.contains("the bot can serve it"), "{page}");
}
