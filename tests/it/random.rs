//! Chance with a seed: the same numbers on every machine, in every run; and the
//! worlds of many seeds.

use std::ops::Range;

/// A source of numbers (splitmix64).
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    /// A number below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % end as u64) as usize
    }

    /// True once in `n` times.
    pub(crate) fn once_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    /// One of these.
    pub(crate) fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// Lives through the world of each seed, on two threads with a stage of their own;
/// panics at the first that is not as it must be.
pub(crate) fn live_through<S, T: Send + 'static>(
    seeds: &Range<u64>,
    stage: impl Fn() -> S + Send + Copy + 'static,
    live: impl Fn(&S, u64) -> Result<T, String> + Send + Copy + 'static,
) -> Vec<T> {
    let halves = [0, 1].map(|half| {
        let seeds: Vec<_> = seeds.clone().filter(|it| it % 2 == half).collect();
        std::thread::spawn(move || {
            let stage = stage();
            let live = |seed| {
                let lived = live(&stage, seed);
                lived.unwrap_or_else(|wrong| panic!("in the world of SEED={seed}: {wrong}"))
            };
            seeds.into_iter().map(live).collect::<Vec<_>>()
        })
    });
    let join = |half: std::thread::JoinHandle<Vec<T>>| {
        half.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    };
    halves.into_iter().flat_map(join).collect()
}
