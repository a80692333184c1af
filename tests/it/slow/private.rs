//! What the program keeps from the other users of a machine: modes of all it
//! makes, its memory, backups beside planted files, and warnings.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use heelwise::backup;
use heelwise::store::ChatId;
use heelwise::store::keyring::Keyring;
use heelwise::store::memory::Memory;
use heelwise::store::sled::Sled;
use tempfile::{TempDir, tempdir};

use crate::fake::Fake;
use crate::slow::serving::{CHAT, QUESTIONS, goes_through, hears};
use crate::stores::record;
use crate::world::{self, noon, now, root};

const KEY: &str = "7e7e7e7e7e7e7e7e7e7e7e7e7e7e7e7e7e7e7e7e7e7e7e7e7e7e7e7e7e7e7e7e";

/// A user without rights, on any Linux.
const NOBODY: u32 = 65_534;

/// A folder to work in, and the program with a store in it.
struct Place {
    folder: TempDir,
    umask: &'static str,
    settings: Vec<(String, String)>,
}

impl Place {
    fn new(umask: &'static str, settings: &[(&str, &str)]) -> Self {
        let settings = settings.iter().map(|it| (it.0.to_owned(), it.1.to_owned())).collect();
        Self { folder: tempdir().unwrap(), umask, settings }
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("/bin/sh");
        command
            .args(["-c", &format!("umask {}; exec \"$0\" \"$@\"", self.umask)])
            .arg(env!("CARGO_BIN_EXE_heelwise"))
            .args(arguments)
            .current_dir(root())
            .env_clear()
            .env("HEELWISE_STORE", self.at("store"))
            .env("HEELWISE_DISK_RESERVED_MIB", "0")
            .envs(self.settings.iter().cloned());
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).stdin(Stdio::null()).output().unwrap()
    }

    /// What it says when all goes well.
    fn says(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Why it does not do what it is asked.
    fn complains(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        stderr(&output)
    }

    /// Puts one chat into the store.
    async fn fill(&self) {
        let store = Sled::open(&self.at("store"), 0).unwrap();
        world::put(&store, ChatId(1), record(1)).await;
        store.close();
    }
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().mode() & 0o7777
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
}

/// All that is below a folder, with its mode.
fn modes_below(folder: &Path) -> Vec<(PathBuf, u32)> {
    let mut found = Vec::new();
    for path in fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
        found.push((path.clone(), mode(&path)));
        if path.is_dir() {
            found.extend(modes_below(&path));
        }
    }
    found
}

/// Nothing below a folder is for anybody but its owner; these names are there.
fn is_closed(folder: &Path, names: &[&str]) {
    let found = modes_below(folder);
    for name in names {
        assert!(found.iter().any(|(path, _)| text(path).contains(name)), "{name}: {found:?}");
    }
    let open: Vec<_> = found.iter().filter(|(_, mode)| mode & 0o077 != 0).collect();
    assert!(open.is_empty(), "{open:?}");
}

