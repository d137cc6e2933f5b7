use docx_rs::{Docx, Paragraph, Run, Table, TableCell, TableRow};

use super::*;

fn docx(rows: &[&[&str]]) -> Vec<u8> {
    let paragraph = |text: &str| Paragraph::new().add_run(Run::new().add_text(text));
    let cell = |text: &&str| TableCell::new().add_paragraph(paragraph(text));
    let rows = rows.iter().map(|row| TableRow::new(row.iter().map(cell).collect())).collect();
    let document =
        Docx::new().add_paragraph(paragraph("Akcioni plan opštine Orvelia")).add_table(Table::new(rows));
    let mut bytes = std::io::Cursor::new(Vec::new());
    document.build().pack(&mut bytes).unwrap();
    bytes.into_inner()
}

#[test]
fn a_document_with_a_plan_table_is_both_a_text_and_a_plan() {
    let bytes = docx(&[
        &["Cilj", "Aktivnost", "Ciljna grupa", "Nosilac", "Rok", "Pokazatelj"],
        &["Nega", "Pomoć u kući", "starije osobe", "Centar", "31.12.2025", "broj korisnica"],
    ]);
    let files = [FileIn { name: "akcioni_plan.docx", bytes: &bytes }];
    let intake = take_in(&files, &options(), &InProcessPdf);
    assert_eq!(intake.files[0].recognised_as, Kind::Document);
    assert_eq!(intake.documents.len(), 1);
    assert_eq!(intake.plans[0].activities[0].title, "Pomoć u kući");
    assert_eq!(intake.files[0].rows_used, 1);
    assert_eq!(intake.documents[0].kind, Some(::documents::DocumentKind::Plan));
}

#[test]
fn sheets_of_one_workbook_can_be_of_different_kinds() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheets: [(&str, [[&str; 4]; 2]); 2] = [
        ("Buxheti", [["code", "title", "year", "amount"], ["1", "A", "2024", "100"]]),
        ("Popullsia", [["settlement", "sex", "age", "count"], ["Kodra", "F", "0-14", "7"]]),
    ];
    for (name, rows) in sheets {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name).unwrap();
        for (row, cells) in (0_u32..).zip(rows) {
            for (column, text) in (0_u16..).zip(cells) {
                match text.parse::<f64>() {
                    Ok(number) => sheet.write_number(row, column, number).unwrap(),
                    Err(_) => sheet.write_string(row, column, text).unwrap(),
                };
            }
        }
    }
    let bytes = workbook.save_to_buffer().unwrap();
    let intake = take_in(&[FileIn { name: "Orvelia.xlsx", bytes: &bytes }], &options(), &InProcessPdf);
    let kinds: Vec<Kind> = intake.files[0].sheets.iter().map(|sheet| sheet.recognised_as).collect();
    assert_eq!(kinds, [Kind::Budget, Kind::Population]);
    assert_eq!(intake.budgets[0].lines[0].year.number(), 2024);
    assert_eq!(intake.population[0].counts[0].at, At::cell(FileId(0), 1, 2, 4));
}
