//! The files of Tresna, the small neighbour: one clerk, few files, most things not known.

/// A population table by sex, a plan as CSV without money, and a page of a strategy typed without diacritics.
pub fn files() -> Vec<crate::DemoFile> {
    vec![
        ("isonomia.toml", b"[place]\ncountry = \"XK\"\nmunicipality = \"Tresna\"\n".to_vec()),
        ("stanovnistvo.csv", POPULATION.into()),
        ("plan_2026.csv", PLAN.into()),
        ("budzet_2026.csv", BUDGET.into()),
        ("strategija.txt", STRATEGY.into()),
    ]
}

const POPULATION: &str = "\
Naselje,Ukupno,Zene,Muskarci
Tresna,2140,1079,1061
Gornja Tresna,388,190,198
Zelena,61,29,32
Bukva,7,4,3
Ukupno,2596,1302,1294
";

const PLAN: &str = "\
Cilj,Aktivnost,Ciljna grupa,Nosilac,Pocetak,Kraj,Trosak EUR,Budzetska linija
Stari nisu sami,Dostava lekova starijim osobama,starije osobe,Opstina,01.02.2026,30.11.2026,4200,10.2
Stari nisu sami,Klub za zene i muskarce preko 65 godina,starije osobe,,,,1500,
Deca,Igraliste u Gornjoj Tresni,deca,Opstina,01.05.2026,30.09.2026,9000,08.1
";

const BUDGET: &str = "\
Sifra,Naziv,COFOG,Godina,Odobreno EUR,Izvrseno EUR
10.2,Pomoc u kuci,10.2,2026,4200,2100
08.1,Igralista,08.1,2026,9000,0
04.5,Putevi,04.5,2026,186000,150200
09.1,Skola,09.1,2026,412000,341000
";

const STRATEGY: &str = "\
Strategija razvoja opstine Tresna 2025-2029

Stanje
Opstina ima oko 2600 stanovnika. Starije osobe cine vise od cetvrtine stanovnistva i cesto zive same.
Zene retko poseduju zemlju; vecina njih radi bez ugovora.

Mere
Opstina uvodi dostavu lekova starijim osobama u svim naseljima.
Za decu se gradi igraliste u Gornjoj Tresni do kraja 2026. godine.
";
