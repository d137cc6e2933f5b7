//! Rules over the rooms and the pages that they show.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Tree, sources::lines_with};

/// What every room has: a file of this name, or a folder once the file got long.
const PARTS: [&str; 4] = ["lib", "pages", "views", "tests"];

/// Other names for what every room calls `pages`, `forms`, `store` or `views`.
const OTHER_NAMES: [&str; 13] = [
    "handlers",
    "routes",
    "controllers",
    "templates",
    "html",
    "queries",
    "sql",
    "db",
    "database",
    "repository",
    "models",
    "inputs",
    "test",
];

/// What the content security policy would block in the browser, with the page half broken.
const INLINE: [&str; 8] =
    ["style=", "<style", "<script", "onclick=", "onchange=", "oninput=", "onsubmit=", "onload="];

/// What two rooms share lies below both.
pub fn rooms_see_no_room(tree: &Tree) -> Vec<String> {
    let packages = tree.metadata.get("packages").and_then(Value::as_array).into_iter().flatten();
    let name_of =
        |value: &Value| value["name"].as_str().filter(|name| name.starts_with("room-")).map(str::to_owned);
    packages
        .filter_map(|package| Some((name_of(package)?, package["dependencies"].as_array()?)))
        .flat_map(|(room, dependencies)| {
            let seen: BTreeSet<String> = dependencies.iter().filter_map(name_of).collect();
            seen.into_iter().map(move |seen| format!("{room} sees {seen}"))
        })
        .collect()
}

/// Who knows one room finds their way in every room. A room may have further files, named by their nouns.
pub fn rooms_are_built_alike(tree: &Tree) -> Vec<String> {
    let mut findings = Vec::new();
    for (manifest, text) in tree.ending("Cargo.toml") {
        let Some(room) = manifest.strip_prefix("rooms/").and_then(|path| path.strip_suffix("/Cargo.toml"))
        else {
            continue;
        };
        if !text.contains(&format!("name = \"room-{room}\"")) {
            findings.push(format!("{manifest}: the package is called `room-{room}`"));
        }
        let has = parts_of(tree, room);
        let lacks = PARTS.iter().filter(|part| !has.contains(**part));
        findings.extend(lacks.map(|part| format!("rooms/{room}/src: no `{part}`")));
        let renamed = OTHER_NAMES.iter().filter(|name| has.contains(**name));
        findings.extend(
            renamed.map(|name| format!("rooms/{room}/src/{name}: rooms have an agreed name for this")),
        );
    }
    findings
}

/// The names of the files and folders right in the source folder of a room.
fn parts_of<'a>(tree: &'a Tree, room: &str) -> BTreeSet<&'a str> {
    let folder = format!("rooms/{room}/src/");
    let below = tree.files.iter().filter_map(|(path, _)| path.strip_prefix(&folder));
    below.filter_map(|path| path.split('/').next()).map(|part| part.trim_end_matches(".rs")).collect()
}

/// A route that is added beside the doors has no guard and stands in no list.
pub fn routes_go_through_the_doors(tree: &Tree) -> Vec<String> {
    const ROUTE: [&str; 1] = [concat!(".route", "(")];
    tree.ending(".rs")
        .filter(|(path, _)| !path.starts_with("crates/web/") && !path.contains("/benches/"))
        .flat_map(|(path, text)| lines_with(path, text, &ROUTE))
        .collect()
}

/// Styles stand in the stylesheet and scripts in the script file, because nothing else is let through.
pub fn nothing_is_inline(tree: &Tree) -> Vec<String> {
    let shows = |path: &str| path.starts_with("rooms/") || path.starts_with("crates/web/src/");
    let tests = |path: &str| path.ends_with("tests.rs") || path.contains("/tests/");
    let mut findings = Vec::new();
    for (path, text) in tree.ending(".rs").filter(|(path, _)| shows(path) && !tests(path)) {
        let program = text.split("#[cfg(test)]").next().unwrap_or(text);
        for (index, line) in program.lines().enumerate() {
            let code = line.trim();
            let element = code.starts_with("script {") || code.starts_with("style {");
            let inline = element || INLINE.iter().any(|inline| code.contains(inline));
            if inline && !code.starts_with("//") {
                findings.push(format!("{path}:{}: `{code}`", index + 1));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_room_that_sees_another_room_is_found() {
        let metadata = serde_json::json!({ "packages": [
            { "name": "room-plan", "dependencies": [{ "name": "room-budget" }, { "name": "web" }] },
            { "name": "server", "dependencies": [{ "name": "room-plan" }] },
        ]});
        assert_eq!(rooms_see_no_room(&Tree { files: Vec::new(), metadata }), ["room-plan sees room-budget"]);
    }

    /// A room of these files.
    fn room(manifest: &str, files: &[&str]) -> Tree {
        let mut files: Vec<_> =
            files.iter().map(|file| (format!("rooms/plan/src/{file}"), String::new())).collect();
        files.push(("rooms/plan/Cargo.toml".to_owned(), manifest.to_owned()));
        Tree { files, metadata: Value::Null }
    }

    #[test]
    fn a_room_that_is_built_otherwise_is_found() {
        let name = "name = \"room-plan\"";
        let good = ["lib.rs", "pages.rs", "views/activity.rs", "tests/doors.rs", "deadline.rs"];
        assert!(rooms_are_built_alike(&room(name, &good)).is_empty());
        assert_eq!(rooms_are_built_alike(&room("name = \"plan\"", &good)).len(), 1);
        let bad = ["lib.rs", "handlers.rs", "views.rs", "tests.rs"];
        assert_eq!(
            rooms_are_built_alike(&room(name, &bad)),
            ["rooms/plan/src: no `pages`", "rooms/plan/src/handlers: rooms have an agreed name for this"]
        );
    }

    #[test]
    fn a_route_beside_the_doors_is_found() {
        let aside = format!("//! Room.\nrouter{}\"/plan\", get(plan))\n", concat!(".route", "("));
        assert_eq!(routes_go_through_the_doors(&Tree::of("rooms/plan/src/lib.rs", &aside)).len(), 1);
        assert!(routes_go_through_the_doors(&Tree::of("crates/web/src/doors.rs", &aside)).is_empty());
    }

    #[test]
    fn inline_styles_and_scripts_are_found() {
        let path = "rooms/plan/src/views.rs";
        for inline in [
            "td style=\"width: 3rem\" { }",
            "script { \"alert(1)\" }",
            "button onclick=\"go()\" { }",
            "PreEscaped(\"<script>\")",
        ] {
            assert_eq!(nothing_is_inline(&Tree::of(path, inline)).len(), 1, "{inline}");
        }
        for good in
            ["script src=\"/office.js\" defer {}", "let style = style;", "// no style= here", "match style {"]
        {
            assert!(nothing_is_inline(&Tree::of(path, good)).is_empty(), "{good}");
        }
    }
}
