//! Whether the program is up: for whatever watches over it.

use access::Door;
use web::{Answer, Doors, Reply, Visit};

/// The one door of it.
pub fn doors(doors: Doors) -> Doors {
    doors.get("/healthz", Door::Anybody, healthz)
}

/// 200 where the database answers, 503 where it does not; says nothing else.
async fn healthz(visit: Visit) -> Reply {
    visit.house().at_a_seat(|db| Ok(db.read(|tx| tx.one("select 1", &[], |row| row.int(0)))?)).await?;
    Ok(Answer::plain("ok\n"))
}
