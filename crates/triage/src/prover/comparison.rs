//! Comparisons of a number: with a number, or with the answer to the same
//! question at another moment.

use std::collections::HashMap;

use crate::dialog::QuestionId;
use crate::dialog::guard::Guard;

/// A comparison as written, such as `pain >= 4`, `pain <= last.pain - 2` or
/// `pain <= 67 % of baseline.pain`.
pub(super) struct Comparison<'t> {
    /// The number compared.
    pub(super) question: &'t str,
    sign: Sign,
    /// What it is compared with; none if that makes no sense.
    pub(super) limit: Option<Limit<'t>>,
    /// The same as written.
    pub(super) right: &'t str,
}

#[derive(Clone, Copy)]
enum Sign {
    AtLeast,
    AtMost,
}

/// What a number is compared with.
pub(super) enum Limit<'t> {
    Number(u32),
    /// So much more than an answer.
    More(&'t str, u32),
    /// So much less than an answer.
    Less(&'t str, u32),
    /// So many hundredths of an answer.
    Percent(&'t str, u32),
}

impl<'t> Comparison<'t> {
    /// Reads a condition, if it is a comparison; `named` are the numbers that
    /// have a name.
    pub(super) fn read(condition: &'t str, named: &HashMap<&str, u32>) -> Option<Self> {
        let signs = [(">=", Sign::AtLeast), ("<=", Sign::AtMost)];
        let split = |(text, sign)| Some((condition.split_once(text)?, sign));
        let ((question, right), sign) = signs.into_iter().find_map(split)?;
        let (question, right) = (question.trim(), right.trim());
        Some(Self { question, sign, limit: Limit::read(right, named), right })
    }

    /// Whether a number stands where the question belongs.
    pub(super) fn begins_with_a_number(&self) -> bool {
        self.question.parse::<u32>().is_ok()
    }

    /// Whether it compares two answers to one question.
    pub(super) fn is_of_one_question(&self) -> bool {
        let name = |it: &'t str| it.split_once('.').map_or(it, |(_, name)| name);
        let other = self.limit.as_ref().and_then(Limit::question);
        other.is_some_and(|it| it != self.question && name(it) == name(self.question))
    }

    /// Whether some number of this range meets it. A range that is none has a
    /// problem of its own.
    pub(super) fn can_hold(&self, (min, max): (u32, u32)) -> bool {
        if min >= max {
            return true;
        }
        match (&self.limit, self.sign) {
            (Some(Limit::Number(number)), Sign::AtLeast) => *number <= max,
            (Some(Limit::Number(number)), Sign::AtMost) => *number >= min,
            _ => true,
        }
    }

    /// Returns the comparison with a number.
    pub(super) fn with_number(&self) -> Guard {
        match self.limit {
            Some(Limit::Number(number)) => self.guard(number),
            _ => Guard::Any(Vec::new()),
        }
    }

    /// Returns the comparison with an answer in this range: for one of its
    /// values, the answer is on one side of it, and the number on the other. If
    /// one of the two was not answered, it does not hold.
    pub(super) fn with_answer(&self, (min, max): (u32, u32)) -> Guard {
        let Some(limit) = &self.limit else { return Guard::Any(Vec::new()) };
        let answer = || QuestionId(limit.question().unwrap_or_default().to_owned());
        let pair = |value: u32| {
            let number = self.guard(limit.at(value, self.sign)?);
            let least = Guard::AtLeast(answer(), limit.least().max(min));
            Some(Guard::All(match self.sign {
                Sign::AtLeast => vec![least, Guard::AtMost(answer(), value), number],
                Sign::AtMost => vec![Guard::AtLeast(answer(), value), number],
            }))
        };
        Guard::Any((min..=max).filter_map(pair).collect())
    }

    fn guard(&self, number: u32) -> Guard {
        let question = QuestionId(self.question.to_owned());
        match self.sign {
            Sign::AtLeast => Guard::AtLeast(question, number),
            Sign::AtMost => Guard::AtMost(question, number),
        }
    }
}

impl<'t> Limit<'t> {
    fn read(text: &'t str, named: &HashMap<&str, u32>) -> Option<Self> {
        let words: Vec<_> = text.split_whitespace().collect();
        if let Some(value) = words.first().and_then(|it| named.get(it)) {
            return Self::of_named(*value, &words[1..]);
        }
        Some(match words[..] {
            [number] if number.starts_with(|it: char| it.is_ascii_digit()) => {
                Self::Number(number.parse().ok()?)
            }
            [answer] if answer.contains('.') => Self::More(answer, 0),
            [answer, "+", number] => Self::More(answer, number.parse().ok()?),
            [answer, "-", number] => Self::Less(answer, number.parse().ok()?),
            [number, "%", "of", answer] => Self::Percent(answer, number.parse().ok()?),
            _ => return None,
        })
    }

    /// A number with a name, or so much more or less.
    fn of_named(value: u32, rest: &[&str]) -> Option<Self> {
        let number = match rest {
            [] => Some(value),
            ["+", more] => value.checked_add(more.parse().ok()?),
            ["-", less] => value.checked_sub(less.parse().ok()?),
            _ => None,
        };
        number.map(Self::Number)
    }

    /// The answer that it depends on.
    pub(super) fn question(&self) -> Option<&'t str> {
        match self {
            Self::Number(_) => None,
            Self::More(answer, _) | Self::Less(answer, _) | Self::Percent(answer, _) => {
                Some(answer)
            }
        }
    }

    /// The least answer that it can be worked out of. A share of 0 is met by
    /// nobody: there is no change to speak of.
    fn least(&self) -> u32 {
        u32::from(matches!(self, Self::Percent(..)))
    }

    /// Returns the limit for one value of the answer; none if no number meets
    /// it.
    fn at(&self, value: u32, sign: Sign) -> Option<u32> {
        match (self, sign) {
            (Self::Number(number), _) => Some(*number),
            (Self::More(_, more), _) => value.checked_add(*more),
            (Self::Less(_, less), Sign::AtLeast) => Some(value.saturating_sub(*less)),
            (Self::Less(_, less), Sign::AtMost) => value.checked_sub(*less),
            (Self::Percent(..), _) if value < self.least() => None,
            (Self::Percent(_, share), Sign::AtLeast) => {
                Some(value.checked_mul(*share)?.div_ceil(100))
            }
            (Self::Percent(_, share), Sign::AtMost) => Some(value.checked_mul(*share)? / 100),
        }
    }
}

/// Returns how a condition is written that has several in one, joined by words
/// or signs of other languages.
pub(super) fn joined(condition: &str) -> Option<String> {
    let written = |it: &str| joined(it).unwrap_or_else(|| format!("\"{}\"", it.trim()));
    for (sign, key) in [(" or ", "any"), (" || ", "any"), (" and ", "all"), (" && ", "all")] {
        if condition.contains(sign) {
            let parts: Vec<_> = condition.split(sign).map(written).collect();
            return Some(format!("{{ {key} = [{}] }}", parts.join(", ")));
        }
    }
    let denied = condition.trim().strip_prefix("not ")?;
    Some(format!("{{ none = [{}] }}", written(denied)))
}

/// Returns how a comparison is written whose number comes first, such as
/// `8 <= pain`.
fn the_other_way_round(number: &str, sign: char, right: &str) -> Option<String> {
    let number: u32 = number.parse().ok()?;
    let comparison = match sign {
        '<' => format!("{right} >= {}", number.saturating_add(1)),
        '>' => format!("{right} <= {}", number.saturating_sub(1)),
        '≤' => format!("{right} >= {number}"),
        '≥' => format!("{right} <= {number}"),
        _ => return None,
    };
    let is_name = right.starts_with(|it: char| it.is_ascii_alphabetic());
    is_name.then(|| format!("the question comes first: write `{comparison}`"))
}

/// Returns how a comparison that cannot be read is written, such as one by `>`.
pub(super) fn meant(condition: &str) -> Option<String> {
    let (question, rest) = condition.split_at(condition.find(['<', '>', '=', '≥', '≤'])?);
    let (question, sign) = (question.trim(), rest.chars().next()?);
    let right = rest[sign.len_utf8()..].trim_start_matches('=').trim();
    let is_or_equal = rest[sign.len_utf8()..].starts_with('=');
    let whole_sign = match (sign, is_or_equal) {
        ('<', true) => '≤',
        ('>', true) => '≥',
        (sign, _) => sign,
    };
    if let Some(turned) = the_other_way_round(question, whole_sign, right) {
        return Some(turned);
    }
    let number = right.parse::<u32>().ok();
    let written = |sign: &str, number: u32| format!("write `{question} {sign} {number}`");
    Some(match (sign, number) {
        ('>', Some(number)) => {
            format!("{}, which is more than {number}", written(">=", number.saturating_add(1)))
        }
        ('<', Some(number)) => {
            format!("{}, which is less than {number}", written("<=", number.saturating_sub(1)))
        }
        ('≥', Some(number)) => written(">=", number),
        ('≤', Some(number)) => written("<=", number),
        (_, Some(number)) => format!(
            "for the number {number} alone write {{ all = [\"{question} >= {number}\", \
             \"{question} <= {number}\"] }}"
        ),
        (_, None) => format!("write it such as `{question} >= 8`"),
    })
}
