//! Every language: who is spoken to in it, and what they may type.

use std::fs;
use std::sync::Arc;

use fluent_syntax::ast::{Entry, PatternElement};
use heelwise::app::App;
use heelwise::bot::{Bot, Incoming, Written};
use heelwise::edition::Edition;
use heelwise::store::memory::Memory;
use heelwise::store::{ChatId, UpdateId};
use triage::dialog::ChoiceId;
use triage::engine::action::Action;
use triage::engine::vocabulary::Offers;
use triage::engine::{Input, Notice, Open, Prompt, Reply, Step, StepContext, current_prompt, step};
use triage::locale::Locale;
use triage::session::{Purpose, Session};

use crate::world::{app, context, edition, noon, read, root};

#[test]
fn the_language_that_fits_a_device_best_is_spoken() {
    let locales = edition("heel-pain").locales;
    for (device, spoken) in [
        ("de", "de"),
        ("de-AT", "de"),
        ("es-419", "es"),
        ("pt", "pt-BR"),
        ("pt-br", "pt-BR"),
        ("PT-PT", "pt-BR"),
        ("ar-EG", "ar"),
        ("uk-UA", "uk"),
        ("en-GB", "en"),
    ] {
        assert_eq!(locales.best_match(device).map(|it| &*it.tag), Some(spoken), "{device}");
    }
    for device in ["zh-hans", "zh-Hant-TW", "tlh", "", "?"] {
        assert!(locales.best_match(device).is_none(), "{device}");
        assert_eq!(locales.get(device).tag, "en", "{device}");
    }
}

