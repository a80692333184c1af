//! Which languages are offered, as a list in the file of settings or as words
//! in a variable.

use std::fmt;

use anyhow::ensure;
use serde::de::{Deserializer, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};

use crate::load::Published;
use triage::dialog::problem::nearest;

/// Which languages are offered.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct LanguageSettings {
    /// The languages that are offered, beside the default one; all that are
    /// published, if none is named.
    #[serde(deserialize_with = "tags")]
    pub offered: Vec<String>,
}

impl LanguageSettings {
    /// Fails if a name stands for no language of the dialog. One that is not
    /// published is left out, as every other, and the log has its name.
    pub fn check(&self, published: &Published) -> anyhow::Result<()> {
        let spoken = published.locales().tags().iter();
        let withheld = published.withheld().iter().map(|it| &it.tag);
        let known: Vec<_> = spoken.chain(withheld).map(String::as_str).collect();
        for tag in &self.offered {
            let meant = nearest(tag, known.iter().copied());
            let meant = meant.map_or_else(String::new, |it| format!("; {it}"));
            ensure!(
                known.contains(&tag.as_str()),
                "`languages.offered` names `{tag}`, which the dialog has no words in{meant}; it \
                 has {}",
                known.join(", ")
            );
        }
        Ok(())
    }
}

fn tags<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    struct Tags;

    impl<'de> Visitor<'de> for Tags {
        type Value = Vec<String>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a list of languages, such as [\"en\", \"de\"]")
        }

        fn visit_str<E>(self, words: &str) -> Result<Vec<String>, E> {
            let words = words.split([',', ' ']).filter(|it| !it.is_empty());
            Ok(words.map(str::to_owned).collect())
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<String>, A::Error> {
            let mut tags = Vec::new();
            while let Some(tag) = list.next_element()? {
                tags.push(tag);
            }
            Ok(tags)
        }
    }

    from.deserialize_any(Tags)
}
