//! The JSON Schemas of dialog files and of cases, with which editors complete
//! and explain what an author types. A file that fits its schema must still be
//! checked.

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde_json::Value;

use super::case::source::CaseSource;
use super::source::Source;

/// Returns the schema of dialog files, as JSON.
pub fn schema() -> String {
    format!("{:#}\n", dialog_schema())
}

/// Returns the schema of cases, as JSON.
pub fn case_schema() -> String {
    format!("{:#}\n", schema_of::<CaseSource>("A case of heelwise"))
}

/// Returns the schema of dialog files.
pub(super) fn dialog_schema() -> Value {
    schema_of::<Source>("A dialog of heelwise")
}

fn schema_of<T: JsonSchema>(title: &str) -> Value {
    let settings = SchemaSettings::draft07().with_transform(RecursiveTransform(without_null));
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    schema.insert("title".to_owned(), title.into());
    schema.to_value()
}

/// Removes `null` from optional values: TOML has none.
fn without_null(schema: &mut Schema) {
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|it| it != "null");
    }
    if let Some(Value::Array(shapes)) = schema.get_mut("anyOf") {
        shapes.retain(|it| it["type"] != "null");
    }
}
