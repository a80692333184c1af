//! Drafts: a translator's language files, complete, begun or missing.

use std::collections::BTreeMap;
use std::fmt::Write;

use fluent::FluentResource;
use fluent_syntax::ast::{
    Comment, Entry as Part, Expression, Message, Pattern, PatternElement, Resource, Term,
};
use fluent_syntax::{parser, serializer};

use super::catalogue::{CatalogueEntry, Placement, is_shown, texts};
use super::lint::stamp_of;
use super::parse;
use crate::dialog::problem::Problem;

/// Stands above a critical message of the source, and in stubs after each
/// critical part.
const CRITICAL: &str = "CRITICAL: people act on it in danger.";

/// A language file without the parts that cannot be read.
pub struct Draft {
    pub(super) file: Resource<String>,
}

impl Draft {
    /// Reads as much of a file as can be read.
    pub fn read(text: &str) -> Self {
        let file = parser::parse(text.to_owned()).unwrap_or_else(|(file, _)| file);
        Self { file }
    }

    /// Returns every message and attribute with a text, and its number of
    /// words.
    pub fn words(&self) -> BTreeMap<String, usize> {
        let mut counts = BTreeMap::new();
        for message in self.messages() {
            let id = &message.id.name;
            counts.extend(message.value.as_ref().map(|it| (id.clone(), words_in(it))));
            for attribute in &message.attributes {
                counts.insert(format!("{id}.{}", attribute.id.name), words_in(&attribute.value));
            }
        }
        counts
    }

    /// Returns the text of a message that is one plain line.
    pub fn line(&self, id: &str) -> Option<&str> {
        let message = self.messages().find(|it| it.id.name == id)?;
        match message.value.as_ref()?.elements.as_slice() {
            [PatternElement::TextElement { value }] => Some(value.trim()),
            _ => None,
        }
    }

    /// Returns whether its texts were reviewed, as it states for the program.
    pub fn reviewed(&self) -> Option<&str> {
        self.line(&texts::REVIEWED)
    }

    /// Returns how far its texts can be trusted, as it states for people.
    pub fn review(&self) -> Option<&str> {
        self.line(&texts::REVIEW)
    }

    /// Returns a file for a language in which nothing is translated yet: all
    /// messages of this file as comments, each with where it is used.
    pub fn stubs(&self, head: &str, entries: &[CatalogueEntry]) -> String {
        let mut text = comment("###", head);
        for (place, part) in self.file.body.iter().enumerate() {
            let stub = match part {
                Part::Message(message) => message_stub(message, entries),
                Part::Term(term) => term_stub(term),
                Part::GroupComment(it) => comment("##", &it.content.join("\n")),
                Part::Comment(it) if place > 0 => comment("#", &it.content.join("\n")),
                // The head of the file, which is about the other language.
                Part::Comment(_) | Part::ResourceComment(_) | Part::Junk { .. } => continue,
            };
            let _ = write!(text, "\n{stub}");
        }
        text
    }

    /// Returns this file with its missing texts in the source language, marked:
    /// for a preview, never to be served.
    pub fn filled(mut self, source: &Self) -> Result<FluentResource, Vec<Problem>> {
        for part in &source.file.body {
            match part {
                Part::Message(message) => self.fill(message),
                Part::Term(term) if !self.has_term(&term.id.name) => {
                    self.file.body.push(Part::Term(term.clone()));
                }
                Part::Term(_)
                | Part::Comment(_)
                | Part::GroupComment(_)
                | Part::ResourceComment(_)
                | Part::Junk { .. } => {}
            }
        }
        self.into_resource()
    }

    pub(super) fn into_resource(self) -> Result<FluentResource, Vec<Problem>> {
        parse(&serializer::serialize(&self.file))
    }

    fn fill(&mut self, source: &Message<String>) {
        let mut copy = source.clone();
        if is_shown(&source.id.name) {
            patterns(&mut copy).for_each(|it| enclose(it, "⟨", "⟩"));
        }
        let own = self.file.body.iter_mut().find_map(|part| match part {
            Part::Message(message) if message.id == source.id => Some(message),
            Part::Message(_)
            | Part::Term(_)
            | Part::Comment(_)
            | Part::GroupComment(_)
            | Part::ResourceComment(_)
            | Part::Junk { .. } => None,
        });
        let Some(own) = own else { return self.file.body.push(Part::Message(copy)) };
        own.value = own.value.take().or(copy.value);
        for attribute in copy.attributes {
            if own.attributes.iter().all(|it| it.id != attribute.id) {
                own.attributes.push(attribute);
            }
        }
    }

    fn messages(&self) -> impl Iterator<Item = &Message<String>> {
        self.file.body.iter().filter_map(|part| match part {
            Part::Message(message) => Some(message),
            Part::Term(_)
            | Part::Comment(_)
            | Part::GroupComment(_)
            | Part::ResourceComment(_)
            | Part::Junk { .. } => None,
        })
    }

    fn has_term(&self, name: &str) -> bool {
        let is_it = |part: &Part<String>| matches!(part, Part::Term(it) if it.id.name == name);
        self.file.body.iter().any(is_it)
    }
}

