//! A danger named in any words is heard, in any language, at any moment, and
//! everyday things are not taken for one.
//!
//! The lists in `tests/dangers` were written by meaning, by others than the
//! phrases in `locales`. A line is `+ SIGN: what must be heard as that sign`
//! (`life` and `help` are dangers without one), `- what must not be heard`, or a
//! comment.

use std::fs;

use heelwise::app::App;
use heelwise::edition::Edition;
use heelwise::load::{Places, load};
use heelwise::store::memory::Memory;
use heelwise::telegram::read;
use serde_json::{Value, json};
use triage::dialog::{Answer, ChoiceId, Question, QuestionId};
use triage::engine::action::{Action, Tap};
use triage::engine::danger::{Danger, Dangers};
use triage::engine::vocabulary::TEXT_CHARS_MAX;
use triage::engine::{self, Input, Notice, Open, Reply, StepContext, step};
use triage::locale::Clinic;
use triage::session::{Purpose, Session};

use crate::world::{self, app, edition, noon, root};

/// A line of a list.
struct Line {
    /// What must be heard; nothing if it is harmless.
    danger: Option<Danger>,
    said: String,
}

fn list(tag: &str) -> Vec<Line> {
    let file = root().join("tests/dangers").join(tag).with_extension("txt");
    let text = fs::read_to_string(&file).unwrap();
    let line = |line: &str| match line.split_once(' ') {
        Some(("+", rest)) => {
            let (sign, said) = rest.split_once(": ").unwrap_or_else(|| panic!("{tag}: {line}"));
            let danger = match sign {
                "life" => Danger::Life,
                "help" => Danger::Unnamed,
                _ => Danger::Sign(ChoiceId(sign.to_owned())),
            };
            Some(Line { danger: Some(danger), said: said.to_owned() })
        }
        Some(("-", said)) => Some(Line { danger: None, said: said.to_owned() }),
        Some(("#", _)) => None,
        _ => panic!("{tag}: {line}"),
    };
    text.lines().filter(|it| !it.is_empty()).filter_map(line).collect()
}

/// Returns what is wrong with what is heard of a line.
fn wrong(dangers: &Dangers, line: &Line) -> Option<String> {
    let heard = dangers.heard(&line.said);
    match &line.danger {
        Some(danger) if heard.contains(danger) => None,
        Some(danger) => Some(format!("{} is missed: {}", name(danger), line.said)),
        None if heard.is_empty() => None,
        None => {
            let heard: Vec<_> = heard.iter().map(name).collect();
            Some(format!("{} is taken from: {}", heard.join(", "), line.said))
        }
    }
}

fn name(danger: &Danger) -> &str {
    match danger {
        Danger::Life => "life",
        Danger::Sign(sign) => &sign.0,
        Danger::Unnamed => "help",
    }
}

const LANGUAGES: [&str; 8] = ["en", "es", "de", "fr", "pt-BR", "ru", "uk", "ar"];

#[test]
fn every_danger_in_the_lists_is_heard_and_nothing_in_what_is_harmless() {
    let app = app("heel-pain");
    let dangers = app.locales.dangers();
    let mut report = String::new();
    for tag in LANGUAGES {
        let (there, harmless): (Vec<_>, Vec<_>) =
            list(tag).into_iter().partition(|it| it.danger.is_some());
        assert!(there.len() >= 150 && harmless.len() >= 150, "{tag} has too few lines");
        for (kind, lines) in [("missed", there), ("false", harmless)] {
            let wrong: Vec<_> = lines.iter().filter_map(|it| wrong(dangers, it)).collect();
            if !wrong.is_empty() {
                let count = format!("{} of {}", wrong.len(), lines.len());
                report += &format!("{tag}, {kind} {count}:\n  {}\n", wrong.join("\n  "));
            }
        }
    }
    assert!(report.is_empty(), "{report}");
}

