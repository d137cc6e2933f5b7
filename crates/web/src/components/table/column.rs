//! A column of a table.

use maud::{Markup, html};

use crate::components::Icon;

/// How a table is sorted by a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// From small to large, from a to z.
    Up,
    /// From large to small.
    Down,
}

/// A column of a table: its name, and whether it holds numbers.
#[derive(Clone, Debug)]
#[must_use]
pub struct Column {
    pub(super) name: String,
    pub(super) number: bool,
    sort: Option<(String, Option<Order>)>,
}

impl Column {
    /// A column of words.
    pub fn text(name: impl Into<String>) -> Self {
        Self { name: name.into(), number: false, sort: None }
    }

    /// A column of numbers, which stand below each other at the right; the unit belongs into the name.
    pub fn number(name: impl Into<String>) -> Self {
        Self { number: true, ..Self::text(name) }
    }

    /// The address of the page sorted by this column, and how it is sorted by it now, if it is.
    pub fn sorted(mut self, href: impl Into<String>, now: Option<Order>) -> Self {
        self.sort = Some((href.into(), now));
        self
    }

    pub(super) fn head(&self, role: Option<&'static str>) -> Markup {
        let order = self.sort.as_ref().and_then(|(_, order)| *order);
        let said = order.map(|order| if order == Order::Up { "ascending" } else { "descending" });
        html! {
            th.number[self.number] scope="col" role=[role] aria-sort=[said] {
                @if let Some((href, _)) = &self.sort {
                    a.sort href=(href) { (self.name) (arrow(order)) }
                } @else {
                    (self.name)
                }
            }
        }
    }
}

const fn arrow(order: Option<Order>) -> Icon {
    match order {
        Some(Order::Up) => Icon::Up,
        Some(Order::Down) => Icon::Down,
        None => Icon::UpDown,
    }
}
