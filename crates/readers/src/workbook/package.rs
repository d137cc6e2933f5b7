//! The parts of a packed workbook, unpacked piece by piece and under limits.

use std::{
    io::{Cursor, Read},
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        atomic::{AtomicU64, Ordering},
        mpsc::{Receiver, SyncSender, TryRecvError, channel, sync_channel},
    },
    thread,
};

use base::Code;
use zip::ZipArchive;

use crate::Limits;

/// How much is unpacked at a time.
const PIECE: usize = 256 << 10;
/// How many pieces may wait.
const WAITING: usize = 4;
/// Parts that unpack to more than this are unpacked by a thread of their own, while the rows are told.
const THREAD_FROM: u64 = 4 << 20;
/// Below this size the ratio says nothing: an empty table packs as well as a bomb.
const SMALL: u64 = 16 << 20;
/// Parts that are held whole (styles, lists of sheets) are no larger than this.
const WHOLE: u64 = 64 << 20;
/// More entries than this are no workbook.
const ENTRIES: usize = 10_000;

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// A packed workbook.
pub(super) struct Package<'a> {
    archive: Archive<'a>,
    limits: Limits,
    /// Bytes that were unpacked so far: a list of sheets may name one part a thousand times.
    spent: AtomicU64,
}

impl<'a> Package<'a> {
    /// Opens it.
    pub(super) fn open(bytes: &'a [u8], limits: &Limits) -> Result<Self, Code> {
        let archive = guarded(|| ZipArchive::new(Cursor::new(bytes)));
        let mut archive = archive.and_then(Result::ok).ok_or(Code::WorkbookUnreadable)?;
        if archive.len() > ENTRIES {
            return Err(Code::UnpackedTooLarge);
        }
        if (0..archive.len()).any(|index| archive.by_index_raw(index).is_ok_and(|part| part.encrypted())) {
            return Err(Code::WorkbookSealed);
        }
        Ok(Self { archive, limits: *limits, spent: AtomicU64::new(0) })
    }

    /// A small part as a whole; `None` when there is none of this name.
    pub(super) fn whole(&mut self, name: &str) -> Result<Option<Vec<u8>>, Code> {
        let Some(index) = self.index(name) else { return Ok(None) };
        let most = self.limits.unpacked_bytes.min(WHOLE);
        let mut bytes = Vec::new();
        let read = guarded(|| -> std::io::Result<usize> {
            self.archive.by_index(index)?.take(most.saturating_add(1)).read_to_end(&mut bytes)
        });
        match read {
            Some(Ok(size)) if size as u64 > most => Err(Code::UnpackedTooLarge),
            Some(Ok(_)) => Ok(Some(bytes)),
            Some(Err(_)) | None => Err(Code::WorkbookUnreadable),
        }
    }

