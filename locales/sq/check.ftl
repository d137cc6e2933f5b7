### Çfarë thotë `isonomia check`: faqja, terminali, ecuria.

## Kreu i faqes

check-title = Zinxhiri, { $year }
check-title-without-year = Zinxhiri
check-title-of-place = { $place }: zinxhiri, { $year }
check-lead = Cilat grupe njihen, trajtohen në dokumente, janë në plan dhe në buxhet, për cilat është gati një shërbim, cilat arrihen dhe për cilat jepet llogari. Hapni një hallkë për të parë dëshmitë e saj. Asnjë këputje e njohur nuk do të thotë asnjë këputje.
check-place-unknown = Asnjë skedar nuk e përmend vendin.
check-made = Përgatitur më { $date } nga { $files ->
    [one] { $files } skedar
   *[other] { $files } skedarë
}.
check-internal = E brendshme: për punë në zyrë, jo për publikim
check-internal-why = Numrat e njerëzve nga 1 deri në 4 fshihen, dhe bashkë me ta edhe numrat nga të cilët mund të nxirreshin.
check-raw-warning = Këtu shfaqen numra të vegjël njerëzish. Prej tyre dikush mund të njihet. Mbajeni në zyrë, mos ia jepni askujt dhe fshijeni kur të mbarojë puna.
check-skip-to-content = Kalo te përmbajtja
check-contents = Në këtë faqe

## Zinxhiri

check-focus = Grupet në fokus
check-focus-chosen-by = zgjedhur nga { $by }
check-focus-reason = Pse: { $reason }
check-others = Ende të pashikuara
check-others-why = Gjendjet dhe shifrat llogariten edhe për këto grupe. Ato nuk sjellin detyra derisa dikush të vendosë t’i shikojë.
check-choose-focus = Ende nuk është zgjedhur asnjë grup në fokus
check-choose-focus-how = Zgjidhni pesë deri në tetë grupe bashkë me kuvendin, këshillin ose ekipin, dhe shkruajini me arsyet në `isonomia.toml`, nën `[focus]`. Pastaj për këto grupe tregohen hapat e radhës.
check-other-rows = { $count ->
    [one] Edhe { $count } rresht: vendbanim ose njerëz në dy grupe njëherësh
   *[other] Edhe { $count } rreshta: vendbanime dhe njerëz në dy grupe njëherësh
}
check-no-known-break = asnjë këputje e njohur, deri më { $date }
check-first-break = këputja e parë: { $link }
check-next = Hapi tjetër
check-next-by = { $role }, { $when }
check-whose-duty = Detyra e kujt: { $duty }
check-letter = Do të ndihmonte një shkresë drejtuar: { $level }. Kjo është detyrë e atij niveli.
check-row-description = { $people }: { $links }
check-link-and-status = { $link }: { $status }
check-readiness-only = vetëm gatishmëria
check-protected-here = Nuk numërohen këtu, për t’i mbajtur njerëzit të sigurt. Kjo nuk është mangësi.
check-need-unknown = nevoja e panjohur
check-share-of-group = pjesë e grupit, sepse nevoja nuk dihet
check-reported = të raportuara
check-overlap = Grupet mbivendosen; rreshtat nuk mblidhen.
check-in-place = { $people }, { $place }
check-women-and-men = gra { $women } · burra { $men }
check-gap = hendeku { $gap }

## Kolonat

check-column-group = Grupi
check-column-link = Hallka
check-column-status = Gjendja
check-column-figure = Shifra
check-column-value = Vlera
check-column-unit = Njësia
check-column-state = Gjendja e shifrës
check-column-as-of = Deri më
check-column-evidence = Dëshmia
check-column-rule = Rregulli
check-column-file = Skedari
check-column-recognised-as = U njoh si
check-column-rows-read = Rreshta të lexuar
check-column-rows-used = Të përdorur
check-column-rows-rejected = Të papërdorur
check-column-place = Vendi
check-column-amount = Shuma
check-column-share = Pjesa
check-column-line = Linja buxhetore
check-column-finding = Gjetja
check-column-what-to-do = Çfarë mund të bëhet
check-column-where = Ku

## Dëshmitë

evidence-open = Dëshmitë
evidence-file = { $file }
evidence-sheet = { $file }, fleta “{ $sheet }”
evidence-row = { $file }, rreshti { $row }
evidence-row-of-sheet = { $file }, fleta “{ $sheet }”, rreshti { $row }
evidence-cell = { $file }, qeliza { $cell }
evidence-cell-of-sheet = { $file }, fleta “{ $sheet }”, qeliza { $cell }
evidence-page = { $file }, faqja { $page }
evidence-passage = { $file }, shenjat { $first } deri në { $last }
evidence-passage-on-page = { $file }, faqja { $page }, shenjat { $first } deri në { $last }
evidence-searched = { $where }: u kërkua, nuk u gjet asgjë
evidence-rule = Rregulli: { $rule }
evidence-quote = “{ $quote }”
evidence-more = dhe { $count ->
    [one] { $count } burim tjetër
   *[other] { $count } burime të tjera
}
evidence-none = nuk tregohet burimi
evidence-ends-here = Dëshmia mbaron te totali i mbrojtur; ajo që qëndron pas tij nuk shfaqet.

## Paratë

