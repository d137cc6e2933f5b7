//! Small valid files of every text format, built in memory. The mutation loop uses them too.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::{ZipWriter, write::SimpleFileOptions};

/// Letters that a wrong encoding loses, of every language of the program.
pub const PROBE: &str = "Ѓ ѓ Ќ ќ Ѕ Џ љ њ ћ ђ ë ç Ë Ç ң ө ү Ң Ө Ү đ ć ž š č Ђ Ћ";

/// An archive of these parts.
pub fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const STYLES: &str = r#"<?xml version="1.0"?><w:styles xmlns:w="w">
<w:style w:type="paragraph" w:styleId="Naslov1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="a2"><w:name w:val="Odeljak"/><w:basedOn w:val="a1"/></w:style>
<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="Poglavlje"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Mjere"><w:name w:val="Mjere"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
</w:styles>"#;

/// A DOCX whose `w:body` is this.
pub fn docx(body: &str) -> Vec<u8> {
    docx_with(body, &[])
}

/// A DOCX with further parts.
pub fn docx_with(body: &str, parts: &[(&str, &str)]) -> Vec<u8> {
    let document =
        format!(r#"<?xml version="1.0"?><w:document xmlns:w="w"><w:body>{body}</w:body></w:document>"#);
    let mut all = vec![("word/document.xml", document.as_str()), ("word/styles.xml", STYLES)];
    all.extend_from_slice(parts);
    archive(&all)
}

/// A paragraph of a DOCX.
pub fn p(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

/// A paragraph of a DOCX in a style.
pub fn styled(style: &str, text: &str) -> String {
    format!(r#"<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"#)
}

/// A cell of a DOCX table.
pub fn tc(properties: &str, content: &str) -> String {
    format!("<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>")
}

/// An ODT whose `office:text` is this.
pub fn odt(text: &str) -> Vec<u8> {
    let content = format!(
        r#"<?xml version="1.0"?><office:document-content><office:body><office:text>{text}</office:text></office:body></office:document-content>"#
    );
    archive(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", &content)])
}

/// Text as RTF writes it, with `\u` and a fallback for what is not ASCII.
pub fn rtf_escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\\' | '{' | '}' => write!(out, "\\{c}").unwrap(),
            c if c.is_ascii() => out.push(c),
            c => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    write!(out, "\\u{}?", i16::from_ne_bytes(unit.to_ne_bytes())).unwrap();
                }
            }
        }
    }
    out
}

/// A PDF with these lines on its pages, in a font that knows every letter; a line of two parts has two columns.
pub fn pdf(pages: &[&[&str]]) -> Vec<u8> {
    let mut objects: Vec<String> = vec![String::new(), String::new()];
    let kids: Vec<String> = (0..pages.len()).map(|at| format!("{} 0 R", 6 + 2 * at)).collect();
    objects[0] = "<< /Type /Catalog /Pages 2 0 R >>".into();
    objects[1] = format!("<< /Type /Pages /Count {} /Kids [{}] >>", pages.len(), kids.join(" "));
    objects.push("<< /Type /Font /Subtype /Type0 /BaseFont /Sample /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>".into());
    objects.push("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sample /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor << /Type /FontDescriptor /FontName /Sample /Flags 4 >> >>".into());
    objects.push(stream(&to_unicode(pages)));
    for (at, lines) in pages.iter().enumerate() {
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {} 0 R /Resources << /Font << /F1 3 0 R >> >> >>",
            7 + 2 * at
        ));
        objects.push(stream(&content(lines)));
    }
    assemble(&objects)
}

fn stream(content: &str) -> String {
    format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len())
}

fn hex(text: &str) -> String {
    text.encode_utf16().fold(String::new(), |hex, unit| hex + &format!("{unit:04X}"))
}

fn to_unicode(pages: &[&[&str]]) -> String {
    let mut chars: Vec<char> = pages.iter().copied().flatten().flat_map(|line| line.chars()).collect();
    chars.sort_unstable();
    chars.dedup();
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    for some in chars.chunks(90) {
        writeln!(map, "{} beginbfchar", some.len()).unwrap();
        for c in some {
            writeln!(map, "<{0}> <{0}>", hex(&c.to_string())).unwrap();
        }
        map.push_str("endbfchar\n");
    }
    map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
}

fn content(lines: &[&str]) -> String {
    let mut content = String::from("BT /F1 12 Tf\n");
    let mut y = 800;
    for line in lines {
        for (column, part) in line.split('\t').enumerate() {
            writeln!(content, "1 0 0 1 {} {y} Tm <{}> Tj", 50 + column * 250, hex(part)).unwrap();
        }
        y -= if line.is_empty() { 16 } else { 14 };
    }
    content + "ET"
}

fn assemble(objects: &[String]) -> Vec<u8> {
    let mut out = String::from("%PDF-1.4\n");
    let mut offsets = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        offsets.push(out.len());
        write!(out, "{} 0 obj\n{object}\nendobj\n", at + 1).unwrap();
    }
    let start = out.len();
    write!(out, "xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).unwrap();
    for offset in &offsets {
        writeln!(out, "{offset:010} 00000 n ").unwrap();
    }
    write!(out, "trailer << /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1)
        .unwrap();
    out.into_bytes()
}