/// Somebody new does something; returns the language they are then spoken to
/// in, and the replies.
fn meets(device: Option<&str>, typed: &str) -> (String, Vec<Reply>) {
    let app = Arc::new(app("heel-pain"));
    let (wake, _woken) = tokio::sync::mpsc::unbounded_channel();
    let incoming = Incoming {
        update: Some(UpdateId(1)),
        chat: ChatId(1),
        language: device.map(str::to_owned),
        tapped_message: None,
        written: Written::Terminal,
        input: Input::typed(typed),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(Bot::new(app.clone(), wake, noon).handle(&incoming)).unwrap();
    let record = read(&app.store, ChatId(1)).unwrap();
    let replies = record.outbox.into_iter().map(|it| it.reply).collect();
    (record.session.unwrap().language, replies)
}

#[test]
fn one_whose_language_is_not_spoken_reads_so_first() {
    let notice = Reply::Notice(Notice::UnsupportedLanguage);
    for device in ["zh-hans", "tlh"] {
        let (language, replies) = meets(Some(device), "/start");
        assert_eq!(language, "en");
        assert_eq!(replies, [notice.clone(), Reply::Prompt(Prompt::Welcome)]);
    }
    for (device, typed) in [
        (Some("pt-pt"), "/start"),
        (None, "/start"),
        (Some(""), "/start"),
        (Some("zh-hans"), "/language uk"),
    ] {
        let (_, replies) = meets(device, typed);
        assert!(!replies.contains(&notice), "{device:?} {typed}");
    }
}

#[test]
fn a_language_is_asked_for_by_its_tag_or_that_of_its_family() {
    for (typed, spoken) in [
        ("/language ar", "ar"),
        ("/language DE", "de"),
        ("/language pt", "pt-BR"),
        ("/language pt-pt", "pt-BR"),
        ("/language pt_BR", "pt-BR"),
        ("\u{2066}/language\u{2069} \u{2068}uk\u{2069}", "uk"),
    ] {
        assert_eq!(meets(Some("en"), typed).0, spoken, "{typed}");
    }
    let (language, replies) = meets(Some("es"), "/language zh");
    assert_eq!(language, "es");
    assert_eq!(replies, [Reply::Notice(Notice::UnknownLanguage)]);
}

#[test]
fn languages_are_listed_by_their_own_names() {
    let Edition { dialog, locales, .. } = edition("heel-pain");
    for locale in locales.iter() {
        let message = locale.render(&dialog, &Reply::Prompt(Prompt::Languages)).unwrap();
        let names: Vec<_> = message.rows.iter().flatten().map(|it| it.label.as_str()).collect();
        let own = [
            "English",
            "العربية",
            "Deutsch",
            "Español",
            "Français",
            "Português (Brasil)",
            "Русский",
            "Українська",
        ];
        assert_eq!(names, own, "{}", locale.tag);
    }
}

#[test]
fn help_says_how_far_the_words_can_be_trusted() {
    let Edition { dialog, locales, .. } = edition("heel-pain");
    for locale in locales.iter() {
        let help = locale.render(&dialog, &Reply::Notice(Notice::Help)).unwrap();
        let review = phrases(&locale.tag, "bot.ftl", "review").remove(0);
        assert_eq!(help.paragraphs.last().unwrap().words(), review);
    }
}

/// One who has agreed and is asked the first question.
fn asked(locale: &Locale) -> Session {
    let mut session = Session::new(locale.tag.clone(), 0);
    session.agree(Purpose::Triage, noon());
    session
}

fn types(app: &App<Memory>, locale: &Locale, typed: &str) -> Step {
    let context = context(&app.dialog, &app.locales, &locale.tag);
    let seen = current_prompt(context, asked(locale));
    let open = Open { screen: Some(&seen), ..Open::default() };
    step(StepContext { open, ..context }, asked(locale), &Input::typed(typed))
}

#[test]
fn none_of_these_is_understood_in_every_language() {
    let app = app("heel-pain");
    for locale in app.locales.iter() {
        for phrase in phrases(&locale.tag, "bot.ftl", "none-words") {
            for typed in [phrase.clone(), format!("{}.", phrase.to_uppercase())] {
                let session = types(&app, locale, &typed).session.unwrap();
                let answers = session.answers.0;
                assert_eq!(answers.len(), 1, "{}: {typed}", locale.tag);
                assert_eq!(answers[0].1, triage::dialog::Answer::Choices(vec![none(&app)]));
            }
        }
    }
}

fn none(app: &App<Memory>) -> triage::dialog::ChoiceId {
    app.dialog.questions.raw[0].none().unwrap().clone()
}

/// "2" may be two weeks, which is another answer than the second choice.
#[test]
fn a_bare_number_is_no_answer_where_the_answers_have_numbers_in_every_language() {
    let app = app("heel-pain");
    let of_amounts = |id: &str| ["duration", "duration-again"].contains(&id);
    let questions = app.dialog.questions.iter().filter(|it| of_amounts(&it.id.0));
    for (locale, question) in questions.flat_map(|it| app.locales.iter().map(move |l| (l, it))) {
        let offers = Offers { actions: question.actions(&[]), ..Offers::default() };
        for number in 0..=60 {
            let read = locale.vocabulary.read(&number.to_string(), &offers);
            assert_eq!(read, None, "{}, {}: {number}", locale.tag, question.id);
        }
    }
}

/// A number below 5 may be a place in the list that the person counted.
#[test]
fn an_age_is_answered_by_its_number_in_every_language() {
    let app = app("heel-pain");
    let question = app.dialog.questions.iter().find(|it| it.id.0 == "age").unwrap();
    let offers = Offers { actions: question.actions(&[]), ..Offers::default() };
    for (locale, age) in app.locales.iter().flat_map(|it| (0..=120).map(move |age| (it, age))) {
        let meant = match age {
            5..=17 => Some("under-18"),
            18..=39 => Some("age-18-39"),
            40..=59 => Some("age-40-59"),
            60..=110 => Some("age-60-plus"),
            _ => None,
        };
        let meant = meant.map(|it| vec![question.action(&ChoiceId(it.to_owned()))]);
        let read = locale.vocabulary.read(&age.to_string(), &offers);
        assert_eq!(read, meant, "{}: {age}", locale.tag);
    }
}

/// "1 6" are the first and the sixth answer, never "1–6 months".
#[test]
fn places_in_a_list_are_never_taken_for_numbers_on_a_button_in_any_language() {
    let app = app("heel-pain");
    for (locale, question) in app
        .locales
        .iter()
        .flat_map(|it| app.dialog.questions.iter().map(move |question| (it, question)))
    {
        let actions = question.actions(&[]);
        if question.none().is_none() {
            continue;
        }
        let offers = Offers { actions, none: None, hidden: 0, are_numbered: true };
        let count = question.choices().len();
        for (i, j) in (0..count).flat_map(|i| (0..count).map(move |j| (i, j))) {
            let both = Some(vec![offers.actions[i].clone(), offers.actions[j].clone()]);
            for typed in [format!("{} {}", i + 1, j + 1), format!("{}, {}", i + 1, j + 1)] {
                let read = locale.vocabulary.read(&typed, &offers);
                assert_eq!(read, both, "{}, {}: {typed}", locale.tag, question.id);
            }
            for typed in [format!("{}!", i + 1), format!("#{}", i + 1)] {
                let read = locale.vocabulary.read(&typed, &offers);
                assert_eq!(read, None, "{}, {}: {typed}", locale.tag, question.id);
            }
        }
    }
}

#[test]
fn every_button_can_be_typed_in_every_language() {
    let app = app("heel-pain");
    let mut wrong = Vec::new();
    for locale in app.locales.iter() {
        for question in &app.dialog.questions {
            let mut offers = question.actions(&[]);
            offers.push(Action::Back(question.id.clone()));
            let none =
                question.none().map(|it| Action::Tick(question.id.clone(), it.clone(), true));
            let offers = Offers { actions: offers, none, hidden: 0, are_numbered: false };
            for action in &offers.actions {
                let label = locale.label(action).unwrap();
                let marked = format!("\u{2068}{}\u{2069}", label.to_uppercase());
                let Input::Say(marked) = Input::typed(&marked) else { panic!("{marked}") };
                for typed in [label, marked] {
                    if locale.vocabulary.read(&typed, &offers) != Some(vec![action.clone()]) {
                        wrong.push(format!("{}, {}: {typed}", locale.tag, question.id));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Returns the parts of a message between the `|`, as they stand in the file.
fn phrases(tag: &str, file: &str, id: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join("locales").join(tag).join(file)).unwrap();
    let resource = fluent_syntax::parser::parse(text.as_str()).unwrap();
    let message = resource.body.iter().find_map(|entry| {
        let Entry::Message(message) = entry else { return None };
        (message.id.name == id).then_some(message.value.as_ref()?)
    });
    let words = message.unwrap().elements.iter().map(|it| match it {
        PatternElement::TextElement { value } => *value,
        PatternElement::Placeable { .. } => panic!("`{id}` of {tag} has more than words"),
    });
    words.collect::<String>().split('|').map(|it| it.trim().to_owned()).collect()
}
