//! The studio in a real browser: everything works with scripts switched off,
//! and an accessibility checker finds nothing on any page. And its tests of the
//! shipped dialog and of hostile addresses, which take a while.
//!
//! Without Chromium and its driver these tests pass, and standard error has that
//! they did not run; with `HEELWISE_TEST_BROWSER=required` they fail.
//! `HEELWISE_TEST_AXE` names the file `axe.min.js`.

use std::io::{BufRead, BufReader, Lines, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::time::timeout;

use crate::random::Chance;
use crate::studio::{ROUTES, Running};
use crate::world::root;

/// The sizes of a telephone and of a desk.
const SIZES: [(u32, u32); 2] = [(390, 844), (1280, 900)];

/// How long a page may take to come on a busy machine.
const WAIT_MAX: Duration = Duration::from_secs(20);

/// A browser with its driver, which end with it.
struct Browser {
    client: Client,
    driver: Child,
    /// What the driver prints: it ends when nobody can read it.
    _printed: Lines<BufReader<ChildStdout>>,
    _profile: TempDir,
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

impl Browser {
    /// Starts one; none if there is none, which standard error then has.
    async fn start(scripts: bool, is_dark: bool) -> Option<Self> {
        let started = Command::new("chromedriver").arg("--port=0").stdout(Stdio::piped()).spawn();
        let Ok(mut driver) = started else {
            no_browser("there is no `chromedriver`");
            return None;
        };
        let mut lines = BufReader::new(driver.stdout.take().unwrap()).lines();
        let port = lines.find_map(|it| {
            let line = it.ok()?;
            line.split("successfully on port ").nth(1)?.trim_end_matches('.').parse::<u16>().ok()
        });
        let profile = TempDir::new().unwrap();
        let wanted = capabilities(profile.path(), scripts, is_dark);
        let url = format!("http://127.0.0.1:{}", port.unwrap());
        let Value::Object(wanted) = wanted else { unreachable!() };
        let client =
            ClientBuilder::new(HttpConnector::new()).capabilities(wanted).connect(&url).await;
        match client {
            Ok(client) => Some(Self { client, driver, _printed: lines, _profile: profile }),
            Err(error) => {
                let _ = driver.kill();
                let _ = driver.wait();
                no_browser(&format!("Chromium does not start: {error}"));
                None
            }
        }
    }

    /// Whether the page has this text. What was pressed before may still be on
    /// its way, so it is looked for until it must have come.
    async fn has(&self, text: &str) -> bool {
        let look = async { while !self.client.source().await.unwrap().contains(text) {} };
        timeout(WAIT_MAX, look).await.is_ok()
    }

    async fn click(&self, link: &str) {
        self.press_found(Locator::LinkText(link)).await;
    }

    async fn press(&self, selector: &str) {
        self.press_found(Locator::Css(selector)).await;
    }

    /// Presses what is found. Another page may come between the two; then it is
    /// looked for again.
    async fn press_found(&self, locator: Locator<'_>) {
        let mut failed = None;
        for _ in 0..100 {
            let pressed = match self.client.find(locator).await {
                Ok(found) => found.click().await,
                Err(error) => Err(error),
            };
            match pressed {
                Ok(()) => return,
                Err(error) => failed = Some(error),
            }
        }
        panic!("{locator:?}: {failed:?}");
    }
}

/// Fails where a browser is required.
#[expect(clippy::disallowed_methods, reason = "how CI says that it must be there")]
fn no_browser(why: &str) {
    let asked = std::env::var("HEELWISE_TEST_BROWSER").ok();
    assert_ne!(asked.as_deref(), Some("required"), "a browser is required: {why}");
    skipped(why);
}

/// Past the test's own capture, so that a person who runs the tests sees it.
fn skipped(why: &str) {
    let words = format!("the studio was not tried in a browser: {why}\n");
    std::io::stderr().write_all(words.as_bytes()).unwrap();
}

fn capabilities(profile: &Path, scripts: bool, is_dark: bool) -> Value {
    let (scripts, scheme) = (if scripts { 1 } else { 2 }, if is_dark { 0 } else { 1 });
    json!({
        "goog:chromeOptions": {
            "args": [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-dev-shm-usage",
                format!("--blink-settings=preferredColorScheme={scheme}"),
                format!("--user-data-dir={}", profile.display()),
            ],
            "prefs": { "profile.managed_default_content_settings.javascript": scripts },
        }
    })
}

fn block_on<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

#[test]
fn without_scripts_a_conversation_is_tapped_typed_and_waited() {
    let studio = Running::of_dialog("fever");
    block_on(async {
        let Some(browser) = Browser::start(false, false).await else { return };
        let client = &browser.client;
        let page = "data:text/html,<title>off</title><script>document.title='on'</script>";
        client.goto(page).await.unwrap();
        assert_eq!(client.title().await.unwrap(), "off", "scripts are not switched off");
        client.goto(&studio.url("/play")).await.unwrap();
        browser.click("Yes, I agree").await;
        assert!(browser.has("✓ Yes, I agree").await);
        let field = client.find(Locator::Css("#say")).await.unwrap();
        field.send_keys("/help").await.unwrap();
        browser.press(".say button").await;
        assert!(browser.has("class=\"person\"").await && browser.has("/help").await);
        browser.click("+1 day").await;
        assert!(browser.has("Saturday, 5 October 2024").await);
        browser.click("ar-XB").await;
        assert!(browser.has("lang=\"ar-XB\" dir=\"rtl\"").await);
        browser.press(".tools form button").await;
        assert!(browser.has(" decides: ").await);
        let links = ["Overview", "Problems", "Words", "Map", "Table", "Tests", "Coverage", "Slips"];
        for link in links.into_iter().chain(["Evaluation", "Change"]) {
            browser.click(link).await;
            assert!(browser.has("aria-current=\"page\"").await, "{link}");
        }
    });
}

/// The pages to look at, on the studio of a small dialog and of the shipped one.
fn pages(small: &Running, shipped: &Running) -> Vec<String> {
    let of_small = ROUTES.iter().filter(|it| !it.ends_with(".css"));
    let mut pages: Vec<_> = of_small.map(|it| small.url(it)).collect();
    let of_shipped = ["/map", "/words/ar?show=critical", "/words/de?show=missing", "/evaluate"];
    pages.extend(of_shipped.map(|it| shipped.url(it)));
    let played = ["/play?lang=ar&as=flag:sepsis", "/play?lang=de&as=outcome:plantar-start"];
    pages.extend(played.map(|it| shipped.url(it)));
    pages
}

#[test]
fn an_accessibility_checker_finds_nothing() {
    let Some(axe) = std::env::var_os("HEELWISE_TEST_AXE") else {
        return skipped("HEELWISE_TEST_AXE does not name `axe.min.js`");
    };
    let axe = std::fs::read_to_string(axe).unwrap();
    let (small, shipped) = (Running::of_dialog("fever"), Running::of_dialog("heel-pain"));
    let mut wrong = Vec::new();
    block_on(async {
        for is_dark in [false, true] {
            let Some(browser) = Browser::start(true, is_dark).await else { return };
            for (width, height) in SIZES {
                browser.client.set_window_size(width, height).await.unwrap();
                for page in pages(&small, &shipped) {
                    browser.client.goto(&page).await.unwrap();
                    let at = format!("{page}, {width} wide, dark: {is_dark}");
                    wrong
                        .extend(found(&browser.client, &axe).await.map(|it| format!("{at}: {it}")));
                }
            }
        }
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What the checker finds on the page, and whether it is wider than the window.
async fn found(client: &Client, axe: &str) -> Option<String> {
    client.execute(axe, Vec::new()).await.unwrap();
    let run = "const done = arguments[0]; axe.run().then(it => done(it.violations.map(v => \
               v.id + ' ' + v.nodes.slice(0, 3).map(n => n.target + ' ' + n.failureSummary)\
               .join(' | '))))";
    let violations = client.execute_async(run, Vec::new()).await.unwrap();
    let wide = "const it = document.documentElement; return it.scrollWidth > it.clientWidth";
    let is_wide = client.execute(wide, Vec::new()).await.unwrap() == json!(true);
    let mut found: Vec<_> =
        violations.as_array().unwrap().iter().map(ToString::to_string).collect();
    found.extend(is_wide.then(|| "the page is wider than the window".to_owned()));
    (!found.is_empty()).then(|| found.join("\n  "))
}

#[test]
fn the_conversations_of_check_ins_are_held_too() {
    let page = Running::of_dialog("heel-pain").page("/tests");
    assert!(page.contains("Each goes as it is written"), "{page}");
    let (_, list) = page.split_once("<ul class=\"plain\">").unwrap();
    let listed = list.matches("<li>").count();
    let written = ["heel-pain", "heel-pain-weeks", "heel-pain-follow-up"]
        .map(|it| std::fs::read_dir(root().join("tests/conversations").join(it)).unwrap().count());
    assert_eq!(listed, written.iter().sum::<usize>());
    assert_eq!(page.matches(" (check-in)").count(), written[2]);
}

/// What an address of an attacker is made of.
const PATHS: [&str; 22] = [
    "play",
    "words",
    "map",
    "table",
    "tests",
    "coverage",
    "slips",
    "problems",
    "evaluate",
    "change",
    "picture",
    "file",
    "style.css",
    "..",
    ".",
    "%2e%2e",
    "%2F..%2F",
    "%00",
    "%ff",
    "etc/passwd",
    "<b>",
    "~root",
];
const NAMES: [&str; 9] = ["lang", "a", "say", "wait", "as", "from", "name", "show", "past"];
const VALUES: [&str; 20] = [
    "",
    "en",
    "ar-XB",
    "../../etc/passwd",
    "%2Fetc%2Fpasswd",
    "%00",
    "%ff%fe",
    "%F0%9F%98%80",
    "<script>",
    "blocked",
    "-1d",
    "99999999999999999999w",
    "row:0",
    "flag:sign",
    "outcome:%2e%2e",
    "0123456789abcdef",
    "yes",
    "c%2Fwho%2Fchild",
    "d%2Fsigns",
    "%252e%252e%252f",
];

/// Any address is answered, with a page or with a refusal, and shows no file but
/// those of its pages.
#[test]
fn no_hostile_address_breaks_it_or_reads_a_file() {
    let studio = Running::of_dialog("fever");
    let mut chance = Chance(11);
    for _ in 0..3000 {
        let parts = (0..=chance.below(4)).map(|_| *chance.pick(&PATHS)).collect::<Vec<_>>();
        let pair = |chance: &mut Chance| {
            let value = chance.pick(&VALUES).repeat(1 + chance.below(3));
            format!("{}={value}", chance.pick(&NAMES))
        };
        let pairs = (0..chance.below(6)).map(|_| pair(&mut chance)).collect::<Vec<_>>();
        let address = format!("/{}?{}", parts.join("/"), pairs.join("&"));
        let answer = studio.get(&address);
        let status = answer.head.split(' ').nth(1).unwrap_or_default();
        assert!(
            ["200", "303", "400", "404", "414"].contains(&status),
            "{address}: {}",
            answer.head
        );
        assert!(!answer.body.contains("root:x:") && !answer.body.contains("<script"), "{address}");
    }
}
