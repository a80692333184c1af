//! The plural categories of a language, for whole numbers.

use std::collections::BTreeMap;

use fluent::types::FluentNumber;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// Numbers up to this show every plural category of a language, except that of
/// millions. Nothing here counts millions, so texts may have that category or
/// not.
pub(super) const NUMBER_MAX: u32 = 1_000;

const MILLION: u32 = 1_000_000;

/// Returns the numbers of each plural category of a language; nothing if its
/// rules are not known.
pub(super) fn plurals(tag: &str) -> Option<BTreeMap<&'static str, Vec<u32>>> {
    let rules = rules(tag)?;
    let mut plurals: BTreeMap<_, Vec<u32>> = BTreeMap::new();
    for number in (0..=NUMBER_MAX).chain([MILLION]) {
        plurals
            .entry(name(rules.select(&FluentNumber::from(number)).ok()?))
            .or_default()
            .push(number);
    }
    Some(plurals)
}

/// Whether the plural rules of a language are known.
pub(super) fn is_known(tag: &str) -> bool {
    rules(tag).is_some()
}

fn rules(tag: &str) -> Option<PluralRules> {
    let tag: LanguageIdentifier = tag.parse().ok()?;
    let bare = LanguageIdentifier::from_parts(tag.language, None, None, &[]);
    let rules_of = |tag| PluralRules::create(tag, PluralRuleType::CARDINAL).ok();
    rules_of(tag).or_else(|| rules_of(bare))
}

/// Whether a variant of a choice by number is for one number only, which its
/// text may name.
pub(super) fn is_one_number(tag: &str, key: &str) -> bool {
    let is_exact = key.parse::<u32>().is_ok();
    is_exact || plurals(tag).and_then(|it| Some(it.get(key)?.len() == 1)).unwrap_or(false)
}

/// The names of all plural categories.
pub(super) const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn name(plural: PluralCategory) -> &'static str {
    match plural {
        PluralCategory::ZERO => NAMES[0],
        PluralCategory::ONE => NAMES[1],
        PluralCategory::TWO => NAMES[2],
        PluralCategory::FEW => NAMES[3],
        PluralCategory::MANY => NAMES[4],
        PluralCategory::OTHER => NAMES[5],
    }
}
