//! The seven questions with teloxide: its dispatcher, its dialogues, one of
//! its storages, as its examples have it.

use std::env::var;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use teloxide::dispatching::dialogue::serializer::Json;
use teloxide::dispatching::dialogue::{
    ErasedStorage, InMemStorage, RedisStorage, SqliteStorage, Storage,
};
use teloxide::prelude::*;
use teloxide::types::{
    InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, MaybeInaccessibleMessage,
};
use teloxide::update_listeners::webhooks;

#[derive(Clone, Default, Serialize, Deserialize)]
enum State {
    #[default]
    Start,
    Consent,
    Asked(Vec<usize>),
    Done,
}

#[derive(Deserialize)]
struct Texts {
    welcome: String,
    yes: String,
    questions: Vec<String>,
    choices: Vec<String>,
    outcomes: Vec<String>,
    again: String,
}

type Place = Dialogue<State, ErasedStorage<State>>;
type Done = Result<(), Box<dyn std::error::Error + Send + Sync>>;

#[tokio::main]
async fn main() {
    let texts = std::fs::read(var("BENCH_TEXTS").unwrap()).unwrap();
    let texts: Arc<Texts> = Arc::new(serde_json::from_slice(&texts).unwrap());
    let bot = Bot::new(var("BENCH_TOKEN").unwrap())
        .set_api_url(var("BENCH_API").unwrap().parse().unwrap());
    let handler = dptree::entry()
        .branch(
            Update::filter_message()
                .enter_dialogue::<Message, ErasedStorage<State>, State>()
                .endpoint(begin),
        )
        .branch(
            Update::filter_callback_query()
                .enter_dialogue::<CallbackQuery, ErasedStorage<State>, State>()
                .endpoint(tapped),
        );
    let mut dispatcher = Dispatcher::builder(bot.clone(), handler)
        .dependencies(dptree::deps![storage().await, texts])
        .build();
    if var("BENCH_MODE").unwrap() == "polling" {
        dispatcher.dispatch().await;
        return;
    }
    let address = ([127, 0, 0, 1], var("BENCH_PORT").unwrap().parse().unwrap()).into();
    let url = format!("https://bot.example{}", var("BENCH_PATH").unwrap()).parse().unwrap();
    let options = webhooks::Options::new(address, url).secret_token(var("BENCH_SECRET").unwrap());
    let listener = webhooks::axum(bot, options).await.unwrap();
    let errors = LoggingErrorHandler::with_custom_text("an error of the listener");
    dispatcher.dispatch_with_listener(listener, errors).await;
}

async fn storage() -> Arc<ErasedStorage<State>> {
    match var("BENCH_STORE").unwrap().as_str() {
        "redis" => {
            let url = format!("redis://127.0.0.1:{}", var("BENCH_REDIS_PORT").unwrap());
            RedisStorage::open(&url, Json).await.unwrap().erase()
        }
        "sqlite" => {
            let path = format!("{}/states.sqlite", var("BENCH_FOLDER").unwrap());
            SqliteStorage::open(&path, Json).await.unwrap().erase()
        }
        _ => InMemStorage::<State>::new().erase(),
    }
}

async fn begin(bot: Bot, place: Place, message: Message, texts: Arc<Texts>) -> Done {
    send(&bot, message.chat.id, &texts.welcome, [(texts.yes.clone(), "yes".into())]).await?;
    place.update(State::Consent).await?;
    Ok(())
}

async fn tapped(bot: Bot, place: Place, query: CallbackQuery, texts: Arc<Texts>) -> Done {
    bot.answer_callback_query(query.id.clone()).await?;
    let Some(MaybeInaccessibleMessage::Regular(message)) = &query.message else { return Ok(()) };
    let chat = message.chat.id;
    let data = query.data.as_deref().unwrap_or_default();
    let state = place.get_or_default().await?;
    let (chosen, answers) = match (state, data) {
        (State::Consent, "yes") => (Some(texts.yes.as_str()), Vec::new()),
        (State::Done, "again") => (None, Vec::new()),
        (State::Asked(mut answers), data) => {
            answers.push(data.parse()?);
            (Some(texts.choices[answers[answers.len() - 1]].as_str()), answers)
        }
        _ => {
            bot.send_message(chat, "Please say /start.").await?;
            return Ok(());
        }
    };
    if let Some(chosen) = chosen {
        let text = format!("{}\n\n✓ {chosen}", message.text().unwrap_or_default());
        bot.edit_message_text(chat, message.id, text).await?;
    }
    match texts.questions.get(answers.len()) {
        Some(question) => {
            let choices = texts.choices.iter().enumerate();
            let buttons = choices.map(|(at, label)| (label.clone(), at.to_string()));
            send(&bot, chat, question, buttons).await?;
            place.update(State::Asked(answers)).await?;
        }
        None => {
            let outcome = match (answers[0], answers[3]) {
                (2, _) => 0,
                (_, 1) => 1,
                _ => 2,
            };
            let again = [(texts.again.clone(), "again".into())];
            send(&bot, chat, &texts.outcomes[outcome], again).await?;
            place.update(State::Done).await?;
        }
    }
    Ok(())
}

async fn send(
    bot: &Bot,
    chat: ChatId,
    text: &str,
    buttons: impl IntoIterator<Item = (String, String)>,
) -> Done {
    let row = |(label, data): (String, String)| [InlineKeyboardButton::callback(label, data)];
    let preview = LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    };
    bot.send_message(chat, text)
        .link_preview_options(preview)
        .reply_markup(InlineKeyboardMarkup::new(buttons.into_iter().map(row)))
        .await?;
    Ok(())
}
