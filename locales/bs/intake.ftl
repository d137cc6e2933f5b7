### Reading and recognising files

finding-file-not-recognised = Program nije mogao utvrditi šta je ova datoteka; njeni redovi (ukupno { $rows }) ne koriste se.
    .todo = Navedite u datoteci postavki (isonomia.toml) šta je to ili dodajte zaglavlja kolona.

finding-recognised-by-columns = Prepoznato po kolonama: { $columns }.
    .todo = Ako ova datoteka nije to, navedite u datoteci postavki šta jeste.

finding-recognised-by-mapping = Šta je ova datoteka, navedeno je u datoteci postavki.
    .todo = Ništa nije potrebno uraditi.

finding-recognised-as-text = Prepoznato kao tekst.
    .todo = Ništa nije potrebno uraditi.

finding-recognised-as-boundaries = Prepoznato kao ucrtane granice.
    .todo = Ništa nije potrebno uraditi.

finding-held-personal-data = Čini se da ova datoteka sadrži { $kind ->
        [national-number] jedinstvene matične brojeve
        [iban] brojeve računa (IBAN)
        [phones] brojeve telefona
        [names] imena osoba
        [emails] lične adrese e-pošte
        [birth-dates] datume rođenja
       *[other] lične podatke
    } ({ $column ->
        [none] broj mjesta: { $count }
       *[other] kolona { $column }, broj ćelija: { $count }
    }). Zadržana je: ništa iz nje se ne navodi, ne koristi i ne izvozi.
    .todo = Uklonite lične podatke i dodajte je ponovo, ili neka osoba zadužena za zaštitu ličnih podataka odobri njeno korištenje u datoteci postavki, uz razlog.

finding-released-personal-data = Čini se da ova datoteka sadrži lične podatke; njeno korištenje je odobreno (datum: { $day }), pa se koristi.
    .todo = Povremeno provjerite je li odobrenje još potrebno.

finding-release-incomplete = U odobrenju za datoteku „{ $file }” ne piše ko je odlučio, kada i zašto, pa ona ostaje zadržana.
    .todo = Upišite pod [release] ko (who), kada (when) i zašto (why).

finding-mapping-unreadable = Datoteka postavki nije se mogla pročitati: { $found }
    .todo = Ispravite je; primjer je u uputstvu.

finding-mapping-key-unknown = U datoteci postavki stoji „{ $found }”, što program ne poznaje.
    .todo = Ispravite pisanje ili to uklonite.

finding-mapping-value-wrong = „{ $found }” se ne može pročitati kao „{ $key }” u datoteci postavki.
    .todo = Ispravite to; u uputstvu piše šta tu može stajati.

finding-mapping-file-missing = Datoteka postavki spominje datoteku „{ $file }”, koje nema među dodanima.
    .todo = Ispravite naziv ili dodajte datoteku.

finding-value-missing = Polje „{ $column }” je ovdje prazno, a bez njega se red ne može koristiti.
    .todo = Popunite ćeliju ako je vrijednost poznata.

finding-year-not-read = „{ $found }” se ne može pročitati kao godina.
    .todo = Upišite godinu s četiri cifre.

finding-date-not-read = „{ $found }” se ne može pročitati kao datum ili period.
    .todo = Upišite datum kao dan.mjesec.godina, ili godine, na primjer 2025–2026.

finding-negative-amount = Iznos { $amount } je negativan; računa se kao povrat.
    .todo = Provjerite predznak.

finding-currency-mixed = Valuta ovog iznosa je { $found }, a ostalih { $expected }; oni se ne sabiraju.
    .todo = Provjerite valutu ili navedite iznos u ovoj valuti: { $expected }.

finding-place-unknown = Mjesto „{ $found }” nije poznato; red se koristi bez njega.
    .todo = Provjerite kako je napisano ili dodajte spisak naselja.

finding-place-ambiguous = Više mjesta se zove „{ $found }”.
    .todo = Upišite šifru mjesta ili, pored njega, općinu.

finding-place-added = Mjesto „{ $found }” nije ni na jednom spisku i preuzeto je iz ove tabele.
    .todo = Ako je to poznato mjesto, samo drugačije napisano, ispravite ga.

finding-other-place = Ovaj red odnosi se na drugo mjesto, „{ $found }”, i ovdje se ne koristi.
    .todo = Ako je to u redu, ništa nije potrebno uraditi.

finding-place-needed = Ovi redovi se možda odnose na više općina, a nije navedeno na koju se misli.
    .todo = Navedite općinu pomoću --place ili u datoteci postavki.

finding-group-unknown = „{ $found }” nije grupa koju program poznaje.
    .todo = Upotrijebite jedan od naziva grupa iz uputstva, ili ostavite tako ako se ne misli na grupu.

finding-value-unknown = Vrijednost „{ $found }” u ovoj koloni nije prepoznata.
    .todo = Provjerite riječ ili ostavite ćeliju praznu.

finding-not-counts = Jedinica je ovdje „{ $found }”: udio ili stopa, a ne broj ljudi. Ne računa se.
    .todo = Dodajte tabelu s brojem ljudi, ako postoji.

finding-lines-naming-groups = Nijedna linija u ovoj tabeli nije označena za neku grupu ljudi; linije koje grupu spominju u nazivu: { $number } od { $total }.
    .todo = Dodajte kolonu u kojoj piše kome je koja linija namijenjena, ili navedite liniju uz aktivnost koju finansira. Samo na osnovu naziva novac se ne pripisuje nijednoj grupi.

finding-totals-row = U ovom redu su zbirovi; ne računa se još jednom.
    .todo = Ništa nije potrebno uraditi.

finding-population-twice = Stanovništvo ({ $place }, { $period }) navedeno je i u datoteci „{ $file }”. Oba podatka su sačuvana i porede se.
    .todo = Provjerite koji je tačan; ako je jedan nešto drugo, navedite to u datoteci postavki.

finding-boundary-unreadable = Neke granice nisu se mogle pročitati.
    .todo = Sačuvajte ih kao GeoJSON, s nazivom za svaki poligon, i dodajte datoteku ponovo.

finding-more-alike = { $count ->
        [one] Isto je nađeno još { $count } put u ovoj koloni.
        [few] Isto je nađeno još { $count } puta u ovoj koloni.
       *[other] Isto je nađeno još { $count } puta u ovoj koloni.
    }
    .todo = Ispravite sve na isti način.
