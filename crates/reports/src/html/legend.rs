//! What the rings and the links mean.

use base::{Link, Status};
use maud::{Markup, PreEscaped, html};
use words::Words;

/// Rings with their words, on one line above the rows.
pub fn line(words: Words) -> Markup {
    html! {
        ul.key {
            @for status in Status::ALL {
                li { (PreEscaped(charts::chain::used(*status))) (words.status(*status)) }
            }
        }
    }
}

/// Every status and every link with its meaning.
pub fn section(words: Words) -> Markup {
    html! {
        section.legend #legend aria-labelledby="legend-name" {
            h2 #legend-name { (words.check_legend()) }
            p.note { (words.check_legend_line()) " " (words.check_legend_no_score()) }
            dl {
                @for status in Status::ALL {
                    div {
                        dt {
                            (PreEscaped(charts::chain::used(*status)))
                            (words.capitalised(&words.status(*status)))
                        }
                        dd { (words.status_meaning(*status)) }
                    }
                }
            }
            dl {
                @for link in Link::ALL {
                    div {
                        dt { (words.capitalised(&words.link(*link))) }
                        dd { (words.link_question(*link)) }
                    }
                }
            }
        }
    }
}
