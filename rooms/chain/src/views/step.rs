//! What can be done next, with the room where it is done.

use access::Verb;
use base::{Link, country::Duty};
use chain::{Judged, NextStep};
use maud::{Markup, html};
use reports::wording;
use web::Frame;

/// The step of a link in words; a link leads to the room where it is done, if this person may enter it.
pub fn shown(frame: &Frame, judged: &Judged) -> Option<Markup> {
    let text = wording::next_step(frame.words, judged)?;
    let (href, verb) = room(judged.link, judged.next_step.as_ref()?);
    Some(if frame.can(verb) {
        html! { a href=(href) { (text) } }
    } else {
        html! { (text) }
    })
}

/// Whose task a link is, where it is not the municipality's own; a break there asks for a letter.
pub fn duty(frame: &Frame, judged: &Judged) -> Option<String> {
    let words = frame.words;
    let duty = words.duty(judged.duty);
    (judged.duty != Duty::Own).then(|| match &judged.level {
        Some(level) => words.chain_level(duty, level),
        None => duty,
    })
}

/// Whether the link is the task of another level of government.
pub fn is_of_another_level(judged: &Judged) -> bool {
    judged.duty == Duty::OtherLevel
}

/// The room where a step is done, and what one must be allowed to do to enter it.
fn room(link: Link, step: &NextStep) -> (&'static str, Verb) {
    match step.code.as_str() {
        "ask-for-documents"
        | "ask-for-plan"
        | "ask-for-budget"
        | "ask-for-service-list"
        | "ask-for-indicator-report"
        | "add-executed-amounts"
        | "state-months-of-money" => ("/files", Verb::SeeFiles),
        "ask-for-population-figure"
        | "ask-for-newer-figure"
        | "look-for-measured-figure"
        | "ask-level-for-data"
        | "ask-other-level-for-data"
        | "ask-for-data"
        | "find-out-need" => ("/population/gaps", Verb::SeeGaps),
        "train-staff" | "record-training-hours" => ("/training", Verb::SeeSessions),
        _ => match link {
            Link::Known => ("/population", Verb::SeePopulation),
            Link::Addressed => ("/documents", Verb::SeeDocuments),
            Link::Planned | Link::Accounted => ("/plan", Verb::SeePlan),
            Link::Funded => ("/budget", Verb::SeeBudget),
            Link::Ready | Link::Reached => ("/services", Verb::SeeServices),
        },
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    /// A step that is written anew must not keep the room of one that is gone.
    #[test]
    fn every_step_that_has_a_room_of_its_own_is_a_step() {
        let known: BTreeSet<&str> = chain::next_steps::codes().collect();
        let text = include_str!("step.rs");
        let arms = text
            .split("match step.code.as_str()")
            .nth(1)
            .and_then(|rest| rest.split("_ => match link").next());
        let codes = arms.expect("the arms").split('"').skip(1).step_by(2);
        for code in codes.filter(|code| !code.starts_with('/')) {
            assert!(known.contains(code), "{code}");
        }
    }
}
