### Dokumentet: çfarë thonë për grupet e njerëzve, te vetë vendi.

documents-room = Dokumentet
documents-lead = Çfarë thonë strategjitë, planet, vendimet dhe raportet për grupet e njerëzve. Hapni një prej tyre për ta lexuar me pjesët e tekstit të shënuara.
documents-all = Të gjitha dokumentet
documents-nothing = Ende asnjë dokument nuk është pranuar
documents-nothing-next = Sillni një strategji, një plan ose një raport, shikoni si u njoh, dhe pranojeni.
documents-to-files = Te skedarët
documents-any = të gjitha

documents-kind-strategy = strategji
documents-kind-plan = plan
documents-kind-report = raport
documents-kind-decision = vendim
documents-kind-other = dokument

documents-language-unknown = gjuha nuk u njoh
documents-language-croatian = hrvatski
documents-language-montenegrin = crnogorski

documents-in-force = në fuqi
documents-not-in-force = jo në fuqi
documents-not-in-force-why = Një dokument që nuk është në fuqi nuk i drejtohet askujt.
documents-pages = { $pages ->
    [one] { $pages } faqe
   *[other] { $pages } faqe
}
documents-not-named = Nuk përmenden

## Shkalla e trajtimit dhe shkalla e OBSH-së

documents-legend = Çfarë duan të thonë fjalët
documents-naming-is-not-acting = Të përmendësh nuk do të thotë të veprosh. Për çdo grup, dokumenti qëndron në shkallën më të lartë që e arrin një pjesë e tij.
documents-ladder-means-listed = Grupi përmendet, vetëm ose mes të tjerëve, dhe për të nuk thuhet e nuk bëhet asgjë.
documents-ladder-means-described = Thuhet diçka për gjendjen, nevojat ose problemet e tij.
documents-ladder-means-measure = Për të bëhet ose planifikohet diçka.
documents-ladder-means-resourced = Për të bëhet diçka me fonde, me përgjegjës, dhe me një mënyrë për të parë çfarë ka ndryshuar.

documents-scale = Shkalla e OBSH-së për gjininë
documents-scale-about = Shkalla e Organizatës Botërore të Shëndetësisë flet vetëm për gjininë. Rregullat propozojnë një shkallë nga pjesë të tekstit, dhe vendos një person. Cila shkallë i përshtatet një dokumenti, varet nga qëllimi i tij.
documents-scale-means-not-applicable = Shkalla nuk ka kuptim për këtë tekst.
documents-scale-means-unequal = U jep grave ose burrave më pak, ose flet për ta si me më pak vlerë.
documents-scale-means-blind = I trajton të gjithë njësoj, pa shikuar nëse gratë dhe burrat jetojnë në kushte të ndryshme.
documents-scale-means-sensitive = E sheh se gratë dhe burrat jetojnë në kushte të ndryshme.
documents-scale-means-specific = Vepron për gra, burra, vajza ose djem, me mjete.
documents-scale-means-transformative = Vepron mbi zakonet dhe fuqinë që qëndrojnë pas dallimeve, dhe mat çfarë ndryshon.
documents-gates = Kushtet, dhe pjesët e tekstit që vendosin për secilin
documents-gate-met = plotësuar
documents-gate-not-met = jo i plotësuar
documents-gate-nothing-unequal = Asnjë pjesë teksti nuk u jep grave ose burrave më pak dhe nuk flet për ta si me më pak vlerë.
documents-gate-gender-considered = Një pjesë teksti i merr parasysh gratë, burrat ose gjininë.
documents-gate-measure-with-means = Një masë për gra, burra, vajza, djem ose për barazinë gjinore ka mjete.
documents-gate-norms-with-indicator = Një masë e tillë vepron mbi zakonet ose fuqinë, me tregues.

## Teksti

documents-text = Teksti
documents-no-text = Ky dokument nuk ka tekst.
documents-role = Çfarë bën pjesa e tekstit
documents-passage = pjesa e tekstit { $number }
documents-more-passages = dhe edhe { $count ->
    [one] { $count } pjesë teksti
   *[other] { $count } pjesë teksti
}
documents-part = Segmenti { $number } nga { $parts }
documents-passages = { $count ->
    [one] { $count } pjesë teksti
   *[other] { $count } pjesë teksti
}
documents-passages-none-here = Asnjë në këtë segment.
documents-passages-elsewhere = Në segmente të tjera
documents-remarks-why = Këto duhet t’i shikojë një person. Kurrë nuk llogariten në favor të dokumentit.
