//! Whether a licence expression (SPDX) can be met with licences that we accept.

/// Licences that go with the EUPL-1.2 in one binary.
const ACCEPTED: [&str; 15] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "EUPL-1.2",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Whether one of the choices that the expression leaves is acceptable.
pub fn acceptable(expression: &str) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let tokens: Vec<&str> = spaced.split_whitespace().collect();
    let mut reader = Reader { tokens: &tokens };
    reader.any() && reader.tokens.is_empty()
}

struct Reader<'a> {
    tokens: &'a [&'a str],
}

impl Reader<'_> {
    fn any(&mut self) -> bool {
        let mut met = self.all();
        while self.take("OR") {
            met |= self.all();
        }
        met
    }

    fn all(&mut self) -> bool {
        let mut met = self.one();
        while self.take("AND") {
            met &= self.one();
        }
        met
    }

    fn one(&mut self) -> bool {
        if self.take("(") {
            let met = self.any();
            return self.take(")") && met;
        }
        let Some((name, rest)) = self.tokens.split_first() else { return false };
        self.tokens = rest;
        if !self.take("WITH") {
            return ACCEPTED.contains(name);
        }
        let Some((exception, rest)) = self.tokens.split_first() else { return false };
        self.tokens = rest;
        ACCEPTED.contains(&format!("{name} WITH {exception}").as_str()) || ACCEPTED.contains(name)
    }

    fn take(&mut self, token: &str) -> bool {
        match self.tokens.split_first() {
            Some((first, rest)) if *first == token => {
                self.tokens = rest;
                true
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::acceptable;

    #[test]
    fn a_choice_needs_one_good_side_and_a_sum_needs_both() {
        assert!(acceptable("MIT OR GPL-3.0-only"));
        assert!(acceptable("MIT/Apache-2.0"));
        assert!(acceptable("(MIT OR Apache-2.0) AND Unicode-3.0"));
        assert!(acceptable("Apache-2.0 WITH LLVM-exception OR MIT"));
        assert!(!acceptable("MIT AND GPL-3.0-only"));
        assert!(!acceptable("GPL-3.0-or-later"));
        assert!(!acceptable(""));
        assert!(!acceptable("(MIT"));
    }
}
