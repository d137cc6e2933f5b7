//! Whom a thing is for, and which people a count is of, as columns.

use base::{Categories, Category, Dimension, Target, TargetSet};

/// `named`, `universal` or `not_stated`.
pub(super) const fn target(target: &Target) -> &'static str {
    match target {
        Target::Named(_) => "named",
        Target::Universal => "universal",
        Target::NotStated => "not_stated",
    }
}

/// The people of the exact target set, separated by spaces.
pub(super) fn named(target: &Target) -> String {
    match target {
        Target::Named(set) => codes(set),
        Target::Universal | Target::NotStated => String::new(),
    }
}

pub(super) fn codes(set: &TargetSet) -> String {
    set.iter().map(base::People::code).collect::<Vec<_>>().join(" ")
}

/// The code of the category of one dimension, beside sex and age.
pub(super) fn category(categories: &Categories, dimension: Dimension) -> Option<String> {
    categories.of(dimension).map(code)
}

/// All categories beside sex and age: `ethnicity=roma residence=rural`.
pub(super) fn others(categories: &Categories) -> String {
    let others =
        categories.iter().filter(|category| !matches!(category.dimension(), Dimension::Sex | Dimension::Age));
    let pairs = others.map(|category| format!("{}={}", category.dimension().code(), code(category)));
    pairs.collect::<Vec<_>>().join(" ")
}

fn code(category: &Category) -> String {
    match category {
        Category::Sex(sex) => sex.code().to_owned(),
        Category::Age(band) => band.to_string(),
        Category::Residence(residence) => residence.code().to_owned(),
        Category::Membership(group) => group.code().to_owned(),
        Category::Ethnicity(code)
        | Category::Disability(code)
        | Category::Migration(code)
        | Category::Other(code) => code.to_string(),
    }
}
