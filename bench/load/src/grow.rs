//! How the store grows: start, memory, disk and speed with many sessions, a tenth
//! of them in a programme of check-ins.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::Context;
use chrono::{NaiveDate, Utc};
use futures::{StreamExt, TryStreamExt, stream};
use heelwise::store::record::Record;
use heelwise::store::sled::Sled;
use heelwise::store::{ChatId, Kept, Store, Version};

use crate::bots::{BOTS, Places};
use crate::due;
use crate::measure::Stage;
use crate::redb_store::RedbStore;

/// Commits under way at once while a store is filled.
const AT_ONCE: usize = 1_024;

/// The chats of the patients that are measured lie beyond those stored.
const FIRST_CHAT: i64 = 10_000_000;

/// Prints a row for each number of sessions, and below it what the weeks cost.
pub async fn run(places: &Places, scratch: &Path, sizes: &[usize]) -> anyhow::Result<()> {
    println!(
        "| sessions | engine | filled a second | bytes each | after churn | open s | \
         first answer s | MiB | updates a second at 32 | the same, later |\n|{}",
        " --- |".repeat(10)
    );
    for &size in sizes {
        sled(places, scratch, size).await?;
        redb(scratch, size).await?;
    }
    Ok(())
}

/// Somebody in the midst of the questions, as most who went away are.
fn record(chat: i64, round: usize) -> anyhow::Result<Record> {
    let shown = format!(
        r#"{{"message":{chat},"screen":{{"ask":
        {{"question":"place-5","ticked":[],"number":5,"most":7}}}}}}"#
    );
    written(chat, 5 + round % 3, ("null", &shown))
}

/// Somebody who has answered all, and is asked again in the weeks after.
fn record_in_weeks(chat: i64, start: NaiveDate) -> anyhow::Result<Record> {
    written(chat, 8, (&due::weeks(chat, start), "null"))
}

/// Somebody who has answered the questions before this one.
fn written(chat: i64, before: usize, (care, shown): (&str, &str)) -> anyhow::Result<Record> {
    let now = Utc::now().to_rfc3339();
    let answers: Vec<_> =
        (2..before).map(|it| format!(r#"["place-{it}",{{"choices":["some"]}}]"#)).collect();
    let answers = answers.join(",");
    let text = format!(
        r#"{{"version":1,"session":{{"language":"en","consent":{{"version":2,"at":"{now}"}},
        "run":{chat},"answers":[["signs",{{"choices":["none"]}}],{answers}],"ticked":[],
        "care":{care},"stopped":false,"choosing_language":false}},
        "seen":[{chat},{chat},{chat},{chat},{chat}],
        "outbox":[],"next_delivery":12,"shown":{shown},"touched":"{now}"}}"#
    );
    Record::decode(text.as_bytes())
}

async fn fill(store: &impl Store, size: usize, round: usize) -> anyhow::Result<()> {
    let today = Utc::now().date_naive();
    let commits = stream::iter(0..i64::try_from(size)?).map(|place| async move {
        // In no order of the keys, as people come.
        let chat = FIRST_CHAT + place * 7_919 % i64::try_from(size)?;
        let over = store.load(ChatId(chat)).await?.version;
        let record = match due::is_in_weeks(chat - FIRST_CHAT) {
            true => record_in_weeks(chat, today)?,
            false => record(chat, round)?,
        };
        store.commit(ChatId(chat), over, Some(&record.encode()?)).await?;
        anyhow::Ok(())
    });
    commits.buffer_unordered(AT_ONCE).try_collect().await
}

