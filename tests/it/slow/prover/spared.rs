//! What people are spared, held to what comes of asking everybody everything.

use std::collections::BTreeMap;

use triage::dialog::guard::Holds;
use triage::dialog::{Answers, At, Dialog, Urgency};

use super::people::{Everybody, Person};

impl Everybody<'_> {
    /// Somebody who is spared a question is sent what they would be sent anyway, and
    /// is asked nothing else; somebody who is asked one needs it.
    pub(super) fn hold_what_is_spared(&self, seed: u64) {
        let sent: Vec<_> =
            self.people.iter().map(|it| sent(self.dialog, it, it.answers.clone())).collect();
        let text = &self.small.text;
        for (person, in_full) in self.people.iter().zip(&sent) {
            let walk = self.dialog.walk(&person.in_mind);
            let about = || format!("seed {seed}: {:?} in mind, of {text}", person.mind);
            let decision = match &walk.at {
                At::Decided(decision) => Some(decision),
                At::Undecided => None,
                At::Asking(_) => panic!("{}", about()),
            };
            let rule = decision.map(|it| it.rule);
            assert_eq!(rule, person.decision.as_ref().map(|it| it.rule), "{}", about());
            assert_eq!(&sent_by(self.dialog, &walk.at, &walk.in_full), in_full, "{}", about());
            self.hold_who_is_asked(person, &about);
            self.hold_the_progress(person, &about);
        }
        self.hold_the_need(&sent, seed);
    }

    /// The questions asked are some of those asked otherwise, in their order, and
    /// all the screens among them.
    fn hold_who_is_asked(&self, person: &Person, about: &impl Fn() -> String) {
        let in_full = person.answers.0.iter().map(|(id, _)| id);
        let is_asked = |id: &_| person.asked.to(id).is_some();
        let both: Vec<_> = in_full.clone().filter(|it| is_asked(it)).collect();
        assert!(person.asked.0.iter().map(|(id, _)| id).eq(both), "{}", about());
        for (place, id) in in_full.enumerate() {
            let is_screen = self.dialog.question(id).unwrap().screen;
            assert!(is_asked(id) || !is_screen && place > 0, "{id} is spared: {}", about());
        }
    }

    /// "Question 2 of at most 5" is true, and is not taken back.
    fn hold_the_progress(&self, person: &Person, about: &impl Fn() -> String) {
        let mut before = usize::MAX;
        for (passed, (id, _)) in person.asked.0.iter().enumerate() {
            let most = passed + self.dialog.question(id).unwrap().most;
            assert!((person.asked.0.len()..=before).contains(&most), "{most}: {}", about());
            before = most;
        }
    }

    /// Of those who gave the same answers so far and are asked a question, some
    /// two differ in its answer alone and are sent something else.
    fn hold_the_need(&self, sent: &[String], seed: u64) {
        let mut needs: BTreeMap<(usize, Vec<usize>), bool> = BTreeMap::new();
        for (person, here) in self.people.iter().zip(sent) {
            let asked: Vec<_> = person.asked.0.iter().map(|(id, _)| place(&id.0)).collect();
            for (count, at) in asked.iter().copied().enumerate() {
                let so_far = asked[..count].iter().flat_map(|it| [*it, person.mind[*it]]).collect();
                let mut beside = self.beside(person, at).map(|it| &sent[self.at(&it.mind)]);
                *needs.entry((at, so_far)).or_default() |= beside.any(|it| it != here);
            }
        }
        for ((at, so_far), is_needed) in needs {
            let is_always = at == 0 || self.dialog.questions.raw[at].screen;
            let about = || format!("q{at} after {so_far:?}, seed {seed}: {}", self.small.text);
            assert!(is_needed || is_always, "nobody needs {}", about());
        }
    }
}

fn place(id: &str) -> usize {
    id[1..].parse().unwrap()
}

/// All that a person is sent if asked everything, and which screens they are
/// asked.
fn sent(dialog: &Dialog, person: &Person, answers: Answers) -> String {
    sent_by(dialog, &dialog.walk_in_full(&person.in_mind).at, &answers)
}

fn sent_by(dialog: &Dialog, at: &At, answers: &Answers) -> String {
    let screens = answers.0.iter().map(|(id, _)| id);
    let screens = screens.filter(|it| dialog.question(it).unwrap().screen);
    let screens: Vec<_> = screens.map(|it| it.0.as_str()).collect();
    let holds = Holds::new(dialog, answers);
    let raised: Vec<_> = dialog.flags.iter().map(|it| holds.fact(it.fact)).collect();
    let At::Decided(it) = at else { return format!("nothing; {raised:?} {screens:?}") };
    let notes: Vec<_> = it.notes.iter().map(|it| it.id.0.as_str()).collect();
    let signs = match it.urgency {
        Urgency::SelfCare | Urgency::Consultation => Vec::new(),
        Urgency::Consultation24 | Urgency::Emergency => dialog.grounds(|it| it.holds(&holds)),
    };
    let signs = signs.iter().flat_map(|(id, of)| of.iter().map(move |it| format!("{id}.{it}")));
    let signs: Vec<_> = signs.collect();
    let rule = it.rule.number();
    format!("{rule} {} {:?} {raised:?} {notes:?} {signs:?} {screens:?}", it.outcome.id, it.urgency)
}
