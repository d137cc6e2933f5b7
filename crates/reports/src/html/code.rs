//! Words that a person types: messages write them between backticks.

use maud::{Markup, html};

/// The text, with what stands between backticks in code letters.
pub fn marked(text: &str) -> Markup {
    html! {
        @for (index, part) in text.split('`').enumerate() {
            @if index % 2 == 0 { (part) } @else { code { (part) } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::marked;

    #[test]
    fn what_stands_between_backticks_is_code_and_stays_text() {
        let shown = marked("Write it into `isonomia.toml`, under `<focus>`.").into_string();
        assert_eq!(shown, "Write it into <code>isonomia.toml</code>, under <code>&lt;focus&gt;</code>.");
    }
}
