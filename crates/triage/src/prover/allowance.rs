//! Allowances: problems that a file accepts, where, and why.
//!
//! Each names what it covers, a language or a part of the file, so that it
//! cannot hide a problem nobody thought of. No allowance covers a problem
//! without such a subject.

use std::fmt;
use std::ops::Range;

use toml::Spanned;

use crate::dialog::problem::{Code, Problem, nearest};
use crate::dialog::source::{AllowSource, Named, Source};

/// The subject that an allowance of a code must name.
#[derive(Clone, Copy)]
enum Scope {
    Languages,
    /// Something with a name in this section of the file.
    Part(&'static str),
}

/// The codes that can be allowed.
const SCOPES: [(Code, Scope); 12] = [
    (Code::D202, Scope::Part("question")),
    (Code::D203, Scope::Part("question")),
    (Code::D303, Scope::Part("outcome")),
    (Code::D305, Scope::Part("note")),
    (Code::D502, Scope::Part("law")),
    (Code::D602, Scope::Languages),
    (Code::D707, Scope::Languages),
    (Code::D716, Scope::Languages),
    (Code::D901, Scope::Part("question")),
    (Code::D902, Scope::Part("flag")),
    (Code::D903, Scope::Part("outcome")),
    (Code::D906, Scope::Part("choice")),
];

/// All allowances of a file.
#[derive(Debug, Default)]
pub struct Allowances(Vec<Allowance>);

/// A problem that the file accepts.
#[derive(Debug)]
pub struct Allowance {
    code: Code,
    reason: String,
    subjects: Vec<Subject>,
}

/// A language or a part of the file.
#[derive(Debug)]
struct Subject {
    name: String,
    span: Range<usize>,
    has_covered: bool,
}

impl Allowances {
    /// Reads the allowances of a file, and returns a problem for each that is
    /// not possible.
    pub(super) fn read(source: &Source) -> (Self, Vec<Problem>) {
        let (mut allowances, mut problems) = (Vec::new(), Vec::new());
        for written in &source.allowed {
            match Allowance::read(written, source) {
                Ok(allowance) => allowances.push(allowance),
                Err(problem) => problems.push(*problem),
            }
        }
        (Self(allowances), problems)
    }

    /// Whether a problem is allowed; notes which allowance covered it.
    pub fn covers(&mut self, problem: &Problem) -> bool {
        let Some(subject) = &problem.subject else { return false };
        let same_code = self.0.iter_mut().filter(|it| it.code == problem.code);
        let subjects = same_code.flat_map(|it| &mut it.subjects);
        let mut is_covered = false;
        for known in subjects.filter(|it| it.name == *subject) {
            known.has_covered = true;
            is_covered = true;
        }
        is_covered
    }

    /// Returns every allowance.
    pub fn iter(&self) -> impl Iterator<Item = &Allowance> {
        self.0.iter()
    }

    /// Returns a hint for each allowance that has covered nothing so far, after
    /// these languages were checked.
    pub fn without_effect(&self, languages: &[String]) -> Vec<Problem> {
        let mut hints = Vec::new();
        for Allowance { code, subjects, .. } in &self.0 {
            let is_known = |it: &&Subject| match scope(*code) {
                Some(Scope::Languages) => languages.contains(&it.name),
                Some(Scope::Part(_)) | None => true,
            };
            let idle = subjects.iter().filter(|it| !it.has_covered).filter(is_known);
            for Subject { name, span, .. } in idle {
                let message = format!("this covers nothing: `{code}` is not found for `{name}`");
                let hint = "take it out, or it will hide what comes later";
                let problem = Problem::new(Code::D904, span.clone(), message);
                hints.push(problem.hint(Some(hint.to_owned())));
            }
        }
        hints
    }

    /// Returns the languages that allowances name, with their places.
    pub fn languages(&self) -> impl Iterator<Item = (&str, Range<usize>)> {
        let by_language =
            self.0.iter().filter(|it| matches!(scope(it.code), Some(Scope::Languages)));
        by_language.flat_map(|it| &it.subjects).map(|it| (it.name.as_str(), it.span.clone()))
    }
}

impl Allowance {
    fn read(written: &AllowSource, source: &Source) -> Result<Self, Box<Problem>> {
        let code = code(&written.code)?;
        let span = written.code.span();
        let scope = scope(code).ok_or_else(|| cannot_be_allowed(code, span))?;
        let subjects = match scope {
            Scope::Languages => languages(written)?,
            Scope::Part(section) => vec![part(written, section, source)?],
        };
        let subject = |it: &Spanned<String>| Subject {
            name: it.as_ref().clone(),
            span: it.span(),
            has_covered: false,
        };
        let subjects = subjects.into_iter().map(subject).collect();
        Ok(Self { code, reason: written.reason.as_ref().clone(), subjects })
    }
}

/// Prints it for an author: what is allowed, where and why.
impl fmt::Display for Allowance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { code, reason, subjects } = self;
        let subjects: Vec<_> = subjects.iter().map(|it| it.name.as_str()).collect();
        let place = match scope(*code) {
            Some(Scope::Languages) => "in",
            Some(Scope::Part(_)) | None => "for",
        };
        write!(f, "{code} is allowed {place} {}: {reason}", subjects.join(", "))
    }
}

