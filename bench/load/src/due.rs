//! What it costs to know what is due, where a tenth of the sessions are in a
//! programme of check-ins.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use heelwise::app::App;
use heelwise::bot::{Bot, Limits, sweep};
use heelwise::conversation::held::clinic;
use heelwise::edition::Edition;
use heelwise::load;
use heelwise::store::recent::Recent;
use heelwise::store::record::Record;
use heelwise::store::sled::Sled;
use heelwise::store::{ChatId, Store};
use tokio::sync::mpsc;

use crate::bots::Places;

/// One session of so many is in a programme.
const IN_WEEKS: i64 = 10;

/// So many chats in which something is due at once.
const DUE: usize = 100;

/// So many looks when nothing is due.
const LOOKS: u32 = 1_000_000;

/// A check-in comes so many days after the start.
const DAYS: i64 = 14;

/// What it cost, in processor time.
struct Cost {
    /// The pass over all sessions at the start, which finds out what is due when.
    pass: Duration,
    /// One look at what is due, when nothing is.
    look: Duration,
    /// To ask all who are due at once.
    due: Duration,
}

/// Whether the session at this place is in a programme.
pub fn is_in_weeks(place: i64) -> bool {
    place % IN_WEEKS == 0
}

/// Returns a person's programme that began on this day, as a record has it.
pub fn weeks(chat: i64, start: NaiveDate) -> String {
    format!(
        r#"{{"course":"weeks","start":"{start}","zone":"Europe/London","hour":9,
        "minute":{},"baseline":[],"went_on":0,"state":{{"waiting":{{"until":null}}}}}}"#,
        chat % 60
    )
}

/// Prints what it costs over a store that is filled; `record` makes the record of
/// a chat whose programme began on a day.
pub async fn run(
    places: &Places,
    (folder, locales): (&Path, &Path),
    (size, first): (usize, i64),
    record: impl Fn(i64, NaiveDate) -> anyhow::Result<Record>,
) -> anyhow::Result<()> {
    let places = load::Places {
        dialog: places.load.join("seven.toml"),
        locales: vec![locales.to_owned()],
        default_language: "en".to_owned(),
    };
    let published = load::load(&places, &clinic())?;
    let follow_up = load::follow_up(&places, &clinic(), &published)?;
    let store = Recent::new(Sled::open(folder, 0)?);
    let app = Arc::new(App::of(Edition::new(published, follow_up), store));
    let cost = measured(&app, first, record).await?;
    let in_weeks = app.due.len();
    let Cost { pass, look, due } = cost;
    println!(
        "\n| sessions | in a programme | pass at the start, processor s | look, none due, ns | \
         {DUE} due, processor ms |\n|{}\n| {size} | {in_weeks} | {:.2} | {} | {:.1} |\n",
        " --- |".repeat(5),
        pass.as_secs_f64(),
        look.as_nanos(),
        due.as_secs_f64() * 1e3
    );
    Ok(())
}

async fn measured(
    app: &Arc<App<Recent<Sled>>>,
    first: i64,
    record: impl Fn(i64, NaiveDate) -> anyhow::Result<Record>,
) -> anyhow::Result<Cost> {
    let now = noon();
    let (wake, _woken) = mpsc::unbounded_channel();
    let bot = Bot::new(app.clone(), wake.clone(), move || now);
    let before = processor()?;
    sweep(app, &wake, now, Limits::of(now, TimeDelta::days(30))).await?;
    let pass = processor()? - before;
    let before = processor()?;
    for _ in 0..LOOKS {
        bot.take_care_of_one().await?;
    }
    let look = (processor()? - before) / LOOKS;
    for place in 0..DUE as i64 {
        let chat = ChatId(first + place * IN_WEEKS);
        let over = app.store.load(chat).await?.version;
        let record = record(chat.0, now.date_naive() - TimeDelta::days(DAYS))?.encode()?;
        app.store.commit(chat, over, Some(&record)).await?;
        app.due.note(chat, Some(now));
    }
    let before = processor()?;
    let mut asked = 0;
    while bot.take_care_of_one().await? {
        asked += 1;
    }
    anyhow::ensure!(asked == DUE, "{asked} were asked");
    Ok(Cost { pass, look, due: processor()? - before })
}

/// Today, when it is day in London.
fn noon() -> DateTime<Utc> {
    Utc::now().date_naive().and_hms_opt(12, 0, 0).unwrap_or_default().and_utc()
}

/// Returns what all threads of this process have used so far.
fn processor() -> anyhow::Result<Duration> {
    let mut sum = 0;
    for task in fs::read_dir("/proc/self/task")? {
        let used = fs::read_to_string(task?.path().join("schedstat"))?;
        let used = used.split(' ').next().and_then(|it| it.parse::<u64>().ok());
        sum += used.context("read what a thread has used")?;
    }
    Ok(Duration::from_nanos(sum))
}
