//! The plan of an instance: what to do about what it sees.
//!
//! Invariant: it reads no clock, opens no socket and draws nothing. The same
//! views at the same times lead to the same deeds.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use super::{BotId, BotRow, Instance, InstanceId, TenureId, View};
use crate::mandate::Uptime;

/// How long an instance must be seen without a beat before it is buried.
pub const BURIAL: Duration = Duration::from_secs(7);

/// After a longer gap between two views all observation of beats begins again:
/// in a gap we could not have seen them.
const GAP_MAX: Duration = Duration::from_secs(2);

/// How long a bot stays with nobody before an instance claims it that keeps its
/// share already, and before one that should keep none does.
const OTHERS_CLAIM: Duration = Duration::from_secs(2);
const LAST_CLAIM: Duration = Duration::from_secs(5);

/// How long an instance lives before it asks for bots.
const SETTLING: Duration = Duration::from_secs(30);

/// A bot that was claimed from the dead so often may be what kills its keepers.
const FALLS_MAX: u16 = 3;

/// How long such a bot stays with nobody; twice as long after each further fall.
const PARKED: (Duration, Duration) = (Duration::from_secs(30), Duration::from_secs(600));

/// How long a bot must have been kept before its falls are forgotten.
const RECOVERY: Duration = Duration::from_secs(600);

/// What to do. A change of a bot names the tenure over which it is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Deed {
    /// Remove an instance that is dead, if this is still its last beat.
    Bury(InstanceId, i64),
    /// Keep a bot that nobody keeps.
    Claim(BotId, TenureId),
    /// Ask the keeper for the bot.
    Ask(BotId, TenureId),
    /// End this tenure, then let the bot go.
    Give(BotId, TenureId),
    /// Forget the falls of a bot.
    Recover(BotId, TenureId),
    /// Begin this tenure: we keep the bot.
    Begin(BotId, TenureId),
    /// Drop this tenure, with all that is in hand: somebody else keeps the bot.
    Drop(BotId, TenureId),
}

impl Deed {
    fn bot(self) -> Option<BotId> {
        match self {
            Self::Bury(..) => None,
            Self::Claim(bot, _) | Self::Ask(bot, _) | Self::Give(bot, _) => Some(bot),
            Self::Recover(bot, _) | Self::Begin(bot, _) | Self::Drop(bot, _) => Some(bot),
        }
    }
}

/// What an instance remembers of its views.
pub struct Plan {
    me: InstanceId,
    since: Uptime,
    is_leaving: bool,
    last_view: Option<Uptime>,
    /// The last beat of each other instance, and when it was first seen.
    beats: BTreeMap<InstanceId, (i64, Uptime)>,
    /// The bots that nobody keeps, and since when that is seen.
    vacant: BTreeMap<BotId, (TenureId, Uptime)>,
    /// The tenures that we have begun, and when.
    begun: BTreeMap<BotId, (TenureId, Uptime)>,
    /// The tenures that we have ended to let the bot go. A gift that was not
    /// answered may still be made, so such a tenure never begins again.
    ended: BTreeMap<BotId, TenureId>,
    /// What was to be done and is not answered yet.
    in_hand: BTreeSet<Deed>,
}

/// A view, with what follows from it alone.
struct Sight<'v> {
    view: &'v View,
    me: Instance,
    /// The instances at which bots should live: fit, and of the highest release
    /// that is fit.
    able: BTreeSet<InstanceId>,
    /// How many bots each living instance keeps.
    counts: BTreeMap<InstanceId, usize>,
}

impl<'v> Sight<'v> {
    fn of(view: &'v View, me: Instance) -> Self {
        let fit = || view.instances.iter().filter(|it| it.fit);
        let release = fit().map(|it| it.release).max();
        let able = fit().filter(|it| Some(it.release) == release).map(|it| it.id).collect();
        let mut counts: BTreeMap<_, _> = view.instances.iter().map(|it| (it.id, 0)).collect();
        for keeper in view.bots.iter().filter_map(|it| it.keeper) {
            counts.entry(keeper).and_modify(|it| *it += 1);
        }
        Self { view, me, able, counts }
    }

    fn lives(&self, who: InstanceId) -> bool {
        self.counts.contains_key(&who)
    }

    fn is_vacant(&self, it: &BotRow) -> bool {
        it.keeper.is_none_or(|keeper| !self.lives(keeper))
    }

    /// Whether a bot may be what killed its keepers, and is held back for the
    /// sake of the others that they keep. One that was given away is not, however
    /// often it fell before.
    fn is_suspect(&self, it: &BotRow) -> bool {
        it.falls >= FALLS_MAX && it.keeper.is_some() && self.view.bots.len() > 1
    }

    fn is_able(&self) -> bool {
        self.able.contains(&self.me.id)
    }

