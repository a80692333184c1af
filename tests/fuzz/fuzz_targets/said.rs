//! Whatever a person types, and whatever a button says that it was, is answered
//! at every place of the dialog, in every language.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|said: &str| {
    let bytes = said.as_bytes();
    if let (Some(place), Some(language)) = (bytes.first(), bytes.get(1)) {
        heelwise_fuzz::words(*place, *language, said.get(2..).unwrap_or(said));
    }
});
