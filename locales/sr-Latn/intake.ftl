### Reading and recognising files

finding-file-not-recognised = Program nije mogao da utvrdi šta je ova datoteka; njeni redovi (ukupno { $rows }) ne koriste se.
    .todo = Navedite u datoteci podešavanja (isonomia.toml) šta je to ili dodajte zaglavlja kolona.

finding-recognised-by-columns = Prepoznato po kolonama: { $columns }.
    .todo = Ako ova datoteka nije to, navedite u datoteci podešavanja šta jeste.

finding-recognised-by-mapping = Šta je ova datoteka, navedeno je u datoteci podešavanja.
    .todo = Ništa nije potrebno uraditi.

finding-recognised-as-text = Prepoznato kao tekst.
    .todo = Ništa nije potrebno uraditi.

finding-recognised-as-boundaries = Prepoznato kao ucrtane granice.
    .todo = Ništa nije potrebno uraditi.

finding-held-personal-data = Čini se da ova datoteka sadrži { $kind ->
        [national-number] jedinstvene matične brojeve građana
        [iban] brojeve računa (IBAN)
        [phones] brojeve telefona
        [names] imena osoba
        [emails] lične adrese e-pošte
        [birth-dates] datume rođenja
       *[other] podatke o ličnosti
    } ({ $column ->
        [none] broj mesta: { $count }
       *[other] kolona { $column }, broj ćelija: { $count }
    }). Zadržana je: ništa iz nje se ne navodi, ne koristi i ne izvozi.
    .todo = Uklonite podatke o ličnosti i dodajte je ponovo, ili neka lice za zaštitu podataka o ličnosti odobri njeno korišćenje u datoteci podešavanja, uz razlog.

finding-released-personal-data = Čini se da ova datoteka sadrži podatke o ličnosti; njeno korišćenje je odobreno (datum: { $day }), pa se koristi.
    .todo = Povremeno proverite da li je odobrenje još potrebno.

finding-release-incomplete = U odobrenju za datoteku „{ $file }“ ne piše ko je odlučio, kada i zašto, pa ona ostaje zadržana.
    .todo = Upišite pod [release] ko (who), kada (when) i zašto (why).

finding-mapping-unreadable = Datoteka podešavanja nije mogla da se pročita: { $found }
    .todo = Ispravite je; primer je u uputstvu.

finding-mapping-key-unknown = U datoteci podešavanja stoji „{ $found }“, što program ne poznaje.
    .todo = Ispravite pisanje ili to uklonite.

finding-mapping-value-wrong = „{ $found }“ ne može da se pročita kao „{ $key }“ u datoteci podešavanja.
    .todo = Ispravite to; u uputstvu piše šta tu može da stoji.

finding-mapping-file-missing = Datoteka podešavanja pominje datoteku „{ $file }“, koje nema među dodatima.
    .todo = Ispravite naziv ili dodajte datoteku.

finding-value-missing = Polje „{ $column }“ je ovde prazno, a bez njega red ne može da se koristi.
    .todo = Popunite ćeliju ako je vrednost poznata.

finding-year-not-read = „{ $found }“ ne može da se pročita kao godina.
    .todo = Upišite godinu sa četiri cifre.

finding-date-not-read = „{ $found }“ ne može da se pročita kao datum ili period.
    .todo = Upišite datum kao dan.mesec.godina, ili godine, na primer 2025–2026.

finding-negative-amount = Iznos { $amount } je negativan; računa se kao povraćaj.
    .todo = Proverite predznak.

finding-currency-mixed = Valuta ovog iznosa je { $found }, a ostalih { $expected }; oni se ne sabiraju.
    .todo = Proverite valutu ili navedite iznos u ovoj valuti: { $expected }.

finding-place-unknown = Mesto „{ $found }“ nije poznato; red se koristi bez njega.
    .todo = Proverite kako je napisano ili dodajte spisak naselja.

finding-place-ambiguous = Više mesta se zove „{ $found }“.
    .todo = Upišite šifru mesta ili, pored njega, opštinu.

finding-place-added = Mesto „{ $found }“ nije ni na jednom spisku i preuzeto je iz ove tabele.
    .todo = Ako je to poznato mesto, samo drugačije napisano, ispravite ga.

finding-other-place = Ovaj red odnosi se na drugo mesto, „{ $found }“, i ovde se ne koristi.
    .todo = Ako je to u redu, ništa nije potrebno uraditi.

finding-place-needed = Ovi redovi se možda odnose na više opština, a nije navedeno na koju se misli.
    .todo = Navedite opštinu pomoću --place ili u datoteci podešavanja.

finding-group-unknown = „{ $found }“ nije grupa koju program poznaje.
    .todo = Upotrebite jedan od naziva grupa iz uputstva, ili ostavite tako ako se ne misli na grupu.

finding-value-unknown = Vrednost „{ $found }“ u ovoj koloni nije prepoznata.
    .todo = Proverite reč ili ostavite ćeliju praznu.

finding-not-counts = Jedinica je ovde „{ $found }“: udeo ili stopa, a ne broj ljudi. Ne računa se.
    .todo = Dodajte tabelu sa brojem ljudi, ako postoji.

finding-lines-naming-groups = Nijedna linija u ovoj tabeli nije označena za neku grupu ljudi; linije koje grupu pominju u nazivu: { $number } od { $total }.
    .todo = Dodajte kolonu u kojoj piše kome je koja linija namenjena, ili navedite liniju uz aktivnost koju finansira. Samo na osnovu naziva novac se ne pripisuje nijednoj grupi.

finding-totals-row = U ovom redu su zbirovi; ne računa se još jednom.
    .todo = Ništa nije potrebno uraditi.

finding-population-twice = Stanovništvo ({ $place }, { $period }) navedeno je i u datoteci „{ $file }“. Oba podatka su sačuvana i porede se.
    .todo = Proverite koji je tačan; ako je jedan nešto drugo, navedite to u datoteci podešavanja.

finding-boundary-unreadable = Neke granice nisu mogle da se pročitaju.
    .todo = Sačuvajte ih kao GeoJSON, sa nazivom za svaki poligon, i dodajte datoteku ponovo.

finding-more-alike = { $count ->
        [one] Isto je nađeno još { $count } put u ovoj koloni.
        [few] Isto je nađeno još { $count } puta u ovoj koloni.
       *[other] Isto je nađeno još { $count } puta u ovoj koloni.
    }
    .todo = Ispravite sve na isti način.
