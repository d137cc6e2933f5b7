//! Rows to be written, each value beside the name of its column.

use store::{Result, Tx, Value};

/// The values of one row with the names of their columns, made by [`fields!`].
pub(crate) struct Fields {
    pub names: &'static [&'static str],
    pub values: Vec<Value>,
}

/// `fields! { office: office, title: &plan.title }`.
macro_rules! fields {
    ($($name:ident: $value:expr),+ $(,)?) => {
        $crate::fields::Fields {
            names: &[$(stringify!($name)),+],
            values: vec![$(store::Value::from($value)),+],
        }
    };
}

pub(crate) use fields;

/// Inserts rows that one `fields!` made, all of the same columns.
pub(crate) fn insert(tx: &mut Tx<'_>, table: &str, rows: impl IntoIterator<Item = Fields>) -> Result<()> {
    let mut rows = rows.into_iter().peekable();
    if let Some(first) = rows.peek() {
        let names = first.names;
        tx.insert_many(table, names, rows.map(|row| row.values))?;
    }
    Ok(())
}
