//! What a fleet and its database add to the metrics of a bot. What holds for the
//! whole process stands at each of its bots.

use std::sync::atomic::AtomicU64;
use std::time::Duration;

use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::{Registry, Unit};

use super::{Label, Metrics};

/// How a time with a bot ended, of an instance of a fleet.
#[derive(Clone, Copy, Debug)]
pub enum TenureEnd {
    /// The instance let the bot go: it was stopped, or another one asked for it.
    Given,
    /// Another one has the bot, or took the instance for dead.
    Lost,
}

impl TenureEnd {
    const ALL: [Self; 2] = [Self::Given, Self::Lost];

    fn name(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Lost => "lost",
        }
    }
}

/// The figures of a fleet and of a database.
#[derive(Default)]
pub(super) struct FleetFigures {
    keeps: Gauge,
    tenures: Counter,
    tenures_ended: Family<Label<1>, Counter>,
    mute: Counter<f64, AtomicU64>,
    unlike: Gauge,
    namesakes: Gauge,
    database_silence: Gauge<f64, AtomicU64>,
}

impl FleetFigures {
    pub(super) fn register(&self, all: &mut Registry) {
        let help = "1 while this instance of a fleet serves the bot";
        all.register("fleet_serves", help, self.keeps.clone());
        let help = "Times this instance began to serve the bot";
        all.register("fleet_tenures", help, self.tenures.clone());
        let help = "Times it ended, and whether the bot was given or lost";
        all.register("fleet_tenures_ended", help, self.tenures_ended.clone());
        let help = "Time in which this instance was not allowed to act";
        all.register_with_unit("fleet_mute", help, Unit::Seconds, self.mute.clone());
        let help = "Instances of this release that do not serve the bot as this one does";
        all.register("fleet_unlike", help, self.unlike.clone());
        let help = "Other instances with the name of this one";
        all.register("fleet_namesakes", help, self.namesakes.clone());
        let help = "Since the database last answered; 0 with a folder";
        let silence = self.database_silence.clone();
        all.register_with_unit("database_silence", help, Unit::Seconds, silence);
        // A series must exist before it can be seen to rise.
        for end in TenureEnd::ALL {
            drop(self.tenures_ended.get_or_create(&[("how", end.name())]));
        }
    }
}

impl Metrics {
    /// Notes that this instance serves the bot now.
    pub fn tenure_begins(&self) {
        self.fleet.keeps.set(1);
        self.fleet.tenures.inc();
    }

    /// Forgets what waits and how many sessions there are: another process has
    /// them now.
    pub fn tenure_ends(&self, how: TenureEnd) {
        self.fleet.keeps.set(0);
        self.fleet.tenures_ended.get_or_create(&[("how", how.name())]).inc();
        self.waiting().clear();
        self.set_sessions(&[]);
    }

    /// Counts a time in which this instance was not allowed to act.
    pub fn was_mute(&self, time: Duration) {
        self.fleet.mute.inc_by(time.as_secs_f64());
    }

    /// Sets how many other instances do not serve the bot as this one does, and how
    /// many have its name.
    pub fn set_others(&self, unlike: usize, namesakes: usize) {
        self.fleet.unlike.set(unlike as i64);
        self.fleet.namesakes.set(namesakes as i64);
    }

    /// Sets how long the database has been silent.
    pub fn set_database_silence(&self, silence: Duration) {
        self.fleet.database_silence.set(silence.as_secs_f64());
    }
}
