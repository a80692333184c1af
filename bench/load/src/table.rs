//! The table: all bots, in interleaved rounds.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};

use crate::bots::{BOTS, Bot, Mode, Places};
use crate::measure::{Killed, Load, Stage};

/// What is asked for.
pub struct Options {
    rounds: usize,
    time: Duration,
    patients: Vec<usize>,
    only: Vec<String>,
    kills: usize,
    beside: Vec<Bot>,
    scratch: PathBuf,
}

impl Options {
    pub fn read(mut words: impl Iterator<Item = String>) -> anyhow::Result<Self> {
        let mut options = Self {
            rounds: 3,
            time: Duration::from_millis(1500),
            patients: vec![32, 256, 1, 2000],
            only: Vec::new(),
            kills: 3,
            beside: Vec::new(),
            scratch: scratch(),
        };
        while let Some(word) = words.next() {
            let value = words.next().with_context(|| format!("`{word}` wants a value"))?;
            match word.as_str() {
                "--rounds" => options.rounds = value.parse()?,
                "--seconds" => options.time = Duration::from_secs_f64(value.parse()?),
                "--patients" => {
                    options.patients =
                        value.split(',').map(str::parse).collect::<Result<_, _>>()?;
                }
                "--only" => options.only = value.split(',').map(str::to_owned).collect(),
                "--beside" => options.beside.extend(Bot::beside(value)),
                "--kills" => options.kills = value.parse()?,
                _ => anyhow::bail!("`{word}` is not known"),
            }
        }
        Ok(options)
    }

    fn wants(&self, bot: &Bot) -> bool {
        self.only.is_empty() || self.only.iter().any(|it| bot.label().contains(it.as_str()))
    }
}

#[derive(Default)]
struct Row {
    loads: BTreeMap<usize, Vec<Load>>,
    killed: Option<Killed>,
    error: Option<String>,
}

/// Runs all rounds and prints the table.
pub async fn run(options: Options) -> anyhow::Result<()> {
    let places = places()?;
    let bots: Vec<Bot> =
        BOTS.iter().chain(&options.beside).copied().filter(|it| options.wants(it)).collect();
    let (bots, missing): (Vec<Bot>, Vec<Bot>) = bots.iter().partition(|it| it.is_built(&places));
    for bot in missing {
        eprintln!("{} is not installed; `bench/run` installs it", bot.label());
    }
    let mut rows: Vec<Row> = bots.iter().map(|_| Row::default()).collect();
    let sync = fsync_cost(&options.scratch)?;
    for round in 0..options.rounds {
        for (bot, row) in bots.iter().zip(&mut rows) {
            eprintln!("round {}: {}", round + 1, bot.label());
            let folder = options.scratch.join(bot.label().replace([' ', ',', '/'], "-"));
            let mut stage = Stage::new(&places, *bot, folder).await?;
            match stage.loads(&options.patients, options.time, 1_000.0).await {
                Ok(loads) => {
                    for load in loads {
                        row.loads.entry(load.patients).or_default().push(load);
                    }
                }
                Err(error) => {
                    eprintln!("{error:#}");
                    row.error = Some(format!("{error:#}"));
                }
            }
        }
    }
    for (bot, row) in bots.iter().zip(&mut rows).filter(|(bot, _)| !bot.is_fleet()) {
        for kill in 0..options.kills {
            eprintln!("kill {}: {}", kill + 1, bot.label());
            let folder = options.scratch.join(bot.label().replace([' ', ',', '/'], "-"));
            let mut stage = Stage::new(&places, *bot, folder).await?;
            let after = Duration::from_millis(300 + 137 * kill as u64);
            match stage.kill(32, after).await {
                Ok(killed) => {
                    let sum = row.killed.get_or_insert_default();
                    sum.in_flight += killed.in_flight;
                    sum.lost += killed.lost;
                    sum.wrong += killed.wrong;
                    sum.twice += killed.twice;
                }
                Err(error) => {
                    eprintln!("{error:#}");
                    row.error = Some(format!("{error:#}"));
                }
            }
        }
    }
    print(&bots, &rows, &options, sync);
    Ok(())
}

/// Where all that is measured writes.
pub fn scratch() -> PathBuf {
    std::env::var_os("BENCH_SCRATCH").map_or_else(|| "bench/scratch".into(), PathBuf::from)
}

pub fn places() -> anyhow::Result<Places> {
    let root = std::env::current_dir()?;
    let target = std::env::current_exe()?.parent().context("a program lies in a folder")?.into();
    let load = root.join("bench/load");
    let texts = load.join("seven.json");
    let core = 0;
    Ok(Places { target, peers: root.join("bench/peers"), load, root, texts, core })
}

