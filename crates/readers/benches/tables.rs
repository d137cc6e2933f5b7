//! How long a million rows of ten cells take, as CSV and as XLSX, beside the bare loop of the library that others
//! would use. `cargo bench -p readers --bench tables`; rows of the output: `name | ours | peer | limit | peak MB`.
//!
//! `peak` is by how much the anonymous memory of the process grew at most while ours ran: the input is mapped and
//! does not count.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a benchmark may stop on a surprise")]
#![expect(clippy::print_stdout, reason = "a benchmark tells what it measured")]

use std::{
    fs::{self, File},
    io::{BufWriter, Cursor, Write},
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::{Duration, Instant},
};

use base::FileId;
use calamine::Reader as _;
use memmap2::Mmap;
use readers::{CellValue, Format, Limits, RowSink, read_rows};

const ROWS: u32 = 1_000_000;
const RUNS: usize = 5;
const PLACES: [&str; 8] =
    ["Gjilan", "Prishtinë", "Ferizaj", "Gjakovë", "Bishkek", "Tresna", "Orvelia", "Kamenicë"];

fn main() {
    let folder = option_env!("CARGO_TARGET_TMPDIR").map_or_else(std::env::temp_dir, PathBuf::from);
    fs::create_dir_all(&folder).unwrap();
    let csv = made(&folder.join("tables-2.csv"), write_csv);
    let xlsx = made(&folder.join("tables-1.xlsx"), write_xlsx);
    println!("name | ours | peer | limit | peak MB");
    report("CSV 1M x 10", &csv, Format::Csv, peer_csv, "0.5 s");
    report("XLSX 1M x 10", &xlsx, Format::Xlsx, peer_xlsx, "3 s");
}

fn report(name: &str, input: &[u8], format: Format, peer: fn(&[u8]) -> u64, limit: &str) {
    let (ours, touched, peak) = {
        let before = anonymous();
        let watch = Watch::start();
        let (time, touched) = best(|| ours(input, format));
        (time, touched, watch.peak().saturating_sub(before))
    };
    let (theirs, seen) = best(|| peer(input));
    assert!(touched > 0 && seen > 0);
    #[expect(clippy::cast_precision_loss, reason = "megabytes")]
    let (size, peak) = (input.len() as f64 / 1e6, peak as f64 / 1e3);
    println!(
        "{name} ({size:.0} MB) | {:.3} s | {:.3} s | {limit} | {peak:.1}",
        ours.as_secs_f64(),
        theirs.as_secs_f64()
    );
}

/// Touches every cell.
#[derive(Default)]
struct Touch(u64);

impl RowSink for Touch {
    fn sheet(&mut self, _index: u16, _name: &str) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    fn row(&mut self, _row: u32, cells: &[CellValue<'_>]) -> ControlFlow<()> {
        for cell in cells {
            self.0 = self.0.wrapping_add(match cell {
                CellValue::Empty => 0,
                CellValue::Text(text) | CellValue::Error(text) => text.len() as u64,
                CellValue::Number(number) => number.to_bits(),
                CellValue::Date(date) => u64::from(date.day().unsigned_abs()),
                CellValue::Bool(truth) => u64::from(*truth),
            });
        }
        ControlFlow::Continue(())
    }
}

fn ours(input: &[u8], format: Format) -> u64 {
    let mut touch = Touch::default();
    let rows = read_rows(input, FileId(0), format, &Limits::default(), &mut touch);
    assert!(rows.findings.is_empty(), "{:?}", rows.findings);
    assert_eq!(rows.rows, ROWS + 1);
    touch.0
}

fn peer_csv(input: &[u8]) -> u64 {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(input);
    let (mut record, mut touched) = (csv::ByteRecord::new(), 0_u64);
    while reader.read_byte_record(&mut record).unwrap() {
        touched += record.iter().map(|field| field.len() as u64).sum::<u64>();
    }
    touched
}

fn peer_xlsx(input: &[u8]) -> u64 {
    let mut workbook: calamine::Xlsx<_> = calamine::Xlsx::new(Cursor::new(input)).unwrap();
    let mut cells = workbook.worksheet_cells_reader("Sheet1").unwrap();
    let mut touched = 0;
    while let Some(cell) = cells.next_cell().unwrap() {
        touched += u64::from(cell.get_position().1);
    }
    touched
}

#[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
fn best(run: impl Fn() -> u64) -> (Duration, u64) {
    let timed = || {
        let start = Instant::now();
        let touched = run();
        (start.elapsed(), touched)
    };
    (0..RUNS).map(|_| timed()).min().unwrap()
}

/// Watches the anonymous memory of the process from a thread.
struct Watch {
    watcher: thread::JoinHandle<u64>,
}

static WATCHING: AtomicBool = AtomicBool::new(false);

impl Watch {
    fn start() -> Self {
        WATCHING.store(true, Ordering::SeqCst);
        let watcher = thread::spawn(|| {
            let mut peak = 0;
            while WATCHING.load(Ordering::SeqCst) {
                peak = peak.max(anonymous());
                thread::sleep(Duration::from_millis(2));
            }
            peak
        });
        Self { watcher }
    }

