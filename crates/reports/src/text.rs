//! The outcome as a table for the terminal.

use std::{collections::BTreeMap, fmt::Write as _};

use base::{Code, Finding, Link, Severity, Status};
use budget::MoneyPhase;
use chain::Row;
use words::{FindingText, Words};

use crate::{File, Outcome, wording};

/// How many findings of one kind the terminal shows before it says how many more there are.
const ALIKE: usize = 3;

/// How the terminal is written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// Whether colours may be used.
    pub colour: bool,
}

/// The outcome in words and glyphs, ready to be printed.
pub fn render(outcome: &Outcome, words: Words, style: Style) -> String {
    let mut page = Page { outcome, words, style, out: String::new() };
    page.head();
    page.chain();
    page.money();
    page.universal();
    page.files();
    page.findings();
    page.summary();
    page.out
}

struct Page<'a> {
    outcome: &'a Outcome,
    words: Words,
    style: Style,
    out: String,
}

impl Page<'_> {
    fn line(&mut self, text: &str) {
        self.out.push_str(text.trim_end());
        self.out.push('\n');
    }

    fn heading(&mut self, text: &str) {
        self.line("");
        let bold = self.painted(text, "1");
        self.line(&bold);
    }

    fn painted(&self, text: &str, code: &str) -> String {
        if self.style.colour { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }

    fn head(&mut self) {
        let title = title(self.outcome, self.words);
        let bold = self.painted(&title, "1");
        self.line(&bold);
        self.line(&self.words.check_internal());
        if self.outcome.raw {
            let warning = self.painted(&self.words.check_raw_warning(), "33");
            self.line(&warning);
        }
    }

    fn chain(&mut self) {
        let names: Vec<String> =
            self.outcome.chain.rows.iter().map(|row| row_name(self.outcome, self.words, row)).collect();
        let width = names.iter().map(|name| name.chars().count()).max().unwrap_or(0).clamp(12, 48);
        let mut focus = None;
        let rows: Vec<(&Row, &String)> = self
            .outcome
            .chain
            .rows
            .iter()
            .zip(&names)
            .filter(|(row, _)| row.focus || self.outcome.is_standard(row))
            .collect();
        let more = names.len() - rows.len();
        for (row, name) in rows {
            if focus != Some(row.focus) {
                focus = Some(row.focus);
                let heading = if row.focus { self.words.check_focus() } else { self.words.check_others() };
                self.heading(&heading);
                let heads = self.column_heads(width);
                self.line(&heads);
            }
            self.row(row, name, width);
        }
        if more > 0 {
            self.line(&self.words.check_other_rows(more));
        }
        if !self.outcome.has_focus() {
            self.line("");
            self.line(&self.words.check_choose_focus_how());
        }
        self.legend();
    }

    fn column_heads(&self, width: usize) -> String {
        let mut heads = " ".repeat(width + 2);
        for link in Link::ALL {
            let _ = write!(heads, "{}  ", self.words.link(*link));
        }
        heads
    }

    fn row(&mut self, row: &Row, name: &str, width: usize) {
        let mut line = padded(name, width + 2);
        for judged in &row.links {
            let column = self.words.link(judged.link).chars().count() + 2;
            let glyph = charts::chain::glyph(judged.status).to_string();
            let painted = if row.focus { self.painted(&glyph, colour(judged.status)) } else { glyph };
            line.push_str(&painted);
            line.push_str(&" ".repeat(column.saturating_sub(1)));
        }
        self.line(&line);
        if row.focus {
            if let Some(reason) = self.outcome.reasons.get(&row.key) {
                self.line(&format!("    {}", self.words.check_focus_reason(reason.as_str())));
            }
            self.steps(row);
        }
    }

    /// All breaks of a focus row, each with what can be done.
    fn steps(&mut self, row: &Row) {
        for judged in row.links.iter().filter(|judged| judged.next_step.is_some()) {
            let why = self.words.rule(&judged.rule).unwrap_or_else(|| self.words.status(judged.status));
            self.line(&format!("    {}: {why}", self.words.link(judged.link)));
            if let Some(step) = wording::next_step(self.words, judged) {
                let next = self.painted(&self.words.check_next(), "1");
                self.line(&format!("      {next}: {step}"));
            }
        }
    }

    fn legend(&mut self) {
        let entry =
            |status: &Status| format!("{} {}", charts::chain::glyph(*status), self.words.status(*status));
        let legend: Vec<String> = Status::ALL.iter().map(entry).collect();
        self.line("");
        self.line(&legend.join("   "));
    }

    fn money(&mut self) {
        for money in &self.outcome.money {
            let phase = phase(self.words, money.phase);
            self.heading(&format!(
                "{} ({}, {phase})",
                self.words.check_money_by_target_set(),
                money.currency
            ));
            let sets = money.target_sets.iter().map(|(set, amount)| {
                let people: Vec<String> = set.iter().map(|people| self.words.people(people)).collect();
                (people.join(", "), *amount)
            });
            let rest = [
                (self.words.check_money_universal(), money.universal),
                (self.words.check_money_not_attributed(), money.not_attributed),
                (self.words.check_money_total(), money.total),
            ];
            let per_resident = self.outcome.per_resident(money).zip(self.outcome.residents);
            let per_resident = per_resident.map(|(amount, residents)| {
                (self.words.check_money_per_resident(self.words.whole(residents)), amount)
            });
            let rows: Vec<(String, base::Money)> = sets.chain(rest).chain(per_resident).collect();
            self.amounts(&rows);
        }
    }

    fn universal(&mut self) {
        if self.outcome.universal.is_empty() {
            return;
        }
        self.heading(&self.words.check_universal_lines());
        let rows: Vec<(String, base::Money)> =
            self.outcome.universal.iter().map(|line| (line.title.clone(), line.amount)).collect();
        self.amounts(&rows);
    }

    fn amounts(&mut self, rows: &[(String, base::Money)]) {
        let width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0).min(60);
        let amounts: Vec<String> = rows.iter().map(|(_, amount)| self.words.money(*amount)).collect();
        let widest = amounts.iter().map(|amount| amount.chars().count()).max().unwrap_or(0);
        for ((name, _), amount) in rows.iter().zip(&amounts) {
            let space = " ".repeat(widest.saturating_sub(amount.chars().count()));
            self.line(&format!("{}  {space}{amount}", padded(name, width)));
        }
    }

    fn files(&mut self) {
        self.heading(&self.words.check_files());
        let width =
            self.outcome.files.iter().map(|file| file.name.chars().count()).max().unwrap_or(0).min(60);
        for file in &self.outcome.files {
            let kind = if file.held {
                self.painted(&self.words.check_held(), "33")
            } else {
                self.words.kind_of_file(file.recognised_as)
            };
            let rows = if file.rows_read == 0 || file.held {
                String::new()
            } else {
                format!(
                    "  {}/{}",
                    self.words.whole(whole(file.rows_used)),
                    self.words.whole(whole(file.rows_read))
                )
            };
            self.line(&format!("{}  {kind}{rows}", padded(&file.name, width)));
        }
    }

    fn findings(&mut self) {
        self.heading(&self.words.check_findings());
        if self.outcome.findings.is_empty() {
            self.line(&self.words.check_findings_none());
            return;
        }
        let mut more = 0;
        for severity in Severity::ALL {
            let found = self.outcome.findings.iter().filter(|finding| finding.severity == *severity);
            let mut by_code: BTreeMap<Code, Vec<&Finding>> = BTreeMap::new();
            for finding in found {
                by_code.entry(finding.code).or_default().push(finding);
            }
            for alike in by_code.values() {
                more += alike.len().saturating_sub(ALIKE);
                self.alike(*severity, alike);
            }
        }
        if more > 0 {
            self.line("");
            self.line(&self.words.check_more_findings(more));
            self.line(&self.words.check_see_page());
        }
    }

    /// Findings of one kind: the first few, and what to do about them once where it is the same.
    fn alike(&mut self, severity: Severity, alike: &[&Finding]) {
        let mark = self.painted(&self.words.severity(severity), severity_colour(severity));
        let said: Vec<FindingText> =
            alike.iter().take(ALIKE).map(|finding| self.words.finding(finding)).collect();
        for (index, (finding, text)) in alike.iter().zip(&said).enumerate() {
            self.line(&format!("{mark}  {}", text.message));
            let places: Vec<String> = finding
                .at
                .iter()
                .chain(&finding.also)
                .map(|at| self.outcome.place_of(self.words, *at))
                .collect();
            if !places.is_empty() {
                self.line(&format!("    {}", places.join(" · ")));
            }
            if said.get(index + 1).is_none_or(|next| next.todo != text.todo) {
                self.line(&format!("    {}", text.todo));
            }
        }
    }

    /// How many files were read, held and not read.
    fn summary(&mut self) {
        let count = |wanted: fn(&File) -> bool| self.outcome.files.iter().filter(|file| wanted(file)).count();
        let held = count(|file| file.held);
        let unread = count(|file| !file.held && file.recognised_as == "unknown");
        let read = self.outcome.files.len() - held - unread;
        self.line("");
        self.line(&self.words.check_summary(held, read, unread));
    }
}

