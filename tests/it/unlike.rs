//! What an instance finds wrong between itself and others: only what lasts, of those
//! that live, and of its own release.

use std::time::Duration;

use heelwise::fleet::others::{Facts, Finding, LASTING, NAME, Others, Serves, Shown};
use heelwise::fleet::plan::BURIAL;
use heelwise::fleet::{BotId, InstanceId};
use heelwise::mandate::Uptime;

/// The time between two looks.
const LOOK: Duration = Duration::from_secs(3);

fn serves(bots: &[(i64, &[(&str, &str)])]) -> Option<Serves> {
    let facts = |of: &[(&str, &str)]| -> Facts {
        of.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect()
    };
    Some(Serves(bots.iter().map(|(bot, of)| (BotId(*bot), facts(of))).collect()))
}

fn shown(id: i64, name: &str, serves: Option<Serves>) -> Shown {
    Shown { id: InstanceId(id), name: name.to_owned(), beat: 0, release: 0, serves }
}

/// Looks for so long, while these of the others beat; returns what is found at last.
fn looks(me: &Shown, others: &mut [Shown], beats: &[i64], time: Duration) -> Vec<String> {
    let (mut seen, mut found) = (Others::default(), Vec::new());
    let looks = time.as_secs() / LOOK.as_secs();
    for look in 0..=looks {
        let now = Uptime(Duration::from_secs(1_000) + LOOK * look as u32);
        let living = others.iter_mut().filter(|it| beats.contains(&it.id.0));
        living.for_each(|it| it.beat += 6);
        found = seen.look(me, others, now).iter().map(Finding::to_string).collect();
    }
    found
}

#[test]
fn instances_that_serve_a_bot_otherwise_are_named_with_what_differs() {
    let here = [(NAME, "leeds"), ("country", "GB"), ("clinic.phone", ""), ("dialog", "heel 1")];
    let there = [(NAME, "leeds"), ("country", "DE"), ("clinic.phone", "1"), ("dialog", "heel 1")];
    let north = shown(1, "north", serves(&[(7, &here)]));
    let mut others = [shown(2, "south", serves(&[(7, &there)]))];
    let longest = looks(&north, &mut others, &[2], LASTING);
    assert!(longest.is_empty(), "it has not lasted since the first sign of life: {longest:?}");
    let expected = "`north`, which is this instance, and `south` do not serve the bot `leeds` \
                    alike, and people get what the instance has that keeps it: clinic.phone is \
                    not set here and `1` there; country is `GB` here and `DE` there";
    assert_eq!(looks(&north, &mut others, &[2], LASTING + LOOK), [expected]);
    others[0].serves = north.serves.clone();
    assert!(looks(&north, &mut others, &[2], 2 * LASTING).is_empty());
}

#[test]
fn what_differs_for_a_short_time_is_not_reported() {
    let version = |it| serves(&[(7, &[("dialog", it)])]);
    let (mut north, mut seen) = (shown(1, "north", version("old")), Others::default());
    let mut south = shown(2, "south", version("old"));
    for look in 0..40 {
        south.beat += 6;
        // What is published reaches one before the other, once and then again.
        south.serves = version(if look % 8 < 4 { "old" } else { "new" });
        north.serves = version(if look % 8 < 6 { "old" } else { "new" });
        let now = Uptime(LOOK * look);
        assert!(seen.look(&north, &[south.clone()], now).is_empty(), "look {look}");
    }
}

#[test]
fn a_roll_and_what_one_of_the_two_cannot_show_are_no_difference() {
    let north = shown(1, "north", serves(&[(7, &[("country", "GB"), ("newer", "x")])]));
    let other = serves(&[(7, &[("country", "DE")])]);
    let rolled = Shown { release: 1, ..shown(2, "south", other) };
    let older = shown(3, "west", serves(&[(7, &[("country", "GB")])]));
    let unread = shown(4, "east", None);
    let mut others = [rolled, older, unread];
    assert!(looks(&north, &mut others, &[2, 3, 4], 2 * LASTING).is_empty());
    others[0].release = 0;
    assert_eq!(looks(&north, &mut others, &[2, 3, 4], 2 * LASTING).len(), 1);
}

#[test]
fn a_bot_that_one_of_the_two_lacks_is_reported_by_both() {
    let leeds: (i64, &[_]) = (7, &[(NAME, "leeds")]);
    let york: (i64, &[_]) = (9, &[(NAME, "york")]);
    let both = shown(1, "north", serves(&[leeds, york]));
    let one = shown(2, "south", serves(&[leeds]));
    for (me, other) in [(&both, &one), (&one, &both)] {
        let found = looks(me, &mut [other.clone()], &[other.id.0], 2 * LASTING);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].contains("the bot `york`"), "{found:?}");
        assert!(found[0].ends_with("`south` does not have it"), "{found:?}");
    }
}

/// Beside a ghost there may be one that lives.
#[test]
fn one_that_was_killed_counts_neither_by_its_name_nor_by_what_it_served() {
    let mine = serves(&[(7, &[("country", "GB")])]);
    let north = shown(1, "north", mine.clone());
    let mut others = [shown(2, "north", serves(&[(7, &[("country", "DE")])]))];
    assert!(looks(&north, &mut others, &[], 2 * BURIAL).is_empty());
    let name = "another instance of this fleet has the name of this one, `north`";
    let found = looks(&north, &mut others, &[2], LOOK);
    assert!(found.len() == 1 && found[0].starts_with(name), "{found:?}");
    others[0].name = "south".to_owned();
    assert!(looks(&north, &mut others, &[2], LOOK).is_empty());
}
