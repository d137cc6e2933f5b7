//! In which language a passage is written.
//!
//! A closed set: script, diagnostic letters and words that stand in almost every sentence. Short passages inherit from
//! their neighbours of the same script. Bosnian, Croatian, Montenegrin and Serbian are one family, whose variety is
//! told once per document.

use std::{
    collections::{BTreeMap, HashMap},
    sync::LazyLock,
};

use base::Language;
use serde::Deserialize;

use crate::{
    lexicon::Family,
    token::{Tokens, fold},
};

#[derive(Debug, Deserialize)]
struct File {
    sure: f32,
    lead: f32,
    share: f32,
    some: f32,
    short: f32,
    letter: f32,
    letters: u16,
    ending: f32,
    family: BTreeMap<String, FamilyData>,
    variety: VarietyData,
}

#[derive(Debug, Deserialize)]
struct FamilyData {
    letters: String,
    endings: String,
    words: String,
}

#[derive(Debug, Deserialize)]
struct VarietyData {
    country_points: f32,
    country: BTreeMap<String, Language>,
    words: BTreeMap<Language, String>,
}

/// Points per family, in the order of [`Family::ALL`].
type Points = [f32; Family::ALL.len()];

#[derive(Debug, Default)]
struct Detector {
    rules: Option<File>,
    words: HashMap<String, Points>,
    letters: HashMap<char, Points>,
    endings: HashMap<String, Points>,
    varieties: HashMap<String, Vec<(Language, f32)>>,
}

static DETECTOR: LazyLock<Detector> = LazyLock::new(|| Detector::load().unwrap_or_default());

/// A script that tells some languages from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Script {
    Latin,
    Cyrillic,
    /// Letters of another script.
    Other,
    /// No letters.
    None,
}

/// What a passage alone says about its language.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Told {
    pub script: Script,
    /// The best family, where any word is known.
    best: Option<Family>,
    /// Whether the passage alone suffices.
    sure: bool,
    /// Whether it is too short to speak for itself.
    short: bool,
}

fn folded(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    word.chars().for_each(|c| fold(c, &mut folded));
    folded
}

impl Detector {
    fn load() -> Result<Self, String> {
        let file: File = toml::from_str(include_str!("../data/languages.toml")).map_err(|e| e.to_string())?;
        let mut detector = Self::default();
        for (index, code) in ["en", "sq", "bcms", "mk", "ru", "ky"].into_iter().enumerate() {
            let data = file.family.get(code).ok_or_else(|| format!("no family {code}"))?;
            detector.family(index, data, &file);
        }
        detector.share_words();
        for (language, words) in &file.variety.words {
            for word in words.split_whitespace().map(folded) {
                let known = detector.varieties.entry(word).or_default();
                if known.iter().all(|(other, _)| other != language) {
                    known.push((*language, 1.0));
                }
            }
        }
        detector.varieties.retain(|_, varieties| varieties.len() < file.variety.words.len());
        detector.rules = Some(file);
        Ok(detector)
    }

    fn family(&mut self, index: usize, data: &FamilyData, file: &File) {
        for word in data.words.split_whitespace().map(folded) {
            if let Some(points) = self.words.entry(word).or_default().get_mut(index) {
                *points = 1.0;
            }
        }
        for c in data.letters.chars() {
            if let Some(points) = self.letters.entry(c).or_default().get_mut(index) {
                *points = file.letter;
            }
        }
        for ending in data.endings.split_whitespace().map(folded) {
            if let Some(points) = self.endings.entry(ending).or_default().get_mut(index) {
                *points = file.ending;
            }
        }
        // A word of Serbian in Cyrillic script.
        if index == Family::Bcms as usize {
            let cyrillic = data.words.split_whitespace().map(to_cyrillic).map(|word| folded(&word));
            for word in cyrillic.collect::<Vec<_>>() {
                if let Some(points) = self.words.entry(word).or_default().get_mut(index) {
                    *points = 1.0;
                }
            }
        }
    }

    /// A word that several families share counts for each of them in part.
    fn share_words(&mut self) {
        for points in self.words.values_mut() {
            let families: f32 = points.iter().sum();
            for point in points {
                *point /= families.max(1.0);
            }
        }
    }
}

