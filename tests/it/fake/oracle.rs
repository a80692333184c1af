//! A second opinion on every request: the parameters as frankenstein types them.

use frankenstein::methods::{
    AnswerCallbackQueryParams, DeleteMessageParams, DeleteWebhookParams, EditMessageCaptionParams,
    EditMessageReplyMarkupParams, EditMessageTextParams, GetMyCommandsParams,
    GetMyDescriptionParams, GetMyShortDescriptionParams, GetUpdatesParams, SendChatActionParams,
    SendDocumentParams, SendMessageParams, SendPhotoParams, SetMyCommandsParams,
    SetMyDescriptionParams, SetMyShortDescriptionParams, SetWebhookParams,
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

/// Returns what the Bot API would not understand of a request; methods that the
/// fake does not know pass.
pub(super) fn objections(method: &str, params: &Value) -> Vec<String> {
    let understood = match understood(method, params) {
        Ok(Some(understood)) => understood,
        Ok(None) => return Vec::new(),
        Err(error) => return vec![format!("{method}: {error}")],
    };
    let mut lost = Vec::new();
    compare("", params, &understood, &mut lost);
    lost.iter().map(|lost| format!("{method}: {lost}")).collect()
}

fn understood(method: &str, params: &Value) -> serde_json::Result<Option<Value>> {
    Ok(Some(match method {
        "getMe" | "getWebhookInfo" => json!({}),
        "getUpdates" => there_and_back::<GetUpdatesParams>(params)?,
        "setWebhook" => there_and_back::<SetWebhookParams>(params)?,
        "deleteWebhook" => there_and_back::<DeleteWebhookParams>(params)?,
        "sendMessage" => there_and_back::<SendMessageParams>(params)?,
        "sendPhoto" => there_and_back::<SendPhotoParams>(params)?,
        "sendDocument" => there_and_back::<SendDocumentParams>(params)?,
        "editMessageText" => there_and_back::<EditMessageTextParams>(params)?,
        "editMessageCaption" => there_and_back::<EditMessageCaptionParams>(params)?,
        "editMessageReplyMarkup" => there_and_back::<EditMessageReplyMarkupParams>(params)?,
        "deleteMessage" => there_and_back::<DeleteMessageParams>(params)?,
        "answerCallbackQuery" => there_and_back::<AnswerCallbackQueryParams>(params)?,
        "sendChatAction" => there_and_back::<SendChatActionParams>(params)?,
        "setMyCommands" => there_and_back::<SetMyCommandsParams>(params)?,
        "getMyCommands" => there_and_back::<GetMyCommandsParams>(params)?,
        "setMyDescription" => there_and_back::<SetMyDescriptionParams>(params)?,
        "getMyDescription" => there_and_back::<GetMyDescriptionParams>(params)?,
        "setMyShortDescription" => there_and_back::<SetMyShortDescriptionParams>(params)?,
        "getMyShortDescription" => there_and_back::<GetMyShortDescriptionParams>(params)?,
        _ => return Ok(None),
    }))
}

fn there_and_back<T: DeserializeOwned + Serialize>(params: &Value) -> serde_json::Result<Value> {
    serde_json::to_value(serde_json::from_value::<T>(params.clone())?)
}

/// Names every field that was sent and has not come back with the same value.
fn compare(at: &str, sent: &Value, back: &Value, lost: &mut Vec<String>) {
    if let (Some(sent), Some(back)) = (sent.as_object(), back.as_object()) {
        for (field, sent) in sent {
            let at = format!("{at}.{field}");
            match back.get(field) {
                Some(back) => compare(&at, sent, back, lost),
                None => lost.push(format!("`{}` is no field, or null", &at[1..])),
            }
        }
    } else if let (Some(sent), Some(back)) = (sent.as_array(), back.as_array())
        && sent.len() == back.len()
    {
        for (index, (sent, back)) in sent.iter().zip(back).enumerate() {
            compare(&format!("{at}[{index}]"), sent, back, lost);
        }
    } else if sent != back {
        lost.push(format!("`{}` is {sent}, and understood as {back}", at.trim_start_matches('.')));
    }
}
