### Šta kaže `isonomia check`: stranica, terminal, tok.

## Vrh stranice

check-title = Lanac, { $year }. godina
check-title-without-year = Lanac
check-title-of-place = { $place }: lanac, { $year }. godina
check-lead = Koje su grupe poznate, prepoznate u dokumentima, u planu i u budžetu, za koje je usluga spremna, koje su obuhvaćene i o kojima se polaže račun. Otvorite kariku da vidite dokaze. To što prekid nije poznat ne znači da ga nema.
check-place-unknown = Nijedna datoteka ne navodi mesto.
check-made = Sačinjeno na osnovu { $files ->
    [one] { $files } datoteke
    [few] { $files } datoteke
   *[other] { $files } datoteka
}. Datum: { $date }
check-internal = Interno: za rad u kancelariji, ne za objavljivanje
check-internal-why = Brojevi ljudi od 1 do 4 su skriveni, a s njima i brojevi iz kojih bi mogli da se izračunaju.
check-raw-warning = Ovde se vide mali brojevi ljudi. Po njima neko može biti prepoznat. Zadržite ovo u kancelariji, ne delite ni sa kim i obrišite kada posao bude gotov.
check-skip-to-content = Pređi na sadržaj
check-contents = Na ovoj stranici

## Lanac

check-focus = Grupe u fokusu
check-focus-chosen-by = izbor: { $by }
check-focus-reason = Zašto: { $reason }
check-others = Grupe koje još nisu razmatrane
check-others-why = Stanja i podaci računaju se i za ove grupe. Zadaci za njih nastaju tek kada neko odluči da ih razmotri.
check-choose-focus = Grupe u fokusu još nisu izabrane
check-choose-focus-how = Izaberite pet do osam grupa sa skupštinom ili timom i upišite ih, s razlozima, u `isonomia.toml`, pod `[focus]`. Tada se za te grupe prikazuju sledeći koraci.
check-other-rows = { $count ->
    [one] Još { $count } red: naselja i ljudi u dve grupe istovremeno
    [few] Još { $count } reda: naselja i ljudi u dve grupe istovremeno
   *[other] Još { $count } redova: naselja i ljudi u dve grupe istovremeno
}
check-no-known-break = bez poznatog prekida; stanje na dan: { $date }
check-first-break = prvi prekid: { $link }
check-next = Sledeći korak
check-next-by = { $role }, { $when }
check-whose-duty = Nadležnost: { $duty }
check-letter = Pomoglo bi pismo nadležnom nivou vlasti ({ $level }): ovo je njegov posao.
check-row-description = { $people }: { $links }
check-link-and-status = { $link }: { $status }
check-readiness-only = samo spremnost
check-protected-here = Ovde se ne broji, radi bezbednosti ljudi. To nije praznina u podacima.
check-need-unknown = potreba nije poznata
check-share-of-group = udeo u grupi, jer potreba nije poznata
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
check-column-value = Vrednost
check-column-unit = Jedinica
check-column-state = Stanje podatka
check-column-as-of = Stanje na dan
check-column-evidence = Dokaz
check-column-rule = Pravilo
check-column-file = Datoteka
check-column-recognised-as = Prepoznato kao
check-column-rows-read = Pročitano redova
check-column-rows-used = Upotrebljeno
check-column-rows-rejected = Nije upotrebljeno
check-column-place = Mesto
check-column-amount = Iznos
check-column-share = Udeo
check-column-line = Budžetska linija
check-column-finding = Nalaz
check-column-what-to-do = Šta može da se uradi
check-column-where = Gde

## Dokazi

evidence-open = Dokazi
evidence-file = { $file }
evidence-sheet = { $file }, list „{ $sheet }“
evidence-row = { $file }, red { $row }
evidence-row-of-sheet = { $file }, list „{ $sheet }“, red { $row }
evidence-cell = { $file }, ćelija { $cell }
evidence-cell-of-sheet = { $file }, list „{ $sheet }“, ćelija { $cell }
evidence-page = { $file }, strana { $page }
evidence-passage = { $file }, znakovi { $first } do { $last }
evidence-passage-on-page = { $file }, strana { $page }, znakovi { $first } do { $last }
evidence-searched = { $where }: pretraženo
evidence-rule = Pravilo: { $rule }
evidence-quote = „{ $quote }“
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
check-universal-lines = Najveće linije redovnih usluga bez podatka o korišćenju po polu
check-universal-lines-why = Najviše javnog novca prolazi kroz redovne usluge. Ovde se još ne beleži ko ih koristi; najviše se vidi kada se korišćenje po polu beleži kod najvećih linija.
check-universal-lines-none = Svaka pročitana linija redovnih usluga ima podatke o korišćenju po polu.

