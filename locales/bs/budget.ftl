### Findings of the budget engine: lines, shares, and where plan and budget disagree.

finding-amount-negative = Iznos linije „{ $line }” je ispod nule: { $amount }. Računa se tako kako je upisan.
    .todo = Ako je to povrat ili ispravka, ostavite ga; u suprotnom ispravite predznak.

finding-amount-too-large = Iznos linije „{ $line }” je prevelik da bi se sabirao. Izostavljen je.
    .todo = Ispravite iznos; možda su se spojile dvije ćelije.

finding-lines-only-proposed =
    { $number ->
        [one] { $number } budžetska linija za { $year }. godinu ima samo predloženi iznos. Ne računa se kao planirani novac.
        [few] { $number } budžetske linije za { $year }. godinu imaju samo predloženi iznos. Ne računaju se kao planirani novac.
       *[other] { $number } budžetskih linija za { $year }. godinu ima samo predloženi iznos. Ne računaju se kao planirani novac.
    }
    .todo = Dodajte odobrene iznose kada vijeće ili skupština usvoji budžet.

finding-line-repeated = Linija „{ $line }” upisana je dvaput u ovom listu, s istim iznosom za { $year }. godinu: { $amount }. Računaju se oba upisa.
    .todo = Ako je red unesen dvaput, obrišite jedan.

finding-line-in-two-sheets = Linija „{ $line }” upisana je u dva lista, s istim iznosom za { $year }. godinu: { $amount }. Računa se jednom.
    .todo = Ako se oba upisa odnose na istu liniju, ništa nije potrebno uraditi.

finding-line-amounts-differ = Iznos linije „{ $line }” za { $year }. godinu ovdje je { $found }, a u drugom listu { $expected }. Oba iznosa su sačuvana i računaju se.
    .todo = Odlučite koji iznos važi i uklonite drugi.

finding-line-in-two-currencies = Linija „{ $line }” ima za { $year }. godinu iznose u dvije valute. Vode se odvojeno i ne sabiraju se.
    .todo = Provjerite valutu u tim redovima.

finding-line-overclaimed = Aktivnosti koriste { $percent } % linije „{ $line }” za { $year }. godinu. Udjeli su svedeni na 100 %.
    .todo = Dogovorite udjele tako da zajedno ne prelaze 100 %.

finding-line-nothing-left = Za aktivnost „{ $activity }” nije naveden udio u liniji „{ $line }”, a druge aktivnosti tu liniju za { $year }. godinu koriste u cijelosti.
    .todo = Navedite udio koji je ovoj aktivnosti potreban i smanjite ostale.

finding-line-marked-without-activity = Linija „{ $line }” za { $year }. godinu nosi oznaku grupe, a nijedna aktivnost iz plana je ne koristi.
    .todo = Navedite aktivnost koja se iz nje finansira ili provjerite oznaku.

finding-activity-without-line = Za aktivnost „{ $activity }” nije navedena budžetska linija.
    .todo = Navedite liniju iz koje se finansira ili napišite da novac nije potreban.

finding-activity-line-unknown = Aktivnost „{ $activity }” navodi budžetsku liniju { $line }, koje nema ni u jednom pročitanom budžetu.
    .todo = Provjerite šifru ili dodajte budžet u kojem je ova linija.

finding-activity-amount-differs = Aktivnost „{ $activity }” po planu košta { $cost }, a njen udio u budžetskim linijama iznosi { $amount }.
    .todo = Uskladite trošak i udio u linijama.

finding-activity-currency-differs = Aktivnost „{ $activity }” po planu košta { $cost }, a njene budžetske linije su u drugoj valuti: { $amount }.
    .todo = Upišite trošak u valuti budžeta.

finding-activity-year-without-line = Aktivnost „{ $activity }” traje i u { $year }. godini, a nijedna njena budžetska linija nema iznos za tu godinu.
    .todo = Dodajte liniju u budžet za tu godinu ili ispravite datume aktivnosti.

finding-activity-months-differ =
    Aktivnost „{ $activity }” u { $year }. godini traje { $due ->
        [one] { $due } mjesec
        [few] { $due } mjeseca
       *[other] { $due } mjeseci
    }, a njene budžetske linije imaju novac za { $covered ->
        [one] { $covered } mjesec
        [few] { $covered } mjeseca
       *[other] { $covered } mjeseci
    }.
    .todo = Osigurajte novac za preostale mjesece ili ispravite mjesece u liniji.
