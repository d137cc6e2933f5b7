### Findings of the population engine: counts of residents and their margins.

finding-population-survey-is-no-count = “{ $table }” është anketë: jep përqindje të personave të anketuar, jo numra banorësh. Nuk përdoret për numërim.
    .todo = Nuk duhet bërë asgjë. Për numra, shtoni një tabelë nga regjistrimi i popullsisë ose nga një regjistër.

finding-population-cell-twice = Ky numër gjendet tashmë në tabelë, te { $other }, por me vlerë tjetër. Përdoret i pari.
    .todo = Vendosni cili prej të dyve është i saktë dhe fshijeni tjetrin.

finding-population-negative = { $found } është nën zero dhe nuk mund të jetë numër njerëzish.
    .todo = Korrigjoni qelizën, ose lëreni bosh nëse numri nuk dihet.

finding-population-sexes-differ = { $place }: gratë dhe burrat bëjnë bashkë { $sum }, kurse totali është { $total } ({ $other }).
    .todo = Krahasoni tri qelizat me burimin. Deri atëherë secila përdoret siç është.

finding-population-ages-differ = { $place }: grupmoshat bëjnë bashkë { $sum }, kurse totali është { $total } ({ $other }).
    .todo = Krahasoni grupmoshat dhe totalin me burimin. Deri atëherë secila përdoret siç është.

finding-population-ethnicities-differ = { $place }: përkatësitë etnike bëjnë bashkë { $sum }, kurse totali është { $total } ({ $other }).
    .todo = Krahasoni me burimin. Ndoshta një komunitet është numëruar dy herë, ose mungojnë personat që nuk janë deklaruar.

finding-population-parts-differ = { $place }: pjesët bëjnë bashkë { $sum }, kurse totali është { $total } ({ $other }).
    .todo = Krahasoni pjesët dhe totalin me burimin. Deri atëherë secila përdoret siç është.

finding-population-settlements-differ = { $place }: vendbanimet bëjnë bashkë { $sum }, kurse për bashkinë/komunën është shënuar { $total } ({ $other }).
    .todo = Shikoni nëse ndonjë vendbanim mungon ose gjendet dy herë.

finding-population-tables-differ = { $place }: kjo tabelë jep { $found }, një tjetër e të njëjtit vit jep { $used } ({ $other }). Përdoret e dyta; kjo ruhet si alternativë.
    .todo = Vendosni me cilën tabelë punon bashkia/komuna dhe shënoni pse.

finding-population-small-counts-differ = { $place }: numrat e vegjël nuk përputhen mes tyre ({ $other }). Nuk përsëriten këtu, sepse dikush mund të identifikohet.
    .todo = Krahasoni këto qeliza me burimin.

finding-population-counts-protected = Kjo tabelë numëron njerëz që këtu nuk numërohen, për sigurinë e tyre: { $group }. Numrat nuk përdoren dhe nuk shfaqen.
    .todo = Shihni nëse këta numra mund të hiqen nga skedari dhe mbajeni skedarin aty ku mund ta hapin vetëm pak persona.

finding-population-outside-only = Për këtë grup përdoren vetëm shifra nga jashtë bashkisë/komunës: { $group }. Numrat e kësaj tabele lihen jashtë.
    .todo = Nuk duhet bërë asgjë. Mund të shtohet një vlerësim nga jashtë, me burimin e tij.

finding-population-counts-undocumented = Kjo tabelë numëron njerëz pa dokumente. Numrat nuk përdoren dhe nuk shfaqen.
    .todo = Shihni nëse këta numra mund të hiqen nga skedari dhe mbajeni skedarin aty ku mund ta hapin vetëm pak persona.
