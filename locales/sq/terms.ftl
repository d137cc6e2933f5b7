### Emrat e listave të mbyllura.

## Hallkat e zinxhirit

link-known = njohur
link-addressed = trajtuar
link-planned = planifikuar
link-funded = financuar
link-ready = gati
link-reached = arritur
link-accounted = llogaridhënie

link-question-known = Çfarë dimë për këta njerëz, nga cili burim, me sa siguri, dhe a lejohet t’i numërojmë?
link-question-addressed = A i përmendin dokumentet këta njerëz, a e përshkruajnë gjendjen e tyre, a parashikojnë masa për ta?
link-question-planned = Cilat aktivitete janë për këta njerëz, ose ua përshtatin atyre një shërbim të zakonshëm?
link-question-funded = Sa fonde ka në këto aktivitete, të planifikuara dhe të realizuara, dhe për sa muaj?
link-question-ready = A ka një shërbim të hapur, afër dhe pa pengesa për përdorim, me personel të trajnuar dhe me vend të lirë?
link-question-reached = Kush mori shërbim, kush u kthye pa shërbim dhe pse?
link-question-accounted = Cili tregues tregon çfarë ka ndryshuar, dhe a është publikuar aty ku njerëzit mund ta lexojnë ose ta dëgjojnë dhe të përgjigjen?

link-source-known = popullsia
link-source-addressed = dokumentet
link-source-planned = plani
link-source-funded = buxheti
link-source-ready = shërbimet, personeli
link-source-reached = përdorimi i shërbimeve
link-source-accounted = raportet

## Gjendja e hallkës

status-holds = mban
status-weak = e dobët
status-breaks = këputet
status-cannot-say = nuk mund të thuhet
status-not-applicable = nuk zbatohet
status-protected = e mbrojtur

status-meaning-holds = Ajo që kërkon rregulli është plotësuar.
status-meaning-weak = Ajo që kërkon rregulli është plotësuar pjesërisht.
status-meaning-breaks = Dihet se ajo që kërkon rregulli nuk është plotësuar.
status-meaning-cannot-say = Nuk del nga skedarët e lexuar.
status-meaning-not-applicable = Hallka nuk ka kuptim për këtë grup.
status-meaning-protected = Këtu me qëllim nuk mblidhen të dhëna, për sigurinë e njerëzve.

## Gjendja e shifrës

state-known = e njohur
state-estimated = e vlerësuar
state-unknown = e panjohur
state-not-collected = nuk mblidhet
state-refused = u refuzua
state-suppressed = e fshehur
state-protected = e mbrojtur

## Grupet

group-women = gra
group-men = burra
group-girls = vajza
group-boys = djem
group-children = fëmijë
group-youth = të rinj dhe të reja
group-older-people = persona të moshuar
group-people-with-disabilities = persona me aftësi të kufizuara
group-roma = romë, ashkali dhe egjiptianë
group-ethnic-minorities = komunitete që këtu nuk janë shumicë
group-migrants = persona të zhvendosur dhe migrantë
group-victims-of-violence = persona që kanë përjetuar dhunë
group-single-parents = prindër të vetëm
group-rural-residents = popullsi rurale
group-poor = persona me të ardhura të ulëta
group-lgbti = persona LGBTI
group-unemployed = persona të papunë
group-carers = persona që kujdesen për të tjerët

## Njerëz në dy grupe njëherësh