/// Returns a file of the source language in which nothing is written yet: every
/// message that a dialog must have, each as `…`, with where it is used.
pub fn skeleton(head: &str, entries: &[CatalogueEntry]) -> String {
    let mut messages: Vec<(&str, Vec<&CatalogueEntry>)> = Vec::new();
    for entry in entries.iter().filter(|it| !it.is_optional) {
        let id = entry.id.split('.').next().unwrap_or_default();
        match messages.iter_mut().find(|it| it.0 == id) {
            Some((_, parts)) => parts.push(entry),
            None => messages.push((id, vec![entry])),
        }
    }
    let mut text = comment("###", head);
    for (id, mut parts) in messages {
        parts.sort_by_key(|it| it.id != id);
        text += &format!("\n{}", skeleton_of(id, &parts));
    }
    text
}

/// A message with its parts, the one of its own name first.
fn skeleton_of(id: &str, parts: &[&CatalogueEntry]) -> String {
    let mut text = String::new();
    for part in parts {
        let name = part.id.split_once('.').map_or("Where", |it| it.1);
        text += &comment("#", &format!("{name}: {}", where_used(part)));
    }
    let has_own = parts.first().is_some_and(|it| it.id == id);
    text += &format!("{id} ={}\n", if has_own { " …" } else { "" });
    for (_, name) in parts.iter().filter_map(|it| it.id.split_once('.')) {
        text += &format!("    .{name} = …\n");
    }
    text
}

/// Returns the patterns of a message: its own and those of its attributes.
pub(super) fn patterns(
    message: &mut Message<String>,
) -> impl Iterator<Item = &mut Pattern<String>> {
    let attributes = message.attributes.iter_mut().map(|it| &mut it.value);
    message.value.iter_mut().chain(attributes)
}

/// Adds something before and after all text in a pattern.
pub(super) fn enclose(pattern: &mut Pattern<String>, before: &str, behind: &str) {
    let element = |text: &str| PatternElement::TextElement { value: text.to_owned() };
    pattern.elements.insert(0, element(before));
    pattern.elements.push(element(behind));
}

/// Changes every text in a pattern, also in its variants.
pub(super) fn change_texts(pattern: &mut Pattern<String>, change: fn(&str) -> String) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = change(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|it| change_texts(&mut it.value, change));
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => {}
        }
    }
}

fn words_in(pattern: &Pattern<String>) -> usize {
    let in_element = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => value.split_whitespace().count(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|it| words_in(&it.value)).sum()
        }
        PatternElement::Placeable { expression: Expression::Inline(_) } => 0,
    };
    pattern.elements.iter().map(in_element).sum()
}

/// Returns a message as a comment, below the notes for a translator.
fn message_stub(message: &Message<String>, entries: &[CatalogueEntry]) -> String {
    let id = &message.id.name;
    let entry = |id: &str| entries.iter().find(|it| it.id == id);
    let mut about = said_in(message.comment.as_ref());
    match entry(id) {
        Some(it) => about.push(format!("Where: {}", where_used(it))),
        None => about.push("Where: nowhere in the dialogs there are.".to_owned()),
    }
    let parts = message.attributes.iter().filter_map(|it| entry(&format!("{id}.{}", it.id.name)));
    let mut noted: Option<(Placement, bool)> = None;
    for part in parts {
        let name = part.id.rsplit('.').next().unwrap_or_default();
        let is_alike = noted.replace((part.place, part.is_critical));
        if is_alike != noted {
            let further = if part.place == Placement::Choice { " and further" } else { "" };
            about.push(format!("  .{name}{further}: {}", where_used(part)));
        }
    }
    let bare = Message { comment: None, ..message.clone() };
    let source = serializer::serialize(&Resource { body: vec![Part::Message(bare)] });
    about.push(stamp_of(&source));
    as_comment(&about, &source)
}

fn where_used(entry: &CatalogueEntry) -> String {
    let mut text = entry.place.in_words().to_owned();
    if let Some(limit) = entry.place.limit() {
        let _ = write!(text, "; at most: {limit}");
    }
    text += ".";
    if entry.is_critical {
        let _ = write!(text, " {CRITICAL}");
    }
    if entry.is_optional {
        text += " Only where the source has it.";
    }
    text
}

fn term_stub(term: &Term<String>) -> String {
    let mut about = said_in(term.comment.as_ref());
    about.push(format!("Where: wherever this file has {{ -{} }}.", term.id.name));
    let bare = Term { comment: None, ..term.clone() };
    as_comment(&about, &serializer::serialize(&Resource { body: vec![Part::Term(bare)] }))
}

/// Returns a comment without the notes on single parts, which stand below it.
fn said_in(comment: Option<&Comment<String>>) -> Vec<String> {
    let content = comment.map_or_else(Vec::new, |it| it.content.clone());
    content.into_iter().filter(|it| it != CRITICAL).collect()
}

fn as_comment(about: &[String], source: &str) -> String {
    comment("#", &format!("{}\n\n{}", about.join("\n"), source.trim_end()))
}

fn comment(mark: &str, text: &str) -> String {
    let line = |it: &str| format!("{mark} {it}").trim_end().to_owned() + "\n";
    text.lines().map(line).collect()
}
