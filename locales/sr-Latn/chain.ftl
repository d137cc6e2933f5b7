### Lanac: zašto karika ima svoj status, šta se dalje može uraditi i ko to radi.

finding-focus-groups-outside-five-to-eight = { $count ->
    [one] Izabrana je { $count } grupa u fokusu.
    [few] Izabrane su { $count } grupe u fokusu.
   *[other] Izabrano je { $count } grupa u fokusu.
}
    .todo = Istovremeno se može raditi na pet do osam; za svaku zapišite zašto je izabrana.
finding-threshold-unknown = Nijedno pravilo nema prag koji se zove „{ $name }“. Koriste se pragovi programa.
    .todo = Uporedite naziv sa spiskom pragova u uputstvu.
finding-threshold-out-of-range = Prag „{ $name }“ je { $value }; može biti od { $least } do { $most }. Koriste se pragovi programa.
    .todo = Izaberite vrednost između ta dva broja.

## Zašto karika ima svoj status

rule-known-protected = Ovi ljudi se ovde namerno ne broje, radi njihove bezbednosti.
rule-known-no-table = Nijedna pročitana tabela ne sadrži podatak za ovu grupu.
rule-known-independence = Broj je izračunat kao da dva obeležja ne zavise jedno od drugog; niko ga nije izbrojao.
rule-known-outside-estimate = Broj je procena izrađena izvan opštine.
rule-known-old = Broj je stariji nego što pravilo prihvata.
rule-known-undercounted = Zna se da popisi ne obuhvataju deo ove grupe.
rule-known-counted = Postoji noviji broj iz podataka u kojima je ova grupa iskazana.
rule-addressed-no-document = Nije pročitan nijedan dokument.
rule-addressed-measure = Bar jedan dokument sadrži meru za ovu grupu.
rule-addressed-described = Bar jedan dokument opisuje položaj ove grupe, ali bez mere.
rule-addressed-listed = Dokumenti ovu grupu pominju samo u nabrajanjima.
rule-addressed-absent = Pročitani dokumenti ne pominju ovu grupu.
rule-addressed-unread = Ovu grupu nije bilo moguće potražiti u dokumentima.
rule-planned-no-plan = Nije pročitan nijedan plan.
rule-planned-complete = Bar jedna aktivnost za ovu grupu ima nosioca i rokove.
rule-planned-incomplete = Postoji aktivnost za ovu grupu, ali bez nosioca ili bez rokova.
rule-planned-none = Nijedna aktivnost u planu nije namenjena ovoj grupi.
rule-planned-unread = Iz plana se ne vidi kome su aktivnosti namenjene.
rule-funded-no-budget = Nije pročitan nijedan budžet.
rule-funded-unread = Nije se moglo utvrditi koliko je novca u aktivnostima za ovu grupu.
rule-funded-none = U aktivnostima koje navode ovu grupu nema novca.
rule-funded-month-missing = Bar jedan mesec je bez novca.
rule-funded-months-not-stated = Novca ima, ali se iz budžeta ne vidi za koje mesece.
rule-funded-executed-less = Potrošeno je mnogo manje nego što je planirano.
rule-funded-executed-in-part = Za neke linije ne piše koliko je potrošeno; ono što se zna mnogo je manje od planiranog.
rule-funded-covered = Novca ima za svaki mesec, a tamo gde je izvršenje poznato, novac je i potrošen.
rule-ready-protected = Usluge za osobe koje su preživele nasilje prikazuju se samo za celu opštinu.
rule-ready-no-services-read = Nije pročitan nijedan spisak usluga.
rule-ready-no-service = Nijedna usluga za ovu grupu nije otvorena.
rule-ready-no-place = Usluga koja najviše odgovara nema slobodno mesto.
rule-ready-no-access = Zbog jezika, udaljenosti, cene, dokumentacije ili zgrade ova grupa ne može da koristi uslugu koja najviše odgovara.
rule-ready-no-training = Osoblje usluge koja najviše odgovara imalo je u 24 meseca manje sati obuke nego što pravilo traži.
rule-ready-open-unknown = Ne zna se da li je usluga koja najviše odgovara otvorena.
rule-ready-place-unknown = Ne zna se da li usluga koja najviše odgovara ima slobodno mesto.
rule-ready-access-unknown = Ne zna se da li ova grupa može da koristi uslugu koja najviše odgovara: jezik, udaljenost, cena, dokumentacija, zgrada.
rule-ready-training-unknown = Ne zna se koliko je sati obuke imalo osoblje usluge koja najviše odgovara.
rule-ready-all-four = Bar jedna usluga je otvorena, ima slobodno mesto, može da se koristi i ima obučeno osoblje.
rule-reached-protected = Brojevi o ovim ljudima prikazuju se samo uz njihov pristanak i tamo gde niko ne može biti prepoznat.
rule-reached-not-recorded = Službe ne beleže koliko je osoba iz ove grupe dobilo uslugu.
rule-reached-none = Korišćenje usluga beleži se i za ovu grupu, a niko nije dobio uslugu.
rule-reached-refused = Više osoba je ostalo bez usluge nego što ju je dobilo.
rule-reached-need = Uslugu je dobio dovoljan broj osoba za koje se zna da im je potrebna.
rule-reached-few-of-need = Uslugu je dobio mali broj osoba za koje se zna da im je potrebna.
rule-reached-population = Potreba nije poznata; u odnosu na celu grupu, uslugu je dobio dovoljan broj osoba.
rule-reached-few-of-population = Potreba nije poznata; u odnosu na celu grupu, uslugu je dobio mali broj osoba.
rule-reached-need-unknown = Neke osobe su dobile uslugu, ali ni potreba ni veličina grupe nisu dovoljno poznate za poređenje.
rule-accounted-no-report = Nije pročitan nijedan izveštaj ni tabela pokazatelja.
rule-accounted-published = Bar jedan pokazatelj za ovu grupu ima vrednost, objavljen je i ljudi mogu da odgovore.
rule-accounted-no-reply = Vrednost za ovu grupu je objavljena, ali nije poznat kanal za odgovore.
rule-accounted-unpublished = Pokazatelj za ovu grupu ima vrednost, ali ona nije objavljena.
rule-accounted-no-value = Postoji pokazatelj za ovu grupu, ali bez vrednosti u poslednjem periodu.
rule-accounted-none = Nijedan pokazatelj nema podatak za ovu grupu.
rule-accounted-unread = Iz izveštaja se ne vidi na koga se pokazatelji odnose.