/// Serbian Latin letters as Cyrillic ones, for the lists of words.
fn to_cyrillic(word: &str) -> String {
    let word = word.replace("lj", "љ").replace("nj", "њ").replace("dž", "џ").replace("dj", "ђ");
    let letter = |c| match c {
        'a' => 'а',
        'b' => 'б',
        'v' => 'в',
        'g' => 'г',
        'd' => 'д',
        'đ' => 'ђ',
        'e' => 'е',
        'ž' => 'ж',
        'z' => 'з',
        'i' => 'и',
        'j' => 'ј',
        'k' => 'к',
        'l' => 'л',
        'm' => 'м',
        'n' => 'н',
        'o' => 'о',
        'p' => 'п',
        'r' => 'р',
        's' => 'с',
        'š' => 'ш',
        't' => 'т',
        'ć' => 'ћ',
        'č' => 'ч',
        'c' => 'ц',
        'u' => 'у',
        'f' => 'ф',
        'h' => 'х',
        other => other,
    };
    word.chars().map(letter).collect()
}

/// What the passage alone says.
pub(crate) fn tell(passage: &str, tokens: &Tokens) -> Told {
    let script = script_of(passage);
    let Some(rules) = &DETECTOR.rules else { return Told { script, best: None, sure: false, short: true } };
    let mut points = Points::default();
    let (mut words, mut known) = (0.0_f32, 0.0_f32);
    for (index, token) in tokens.iter().enumerate() {
        words += f32::from(u8::from(!matches!(token.shape, crate::token::Shape::Number)));
        if let Some(of_word) = DETECTOR.words.get(tokens.word_at(index)) {
            known += 1.0;
            add(&mut points, of_word);
        } else if let Some(of_ending) =
            ending(tokens.word_at(index)).and_then(|end| DETECTOR.endings.get(end))
        {
            known += 0.5;
            add(&mut points, of_ending);
        }
    }
    let mut left = rules.letters;
    for of_letter in passage.chars().filter(|c| !c.is_ascii()).filter_map(|c| DETECTOR.letters.get(&lower(c)))
    {
        if left == 0 {
            break;
        }
        left -= 1;
        add(&mut points, of_letter);
    }
    let ranked = ranked(&points, script);
    let (best, most) = ranked.first().copied().map_or((None, 0.0), |(family, most)| (Some(family), most));
    let second = ranked.get(1).map_or(0.0, |(_, second)| *second);
    let enough = known >= words * rules.share;
    Told {
        script,
        best: best.filter(|_| enough && most > 0.0),
        sure: enough && most >= rules.sure && most - second >= rules.lead,
        short: words <= rules.short && !(enough && most >= rules.some && most - second >= rules.some),
    }
}

/// The last three letters of a word of five or more.
fn ending(word: &str) -> Option<&str> {
    let (at, _) = word.char_indices().rev().nth(2)?;
    (word.get(..at)?.chars().count() >= 2).then(|| word.get(at..)).flatten()
}

fn lower(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

fn add(points: &mut Points, more: &Points) {
    points.iter_mut().zip(more).for_each(|(sum, point)| *sum += point);
}

/// The families that are written in the script, most points first.
fn ranked(points: &Points, script: Script) -> Vec<(Family, f32)> {
    let written = |family: Family| match script {
        Script::Latin => matches!(family, Family::En | Family::Sq | Family::Bcms),
        Script::Cyrillic => matches!(family, Family::Bcms | Family::Mk | Family::Ru | Family::Ky),
        Script::Other | Script::None => false,
    };
    let families = Family::ALL.into_iter().zip(*points).filter(|(family, _)| written(*family));
    let mut ranked: Vec<(Family, f32)> = families.collect();
    ranked.sort_by(|one, other| other.1.total_cmp(&one.1));
    ranked
}

fn script_of(passage: &str) -> Script {
    let (mut latin, mut cyrillic, mut other) = (0_u32, 0_u32, 0_u32);
    for c in passage.chars().filter(|c| c.is_alphabetic()) {
        match c {
            '\u{400}'..='\u{52f}' => cyrillic += 1,
            _ if c < '\u{250}' => latin += 1,
            _ => other += 1,
        }
    }
    match () {
        () if cyrillic > latin && cyrillic >= other => Script::Cyrillic,
        () if latin > 0 && latin >= other => Script::Latin,
        () if other > 0 => Script::Other,
        () => Script::None,
    }
}

/// The family of each passage: told by itself where it can be, else by its neighbours of the same script.
pub(crate) fn families(told: &[Told]) -> Vec<Option<Family>> {
    let mut families: Vec<Option<Family>> =
        told.iter().map(|passage| passage.best.filter(|_| passage.sure)).collect();
    let scripts: Vec<Script> = told.iter().map(|passage| passage.script).collect();
    for (index, passage) in told.iter().enumerate().filter(|(_, passage)| !passage.sure) {
        let near = neighbour(told, index);
        let own = passage.best;
        let family =
            if passage.short || own.is_none() && near.is_some() { near.or(own) } else { own.or(near) };
        if let Some(slot) = families.get_mut(index)
            && scripts.get(index) != Some(&Script::Other)
        {
            *slot = family.filter(|_| passage.short || own.is_some());
        }
    }
    families
}

/// The family of the nearest sure passage of the same script; of two at the same distance the later one for a
/// passage that may be the heading of what follows.
fn neighbour(told: &[Told], index: usize) -> Option<Family> {
    let script = told.get(index)?.script;
    let fits = |passage: &Told| script == Script::None || passage.script == script;
    let sure = |(_, passage): &(usize, &Told)| passage.sure && fits(passage);
    let before = told.iter().enumerate().take(index).rev().find(sure);
    let after = told.iter().enumerate().skip(index + 1).find(sure);
    match (before, after) {
        (Some((at, one)), Some((then, other))) => {
            let nearest = if index - at < then - index { one } else { other };
            nearest.best
        }
        (one, other) => one.or(other).and_then(|(_, passage)| passage.best),
    }
}

/// The variety of the Latin passages of Bosnian, Croatian, Montenegrin and Serbian of a document.
pub(crate) fn variety<'a>(passages: impl Iterator<Item = &'a Tokens>, country: Option<&str>) -> Language {
    let Some(rules) = &DETECTOR.rules else { return Language::SrLatn };
    let mut points: BTreeMap<Language, f32> = BTreeMap::new();
    for tokens in passages {
        for known in (0..tokens.len()).filter_map(|index| DETECTOR.varieties.get(tokens.word_at(index))) {
            for (language, point) in known {
                *points.entry(*language).or_default() += point;
            }
        }
    }
    if let Some(language) = country.and_then(|code| rules.variety.country.get(&code.to_ascii_uppercase())) {
        *points.entry(*language).or_default() += rules.variety.country_points;
    }
    // Equal points: the first of the interface languages, Serbian, stands for the family.
    let mut best = (Language::SrLatn, points.get(&Language::SrLatn).copied().unwrap_or(0.0));
    for (language, sum) in points {
        if sum > best.1 {
            best = (language, sum);
        }
    }
    best.0
}

