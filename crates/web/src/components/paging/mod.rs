//! From page to page of a long list.

pub(super) mod examples;

use maud::{Markup, Render, html};
use words::Words;

/// Which rows of a list are shown, and the way to the others. Pages count from 1.
pub struct Paging<'a> {
    words: Words,
    rows: usize,
    per_page: usize,
    page: usize,
    href: &'a dyn Fn(usize) -> String,
}

impl<'a> Paging<'a> {
    /// A list of so many rows, this many on a page, at this page; `href` gives the address of a page.
    pub fn new(
        words: Words,
        rows: usize,
        per_page: usize,
        page: usize,
        href: &'a dyn Fn(usize) -> String,
    ) -> Self {
        let per_page = per_page.max(1);
        let page = page.clamp(1, rows.div_ceil(per_page).max(1));
        Self { words, rows, per_page, page, href }
    }

    fn pages(&self) -> usize {
        self.rows.div_ceil(self.per_page)
    }

    /// `51–100 of 412`.
    fn shown(&self) -> String {
        let first = (self.page - 1) * self.per_page + 1;
        let last = (self.page * self.per_page).min(self.rows);
        let whole = |number: usize| self.words.whole(i64::try_from(number).unwrap_or(i64::MAX));
        self.words.web_rows_shown(whole(first), whole(last), whole(self.rows))
    }

    /// The first, the last, and those beside the current one; `None` stands for a gap.
    fn stops(&self) -> Vec<Option<usize>> {
        let near = |page: &usize| *page == 1 || *page == self.pages() || page.abs_diff(self.page) <= 1;
        let mut stops = Vec::new();
        for page in (1..=self.pages()).filter(near) {
            let last = stops.iter().rev().find_map(|stop| *stop);
            if last.is_some_and(|last| last + 1 < page) {
                stops.push(None);
            }
            stops.push(Some(page));
        }
        stops
    }

    fn stop(&self, page: usize) -> Markup {
        let current = (page == self.page).then_some("page");
        html! {
            a href=((self.href)(page)) aria-current=[current] {
                span.said { (self.words.web_page_number()) " " } (page)
            }
        }
    }

    fn links(&self) -> Markup {
        html! {
            nav aria-label=(self.words.web_pages()) {
                @if self.page > 1 {
                    a rel="prev" href=((self.href)(self.page - 1)) { (self.words.web_page_before()) }
                }
                ol {
                    @for stop in self.stops() {
                        li.current[stop == Some(self.page)] {
                            @if let Some(page) = stop { (self.stop(page)) } @else { span { "…" } }
                        }
                    }
                }
                @if self.page < self.pages() {
                    a rel="next" href=((self.href)(self.page + 1)) { (self.words.web_page_after()) }
                }
            }
        }
    }
}

impl Render for Paging<'_> {
    fn render(&self) -> Markup {
        html! {
            @if self.rows > 0 {
                div.paging {
                    p { (self.shown()) }
                    @if self.pages() > 1 { (self.links()) }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use base::Language;

    use super::*;

    fn stops(page: usize, rows: usize) -> Vec<Option<usize>> {
        Paging::new(Words::new(Language::En), rows, 10, page, &|page| page.to_string()).stops()
    }

    #[test]
    fn a_gap_stands_only_where_pages_are_left_out() {
        assert_eq!(stops(1, 30), [Some(1), Some(2), Some(3)]);
        assert_eq!(stops(5, 90), [Some(1), None, Some(4), Some(5), Some(6), None, Some(9)]);
        assert_eq!(stops(3, 90), [Some(1), Some(2), Some(3), Some(4), None, Some(9)]);
    }

    #[test]
    fn a_page_beyond_the_end_is_the_last_one() {
        assert_eq!(stops(99, 20), [Some(1), Some(2)]);
        assert_eq!(stops(0, 5), [Some(1)]);
    }
}
