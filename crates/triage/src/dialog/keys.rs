//! The page "the whole file, key by key", made of the JSON Schema of dialog
//! files, so that it is as complete as the schema.

use std::fmt::Write;

use serde_json::{Map, Value};

use super::schema::dialog_schema;

/// The order of a file; a section that is not among them comes last.
const ORDER: [&str; 15] = [
    "id",
    "limits",
    "question",
    "fact",
    "flag",
    "rule",
    "outcome",
    "page",
    "note",
    "law",
    "property",
    "statement",
    "source",
    "contradiction",
    "net",
];

const HEAD: &str = "# The whole file, key by key

Every key that a dialog file can have, with its value.
`heelwise schema keys` prints it; an editor that reads TOML schemas shows it while you type.
[editing-a-dialog.md](editing-a-dialog.md) leads you there by examples.

In a value, *text* stands between straight quotation marks, and *a list* between `[` and `]`.
";

/// Returns the page, as Markdown.
pub fn page() -> String {
    let schema = dialog_schema();
    let mut text = HEAD.to_owned();
    let mut sections: Vec<_> = object(&schema["properties"]).iter().collect();
    let place = |name: &str| ORDER.iter().position(|it| *it == name).unwrap_or(ORDER.len());
    sections.sort_by_key(|(name, _)| place(name));
    for (name, property) in &sections {
        text += &section(&schema, name, property, is_among(&schema["required"], name));
    }
    let kinds: Vec<_> = sections.iter().filter_map(|it| own_definition(it.1)).collect();
    let values = object(&schema["definitions"])
        .iter()
        .filter(|(name, _)| !kinds.contains(&name.as_str()) || *name == "Condition");
    for (name, definition) in values {
        let _ = write!(text, "\n## Value: {}\n\n{}", in_words(name), body(definition));
    }
    text
}

/// A section of the file, with its keys.
fn section(schema: &Value, name: &str, property: &Value, is_needed: bool) -> String {
    let needed = if is_needed { "Every dialog has it." } else { "A dialog may lack it." };
    let mut text = format!("\n## {}\n\n{} {needed}\n", heading(name, property), about(property));
    let Some(kind) = own_definition(property) else { return text };
    let definition = &schema["definitions"][kind];
    if definition["properties"].is_object() {
        // It begins with the section itself, in code.
        if let Some((_, more)) = about(definition).split_once("`: ") {
            let _ = writeln!(text, "In other words: {more}");
        }
        text += &keys(definition);
    } else {
        let _ = writeln!(text, "Each line is a name, `=` and a {}.", value_of(&link(kind)));
    }
    text
}

/// How a section begins in a file.
fn heading(name: &str, property: &Value) -> String {
    if property["items"].is_object() {
        return format!("`[[{name}]]`");
    }
    match own_definition(property) {
        Some("Condition") => format!("`[{name}]`"),
        Some(_) if property["additionalProperties"].is_object() => format!("`[{name}.NAME]`"),
        None if property["additionalProperties"].is_null() => format!("`{name}`"),
        Some(_) | None => format!("`[{name}]`"),
    }
}

/// The definition that says what stands in a section.
fn own_definition(property: &Value) -> Option<&str> {
    let parts = [&property["items"], &property["additionalProperties"], &property["allOf"][0]];
    parts.into_iter().find_map(reference)
}

fn body(definition: &Value) -> String {
    let mut text = format!("{}\n", about(definition));
    let shapes = definition["oneOf"].as_array().or_else(|| definition["anyOf"].as_array());
    if definition["properties"].is_object() {
        text += &keys(definition);
    }
    if let Some(shapes) = shapes {
        text += "\n| value | meaning |\n| --- | --- |\n";
        for shape in shapes {
            let value = shape["const"].as_str().map(|it| format!("`\"{it}\"`"));
            let value = value.unwrap_or_else(|| value_of(shape));
            let _ = writeln!(text, "| {value} | {} |", cell(&about(shape)));
        }
    }
    text
}

fn keys(definition: &Value) -> String {
    let mut text = "\n| key | value | needed | meaning |\n| --- | --- | --- | --- |\n".to_owned();
    for (key, property) in object(&definition["properties"]) {
        let needed = if is_among(&definition["required"], key) { "yes" } else { "" };
        let (value, about) = (value_of(property), cell(&about(property)));
        let _ = writeln!(text, "| `{key}` | {value} | {needed} | {about} |");
    }
    text
}

/// What kind of value a key has.
fn value_of(property: &Value) -> String {
    let wrapped = [&property["allOf"][0], &property["anyOf"][0]];
    if let Some(kind) = reference(property).or_else(|| wrapped.into_iter().find_map(reference)) {
        let name = in_words(kind);
        return format!("[{name}](#value-{})", name.replace(' ', "-"));
    }
    let types = [&property["type"], &property["type"][0]];
    match types.into_iter().find_map(Value::as_str) {
        Some("array") => format!("a list: {}", value_of(&property["items"])),
        Some("integer") => "a number".to_owned(),
        Some("boolean") => "`true` or `false`".to_owned(),
        Some("string") => "text".to_owned(),
        Some(_) | None => "a table".to_owned(),
    }
}

fn link(kind: &str) -> Value {
    serde_json::json!({ "$ref": format!("#/definitions/{kind}") })
}

fn reference(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.rsplit('/').next()
}

/// The name of a definition in words: `PageKind` is a page kind.
fn in_words(name: &str) -> String {
    let name = name.strip_suffix("Source").or_else(|| name.strip_suffix("Shape")).unwrap_or(name);
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words
}

fn about(schema: &Value) -> String {
    let text = schema["description"].as_str().unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text within a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

fn is_among(list: &Value, name: &str) -> bool {
    list.as_array().is_some_and(|it| it.iter().any(|it| it == name))
}

fn object(value: &Value) -> &Map<String, Value> {
    value.as_object().expect("a schema has objects here")
}
