//! The texts that are named after no part of a dialog: the one place that spells
//! their ids.

use super::Placement;
use super::ids::TextId;

/// Whether a text is critical.
pub(super) const CRITICAL: bool = true;
pub(super) const PLAIN: bool = false;

/// What the catalogue has of a text.
pub(super) struct Row {
    pub(super) id: &'static str,
    pub(super) place: Placement,
    pub(super) is_critical: bool,
    /// The variables that it gets, besides those of every text.
    pub(super) variables: &'static [&'static str],
}

/// Makes a constant of each text, by which it is rendered, and tables of them for
/// the catalogue. A constant that nothing names is a warning of the compiler.
macro_rules! texts {
    ($($(#[$doc:meta])* $table:ident {
        $($name:ident = $id:literal, $place:ident, $is_critical:ident $(, $variable:literal)*;)*
    })*) => {
        $($(pub(in crate::locale) const $name: TextId = TextId::fixed($id);)*)*
        $($(#[$doc])* pub(super) const $table: &[Row] = &[$(Row {
            id: $id,
            place: Placement::$place,
            is_critical: $is_critical,
            variables: &[$($variable),*],
        }),*];)*
        const TABLES: &[&[Row]] = &[$($table),*];
        #[cfg(test)]
        const NAMES: &[(&str, &str)] = &[$($((stringify!($name), $id),)*)*];
    };
}

