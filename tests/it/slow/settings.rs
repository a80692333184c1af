//! Settings that are wrong: what the program says, and with which exit code.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::process::{Command, Output};

use heelwise::store::keyring::Keyring;
use heelwise::store::sled::SledOptions;
use tempfile::tempdir;

/// The exit code of a program that no new start mends.
const MISCONFIGURED: i32 = 78;

/// Runs the program with a settings file and some variables.
fn run(arguments: &[&str], settings: &str, environment: &[(&str, &str)]) -> Output {
    let folder = tempdir().unwrap();
    let file = folder.path().join("heelwise.toml");
    std::fs::write(&file, settings).unwrap();
    Command::new(env!("CARGO_BIN_EXE_heelwise"))
        .args(arguments)
        .arg("--config")
        .arg(&file)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env_clear()
        .envs(environment.iter().copied())
        .output()
        .unwrap()
}

fn serve(settings: &str, environment: &[(&str, &str)]) -> Output {
    run(&["serve"], settings, environment)
}

fn ends(code: i32, settings: &str, environment: &[(&str, &str)], words: &[&str]) {
    let output = serve(settings, environment);
    let printed = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{printed}");
    for word in words {
        assert!(printed.contains(word), "`{word}` is not in: {printed}");
    }
}

fn says(settings: &str, environment: &[(&str, &str)], words: &[&str]) {
    ends(MISCONFIGURED, settings, environment, words);
}

const SECRET: &str = "s3cret-s3cret-s3cret";

const TOKEN: (&str, &str) = ("HEELWISE_TOKEN", "123456789:not-a-real-token-0123456789abcdef");

fn shipped() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("config/heelwise.toml");
    std::fs::read_to_string(file).unwrap()
}

#[test]
fn the_shipped_settings_lack_only_a_token_and_a_country() {
    says(&shipped(), &[], &["HEELWISE_TOKEN", "token_file"]);
    says(&shipped(), &[TOKEN], &["clinic.country", "GB", "ISO 3166"]);
    let country = shipped().replace("# country = \"…\"", "country = \"GB\"");
    let checked = run(&["config", "check"], &country, &[TOKEN]);
    assert_eq!(checked.status.code(), Some(0), "{checked:?}");
}

