//! The outcome as JSON; its schema stands in `docs/schemas/check.json`.

use base::{At, Evidence, EvidenceId, Figure, Finding, Link, Reading, Spot, State, Value as Quantity};
use chain::{Judged, Row};
use serde_json::{Map, Value, json};
use words::Words;

use crate::{Outcome, outcome, text, whereabouts::column_name, wording};

/// The outcome as one JSON object; names and messages are in the language of `words`.
pub fn render(outcome: &Outcome, words: Words) -> Value {
    json!({
        "internal": true,
        "raw": outcome.raw,
        "place": outcome.place.as_ref().map(base::PlaceCode::as_str),
        "place_name": outcome.place_name(words.language().code()),
        "year": outcome.year.map(base::Year::number),
        "today": outcome.today.to_string(),
        "language": words.language().code(),
        "files": outcome.files.iter().map(file).collect::<Vec<_>>(),
        "groups": outcome.chain.rows.iter().map(|row| group(outcome, words, row)).collect::<Vec<_>>(),
        "money": outcome.money.iter().map(|table| money_table(outcome, table)).collect::<Vec<_>>(),
        "universal_without_users_by_sex": outcome.universal.iter().map(|line| universal(outcome, line)).collect::<Vec<_>>(),
        "residents": outcome.residents,
        "findings": findings(outcome, words, &outcome.findings),
    })
}

/// Findings in the shape that `check` and `documents analyse` share.
pub(crate) fn findings(outcome: &Outcome, words: Words, findings: &[Finding]) -> Vec<Value> {
    findings
        .iter()
        .map(|finding| one_finding(finding, words, |at| outcome.file_name(at).to_owned()))
        .collect()
}

/// One finding; `file_name` names the file of a spot.
pub(crate) fn one_finding(finding: &Finding, words: Words, file_name: impl Fn(At) -> String) -> Value {
    let said = words.finding(finding);
    json!({
        "severity": finding.severity,
        "code": finding.code.code(),
        "message": said.message,
        "file": finding.at.map(&file_name),
        "place": finding.at.map(|at| spot(at.spot)),
        "also": finding.also.map(|at| json!({ "file": file_name(at), "place": spot(at.spot) })),
        "what_to_do": said.todo,
    })
}

fn file(file: &outcome::File) -> Value {
    json!({
        "file": file.name,
        "recognised_as": file.recognised_as,
        "held": file.held,
        "rows_read": file.rows_read,
        "rows_used": file.rows_used,
        "rows_rejected": file.rows_rejected,
    })
}

fn group(outcome: &Outcome, words: Words, row: &Row) -> Value {
    let links: Map<String, Value> = row
        .links
        .iter()
        .map(|judged| (judged.link.code().to_owned(), link(outcome, words, judged)))
        .collect();
    json!({
        "code": row.key.people.code(),
        "place": outcome.places.get(&row.key.place).map(|place| place.code.as_str()),
        "groups": row.key.people.groups().map(base::Group::code).collect::<Vec<_>>(),
        "name": text::row_name(outcome, words, row),
        "focus": row.focus,
        "focus_reason": outcome.reasons.get(&row.key),
        "links": links,
        "break": row.breaks_at.map(Link::code),
    })
}

fn link(outcome: &Outcome, words: Words, judged: &Judged) -> Value {
    let step = judged
        .next_step
        .as_ref()
        .map(|step| json!({ "code": step.code, "by": step.by, "text": wording::next_step(words, judged) }));
    json!({
        "status": judged.status,
        "rule": judged.rule,
        "duty": judged.duty,
        "level": judged.level,
        "figures": judged.figures.iter().map(|one| figure(outcome, one)).collect::<Vec<_>>(),
        "next_step": step,
    })
}

fn figure(outcome: &Outcome, figure: &Figure) -> Value {
    let quoted = !matches!(figure.reading.state(), State::Suppressed | State::Protected);
    let interval = match figure.reading {
        Reading::Estimated(_, Some((low, high))) => Some([low, high]),
        _ => None,
    };
    json!({
        "name": figure.name,
        "value": figure.reading.value().map_or(Value::Null, quantity),
        "unit": figure.name.unit(),
        "state": figure.reading.state(),
        "interval": interval,
        "as_of": figure.as_of.map(|period| period.to_string()),
        "evidence": figure.evidence.iter().filter_map(|id| evidence(outcome, *id, quoted)).collect::<Vec<_>>(),
    })
}

fn quantity(value: Quantity) -> Value {
    match value {
        Quantity::Whole(count) => json!(count),
        Quantity::Decimal(measure) => json!(measure),
        Quantity::Money(amount) => money(amount),
        Quantity::Flag(yes) => json!(yes),
        Quantity::Code(code) => json!(code),
    }
}

fn money(amount: base::Money) -> Value {
    json!({ "minor": amount.minor, "currency": amount.currency.code() })
}

fn money_table(outcome: &Outcome, table: &budget::MoneyTable) -> Value {
    let set = |(people, amount): &(base::TargetSet, base::Money)| json!({ "groups": people.iter().map(base::People::code).collect::<Vec<_>>(), "amount": money(*amount) });
    json!({
        "currency": table.currency.code(),
        "year": table.year.number(),
        "phase": table.phase.code(),
        "target_sets": table.target_sets.iter().map(set).collect::<Vec<_>>(),
        "universal": money(table.universal),
        "not_attributed": money(table.not_attributed),
        "total": money(table.total),
        "per_resident": outcome.per_resident(table).map(money),
    })
}

fn universal(outcome: &Outcome, line: &budget::UniversalLine) -> Value {
    json!({
        "title": line.title,
        "amount": money(line.amount),
        "file": outcome.file_name(line.at),
        "place": spot(line.at.spot),
    })
}

fn evidence(outcome: &Outcome, id: EvidenceId, quoted: bool) -> Option<Value> {
    let located = |kind: &str, at: At, quote: Option<&str>| {
        json!({
            "kind": kind,
            "file": outcome.file_name(at),
            "sheet": outcome.sheet_name(at),
            "place": spot(at.spot),
            "quote": quote.filter(|_| quoted),
        })
    };
    Some(match outcome.chain.evidence.get(id)? {
        Evidence::Found { at, quote } => located("found", *at, quote.as_deref()),
        Evidence::Searched { at } => located("searched", *at, None),
        Evidence::Rule { code } => json!({ "kind": "rule", "rule": code }),
    })
}

/// A spot as parts; rows and columns count from 1, text ranges are Unicode scalars.
fn spot(spot: Spot) -> Value {
    match spot {
        Spot::File => json!({}),
        Spot::Sheet(sheet) => json!({ "sheet": sheet + 1 }),
        Spot::Row { sheet, row } => json!({ "sheet": sheet + 1, "row": row }),
        Spot::Cell { sheet, row, column } => {
            json!({ "sheet": sheet + 1, "row": row, "column": column, "cell": format!("{}{row}", column_name(column)) })
        }
        Spot::Page(page) => json!({ "page": page }),
        Spot::Passage { page, start, end } => json!({ "page": page, "start": start, "end": end }),
    }
}