async fn sled(places: &Places, scratch: &Path, size: usize) -> anyhow::Result<()> {
    let bot = BOTS.iter().find(|it| it.name == "heelwise").context("heelwise is measured")?;
    let mut stage = Stage::new(places, *bot, scratch.join("grow")).await?;
    let folder = scratch.join("grow/store");
    fs::create_dir_all(&folder)?;
    let began = Instant::now();
    let store = Sled::open(&folder, 0)?;
    fill(&store, size, 0).await?;
    let rate = size as f64 / began.elapsed().as_secs_f64();
    let fresh = bytes(&folder)?;
    for round in 1..3 {
        fill(&store, size, round).await?;
    }
    drop(store);
    let churned = bytes(&folder)?;
    let began = Instant::now();
    drop(Sled::open(&folder, 0)?);
    let open = began.elapsed().as_secs_f64();
    let grown = stage.grown(32, Duration::from_secs(2)).await?;
    println!(
        "| {size} | sled | {rate:.0} | {} | {} | {open:.2} | {:.2} | {:.0} | {:.0} | {:.0} |",
        fresh / size as u64,
        churned / size as u64,
        grown.first_answer.as_secs_f64(),
        grown.load_later.memory,
        grown.load.updates_a_second,
        grown.load_later.updates_a_second,
    );
    let locales = scratch.join("grow/locales");
    due::run(places, (&folder, &locales), (size, FIRST_CHAT), record_in_weeks).await
}

/// Writes ten thousand sessions again and again, as weeks of use do, and
/// prints a row each time there were ten times as many.
pub async fn churn(scratch: &Path, rounds: usize) -> anyhow::Result<()> {
    const SIZE: usize = 10_000;
    println!("| times written | bytes each | rebuilt | open s |\n|{}", " --- |".repeat(4));
    let folder = scratch.join("churn");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let mut written = 0;
    let mut until = 1;
    while until <= rounds {
        let store = Sled::open(&folder, 0)?;
        while written < until {
            fill(&store, SIZE, written).await?;
            written += 1;
        }
        store.close();
        let began = Instant::now();
        Sled::open(&folder, 0)?.close();
        let open = began.elapsed().as_secs_f64();
        let kept = bytes(&folder)?;
        let copy = scratch.join("churn-rebuilt");
        let rebuilt = rebuilt(&folder, &copy).await?;
        println!("| {written} | {} | {} | {open:.2} |", kept / SIZE as u64, rebuilt / SIZE as u64);
        until *= 10;
    }
    Ok(())
}

/// Returns how large a store is with the same records, each written once.
async fn rebuilt(folder: &Path, copy: &Path) -> anyhow::Result<u64> {
    if copy.exists() {
        fs::remove_dir_all(copy)?;
    }
    let (from, to) = (Sled::open(folder, 0)?, Sled::open(copy, 0)?);
    let commits = from.all().map(async |entry| {
        if let (chat, Kept { record: Some(record), .. }) = entry? {
            to.commit(chat, Version::NONE, Some(&record.encode()?)).await?;
        }
        anyhow::Ok(())
    });
    commits.buffer_unordered(AT_ONCE).try_collect::<()>().await?;
    to.close();
    from.close();
    bytes(copy)
}

/// The same in redb, behind the same trait.
async fn redb(scratch: &Path, size: usize) -> anyhow::Result<()> {
    let file: PathBuf = scratch.join("grow.redb");
    if file.exists() {
        fs::remove_file(&file)?;
    }
    let began = Instant::now();
    let store = RedbStore::open(&file)?;
    fill(&store, size, 0).await?;
    let rate = size as f64 / began.elapsed().as_secs_f64();
    let fresh = fs::metadata(&file)?.len();
    for round in 1..3 {
        fill(&store, size, round).await?;
    }
    drop(store);
    let began = Instant::now();
    drop(RedbStore::open(&file)?);
    println!(
        "| {size} | redb | {rate:.0} | {} | {} | {:.2} | – | – | – | – |",
        fresh / size as u64,
        fs::metadata(&file)?.len() / size as u64,
        began.elapsed().as_secs_f64(),
    );
    fs::remove_file(&file)?;
    Ok(())
}

fn bytes(folder: &Path) -> anyhow::Result<u64> {
    let mut sum = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let kind = entry.metadata()?;
        sum += if kind.is_dir() { bytes(&entry.path())? } else { kind.len() };
    }
    Ok(sum)
}