/// Returns the signs that somebody is warned of who types this at the first
/// question; "life" stands for ending one's life.
fn warned_of(app: &App<Memory>, language: &str, typed: &str) -> Vec<String> {
    let session = asked(language);
    let step = step(context(app, &session), session, &Input::typed(typed));
    let signs_of = |reply: &Reply| {
        if let Reply::Signs(signs) = reply {
            return signs.iter().map(|it| it.0.clone()).collect();
        }
        let named = [(Reply::Life, "life"), (Reply::Emergency, "unnamed")];
        let names = named.iter().filter(|(it, _)| it == reply).map(|(_, name)| (*name).to_owned());
        names.collect::<Vec<_>>()
    };
    step.replies.iter().flat_map(signs_of).collect()
}

fn context<'a>(app: &'a App<Memory>, session: &Session) -> StepContext<'a> {
    world::context(&app.dialog, &app.locales, &session.language)
}

/// One who has agreed and is asked the first question.
fn asked(language: &str) -> Session {
    let mut session = Session::new(language, 0);
    session.agree(Purpose::Triage, noon());
    session
}

/// One who has given these answers.
fn answering<'a>(answers: impl IntoIterator<Item = (&'a Question, &'a ChoiceId)>) -> Session {
    let mut session = asked("en");
    for (question, choice) in answers {
        session.answer(question, Answer::Choices(vec![choice.clone()]));
    }
    session
}

/// What was found not to be heard, in the sessions it was typed in.
#[test]
fn what_was_once_passed_over_is_heard() {
    let app = app("heel-pain");
    for (language, typed, sign) in [
        ("en", "me duele el pecho", "chest"),
        ("en", "the foot is white and cold", "foot-cold"),
        ("en", "i can not breathe", "chest"),
        ("en", "chest feels tight", "chest"),
        ("en", "my calf is swollen", "leg-swollen"),
        ("ru", "щёлкнуло в ноге", "pop"),
        ("ru", "порвал ахилл", "pop"),
    ] {
        assert_eq!(warned_of(&app, language, typed), [sign], "{typed}");
    }
}

#[test]
fn it_is_heard_as_people_write_it() {
    let app = app("heel-pain");
    for typed in [
        "I CAN'T BREATHE!!!",
        "cant breathe",
        "can t breathe",
        "i cannot breath",
        "i couldnt breathe",
        "breathe... I can not",
        "i can not braethe",
        "cant breahte help",
        "no puedo respirar",
        "no puedo resprirar",
        "je n'arrive plus à respirer",
        "jarrive plus a respirer",
        "não consigo respirar",
        "nao consigo respirrar",
        "kann nicht atmen",
        "не могу дышать",
        "немогу дышать",
        "не можу дихати",
        "لا أستطيع التنفس",
        "لا استطيع التنفس",
    ] {
        assert_eq!(warned_of(&app, "de", typed), ["chest"], "{typed}");
    }
}

#[test]
fn it_is_heard_at_every_moment_and_loses_nothing() {
    let app = app("heel-pain");
    let screen = app.dialog.danger_screens().next().unwrap();
    let ticking = Session { ticked: vec![screen.choices()[0].clone()], ..asked("en") };
    let stopped = Session { stopped: true, ..asked("en") };
    let ended = answering([(screen, &screen.choices()[0])]);
    let choosing = Session { choosing_language: true, ..asked("en") };
    for session in [Session::new("en", 0), asked("en"), ticking, stopped, ended, choosing] {
        let context = context(&app, &session);
        let before = engine::current_prompt(context, session.clone());
        let after = step(context, session.clone(), &Input::typed("my calf is swollen"));
        let signs = Reply::Signs(vec![ChoiceId("leg-swollen".to_owned())]);
        let is_choosing = session.choosing_language;
        assert!(after.replies == [signs, Reply::Prompt(before)], "{is_choosing}");
        let kept = after.session.unwrap();
        assert!(kept.answers == session.answers && kept.ticked == session.ticked);
    }
}

