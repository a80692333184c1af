//! Expansions: every form that a Fluent text can take.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// One form that a text can take: one variant of each of its choices.
#[derive(Clone, Debug, Default)]
pub(super) struct Expansion {
    /// The text, with a blank for each value.
    pub(super) text: String,
    /// The variables used as values or for choices.
    pub(super) variables: BTreeSet<String>,
    /// The variables used as values, and how often each is.
    pub(super) shown: BTreeMap<String, usize>,
    /// The messages, parts of messages (`id.name`) and terms (with a `-`) that
    /// it refers to.
    pub(super) references: BTreeSet<String>,
    /// The variant chosen, by variable.
    pub(super) selected: Vec<(String, String)>,
    /// The functions and terms that it uses.
    pub(super) calls: Vec<Call>,
}

/// A function or a term (with a `-`), and its arguments in brackets.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Call {
    pub(super) name: String,
    /// The names of the named arguments.
    pub(super) named: Vec<String>,
    /// The arguments without a name: a `$variable`, a number, or an empty text
    /// for anything else.
    pub(super) positional: Vec<String>,
}

/// The most forms of a text: four choices of Arabic's six plurals have 1,296.
const READINGS_MAX: usize = 2_000;

/// Stands for a value.
const BLANK: char = '\u{fffc}';

/// Returns every form of a text; none if there are too many.
pub(super) fn readings(pattern: &Pattern<String>) -> Option<Vec<Expansion>> {
    let mut readings = vec![Expansion::default()];
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                readings.iter_mut().for_each(|it| it.text.push_str(value));
            }
            PatternElement::Placeable { expression } => readings = put_in(readings, expression)?,
        }
    }
    Some(readings)
}

fn put_in(mut readings: Vec<Expansion>, expression: &Expression<String>) -> Option<Vec<Expansion>> {
    let (selector, variants) = match expression {
        Expression::Select { selector, variants } => (selector, variants),
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            return put_in(readings, expression);
        }
        Expression::Inline(inline) => {
            readings.iter_mut().for_each(|it| it.visit(inline));
            return Some(readings);
        }
    };
    let mut chosen = Expansion::default();
    chosen.visit(selector);
    let by = chosen.variables.first().cloned().unwrap_or_default();
    let mut all = Vec::new();
    for variant in variants {
        let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
            &variant.key;
        for part in self::readings(&variant.value)? {
            all.extend(readings.iter().map(|it| it.then(&part, &chosen, &by, key)));
            if all.len() > READINGS_MAX {
                return None;
            }
        }
    }
    Some(all)
}

impl Call {
    fn new(name: String, arguments: Option<&CallArguments<String>>) -> Self {
        let Some(arguments) = arguments else { return Self { name, ..Self::default() } };
        let positional = arguments.positional.iter().map(|it| match it {
            InlineExpression::VariableReference { id } => format!("${}", id.name),
            InlineExpression::NumberLiteral { value } => value.clone(),
            InlineExpression::StringLiteral { .. }
            | InlineExpression::FunctionReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::Placeable { .. } => String::new(),
        });
        let named = arguments.named.iter().map(|it| it.name.name.clone());
        Self { name, named: named.collect(), positional: positional.collect() }
    }
}

impl Expansion {
    fn visit(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.text.push_str(&unescape_unicode_to_string(value));
            }
            InlineExpression::NumberLiteral { value } => self.text.push_str(value),
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.clone());
                *self.shown.entry(id.name.clone()).or_default() += 1;
                self.text.push(BLANK);
            }
            InlineExpression::MessageReference { id, attribute } => {
                let part = attribute.as_ref().map(|it| format!(".{}", it.name));
                self.references.insert(format!("{}{}", id.name, part.unwrap_or_default()));
                self.text.push(BLANK);
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                let name = format!("-{}", id.name);
                self.references.insert(name.clone());
                self.calls.push(Call::new(name, arguments.as_ref()));
                self.text.push(BLANK);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.calls.push(Call::new(id.name.clone(), Some(arguments)));
                arguments.positional.iter().for_each(|it| self.visit(it));
            }
            // An argument of a function, which allows no such thing.
            InlineExpression::Placeable { .. } => self.text.push(BLANK),
        }
    }

    /// Returns the form that goes on with a variant.
    fn then(&self, part: &Self, selector: &Self, by: &str, key: &str) -> Self {
        let mut whole = self.clone();
        whole.text.push_str(&part.text);
        whole.variables.extend(part.variables.iter().chain(&selector.variables).cloned());
        for (name, times) in &part.shown {
            *whole.shown.entry(name.clone()).or_default() += times;
        }
        whole.references.extend(part.references.iter().chain(&selector.references).cloned());
        whole.calls.extend(part.calls.iter().chain(&selector.calls).cloned());
        whole.selected.extend(part.selected.iter().cloned());
        whole.selected.push((by.to_owned(), key.to_owned()));
        whole
    }
}
