### Skedarët: çfarë sjellin njerëzit, çfarë u njoh në ta dhe vendimi që i bën të vlejnë.

files-room = Skedarët
files-lead = Çfarë ka zyra. Asgjë nuk vlen para se ta pranojë një person, dhe gjithçka që vlen mund të tërhiqet.
files-none = Ende nuk ka asnjë skedar
files-none-next = Sillni çfarë keni: tabela, plane, buxhete, strategji. Çdo skedar lexohet aq sa mund të lexohet.

## Sjellja e skedarëve

files-bring = Sillni skedarë
files-choose = Skedarë nga ky kompjuter
files-choose-hint = Tabela, tekste dhe skedarë PDF, secili deri në { $limit }. Një skedar me emrin e një skedari që është këtu bëhet versioni i tij i ardhshëm.
files-send = Dërgo
files-choose-one = Zgjidhni të paktën një skedar.
files-some-not-taken = Disa skedarë nuk u morën; ata janë renditur më sipër.
files-bad-empty = “{ $name }” është bosh. Ruajeni sërish dhe dërgojeni edhe një herë.
files-bad-large = “{ $name }” është më i madh se { $limit }. Ndajeni, ose ruajeni pa fotografi.
files-bad-many = “{ $name }” ishte një më tepër. Dërgoni më së shumti 200 skedarë njëherësh.
files-bad-name = Emri “{ $name }” është tepër i gjatë. Jepini skedarit një emër më të shkurtër.
files-kept = { $count ->
    [one] { $count } skedar u mor dhe po lexohet.
   *[other] { $count } skedarë u morën dhe po lexohen.
}
files-same = { $count ->
    [one] Ky skedar ishte tashmë këtu, me të njëjtën përmbajtje. Nuk u shtua asgjë:
   *[other] Këta skedarë ishin tashmë këtu, me të njëjtën përmbajtje. Nuk u shtua asgjë:
}

## Lista

files-being-read = Po lexohen
files-being-read-count = { $count ->
    [one] { $count } skedar po lexohet. Kjo zgjat disa sekonda, për një skedar të madh një minutë.
   *[other] { $count } skedarë po lexohen. Kjo zgjat disa sekonda, për skedarë të mëdhenj një minutë.
}
files-look-again = Shiko sërish
files-reckoning = Shifrat po përditësohen me vendimet e fundit.
files-needed = Këta presin dikë
files-accept-all = { $count ->
    [one] Prano { $count } skedar
   *[other] Prano të gjithë { $count } skedarët që presin
}
files-accept-all-hint = Skedarët e mbajtur mënjanë dhe ata që nuk u njohën nuk janë ndër ta. Secili mund të tërhiqet më pas.
files-passed-over = { $count ->
    [one] { $count } skedar mbeti siç është: ndërkohë dikush tjetër vendosi për të, ose po lexohet sërish.
   *[other] { $count } skedarë mbetën siç janë: ndërkohë dikush tjetër vendosi për ta, ose po lexohen sërish.
}
files-others = Të gjithë skedarët e tjerë
files-column-file = Skedari
files-column-state = Gjendja
files-column-kind = U njoh si
files-column-rows = Rreshta
files-column-findings = Gjetje
files-column-received = U mor
files-column-version = Versioni
files-column-who = Kush
files-column-when = Kur
files-column-what = Çfarë
files-column-detected = Çfarë
files-column-where = Ku
files-column-cells = Qeliza ose vende
files-column-column = Kolona
files-column-meaning = Përmban
files-column-row = Rreshti
files-version = Versioni { $number }
files-version-counts = Vlen versioni { $number }
files-rows-none = pa rreshta
files-rows-all-used = { $used }, të gjithë të përdorur
files-rows-some-used = { $read } të lexuar, { $used } të përdorur, { $rejected } të papërdorur
files-kilobytes = { $number } kB
files-megabytes = { $number } MB

## Ku ndodhet një skedar

files-standing-held = i mbajtur mënjanë
files-standing-waiting = pret vendim
files-standing-not-read = i palexuar
files-standing-being-read = po lexohet
files-standing-accepted = i pranuar
files-standing-replaced = i zëvendësuar nga një version i mëvonshëm
files-standing-taken-back = i tërhequr
files-standing-refused = i refuzuar
files-decided-accepted = u pranua
files-decided-held = u mbajt mënjanë
files-decided-released = u lejua për përdorim
files-decided-replaced = u pranua dhe u zëvendësua nga një version i mëvonshëm
files-decided-taken-back = u tërhoq
files-decided-refused = u refuzua

