//! The choice of focus groups as it was typed, and as it can be kept.

use std::collections::BTreeSet;

use base::{PlaceCode, RowKey};
use intake::{FiveQuestions, Focus};
use web::Fields;

use super::row;

/// Fewer groups leave too many people out.
const FEWEST: usize = 5;
/// More groups cannot be worked on at a time.
const MOST: usize = 8;
/// How many characters an answer may have.
const ANSWER: usize = 2000;
/// How many characters a signature may have.
const SIGNATURE: usize = 300;
/// How many rows are read of a form, which has boxes for every one of them.
const ROWS: usize = 60;

base::codes! {
    /// One of the five questions; the code is part of the name of its field.
    Question {
        /// Why this group?
        Why = "why",
        /// In which field?
        Field = "field",
        /// Which people exactly?
        Groups = "groups",
        /// Where exactly?
        Where = "where",
        /// How?
        How = "how",
    }
}

impl Question {
    /// The name of the field for a row.
    pub fn name(self, row: &RowKey) -> String {
        format!("{} {}", self.code(), row::code(row))
    }

    /// The answer to it.
    pub fn answer(self, answers: &FiveQuestions) -> &str {
        let answer = match self {
            Self::Why => &answers.why,
            Self::Field => &answers.field,
            Self::Groups => &answers.groups,
            Self::Where => &answers.place,
            Self::How => &answers.how,
        };
        answer.as_deref().unwrap_or_default()
    }
}

/// A choice as it was typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chosen {
    /// The id of the choice that held when the page was made; empty where there was none.
    pub before: String,
    /// On whose behalf it is signed.
    pub signed_as: String,
    /// Every row on the page with its answers, and whether it is kept.
    pub rows: Vec<Typed>,
    /// Whether a word among the rows was no row.
    strange: bool,
}

/// One row on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Typed {
    /// The row.
    pub row: RowKey,
    /// Whether its box is ticked.
    pub kept: bool,
    /// What was typed.
    pub answers: FiveQuestions,
}

/// What is wrong with a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// So few are chosen.
    TooFew(usize),
    /// So many are chosen.
    TooMany(usize),
    /// Nobody says why this row was chosen.
    NoWhy(RowKey),
    /// An answer is too long to be kept.
    TooLong(RowKey, Question),
    /// Nobody signs.
    NoSignature,
    /// The signature is too long to be kept.
    SignatureTooLong,
    /// Survivors would be shown together with another group or a settlement.
    Survivors(RowKey),
    /// A row is no group or place that is known here.
    Unknown,
}

impl Chosen {
    /// A choice that is begun after another one, with these rows.
    pub fn begun(before: String, rows: Vec<Typed>) -> Self {
        Self { before, rows, ..Self::default() }
    }

    /// The same, made in the knowledge of this choice.
    #[must_use]
    pub fn after(self, before: String) -> Self {
        Self { before, ..self }
    }

    /// The choice that these fields hold.
    pub fn of(fields: &Fields) -> Self {
        let kept: BTreeSet<&str> = fields.all("row").collect();
        let words: Vec<&str> = fields.all("listed").take(ROWS).collect();
        let mut seen = BTreeSet::new();
        let rows: Vec<RowKey> = words.iter().filter_map(|word| row::parse(word)).collect();
        Self {
            before: fields.text("before").to_owned(),
            signed_as: fields.text("signed_as").to_owned(),
            strange: rows.len() < words.len(),
            rows: rows
                .into_iter()
                .filter(|row| seen.insert(row.clone()))
                .map(|row| Typed {
                    kept: kept.contains(row::code(&row).as_str()),
                    answers: answers(fields, &row),
                    row,
                })
                .collect(),
        }
    }

    /// The rows that are kept.
    pub fn kept(&self) -> impl Iterator<Item = &Typed> {
        self.rows.iter().filter(|typed| typed.kept)
    }

    /// The groups to be kept, or everything that is wrong. `is_known` says whether there are such people and such a
    /// place here.
    pub fn checked(
        &self,
        home: &PlaceCode,
        is_known: impl Fn(&RowKey) -> bool,
    ) -> Result<Vec<Focus>, Vec<Fault>> {
        let mut faults: Vec<Fault> = self.count_fault().into_iter().collect();
        if self.strange || self.kept().any(|typed| !is_known(&typed.row)) {
            faults.push(Fault::Unknown);
        }
        faults.extend(self.kept().flat_map(|typed| typed.faults(home)));
        faults.extend(self.signature_fault());
        if faults.is_empty() { Ok(self.kept().map(Typed::focus).collect()) } else { Err(faults) }
    }

