### Šta kaže `isonomia check`: stranica, terminal, tok.

## Vrh stranice

check-title = Lanac, { $year }. godina
check-title-without-year = Lanac
check-title-of-place = { $place }: lanac, { $year }. godina
check-lead = Koje su grupe poznate, prepoznate u dokumentima, u planu i u budžetu, za koje je usluga spremna, koje su obuhvaćene i o kojima se polaže račun. Otvorite kariku da vidite dokaze. To što prekid nije poznat ne znači da ga nema.
check-place-unknown = Nijedna datoteka ne navodi mjesto.
check-made = Sačinjeno na osnovu { $files ->
    [one] { $files } datoteke
    [few] { $files } datoteke
   *[other] { $files } datoteka
}. Datum: { $date }
check-internal = Interno: za rad u kancelariji, ne za objavljivanje
check-internal-why = Brojevi ljudi od 1 do 4 su skriveni, a s njima i brojevi iz kojih bi se mogli izračunati.
check-raw-warning = Ovdje se vide mali brojevi ljudi. Po njima neko može biti prepoznat. Zadržite ovo u kancelariji, ne dijelite ni s kim i obrišite kada posao bude gotov.
check-skip-to-content = Pređi na sadržaj
check-contents = Na ovoj stranici

## Lanac

check-focus = Grupe u fokusu
check-focus-chosen-by = izbor: { $by }
check-focus-reason = Zašto: { $reason }
check-others = Grupe koje još nisu razmatrane
check-others-why = Stanja i podaci računaju se i za ove grupe. Zadaci za njih nastaju tek kada neko odluči da ih razmotri.
check-choose-focus = Grupe u fokusu još nisu izabrane
check-choose-focus-how = Izaberite pet do osam grupa s vijećem, skupštinom ili timom i upišite ih, s razlozima, u `isonomia.toml`, pod `[focus]`. Tada se za te grupe prikazuju sljedeći koraci.
check-other-rows = { $count ->
    [one] Još { $count } red: naselja i ljudi u dvije grupe istovremeno
    [few] Još { $count } reda: naselja i ljudi u dvije grupe istovremeno
   *[other] Još { $count } redova: naselja i ljudi u dvije grupe istovremeno
}
check-no-known-break = bez poznatog prekida; stanje na dan: { $date }
check-first-break = prvi prekid: { $link }
check-next = Sljedeći korak
check-next-by = { $role }, { $when }
check-whose-duty = Nadležnost: { $duty }
check-letter = Pomoglo bi pismo nadležnom nivou vlasti ({ $level }): ovo je njegov posao.
check-row-description = { $people }: { $links }
check-link-and-status = { $link }: { $status }
check-readiness-only = samo spremnost
check-protected-here = Ovdje se ne broji, radi sigurnosti ljudi. To nije praznina u podacima.
check-need-unknown = potreba nije poznata
check-share-of-group = udio u grupi, jer potreba nije poznata
check-reported = prijavljeno
check-overlap = Grupe se preklapaju; redovi se ne sabiraju.
check-in-place = { $people }, { $place }
check-women-and-men = žene { $women } · muškarci { $men }
check-gap = razlika { $gap }

## Kolone

check-column-group = Grupa
check-column-link = Karika
check-column-status = Stanje
check-column-figure = Podatak
check-column-value = Vrijednost
check-column-unit = Jedinica
check-column-state = Stanje podatka
check-column-as-of = Stanje na dan
check-column-evidence = Dokaz
check-column-rule = Pravilo
check-column-file = Datoteka
check-column-recognised-as = Prepoznato kao
check-column-rows-read = Pročitano redova
check-column-rows-used = Upotrijebljeno
check-column-rows-rejected = Nije upotrijebljeno
check-column-place = Mjesto
check-column-amount = Iznos
check-column-share = Udio
check-column-line = Budžetska linija
check-column-finding = Nalaz
check-column-what-to-do = Šta se može uraditi
check-column-where = Gdje

## Dokazi

evidence-open = Dokazi
evidence-file = { $file }
evidence-sheet = { $file }, list „{ $sheet }”
evidence-row = { $file }, red { $row }
evidence-row-of-sheet = { $file }, list „{ $sheet }”, red { $row }
evidence-cell = { $file }, ćelija { $cell }
evidence-cell-of-sheet = { $file }, list „{ $sheet }”, ćelija { $cell }
evidence-page = { $file }, stranica { $page }
evidence-passage = { $file }, znakovi { $first } do { $last }
evidence-passage-on-page = { $file }, stranica { $page }, znakovi { $first } do { $last }
evidence-searched = { $where }: pretraženo
evidence-rule = Pravilo: { $rule }
evidence-quote = „{ $quote }”
evidence-more = i još { $count ->
    [one] { $count } izvor
    [few] { $count } izvora
   *[other] { $count } izvora
}
evidence-none = izvor nije naveden
evidence-ends-here = Dokazi se završavaju kod zaštićenog zbira; ono što stoji iza njega ne prikazuje se.

## Novac

