### Çfarë thotë `isonomia check`: faqja, terminali, ecuria.

## Kreu i faqes

check-title = Zinxhiri, { $year }
check-title-without-year = Zinxhiri
check-title-of-place = { $place }: zinxhiri, { $year }
check-lead = Cilat grupe njihen, trajtohen në dokumente, janë në plan dhe në buxhet; për cilat është gati një shërbim, cilat arrihen dhe për cilat jepet llogari. Hapni një hallkë për të parë dëshmitë. Edhe kur nuk njihet asnjë këputje, kjo nuk do të thotë se nuk ka.
check-place-unknown = Asnjë skedar nuk e përmend vendin.
check-made = Përgatitur më { $date } nga { $files ->
    [one] { $files } skedar
   *[other] { $files } skedarë
}.
check-internal = Për përdorim të brendshëm: për punë në zyrë, jo për publikim
check-internal-why = Numrat e njerëzve nga 1 deri në 4 nuk tregohen, e bashkë me ta as numrat nga të cilët mund të nxirreshin.
check-raw-warning = Këtu shfaqen numra të vegjël njerëzish. Prej tyre dikush mund të identifikohet. Mbajeni në zyrë, mos ia jepni askujt dhe fshijeni kur të mbarojë puna.
check-skip-to-content = Kalo te përmbajtja
check-contents = Në këtë faqe

## Zinxhiri

check-focus = Grupet në fokus
check-focus-chosen-by = zgjedhur nga { $by }
check-focus-reason = Pse: { $reason }
check-others = Ende të pashqyrtuara
check-others-why = Gjendja dhe shifrat llogariten edhe për këto grupe. Prej tyre nuk dalin detyra derisa dikush të vendosë t’i shqyrtojë.
check-choose-focus = Ende nuk është zgjedhur asnjë grup në fokus
check-choose-focus-how = Zgjidhni pesë deri në tetë grupe bashkë me këshillin/kuvendin ose me ekipin dhe shkruajini me arsyet në `isonomia.toml`, nën `[focus]`. Pastaj për këto grupe tregohen hapat e radhës.
check-other-rows = { $count ->
    [one] Edhe { $count } rresht: një vendbanim, ose njerëz në dy grupe njëherësh
   *[other] Edhe { $count } rreshta: vendbanime dhe njerëz në dy grupe njëherësh
}
check-no-known-break = asnjë këputje e njohur, gjendja më { $date }
check-first-break = këputja e parë: { $link }
check-next = Hapi tjetër
check-next-by = { $role }, { $when }
check-whose-duty = Kujt i takon detyra: { $duty }
check-letter = Do të ndihmonte një shkresë drejtuar: { $level }. Kjo është kompetencë e tyre.
check-row-description = { $people }: { $links }
check-link-and-status = { $link }: { $status }
check-readiness-only = vetëm gatishmëria
check-protected-here = Nuk numërohet këtu, për sigurinë e njerëzve. Kjo nuk është mangësi.
check-need-unknown = nevoja nuk dihet
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
check-column-as-of = Periudha e referencës
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
evidence-passage = { $file }, karakteret { $first } deri në { $last }
evidence-passage-on-page = { $file }, faqja { $page }, karakteret { $first } deri në { $last }
evidence-searched = { $where }: u kërkua
evidence-rule = Rregulli: { $rule }
evidence-quote = “{ $quote }”
evidence-more = dhe { $count ->
    [one] { $count } burim tjetër
   *[other] { $count } burime të tjera
}
evidence-none = burimi nuk është shënuar
evidence-ends-here = Dëshmia mbaron te totali i mbrojtur; ajo që qëndron pas tij nuk shfaqet.

## Paratë

check-money = Fondet sipas grupeve
check-money-of = Fondet në aktivitetet që e përmendin secilin grup, { $currency }
check-money-overlap = Fondet në aktivitetet që e përmendin këtë grup (mbivendosen; mos i mblidhni).
check-money-planned = planifikuar
check-money-executed = realizuar
check-money-by-target-set = Fondet sipas grupeve të sakta që i përmendin aktivitetet
check-money-universal = për këdo
check-money-not-attributed = pa grup të caktuar
check-money-total = gjithsej
check-money-per-resident = për banor ({ $residents } banorë)
check-money-adds-up = Shuma e këtyre rreshtave është e barabartë me totalin, pa asnjë diferencë.
check-money-without-group = Ende asnjë aktivitet me fonde nuk përmend ndonjë grup.
check-universal-lines = Linjat e zakonshme më të mëdha ku përdorimi sipas gjinisë nuk dihet
check-universal-lines-why = Pjesa më e madhe e fondeve publike kalon nëpër shërbime të zakonshme. Kush i përdor ato, këtu ende nuk regjistrohet; më së shumti tregon numërimi sipas gjinisë te linjat më të mëdha.
check-universal-lines-none = Çdo linjë e zakonshme e lexuar e ka përdorimin sipas gjinisë.

