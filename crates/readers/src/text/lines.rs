//! Lines of text to blocks: which lines go on, which are headings, items of lists, rows of tables.

use base::text::BlockKind;

/// What a full stop of a sentence may look like at the end of a line.
const FINAL: [char; 6] = ['.', '!', '?', ';', '…', ':'];
/// Marks that may stand behind it.
const CLOSING: [char; 7] = ['"', '”', '“', '»', '’', ')', '\''];
/// Bullets as people and programs write them; the private ones are those of symbol fonts.
const BULLETS: [char; 22] = [
    '•', '·', '▪', '▫', '◦', '●', '○', '■', '□', '‣', '⁃', '–', '—', '-', '*', '➢', '✓', '✔', '►',
    '\u{f0b7}', '\u{f0a7}', '\u{f0d8}',
];
/// A heading is shorter than this, in scalars.
const HEADING_CHARS: usize = 110;
/// Lines longer than this are whole paragraphs: nobody wraps so late.
const WRAPPED_CHARS: usize = 140;

/// The level of a heading style by its name or id, in any language of the program: `heading 1`, `Naslov2`.
pub(super) fn heading_style(name: &str) -> Option<u8> {
    let name = name.trim().to_lowercase();
    let words = include_str!("../../data/heading-styles.txt").lines().filter(|line| !line.starts_with('#'));
    words.filter_map(|word| name.strip_prefix(word)).find_map(|rest| {
        match rest.trim_matches(|c: char| c.is_whitespace() || c == '_' || c == '-') {
            "" => Some(1),
            digits => digits.parse().ok().filter(|level| (1..=9).contains(level)),
        }
    })
}

/// Whether a line begins with a bullet, or with a number or letter as a list has it: `1.`, `2)`, `(a)`, `iv.`
pub(super) fn is_item(line: &str) -> bool {
    let Some((mark, rest)) = line.trim_start().split_once(char::is_whitespace) else { return false };
    if rest.trim().is_empty() {
        return false;
    }
    let mut chars = mark.chars();
    let bulleted = chars.next().is_some_and(|first| BULLETS.contains(&first)) && chars.next().is_none();
    bulleted || mark == "o" || is_enumerator(mark)
}

fn is_enumerator(mark: &str) -> bool {
    let Some(inner) = mark.strip_suffix(['.', ')']) else { return false };
    let inner = inner.trim_start_matches('(');
    let numbered = inner.chars().all(|c| c.is_ascii_digit() || c == '.') && inner.len() <= 8;
    let lettered = inner.chars().count() == 1 && inner.chars().all(char::is_lowercase) && mark.ends_with(')');
    let roman = inner.len() <= 5 && inner.chars().all(|c| "ivx".contains(c));
    !inner.is_empty() && (numbered || lettered || roman)
}

/// Whether a sentence ends at the end of this line.
pub(super) fn ends_sentence(line: &str) -> bool {
    line.trim_end().trim_end_matches(CLOSING).ends_with(FINAL)
}

/// How lines of one text become blocks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Joining {
    /// Scalars of a full line; lines are joined when they are nearly as long. Zero joins none.
    pub(super) width: usize,
    /// A hyphen at the end of a line that goes on in lower case was set by the wrapping.
    pub(super) drop_hyphens: bool,
}

impl Joining {
    /// Joins as these lines seem to be wrapped: not at all when the longest are whole paragraphs.
    pub(super) fn of<'a>(lines: impl Iterator<Item = &'a str>, drop_hyphens: bool) -> Self {
        let mut lengths: Vec<usize> =
            lines.map(|line| line.trim().chars().count()).filter(|len| *len > 0).collect();
        lengths.sort_unstable();
        let longest = lengths.last().copied().unwrap_or(0);
        let usual = lengths.get(lengths.len() * 9 / 10).copied().unwrap_or(longest);
        let width = if longest > WRAPPED_CHARS && !drop_hyphens { 0 } else { usual };
        Self { width, drop_hyphens }
    }

    /// Whether the paragraph whose last line is `above` goes on in `below`.
    fn goes_on(self, above: &str, below: &str) -> bool {
        if self.width == 0 || is_item(below) || above.contains('\t') || below.contains('\t') {
            return false;
        }
        let len = above.chars().count();
        let lower = below.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_lowercase);
        if !ends_sentence(above) {
            return lower || len * 10 >= self.width * 7 && self.width > 40;
        }
        // A sentence ends at a full line: a short line without an end below it is rather the next heading.
        let runs_on = below.chars().count() * 10 >= self.width * 6 || ends_sentence(below);
        runs_on && len * 20 >= self.width * 17 && self.width > 40
    }

    /// Adds a line to the paragraph that it goes on.
    fn join(self, paragraph: &mut String, line: &str) {
        let lower = line.chars().next().is_some_and(char::is_lowercase);
        let wrapped = paragraph.ends_with('\u{ad}')
            || self.drop_hyphens
                && lower
                && paragraph
                    .strip_suffix(['-', '\u{2010}'])
                    .is_some_and(|word| word.ends_with(char::is_alphabetic));
        if wrapped {
            paragraph.pop();
        } else {
            paragraph.push(' ');
        }
        paragraph.push_str(line);
    }
}

/// A block that lines make, with the number of its first line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Lined {
    pub(super) kind: BlockKind,
    pub(super) text: String,
    pub(super) first: usize,
}

