//! Measures heelwise, the limit and its peers; `bench/README.md` says how.

use anyhow::bail;

mod bots;
mod http;
mod limit;
mod measure;
mod params;
mod table;
mod telegram;
mod world;

fn main() -> anyhow::Result<()> {
    let mut words = std::env::args().skip(1);
    match words.next().as_deref() {
        Some("limit") => limit::run(),
        Some("table") => {
            let options = table::Options::read(words)?;
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            tokio::task::LocalSet::new().block_on(&runtime, table::run(options))
        }
        _ => bail!("use `bench/run`; bench/README.md says how"),
    }
}
