//! The letter as a page to print: it has the text of the message, on one page,
//! and a screen reader finds it in the order in which it is read.

use std::collections::BTreeMap;

use heelwise::app::App;
use heelwise::letter_pdf::Page;
use heelwise::store::memory::Memory;
use lopdf::content::{Content, Operation};
use lopdf::{Document, Encoding, Object, decode_text_string};
use triage::dialog::Urgency;
use triage::engine::letter::Letter;
use triage::locale::Locale;
use triage::locale::message::{Message, Paragraph};

use crate::world::app;

/// A page, as a reader of PDF files finds it.
struct Read {
    file: Document,
    operations: Vec<Operation>,
}

/// A stretch of marked content that has begun.
enum Marked {
    Plain,
    /// What the glyphs mean stands beside them.
    Actual,
    /// The glyphs are in the order of the eye; read from the last to the first.
    Reversed(Vec<String>),
}

impl Read {
    fn new(pdf: &[u8]) -> Self {
        let file = Document::load_mem(pdf).unwrap();
        let pages: Vec<_> = file.get_pages().into_values().collect();
        let [page] = pages[..] else { panic!("{} pages", pages.len()) };
        let operations = Content::decode(&file.get_page_content(page)).unwrap().operations;
        Self { file, operations }
    }

    /// Its text as it is read aloud, with one space between words.
    fn text(&self) -> String {
        let page = *self.file.get_pages().first_key_value().unwrap().1;
        let fonts = self.file.get_page_fonts(page).unwrap();
        let fonts = fonts.iter().map(|(name, it)| (name, it.get_font_encoding(&self.file)));
        let encodings: BTreeMap<_, _> = fonts.map(|(name, it)| (name, it.unwrap())).collect();
        let (mut text, mut open, mut font) = (String::new(), Vec::new(), None);
        for Operation { operator, operands } in &self.operations {
            match operator.as_str() {
                "Tf" => font = encodings.get(&operands[0].as_name().unwrap().to_vec()),
                "Tj" => show(&mut text, &mut open, &operands[0], font.unwrap()),
                "TJ" => {
                    let pieces = operands[0].as_array().unwrap();
                    pieces.iter().for_each(|it| show(&mut text, &mut open, it, font.unwrap()));
                }
                "BMC" | "BDC" => open.push(marked(&mut text, operands)),
                "EMC" => {
                    if let Some(Marked::Reversed(glyphs)) = open.pop()
                        && !is_replaced(&open)
                    {
                        text.extend(glyphs.into_iter().rev());
                    }
                }
                _ => {}
            }
        }
        one_space(&text)
    }

    /// Where the first line begins, from the left.
    fn left_of_title(&self) -> f32 {
        let begins = self.operations.iter().find(|it| it.operator == "Tm").unwrap();
        begins.operands[4].as_float().unwrap()
    }
}

/// Begins marked content; each line of the page is one.
fn marked(text: &mut String, operands: &[Object]) -> Marked {
    if operands[0].as_name().unwrap() == b"ReversedChars" {
        return Marked::Reversed(Vec::new());
    }
    let properties = operands.get(1).and_then(|it| it.as_dict().ok());
    if let Some(actual) = properties.and_then(|it| it.get(b"ActualText").ok()) {
        text.push_str(&decode_text_string(actual).unwrap());
        return Marked::Actual;
    }
    text.push(' ');
    Marked::Plain
}

fn show(text: &mut String, open: &mut [Marked], shown: &Object, encoding: &Encoding) {
    let Ok(codes) = shown.as_str() else { return };
    if is_replaced(open) {
        return;
    }
    let glyphs = codes.chunks(2).map(|it| Document::decode_text(encoding, it).unwrap());
    match open.last_mut() {
        Some(Marked::Reversed(before)) => before.extend(glyphs),
        _ => text.extend(glyphs),
    }
}

fn is_replaced(open: &[Marked]) -> bool {
    open.iter().any(|it| matches!(it, Marked::Actual))
}

fn one_space(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a page should have: the message, and below its title the blank for the
/// name.
fn expected(locale: &Locale, letter: &Message) -> String {
    let mut words: Vec<_> = letter.paragraphs.iter().map(|it| it.words().to_owned()).collect();
    words.insert(1, locale.name_blank().unwrap());
    let is_mark = |it: char| matches!(it, '\u{2066}'..='\u{2069}');
    one_space(&words.join(" ").replace(is_mark, ""))
}

/// The longest letters of a language, for each outcome.
fn longest(app: &App<Memory>, locale: &Locale) -> Vec<Message> {
    let letter = |outcome| {
        let letter = Letter::longest(&app.dialog, outcome, Urgency::Consultation24);
        locale.letter(&app.dialog, &letter, app.locales.get("ar")).unwrap()
    };
    app.dialog.outcomes.iter().map(letter).collect()
}

fn page(locale: &Locale, letter: &Message) -> Vec<u8> {
    Page::draw(locale, letter).unwrap().content
}

#[test]
fn the_longest_letter_of_each_language_is_on_one_page_with_all_its_text() {
    let app = app("heel-pain");
    for tag in app.locales.tags() {
        let locale = app.locales.get(tag);
        let letter = longest(&app, locale).into_iter().max_by_key(|it| it.flat().0.len()).unwrap();
        let pdf = page(locale, &letter);
        assert_eq!(Read::new(&pdf).text(), expected(locale, &letter), "{tag}");
    }
}

#[test]
fn a_page_states_its_title_and_language_and_which_way_it_runs() {
    let app = app("heel-pain");
    for (tag, direction) in [("de", "L2R"), ("ar", "R2L")] {
        let locale = app.locales.get(tag);
        let read = Read::new(&page(locale, &longest(&app, locale)[0]));
        let catalog = read.file.catalog().unwrap();
        assert_eq!(decode_text_string(catalog.get(b"Lang").unwrap()).unwrap(), tag);
        let preferences = catalog.get_deref(b"ViewerPreferences", &read.file).unwrap();
        let preferences = preferences.as_dict().unwrap();
        assert_eq!(preferences.get(b"Direction").unwrap().as_name().unwrap(), direction.as_bytes());
        assert!(preferences.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
        assert_eq!(read.left_of_title() > 300.0, direction == "R2L", "{tag}");
    }
}

#[test]
fn headings_are_marked_as_such() {
    let app = app("heel-pain");
    let locale = app.locales.get("en");
    let letter = &longest(&app, locale)[0];
    let read = Read::new(&page(locale, letter));
    let kinds = read.file.objects.values().filter_map(|it| it.as_dict().ok()?.get(b"S").ok());
    let headings = kinds.filter(|it| it.as_name().is_ok_and(|it| it.starts_with(b"H")));
    let is_heading = |it: &&Paragraph| matches!(it, Paragraph::Heading(_));
    assert_eq!(headings.count(), letter.paragraphs.iter().filter(is_heading).count());
}

#[test]
fn a_letter_without_a_font_or_room_has_no_page() {
    let app = app("heel-pain");
    let locale = app.locales.get("en");
    let drawn = |text: &str| {
        let mut letter = Message::default();
        letter.section("For the doctor".to_owned(), text.to_owned());
        Page::draw(locale, &letter).map(|it| it.name).map_err(|it| it.to_string())
    };
    assert_eq!(drawn("Knee"), Ok("letter-en.pdf".to_owned()));
    assert_eq!(drawn("膝"), Err("no font has 膝".to_owned()));
    assert_eq!(drawn(&"heel ".repeat(3_000)), Err("it has no room on one page".to_owned()));
}
