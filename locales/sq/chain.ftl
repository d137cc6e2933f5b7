### Zinxhiri: pse një hallkë ka këtë gjendje, çfarë mund të bëhet më tej dhe nga kush.

finding-focus-groups-outside-five-to-eight = { $count ->
    [one] Është zgjedhur { $count } grup në fokus.
   *[other] Janë zgjedhur { $count } grupe në fokus.
}
    .todo = Njëkohësisht mund të punohet me pesë deri në tetë; shkruani për secilin pse u zgjodh.
finding-threshold-unknown = Asnjë rregull nuk ka prag me emrin “{ $name }”. Përdoren pragjet e programit.
    .todo = Krahasoni emrin me listën e pragjeve në udhëzues.
finding-threshold-out-of-range = Pragu “{ $name }” është { $value }; ai mund të jetë nga { $least } deri në { $most }. Përdoren pragjet e programit.
    .todo = Zgjidhni një vlerë midis të dyjave.

## Pse një hallkë ka këtë gjendje

rule-known-protected = Këta njerëz me qëllim nuk numërohen këtu, për sigurinë e tyre.
rule-known-no-table = Asnjë tabelë e lexuar nuk ka shifër për këtë grup.
rule-known-independence = Shifra u llogarit sikur dy veçori të ishin të pavarura; askush nuk e ka numëruar.
rule-known-outside-estimate = Shifra është vlerësim i bërë jashtë bashkisë/komunës.
rule-known-old = Shifra është më e vjetër sesa pranon rregulli.
rule-known-undercounted = Dihet se numërimet e lënë jashtë një pjesë të këtij grupi.
rule-known-counted = Ka një shifër të kohëve të fundit nga të dhëna që e përfshijnë këtë grup.
rule-addressed-no-document = Nuk u lexua asnjë dokument.
rule-addressed-measure = Një dokument ka masë për këtë grup.
rule-addressed-described = Një dokument e përshkruan gjendjen e këtij grupi, pa masë.
rule-addressed-listed = Dokumentet e përmendin këtë grup vetëm në lista.
rule-addressed-absent = Dokumentet e lexuara nuk e përmendin këtë grup.
rule-addressed-unread = Në dokumente nuk mundi të kërkohej ky grup.
rule-planned-no-plan = Nuk u lexua asnjë plan.
rule-planned-complete = Një aktivitet për këtë grup ka përgjegjës dhe data.
rule-planned-incomplete = Ka një aktivitet për këtë grup, pa përgjegjës ose pa data.
rule-planned-none = Asnjë aktivitet i planit nuk është për këtë grup.
rule-planned-unread = Nga plani nuk shihet për kë janë aktivitetet.
rule-funded-no-budget = Nuk u lexua asnjë buxhet.
rule-funded-unread = Fondet në aktivitetet për këtë grup nuk mundën të përcaktoheshin.
rule-funded-none = Në aktivitetet që e përmendin këtë grup nuk ka fonde.
rule-funded-month-missing = Të paktën një muaj është pa fonde.
rule-funded-months-not-stated = Fonde ka, por në buxhet nuk shënohet për cilët muaj.
rule-funded-executed-less = U shpenzua shumë më pak sesa ishte planifikuar.
rule-funded-executed-in-part = Te disa linja nuk shënohet sa u shpenzua; ajo që dihet është shumë më pak sesa ishte planifikuar.
rule-funded-covered = Ka fonde për çdo muaj dhe ato u shpenzuan, aty ku shpenzimi dihet.
rule-ready-protected = Shërbimet për personat që kanë përjetuar dhunë tregohen vetëm për të gjithë bashkinë/komunën.
rule-ready-no-services-read = Nuk u lexua asnjë listë shërbimesh.
rule-ready-no-service = Asnjë shërbim për këtë grup nuk është i hapur.
rule-ready-no-place = Shërbimi më i përshtatshëm nuk ka vend të lirë.
rule-ready-no-access = Gjuha, largësia, tarifa, dokumentet ose ndërtesa e lënë këtë grup jashtë shërbimit më të përshtatshëm.
rule-ready-no-training = Personeli i shërbimit më të përshtatshëm pati në 24 muaj më pak orë trajnimi sesa kërkon rregulli.
rule-ready-open-unknown = Nuk dihet nëse shërbimi më i përshtatshëm është i hapur.
rule-ready-place-unknown = Nuk dihet nëse shërbimi më i përshtatshëm ka vend të lirë.
rule-ready-access-unknown = Nuk dihet nëse ky grup mund ta përdorë shërbimin më të përshtatshëm: gjuha, largësia, tarifa, dokumentet, ndërtesa.
rule-ready-training-unknown = Nuk dihet sa orë trajnimi pati personeli i shërbimit më të përshtatshëm.
rule-ready-all-four = Një shërbim është i hapur, ka vend të lirë, mund të përdoret dhe personeli i tij është i trajnuar.
rule-reached-protected = Numrat për këta njerëz tregohen vetëm aty ku ata kanë dhënë pëlqimin dhe askush nuk mund të identifikohet.
rule-reached-not-recorded = Shërbimet nuk regjistrojnë sa persona të këtij grupi marrin shërbim.
rule-reached-none = Përdorimi regjistrohet për këtë grup, por askush nuk ka marrë shërbim.
rule-reached-refused = Më shumë persona u kthyen pa shërbim sesa e morën atë.
rule-reached-need = Shërbimin e morën mjaft nga personat që dihet se kanë nevojë për të.
rule-reached-few-of-need = Shërbimin e morën pak nga personat që dihet se kanë nevojë për të.
rule-reached-population = Nevoja nuk dihet; shërbimin e morën mjaft persona nga i gjithë grupi.
rule-reached-few-of-population = Nevoja nuk dihet; shërbimin e morën pak persona nga i gjithë grupi.
rule-reached-need-unknown = Disa persona morën shërbim, por as nevoja e as madhësia e grupit nuk dihen aq sa të bëhet krahasimi.
rule-accounted-no-report = Nuk u lexua asnjë raport ose tabelë treguesish.
rule-accounted-published = Një tregues për këtë grup ka vlerë, është publikuar dhe njerëzit mund të përgjigjen.
rule-accounted-no-reply = Një vlerë për këtë grup është publikuar, por nuk dihet si mund të përgjigjen njerëzit.
rule-accounted-unpublished = Një tregues për këtë grup ka vlerë, por ajo nuk është publikuar.
rule-accounted-no-value = Ka një tregues për këtë grup, pa vlerë në periudhën e fundit.
rule-accounted-none = Asnjë tregues nuk ka shifër për këtë grup.
rule-accounted-unread = Nga raporti nuk shihet për kë janë treguesit.

