//! Four documents in three languages: a strategy, an action plan with a table, a report and a decision.

use std::io;

use docx_rs::{Docx, Paragraph, Run, Style, StyleType, Table, TableCell, TableRow};

use crate::pdf::{self, Line};

/// A block of a Word document.
enum Block {
    Heading(&'static str),
    Text(&'static str),
    Table(&'static [&'static [&'static str]]),
}

/// The development strategy 2024–2028, in Albanian.
pub fn strategy() -> io::Result<Vec<u8>> {
    word(&[
        Block::Heading("Strategjia e zhvillimit të komunës së Orvelisë 2024–2028"),
        Block::Heading("1. Gjendja"),
        Block::Text(
            "Komuna ka rreth 40.000 banorë në nëntë vendbanime. Gratë përbëjnë 50,3 % të popullsisë, por vetëm 18 % e bizneseve udhëhiqen nga gra.",
        ),
        Block::Text(
            "Personat me aftësi të kufizuara kanë vështirësi të hyjnë në objektet publike; vetëm çdo i katërti objekt ka rampë.",
        ),
        Block::Text(
            "Të moshuarit në fshatra jetojnë shpesh vetëm dhe shërbimi më i afërt është deri në 14 kilometra larg.",
        ),
        Block::Text(
            "Shërbimet sociale u ofrohen grave, fëmijëve, të moshuarve, personave me aftësi të kufizuara, romëve, të papunëve dhe grave rome.",
        ),
        Block::Heading("2. Objektivat dhe masat"),
        Block::Text(
            "Objektivi 1: të rritet deri në vitin 2028 numri i grave që udhëheqin biznese nga 18 % në 30 %.",
        ),
        Block::Text(
            "Komuna u jep grante grave ndërmarrëse: 60.000 euro në vit, përgjegjëse është Drejtoria për Zhvillim Ekonomik, treguesi është numri i grave që kanë marrë grant.",
        ),
        Block::Text("Komuna organizon trajnim profesional për të papunët dhe i lidh me punëdhënësit."),
        Block::Text(
            "Komuna mban të hapur qendrën ditore për persona me aftësi të kufizuara gjatë gjithë vitit dhe shton dhjetë vende.",
        ),
        Block::Text(
            "Kujdesi në shtëpi për të moshuarit zgjerohet në të gjitha fshatrat; Drejtoria e Mirëqenies Sociale raporton çdo gjashtë muaj.",
        ),
        Block::Text(
            "Për të rinjtë hapet një qendër rinore me programe pas shkollës dhe këshillim për punësim.",
        ),
        Block::Text(
            "Mekanizmi koordinues siguron strehimore dhe këshillim për viktimat e dhunës në familje, me 88.000 euro në vit; përgjegjës është mekanizmi dhe treguesi është numri i vendeve të lira.",
        ),
        Block::Text("Për banorët ruralë biblioteka shëtitëse vjen një herë në javë."),
        Block::Heading("3. Zbatimi"),
        Block::Text(
            "Strategjia zbatohet me plane vjetore veprimi dhe me buxhetim të përgjegjshëm gjinor. Afati i raportit të parë është 31 mars 2025.",
        ),
    ])
}

/// The action plan for communities 2026, in Serbian (Latin script), with a table.
pub fn communities_plan() -> io::Result<Vec<u8>> {
    word(&[
        Block::Heading("Akcioni plan za zajednice 2026."),
        Block::Text(
            "Romi, Aškalije i Egipćani žive najviše u naseljima Kodra i Lug. Deca iz tih porodica češće napuštaju školu posle petog razreda.",
        ),
        Block::Text(
            "Povratnicima i raseljenim licima opština pruža savetovanje i pomoć pri vađenju dokumenata.",
        ),
        Block::Text("Plan se odnosi na Rome, Srbe, Bošnjake, Turke, povratnike i druge zajednice."),
        Block::Heading("Aktivnosti"),
        Block::Table(&[
            &[
                "Cilj",
                "Aktivnost",
                "Ciljna grupa",
                "Naselje",
                "Nosilac",
                "Početak",
                "Kraj",
                "Trošak (EUR)",
                "Budžetska linija",
                "Pokazatelj",
            ],
            &[
                "Deca u školi",
                "Medijatori prate upis i pohađanje škole",
                "romska deca",
                "Kodra, Lug",
                "Kancelarija za zajednice i povratak",
                "01.01.2026",
                "31.12.2026",
                "4.000,00",
                "981-02",
                "broj upisane dece, po polu",
            ],
            &[
                "Deca u školi",
                "Prevoz dece u produženi boravak",
                "deca",
                "Lug",
                "Direkcija za obrazovanje",
                "01.09.2026",
                "31.12.2026",
                "3.000,00",
                "911-04",
                "broj prevezene dece",
            ],
            &[
                "Povratak",
                "Savetovanje povratnika",
                "povratnici",
                "Orvelia",
                "",
                "01.01.2026",
                "31.12.2026",
                "2.500,00",
                "981-09",
                "",
            ],
        ]),
        Block::Text(
            "Sredstva obezbeđuju opština i donator. Izveštaj o sprovođenju podnosi se skupštini do 28. februara 2027.",
        ),
    ])
}

/// The social policy report for 2025, in English, as PDF.
pub fn report() -> Vec<u8> {
    use Line::{Heading, Item, Paragraph};
    pdf::write(
        "Social policy report 2025",
        &[
            &[
                Heading("Municipality of Orvelia: social policy report 2025"),
                Paragraph(
                    "This report says who used the social services of the municipality in 2025, what they cost, and what is missing. Residents can reply at the service desk, by phone or in writing until 30 June 2026.",
                ),
                Heading("1. Who was reached"),
                Item("38 people with disabilities used the day centre; 21 of them were men."),
                Item("Home care was given in all villages; 41 households are on the waiting list."),
                Item("27 women received a business grant, two more than planned."),
                Item(
                    "The public kindergarten had 320 children; 71 families were turned away for lack of places.",
                ),
                Paragraph(
                    "The shelter was full in all twelve months. No place was free for women subjected to violence who asked after March; the ministry, which pays the shelter, was informed.",
                ),
            ],
            &[
                Heading("2. What is missing"),
                Paragraph(
                    "The day centre was closed in December because the contract covered eleven months only.",
                ),
                Paragraph(
                    "There is no figure of young people who use the sports grounds, and no service asks men and women separately how they travel.",
                ),
                Paragraph(
                    "Single parents, carers, migrants, Roma women and older people were named in the consultation as groups that nobody plans for.",
                ),
                Paragraph(
                    "The consultation also said that unemployed people wait five months for a place in a course; 84 people were turned away.",
                ),
                Heading("3. Indicators"),
                Paragraph(
                    "Indicator: share of women among owners of new businesses, 29 % in 2025 (18 % in 2023).",
                ),
                Paragraph(
                    "Indicator: number of users of the day centre by sex and age, 38 in 2025 (31 in 2024).",
                ),
            ],
        ],
    )
}

/// A decision of the council, in Albanian, as a page of the municipal web site.
pub fn decision() -> Vec<u8> {
    "<!DOCTYPE html>\n<html lang=\"sq\">\n<head><meta charset=\"utf-8\"><title>Vendim</title></head>\n<body>\n\
     <h1>Vendim nr. 014-2026</h1>\n\
     <p>Kuvendi i Komunës së Orvelisë, në mbledhjen e mbajtur më 3 mars 2026, nxjerr këtë vendim:</p>\n\
     <ol>\n\
     <li>Çmimi i çerdhes publike mbetet 35 euro në muaj; prindërit e vetëm paguajnë gjysmën.</li>\n\
     <li>Transporti i nxënësve me aftësi të kufizuara është falas.</li>\n\
     <li>Drejtoria e Mirëqenies Sociale raporton para kuvendit deri më 30 qershor 2026 për zbatimin e planit të veprimit.</li>\n\
     <li>Kuvendi zgjedh gratë, personat me aftësi të kufizuara, gratë rome në Kodër dhe Lug, të moshuarit, viktimat e dhunës dhe të papunët si grupe me përparësi.</li>\n\
     </ol>\n<p>Vendimi hyn në fuqi shtatë ditë pas publikimit.</p>\n</body>\n</html>\n"
        .into()
}

/// A Word document with a fixed date.
fn word(blocks: &[Block]) -> io::Result<Vec<u8>> {
    let heading = Style::new("Heading1", StyleType::Paragraph).name("heading 1").size(32).bold();
    let mut document =
        Docx::new().created_at("2026-01-15T08:00:00Z").updated_at("2026-01-15T08:00:00Z").add_style(heading);
    for block in blocks {
        document = match block {
            Block::Heading(text) => document.add_paragraph(paragraph(text).style("Heading1")),
            Block::Text(text) => document.add_paragraph(paragraph(text)),
            Block::Table(rows) => document.add_table(table(rows)),
        };
    }
    let mut bytes = io::Cursor::new(Vec::new());
    document.build().pack(&mut bytes).map_err(io::Error::other)?;
    Ok(bytes.into_inner())
}

fn paragraph(text: &str) -> Paragraph {
    Paragraph::new().add_run(Run::new().add_text(text))
}

fn table(rows: &[&[&str]]) -> Table {
    let cell = |text: &&str| TableCell::new().add_paragraph(paragraph(text));
    Table::new(rows.iter().map(|row| TableRow::new(row.iter().map(cell).collect())).collect())
}
