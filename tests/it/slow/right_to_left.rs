//! Arabic: numbers, links and commands stay in order, and the marks that hold
//! them so are nowhere else.

use heelwise::edition::Edition;
use triage::dialog::{QuestionId, Urgency};
use triage::engine::action::Action;
use triage::engine::{Notice, Prompt, Reply};
use triage::locale::message::{Message, Paragraph};

use crate::world::{app, edition};

/// Whether it says which way a text runs.
pub(crate) fn is_mark(it: char) -> bool {
    is_isolate(it) || matches!(it, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}')
}

fn is_isolate(it: char) -> bool {
    matches!(it, '\u{2066}'..='\u{2069}')
}

fn is_arabic(it: char) -> bool {
    matches!(it, '\u{620}'..='\u{64a}')
}

/// Holds a message to the rules of marks.
pub(crate) fn has_marks_only_where_needed(message: &Message) {
    for button in message.rows.iter().flatten() {
        assert!(!button.label.contains(is_mark), "a button: {:?}", button.label);
    }
    let (text, headings) = message.flat();
    let is_mixed = text.contains(is_arabic);
    let others = |it: char| is_mark(it) && !(is_mixed && is_isolate(it));
    assert!(!text.contains(others), "needless marks: {text:?}");
    for paragraph in &message.paragraphs {
        let open = paragraph.words().chars().try_fold(0_u32, |open, it| match it {
            '\u{2066}'..='\u{2068}' => Some(open + 1),
            '\u{2069}' => open.checked_sub(1),
            _ => Some(open),
        });
        assert_eq!(open, Some(0), "marks that do not match: {:?}", paragraph.words());
    }
    let units: Vec<_> = text.encode_utf16().collect();
    let mut bold = headings.iter().map(|(at, length)| {
        String::from_utf16(&units[*at..at + length]).expect("a heading is not cut in two")
    });
    for paragraph in &message.paragraphs {
        let Paragraph::Heading(words) = paragraph else { continue };
        assert_eq!(bold.next().as_ref(), Some(words), "what is bold is the heading");
    }
}

fn said(language: &str, reply: &Reply) -> String {
    let Edition { dialog, locales, .. } = edition("heel-pain");
    locales.get(language).render(&dialog, reply).unwrap().flat().0
}

#[test]
fn numbers_links_and_names_are_isolated_in_arabic_and_plain_elsewhere() {
    let Edition { dialog, .. } = edition("heel-pain");
    let outcome = Reply::Prompt(Prompt::Outcome {
        outcome: dialog.outcomes.raw[0].id.clone(),
        urgency: Urgency::Consultation,
        flags: Vec::new(),
        signs: Vec::new(),
        pages: Vec::new(),
        more_follows: false,
    });
    for fact in ["Example Foot Clinic", "+34 900 000 000", "https://clinic.example/book"] {
        assert!(said("ar", &outcome).contains(&format!("\u{2068}{fact}\u{2069}")), "{fact}");
        assert!(said("de", &outcome).contains(fact), "{fact}");
    }
    assert!(said("ar", &Reply::Emergency).contains("\u{2068}112\u{2069}"));
    assert!(said("ru", &Reply::Emergency).contains(" 112 "));
}

#[test]
fn commands_are_isolated_within_arabic_sentences() {
    for (notice, command) in [
        (Notice::Help, "/export"),
        (Notice::Privacy, "/delete"),
        (Notice::Deleted, "/start"),
        (Notice::UnsupportedLanguage, "/language"),
    ] {
        let notice = Reply::Notice(notice);
        let isolated = format!("\u{2066}{command}\u{2069}");
        assert!(said("ar", &notice).contains(&isolated), "{command}");
        assert!(said("fr", &notice).contains(command) && !said("fr", &notice).contains(is_mark));
    }
    let languages = said("ar", &Reply::Prompt(Prompt::Languages));
    assert!(languages.ends_with("\n/language ar"), "an example can be copied: {languages:?}");
}

#[test]
fn what_is_no_text_of_a_message_has_no_marks() {
    for locale in app("heel-pain").locales.iter() {
        let mut texts = vec![locale.profile(), locale.profile_short()];
        texts.extend(locale.commands().map(|it| it.1));
        texts.extend(
            [Notice::ExpiredButton, Notice::Already, Notice::TickFirst]
                .map(|it| locale.toast(it).unwrap()),
        );
        for text in texts {
            assert!(!text.contains(is_mark), "{}: {text:?}", locale.tag);
        }
    }
}

#[test]
fn several_answers_are_listed_with_the_semicolon_of_their_script() {
    let Edition { dialog, locales, .. } = edition("heel-pain");
    let question = dialog.questions.raw[0].id.clone();
    let choices = &dialog.questions.raw[0].choices()[..2];
    let chosen: Vec<_> =
        choices.iter().map(|it| Action::Tick(question.clone(), it.clone(), true)).collect();
    let ask = |question: &QuestionId| Prompt::Ask {
        question: question.clone(),
        ticked: Vec::new(),
        asks_back: Vec::new(),
        number: 1,
        most: 9,
    };
    for (language, between) in [("ar", "؛ "), ("en", "; ")] {
        let locale = locales.get(language);
        let closed = locale.closed(&dialog, &ask(&question), &chosen).unwrap();
        has_marks_only_where_needed(&closed);
        let labels: Vec<_> = chosen.iter().map(|it| locale.label(it).unwrap()).collect();
        let Some(Paragraph::Chosen(chosen)) = closed.paragraphs.last() else {
            panic!("the ticks come last")
        };
        assert!(chosen.contains(&labels.join(between)), "{chosen}");
    }
}
