//! A real PostgreSQL, started for one test as a child of it.

use std::fs::{self, File};
use std::io::Write;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rustix::process::geteuid;
use tempfile::TempDir;
use tokio::task::JoinSet;
use tokio_postgres::{NoTls, SimpleQueryMessage};

use super::history;
use crate::world::in_memory;

/// Where Debian puts each version.
const PLACES: &str = "/usr/lib/postgresql";

/// What CI sets, where all programs must be there.
const REQUIRED: &str = "required";

/// The user who runs it where tests run as root, whom it refuses.
pub(super) const USER: &str = "postgres";

/// A server on a folder of its own, reached by a socket in it.
pub(crate) struct Server {
    programs: PathBuf,
    folder: TempDir,
    port: u16,
    child: Child,
}

/// Starts a server.
pub(crate) async fn server() -> Option<Server> {
    static MISSED: AtomicUsize = AtomicUsize::new(0);
    let Some(programs) = programs() else {
        let remedy = "apt-get install postgresql, or HEELWISE_TEST_PG=/folder/of/its/programs";
        not_run(&MISSED, "PostgreSQL", remedy);
        return None;
    };
    let folder = folder();
    let data = folder.path().join("data");
    let mut make = as_user(&programs.join("initdb"));
    make.args(["-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync", "-D"]);
    let made = make.arg(&data).output().unwrap();
    assert!(made.status.success(), "{made:?}");
    let settings = File::options().append(true).open(data.join("postgresql.conf"));
    settings.unwrap().write_all(b"listen_addresses = ''\nmax_connections = 40\n").unwrap();
    Some(Server::begin(programs, folder).await)
}

/// Counts a test that lacks a program. The standard error shows it, past the
/// harness, which would keep it to itself.
pub(super) fn not_run(missed: &AtomicUsize, program: &str, remedy: &str) {
    let missed = missed.fetch_add(1, Ordering::Relaxed) + 1;
    let words = format!("no {program}: {missed} tests were not run ({remedy})\n");
    std::io::stderr().write_all(words.as_bytes()).unwrap();
}

/// A folder of the user who runs it.
pub(super) fn folder() -> TempDir {
    let folder = in_memory();
    if let Some((user, group)) = user() {
        chown(folder.path(), Some(user), Some(group)).unwrap();
    }
    folder
}

/// The folder of the programs, if they are there.
fn programs() -> Option<PathBuf> {
    let versions = fs::read_dir(PLACES).into_iter().flatten().flatten();
    let found = versions.map(|it| it.path().join("bin")).filter(|it| it.join("initdb").exists());
    match asked().as_deref() {
        None => found.max(),
        Some(REQUIRED) => Some(found.max().expect("PostgreSQL is required")),
        Some(folder) => Some(folder.into()),
    }
}

/// Whether tests must not be left out.
pub(super) fn is_required() -> bool {
    asked().as_deref() == Some(REQUIRED)
}

#[expect(clippy::disallowed_methods, reason = "how CI says that they must be there")]
fn asked() -> Option<String> {
    std::env::var("HEELWISE_TEST_PG").ok()
}

/// A socket as it stands in a URL.
pub(super) fn host((folder, port): (&Path, u16)) -> String {
    format!("{}:{port}", folder.to_str().unwrap().replace('/', "%2F"))
}

/// The user and the group that run it, if tests run as root.
fn user() -> Option<(u32, u32)> {
    if !geteuid().is_root() {
        return None;
    }
    let users = fs::read_to_string("/etc/passwd").unwrap();
    let line = users.lines().find(|it| it.split(':').next() == Some(USER)).unwrap();
    let mut numbers = line.split(':').skip(2).map(|it| it.parse().unwrap());
    numbers.next().zip(numbers.next())
}

pub(super) fn as_user(program: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir("/").env_clear().env("LC_ALL", "C");
    if let Some((user, group)) = user() {
        command.uid(user).gid(group);
    }
    command
}

