//! Measures heelwise, the limit and its peers; `bench/README.md` says how.

use anyhow::bail;

mod bots;
mod calls;
mod due;
mod grow;
mod http;
mod limit;
mod measure;
mod params;
#[path = "../../../tests/it/redb_store.rs"]
mod redb_store;
mod table;
mod telegram;
mod world;

fn main() -> anyhow::Result<()> {
    let mut words = std::env::args().skip(1);
    match words.next().as_deref() {
        Some("limit") => limit::run(),
        Some("call") => calls::call(words),
        Some("calls") => {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            tokio::task::LocalSet::new().block_on(&runtime, calls::run())
        }
        Some("grow") => {
            let sizes: Vec<usize> = words.map(|it| it.parse()).collect::<Result<_, _>>()?;
            let sizes = if sizes.is_empty() { vec![10_000, 100_000, 1_000_000] } else { sizes };
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            let (places, scratch) = (table::places()?, table::scratch());
            let grown = grow::run(&places, &scratch, &sizes);
            tokio::task::LocalSet::new().block_on(&runtime, grown)
        }
        Some("churn") => {
            let rounds = words.next().map_or(Ok(1_000), |it| it.parse())?;
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(grow::churn(&table::scratch(), rounds))
        }
        Some("table") => {
            let options = table::Options::read(words)?;
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            tokio::task::LocalSet::new().block_on(&runtime, table::run(options))
        }
        _ => bail!("use `bench/run`; bench/README.md says how"),
    }
}
