### Lanac: zašto karika ima svoj status, šta se dalje može uraditi i ko to radi.

finding-focus-groups-outside-five-to-eight = { $count ->
    [one] Izabrana je { $count } grupa u fokusu.
    [few] Izabrane su { $count } grupe u fokusu.
   *[other] Izabrano je { $count } grupa u fokusu.
}
    .todo = Istovremeno se može raditi na pet do osam; za svaku zapišite zašto je izabrana.
finding-threshold-unknown = Nijedno pravilo nema prag koji se zove „{ $name }”. Koriste se pragovi programa.
    .todo = Uporedite naziv sa spiskom pragova u uputstvu.
finding-threshold-out-of-range = Prag „{ $name }” je { $value }; može biti od { $least } do { $most }. Koriste se pragovi programa.
    .todo = Izaberite vrijednost između ta dva broja.

## Zašto karika ima svoj status

rule-known-protected = Ovi ljudi se ovdje namjerno ne broje, radi njihove sigurnosti.
rule-known-no-table = Nijedna pročitana tabela ne sadrži podatak za ovu grupu.
rule-known-independence = Broj je izračunat kao da dva obilježja ne zavise jedno od drugog; niko ga nije izbrojao.
rule-known-outside-estimate = Broj je procjena izrađena izvan općine.
rule-known-old = Broj je stariji nego što pravilo prihvata.
rule-known-undercounted = Zna se da popisi ne obuhvataju dio ove grupe.
rule-known-counted = Postoji noviji broj iz podataka u kojima je ova grupa iskazana.
rule-addressed-no-document = Nije pročitan nijedan dokument.
rule-addressed-measure = Barem jedan dokument sadrži mjeru za ovu grupu.
rule-addressed-described = Barem jedan dokument opisuje položaj ove grupe, ali bez mjere.
rule-addressed-listed = Dokumenti ovu grupu spominju samo u nabrajanjima.
rule-addressed-absent = Pročitani dokumenti ne spominju ovu grupu.
rule-addressed-unread = Ovu grupu nije bilo moguće potražiti u dokumentima.
rule-planned-no-plan = Nije pročitan nijedan plan.
rule-planned-complete = Barem jedna aktivnost za ovu grupu ima nosioca i rokove.
rule-planned-incomplete = Postoji aktivnost za ovu grupu, ali bez nosioca ili bez rokova.
rule-planned-none = Nijedna aktivnost u planu nije namijenjena ovoj grupi.
rule-planned-unread = Iz plana se ne vidi kome su aktivnosti namijenjene.
rule-funded-no-budget = Nije pročitan nijedan budžet.
rule-funded-unread = Nije se moglo utvrditi koliko je novca u aktivnostima za ovu grupu.
rule-funded-none = U aktivnostima koje navode ovu grupu nema novca.
rule-funded-month-missing = Barem jedan mjesec je bez novca.
rule-funded-months-not-stated = Novca ima, ali se iz budžeta ne vidi za koje mjesece.
rule-funded-executed-less = Potrošeno je mnogo manje nego što je planirano.
rule-funded-executed-in-part = Za neke linije ne piše koliko je potrošeno; ono što se zna mnogo je manje od planiranog.
rule-funded-covered = Novca ima za svaki mjesec, a tamo gdje je izvršenje poznato, novac je i potrošen.
rule-ready-protected = Usluge za osobe koje su preživjele nasilje prikazuju se samo za cijelu općinu.
rule-ready-no-services-read = Nije pročitan nijedan spisak usluga.
rule-ready-no-service = Nijedna usluga za ovu grupu nije otvorena.
rule-ready-no-place = Usluga koja najviše odgovara nema slobodno mjesto.
rule-ready-no-access = Zbog jezika, udaljenosti, cijene, dokumentacije ili zgrade ova grupa ne može koristiti uslugu koja najviše odgovara.
rule-ready-no-training = Osoblje usluge koja najviše odgovara imalo je u 24 mjeseca manje sati obuke nego što pravilo traži.
rule-ready-open-unknown = Ne zna se je li usluga koja najviše odgovara otvorena.
rule-ready-place-unknown = Ne zna se ima li usluga koja najviše odgovara slobodno mjesto.
rule-ready-access-unknown = Ne zna se može li ova grupa koristiti uslugu koja najviše odgovara: jezik, udaljenost, cijena, dokumentacija, zgrada.
rule-ready-training-unknown = Ne zna se koliko je sati obuke imalo osoblje usluge koja najviše odgovara.
rule-ready-all-four = Barem jedna usluga je otvorena, ima slobodno mjesto, može se koristiti i ima obučeno osoblje.
rule-reached-protected = Brojevi o ovim ljudima prikazuju se samo uz njihov pristanak i tamo gdje niko ne može biti prepoznat.
rule-reached-not-recorded = Službe ne bilježe koliko je osoba iz ove grupe dobilo uslugu.
rule-reached-none = Korištenje usluga bilježi se i za ovu grupu, a niko nije dobio uslugu.
rule-reached-refused = Više osoba je ostalo bez usluge nego što ju je dobilo.
rule-reached-need = Uslugu je dobio dovoljan broj osoba za koje se zna da im je potrebna.
rule-reached-few-of-need = Uslugu je dobio mali broj osoba za koje se zna da im je potrebna.
rule-reached-population = Potreba nije poznata; u odnosu na cijelu grupu, uslugu je dobio dovoljan broj osoba.
rule-reached-few-of-population = Potreba nije poznata; u odnosu na cijelu grupu, uslugu je dobio mali broj osoba.
rule-reached-need-unknown = Neke osobe su dobile uslugu, ali ni potreba ni veličina grupe nisu dovoljno poznate za poređenje.
rule-accounted-no-report = Nije pročitan nijedan izvještaj ni tabela pokazatelja.
rule-accounted-published = Barem jedan pokazatelj za ovu grupu ima vrijednost, objavljen je i ljudi mogu odgovoriti.
rule-accounted-no-reply = Vrijednost za ovu grupu je objavljena, ali nije poznat kanal za odgovore.
rule-accounted-unpublished = Pokazatelj za ovu grupu ima vrijednost, ali ona nije objavljena.
rule-accounted-no-value = Postoji pokazatelj za ovu grupu, ali bez vrijednosti u posljednjem periodu.
rule-accounted-none = Nijedan pokazatelj nema podatak za ovu grupu.
rule-accounted-unread = Iz izvještaja se ne vidi na koga se pokazatelji odnose.

