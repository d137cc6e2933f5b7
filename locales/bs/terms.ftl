### Nazivi zatvorenih lista.

## Karike lanca

link-known = poznato
link-addressed = prepoznato
link-planned = planirano
link-funded = finansirano
link-ready = spremno
link-reached = obuhvaćeno
link-accounted = položen račun

link-question-known = Šta znamo o njima, iz kojeg izvora, koliko pouzdano, i smijemo li ih uopće brojati?
link-question-addressed = Da li ih dokumenti navode, opisuju njihov položaj ili predviđaju mjere za njih?
link-question-planned = Koje su aktivnosti namijenjene njima ili im prilagođavaju redovnu uslugu?
link-question-funded = Koliko je novca u tim aktivnostima planirano, koliko izvršeno i za koliko mjeseci?
link-question-ready = Postoji li usluga koja je otvorena, blizu i pristupačna, s obučenim osobljem i slobodnim mjestom?
link-question-reached = Ko je dobio uslugu, a ko je ostao bez nje i zašto?
link-question-accounted = Koji pokazatelj govori šta se promijenilo, i je li objavljen tamo gdje ga mogu pročitati ili čuti i odgovoriti?

link-source-known = stanovništvo
link-source-addressed = dokumenti
link-source-planned = plan
link-source-funded = budžet
link-source-ready = usluge, osoblje
link-source-reached = korištenje usluga
link-source-accounted = izvještaji

## Stanje karike

status-holds = drži
status-weak = slabo
status-breaks = prekida se
status-cannot-say = ne može se reći
status-not-applicable = ne primjenjuje se
status-protected = zaštićeno

status-meaning-holds = Ono što pravilo traži postoji.
status-meaning-weak = Postoji dio onoga što pravilo traži.
status-meaning-breaks = Zna se da ono što pravilo traži ne postoji.
status-meaning-cannot-say = Pročitane datoteke o tome ne govore.
status-meaning-not-applicable = Karika se ne odnosi na ovu grupu.
status-meaning-protected = Ovdje se namjerno ne prikuplja, radi sigurnosti ljudi.

## Stanje podatka

state-known = poznato
state-estimated = procijenjeno
state-unknown = nepoznato
state-not-collected = ne prikuplja se
state-refused = odgovor uskraćen
state-suppressed = skriveno
state-protected = zaštićeno

## Grupe

group-women = žene
group-men = muškarci
group-girls = djevojčice
group-boys = dječaci
group-children = djeca
group-youth = mladi
group-older-people = starije osobe
group-people-with-disabilities = osobe s invaliditetom
group-roma = Romi, Aškalije i Egipćani
group-ethnic-minorities = zajednice koje ovdje nisu većina
group-migrants = raseljene osobe i migranti
group-victims-of-violence = osobe koje su preživjele nasilje
group-single-parents = samohrani roditelji
group-rural-residents = seosko stanovništvo
group-poor = osobe s niskim primanjima
group-lgbti = LGBTI osobe
group-unemployed = nezaposlene osobe
group-carers = osobe koje brinu o drugima

## Ljudi u dvije grupe istovrijemeno

