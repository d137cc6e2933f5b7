//! The text with its passages, and the list of passages to jump to.

use std::{collections::BTreeMap, ops::Range};

use base::{Group, Language};
use maud::{Markup, html};
use web::components::{
    DocumentText, Mark,
    document_text::{Block as ShownBlock, Found as ShownFound},
};

use super::reader::{Reader, place_of};
use crate::store::{Block, Found, Mention, Scale};

/// The part of the text, and the way to the others.
pub(super) fn text(view: &Reader<'_>) -> Markup {
    let (words, one) = (view.frame.words, view.one);
    let text = DocumentText::new(words, one.document.language)
        .blocks(one.part.blocks.iter().map(|it| block(view, it)));
    html! {
        div {
            (parts(view))
            @if one.part.blocks.is_empty() { p { (words.documents_no_text()) } } @else { (text) }
            (parts(view))
        }
    }
}

/// From part to part of a long text.
fn parts(view: &Reader<'_>) -> Markup {
    let (words, part) = (view.frame.words, &view.one.part);
    let all = part.starts.len();
    html! {
        @if all > 1 {
            div.paging {
                p { (words.documents_part(part.number, all)) }
                nav aria-label=(words.web_pages()) {
                    @if part.number > 1 {
                        a rel="prev" href=(view.href_of_part(part.number - 1)) { (words.web_page_before()) }
                    }
                    @if part.number < all {
                        a rel="next" href=(view.href_of_part(part.number + 1)) { (words.web_page_after()) }
                    }
                }
            }
        }
    }
}

/// The passages that begin in a block.
fn inside<'a>(view: &Reader<'a>, block: &Block) -> impl Iterator<Item = &'a Found> {
    let (from, to) = block.at;
    let one = view.one;
    let first = one.found.partition_point(|found| found.at.0 < from);
    one.found.get(first..).unwrap_or_default().iter().take_while(move |found| found.at.0 < to)
}

fn block(view: &Reader<'_>, block: &Block) -> ShownBlock {
    let found: Vec<&Found> = inside(view, block).collect();
    let language = found.first().map(|found| found.language);
    ShownBlock::new(block.kind, block.text.as_str())
        .page(block.page)
        .language(language.filter(|language| *language != view.one.document.language))
        .found(found.into_iter().map(|found| passage(view, block, found)))
}

fn passage(view: &Reader<'_>, block: &Block, found: &Found) -> ShownFound {
    let words = view.frame.words;
    let within = |(from, to): (usize, usize)| -> Range<usize> {
        from.saturating_sub(block.at.0)..to.min(block.at.1).saturating_sub(block.at.0)
    };
    let mark = |mention: &Mention| Mark {
        at: within(mention.at),
        name: words.group(&Group::from(mention.group)),
        negated: mention.negated,
    };
    ShownFound {
        id: format!("p{}", found.position),
        at: within(found.at),
        shown: view.filter.sets_apart(found),
        marks: found.mentions.iter().map(mark).collect(),
        names: names(view, found),
    }
}

/// What a passage is: its roles, and whether it gives somebody less. That is a finding, whatever else it says.
fn names(view: &Reader<'_>, found: &Found) -> Vec<String> {
    let words = view.frame.words;
    let unequal = (found.scale == Scale::Unequal).then(|| words.responsiveness(Scale::Unequal.code()));
    let roles = found.roles.iter().map(|role| words.passage_role(role.code()));
    unequal.into_iter().chain(roles).collect()
}

/// The passages of this part to jump to, and the parts in which there are others.
pub(super) fn aside(view: &Reader<'_>) -> Markup {
    let (words, part) = (view.frame.words, &view.one.part);
    let set_apart = || view.one.found.iter().filter(|found| view.filter.sets_apart(found));
    let here: Vec<&Found> = set_apart().filter(|found| part.of(found) == part.number).collect();
    let mut elsewhere: BTreeMap<usize, usize> = BTreeMap::new();
    for found in set_apart().filter(|found| part.of(found) != part.number) {
        *elsewhere.entry(part.of(found)).or_default() += 1;
    }
    html! {
        aside aria-labelledby="passages-name" {
            h3 #passages-name { (words.documents_passages(set_apart().count())) }
            @if here.is_empty() { p.soft { (words.documents_passages_none_here()) } }
            ol { @for found in here { li { (link(view, found)) } } }
            @if !elsewhere.is_empty() {
                h4 { (words.documents_passages_elsewhere()) }
                ul {
                    @for (number, count) in elsewhere {
                        li {
                            a href=(view.href_of_part(number)) { (words.documents_part(number, part.starts.len())) }
                            " (" (count) ")"
                        }
                    }
                }
            }
        }
    }
}

fn link(view: &Reader<'_>, found: &Found) -> Markup {
    let words = view.frame.words;
    let mut said = vec![place_of(view, found)];
    let groups = found.mentions.iter().map(|mention| words.group(&Group::from(mention.group)));
    for name in groups.chain(names(view, found)) {
        if !said.contains(&name) {
            said.push(name);
        }
    }
    let language = (found.language != Language::Unknown).then_some(found.language.code());
    html! {
        a href={ "#p" (found.position) } {
            span lang=[language] { (beginning(view, found)) }
            small { (said.join(" · ")) }
        }
    }
}

/// How many letters of a passage stand in the list.
const BEGINNING: usize = 60;

/// The first words of a passage of this part.
fn beginning(view: &Reader<'_>, found: &Found) -> String {
    let (from, to) = found.at;
    let block = view.one.part.blocks.iter().find(|block| block.at.0 <= from && from < block.at.1);
    let Some(block) = block else { return place_of(view, found) };
    let letters = block.text.chars().skip(from - block.at.0).take(to.saturating_sub(from));
    let text: String = letters.map(|letter| if letter.is_whitespace() { ' ' } else { letter }).collect();
    if text.chars().count() <= BEGINNING {
        return text;
    }
    let cut: String = text.chars().take(BEGINNING).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{whole} …")
}
