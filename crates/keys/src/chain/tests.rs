//! Whatever one can do to the rows of an audit is found.

use proptest::{collection::vec, option, prelude::*};

use super::*;
use crate::sign::{Head, SigningKey};

const OFFICE: OfficeId = OfficeId::from_random([9; 16]);

/// A row that owns its texts, to be changed by a test.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    office: OfficeId,
    number: i64,
    at_ms: i64,
    account: Option<AccountId>,
    verb: String,
    kind: String,
    subject: Option<String>,
    detail: Option<String>,
    hash: [u8; 32],
}

impl Row {
    fn entry(&self) -> Entry<'_> {
        Entry {
            office: self.office,
            number: self.number,
            at_ms: self.at_ms,
            account: self.account,
            verb: &self.verb,
            kind: &self.kind,
            subject: self.subject.as_deref(),
            detail: self.detail.as_deref(),
        }
    }
}

prop_compose! {
    fn row()(
        at_ms: i64,
        account in option::of(any::<[u8; 16]>().prop_map(AccountId::from_random)),
        (verb, kind) in ("[a-z]{0,4}", "[a-z]{0,4}"),
        (subject, detail) in (option::of("[a-z0-9]{0,4}"), option::of("[a-z0-9]{0,4}")),
    ) -> Row {
        Row { office: OFFICE, number: 0, at_ms, account, verb, kind, subject, detail, hash: START }
    }
}

fn audit() -> impl Strategy<Value = Vec<Row>> {
    vec(row(), 2..9).prop_map(|mut rows| {
        number(&mut rows);
        rehash(&mut rows);
        rows
    })
}

fn number(rows: &mut [Row]) {
    for (row, number) in rows.iter_mut().zip(FIRST..) {
        row.number = number;
    }
}

/// What somebody who can write to the database can do: all hashes anew.
fn rehash(rows: &mut [Row]) {
    let mut previous = START;
    for row in rows {
        row.hash = link(&previous, &row.entry());
        previous = row.hash;
    }
}

fn head(rows: &[Row]) -> VerifiedHead {
    let hash = rows.last().map_or(START, |row| row.hash);
    let number = rows.last().map_or(0, |row| row.number);
    let head = Head { office: OFFICE, number, hash, signed_at_ms: 0 };
    let key = SigningKey::generate().unwrap();
    key.verifying_key().verify(&head, key.sign(&head)).unwrap()
}

fn checked(rows: &[Row], head: &VerifiedHead) -> Result<(), Broken> {
    verify(rows.iter().map(|row| (row.entry(), row.hash)), head)
}

fn reason(rows: &[Row], head: &VerifiedHead) -> Option<Reason> {
    checked(rows, head).err().map(|broken| broken.reason)
}

/// Changes one field of a row; each to something that it was not.
fn change(row: &mut Row, field: usize) {
    let longer = |text: &Option<String>| Some(text.clone().unwrap_or_default() + "x");
    match field {
        0 => row.office = OfficeId::from_random([8; 16]),
        1 => row.number += 1,
        2 => row.at_ms = row.at_ms.wrapping_add(1),
        3 => row.account = row.account.is_none().then_some(AccountId::from_random([7; 16])),
        4 => row.verb.push('x'),
        5 => row.kind.push('x'),
        6 => row.subject = longer(&row.subject),
        7 => row.detail = longer(&row.detail),
        8 => row.subject = row.subject.is_none().then(String::new),
        9 => row.detail = row.detail.is_none().then(String::new),
        _ => row.hash[0] ^= 1,
    }
}

