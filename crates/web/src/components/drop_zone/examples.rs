//! Examples of where files are given.

use words::Words;

use super::DropZone;
use crate::components::gallery::Example;

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let zone = DropZone::new(words, "example-files", words.check_files())
        .hint(words.check_internal())
        .accept(".csv,.xlsx,.ods,.docx,.odt,.pdf")
        .limit(50 << 20);
    let wrong = DropZone::new(words, "example-files-wrong", words.check_files())
        .error(Some(words.web_fault_too_large(words.whole(50))));
    vec![Example::of("many", &zone), Example::of("wrong", &wrong)]
}