fn scope(code: Code) -> Option<Scope> {
    SCOPES.iter().find(|(it, _)| *it == code).map(|(_, scope)| *scope)
}

fn code(written: &Spanned<String>) -> Result<Code, Box<Problem>> {
    let name = written.as_ref();
    match Code::parse(name) {
        Ok(code) if code.is_safety() => {
            let message = format!("`{name}` is about safety and cannot be allowed");
            Err(Problem::new(Code::D109, written.span(), message).into())
        }
        Ok(code) => Ok(code),
        Err(hint) => {
            let message = format!("there is no problem `{name}`");
            Err(Problem::new(Code::D109, written.span(), message).hint(hint).into())
        }
    }
}

fn cannot_be_allowed(code: Code, span: Range<usize>) -> Box<Problem> {
    // A limit of every language is also one of the default language.
    let is_limit = [Code::D601, Code::D605].contains(&code);
    let hint = if is_limit {
        "it holds in every language; if the longer path is worth it, raise the limit in `[limits]`"
    } else {
        "mend it, or leave it as it is"
    };
    let message = format!("`{code}` cannot be allowed");
    Box::new(Problem::new(Code::D109, span, message).hint(Some(hint.to_owned())))
}

fn languages(written: &AllowSource) -> Result<Vec<&Spanned<String>>, Box<Problem>> {
    let code = written.code.as_ref();
    let hint = Some("name them, such as `languages = [\"es\"]`".to_owned());
    if let Some(about) = &written.about {
        let message = format!("`{code}` is allowed in languages, not for a part of the file");
        return Err(Problem::new(Code::D110, about.span(), message).hint(hint).into());
    }
    let named: Vec<_> = written.languages.iter().flatten().collect();
    if named.is_empty() {
        let message = format!("this does not say in which languages `{code}` is allowed");
        return Err(Problem::new(Code::D110, written.code.span(), message).hint(hint).into());
    }
    Ok(named)
}

fn part<'w>(
    written: &'w AllowSource,
    section: &str,
    source: &Source,
) -> Result<&'w Spanned<String>, Box<Problem>> {
    let code = written.code.as_ref();
    let hint = Some(format!("name it, such as `about = \"{section}.…\"`"));
    if let Some(language) = written.languages.iter().flatten().next() {
        let message = format!("`{code}` is allowed for a part of the file, not in languages");
        return Err(Problem::new(Code::D110, language.span(), message).hint(hint).into());
    }
    let Some(about) = &written.about else {
        let message = format!("this does not say for which {section} `{code}` is allowed");
        return Err(Problem::new(Code::D110, written.code.span(), message).hint(hint).into());
    };
    let known: Vec<_> = names(source, section).map(|it| format!("{section}.{it}")).collect();
    if !known.contains(about.as_ref()) {
        let message = format!("there is no `{}` for which to allow `{code}`", about.as_ref());
        let nearest = nearest(about.as_ref(), known.iter().map(String::as_str));
        return Err(Problem::new(Code::D110, about.span(), message).hint(nearest.or(hint)).into());
    }
    Ok(about)
}

/// Returns the names in a section of the file; for a law, its text, and for a
/// choice, its question and its name.
fn names<'s>(source: &'s Source, section: &str) -> Box<dyn Iterator<Item = String> + 's> {
    fn of<T>(named: &[Named<T>]) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(named.iter().map(|it| it.name.as_ref().clone()))
    }
    match section {
        "question" => of(&source.questions.raw),
        "flag" => of(&source.flags.raw),
        "outcome" => of(&source.outcomes.raw),
        "note" => of(&source.notes.raw),
        "law" => Box::new(source.laws.iter().map(|it| it.as_ref().text.as_ref().clone())),
        "choice" => Box::new(source.questions.iter().flat_map(|it| {
            let choices = it.value.choices.iter();
            choices.map(|choice| format!("{}.{}", it.name.as_ref(), choice.name.as_ref()))
        })),
        _ => Box::new(std::iter::empty()),
    }
}