## Šta se dalje može uraditi

next-write-to-level = Uputite pismo nadležnom nivou vlasti ({ $level }), čiji je ovo posao, i napišite šta nedostaje.
next-write-to-other-level = Uputite pismo nivou vlasti čiji je ovo posao i napišite šta nedostaje.
next-ask-level-for-data = Zatražite podatke o ovome od nadležnog nivoa vlasti ({ $level }).
next-ask-other-level-for-data = Zatražite podatke od nivoa vlasti čiji je ovo posao.
next-ask-for-population-figure = Upišite da podatak nedostaje, ko ga traži i do kada, i zatražite ga od zavoda za statistiku ili iz registra.
next-look-for-measured-figure = Zatražite od zavoda za statistiku tabelu koja ove ljude neposredno broji.
next-keep-outside-estimate = Uz spoljnu procenu uredno vodite izvor i datum i potražite noviju.
next-ask-for-newer-figure = Zatražite noviji broj od zavoda za statistiku ili iz registra.
next-show-figures-as-range = Prikažite zvanične i druge brojeve kao raspon i pitajte organizacije same zajednice.
next-ask-for-documents = Dodajte važeće strategije, planove i odluke da bi mogli da se pročitaju.
next-raise-measure-at-hearing = Predložite meru za ovu grupu na javnoj raspravi, rok: { $until }
next-propose-measure = Za sledeću verziju dokumenta predložite meru sa novcem, nosiocem i pokazateljem.
next-ask-for-plan = Dodajte akcioni plan da bi mogao da se pročita.
next-name-responsible-and-dates = Upišite ko je nosilac aktivnosti i do kada se ona završava.
next-plan-activity-for-request = Isplanirajte aktivnost sada da bi ušla u budžetske zahteve, rok: { $until }
next-plan-activity-before-circular = Isplanirajte aktivnost ili prilagodite redovnu uslugu pre nego što stigne uputstvo za pripremu budžeta, a ono se očekuje: { $from }
next-plan-activity = Isplanirajte aktivnost za ovu grupu ili joj prilagodite redovnu uslugu.
next-ask-for-budget = Dodajte budžet da bi mogao da se pročita.
next-name-lines-of-activities = Uz svaku aktivnost upišite koje budžetske linije koristi.
next-ask-level-for-money = Uputite pismo nivou vlasti koji je poverio ovaj posao ({ $level }) i zatražite novac za njega.
next-cover-month-in-mid-year-review = Zatražite pokriće za mesec koji nedostaje u rebalansu sredinom godine, rok: { $until }
next-move-money-to-open-month = Preusmerite novac između linija da se pokrije mesec koji nedostaje, rok: { $until }
next-write-budget-request = Unesite novac u budžetski zahtev, rok: { $until }
next-raise-money-at-hearing = Ukažite na javnoj raspravi na novac koji nedostaje, rok: { $until }
next-propose-budget-amendment = Predložite amandman na nacrt budžeta, rok: { $until }
next-ask-for-money-in-mid-year-review = Zatražite novac u rebalansu sredinom godine, rok: { $until }
next-prepare-budget-request = Pripremite budžetski zahtev sada; uputstvo za pripremu budžeta očekuje se: { $from }
next-move-money-between-lines = Pitajte da li se novac može preusmeriti između linija, rok: { $until }
next-put-money-into-next-budget = Unesite novac u zahtev za sledeći budžet.
next-state-months-of-money = Upišite za koje mesece ima novca.
next-add-executed-amounts = Dodajte izvršene iznose za linije koje ih nemaju.
next-explain-unspent-money = U godišnjem izveštaju objasnite zašto novac nije potrošen, rok: { $until }
next-spend-planned-money = Pogledajte sa službom šta usporava trošenje; poslednji dan budžetske godine: { $until }
next-find-why-money-was-not-spent = Saznajte zašto novac nije potrošen i upišite to u sledeći plan.
next-ask-for-service-list = Dodajte spisak usluga sa mestima, cenama, jezicima i brojem osoba koje ih koriste.
next-request-money-for-service = Unesite uslugu ili njena mesta u budžetski zahtev, rok: { $until }
next-arrange-service = Dogovorite uslugu sa javnim pružaocem ili organizacijom civilnog društva, ili prilagodite redovnu.
next-add-places = Dogovorite sa pružaocem više mesta ili listu čekanja sa rokom.
next-remove-barrier = Pogledajte sa pružaocem jezik, udaljenost, cenu, dokumentaciju i zgradu i uklonite ono što ljudima zatvara vrata.
next-train-staff = Pozovite osoblje ove usluge na sledeću obuku i zabeležite sate.
next-record-training-hours = Upišite koliko je sati obuke osoblje imalo u poslednja 24 meseca.
next-ask-provider-for-details = Pitajte pružaoca ono što se sa spiska ne vidi: da li radi, slobodna mesta, jezik, udaljenost, cena, dokumentacija.
next-record-users-by-group = Dogovorite sa službama kako da beleže osobe iz ove grupe, uz poštovanje privatnosti.
next-find-out-need = Saznajte koliko je osoba kojima je usluga potrebna: liste čekanja, zahtevi, razgovor sa organizacijama grupe.
next-review-refusals = Pročitajte razloge zbog kojih su ljudi ostali bez usluge i promenite one koji se mogu promeniti.
next-reach-out = Pitajte ljude iz ove grupe zašto ne dolaze i idite tamo gde jesu.
next-ask-for-indicator-report = Dodajte poslednji izveštaj sa pokazateljima.
next-publish-with-final-accounts = Objavite vrednost uz godišnji izveštaj, rok: { $until }
next-publish-indicator = Objavite vrednost tamo gde ljudi iz ove grupe mogu da je pročitaju ili čuju.
next-open-reply-channel = Napišite gde ljudi mogu da odgovore i ko im odgovara.
next-collect-indicator-value = Prikupite vrednost pokazatelja za poslednji period.
next-add-indicator = Dodajte pokazatelj iskazan za ovu grupu, sa početnom i ciljnom vrednošću.
next-ask-for-data = Zatražite podatke koji nedostaju.
next-discuss-in-team = Pogledajte ovu kariku zajedno u timu.

## Ko to radi

role-mayor = predsednik ili predsednica opštine
role-council = odbornici i odbornice
role-gender-equality-officer = osoba zadužena za rodnu ravnopravnost
role-budget-officer = osoba zadužena za budžet
role-planning-officer = osoba zadužena za planiranje
role-head-of-social-services = osoba koja rukovodi socijalnim službama
role-service-provider = pružalac usluge
role-training-organiser = osoba koja organizuje obuke
role-statistics-officer = osoba zadužena za statistiku