/// The blocks that lines make. Empty lines part them.
pub(super) fn blocks<'a>(lines: impl Iterator<Item = &'a str>, joining: Joining) -> Vec<Lined> {
    let mut blocks: Vec<Lined> = Vec::new();
    let mut above: Option<&str> = None;
    for (first, line) in lines.enumerate() {
        let line = line.trim();
        match (above, blocks.last_mut()) {
            _ if line.is_empty() => above = None,
            (Some(above_line), Some(block)) if joining.goes_on(above_line, line) => {
                joining.join(&mut block.text, line);
                above = Some(line);
            }
            _ => {
                blocks.push(Lined { kind: kind_of(line), text: line.to_owned(), first });
                above = Some(line);
            }
        }
    }
    mark_headings(&mut blocks);
    blocks
}

fn kind_of(line: &str) -> BlockKind {
    match () {
        () if line.contains('\t') && !is_item(line) => BlockKind::TableRow,
        () if is_item(line) => BlockKind::ListItem,
        () => BlockKind::Paragraph,
    }
}

/// A short block without final punctuation, before a longer one or one of whole sentences, is its heading.
fn mark_headings(blocks: &mut [Lined]) {
    for at in 0..blocks.len() {
        let below = blocks.get(at + 1).cloned();
        let (Some(block), Some(below)) = (blocks.get_mut(at), below) else { continue };
        let numbered = section_depth(&block.text);
        let may_be = block.kind == BlockKind::Paragraph || numbered.is_some_and(|depth| depth > 1);
        if may_be && looks_like_heading(&block.text) && follows(&block.text, &below) {
            let shouted = !block.text.chars().any(char::is_lowercase);
            block.kind = BlockKind::Heading(numbered.unwrap_or(if at == 0 || shouted { 1 } else { 2 }));
        }
    }
}

fn looks_like_heading(text: &str) -> bool {
    let first = text.chars().find(|c| c.is_alphanumeric());
    text.chars().count() <= HEADING_CHARS
        && !ends_sentence(text)
        && !text.ends_with(',')
        && first.is_some_and(|c| !c.is_lowercase())
        && text.chars().any(char::is_alphabetic)
}

fn follows(heading: &str, below: &Lined) -> bool {
    match below.kind {
        BlockKind::Paragraph => ends_sentence(&below.text) || below.text.len() > heading.len() * 2,
        BlockKind::ListItem | BlockKind::TableRow => true,
        BlockKind::Heading(_) => false,
    }
}

/// The depth of a section number: 2 of `1.2 Aims` and `1.2. Aims`.
fn section_depth(text: &str) -> Option<u8> {
    let (number, _) = text.split_once(char::is_whitespace)?;
    let number = number.trim_end_matches(['.', ')']);
    let parts: Vec<&str> = number.split('.').collect();
    let all_numbers =
        parts.iter().all(|part| (1..=2).contains(&part.len()) && part.chars().all(|c| c.is_ascii_digit()));
    u8::try_from(parts.len()).ok().filter(|depth| all_numbers && *depth <= 6)
}

/// A paragraph with line breaks of its own: lines that are items of a list stand alone, others are joined.
pub(super) fn broken(paragraph: &str) -> Vec<(BlockKind, String)> {
    let mut blocks: Vec<(BlockKind, String)> = Vec::new();
    for line in paragraph.split('\n').map(str::trim).filter(|line| !line.is_empty()) {
        let item = is_item(line);
        match blocks.last_mut() {
            Some((_, above)) if !item && !ends_sentence(above) => {
                above.push(' ');
                above.push_str(line);
            }
            _ => {
                blocks.push((if item { BlockKind::ListItem } else { BlockKind::Paragraph }, line.to_owned()));
            }
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;
    use BlockKind::{Heading, ListItem, Paragraph};

    fn kinds(text: &str, drop_hyphens: bool) -> Vec<(BlockKind, String)> {
        let joining = Joining::of(text.lines(), drop_hyphens);
        blocks(text.lines(), joining).into_iter().map(|block| (block.kind, block.text)).collect()
    }

    #[test]
    fn wrapped_lines_become_one_paragraph_and_their_hyphens_go() {
        let text = "Masat e planit\nGratë dhe vajzat në zonat rurale të komunës do të kenë transport fal-\n\
            as dhe shërbime të reja që nga viti i ardhshëm, me buxhet të veçantë.\nBurrat po ashtu.";
        let blocks = kinds(text, true);
        assert_eq!(blocks[0], (BlockKind::Heading(1), "Masat e planit".into()));
        assert!(blocks[1].1.contains("transport falas dhe shërbime"), "{blocks:?}");
    }

    #[test]
    fn bullets_and_numbers_are_items_and_section_numbers_are_headings() {
        let text = "2.1 Циљеви\n• Жене на селу\n1) Дневни центар\n(а) Превоз\nKraj rečenice.";
        let kinds: Vec<BlockKind> = kinds(text, false).into_iter().map(|(kind, _)| kind).collect();
        assert_eq!(kinds, [Heading(2), ListItem, ListItem, ListItem, Paragraph]);
    }

    #[test]
    fn names_of_heading_styles_are_known_in_the_languages_of_the_desk() {
        for (name, level) in
            [("heading 1", 1), ("Naslov2", 2), ("Заголовок 3", 3), ("Наслов_20_1", 0), ("Titull 1", 1)]
        {
            assert_eq!(heading_style(name).unwrap_or(0), level, "{name}");
        }
        assert_eq!(heading_style("Normal"), None);
        assert_eq!(heading_style("Title"), Some(1));
    }

    #[test]
    fn a_date_at_the_start_of_a_line_is_no_item() {
        assert!(!is_item("2025 Budget"));
        assert!(!is_item("Rr. Agim"));
        assert!(is_item("1.2. Aims"));
    }
}