## Një skedar

files-one-being-read = Ky skedar po lexohet. Kjo zgjat disa sekonda, për një skedar të madh një minutë.
files-one-not-read = Programi nuk arriti ta lexojë këtë skedar. Faji nuk është juaji; skedari ruhet ashtu siç erdhi.
files-one-held = Duket se ky skedar përmban të dhëna personale. Ai mbahet mënjanë: asgjë prej tij nuk tregohet, nuk përdoret dhe nuk eksportohet derisa të vendosë një person.
files-one-waiting = Ky skedar u lexua dhe ende nuk vlen. Shikoni çfarë u njoh, pastaj pranojeni ose korrigjojeni.
files-one-accepted = Ky skedar vlen.
files-one-replaced = Ky version vlente derisa u pranua një version i mëvonshëm. Nëse ai tërhiqet, ky vlen sërish.
files-one-taken-back = Ky skedar u tërhoq dhe nuk vlen.
files-one-refused = Ky skedar u refuzua dhe nuk përdoret.
files-read-again = Lexoje sërish
files-read-meanwhile = Ky skedar u lexua sërish ndërkohë. Shikoni çfarë u njoh tani, pastaj vendosni.
files-sure = { $share } i sigurt
files-why-taken = Pse
files-said-by-person = Një person tha çfarë është.
files-received-by = { $when }, nga { $who }
files-size = Madhësia
files-download = Shkarko
files-documents = Për t’u lexuar si dokument
files-versions = Versionet
files-versions-lead = Çdo version mbetet ashtu siç erdhi.
files-sheets = Fletët
files-sheet = Fleta { $number }
files-column = Kolona { $letters }
files-sheet-and-column = Fleta { $sheet }, kolona { $letters }
files-columns = Çfarë përmbajnë kolonat
files-see-rows = Shiko rreshtat
files-correct = Korrigjo çfarë u njoh
files-findings = Gjetjet
files-findings-none = Nuk u gjet asgjë që duhet parë.
files-findings-alike = { $count ->
    [one] Në { $count } vend u gjet diçka e këtij lloji:
   *[other] Në { $count } vende u gjet diçka e këtij lloji:
}
files-history = Çfarë u bë
files-times = herë { $number }
files-phase-proposed = e propozuar
files-phase-approved = e miratuar
files-phase-adjusted = e rishikuar
files-phase-executed = e realizuar

## Skedarë të mbajtur mënjanë

files-detected = Çfarë u vu re
files-detected-lead = Tregohen vetëm llojet, kolonat dhe numrat, kurrë ajo që shkruhet aty.
files-held-by-person = Këtë skedar e mbajti mënjanë një person. Arsyeja gjendet më poshtë, te ajo që u bë.
files-in-text = në tekst
files-held-others-decide = Këtu vendos kush ka të drejtë të vendosë për skedarët e mbajtur mënjanë: zyrtari ose zyrtarja për barazi gjinore.

## Vendimet

files-decide = Vendosni
files-decision = Vendimi
files-accept = Prano
files-accept-lead = Që atëherë shifrat mbështeten edhe në këtë skedar. Mund ta tërhiqni në çdo kohë.
files-why = Arsyeja
files-why-hint = Për kolegët tuaj dhe për ata që kontrollojnë më vonë. Mos shkruani emra dhe numra personash.
files-why-missing = Shkruani arsyen.
files-why-long = Shkruani më së shumti 1.000 shenja.
files-release = Lejo përdorimin e këtij skedari
files-release-lead = Ju thoni se ky skedar mund të përdoret, edhe pse duket se përmban të dhëna personale: për shembull sepse emrat janë të trilluar, ose sepse numrat janë të shërbimeve. Pastaj ai lexohet, dhe ende duhet pranuar.
files-release-do = Lejoje
files-refuse = Refuzo këtë skedar
files-refuse-lead = Skedari nuk do të përdoret. Ai ruhet ashtu siç erdhi dhe mund të lexohet sërish më vonë.
files-refuse-do = Refuzoje
files-hold = Mbaj mënjanë këtë skedar
files-hold-lead = Nëse shihni në të të dhëna personale që programi nuk i pa. Ajo që u tregua prej skedarit harrohet, dhe asgjë prej tij nuk përdoret derisa dikush ta lejojë.
files-hold-do = Mbaje mënjanë
files-take-back = Tërhiq këtë skedar
files-take-back-lead = Shifrat do të jenë si para se të pranohej. Nëse ai zëvendësoi një version të mëparshëm, vlen sërish ai version.
files-take-back-do = Tërhiqe