    /// Unpacks a part and lets `read` take its pieces; `None` when there is none of this name.
    ///
    /// A large part is unpacked by a thread of its own, with a bounded number of pieces waiting, so that unpacking
    /// and reading share two cores and the memory stays the same however large the part is.
    pub(super) fn pieces<T>(&mut self, name: &str, read: impl FnOnce(&mut Pieces<'_>) -> T) -> Option<T> {
        let index = self.index(name)?;
        let (size, packed) = {
            let part =
                guarded(|| self.archive.by_index(index).map(|part| (part.size(), part.compressed_size())));
            part.and_then(Result::ok).unwrap_or((0, 0))
        };
        let by_ratio = packed.saturating_mul(self.limits.ratio).max(SMALL);
        let most = by_ratio.min(self.limits.unpacked_bytes).min(self.left());
        if size < THREAD_FROM {
            let mut unpacked = Vec::new();
            // A part that is larger than it says has no place in memory.
            let most = most.min(THREAD_FROM);
            let mut unpack = Unpack { archive: &mut self.archive, index, most, spent: &self.spent };
            let end = unpack.run(Vec::with_capacity(PIECE), |piece| {
                unpacked.push(piece);
                Some(Vec::with_capacity(PIECE))
            });
            return Some(read(&mut Pieces::Ready { pieces: unpacked.into_iter(), end }));
        }
        let mut archive = self.archive.clone();
        let spent = &self.spent;
        Some(thread::scope(|scope| {
            let (give, take) = sync_channel(WAITING);
            let (give_back, used) = channel();
            let worker = scope.spawn(move || {
                unpack_into(&mut Unpack { archive: &mut archive, index, most, spent }, &give, &used);
            });
            let mut pieces = Pieces::Coming { take, give_back, end: None };
            let told = read(&mut pieces);
            // Without a taker the worker stops at its next piece.
            drop(pieces);
            drop(worker.join());
            told
        }))
    }

    /// How much may still be unpacked. A sheet is gone through twice, for its merged cells and for its rows.
    fn left(&self) -> u64 {
        self.limits.unpacked_bytes.saturating_mul(2).saturating_sub(self.spent.load(Ordering::Relaxed))
    }

    fn index(&self, name: &str) -> Option<usize> {
        let exact = self.archive.index_for_name(name);
        exact.or_else(|| {
            let found =
                self.archive.file_names_raw().position(|entry| entry.eq_ignore_ascii_case(name.as_bytes()));
            // Entries are told in the order of their index.
            found
        })
    }
}

/// A piece, or how the part ended.
pub(super) enum Sent {
    Piece(Vec<u8>),
    End(Option<Code>),
}

/// The pieces of a part in their order.
pub(super) enum Pieces<'p> {
    /// Unpacked already.
    Ready { pieces: std::vec::IntoIter<Vec<u8>>, end: Option<Code> },
    /// Coming from a thread.
    Coming { take: Receiver<Sent>, give_back: std::sync::mpsc::Sender<Vec<u8>>, end: Option<Code> },
    /// A text in memory.
    #[cfg_attr(not(test), expect(dead_code, reason = "tests read texts that no archive holds"))]
    Text(Option<&'p [u8]>),
}

impl Pieces<'_> {
    /// Adds the next piece to `to`; false at the end.
    pub(super) fn more(&mut self, to: &mut Vec<u8>) -> bool {
        match self {
            Self::Ready { pieces, .. } => match pieces.next() {
                Some(piece) => to.extend_from_slice(&piece),
                None => return false,
            },
            Self::Coming { take, give_back, end } => match take.recv() {
                Ok(Sent::Piece(piece)) => {
                    to.extend_from_slice(&piece);
                    // The worker may be done; then nobody wants the empty piece.
                    drop(give_back.send(piece));
                }
                Ok(Sent::End(how)) => {
                    *end = how;
                    return false;
                }
                Err(_) => return false,
            },
            Self::Text(text) => match text.take() {
                Some(text) => to.extend_from_slice(text),
                None => return false,
            },
        }
        true
    }

    /// Why the part ended before its end, once all pieces were taken.
    pub(super) fn failure(&self) -> Option<Code> {
        match self {
            Self::Ready { end, .. } | Self::Coming { end, .. } => *end,
            Self::Text(_) => None,
        }
    }
}

/// One part to unpack.
struct Unpack<'u, 'a> {
    archive: &'u mut Archive<'a>,
    index: usize,
    most: u64,
    spent: &'u AtomicU64,
}

impl Unpack<'_, '_> {
    /// Unpacks piece by piece: `give` takes a full piece and returns an empty one, or nothing to stop.
    fn run(&mut self, first: Vec<u8>, mut give: impl FnMut(Vec<u8>) -> Option<Vec<u8>>) -> Option<Code> {
        let run = guarded(|| -> Option<Code> {
            let Ok(mut part) = self.archive.by_index(self.index) else {
                return Some(Code::WorkbookUnreadable);
            };
            let (mut piece, mut total) = (first, 0_u64);
            loop {
                piece.clear();
                // One byte beyond what may come shows that there is more.
                let next = (PIECE as u64).min(self.most.saturating_sub(total).saturating_add(1));
                let read = part.by_ref().take(next).read_to_end(&mut piece);
                total = total.saturating_add(piece.len() as u64);
                self.spent.fetch_add(piece.len() as u64, Ordering::Relaxed);
                let done = piece.is_empty();
                piece = give(piece)?;
                match read {
                    Err(_) => return Some(Code::WorkbookUnreadable),
                    Ok(_) if total > self.most => return Some(Code::UnpackedTooLarge),
                    Ok(_) if done => return None,
                    Ok(_) => {}
                }
            }
        });
        run.unwrap_or(Some(Code::WorkbookUnreadable))
    }
}

/// Sends the pieces of a part, taking used ones back.
fn unpack_into(unpack: &mut Unpack<'_, '_>, give: &SyncSender<Sent>, used: &Receiver<Vec<u8>>) {
    let end = unpack.run(Vec::with_capacity(PIECE), |piece| {
        give.send(Sent::Piece(piece)).ok()?;
        match used.try_recv() {
            Ok(piece) => Some(piece),
            Err(TryRecvError::Empty | TryRecvError::Disconnected) => Some(Vec::with_capacity(PIECE)),
        }
    });
    // The reader may have stopped listening, and then needs no end either.
    drop(give.send(Sent::End(end)));
}

/// What a call into a library gives; `None` when it stopped on a surprise.
pub(super) fn guarded<T>(call: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(call)).ok()
}
