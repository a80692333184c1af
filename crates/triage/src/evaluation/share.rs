//! How often something happened, with a confidence interval.

use std::fmt;

use serde::Serialize;

/// The 97.5 % point of the normal distribution, for an interval of 95 %.
const Z: f64 = 1.959_963_984_540_054;

/// A count out of a total.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Share {
    /// How often it happened.
    pub count: usize,
    /// How often it could have.
    pub of: usize,
    /// The lower end of the 95 % confidence interval, from 0 to 1.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Share {
    /// Makes a share with Wilson's score interval: Wilson EB. Probable
    /// inference, the law of succession, and statistical inference. J Am Stat
    /// Assoc 1927; 22:209-212, doi:10.1080/01621459.1927.10502953. It stays
    /// between 0 and 1, and is good for few cases too. Without any case,
    /// nothing is known.
    pub fn new(count: usize, of: usize) -> Self {
        if of == 0 {
            return Self { count, of, low: 0.0, high: 1.0 };
        }
        let (n, p) = (of as f64, count as f64 / of as f64);
        let scale = 1.0 + Z * Z / n;
        let middle = (p + Z * Z / (2.0 * n)) / scale;
        let half = Z / scale * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
        Self { count, of, low: (middle - half).max(0.0), high: (middle + half).min(1.0) }
    }

    /// Returns it as a number from 0 to 1; without any case, 0.
    pub fn value(&self) -> f64 {
        self.count as f64 / self.of.max(1) as f64
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { count, of, low, high } = self;
        let [value, low, high] = [self.value(), *low, *high].map(|it| it * 100.0);
        f.pad(&format!("{count} of {of}, {value:.1} % ({low:.1}–{high:.1})"))
    }
}