/// The language of a passage of this family and script.
pub(crate) fn language(family: Option<Family>, script: Script, variety: Language) -> Language {
    match family {
        None => Language::Unknown,
        Some(Family::En) => Language::En,
        Some(Family::Sq) => Language::Sq,
        Some(Family::Mk) => Language::Mk,
        Some(Family::Ru) => Language::Ru,
        Some(Family::Ky) => Language::Ky,
        Some(Family::Bcms) if script == Script::Latin => variety,
        Some(Family::Bcms) if variety == Language::Cnr => Language::Cnr,
        Some(Family::Bcms) => Language::SrCyrl,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alone(text: &str) -> Option<Family> {
        families(&[tell(text, &Tokens::of(text, 0))]).first().copied().flatten()
    }

    #[test]
    fn the_data_read() {
        Detector::load().unwrap();
    }

    #[test]
    fn sentences_of_each_language_are_told_also_without_marks() {
        for (family, text) in [
            (Family::En, "The services were held in all municipalities for people who need them."),
            (Family::Sq, "Sherbimet per grate duhet te ofrohen ne cdo komune."),
            (Family::Bcms, "Usluge za zene i decu treba da budu dostupne u svim opstinama."),
            (Family::Bcms, "Услуге за жене и децу треба да буду доступне у свим општинама."),
            (Family::Mk, "Услугите за жените и децата треба да бидат достапни во сите општини."),
            (Family::Ru, "Услуги для женщин и детей должны быть доступны во всех районах."),
            (Family::Ky, "Аялдар жана балдар үчүн кызматтар бардык айылдарда жеткиликтүү болушу керек."),
        ] {
            assert_eq!(alone(text), Some(family), "{text}");
        }
    }

    #[test]
    fn a_language_outside_the_set_stays_unknown() {
        let german = "Die Gemeinde verabschiedet jedes Jahr einen Haushalt, der mehrere Millionen umfasst und ohne Aussprache beschlossen wird.";
        assert_eq!(alone(german), None);
        assert_eq!(alone("2024 5.200 €"), None);
    }

    #[test]
    fn the_variety_is_told_by_words_and_country() {
        let of = |text: &str, country| variety([Tokens::of(text, 0)].iter(), country);
        assert_eq!(of("Deca u opštini imaju pravo na obezbeđen smeštaj.", None), Language::SrLatn);
        assert_eq!(of("Djeca u općini imaju pravo, budžet vijeća svake sedmice.", None), Language::Bs);
        assert_eq!(of("Djeca u općini, proračun županije, svaki tjedan, udruge.", None), Language::Hr);
        assert_eq!(of("Djeca u opštini, bezbjednost, nijesu, sprovođenje mjera.", Some("ME")), Language::Cnr);
    }
}
