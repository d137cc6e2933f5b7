### Findings of the plans engine: what a plan leaves open.

finding-activity-without-responsible = Za aktivnost „{ $activity }“ nije naveden nosilac.
    .todo = Navedite odeljenje ili radno mesto koje za nju odgovara.

finding-activity-without-date = Za aktivnost „{ $activity }“ nije naveden rok.
    .todo = Unesite datum završetka i, ako je poznat, datum početka.

finding-activity-ends-before-start = Kraj aktivnosti „{ $activity }“ ({ $end }) je pre njenog početka ({ $start }). Čita se bez datuma.
    .todo = Ispravite datum početka ili završetka.

finding-activity-without-group = Za aktivnost „{ $activity }“ nije navedeno kome je namenjena.
    .todo = Navedite grupe ili napišite da je namenjena svima.

finding-activity-code-twice = Šifra { $found } aktivnosti „{ $activity }“ već stoji u jednom od prethodnih redova.
    .todo = Dodelite svakoj aktivnosti posebnu šifru ili spojite ta dva reda.

finding-objective-without-indicator = Cilj „{ $objective }“ nema pokazatelj ni u jednoj aktivnosti.
    .todo = Dodajte bar jedan pokazatelj iz kojeg se vidi da li je cilj ostvaren.

finding-indicator-without-disaggregation = Pokazatelj „{ $indicator }“ nije razvrstan ni po jednoj grupi.
    .todo = Navedite po kojim grupama se meri, a najmanje posebno za žene i muškarce.

finding-report-without-disaggregation =
    { $number ->
        [one] { $number } pokazatelj od { $total } u ovom izveštaju nije razvrstan ni po jednoj grupi.
        [few] { $number } pokazatelja od { $total } u ovom izveštaju nisu razvrstana ni po jednoj grupi.
       *[other] { $number } pokazatelja od { $total } u ovom izveštaju nije razvrstano ni po jednoj grupi.
    }
    .todo = Zatražite da ovi podaci u sledećem izveštaju budu razvrstani po grupama, a najmanje posebno za žene i muškarce.
