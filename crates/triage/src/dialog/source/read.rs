//! Reads a dialog file piece by piece, with every problem in it.

use std::ops::Range;

use serde::de::{Deserialize, DeserializeOwned};
use toml::de::{DeTable, DeValue, ValueDeserializer};
use toml::{Spanned, Table};

use super::{
    DialogFile, Named, OutcomeSource, Source, former_keys, history, inherit, shape, syntax,
};
use crate::dialog::problem::{Code, Problem, nearest};

const SECTIONS: [&str; 21] = [
    "follows",
    "check-in",
    "course",
    "trend",
    "property",
    "law",
    "contradiction",
    "net",
    "allow",
    "id",
    "limits",
    "question",
    "number",
    "fact",
    "flag",
    "rule",
    "outcome",
    "page",
    "note",
    "source",
    "statement",
];

/// The sections of which a file has a list, each part with its heading.
pub(super) const LISTS: [&str; 5] = ["rule", "law", "contradiction", "net", "allow"];

/// Reads a file. Returns what could be read, and every problem in it.
pub fn read<'t>(file: impl Into<DialogFile<'t>>) -> (Source, Vec<Problem>) {
    read_whole(file.into()).unwrap_or_else(|problems| (Source::default(), problems))
}

/// Fails if the file cannot be read piece by piece.
fn read_whole(file: DialogFile) -> Result<(Source, Vec<Problem>), Vec<Problem>> {
    let mut table = parsed(file.text)?;
    let mut problems = former_keys::renamed(&mut table);
    let follows = table.get("follows");
    let followed = follows.map(|it| read_followed(file.followed, it)).transpose()?;
    if let Some((_, followed)) = &followed {
        problems.extend(inherit::complete(&mut table, followed));
    }
    let (mut source, more) = Reader::read(table);
    problems.extend(more);
    if let Some((followed, _)) = followed.filter(|_| !source.check_ins.is_empty()) {
        let outcome = |it: &Named<OutcomeSource>| (it.name.as_ref().clone(), it.value.urgency);
        source.followed_outcomes = followed.outcomes.iter().map(outcome).collect();
        history::add(&mut source, &followed);
    }
    Ok((source, problems))
}

/// Returns what keeps a file from being TOML, if it is none.
pub fn syntax_problem(text: &str) -> Option<Problem> {
    parsed(text).err()?.pop()
}

/// What follows the first syntax mistake is mostly a result of it.
fn parsed(text: &str) -> Result<DeTable<'_>, Vec<Problem>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let Some(first) = errors.first() else { return Ok(table.into_inner()) };
    Err(vec![syntax::problem(text, first.span().unwrap_or(0..0), first.message())])
}

/// Reads the dialog that a file follows.
fn read_followed<'t>(
    text: Option<&'t str>,
    follows: &Spanned<DeValue>,
) -> Result<(Source, DeTable<'t>), Vec<Problem>> {
    let name = follows.as_ref().as_str().unwrap_or_default();
    let fails = |message: String, hint: &str| {
        let problem = Problem::new(Code::D801, follows.span(), message);
        Err(vec![problem.hint(Some(hint.to_owned()))])
    };
    let Some(text) = text else {
        let message = format!("there is no dialog `{name}` beside this file to follow");
        return fails(message, "`follows` is the name of a file in this folder, without `.toml`");
    };
    let has_problems = || {
        let message = format!("the dialog `{name}` has problems, so nothing can follow it");
        fails(message, "mend them first: `heelwise check` shows them")
    };
    let Ok(mut table) = parsed(text) else { return has_problems() };
    if table.contains_key("follows") {
        let message = format!("`{name}` follows a dialog itself");
        return fails(message, "name the dialog that is answered first");
    }
    let renamed = former_keys::renamed(&mut table);
    let (source, problems) = Reader::read(table.clone());
    if renamed.is_empty() && problems.is_empty() { Ok((source, table)) } else { has_problems() }
}

/// Returns the id of the dialog that a file follows, if it follows one.
pub fn follows(text: &str) -> Option<String> {
    Some(parsed(text).ok()?.get("follows")?.as_ref().as_str()?.to_owned())
}

/// Reads a file key by key, each under the name it has now.
pub fn read_table(text: &str) -> Result<Table, toml::de::Error> {
    let mut table = DeTable::parse(text)?;
    former_keys::renamed(table.get_mut());
    let span = table.span();
    Table::deserialize(ValueDeserializer::from(Spanned::new(
        span,
        DeValue::Table(table.into_inner()),
    )))
}

struct Reader {
    source: Source,
    problems: Vec<Problem>,
}

impl Reader {
    fn read(table: DeTable) -> (Source, Vec<Problem>) {
        let mut reader = Self { source: Source::default(), problems: Vec::new() };
        reader.sections(table);
        (reader.source, reader.problems)
    }

