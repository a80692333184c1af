//! What goes wrong: machines, lines, clocks and the database.

use std::future::ready;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{Instant, sleep};

use super::World;
use super::machine::Machine;
use super::publishing::LOOK_MAX;

impl World {
    /// Lets things go wrong for so long.
    pub(super) async fn storm(self: &Arc<Self>, time: Duration) {
        let end = Instant::now() + time;
        while Instant::now() < end {
            let pause = Duration::from_millis(self.chance().below(9_000) as u64);
            sleep(pause).await;
            let dice = self.chance().below(10);
            match dice {
                0..6 => self.befall_a_machine(),
                6 if self.is_alone => self.lose_what_is_read().await,
                _ => self.befall_the_database().await,
            }
        }
    }

    /// Ends all that goes wrong.
    pub(super) fn clear_up(&self) {
        self.set_calm();
        self.database().find_standby(self.time());
        for it in self.machines() {
            it.go_on();
            it.database.cut(None);
            it.telegram.cut(None);
            it.peers.cut(None);
            it.trouble(Duration::from_secs(10));
        }
    }

    /// Somebody publishes again and again for so long, and now and then two at once.
    pub(super) async fn publish_for(self: &Arc<Self>, time: Duration) {
        let end = Instant::now() + time;
        while self.followed.is_some() && Instant::now() < end {
            sleep(self.seconds(20)).await;
            let at_once = 1 + self.chance().below(2);
            (0..at_once).for_each(|_| self.publish_somewhere());
        }
        if self.followed.is_some() && self.chance().once_in(2) {
            self.lose_what_is_published().await;
        }
    }

    /// Two publish over what both have seen. As one of them adds its entry, the standby
    /// goes. The server is killed, and what it shows after that is read, and lost as the
    /// standby takes over. Then the other adds its entry, which gets the same number.
    async fn lose_what_is_published(self: &Arc<Self>) {
        let (world, lost) = (self.clone(), Arc::new(Notify::new()));
        let is_lost = lost.clone();
        self.publish_once(async move { is_lost.notified().await });
        sleep(LOOK_MAX).await;
        self.publish_once(async move {
            // A person who is held up for long adds the entry when all is calm again.
            if !world.is_calm() {
                world.database().lose_standby();
            }
        });
        sleep(LOOK_MAX + self.seconds(2)).await;
        self.crash();
        self.publish_somewhere();
        sleep(self.seconds(5)).await;
        self.database().fail_over(true);
        lost.notify_one();
    }

    /// People write while the standby is away. The server is killed, and what it shows
    /// after that is read, and lost as the standby takes over, which takes a while. A
    /// fleet has no mandate by then.
    async fn lose_what_is_read(&self) {
        self.database().lose_standby();
        sleep(self.seconds(8)).await;
        self.crash();
        sleep(self.seconds(6)).await;
        let away = self.seconds(25);
        let mut database = self.database();
        database.fail_over(true);
        database.down_until = Instant::now() + away;
    }

    /// The server is killed, and starts again.
    fn crash(&self) {
        let mut database = self.database();
        database.crash(self.time());
        database.down_until = Instant::now() + Duration::from_millis(400);
    }

    pub(super) fn publish_somewhere(self: &Arc<Self>) {
        self.publish_once(ready(()));
    }

    /// Somebody publishes, and is held up before they add their entry.
    fn publish_once(self: &Arc<Self>, held_up: impl Future<Output = ()> + Send + 'static) {
        let machines = self.machines();
        let machine = machines[self.chance().below(machines.len())].clone();
        self.spawn(self.clone().publish(machine, held_up));
    }

    fn seconds(&self, most: usize) -> Duration {
        Duration::from_millis(self.chance().below(most * 1_000) as u64)
    }

    fn befall_a_machine(self: &Arc<Self>) {
        let machines = self.machines();
        let machine = machines[self.chance().below(machines.len())].clone();
        let dice = self.chance().below(if self.is_shared { 10 } else { 8 });
        match dice {
            0 => machine.kill(self.seconds(8)),
            1 | 2 => self.stop_for(&machine, self.seconds(15)),
            3 => machine.terminate(self.seconds(8)),
            4 => {
                let time = self.seconds(15);
                machine.trouble(time + Duration::from_secs(10));
                machine.database.cut(Some(Instant::now() + time));
            }
            5 => machine.telegram.cut(Some(Instant::now() + self.seconds(25))),
            6 => {
                let jump = self.chance().below(120) as i64 - 60;
                machine.wall.fetch_add(jump, Ordering::Relaxed);
            }
            8.. => machine.peers.cut(Some(Instant::now() + self.seconds(15))),
            _ => {
                // Somebody sets its date wrong.
                let days = self.chance().below(7) as i64 - 3;
                machine.wall.store(days * 86_400, Ordering::Relaxed);
            }
        }
    }

    fn stop_for(self: &Arc<Self>, machine: &Arc<Machine>, time: Duration) {
        let machine = machine.clone();
        machine.stop();
        self.spawn(async move {
            sleep(time).await;
            machine.go_on();
        });
    }

    /// The standby goes, and meanwhile the server may be killed, or the standby
    /// take over.
    async fn befall_the_database(self: &Arc<Self>) {
        let has_standby = self.chance().once_in(4);
        if !has_standby {
            self.database().lose_standby();
            sleep(self.seconds(12)).await;
        }
        let blows = self.chance().below(3);
        for _ in 0..blows {
            let dice = self.chance().below(4);
            match dice {
                0 | 1 => self.crash(),
                2 => {
                    let has_standby = self.chance().once_in(2);
                    self.database().fail_over(has_standby);
                }
                _ => {
                    let mut database = self.database();
                    if let Some(commit) = database.waiting_commit() {
                        database.cancel(commit, self.time(), false);
                    }
                }
            }
            sleep(self.seconds(10)).await;
        }
        // Now and then it is away for long.
        let is_long = self.chance().once_in(6);
        sleep(self.seconds(if is_long { 60 } else { 4 })).await;
        self.database().find_standby(self.time());
    }
}