fn spawn(programs: &Path, folder: &Path) -> Child {
    let mut command = as_user(&programs.join("postgres"));
    command.arg("-D").arg(folder.join("data")).arg("-k").arg(folder);
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

impl Server {
    async fn begin(programs: PathBuf, folder: TempDir) -> Self {
        let child = spawn(&programs, folder.path());
        let mut server = Self { programs, folder, port: 5432, child };
        server.is_up().await;
        server
    }

    /// Starts a standby for which every commit waits from now on.
    pub(crate) async fn synchronous_standby(&self) -> Self {
        let folder = folder();
        self.copy_to(folder.path());
        let standby = Self::begin(self.programs.clone(), folder).await;
        self.waits_for_a_standby().await;
        standby
    }

    /// Starts again, after it was killed, as such a standby of another server, with
    /// nothing of its own.
    pub(crate) async fn becomes_standby_of(&mut self, primary: &Self) {
        fs::remove_dir_all(self.folder.path().join("data")).unwrap();
        primary.copy_to(self.folder.path());
        self.start().await;
        primary.waits_for_a_standby().await;
    }

    fn copy_to(&self, folder: &Path) {
        let mut copy = as_user(&self.programs.join("pg_basebackup"));
        copy.args(["-R", "--no-sync", "--checkpoint=fast", "-U", USER, "-h"]);
        let copied = copy.arg(self.folder.path()).arg("-D").arg(folder.join("data"));
        let copied = copied.output().unwrap();
        assert!(copied.status.success(), "{copied:?}");
    }

    async fn waits_for_a_standby(&self) {
        self.run("ALTER SYSTEM SET synchronous_standby_names = '*'").await;
        self.run("SELECT pg_reload_conf()").await;
        let synchronous = "SELECT pid::text FROM pg_stat_replication WHERE sync_state = 'sync'";
        while self.column(USER, synchronous).await.is_empty() {}
    }

    /// The URL of a database.
    pub(crate) fn url(&self, database: &str) -> String {
        format!("postgresql://{USER}@{}/{database}", self.host())
    }

    /// The URL of a database that is on this server or on the other, whichever
    /// takes writes.
    pub(crate) fn url_with(&self, other: &Self, database: &str) -> String {
        let hosts = format!("{},{}", self.host(), other.host());
        format!("postgresql://{USER}@{hosts}/{database}?target_session_attrs=read-write")
    }

    /// The folder of its socket, and its port.
    pub(super) fn socket(&self) -> (&Path, u16) {
        (self.folder.path(), self.port)
    }

    /// The file of its socket.
    pub(crate) fn socket_file(&self) -> PathBuf {
        self.folder.path().join(format!(".s.PGSQL.{}", self.port))
    }

    fn host(&self) -> String {
        host(self.socket())
    }

    /// Makes a database with tables, and returns its URL. Every change of a record is
    /// written down there.
    pub(crate) async fn database(&self, name: &str) -> String {
        self.run(&format!("CREATE DATABASE {name}")).await;
        heelwise::store::postgres::migrate(&self.url(name), None).await.unwrap();
        self.column(name, history::TRIGGER).await;
        self.url(name)
    }

    /// Listens at this address of the machine too, with a certificate for
    /// `localhost`, which is returned.
    pub(crate) async fn listens(&mut self, address: &str) -> String {
        let (host, port) = address.split_once(':').unwrap();
        let mut make = as_user(Path::new("openssl"));
        make.env("PATH", "/usr/bin:/bin").current_dir(self.folder.path().join("data"));
        make.args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"]);
        make.args([
            "-nodes",
            "-keyout",
            "server.key",
            "-out",
            "server.crt",
            "-subj",
            "/CN=localhost",
        ]);
        make.args(["-addext", "subjectAltName=DNS:localhost"]);
        make.args(["-addext", "basicConstraints=critical,CA:FALSE"]);
        let made = make.output().unwrap();
        assert!(made.status.success(), "{made:?}");
        for setting in [format!("listen_addresses = '{host}'"), format!("port = {port}")] {
            self.run(&format!("ALTER SYSTEM SET {setting}")).await;
        }
        self.run("ALTER SYSTEM SET ssl = on").await;
        self.port = port.parse().unwrap();
        self.kill_and_start().await;
        fs::read_to_string(self.folder.path().join("data/server.crt")).unwrap()
    }

    /// Runs a statement as the owner of the server.
    pub(crate) async fn run(&self, statement: &str) {
        self.try_to_run(USER, statement).await.unwrap();
    }

    /// Runs a statement in a database, and returns the first column of its rows.
    pub(crate) async fn column(&self, database: &str, statement: &str) -> Vec<String> {
        self.try_to_run(database, statement).await.unwrap()
    }

    /// Keeps others from writing to a table, until what is returned is dropped.
    pub(crate) async fn holds(&self, database: &str, table: &str) -> impl Sized {
        let (client, connection) =
            tokio_postgres::connect(&self.url(database), NoTls).await.unwrap();
        let mut task = JoinSet::new();
        task.spawn(connection);
        let lock = format!("BEGIN; LOCK TABLE {table} IN EXCLUSIVE MODE");
        client.batch_execute(&lock).await.unwrap();
        (client, task)
    }

    async fn try_to_run(
        &self,
        database: &str,
        statement: &str,
    ) -> Result<Vec<String>, tokio_postgres::Error> {
        let (client, connection) = tokio_postgres::connect(&self.url(database), NoTls).await?;
        let asked = async {
            let answers = client.simple_query(statement).await;
            drop(client);
            answers
        };
        let (answers, _) = tokio::join!(asked, connection);
        let mut column = Vec::new();
        for answer in answers? {
            if let SimpleQueryMessage::Row(row) = answer {
                column.extend(row.get(0).map(str::to_owned));
            }
        }
        Ok(column)
    }

    /// Kills it where it stands, with all its sessions, and starts it again.
    pub(crate) async fn kill_and_start(&mut self) {
        self.kill();
        self.start().await;
    }

    /// Starts it again.
    pub(crate) async fn start(&mut self) {
        self.child = spawn(&self.programs, self.folder.path());
        self.is_up().await;
    }

    /// Kills it where it stands, with all its sessions.
    pub(crate) fn kill(&mut self) {
        let sessions = children(self.child.id());
        let _ = self.child.kill();
        let _ = self.child.wait();
        signal("KILL", sessions);
    }

    /// Stops all that it does, or lets it go on.
    pub(crate) fn signal(&self, name: &str) {
        signal(name, children(self.child.id()).into_iter().chain([self.child.id()]));
    }

    /// Waits until it answers. One that has found the memory of the last one in
    /// use has ended, and is started again.
    async fn is_up(&mut self) {
        while self.try_to_run(USER, "SELECT 1").await.is_err() {
            if self.child.try_wait().unwrap().is_some() {
                self.child = spawn(&self.programs, self.folder.path());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

pub(crate) fn signal(name: &str, processes: impl IntoIterator<Item = u32>) {
    for process in processes {
        let _ = Command::new("kill").args([format!("-{name}"), process.to_string()]).output();
    }
}

/// The processes that a process has started.
fn children(parent: u32) -> Vec<u32> {
    let processes = fs::read_dir("/proc").unwrap().flatten();
    let numbers = processes.filter_map(|it| it.file_name().to_str()?.parse().ok());
    numbers.filter(|it| parent_of(*it) == Some(parent)).collect()
}

fn parent_of(process: u32) -> Option<u32> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name, in parentheses, may have anything in it.
    stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}
