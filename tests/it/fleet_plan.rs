//! The plan of an instance alone: over a database that does what is asked, and
//! over views at random times.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use heelwise::fleet::fitness::Fitness;
use heelwise::fleet::plan::{BURIAL, Deed, Plan};
use heelwise::fleet::{BotId, BotRow, Instance, InstanceId, TenureId, View};
use heelwise::mandate::{LEASE, Lease, Uptime};

use crate::random::Chance;
use crate::world::{noon, now};

/// The time between two looks.
const LOOK: Duration = Duration::from_millis(500);

fn at(time: Duration) -> Uptime {
    Uptime(Duration::from_secs(1_000) + time)
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn instance(id: i64, beat: i64) -> Instance {
    Instance { id: InstanceId(id), beat, fit: true, release: 0 }
}

fn row(bot: i64, keeper: Option<i64>) -> BotRow {
    let keeper = keeper.map(InstanceId);
    BotRow { bot: BotId(bot), tenure: TenureId(bot), keeper, heir: None, falls: 0 }
}

fn view(bots: Vec<BotRow>, instances: Vec<Instance>) -> View {
    View { bots, instances, time: noon() }
}

/// Instances that do what their plans are, over one database.
struct Fleet {
    chance: Chance,
    time: Duration,
    bots: BTreeMap<BotId, BotRow>,
    instances: BTreeMap<InstanceId, Instance>,
    plans: BTreeMap<InstanceId, Plan>,
    silent: BTreeSet<InstanceId>,
    next: i64,
    /// What was done, and who did it.
    asked: BTreeSet<(InstanceId, Deed)>,
}

impl Fleet {
    fn new(seed: u64, bots: usize, instances: usize) -> Self {
        let bots = (1..=bots as i64).map(|it| (BotId(it), row(it, None)));
        let mut fleet = Self {
            chance: Chance(seed),
            time: Duration::ZERO,
            bots: bots.collect(),
            instances: BTreeMap::new(),
            plans: BTreeMap::new(),
            silent: BTreeSet::new(),
            next: 100,
            asked: BTreeSet::new(),
        };
        for _ in 0..instances {
            fleet.join();
        }
        fleet
    }

    fn join(&mut self) -> InstanceId {
        self.next += 1;
        let it = instance(self.next, 0);
        self.instances.insert(it.id, it);
        self.plans.insert(it.id, Plan::new(it.id, at(self.time)));
        it.id
    }

    /// One of the instances that still do something.
    fn any(&mut self) -> InstanceId {
        let living: Vec<_> = self.living().collect();
        *self.chance.pick(&living)
    }

    fn living(&self) -> impl Iterator<Item = InstanceId> {
        self.plans.keys().filter(|it| !self.silent.contains(it)).copied()
    }

    /// Each instance looks once, in an order of chance.
    fn round(&mut self) {
        self.time += LOOK;
        let mut order: Vec<_> = self.living().collect();
        let first = self.chance.below(order.len());
        order.rotate_left(first);
        for me in order {
            let Some(it) = self.instances.get_mut(&me) else { continue };
            it.beat += 1;
            let seen = view(
                self.bots.values().copied().collect(),
                self.instances.values().copied().collect(),
            );
            let chance = self.chance.below(1 << 30) as u64;
            let plan = self.plans.get_mut(&me).unwrap();
            for deed in plan.look(&seen, at(self.time), chance) {
                self.act(me, deed);
                self.plans.get_mut(&me).unwrap().answered(deed);
            }
        }
    }

    fn act(&mut self, me: InstanceId, deed: Deed) {
        self.next += 1;
        let next = TenureId(self.next);
        let lives = |it: &BTreeMap<_, _>, keeper| it.contains_key(&keeper);
        let is_asked = matches!(deed, Deed::Ask(..) | Deed::Claim(..) | Deed::Give(..));
        assert!(!is_asked || self.asked.insert((me, deed)), "{me:?} asks twice: {deed:?}");
        match deed {
            Deed::Bury(who, _) => {
                assert!(self.silent.contains(&who), "{who:?} lives and is buried");
                self.instances.remove(&who);
            }
            Deed::Claim(bot, over) => {
                let row = self.bots.get_mut(&bot).unwrap();
                if row.tenure == over {
                    let is_free = row.keeper.is_none_or(|it| !lives(&self.instances, it));
                    assert!(is_free, "{bot:?} is claimed from one that lives");
                    let falls = row.falls + u16::from(row.keeper.is_some());
                    *row = BotRow { bot, tenure: next, keeper: Some(me), heir: None, falls };
                }
            }
            Deed::Ask(bot, over) => {
                let row = self.bots.get_mut(&bot).unwrap();
                row.heir = if row.tenure == over { Some(me) } else { row.heir };
            }
            Deed::Give(bot, over) => {
                let row = self.bots.get_mut(&bot).unwrap();
                assert!((row.tenure, row.keeper) == (over, Some(me)), "{bot:?} is not theirs");
                (row.tenure, row.keeper) = (next, None);
            }
            Deed::Recover(bot, _) => self.bots.get_mut(&bot).unwrap().falls = 0,
            Deed::Begin(..) | Deed::Drop(..) => {}
        }
    }

    fn rounds(&mut self, time: Duration) {
        for _ in 0..time.as_millis() / LOOK.as_millis() {
            self.round();
        }
    }

    fn count(&self, who: InstanceId) -> usize {
        self.bots.values().filter(|it| it.keeper == Some(who)).count()
    }

    /// The most and the least bots that instances keep which should keep some.
    fn spread(&self, of: impl Iterator<Item = InstanceId>) -> (usize, usize) {
        let counts: Vec<_> = of.map(|it| self.count(it)).collect();
        (counts.iter().copied().max().unwrap(), counts.iter().copied().min().unwrap())
    }

    fn is_even(&self) -> bool {
        let (most, least) = self.spread(self.living());
        let kept: usize = self.living().map(|it| self.count(it)).sum();
        most - least <= 1 && kept == self.bots.len()
    }
}

#[test]
fn whatever_happens_the_bots_are_spread_evenly_in_the_end() {
    for seed in 0..300 {
        let mut chance = Chance(seed);
        let (bots, instances) = (chance.below(25), 1 + chance.below(5));
        let mut fleet = Fleet::new(seed, bots, instances);
        for _ in 0..chance.below(6) {
            fleet.rounds(seconds(1 + chance.below(60) as u64));
            match chance.below(4) {
                0 => {
                    fleet.join();
                }
                1 if fleet.living().count() > 1 => {
                    let dead = fleet.any();
                    fleet.silent.insert(dead);
                }
                2 if fleet.living().count() > 1 => {
                    let leaving = fleet.any();
                    fleet.plans.get_mut(&leaving).unwrap().leave();
                    fleet.rounds(seconds(1));
                    fleet.plans.remove(&leaving);
                    fleet.instances.remove(&leaving);
                }
                _ => {
                    let it = fleet.any();
                    fleet.instances.get_mut(&it).unwrap().fit = chance.once_in(2);
                }
            }
        }
        fleet.instances.values_mut().for_each(|it| it.fit = true);
        // Bots that fell often are parked first.
        fleet.rounds(seconds(900));
        assert!(fleet.is_even(), "seed {seed}: {:?}", fleet.bots);
        let before = fleet.bots.clone();
        fleet.rounds(seconds(60));
        assert_eq!(fleet.bots, before, "seed {seed}: bots move for ever");
    }
}

#[test]
fn a_bot_of_the_dead_is_kept_again_within_ten_seconds() {
    let mut fleet = Fleet::new(1, 6, 3);
    fleet.rounds(seconds(60));
    let dead = fleet.any();
    fleet.silent.insert(dead);
    fleet.rounds(seconds(10));
    assert!(fleet.is_even());
}

#[test]
fn an_instance_that_cannot_serve_gives_its_bots_if_another_can() {
    let mut fleet = Fleet::new(2, 4, 2);
    fleet.rounds(seconds(60));
    let ill = fleet.any();
    fleet.instances.get_mut(&ill).unwrap().fit = false;
    fleet.rounds(seconds(2));
    assert_eq!(fleet.count(ill), 0);
    fleet.instances.values_mut().for_each(|it| it.fit = false);
    let before = fleet.bots.clone();
    fleet.rounds(seconds(60));
    assert_eq!(fleet.bots, before, "nobody is fit, so nothing moves");
}

#[test]
fn bots_go_to_the_highest_release_while_it_lives() {
    let mut fleet = Fleet::new(3, 4, 2);
    fleet.rounds(seconds(60));
    let newer = fleet.join();
    fleet.instances.get_mut(&newer).unwrap().release = 1;
    fleet.rounds(seconds(120));
    assert_eq!(fleet.count(newer), 4);
    fleet.silent.insert(newer);
    fleet.rounds(seconds(60));
    assert!(fleet.is_even(), "the older ones keep them again");
}

/// A plan of instance 1, which sees these beats of instance 2.
fn buries(beats: &[(u64, i64)]) -> bool {
    let mut plan = Plan::new(InstanceId(1), at(Duration::ZERO));
    let looks = beats.iter().map(|(millis, beat)| {
        let seen = view(vec![row(1, Some(2))], vec![instance(1, 0), instance(2, *beat)]);
        plan.look(&seen, at(Duration::from_millis(*millis)), 0)
    });
    looks.flatten().any(|it| matches!(it, Deed::Bury(..)))
}

#[test]
fn an_instance_is_buried_seven_seconds_after_its_last_beat_was_seen() {
    let until = |millis: u64| (0..=millis).step_by(500).map(|it| (it, 5)).collect::<Vec<_>>();
    assert!(!buries(&until(6_999)));
    assert!(buries(&until(7_000)));
}

#[test]
fn one_that_beats_is_never_buried() {
    let beats: Vec<_> = (0..100_u64).map(|it| (it * 500, it.cast_signed() / 13)).collect();
    assert!(!buries(&beats));
}

#[test]
fn after_a_gap_between_views_all_observation_begins_again() {
    let mut beats: Vec<_> = (0..=6_500).step_by(500).map(|it| (it, 5)).collect();
    beats.extend((9_000..15_500).step_by(500).map(|it| (it, 5)));
    assert!(!buries(&beats));
    beats.push((15_900, 5));
    beats.push((16_000, 5));
    assert!(buries(&beats));
}

#[test]
fn a_bot_that_kills_its_keepers_waits_longer_each_time() {
    let mut waits = Vec::new();
    for falls in 2..10 {
        let mut plan = Plan::new(InstanceId(1), at(Duration::ZERO));
        let it = BotRow { falls, ..row(1, Some(2)) };
        let claimed = (0..2_000_u32).find(|round| {
            let living = vec![instance(1, 0), instance(3, (*round).into())];
            let seen = view(vec![it, row(2, Some(3))], living);
            !plan.look(&seen, at(LOOK * *round), 0).is_empty()
        });
        waits.push((LOOK * claimed.unwrap()).as_secs());
    }
    assert_eq!(waits, [0, 30, 60, 120, 240, 480, 600, 600]);
}

#[test]
fn the_only_bot_of_a_fleet_is_claimed_at_once_however_often_it_fell() {
    let mut plan = Plan::new(InstanceId(1), at(Duration::ZERO));
    let it = BotRow { falls: 9, ..row(1, Some(2)) };
    let claim = [Deed::Claim(BotId(1), TenureId(1))];
    assert_eq!(plan.look(&view(vec![it], vec![instance(1, 0)]), at(LOOK), 0), claim);
}

/// The gift may be made late, when the bot has long begun again.
#[test]
fn a_tenure_whose_gift_had_no_answer_does_not_begin_again() {
    let mut plan = Plan::new(InstanceId(1), at(Duration::ZERO));
    let asked = BotRow { heir: Some(InstanceId(2)), ..row(1, Some(1)) };
    let others = vec![instance(1, 0), instance(2, 0)];
    let looked = plan.look(&view(vec![row(1, Some(1))], others.clone()), at(LOOK), 0);
    assert_eq!(looked, [Deed::Begin(BotId(1), TenureId(1))]);
    let give = [Deed::Give(BotId(1), TenureId(1))];
    assert_eq!(plan.look(&view(vec![asked], others.clone()), at(LOOK * 2), 0), give);
    plan.answered(give[0]);
    let alone = vec![instance(1, 0)];
    assert_eq!(plan.look(&view(vec![asked], alone), at(LOOK * 3), 0), give);
}

#[test]
fn a_lease_ends_by_the_clock_and_nothing_but_a_later_beat_extends_it() {
    let (set, time) = tokio::sync::watch::channel(seconds(0));
    let lease = Lease::new(move || at(*time.borrow()));
    let mandate = lease.mandate();
    assert!(!mandate.holds());
    lease.extend(at(seconds(0)));
    assert!(mandate.holds());
    now(mandate.held());
    set.send_replace(LEASE);
    assert!(!mandate.holds(), "no timer was needed");
    lease.extend(at(seconds(0)));
    assert!(!mandate.holds());
    lease.extend(at(seconds(1)));
    assert!(mandate.holds());
    mandate.clone().end();
    assert!(!mandate.holds());
    assert!(lease.holds());
    assert!(LEASE + seconds(2) < BURIAL);
}

/// A beat that was sent at half a second is answered after twelve; the lease it
/// extends is over by then, and still is when the next answer comes.
#[test]
fn a_time_without_a_mandate_counts_once() {
    let mut fitness = Fitness::default();
    fitness.note_mute(at(LEASE), at(seconds(12) + LOOK));
    fitness.note_mute(at(LOOK + LEASE), at(seconds(13)));
    assert!(fitness.is_fit(at(seconds(13)), at(seconds(13))), "it was mute for 9.5 seconds");
    fitness.note_mute(at(seconds(20)), at(seconds(20) + LOOK));
    assert!(!fitness.is_fit(at(seconds(21)), at(seconds(21))), "and now for 10");
    assert!(fitness.is_fit(at(seconds(73)), at(seconds(73))), "a minute later it is over");
}
