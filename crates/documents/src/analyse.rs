//! The analysis of one document, step by step.

use std::collections::BTreeMap;

use base::Language;

use crate::{
    Analysis, DocumentKind, Fact, Input, Ladder, Mention, Passage, PassageKind, Scale,
    facts::{self, Gazetteer, Words, slice},
    findings, ladder,
    language::{self, Told},
    lexicon::{Cue, Family, Hit, Lexicon, Meaning},
    mentions::{self, Named},
    responsiveness::{self, Signals},
    roles::{self, Context},
    segment::{self, Piece},
};

/// Analyses a document. Any text is analysed; what could not be told stands in the findings.
pub fn analyse(input: &Input<'_>) -> Analysis {
    let mut pieces = segment::pieces(input.text);
    let languages = languages(&mut pieces, input.country);
    let gazetteer = Gazetteer::with(input.places);
    let mut reader =
        Reader { gazetteer: &gazetteer, context: Context::default(), facts: Vec::new(), kind: None };
    let meanings: Vec<Meanings> =
        pieces.iter().zip(&languages).map(|(piece, language)| Meanings::of(piece, *language)).collect();
    let violence = violence_near(&meanings);
    let mut passages: Vec<Passage> = Vec::with_capacity(pieces.len());
    let mut signals = Vec::with_capacity(pieces.len());
    for (((piece, language), meanings), violence) in pieces.iter().zip(languages).zip(&meanings).zip(violence)
    {
        passages.push(reader.passage(piece, language, meanings, violence));
        signals.push(Signals::of(&meanings.hits));
    }
    ladder::climb(&mut passages);
    for (passage, signals) in passages.iter_mut().zip(&signals) {
        passage.scale = responsiveness::scale(*signals, passage);
    }
    let findings = findings::of(input.file, &passages, &signals);
    Analysis {
        file: input.file,
        language: dominant(&passages),
        kind: input.kind.or(reader.kind).unwrap_or(DocumentKind::Other),
        in_force: input.in_force,
        responsiveness: responsiveness::of(&passages),
        passages,
        facts: reader.facts,
        findings,
    }
}

/// What the words of a passage mean.
struct Meanings {
    lexicon: Option<&'static Lexicon>,
    hits: Vec<Hit>,
}

impl Meanings {
    fn of(piece: &Piece<'_>, language: Language) -> Self {
        let lexicon = Family::of(language).and_then(Lexicon::of);
        Self { lexicon, hits: lexicon.map(|lexicon| lexicon.hits(&piece.tokens)).unwrap_or_default() }
    }

    fn has(&self, cue: Cue) -> bool {
        self.hits.iter().any(|hit| hit.meaning == Meaning::Cue(cue))
    }
}

/// The language of every passage; Serbian in Cyrillic script gets its words in Latin letters for the lexicon.
fn languages(pieces: &mut [Piece<'_>], country: Option<&str>) -> Vec<Language> {
    let told: Vec<Told> = pieces.iter().map(|piece| language::tell(piece.text, &piece.tokens)).collect();
    let families = language::families(&told);
    let bcms = pieces.iter().zip(&families).filter(|(_, family)| **family == Some(Family::Bcms));
    let variety = language::variety(bcms.map(|(piece, _)| &piece.tokens), country);
    let mut languages = Vec::with_capacity(pieces.len());
    for ((piece, told), family) in pieces.iter_mut().zip(&told).zip(families) {
        if family == Some(Family::Bcms) && told.script == language::Script::Cyrillic {
            piece.tokens = piece.tokens.latin();
        }
        languages.push(language::language(family, told.script, variety));
    }
    languages
}

/// The language of most of the text.
fn dominant(passages: &[Passage]) -> Language {
    let mut scalars: BTreeMap<Language, u32> = BTreeMap::new();
    for passage in passages.iter().filter(|passage| passage.language != Language::Unknown) {
        *scalars.entry(passage.language).or_default() += passage.end - passage.start;
    }
    let most = scalars.into_iter().max_by_key(|(language, scalars)| (*scalars, std::cmp::Reverse(*language)));
    most.map_or(Language::Unknown, |(language, _)| language)
}

/// Whether a passage or one of the two before it speaks of violence.
fn violence_near(meanings: &[Meanings]) -> Vec<bool> {
    let here: Vec<bool> = meanings.iter().map(|meanings| meanings.has(Cue::Violence)).collect();
    let near =
        |index: usize| here.get(index.saturating_sub(2)..=index).is_some_and(|few| few.contains(&true));
    (0..here.len()).map(near).collect()
}

/// Reads passages in order, with what headings and header rows have said.
struct Reader<'a> {
    gazetteer: &'a Gazetteer,
    context: Context,
    facts: Vec<Fact>,
    kind: Option<DocumentKind>,
}

/// A title stands in the first scalars of a document and has few words.
const TITLE: (u32, usize) = (600, 24);

impl Reader<'_> {
    fn passage(
        &mut self,
        piece: &Piece<'_>,
        language: Language,
        meanings: &Meanings,
        violence: bool,
    ) -> Passage {
        let mut passage = blank(piece, language);
        let Some(lexicon) = meanings.lexicon else { return passage };
        let hits = &meanings.hits;
        self.title(piece, hits);
        match piece.kind {
            PassageKind::Heading => self.context.heading(piece.level, &piece.tokens, hits),
            PassageKind::TableRow => {
                if self.context.header(piece.text, &piece.tokens, hits) {
                    return passage;
                }
            }
            _ => self.context.leave_table(),
        }
        let names = mentions::names(&piece.tokens, hits);
        let people = mentions::named(lexicon, &piece.tokens, hits, &names, violence);
        let facts = facts::facts(&Words {
            lexicon,
            tokens: &piece.tokens,
            hits,
            names: &names,
            named: &people,
            text: piece.text,
            offset: piece.start,
            gazetteer: self.gazetteer,
        });
        passage.roles = roles::roles(&self.context, piece.kind, piece.text, &piece.tokens, hits, &facts);
        passage.groups = people.iter().filter_map(|named| mention(named, piece)).collect();
        self.facts.extend(facts);
        passage
    }

    /// What the first headings say that the document is.
    fn title(&mut self, piece: &Piece<'_>, hits: &[Hit]) {
        let kind = hits.iter().find_map(|hit| match hit.meaning {
            Meaning::Kind(kind) => Some(kind),
            _ => None,
        });
        let early = piece.start < TITLE.0 && piece.tokens.len() <= TITLE.1;
        if self.kind.is_none() && early && piece.kind == PassageKind::Heading {
            self.kind = kind;
        }
    }
}

/// A passage of which nothing is known yet.
fn blank(piece: &Piece<'_>, language: Language) -> Passage {
    let length = u32::try_from(piece.text.chars().count()).unwrap_or(0);
    Passage {
        page: piece.page,
        start: piece.start,
        end: piece.start + length,
        language,
        kind: piece.kind,
        groups: Vec::new(),
        roles: Vec::new(),
        scale: Scale::NotApplicable,
        text: piece.text.to_owned(),
    }
}

/// A mention with its place in the document; its step on the ladder follows when all passages are read.
fn mention(named: &Named, piece: &Piece<'_>) -> Option<Mention> {
    let span = piece.tokens.span(&named.words)?;
    Some(Mention {
        code: named.group,
        detail: named.detail,
        start: span.start,
        end: span.end,
        surface: slice(piece.text, span.start - piece.start..span.end - piece.start).to_owned(),
        negated: named.negated,
        intersection: named.intersection,
        ladder: Ladder::Listed,
    })
}
