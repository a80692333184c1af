//! Who the bot is, in each language.

use serde_json::json;
use teloxide::{
    prelude::*,
    types::{BotCommand, BotCommandScope},
};

use super::{bot, done, refused};
use crate::fake::Fake;

#[tokio::test]
async fn the_bot_knows_itself() {
    let fake = Fake::start().await;
    let me = bot(&fake).get_me().await.unwrap();
    assert_eq!((me.username(), me.is_bot), ("heelwise_test_bot", true));
    assert_eq!(fake.violations(), [""; 0]);
}

#[tokio::test]
async fn commands_are_kept_by_language_and_scope() {
    let fake = Fake::start().await;
    let bot = bot(&fake);
    let (start, empieza) = (BotCommand::new("start", "Begin"), BotCommand::new("start", "Empezar"));
    let chats = BotCommandScope::AllPrivateChats;
    bot.set_my_commands([start.clone()]).await.unwrap();
    bot.set_my_commands([empieza.clone()]).language_code("es").await.unwrap();
    bot.set_my_commands([]).scope(chats.clone()).await.unwrap();
    assert_eq!(bot.get_my_commands().await.unwrap(), [start]);
    assert_eq!(bot.get_my_commands().language_code("es").await.unwrap(), [empieza]);
    assert_eq!(bot.get_my_commands().language_code("de").await.unwrap(), []);
    assert_eq!(bot.get_my_commands().scope(chats).await.unwrap(), []);
    assert_eq!(fake.violations(), [""; 0]);
}

#[tokio::test]
async fn commands_have_limits() {
    let fake = Fake::start().await;
    let set = |name: &str, description: &str, count: usize| {
        let command = json!({"command": name, "description": description});
        json!({"commands": vec![command; count]})
    };
    done(&fake, "setMyCommands", set(&"a_1".repeat(10), &"é".repeat(256), 100)).await;
    for (params, why) in [
        (set("start", "x", 101), "BOT_COMMANDS_TOO_MUCH"),
        (set("Start", "x", 1), "BOT_COMMAND_INVALID"),
        (set("", "x", 1), "BOT_COMMAND_INVALID"),
        (set(&"a".repeat(33), "x", 1), "BOT_COMMAND_INVALID"),
        (set("start", "", 1), "BOT_COMMAND_DESCRIPTION_INVALID"),
        (set("start", &"x".repeat(257), 1), "BOT_COMMAND_DESCRIPTION_INVALID"),
    ] {
        assert_eq!(
            refused(&fake, "setMyCommands", params).await,
            format!("400 Bad Request: {why}")
        );
    }
}

#[tokio::test]
async fn a_description_falls_back_to_the_one_for_all() {
    let fake = Fake::start().await;
    let bot = bot(&fake);
    bot.set_my_description().description("Heels").await.unwrap();
    bot.set_my_description().description("Talones").language_code("es").await.unwrap();
    bot.set_my_short_description().short_description("Short").await.unwrap();
    let description = |language: &str| bot.get_my_description().language_code(language);
    assert_eq!(description("es").await.unwrap().description, "Talones");
    assert_eq!(description("de").await.unwrap().description, "Heels");
    let short = bot.get_my_short_description().await.unwrap();
    assert_eq!(short.short_description, "Short");
    assert_eq!(fake.violations(), [""; 0]);
}

#[tokio::test]
async fn descriptions_have_limits() {
    let fake = Fake::start().await;
    done(&fake, "setMyDescription", json!({"description": "x".repeat(512)})).await;
    refused(&fake, "setMyDescription", json!({"description": "x".repeat(513)})).await;
    let short = |count: usize| json!({"short_description": "x".repeat(count)});
    done(&fake, "setMyShortDescription", short(120)).await;
    refused(&fake, "setMyShortDescription", short(121)).await;
    let odd = json!({"description": "x", "language_code": "spanish"});
    refused(&fake, "setMyDescription", odd).await;
}
