//! Figures as the case files write them.

use base::{
    CountryPack, Currency, Date, Figure, FigureName, Link, LinkFigures, Money, People, PlaceCode, Reading,
    RowKey, Unit, Value, Year,
};
use chain::{Chain, Input, Row, Rules};

pub fn row_key(people: &str) -> RowKey {
    RowKey { people: People::from_code(people).unwrap(), place: PlaceCode::new("town") }
}

/// The link that an engine gives this figure to: the section of the table of figure names that it stands in.
pub fn link_of(name: FigureName) -> Link {
    use FigureName as F;
    match name {
        _ if name <= F::Undercounted => Link::Known,
        _ if name <= F::PassagesResourced => Link::Addressed,
        _ if name <= F::OrdinaryAdapted => Link::Planned,
        _ if name <= F::MonthsDue => Link::Funded,
        _ if name <= F::TrainingHours => Link::Ready,
        _ if name <= F::Need => Link::Reached,
        _ => Link::Accounted,
    }
}

/// `12`, `true`, `"estimated 30"`, `"120 EUR"`, `"unknown"`, `"outside_estimate"`.
fn reading(name: FigureName, value: &toml::Value) -> Reading {
    match value {
        toml::Value::Integer(count) => Reading::Known(Value::Whole(*count)),
        toml::Value::Float(measure) => Reading::Known(Value::Decimal(*measure)),
        toml::Value::Boolean(yes) => Reading::Known(Value::Flag(*yes)),
        toml::Value::String(text) => written(name, text),
        other => panic!("{name}: {other}"),
    }
}

fn written(name: FigureName, text: &str) -> Reading {
    match (text, text.split_once(' ')) {
        ("unknown", _) => Reading::Unknown,
        ("not_collected", _) => Reading::NotCollected,
        ("suppressed", _) => Reading::Suppressed,
        ("protected", _) => Reading::Protected,
        (_, Some(("estimated", money))) if name.unit() == Unit::Money => match written(name, money) {
            Reading::Known(value) => Reading::Estimated(value, None),
            other => other,
        },
        (_, Some(("estimated", count))) => Reading::Estimated(Value::Whole(count.parse().unwrap()), None),
        (_, Some((major, currency))) => {
            let minor = major.parse::<i64>().unwrap() * 100;
            Reading::Known(Value::Money(Money::new(minor, Currency::from_code(currency).unwrap())))
        }
        (code, None) => {
            assert_eq!(name.unit(), Unit::Code, "{name}: {code}");
            Reading::Known(Value::Code(code.to_owned().leak()))
        }
    }
}

/// The figures of one row; `as_of` gives years by name.
pub fn figures(key: &RowKey, values: &toml::Table, as_of: &toml::Table) -> LinkFigures {
    let mut figures = LinkFigures::default();
    for (name, value) in values {
        let name = FigureName::from_code(name).unwrap_or_else(|| panic!("no figure is called {name}"));
        let several = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
        let year = as_of.get(name.code()).and_then(toml::Value::as_integer).and_then(Year::new);
        for value in &several {
            let figure =
                Figure::new(name, reading(name, value), Vec::new()).as_of(year.map(base::Period::Year));
            figures.push(key.clone(), link_of(name), None, figure);
        }
    }
    figures
}

/// A country without rules of its own.
pub fn plain_pack() -> CountryPack {
    CountryPack::parse("code='ZZ'\nnames={en='Nowhere'}\ncurrency='EUR'\nlanguages=['en']").unwrap()
}

/// Judges the figures of one row in 2024.
pub fn judged(
    key: &RowKey,
    figures: LinkFigures,
    pack: &CountryPack,
    focus: bool,
    today: Option<Date>,
) -> Row {
    let rows = [key.clone()];
    let Chain { rows, .. } = chain::judge(Input {
        rows: &rows,
        figures,
        pack,
        rules: &Rules::shipped().unwrap(),
        focus: if focus { &rows } else { &[] },
        year: Year::new(2024),
        today,
    });
    rows.into_iter().next().unwrap()
}