check-money = Paratë sipas grupeve
check-money-of = Paratë në aktivitetet që e përmendin secilin grup, { $currency }
check-money-overlap = Paratë në aktivitetet që e përmendin këtë grup (mbivendosen; mos i mblidhni).
check-money-planned = planifikuar
check-money-executed = realizuar
check-money-by-target-set = Paratë sipas grupeve të sakta që i përmendin aktivitetet
check-money-universal = për të gjithë
check-money-not-attributed = pa grup të caktuar
check-money-total = gjithsej
check-money-adds-up = Këta rreshta mblidhen deri te totali, me saktësi deri në cent.
check-money-without-group = Ende asnjë aktivitet me para nuk përmend ndonjë grup.
check-universal-lines = Linjat më të mëdha të zakonshme pa përdorues sipas gjinisë
check-universal-lines-why = Pjesa më e madhe e parave publike kalon nëpër shërbime të zakonshme. Kush i përdor ato këtu ende nuk regjistrohet; më shumë tregon numërimi i përdoruesve sipas gjinisë te linjat më të mëdha.
check-universal-lines-none = Çdo linjë e zakonshme e lexuar i ka përdoruesit sipas gjinisë.

## Popullsia

check-population = Popullsia
pyramid-title = Popullsia e vendit { $place } sipas moshës dhe gjinisë
pyramid-title-without-place = Popullsia sipas moshës dhe gjinisë
pyramid-description = Gratë majtas, burrat djathtas, një palë shiritash për çdo grupmoshë, më të rinjtë poshtë. Gjithsej { $women } gra dhe { $men } burra. Tabela më poshtë ka të njëjtat shifra.
pyramid-women = gra
pyramid-men = burra
pyramid-age = Mosha
pyramid-suppressed = e fshehur
pyramid-missing = Nuk u lexua asnjë tabelë me moshë dhe gjini.
bars-title = Paratë në aktivitetet që e përmendin secilin grup, pranë parave për të gjithë
bars-description = Një shirit për çdo grup. Shiritat mbivendosen, sepse një aktivitet mund të përmendë disa grupe; ata nuk mblidhen. Tabela më poshtë ka të njëjtat shifra.
map-title = Vendbanimet e vendit { $place }
map-description = Vijat kufitare të vendbanimeve. Mostra e secilit tregon atë që emërton legjenda; tabela më poshtë ka të njëjtat shifra.
check-table-of-chart = Shifrat e këtij vizatimi

## Skedarët dhe gjetjet

check-files = Skedarët
check-file-not-recognised = Nuk u njoh, prandaj nuk u përdor.
check-held = u mbajt mënjanë: duket se ka të dhëna personale
check-held-why = Nuk citohet, nuk përdoret dhe nuk nxirret derisa ta shikojë një njeri. Nëse lejohet të përdoret, shkruajeni emrin e tij në `isonomia.toml`, nën `[release]`.
check-suppressed = e fshehur, sepse janë pak njerëz
check-suppressed-note = “E fshehur” qëndron për numrat nga 1 deri në 4 dhe për numrat që do t’i zbulonin ata. Zeroja shfaqet si zero.
check-findings = Gjetjet
check-findings-none = Nuk u gjet asgjë për t’u korrigjuar.
check-what-to-do = Çfarë mund të bëhet
check-findings-count = { $count ->
    [one] { $count } gjetje
   *[other] { $count } gjetje
}
check-errors-count = { $count ->
    [one] { $count } për t’u korrigjuar
   *[other] { $count } për t’u korrigjuar
}
check-warnings-count = { $count ->
    [one] { $count } për t’u parë
   *[other] { $count } për t’u parë
}
check-more-findings = dhe { $count ->
    [one] { $count } tjetër e këtij lloji
   *[other] { $count } të tjera të këtij lloji
}
check-see-page = Lista e plotë gjendet në daljen me `--format html` ose `--format json`.

## Legjenda

check-legend = Legjenda
check-legend-line = Vija është e plotë derisa zinxhiri qëndron, dhe me pika nga këputja e parë.
check-legend-no-score = Nuk ka pikë të përgjithshme: zinxhiri tregon ku mbetet jashtë një grup, jo kush del më mirë.

## Fundi

check-summary = { $read ->
    [one] { $read } skedar i lexuar
   *[other] { $read } skedarë të lexuar
}, { $held ->
    [one] { $held } i mbajtur mënjanë
   *[other] { $held } të mbajtur mënjanë
}, { $unread ->
    [one] { $unread } i palexuar
   *[other] { $unread } të palexuar
}
check-exit-clean = U lexua gjithçka.
check-exit-findings = U lexua, me diçka për t’u korrigjuar; skedarët e mirë u përdorën.
check-nothing-readable = Në { $folder } nuk u lexua dot asgjë.
check-nothing-readable-how = Vendosni në një dosje tabelat e popullsisë, planet, buxhetet, dokumentet, shërbimet dhe sesionet, dhe jepni emrin e asaj dosjeje.
check-written = U shkrua në { $file }
check-mapping-written = Lidhjet u shkruan në { $file }. Shikojini, korrigjoni çfarë nuk është në rregull dhe kryeni kontrollin përsëri.

## Ecuria

progress-reading = Po lexohet { $file }
progress-files = { $done } nga { $total } skedarë
progress-analysing = Po analizohen dokumentet
progress-joining = Po bashkohet zinxhiri

## Findings of the check itself

finding-focus-place-unknown = “{ $found }”, vendi i një grupi me përparësi, nuk gjendet në asnjë skedar e as në të dhënat e vendit.
    .todo = Shkruajeni vendin ashtu siç e shkruajnë skedarët, ose lëreni bosh për të gjithë komunën ose bashkinë.
finding-file-unreadable = Ky skedar nuk mund të lexohej nga disku.
    .todo = Mbylleni në programet e tjera, shihni nëse keni leje ta hapni dhe bëjeni kontrollin sërish.
