//! RTF as a stream of tokens.

/// A piece of RTF.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// `{`
    Begin,
    /// `}`
    End,
    /// A control word with its number: `\par`, `\u1036`.
    Word(&'a str, Option<i32>),
    /// A control symbol: `\~`, `\*`.
    Symbol(u8),
    /// A byte of text, plain or as `\'hh`.
    Byte(u8),
}

/// The tokens of a file, in order. Line ends mean nothing; binary data (`\bin`) is passed over.
pub(super) struct Tokens<'a>(&'a [u8]);

impl<'a> Tokens<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    fn skip(&mut self, count: usize) {
        self.0 = self.0.get(count..).unwrap_or_default();
    }

    fn control(&mut self) -> Option<Token<'a>> {
        match self.0 {
            [b'\'', high, low, ..] => {
                let byte = hex(*high).zip(hex(*low)).map(|(high, low)| high * 16 + low);
                self.skip(if byte.is_some() { 3 } else { 1 });
                Some(Token::Byte(byte.unwrap_or(b'?')))
            }
            [letter, ..] if letter.is_ascii_alphabetic() => Some(self.word()),
            [symbol, ..] => {
                self.skip(1);
                Some(Token::Symbol(*symbol))
            }
            [] => None,
        }
    }

    fn word(&mut self) -> Token<'a> {
        let letters = self.0.iter().take(32).take_while(|byte| byte.is_ascii_alphabetic()).count();
        let word = self.0.get(..letters).and_then(|word| std::str::from_utf8(word).ok()).unwrap_or_default();
        self.skip(letters);
        let sign = usize::from(self.0.first() == Some(&b'-'));
        let digits = self.0.iter().skip(sign).take(10).take_while(|byte| byte.is_ascii_digit()).count();
        let number = self.0.get(..sign + digits).filter(|_| digits > 0);
        let number = number.and_then(|number| std::str::from_utf8(number).ok()?.parse().ok());
        if digits > 0 {
            self.skip(sign + digits);
        }
        if self.0.first() == Some(&b' ') {
            self.skip(1);
        }
        if word == "bin" {
            self.skip(number.and_then(|count| usize::try_from(count).ok()).unwrap_or(0));
        }
        Token::Word(word, number)
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            let first = *self.0.first()?;
            self.skip(1);
            match first {
                b'{' => return Some(Token::Begin),
                b'}' => return Some(Token::End),
                b'\\' => return self.control(),
                b'\r' | b'\n' | 0 => {}
                byte => return Some(Token::Byte(byte)),
            }
        }
    }
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use Token::{Begin, Byte, End, Symbol, Word};

    #[test]
    fn words_numbers_bytes_and_symbols_are_told_apart() {
        let tokens: Vec<_> = Tokens::new(br"{\u-1036 ?\'eb\par\~x\bin3}}}\b0}").collect();
        let expected = [
            Begin,
            Word("u", Some(-1036)),
            Byte(b'?'),
            Byte(0xeb),
            Word("par", None),
            Symbol(b'~'),
            Byte(b'x'),
            Word("bin", Some(3)),
            Word("b", Some(0)),
            End,
        ];
        assert_eq!(tokens, expected);
    }
}