    fn sections(&mut self, mut table: DeTable) {
        for missing in ["id", "limits", "question", "rule", "outcome"] {
            if !table.contains_key(missing) {
                let problem = Problem::new(Code::D101, 0..0, format!("`{missing}` is missing"));
                self.problems.push(problem);
            }
        }
        for (key, _) in table.iter().filter(|(key, _)| !SECTIONS.contains(&key.as_ref().as_ref())) {
            self.unknown(key.as_ref(), key.span());
        }
        self.source.id = table.remove("id").and_then(|it| self.value(it));
        self.source.limits = table.remove("limits").and_then(|it| self.value(it));
        self.source.follows = table.remove("follows").and_then(|it| self.value(it));
        self.source.check_ins = self.named(&mut table, "check-in");
        self.source.courses = self.named(&mut table, "course");
        self.source.trend = table.remove("trend").and_then(|it| self.value(it));
        if let Some(questions) = table.get("question").filter(|it| is_empty(it.as_ref())) {
            let problem = Problem::new(Code::D101, questions.span(), "there is no question");
            self.problems.push(problem);
        }
        self.source.questions = self.named(&mut table, "question").into();
        self.source.numbers = self.named(&mut table, "number");
        self.source.facts = self.named(&mut table, "fact");
        self.source.flags = self.named(&mut table, "flag").into();
        self.source.rules = self.listed(&mut table, "rule").into();
        self.source.properties = self.named(&mut table, "property");
        self.source.laws = self.listed(&mut table, "law");
        self.source.contradictions = self.listed(&mut table, "contradiction");
        self.source.nets = self.listed(&mut table, "net");
        self.source.allowed = self.listed(&mut table, "allow");
        self.source.outcomes = self.named(&mut table, "outcome").into();
        self.source.pages = self.named(&mut table, "page");
        self.source.notes = self.named(&mut table, "note").into();
        self.source.sources = self.named(&mut table, "source");
        self.source.statements = self.named(&mut table, "statement");
    }

    fn unknown(&mut self, key: &str, span: Range<usize>) {
        let problem = Problem::new(Code::D101, span, format!("there is no section `{key}`"));
        self.problems.push(problem.hint(nearest(key, SECTIONS)));
    }

    fn value<T: DeserializeOwned>(&mut self, value: Spanned<DeValue>) -> Option<T> {
        let span = value.span();
        match T::deserialize(ValueDeserializer::from(value)) {
            Ok(value) => Some(value),
            Err(error) => {
                let span = error.span().unwrap_or(span);
                let (message, hint) = shape::translate(error.message());
                self.problems.push(Problem::new(Code::D101, span, message).hint(hint));
                None
            }
        }
    }

    fn named<T: DeserializeOwned>(&mut self, table: &mut DeTable, name: &str) -> Vec<Named<T>> {
        let Some(section) = table.remove(name) else { return Vec::new() };
        let span = section.span();
        let DeValue::Table(table) = section.into_inner() else {
            let hint = format!("each part has its own name: `[{name}.the-name]`");
            let problem = Problem::new(Code::D101, span, "this must be a table of names");
            self.problems.push(problem.hint(Some(hint)));
            return Vec::new();
        };
        let mut entries: Vec<_> = table.into_iter().collect();
        entries.sort_by_key(|(name, _)| name.span().start);
        let part = |(key, value): (Spanned<std::borrow::Cow<str>>, Spanned<DeValue>)| {
            let key = Spanned::new(key.span(), key.into_inner().into_owned());
            if is_a_list_of_tables(value.as_ref()) {
                self.two_brackets(name, &key);
                return None;
            }
            self.value(value).map(|value| Named { name: key, value })
        };
        entries.into_iter().filter_map(part).collect()
    }

    /// Reports a part with a name whose heading is that of a list.
    fn two_brackets(&mut self, section: &str, name: &Spanned<String>) {
        let whole = format!("{section}.{}", name.as_ref());
        let message = format!("`[[{whole}]]` has two square brackets on each side, and needs one");
        let hint = format!("write `[{whole}]`; a second part has another name");
        self.problems.push(Problem::new(Code::D101, name.span(), message).hint(Some(hint)));
    }

    fn listed<T: DeserializeOwned>(&mut self, table: &mut DeTable, name: &str) -> Vec<T> {
        let Some(section) = table.remove(name) else { return Vec::new() };
        let span = section.span();
        let DeValue::Array(list) = section.into_inner() else {
            let problem = Problem::new(Code::D101, span, syntax::one_bracket(name));
            self.problems.push(problem.hint(Some(syntax::TWO_BRACKETS.to_owned())));
            return Vec::new();
        };
        list.into_iter().filter_map(|it| self.value(it)).collect()
    }
}

fn is_a_list_of_tables(value: &DeValue) -> bool {
    let DeValue::Array(parts) = value else { return false };
    !parts.is_empty() && parts.iter().all(|it| matches!(it.as_ref(), DeValue::Table(_)))
}

fn is_empty(section: &DeValue) -> bool {
    matches!(section, DeValue::Table(names) if names.is_empty())
}
