//! The house rules as code.

mod literals;
mod manifests;
mod rooms;
mod sources;
mod sql;

use crate::check::Outcome;

/// A rule: its name as a sentence, and the check that lists what breaks it.
type Rule = (&'static str, fn(&Tree) -> Vec<String>);

/// The rules, in the order in which they are checked.
const RULES: [Rule; 16] = [
    ("no crate sees a crate that it must not see", manifests::walls),
    ("every crate takes the lints, edition and licence of the workspace", manifests::inherit),
    ("every licence of a dependency goes with ours", manifests::licences),
    ("no room sees another room", rooms::rooms_see_no_room),
    ("rooms are built alike", rooms::rooms_are_built_alike),
    ("routes go through the doors of web", rooms::routes_go_through_the_doors),
    ("no style or script stands inline in a page", rooms::nothing_is_inline),
    ("SQL stands where the database is asked, and nowhere else", sql::sql_stands_in_store),
    ("SQL is written in lower case", sql::sql_is_lower_case),
    ("no SQL of a room is put together from parts", sql::no_sql_is_put_together),
    ("engines have no clock, files, network, environment or output", sources::engines_are_pure),
    ("every file says what it is for", sources::files_say_what_they_are_for),
    ("no file is called utils, helpers, common, manager or misc", sources::names_say_something),
    ("nothing is left undone in the code", sources::nothing_is_left_undone),
    ("no path of a person's machine is written down", sources::no_machine_paths),
    ("links in the documents lead somewhere", sources::links_lead_somewhere),
];

/// Checks every rule.
pub fn all() -> Outcome {
    let Some(tree) = Tree::read() else { return Outcome::of("the tree can be read", false) };
    let mut outcome = Outcome::default();
    for (name, rule) in RULES {
        outcome += Outcome::of_findings(name, &rule(&tree));
    }
    sources::note_long_files(&tree);
    outcome
}

/// What the rules look at: the files that git knows or would add, and cargo's own metadata.
pub struct Tree {
    /// Paths below the root, with `/`, and their text where they are text.
    pub files: Vec<(String, String)>,
    /// `cargo metadata`, dependencies included.
    pub metadata: serde_json::Value,
}

impl Tree {
    /// A tree of one file, for the tests of the rules.
    #[cfg(test)]
    fn of(path: &str, text: &str) -> Self {
        Self { files: vec![(path.into(), text.into())], metadata: serde_json::Value::Null }
    }

    fn read() -> Option<Self> {
        let root = crate::run::root();
        let mut git = std::process::Command::new("git");
        git.args(["ls-files", "--cached", "--others", "--exclude-standard"]).current_dir(&root);
        let listed = crate::run::quiet(git)?;
        let read = |path: &str| Some((path.to_owned(), std::fs::read_to_string(root.join(path)).ok()?));
        let files = listed.lines().filter_map(read).collect();
        let metadata = crate::run::quiet(crate::run::cargo(&["metadata", "--format-version=1", "--locked"]))?;
        Some(Self { files, metadata: serde_json::from_str(&metadata).ok()? })
    }

    /// Files whose path ends so.
    pub fn ending<'a>(&'a self, end: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let files = self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        files.filter(move |(path, _)| path.ends_with(end))
    }
}
