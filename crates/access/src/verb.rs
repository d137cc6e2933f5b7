//! What can be done in an office.

base::codes! {
    /// Something that a person does; the code stands in the audit.
    Verb {
        /// See the chain and the figures behind it.
        SeeChain = "see_chain",
        /// Open the evidence of a figure down to the cell or the passage.
        SeeEvidence = "see_evidence",
        /// Choose the focus groups.
        ChooseFocus = "choose_focus",
        /// See which files there are and what became of them.
        SeeFiles = "see_files",
        /// Open a file as it was received.
        OpenFile = "open_file",
        /// Bring files.
        BringFiles = "bring_files",
        /// Correct what was recognised.
        MapFiles = "map_files",
        /// Decide whether a file that seems to hold personal data is used.
        DecideHeld = "decide_held",
        /// Accept what was read, so that it counts.
        AcceptFiles = "accept_files",
        /// Take back what was accepted.
        TakeBackFiles = "take_back_files",
        /// See the population.
        SeePopulation = "see_population",
        /// See documents and what was found in them.
        SeeDocuments = "see_documents",
        /// See the plan.
        SeePlan = "see_plan",
        /// See the budget.
        SeeBudget = "see_budget",
        /// See the directory of services.
        SeeServices = "see_services",
        /// See sessions of trainings, without the people in them.
        SeeSessions = "see_sessions",
        /// See which figures are missing.
        SeeGaps = "see_gaps",
        /// Say who closes a gap until when.
        AssignGaps = "assign_gaps",
        /// See who works in the office.
        SeePeople = "see_people",
        /// Invite somebody.
        InvitePeople = "invite_people",
        /// Give or take roles, close an account, end its sessions.
        ChangePeople = "change_people",
        /// See what was done, by whom and when.
        SeeAudit = "see_audit",
        /// See the settings, the country pack and what this program is.
        SeeOffice = "see_office",
        /// Change the settings.
        ChangeOffice = "change_office",
        /// Begin a stay.
        SignIn = "sign_in",
        /// End a stay, here or everywhere.
        SignOut = "sign_out",
        /// Change one's own name, language or passphrase, or the office one stands in.
        ChangeOwnAccount = "change_own_account",
    }
}

impl Verb {
    /// Whether it changes something; what changes something is always in the audit.
    pub const fn changes(self) -> bool {
        !matches!(
            self,
            Self::SeeChain
                | Self::SeeEvidence
                | Self::SeeFiles
                | Self::OpenFile
                | Self::SeePopulation
                | Self::SeeDocuments
                | Self::SeePlan
                | Self::SeeBudget
                | Self::SeeServices
                | Self::SeeSessions
                | Self::SeeGaps
                | Self::SeePeople
                | Self::SeeAudit
                | Self::SeeOffice
        )
    }

    /// Whether what it shows is about persons, so that the look itself is in the audit.
    pub const fn is_protected(self) -> bool {
        matches!(self, Self::OpenFile | Self::DecideHeld | Self::SeePeople | Self::SeeAudit)
    }

    /// Whether it is about oneself and needs no role: only that one is a member.
    pub const fn is_own(self) -> bool {
        matches!(self, Self::SignIn | Self::SignOut | Self::ChangeOwnAccount)
    }
}
