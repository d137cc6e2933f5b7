//! One macro for every typed string id.

/// Makes a cheap-to-clone string id: `id!(/// docs  Name)`.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(from = "String", into = "String")]
        pub struct $name(std::sync::Arc<str>);

        impl $name {
            /// The code of this text; surrounding white space is dropped.
            pub fn new(code: &str) -> Self {
                Self(code.trim().into())
            }

            /// The code as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(code: String) -> Self {
                Self::new(&code)
            }
        }

        impl From<$name> for String {
            fn from(code: $name) -> Self {
                code.0.as_ref().to_owned()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{:?}", &*self.0)
            }
        }
    };
}

pub(crate) use id;

/// Makes a closed set of codes: an enum whose members, codes and order stand in one table.
///
/// The crate that calls it needs `serde`: codes stand in files and JSON.
///
/// ```
/// base::codes! {
///     /// A colour.
///     Colour {
///         /// As of teal.
///         Teal = "teal",
///     }
/// }
/// assert_eq!(Colour::from_code("teal"), Some(Colour::Teal));
/// assert_eq!(Colour::Teal.code(), "teal");
/// ```
#[macro_export]
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$member_doc:meta])* $member:ident = $code:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$member_doc])* $member,)+ }

        impl $name {
            /// Every member, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$member,)+];

            /// The code that stands in files, JSON and message keys.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$member => $code,)+ }
            }

            /// The member with this code.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$member),)+ _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let code = String::deserialize(deserializer)?;
                Self::from_code(&code)
                    .ok_or_else(|| serde::de::Error::unknown_variant(&code, &[$($code,)+]))
            }
        }
    };
}

pub(crate) use crate::codes;
