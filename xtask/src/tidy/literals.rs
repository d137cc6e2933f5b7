//! The text literals of a Rust file, each with its line and the code before it.

/// One text literal.
#[derive(Debug, PartialEq, Eq)]
pub struct Literal<'a> {
    /// The line on which it begins, from 1.
    pub line: usize,
    /// What stands between the quotes, escapes as written.
    pub text: &'a str,
    /// The code before it, without trailing space.
    pub before: &'a str,
}

/// All text literals of a file in their order; comments are passed over.
pub fn literals(code: &str) -> Vec<Literal<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = code.get(at..).filter(|rest| !rest.is_empty()) {
        at += if let Some((opening, text, closing)) = text_literal(rest) {
            let before = code.get(..at).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            found.push(Literal { line, text, before: before.trim_end() });
            opening + text.len() + closing
        } else {
            passed_over(rest)
        };
    }
    found
}

/// The length of the opening, the text and the length of the closing, where a text literal begins here.
fn text_literal(rest: &str) -> Option<(usize, &str, usize)> {
    if let Some(after) = rest.strip_prefix('"') {
        return Some((1, until_quote(after), 1));
    }
    let hashes = rest.strip_prefix('r')?.bytes().take_while(|byte| *byte == b'#').count();
    let after = rest.get(1 + hashes..)?.strip_prefix('"')?;
    let closing = format!("\"{}", "#".repeat(hashes));
    Some((hashes + 2, after.split(closing.as_str()).next()?, closing.len()))
}

/// The text up to the first quote that no backslash takes away.
fn until_quote(after: &str) -> &str {
    let mut escaped = false;
    let end = after.find(|letter| {
        let ends = letter == '"' && !escaped;
        escaped = letter == '\\' && !escaped;
        ends
    });
    end.and_then(|end| after.get(..end)).unwrap_or(after)
}

/// How many bytes a comment, a letter in quotes, a word or any one sign takes.
fn passed_over(rest: &str) -> usize {
    if rest.starts_with("//") {
        return rest.find('\n').unwrap_or(rest.len());
    }
    if rest.starts_with("/*") {
        return rest.find("*/").map_or(rest.len(), |end| end + 2);
    }
    if let Some(quoted) = ["'\"'", "'\\\"'", "'\\''"].iter().find(|quoted| rest.starts_with(**quoted)) {
        return quoted.len();
    }
    // A whole word at once, so that the `r` at its end does not begin a raw text.
    let word = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(rest.len());
    if word > 1 { word } else { rest.chars().next().map_or(1, char::len_utf8) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(code: &str) -> Vec<&str> {
        literals(code).into_iter().map(|literal| literal.text).collect()
    }

    #[test]
    fn plain_and_raw_texts_are_found_and_comments_are_not() {
        let code = "let a = \"one \\\" two\"; // \"no\"\n/* \"nor this\" */ let b = r#\"three \"four\"\"#;
            let c = ('\"', '\\'', b\"five\", str\"six\");";
        assert_eq!(texts(code), ["one \\\" two", "three \"four\"", "five", "six"]);
    }

    #[test]
    fn a_text_knows_its_line_and_what_stands_before_it() {
        let found = literals("fn f() {\n    format!(\n        \"x\",\n    )\n}\n");
        assert_eq!(found, [Literal { line: 3, text: "x", before: "fn f() {\n    format!(" }]);
    }

    #[test]
    fn a_file_that_ends_within_a_text_is_read_to_its_end() {
        assert_eq!(texts("let a = \"open"), ["open"]);
        assert_eq!(texts("let a = r#\"open"), ["open"]);
    }
}
