### Findings of the plans engine: what a plan leaves open.

finding-activity-without-responsible = Za aktivnost „{ $activity }” nije naveden nosilac.
    .todo = Navedite službu, odjeljenje ili radno mjesto koje za nju odgovara.

finding-activity-without-date = Za aktivnost „{ $activity }” nije naveden rok.
    .todo = Unesite datum završetka i, ako je poznat, datum početka.

finding-activity-ends-before-start = Kraj aktivnosti „{ $activity }” ({ $end }) je prije njenog početka ({ $start }). Čita se bez datuma.
    .todo = Ispravite datum početka ili završetka.

finding-activity-without-group = Za aktivnost „{ $activity }” nije navedeno kome je namijenjena.
    .todo = Navedite grupe ili napišite da je namijenjena svima.

finding-activity-code-twice = Šifra { $found } aktivnosti „{ $activity }” već stoji u jednom od prethodnih redova.
    .todo = Dodijelite svakoj aktivnosti posebnu šifru ili spojite ta dva reda.

finding-objective-without-indicator = Cilj „{ $objective }” nema pokazatelj ni u jednoj aktivnosti.
    .todo = Dodajte barem jedan pokazatelj iz kojeg se vidi je li cilj ostvaren.

finding-indicator-without-disaggregation = Pokazatelj „{ $indicator }” nije razvrstan ni po jednoj grupi.
    .todo = Navedite po kojim grupama se mjeri, a najmanje posebno za žene i muškarce.

finding-report-without-disaggregation =
    { $number ->
        [one] { $number } pokazatelj od { $total } u ovom izvještaju nije razvrstan ni po jednoj grupi.
        [few] { $number } pokazatelja od { $total } u ovom izvještaju nisu razvrstana ni po jednoj grupi.
       *[other] { $number } pokazatelja od { $total } u ovom izvještaju nije razvrstano ni po jednoj grupi.
    }
    .todo = Zatražite da ovi podaci u sljedećem izvještaju budu razvrstani po grupama, a najmanje posebno za žene i muškarce.
