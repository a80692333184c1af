//! The longest form of a text: for each of its choices, the longest variant.

use std::cell::RefCell;
use std::collections::HashMap;

use fluent::{FluentResource, FluentValue};
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource,
};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::Clinic;
use super::message::utf16_len;

/// The length assumed for every value that is not a fact of a clinic.
const UNKNOWN_LENGTH: usize = 100;

/// Put around a value in a text that runs from right to left.
const MARKS_LENGTH: usize = 2;

/// Returns the files of a language with only the longest variant of each
/// choice. Each file must be readable.
pub(super) fn longest(files: &[&str], clinic: &Clinic, has_marks: bool) -> Vec<FluentResource> {
    let read = |it: &&str| parse((*it).to_owned()).unwrap_or_else(|(readable, _)| readable);
    let files: Vec<_> = files.iter().map(read).collect();
    let lengths = Lengths::new(&files, clinic, if has_marks { MARKS_LENGTH } else { 0 });
    let cut = files.iter().map(|it| {
        let mut cut = it.clone();
        texts(&mut cut).for_each(|it| lengths.cut(it));
        serialize(&cut)
    });
    cut.map(|it| FluentResource::try_new(it).unwrap_or_else(|(readable, _)| readable)).collect()
}

/// Returns every text of a file.
fn texts(file: &mut Resource<String>) -> impl Iterator<Item = &mut Pattern<String>> {
    file.body.iter_mut().flat_map(|entry| {
        let (value, attributes) = match entry {
            Entry::Message(it) => (it.value.as_mut(), it.attributes.as_mut_slice()),
            Entry::Term(it) => (Some(&mut it.value), it.attributes.as_mut_slice()),
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => (None, Default::default()),
        };
        value.into_iter().chain(attributes.iter_mut().map(|it| &mut it.value))
    })
}

/// The lengths of texts in their longest forms, in UTF-16 units.
struct Lengths<'f> {
    /// Messages, parts of messages (`id.name`) and terms (with a `-`).
    texts: HashMap<String, &'f Pattern<String>>,
    facts: HashMap<String, usize>,
    marks: usize,
    /// The lengths of texts referred to. A text that is being measured counts
    /// as nothing: a cycle has no length, and is a problem of its own.
    known: RefCell<HashMap<String, usize>>,
}

impl<'f> Lengths<'f> {
    fn new(files: &'f [Resource<String>], clinic: &Clinic, marks: usize) -> Self {
        let mut texts = HashMap::new();
        for entry in files.iter().flat_map(|it| &it.body) {
            let (id, value, attributes) = match entry {
                Entry::Message(it) => (it.id.name.clone(), it.value.as_ref(), &it.attributes),
                Entry::Term(it) => (format!("-{}", it.id.name), Some(&it.value), &it.attributes),
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => continue,
            };
            let part = |name: &str| format!("{id}.{name}");
            texts.extend(attributes.iter().map(|it| (part(&it.id.name), &it.value)));
            texts.extend(value.map(|it| (id.clone(), it)));
        }
        let facts = clinic.args();
        let facts = facts.iter().map(|(name, it)| (name.to_owned(), length_of(it)));
        Self { texts, facts: facts.collect(), marks, known: RefCell::default() }
    }

    /// Keeps, of each choice in a text, only its longest variant.
    fn cut(&self, text: &mut Pattern<String>) {
        for element in &mut text.elements {
            if let PatternElement::Placeable { expression } = element {
                self.cut_choice(expression);
            }
        }
    }

    fn cut_choice(&self, expression: &mut Expression<String>) {
        match expression {
            Expression::Select { variants, .. } => {
                let longest = (0..variants.len()).max_by_key(|it| self.of(&variants[*it].value));
                let mut variant = variants.swap_remove(longest.unwrap_or(0));
                variant.default = true;
                self.cut(&mut variant.value);
                *variants = vec![variant];
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.cut_choice(expression);
            }
            Expression::Inline(_) => {}
        }
    }

    fn of(&self, text: &Pattern<String>) -> usize {
        let length = |it: &PatternElement<String>| match it {
            PatternElement::TextElement { value } => utf16_len(value),
            PatternElement::Placeable { expression } => self.marks + self.of_expression(expression),
        };
        text.elements.iter().map(length).sum()
    }

    fn of_expression(&self, expression: &Expression<String>) -> usize {
        match expression {
            Expression::Select { variants, .. } => {
                variants.iter().map(|it| self.of(&it.value)).max().unwrap_or(0)
            }
            Expression::Inline(inline) => self.of_inline(inline),
        }
    }

    fn of_inline(&self, inline: &InlineExpression<String>) -> usize {
        match inline {
            InlineExpression::StringLiteral { value } => {
                utf16_len(&unescape_unicode_to_string(value))
            }
            InlineExpression::NumberLiteral { value } => utf16_len(value),
            InlineExpression::VariableReference { id } => {
                self.facts.get(&id.name).copied().unwrap_or(UNKNOWN_LENGTH)
            }
            InlineExpression::MessageReference { id, attribute } => {
                let part =
                    attribute.as_ref().map_or_else(String::new, |it| format!(".{}", it.name));
                self.referred_to(&format!("{}{part}", id.name))
            }
            InlineExpression::TermReference { id, .. } => {
                self.referred_to(&format!("-{}", id.name))
            }
            InlineExpression::FunctionReference { arguments, .. } => self.of_call(arguments),
            InlineExpression::Placeable { expression } => self.of_expression(expression),
        }
    }

    /// The one function is `NUMBER`, which may add digits after the point.
    fn of_call(&self, arguments: &CallArguments<String>) -> usize {
        let digits = arguments.named.iter().map(|it| {
            let InlineExpression::NumberLiteral { value } = &it.value else { return 0 };
            value.parse().unwrap_or(0)
        });
        let number: usize = arguments.positional.iter().map(|it| self.of_inline(it)).sum();
        number + digits.sum::<usize>()
    }

    fn referred_to(&self, id: &str) -> usize {
        if let Some(known) = self.known.borrow().get(id) {
            return *known;
        }
        self.known.borrow_mut().insert(id.to_owned(), 0);
        let length = self.texts.get(id).map_or(0, |it| self.of(it));
        self.known.borrow_mut().insert(id.to_owned(), length);
        length
    }
}

fn length_of(fact: &FluentValue) -> usize {
    match fact {
        FluentValue::String(it) => utf16_len(it),
        FluentValue::Number(it) => utf16_len(&it.as_string()),
        FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => UNKNOWN_LENGTH,
    }
}
