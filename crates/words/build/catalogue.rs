//! The messages of one language, as the files say them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, Term},
    parser, serializer,
};

/// The names of the variables of a text.
pub type Variables = BTreeSet<String>;

/// A message and where it stands.
#[derive(Clone)]
pub struct Stated {
    /// `sq/check.ftl`
    pub file: String,
    /// The message, without comments.
    pub message: Message<String>,
}

impl Stated {
    /// The texts of the message: its value (attribute `None`) and its attributes, with their variables.
    pub fn texts(&self) -> BTreeMap<Option<&str>, Variables> {
        let value = self.message.value.iter().map(|pattern| (None, variables(pattern)));
        let attributes = self
            .message
            .attributes
            .iter()
            .map(|attribute| (Some(attribute.id.name.as_str()), variables(&attribute.value)));
        value.chain(attributes).collect()
    }

    /// All patterns of the message.
    pub fn patterns(&self) -> impl Iterator<Item = &Pattern<String>> {
        let attributes = self.message.attributes.iter().map(|attribute| &attribute.value);
        self.message.value.iter().chain(attributes)
    }

    /// The message as it would stand in a file.
    pub fn to_ftl(&self) -> String {
        serializer::serialize(&Resource { body: vec![Entry::Message(self.message.clone())] })
    }
}

/// All messages and terms of one language.
#[derive(Clone, Default)]
pub struct Catalogue {
    /// The language tag.
    pub language: String,
    /// Messages by key.
    pub messages: BTreeMap<String, Stated>,
    /// Terms by key.
    pub terms: BTreeMap<String, Term<String>>,
    /// What could not be read, or stands twice.
    pub problems: Vec<String>,
}

impl Catalogue {
    /// Reads the files (name and text) of a language.
    pub fn read(language: &str, files: &[(String, String)]) -> Self {
        let mut catalogue = Self { language: language.to_owned(), ..Self::default() };
        for (name, text) in files {
            let file = format!("{language}/{name}");
            let resource = parser::parse(text.clone()).unwrap_or_else(|(resource, errors)| {
                for error in errors {
                    let line = text.get(..error.pos.start).map_or(0, |before| before.lines().count());
                    catalogue.problems.push(format!("{file}, line {line}: {}", error.kind));
                }
                resource
            });
            for entry in resource.body {
                catalogue.add(&file, entry);
            }
        }
        catalogue
    }

    fn add(&mut self, file: &str, entry: Entry<String>) {
        let twice = |key: &str| format!("{file}: {key} stands twice in {}", self.language);
        match entry {
            Entry::Message(message) => {
                let key = message.id.name.clone();
                let stated = Stated { file: file.to_owned(), message: Message { comment: None, ..message } };
                let problem = twice(&key);
                if self.messages.insert(key, stated).is_some() {
                    self.problems.push(problem);
                }
            }
            Entry::Term(term) => {
                let problem = twice(&term.id.name);
                if self.terms.insert(term.id.name.clone(), Term { comment: None, ..term }).is_some() {
                    self.problems.push(problem);
                }
            }
            _ => {}
        }
    }

    /// All of it as one Fluent file.
    pub fn to_ftl(&self) -> String {
        let terms = self.terms.values().cloned().map(Entry::Term);
        let messages = self.messages.values().map(|stated| Entry::Message(stated.message.clone()));
        serializer::serialize(&Resource { body: terms.chain(messages).collect() })
    }
}

/// The variables of a pattern, those inside selectors included.
pub fn variables(pattern: &Pattern<String>) -> Variables {
    let mut found = Variables::new();
    each_inline(pattern, &mut |inline| {
        if let InlineExpression::VariableReference { id } = inline {
            found.insert(id.name.clone());
        }
    });
    found
}

/// Calls `visit` for every inline expression of a pattern, however deep.
pub fn each_inline(pattern: &Pattern<String>, visit: &mut dyn FnMut(&InlineExpression<String>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            inlines_of(expression, visit);
        }
    }
}

fn inlines_of(expression: &Expression<String>, visit: &mut dyn FnMut(&InlineExpression<String>)) {
    match expression {
        Expression::Select { selector, variants } => {
            inline(selector, visit);
            for variant in variants {
                each_inline(&variant.value, visit);
            }
        }
        Expression::Inline(inner) => inline(inner, visit),
    }
}

fn inline(expression: &InlineExpression<String>, visit: &mut dyn FnMut(&InlineExpression<String>)) {
    visit(expression);
    match expression {
        InlineExpression::Placeable { expression } => inlines_of(expression, visit),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                inline(argument, visit);
            }
        }
        _ => {}
    }
}
