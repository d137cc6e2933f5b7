//! What a step tells on the page after it.

base::codes! {
    /// What was just done; its words are `notice-…` in the language files.
    Notice {
        /// The stay has ended.
        SignedOut = "signed_out",
        /// All stays have ended.
        SignedOutEverywhere = "signed_out_everywhere",
        /// The new passphrase holds from now on.
        PassphraseChanged = "passphrase_changed",
        /// What was typed is kept.
        Saved = "saved",
        /// The focus groups are chosen.
        FocusChosen = "focus_chosen",
        /// The files were received and are being read.
        FilesReceived = "files_received",
        /// What was read counts from now on.
        Accepted = "accepted",
        /// It counts no longer.
        TakenBack = "taken_back",
        /// The file was released for use.
        Released = "released",
        /// The file was refused and is not used.
        Refused = "refused",
        /// What was recognised is corrected.
        Mapped = "mapped",
        /// The gap has an owner and a date.
        GapAssigned = "gap_assigned",
        /// The invitation can be handed over.
        Invited = "invited",
        /// The invitation opens nothing any more.
        InvitationWithdrawn = "invitation_withdrawn",
        /// The roles hold from now on.
        RolesChanged = "roles_changed",
        /// The account is closed and its stays have ended.
        AccountClosed = "account_closed",
        /// The stays of that person have ended.
        SessionsEnded = "sessions_ended",
    }
}
