//! Settings that are wrong: what the program says, and with which exit code.

use std::path::Path;
use std::process::{Command, Output};

use tempfile::tempdir;

/// Runs the program with a settings file and some variables.
fn serve(settings: &str, environment: &[(&str, &str)]) -> Output {
    let folder = tempdir().unwrap();
    let file = folder.path().join("heelwise.toml");
    std::fs::write(&file, settings).unwrap();
    Command::new(env!("CARGO_BIN_EXE_heelwise"))
        .args(["serve", "--config"])
        .arg(&file)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env_clear()
        .envs(environment.iter().copied())
        .output()
        .unwrap()
}

fn says(settings: &str, environment: &[(&str, &str)], words: &[&str]) {
    let output = serve(settings, environment);
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{told}");
    for word in words {
        assert!(told.contains(word), "`{word}` is not in: {told}");
    }
}

const TOKEN: (&str, &str) = ("HEELWISE_TOKEN", "123456789:not-a-real-token-0123456789abcdef");

#[test]
fn the_shipped_settings_lack_only_a_token() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("config/heelwise.toml");
    says(&std::fs::read_to_string(file).unwrap(), &[], &["HEELWISE_TOKEN", "token_file"]);
}

#[test]
fn a_setting_that_does_not_exist_is_named_with_those_that_do() {
    says("retention = 3", &[TOKEN], &["heelwise.toml", "retention", "retention_days"]);
    says("", &[TOKEN, ("HEELWISE_CLINIC__FAX", "1")], &["fax", "phone"]);
}

#[test]
fn a_setting_of_the_wrong_kind_is_named() {
    says("retention_days = \"a month\"", &[TOKEN], &["retention_days", "a month"]);
    says("log = \"loud\"", &[TOKEN], &["loud", "warn"]);
    says("log_format = \"xml\"", &[TOKEN], &["xml", "json"]);
}

#[test]
fn a_country_without_an_emergency_number_is_refused() {
    says("", &[TOKEN], &["clinic.country", "GB"]);
    says("[clinic]\ncountry = \"XX\"", &[TOKEN], &["XX", "[emergency_numbers]"]);
}

#[test]
fn a_webhook_needs_a_secret() {
    let settings = "[clinic]\ncountry = \"ES\"\n[webhook]\nurl = \"https://bot.example\"";
    says(settings, &[TOKEN], &["webhook.secret"]);
    let secret = ("HEELWISE_WEBHOOK__SECRET", "sp ace");
    says(settings, &[TOKEN, secret], &["webhook.secret", "A-Z"]);
}

#[test]
fn figures_are_told_to_this_machine_alone_unless_plainly_asked() {
    let country = "[clinic]\ncountry = \"ES\"\n[web]\nlisten = \"0.0.0.0:0\"";
    // Should it be let through, it must not serve.
    let wrong = ("HEELWISE_STORE", "/dev/null/x");
    says(country, &[TOKEN, wrong], &["web.listen", "0.0.0.0:0", "127.0.0.1", "web.public"]);
    let public = format!("{country}\npublic = true");
    says(&public, &[TOKEN, wrong], &["open the store"]);
}

#[test]
fn a_program_reads_the_reason_to_end_as_json() {
    let output = serve("log_format = \"json\"", &[TOKEN]);
    let lines = String::from_utf8(output.stderr).unwrap();
    let line: serde_json::Value = serde_json::from_str(lines.trim_end()).unwrap();
    assert_eq!(line["level"], "ERROR");
    assert!(line["message"].as_str().unwrap().contains("clinic.country"), "{line}");
}

#[test]
fn a_settings_file_that_is_not_there_is_named() {
    let output = Command::new(env!("CARGO_BIN_EXE_heelwise"))
        .args(["serve", "--config", "nowhere.toml"])
        .env_clear()
        .output()
        .unwrap();
    assert!(String::from_utf8_lossy(&output.stderr).contains("nowhere"));
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_token_is_never_printed() {
    let output = serve("store = 7", &[TOKEN, ("HEELWISE_STORE", "/dev/null/x")]);
    let printed = [output.stdout, output.stderr].concat();
    assert!(!String::from_utf8_lossy(&printed).contains("not-a-real-token"));
}

#[test]
fn what_a_clinic_says_of_itself_must_fit_every_message() {
    let long = format!("[clinic]\ncountry = \"GB\"\nname = \"{}\"", "Foot ".repeat(20));
    says(&long, &[TOKEN], &["`clinic.name` has 100 characters; there is room for 60"]);
}