## Šta se dalje može uraditi

next-write-to-level = Uputite pismo nadležnom nivou vlasti ({ $level }), čiji je ovo posao, i napišite šta nedostaje.
next-write-to-other-level = Uputite pismo nivou vlasti čiji je ovo posao i napišite šta nedostaje.
next-ask-level-for-data = Zatražite podatke o ovome od nadležnog nivoa vlasti ({ $level }).
next-ask-other-level-for-data = Zatražite podatke od nivoa vlasti čiji je ovo posao.
next-ask-for-population-figure = Upišite da podatak nedostaje, ko ga traži i do kada, i zatražite ga od zavoda za statistiku ili iz registra.
next-look-for-measured-figure = Zatražite od zavoda za statistiku tabelu koja ove ljude neposredno broji.
next-keep-outside-estimate = Uz vanjsku procjenu uredno vodite izvor i datum i potražite noviju.
next-ask-for-newer-figure = Zatražite noviji broj od zavoda za statistiku ili iz registra.
next-show-figures-as-range = Prikažite službene i druge brojeve kao raspon i pitajte organizacije same zajednice.
next-ask-for-documents = Dodajte važeće strategije, planove i odluke kako bi se mogli pročitati.
next-raise-measure-at-hearing = Predložite mjeru za ovu grupu na javnoj raspravi, rok: { $until }
next-propose-measure = Za sljedeću verziju dokumenta predložite mjeru s novcem, nosiocem i pokazateljem.
next-ask-for-plan = Dodajte akcioni plan kako bi se mogao pročitati.
next-name-responsible-and-dates = Upišite ko je nosilac aktivnosti i do kada se ona završava.
next-plan-activity-for-request = Isplanirajte aktivnost sada kako bi ušla u budžetske zahtjeve, rok: { $until }
next-plan-activity-before-circular = Isplanirajte aktivnost ili prilagodite redovnu uslugu prije nego što stignu budžetske instrukcije, a one se očekuju: { $from }
next-plan-activity = Isplanirajte aktivnost za ovu grupu ili joj prilagodite redovnu uslugu.
next-ask-for-budget = Dodajte budžet kako bi se mogao pročitati.
next-name-lines-of-activities = Uz svaku aktivnost upišite koje budžetske linije koristi.
next-ask-level-for-money = Uputite pismo nivou vlasti koji je povjerio ovaj posao ({ $level }) i zatražite novac za njega.
next-cover-month-in-mid-year-review = Zatražite pokriće za mjesec koji nedostaje u rebalansu sredinom godine, rok: { $until }
next-move-money-to-open-month = Preusmjerite novac između linija da se pokrije mjesec koji nedostaje, rok: { $until }
next-write-budget-request = Unesite novac u budžetski zahtjev, rok: { $until }
next-raise-money-at-hearing = Ukažite na javnoj raspravi na novac koji nedostaje, rok: { $until }
next-propose-budget-amendment = Predložite amandman na nacrt budžeta, rok: { $until }
next-ask-for-money-in-mid-year-review = Zatražite novac u rebalansu sredinom godine, rok: { $until }
next-prepare-budget-request = Pripremite budžetski zahtjev sada; budžetske instrukcije očekuju se: { $from }
next-move-money-between-lines = Pitajte može li se novac preusmjeriti između linija, rok: { $until }
next-put-money-into-next-budget = Unesite novac u zahtjev za sljedeći budžet.
next-state-months-of-money = Upišite za koje mjesece ima novca.
next-add-executed-amounts = Dodajte izvršene iznose za linije koje ih nemaju.
next-explain-unspent-money = U godišnjem izvještaju objasnite zašto novac nije potrošen, rok: { $until }
next-spend-planned-money = Pogledajte sa službom šta usporava trošenje; posljednji dan budžetske godine: { $until }
next-find-why-money-was-not-spent = Saznajte zašto novac nije potrošen i upišite to u sljedeći plan.
next-ask-for-service-list = Dodajte spisak usluga s mjestima, cijenama, jezicima i brojem osoba koje ih koriste.
next-request-money-for-service = Unesite uslugu ili njena mjesta u budžetski zahtjev, rok: { $until }
next-arrange-service = Dogovorite uslugu s javnim pružaocem ili organizacijom civilnog društva, ili prilagodite redovnu.
next-add-places = Dogovorite s pružaocem više mjesta ili listu čekanja s rokom.
next-remove-barrier = Pogledajte s pružaocem jezik, udaljenost, cijenu, dokumentaciju i zgradu i uklonite ono što ljudima zatvara vrata.
next-train-staff = Pozovite osoblje ove usluge na sljedeću obuku i zabilježite sate.
next-record-training-hours = Upišite koliko je sati obuke osoblje imalo u posljednja 24 mjeseca.
next-ask-provider-for-details = Pitajte pružaoca ono što se sa spiska ne vidi: radi li, slobodna mjesta, jezik, udaljenost, cijena, dokumentacija.
next-record-users-by-group = Dogovorite sa službama kako će bilježiti osobe iz ove grupe, uz poštivanje privatnosti.
next-find-out-need = Saznajte koliko je osoba kojima je usluga potrebna: liste čekanja, zahtjevi, razgovor s organizacijama grupe.
next-review-refusals = Pročitajte razloge zbog kojih su ljudi ostali bez usluge i promijenite one koji se mogu promijeniti.
next-reach-out = Pitajte ljude iz ove grupe zašto ne dolaze i idite tamo gdje jesu.
next-ask-for-indicator-report = Dodajte posljednji izvještaj s pokazateljima.
next-publish-with-final-accounts = Objavite vrijednost uz godišnji izvještaj, rok: { $until }
next-publish-indicator = Objavite vrijednost tamo gdje je ljudi iz ove grupe mogu pročitati ili čuti.
next-open-reply-channel = Napišite gdje ljudi mogu odgovoriti i ko im odgovara.
next-collect-indicator-value = Prikupite vrijednost pokazatelja za posljednji period.
next-add-indicator = Dodajte pokazatelj iskazan za ovu grupu, s početnom i ciljnom vrijednošću.
next-ask-for-data = Zatražite podatke koji nedostaju.
next-discuss-in-team = Pogledajte ovu kariku zajedno u timu.

## Ko to radi

role-mayor = načelnik ili načelnica općine
role-council = vijećnici i vijećnice
role-gender-equality-officer = osoba zadužena za ravnopravnost spolova
role-budget-officer = osoba zadužena za budžet
role-planning-officer = osoba zadužena za planiranje
role-head-of-social-services = osoba koja rukovodi socijalnim službama
role-service-provider = pružalac usluge
role-training-organiser = osoba koja organizira obuke
role-statistics-officer = osoba zadužena za statistiku
