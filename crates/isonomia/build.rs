//! Puts the demo municipalities into the program, so that `demo` runs from whatever folder it is started.

use std::{
    env,
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
};

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut list = String::from("[\n");
    for municipality in ["orvelia", "tresna"] {
        for path in files(&root.join(municipality))? {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let path = path.canonicalize()?;
            // Writing to a string does not fail.
            let _ = writeln!(
                list,
                "    ({municipality:?}, {name:?}, include_bytes!({:?})),",
                path.display().to_string()
            );
        }
    }
    list += "]\n";
    let out = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    fs::write(out.join("demo_files.rs"), list)
}

fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    let mut paths: Vec<PathBuf> =
        entries.into_iter().map(|entry| entry.path()).filter(|p| p.is_file()).collect();
    paths.sort();
    Ok(paths)
}
