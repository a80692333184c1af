//! What `heelwise slips` and `heelwise hazards` print of the shipped dialog.

use std::process::Command;

use expect_test::expect_file;
use heelwise::dialog::Urgency;
use heelwise::dialog::check::slips::slips;
use serde_json::Value;

use crate::world::root;

fn heelwise(arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_heelwise"));
    let output = command.args(arguments).current_dir(root()).output().unwrap();
    assert!(output.status.success(), "{arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_hazard_log_is_that_of_the_shipped_dialog() {
    expect_file!["../../docs/hazards.md"].assert_eq(&heelwise(&["hazards"]));
}

#[test]
fn every_single_point_of_failure_has_its_reason_in_the_hazard_log() {
    let text = std::fs::read_to_string(root().join("dialogs/heel-pain.toml")).unwrap();
    let log = std::fs::read_to_string(root().join("docs/hazards.md")).unwrap();
    let slips = slips(&text).unwrap();
    for slip in slips.iter().filter(|it| it.is_single_point_of_failure()) {
        let reason = slip.reason.as_ref();
        let reason = reason.unwrap_or_else(|| panic!("`{}` has no reason", slip.sign));
        assert!(log.contains(reason.as_str()), "`{}`", slip.sign);
    }
}

/// A pop is asked for twice, and a sore that is hot with a fever by two signs.
#[test]
fn a_second_net_is_seen() {
    let text = std::fs::read_to_string(root().join("dialogs/heel-pain.toml")).unwrap();
    let least = |text: &str, sign: &str, flag: &str| {
        let slips = slips(text).unwrap();
        let slip = slips.into_iter().find(|it| it.sign == sign && it.flag.0 == flag).unwrap();
        (slip.least, slip.nets.len())
    };
    let caught = least(&text, "emergency.pop", "rupture-recent");
    assert_eq!(caught, (Urgency::Emergency, 1));
    let loose = text.replace("then = \"onset.pop-back\"", "then = \"site.plantar\"");
    assert_eq!(least(&loose, "emergency.pop", "rupture-recent"), (Urgency::SelfCare, 0));
    let one_of_two = least(&text, "emergency.fever", "sepsis");
    assert_eq!(one_of_two, (Urgency::Consultation24, 0));
}

#[test]
fn every_form_has_every_slip() {
    let json: Value = serde_json::from_str(&heelwise(&["slips", "--format", "json"])).unwrap();
    let slips = json["slips"].as_array().unwrap();
    let (text, page) = (heelwise(&["slips"]), heelwise(&["slips", "--format", "markdown"]));
    for slip in slips {
        let [sign, flag] = ["sign", "flag"].map(|key| slip[key].as_str().unwrap());
        assert!(page.contains(&format!("| {sign} | {flag} | ")), "{sign}");
        let is_line = |it: &str| it.split_whitespace().take(2).eq([sign, flag]);
        assert!(text.lines().any(is_line) || sign.contains(' '), "{sign}");
    }
    assert!(text.contains(&format!("{} slips; ", slips.len())), "{text}");
    assert_eq!(page.lines().count(), slips.len() + 2);
    assert!(text.lines().any(|it| it.starts_with("Not looked at, since ")), "{text}");
}