people-roma-women = Romkinje, Aškalijke i Egipćanke
people-girls-roma = romske, aškalijske i egipćanske djevojčice
people-boys-roma = romski, aškalijski i egipćanski dječaci
people-children-roma = romska, aškalijska i egipćanska djeca
people-roma-youth = mladi iz romske, aškalijske i egipćanske zajednice
people-people-with-disabilities-women = žene s invaliditetom
people-men-people-with-disabilities = muškarci s invaliditetom
people-girls-people-with-disabilities = djevojčice s invaliditetom
people-boys-people-with-disabilities = dječaci s invaliditetom
people-children-people-with-disabilities = djeca s invaliditetom
people-people-with-disabilities-youth = mladi s invaliditetom
people-older-people-people-with-disabilities = starije osobe s invaliditetom
people-older-people-women = starije žene
people-men-older-people = stariji muškarci
people-rural-residents-women = žene na selu
people-men-rural-residents = muškarci na selu
people-older-people-rural-residents = starije osobe na selu
people-rural-residents-youth = mladi na selu
people-children-rural-residents = djeca na selu
people-women-youth = mlade žene
people-men-youth = mladi muškarci
people-unemployed-women = nezaposlene žene
people-men-unemployed = nezaposleni muškarci
people-unemployed-youth = nezaposleni mladi
people-poor-women = žene s niskim primanjima
people-children-poor = djeca u porodicama s niskim primanjima
people-older-people-poor = starije osobe s niskim primanjima
people-single-parents-women = samohrane majke
people-men-single-parents = samohrani očevi
people-migrants-women = raseljene žene i migrantkinje
people-children-migrants = raseljena djeca i djeca migranti
people-ethnic-minorities-women = žene iz zajednica koje ovdje nisu većina
people-carers-women = žene koje brinu o drugima

## Podaci

figure-population = stanovništvo
figure-population-alternative = stanovništvo, prema drugom izvoru
figure-basis = osnova podatka
figure-undercounted = popisi ne obuhvataju cijelu grupu
figure-documents-read = pročitani dokumenti
figure-passages-listed = dijelovi teksta koji grupu navode
figure-passages-described = dijelovi teksta koji opisuju njen položaj
figure-passages-measure = dijelovi teksta s mjerom
figure-passages-measure-resourced = dijelovi teksta s mjerom, novcem, nosiocem i pokazateljem
figure-plans-read = pročitani planovi
figure-activities = aktivnosti koje navode grupu
figure-activities-complete = od toga, s nosiocem i rokovima
figure-ordinary-adapted = redovne usluge prilagođene grupi
figure-lines-read = pročitane budžetske linije
figure-money-planned = novac planiran u aktivnostima koje navode grupu
figure-money-executed = izvršeno u tim aktivnostima
figure-months-covered = mjeseci za koje ima novca
figure-months-due = mjeseci za koje je novac potreban
figure-services-read = pročitane usluge
figure-services-open = otvorene usluge
figure-places-free = slobodna mjesta
figure-access = može se koristiti (jezik, udaljenost, cijena, dokumentacija)
figure-training-hours = sati obuke po zaposlenoj osobi u 24 mjeseca
figure-users-recorded = korištenje se bilježi za ovu grupu
figure-persons-served = osobe koje su dobile uslugu
figure-contacts = kontakti
figure-turned-away = osobe koje su ostale bez usluge
figure-need = osobe za koje se zna da im je usluga potrebna
figure-reports-read = pročitani izvještaji
figure-indicators = pokazatelji za grupu
figure-indicators-with-value = od toga, s vrijednošću u posljednjem periodu
figure-indicators-published = od toga, objavljeni
figure-reply-channel = kanal za odgovore

basis-measured = prebrojano u podacima
basis-outside-estimate = vanjska procjena
basis-independence = izračunato, kao da su obilježja nezavisna

## Jedinice

unit-persons = osobe
unit-contacts = kontakti
unit-documents = dokumenti
unit-passages = dijelovi teksta
unit-activities = aktivnosti
unit-lines = budžetske linije
unit-money = iznos
unit-months = mjeseci
unit-services = usluge
unit-places = mjesta
unit-hours = sati
unit-indicators = pokazatelji
unit-code = šifra
unit-flag = da ili ne

