### Popullsia: kush jeton këtu, dhe cilat shifra mungojnë.

population-room = Popullsia
population-views = Pamjet e popullsisë
population-residents = Banorët
population-lead = Sa njerëz numërojnë tabelat e zyrës, ku dhe cilët. Numrat vijnë nga skedarët e pranuar; këtu nuk i ndryshon askush.
population-nothing = Ende asnjë tabelë e banorëve nuk është pranuar
population-nothing-next = Sillni një tabelë të regjistrimit të popullsisë ose të një regjistri, shikoni si u njoh, dhe pranojeni.
population-to-files = Te skedarët

population-all = të gjithë banorët
population-any = të gjitha
population-everywhere = kudo
population-year = Viti

population-by-place = Banorët sipas vendit
population-by-place-none = Asnjë tabelë nuk i numëron këta njerëz.
population-by-place-none-next = Hiqni një filtër, ose sillni një tabelë që i ka.
population-by-age = Banorët sipas moshës dhe gjinisë

population-undercounted = Grupe që numërimet i kapin vetëm pjesërisht
population-undercounted-lead = Shifra zyrtare dhe ajo e një burimi tjetër qëndrojnë krah njëra-tjetrës; numri i vërtetë mund të jetë mes tyre ose më i lartë.
population-column-official = Shifra zyrtare
population-column-alternative = Burim tjetër
population-column-range = Intervali
population-at-least = { $number } ose më shumë
population-range-unknown = nuk mund të thuhet

population-protected = Kush nuk numërohet këtu
population-protected-more = Asnjë numër për ta nuk përdoret dhe nuk shfaqet, pavarësisht se çfarë ka në skedarë.
population-outside-only = Për këto grupe përdoren vetëm shifra nga jashtë komunës ose bashkisë:

population-tables = Tabelat e zyrës
population-tables-none = Asnjë skedar i pranuar nuk ka tabelë të banorëve.
population-counts-of-table = Numrat e kësaj tabele
population-column-table = Tabela
population-column-counts-by = Numëron sipas
population-column-counts = Numra
population-column-origin = Burimi
population-column-sheet = Fleta
population-column-cell = Qeliza

population-origin-census = regjistrim i popullsisë
population-origin-register = regjistër
population-origin-outside = vlerësim nga jashtë
population-origin-survey = anketë: njerëz të pyetur, jo banorë
population-origin-not-stated = nuk është shënuar

## Mungesat e të dhënave

gaps-room = Mungesat e të dhënave
gaps-lead = Shifra që duhet të ekzistojnë e nuk ekzistojnë. Grupet që me qëllim nuk numërohen nuk janë mungesë dhe nuk janë këtu.
gaps-none = Këtu nuk dihet për asnjë mungesë.
gaps-none-next = Mungesat shfaqen kur skedarët e pranuar lënë hapur një shifër që kërkon zinxhiri.
gaps-others = Grupet e tjera
gaps-owned = dikush e plotëson
gaps-not-owned = ende askush
gaps-column-missing = Mungon
gaps-column-why = Pse
gaps-column-ask = Kë të pyesim, dhe për çfarë

gap-owner = Kush e plotëson
gap-owner-hint = Një zyrë, një funksion ose një institucion, kurrë emri i një personi.
gap-owner-missing = Shkruani cila zyrë, funksion ose institucion e plotëson mungesën.
gap-owner-private = Shkruani një funksion ose institucion, pa adresë ose numër të një personi.
gap-due = Deri më
gap-due-missing = Zgjidhni ditën deri kur plotësohet.
gap-due-wrong = Shkruani ditën si vit, muaj dhe ditë: 2026-12-31.
gap-due-past = Kjo ditë ka kaluar. Zgjidhni një ditë që vjen.
gap-note = Shënim
gap-note-hint = Çfarë u pyet dhe çfarë u përgjigj. Asgjë për persona të veçantë.
gap-too-long = Kjo është tepër e gjatë. Ju lutemi shkruani më shkurt.
gap-assign = Cakto kush
gap-change = Ndrysho
gap-save = Ruaj
gap-until = deri më { $date }

gap-means-unknown = Dikush duhet ta dijë dhe ende nuk e ka thënë.
gap-means-not-collected = Asnjë formular dhe asnjë tabelë nuk e kërkon. Duhet një vendim se kush e kërkon tani e tutje.
gap-means-refused = U kërkua dhe u refuzua. Arsyeja ndihmon të vendoset çfarë mund të bëhet.

gap-ask-known = Zyrën e statistikave, ose kë mban regjistrin: një tabelë me këtë grup, sipas gjinisë dhe vendbanimit.
gap-ask-addressed = Zyrat që hartojnë strategji dhe plane: dokumentet që janë në fuqi.
gap-ask-planned = Zyrën e planifikimit: planin e veprimit me grupe, përgjegjës dhe data.
gap-ask-funded = Zyrën e financave: buxhetin sipas linjave, me muaj dhe me shpenzimet e bëra.
gap-ask-ready = Ofruesit e shërbimeve: a janë të hapura, a kanë vende të lira, a mund t’i përdorë ky grup, dhe sa orë është trajnuar personeli.
gap-ask-reached = Ofruesit e shërbimeve: sa persona të këtij grupi morën shërbim dhe sa u kthyen pa të.
gap-ask-accounted = Kë harton raportin vjetor: një tregues për këtë grup me vlerë, të publikuar aty ku grupi mund ta lexojë dhe të përgjigjet.

## Kategoritë e tabelave të popullsisë

ethnicity-albanian = shqiptarë
ethnicity-serb = serbë
ethnicity-bosniak = boshnjakë
ethnicity-croat = kroatë
ethnicity-bosnian = boshnjanë (Bosnjë)
ethnicity-bosnian-herzegovinian = boshnjano-hercegovinas
ethnicity-roma = romë
ethnicity-ashkali = ashkali
ethnicity-egyptian = egjiptianë
ethnicity-roma-ashkali-egyptian = romë, ashkali dhe egjiptianë
ethnicity-turk = turq
ethnicity-gorani = goranë
ethnicity-macedonian = maqedonas
ethnicity-montenegrin = malazezë
ethnicity-vlach = vllehë
ethnicity-greek = grekë
ethnicity-hungarian = hungarezë
ethnicity-slovenian = sllovenë
ethnicity-muslim = myslimanë
ethnicity-yugoslav = jugosllavë
ethnicity-ukrainian = ukrainas
ethnicity-orthodox = ortodoksë
ethnicity-kyrgyz = kirgizë
ethnicity-uzbek = uzbekë
ethnicity-russian = rusë
ethnicity-tajik = taxhikë
ethnicity-dungan = dunganë
ethnicity-uyghur = ujgurë
ethnicity-kazakh = kazakë
ethnicity-other = të tjerë
ethnicity-undeclared = të padeklaruar
ethnicity-unknown = e panjohur
ethnicity-refused = pa përgjigje

disability-with-disability = me aftësi të kufizuara
disability-without-disability = pa aftësi të kufizuara

migration-refugee = refugjatë
migration-idp = persona të zhvendosur brenda vendit
migration-returnee = persona të kthyer
migration-asylum-seeker = azilkërkues
migration-labour-migrant = migrantë për punë
migration-none = jo të zhvendosur
migration-undocumented = persona pa dokumente
