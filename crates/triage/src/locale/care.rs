//! Renders what is sent about the check-ins: the offer, the plan, the questions
//! in between.

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use fluent::FluentArgs;

use super::message::{Button, Message};
use super::{Locale, MissingText};
use crate::care::{Offer, zones};
use crate::engine::action::{Action, CareAction, Seen};
use crate::engine::reply::Plan;

/// Times in a row of buttons.
const TIMES_PER_ROW: usize = 4;

/// What a person agrees to: check-ins, or one question.
pub(super) const OFFER: &str = "care-offer";
/// The same, of one question.
pub(super) const OFFER_OF_ONE: &str = "care-offer-seen";
/// When the next check-in comes.
pub(super) const PLAN: &str = "care-plan";
/// The same, of the question whether a doctor has seen the person.
pub(super) const PLAN_OF_ONE: &str = "care-plan-seen";

/// A day of each month.
pub(super) const DATES: [&str; 12] = [
    "date-1", "date-2", "date-3", "date-4", "date-5", "date-6", "date-7", "date-8", "date-9",
    "date-10", "date-11", "date-12",
];

/// Returns the message with the label of a button, where it has one.
pub(super) fn label_id(action: CareAction) -> Option<&'static str> {
    Some(match action {
        CareAction::Agree => "care-agree",
        CareAction::ChangeHour => "care-change-hour",
        CareAction::Changed => "care-changed",
        CareAction::PlanAgain => "care-plan-again",
        CareAction::Tomorrow => "care-tomorrow",
        CareAction::Seen(Seen::MayGoOn) => "care-seen-go-on",
        CareAction::Seen(Seen::MayNot) => "care-seen-may-not",
        CareAction::Seen(Seen::Yes) => "care-seen-yes",
        CareAction::Seen(Seen::NotYet) => "care-seen-no",
        CareAction::GoOn => "care-go-on",
        CareAction::Stop => "care-stop",
        CareAction::Hour(_) | CareAction::Zone(_) => return None,
    })
}

impl Locale {
    pub(super) fn care_label(&self, action: CareAction) -> Result<String, MissingText> {
        match (action, label_id(action)) {
            (_, Some(id)) => self.text(id),
            (CareAction::Hour(hour), _) => Ok(format!("{hour}:00")),
            // Its label is what clocks show at the moment.
            _ => Err(self.missing("care-zone")),
        }
    }

    pub(super) fn offer(&self, offer: Offer) -> Result<Message, MissingText> {
        let mut args = FluentArgs::new();
        let id = match offer {
            Offer::CheckIns { count, weeks } => {
                args.set("count", count);
                args.set("weeks", weeks);
                OFFER
            }
            Offer::WereYouSeen(1) => "care-offer-tomorrow",
            Offer::WereYouSeen(days) => {
                args.set("in", days);
                OFFER_OF_ONE
            }
        };
        let mut message = Message::default();
        message.text(self.text_with(id, &args)?);
        Ok(message)
    }

    pub(super) fn next_check_in(&self, plan: Plan) -> Result<Message, MissingText> {
        let (id, on) = match plan {
            Plan::CheckIn(day, hour) => (PLAN, Some((day, hour))),
            Plan::WereYouSeen(day, hour) => (PLAN_OF_ONE, Some((day, hour))),
            Plan::Over => ("care-plan-over", None),
            Plan::OverUnseen => ("care-plan-over-unseen", None),
        };
        let mut args = FluentArgs::new();
        if let Some((day, hour)) = on {
            args.set("date", self.date(day)?);
            args.set("hour", hour);
        }
        let mut message = Message::default();
        message.text(self.text_with(id, &args)?);
        Ok(message)
    }

    fn date(&self, day: NaiveDate) -> Result<String, MissingText> {
        let mut args = FluentArgs::new();
        args.set("day", day.day());
        self.text_with(DATES[day.month0() as usize], &args)
    }

    /// Asks what the person's clock shows; each button has one of the times
    /// that clocks show at this moment.
    pub(super) fn clocks(&self, now: DateTime<Utc>) -> Result<Message, MissingText> {
        let mut message = Message::default();
        message.text(self.text("care-zone")?);
        let times = zones::by_time(&self.clinic.zones(), now);
        let button = |(zone, time): &(_, chrono::NaiveTime)| Button {
            label: format!("{:02}:{:02}", time.hour(), time.minute()),
            action: Action::Care(CareAction::Zone(*zone)),
        };
        message.rows =
            times.chunks(TIMES_PER_ROW).map(|row| row.iter().map(button).collect()).collect();
        Ok(message)
    }
}