#[test]
fn a_key_that_does_not_fit_the_store_is_found_by_a_check_too() {
    let place = tempdir().unwrap();
    let store = place.path().join("data");
    let check = |key: &str| {
        let environment = [TOKEN, ("HEELWISE_STORE", store.to_str().unwrap())];
        let key = [("HEELWISE_STORE_KEY", key)];
        let country = "[clinic]\ncountry = \"GB\"\n";
        let output = run(&["config", "check"], country, &[&environment[..], &key].concat());
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let [key, another] = ["ab", "cd"].map(|it| it.repeat(32));
    assert_eq!(check(&key).0, Some(0), "there is no store yet");
    drop(SledOptions::default().open(&store).unwrap());
    let (code, printed) = check(&key);
    assert_eq!(code, Some(MISCONFIGURED), "{printed}");
    assert!(printed.contains("heelwise store rebuild"), "{printed}");
    std::fs::remove_dir_all(&store).unwrap();
    let keyring = Keyring::read(&key).unwrap();
    drop(SledOptions { keyring, ..SledOptions::default() }.open(&store).unwrap());
    assert_eq!(check(&key).0, Some(0));
    let (code, printed) = check(&another);
    assert_eq!(code, Some(MISCONFIGURED), "{printed}");
}

/// Returns the names of all settings.
fn known() -> Vec<String> {
    let output = run(&["config", "check"], "", &[]);
    let lines = String::from_utf8(output.stdout).unwrap();
    let names: Vec<_> =
        lines.lines().map(|line| line.split(' ').next().unwrap().to_owned()).collect();
    assert!(names.len() > 20, "{lines}");
    names
}

#[test]
fn every_setting_stands_in_the_shipped_file_and_on_the_page() {
    let page = crate::world::root().join("docs/operating.md");
    let page = std::fs::read_to_string(page).unwrap();
    for name in known() {
        assert!(page.contains(&format!("| `{name}` |")), "`{name}` is not on the page");
        let key = name.rsplit('.').next().unwrap();
        let is_there = |line: &str| {
            line.trim_start_matches("# ").strip_prefix(key).is_some_and(|it| it.starts_with(" ="))
        };
        let is_said = shipped().contains(&format!("HEELWISE_{}", name.to_uppercase()));
        assert!(is_said || shipped().lines().any(is_there), "`{name}` is not in the file");
    }
}

/// One that sets nothing would stop every instance.
#[cfg(feature = "postgres")]
#[test]
fn every_variable_of_the_compose_file_is_that_of_a_setting() {
    let file = crate::world::root().join("config/compose.yml");
    let compose = std::fs::read_to_string(file).unwrap();
    let variable = |it: String| it.replace('.', "__").to_uppercase();
    let settings: Vec<_> = known().into_iter().map(variable).collect();
    let mut found = 0;
    for after in compose.split("HEELWISE_").skip(1) {
        let is_of_name = |it: char| it.is_ascii_uppercase() || it == '_';
        let name = after.split(|it: char| !is_of_name(it)).next().unwrap();
        assert!(settings.iter().any(|it| it == name), "HEELWISE_{name} sets nothing");
        found += 1;
    }
    assert!(found > 8, "{found}");
}

#[test]
fn a_setting_that_does_not_exist_is_named_with_its_line_and_the_one_that_was_meant() {
    says(
        "log = \"info\"\nretention = 3",
        &[TOKEN],
        &["heelwise.toml:2", "did you mean `retention_days`?"],
    );
    says(
        "[clinic]\ncontry = \"ES\"",
        &[TOKEN],
        &[":2: there is no setting `clinic.contry`", "`clinic.country`"],
    );
    says("[web]\nxyz = 1", &[TOKEN], &["`web.xyz`; there are web.listen, web.names, web.public"]);
    says("store.path = 1", &[TOKEN], &["`store.path`"]);
    says("logs = 1\nstores = 2", &[TOKEN], &["`log`?", "`store`?"]);
}

#[test]
fn a_variable_that_sets_nothing_is_named_with_the_one_that_was_meant() {
    let fax = ("HEELWISE_CLINIC__PONE", "1");
    says("", &[TOKEN, fax], &["HEELWISE_CLINIC__PONE", "did you mean `HEELWISE_CLINIC__PHONE`?"]);
    let country = ("HEELWISE_CLINIC_COUNTRY", "GB");
    says("", &[TOKEN, country], &["did you mean `HEELWISE_CLINIC__COUNTRY`?"]);
}

#[test]
fn a_variable_that_is_no_text_is_named() {
    let output = Command::new(env!("CARGO_BIN_EXE_heelwise"))
        .args(["config", "check"])
        .env_clear()
        .env("HEELWISE_CLINIC__PHONE", OsStr::from_bytes(b"\xff"))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(MISCONFIGURED));
    let printed = String::from_utf8_lossy(&output.stderr);
    assert!(printed.contains("the variable `HEELWISE_CLINIC__PHONE` is not UTF-8"), "{printed}");
}

#[test]
fn what_kubernetes_says_of_a_service_of_the_same_name_is_passed_over() {
    let injected = [
        ("HEELWISE_SERVICE_HOST", "10.0.0.1"),
        ("HEELWISE_SERVICE_PORT", "9464"),
        ("HEELWISE_SERVICE_PORT_METRICS", "9464"),
        ("HEELWISE_PORT", "tcp://10.0.0.1:9464"),
        ("HEELWISE_PORT_9464_TCP", "tcp://10.0.0.1:9464"),
        ("HEELWISE_PORT_9464_TCP_PROTO", "tcp"),
        ("HEELWISE_PORT_9464_TCP_PORT", "9464"),
        ("HEELWISE_PORT_9464_TCP_ADDR", "10.0.0.1"),
        ("HEELWISE_CLINIC__COUNTRY", "GB"),
        TOKEN,
    ];
    let checked = run(&["config", "check"], "", &injected);
    assert_eq!(checked.status.code(), Some(0), "{checked:?}");
    for not_theirs in [
        ("HEELWISE_PORT", "8080"),
        ("HEELWISE_PORTS_9464_TCP", "x"),
        ("HEELWISE_PORT_9464_TCP_PORTO", "x"),
        ("HEELWISE_PORT_WEB_TCP", "x"),
        ("HEELWISE_SERVICE", "x"),
    ] {
        says("", &[TOKEN, not_theirs], &[not_theirs.0]);
    }
}

#[test]
fn a_setting_of_the_wrong_kind_is_named_with_its_line() {
    says(
        "\nretention_days = \"a month\"",
        &[TOKEN],
        &["heelwise.toml:2", "`retention_days` cannot be read", "integer"],
    );
    says("log = \"loud\"", &[TOKEN], &["heelwise.toml:1", "`log`", "warn"]);
    says("log_format = \"xml\"", &[TOKEN], &["`log_format`", "json"]);
    says("", &[TOKEN, ("HEELWISE_RATES__ALL", "x")], &["HEELWISE_RATES__ALL: ", "rates.all"]);
    says("retention_days = ", &[TOKEN], &["heelwise.toml", "line 1, column 18"]);
}

