//! Examples of the head of a page. It holds a first heading, of which a page has one: the gallery's own is this.

use base::Link;
use words::Words;

use super::Head;
use crate::components::{Breadcrumbs, Button, Buttons, gallery::Example};

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let head = Head::new(words.web_gallery())
        .lead(words.check_lead())
        .below(Breadcrumbs::new(words).link(words.web_rooms(), "/"))
        .actions(Buttons::new([
            Button::primary(words.web_add()).to("#part-button"),
            Button::secondary(words.capitalised(&words.link(Link::Known))).to("#part-rings"),
        ]));
    vec![Example::of("whole", &head)]
}
