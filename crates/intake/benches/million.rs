//! How long a million rows of six columns take through the whole of intake: both looks, the check for personal data,
//! typed rows. The peer is the reader alone, which gives the same rows to nobody. `cargo bench -p intake --bench million`;
//! rows of the output: `name | ours | peer | limit`.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a benchmark may stop on a surprise, tells what it measured and looks at the clock"
)]

use std::{
    fmt::Write as _,
    ops::ControlFlow,
    time::{Duration, Instant},
};

use base::{CountryPack, FileId};
use intake::{FileIn, Options, take_in};
use readers::{CellValue, Format, Limits, RowSink, read_rows, text::InProcessPdf};

const ROWS: u32 = 1_000_000;
const RUNS: usize = 3;

fn main() {
    println!("name | ours | peer | limit");
    report("population 1M x 6", &population());
    report("budget 1M x 6", &budget());
}

fn report(name: &str, csv: &str) {
    let options = Options::new(CountryPack::shipped("XK").unwrap());
    let files = [FileIn { name: "table.csv", bytes: csv.as_bytes() }];
    let ours = best(|| {
        let intake = take_in(&files, &options, &InProcessPdf);
        let rows: usize = intake.files.iter().map(|file| file.rows_used).sum();
        assert_eq!(rows, usize::try_from(ROWS).unwrap(), "{:?}", intake.findings);
    });
    let peer = best(|| {
        read_rows(csv.as_bytes(), FileId(0), Format::Csv, &Limits::default(), &mut Nobody);
    });
    println!(
        "{name} ({:.0} MB) | {:.3} s | {:.3} s | 2 s",
        megabytes(csv),
        ours.as_secs_f64(),
        peer.as_secs_f64()
    );
}

#[expect(clippy::cast_precision_loss, reason = "megabytes")]
fn megabytes(csv: &str) -> f64 {
    csv.len() as f64 / 1e6
}

fn best(mut run: impl FnMut()) -> Duration {
    let times = (0..RUNS).map(|_| {
        let start = Instant::now();
        run();
        start.elapsed()
    });
    times.min().unwrap_or_default()
}

struct Nobody;

impl RowSink for Nobody {
    fn sheet(&mut self, _: u16, _: &str) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    fn row(&mut self, _: u32, _: &[CellValue<'_>]) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

fn population() -> String {
    let places = ["Gjilan", "Zhegër", "Pogragjë", "Livoç", "Malishevë", "Cernicë"];
    let ages = ["0-14", "15-29", "30-64", "65+"];
    let groups = ["Shqiptar", "Serb", "Rom", "Turk", "Tjerë"];
    let mut csv = "Vendbanimi,Gjinia,Mosha,Etnia,Viti,Numri\n".to_owned();
    for row in 0..ROWS {
        let pick = |list: &[&'static str], by: u32| {
            list.get(usize::try_from(row / by).unwrap() % list.len()).copied().unwrap_or_default()
        };
        let sex = if row % 2 == 0 { "F" } else { "M" };
        let (place, age, group) = (pick(&places, 40), pick(&ages, 2), pick(&groups, 8));
        writeln!(csv, "{place},{sex},{age},{group},{},{}", 2000 + row / 240 % 25, row % 997).unwrap();
    }
    csv
}

fn budget() -> String {
    let mut csv = "Kodi,Përshkrimi,Viti,Aprovuar,Shpenzuar,Burimi\n".to_owned();
    for row in 0..ROWS {
        let (year, amount) = (2020 + row % 6, row % 9973);
        writeln!(csv, "{row},Mirëmbajtja e rrugës {row},{year},{amount}.50,{amount}.25,Granti qeveritar")
            .unwrap();
    }
    csv
}
