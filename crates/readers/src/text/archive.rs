//! Parts of a zip archive, unpacked under limits.

use std::io::{Cursor, Read};

use base::Code;
use zip::ZipArchive;

use super::draft::Draft;

/// A part of a text document larger than this is no text that people wrote: a thick novel takes two megabytes.
const PART_BYTES: u64 = 256 << 20;
/// Below this size the ratio says nothing: an empty table packs as well as a bomb.
const SMALL_BYTES: u64 = 4 << 20;

/// The archive of a document.
pub(super) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    unpacked: u64,
}

impl<'a> Archive<'a> {
    /// Opens it; one that cannot be opened is a finding.
    pub(super) fn open(bytes: &'a [u8], draft: &mut Draft<'_>) -> Option<Self> {
        let Ok(mut zip) = ZipArchive::new(Cursor::new(bytes)) else {
            draft.report(if is_sealed(bytes) { Code::DocumentEncrypted } else { Code::DocumentUnreadable });
            return None;
        };
        if (0..zip.len()).any(|index| zip.by_index_raw(index).is_ok_and(|part| part.encrypted())) {
            draft.report(Code::DocumentEncrypted);
            return None;
        }
        Some(Self { zip, unpacked: 0 })
    }

    /// The text of a part, as far as it can be unpacked; `None` where the archive has none of this name.
    pub(super) fn part(&mut self, name: &str, draft: &mut Draft<'_>) -> Option<String> {
        let index = self.zip.index_for_name(name)?;
        let Ok(part) = self.zip.by_index(index) else {
            draft.report(Code::DocumentBroken);
            return None;
        };
        let limits = draft.limits();
        let by_ratio = part.compressed_size().saturating_mul(limits.ratio).max(SMALL_BYTES);
        let most = by_ratio.min(PART_BYTES).min(limits.unpacked_bytes.saturating_sub(self.unpacked));
        let mut bytes = Vec::new();
        if part.take(most.saturating_add(1)).read_to_end(&mut bytes).is_err() {
            draft.report(Code::DocumentBroken);
        }
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        self.unpacked = self.unpacked.saturating_add(size);
        if size > most {
            draft.report(Code::UnpackedTooLarge);
        }
        let (text, _) = super::encoding::decode_with(&bytes, Some(encoding_rs::UTF_8));
        Some(text.into_owned())
    }
}

/// Whether this is the compound file in which an office program seals a document with a password.
fn is_sealed(bytes: &[u8]) -> bool {
    let stream: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") && memchr::memmem::find(bytes, &stream).is_some()
}
