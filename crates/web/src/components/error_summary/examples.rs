//! Examples of what is wrong with a form.

use words::Words;

use super::ErrorSummary;
use crate::components::gallery::Example;

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let faults = [("example-wrong", words.check_place_unknown()), ("example-boxes", words.web_fault_wrong())];
    vec![Example::of("two", &ErrorSummary::new(words, faults))]
}
