//! Examples of figures: each state once, and a known zero beside them.

use base::{Currency, Date, Money, Period, Reading, State, Unit, Value};
use maud::html;
use words::Words;

use super::{Shown, Tile, Tiles};
use crate::components::gallery::Example;

/// Every state, as a reading.
fn readings() -> Vec<Reading> {
    let state = |state: &State| match state {
        State::Known => Reading::Known(Value::Whole(1655)),
        State::Estimated => Reading::Estimated(Value::Whole(360), Some((310.0, 420.0))),
        State::Unknown => Reading::Unknown,
        State::NotCollected => Reading::NotCollected,
        State::Refused => Reading::Refused,
        State::Suppressed => Reading::Suppressed,
        State::Protected => Reading::Protected,
    };
    State::ALL.iter().map(state).collect()
}

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let states = html! {
        ul {
            li { (Shown::new(words, Reading::count(0)).unit(Unit::Persons)) }
            @for reading in readings() { li { (Shown::new(words, reading).unit(Unit::Persons)) } }
        }
    };
    let money = Reading::Known(Value::Money(Money::new(240_000_000, Currency::EUR)));
    let day = Date::new(2026, 3, 31).ok().map(Period::Day);
    let tiles = Tiles(vec![
        Tile::new(
            words.check_money_planned(),
            Shown::new(words, money).as_of(day).evidence("#part-evidence"),
        )
        .note(words.check_overlap()),
        Tile::new(words.unit(Unit::Activities), Shown::new(words, Reading::count(9))),
        Tile::new(words.check_need_unknown(), Shown::new(words, Reading::NotCollected)),
    ]);
    vec![Example::of("states", &states), Example::of("tiles", &tiles)]
}