/// The title of the outcome: place and year as far as they are known.
pub(crate) fn title(outcome: &Outcome, words: Words) -> String {
    let place = outcome.place_name(words.language().code());
    match (place, outcome.year) {
        (Some(place), Some(year)) => words.check_title_of_place(place, year.to_string()),
        (None, Some(year)) => words.check_title(year.to_string()),
        _ => words.check_title_without_year(),
    }
}

/// The people of a row, with the settlement where it is one.
pub(crate) fn row_name(outcome: &Outcome, words: Words, row: &Row) -> String {
    let people = words.people(&row.key.people);
    if outcome.place.as_ref() == Some(&row.key.place) || outcome.places.get(&row.key.place).is_none() {
        return people;
    }
    words.check_in_place(people, outcome.name_of(&row.key.place, words.language().code()))
}

/// Planned or executed, in words.
pub(crate) fn phase(words: Words, phase: MoneyPhase) -> String {
    match phase {
        MoneyPhase::Planned => words.check_money_planned(),
        MoneyPhase::Executed => words.check_money_executed(),
    }
}

fn padded(text: &str, width: usize) -> String {
    let length = text.chars().count();
    if length > width && width > 1 {
        let cut: String = text.chars().take(width - 1).collect();
        return format!("{cut}…");
    }
    format!("{text}{}", " ".repeat(width - length.min(width)))
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Colours that mean something only beside their glyph.
const fn colour(status: Status) -> &'static str {
    match status {
        Status::Holds => "36",
        Status::Weak => "33",
        Status::Breaks => "31",
        Status::CannotSay | Status::NotApplicable | Status::Protected => "90",
    }
}

const fn severity_colour(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "31",
        Severity::Warning => "33",
        Severity::Note => "90",
    }
}
