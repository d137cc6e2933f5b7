### Nazivi zatvorenih lista.

## Karike lanca

link-known = poznato
link-addressed = prepoznato
link-planned = planirano
link-funded = finansirano
link-ready = spremno
link-reached = obuhvaćeno
link-accounted = položen račun

link-question-known = Šta znamo o njima, iz kog izvora, koliko pouzdano, i smemo li uopšte da ih brojimo?
link-question-addressed = Da li ih dokumenti navode, opisuju njihov položaj ili predviđaju mere za njih?
link-question-planned = Koje su aktivnosti namenjene njima ili im prilagođavaju redovnu uslugu?
link-question-funded = Koliko je novca u tim aktivnostima planirano, koliko izvršeno i za koliko meseci?
link-question-ready = Postoji li usluga koja je otvorena, blizu i pristupačna, sa obučenim osobljem i slobodnim mestom?
link-question-reached = Ko je dobio uslugu, a ko je ostao bez nje i zašto?
link-question-accounted = Koji pokazatelj govori šta se promenilo, i da li je objavljen tamo gde mogu da ga pročitaju ili čuju i da odgovore?

link-source-known = stanovništvo
link-source-addressed = dokumenti
link-source-planned = plan
link-source-funded = budžet
link-source-ready = usluge, osoblje
link-source-reached = korišćenje usluga
link-source-accounted = izveštaji

## Stanje karike

status-holds = drži
status-weak = slabo
status-breaks = prekida se
status-cannot-say = ne može se reći
status-not-applicable = ne primenjuje se
status-protected = zaštićeno

status-meaning-holds = Ono što pravilo traži postoji.
status-meaning-weak = Postoji deo onoga što pravilo traži.
status-meaning-breaks = Zna se da ono što pravilo traži ne postoji.
status-meaning-cannot-say = Pročitane datoteke o tome ne govore.
status-meaning-not-applicable = Karika se ne odnosi na ovu grupu.
status-meaning-protected = Ovde se namerno ne prikuplja, radi bezbednosti ljudi.

## Stanje podatka

state-known = poznato
state-estimated = procenjeno
state-unknown = nepoznato
state-not-collected = ne prikuplja se
state-refused = odgovor uskraćen
state-suppressed = skriveno
state-protected = zaštićeno

## Grupe

group-women = žene
group-men = muškarci
group-girls = devojčice
group-boys = dečaci
group-children = deca
group-youth = mladi
group-older-people = starije osobe
group-people-with-disabilities = osobe sa invaliditetom
group-roma = Romi, Aškalije i Egipćani
group-ethnic-minorities = zajednice koje ovde nisu većina
group-migrants = raseljene osobe i migranti
group-victims-of-violence = osobe koje su preživele nasilje
group-single-parents = samohrani roditelji
group-rural-residents = seosko stanovništvo
group-poor = osobe sa niskim primanjima
group-lgbti = LGBTI osobe
group-unemployed = nezaposlene osobe
group-carers = osobe koje brinu o drugima

## Ljudi u dve grupe istovremeno

people-roma-women = Romkinje, Aškalijke i Egipćanke
people-girls-roma = romske, aškalijske i egipćanske devojčice
people-boys-roma = romski, aškalijski i egipćanski dečaci
people-children-roma = romska, aškalijska i egipćanska deca
people-roma-youth = mladi iz romske, aškalijske i egipćanske zajednice
people-people-with-disabilities-women = žene sa invaliditetom
people-men-people-with-disabilities = muškarci sa invaliditetom
people-girls-people-with-disabilities = devojčice sa invaliditetom
people-boys-people-with-disabilities = dečaci sa invaliditetom
people-children-people-with-disabilities = deca sa invaliditetom
people-people-with-disabilities-youth = mladi sa invaliditetom
people-older-people-people-with-disabilities = starije osobe sa invaliditetom
people-older-people-women = starije žene
people-men-older-people = stariji muškarci
people-rural-residents-women = žene na selu
people-men-rural-residents = muškarci na selu
people-older-people-rural-residents = starije osobe na selu
people-rural-residents-youth = mladi na selu
people-children-rural-residents = deca na selu
people-women-youth = mlade žene
people-men-youth = mladi muškarci
people-unemployed-women = nezaposlene žene
people-men-unemployed = nezaposleni muškarci
people-unemployed-youth = nezaposleni mladi
people-poor-women = žene sa niskim primanjima
people-children-poor = deca u porodicama sa niskim primanjima
people-older-people-poor = starije osobe sa niskim primanjima
people-single-parents-women = samohrane majke
people-men-single-parents = samohrani očevi
people-migrants-women = raseljene žene i migrantkinje
people-children-migrants = raseljena deca i deca migranti
people-ethnic-minorities-women = žene iz zajednica koje ovde nisu većina
people-carers-women = žene koje brinu o drugima

