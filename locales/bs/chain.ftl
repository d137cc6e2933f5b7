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
    .todo = Izaberite vrijednost između ta dva broja.

## Zašto karika ima svoj status

rule-known-protected = Ovi ljudi se ovdje namerno ne broje, radi njihove sigurnosti.
rule-known-no-table = Nijedna pročitana tabela nema podatak za ovu grupu.
rule-known-independence = Broj je izračunat kao da dva obilježja ne zavise jedno od drugog; niko ga nije izbrojao.
rule-known-outside-estimate = Broj je procjena nastala izvan općine.
rule-known-old = Broj je stariji nego što pravilo prihvata.
rule-known-undercounted = Zna se da popisi ne obuhvataju dio ove grupe.
rule-known-counted = Postoji noviji broj iz podataka koji imaju ovu grupu.
rule-addressed-no-document = Nije pročitan nijedan dokument.
rule-addressed-measure = Jedan dokument ima mjeru za ovu grupu.
rule-addressed-described = Jedan dokument opisuje položaj ove grupe, bez mjere.
rule-addressed-listed = Dokumenti ovu grupu navode samo u nabrajanjima.
rule-addressed-absent = Pročitani dokumenti ne navode ovu grupu.
rule-addressed-unread = U dokumentima se nije mogla tražiti ova grupa.
rule-planned-no-plan = Nije pročitan nijedan plan.
rule-planned-complete = Jedna aktivnost za ovu grupu ima nosioca i rokove.
rule-planned-incomplete = Postoji aktivnost za ovu grupu, bez nosioca ili bez rokova.
rule-planned-none = Nijedna aktivnost plana nije za ovu grupu.
rule-planned-unread = Iz plana se ne vidi za koga su aktivnosti.
rule-funded-no-budget = Nije pročitan nijedan budžet.
rule-funded-unread = Nije se moglo utvrditi koliko je novca u aktivnostima za ovu grupu.
rule-funded-none = U aktivnostima koje navode ovu grupu nema novca.
rule-funded-month-missing = Barem jedan mjesec je bez novca.
rule-funded-months-not-stated = Novac postoji, ali budžet ne kaže za koje mjesece.
rule-funded-executed-less = Potrošeno je mnogo manje nego što je planirano.
rule-funded-executed-in-part = Za neke linije ne piše koliko je potrošeno; ono što se zna mnogo je manje od planiranog.
rule-funded-covered = Novac postoji za svaki mjesec i potrošen je tamo gdje se to zna.
rule-ready-protected = Usluge za osobe koje su preživjele nasilje prikazuju se samo za cijelu općinu.
rule-ready-no-services-read = Nije pročitan nijedan spisak usluga.
rule-ready-no-service = Nijedna usluga za ovu grupu nije otvorena.
rule-ready-no-place = Usluga koja najviše odgovara nema slobodno mjesto.
rule-ready-no-access = Jezik, udaljenost, cijena, papiri ili zgrada ovoj grupi zatvaraju pristup usluzi koja najviše odgovara.
rule-ready-no-training = Osoblje usluge koja najviše odgovara imalo je za 24 mjeseca manje sati obuke nego što pravilo traži.
rule-ready-open-unknown = Ne zna se da li je usluga koja najviše odgovara otvorena.
rule-ready-place-unknown = Ne zna se da li usluga koja najviše odgovara ima slobodno mjesto.
rule-ready-access-unknown = Ne zna se da li ova grupa može da koristi uslugu koja najviše odgovara: jezik, udaljenost, cijena, papiri, zgrada.
rule-ready-training-unknown = Ne zna se koliko je sati obuke imalo osoblje usluge koja najviše odgovara.
rule-ready-all-four = Jedna usluga je otvorena, ima slobodno mjesto, može da se koristi, a osoblje je obučeno.
rule-reached-protected = Brojevi o ovim ljudima prikazuju se samo tamo gdje su na to pristali i gdje niko ne može biti prepoznat.
rule-reached-not-recorded = Usluge ne bilježe koliko osoba iz ove grupe je dobilo uslugu.
rule-reached-none = Korištenje se bilježi za ovu grupu, a niko nije dobio uslugu.
rule-reached-refused = Više osoba je ostalo bez usluge nego što ju je dobilo.
rule-reached-need = Uslugu je dobilo dovoljno osoba za koje se zna da im je potrebna.
rule-reached-few-of-need = Uslugu je dobilo malo osoba za koje se zna da im je potrebna.
rule-reached-population = Potreba nije poznata; uslugu je dobilo dovoljno osoba iz cijele grupe.
rule-reached-few-of-population = Potreba nije poznata; uslugu je dobilo malo osoba iz cijele grupe.
rule-reached-need-unknown = Neke osobe su dobile uslugu, ali ni potreba ni veličina grupe nisu poznate dovoljno za poređenje.
rule-accounted-no-report = Nije pročitan nijedan izvještaj ni tabela pokazatelja.
rule-accounted-published = Jedan pokazatelj za ovu grupu ima vrijednost, objavljen je i ljudi mogu odgovoriti.
rule-accounted-no-reply = Vrijednost za ovu grupu je objavljena, ali nije poznat kanal za odgovore.
rule-accounted-unpublished = Jedan pokazatelj za ovu grupu ima vrijednost koja nije objavljena.
rule-accounted-no-value = Postoji pokazatelj za ovu grupu, bez vrijednosti u posljednjem periodu.
rule-accounted-none = Nijedan pokazatelj nema podatak za ovu grupu.
rule-accounted-unread = Iz izvještaja se ne vidi za koga su pokazatelji.

