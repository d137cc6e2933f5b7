### Nalazi o dokumentima: šta dokumenti kažu o grupama.

finding-document-without-text = U ovom dokumentu nije nađen tekst.
    .todo = Ako je skeniran, zatražite izvornu datoteku ili pokrenite prepoznavanje teksta, pa ga dodajte ponovo.

finding-document-language-unknown = Jezik ovog dokumenta nije prepoznat, pa delovi teksta nisu analizirani.
    .todo = Proverite da li je tekst čitljiv. Analiziraju se dokumenti na albanskom, bosanskom, crnogorskom, engleskom, hrvatskom, kirgiskom, makedonskom, ruskom i srpskom jeziku.

finding-document-names-no-group = Dokument je pročitan i u njemu se ne pominje nijedna grupa ljudi.
    .todo = Odlučite da li bi trebalo: ko koristi ono što se planira, a ko ostaje bez toga?

finding-hostile-mention = Izgleda da ovaj deo teksta nekoj grupi daje manje nego drugima ili o njoj govori kao o manje vrednoj. Ne računa se kao prepoznavanje grupe.
    .todo = Pročitajte ovaj deo misleći na ljude o kojima govori i, ako je potrebno, predložite druge reči.

finding-group-excluded = Ovaj deo teksta izostavlja jednu grupu: { $group }. Ne računa se kao prepoznavanje te grupe.
    .todo = Proverite da li je izostavljanje namerno, zakonito i obrazloženo.

finding-groups-only-listed = Ovaj deo teksta nabraja { $groups ->
        [one] { $groups } grupu
        [few] { $groups } grupe
       *[other] { $groups } grupa
    }, a ni za jednu ne predviđa meru. Računa se samo kao „navedeno“.
    .todo = Dopunite dokument: šta se čini za svaku grupu, s kojim novcem, ko je nosilac i po kojem pokazatelju se meri.
