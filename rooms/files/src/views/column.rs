//! What a column holds, in words.

use base::Category;
use budget::Phase;
use intake::Column;
use words::Words;

/// The phase of an amount.
pub fn phase(words: Words, phase: Phase) -> String {
    match phase {
        Phase::Proposed => words.files_phase_proposed(),
        Phase::Approved => words.files_phase_approved(),
        Phase::Adjusted => words.files_phase_adjusted(),
        Phase::Executed => words.files_phase_executed(),
    }
}

/// What a column holds and what all its values share: `Count of people: women, 65 and older`.
pub fn meaning(words: Words, column: &Column) -> String {
    let meaning = words.capitalised(&words.column_meaning(column.field.code()));
    let shared = shared(words, column);
    if shared.is_empty() { meaning } else { format!("{meaning}: {}", shared.join(", ")) }
}

/// What all values of a column share.
pub fn shared(words: Words, column: &Column) -> Vec<String> {
    let category = |category: &Category| words.category(category);
    let mut shared: Vec<String> = column.categories.iter().map(category).collect();
    shared.extend(column.year.map(|year| year.to_string()));
    shared.extend(column.phase.map(|of| phase(words, of)));
    shared.extend((column.scale != 1).then(|| words.files_times(words.whole(i64::from(column.scale)))));
    shared.extend(column.currency.map(|currency| currency.to_string()));
    shared.extend(column.tag.clone());
    shared
}