/// What is named is remembered until the end, and until it is ticked.
#[test]
fn a_sign_that_was_named_is_kept_until_it_is_ticked_or_erased() {
    let app = app("heel-pain");
    let says = |session: Session, typed: &str| {
        step(context(&app, &session), session, &Input::typed(typed)).session.unwrap()
    };
    let names = |session: &Session| session.heard.iter().map(|it| it.0.clone()).collect::<Vec<_>>();
    let heard = says(says(asked("en"), "my calf is swollen"), "i cant breathe");
    assert_eq!(names(&heard), ["chest", "leg-swollen"]);
    assert_eq!(names(&says(heard.clone(), "i cant breathe")), ["chest", "leg-swollen"]);
    let screen = &app.dialog.danger_screens().next().unwrap().id;
    let taps = |session: Session, action: Action| {
        let tap = Input::Tap(Tap { generation: 0, action });
        step(context(&app, &session), session, &tap).session.unwrap()
    };
    let tick = |it: &str| Action::Tick(screen.clone(), ChoiceId(it.to_owned()), true);
    let denied = taps(heard.clone(), tick("none"));
    assert_eq!(names(&denied), ["chest", "leg-swollen"]);
    let ticked = taps(taps(heard.clone(), tick("chest")), Action::Done(screen.clone()));
    assert_eq!(names(&ticked), ["leg-swollen"]);
    assert_eq!(names(&says(ticked, "i cant breathe")), ["leg-swollen"]);
    assert!(says(heard.clone(), "/restart").heard.is_empty());
    assert!(says(heard, "/cancel").heard.is_empty());
}

/// Nothing of a person who has not agreed is kept.
#[test]
fn a_sign_that_was_named_before_consent_is_not_kept() {
    let app = app("heel-pain");
    let session = Session::new("en", 0);
    let step = step(context(&app, &session), session, &Input::typed("i cant breathe"));
    assert!(matches!(step.replies[0], Reply::Signs(_)));
    assert!(step.session.unwrap().heard.is_empty());
}

#[test]
fn a_whole_answer_is_an_answer_though_it_names_a_sign() {
    let app = app("heel-pain");
    for locale in app.locales.iter() {
        let mut before = Vec::new();
        for screen in app.dialog.danger_screens() {
            let language = locale.tag.clone();
            let session = Session { language, ..answering(before.clone()) };
            let context = context(&app, &session);
            let seen = engine::current_prompt(context, session.clone());
            let open = Open { screen: Some(&seen), ..Open::default() };
            for label in screen.actions(&[]).iter().map(|action| locale.label(action).unwrap()) {
                let typed = Input::typed(&label);
                let step = step(StepContext { open, ..context }, session.clone(), &typed);
                let is_warning = |it: &Reply| matches!(it, Reply::Signs(_) | Reply::Life);
                assert!(!step.replies.iter().any(is_warning), "{}: {label}", locale.tag);
                let is_lost = |it: &Reply| matches!(it, Reply::Notice(Notice::NotUnderstood));
                assert!(!step.replies.iter().any(is_lost), "{}: {label}", locale.tag);
            }
            before.push((screen, screen.none().unwrap()));
        }
    }
}

#[test]
fn the_sign_is_named_first_in_the_language_of_the_person_with_the_number_to_call() {
    let Edition { dialog, locales, .. } = edition("heel-pain");
    let signs = vec![ChoiceId("chest".to_owned()), ChoiceId("fever".to_owned())];
    let both = [Reply::Signs(signs.clone()), Reply::UntickedSigns(signs)];
    for (locale, reply) in locales.iter().flat_map(|it| both.iter().map(move |reply| (it, reply))) {
        let text = locale.render(&dialog, reply).unwrap().flat().0;
        let place = |sign: &str| {
            let sign = ChoiceId(sign.to_owned());
            let screen = dialog.question_of_sign(&sign).unwrap();
            let label = locale.label(&Action::Tick(screen.id.clone(), sign, true)).unwrap();
            text.find(&label).unwrap_or_else(|| panic!("{}: {label}", locale.tag))
        };
        let number = text.find("112").unwrap();
        let is_in_order = place("chest") < place("fever") && place("fever") < number;
        assert!(is_in_order, "{}: {text}", locale.tag);
    }
}

