use base::record::{AccountId, File, FileId, Office, OfficeId};
use proptest::prelude::*;

use crate::{
    Actor, Denied, Door, Facts, Knock, Role, Roles, Verb, held, knock, may, may_change, may_see, scope,
};

fn office(number: u8) -> OfficeId {
    OfficeId::from_random([number; 16])
}

fn actor(roles: impl IntoIterator<Item = Role>) -> Actor {
    Actor::new(AccountId::from_random([9; 16]), office(1), Roles::of(roles))
}

fn file(of: OfficeId) -> Facts<File> {
    Facts::new(FileId::from_random([7; 16]), of)
}

#[test]
fn an_auditor_who_is_also_an_officer_still_changes_nothing() {
    let both = actor([Role::Auditor, Role::Officer]);
    let changing = Verb::ALL.iter().filter(|verb| verb.changes() && !verb.is_own());
    for verb in changing {
        assert_eq!(may(&both, *verb, &file(office(1))), Err(Denied::NotYourRole), "{verb}");
    }
    assert!(may_see(&both, Verb::SeeFiles, &file(office(1))).is_ok());
}

#[test]
fn an_administrator_sees_neither_figures_nor_files() {
    let administrator = actor([Role::Administrator]);
    for verb in [Verb::SeeChain, Verb::SeeEvidence, Verb::SeeFiles, Verb::OpenFile, Verb::DecideHeld] {
        assert!(scope(&administrator, verb).is_err(), "{verb}");
    }
}

#[test]
fn a_network_viewer_sees_nothing_that_was_not_released() {
    let viewer = actor([Role::NetworkViewer]);
    let seen: Vec<_> = Verb::ALL.iter().filter(|verb| viewer.can(**verb) && !verb.is_own()).collect();
    assert!(seen.is_empty(), "{seen:?}");
}

#[test]
fn a_held_file_waits_for_the_decision_whoever_asks() {
    let officer = actor([Role::Officer]);
    let facts = file(office(1)).held(true);
    assert_eq!(may_see(&officer, Verb::OpenFile, &facts).unwrap_err(), Denied::Held);
    assert_eq!(may_change(&officer, Verb::AcceptFiles, &facts).unwrap_err(), Denied::Held);
    assert!(may_change(&officer, Verb::DecideHeld, &facts).is_ok());
}

#[test]
fn a_permit_to_look_is_no_permit_to_change() {
    let officer = actor([Role::Officer]);
    assert!(may_change(&officer, Verb::SeeFiles, &file(office(1))).is_err());
    assert!(may_see(&officer, Verb::AcceptFiles, &file(office(1))).is_err());
}

#[test]
fn whoever_is_in_may_do_what_concerns_only_themselves() {
    for role in Role::ALL {
        for verb in Verb::ALL.iter().filter(|verb| verb.is_own()) {
            assert!(actor([*role]).can(*verb), "{role} {verb}");
        }
    }
}

#[test]
fn nobody_without_a_role_may_do_anything() {
    assert!(Verb::ALL.iter().all(|verb| !actor([]).can(*verb)));
}

#[test]
fn a_permit_says_who_may_do_what_to_which_record() {
    let officer = actor([Role::Officer]);
    let permit = may_change(&officer, Verb::ChooseFocus, &Facts::<Office>::own_office(&officer)).unwrap();
    let said = (permit.account(), permit.office(), permit.verb(), permit.id(), permit.kind());
    assert_eq!(said, (officer.account(), office(1), Verb::ChooseFocus, office(1), "office"));
}

fn roles() -> impl Strategy<Value = Roles> {
    proptest::sample::subsequence(Role::ALL.to_vec(), 0..=Role::ALL.len()).prop_map(Roles::of)
}

fn verbs() -> impl Strategy<Value = Verb> {
    proptest::sample::select(Verb::ALL.to_vec())
}

proptest! {
    #[test]
    fn a_record_of_another_office_is_never_theirs(roles in roles(), verb in verbs(), held: bool) {
        let actor = Actor::new(AccountId::from_random([9; 16]), office(1), roles);
        prop_assert_eq!(may(&actor, verb, &file(office(2)).held(held)), Err(Denied::NotYours));
    }

    #[test]
    fn one_more_role_takes_rights_away_only_where_it_says_never(roles in roles(), verb in verbs()) {
        let actor = Actor::new(AccountId::from_random([9; 16]), office(1), roles);
        let alone: Vec<bool> = roles.iter().map(|role| self::actor([role]).can(verb)).collect();
        if actor.can(verb) {
            prop_assert!(alone.contains(&true));
        } else if alone.contains(&true) {
            let never = [Role::Auditor, Role::NetworkViewer];
            prop_assert!(never.iter().any(|role| roles.has(*role)));
        }
    }

    #[test]
    fn door_permit_and_scope_agree(roles in roles(), verb in verbs(), is_held: bool) {
        let actor = Actor::new(AccountId::from_random([9; 16]), office(1), roles);
        let open = knock(Door::Office(verb), Some(&actor)) == Knock::Open;
        prop_assert_eq!(open, scope(&actor, verb).is_ok());
        let yes = may(&actor, verb, &file(office(1)).held(is_held)).is_ok();
        prop_assert_eq!(yes, open && (!is_held || held(verb)));
        prop_assert_eq!(knock(Door::Office(verb), None), Knock::SignIn);
        prop_assert_eq!(knock(Door::SignedIn, Some(&actor)), Knock::Open);
    }

    #[test]
    fn roles_come_back_as_they_went_in(roles in roles()) {
        prop_assert_eq!(Roles::of(roles.iter()), roles);
    }
}
