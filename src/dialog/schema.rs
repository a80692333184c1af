//! The JSON Schema of dialog files, for editors that complete and explain what
//! an author types. What it lets through is still to be checked.

use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use serde_json::Value;

use super::source::Source;

/// Returns the schema, as JSON.
pub fn schema() -> String {
    let settings = SchemaSettings::draft07().with_transform(RecursiveTransform(without_null));
    let mut schema = settings.into_generator().into_root_schema_for::<Source>();
    schema.insert("title".to_owned(), "A dialog of heelwise".into());
    format!("{:#}\n", schema.to_value())
}

/// Takes `null` out of what may be left out: TOML has none.
fn without_null(schema: &mut Schema) {
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|it| it != "null");
    }
    if let Some(Value::Array(shapes)) = schema.get_mut("anyOf") {
        shapes.retain(|it| it["type"] != "null");
    }
}
