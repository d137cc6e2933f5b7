//! What of the chain is asked for, as it stands in the address.

use base::{Group, Link, People, PlaceCode, Year};
use web::{Fields, Stop};

/// What of the chain is asked for; what is empty is not restricted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ask {
    /// A place; else the municipality as a whole.
    pub place: Option<PlaceCode>,
    /// A year; else the one that is shown first.
    pub year: Option<Year>,
    /// One group.
    pub group: Option<Group>,
    /// Another one: people who are in both at once.
    pub with: Option<Group>,
    /// One link.
    pub link: Option<Link>,
}

impl Ask {
    /// What the address asks for; an address that nobody can have been given is no page.
    pub fn of(fields: &Fields) -> Result<Self, Stop> {
        let read = |name: &str| fields.get(name);
        Ok(Self {
            place: read("place").map(PlaceCode::new),
            year: read("year").map(year).transpose()?,
            group: read("group").map(Group::from_code),
            with: read("with").map(Group::from_code),
            link: read("link").map(|code| Link::from_code(code).ok_or(Stop::NotFound)).transpose()?,
        })
    }

    /// The people that are asked for: one group, or those in two at once.
    pub fn people(&self) -> Option<People> {
        People::in_all(self.group.iter().chain(&self.with).cloned())
    }

    /// Whether neither a place nor a group is asked for.
    pub const fn is_for_everybody(&self) -> bool {
        self.place.is_none() && self.group.is_none() && self.with.is_none()
    }
}

fn year(text: &str) -> Result<Year, Stop> {
    text.parse().ok().and_then(Year::new).ok_or(Stop::NotFound)
}

#[cfg(test)]
mod tests {
    use base::StandardGroup;

    use super::*;

    fn asked(query: &str) -> Result<Ask, Stop> {
        Ask::of(&Fields::parse(query.as_bytes()))
    }

    #[test]
    fn an_empty_address_asks_for_everything() {
        assert_eq!(asked("place=&year=&group=&with=&link=").expect("an ask"), Ask::default());
    }

    #[test]
    fn two_groups_ask_for_those_who_are_in_both() {
        let people = asked("group=roma&with=women&link=funded").expect("an ask").people().expect("people");
        assert!(
            people.has(StandardGroup::Roma) && people.has(StandardGroup::Women) && people.is_intersection()
        );
        let once = asked("group=women&with=women").expect("an ask").people().expect("people");
        assert!(!once.is_intersection());
    }

    #[test]
    fn a_link_or_a_year_that_is_none_is_no_page() {
        assert!(matches!(asked("link=happy"), Err(Stop::NotFound)));
        assert!(matches!(asked("year=soon"), Err(Stop::NotFound)));
    }
}