    /// Whether so many can be worked on.
    pub fn count_fault(&self) -> Option<Fault> {
        match self.kept().count() {
            few if few < FEWEST => Some(Fault::TooFew(few)),
            many if many > MOST => Some(Fault::TooMany(many)),
            _ => None,
        }
    }

    fn signature_fault(&self) -> Option<Fault> {
        match self.signed_as.chars().count() {
            0 => Some(Fault::NoSignature),
            length if length > SIGNATURE => Some(Fault::SignatureTooLong),
            _ => None,
        }
    }
}

impl Typed {
    fn faults(&self, home: &PlaceCode) -> Vec<Fault> {
        let row = || self.row.clone();
        let mut faults = Vec::new();
        if row::singles_out_survivors(&self.row, home) {
            faults.push(Fault::Survivors(row()));
        }
        if self.answers.why.is_none() {
            faults.push(Fault::NoWhy(row()));
        }
        let is_long = |question: &&Question| question.answer(&self.answers).chars().count() > ANSWER;
        faults.extend(Question::ALL.iter().filter(is_long).map(|question| Fault::TooLong(row(), *question)));
        faults
    }

    fn focus(&self) -> Focus {
        let RowKey { people, place } = self.row.clone();
        Focus { people, place: Some(place.to_string()), answers: self.answers.clone() }
    }
}

fn answers(fields: &Fields, row: &RowKey) -> FiveQuestions {
    let typed = |question: Question| fields.get(&question.name(row)).map(str::to_owned);
    FiveQuestions {
        why: typed(Question::Why),
        field: typed(Question::Field),
        groups: typed(Question::Groups),
        place: typed(Question::Where),
        how: typed(Question::How),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GROUPS: [&str; 9] =
        ["women", "men", "girls", "boys", "youth", "poor", "carers", "unemployed", "migrants"];

    fn form(groups: &[&str], without_why: &str) -> Chosen {
        let mut fields = vec![("signed_as".to_owned(), "The council".to_owned())];
        for group in groups {
            let row = format!("{group}@town");
            fields.push(("listed".to_owned(), row.clone()));
            fields.push(("row".to_owned(), row.clone()));
            if *group != without_why {
                fields.push((format!("why {row}"), "Because.".to_owned()));
            }
        }
        Chosen::of(&Fields::of(fields))
    }

    fn checked(form: &Chosen) -> Result<Vec<Focus>, Vec<Fault>> {
        form.checked(&PlaceCode::new("town"), |_| true)
    }

    #[test]
    fn five_to_eight_groups_with_their_reasons_can_be_kept() {
        for count in 5..=8 {
            assert_eq!(
                checked(&form(GROUPS.get(..count).unwrap(), "")).map(|groups| groups.len()),
                Ok(count)
            );
        }
    }

    #[test]
    fn four_are_too_few_and_nine_too_many() {
        assert_eq!(checked(&form(GROUPS.get(..4).unwrap(), "")), Err(vec![Fault::TooFew(4)]));
        assert_eq!(checked(&form(&GROUPS, "")), Err(vec![Fault::TooMany(9)]));
    }

    #[test]
    fn a_group_without_a_reason_is_named() {
        let row = row::parse("girls@town").unwrap();
        assert_eq!(checked(&form(GROUPS.get(..5).unwrap(), "girls")), Err(vec![Fault::NoWhy(row)]));
    }

    #[test]
    fn a_row_twice_counts_once() {
        let form = form(&["women", "women", "men", "girls", "boys"], "");
        assert_eq!(checked(&form), Err(vec![Fault::TooFew(4)]));
    }

    #[test]
    fn survivors_in_a_settlement_cannot_be_chosen() {
        let form = form(&["women", "men", "girls", "boys", "victims_of_violence"], "");
        let survivors = row::parse("victims_of_violence@town").unwrap();
        let elsewhere = form.checked(&PlaceCode::new("elsewhere"), |_| true);
        assert_eq!(elsewhere, Err(vec![Fault::Survivors(survivors)]));
        assert!(checked(&form).is_ok());
    }

    #[test]
    fn what_is_not_ticked_keeps_its_answers_on_the_page() {
        let fields = [("listed", "women@town"), ("why women@town", "Half of them.")];
        let form = Chosen::of(&Fields::of(fields.map(|(name, value)| (name.to_owned(), value.to_owned()))));
        let [typed] = form.rows.as_slice() else { panic!("one row") };
        assert!(!typed.kept);
        assert_eq!(typed.answers.why.as_deref(), Some("Half of them."));
    }
}
