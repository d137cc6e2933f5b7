### Početna stranica ureda: lanac, dokazi za svaku kariku, izbor grupa u fokusu.

chain-room = Lanac

## Lanac

chain-as-of = Stanje na dan: { $date }
chain-whole-place = { $place } u cjelini
chain-all-groups = Sve grupe
chain-all-links = Sve karike
chain-and-at-once = Koji su istovremeno
chain-nobody-else = —
chain-year = Godina
chain-one-link-why = Zašto
chain-chosen = Izbor: { $by }, { $date }
chain-chosen-in-file = Izabrano u datoteci postavki; ovdje izbor još niko nije potpisao.
chain-see-choice = Razlozi i raniji izbori
chain-choose = Izaberite grupe u fokusu
chain-choose-how = Izaberite pet do osam grupa s vijećem, skupštinom ili timom, i navedite razloge. Tada se za te grupe prikazuju sljedeći koraci i svi prekidi.
chain-steps-more = { $count ->
    [one] Još { $count } korak
    [few] Još { $count } koraka
   *[other] Još { $count } koraka
}
chain-settlements = U naseljima
chain-together = Ljudi u dvije grupe istovremeno
chain-together-why = Redovi koje neka datoteka poznaje ili pominje. Za druge možete pitati gore.
chain-unasked = Nijedna prihvaćena datoteka ne govori o ovim ljudima na ovom mjestu.
chain-unasked-why = O ljudima koje nijedna datoteka ne poznaje ne može se reći ništa: to je podatak koji nedostaje, a ne nalaz o bilo kome. Izaberite ih kao grupu u fokusu, i svaka datoteka će biti pretražena.
chain-survivors-whole = Osobe koje su preživjele nasilje prikazuju se samo za cijelu općinu, nikada zajedno s naseljem ili drugom grupom: neko bi mogao biti prepoznat.
chain-no-row = Nijedna prihvaćena datoteka ne govori o nekoj grupi ovdje.

## Još ništa, ili zastarjeli podaci

chain-empty = Još ništa nije prihvaćeno
chain-empty-next = Donesite tabele, planove, budžete i dokumente koje imate, pogledajte šta je prepoznato i prihvatite to. Od njih nastaje lanac.
chain-empty-closed = Ko brine o datotekama, još nijednu nije prihvatio.
chain-empty-waiting = Prve datoteke su prihvaćene. Lanac nastaje; pogledajte ponovo za koji trenutak.
chain-bring-files = Do datoteka
chain-out-of-date = Podaci su sa stanjem na dan: { $date } Nešto na čemu počiva u međuvremenu se promijenilo; podaci se upravo ponovo računaju.
chain-out-of-date-due = Podaci su sa stanjem na dan: { $date } Nešto na čemu počiva u međuvremenu se promijenilo; podaci će se ponovo izračunati.
chain-out-of-date-failed = Podaci su sa stanjem na dan: { $date } Nešto na čemu počiva u međuvremenu se promijenilo, a ponovno računanje nije uspjelo. Molimo vas, javite onome ko održava ovaj program.

## Jedna karika

chain-cell-heading = { $people }: { $link }
chain-links-of-row = Karike ovog reda
chain-figures = Podaci i dokazi
chain-figures-none = Za ovu kariku nije nađen nijedan podatak.
chain-decided = Šta je odlučilo
chain-duty = Nadležnost
chain-whole-row = Cijeli red
chain-level = { $duty }: { $level }
chain-letter = Prekid ovdje nije zadatak općine. Pismo tom nivou vlasti kaže šta nedostaje.
chain-next-for-focus = Sljedeći koraci prikazuju se za grupe u fokusu.
chain-quotes-closed = Šta stoji na tim mjestima vide oni kojima uloga otvara dokaze.
chain-gap = Ovdje nedostaje
chain-gap-who = { $owner }, rok: { $date }
chain-gap-owner = { $owner }, bez roka
chain-gap-nobody = još niko
chain-gap-no-file = Nijedna prihvaćena datoteka to ne kaže. Datoteka koja kaže popunila bi prazninu.
chain-gap-closed-by = Ko popunjava prazninu: { $who }

## Grupe u fokusu

