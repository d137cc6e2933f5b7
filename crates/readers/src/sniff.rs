//! Which format a file has: by its bytes first, by its name second.

use std::io::Cursor;

use crate::{Format, csv};

/// How many bytes of a text decide whether it is a table.
const SAMPLE: usize = 64 << 10;

/// The format of these bytes. What the bytes say wins over what the name says: many systems write a table of HTML
/// or text and call it `.xls`. Where the bytes say nothing (random, cut off, sealed with a password) the name
/// decides, so that the reader of that format can say what is wrong.
///
/// ```
/// use readers::{Format, sniff};
/// assert_eq!(sniff(b"komuna;gra;burra\nGjilan;1;2\n", "te-dhena.txt"), Format::Csv);
/// assert_eq!(sniff(b"%PDF-1.7 ...", "strategy.docx"), Format::Pdf);
/// assert_eq!(sniff(b"", "plan.xlsx"), Format::Empty);
/// ```
pub fn sniff(bytes: &[u8], name: &str) -> Format {
    if bytes.is_empty() {
        return Format::Empty;
    }
    by_signature(bytes, name)
        .or_else(|| by_text(bytes, name))
        .or_else(|| by_name(name))
        .unwrap_or(Format::Unknown)
}

fn by_signature(bytes: &[u8], name: &str) -> Option<Format> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return by_archive(bytes);
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return by_compound_file(bytes, name);
    }
    if bytes.starts_with(b"{\\rtf") {
        return Some(Format::Rtf);
    }
    // The header of a PDF may stand anywhere in the first kilobyte.
    let head = bytes.get(..1024).unwrap_or(bytes);
    memchr::memmem::find(head, b"%PDF-").map(|_| Format::Pdf)
}

/// What an archive holds, by the names of its entries; `None` when it cannot be opened or holds none of ours.
fn by_archive(bytes: &[u8]) -> Option<Format> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
    for (entry, format) in [("xl/workbook.xml", Format::Xlsx), ("word/document.xml", Format::Docx)] {
        if archive.index_for_name(entry).is_some() {
            return Some(format);
        }
    }
    let mut kind = [0_u8; 64];
    let read = std::io::Read::read(&mut archive.by_name("mimetype").ok()?, &mut kind).ok()?;
    let kind = kind.get(..read)?;
    let is = |suffix: &[u8]| {
        kind.trim_ascii().strip_prefix(b"application/vnd.oasis.opendocument.") == Some(suffix)
    };
    [
        (&b"spreadsheet"[..], Format::Ods),
        (b"spreadsheet-template", Format::Ods),
        (b"text", Format::Odt),
        (b"text-template", Format::Odt),
    ]
    .into_iter()
    .find_map(|(suffix, format)| is(suffix).then_some(format))
}

/// Which program wrote a compound file, by the names of its streams (UTF-16); a sealed one goes by its name.
fn by_compound_file(bytes: &[u8], name: &str) -> Option<Format> {
    let holds = |stream: &str| {
        let wide: Vec<u8> = stream.encode_utf16().flat_map(u16::to_le_bytes).collect();
        memchr::memmem::find(bytes, &wide).is_some()
    };
    if holds("EncryptedPackage") {
        return Some(by_name(name).unwrap_or(Format::Docx));
    }
    if holds("WordDocument") {
        return Some(Format::Doc);
    }
    (holds("Workbook") || holds("Book")).then_some(Format::Xls)
}

/// The format of a text; `None` when the bytes are no text.
fn by_text(bytes: &[u8], name: &str) -> Option<Format> {
    let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
    let text = csv::sample_text(sample)?;
    let start: String = text.trim_start().chars().take(1024).collect::<String>().to_ascii_lowercase();
    if start.starts_with('{') && start.contains("\"type\"") && is_geojson(&text) {
        return Some(Format::GeoJson);
    }
    if ["<!doctype html", "<html", "<head", "<body", "<table"].iter().any(|tag| start.contains(tag))
        && start.starts_with('<')
    {
        return Some(Format::Html);
    }
    let named = by_name(name);
    match named {
        Some(Format::Csv | Format::Html) => named,
        _ if csv::is_table(&text) => Some(Format::Csv),
        _ if start.starts_with(['{', '[', '<']) => Some(Format::Unknown),
        _ => Some(Format::Plain),
    }
}

fn is_geojson(text: &str) -> bool {
    ["FeatureCollection", "\"Feature\"", "\"coordinates\""].iter().any(|word| text.contains(word))
}

fn by_name(name: &str) -> Option<Format> {
    let (_, ending) = name.rsplit_once('.')?;
    Some(match ending.to_ascii_lowercase().as_str() {
        "csv" | "tsv" | "tab" => Format::Csv,
        "xlsx" | "xlsm" | "xltx" => Format::Xlsx,
        "xls" | "xlt" => Format::Xls,
        "ods" | "ots" => Format::Ods,
        "docx" | "docm" | "dotx" => Format::Docx,
        "odt" | "ott" => Format::Odt,
        "rtf" => Format::Rtf,
        "pdf" => Format::Pdf,
        "htm" | "html" | "xhtml" => Format::Html,
        "txt" | "md" => Format::Plain,
        "doc" | "dot" => Format::Doc,
        "geojson" => Format::GeoJson,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_wins_over_the_name() {
        for (bytes, name, format) in [
            (&b"komuna;gra\nGjilan;1\nKlina;2\n"[..], "export.xls", Format::Csv),
            (b"<!DOCTYPE html><html><table></table></html>", "export.xls", Format::Html),
            (b"\xEF\xBB\xBF<html lang=\"sq\">", "x", Format::Html),
            (b"{\\rtf1 x}", "plan.doc", Format::Rtf),
            (b"%PDF-1.4", "plan.txt", Format::Pdf),
            (b"{\"type\":\"FeatureCollection\",\"features\":[]}", "map.json", Format::GeoJson),
            (
                b"The council decided, after a long debate, to act.\nIt will report, in May.\n",
                "notes.txt",
                Format::Plain,
            ),
            (b"One line without anything", "plan", Format::Plain),
            (b"one column\nonly\n", "list.csv", Format::Csv),
            (b"\x00\x01\x02\x03\xff\xfe\x00", "plan.xlsx", Format::Xlsx),
            (b"\x00\x01\x02\x03\xff\xfe\x00", "plan.bin", Format::Unknown),
            (b"PK\x03\x04 cut off", "plan.ods", Format::Ods),
            (b"", "plan.ods", Format::Empty),
        ] {
            assert_eq!(sniff(bytes, name), format, "{name}: {:?}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn a_sealed_workbook_goes_by_its_name() {
        let mut bytes = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
        bytes.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
        assert_eq!(sniff(&bytes, "plan.XLSX"), Format::Xlsx);
        assert_eq!(sniff(&bytes, "plan"), Format::Docx);
    }
}
