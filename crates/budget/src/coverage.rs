//! Months with money.

use std::cmp::Reverse;

use base::Year;
use plans::Activity;

use crate::{Months, allocation::Share, line::BudgetLine};

/// The months of a year for which one activity, or one marked line, has money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Coverage {
    /// The months in which it runs; all twelve where it gives no dates.
    pub(crate) due: u32,
    /// Of these, the months for which a line with money says that it is there; `None` where a line does not say its
    /// months and the others leave one open.
    pub(crate) covered: Option<u32>,
}

impl Coverage {
    /// The months of `year` in which `activity` is paid by these shares; `None` where there is nothing to pay.
    ///
    /// A month is covered when one line of the activity has money for it: two lines may follow each other, as a
    /// grant follows the own budget. A line without money covers nothing, and an activity that needs money and has
    /// none is covered in no month.
    pub(crate) fn of<'s>(
        year: Year,
        activity: Option<&Activity>,
        shares: impl Iterator<Item = (&'s Share<'s>, &'s BudgetLine<'s>)>,
    ) -> Option<Self> {
        let due = activity.map_or(Months::ALL, |activity| Months::of(activity.months_in(year)));
        let months: Vec<Option<Months>> =
            shares.filter(|(share, _)| share.has_money()).map(|(_, line)| line.months()).collect();
        if months.is_empty() && !activity.is_some_and(Activity::needs_money) {
            return None;
        }
        let covered = months.iter().flatten().fold(Months::default(), |all, one| all.or(*one)).and(due);
        let open = covered != due && months.iter().any(Option::is_none);
        Some(Self { due: due.count(), covered: (!open).then_some(covered.count()) })
    }

    /// The months without money, where that is known.
    pub(crate) fn gap(self) -> Option<u32> {
        self.covered.map(|covered| self.due.saturating_sub(covered))
    }

    /// The order from worst to best: the longest known gap, then months that are not stated, then full coverage
    /// (the longest first).
    ///
    /// A row is as good as its worst activity. A union over activities would let one fill the gap of another: the
    /// kitchen that runs in December does not open the day centre.
    pub(crate) fn rank(self) -> (u8, Reverse<u32>, Reverse<u32>) {
        let (class, gap) = match self.gap() {
            Some(0) => (2, 0),
            Some(gap) => (0, gap),
            None => (1, 0),
        };
        (class, Reverse(gap), Reverse(self.due))
    }
}
