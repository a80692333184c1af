//! The telephone numbers of countries. `docs/countries.md` states the source of
//! each and how it was checked; `tests/it/countries.rs` compares the two.

/// The emergency numbers, each with its countries.
const EMERGENCY: [(&str, &str); 52] = [
    ("14", "DZ"),
    ("15", "GF GP MA MQ NC NE PF PM RE WF YT"),
    ("000", "AU CC CX"),
    ("101", "IL PS"),
    ("102", "NP"),
    ("103", "AM AZ BY KZ MN RU TJ UA UZ"),
    ("104", "CU"),
    ("107", "AR"),
    ("108", "IN"),
    ("110", "JM SY"),
    ("111", "NR NZ PG"),
    (
        "112",
        "AL AO AT AX BE BG BI BJ CY CZ DE DK EE ES FI FO FR GE GR HR HU IE IS \
         IT KW LT LU LV MC MD MT NL PL PT RO SE SI SK ST TL TR VU",
    ),
    ("113", "NO"),
    ("114", "MU TZ"),
    ("115", "IR VN"),
    ("116", "AD GM"),
    ("117", "MZ"),
    ("118", "BO SM VA"),
    ("119", "JP KH KR TW"),
    ("120", "CN"),
    ("122", "IQ"),
    ("123", "CO EG"),
    ("124", "BA ME"),
    ("128", "NI"),
    ("130", "CV"),
    ("131", "CL"),
    ("132", "SV"),
    ("140", "LB"),
    ("144", "CH LI"),
    ("190", "TN"),
    ("191", "YE"),
    ("192", "BR"),
    ("193", "GH LY"),
    ("194", "KI MK XK"),
    ("195", "LA"),
    ("511", "BB"),
    (
        "911",
        "AG AI AS AW BM BQ BS BZ CA CR DO EC FJ FM GD GU JO KN KY LC LR MH MP \
         MS MX PA PH PR PW TC US VC VE VG VI",
    ),
    ("913", "GY"),
    ("933", "TO"),
    ("991", "BN"),
    ("994", "ZW"),
    ("996", "WS"),
    ("997", "BW SA"),
    ("998", "AE MW"),
    ("999", "AC BD BH DM FK GB GG HK IM JE KE MO MY QA SD SH SL SO SS"),
    ("1122", "PK"),
    ("1220", "CF"),
    ("1300", "GA"),
    ("1515", "SN"),
    ("1669", "TH"),
    ("9999", "OM"),
    ("10177", "ZA"),
];

/// The numbers for urgent medical help that is not an emergency, for countries
/// with one nationwide number.
const URGENT: [(&str, &str); 9] = [
    ("AT", "1450"),
    ("AU", "1800 022 222"),
    ("CA", "811"),
    ("DE", "116117"),
    ("GB", "111"),
    ("NO", "116117"),
    ("NZ", "0800 611 116"),
    ("PT", "808 24 24 24"),
    ("SE", "1177"),
];

/// Returns the emergency number of a country, if it is known.
pub fn emergency(country: &str) -> Option<&'static str> {
    let is_there = |(_, countries): &&(&str, &str)| countries.split(' ').any(|it| it == country);
    EMERGENCY.iter().find(is_there).map(|(number, _)| *number)
}

/// Returns the number of a country for what is urgent but not an emergency.
pub fn urgent(country: &str) -> Option<&'static str> {
    URGENT.iter().find(|(it, _)| *it == country).map(|(_, number)| *number)
}

/// Returns the countries whose emergency number is known.
pub fn all() -> impl Iterator<Item = &'static str> {
    EMERGENCY.iter().flat_map(|(_, countries)| countries.split(' '))
}