    fn kept_by(&self, who: InstanceId) -> usize {
        self.counts.get(&who).copied().unwrap_or_default()
    }

    /// How many bots an able instance keeps at most, if all keep as many.
    fn share(&self) -> usize {
        self.view.bots.len().div_ceil(self.able.len().max(1))
    }
}

impl Plan {
    /// Makes the plan of an instance that is registered now.
    pub fn new(me: InstanceId, now: Uptime) -> Self {
        Self {
            me,
            since: now,
            is_leaving: false,
            last_view: None,
            beats: BTreeMap::new(),
            vacant: BTreeMap::new(),
            begun: BTreeMap::new(),
            ended: BTreeMap::new(),
            in_hand: BTreeSet::new(),
        }
    }

    /// From now on all bots are given away, and none is claimed.
    pub fn leave(&mut self) {
        self.is_leaving = true;
    }

    /// Whether nothing is kept any more and nothing is in hand.
    pub fn is_idle(&self) -> bool {
        self.begun.is_empty() && self.ended.is_empty() && self.in_hand.is_empty()
    }

    /// Notes that a deed is answered: that it was done or not, or that nobody
    /// knows. The next view shows what came of it.
    pub fn answered(&mut self, deed: Deed) {
        self.in_hand.remove(&deed);
    }

    /// Returns what to do about a view that arrived before `now`. A deed is not
    /// returned again before it is answered.
    pub fn look(&mut self, view: &View, now: Uptime, chance: u64) -> Vec<Deed> {
        let Some(me) = view.instances.iter().find(|it| it.id == self.me) else { return Vec::new() };
        let sight = Sight::of(view, *me);
        let mut deeds = self.burials(view, now);
        self.note_vacant(&sight, now);
        deeds.extend(self.tenures(&sight, now));
        if !self.is_leaving {
            deeds.extend(self.claims(&sight, now, chance));
            deeds.extend(self.question(&sight, now, chance));
        }
        deeds.retain(|it| !self.in_hand.contains(it));
        let is_answered_later = |it: &&Deed| !matches!(it, Deed::Begin(..) | Deed::Drop(..));
        self.in_hand.extend(deeds.iter().filter(is_answered_later));
        deeds
    }

    /// Buries the instances whose beat has not changed for long.
    fn burials(&mut self, view: &View, now: Uptime) -> Vec<Deed> {
        if self.last_view.is_none_or(|it| now.since(it) > GAP_MAX) {
            self.beats.clear();
        }
        self.last_view = Some(now);
        let others = view.instances.iter().filter(|it| it.id != self.me);
        let former = std::mem::take(&mut self.beats);
        self.beats = others
            .map(|it| match former.get(&it.id) {
                Some((beat, since)) if *beat == it.beat => (it.id, (*beat, *since)),
                _ => (it.id, (it.beat, now)),
            })
            .collect();
        let silent = self.beats.iter().filter(|(_, (_, since))| now.since(*since) >= BURIAL);
        silent.map(|(id, (beat, _))| Deed::Bury(*id, *beat)).collect()
    }

    fn note_vacant(&mut self, sight: &Sight<'_>, now: Uptime) {
        let former = std::mem::take(&mut self.vacant);
        let vacant = sight.view.bots.iter().filter(|it| sight.is_vacant(it));
        self.vacant = vacant
            .map(|it| match former.get(&it.bot) {
                Some(known) if known.0 == it.tenure => (it.bot, *known),
                _ => (it.bot, (it.tenure, now)),
            })
            .collect();
    }

    /// What to do about the bots that we keep or kept.
    fn tenures(&mut self, sight: &Sight<'_>, now: Uptime) -> Vec<Deed> {
        let ours: BTreeMap<_, _> = sight.view.bots.iter().map(|it| (it.bot, it)).collect();
        let is_ours = |bot: &BotId, tenure: &TenureId| {
            ours.get(bot).is_some_and(|it| it.keeper == Some(self.me) && it.tenure == *tenure)
        };
        self.ended.retain(|bot, tenure| is_ours(bot, tenure));
        let lost = self.begun.iter().filter(|(bot, (tenure, _))| !is_ours(bot, tenure));
        let mut deeds: Vec<_> = lost.map(|(bot, (tenure, _))| Deed::Drop(*bot, *tenure)).collect();
        self.begun.retain(|bot, (tenure, _)| is_ours(bot, tenure));
        for it in sight.view.bots.iter().filter(|it| it.keeper == Some(self.me)) {
            let (bot, tenure) = (it.bot, it.tenure);
            if self.ended.contains_key(&bot) || self.is_leaving || gives(sight, it) {
                self.begun.remove(&bot);
                self.ended.insert(bot, tenure);
                deeds.push(Deed::Give(bot, tenure));
                continue;
            }
            let (_, since) = *self.begun.entry(bot).or_insert_with(|| {
                deeds.push(Deed::Begin(bot, tenure));
                (tenure, now)
            });
            if it.falls > 0 && now.since(since) >= RECOVERY {
                deeds.push(Deed::Recover(bot, tenure));
            }
        }
        deeds
    }

