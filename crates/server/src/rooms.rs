//! The rooms of the program, in the order in which people see them.

use web::Doors;

use crate::health;

/// What a room does with the doors: hangs its own beside them.
type Hang = fn(Doors) -> Doors;

const ROOMS: [Hang; 9] = [
    room_chain::doors,
    room_files::doors,
    room_population::doors,
    room_documents::doors,
    room_plan::doors,
    room_budget::doors,
    room_services::doors,
    room_training::doors,
    room_office::doors,
];

/// Every room with its doors.
pub fn doors() -> Doors {
    ROOMS.into_iter().fold(health::doors(Doors::default()), |doors, hang| hang(doors))
}
