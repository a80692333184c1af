//! Words answer only what the person has seen, in the real program over real
//! sockets, against the fake Bot API server. Its clock counts in seconds, as
//! Telegram's does.

use std::time::Duration;

use serde_json::Value;

use crate::fake::{Fake, Fault, Person};
use crate::slow::serving::{CHAT, Mode, QUESTIONS, Serving, hears};

/// Time enough to read a screen.
const READING: Duration = Duration::from_secs(10);

/// The questions up to the first of three screens: pain, body, health.
const UP_TO_THE_SIGNS: [&str; 8] =
    ["emergency", "lately", "onset", "age", "site", "side", "duration", "pain"];

/// Goes up to the signs, question 8, and reads it.
async fn goes_to_the_signs(fake: &Fake, person: &Person) {
    person.say("/start");
    for (question, label) in &QUESTIONS[..UP_TO_THE_SIGNS.len()] {
        hears(fake, question).await;
        person.tap_label(label);
    }
    hears(fake, "Question 8 ").await;
    // What says that it arrived is on its way back to the bot; what follows in
    // this chat comes after it.
    person.say("/help");
    hears(fake, "/back goes back").await;
    fake.advance(READING);
}

/// What the bot has stored, as it gives it out.
async fn stored(fake: &Fake, person: &Person) -> Value {
    person.say("/export");
    let file =
        fake.wait_for(|fake| fake.messages(CHAT).into_iter().find_map(|it| it.document)).await;
    serde_json::from_slice(&file.bytes).unwrap()
}

/// The questions that are answered, by their names.
async fn answered(fake: &Fake, person: &Person) -> Vec<String> {
    let stored = stored(fake, person).await;
    let answers = stored["session"]["answers"].as_array().unwrap();
    answers.iter().map(|it| it[0].as_str().unwrap().to_owned()).collect()
}

fn refusals(count: usize) -> Vec<Fault> {
    vec![Fault::TooMany { retry_after: 1 }; count]
}

#[tokio::test(flavor = "multi_thread")]
async fn none_typed_three_times_into_silence_answers_one_screen() {
    let fake = Fake::start().await;
    let _serving = Serving::start(&fake, Mode::Polling);
    let person = fake.chat(CHAT);
    goes_to_the_signs(&fake, &person).await;
    fake.script("sendMessage", refusals(3));
    for _ in 0..3 {
        person.say("none");
        fake.advance(READING);
    }
    hears(&fake, "I did not count what you wrote").await;
    assert_eq!(answered(&fake, &person).await, UP_TO_THE_SIGNS);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_dialogue_typed_into_silence_stores_nothing() {
    let fake = Fake::start().await;
    let _serving = Serving::start(&fake, Mode::Webhook);
    let person = fake.chat(CHAT);
    fake.script("sendMessage", refusals(3));
    for words in ["/start", "yes", "none", "3"] {
        person.say(words);
        fake.advance(READING);
    }
    hears(&fake, "I did not count what you wrote").await;
    hears(&fake, QUESTIONS[0].0).await;
    let stored = stored(&fake, &person).await;
    assert_eq!(stored["session"]["consents"], Value::Array(Vec::new()));
    assert_eq!(stored["session"]["answers"], Value::Array(Vec::new()));
}

#[tokio::test(flavor = "multi_thread")]
async fn words_that_wait_for_a_killed_program_answer_one_screen() {
    let fake = Fake::start().await;
    let mut serving = Serving::start(&fake, Mode::Polling);
    let person = fake.chat(CHAT);
    goes_to_the_signs(&fake, &person).await;
    serving.kill();
    person.say("none");
    fake.advance(READING);
    person.say("none");
    fake.advance(READING);
    serving.start_again();
    hears(&fake, "I did not count what you wrote").await;
    assert_eq!(answered(&fake, &person).await, UP_TO_THE_SIGNS);
}

#[tokio::test(flavor = "multi_thread")]
async fn three_texts_in_one_breath_answer_one_screen() {
    let fake = Fake::start().await;
    let _serving = Serving::start(&fake, Mode::Webhook);
    let person = fake.chat(CHAT);
    goes_to_the_signs(&fake, &person).await;
    for _ in 0..3 {
        person.say("none");
    }
    hears(&fake, "I did not count what you wrote").await;
    assert_eq!(answered(&fake, &person).await, UP_TO_THE_SIGNS);
}

#[tokio::test(flavor = "multi_thread")]
async fn words_answer_what_was_read_and_a_place_in_a_list_only_where_it_shows() {
    let fake = Fake::start().await;
    let _serving = Serving::start(&fake, Mode::Polling);
    let person = fake.chat(CHAT);
    person.say("/start");
    for (question, words) in [
        (QUESTIONS[0].0, "yes, i agree"),
        ("Question 1 ", "none"),
        ("Question 2 ", "4"),
        ("☑ 4", "done"),
        ("Question 3 ", "1"),
        ("Question 4 ", "2"),
    ] {
        hears(&fake, question).await;
        person.say("/help");
        fake.advance(READING);
        fake.wait_for(|fake| (fake.undelivered() == 0).then_some(())).await;
        person.say(words);
    }
    // Two years, or the second choice, which is 18 to 39?
    hears(&fake, "I did not understand that").await;
    assert_eq!(answered(&fake, &person).await, ["emergency", "lately", "onset"]);
}