## Rreshtat

files-rows = Rreshtat
files-rows-lead = Versioni { $number }, ashtu siç u mor. Çdo shikim shënohet në regjistrin e veprimeve.
files-row-sought = ky rresht kihet parasysh
files-row-missed = Rreshti për të cilin flet lidhja nuk është në këtë faqe.
files-rows-empty = Këtu nuk ka rreshta
files-rows-empty-next = Fleta mbaron më parë, ose nuk ka asgjë në të.
files-first-rows = Te rreshtat e parë
files-rows-before = Rreshtat e mëparshëm
files-rows-next = Rreshtat e tjerë

## Çfarë thanë njerëzit për skedarët

files-mapping = Çfarë tha zyra për skedarët e saj
files-mapping-lead = Ajo që korrigjuan njerëzit mbahet mend, që versioni i ardhshëm i një skedari të lexohet vetvetiu si duhet. Teksti mund të përdoret edhe me rreshtin e komandave.
files-mapping-none = Ende askush nuk ka pasur nevojë të korrigjojë diçka
files-mapping-none-next = Ajo që korrigjoni në faqen e një skedari shkruhet pastaj këtu.
files-mapping-now = Çfarë vlen tani
files-mapping-how = Si
files-mapping-typed = korrigjuar në një faqe
files-mapping-from-file = me një skedar përputhjesh
files-correct-lead = Thoni çfarë është. Programi e mban mend për versionin e ardhshëm të këtij skedari.
files-step-kind = Çfarë është
files-step-columns = Çfarë përmbajnë kolonat
files-which-kind = Çfarë është kjo?
files-kind-not-used = Mos e përdor këtë fletë
files-go-on = Vazhdo
files-about-population = Numra njerëzish, sipas vendit, moshës, gjinisë ose grupit.
files-about-plan = Veprimtari të një strategjie ose plani, me përgjegjësin, kohën dhe koston.
files-about-budget = Linja buxhetore me shuma.
files-about-contracts = Kontrata të nënshkruara me çmimet e tyre; lexohen si linja buxhetore të realizuara.
files-about-services = Një listë shërbimesh me ofruesit e tyre.
files-about-sessions = Sesione trajnimi me data dhe tema.
files-about-indicators = Tregues me vlerat e tyre.
files-about-places = Një listë vendbanimesh dhe çfarë u takojnë.
files-about-unknown = Asgjë prej saj nuk përdoret.
files-columns-lead = { $sheet }: për çdo kolonë zgjidhni çfarë përmban.
files-first-row = Rreshti i parë me të dhëna
files-first-row-hint = Numri që tregon fletëllogaritësi, nën titujt e kolonave.
files-year = Viti
files-year-hint = Për rreshta që nuk përmendin vit.
files-phase = Faza e shumave
files-currency = Monedha
files-currency-hint = Tri shkronja: { $codes }.
files-not-said = nuk thuhet
files-not-used = nuk përdoret
files-cells = Për shembull: { $cells }
files-more-about-column = Të gjitha vlerat e kësaj kolone kanë të përbashkët
files-shared-sex = Gjinia e njerëzve që numëron
files-shared-age = Mosha e njerëzve që numëron
files-shared-age-hint = Për shembull 0-14 ose 65+.
files-shared-year = Viti i vlerave
files-shared-scale = Çdo numër vlen për
files-shared-more = Çfarë tjetër kanë të përbashkët vlerat
files-shared-more-hint = Siç shkruhet në udhëzues: { $example }.
files-remember = Ruaj dhe lexo sërish
files-wrong-kind = Zgjidhni çfarë është.
files-wrong-row = Shkruani numrin e një rreshti, për shembull 4.
files-wrong-year = Shkruani vitin me katër shifra, për shembull 2026.
files-wrong-currency = Shkruani tri shkronjat e një monedhe, për shembull { $example }.
files-wrong-age = Shkruani moshën si 0-14 ose 65+.
files-wrong-scale = Zgjidhni 1, 1.000 ose 1.000.000.
files-wrong-more = Kjo nuk mund të lexohet. Shkruajeni si në shembull.
files-wrong-twice = Një kolonë tjetër përmban të njëjtën gjë, dhe vetëm një mundet. Zgjidhni diçka tjetër këtu ose atje.
files-wrong-no-column = Thoni të paktën për një kolonë çfarë përmban.

