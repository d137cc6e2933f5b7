//! Tokens: what a browser or a link holds so that the server knows it again.
//!
//! **Threats**: somebody reads the table of sessions and signs in with what stands there; another site sends a form
//! in the name of somebody who is signed in; somebody guesses an invitation. **Answer**: a token is 32 random bytes,
//! and the database keeps only its SHA-256 (random bytes need no slow hash). A form carries an HMAC under the token
//! of the session, which another site cannot know.
//!
//! **What it does not do**: who holds the cookie is the person, for the server. The cookie is `HttpOnly`, `Secure`
//! and `SameSite`; therefore a page with its form key is never fetched for another site, and the key need not look
//! different on each page to be safe from measuring compressed answers. If the cookie ever loses `SameSite`, this
//! has to change.

use std::{fmt, str::FromStr};

use base::record::{Id, Kind};
use base64ct::{Base64UrlUnpadded, Encoding};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::{NoRandomness, encoding::Fields, random};

/// A form that was shown once.
#[derive(Clone, Copy, Debug)]
pub enum Form {}

impl Kind for Form {
    const CODE: &'static str = "form";
}

/// Names one showing of one form, so that what is sent twice is done once. No secret: [`random::id`] draws it, the
/// form carries it, and it counts only together with the session.
pub type FormKey = Id<Form>;

/// A secret that a browser or a link holds. Wiped when dropped; `Debug` hides it.
///
/// ```
/// use keys::Token;
/// let token = Token::draw()?;
/// let text = token.text();                 // into the cookie or the link: 43 letters, digits, `-` and `_`
/// let kept = token.hash();                 // into the database
/// let back: Token = text.parse()?;
/// assert_eq!(back.hash(), kept);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Token(Zeroizing<[u8; 32]>);

/// The text is not a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAToken;

crate::says! { NotAToken = "not a token"; }

impl Token {
    /// A new token.
    pub fn draw() -> Result<Self, NoRandomness> {
        random::secret().map(Self)
    }

    /// The token as text (base 64 for URLs), for the one cookie or link that holds it.
    pub fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(Base64UrlUnpadded::encode_string(self.0.as_slice()))
    }

    /// What the database keeps of it, and finds it by.
    pub fn hash(&self) -> TokenHash {
        TokenHash(Sha256::digest(self.0.as_slice()).into())
    }

    fn csrf(&self) -> [u8; 32] {
        Fields::of("isonomia/csrf/1").mac(&self.0)
    }
}

impl FromStr for Token {
    type Err = NotAToken;

    fn from_str(text: &str) -> Result<Self, NotAToken> {
        let mut token = Zeroizing::new([0; 32]);
        let read = Base64UrlUnpadded::decode(text, token.as_mut_slice()).map_err(|_| NotAToken)?.len();
        if read == token.len() { Ok(Self(token)) } else { Err(NotAToken) }
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(hidden)")
    }
}

/// The SHA-256 of a token. Nobody can sign in with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TokenHash([u8; 32]);

impl TokenHash {
    /// The bytes.
    pub const fn bytes(self) -> [u8; 32] {
        self.0
    }
}

/// The hash as text (base 64 for URLs), for a column of type TEXT.
impl fmt::Display for TokenHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Base64UrlUnpadded::encode_string(&self.0))
    }
}

/// What a form carries to show that it comes from a page of this session.
///
/// ```
/// let session = keys::Token::draw()?;
/// let carried = keys::token::csrf(&session);
/// assert!(keys::token::verify_csrf(&session, &carried));
/// assert!(!keys::token::verify_csrf(&keys::Token::draw()?, &carried));
/// # Ok::<(), keys::NoRandomness>(())
/// ```
pub fn csrf(session: &Token) -> String {
    Base64UrlUnpadded::encode_string(&session.csrf())
}

/// Whether a form carries what [`csrf`] gave for this session. Takes the same time for every text of the right
/// length.
#[must_use]
pub fn verify_csrf(session: &Token, carried: &str) -> bool {
    csrf(session).as_bytes().ct_eq(carried.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn token(byte: u8) -> Token {
        Token(Zeroizing::new([byte; 32]))
    }

    proptest! {
        #[test]
        fn any_text_is_a_token_in_one_way_or_not_at_all(text in "[0-9A-Za-z_=-]{42,44}|\\PC{0,50}") {
            if let Ok(token) = text.parse::<Token>() {
                prop_assert_eq!(token.text().to_string(), text);
            }
        }

        #[test]
        fn a_form_of_another_session_is_not_taken(one: u8, other: u8) {
            prop_assert_eq!(verify_csrf(&token(one), &csrf(&token(other))), one == other);
        }
    }

    #[test]
    fn a_token_comes_back_from_its_text() {
        let token = Token::draw().unwrap();
        let text = token.text();
        assert_eq!(text.len(), 43);
        assert_eq!(text.parse::<Token>().unwrap().hash(), token.hash());
        for wrong in ["", &text[1..], &format!("{}A", *text), &format!("{}=", *text)] {
            assert!(wrong.parse::<Token>().is_err());
        }
    }

    #[test]
    fn what_a_form_carries_leads_neither_to_the_token_nor_to_its_hash() {
        let token = token(7);
        assert_ne!(csrf(&token), *token.text());
        assert_ne!(csrf(&token), token.hash().to_string());
        for wrong in ["", &csrf(&token)[1..], &format!("{} ", csrf(&token)), &token.text()] {
            assert!(!verify_csrf(&token, wrong));
        }
    }

    #[test]
    fn no_two_tokens_or_form_keys_are_alike() {
        assert_ne!(Token::draw().unwrap().hash(), Token::draw().unwrap().hash());
        assert_ne!(random::id::<Form>(), random::id::<Form>());
    }

    #[test]
    fn a_token_is_never_shown() {
        let token = Token::draw().unwrap();
        assert!(!format!("{token:?} {token:#?}").contains(&token.text()[..6]));
        assert_eq!(NotAToken.to_string(), "not a token");
    }
}
