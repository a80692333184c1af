//! Checks that an author's statements have content: reasons have words, and a
//! flag raises what it claims to raise.

use toml::Spanned;

use crate::dialog::Urgency;
use crate::dialog::problem::{Code, Problem};
use crate::dialog::source::{FlagSource, Named, OutcomeSource, Source};

/// The latest date of review: in a year.
const WEEKS_MAX: u32 = 52;

/// Returns the statements that are empty or claim too much.
pub(super) fn problems(source: &Source) -> Vec<Problem> {
    let mut problems: Vec<_> =
        reasons(source).filter_map(|(what, key, it)| blank(what, key, it)).collect();
    problems.extend(source.flags.iter().filter_map(flag));
    for outcome in &source.outcomes {
        problems.extend(review(outcome));
        problems.extend(unasked(source, outcome));
    }
    problems
}

/// Returns every text in which an author states or gives reasons, with what it
/// is of and its key.
pub(super) fn reasons(
    source: &Source,
) -> impl Iterator<Item = (&'static str, &'static str, &Spanned<String>)> {
    let laws = source.laws.iter().map(|it| ("a law", "text", &it.as_ref().text));
    let contradictions =
        source.contradictions.iter().map(|it| ("a contradiction", "text", &it.text));
    let allowed = source.allowed.iter().map(|it| ("`[[allow]]`", "reason", &it.reason));
    let early = source.outcomes.iter().filter_map(|it| it.value.early_because.as_ref());
    let early = early.map(|it| ("an early outcome", "early-because", it));
    let nets = source.nets.iter().map(|it| ("a second net", "text", &it.text));
    let slips = source.flags.iter().filter_map(|it| it.value.slip.as_ref());
    let slips = slips.map(|it| ("a slip that is accepted", "slip", it));
    laws.chain(contradictions).chain(allowed).chain(early).chain(nets).chain(slips)
}

fn blank(what: &str, key: &str, text: &Spanned<String>) -> Option<Problem> {
    let is_blank = !text.as_ref().contains(char::is_alphanumeric);
    let message = format!("{what} needs its reason in words: `{key}` is blank");
    is_blank.then(|| Problem::new(Code::D101, text.span(), message))
}

fn flag(flag: &Named<FlagSource>) -> Option<Problem> {
    let name = flag.name.as_ref();
    let (message, hint) = match (flag.value.urgency, flag.value.modifier) {
        (Urgency::SelfCare, _) => (
            format!("the flag `{name}` has the urgency `self-care`, which raises nothing"),
            "give it `consultation` or more; what only chooses an outcome is a `[fact]`",
        ),
        (urgency @ (Urgency::Consultation24 | Urgency::Emergency), true) => (
            format!("the flag `{name}` is a modifier, and its urgency is `{urgency}`"),
            "a modifier stands beside self-care, so its urgency is `consultation`; take \
             `modifier` out, and give the flag a row with an outcome of its own",
        ),
        (Urgency::Consultation | Urgency::Consultation24 | Urgency::Emergency, _) => return None,
    };
    Some(Problem::new(Code::D101, flag.name.span(), message).hint(Some(hint.to_owned())))
}

/// Nobody is asked to look again at once, or after so long that they have
/// forgotten.
fn review(outcome: &Named<OutcomeSource>) -> Option<Problem> {
    let review = outcome.value.review.as_ref()?;
    let message = format!("`review` counts weeks, from 1 to {WEEKS_MAX}");
    let fits = (1..=WEEKS_MAX).contains(review.as_ref());
    (!fits).then(|| Problem::new(Code::D101, review.span(), message))
}

/// What an early outcome leaves unasked is no emergency, and only an early
/// outcome leaves anything unasked.
fn unasked(source: &Source, outcome: &Named<OutcomeSource>) -> Vec<Problem> {
    let name = outcome.name.as_ref();
    let is_early = outcome.value.early_because.is_some();
    let emergency = |flag: &&Spanned<String>| {
        let known = source.flags.iter().find(|it| it.name.as_ref() == flag.as_ref());
        known.is_some_and(|it| it.value.urgency == Urgency::Emergency)
    };
    let first = outcome.value.unasked.first().filter(|_| !is_early);
    let late = first.map(|it| {
        let message =
            format!("`unasked` stands only with `early-because`, and `{name}` is not early");
        Problem::new(Code::D101, it.span(), message)
    });
    let grave = outcome.value.unasked.iter().filter(emergency).map(|it| {
        let message =
            format!("the flag `{}` is an emergency, which must be asked for", it.as_ref());
        Problem::new(Code::D404, it.span(), message)
    });
    late.into_iter().chain(grave).collect()
}
