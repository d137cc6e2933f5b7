### Dokumenti: šta govore o grupama ljudi, na samom mjestu.

documents-room = Dokumenti
documents-lead = Šta strategije, planovi, odluke i izvještaji govore o grupama ljudi. Otvorite dokument da biste ga pročitali s označenim dijelovima teksta.
documents-all = Svi dokumenti
documents-nothing = Još nijedan dokument nije prihvaćen
documents-nothing-next = Dodajte strategiju, plan ili izvještaj, pogledajte šta je prepoznato i prihvatite.
documents-to-files = Na datoteke
documents-any = sve

documents-kind-strategy = strategija
documents-kind-plan = plan
documents-kind-report = izvještaj
documents-kind-decision = odluka
documents-kind-other = dokument

documents-language-unknown = jezik nije prepoznat
documents-language-croatian = hrvatski
documents-language-montenegrin = crnogorski

documents-in-force = na snazi
documents-not-in-force = nije na snazi
documents-not-in-force-why = Dokument koji nije na snazi ne obraća se nikome.
documents-pages = { $pages ->
    [one] { $pages } strana
    [few] { $pages } strane
   *[other] { $pages } strana
}
documents-not-named = Nisu navedeni

## Ljestvica i skala SZO

documents-legend = Šta znače ove riječi
documents-naming-is-not-acting = Navesti ne znači djelovati. Za svaku grupu dokument stoji na najvišem stepenu koji dostigne neki njegov dio.
documents-ladder-means-listed = Grupa je navedena, sama ili među drugima, i ništa se za nju ne kaže niti čini.
documents-ladder-means-described = Nešto se kaže o njenom položaju, potrebama ili problemima.
documents-ladder-means-measure = Za nju se nešto čini ili planira.
documents-ladder-means-resourced = Za nju se nešto čini s novcem, s nosiocem i s načinom da se vidi šta se promijenilo.

documents-scale = Skala SZO za ravnopravnost spolova
documents-scale-about = Skala Svjetske zdravstvene organizacije govori samo o ravnopravnosti spolova. Pravila predlažu stepen na osnovu dijelova teksta, a odlučuje čovjek. Koji stepen odgovara dokumentu, zavisi od njegove namjene.
documents-scale-means-not-applicable = Skala nema smisla za ovaj tekst.
documents-scale-means-unequal = Daje manje ženama ili muškarcima, ili o njima govori kao manje vrijednima.
documents-scale-means-blind = Prema svima postupa jednako, a ne gleda da li žene i muškarci žive u različitim uslovima.
documents-scale-means-sensitive = Vidi da žene i muškarci žive u različitim uslovima.
documents-scale-means-specific = Djeluje za žene, muškarce, djevojčice ili dječake, i ima sredstva.
documents-scale-means-transformative = Djeluje na običaje i moć koji stoje iza razlika, i mjeri šta se mijenja.
documents-gates = Uslovi i dijelovi teksta koji o svakom odlučuju
documents-gate-met = ispunjen
documents-gate-not-met = nije ispunjen
documents-gate-nothing-unequal = Nijedan dio teksta ne daje manje ženama ili muškarcima i ne govori o njima kao manje vrijednima.
documents-gate-gender-considered = Neki dio teksta uzima u obzir žene, muškarce ili spol.
documents-gate-measure-with-means = Neka mjera za žene, muškarce, djevojčice, dječake ili ravnopravnost spolova ima sredstva.
documents-gate-norms-with-indicator = Neka takva mjera djeluje na običaje ili moć, s pokazateljem.

## Tekst

documents-text = Tekst
documents-no-text = Ovaj dokument nema teksta.
documents-role = Šta dio teksta čini
documents-passage = dio teksta { $number }
documents-more-passages = i još { $count ->
    [one] { $count } dio teksta
    [few] { $count } dijela teksta
   *[other] { $count } dijelova teksta
}
documents-part = Odjeljak { $number } od { $parts }
documents-passages = { $count ->
    [one] { $count } dio teksta
    [few] { $count } dijela teksta
   *[other] { $count } dijelova teksta
}
documents-passages-none-here = Nijedan u ovom odjeljku.
documents-passages-elsewhere = U drugim odjeljcima
documents-remarks-why = Ovo treba pogledati čovjek. Nikada se ne računa u korist dokumenta.
