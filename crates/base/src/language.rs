//! The languages of the interface and of documents.

use crate::id::codes;

codes! {
    /// A language, or a written variety of one, as a BCP 47 tag.
    Language {
        /// English.
        En = "en",
        /// Albanian.
        Sq = "sq",
        /// Serbian in Latin script.
        SrLatn = "sr-Latn",
        /// Serbian in Cyrillic script.
        SrCyrl = "sr-Cyrl",
        /// Bosnian.
        Bs = "bs",
        /// Macedonian.
        Mk = "mk",
        /// Russian.
        Ru = "ru",
        /// Kyrgyz.
        Ky = "ky",
        /// Croatian (documents only).
        Hr = "hr",
        /// Montenegrin (documents only).
        Cnr = "cnr",
        /// No language could be told.
        Unknown = "und",
    }
}

impl Language {
    /// The languages in which the program itself speaks.
    pub const INTERFACE: [Self; 8] =
        [Self::En, Self::Sq, Self::SrLatn, Self::SrCyrl, Self::Bs, Self::Mk, Self::Ru, Self::Ky];

    /// The interface language that a person's tag asks for: `sr` is Serbian in Latin script, `sq-XK` is Albanian.
    ///
    /// ```
    /// use base::Language;
    /// assert_eq!(Language::asked("sq-XK"), Some(Language::Sq));
    /// assert_eq!(Language::asked("sr"), Some(Language::SrLatn));
    /// assert_eq!(Language::asked("tlh"), None);
    /// ```
    pub fn asked(tag: &str) -> Option<Self> {
        let tag = tag.trim().replace('_', "-").to_lowercase();
        let exact = Self::INTERFACE.into_iter().find(|l| l.code().to_lowercase() == tag);
        exact.or_else(|| match tag.split('-').next() {
            Some("sr") if tag.contains("cyrl") => Some(Self::SrCyrl),
            Some("sr" | "cnr" | "sh") => Some(Self::SrLatn),
            Some("hr") => Some(Self::Bs),
            Some(primary) => Self::INTERFACE.into_iter().find(|l| l.code() == primary),
            None => None,
        })
    }

    /// Whether this is one of the varieties of Bosnian, Croatian, Montenegrin and Serbian.
    pub fn is_bcms(self) -> bool {
        matches!(self, Self::SrLatn | Self::SrCyrl | Self::Bs | Self::Hr | Self::Cnr)
    }
}
