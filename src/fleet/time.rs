//! The time of a fleet: that of its database, whatever the clock of a machine
//! shows.
//!
//! A keeper whose clock is days behind would note that people were last active
//! days ago, and the next keeper would erase them; one whose clock is ahead
//! would erase them itself.

use std::sync::{Arc, Mutex, PoisonError};
#[cfg(feature = "postgres")]
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
#[cfg(feature = "postgres")]
use rustix::time::{ClockId, clock_gettime};

use crate::mandate::{Lease, Uptime};

/// Reads the clock of the lease, which nobody sets and which goes on while the
/// machine sleeps.
#[cfg(feature = "postgres")]
pub fn uptime() -> Uptime {
    let time = clock_gettime(ClockId::Boottime);
    Uptime(Duration::new(time.tv_sec.unsigned_abs(), time.tv_nsec as u32))
}

/// Goes on from the last view.
#[derive(Clone)]
pub struct FleetTime {
    lease: Lease,
    noted: Arc<Mutex<(Uptime, DateTime<Utc>)>>,
}

impl FleetTime {
    /// Makes one that begins at this time, until there is a view.
    pub fn new(lease: Lease, start: DateTime<Utc>) -> Self {
        let noted = Arc::new(Mutex::new((lease.now(), start)));
        Self { lease, noted }
    }

    /// Notes the time of a view that has just arrived.
    pub fn note(&self, time: DateTime<Utc>) {
        *self.noted.lock().unwrap_or_else(PoisonError::into_inner) = (self.lease.now(), time);
    }

    /// The time now.
    pub fn now(&self) -> DateTime<Utc> {
        let (uptime, time) = *self.noted.lock().unwrap_or_else(PoisonError::into_inner);
        time + TimeDelta::from_std(self.lease.now().since(uptime)).unwrap_or_default()
    }
}