people-roma-women = gra rome, ashkali dhe egjiptiane
people-girls-roma = vajza rome, ashkali dhe egjiptiane
people-boys-roma = djem romë, ashkali dhe egjiptianë
people-children-roma = fëmijë romë, ashkali dhe egjiptianë
people-roma-youth = të rinj dhe të reja nga komunitetet rom, ashkali dhe egjiptian
people-people-with-disabilities-women = gra me aftësi të kufizuara
people-men-people-with-disabilities = burra me aftësi të kufizuara
people-girls-people-with-disabilities = vajza me aftësi të kufizuara
people-boys-people-with-disabilities = djem me aftësi të kufizuara
people-children-people-with-disabilities = fëmijë me aftësi të kufizuara
people-people-with-disabilities-youth = të rinj dhe të reja me aftësi të kufizuara
people-older-people-people-with-disabilities = persona të moshuar me aftësi të kufizuara
people-older-people-women = gra të moshuara
people-men-older-people = burra të moshuar
people-rural-residents-women = gra nga zonat rurale
people-men-rural-residents = burra nga zonat rurale
people-older-people-rural-residents = persona të moshuar në zonat rurale
people-rural-residents-youth = të rinj dhe të reja në zonat rurale
people-children-rural-residents = fëmijë në zonat rurale
people-women-youth = gra të reja
people-men-youth = burra të rinj
people-unemployed-women = gra të papuna
people-men-unemployed = burra të papunë
people-unemployed-youth = të rinj dhe të reja të papunësuar
people-poor-women = gra me të ardhura të ulëta
people-children-poor = fëmijë në familje me të ardhura të ulëta
people-older-people-poor = persona të moshuar me të ardhura të ulëta
people-single-parents-women = nëna të vetme
people-men-single-parents = baballarë të vetëm
people-migrants-women = gra të zhvendosura dhe migrante
people-children-migrants = fëmijë të zhvendosur dhe migrantë
people-ethnic-minorities-women = gra nga komunitetet që këtu nuk janë shumicë
people-carers-women = gra që kujdesen për të tjerët

## Shifrat

figure-population = popullsia
figure-population-alternative = popullsia, sipas një burimi tjetër
figure-basis = mbështetet në
figure-undercounted = dihet se numri është më i vogël sesa në të vërtetë
figure-documents-read = dokumente të lexuara
figure-passages-listed = pjesë teksti që e përmendin grupin
figure-passages-described = pjesë teksti që e përshkruajnë gjendjen e tij
figure-passages-measure = pjesë teksti me masë
figure-passages-measure-resourced = pjesë teksti me masë, fonde, përgjegjës dhe tregues
figure-plans-read = plane të lexuara
figure-activities = aktivitete që e përmendin grupin
figure-activities-complete = prej tyre, me përgjegjës dhe data
figure-ordinary-adapted = shërbime të zakonshme të përshtatura për grupin
figure-lines-read = linja buxhetore të lexuara
figure-money-planned = fonde të planifikuara në aktivitetet që e përmendin grupin
figure-money-executed = fonde të realizuara në këto aktivitete
figure-months-covered = muaj për të cilët ka fonde
figure-months-due = muaj për të cilët duhen fonde
figure-services-read = shërbime të lexuara
figure-services-open = shërbime të hapura
figure-places-free = vende të lira
figure-access = mund të përdoret (gjuha, largësia, tarifa, dokumentet)
figure-training-hours = orë trajnimi për person të personelit në 24 muaj
figure-users-recorded = përdorimi regjistrohet për këtë grup
figure-persons-served = persona që morën shërbim
figure-contacts = kontakte
figure-turned-away = persona që u kthyen pa shërbim
figure-need = persona që dihet se kanë nevojë për shërbimin
figure-reports-read = raporte të lexuara
figure-indicators = tregues për grupin
figure-indicators-with-value = prej tyre, me vlerë në periudhën e fundit
figure-indicators-published = prej tyre, të publikuar
figure-reply-channel = mënyrë për t’u përgjigjur

basis-measured = numërim në të dhëna
basis-outside-estimate = vlerësim nga jashtë
basis-independence = llogaritje, sikur veçoritë të ishin të pavarura

## Njësitë

unit-persons = persona
unit-contacts = kontakte
unit-documents = dokumente
unit-passages = pjesë teksti
unit-activities = aktivitete
unit-lines = linja buxhetore
unit-money = shuma
unit-months = muaj
unit-services = shërbime
unit-places = vende
unit-hours = orë
unit-indicators = tregues
unit-code = kodi
unit-flag = po ose jo