    /// Claims what nobody keeps: at most our share at once, and a bot that may
    /// kill its keepers alone.
    fn claims(&self, sight: &Sight<'_>, now: Uptime, chance: u64) -> Vec<Deed> {
        let open = sight.view.bots.iter().filter(|it| self.vacant.contains_key(&it.bot));
        let open: Vec<_> = open.filter(|it| !self.is_in_hand(it.bot)).collect();
        let (parked, others): (Vec<_>, Vec<_>) =
            open.into_iter().partition(|it| sight.is_suspect(it));
        let under_way = self.in_hand.iter().filter(|it| matches!(it, Deed::Claim(..))).count();
        let mut kept = sight.kept_by(self.me) + under_way;
        let mut claims = Vec::new();
        for it in rotated(others, chance) {
            if self.waited(it, now) >= self.patience(sight, it, kept) {
                claims.push(Deed::Claim(it.bot, it.tenure));
                kept += 1;
            }
        }
        if claims.is_empty() && under_way == 0 {
            let is_due = |it: &&BotRow| {
                let patience = self.patience(sight, it, kept);
                self.waited(it, now) >= parking(it.falls) + patience
            };
            let first = rotated(parked, chance).into_iter().find(is_due);
            claims.extend(first.map(|it| Deed::Claim(it.bot, it.tenure)));
        }
        claims
    }

    /// How long we leave a bot to others, if we keep so many.
    fn patience(&self, sight: &Sight<'_>, it: &BotRow, kept: usize) -> Duration {
        if !sight.is_able() {
            return LAST_CLAIM;
        }
        match it.heir.filter(|heir| sight.able.contains(heir)) {
            Some(heir) if heir == self.me => Duration::ZERO,
            None if kept < sight.share() => Duration::ZERO,
            Some(_) | None => OTHERS_CLAIM,
        }
    }

    fn waited(&self, it: &BotRow, now: Uptime) -> Duration {
        self.vacant.get(&it.bot).map_or(Duration::ZERO, |(_, since)| now.since(*since))
    }

    /// Asks for a bot of an instance that keeps two more than we do, or that
    /// should keep none. One at a time: until it is ours, nothing else.
    fn question(&self, sight: &Sight<'_>, now: Uptime, chance: u64) -> Option<Deed> {
        let is_waiting = |it: &BotRow| it.heir == Some(self.me) && it.keeper != Some(self.me);
        let is_open = |it: &BotRow| sight.is_vacant(it) && !sight.is_suspect(it);
        if !sight.is_able()
            || now.since(self.since) < SETTLING
            || sight.view.bots.iter().any(|it| is_waiting(it) || is_open(it))
            || self.in_hand.iter().any(|it| matches!(it, Deed::Ask(..) | Deed::Claim(..)))
        {
            return None;
        }
        let mine = sight.kept_by(self.me);
        let has_more = |keeper: InstanceId| {
            keeper != self.me
                && sight.lives(keeper)
                && (!sight.able.contains(&keeper) || sight.kept_by(keeper) >= mine + 2)
        };
        let is_asked = |it: &BotRow| it.heir.is_some_and(|heir| sight.able.contains(&heir));
        let open = sight.view.bots.iter().filter(|it| it.keeper.is_some_and(has_more));
        let open: Vec<_> = open.filter(|it| !is_asked(it)).collect();
        rotated(open, chance).first().map(|it| Deed::Ask(it.bot, it.tenure))
    }

    fn is_in_hand(&self, bot: BotId) -> bool {
        self.in_hand.iter().any(|it| it.bot() == Some(bot))
    }
}

/// Whether we let a bot of ours go: to an instance that has asked for it, or
/// since we cannot serve it well and another can.
fn gives(sight: &Sight<'_>, it: &BotRow) -> bool {
    let is_heir = |heir: InstanceId| heir != sight.me.id && sight.able.contains(&heir);
    it.heir.is_some_and(is_heir) || (!sight.me.fit && !sight.able.is_empty())
}

/// How long a bot that may kill its keepers stays with nobody.
fn parking(falls: u16) -> Duration {
    let (first, longest) = PARKED;
    first.saturating_mul(1 << (falls - FALLS_MAX).min(16)).min(longest)
}

/// The same, from another one on: so that not all begin with the first.
fn rotated<T>(mut of: Vec<T>, chance: u64) -> Vec<T> {
    if !of.is_empty() {
        let first = chance % of.len() as u64;
        of.rotate_left(first as usize);
    }
    of
}
