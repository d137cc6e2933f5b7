//! Reads conditions: recursive descent, one word of look-ahead, bounded depth.

use base::{FigureName, StandardGroup, State, Unit, Value, country::Knowledge};

use super::{BASES, Comparison, Condition, Operand};

/// How deep brackets and `not` may nest.
const DEEPEST: u8 = 16;

/// What is wrong with a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The word that was found; empty at the end of the text.
    pub(crate) found: String,
    /// What was expected there.
    pub(crate) expected: &'static str,
}

type Parsed<T> = Result<T, Fault>;

/// Reads a condition.
pub(crate) fn parse(text: &str) -> Parsed<Condition> {
    let spaced = text.replace('(', " ( ").replace(')', " ) ");
    let mut words = Words { all: spaced.split_whitespace().collect(), next: 0, depth: 0 };
    let condition = words.any()?;
    match words.peek() {
        None => Ok(condition),
        Some(_) => words.fault("the end, `and` or `or`"),
    }
}

struct Words<'a> {
    all: Vec<&'a str>,
    next: usize,
    depth: u8,
}

impl<'a> Words<'a> {
    fn peek(&self) -> Option<&'a str> {
        self.all.get(self.next).copied()
    }

    fn take(&mut self) -> Option<&'a str> {
        let word = self.peek();
        self.next += usize::from(word.is_some());
        word
    }

    fn skip(&mut self, word: &str) -> bool {
        let is_next = self.peek() == Some(word);
        self.next += usize::from(is_next);
        is_next
    }

    fn expect(&mut self, word: &'static str) -> Parsed<()> {
        if self.skip(word) { Ok(()) } else { self.fault(word) }
    }

    fn fault<T>(&self, expected: &'static str) -> Parsed<T> {
        Err(Fault { found: self.peek().unwrap_or_default().to_owned(), expected })
    }

    /// The next word as one of a closed list.
    fn closed<T>(&mut self, read: impl Fn(&str) -> Option<T>, expected: &'static str) -> Parsed<T> {
        match self.peek().and_then(read) {
            Some(value) => {
                self.next += 1;
                Ok(value)
            }
            None => self.fault(expected),
        }
    }

    fn any(&mut self) -> Parsed<Condition> {
        let mut parts = vec![self.all()?];
        while self.skip("or") {
            parts.push(self.all()?);
        }
        Ok(single(parts, Condition::Any))
    }

    fn all(&mut self) -> Parsed<Condition> {
        let mut parts = vec![self.negation()?];
        while self.skip("and") {
            parts.push(self.negation()?);
        }
        Ok(single(parts, Condition::All))
    }

    fn negation(&mut self) -> Parsed<Condition> {
        if self.depth >= DEEPEST {
            return self.fault("fewer brackets");
        }
        self.depth += 1;
        let condition = if self.skip("not") {
            self.negation().map(|inner| Condition::Not(Box::new(inner)))
        } else if self.skip("(") {
            let inner = self.any()?;
            self.expect(")").map(|()| inner)
        } else {
            self.test()
        };
        self.depth -= 1;
        condition
    }

    fn test(&mut self) -> Parsed<Condition> {
        if self.skip("knowledge") {
            self.expect("is")?;
            return self.closed(Knowledge::from_code, "a knowledge rule").map(Condition::Knowledge);
        }
        if self.skip("people") {
            self.expect("include")?;
            return self.closed(StandardGroup::from_code, "a standard group").map(Condition::People);
        }
        let left = self.operand()?;
        match (&left, self.peek()) {
            (Operand::Figure(name), Some("is")) => self.is(*name),
            (Operand::Figure(name), Some("has")) => {
                self.next += 1;
                self.expect("value").map(|()| Condition::HasValue(*name))
            }
            (Operand::Figure(name), Some("older")) => {
                self.next += 1;
                self.expect("than")?;
                Ok(Condition::OlderThan(*name, self.threshold()?))
            }
            _ => {
                let comparison = self.closed(comparison, "a comparison")?;
                Ok(Condition::Compare(left, comparison, self.operand()?))
            }
        }
    }

    fn is(&mut self, name: FigureName) -> Parsed<Condition> {
        self.expect("is")?;
        if let Some(state) = self.peek().and_then(State::from_code) {
            self.next += 1;
            return Ok(Condition::State(name, state));
        }
        let value = |word: &str| match (name.unit(), word) {
            (Unit::Flag, "yes") => Some(Value::Flag(true)),
            (Unit::Flag, "no") => Some(Value::Flag(false)),
            (Unit::Code, code) => BASES.iter().find(|basis| **basis == code).map(|basis| Value::Code(basis)),
            _ => None,
        };
        self.closed(value, "a state or a value of this figure").map(|value| Condition::Value(name, value))
    }

    fn operand(&mut self) -> Parsed<Operand> {
        if self.peek().is_some_and(|word| word.starts_with('$')) {
            return self.threshold();
        }
        let number = |word: &str| word.parse().ok().filter(|number: &f64| number.is_finite());
        if let Some(number) = self.peek().and_then(number) {
            self.next += 1;
            return Ok(Operand::Number(number));
        }
        let figure = self.closed(FigureName::from_code, "a figure, a number or a $threshold")?;
        if self.skip("/") {
            return Ok(Operand::Ratio(figure, self.closed(FigureName::from_code, "a figure")?));
        }
        Ok(Operand::Figure(figure))
    }

    fn threshold(&mut self) -> Parsed<Operand> {
        match self.take().and_then(|word| word.strip_prefix('$')) {
            Some(name) if !name.is_empty() => Ok(Operand::Threshold(name.to_owned())),
            _ => self.fault("a $threshold"),
        }
    }
}

fn single(mut parts: Vec<Condition>, many: fn(Vec<Condition>) -> Condition) -> Condition {
    match parts.len() {
        1 => parts.remove(0),
        _ => many(parts),
    }
}

fn comparison(word: &str) -> Option<Comparison> {
    Some(match word {
        "<" => Comparison::Below,
        "<=" => Comparison::AtMost,
        ">" => Comparison::Above,
        ">=" => Comparison::AtLeast,
        "=" => Comparison::Equal,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn and_binds_tighter_than_or() {
        let any = parse("need > 0 or persons_served = 0 and turned_away > 0").unwrap();
        assert!(
            matches!(any, Condition::Any(parts) if matches!(parts.as_slice(), [Condition::Compare(..), Condition::All(_)]))
        );
    }

    #[test]
    fn a_faulty_condition_names_the_word() {
        let found = |text: &str| parse(text).unwrap_err().found;
        assert_eq!(found("peeple > 0"), "peeple");
        assert_eq!(found("access is perhaps"), "perhaps");
        assert_eq!(found("basis is measuredly"), "measuredly");
        assert_eq!(found("need >"), "");
        assert_eq!(found("(need > 0"), "");
        assert_eq!(found("need > 0 need"), "need");
        assert_eq!(found(&"not ".repeat(20)), "not");
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "([a-z_$/<>=0-9() ]|need|and|or|not| is ){0,40}") {
            let _ = parse(&text);
        }
    }
}
