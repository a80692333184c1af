//! Telegram's limits, each refused in Telegram's own words.

use serde_json::Value;

use super::call::Refusal;

const TEXT_UNITS: usize = 4096;
const CAPTION_UNITS: usize = 1024;
const DATA_BYTES: usize = 64;
const ROW_BUTTONS: usize = 8;
const ALL_BUTTONS: usize = 100;
const MARKUP_BYTES: usize = 10 * 1024;
const PHOTO_BYTES: usize = 10 << 20;
const PHOTO_SIDES: u32 = 10_000;

type Check = Result<(), Refusal>;

pub(super) fn text(text: &str) -> Check {
    refuse(text.trim().is_empty(), "message text is empty")?;
    refuse(units(text) > TEXT_UNITS, "message is too long")
}

pub(super) fn caption(caption: &str) -> Check {
    refuse(units(caption) > CAPTION_UNITS, "message caption is too long")
}

pub(super) fn callback_answer(text: &str) -> Check {
    refuse(text.chars().count() > 200, "MESSAGE_TOO_LONG")
}

/// Checks that each entity lies within the text, ends between characters, and
/// is not empty; Telegram counts in UTF-16 units.
pub(super) fn entities(text: &str, entities: &[Value]) -> Check {
    let mut edges = vec![0];
    for character in text.chars() {
        edges.push(edges.last().copied().unwrap_or_default() + character.len_utf16() as u64);
    }
    let fits = |entity: &Value| {
        let offset = entity["offset"].as_u64()?;
        let length = entity["length"].as_u64().filter(|length| *length > 0)?;
        let end = offset.checked_add(length)?;
        (edges.contains(&offset) && edges.contains(&end)).then_some(())
    };
    let all_fit = entities.iter().all(|entity| fits(entity).is_some());
    refuse(!all_fit, "entity offsets are invalid")
}

/// Checks an inline keyboard; other markup passes.
pub(super) fn markup(markup: &Value) -> Check {
    let Some(rows) = markup["inline_keyboard"].as_array() else { return Ok(()) };
    let rows: Vec<&Vec<Value>> = rows.iter().filter_map(Value::as_array).collect();
    for button in rows.iter().copied().flatten() {
        self::button(button)?;
    }
    let all = rows.iter().map(|row| row.len()).sum::<usize>();
    let wide = rows.iter().any(|row| row.len() > ROW_BUTTONS);
    let long = markup.to_string().len() > MARKUP_BYTES;
    refuse(wide || long || all > ALL_BUTTONS, "reply markup is too long")
}

fn button(button: &Value) -> Check {
    if let Some(data) = button["callback_data"].as_str() {
        return refuse(data.is_empty() || data.len() > DATA_BYTES, "BUTTON_DATA_INVALID");
    }
    let actions = button.as_object().is_some_and(|fields| fields.len() > 1);
    refuse(
        !actions,
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    )
}

pub(super) fn commands(commands: &[Value]) -> Check {
    refuse(commands.len() > 100, "BOT_COMMANDS_TOO_MUCH")?;
    for command in commands {
        let name = command["command"].as_str().unwrap_or_default();
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        refuse(!(1..=32).contains(&name.len()) || !name.chars().all(plain), "BOT_COMMAND_INVALID")?;
        let length = units(command["description"].as_str().unwrap_or_default());
        refuse(!(1..=256).contains(&length), "BOT_COMMAND_DESCRIPTION_INVALID")?;
    }
    Ok(())
}

pub(super) fn description(description: &str) -> Check {
    refuse(units(description) > 512, "bot description is too long")
}

pub(super) fn short_description(description: &str) -> Check {
    refuse(units(description) > 120, "bot short description is too long")
}

pub(super) fn language(code: &str) -> Check {
    let two = code.len() == 2 && code.chars().all(|c| c.is_ascii_lowercase());
    refuse(!code.is_empty() && !two, "invalid language code specified")
}

pub(super) fn secret(secret: &str) -> Check {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    refuse(secret.len() > 256, "secret token is too long")?;
    refuse(!secret.chars().all(plain), "secret token contains unallowed characters")
}

/// Checks a picture and returns its width and height.
pub(super) fn photo(bytes: &[u8]) -> Result<(u32, u32), Refusal> {
    refuse(bytes.is_empty(), "file must be non-empty")?;
    if bytes.len() > PHOTO_BYTES {
        return Err(Refusal::new(413, "Request Entity Too Large"));
    }
    let (width, height) = sides(bytes).ok_or_else(|| Refusal::bad("IMAGE_PROCESS_FAILED"))?;
    let (short, long) = (width.min(height), width.max(height));
    let odd = short == 0 || long > short.saturating_mul(20);
    refuse(odd || width.saturating_add(height) > PHOTO_SIDES, "PHOTO_INVALID_DIMENSIONS")?;
    Ok((width, height))
}

/// Reads the sides from a PNG's head; a JPEG is taken to be of a common size.
fn sides(bytes: &[u8]) -> Option<(u32, u32)> {
    if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
        return Some((800, 600));
    }
    let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    bytes.starts_with(b"\x89PNG\r\n\x1a\n").then_some(())?;
    Some((number(16)?, number(20)?))
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

fn refuse(wrong: bool, why: &str) -> Check {
    if wrong { Err(Refusal::bad(why)) } else { Ok(()) }
}
