//! The time zones that a person is offered: those of the clinic's country.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveTime, Utc};
use chrono_tz::Tz;

/// Each line has a country and its zones.
const ZONES: &str = include_str!("zones.txt");

/// Zones for people of whose country nothing is known: one of each time that
/// clocks show. Of two with the same time the first stays, so the populous ones
/// come first.
const WORLD: &str = "\
    Europe/Berlin Europe/London Africa/Lagos Europe/Kyiv Africa/Cairo Europe/Moscow Asia/Riyadh \
    Asia/Tehran Asia/Dubai Asia/Kabul Asia/Karachi Asia/Kolkata Asia/Kathmandu Asia/Dhaka \
    Asia/Yangon Asia/Bangkok Asia/Shanghai Asia/Tokyo Australia/Adelaide Australia/Sydney \
    Pacific/Noumea Pacific/Auckland America/Anchorage America/Los_Angeles America/Denver \
    America/Chicago America/New_York America/Halifax America/St_Johns America/Sao_Paulo \
    Atlantic/South_Georgia Atlantic/Azores Pacific/Honolulu Pacific/Marquesas Pacific/Chatham \
    Pacific/Tongatapu Pacific/Pago_Pago Pacific/Kiritimati";

/// Returns the zones of a country by its code, such as `DE`; of the world, if
/// the country is not known.
pub fn of_country(code: Option<&str>) -> Vec<Tz> {
    let line = |code: &str| ZONES.lines().find_map(|it| it.strip_prefix(code)?.strip_prefix(' '));
    let zones = code.and_then(line).unwrap_or(WORLD);
    zones.split_whitespace().filter_map(|it| it.parse().ok()).collect()
}

/// Returns one zone for each time that clocks show now, with that time, from
/// the earliest date on: a person knows what their clock shows.
pub fn by_time(zones: &[Tz], now: DateTime<Utc>) -> Vec<(Tz, NaiveTime)> {
    let mut shown = BTreeSet::new();
    let local = |it: &Tz| (*it, now.with_timezone(it).naive_local());
    let mut times: Vec<_> =
        zones.iter().map(local).filter(|(_, local)| shown.insert(local.time())).collect();
    times.sort_by_key(|(_, local)| *local);
    times.into_iter().map(|(zone, local)| (zone, local.time())).collect()
}
