### Nalazi o dokumentima: šta dokumenti kažu o grupama.

finding-document-without-text = U ovom dokumentu nije nađen tekst.
    .todo = Ako je skeniran, zatražite izvornu datoteku ili pokrenite prepoznavanje teksta, pa ga dodajte ponovo.

finding-document-language-unknown = Jezik ovog dokumenta nije prepoznat, pa dijelovi teksta nisu analizirani.
    .todo = Provjerite je li tekst čitljiv. Analiziraju se dokumenti na albanskom, bosanskom, crnogorskom, engleskom, hrvatskom, kirgiskom, makedonskom, ruskom i srpskom jeziku.

finding-document-names-no-group = Dokument je pročitan i u njemu se ne spominje nijedna grupa ljudi.
    .todo = Odlučite da li bi trebalo: ko koristi ono što se planira, a ko ostaje bez toga?

finding-hostile-mention = Izgleda da ovaj dio teksta nekoj grupi daje manje nego drugima ili o njoj govori kao o manje vrijednoj. Ne računa se kao prepoznavanje grupe.
    .todo = Pročitajte ovaj dio misleći na ljude o kojima govori i, ako je potrebno, predložite druge riječi.

finding-group-excluded = Ovaj dio teksta izostavlja jednu grupu: { $group }. Ne računa se kao prepoznavanje te grupe.
    .todo = Provjerite da li je izostavljanje namjerno, zakonito i obrazloženo.

finding-groups-only-listed = Ovaj dio teksta nabraja { $groups ->
        [one] { $groups } grupu
        [few] { $groups } grupe
       *[other] { $groups } grupa
    }, a ni za jednu ne predviđa mjeru. Računa se samo kao „navedeno”.
    .todo = Dopunite dokument: šta se čini za svaku grupu, s kojim novcem, ko je nosilac i po kojem pokazatelju se mjeri.
