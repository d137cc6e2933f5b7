//! Examples of tables: sorted, with sums; stacked on a phone; one in which rows can be found.

use base::{Group, Reading, StandardGroup, Unit};
use words::Words;

use super::{Column, Order, Row, Table};
use crate::components::{Shown, Tag, Tone, gallery::Example};

const GROUPS: [(StandardGroup, Reading); 5] = [
    (StandardGroup::Women, Reading::Known(base::Value::Whole(19_904))),
    (
        StandardGroup::PeopleWithDisabilities,
        Reading::Estimated(base::Value::Whole(2580), Some((2140.0, 3020.0))),
    ),
    (StandardGroup::Migrants, Reading::NotCollected),
    (StandardGroup::Carers, Reading::Suppressed),
    (StandardGroup::Lgbti, Reading::Protected),
];

fn rows(words: Words) -> impl Iterator<Item = Row> {
    GROUPS.into_iter().enumerate().map(move |(index, (group, reading))| {
        let tag = Tag::new(words.severity(base::Severity::Warning)).tone(Tone::Look);
        let row = Row::of(words.capitalised(&words.group(&Group::from(group))))
            .cell(Shown::new(words, reading))
            .cell(words.check_column_place());
        if index == 1 { row.cell(tag).marked(true) } else { row.cell("") }
    })
}

fn columns(words: Words) -> [Column; 4] {
    [
        Column::text(words.check_column_group()).sorted("?sort=group", Some(Order::Up)),
        Column::number(words.capitalised(&words.unit(Unit::Persons))).sorted("?sort=people", None),
        Column::text(words.check_column_where()),
        Column::text(words.check_column_finding()),
    ]
}

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let sorted = Table::new("example-sorted", words.check_focus())
        .columns(columns(words))
        .rows(rows(words))
        .foot(Row::of(words.check_money_total()).cell(words.whole(22_484)).cell("").cell(""));
    let stacked =
        Table::new("example-stacked", words.check_others()).columns(columns(words)).rows(rows(words));
    let findable =
        Table::new("example-findable", words.check_files()).columns(columns(words)).rows(rows(words));
    vec![
        Example::of("sorted", &sorted),
        Example::of("stacked", &stacked.stacked()),
        Example::of("findable", &findable.findable(words).tall()),
    ]
}