## Çfarë mund të bëhet më tej

next-write-to-level = Dërgoni një shkresë te: { $level }. Kjo është kompetencë e tyre; tregoni çfarë mungon.
next-write-to-other-level = Dërgojini një shkresë nivelit të qeverisjes që e ka këtë kompetencë dhe tregoni çfarë mungon.
next-ask-level-for-data = Kërkoni të dhëna për këtë nga: { $level }.
next-ask-other-level-for-data = Kërkojini të dhëna nivelit të qeverisjes që e ka këtë kompetencë.
next-ask-for-population-figure = Shënoni mungesën e të dhënave, me përgjegjës dhe afat, dhe kërkojeni shifrën nga institucioni i statistikave ose nga një regjistër.
next-look-for-measured-figure = Kërkoni nga institucioni i statistikave një tabelë që i numëron drejtpërdrejt këta njerëz.
next-keep-outside-estimate = Ruani burimin dhe datën e vlerësimit nga jashtë dhe kërkoni një më të ri.
next-ask-for-newer-figure = Kërkoni një shifër më të re nga institucioni i statistikave ose nga një regjistër.
next-show-figures-as-range = Tregoni shifrat zyrtare dhe të tjerat si interval dhe pyesni organizatat e vetë komunitetit.
next-ask-for-documents = Shtoni strategjitë, planet dhe vendimet në fuqi, në mënyrë që të mund të lexohen.
next-raise-measure-at-hearing = Propozoni një masë për këtë grup në dëgjesën publike, deri më { $until }.
next-propose-measure = Propozoni për versionin e ardhshëm të dokumentit një masë me fonde, përgjegjës dhe tregues.
next-ask-for-plan = Shtoni planin e veprimit, në mënyrë që të mund të lexohet.
next-name-responsible-and-dates = Shkruani kush përgjigjet për aktivitetin dhe deri kur kryhet.
next-plan-activity-for-request = Planifikoni tani një aktivitet, që të hyjë në kërkesat buxhetore, deri më { $until }.
next-plan-activity-before-circular = Planifikoni një aktivitet, ose përshtatni një shërbim të zakonshëm, para qarkores buxhetore të datës { $from }.
next-plan-activity = Planifikoni një aktivitet për këtë grup, ose përshtatni për të një shërbim të zakonshëm.
next-ask-for-budget = Shtoni buxhetin, në mënyrë që të mund të lexohet.
next-name-lines-of-activities = Shkruani pranë çdo aktiviteti cilat linja buxhetore përdor.
next-ask-level-for-money = Kërkojini fondet nivelit që e ka deleguar këtë kompetencë: { $level }.
next-cover-month-in-mid-year-review = Kërkoni në rishikimin e buxhetit në mes të vitit mbulimin e muajit pa fonde, deri më { $until }.
next-move-money-to-open-month = Transferoni fonde midis linjave për të mbuluar muajin pa fonde, deri më { $until }.
next-write-budget-request = Përfshini fondet në kërkesën buxhetore, deri më { $until }.
next-raise-money-at-hearing = Ngrini në dëgjesën publike çështjen e fondeve që mungojnë, deri më { $until }.
next-propose-budget-amendment = Propozoni një ndryshim të projektbuxhetit, deri më { $until }.
next-ask-for-money-in-mid-year-review = Kërkoni fondet në rishikimin e buxhetit në mes të vitit, deri më { $until }.
next-prepare-budget-request = Përgatitni tani kërkesën buxhetore; qarkorja buxhetore del më { $from }.
next-move-money-between-lines = Pyesni nëse mund të transferohen fonde midis linjave, deri më { $until }.
next-put-money-into-next-budget = Përfshini fondet në kërkesën për buxhetin e ardhshëm.
next-state-months-of-money = Shkruani për cilët muaj ka fonde.
next-add-executed-amounts = Shtoni shumat e realizuara të linjave që nuk i kanë.
next-explain-unspent-money = Shpjegoni në raportin vjetor pse nuk u shpenzuan fondet, deri më { $until }.
next-spend-planned-money = Shihni bashkë me shërbimin çfarë e vonon shpenzimin; viti buxhetor është i hapur deri më { $until }.
next-find-why-money-was-not-spent = Gjeni pse nuk u shpenzuan fondet dhe shkruajeni në planin e ardhshëm.
next-ask-for-service-list = Shtoni listën e shërbimeve me vendet, tarifat, gjuhët dhe numrin e personave që i përdorin.
next-request-money-for-service = Përfshijeni shërbimin ose vendet e tij në kërkesën buxhetore, deri më { $until }.
next-arrange-service = Merruni vesh për një shërbim me një ofrues publik ose të shoqërisë civile, ose përshtatni një shërbim të zakonshëm.
next-add-places = Merruni vesh me ofruesin për më shumë vende ose për një listë pritjeje me afat.
next-remove-barrier = Shihni me ofruesin gjuhën, largësinë, tarifën, dokumentet dhe ndërtesën, dhe hiqni pengesën që i lë njerëzit jashtë.
next-train-staff = Ftoni personelin e këtij shërbimi në trajnimin e ardhshëm dhe shënoni orët.
next-record-training-hours = Shkruani sa orë trajnimi pati personeli në 24 muajt e fundit.
next-ask-provider-for-details = Pyesni ofruesin për ato që nuk dalin nga lista: a është hapur, vendet e lira, gjuha, largësia, tarifa, dokumentet.
next-record-users-by-group = Merruni vesh me shërbimet si të numërohen personat e këtij grupi, duke respektuar privatësinë.
next-find-out-need = Mësoni sa njerëz kanë nevojë për shërbimin: listat e pritjes, kërkesat, bisedat me organizatat e grupit.
next-review-refusals = Lexoni arsyet pse njerëzit u kthyen pa shërbim dhe ndryshoni ato që mund të ndryshohen.
next-reach-out = Pyesni njerëzit e këtij grupi pse nuk vijnë dhe shkoni aty ku janë.
next-ask-for-indicator-report = Shtoni raportin e fundit me treguesit.
next-publish-with-final-accounts = Publikojeni vlerën bashkë me raportin vjetor, deri më { $until }.
next-publish-indicator = Publikojeni vlerën aty ku njerëzit e këtij grupi mund ta lexojnë ose ta dëgjojnë.
next-open-reply-channel = Tregoni ku mund të përgjigjen njerëzit dhe kush u kthen përgjigje.
next-collect-indicator-value = Mblidhni vlerën e treguesit për periudhën e fundit.
next-add-indicator = Shtoni një tregues me shifër për këtë grup, me vlerë bazë dhe vlerë të synuar.
next-ask-for-data = Kërkoni të dhënat që mungojnë.
next-discuss-in-team = Shqyrtojeni bashkë në ekip këtë hallkë.

## Kush e bën

role-mayor = kryetari/ja
role-council = anëtaret dhe anëtarët e këshillit/kuvendit
role-gender-equality-officer = zyrtari/ja për barazi gjinore
role-budget-officer = zyrtari/ja për buxhet
role-planning-officer = zyrtari/ja për planifikim
role-head-of-social-services = drejtuesi/ja për shërbimet sociale
role-service-provider = ofruesi i shërbimit
role-training-organiser = përgjegjësi/ja për trajnimet
role-statistics-officer = zyrtari/ja për statistika
