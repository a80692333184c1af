//! The plural of every number, held against CLDR as ICU4X has it.

use std::fs;

use fluent::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use icu_plurals::{PluralCategory, PluralRules};
use intl_pluralrules::PluralRuleType;
use triage::locale::{Clinic, Locale, parse};

use crate::world::{app, root};

/// What a variant may be named after.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Languages whose rules Fluent's own library has wrong.
const ONCE_WRONG: [&str; 9] = ["be", "br", "he", "lt", "lv", "mt", "pt-PT", "ro", "vi"];

#[test]
fn every_plural_of_every_language_takes_the_form_that_cldr_asks_for() {
    let mut found = 0;
    for tag in app("heel-pain").locales.tags() {
        for file in ["bot.ftl", "heel-pain.ftl"] {
            let text = fs::read_to_string(root().join("locales").join(tag).join(file)).unwrap();
            for forms in plurals(&text) {
                assert_eq!(differing(tag, &forms), [""; 0], "{tag}/{file}: {forms:?}");
                found += 1;
            }
        }
    }
    assert!(found >= 8, "each language says for how many days it keeps things");
}

#[test]
fn fluent_has_the_rules_of_cldr_whatever_the_message() {
    let app = app("heel-pain");
    let spoken = app.locales.tags().iter().map(String::as_str);
    let forms: Vec<_> = FORMS.iter().map(|&it| it.to_owned()).collect();
    for tag in spoken.chain(ONCE_WRONG) {
        let differing = differing(tag, &forms);
        assert!(differing.is_empty(), "{tag}: {} differ: {differing:?}", differing.len());
    }
}

#[test]
fn every_language_with_plurals_in_cldr_is_known_to_fluent() {
    let known = intl_pluralrules::PluralRules::get_locales(PluralRuleType::CARDINAL);
    let letters = || ('a'..='z').map(|it| it.to_string());
    let twos: Vec<_> = letters().flat_map(|a| letters().map(move |b| a.clone() + &b)).collect();
    let threes = twos.iter().flat_map(|two| letters().map(move |it| two.clone() + &it));
    let is_known = |tag: &String| known.iter().any(|it| it.language.as_str() == tag);
    let has_plurals = |tag: &String| rules(tag).categories().count() > 1;
    let mut tags: Vec<_> = twos.clone().into_iter().chain(threes).collect();
    tags.retain(|it| has_plurals(it) && !is_known(it));
    assert_eq!(tags, [""; 0]);
}

#[test]
fn a_language_without_plural_rules_does_not_take_those_of_english() {
    let app = app("fever");
    let file = |path: &str| parse(&fs::read_to_string(root().join(path)).unwrap()).unwrap();
    let files = || [file("locales/en/bot.ftl"), file("tests/dialogs/locales/en/fever.ftl")];
    let clinic = Clinic { emergency: "112".to_owned(), ..Clinic::default() };
    assert!(Locale::new("en-XA", files(), &app.dialog, clinic.clone()).is_ok());
    let problems = Locale::new("tlh", files(), &app.dialog, clinic).err().unwrap();
    assert_eq!(problems.len(), 1);
    assert!(problems[0].message.contains("the plurals of `tlh`"), "{}", problems[0].message);
}

/// The forms of each plural in a language file.
fn plurals(text: &str) -> Vec<Vec<String>> {
    let resource = fluent_syntax::parser::parse(text).unwrap();
    let mut found = Vec::new();
    for entry in &resource.body {
        let (value, attributes) = match entry {
            Entry::Message(it) => (it.value.as_ref(), &it.attributes),
            Entry::Term(it) => (Some(&it.value), &it.attributes),
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => continue,
        };
        for pattern in value.into_iter().chain(attributes.iter().map(|it| &it.value)) {
            plurals_within(pattern, &mut found);
        }
    }
    found
}

fn plurals_within(pattern: &Pattern<&str>, found: &mut Vec<Vec<String>>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let (selector, variants) = match expression {
            Expression::Select { selector, variants } => (Some(selector), &variants[..]),
            Expression::Inline(_) => (None, &[][..]),
        };
        let keys: Vec<_> = variants.iter().map(key).collect();
        let counts = |it: &InlineExpression<&str>| {
            matches!(
                it,
                InlineExpression::VariableReference { .. }
                    | InlineExpression::FunctionReference { .. }
            )
        };
        if selector.is_some_and(counts) && keys.iter().any(|it| FORMS.contains(&it.as_str())) {
            found.push(keys);
        }
        variants.iter().for_each(|it| plurals_within(&it.value, found));
    }
}

fn key(variant: &Variant<&str>) -> String {
    match variant.key {
        VariantKey::Identifier { name } => name.to_owned(),
        VariantKey::NumberLiteral { value } => value.to_owned(),
    }
}

/// Returns the numbers for which Fluent takes another of these forms, the last
/// of which is for all others, than CLDR would.
fn differing(tag: &str, forms: &[String]) -> Vec<String> {
    let (last, named) = forms.split_last().unwrap();
    let named: String = named.iter().map(|it| format!("\n  [{it}] {it}")).collect();
    let message = format!("form = {{ $days ->{named}\n *[{last}] {last}\n }}\n");
    let mut bundle = FluentBundle::new(vec![tag.parse().unwrap()]);
    bundle.add_resource(FluentResource::try_new(message).unwrap()).unwrap();
    let pattern = bundle.get_message("form").unwrap().value().unwrap();
    let rules = rules(tag);
    let mut differing = Vec::new();
    for number in 0..=1_000_u16 {
        let mut args = FluentArgs::new();
        args.set("days", number);
        let taken = bundle.format_pattern(pattern, Some(&args), &mut Vec::new());
        let exact = forms.iter().find(|it| **it == number.to_string());
        let asked = name(rules.category_for(number));
        let asked = exact.or_else(|| forms.iter().find(|it| *it == asked)).unwrap_or(last);
        if taken != *asked {
            differing.push(format!("{number} is {taken}, not {asked}"));
        }
    }
    differing
}

fn rules(tag: &str) -> PluralRules {
    let locale: icu_locale_core::Locale = tag.parse().unwrap();
    PluralRules::try_new_cardinal(locale.into()).unwrap()
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