check-money = Novac po grupama
check-money-of = Novac u aktivnostima koje navode pojedine grupe, { $currency }
check-money-overlap = Novac u aktivnostima koje navode ovu grupu (iznosi se preklapaju; ne sabirajte ih).
check-money-planned = planirano
check-money-executed = izvršeno
check-money-by-target-set = Novac tačno po grupama koje aktivnosti navode
check-money-universal = za sve
check-money-not-attributed = bez navedene grupe
check-money-total = ukupno
check-money-per-resident = po glavi stanovništva (stanovništvo: { $residents })
check-money-adds-up = Zbir ovih redova tačno je jednak ukupnom iznosu, bez zaokruživanja.
check-money-without-group = Još nijedna aktivnost s novcem ne navodi grupu.
check-universal-lines = Najveće linije redovnih usluga bez podatka o korištenju po spolu
check-universal-lines-why = Najviše javnog novca prolazi kroz redovne usluge. Ovdje se još ne bilježi ko ih koristi; najviše se vidi kada se korištenje po spolu bilježi kod najvećih linija.
check-universal-lines-none = Svaka pročitana linija redovnih usluga ima podatke o korištenju po spolu.

## Stanovništvo

check-population = Stanovništvo
pyramid-title = Stanovništvo po dobi i spolu: { $place }
pyramid-title-without-place = Stanovništvo po dobi i spolu
pyramid-description = Žene lijevo, muškarci desno, po dvije trake za svaku dobnu grupu, najmlađi dolje. Ukupno žena: { $women }, muškaraca: { $men }. Tabela ispod ima iste podatke.
pyramid-women = žene
pyramid-men = muškarci
pyramid-age = Dob
pyramid-suppressed = skriveno
pyramid-missing = Nije pročitana nijedna tabela s dobi i spolom.
bars-title = Novac u aktivnostima koje navode pojedine grupe, uz novac za sve
bars-description = Po jedna traka za svaku grupu. Trake se preklapaju, jer jedna aktivnost može navesti više grupa; ne sabiraju se. Tabela ispod ima iste podatke.
map-title = Naselja: { $place }
map-description = Obrisi naselja. Uzorak svakog naselja objašnjen je u legendi; tabela ispod ima iste podatke.
check-table-of-chart = Podaci ovog prikaza

## Datoteke i nalazi

check-files = Datoteke
check-file-not-recognised = Nije prepoznato, pa nije upotrijebljeno.
check-held = zadržano: izgleda da sadrži lične podatke
check-held-why = Ništa iz ove datoteke se ne navodi, ne koristi i ne izvozi dok je neko ne pregleda. Ako se smije koristiti, upišite njen naziv u `isonomia.toml`, pod `[release]`.
check-suppressed = skriveno, jer je reč o malo ljudi
check-suppressed-note = „Skriveno” stoji umjesto brojeva od 1 do 4 i brojeva koji bi ih otkrili. Nula se prikazuje kao nula.
check-findings = Nalazi
check-findings-none = Nije nađeno ništa za ispravku.
check-what-to-do = Šta se može uraditi
check-findings-count = { $count ->
    [one] { $count } nalaz
    [few] { $count } nalaza
   *[other] { $count } nalaza
}
check-errors-count = { $count ->
    [one] { $count } za ispravku
    [few] { $count } za ispravku
   *[other] { $count } za ispravku
}
check-warnings-count = { $count ->
    [one] { $count } za provjeru
    [few] { $count } za provjeru
   *[other] { $count } za provjeru
}
check-more-findings = i još { $count ->
    [one] { $count } ove vrste
    [few] { $count } ove vrste
   *[other] { $count } ove vrste
}
check-see-page = Cijeli spisak dobija se uz `--format html` ili `--format json`.

## Legenda

check-legend = Legenda
check-legend-line = Linija je puna dok lanac drži, a tačkasta od prvog prekida.
check-legend-no-score = Nema ukupne ocjene: lanac pokazuje gdje neka grupa ispada, a ne ko je bolji.

## Kraj

check-summary = { $read ->
    [one] pročitana { $read } datoteka
    [few] pročitane { $read } datoteke
   *[other] pročitano { $read } datoteka
}, { $held ->
    [one] zadržana { $held }
    [few] zadržane { $held }
   *[other] zadržano { $held }
}, { $unread ->
    [one] nepročitana { $unread }
    [few] nepročitane { $unread }
   *[other] nepročitano { $unread }
}
check-exit-clean = Sve je pročitano.
check-exit-findings = Pročitano; ponešto treba ispraviti, a ispravne datoteke su upotrijebljene.
check-nothing-readable = U fascikli „{ $folder }” ništa se nije moglo pročitati.
check-nothing-readable-how = Stavite u jednu fasciklu tabele stanovništva, planove, budžete, dokumente, usluge i obuke, i navedite tu fasciklu.
check-written = Zapisano u datoteku: { $file }
check-mapping-written = Postavke su zapisane u datoteku „{ $file }”. Pregledajte ih, ispravite što nije dobro i ponovite provjeru.

## Tok

progress-reading = Čita se: { $file }
progress-files = datoteke: { $done } od { $total }
progress-analysing = Analiziraju se dokumenti
progress-joining = Sastavlja se lanac

## Findings of the check itself

finding-focus-place-unknown = „{ $found }”, mjesto grupe u fokusu, ne nalazi se ni u jednoj datoteci ni u paketu pravila za zemlju.
    .todo = Napišite mjesto onako kako je napisano u datotekama ili ga izostavite ako se misli na cijelu općinu.
finding-file-unreadable = Ova datoteka se nije mogla pročitati s diska.
    .todo = Zatvorite je u drugim programima, provjerite smijete li je otvoriti i ponovite provjeru.
