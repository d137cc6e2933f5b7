### Findings of the plans engine: what a plan leaves open.

finding-activity-without-responsible = Za „{ $activity }“ nije naveden nosilac.
    .todo = Navedite odeljenje ili funkciju koja za nju odgovara.

finding-activity-without-date = Za „{ $activity }“ nije naveden rok.
    .todo = Unesite datum završetka i, ako je poznat, datum početka.

finding-activity-ends-before-start = „{ $activity }“ se završava { $end }, pre početka { $start }. Čita se bez datuma.
    .todo = Ispravite datum početka ili završetka.

finding-activity-without-group = Za „{ $activity }“ nije navedeno kome je namenjena.
    .todo = Navedite grupe, ili napišite da je za sve.

finding-activity-code-twice = Šifra { $found } aktivnosti „{ $activity }“ već stoji u ranijem redu.
    .todo = Dodelite svakoj aktivnosti svoju šifru, ili spojite ta dva reda.

finding-objective-without-indicator = Cilj „{ $objective }“ nema pokazatelj ni u jednoj aktivnosti.
    .todo = Dodajte bar jedan pokazatelj koji govori da li je cilj ostvaren.

finding-indicator-without-disaggregation = Pokazatelj „{ $indicator }“ nije razvrstan ni po jednoj grupi.
    .todo = Navedite po kojim grupama se meri, najmanje za žene i muškarce.

finding-report-without-disaggregation =
    { $number ->
        [one] { $number } pokazatelj od { $total } u ovom izveštaju nije razvrstan ni po jednoj grupi.
        [few] { $number } pokazatelja od { $total } u ovom izveštaju nisu razvrstana ni po jednoj grupi.
       *[other] { $number } pokazatelja od { $total } u ovom izveštaju nije razvrstano ni po jednoj grupi.
    }
    .todo = Tražite ove podatke po grupama u sledećem izveštaju, najmanje za žene i muškarce.
