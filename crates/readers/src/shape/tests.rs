use super::{OwnedCell, OwnedRow, Sample, detect, with_merges};
use crate::{
    CellValue::{self, Date, Empty, Number, Text},
    Format, Limits, Merge, Shape, read_rows,
};

fn shape_of(text: &str) -> Shape {
    let mut sample = Sample::default();
    read_rows(text.as_bytes(), base::FileId(0), Format::Csv, &Limits::default(), &mut sample);
    sample.sheets[0].shape()
}

fn rows(cells: &[&[CellValue<'_>]]) -> Vec<OwnedRow> {
    (1..).zip(cells).map(|(row, cells)| OwnedRow::new(row, cells)).collect()
}

fn paths(shape: &Shape) -> Vec<String> {
    shape.columns.iter().map(|path| path.join("/")).collect()
}

#[test]
fn a_plain_header_stands_in_the_first_row() {
    let shape = shape_of("komuna,gra,burra\nGjilan,1,2\nKlina,3,4\n");
    assert_eq!(
        (shape.header_rows.as_slice(), shape.first_data_row, shape.title.as_deref()),
        (&[1][..], 2, None)
    );
    assert_eq!(paths(&shape), ["komuna", "gra", "burra"]);
}

#[test]
fn titles_above_the_header_are_told_apart() {
    let shape =
        shape_of("Popis stanovništva 2013;;\nOpština Tuzla;;\n\nNaselje;Žene;Muškarci\nA;10;12\nB;20;21\n");
    assert_eq!(shape.title.as_deref(), Some("Popis stanovništva 2013\nOpština Tuzla"));
    assert_eq!((shape.header_rows, shape.first_data_row), (vec![4], 5));
}

#[test]
fn a_comment_line_is_no_title_and_no_header() {
    let shape =
        shape_of("# Data from X, CC-BY-4.0. Please cite: Y\nid,level,name\nXK01,1,Peja\nXK02,1,Gjakova\n");
    assert_eq!((shape.title, shape.header_rows, shape.first_data_row), (None, vec![2], 3));
}

#[test]
fn a_row_of_tags_is_read_as_tags() {
    let shape = shape_of("Komuna,Gra,Burra\n#adm2+name,#population+f,#population+m\nGjilan,1,2\n");
    assert_eq!((shape.header_rows, shape.hxl_row, shape.first_data_row), (vec![1], Some(2), 3));
    assert_eq!(shape.hxl, ["#adm2+name", "#population+f", "#population+m"]);
}

#[test]
fn tags_alone_are_enough() {
    let shape = shape_of("#adm2+name,#population+f\nGjilan,1\nKlina,2\n");
    assert_eq!((shape.header_rows, shape.hxl_row, shape.first_data_row), (vec![], Some(1), 2));
}

#[test]
fn a_table_whose_rows_are_all_alike_has_no_header() {
    let line = "2,174,Transporti i nxenesve,31.01.2012,\"3,300.00\",Baza Trans,Gjilan\n";
    let shape = shape_of(&format!("{line}{}", line.replace("174", "175")));
    assert_eq!((shape.header_rows.len(), shape.first_data_row), (0, 1));
    assert_eq!(shape.columns.len(), 7);
    assert!(shape.columns.iter().all(Vec::is_empty));
}

#[test]
fn years_are_headings_above_counts_and_data_below_a_heading() {
    let shape = shape_of("Komuna,2011,2024\nGjilan,90178,82980\nKlina,38496,30574\n");
    assert_eq!(paths(&shape), ["Komuna", "2011", "2024"]);
    assert_eq!(shape.header_rows, [1]);
    let shape = detect(&rows(&[&[Number(2011.0), Number(12.0)], &[Number(2012.0), Number(13.0)]]));
    assert!(shape.header_rows.is_empty());
}

#[test]
fn an_upper_row_with_gaps_heads_the_columns_to_its_right() {
    let shape = shape_of(
        "Komuna;Gra;;Burra;;Gjithsej\n;0-14;15-64;0-14;15-64;\nGjilan;1;2;3;4;10\nKlina;5;6;7;8;26\n",
    );
    assert_eq!((shape.header_rows.as_slice(), shape.first_data_row), (&[1, 2][..], 3));
    assert_eq!(paths(&shape), ["Komuna", "Gra/0-14", "Gra/15-64", "Burra/0-14", "Burra/15-64", "Gjithsej"]);
}

#[test]
fn a_merged_header_repeats_its_heading() {
    let first = rows(&[
        &[Text("Opština"), Text("Žene"), Empty, Text("Muškarci")],
        &[Empty, Number(2011.0), Number(2022.0), Number(2011.0), Number(2022.0)],
        &[Text("Tuzla"), Number(10.0), Number(11.0), Number(12.0), Number(13.0)],
        &[Text("Zenica"), Number(20.0), Number(21.0), Number(22.0), Number(23.0)],
    ]);
    let merge = |first_row, last_row, first_column, last_column| Merge {
        first_row,
        last_row,
        first_column,
        last_column,
    };
    let shape = with_merges(&first, &[merge(1, 2, 1, 1), merge(1, 1, 2, 3), merge(1, 1, 4, 5)]);
    assert_eq!((shape.header_rows.as_slice(), shape.first_data_row), (&[1, 2][..], 3));
    assert_eq!(paths(&shape), ["Opština", "Žene/2011", "Žene/2022", "Muškarci/2011", "Muškarci/2022"]);
}

#[test]
fn a_merged_title_over_the_whole_table_is_a_title() {
    let first = rows(&[
        &[Text("Buxheti 2024")],
        &[Text("Kodi"), Text("Programi"), Text("Shuma")],
        &[Number(1.0), Text("Arsimi"), Number(100.0)],
        &[Number(2.0), Text("Kultura"), Number(50.0)],
    ]);
    let merge = Merge { first_row: 1, last_row: 1, first_column: 1, last_column: 3 };
    let shape = with_merges(&first, &[merge]);
    assert_eq!(
        (shape.title.as_deref(), shape.header_rows, shape.first_data_row),
        (Some("Buxheti 2024"), vec![2], 3)
    );
}

#[test]
fn a_row_that_numbers_the_columns_is_no_data() {
    let shape =
        shape_of("Konto;Naziv;Plan;Izvršenje\n1;2;3;4\n411;Plate;100,00;90,00\n412;Doprinosi;20,00;10,00\n");
    assert_eq!((shape.header_rows, shape.first_data_row), (vec![1], 3));
}

#[test]
fn a_table_of_text_alone_has_its_header_in_the_first_row() {
    let shape =
        shape_of("Shërbimi,Ofruesi,Adresa\nQendra ditore,OJQ Drita,Rruga 1\nStrehimi,Komuna,Rruga 2\n");
    assert_eq!(shape.header_rows, [1]);
}

#[test]
fn dates_of_workbooks_count_as_values() {
    let day = Date(base::Date::new(2024, 3, 5).unwrap());
    let shape = detect(&rows(&[&[Text("Data"), Text("Tema")], &[day, Text("GBV")], &[day, Text("Buxheti")]]));
    assert_eq!(shape.header_rows, [1]);
}

#[test]
fn nothing_has_an_empty_shape() {
    let shape = detect(&[]);
    assert_eq!((shape.first_data_row, shape.columns.len()), (1, 0));
    let lone = detect(&[OwnedRow { row: 1, cells: vec![OwnedCell::Text("Vetëm një rresht".into())] }]);
    assert_eq!(lone.title, None);
}
