//! What people do is what teloxide reads.

use teloxide::{
    ApiError, RequestError,
    prelude::*,
    types::{
        ChatMemberKind, InlineKeyboardButton, InlineKeyboardMarkup, MaybeInaccessibleMessage,
        MediaKind, MessageEntityKind, MessageKind, UpdateKind,
    },
};

use super::{PAT, bot, greeted, send};
use crate::fake::Fake;

async fn last(fake: &Fake) -> UpdateKind {
    let update = bot(fake).get_updates().await.unwrap().pop().unwrap();
    assert!(!matches!(update.kind, UpdateKind::Error(_)), "{update:?}");
    update.kind
}

async fn message(fake: &Fake) -> teloxide::types::Message {
    let UpdateKind::Message(message) = last(fake).await else { panic!("no message") };
    message
}

async fn tap(fake: &Fake) -> teloxide::types::CallbackQuery {
    let UpdateKind::CallbackQuery(query) = last(fake).await else { panic!("no tap") };
    query
}

#[tokio::test]
async fn a_person_writes_in_their_language() {
    let fake = Fake::start().await;
    fake.chat(PAT).with_language("es").say("/start src1");
    let command = message(&fake).await;
    let from = command.from.as_ref().unwrap();
    assert_eq!((from.id.0, from.language_code.as_deref()), (PAT as u64, Some("es")));
    assert!(command.chat.is_private());
    assert_eq!(command.chat.id, ChatId(PAT));
    assert_eq!(command.entities().unwrap()[0].kind, MessageEntityKind::BotCommand);
    assert_eq!(command.entities().unwrap()[0].length, 6);
    fake.chat(PAT).with_language("").say("hola");
    let plain = message(&fake).await;
    assert_eq!(plain.from.as_ref().unwrap().language_code, None);
    assert_eq!(plain.entities(), Some(&[][..]));
}

#[tokio::test]
async fn a_group_has_one_writer() {
    let fake = Fake::start().await;
    fake.group(-100).say("hello");
    let heard = message(&fake).await;
    assert!(heard.chat.is_group());
    assert_eq!(heard.chat.id, ChatId(-100));
    assert!(heard.from.unwrap().id.0 > 100);
    fake.group(-100).block();
    let error = bot(&fake).send_message(ChatId(-100), "Hi").await.unwrap_err();
    assert!(error.to_string().contains("Forbidden: bot was kicked from the group chat"), "{error}");
}

#[tokio::test]
async fn stickers_voices_and_photos_are_what_they_are() {
    let fake = Fake::start().await;
    let pat = fake.chat(PAT);
    let media = |message: teloxide::types::Message| {
        let MessageKind::Common(common) = message.kind else { panic!("{:?}", message.kind) };
        common.media_kind
    };
    pat.sticker();
    assert!(matches!(media(message(&fake).await), MediaKind::Sticker(_)));
    pat.voice();
    assert!(matches!(media(message(&fake).await), MediaKind::Voice(_)));
    pat.photo();
    assert!(matches!(media(message(&fake).await), MediaKind::Photo(_)));
    assert_eq!(fake.transcript(PAT), "> (sticker)\n> (voice)\n> (photo)\n");
}

#[tokio::test]
async fn the_last_text_is_edited() {
    let fake = greeted().await;
    fake.chat(PAT).sticker();
    fake.chat(PAT).edit_last("goodbye");
    let UpdateKind::EditedMessage(edited) = last(&fake).await else { panic!("no edit") };
    assert_eq!((edited.id.0, edited.text()), (1, Some("goodbye")));
    assert!(edited.edit_date().is_some());
    assert_eq!(fake.transcript(PAT), "> goodbye\n> (sticker)\n");
}

#[tokio::test]
async fn a_label_is_tapped_in_the_newest_message_that_has_it() {
    let fake = greeted().await;
    let bot = bot(&fake);
    for (text, labels) in [("1", ["Yes", "No"]), ("2", ["Yes", "Maybe"])] {
        let row = labels.map(|label| InlineKeyboardButton::callback(label, text));
        let keyboard = InlineKeyboardMarkup::new([row]);
        bot.send_message(ChatId(PAT), text).reply_markup(keyboard).await.unwrap();
    }
    fake.chat(PAT).tap_label("Yes");
    let query = tap(&fake).await;
    assert_eq!(query.data.as_deref(), Some("2"));
    assert_eq!(query.regular_message().unwrap().text(), Some("2"));
    assert!(query.regular_message().unwrap().reply_markup().is_some());
    fake.chat(PAT).tap_label("No");
    assert_eq!(tap(&fake).await.data.as_deref(), Some("1"));
    let said = "> hello\n1\n  [Yes] [No]\n2\n  [Yes] [Maybe]\n> [Yes]\n> [No]\n";
    assert_eq!(fake.transcript(PAT), said);
}

#[tokio::test]
#[should_panic(expected = "there is no [Yes] in chat 77, only: [No]")]
async fn a_label_that_is_not_there_cannot_be_tapped() {
    let fake = greeted().await;
    let keyboard = InlineKeyboardMarkup::new([[InlineKeyboardButton::callback("No", "n")]]);
    bot(&fake).send_message(ChatId(PAT), "?").reply_markup(keyboard).await.unwrap();
    fake.chat(PAT).tap_label("Yes");
}

#[tokio::test]
async fn a_tap_on_a_message_that_is_gone_brings_only_its_number() {
    let fake = greeted().await;
    fake.chat(PAT).tap(999, "old");
    let query = tap(&fake).await;
    assert_eq!(query.data.as_deref(), Some("old"));
    let Some(MaybeInaccessibleMessage::Inaccessible(gone)) = query.message else { panic!() };
    assert_eq!((gone.message_id.0, gone.chat.id), (999, ChatId(PAT)));
}

#[tokio::test]
async fn who_blocks_the_bot_is_out_of_reach() {
    let fake = greeted().await;
    let pat = fake.chat(PAT);
    pat.block();
    let UpdateKind::MyChatMember(member) = last(&fake).await else { panic!("no member") };
    assert!(matches!(member.new_chat_member.kind, ChatMemberKind::Banned(_)));
    let error = bot(&fake).send_message(ChatId(PAT), "Hi").await.unwrap_err();
    assert!(matches!(error, RequestError::Api(ApiError::BotBlocked)), "{error}");
    pat.unblock();
    let UpdateKind::MyChatMember(member) = last(&fake).await else { panic!("no member") };
    assert!(matches!(member.new_chat_member.kind, ChatMemberKind::Member { .. }));
    send(&fake, "Hi").await;
    assert_eq!(fake.transcript(PAT), "> hello\n> (blocks the bot)\n> (unblocks the bot)\nHi\n");
}
