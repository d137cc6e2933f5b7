//! The names of closed lists: what has a text in English has one in every language, or the program is not built.

use std::collections::BTreeSet;

use intake::{Field, Kind, PersonalKind};

#[test]
fn every_column_kind_of_file_and_kind_of_personal_data_has_its_words() {
    let texts: BTreeSet<&str> = words::texts().map(|text| text.key).collect();
    let fields = Field::ALL.iter().map(|field| format!("column-{field}"));
    let kinds = Kind::ALL.iter().map(|kind| format!("kind-{kind}"));
    let personal = PersonalKind::ALL.iter().map(|kind| format!("personal-data-{kind}"));
    let details =
        ["held", "released", "refused", "same", "again"].map(|detail| format!("act-detail-{detail}"));
    for key in fields.chain(kinds).chain(personal).chain(details) {
        let key = key.replace('_', "-");
        assert!(texts.contains(key.as_str()), "{key}");
    }
}