fn ends(child: &mut Child) {
    Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn all_that_is_made_is_for_its_own_user_whatever_the_umask() {
    for umask in ["000", "022"] {
        let fake = Fake::start().await;
        let place = Place::new(
            umask,
            &[
                ("HEELWISE_TOKEN", Fake::TOKEN),
                ("HEELWISE_API_URL", fake.url().as_str()),
                ("HEELWISE_CLINIC__COUNTRY", "ES"),
                ("HEELWISE_STORE_KEY", KEY),
            ],
        );
        let backups = place.at("deep/backups");
        let mut serving = place.command(&["serve"]).stderr(Stdio::null()).spawn().unwrap();
        goes_through(&fake, &fake.chat(CHAT)).await;
        hears(&fake, "Why I say this").await;
        place.says(&["backup", text(&backups)]);
        ends(&mut serving);
        place.says(&["store", "rebuild"]);
        fs::remove_dir_all(place.at("store")).unwrap();
        place.says(&["restore", text(&backups)]);
        for record in ["record", "record-again"] {
            let (store, record) = (place.at("chat"), place.at(record));
            place.says(&["chat", "--store", text(&store), "--record", text(&record)]);
        }
        let made = ["store/db", "store/conf", "store/keys", "store/mark", "store/blobs"];
        let more = ["deep/backups/heelwise-", "chat/db", "chat/snap.", "/record"];
        is_closed(place.folder.path(), &[&made[..], &more].concat());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_memory_of_a_bot_that_serves_is_closed_and_never_dumped() {
    let fake = Fake::start().await;
    let folder = tempdir().unwrap();
    set_mode(folder.path(), 0o755);
    let (program, store) = (folder.path().join("heelwise"), folder.path().join("store"));
    fs::copy(env!("CARGO_BIN_EXE_heelwise"), &program).unwrap();
    fs::create_dir(&store).unwrap();
    let is_root = fs::metadata("/proc/self").unwrap().uid() == 0;
    let mut command = Command::new(&program);
    if is_root {
        std::os::unix::fs::chown(&store, Some(NOBODY), None).unwrap();
        std::os::unix::process::CommandExt::uid(&mut command, NOBODY);
    }
    let mut serving = command
        .arg("serve")
        .current_dir(root())
        .env_clear()
        .env("HEELWISE_STORE", &store)
        .env("HEELWISE_TOKEN", Fake::TOKEN)
        .env("HEELWISE_API_URL", fake.url().as_str())
        .env("HEELWISE_CLINIC__COUNTRY", "ES")
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    fake.chat(CHAT).say("/start");
    hears(&fake, QUESTIONS[0].0).await;
    let of = |name: &str| PathBuf::from(format!("/proc/{}/{name}", serving.id()));
    for name in ["environ", "mem", "maps"] {
        assert_eq!(fs::metadata(of(name)).unwrap().uid(), 0, "{name} is its user's to read");
    }
    let limits = fs::read_to_string(of("limits")).unwrap();
    let core = limits.lines().find(|it| it.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().nth(4), Some("0"), "{core}");
    ends(&mut serving);
}

#[tokio::test]
async fn a_planted_link_or_file_gets_nothing_of_a_backup_and_loses_nothing() {
    let place = Place::new("022", &[]);
    place.fill().await;
    let (backups, victim) = (place.at("backups"), place.at("victim"));
    fs::create_dir(&backups).unwrap();
    set_mode(&backups, 0o755);
    let unfinished = backups.join("unfinished");
    fs::write(&victim, "mine").unwrap();
    symlink(&victim, &unfinished).unwrap();
    place.says(&["backup", text(&backups)]);
    fs::write(&unfinished, "").unwrap();
    set_mode(&unfinished, 0o666);
    let planted = fs::File::open(&unfinished).unwrap();
    place.says(&["backup", text(&backups)]);
    assert_eq!(planted.metadata().unwrap().len(), 0, "the planted file was written to");
    assert!(Command::new("mkfifo").arg(&unfinished).status().unwrap().success());
    place.says(&["backup", text(&backups)]);
    assert_eq!(fs::read_to_string(&victim).unwrap(), "mine");
    let made: Vec<_> = modes_below(&backups).into_iter().map(|it| it.1).collect();
    assert_eq!(made, [0o600; 3]);
    assert!(fs::read_dir(&backups).unwrap().all(|it| it.unwrap().file_type().unwrap().is_file()));
}

#[tokio::test]
async fn no_backup_is_put_where_others_can_write() {
    let place = Place::new("022", &[]);
    place.fill().await;
    let backups = place.at("backups");
    fs::create_dir(&backups).unwrap();
    for open in [0o777, 0o1777, 0o775, 0o702] {
        set_mode(&backups, open);
        let printed = place.complains(&["backup", text(&backups)]);
        for words in ["other users can write", text(&backups), "chmod go= "] {
            assert!(printed.contains(words), "{printed}");
        }
        assert_eq!(fs::read_dir(&backups).unwrap().count(), 0);
    }
}

/// Writes a backup of so many chats into a folder.
async fn put(folder: &Path, name: &str, key: Option<&str>, chats: i64) {
    let store = Memory::default();
    for chat in 1..=chats {
        world::put(&store, ChatId(chat), record(1)).await;
    }
    let keyring = key.map(|it| Keyring::read(it).unwrap()).unwrap_or_default();
    let mut bytes = Vec::new();
    now(backup::write(&store, (noon(), None), &keyring, &mut bytes)).unwrap();
    fs::create_dir_all(folder).unwrap();
    fs::write(folder.join(name), bytes).unwrap();
}

#[tokio::test]
async fn with_a_key_a_backup_that_anybody_could_have_written_is_taken_only_by_name() {
    let place = Place::new("022", &[("HEELWISE_STORE_KEY", KEY)]);
    let backups = place.at("backups");
    put(&backups, "heelwise-20260101T000000.000Z.backup", Some(KEY), 2).await;
    put(&backups, "heelwise-99991231T000000.000Z.backup", None, 1).await;
    let newest = backups.join("heelwise-99991231T000000.000Z.backup");
    let printed = place.complains(&["restore", text(&backups)]);
    for words in [text(&newest), "is not encrypted", "--plain"] {
        assert!(printed.contains(words), "{printed}");
    }
    assert!(!place.at("store").exists());
    let printed = place.says(&["restore", text(&backups), "--plain"]);
    assert!(
        printed.starts_with(&format!("taking {}\nchats: 1 of ", newest.display())),
        "{printed}"
    );
    assert!(printed.ends_with(", not encrypted\n"), "{printed}");
    fs::remove_dir_all(place.at("store")).unwrap();
    fs::remove_file(&newest).unwrap();
    let printed = place.says(&["restore", text(&backups)]);
    assert!(printed.contains("\nchats: 2 of ") && printed.ends_with(", encrypted\n"), "{printed}");
    let plain = Place::new("022", &[]);
    put(&plain.at("backups"), "heelwise-1.backup", None, 1).await;
    plain.says(&["restore", text(&plain.at("backups"))]);
}

#[tokio::test]
async fn a_chat_that_stands_twice_in_a_backup_is_counted_once() {
    let place = Place::new("022", &[]);
    put(place.folder.path(), "one.backup", None, 1).await;
    let file = place.at("one.backup");
    let whole = fs::read_to_string(&file).unwrap();
    let lines: Vec<_> = whole.lines().collect();
    let body = format!("{}\n{}\n{}\n", lines[0], lines[1], lines[1]);
    fs::write(&file, format!("{body}end 2 {:08x}\n", crc32fast::hash(body.as_bytes()))).unwrap();
    let printed = place.says(&["restore", text(&file)]);
    assert!(printed.contains("\nchats: 1 of "), "{printed}");
}

#[test]
fn a_restore_does_not_wait_for_a_pipe() {
    let place = Place::new("022", &[]);
    let pipe = place.at("pipe.backup");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let mut child = place.command(&["restore", text(&pipe)]).stderr(Stdio::null()).spawn().unwrap();
    let ended = (0..1_000).find_map(|_| {
        std::thread::sleep(Duration::from_millis(20));
        child.try_wait().unwrap()
    });
    child.kill().unwrap();
    assert_eq!(ended.expect("it does not wait").code(), Some(1));
}

#[tokio::test]
async fn a_store_and_backups_that_others_can_reach_are_warned_of() {
    let place = Place::new("022", &[]);
    place.fill().await;
    let (store, backups) = (place.at("store"), place.at("backups"));
    fs::create_dir(&backups).unwrap();
    let backup = || stderr(&place.run(&["backup", text(&backups)]));
    for folder in [&store, &backups] {
        for (open, mode) in [(false, 0o700), (true, 0o755), (true, 0o710), (false, 0o700)] {
            set_mode(&store, 0o700);
            set_mode(&backups, 0o700);
            set_mode(folder, mode);
            let printed = backup();
            let warning = format!("at `{}` (mode {mode:04o})", folder.display());
            assert_eq!(printed.contains(&warning), open, "{printed}");
            assert_eq!(printed.contains("WARN"), open, "{printed}");
        }
    }
    let file = fs::read_dir(&backups).unwrap().next().unwrap().unwrap().path();
    fs::remove_dir_all(&store).unwrap();
    set_mode(&file, 0o644);
    let printed = stderr(&place.run(&["restore", text(&file)]));
    assert!(printed.contains(&format!("a backup at `{}`", file.display())), "{printed}");
    set_mode(&store, 0o755);
    let output = place.run(&["chat", "--store", text(&store)]);
    assert!(stderr(&output).contains("the sessions"), "{output:?}");
}

#[test]
fn a_secret_that_others_can_read_is_warned_of() {
    let url = ("HEELWISE_WEBHOOK__URL", "https://bot.example/telegram");
    let place = Place::new("022", &[("HEELWISE_CLINIC__COUNTRY", "ES"), url]);
    let secrets = [
        ("HEELWISE_TOKEN_FILE", "token", Fake::TOKEN, "the token"),
        ("HEELWISE_STORE_KEY_FILE", "key", KEY, "the store's keys"),
        ("HEELWISE_WEBHOOK__SECRET_FILE", "secret", KEY, "the webhook's secret"),
    ];
    let check = |place: &Place| {
        let mut command = place.command(&["config", "check"]);
        command.envs(secrets.iter().map(|it| (it.0, place.at(it.1))));
        let output = command.output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        stderr(&output)
    };
    for (_, name, secret, _) in secrets {
        fs::write(place.at(name), format!("{secret}\n")).unwrap();
        set_mode(&place.at(name), 0o600);
    }
    assert_eq!(check(&place), "");
    for mode in [0o644, 0o640] {
        secrets.iter().for_each(|it| set_mode(&place.at(it.1), mode));
        let printed = check(&place);
        for (_, name, secret, what) in secrets {
            let warning = format!("{what} at `{}` (mode {mode:04o})", place.at(name).display());
            assert!(printed.contains(&warning), "`{warning}` is not in: {printed}");
            assert!(!printed.contains(secret), "{printed}");
        }
    }
}

#[test]
fn a_settings_file_with_a_secret_in_it_is_warned_of_too() {
    let place = Place::new("022", &[]);
    let file = place.at("heelwise.toml");
    let check = || stderr(&place.run(&["config", "check", "--config", text(&file)]));
    for (settings, warned) in [("", false), ("token = \"123456:not-a-real-token\"", true)] {
        fs::write(&file, format!("{settings}\n[clinic]\ncountry = \"ES\"\n")).unwrap();
        set_mode(&file, 0o644);
        assert_eq!(check().contains("the token at `"), warned, "{}", check());
        set_mode(&file, 0o600);
        assert!(!check().contains("WARN"), "{}", check());
    }
}

#[test]
fn the_unit_forbids_core_dumps_and_swap_and_can_give_the_webhook_its_secret() {
    let unit = fs::read_to_string(root().join("config/heelwise.service")).unwrap();
    for line in ["LimitCORE=0", "MemorySwapMax=0", "UMask=0077"] {
        assert!(unit.lines().any(|it| it == line), "{line}");
    }
    assert!(unit.contains("HEELWISE_WEBHOOK__SECRET_FILE=%d/webhook-secret"));
    assert!(unit.contains("LoadCredential=webhook-secret:"));
}
