//! Signs: the ticks of a person that raise a flag.

use typed_index_collections::ti_vec;

use super::guard::Guard;
use super::{ChoiceId, Dialog, Question, QuestionId};

impl Dialog {
    /// Returns the answers that raise a flag, by question. Of each question
    /// about dangers it has the choices that some flag rests on; `holds`
    /// decides what holds of the answers. A choice that a flag denies is not
    /// among them, unless the flag denies that nothing is ticked.
    pub fn grounds(&self, holds: impl Fn(&Guard) -> bool) -> Vec<(&QuestionId, Vec<&ChoiceId>)> {
        let mut is_ground = ti_vec![false; self.facts.len()];
        self.flags.iter().for_each(|it| is_ground[it.fact] |= holds(&Guard::Fact(it.fact)));
        let mut chosen: Vec<&Guard> = Vec::new();
        for (place, fact) in self.facts.iter_enumerated().rev() {
            if is_ground[place] {
                fact.guard.grounds(&holds, &mut |ground| {
                    if let Guard::Fact(part) = ground {
                        is_ground[*part] = true;
                    } else {
                        chosen.push(ground);
                    }
                });
            }
        }
        let is_named = |question: &Question, choice: &ChoiceId| {
            let tells = |it: &&Guard| it.is_ground_of(question, choice, &holds);
            question.none() != Some(choice) && chosen.iter().any(tells)
        };
        let screens = self.danger_screens();
        let named = screens.map(|question| {
            let choices = question.choices().iter().filter(|it| is_named(question, it));
            (&question.id, choices.collect::<Vec<_>>())
        });
        named.filter(|(_, choices)| !choices.is_empty()).collect()
    }
}