#[test]
fn a_country_without_an_emergency_number_is_refused() {
    says("", &[TOKEN], &["clinic.country", "GB"]);
    says("[clinic]\ncountry = \"XX\"", &[TOKEN], &["XX", "[emergency_numbers]"]);
    says("[clinic]\ncountry = \"UK\"", &[TOKEN], &["UK", "ISO 3166", "GB"]);
}

#[test]
fn nothing_is_kept_for_no_time() {
    let country = "[clinic]\ncountry = \"GB\"";
    says(&format!("retention_days = 0\n{country}"), &[TOKEN], &["`retention_days` must be 1"]);
}

#[test]
fn a_webhook_needs_a_secret() {
    let settings = "[clinic]\ncountry = \"ES\"\n[webhook]\nurl = \"https://bot.example\"";
    says(settings, &[TOKEN], &["webhook.secret_file", "openssl rand"]);
    let too_long = "x".repeat(257);
    for (wrong, length) in
        [("a", "1"), ("s3cret-s3cret-s", "15"), ("sp ace sp ace sp ace", "20"), (&too_long, "257")]
    {
        let printed =
            ["webhook.secret", "16 to 256 of A-Z", &format!("it has {length} characters")];
        says(settings, &[TOKEN, ("HEELWISE_WEBHOOK__SECRET", wrong)], &printed);
    }
}

#[test]
fn a_webhook_that_anybody_could_read_is_refused() {
    let more = [TOKEN, ("HEELWISE_CLINIC__COUNTRY", "ES"), ("HEELWISE_WEBHOOK__SECRET", SECRET)];
    let url = |it: &str| format!("[webhook]\nurl = \"{it}\"");
    for it in ["http://bot.example/telegram", "http://127.0.0.1.bot.example", "bot.example"] {
        says(&url(it), &more, &[it, "https://", "reverse proxy"]);
    }
    for it in [
        "https://bot.example/telegram",
        "http://127.0.0.1:8080/x",
        "http://[::1]:80",
        "http://localhost/",
    ] {
        let checked = run(&["config", "check"], &url(it), &more);
        assert_eq!(checked.status.code(), Some(0), "{checked:?}");
    }
}

#[test]
fn this_machine_alone_can_reach_the_program_unless_plainly_asked() {
    let webhook = "url = \"https://bot.example/\"\nsecret = \"0123456789abcdef\"";
    // Should it be let through, it must not serve.
    let wrong = ("HEELWISE_STORE", "/dev/null/x");
    for (section, more) in [("web", ""), ("webhook", webhook)] {
        let listen = format!("[clinic]\ncountry = \"ES\"\n[{section}]\nlisten = \"0.0.0.0:0\"\n");
        let settings = format!("{listen}{more}\n");
        let (listen, public) = (format!("{section}.listen"), format!("{section}.public"));
        says(&settings, &[TOKEN, wrong], &[&listen, "0.0.0.0:0", "127.0.0.1", &public]);
        ends(1, &format!("{settings}public = true"), &[TOKEN, wrong], &["open the store"]);
    }
}

#[test]
fn a_clinic_has_its_own_numbers_if_it_says_so() {
    let banner = |settings: &str| {
        let output = run(&["config", "check"], settings, &[TOKEN]);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let all = String::from_utf8(output.stdout).unwrap();
        all.lines().find(|it| it.contains("emergency number patients")).unwrap().trim().to_owned()
    };
    let line = "emergency number patients are sent:";
    let no_line = "for what is urgent and no emergency: no number";
    let of = |country: &str| format!("[clinic]\ncountry = \"{country}\"\n");
    assert_eq!(
        banner(&of("gb")),
        format!("{line} 999 (GB); for what is urgent and no emergency: 111")
    );
    assert_eq!(banner(&of("ES")), format!("{line} 112 (ES); {no_line}"));
    assert_eq!(banner(&(of("GB") + "urgent = \"\"")), format!("{line} 999 (GB); {no_line}"));
    let own = of("XX") + "urgent = \"12\"\n[emergency_numbers]\nxx = \"34\"";
    let own_line = "for what is urgent and no emergency: 12";
    assert_eq!(banner(&own), format!("{line} 34 (XX, as set in the settings); {own_line}"));
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
    assert_eq!(output.status.code(), Some(MISCONFIGURED));
}