#[test]
fn one_who_writes_of_ending_their_life_is_sent_whom_to_call_and_nothing_of_heels() {
    let session = asked("en");
    let app = app("heel-pain");
    let typed = Input::typed("i want to kill myself");
    let replies = step(context(&app, &session), session, &typed).replies;
    assert!(replies == [Reply::Life]);
    for locale in app.locales.iter() {
        let text = locale.render(&app.dialog, &Reply::Life).unwrap().flat().0;
        assert!(text.contains("112"), "{}: {text}", locale.tag);
        let title = locale.label(&Action::Done(QuestionId("emergency".to_owned()))).unwrap();
        assert!(!text.contains(&title) && text.chars().count() < 700, "{}: {text}", locale.tag);
    }
    let both = warned_of(&app, "en", "i want to die, i cant breathe");
    assert_eq!(both, ["life", "chest"]);
}

/// A language is begun in one file and never spoken, and yet listened for.
#[test]
fn the_words_of_a_language_that_is_not_published_are_listened_for() {
    let folder = tempfile::tempdir().unwrap();
    for (tag, name) in [("en", "bot.ftl"), ("en", "heel-pain.ftl"), ("uk", "heel-pain.ftl")] {
        fs::create_dir_all(folder.path().join(tag)).unwrap();
        let from = root().join("locales").join(tag).join(name);
        fs::copy(from, folder.path().join(tag).join(name)).unwrap();
    }
    let places = Places {
        dialog: root().join("dialogs/heel-pain.toml"),
        locales: vec![folder.path().to_owned()],
        default_language: "en".to_owned(),
    };
    let clinic = Clinic { emergency: "112".to_owned(), ..Clinic::default() };
    let (_, locales) = load(&places, &clinic).unwrap().into_parts();
    assert_eq!(locales.tags(), ["en"]);
    let heard = locales.dangers().heard("у мене литка набрякла");
    assert!(heard == [Danger::Sign(ChoiceId("leg-swollen".to_owned()))]);
    assert!(locales.dangers().heard("me duele el pecho").is_empty());
}

/// Letters and phrases that are looked at: some 30 nanoseconds each.
#[test]
fn hearing_takes_no_longer_than_a_bound_whatever_is_typed() {
    let app = app("heel-pain");
    let dangers = app.locales.dangers();
    let repeated = |word: &str, chars: usize| word.chars().cycle().take(chars).collect::<String>();
    let sentences = LANGUAGES.iter().flat_map(|tag| list(tag)).step_by(50).map(|it| it.said);
    let texts =
        sentences.chain(["foot ", "no ", "ааа ", "в ", "e", "из не ", "у "].map(str::to_owned));
    for text in texts {
        for (chars, most) in [(TEXT_CHARS_MAX, 20_000), (100_000, 300_000)] {
            let looks = dangers.looks(&repeated(&format!("{text} "), chars));
            assert!(looks <= most, "{looks} looks at {chars} characters of: {text}");
        }
    }
}

#[test]
fn it_is_heard_below_a_picture_in_a_changed_message_behind_a_command_and_in_a_group() {
    let app = app("heel-pain");
    let chest = || Reply::Signs(vec![ChoiceId("chest".to_owned())]);
    let replies = |json: Value| {
        let session = asked("en");
        let incoming = read(&serde_json::to_vec(&json).unwrap()).incoming.unwrap();
        step(context(&app, &session), session, &incoming.input).replies
    };
    let message = |kind: &str, more: Value| {
        let from = json!({"id": 42, "is_bot": false, "first_name": "A", "language_code": "en"});
        let chat = json!({"id": 42, "type": kind});
        let mut message = json!({"message_id": 1, "date": 1, "from": from, "chat": chat});
        message.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        message
    };
    let caption = json!({"photo": [], "caption": "i cant breathe"});
    let typed = json!({"text": "i cant breathe"});
    let command = json!({"text": "/start@a_bot i cant breathe"});
    for (update, last) in [
        (json!({"update_id": 1, "message": message("private", caption)}), None),
        (json!({"update_id": 1, "edited_message": message("private", typed)}), None),
        (json!({"update_id": 1, "message": message("private", command.clone())}), None),
        (json!({"update_id": 1, "message": message("group", command)}), Some(Notice::Private)),
    ] {
        let replies = replies(update.clone());
        assert!(replies[0] == chest(), "{update}");
        let is_last = last.is_none_or(|it| replies[1..] == [Reply::Notice(it)]);
        assert!(is_last && replies.len() == 2, "{update}");
    }
}
