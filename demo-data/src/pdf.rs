//! A plain PDF with a text layer: Helvetica, one column, as an old office printer driver writes it.

use std::fmt::Write as _;

/// A line of a page.
pub enum Line {
    /// A heading.
    Heading(&'static str),
    /// A paragraph; it is wrapped.
    Paragraph(&'static str),
    /// A list item; it is wrapped.
    Item(&'static str),
}

const WRAP: usize = 88;

/// The PDF of these pages.
pub fn write(title: &str, pages: &[&[Line]]) -> Vec<u8> {
    let mut objects = vec![
        String::from("<< /Type /Catalog /Pages 2 0 R /Lang (en) >>"),
        format!("<< /Type /Pages /Count {} /Kids [{}] >>", pages.len(), kids(pages.len())),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".into(),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>".into(),
        format!("<< /Title ({title}) >>"),
    ];
    for (index, page) in pages.iter().enumerate() {
        let content = content(page);
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> \
             /Contents {} 0 R >>",
            7 + index * 2
        ));
        objects.push(format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()));
    }
    file(&objects)
}

fn kids(pages: usize) -> String {
    (0..pages).map(|index| format!("{} 0 R", 6 + index * 2)).collect::<Vec<_>>().join(" ")
}

/// The drawing instructions of a page.
fn content(page: &[Line]) -> String {
    let mut content = String::from("BT 14 TL 60 780 Td");
    for line in page {
        let (font, size, text, indent) = match line {
            Line::Heading(text) => ("F2", 14, *text, ""),
            Line::Paragraph(text) => ("F1", 10, *text, ""),
            Line::Item(text) => ("F1", 10, *text, "- "),
        };
        let _ = write!(content, "\n/{font} {size} Tf");
        for (index, row) in wrapped(text).iter().enumerate() {
            let lead = if index == 0 { indent } else { "" };
            let _ = write!(content, "\n({lead}{}) Tj T*", escaped(row));
        }
        content.push_str("\nT*");
    }
    content.push_str("\nET");
    content
}

fn wrapped(text: &str) -> Vec<String> {
    let mut rows = vec![String::new()];
    for word in text.split_whitespace() {
        let full = rows.last().is_some_and(|row| !row.is_empty() && row.len() + word.len() >= WRAP);
        if full {
            rows.push(String::new());
        }
        if let Some(row) = rows.last_mut() {
            if !row.is_empty() {
                row.push(' ');
            }
            row.push_str(word);
        }
    }
    rows
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)")
}

/// Objects, cross-reference table and trailer.
fn file(objects: &[String]) -> Vec<u8> {
    let mut file = String::from("%PDF-1.4\n");
    let mut offsets = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        offsets.push(file.len());
        let _ = write!(file, "{} 0 obj\n{object}\nendobj\n", index + 1);
    }
    let start = file.len();
    let _ = write!(file, "xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for offset in offsets {
        let _ = writeln!(file, "{offset:010} 00000 n ");
    }
    let _ = write!(
        file,
        "trailer\n<< /Size {} /Root 1 0 R /Info 5 0 R >>\nstartxref\n{start}\n%%EOF\n",
        objects.len() + 1
    );
    file.into_bytes()
}
