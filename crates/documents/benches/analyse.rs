//! Analysis of 200 documents of 20 KB each, beside the pass over sentences alone that it cannot do without.
//!
//! Prints `name | ours | peer | limit`; the limit is the share of a `check` that documents may take.
#![allow(missing_docs, clippy::print_stdout, clippy::disallowed_methods)]

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use base::{
    FileId,
    text::{BlockKind, Text},
};
use documents::{Input, analyse};
use unicode_segmentation::UnicodeSegmentation;

const DOCUMENTS: usize = 200;
const BYTES: usize = 20_000;
const LIMIT: Duration = Duration::from_millis(500);

/// Paragraphs of every language family, as they stand in plans and reports.
const PARAGRAPHS: &[&str] = &[
    "The municipality will organise trainings for Roma women and single mothers. The budget provides 12,500 EUR until 31 December 2025, and the Directorate for Social Welfare is responsible. Older people and persons with disabilities face barriers in access to services.",
    "Komuna do të organizojë trajnime për gratë rome dhe të rinjtë e papunë. Personat me aftësi të kufizuara nuk kanë qasje në shërbime. Komuna ndan 5.200 euro për ashkalinjtë dhe egjiptianët deri më 25 mars.",
    "Opština će organizovati obuke za Romkinje i samohrane majke. Osobe sa invaliditetom nemaju pristup uslugama u selima. Žene žrtve nasilja u porodici imaju pravo na besplatnu pomoć.",
    "Општината ќе организира обуки за Ромките и за самохраните мајки. Лицата со попреченост немаат пристап до услугите. За невработените млади се обезбедени 5.200 евра до 31 декември 2025 година.",
    "Мэрия организует курсы для безработных женщин и одиноких матерей. Пожилые люди и сельские женщины нуждаются в транспорте. Для детей с инвалидностью выделено 70 000 сомов.",
    "Айыл өкмөтү айылдык аялдар жана жумушсуз жаштар үчүн тренинг өткөрөт. Майыптыгы бар адамдар кызматтарга жете албайт, бул чоң көйгөй. Улгайган адамдар үчүн бюджеттен 70 000 сом бөлүнөт.",
];

fn document(number: usize) -> Text {
    let mut text = Text::default();
    let paragraph = PARAGRAPHS.get(number % PARAGRAPHS.len()).copied().unwrap_or_default();
    while text.text.len() < BYTES {
        text.push(BlockKind::Paragraph, Some(1), paragraph);
    }
    text
}

fn best_of<T>(runs: usize, work: impl Fn() -> T) -> Duration {
    let timed = |_| {
        let start = Instant::now();
        black_box(work());
        start.elapsed()
    };
    (0..runs).map(timed).min().unwrap_or_default()
}

fn main() {
    let texts: Vec<Text> = (0..DOCUMENTS).map(document).collect();
    let read = |text: &Text| analyse(&Input::new(FileId(0), text)).passages.len();
    let first = best_of(1, || texts.first().map(read));
    let ours = best_of(3, || texts.iter().map(read).sum::<usize>());
    let sentences = |text: &Text| text.text.split_sentence_bound_indices().count();
    let peer = best_of(3, || texts.iter().map(sentences).sum::<usize>());
    println!("name | ours | peer | limit");
    println!("documents: first, with its lexicon | {first:.1?} | - | -");
    println!("documents: 200 x 20 KB | {ours:.1?} | {peer:.1?} | {LIMIT:.0?}");
}
