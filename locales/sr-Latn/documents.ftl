### Nalazi o dokumentima: šta dokumenti kažu o grupama.

finding-document-without-text = U ovom dokumentu nije nađen tekst.
    .todo = Ako je skeniran, zatražite izvorni fajl ili ga pretvorite u tekst, pa ga dodajte ponovo.

finding-document-language-unknown = Jezik ovog dokumenta nije prepoznat, pa njegovi delovi nisu analizirani.
    .todo = Proverite da li se tekst dobro čita. Analiziraju se dokumenti na albanskom, bosanskom, crnogorskom, engleskom, hrvatskom, kirgiskom, makedonskom, ruskom i srpskom jeziku.

finding-document-names-no-group = Dokument je pročitan i ne pominje nijednu grupu ljudi.
    .todo = Odlučite da li bi trebalo: ko koristi ono što se planira, a ko ostaje bez toga?

finding-hostile-mention = Izgleda da ovaj deo nekoj grupi daje manje nego drugima ili o njoj govori kao manje vrednoj. Ne računa se da se ikome obraća.
    .todo = Pročitajte ovaj deo misleći na ljude o kojima govori i, ako treba, predložite druge reči.

finding-group-excluded = Ovaj deo izostavlja jednu grupu: { $group }. Ne računa se da joj se obraća.
    .todo = Proverite da li je izostavljanje namerno, zakonito i obrazloženo.

finding-groups-only-listed = Ovaj deo nabraja { $groups ->
        [one] { $groups } grupu
        [few] { $groups } grupe
       *[other] { $groups } grupa
    } bez mere za bilo koju. Računa se samo kao „nabrojano“.
    .todo = Dopunite dokument: šta se čini za svaku grupu, s kojim novcem, ko je odgovoran i po kom pokazatelju.
