//! The one table of roles and verbs.
//!
//! `y`: this role may. `o`: this role says nothing. `x`: whoever has this role never may, whatever the other roles say.

use crate::{Role, Roles, Verb};

/// What a role says about a verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Says {
    Yes,
    Nothing,
    Never,
}

#[rustfmt::skip]
#[expect(clippy::match_same_arms, reason = "one line for each verb is what an auditor reads")]
const fn row(verb: Verb) -> [Says; Role::ALL.len()] {
    use Says::{Never as x, Nothing as o, Yes as y};
    match verb {
        //                        administrator
        //                        |  officer
        //                        |  |  budget officer
        //                        |  |  |  trainer
        //                        |  |  |  |  provider
        //                        |  |  |  |  |  case worker
        //                        |  |  |  |  |  |  coordinator
        //                        |  |  |  |  |  |  |  auditor
        //                        |  |  |  |  |  |  |  |  network viewer
        Verb::SeeChain         => [o, y, y, y, o, y, y, y, o],
        Verb::SeeEvidence      => [o, y, y, o, o, o, y, y, o],
        Verb::ChooseFocus      => [o, y, o, o, o, o, o, x, x],
        Verb::SeeFiles         => [o, y, y, o, o, o, o, y, o],
        Verb::OpenFile         => [o, y, y, o, o, o, o, o, x],
        Verb::BringFiles       => [o, y, y, o, o, o, o, x, x],
        Verb::MapFiles         => [o, y, y, o, o, o, o, x, x],
        Verb::DecideHeld       => [o, y, o, o, o, o, o, x, x],
        Verb::AcceptFiles      => [o, y, y, o, o, o, o, x, x],
        Verb::TakeBackFiles    => [o, y, y, o, o, o, o, x, x],
        Verb::SeePopulation    => [o, y, y, y, o, o, y, y, o],
        Verb::SeeDocuments     => [o, y, y, y, o, o, y, y, o],
        Verb::SeePlan          => [o, y, y, y, o, o, y, y, o],
        Verb::SeeBudget        => [o, y, y, o, o, o, y, y, o],
        Verb::SeeServices      => [o, y, y, y, y, y, y, y, o],
        Verb::SeeSessions      => [o, y, o, y, y, o, y, y, o],
        Verb::SeeGaps          => [o, y, y, o, o, o, y, y, o],
        Verb::AssignGaps       => [o, y, o, o, o, o, o, x, x],
        Verb::SeePeople        => [y, o, o, o, o, o, o, y, o],
        Verb::InvitePeople     => [y, o, o, o, o, o, o, x, x],
        Verb::ChangePeople     => [y, o, o, o, o, o, o, x, x],
        Verb::SeeAudit         => [y, o, o, o, o, o, o, y, o],
        Verb::SeeOffice        => [y, y, y, y, o, y, y, y, o],
        Verb::ChangeOffice     => [y, o, o, o, o, o, o, x, x],
        // About oneself: being a member is enough.
        Verb::SignIn           => [y, y, y, y, y, y, y, y, y],
        Verb::SignOut          => [y, y, y, y, y, y, y, y, y],
        Verb::ChangeOwnAccount => [y, y, y, y, y, y, y, y, y],
    }
}

/// Whether these roles together may: one says yes, and none says never.
pub(crate) fn allows(roles: Roles, verb: Verb) -> bool {
    let said = || Role::ALL.iter().zip(row(verb)).filter(|(role, _)| roles.has(**role)).map(|(_, says)| says);
    said().any(|says| says == Says::Yes) && said().all(|says| says != Says::Never)
}
