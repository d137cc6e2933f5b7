//! Examples of steps and of progress.

use words::Words;

use super::{Progress, Steps};
use crate::components::gallery::Example;

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let steps = Steps::new(words, words.check_files())
        .done(words.check_files(), Some("/files".into()))
        .done(words.check_column_recognised_as(), None)
        .now(words.check_findings())
        .ahead(words.check_legend());
    let text = words.progress_files(3.to_string(), 12.to_string());
    vec![Example::of("steps", &steps), Example::of("progress", &Progress::new("example-done", text, 3, 12))]
}