amount-persons = { $count ->
    [one] { $count } person
   *[other] { $count } persona
}
amount-contacts = { $count ->
    [one] { $count } kontakt
   *[other] { $count } kontakte
}
amount-documents = { $count ->
    [one] { $count } dokument
   *[other] { $count } dokumente
}
amount-passages = { $count ->
    [one] { $count } pjesë teksti
   *[other] { $count } pjesë teksti
}
amount-activities = { $count ->
    [one] { $count } aktivitet
   *[other] { $count } aktivitete
}
amount-lines = { $count ->
    [one] { $count } linjë buxhetore
   *[other] { $count } linja buxhetore
}
amount-money = { $count }
amount-months = { $count ->
    [one] { $count } muaj
   *[other] { $count } muaj
}
amount-services = { $count ->
    [one] { $count } shërbim
   *[other] { $count } shërbime
}
amount-places = { $count ->
    [one] { $count } vend
   *[other] { $count } vende
}
amount-hours = { $count ->
    [one] { $count } orë
   *[other] { $count } orë
}
amount-indicators = { $count ->
    [one] { $count } tregues
   *[other] { $count } tregues
}
amount-code = { $count }
amount-flag = { $count }

## Lista të tjera

severity-error = për t’u korrigjuar
severity-warning = për t’u parë
severity-note = për dijeni

duty-own = kompetencë e vetë bashkisë/komunës
duty-delegated = kompetencë e deleguar te bashkia/komuna
duty-shared = kompetencë e përbashkët e disa niveleve
duty-other-level = kompetencë e një niveli tjetër

knowledge-count = lejohet të numërohet
knowledge-outside-estimate-only = vetëm vlerësim nga jashtë
knowledge-protected = i mbrojtur: këtu nuk numërohet

pack-rule-knowledge = Rregullat për vendin ({ $country }) përcaktojnë çfarë lejohet të dihet për këtë grup: { $group }.
pack-rule-undercount = Sipas rregullave për vendin ({ $country }), numërimet e lënë jashtë një pjesë të këtij grupi: { $group }.

budget-step-circular = qarkorja buxhetore
budget-step-requests = kërkesat buxhetore
budget-step-hearings = dëgjesat publike
budget-step-adoption = miratimi në këshill/kuvend
budget-step-execution = zbatimi
budget-step-mid-year = rishikimi i buxhetit në mes të vitit
budget-step-final-accounts = raporti vjetor i zbatimit të buxhetit

place-level-country = shteti
place-level-region = qarku/rajoni
place-level-municipality = bashkia/komuna
place-level-settlement = vendbanimi

dimension-sex = gjinia
dimension-age = mosha
dimension-ethnicity = përkatësia etnike
dimension-disability = aftësia e kufizuar
dimension-migration = zhvendosja dhe migrimi
dimension-residence = zonë urbane ose rurale
dimension-membership = grupi
dimension-other = tjetër

sex-female = gra
sex-male = burra

residence-urban = urbane
residence-rural = rurale

kind-population = tabelë e popullsisë
kind-plan = plan
kind-budget = buxhet
kind-contracts = kontrata
kind-services = shërbime
kind-sessions = sesione trajnimi
kind-indicators = tregues
kind-document = dokument
kind-places = listë vendesh
kind-boundaries = kufij
kind-mapping = skedar përputhjesh
kind-unknown = nuk u njoh

responsiveness-unequal = i pabarabartë
responsiveness-blind = nuk merret parasysh
responsiveness-sensitive = i ndjeshëm
responsiveness-specific = specifik
responsiveness-transformative = transformues
responsiveness-not-applicable = nuk zbatohet

ladder-listed = i përmendur
ladder-described = i përshkruar
ladder-measure = me masë
ladder-measure-resourced = me masë, fonde, përgjegjës dhe tregues

passage-objective = objektiv
passage-activity = aktivitet
passage-indicator = tregues
passage-resource = mjete
passage-responsible = përgjegjës
passage-deadline = afat
passage-diagnosis = përshkrim i gjendjes

yes = po
no = jo
not-said = nuk thuhet
target-universal = të gjithë

## Si shkruhen vlerat

money-amount = { $code ->
    [EUR] { $amount } €
    [ALL] { $amount } lekë
   *[other] { $amount } { $code }
}
percent-amount = { $number } %
range = { $low }–{ $high }
range-of-days = { $first } – { $last }
estimated-range = vlerësim { $range }
age-and-over = { $from }+