/// Measures one append of 300 bytes with its sync: the median of 200.
fn fsync_cost(scratch: &std::path::Path) -> anyhow::Result<Duration> {
    std::fs::create_dir_all(scratch)?;
    let path = scratch.join("sync");
    let mut file = std::fs::File::create(&path)?;
    let mut times = Vec::new();
    for _ in 0..200 {
        let began = Instant::now();
        file.write_all(&[b'.'; 300])?;
        file.sync_data()?;
        times.push(began.elapsed());
    }
    std::fs::remove_file(path)?;
    times.sort_unstable();
    Ok(times[times.len() / 2])
}

/// Empties the Redis that `bench/run` has started.
pub fn forget_redis() -> anyhow::Result<()> {
    let port = std::env::var("BENCH_REDIS_PORT").context("read BENCH_REDIS_PORT")?;
    let mut stream = TcpStream::connect(format!("127.0.0.1:{port}"))?;
    stream.write_all(b"FLUSHALL\r\n")?;
    let mut answer = [0; 5];
    stream.read_exact(&mut answer)?;
    Ok(())
}

/// Makes a new database in a PostgreSQL that `bench/run` has started.
pub async fn forget_postgres(url: &str) -> anyhow::Result<()> {
    let mut command = tokio::process::Command::new("psql");
    command.arg(format!("{url}/postgres")).args(["-v", "ON_ERROR_STOP=1", "-q"]);
    command.args(["-c", "DROP DATABASE IF EXISTS records WITH (FORCE)"]);
    command.args(["-c", "CREATE DATABASE records"]);
    let made = command.output().await.context("start psql")?;
    let said = String::from_utf8_lossy(&made.stderr);
    ensure!(made.status.success(), "a database cannot be made: {said}");
    Ok(())
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

fn print(bots: &[Bot], rows: &[Row], options: &Options, sync: Duration) {
    let mut counts = options.patients.clone();
    counts.sort_unstable();
    let micros = sync.as_micros();
    println!(
        "One append of 300 bytes with fdatasync: {micros} µs. Medians of {} rounds.",
        options.rounds
    );
    println!();
    let heads: Vec<String> = counts.iter().map(|it| format!("{it}")).collect();
    println!(
        "| bot | updates | sessions | {} | of the limit at 256 | p50 / p99 / max ms at 32 | CPU µs at 256 | own + kernel k instructions, switches | calls | MiB | lost / wrong / twice of in flight |",
        heads.join(" | ")
    );
    println!("|{}", " --- |".repeat(10 + heads.len()));
    let rate = |row: &Row, count: usize| {
        let loads = row.loads.get(&count)?;
        Some(median(loads.iter().map(|it| it.updates_a_second)))
    };
    let limit = bots.iter().position(Bot::is_limit).and_then(|it| rate(&rows[it], 256));
    for (bot, row) in bots.iter().zip(rows) {
        let mode = if bot.mode == Mode::Webhook { "webhook" } else { "polling" };
        let mut cells =
            vec![bot.name.to_owned(), mode.to_owned(), bot.store.to_owned() + &bot.shape.words()];
        cells.extend(
            counts.iter().map(|it| rate(row, *it).map_or("–".into(), |it| format!("{it:.0}"))),
        );
        let share = rate(row, 256).zip(limit).map(|(own, limit)| own / limit);
        cells.push(share.map_or("–".into(), |it| format!("{it:.2}")));
        let few = row.loads.get(&32);
        let at = |place: usize| {
            few.map_or(0.0, |it| median(it.iter().map(|it| f64::from(it.latency[place]))) / 1e3)
        };
        cells.push(format!("{:.1} / {:.1} / {:.0}", at(0), at(1), at(2)));
        let many = row.loads.get(&256).or(few);
        let of = |value: fn(&Load) -> f64| many.map_or(0.0, |it| median(it.iter().map(value)));
        cells.push(format!("{:.0}", of(|it| it.processor)));
        let work = |place: usize| {
            let counted = many?.iter().map(|it| Some(it.work?[place]));
            counted.collect::<Option<Vec<_>>>().map(|it| median(it.into_iter()))
        };
        let works = work(0).zip(work(1)).zip(work(2));
        cells.push(works.map_or("–".into(), |((own, kernel), switches)| {
            format!("{own:.0} + {kernel:.0}, {switches:.1}")
        }));
        cells.push(format!("{:.2}", of(|it| it.calls_an_update)));
        let memory = row.loads.values().flatten().map(|it| it.memory).fold(0.0, f64::max);
        cells.push(format!("{memory:.0}"));
        cells.push(row.killed.map_or("–".into(), |it| {
            format!("{} / {} / {} of {}", it.lost, it.wrong, it.twice, it.in_flight)
        }));
        println!("| {} |", cells.join(" | "));
        if let Some(error) = &row.error {
            println!("\n(not whole: {error})\n");
        }
    }
}