/// Each kind of line that cannot be read, with a secret where its value is.
#[test]
fn what_cannot_be_read_is_named_by_its_place_and_never_shown() {
    let secret = "123456789:not-a-real-token-0123456789abcdef";
    for (line, place) in [
        ("token = \"SECRET", "line 2, column 53"),
        ("token = SECRET", "line 2, column 9"),
        ("token \"SECRET\"", "line 2, column 7"),
        ("token = \"x\"\ntoken = \"SECRET\"", "line 3, column 1"),
        ("SECRET", "line 2, column 44"),
        ("retention_days = \"SECRET\"", "heelwise.toml:2: `retention_days`"),
        ("log = \"SECRET\"", "heelwise.toml:2: `log`"),
        ("log_format = \"SECRET\"", "heelwise.toml:2: `log_format`"),
        ("token = [\"SECRET\"]", "heelwise.toml:2: `token`"),
        ("clinic = \"SECRET\"", "heelwise.toml:2: `clinic`"),
        ("web = \"SECRET\"", "heelwise.toml:2: `web`"),
        ("emergency_numbers = \"SECRET\"", "heelwise.toml:2: `emergency_numbers`"),
        ("web.listen = \"SECRET\"", "heelwise.toml:2: `web.listen`"),
        ("web.public = \"SECRET\"", "heelwise.toml:2: `web.public`"),
        ("rates.all = \"SECRET\"", "heelwise.toml:2: `rates.all`"),
        ("disk_reserved_mib = 99123456789", "heelwise.toml:2: `disk_reserved_mib`"),
    ] {
        let output = serve(&format!("\n{}", line.replace("SECRET", secret)), &[]);
        let printed = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(MISCONFIGURED), "{printed}");
        assert!(printed.contains(place), "`{place}` is not in: {printed}");
        assert!(!printed.contains("123456789") && !printed.contains("not-a-real"), "{printed}");
    }
    for name in ["RETENTION_DAYS", "LOG", "LOG_FORMAT", "RATES__ALL", "WEB__LISTEN", "WEB__PUBLIC"]
    {
        let variable = format!("HEELWISE_{name}");
        let output = serve("", &[(&variable, secret)]);
        let printed = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(MISCONFIGURED), "{printed}");
        assert!(printed.contains(&format!("{variable}: `")), "{printed}");
        assert!(!printed.contains(secret), "{printed}");
    }
}

#[test]
fn a_server_that_is_not_asked_over_http_is_refused_and_a_plain_one_warned_of() {
    let country = ("HEELWISE_CLINIC__COUNTRY", "ES");
    let check = |url| run(&["config", "check"], "", &[TOKEN, country, ("HEELWISE_API_URL", url)]);
    for url in ["ftp://api.example", "file:///api", "api.example"] {
        let output = check(url);
        let printed = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(MISCONFIGURED), "{printed}");
        assert!(printed.contains(url) && printed.contains("https://"), "{printed}");
    }
    for (url, is_warned) in [
        ("https://api.example", false),
        ("http://127.0.0.1:8081", false),
        ("http://localhost:8081", false),
        ("http://api.example", true),
        ("http://localhost:x@api.example", true),
        ("http://10.0.0.1:8081", true),
    ] {
        let output = check(url);
        let printed = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(0), "{printed}");
        assert_eq!(printed.contains("which is not encrypted"), is_warned, "{url}: {printed}");
    }
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

const GB: (&str, &str) = ("HEELWISE_CLINIC__COUNTRY", "GB");

/// What `config check` prints of the languages.
fn languages(settings: &str, environment: &[(&str, &str)]) -> String {
    let environment = [&[TOKEN, GB], environment].concat();
    let output = run(&["config", "check"], settings, &environment);
    let printed = String::from_utf8(output.stdout).unwrap();
    let line = printed.lines().find_map(|it| it.strip_prefix("  languages: "));
    line.unwrap_or_else(|| panic!("{printed}{}", String::from_utf8_lossy(&output.stderr)))
        .to_owned()
}

#[test]
fn only_the_languages_that_the_settings_name_are_offered() {
    let expected = "en, de, es; left out: none; published and not offered: ar, fr, pt-BR, ru, uk";
    assert_eq!(languages("[languages]\noffered = [\"es\", \"de\"]", &[]), expected);
    let variable = ("HEELWISE_LANGUAGES__OFFERED", "en, es de");
    assert_eq!(languages("", &[variable]), expected);
    assert!(!languages("[languages]\noffered = []", &[]).contains("not offered"));
}

#[test]
fn a_language_that_the_settings_name_and_nobody_knows_is_an_error() {
    let wrong = "[languages]\noffered = [\"en\", \"pt\"]";
    let error = "`languages.offered` names `pt`, which the dialog has no words in";
    says(wrong, &[TOKEN, GB], &[error, "it has en, ar, de, es, fr, pt-BR, ru, uk"]);
    says("[languages]\noffered = 3", &[TOKEN, GB], &["a list of languages"]);
}