## Podaci

figure-population = stanovništvo
figure-population-alternative = stanovništvo, prema drugom izvoru
figure-basis = osnov podatka
figure-undercounted = popisi ne obuhvataju celu grupu
figure-documents-read = pročitani dokumenti
figure-passages-listed = delovi teksta koji grupu navode
figure-passages-described = delovi teksta koji opisuju njen položaj
figure-passages-measure = delovi teksta sa merom
figure-passages-measure-resourced = delovi teksta sa merom, novcem, nosiocem i pokazateljem
figure-plans-read = pročitani planovi
figure-activities = aktivnosti koje navode grupu
figure-activities-complete = od toga, sa nosiocem i rokovima
figure-ordinary-adapted = redovne usluge prilagođene grupi
figure-lines-read = pročitane budžetske linije
figure-money-planned = novac planiran u aktivnostima koje navode grupu
figure-money-executed = izvršeno u tim aktivnostima
figure-months-covered = meseci za koje ima novca
figure-months-due = meseci za koje je novac potreban
figure-services-read = pročitane usluge
figure-services-open = otvorene usluge
figure-places-free = slobodna mesta
figure-access = može da se koristi (jezik, udaljenost, cena, dokumentacija)
figure-training-hours = sati obuke po zaposlenoj osobi u 24 meseca
figure-users-recorded = korišćenje se beleži za ovu grupu
figure-persons-served = osobe koje su dobile uslugu
figure-contacts = kontakti
figure-turned-away = osobe koje su ostale bez usluge
figure-need = osobe za koje se zna da im je usluga potrebna
figure-reports-read = pročitani izveštaji
figure-indicators = pokazatelji za grupu
figure-indicators-with-value = od toga, sa vrednošću u poslednjem periodu
figure-indicators-published = od toga, objavljeni
figure-reply-channel = kanal za odgovore

basis-measured = prebrojano u podacima
basis-outside-estimate = spoljna procena
basis-independence = izračunato, kao da su obeležja nezavisna

## Jedinice

unit-persons = osobe
unit-contacts = kontakti
unit-documents = dokumenti
unit-passages = delovi teksta
unit-activities = aktivnosti
unit-lines = budžetske linije
unit-money = iznos
unit-months = meseci
unit-services = usluge
unit-places = mesta
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
    [one] { $count } deo teksta
    [few] { $count } dela teksta
   *[other] { $count } delova teksta
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
    [one] { $count } mesec
    [few] { $count } meseca
   *[other] { $count } meseci
}
amount-services = { $count ->
    [one] { $count } usluga
    [few] { $count } usluge
   *[other] { $count } usluga
}
amount-places = { $count ->
    [one] { $count } mesto
    [few] { $count } mesta
   *[other] { $count } mesta
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
severity-warning = za proveru
severity-note = dobro je znati

duty-own = izvorni posao opštine
duty-delegated = posao poveren opštini
duty-shared = zajednički posao više nivoa vlasti
duty-other-level = posao drugog nivoa vlasti

knowledge-count = sme da se broji
knowledge-outside-estimate-only = samo spoljna procena
knowledge-protected = zaštićeno: ovde se ne broji

pack-rule-knowledge = Paket pravila za zemlju ({ $country }) sadrži pravilo o tome šta sme da se zna o ovoj grupi: { $group }.
pack-rule-undercount = Prema paketu pravila za zemlju ({ $country }), popisi ne obuhvataju deo ove grupe: { $group }.

budget-step-circular = uputstvo za pripremu budžeta
budget-step-requests = budžetski zahtevi
budget-step-hearings = javne rasprave
budget-step-adoption = usvajanje u skupštini
budget-step-execution = izvršenje
budget-step-mid-year = rebalans sredinom godine
budget-step-final-accounts = završni račun

place-level-country = država
place-level-region = okrug ili region
place-level-municipality = opština
place-level-settlement = naselje

dimension-sex = pol
dimension-age = starost
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
kind-places = mesta
kind-boundaries = granice
kind-mapping = datoteka podešavanja
kind-unknown = nije prepoznato

responsiveness-unequal = nejednako
responsiveness-blind = nije uzeto u obzir
responsiveness-sensitive = osetljivo
responsiveness-specific = specifično
responsiveness-transformative = transformativno
responsiveness-not-applicable = ne primenjuje se

ladder-listed = navedeno
ladder-described = opisano
ladder-measure = mera
ladder-measure-resourced = mera sa novcem, nosiocem i pokazateljem

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

## Kako se pišu vrednosti

money-amount = { $code ->
    [EUR] { $amount } €
    [BAM] { $amount } KM
   *[other] { $amount } { $code }
}
percent-amount = { $number } %
range = { $low }–{ $high }
range-of-days = { $first } – { $last }
estimated-range = procena: { $range }
age-and-over = { $from }+
