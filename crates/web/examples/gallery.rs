//! Writes the gallery to a folder, a page for each language with its stylesheet and script: for people who look, and
//! for axe. `cargo run -p web --example gallery -- FOLDER`

use std::{env, fs, io, path::Path};

use access::{Actor, Roles};
use base::{
    Language, Link,
    record::{AccountId, OfficeId},
};
use web::{
    Frame, assets,
    components::gallery,
    frame::{OfficeLink, RoomLink, Who},
    layout,
};
use words::Words;

fn main() -> io::Result<()> {
    let folder = env::args().nth(1).ok_or_else(|| io::Error::other("name a folder to write to"))?;
    let folder = Path::new(&folder);
    for path in [assets::css_path(), assets::js_path(), assets::icon_path()] {
        let (_, bytes) = assets::get(path).unwrap_or_default();
        let to = folder.join(path.trim_start_matches('/'));
        fs::create_dir_all(to.parent().unwrap_or(folder))?;
        fs::write(to, bytes)?;
    }
    Language::INTERFACE.iter().try_for_each(|language| {
        let words = Words::new(*language);
        let page = layout::page(&frame(words), &words.web_gallery(), &gallery(words)).into_string();
        // Addresses below the folder, so that the page opens from the disk.
        let page = page.replace(assets::FOLDER, &format!(".{}", assets::FOLDER));
        fs::write(folder.join(format!("{}.html", language.code())), page)
    })
}

/// A frame with everything in it: somebody in two offices, and a room for each source of the chain.
fn frame(words: Words) -> Frame {
    let office = |byte: u8, name: &str| OfficeLink {
        id: OfficeId::from_random([byte; 16]),
        name: name.to_owned(),
        current: byte == 0,
    };
    let room = |link: &Link| RoomLink {
        name: words.capitalised(&words.link_source(*link)),
        href: "#content",
        current: *link == Link::Known,
    };
    let who = Who {
        name: "gender.officer".to_owned(),
        office_name: "Orvelia".to_owned(),
        offices: vec![office(0, "Orvelia"), office(1, "Lug")],
        actor: Actor::new(AccountId::from_random([0; 16]), OfficeId::from_random([0; 16]), Roles::default()),
    };
    let mut frame = Frame::plain(words);
    frame.who = Some(who);
    frame.rooms = Link::ALL.iter().map(room).collect();
    frame.demo = true;
    "https://www.wikipedia.org/".clone_into(&mut frame.quick_exit);
    frame
}