## Lloje të të dhënave personale

personal-data-national-number = numra personalë të identifikimit
personal-data-iban = numra llogarish (IBAN)
personal-data-phones = numra telefoni
personal-data-names = emra personash
personal-data-emails = adresa e-poste të personave
personal-data-birth-dates = data lindjeje

## Hollësi të regjistrimeve

act-detail-held = u mbajt mënjanë
act-detail-released = u lejua për përdorim
act-detail-same = e njëjta përmbajtje si më parë
act-detail-again = për t’u lexuar sërish

## Çfarë përmban një kolonë

column-place = vendi
column-settlement = vendbanimi
column-municipality = komuna ose bashkia
column-region = rajoni
column-year = viti
column-date = data
column-sex = gjinia
column-age = mosha
column-ethnicity = përkatësia etnike
column-disability = aftësia e kufizuar
column-migration = zhvendosja dhe migrimi
column-residence = qytet ose fshat
column-group = grup njerëzish
column-other = ndarje tjetër e njerëzve
column-count = numri i njerëzve
column-low = vlerësimi më i ulët
column-high = vlerësimi më i lartë
column-unit = njësia
column-note = shënim
column-code = kodi ose numri
column-activity = veprimtaria
column-objective = objektivi
column-groups = për kë
column-responsible = kush përgjigjet
column-start = fillon
column-end = mbaron
column-period = nga kur deri kur
column-cost = kostoja
column-lines = linjat buxhetore të veprimtarisë
column-weight = pjesa e linjës buxhetore
column-adapts = shërbimi i zakonshëm që përshtat
column-indicator = treguesi
column-disaggregated = grupet me vlera të veçanta
column-series = seria e treguesit
column-baseline = vlera fillestare
column-target = vlera e synuar
column-value = vlera
column-published = e publikuar
column-reply = banorët mund të përgjigjen
column-title = titulli
column-programme = programi ose drejtoria
column-cofog = funksioni (COFOG)
column-economic = kodi ekonomik
column-fund = burimi i parave
column-months = muajt e mbuluar
column-phase = faza e shumës
column-amount = shuma
column-currency = monedha
column-estimate = vlera e parashikuar e kontratës
column-contract-price = çmimi i kontratës
column-signed = nënshkruar më
column-supplier = furnizuesi
column-contract-type = lloji i kontratës ose procedura
column-cpv = kodi CPV
column-service = shërbimi
column-provider = ofruesi
column-provider-kind = lloji i ofruesit
column-confidential = vend i fshehtë
column-address = adresa (nuk ruhet)
column-phone = telefoni (nuk ruhet)
column-email = e-posta (nuk ruhet)
column-open = i hapur
column-capacity = vende gjithsej
column-free = vende të lira
column-languages = gjuhët që fliten
column-fee = sa paguan përdoruesi
column-papers = dokumentet që kërkohen
column-accessible = i qasshëm për personat me aftësi të kufizuara
column-distance = largësia në kilometra
column-staff = punonjës
column-training-hours = orë trajnimi për punonjës
column-need = njerëz që kanë nevojë dhe nuk shërbehen
column-persons = persona të ndryshëm
column-contacts = kontakte
column-turned-away = njerëz të kthyer pas
column-refusal-reasons = pse u kthyen pas
column-topic = tema
column-facilitators = trajnues
column-hours = orë
column-organisation = organizata e pjesëmarrësve
column-participant = emri i një pjesëmarrësi (nuk ruhet)
column-place-code = kodi i vendit
column-name = emri i vendit
column-level = niveli i vendit
column-parent = ku bën pjesë vendi
column-latitude = gjerësia gjeografike (nuk ruhet)
column-longitude = gjatësia gjeografike (nuk ruhet)
