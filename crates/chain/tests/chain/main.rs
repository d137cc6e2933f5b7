//! The chain, tested from outside: cases that a domain expert can read stand in `tests/cases` and
//! `tests/next_steps.toml`; what must hold of every input stands in `properties`.

#[cfg(test)]
mod cases;
#[cfg(test)]
mod figures;
#[cfg(test)]
mod judging;
#[cfg(test)]
mod next_steps;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod words;
