//! The mutation loop behind `cargo xtask fuzz`: small valid files of every format, damaged again and again, read by
//! the same functions that the program uses. It stops with exit code 1 at the first panic or at a hang of 10 seconds
//! and prints the seed and the step; `--step` repeats that one input.
//!
//! ```text
//! cargo run --release -p readers --example mutate -- --seconds 60 --seed 1
//! ```
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a tool of the workshop: it measures time, speaks to the terminal, and may stop"
)]

#[path = "../tests/texts/sample.rs"]
mod sample;

use std::{
    collections::BTreeMap,
    io::{Cursor, Read, Write},
    ops::ControlFlow,
    panic::{AssertUnwindSafe, catch_unwind},
    process::exit,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    thread,
    time::{Duration, Instant},
};

use base::FileId;
use readers::{
    CellValue, Format, Limits, RowSink, read_rows, sniff,
    text::{InProcessPdf, read_text},
};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

/// An input that takes longer is a hang.
const HANG: Duration = Duration::from_secs(10);

/// Counts what it is given.
struct Count(u64);

impl RowSink for Count {
    fn sheet(&mut self, _: u16, _: &str) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    fn row(&mut self, _: u32, cells: &[CellValue<'_>]) -> ControlFlow<()> {
        self.0 += cells.len() as u64;
        ControlFlow::Continue(())
    }
}

/// xorshift64*: the same seed and step give the same input on every machine.
struct Dice(u64);

impl Dice {
    fn new(seed: u64, step: u64) -> Self {
        let mut dice = Self((seed << 32 ^ step).wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        dice.next();
        dice
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// A number below `end`; 0 when there is none.
    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() >> 16).unwrap_or(0) % end.max(1)
    }
}

fn main() {
    let argument = |name: &str| {
        let mut arguments = std::env::args().skip_while(|argument| argument != name).skip(1);
        arguments.next().and_then(|value| value.parse::<u64>().ok())
    };
    let seed = argument("--seed").unwrap_or(1);
    let seconds = argument("--seconds").unwrap_or(60);
    let samples = samples();
    // What a library prints about a panic that is caught inside the reader is no news.
    std::panic::set_hook(Box::new(|_| {}));
    let step = Arc::new(AtomicU64::new(0));
    watch(seed, Arc::clone(&step));
    if let Some(only) = argument("--step") {
        let _ = std::panic::take_hook();
        println!("{:?}", run(&samples, seed, only));
        return;
    }
    let until = Instant::now() + Duration::from_secs(seconds);
    let mut counts: BTreeMap<String, (u64, u64)> = BTreeMap::new();
    while Instant::now() < until {
        let at = step.fetch_add(1, Relaxed) + 1;
        match run(&samples, seed, at) {
            Ok((name, format, findings)) => {
                let count = counts.entry(format!("{name} as {format:?}")).or_default();
                *count = (count.0 + 1, count.1 + u64::from(findings));
            }
            Err(name) => {
                println!("PANIC in {name}: --seed {seed} --step {at}");
                exit(1);
            }
        }
    }
    for (what, (inputs, found)) in &counts {
        println!("{what}: {inputs} inputs, {found} with findings");
    }
    println!("{} inputs, seed {seed}, no panic, no hang", step.load(Relaxed));
}

/// Ends the process when one step takes too long.
fn watch(seed: u64, step: Arc<AtomicU64>) {
    thread::spawn(move || {
        let (mut last, mut since) = (0, Instant::now());
        loop {
            thread::sleep(Duration::from_millis(200));
            let now = step.load(Relaxed);
            if now != last {
                (last, since) = (now, Instant::now());
            } else if since.elapsed() > HANG {
                println!("HANG: --seed {seed} --step {now}");
                exit(1);
            }
        }
    });
}

/// Reads one damaged file; the error is the name of the sample on which a reader panicked.
fn run(
    samples: &[(&'static str, Vec<u8>)],
    seed: u64,
    step: u64,
) -> Result<(&'static str, Format, bool), &'static str> {
    let mut dice = Dice::new(seed, step);
    let (name, bytes) = &samples[dice.below(samples.len())];
    let other = &samples[dice.below(samples.len())].1;
    let damaged = if bytes.starts_with(b"PK") && dice.below(4) > 0 {
        damage_member(&mut dice, bytes, other)
    } else {
        damage(&mut dice, bytes.clone(), other)
    };
    let limits = Limits { unpacked_bytes: 64 << 20, ..Limits::default() };
    catch_unwind(AssertUnwindSafe(|| {
        let format = sniff(&damaged, name);
        let rows = read_rows(&damaged, FileId(0), format, &limits, &mut Count(0));
        let texts = read_text(&damaged, FileId(0), format, &limits, &mut Count(0), &InProcessPdf);
        (*name, format, !rows.findings.is_empty() || !texts.findings.is_empty())
    }))
    .map_err(|_| *name)
}

fn damage(dice: &mut Dice, mut bytes: Vec<u8>, other: &[u8]) -> Vec<u8> {
    for _ in 0..=dice.below(6) {
        let at = dice.below(bytes.len());
        let end = (at + dice.below(64)).min(bytes.len());
        match dice.below(7) {
            0 if !bytes.is_empty() => bytes[at] ^= 1 << dice.below(8),
            1 => bytes.truncate(at),
            2 => {
                let chunk = bytes[at..end].to_vec();
                let times = dice.below(200);
                let chunk = chunk.repeat(times);
                bytes.splice(at..at, chunk);
            }
            3 => drop(bytes.drain(at..end)),
            4 => {
                let from = dice.below(other.len());
                let piece = other[from..(from + dice.below(256)).min(other.len())].to_vec();
                bytes.splice(at..end, piece);
            }
            5 => drop(bytes.splice(at..at, number(dice))),
            _ => bytes.resize(bytes.len() + dice.below(16), u8::try_from(dice.below(256)).unwrap_or(0)),
        }
    }
    bytes
}

/// A number that programs stumble over.
fn number(dice: &mut Dice) -> Vec<u8> {
    let numbers =
        ["0", "-1", "65536", "2147483648", "4294967295", "99999999999999999999", "1e308", "\u{feff}", "\0"];
    numbers[dice.below(numbers.len())].as_bytes().to_vec()
}

/// Damages what is inside one member of an archive and packs it anew, so that the XML readers meet it.
fn damage_member(dice: &mut Dice, bytes: &[u8], other: &[u8]) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let chosen = dice.below(archive.len());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let mut member = archive.by_index(at).unwrap();
        let mut content = Vec::new();
        member.read_to_end(&mut content).unwrap();
        let content = if at == chosen { damage(dice, content, other) } else { content };
        zip.start_file(member.name().unwrap(), SimpleFileOptions::default()).unwrap();
        zip.write_all(&content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn samples() -> Vec<(&'static str, Vec<u8>)> {
    let cyrillic = "Општина;Жени;Мажи\nШтип;1200;1.300,50\nЌустендил;70 000;Ѓ\n";
    let latin = "Opština\tŽene\tMuškarci\nČačak\t120\t130\n";
    let utf16: Vec<u8> = "\u{feff}Komuna,Gra\nPejë,5\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let geojson = r#"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Kodra"},"geometry":{"type":"Polygon","coordinates":[[[20,42],[21,42],[21,43],[20,42]]]}}]}"#;
    vec![
        ("plan.csv", format!("Plan 2025\n#comment\n{cyrillic}\"a;b\"\"c\";2;\n").into_bytes()),
        ("1251.csv", encoding_rs::WINDOWS_1251.encode(cyrillic).0.into_owned()),
        ("1250.tsv", encoding_rs::WINDOWS_1250.encode(latin).0.into_owned()),
        ("utf16.csv", utf16),
        ("book.xlsx", xlsx()),
        ("book.ods", ods()),
        ("book.xls", xls()),
        ("places.geojson", geojson.into()),
        ("written.docx", written_docx()),
        ("plan.docx", docx()),
        ("short.docx", sample::docx(&sample::p("One."))),
        ("plan.odt", odt()),
        ("plan.rtf", rtf().into_bytes()),
        ("plan.html", html().into_bytes()),
        (
            "report.pdf",
            sample::pdf(&[
                &["Plani i veprimit", "", "Gratë në zonat rurale", "Masa\tKosto"],
                &[sample::PROBE],
            ]),
        ),
        ("notes.txt", format!("Наслов\n\n{}\n- item\n", sample::PROBE).into_bytes()),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0".to_vec()),
    ]
}

fn xlsx() -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.merge_range(0, 1, 0, 2, "Users", &rust_xlsxwriter::Format::new()).unwrap();
    for row in 1..6 {
        sheet.write(row, 0, sample::PROBE).unwrap();
        sheet.write(row, 1, f64::from(row)).unwrap();
        sheet.write(row, 2, true).unwrap();
    }
    book.save_to_buffer().unwrap()
}

fn ods() -> Vec<u8> {
    let cells = r#"<table:table-cell office:value-type="float" office:value="7" table:number-columns-repeated="3"><text:p>7</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2025-03-19"/>"#;
    let content = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="A"><table:table-row table:number-rows-repeated="2">{cells}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"#
    );
    let manifest =
        r#"<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"#;
    sample::archive(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", &content),
        ("META-INF/manifest.xml", manifest),
    ])
}

/// An Excel 5 stream without its container: the start of a workbook, one number, the end.
fn xls() -> Vec<u8> {
    let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    bytes.resize(512, 0);
    bytes[24..32].copy_from_slice(&[0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0]);
    bytes[44..48].copy_from_slice(&1_u32.to_le_bytes());
    bytes.extend_from_slice(&[0xfd, 0xff, 0xff, 0xff, 0xfe, 0xff, 0xff, 0xff]);
    bytes.resize(1024, 0xff);
    let name: Vec<u8> = "Workbook".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.extend_from_slice(&name);
    bytes.extend_from_slice(&[
        9, 8, 8, 0, 0, 5, 5, 0, 0, 0, 0, 0, 3, 2, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 64,
    ]);
    bytes.resize(2048, 0);
    bytes
}

fn written_docx() -> Vec<u8> {
    use docx_rs::{Docx, Paragraph, Run, Table, TableCell, TableRow};
    let paragraph = || Paragraph::new().add_run(Run::new().add_text(sample::PROBE));
    let cell = || TableCell::new().add_paragraph(paragraph());
    let table = Table::new(vec![TableRow::new(vec![cell(), cell()]), TableRow::new(vec![cell(), cell()])]);
    let mut bytes = Cursor::new(Vec::new());
    Docx::new().add_paragraph(paragraph()).add_table(table).build().pack(&mut bytes).unwrap();
    bytes.into_inner()
}

fn docx() -> Vec<u8> {
    let cell = |properties| sample::tc(properties, &sample::p("x &amp; y"));
    let row = cell(r#"<w:vMerge w:val="restart"/>"#) + &cell(r#"<w:gridSpan w:val="2"/>"#);
    let inner = format!("<w:tbl><w:tr>{row}</w:tr></w:tbl>");
    let body = sample::styled("Naslov1", sample::PROBE)
        + &format!("<w:tbl><w:tr>{row}</w:tr><w:tr>{}</w:tr></w:tbl>", sample::tc("", &inner))
        + "<w:p><w:del><w:r><w:t>no</w:t></w:r></w:del><w:r><w:t>yes</w:t><w:br/><w:tab/></w:r></w:p>";
    let notes = format!("<w:footnotes><w:footnote>{}</w:footnote></w:footnotes>", sample::p("note"));
    sample::docx_with(&body, &[("word/footnotes.xml", &notes)])
}

fn odt() -> Vec<u8> {
    sample::odt(&format!(
        r#"<text:h text:outline-level="2">{}</text:h><text:list><text:list-item><text:p>a<text:s text:c="3"/><text:tab/>b</text:p></text:list-item></text:list><table:table><table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2"><text:p>x</text:p></table:table-cell><table:table-cell table:number-columns-repeated="4"/></table:table-row></table:table>"#,
        sample::PROBE
    ))
}

fn rtf() -> String {
    format!(
        r"{{\rtf1\ansi\ansicpg1251\uc1{{\fonttbl{{\f0\fcharset204 A;}}{{\f1\fcharset0 B;}}}}{{\stylesheet{{\s1 heading 1;}}}}\pard\s1 {}\par{{\listtext 1.}}\f0 \'c6{{\footnote n}}\par\trowd\clvmgf\cellx1\clmrg\cellx2\pard\intbl a\cell b\cell\row\pard z\bin3 }}}}\par}}",
        sample::rtf_escaped(sample::PROBE)
    )
}

fn html() -> String {
    format!(
        "<!doctype html><html><head><meta charset=utf-8><title>t</title><style>p{{}}</style></head><body><h1>{}</h1><ul><li>a &euml;<li>b</ul><table><thead><tr><th colspan=2 rowspan='2'>x<th>y</thead><tr><td>1<td>2</table><script>a<b</script></body></html>",
        sample::PROBE
    )
}
