//! The bot's commands and descriptions, for each language.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::{
    call::{Answer, Call, Refusal},
    limits,
    world::World,
};

#[derive(Default)]
pub(super) struct Profile {
    /// By scope, as JSON, and language.
    commands: HashMap<(String, String), Vec<Value>>,
    descriptions: HashMap<String, String>,
    short_descriptions: HashMap<String, String>,
}

pub(super) fn set_commands(world: &mut World, call: &Call) -> Answer {
    let commands = call.list("commands").ok_or_else(|| Refusal::bad("can't parse commands"))?;
    limits::commands(&commands)?;
    world.profile.commands.insert((scope(call), language(call)?), commands);
    Ok(json!(true))
}

pub(super) fn commands(world: &World, call: &Call) -> Answer {
    let commands = world.profile.commands.get(&(scope(call), language(call)?));
    Ok(json!(commands.cloned().unwrap_or_default()))
}

pub(super) fn set_description(world: &mut World, call: &Call) -> Answer {
    let description = call.text("description");
    limits::description(description)?;
    world.profile.descriptions.insert(language(call)?, description.to_owned());
    Ok(json!(true))
}

pub(super) fn description(world: &World, call: &Call) -> Answer {
    let text = in_language(&world.profile.descriptions, &language(call)?);
    Ok(json!({"description": text}))
}

pub(super) fn set_short_description(world: &mut World, call: &Call) -> Answer {
    let description = call.text("short_description");
    limits::short_description(description)?;
    world.profile.short_descriptions.insert(language(call)?, description.to_owned());
    Ok(json!(true))
}

pub(super) fn short_description(world: &World, call: &Call) -> Answer {
    let text = in_language(&world.profile.short_descriptions, &language(call)?);
    Ok(json!({"short_description": text}))
}

/// Returns the text of a language, or the one for all that have none.
fn in_language(texts: &HashMap<String, String>, language: &str) -> String {
    let text = texts.get(language).filter(|text| !text.is_empty());
    text.or_else(|| texts.get("")).cloned().unwrap_or_default()
}

fn scope(call: &Call) -> String {
    let scope = call.params.get("scope").cloned();
    scope.unwrap_or_else(|| json!({"type": "default"})).to_string()
}

fn language(call: &Call) -> Result<String, Refusal> {
    let language = call.text("language_code");
    limits::language(language)?;
    Ok(language.to_owned())
}
