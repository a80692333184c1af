//! Settings from the environment, separated from variables that Kubernetes
//! sets.

use std::collections::{BTreeMap, HashMap};

use anyhow::anyhow;

/// The prefix of the name of every setting.
pub(super) const PREFIX: &str = "HEELWISE_";

/// The variables that begin with the prefix.
#[derive(Default)]
pub(super) struct Variables {
    /// Those that are settings.
    pub(super) values: BTreeMap<String, String>,
    /// Those that Kubernetes has set.
    pub(super) passed_over: Vec<String>,
}

impl Variables {
    pub(super) fn of_this_process() -> anyhow::Result<Self> {
        let mut variables = Self::default();
        for (name, value) in std::env::vars_os() {
            let name = name.to_string_lossy().into_owned();
            let Some(rest) = name.strip_prefix(PREFIX) else { continue };
            let value = value.into_string();
            let value = value.map_err(|_| anyhow!("the variable `{name}` is not UTF-8"))?;
            if is_of_kubernetes(rest, &value) {
                variables.passed_over.push(name);
            } else if !value.is_empty() {
                variables.values.insert(name, value);
            }
        }
        variables.passed_over.sort();
        Ok(variables)
    }

    /// Returns them as a source of settings.
    pub(super) fn source(&self) -> config::Environment {
        let values: HashMap<_, _> = self.values.clone().into_iter().collect();
        let source = config::Environment::with_prefix("HEELWISE").prefix_separator("_");
        source.separator("__").source(Some(values))
    }
}

/// Whether a variable, by its name after the prefix, is one that Kubernetes
/// gives every container beside a service called `heelwise`: `…_SERVICE_HOST`,
/// `…_SERVICE_PORT`, `…_SERVICE_PORT_<NAME>`, `…_PORT` (an address, such as
/// `tcp://10.0.0.1:80`), and `…_PORT_<NUMBER>_<PROTOCOL>`, alone or with
/// `_PROTO`, `_PORT` or `_ADDR`.
fn is_of_kubernetes(rest: &str, value: &str) -> bool {
    let is_of_a_port = |rest: &str| {
        let mut parts = rest.split('_');
        let is_number = parts.next().is_some_and(|it| it.parse::<u16>().is_ok());
        is_number
            && matches!(parts.next(), Some("TCP" | "UDP" | "SCTP"))
            && matches!(parts.next(), None | Some("PROTO" | "PORT" | "ADDR"))
            && parts.next().is_none()
    };
    match rest {
        "SERVICE_HOST" | "SERVICE_PORT" => true,
        "PORT" => value.contains("://"),
        _ => {
            rest.starts_with("SERVICE_PORT_")
                || rest.strip_prefix("PORT_").is_some_and(is_of_a_port)
        }
    }
}
