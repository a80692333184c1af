//! Numbers as plural rules look at them.

/// What the rules ask of a number; fluent-bundle changes `v` and `f`.
#[derive(Debug)]
pub struct PluralOperands {
    /// The digits before the point.
    pub i: u64,
    /// How many digits there are after it.
    pub v: usize,
    /// Those digits, read as a number.
    pub f: u64,
}

impl TryFrom<f64> for PluralOperands {
    type Error = &'static str;

    fn try_from(number: f64) -> Result<Self, Self::Error> {
        let text = number.abs().to_string();
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        Ok(Self {
            i: whole.parse().map_err(|_| "too large a number, or none")?,
            v: fraction.len(),
            f: if fraction.is_empty() { 0 } else { fraction.parse().map_err(|_| "too long")? },
        })
    }
}

impl PluralOperands {
    /// Writes the number out, since ICU4X takes it so; a number too long for
    /// it counts as a whole one.
    pub(crate) fn as_icu(&self) -> icu_plurals::PluralOperands {
        let Self { i, v, f } = self;
        let text = if *v == 0 { i.to_string() } else { format!("{i}.{f:0v$}") };
        let number = text.parse::<fixed_decimal::Decimal>();
        number.map_or_else(|_| (*i).into(), |it| (&it).into())
    }
}