amount-persons = { $count ->
    [one] { $count } osoba
    [few] { $count } osobe
   *[other] { $count } osoba
}
amount-contacts = { $count ->
    [one] { $count } kontakt
    [few] { $count } kontakta
   *[other] { $count } kontakata
}
amount-documents = { $count ->
    [one] { $count } dokument
    [few] { $count } dokumenta
   *[other] { $count } dokumenata
}
amount-passages = { $count ->
    [one] { $count } dio teksta
    [few] { $count } dijela teksta
   *[other] { $count } dijelova teksta
}
amount-activities = { $count ->
    [one] { $count } aktivnost
    [few] { $count } aktivnosti
   *[other] { $count } aktivnosti
}
amount-lines = { $count ->
    [one] { $count } budžetska linija
    [few] { $count } budžetske linije
   *[other] { $count } budžetskih linija
}
amount-money = { $count }
amount-months = { $count ->
    [one] { $count } mjesec
    [few] { $count } mjeseca
   *[other] { $count } mjeseci
}
amount-services = { $count ->
    [one] { $count } usluga
    [few] { $count } usluge
   *[other] { $count } usluga
}
amount-places = { $count ->
    [one] { $count } mjesto
    [few] { $count } mjesta
   *[other] { $count } mjesta
}
amount-hours = { $count ->
    [one] { $count } sat
    [few] { $count } sata
   *[other] { $count } sati
}
amount-indicators = { $count ->
    [one] { $count } pokazatelj
    [few] { $count } pokazatelja
   *[other] { $count } pokazatelja
}
amount-code = { $count }
amount-flag = { $count }

## Druge liste

severity-error = za ispravku
severity-warning = za provjeru
severity-note = dobro je znati

duty-own = vlastiti posao općine
duty-delegated = posao povjeren općini
duty-shared = zajednički posao više nivoa vlasti
duty-other-level = posao drugog nivoa vlasti

knowledge-count = smije se brojati
knowledge-outside-estimate-only = samo vanjska procjena
knowledge-protected = zaštićeno: ovdje se ne broji

pack-rule-knowledge = Paket pravila za zemlju ({ $country }) sadrži pravilo o tome šta se smije znati o ovoj grupi: { $group }.
pack-rule-undercount = Prema paketu pravila za zemlju ({ $country }), popisi ne obuhvataju dio ove grupe: { $group }.

budget-step-circular = budžetske instrukcije
budget-step-requests = budžetski zahtjevi
budget-step-hearings = javne rasprave
budget-step-adoption = usvajanje u vijeću ili skupštini
budget-step-execution = izvršenje
budget-step-mid-year = rebalans sredinom godine
budget-step-final-accounts = završni račun

place-level-country = država
place-level-region = kanton ili regija
place-level-municipality = općina
place-level-settlement = naselje

dimension-sex = spol
dimension-age = dob
dimension-ethnicity = etnička pripadnost
dimension-disability = invaliditet
dimension-migration = raseljenost i migracije
dimension-residence = grad ili selo
dimension-membership = grupa
dimension-other = drugo

sex-female = žene
sex-male = muškarci

residence-urban = gradsko
residence-rural = seosko

kind-population = tabela stanovništva
kind-plan = plan
kind-budget = budžet
kind-contracts = ugovori
kind-services = usluge
kind-sessions = obuke
kind-indicators = pokazatelji
kind-document = dokument
kind-places = mjesta
kind-boundaries = granice
kind-mapping = datoteka postavki
kind-unknown = nije prepoznato

responsiveness-unequal = nejednako
responsiveness-blind = nije uzeto u obzir
responsiveness-sensitive = osjetljivo
responsiveness-specific = specifično
responsiveness-transformative = transformativno
responsiveness-not-applicable = ne primjenjuje se

ladder-listed = navedeno
ladder-described = opisano
ladder-measure = mjera
ladder-measure-resourced = mjera s novcem, nosiocem i pokazateljem

passage-objective = cilj
passage-activity = aktivnost
passage-indicator = pokazatelj
passage-resource = sredstva
passage-responsible = nosilac
passage-deadline = rok
passage-diagnosis = opis stanja

yes = da
no = ne
not-said = nije navedeno
target-universal = svi

## Kako se pišu vrijednosti

money-amount = { $code ->
    [EUR] { $amount } €
    [BAM] { $amount } KM
   *[other] { $amount } { $code }
}
percent-amount = { $number } %
range = { $low }–{ $high }
range-of-days = { $first } – { $last }
estimated-range = procjena: { $range }
age-and-over = { $from }+
