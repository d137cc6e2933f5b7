//! Examples of tabs.

use base::Link;
use words::Words;

use super::Tabs;
use crate::components::gallery::Example;

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let source = |link| words.capitalised(&words.link_source(link));
    let tabs = Tabs::new(words.check_files())
        .tab(source(Link::Known), "?view=known", true)
        .count(words.whole(12))
        .tab(source(Link::Addressed), "?view=addressed", false)
        .tab(source(Link::Planned), "?view=planned", false)
        .count(words.whole(3))
        .tab(source(Link::Ready), "?view=ready", false);
    vec![Example::of("counted", &tabs)]
}