    fn peak(self) -> u64 {
        WATCHING.store(false, Ordering::SeqCst);
        self.watcher.join().unwrap()
    }
}

/// Anonymous memory in use, in kilobytes; zero where the system does not tell.
fn anonymous() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

/// The file, written first where it is not there yet, mapped.
fn made(path: &Path, write: fn(&mut dyn Write)) -> Mmap {
    if !path.exists() {
        let unfinished = path.with_extension("part");
        let mut file = BufWriter::new(File::create(&unfinished).unwrap());
        write(&mut file);
        file.flush().unwrap();
        fs::rename(&unfinished, path).unwrap();
    }
    let file = File::open(path).unwrap();
    #[expect(unsafe_code, reason = "the file was written by this program and nobody else changes it")]
    // SAFETY: nothing truncates or writes the file while it is mapped.
    let map = unsafe { Mmap::map(&file) }.unwrap();
    map
}

/// A linear congruential generator: the same numbers on every machine.
struct Seeded(u64);

impl Seeded {
    fn next(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }

    fn place(&mut self) -> &'static str {
        let index = usize::try_from(self.next(PLACES.len() as u64)).unwrap();
        PLACES[index]
    }
}

/// 139 MB: text, numbers, amounts with a comma in quotes, dates.
fn write_csv(to: &mut dyn Write) {
    let mut seeded = Seeded(1);
    writeln!(to, "id,komuna,titulli,programi,kodi,vlera,data,gra,burra,shënim").unwrap();
    for row in 0..ROWS {
        let place = seeded.place();
        writeln!(
            to,
            "{row},{place},Furnizim me material shpenzues për nevojat e shkollave {:06},Arsimi,{:05},\"{},{:03}.{:02}\",{:02}.{:02}.20{:02},{},{},në pritje",
            seeded.next(1_000_000), seeded.next(100_000), seeded.next(90) + 10, seeded.next(1000), seeded.next(100),
            seeded.next(28) + 1, seeded.next(12) + 1, seeded.next(15) + 10, seeded.next(5000), seeded.next(5000),
        )
        .unwrap();
    }
}

fn write_xlsx(to: &mut dyn Write) {
    let mut seekable = Cursor::new(Vec::new());
    let mut zip = zip::ZipWriter::new(&mut seekable);
    let options = zip::write::SimpleFileOptions::default().large_file(true);
    for (name, part) in FIXED_PARTS {
        zip.start_file(*name, options).unwrap();
        zip.write_all(part.as_bytes()).unwrap();
    }
    zip.start_file("xl/sharedStrings.xml", options).unwrap();
    let texts: Vec<String> = PLACES.iter().map(|place| format!("<si><t>{place}</t></si>")).collect();
    write!(
        zip,
        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">{}",
        texts.concat()
    )
    .unwrap();
    for title in 0..100_000 {
        write!(zip, "<si><t>Furnizim me material shpenzues {title}</t></si>").unwrap();
    }
    write!(zip, "</sst>").unwrap();
    zip.start_file("xl/worksheets/sheet1.xml", options).unwrap();
    write_sheet(&mut zip);
    zip.finish().unwrap();
    to.write_all(seekable.get_ref()).unwrap();
}

fn write_sheet(to: &mut dyn Write) {
    let mut seeded = Seeded(1);
    write!(to, "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><dimension ref=\"A1:J1000001\"/><sheetData>").unwrap();
    for row in 1..=ROWS + 1 {
        write!(to, "<row r=\"{row}\" spans=\"1:10\">").unwrap();
        write!(to, "<c r=\"A{row}\"><v>{row}</v></c><c r=\"B{row}\" t=\"s\"><v>{}</v></c>", seeded.next(8))
            .unwrap();
        write!(to, "<c r=\"C{row}\" s=\"1\"><v>{}</v></c>", 40_000 + seeded.next(6000)).unwrap();
        write!(to, "<c r=\"D{row}\" t=\"s\"><v>{}</v></c>", 8 + seeded.next(100_000)).unwrap();
        write!(to, "<c r=\"E{row}\"><v>{}.{:02}</v></c>", seeded.next(100_000), seeded.next(99) + 1).unwrap();
        for column in ["F", "G", "H", "I"] {
            write!(to, "<c r=\"{column}{row}\"><v>{}</v></c>", seeded.next(5000)).unwrap();
        }
        write!(to, "<c r=\"J{row}\" t=\"s\"><v>{}</v></c></row>", seeded.next(8)).unwrap();
    }
    write!(to, "</sheetData></worksheet>").unwrap();
}

const FIXED_PARTS: &[(&str, &str)] = &[
    (
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>",
    ),
    (
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
    ),
    (
        "xl/workbook.xml",
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
    ),
    (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>",
    ),
    (
        "xl/styles.xml",
        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
    ),
];
