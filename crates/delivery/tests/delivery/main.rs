//! The delivery engine, tested from outside.

#[cfg(test)]
mod builders;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod reached;
#[cfg(test)]
mod ready;
#[cfg(test)]
mod survivors;
#[cfg(test)]
mod training;
