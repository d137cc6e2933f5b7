### Reading and recognising files

finding-file-not-recognised = Program nije mogao da utvrdi šta je ova datoteka; njeni redovi ({ $rows }) ne koriste se.
    .todo = U datoteci mapiranja (isonomia.toml) navedite šta je to, ili dodajte zaglavlja kolona.

finding-recognised-by-columns = Prepoznato po kolonama: { $columns }.
    .todo = Ako datoteka nije to, navedite u datoteci mapiranja šta jeste.

finding-recognised-by-mapping = Datoteka mapiranja kaže šta je to.
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
        [emails] adrese e-pošte osoba
        [birth-dates] datume rođenja
       *[other] podatke o ličnosti
    } (kolona { $column }, ćelija: { $count }). Zadržana je: ništa iz nje se ne navodi, ne koristi i ne izvozi.
    .todo = Uklonite podatke o ličnosti i dodajte je ponovo; ili neka je lice za zaštitu podataka odobri u datoteci mapiranja, uz razlog.

finding-held-unchecked = Deo ove datoteke nije mogao da se pročita, pa nije proveren na podatke o ličnosti. Datoteka je zadržana.
    .todo = Sačuvajte datoteku ponovo i dodajte je; ili je odobrite u datoteci mapiranja, uz razlog.

finding-released-personal-data = Čini se da ova datoteka sadrži podatke o ličnosti; odobrena je { $day } i koristi se.
    .todo = Povremeno proverite da li je odobrenje još potrebno.

finding-release-incomplete = Odobrenje za „{ $file }“ ne kaže ko je odlučio, kada i zašto, pa datoteka ostaje zadržana.
    .todo = Upišite who, when i why pod [release].

finding-mapping-unreadable = Datoteka mapiranja nije mogla da se pročita: { $found }
    .todo = Ispravite je; uputstvo ima primer.

finding-mapping-key-unknown = Datoteka mapiranja ima ključ „{ $found }“ koji program ne poznaje.
    .todo = Ispravite ga ili ga uklonite.

finding-mapping-value-wrong = „{ $found }“ se ne može pročitati kao „{ $key }“ u datoteci mapiranja.
    .todo = Ispravite to; uputstvo kaže šta tu može da stoji.

finding-mapping-file-missing = Datoteka mapiranja pominje „{ $file }“, koje nema među datotekama.
    .todo = Ispravite naziv ili dodajte datoteku.

finding-value-missing = „{ $column }“ je ovde prazno, a bez toga red ne može da se koristi.
    .todo = Popunite ćeliju, ako je vrednost poznata.

finding-year-not-read = „{ $found }“ nije moglo da se pročita kao godina.
    .todo = Upišite godinu sa četiri cifre.

finding-date-not-read = „{ $found }“ nije moglo da se pročita kao datum ili period.
    .todo = Upišite dan.mesec.godina, ili godine, npr. 2025–2026.

finding-negative-amount = Iznos { $amount } je negativan; računa se kao povraćaj.
    .todo = Proverite predznak.

finding-currency-mixed = Ovaj iznos je u { $found }, ostali su u { $expected }; ne sabiraju se.
    .todo = Proverite valutu, ili navedite iznos u { $expected }.

finding-place-unknown = Mesto „{ $found }“ nije poznato; red se koristi bez njega.
    .todo = Proverite kako je napisano, ili dodajte spisak naselja.

finding-place-ambiguous = Više mesta se zove „{ $found }“.
    .todo = Upišite šifru mesta, ili opštinu pored njega.

finding-place-added = „{ $found }“ nije ni na jednom spisku mesta i preuzeto je iz ove tabele.
    .todo = Ako je to drugačije napisano poznato mesto, ispravite ga.

finding-other-place = Ovaj red govori o drugom mestu, „{ $found }“, i ovde se ne koristi.
    .todo = Ako je to u redu, ništa nije potrebno uraditi.

finding-place-needed = Ovi redovi možda govore o više opština, a nije rečeno na koju se misli.
    .todo = Navedite opštinu pomoću --place ili u datoteci mapiranja.

finding-group-unknown = „{ $found }“ nije grupa koju program poznaje.
    .todo = Upotrebite jedan od naziva grupa iz uputstva, ili ostavite ako se ne misli na grupu.

finding-value-unknown = „{ $found }“ u ovoj koloni nije razumljivo.
    .todo = Proverite reč, ili ostavite ćeliju praznu.

finding-not-counts = Jedinica je ovde „{ $found }“: udeo ili stopa, a ne broj ljudi. Ne broji se.
    .todo = Dodajte tabelu s brojevima ljudi, ako postoji.

finding-totals-row = Ovaj red daje zbir i ne računa se još jednom.
    .todo = Ništa nije potrebno uraditi.

finding-population-twice = I „{ $file }“ daje stanovništvo za { $place } ({ $period }). Oba su zadržana i porede se.
    .todo = Proverite koje je tačno i navedite u datoteci mapiranja ako je jedno nešto drugo.

finding-boundary-unreadable = Neke granice nisu mogle da se pročitaju.
    .todo = Sačuvajte ih kao GeoJSON, s nazivom za svaki poligon, i dodajte datoteku ponovo.

finding-more-alike = { $count ->
        [one] Isto je nađeno još { $count } put u ovoj koloni.
        [few] Isto je nađeno još { $count } puta u ovoj koloni.
       *[other] Isto je nađeno još { $count } puta u ovoj koloni.
    }
    .todo = Ispravite sve na isti način.
