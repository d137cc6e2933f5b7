### Findings of the population engine: counts of residents and their margins.

finding-population-survey-is-no-count = „{ $table }” je anketa: daje udele ispitanih, a ne broj stanovnika. Ne koristi se za brojeve.
    .todo = Ne treba ništa učiniti. Za brojeve dodajte tabelu popisa ili registra.

finding-population-cell-twice = Ovaj broj već stoji u tabeli, u { $other }, sa drugom vrednošću. Koristi se prvi.
    .todo = Odlučite koji je od dva broja tačan i obrišite drugi.

finding-population-negative = { $found } je ispod nule i ne može biti broj ljudi.
    .todo = Ispravite ćeliju ili je ostavite praznu ako broj nije poznat.

finding-population-sexes-differ = { $place }: žene i muškarci zajedno čine { $sum }, a u zbiru stoji { $total } ({ $other }).
    .todo = Uporedite tri ćelije sa izvorom. Do tada se svaka koristi kako stoji.

finding-population-ages-differ = { $place }: starosne grupe zajedno čine { $sum }, a u zbiru stoji { $total } ({ $other }).
    .todo = Uporedite starosne grupe i zbir sa izvorom. Do tada se sve koristi kako stoji.

finding-population-ethnicities-differ = { $place }: etničke pripadnosti zajedno čine { $sum }, a u zbiru stoji { $total } ({ $other }).
    .todo = Uporedite sa izvorom. Možda je neka zajednica upisana dva puta ili nedostaju oni koji se nisu izjasnili.

finding-population-parts-differ = { $place }: delovi zajedno čine { $sum }, a u zbiru stoji { $total } ({ $other }).
    .todo = Uporedite delove i zbir sa izvorom. Do tada se sve koristi kako stoji.

finding-population-settlements-differ = { $place }: naselja zajedno čine { $sum }, a za opštinu stoji { $total } ({ $other }).
    .todo = Pogledajte da li neko naselje nedostaje ili stoji dva puta.

finding-population-tables-differ = { $place }: ova tabela kaže { $found }, a druga iz iste godine { $used } ({ $other }). Koristi se druga; ova se čuva kao alternativa.
    .todo = Odlučite sa kojom tabelom opština radi i zapišite zašto.

finding-population-small-counts-differ = { $place }: mali brojevi se međusobno ne slažu ({ $other }). Ovde se ne ponavljaju, jer bi se ljudi mogli prepoznati.
    .todo = Uporedite ove ćelije sa izvorom.

finding-population-counts-protected = Ova tabela broji ljude koji se ovde ne broje, radi njihove bezbednosti: { $group }. Brojevi se ne koriste i ne prikazuju.
    .todo = Razmislite o tome da te brojeve uklonite iz datoteke i čuvajte je tamo gde je malo ko može otvoriti.

finding-population-outside-only = Za ovu grupu koriste se samo podaci izvan opštine: { $group }. Brojevi ove tabele se izostavljaju.
    .todo = Ne treba ništa učiniti. Može se dodati procena izvan opštine, sa izvorom.

finding-population-counts-undocumented = Ova tabela broji ljude bez dokumenata. Brojevi se ne koriste i ne prikazuju.
    .todo = Razmislite o tome da te brojeve uklonite iz datoteke i čuvajte je tamo gde je malo ko može otvoriti.