## Popullsia

check-population = Popullsia
pyramid-title = Popullsia sipas moshës dhe gjinisë: { $place }
pyramid-title-without-place = Popullsia sipas moshës dhe gjinisë
pyramid-description = Gratë majtas, burrat djathtas, një palë shiritash për çdo grupmoshë, moshat më të reja poshtë. Gjithsej { $women } gra dhe { $men } burra. Tabela më poshtë ka të njëjtat shifra.
pyramid-women = gra
pyramid-men = burra
pyramid-age = Mosha
pyramid-suppressed = e fshehur
pyramid-missing = Nuk u lexua asnjë tabelë me moshë dhe gjini.
bars-title = Fondet në aktivitetet që e përmendin secilin grup, krahas fondeve për këdo
bars-description = Një shirit për çdo grup. Shiritat mbivendosen, sepse një aktivitet mund të përmendë disa grupe; ata nuk mblidhen. Tabela më poshtë ka të njëjtat shifra.
map-title = Vendbanimet: { $place }
map-description = Konturet e vendbanimeve. Mbushja e secilit tregon atë që shpjegon legjenda; tabela më poshtë ka të njëjtat shifra.
check-table-of-chart = Shifrat e kësaj figure

## Skedarët dhe gjetjet

check-files = Skedarët
check-file-not-recognised = Nuk u njoh, prandaj nuk u përdor.
check-held = i mbajtur mënjanë: duket se përmban të dhëna personale
check-held-why = Asgjë prej tij nuk citohet, nuk përdoret dhe nuk eksportohet derisa ta shikojë një person. Nëse lejohet të përdoret, shkruajeni emrin e tij në `isonomia.toml`, nën `[release]`.
check-suppressed = e fshehur, sepse janë pak persona
check-suppressed-note = “E fshehur” tregon numrat nga 1 deri në 4 dhe numrat që do t’i zbulonin ata. Zeroja shfaqet si zero.
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
check-see-page = Lista e plotë del me `--format html` ose `--format json`.

## Legjenda

check-legend = Legjenda
check-legend-line = Vija është e plotë për sa kohë zinxhiri mban, dhe me pika nga këputja e parë.
check-legend-no-score = Nuk ka vlerësim të përgjithshëm me pikë: zinxhiri tregon ku mbetet jashtë një grup, jo kush është më i mirë.

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
check-exit-findings = U lexua, por ka diçka për t’u korrigjuar; skedarët e tjerë, pa probleme, u përdorën.
check-nothing-readable = Në { $folder } nuk mundi të lexohej asgjë.
check-nothing-readable-how = Vendosni në një dosje tabelat e popullsisë, planet, buxhetet, dokumentet, shërbimet dhe sesionet, dhe jepni emrin e asaj dosjeje.
check-written = U ruajt në { $file }
check-mapping-written = Skedari i përputhjeve u ruajt si { $file }. Shikojeni, korrigjoni çfarë nuk është në rregull dhe kryeni kontrollin përsëri.

## Ecuria

progress-reading = Po lexohet { $file }
progress-files = { $done } nga { $total } skedarë
progress-analysing = Po analizohen dokumentet
progress-joining = Po lidhet zinxhiri

## Findings of the check itself

finding-focus-place-unknown = “{ $found }”, vendi i një grupi në fokus, nuk njihet as nga skedarët, as nga të dhënat për vendin.
    .todo = Shkruajeni vendin ashtu siç shkruhet në skedarë, ose hiqeni nëse është fjala për të gjithë bashkinë/komunën.
finding-file-unreadable = Ky skedar nuk mundi të lexohej nga disku.
    .todo = Mbylleni në programet e tjera, shihni nëse keni leje ta hapni dhe kryeni kontrollin përsëri.