proptest! {
    #[test]
    fn an_audit_as_it_was_written_is_whole(rows in audit()) {
        prop_assert_eq!(checked(&rows, &head(&rows)), Ok(()));
    }

    #[test]
    fn any_change_of_one_row_is_found_there(rows in audit(), at: prop::sample::Index, field in 0_usize..=10) {
        let head = head(&rows);
        let mut changed = rows.clone();
        let at = at.index(rows.len());
        change(&mut changed[at], field);
        let broken = checked(&changed, &head).unwrap_err();
        // A number that is too high says which row is missing.
        prop_assert!(broken.number == rows[at].number || broken.number == changed[at].number);
    }

    #[test]
    fn a_change_is_found_even_when_all_hashes_are_made_anew(
        rows in audit(),
        at: prop::sample::Index,
        field in 2_usize..=9,
    ) {
        let head = head(&rows);
        let mut changed = rows.clone();
        change(&mut changed[at.index(rows.len())], field);
        rehash(&mut changed);
        prop_assert_eq!(reason(&changed, &head), Some(Reason::NotWhatWasSigned));
    }

    #[test]
    fn a_row_that_was_dropped_is_found(rows in audit(), at: prop::sample::Index) {
        let head = head(&rows);
        let mut fewer = rows.clone();
        let dropped = fewer.remove(at.index(rows.len()));
        let expected = Broken { number: dropped.number, reason: Reason::Missing };
        prop_assert_eq!(checked(&fewer, &head), Err(expected));
        // Closing the gap does not hide it.
        number(&mut fewer);
        rehash(&mut fewer);
        prop_assert_eq!(reason(&fewer, &head), Some(Reason::Missing));
    }

    #[test]
    fn rows_that_were_swapped_are_found(rows in audit(), one: prop::sample::Index, other: prop::sample::Index) {
        let head = head(&rows);
        let (one, other) = (one.index(rows.len()), other.index(rows.len()));
        prop_assume!(one != other);
        let mut swapped = rows.clone();
        swapped.swap(one, other);
        prop_assert!(checked(&swapped, &head).is_err());
        number(&mut swapped);
        prop_assert_eq!(reason(&swapped, &head), Some(Reason::Changed));
        rehash(&mut swapped);
        // Two rows that differ in nothing but their number can trade it.
        let same = swapped == rows;
        prop_assert_eq!(reason(&swapped, &head), (!same).then_some(Reason::NotWhatWasSigned));
    }

    #[test]
    fn a_row_that_was_put_in_is_found(rows in audit(), new in row(), at: prop::sample::Index) {
        let head = head(&rows);
        let mut more = rows.clone();
        more.insert(at.index(rows.len() + 1), new);
        number(&mut more);
        rehash(&mut more);
        // At the end everything up to the signed number fits, and one row is left over.
        let fits = more[..rows.len()] == rows;
        prop_assert_eq!(reason(&more, &head), Some(if fits { Reason::Unsigned } else { Reason::NotWhatWasSigned }));
    }

    #[test]
    fn rows_after_the_signed_head_are_found(rows in audit(), signed: prop::sample::Index) {
        let signed = signed.index(rows.len());
        let expected = Broken { number: rows[signed].number, reason: Reason::Unsigned };
        prop_assert_eq!(checked(&rows, &head(&rows[..signed])), Err(expected));
    }

    #[test]
    fn two_different_rows_never_have_the_same_hash(one in row(), other in row()) {
        prop_assert_eq!(link(&START, &one.entry()) == link(&START, &other.entry()), one == other);
    }
}

#[test]
fn an_empty_audit_is_whole_only_when_it_was_signed_empty() {
    assert_eq!(checked(&[], &head(&[])), Ok(()));
    let mut rows = vec![Row {
        office: OFFICE,
        number: FIRST,
        at_ms: 5,
        account: None,
        verb: "open".into(),
        kind: "office".into(),
        subject: None,
        detail: None,
        hash: START,
    }];
    rehash(&mut rows);
    assert_eq!(reason(&[], &head(&rows)), Some(Reason::Missing));
    assert_eq!(reason(&rows, &head(&[])), Some(Reason::Unsigned));
    let twice = [rows.clone(), rows.clone()].concat();
    assert_eq!(reason(&twice, &head(&rows)), Some(Reason::OutOfOrder));
}

#[test]
fn a_number_at_the_end_of_all_numbers_does_not_stop_the_walk() {
    let head = head(&[]);
    let mut walk = Walk::new(&head);
    let entry = Entry {
        office: OFFICE,
        number: i64::MAX,
        at_ms: 0,
        account: None,
        verb: "",
        kind: "",
        subject: None,
        detail: None,
    };
    assert_eq!(walk.step(&entry, &START).map_err(|broken| broken.reason), Err(Reason::Missing));
    assert!(walk.step(&Entry { number: i64::MIN, ..entry }, &START).is_err());
}
