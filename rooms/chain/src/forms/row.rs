//! A row of the chain as a word of a form: `roma+women@XK-0103`.

use base::{Group, LocalGroup, People, PlaceCode, RowKey, StandardGroup};

/// The word of a row.
pub fn code(row: &RowKey) -> String {
    format!("{}@{}", row.people.code(), row.place)
}

/// The row of a word; whether there is such a place or such a group is for the database to say.
pub fn parse(code: &str) -> Option<RowKey> {
    let (people, place) = code.split_once('@')?;
    let people = People::from_code(people)?;
    (!place.is_empty()).then(|| RowKey { people, place: PlaceCode::new(place) })
}

/// Whether a row would bring survivors together with another group or a settlement: somebody could be recognised.
pub fn singles_out_survivors(row: &RowKey, home: &PlaceCode) -> bool {
    let survivors = row.people.has(StandardGroup::VictimsOfViolence);
    survivors && (row.people.is_intersection() || row.place != *home)
}

/// The groups of a municipality's own among these people.
pub fn local_groups(people: &People) -> impl Iterator<Item = &LocalGroup> {
    people.groups().filter_map(|group| match group {
        Group::Standard(_) => None,
        Group::Local(group) => Some(group),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_comes_back_from_its_word() {
        let row = parse("women+roma@XK-1").expect("a row");
        assert_eq!(code(&row), "roma+women@XK-1");
        assert_eq!(parse("women"), None);
        assert_eq!(parse("women@"), None);
        assert_eq!(parse("@XK-1"), None);
    }

    #[test]
    fn survivors_stand_alone_and_for_the_whole_municipality() {
        let home = PlaceCode::new("town");
        let singled = |code| singles_out_survivors(&parse(code).expect("a row"), &home);
        assert!(!singled("victims_of_violence@town"));
        assert!(singled("victims_of_violence@village"));
        assert!(singled("roma+victims_of_violence@town"));
        assert!(!singled("roma+women@village"));
    }
}
