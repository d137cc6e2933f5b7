//! Texts that are found by a code: findings, rules, next steps, roles.

use base::{Finding, Group};

use crate::{Value, Words, key_of};

/// What a finding says and what can be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingText {
    /// What was found.
    pub message: String,
    /// What to do.
    pub todo: String,
}

impl Words {
    /// The words of a finding.
    ///
    /// ```
    /// use base::{Code, Finding, Language};
    /// use words::Words;
    /// let finding = Finding::new(Code::NotANumber).with("found", "abc");
    /// let text = Words::new(Language::En).finding(&finding);
    /// println!("{} {}", text.message, text.todo); // “abc” is not a number. Correct the cell …
    /// ```
    pub fn finding(self, finding: &Finding) -> FindingText {
        let values: Vec<(&str, Value)> =
            finding.arguments.iter().map(|(name, argument)| (*name, argument.into())).collect();
        let key = key_of("finding", finding.code.code());
        FindingText {
            message: self.say(&key, None, &values),
            todo: self.find(&key, Some("todo"), &values).unwrap_or_default(),
        }
    }

    /// What a rule of the chain says, by its code; or a rule of a country pack, by `kind:COUNTRY:group`.
    pub fn rule(self, code: &str) -> Option<String> {
        self.find(&key_of("rule", code), None, &[]).or_else(|| self.pack_rule(code))
    }

    fn pack_rule(self, code: &str) -> Option<String> {
        let (kind, rest) = code.split_once(':')?;
        let (country, group) = rest.split_once(':')?;
        let values = [("country", country.into()), ("group", Group::from_code(group).into())];
        self.find(&key_of("pack-rule", kind), None, &values)
    }

    /// A next step, by its code, with its values.
    pub fn next_step(self, code: &str, values: &[(&str, Value)]) -> Option<String> {
        self.find(&key_of("next", code), None, values)
    }

    /// Who takes a step, by the code of the role.
    pub fn role(self, code: &str) -> Option<String> {
        self.find(&key_of("role", code), None, &[])
    }
}