texts! {
    /// Messages of `bot.ftl`, for every dialog.
    OF_THE_BOT {
        LANGUAGE_NAME = "language-name", Button, PLAIN;
        REVIEW = "review", Notice, PLAIN;
        NONE_WORDS = "none-words", Typed, PLAIN;
        LIFE_WORDS = "life-words", Typed, CRITICAL;
        HELP_WORDS = "help-words", Typed, CRITICAL;
        REVIEWED = "reviewed", Setting, PLAIN;
        READING_SPEED = "reading-speed", Setting, PLAIN;
        WELCOME_TERMS = "welcome-terms", Welcome, CRITICAL;
        CONSENT = "consent", Welcome, CRITICAL;
        CONSENT_YES = "consent-yes", Button, CRITICAL;
        CONSENT_NO = "consent-no", Button, CRITICAL;
        ALL_SIGNS = "all-signs", Button, CRITICAL;
        WHAT_IS_STORED = "what-is-stored", Button, PLAIN;
        PROGRESS = "progress", AroundQuestions, PLAIN, "number", "most";
        CHOSEN = "chosen", AroundQuestions, PLAIN, "choice";
        DONE = "done", Button, PLAIN;
        BACK = "back", Button, PLAIN;
        LETTER = "letter", Button, PLAIN;
        WHY = "why", Button, PLAIN;
        AGAIN = "again", Button, PLAIN;
        FINISHED = "finished", Notice, PLAIN;
        STOPPED = "stopped", Notice, PLAIN;
        LANGUAGES = "languages", Notice, PLAIN;
        NOT_EXAMINED = "not-examined", Outcome, PLAIN;
        HOW_SOON = "how-soon", Heading, PLAIN;
        UNTIL_THEN = "until-then", Heading, PLAIN;
        ALSO = "also", Heading, PLAIN;
        NEXT = "next", Heading, PLAIN;
        SKIP = "skip", Heading, PLAIN;
        LATER = "later", Heading, PLAIN;
        GET_HELP_IF = "get-help-if", Heading, CRITICAL;
        WHY_TITLE = "why-title", Heading, PLAIN;
        EVIDENCE_HIGHER = "evidence-higher", Why, PLAIN;
        EVIDENCE_MODERATE = "evidence-moderate", Why, PLAIN;
        EVIDENCE_LOW = "evidence-low", Why, PLAIN;
        EVIDENCE_VERY_LOW = "evidence-very-low", Why, PLAIN;
        EVIDENCE_OPINION = "evidence-opinion", Why, PLAIN;
        EVIDENCE_UNGRADED = "evidence-ungraded", Why, PLAIN;
        CHECKED_SOURCE = "checked-source", Why, PLAIN;
        CHECKED_SECONDARY = "checked-secondary", Why, PLAIN;
        CHECKED_SEED = "checked-seed", Why, PLAIN;
        CHECKED_MEMORY = "checked-memory", Why, PLAIN;
        CHECKED_DESIGN = "checked-design", Why, PLAIN;
        SOURCES = "sources", Why, PLAIN;
        EMERGENCY_TITLE = "emergency-title", Emergency, CRITICAL;
        EMERGENCY_NOW = "emergency-now", Emergency, CRITICAL;
        EMERGENCY_HEARD = "emergency-heard", Emergency, CRITICAL;
        EMERGENCY_NOT_TICKED = "emergency-not-ticked", Emergency, CRITICAL;
        EMERGENCY_NOT_IN_RESULT = "emergency-not-in-result", Emergency, CRITICAL;
        HEARD_COUNTS = "heard-counts", Emergency, CRITICAL;
        NOT_MEANT = "not-meant", Button, CRITICAL;
        SURE = "sure", Emergency, CRITICAL;
        SURE_NO = "sure-no", Button, CRITICAL;
        SURE_YES = "sure-yes", Button, CRITICAL;
        ASK_BACK = "ask-back", AroundQuestions, CRITICAL, "none";
        LIFE_TITLE = "life-title", Life, CRITICAL;
        LIFE_NOW = "life-now", Life, CRITICAL;
        CONTACT_PHONE = "contact-phone", Outcome, PLAIN, "clinic", "phone";
        CONTACT_BOOKING = "contact-booking", Outcome, PLAIN, "clinic", "booking";
        CONTACT_URGENT = "contact-urgent", Outcome, PLAIN, "urgent";
        URGENCY_SELF_CARE = "urgency-self-care", Outcome, CRITICAL;
        URGENCY_CONSULTATION_24 = "urgency-consultation-24", Outcome, CRITICAL;
        URGENCY_EMERGENCY = "urgency-emergency", Outcome, CRITICAL;
        EXPORT_CAPTION = "export-caption", Notice, PLAIN;
        LETTER_TITLE = "letter-title", Letter, PLAIN;
        LETTER_NAME = "letter-name", Letter, PLAIN;
        LETTER_ABOUT = "letter-about", Letter, CRITICAL;
        LETTER_LINE = "letter-line", Letter, PLAIN, "label", "answer";
        LETTER_DATE = "letter-date", Letter, PLAIN;
        LETTER_ANSWERED = "letter-answered", Letter, PLAIN;
        LETTER_URGENCY = "letter-urgency", Letter, CRITICAL;
        LETTER_URGENCY_SELF_CARE = "letter-urgency-self-care", Letter, CRITICAL;
        LETTER_URGENCY_CONSULTATION = "letter-urgency-consultation", Letter, CRITICAL;
        LETTER_URGENCY_CONSULTATION_24 = "letter-urgency-consultation-24", Letter, CRITICAL;
        LETTER_URGENCY_EMERGENCY = "letter-urgency-emergency", Letter, CRITICAL;
        LETTER_RESULT = "letter-result", Letter, PLAIN;
        LETTER_ANSWERS = "letter-answers", Letter, PLAIN;
        LETTER_BESIDES = "letter-besides", Letter, CRITICAL;
        LETTER_EARLIER = "letter-earlier", Letter, CRITICAL;
        LETTER_RAISED = "letter-raised", Letter, CRITICAL;
        LETTER_NAMED = "letter-named", Letter, CRITICAL;
        LETTER_TAKEN_BACK = "letter-taken-back", Letter, CRITICAL;
        LETTER_DENIED = "letter-denied", Letter, CRITICAL;
        LETTER_NOT_ASKED = "letter-not-asked", Letter, CRITICAL;
        LETTER_NONE = "letter-none", Letter, CRITICAL;
        LETTER_SIGNS = "letter-signs", Letter, PLAIN;
        LETTER_LEFT_OUT = "letter-left-out", Letter, CRITICAL;
        LETTER_SOURCE = "letter-source", Letter, PLAIN;
        LETTER_REVIEWED = "letter-reviewed", Letter, PLAIN;
        LETTER_NOT_REVIEWED = "letter-not-reviewed", Letter, PLAIN;
        LETTER_VERSION = "letter-version", Letter, PLAIN;
        LETTER_VERSION_PROVED = "letter-version-proved", Letter, PLAIN;
        CARE_AGREE = "care-agree", Button, PLAIN;
        CARE_CHANGE_HOUR = "care-change-hour", Button, PLAIN;
        CARE_CHANGED = "care-changed", Button, PLAIN;
        CARE_TOMORROW = "care-tomorrow", Button, PLAIN;
        CARE_PLAN_AGAIN = "care-plan-again", Button, PLAIN;
        CARE_SEEN_GO_ON = "care-seen-go-on", Button, CRITICAL;
        CARE_SEEN_MAY_NOT = "care-seen-may-not", Button, CRITICAL;
        CARE_SEEN_YES = "care-seen-yes", Button, CRITICAL;
        CARE_SEEN_NO = "care-seen-no", Button, CRITICAL;
        CARE_GO_ON = "care-go-on", Button, PLAIN;
        CARE_STOP = "care-stop", Button, PLAIN;
        CARE_OFFER = "care-offer", Notice, CRITICAL, "count", "weeks";
        CARE_OFFER_TOMORROW = "care-offer-tomorrow", Notice, CRITICAL;
        CARE_OFFER_SEEN = "care-offer-seen", Notice, CRITICAL, "in";
        CARE_HOUR = "care-hour", Notice, PLAIN;
        CARE_ZONE = "care-zone", Notice, PLAIN;
        CARE_PLAN = "care-plan", Notice, PLAIN, "date", "hour";
        CARE_PLAN_SEEN = "care-plan-seen", Notice, CRITICAL, "date", "hour";
        CARE_PLAN_OVER = "care-plan-over", Notice, PLAIN;
        CARE_PLAN_OVER_UNSEEN = "care-plan-over-unseen", Notice, CRITICAL;
        CARE_WERE_YOU_SEEN = "care-were-you-seen", Notice, CRITICAL;
        CARE_MAY_YOU_GO_ON = "care-may-you-go-on", Notice, CRITICAL;
        CARE_GOING_ON = "care-going-on", Notice, PLAIN;
        TREND_POINT = "trend-point", Trend, PLAIN, "week", "value";
        TREND_NOT_ANSWERED = "trend-not-answered", Trend, PLAIN;
    }

    /// Facts about a language that `bot.ftl` may state, but need not.
    SETTINGS {
        REVIEWED_BY = "reviewed.by", Setting, PLAIN;
        REVIEWED_ON = "reviewed.on", Setting, PLAIN;
        AVOIDED_WORDS = "avoided-words", Setting, PLAIN;
    }

    /// Words in `bot.ftl` that call off an alarm; a language may lack them.
    CALMING {
        // Words that never count as another with a letter wrong.
        EVERYDAY_WORDS = "everyday-words", Typed, PLAIN;
        // Words that deny the word directly after them.
        DENIAL_WORDS = "denial-words", Typed, PLAIN;
        // Words that deny something in a choice, wherever they stand.
        DENIAL_WORDS_IN_CHOICES = "denial-words.in-choices", Typed, PLAIN;
    }

    /// What people type to the bot, whatever it asks, or for a button; a language may
    /// lack it.
    TYPED {
        TYPED_EMERGENCY = "typed-emergency", Typed, CRITICAL;
        TYPED_HELP = "typed-help", Typed, PLAIN;
        TYPED_STOP = "typed-stop", Typed, PLAIN;
        TYPED_THANKS = "typed-thanks", Typed, PLAIN;
        TYPED_NOT_MEANT = "typed-not-meant", Typed, PLAIN;
        TYPED_CONSENT = "typed-consent", Typed, PLAIN;
        TYPED_SEEN = "typed-seen", Typed, PLAIN;
        TYPED_NOT_SEEN = "typed-not-seen", Typed, PLAIN;
        TYPED_MAY_GO_ON = "typed-may-go-on", Typed, PLAIN;
        TYPED_MAY_NOT = "typed-may-not", Typed, PLAIN;
        TYPED_AGREE = "typed-agree", Typed, PLAIN;
        TYPED_CHANGED = "typed-changed", Typed, PLAIN;
    }

    /// What people type in a danger that is no sign of the dialog; its attributes are
    /// the signs. A dialog's own file may lack it.
    EMERGENCY {
        EMERGENCY_WORDS = "emergency-words", Typed, CRITICAL;
    }

    /// Messages of a dialog's own file, besides those of its parts: what the bot
    /// states about this complaint.
    OF_EVERY_DIALOG {
        TITLE = "title", Heading, PLAIN;
        WELCOME = "welcome", Welcome, PLAIN;
        SCOPE = "scope", Welcome, PLAIN;
        EMERGENCY_SIGNS = "emergency-signs", Emergency, CRITICAL;
        SAFETY_NET = "safety-net", Outcome, CRITICAL;
        SELF_CARE_LIMIT = "self-care-limit", Outcome, CRITICAL;
        ABOUT = "about", Notice, PLAIN;
        URGENCY_CONSULTATION = "urgency-consultation", Outcome, CRITICAL;
    }

    /// What Telegram shows of the bot, in a dialog's own file.
    PROFILES {
        PROFILE = "profile", Profile, PLAIN;
        PROFILE_SHORT = "profile-short", ProfileShort, PLAIN;
    }

    /// What stands below an outcome in place of the long safety net, if that is behind
    /// a button.
    BESIDE_A_SAFETY_NET {
        SAFETY_NET_SHORT = "safety-net-short", Outcome, CRITICAL;
    }

    /// Messages that a dialog's own file may lack.
    OPTIONAL {
        // The heading of what a person ticked that a clinician should know.
        TELL_THEM = "tell-them", Heading, CRITICAL;
        // The few signs with which nobody should begin a conversation: shown in the
        // welcome, if all signs are behind a button.
        WELCOME_SIGNS = "welcome-signs", Welcome, CRITICAL;
    }

    /// What the lines and marks of the trend picture are: a dialog that draws one has
    /// them in its own file.
    OF_A_TREND {
        TREND_SCALE = "trend-scale", Trend, PLAIN;
        TREND_SOLID = "trend-solid", Trend, PLAIN;
        TREND_DASHED = "trend-dashed", Trend, PLAIN;
        TREND_NOTCH = "trend-notch", Trend, PLAIN;
    }
}

/// A day of each month, in `bot.ftl`.
pub(super) const DATES: [&str; 12] = [
    "date-1", "date-2", "date-3", "date-4", "date-5", "date-6", "date-7", "date-8", "date-9",
    "date-10", "date-11", "date-12",
];

/// Returns the text with a day of a month, of which the first is 0.
pub(in crate::locale) const fn date(month0: usize) -> TextId {
    TextId::fixed(DATES[month0])
}

/// Returns what the catalogue has of the text with this id, if it is one of these.
pub(super) fn row(id: &str) -> Option<&'static Row> {
    TABLES.iter().copied().flatten().find(|it| it.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_constant_is_named_as_its_text() {
        for (name, id) in NAMES {
            assert_eq!(*name, id.replace(['-', '.'], "_").to_uppercase());
        }
    }

    #[test]
    fn each_id_is_spelled_once() {
        let mut ids: Vec<_> = NAMES.iter().map(|it| it.1).chain(DATES).collect();
        ids.sort_unstable();
        assert!(ids.windows(2).all(|it| it[0] != it[1]), "{ids:?}");
    }
}
