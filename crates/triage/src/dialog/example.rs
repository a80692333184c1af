//! Examples: writes answers as a conversation that can be played.
//!
//! Answers are typed by their numbers, so that a conversation is the same in
//! every language.

use super::{Answer, Answers, ChoiceId, Dialog, Kind, Question, QuestionId};

/// Returns the lines of a conversation, from its start to the last answer; a
/// line with `#` explains the line below it.
pub fn conversation(dialog: &Dialog, answers: &Answers) -> Vec<String> {
    let mut lines = vec!["> /start".to_owned(), "> 1".to_owned()];
    for (id, answer) in &answers.0 {
        let question = dialog.question(id);
        let question = question.expect("an example answers the questions of its own dialog");
        lines.push(format!("# {}", name(id, answer)));
        lines.extend(typed(question, answer).iter().map(|it| format!("> {it}")));
    }
    lines
}

/// Returns the answers in one line, by the author's names.
pub fn in_words(answers: &Answers) -> String {
    let named: Vec<_> = answers.0.iter().map(|(id, answer)| name(id, answer)).collect();
    named.join("; ")
}

fn name(question: &QuestionId, answer: &Answer) -> String {
    match answer {
        Answer::Choices(chosen) => format!("{question}: {}", listed(chosen.iter())),
        Answer::Number(number) => format!("{question}: {number}"),
    }
}

/// The typed lines for an answer; ticks are confirmed, and `none` needs no
/// confirmation.
fn typed(question: &Question, answer: &Answer) -> Vec<String> {
    let chosen = match answer {
        Answer::Choices(chosen) => chosen,
        Answer::Number(number) => return vec![number.to_string()],
    };
    let choices = question.choices();
    let number = |choice: &ChoiceId| choices.iter().position(|it| it == choice).map(|it| it + 1);
    let numbers = listed(chosen.iter().filter_map(number));
    let is_ticked = matches!(question.kind, Kind::Many { .. }) && chosen.first() != question.none();
    if is_ticked { vec![numbers, (choices.len() + 1).to_string()] } else { vec![numbers] }
}

fn listed(items: impl Iterator<Item = impl ToString>) -> String {
    items.map(|it| it.to_string()).collect::<Vec<_>>().join(", ")
}
