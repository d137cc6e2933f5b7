//! The Rust that stands for the messages: one function each, and the table of all keys.

use std::fmt::Write;

use crate::catalogue::{Catalogue, Stated, Variables};

/// Messages that are found by the code of a closed list; they get no function of their own.
const BY_CODE: [&str; 9] = [
    "finding-",
    "rule-",
    "pack-rule-",
    "next-",
    "role-",
    "notice-",
    "verb-",
    "kind-of-record-",
    "act-detail-",
];

/// The name of the function of a message or of one of its attributes.
pub fn function_name(key: &str, attribute: Option<&str>) -> String {
    let name = attribute.map_or(key.to_owned(), |attribute| format!("{key}_{attribute}"));
    name.replace('-', "_").to_lowercase()
}

/// The functions and the table.
pub fn functions(english: &Catalogue) -> String {
    let mut rust = String::from("impl crate::Words {\n");
    for (key, stated) in &english.messages {
        if !BY_CODE.iter().any(|prefix| key.starts_with(prefix)) {
            for (attribute, variables) in stated.texts() {
                function(&mut rust, key, attribute, &variables, stated);
            }
        }
    }
    rust.push_str("}\n\n");
    table(&mut rust, english);
    rust
}

fn function(rust: &mut String, key: &str, attribute: Option<&str>, variables: &Variables, stated: &Stated) {
    let name = function_name(key, attribute);
    // Raw identifiers, so that a variable may be called `where` or `type`.
    let argument = |variable: &String| format!("r#{}", variable.replace('-', "_").to_lowercase());
    let parameters: Vec<String> =
        variables.iter().map(|v| format!(", {}: impl Into<crate::Value>", argument(v))).collect();
    let values: Vec<String> = variables.iter().map(|v| format!("({v:?}, {}.into())", argument(v))).collect();
    let (parameters, values) = (parameters.concat(), values.join(", "));
    let _ = writeln!(rust, "    /// ```text");
    for line in stated.to_ftl().lines() {
        let _ = writeln!(rust, "    /// {line}");
    }
    let _ = writeln!(rust, "    /// ```");
    let _ = writeln!(rust, "    pub fn {name}(&self{parameters}) -> String {{");
    let _ = writeln!(rust, "        self.say({key:?}, {attribute:?}, &[{values}])\n    }}\n");
}

fn table(rust: &mut String, english: &Catalogue) {
    let _ = writeln!(rust, "/// Every text: key, attribute, names of its variables.");
    let _ = writeln!(rust, "pub(crate) const TEXTS: &[(&str, Option<&str>, &[&str])] = &[");
    for (key, stated) in &english.messages {
        for (attribute, variables) in stated.texts() {
            let names: Vec<&String> = variables.iter().collect();
            let _ = writeln!(rust, "    ({key:?}, {attribute:?}, &{names:?}),");
        }
    }
    let _ = writeln!(rust, "];");
}
