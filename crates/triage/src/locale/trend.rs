//! Renders the caption of the trend picture: the same numbers, for people who
//! cannot see it, and what its lines are.

use fluent::FluentArgs;

use super::catalogue::{TextId, texts};
use super::message::{Drawing, Message, Paragraph};
use super::{Locale, MissingText, bidi};
use crate::trend::{Pains, Point, Trend};

/// Between two check-ins.
const SEPARATOR: &str = " · ";

/// Returns one pain of a check-in.
type Pain = fn(&Pains) -> Option<u32>;

/// The pains that have a line each, by the message that names it.
const LINES: [(TextId, Pain); 2] =
    [(texts::TREND_SOLID, |it| it.solid), (texts::TREND_DASHED, |it| it.dashed)];

impl Locale {
    /// Renders the picture with its caption.
    pub fn trend(&self, trend: &Trend) -> Result<Message, MissingText> {
        let paragraphs = vec![Paragraph::Text(self.caption(trend)?)];
        let picture = Some(Drawing::Trend(trend.clone()));
        let mut message = Message { paragraphs, picture, ..Message::default() };
        bidi::strip_or_isolate(&mut message);
        Ok(message)
    }

    /// Returns the caption. A number that was never answered has no line, but
    /// if none was, the first line lists what was not answered.
    pub fn caption(&self, trend: &Trend) -> Result<String, MissingText> {
        let is_answered = |pain: &Pain| trend.pains().any(|it| pain(it).is_some());
        let is_first = |place: usize| place == 0 && !LINES.iter().any(|it| is_answered(&it.1));
        let mut lines = vec![self.text(&texts::TREND_SCALE)?];
        for (place, (label, pain)) in LINES.iter().enumerate() {
            if is_answered(pain) || is_first(place) {
                lines.push(self.trend_line(label, self.trend_points(trend, pain)?)?);
            }
        }
        let cuts = trend.points.iter().filter(|it| it.is_cut).map(|it| it.week().to_string());
        lines.push(self.trend_line(&texts::TREND_NOTCH, cuts.collect())?);
        lines.retain(|it| !it.is_empty());
        Ok(lines.join("\n"))
    }

    /// The parts are no variable of the label: so they take its direction.
    fn trend_line(&self, label: &TextId, parts: Vec<String>) -> Result<String, MissingText> {
        if parts.is_empty() {
            return Ok(String::new());
        }
        Ok(format!("{} {}", self.text(label)?, parts.join(SEPARATOR)))
    }

    /// What was answered, and what was not; not what was not asked.
    fn trend_points(&self, trend: &Trend, pain: &Pain) -> Result<Vec<String>, MissingText> {
        let mut points = Vec::new();
        for point in &trend.points {
            match point.pains.as_ref().map(pain) {
                None => {
                    let none = self.text(&texts::TREND_NOT_ANSWERED)?;
                    points.push(self.trend_point(point, &none)?);
                }
                Some(Some(pain)) => points.push(self.trend_point(point, &pain.to_string())?),
                Some(None) => {}
            }
        }
        Ok(points)
    }

    fn trend_point(&self, point: &Point, pain: &str) -> Result<String, MissingText> {
        let mut args = FluentArgs::new();
        args.set("week", point.week().to_string());
        args.set("value", pain);
        self.text_with(&texts::TREND_POINT, &args)
    }
}