chain-focus = Grupe u fokusu
chain-focus-lead = Pet do osam grupa na kojima radi vijeće, skupština ili tim. Samo iz njih nastaju zadaci, i prikazuju se svi njihovi prekidi. Ostale grupe zadržavaju stanja i podatke, bez boje i zadataka.
chain-focus-none = Još niko nije izabrao
chain-focus-none-next = Izbor navodi pet do osam grupa i kaže zašto. Potpisuje se i datira, a raniji izbori ostaju ovdje.
chain-focus-holds = Važeći izbor
chain-focus-signed = Potpis
chain-focus-kept = Unos
chain-focus-kept-by = { $name }, { $date }
chain-focus-anew = Izaberite ponovo
chain-focus-earlier = Raniji izbori
chain-focus-earlier-of = { $signed } ({ $from } – { $to })
chain-focus-unanswered = Bez odgovora
chain-focus-why = Zašto ova grupa?
chain-focus-field = U kojoj oblasti?
chain-focus-groups = Koji ljudi tačno?
chain-focus-where = Gdje tačno?
chain-focus-how = Kako?
chain-focus-why-hint = Šta znate, a zbog čega je ova grupa prva: podatak, pismo, javna rasprava.
chain-focus-field-hint = Na primjer zapošljavanje, zdravlje, stanovanje, sigurnost, prijevoz.
chain-focus-groups-hint = Na primjer žene starije od 45 godina bez posla, djevojčice koje su napustile školu.
chain-focus-where-hint = Sela, mjesne zajednice, jedna ulica.
chain-focus-how-hint = Posebna mjera, ili redovna usluga koja se prilagođava.
chain-focus-steps = Izbor grupa u fokusu
chain-focus-step-rows = Koje grupe
chain-focus-step-answers = Pet pitanja
chain-focus-tick = Koje grupe? Označite pet do osam.
chain-focus-tick-rows = Grupe u cijeloj općini
chain-focus-tick-more = Naselja i ljudi u dvije grupe istovremeno
chain-focus-tick-more-why = Redovi koje neka datoteka poznaje ili pominje.
chain-focus-add = Još jedan red
chain-focus-add-why = Grupa u naselju, ili ljudi u dvije grupe istovremeno, kojih nema na gornjim listama.
chain-focus-add-group = Grupa
chain-focus-add-where = Mjesto
chain-focus-nothing = —
chain-focus-go-on = Dalje
chain-focus-back = Nazad na listu
chain-focus-keep = Da li je ova grupa u izboru?
chain-focus-kept-is = Da, ostaje: { $people }
chain-focus-four = Još četiri pitanja
chain-focus-signed-as = U čije ime se potpisuje?
chain-focus-signed-as-hint = Vijeće ili skupština s brojem odluke, tim, komisija. Uz to se čuva vaše ime.
chain-focus-save = Potpiši i sačuvaj
chain-focus-too-few = { $count ->
    [0] Molimo vas, izaberite najmanje pet grupa; do sada nije izabrana nijedna. S manje njih previše ljudi ostaje po strani.
    [one] Molimo vas, izaberite najmanje pet grupa; do sada je izabrana { $count }. S manje njih previše ljudi ostaje po strani.
    [few] Molimo vas, izaberite najmanje pet grupa; do sada su izabrane { $count }. S manje njih previše ljudi ostaje po strani.
   *[other] Molimo vas, izaberite najmanje pet grupa; do sada je izabrano { $count }. S manje njih previše ljudi ostaje po strani.
}
chain-focus-too-many = { $count ->
    [one] Molimo vas, zadržite najviše osam grupa; izabrana je { $count }. Na više njih ne može se raditi odjednom; ono što ste napisali ostaje na stranici.
    [few] Molimo vas, zadržite najviše osam grupa; izabrane su { $count }. Na više njih ne može se raditi odjednom; ono što ste napisali ostaje na stranici.
   *[other] Molimo vas, zadržite najviše osam grupa; izabrano je { $count }. Na više njih ne može se raditi odjednom; ono što ste napisali ostaje na stranici.
}
chain-focus-no-why = { $people }: molimo vas, napišite zašto je ova grupa izabrana.
chain-focus-no-signature = Molimo vas, napišite u čije ime se potpisuje.
chain-focus-too-long = { $people }: molimo vas, skratite odgovor na „{ $question }” na 2.000 znakova.
chain-focus-signature-too-long = Molimo vas, skratite potpis na 300 znakova.
chain-focus-row-unknown = Jedan od redova nije grupa ni mjesto koje je ovdje poznato. Izostavljen je; molimo vas, pogledajte listu.
chain-focus-survivors = Osobe koje su preživjele nasilje mogu se izabrati za cijelu općinu, ali ne zajedno s naseljem ili drugom grupom: neko bi mogao biti prepoznat.
chain-focus-not-chosen = nije izabrano