## Stanovništvo

check-population = Stanovništvo
pyramid-title = Stanovništvo po starosti i polu: { $place }
pyramid-title-without-place = Stanovništvo po starosti i polu
pyramid-description = Žene levo, muškarci desno, po dve trake za svaku starosnu grupu, najmlađi dole. Ukupno žena: { $women }, muškaraca: { $men }. Tabela ispod ima iste podatke.
pyramid-women = žene
pyramid-men = muškarci
pyramid-age = Starost
pyramid-suppressed = skriveno
pyramid-missing = Nije pročitana nijedna tabela sa starošću i polom.
bars-title = Novac u aktivnostima koje navode pojedine grupe, pored novca za sve
bars-description = Po jedna traka za svaku grupu. Trake se preklapaju, jer jedna aktivnost može da navede više grupa; ne sabiraju se. Tabela ispod ima iste podatke.
map-title = Naselja: { $place }
map-description = Obrisi naselja. Šara svakog naselja objašnjena je u legendi; tabela ispod ima iste podatke.
check-table-of-chart = Podaci ovog prikaza

## Datoteke i nalazi

check-files = Datoteke
check-file-not-recognised = Nije prepoznato, pa nije upotrebljeno.
check-held = zadržano: izgleda da sadrži podatke o ličnosti
check-held-why = Ništa iz ove datoteke se ne navodi, ne koristi i ne izvozi dok je neko ne pregleda. Ako sme da se koristi, upišite njen naziv u `isonomia.toml`, pod `[release]`.
check-suppressed = skriveno, jer je reč o malo ljudi
check-suppressed-note = „Skriveno“ stoji umesto brojeva od 1 do 4 i brojeva koji bi ih otkrili. Nula se prikazuje kao nula.
check-findings = Nalazi
check-findings-none = Nije nađeno ništa za ispravku.
check-what-to-do = Šta može da se uradi
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
    [one] { $count } za proveru
    [few] { $count } za proveru
   *[other] { $count } za proveru
}
check-more-findings = i još { $count ->
    [one] { $count } ove vrste
    [few] { $count } ove vrste
   *[other] { $count } ove vrste
}
check-see-page = Ceo spisak dobija se uz `--format html` ili `--format json`.

## Legenda

check-legend = Legenda
check-legend-line = Linija je puna dok lanac drži, a tačkasta od prvog prekida.
check-legend-no-score = Nema ukupne ocene: lanac pokazuje gde neka grupa ispada, a ne ko je bolji.

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
check-exit-findings = Pročitano; ponešto treba ispraviti, a ispravne datoteke su upotrebljene.
check-nothing-readable = U fascikli „{ $folder }“ ništa nije moglo da se pročita.
check-nothing-readable-how = Stavite u jednu fasciklu tabele stanovništva, planove, budžete, dokumente, usluge i obuke, i navedite tu fasciklu.
check-written = Zapisano u datoteku: { $file }
check-mapping-written = Podešavanja su zapisana u datoteku „{ $file }“. Pregledajte ih, ispravite što nije dobro i ponovite proveru.

## Tok

progress-reading = Čita se: { $file }
progress-files = datoteke: { $done } od { $total }
progress-analysing = Analiziraju se dokumenti
progress-joining = Sastavlja se lanac

## Findings of the check itself

finding-focus-place-unknown = „{ $found }“, mesto grupe u fokusu, ne nalazi se ni u jednoj datoteci ni u paketu pravila za zemlju.
    .todo = Napišite mesto onako kako je napisano u datotekama ili ga izostavite ako se misli na celu opštinu.
finding-file-unreadable = Ova datoteka nije mogla da se pročita sa diska.
    .todo = Zatvorite je u drugim programima, proverite da li smete da je otvorite i ponovite proveru.