## Šta se dalje može uraditi

next-write-to-level = Obratite se pismom: { $level }. To je njihov zadatak; napišite šta nedostaje.
next-write-to-other-level = Obratite se pismom nivou vlasti čiji je ovo zadatak i napišite šta nedostaje.
next-ask-level-for-data = Zatražite podatke o ovome: { $level }.
next-ask-other-level-for-data = Zatražite podatke od nivoa vlasti čiji je ovo zadatak.
next-ask-for-population-figure = Upišite da podatak nedostaje, ko ga traži i do kada, i zatražite ga od zavoda za statistiku ili iz registra.
next-look-for-measured-figure = Zatražite od zavoda za statistiku tabelu koja ove ljude neposredno broji.
next-keep-outside-estimate = Držite u redu izvor i datum vanjske procjene i potražite noviju.
next-ask-for-newer-figure = Zatražite noviji broj od zavoda za statistiku ili iz registra.
next-show-figures-as-range = Prikažite zvanične i druge brojeve kao raspon i pitajte organizacije same zajednice.
next-ask-for-documents = Dodajte važeće strategije, planove i odluke da bi mogli da se pročitaju.
next-raise-measure-at-hearing = Predložite mjeru za ovu grupu na javnoj raspravi, do { $until }
next-propose-measure = Za sljedeću verziju dokumenta predložite mjeru s novcem, nosiocem i pokazateljem.
next-ask-for-plan = Dodajte akcioni plan da bi mogao da se pročita.
next-name-responsible-and-dates = Upišite ko je nosilac aktivnosti i do kada se završava.
next-plan-activity-for-request = Isplanirajte aktivnost sada da bi ušla u budžetske zahtjeve, do { $until }
next-plan-activity-before-circular = Isplanirajte aktivnost ili prilagodite redovnu uslugu prije budžetskog uputstva: { $from }
next-plan-activity = Isplanirajte aktivnost za ovu grupu ili joj prilagodite redovnu uslugu.
next-ask-for-budget = Dodajte budžet da bi mogao da se pročita.
next-name-lines-of-activities = Uz svaku aktivnost upišite koje budžetske linije koristi.
next-ask-level-for-money = Zatražite novac od onoga ko je povjerio ovaj zadatak: { $level }.
next-cover-month-in-mid-year-review = Zatražite pokriće za mjesec koji nedostaje u polugodišnjem rebalansu, do { $until }
next-move-money-to-open-month = Preusmjerite novac između linija da se pokrije mjesec koji nedostaje, do { $until }
next-write-budget-request = Unesite novac u budžetski zahtjev, do { $until }
next-raise-money-at-hearing = Ukažite na novac koji nedostaje na javnoj raspravi, do { $until }
next-propose-budget-amendment = Predložite amandman na nacrt budžeta, do { $until }
next-ask-for-money-in-mid-year-review = Zatražite novac u polugodišnjem rebalansu, do { $until }
next-prepare-budget-request = Pripremite budžetski zahtjev sada; budžetsko uputstvo stiže { $from }
next-move-money-between-lines = Pitajte da li se novac može preusmjeriti između linija, do { $until }
next-put-money-into-next-budget = Unesite novac u zahtjev za sljedeći budžet.
next-state-months-of-money = Upišite za koje mjesece novac postoji.
next-add-executed-amounts = Dodajte izvršene iznose za linije koje ih nemaju.
next-explain-unspent-money = U godišnjem izvještaju objasnite zašto novac nije potrošen, do { $until }
next-spend-planned-money = Pogledajte sa službom šta usporava trošenje; budžetska godina je otvorena do { $until }
next-find-why-money-was-not-spent = Saznajte zašto novac nije potrošen i upišite to u sljedeći plan.
next-ask-for-service-list = Dodajte spisak usluga s mjestima, cijenama, jezicima i brojem osoba koje ih koriste.
next-request-money-for-service = Unesite uslugu ili njena mjesta u budžetski zahtjev, do { $until }
next-arrange-service = Dogovorite uslugu s javnim pružaocem ili civilnim društvom, ili prilagodite redovnu.
next-add-places = Dogovorite s pružaocem više mjesta ili listu čekanja s rokom.
next-remove-barrier = Pogledajte s pružaocem jezik, udaljenost, cijenu, papire i zgradu i uklonite ono što ljudima zatvara vrata.
next-train-staff = Pozovite osoblje ove usluge na sljedeću obuku i zabilježite sate.
next-record-training-hours = Upišite koliko je sati obuke osoblje imalo u posljednja 24 mjeseca.
next-ask-provider-for-details = Pitajte pružaoca ono što spisak ne kaže: da li radi, slobodna mjesta, jezik, udaljenost, cijena, papiri.
next-record-users-by-group = Dogovorite sa službama kako da broje osobe iz ove grupe, uz poštovanje privatnosti.
next-find-out-need = Saznajte koliko osoba treba uslugu: liste čekanja, zahtjevi, razgovor s organizacijama grupe.
next-review-refusals = Pročitajte razloge zbog kojih su ljudi ostali bez usluge i promijenite one koji se mogu promijeniti.
next-reach-out = Pitajte ljude iz ove grupe zašto ne dolaze i idite tamo gdje jesu.
next-ask-for-indicator-report = Dodajte posljednji izvještaj s pokazateljima.
next-publish-with-final-accounts = Objavite vrijednost uz godišnji izvještaj, do { $until }
next-publish-indicator = Objavite vrijednost tamo gdje ljudi iz ove grupe mogu da je pročitaju ili čuju.
next-open-reply-channel = Napišite gdje ljudi mogu odgovoriti i ko im odgovara.
next-collect-indicator-value = Prikupite vrijednost pokazatelja za posljednji period.
next-add-indicator = Dodajte pokazatelj s podatkom za ovu grupu, s početnom i ciljnom vrijednošću.
next-ask-for-data = Zatražite podatke koji nedostaju.
next-discuss-in-team = Pogledajte ovu kariku zajedno u timu.

## Ko to radi

role-mayor = načelnik/ca općine
role-council = vijećnici i vijećnice
role-gender-equality-officer = osoba zadužena za ravnopravnost spolova
role-budget-officer = osoba zadužena za budžet
role-planning-officer = osoba zadužena za planiranje
role-head-of-social-services = rukovodilac/teljka socijalnih usluga
role-service-provider = pružalac usluge
role-training-organiser = organizator/ka obuka
role-statistics-officer = osoba zadužena za statistiku
