//! The files of the demo municipalities, inside the program.

/// A file: the municipality whose it is, its name, its bytes.
pub const FILES: &[(&str, &str, &[u8])] = &include!(concat!(env!("OUT_DIR"), "/demo_files.rs"));

/// The files of one municipality.
pub fn of(municipality: &str) -> impl Iterator<Item = (&'static str, &'static [u8])> {
    FILES.iter().filter(move |(whose, ..)| *whose == municipality).map(|(_, name, bytes)| (*name, *bytes))
}
