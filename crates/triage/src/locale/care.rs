//! Renders what is sent about the check-ins: the offer, the plan, the questions
//! in between.

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use fluent::FluentArgs;

use super::catalogue::{TextId, texts};
use super::message::{Button, Message};
use super::{Locale, MissingText};
use crate::care::{Offer, zones};
use crate::engine::action::{Action, CareAction, Seen};
use crate::engine::reply::Plan;

/// Times in a row of buttons.
const TIMES_PER_ROW: usize = 4;

/// Returns the message with the label of a button, where it has one.
fn label_id(action: CareAction) -> Option<TextId> {
    Some(match action {
        CareAction::Agree => texts::CARE_AGREE,
        CareAction::ChangeHour => texts::CARE_CHANGE_HOUR,
        CareAction::Changed => texts::CARE_CHANGED,
        CareAction::PlanAgain => texts::CARE_PLAN_AGAIN,
        CareAction::Tomorrow => texts::CARE_TOMORROW,
        CareAction::Seen(Seen::MayGoOn) => texts::CARE_SEEN_GO_ON,
        CareAction::Seen(Seen::MayNot) => texts::CARE_SEEN_MAY_NOT,
        CareAction::Seen(Seen::Yes) => texts::CARE_SEEN_YES,
        CareAction::Seen(Seen::NotYet) => texts::CARE_SEEN_NO,
        CareAction::GoOn => texts::CARE_GO_ON,
        CareAction::Stop => texts::CARE_STOP,
        CareAction::Hour(_) | CareAction::Zone(_) => return None,
    })
}

impl Locale {
    pub(super) fn care_label(&self, action: CareAction) -> Result<String, MissingText> {
        match (action, label_id(action)) {
            (_, Some(id)) => self.text(&id),
            (CareAction::Hour(hour), _) => Ok(format!("{hour}:00")),
            // Its label is what clocks show at the moment.
            _ => Err(self.missing(&texts::CARE_ZONE)),
        }
    }

    pub(super) fn offer(&self, offer: Offer) -> Result<Message, MissingText> {
        let mut args = FluentArgs::new();
        let id = match offer {
            Offer::CheckIns { count, weeks } => {
                args.set("count", count);
                args.set("weeks", weeks);
                texts::CARE_OFFER
            }
            Offer::WereYouSeen(1) => texts::CARE_OFFER_TOMORROW,
            Offer::WereYouSeen(days) => {
                args.set("in", days);
                texts::CARE_OFFER_SEEN
            }
        };
        let mut message = Message::default();
        message.text(self.text_with(&id, &args)?);
        Ok(message)
    }

    pub(super) fn next_check_in(&self, plan: Plan) -> Result<Message, MissingText> {
        let (id, on) = match plan {
            Plan::CheckIn(day, hour) => (texts::CARE_PLAN, Some((day, hour))),
            Plan::WereYouSeen(day, hour) => (texts::CARE_PLAN_SEEN, Some((day, hour))),
            Plan::Over => (texts::CARE_PLAN_OVER, None),
            Plan::OverUnseen => (texts::CARE_PLAN_OVER_UNSEEN, None),
        };
        let mut args = FluentArgs::new();
        if let Some((day, hour)) = on {
            args.set("date", self.date(day)?);
            args.set("hour", hour);
        }
        let mut message = Message::default();
        message.text(self.text_with(&id, &args)?);
        Ok(message)
    }

    fn date(&self, day: NaiveDate) -> Result<String, MissingText> {
        let mut args = FluentArgs::new();
        args.set("day", day.day());
        self.text_with(&texts::date(day.month0() as usize), &args)
    }

    /// Asks what the person's clock shows; each button has one of the times
    /// that clocks show at this moment.
    pub(super) fn clocks(&self, now: DateTime<Utc>) -> Result<Message, MissingText> {
        let mut message = Message::default();
        message.text(self.text(&texts::CARE_ZONE)?);
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
