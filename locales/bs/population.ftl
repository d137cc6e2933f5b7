### Findings of the population engine: counts of residents and their margins.

finding-population-survey-is-no-count = Tabela „{ $table }” potječe iz ankete: daje udjele među ispitanim osobama, a ne broj ljudi. Ne koristi se za brojeve.
    .todo = Ništa nije potrebno uraditi. Za brojeve dodajte tabelu iz popisa ili registra.

finding-population-cell-twice = Ovaj broj već stoji u tabeli ({ $other }), s drugom vrijednošću. Koristi se prvi.
    .todo = Odlučite koji je od dva broja tačan i obrišite drugi.

finding-population-negative = { $found } je ispod nule i ne može biti broj ljudi.
    .todo = Ispravite ćeliju ili je ostavite praznu ako broj nije poznat.

finding-population-sexes-differ = { $place }: zbir žena i muškaraca je { $sum }, a kao ukupno je navedeno { $total } ({ $other }).
    .todo = Uporedite te tri ćelije s izvorom. Do tada se svaka koristi tako kako je upisana.

finding-population-ages-differ = { $place }: zbir dobnih grupa je { $sum }, a kao ukupno je navedeno { $total } ({ $other }).
    .todo = Uporedite dobne grupe i ukupan broj s izvorom. Do tada se sve koristi tako kako je upisano.

finding-population-ethnicities-differ = { $place }: zbir po etničkoj pripadnosti je { $sum }, a kao ukupno je navedeno { $total } ({ $other }).
    .todo = Uporedite s izvorom. Možda je neka zajednica upisana dva puta ili nedostaju osobe koje se nisu izjasnile.

finding-population-parts-differ = { $place }: zbir dijelova je { $sum }, a kao ukupno je navedeno { $total } ({ $other }).
    .todo = Uporedite dijelove i ukupan broj s izvorom. Do tada se sve koristi tako kako je upisano.

finding-population-settlements-differ = { $place }: zbir naselja je { $sum }, a za općinu je navedeno { $total } ({ $other }).
    .todo = Pogledajte nedostaje li neko naselje ili je upisano dva puta.

finding-population-tables-differ = { $place }: u ovoj tabeli stoji { $found }, a u drugoj iz iste godine { $used } ({ $other }). Koristi se druga; ova se čuva kao alternativa.
    .todo = Odlučite s kojom tabelom općina radi i zapišite zašto.

finding-population-small-counts-differ = { $place }: mali brojevi se međusobno ne slažu ({ $other }). Ovdje se ne ponavljaju, jer bi po njima neko mogao biti prepoznat.
    .todo = Uporedite ove ćelije s izvorom.

finding-population-counts-protected = U ovoj tabeli broje se ljudi koji se ovdje ne broje, radi njihove sigurnosti: { $group }. Ti brojevi se ne koriste i ne prikazuju.
    .todo = Razmislite o tome da te brojeve uklonite iz datoteke i čuvajte je tamo gdje je malo ko može otvoriti.

finding-population-outside-only = Za ovu grupu koriste se samo podaci nastali izvan općine: { $group }. Brojevi iz ove tabele su izostavljeni.
    .todo = Ništa nije potrebno uraditi. Može se dodati vanjska procjena, uz navođenje izvora.

finding-population-counts-undocumented = U ovoj tabeli broje se ljudi bez dokumenata. Ti brojevi se ne koriste i ne prikazuju.
    .todo = Razmislite o tome da te brojeve uklonite iz datoteke i čuvajte je tamo gdje je malo ko može otvoriti.
