//! What became of a reading.

base::codes! {
    /// The state of a reading.
    State {
        /// Read; nobody has decided yet.
        Waiting = "waiting",
        /// Seems to hold personal data; nobody has decided yet. Nothing of it is shown or used.
        Held = "held",
        /// Counts: it is in the figures from the next reckoning on.
        Accepted = "accepted",
        /// Counted until a later reading of the same file was accepted.
        Replaced = "replaced",
        /// Counted until somebody took it back.
        TakenBack = "taken_back",
        /// Shall not be used.
        Refused = "refused",
        /// Read again before anybody decided.
        Overtaken = "overtaken",
    }
}
