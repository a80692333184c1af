//! Addresses: what a request asks for, read with limits, and written into links.

use form_urlencoded::Serializer;
use hyper::StatusCode;

/// The most bytes of a path and of a query. A conversation of twelve weeks has
/// some 5,000.
const PATH_BYTES_MAX: usize = 200;
const QUERY_BYTES_MAX: usize = 12_000;

/// The most values of a query: each is played.
const VALUES_MAX: usize = 400;

/// Why an address is not answered.
pub(crate) enum Wrong {
    /// There is no such page.
    Nowhere,
    /// It is too long, or has too many answers.
    TooLong,
    /// It holds what is no text.
    NoText,
    /// It names a value that there is not.
    NoSuch(String),
    /// It was asked for by a host name that is not ours.
    Host,
    /// It was not asked for by reading.
    Method,
    /// The files cannot be read, or not be played.
    Unreadable(String),
    /// We have failed.
    Broken,
}

impl Wrong {
    /// Returns the status of the answer.
    pub(super) fn status(&self) -> StatusCode {
        match self {
            Self::Nowhere | Self::NoSuch(_) => StatusCode::NOT_FOUND,
            Self::TooLong => StatusCode::URI_TOO_LONG,
            Self::NoText => StatusCode::BAD_REQUEST,
            Self::Host => StatusCode::MISDIRECTED_REQUEST,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Unreadable(_) | Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Returns what went wrong, and what to do.
    pub(super) fn words(&self) -> String {
        match self {
            Self::Nowhere => "There is no such page.".to_owned(),
            Self::TooLong => "This address is too long to be played.".to_owned(),
            Self::NoText => "This address holds characters that are no text.".to_owned(),
            Self::NoSuch(what) => format!("There is no {what} here."),
            Self::Host => "Ask for this page by the address that `heelwise studio` printed. \
                           Another name must be given with `--name`."
                .to_owned(),
            Self::Method => "This page can only be read.".to_owned(),
            Self::Unreadable(why) => format!("The files cannot be used: {why}."),
            Self::Broken => "The studio has failed. The log shows where.".to_owned(),
        }
    }
}

/// The address of a page: its path, and values with names, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Address {
    path: String,
    values: Vec<(String, String)>,
}

impl Address {
    /// Begins the address of a link.
    pub(super) fn new(path: &str) -> Self {
        Self { path: path.to_owned(), values: Vec::new() }
    }

    /// Reads what was asked for.
    pub(super) fn read(path: &str, query: &str) -> Result<Self, Wrong> {
        if path.len() > PATH_BYTES_MAX || query.len() > QUERY_BYTES_MAX {
            return Err(Wrong::TooLong);
        }
        let values: Vec<(String, String)> =
            form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        if values.len() > VALUES_MAX {
            return Err(Wrong::TooLong);
        }
        // What is no UTF-8 was replaced.
        let is_text = |it: &str| !it.contains(|it: char| it.is_control() || it == '\u{fffd}');
        if !values.iter().all(|(name, value)| is_text(name) && is_text(value)) {
            return Err(Wrong::NoText);
        }
        Ok(Self { path: path.to_owned(), values })
    }

    /// Adds a value.
    pub(super) fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.values.push((name.to_owned(), value.to_string()));
        self
    }

    /// Returns its path.
    pub(super) fn path(&self) -> &str {
        &self.path
    }

    /// Returns the parts of its path.
    pub(super) fn parts(&self) -> Vec<&str> {
        self.path.split('/').filter(|it| !it.is_empty()).collect()
    }

    /// Returns its values with their names, in order.
    pub(super) fn values(&self) -> impl Iterator<Item = (&str, &str)> {
        self.values.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Returns the first value of this name.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.values().find(|it| it.0 == name).map(|it| it.1).filter(|it| !it.is_empty())
    }

    /// Returns it as a link.
    pub(super) fn link(&self) -> String {
        if self.values.is_empty() {
            return self.path.clone();
        }
        let mut query = Serializer::new(String::new());
        query.extend_pairs(&self.values);
        format!("{}?{}", self.path, query.finish())
    }
}
