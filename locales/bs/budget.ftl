### Findings of the budget engine: lines, shares, and where plan and budget disagree.

finding-amount-negative = Iznos za „{ $line }“ je ispod nule: { $amount }. Računa se kako stoji.
    .todo = Ako je povrat ili ispravka, ostavite ga; inače ispravite predznak.

finding-amount-too-large = Iznos za „{ $line }“ je prevelik da bi se sabrao. Izostavljen je.
    .todo = Ispravite iznos; možda su se spojile dvije ćelije.

finding-lines-only-proposed =
    { $number ->
        [one] { $number } budžetska linija za { $year }. ima samo predloženi iznos. Ne računa se kao planirani novac.
        [few] { $number } budžetske linije za { $year }. imaju samo predloženi iznos. Ne računaju se kao planirani novac.
       *[other] { $number } budžetskih linija za { $year }. ima samo predloženi iznos. Ne računaju se kao planirani novac.
    }
    .todo = Dodajte odobrene iznose kad vijeće ili skupština usvoji budžet.

finding-line-repeated = „{ $line }“ stoji dvaput u ovom listu sa { $amount } za { $year }. Računaju se oba.
    .todo = Ako je red unesen dvaput, obrišite jedan.

finding-line-in-two-sheets = „{ $line }“ stoji u dva lista sa { $amount } za { $year }. Računa se jednom.
    .todo = Ne treba ništa uraditi ako oba govore o istoj liniji.

finding-line-amounts-differ = „{ $line }“ ovdje ima { $found } za { $year }, a u drugom listu { $expected }. Oba iznosa su zadržana i računaju se.
    .todo = Odlučite koji iznos važi i uklonite drugi.

finding-line-in-two-currencies = „{ $line }“ ima iznose u dvije valute za { $year }. Vode se odvojeno i ne sabiraju se.
    .todo = Provjerite valutu u tim redovima.

finding-line-overclaimed = Aktivnosti koriste { $percent } % linije „{ $line }“ za { $year }. Udjeli su svedeni na 100 %.
    .todo = Dogovorite udjele tako da zajedno ne prelaze 100 %.

finding-line-nothing-left = Za „{ $activity }“ nije naveden udio u liniji „{ $line }“, a druge aktivnosti je za { $year } koriste cijelu.
    .todo = Navedite udio koji je ovoj aktivnosti potreban i smanjite ostale.

finding-line-marked-without-activity = „{ $line }“ je za { $year } označena za grupu, a nijedna aktivnost plana je ne koristi.
    .todo = Navedite aktivnost koju finansira, ili provjerite oznaku.

finding-activity-without-line = Za „{ $activity }“ nije navedena budžetska linija.
    .todo = Navedite liniju iz koje se finansira, ili napišite da novac nije potreban.

finding-activity-line-unknown = „{ $activity }“ navodi budžetsku liniju { $line }, koje nema ni u jednom pročitanom budžetu.
    .todo = Provjerite šifru, ili dodajte budžet koji ima ovu liniju.

finding-activity-amount-differs = „{ $activity }“ u planu košta { $cost }, a njen udio u budžetskim linijama je { $amount }.
    .todo = Uskladite trošak i udio u linijama.

finding-activity-currency-differs = „{ $activity }“ u planu košta { $cost }, a njene budžetske linije su u drugoj valuti: { $amount }.
    .todo = Upišite trošak u valuti budžeta.

finding-activity-year-without-line = „{ $activity }“ traje i u { $year }, a nijedna njena budžetska linija nema iznos za tu godinu.
    .todo = Dodajte liniju u taj budžet, ili ispravite datume aktivnosti.

finding-activity-months-differ =
    „{ $activity }“ u { $year } traje { $due ->
        [one] { $due } mjesec
        [few] { $due } mjeseca
       *[other] { $due } mjeseci
    }, a njene budžetske linije imaju novac za { $covered ->
        [one] { $covered } mjesec
        [few] { $covered } mjeseca
       *[other] { $covered } mjeseci
    }.
    .todo = Obezbijedite novac za preostale mjesece, ili ispravite mjesece u liniji.
