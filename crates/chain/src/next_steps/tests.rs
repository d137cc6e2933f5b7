use super::*;
use crate::Rules;
use base::country::BudgetStep;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn calendar(steps: &[(&str, &str, &str)]) -> Vec<CalendarStep> {
    let entry = |(step, begins, ends): &(&str, &str, &str)| {
        toml::from_str(&format!("step='{step}'\nbegins='{begins}'\nends='{ends}'\nreason='r'\nsource='s'"))
            .unwrap()
    };
    steps.iter().map(entry).collect()
}

#[test]
fn the_shipped_file_reads_and_every_step_has_a_known_role_and_a_reason() {
    let file: File = toml::from_str(SHIPPED).unwrap();
    let text: toml::Table = toml::from_str(SHIPPED).unwrap();
    let reasons = text["step"].as_array().unwrap().iter().filter(|step| step["reason"].as_str() != Some(""));
    assert_eq!(reasons.count(), file.step.len());
    for step in &file.step {
        assert!(roles().any(|role| role == step.by), "{}: {}", step.code, step.by);
    }
    for role in roles() {
        assert!(file.step.iter().any(|step| step.by == role), "{role} has nothing to do");
    }
}

#[test]
fn every_step_speaks_of_rules_that_exist() {
    let rules = Rules::shipped().unwrap();
    for rule in FILE.step.iter().flat_map(|step| &step.rule) {
        assert!(rules.get(rule).is_some(), "{rule}");
    }
}

#[test]
fn a_step_has_the_same_arguments_wherever_it_stands() {
    for step in &FILE.step {
        assert_eq!(step.arguments(), arguments(&step.code), "{}", step.code);
    }
}

#[test]
fn every_open_question_has_an_answer_without_a_calendar() {
    let rules = Rules::shipped().unwrap();
    let moment = Moment::new(&[], None);
    for rule in rules.all() {
        let is_open = !matches!(rule.status, Status::Holds | Status::Protected);
        for duty in Duty::ALL {
            let question =
                Question { link: rule.link, status: rule.status, rule: &rule.code, duty: *duty, level: None };
            assert_eq!(next_step(&question, &moment).is_some(), is_open, "{} {duty}", rule.code);
        }
    }
}

#[test]
fn a_step_over_the_end_of_the_year_lasts_on_both_sides_of_it() {
    let calendar = calendar(&[("adoption", "11-15", "01-10")]);
    let end = |today: &str| Moment::new(&calendar, Some(day(today))).end_of(BudgetStep::Adoption);
    assert_eq!(end("2024-12-20"), Some(day("2025-01-10")));
    assert_eq!(end("2025-01-10"), Some(day("2025-01-10")));
    assert_eq!(end("2025-01-11"), None);
    assert_eq!(end("2024-11-14"), None);
}

#[test]
fn a_step_that_begins_today_begins_next_in_a_year() {
    let calendar = calendar(&[("circular", "05-15", "06-15")]);
    let next = |today: &str| Moment::new(&calendar, Some(day(today))).next(BudgetStep::Circular);
    assert_eq!(next("2024-05-14"), Some(day("2024-05-15")));
    assert_eq!(next("2024-05-15"), Some(day("2025-05-15")));
}

#[test]
fn the_last_of_february_is_found_in_every_year() {
    let calendar = calendar(&[("hearings", "02-01", "02-29")]);
    let end = |today: &str| Moment::new(&calendar, Some(day(today))).end_of(BudgetStep::Hearings);
    assert_eq!(end("2023-02-10"), Some(day("2023-02-28")));
    assert_eq!(end("2024-02-10"), Some(day("2024-02-29")));
}
