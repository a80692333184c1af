//! The interface of `intl_pluralrules` 7, as far as fluent-bundle uses it,
//! over the plural rules of ICU4X. `vendor/README.md` says why.

use icu_plurals::PluralRules as Rules;
use icu_plurals::{PluralCategory as Category, PluralRulesPreferences as Preferences};
use unic_langid::LanguageIdentifier;

mod languages;
pub mod operands;

use languages::LANGUAGES;
use operands::PluralOperands;

/// The forms of a noun that some language tells apart.
#[derive(Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "CLDR explains them")]
pub enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER,
}

/// What a number does.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum PluralRuleType {
    /// It says which in a row.
    ORDINAL,
    /// It counts.
    CARDINAL,
}

/// The rules of a language.
///
/// They are looked up at each use: ICU4X's own cannot be shared by threads.
#[derive(Clone)]
pub struct PluralRules {
    language: Preferences,
    kind: PluralRuleType,
}

impl PluralRules {
    /// Returns every language there are rules for, those without any plural
    /// form included.
    pub fn get_locales(_: PluralRuleType) -> Vec<LanguageIdentifier> {
        let parse = |tag: &&str| tag.parse().expect("the list has language tags only");
        LANGUAGES.iter().map(parse).collect()
    }

    /// Returns the rules of one of these languages.
    pub fn create<L: Into<LanguageIdentifier>>(
        language: L,
        kind: PluralRuleType,
    ) -> Result<Self, &'static str> {
        let tag = language.into().to_string();
        if !LANGUAGES.contains(&tag.as_str()) {
            return Err("unknown locale");
        }
        let language: icu_locale_core::Locale = tag.parse().map_err(|_| "unknown locale")?;
        Ok(Self { language: language.into(), kind })
    }

    /// Returns the form that a noun takes beside a number.
    pub fn select<N: TryInto<PluralOperands>>(
        &self,
        number: N,
    ) -> Result<PluralCategory, &'static str> {
        let number = number.try_into().map_err(|_| "not a number")?;
        let rules = match self.kind {
            PluralRuleType::ORDINAL => Rules::try_new_ordinal(self.language),
            PluralRuleType::CARDINAL => Rules::try_new_cardinal(self.language),
        };
        let rules = rules.map_err(|_| "no rules for the language")?;
        Ok(match rules.category_for(number.as_icu()) {
            Category::Zero => PluralCategory::ZERO,
            Category::One => PluralCategory::ONE,
            Category::Two => PluralCategory::TWO,
            Category::Few => PluralCategory::FEW,
            Category::Many => PluralCategory::MANY,
            Category::Other => PluralCategory::OTHER,
        })
    }
}
