### Findings of the plans engine: what a plan leaves open.

finding-activity-without-responsible = Za „{ $activity }“ nije naveden nosilac.
    .todo = Navedite odjeljenje ili funkciju koja za nju odgovara.

finding-activity-without-date = Za „{ $activity }“ nije naveden rok.
    .todo = Unesite datum završetka i, ako je poznat, datum početka.

finding-activity-ends-before-start = „{ $activity }“ se završava { $end }, prije početka { $start }. Čita se bez datuma.
    .todo = Ispravite datum početka ili završetka.

finding-activity-without-group = Za „{ $activity }“ nije navedeno kome je namijenjena.
    .todo = Navedite grupe, ili napišite da je za sve.

finding-activity-code-twice = Šifra { $found } aktivnosti „{ $activity }“ već stoji u ranijem redu.
    .todo = Dodijelite svakoj aktivnosti svoju šifru, ili spojite ta dva reda.

finding-objective-without-indicator = Cilj „{ $objective }“ nema pokazatelj ni u jednoj aktivnosti.
    .todo = Dodajte bar jedan pokazatelj koji govori da li je cilj ostvaren.

finding-indicator-without-disaggregation = Pokazatelj „{ $indicator }“ nije razvrstan ni po jednoj grupi.
    .todo = Navedite po kojim grupama se mjeri, najmanje za žene i muškarce.

finding-report-without-disaggregation =
    { $number ->
        [one] { $number } pokazatelj od { $total } u ovom izvještaju nije razvrstan ni po jednoj grupi.
        [few] { $number } pokazatelja od { $total } u ovom izvještaju nisu razvrstana ni po jednoj grupi.
       *[other] { $number } pokazatelja od { $total } u ovom izvještaju nije razvrstano ni po jednoj grupi.
    }
    .todo = Tražite ove podatke po grupama u sljedećem izvještaju, najmanje za žene i muškarce.
