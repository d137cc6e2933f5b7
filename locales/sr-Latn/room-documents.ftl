### Dokumenti: šta govore o grupama ljudi, na samom mestu.

documents-room = Dokumenti
documents-lead = Šta strategije, planovi, odluke i izveštaji govore o grupama ljudi. Otvorite dokument da ga pročitate sa označenim delovima teksta.
documents-all = Svi dokumenti
documents-nothing = Još nijedan dokument nije prihvaćen
documents-nothing-next = Dodajte strategiju, plan ili izveštaj, pogledajte šta je prepoznato i prihvatite.
documents-to-files = Na datoteke
documents-any = sve

documents-kind-strategy = strategija
documents-kind-plan = plan
documents-kind-report = izveštaj
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

## Lestvica i skala SZO

documents-legend = Šta znače ove reči
documents-naming-is-not-acting = Navesti ne znači delovati. Za svaku grupu dokument stoji na najvišem stepenu koji dostigne neki njegov deo.
documents-ladder-means-listed = Grupa je navedena, sama ili među drugima, i ništa se za nju ne kaže niti čini.
documents-ladder-means-described = Nešto se kaže o njenom položaju, potrebama ili problemima.
documents-ladder-means-measure = Za nju se nešto čini ili planira.
documents-ladder-means-resourced = Za nju se nešto čini sa novcem, sa nosiocem i sa načinom da se vidi šta se promenilo.

documents-scale = Skala SZO za rodnu ravnopravnost
documents-scale-about = Skala Svetske zdravstvene organizacije govori samo o rodu. Pravila predlažu stepen na osnovu delova teksta, a odlučuje čovek. Koji stepen odgovara dokumentu, zavisi od njegove namene.
documents-scale-means-not-applicable = Skala nema smisla za ovaj tekst.
documents-scale-means-unequal = Daje manje ženama ili muškarcima, ili o njima govori kao manje vrednima.
documents-scale-means-blind = Prema svima postupa isto, a ne gleda da li žene i muškarci žive u različitim uslovima.
documents-scale-means-sensitive = Vidi da žene i muškarci žive u različitim uslovima.
documents-scale-means-specific = Deluje za žene, muškarce, devojčice ili dečake, i ima sredstva.
documents-scale-means-transformative = Deluje na običaje i moć koji stoje iza razlika, i meri šta se menja.
documents-gates = Uslovi i delovi teksta koji o svakom odlučuju
documents-gate-met = ispunjen
documents-gate-not-met = nije ispunjen
documents-gate-nothing-unequal = Nijedan deo teksta ne daje manje ženama ili muškarcima i ne govori o njima kao manje vrednima.
documents-gate-gender-considered = Neki deo teksta uzima u obzir žene, muškarce ili rod.
documents-gate-measure-with-means = Neka mera za žene, muškarce, devojčice, dečake ili rodnu ravnopravnost ima sredstva.
documents-gate-norms-with-indicator = Neka takva mera deluje na običaje ili moć, sa pokazateljem.

## Tekst

documents-text = Tekst
documents-no-text = Ovaj dokument nema teksta.
documents-role = Šta deo teksta čini
documents-passage = deo teksta { $number }
documents-more-passages = i još { $count ->
    [one] { $count } deo teksta
    [few] { $count } dela teksta
   *[other] { $count } delova teksta
}
documents-part = Odeljak { $number } od { $parts }
documents-passages = { $count ->
    [one] { $count } deo teksta
    [few] { $count } dela teksta
   *[other] { $count } delova teksta
}
documents-passages-none-here = Nijedan u ovom odeljku.
documents-passages-elsewhere = U drugim odeljcima
documents-remarks-why = Ovo treba da pogleda čovek. Nikada se ne računa u korist dokumenta.
