### Nalazi o dokumentima: šta dokumenti kažu o grupama.

finding-document-without-text = U ovom dokumentu nije nađen tekst.
    .todo = Ako je skeniran, zatražite izvorni fajl ili ga pretvorite u tekst, pa ga dodajte ponovo.

finding-document-language-unknown = Jezik ovog dokumenta nije prepoznat, pa njegovi dijelovi nisu analizirani.
    .todo = Provjerite da li se tekst dobro čita. Analiziraju se dokumenti na albanskom, bosanskom, crnogorskom, engleskom, hrvatskom, kirgiskom, makedonskom, ruskom i srpskom jeziku.

finding-document-names-no-group = Dokument je pročitan i ne pominje nijednu grupu ljudi.
    .todo = Odlučite da li bi trebalo: ko koristi ono što se planira, a ko ostaje bez toga?

finding-hostile-mention = Izgleda da ovaj dio nekoj grupi daje manje nego drugima ili o njoj govori kao manje vrijednoj. Ne računa se da se ikome obraća.
    .todo = Pročitajte ovaj dio misleći na ljude o kojima govori i, ako treba, predložite druge riječi.

finding-group-excluded = Ovaj dio izostavlja jednu grupu: { $group }. Ne računa se da joj se obraća.
    .todo = Provjerite da li je izostavljanje namjerno, zakonito i obrazloženo.

finding-groups-only-listed = Ovaj dio nabraja { $groups ->
        [one] { $groups } grupu
        [few] { $groups } grupe
       *[other] { $groups } grupa
    } bez mjere za bilo koju. Računa se samo kao „nabrojano“.
    .todo = Dopunite dokument: šta se čini za svaku grupu, s kojim novcem, ko je odgovoran i po kojem pokazatelju.
