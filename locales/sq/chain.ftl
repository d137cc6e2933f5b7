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

rule-known-protected = Këta njerëz me qëllim nuk numërohen këtu, për siguri të tyre.
rule-known-no-table = Asnjë tabelë e lexuar nuk ka shifër për këtë grup.
rule-known-independence = Shifra u llogarit sikur dy veçori të ishin të pavarura; askush nuk e ka numëruar.
rule-known-outside-estimate = Shifra është vlerësim i bërë jashtë bashkisë a komunës.
rule-known-old = Shifra është më e vjetër sesa pranon rregulli.
rule-known-undercounted = Dihet se numërimet e lënë jashtë një pjesë të këtij grupi.
rule-known-counted = Ka një shifër të freskët nga të dhëna që e përfshijnë këtë grup.
rule-addressed-no-document = Nuk u lexua asnjë dokument.
rule-addressed-measure = Një dokument ka masë për këtë grup.
rule-addressed-described = Një dokument e përshkruan gjendjen e këtij grupi, pa masë.
rule-addressed-listed = Dokumentet e përmendin këtë grup vetëm në lista.
rule-addressed-absent = Dokumentet e lexuara nuk e përmendin këtë grup.
rule-addressed-unread = Dokumentet nuk mund të kërkoheshin për këtë grup.
rule-planned-no-plan = Nuk u lexua asnjë plan.
rule-planned-complete = Një aktivitet për këtë grup ka përgjegjës dhe data.
rule-planned-incomplete = Ka një aktivitet për këtë grup, pa përgjegjës ose pa data.
rule-planned-none = Asnjë aktivitet i planit nuk është për këtë grup.
rule-planned-unread = Plani nuk lejon të shihet për kë janë aktivitetet e tij.
rule-funded-no-budget = Nuk u lexua asnjë buxhet.
rule-funded-unread = Paratë në aktivitetet për këtë grup nuk mund të përcaktoheshin.
rule-funded-none = Nuk ka para në aktivitetet që e përmendin këtë grup.
rule-funded-month-missing = Të paktën një muaj nuk ka para.
rule-funded-months-not-stated = Ka para, por buxheti nuk thotë për cilët muaj.
rule-funded-executed-less = U shpenzua shumë më pak sesa ishte planifikuar.
rule-funded-executed-in-part = Disa linja nuk thonë sa u shpenzua; ajo që dihet është shumë më pak sesa ishte planifikuar.
rule-funded-covered = Ka para për çdo muaj, dhe ato u shpenzuan aty ku shpenzimi dihet.
rule-ready-protected = Shërbimet për personat që kanë përjetuar dhunë tregohen vetëm për gjithë bashkinë a komunën.
rule-ready-no-services-read = Nuk u lexua asnjë listë shërbimesh.
rule-ready-no-service = Asnjë shërbim për këtë grup nuk është i hapur.
rule-ready-no-place = Shërbimi që i afrohet më shumë nuk ka vend të lirë.
rule-ready-no-access = Gjuha, largësia, tarifa, dokumentet ose ndërtesa e lënë këtë grup jashtë shërbimit që i afrohet më shumë.
rule-ready-no-training = Personeli i shërbimit që i afrohet më shumë pati në 24 muaj më pak orë trajnimi sesa kërkon rregulli.
rule-ready-open-unknown = Nuk dihet nëse shërbimi që i afrohet më shumë është i hapur.
rule-ready-place-unknown = Nuk dihet nëse shërbimi që i afrohet më shumë ka vend të lirë.
rule-ready-access-unknown = Nuk dihet nëse ky grup mund ta përdorë shërbimin që i afrohet më shumë: gjuha, largësia, tarifa, dokumentet, ndërtesa.
rule-ready-training-unknown = Nuk dihet sa orë trajnimi pati personeli i shërbimit që i afrohet më shumë.
rule-ready-all-four = Një shërbim është i hapur, ka vend të lirë, mund të përdoret dhe personeli i tij është i trajnuar.
rule-reached-protected = Numrat e këtyre njerëzve tregohen vetëm aty ku ata kanë dhënë pëlqimin dhe askush nuk mund të njihet.
rule-reached-not-recorded = Shërbimet nuk regjistrojnë sa persona të këtij grupi u shërbejnë.
rule-reached-none = Përdoruesit regjistrohen sipas këtij grupi, dhe askujt nuk iu shërbye.
rule-reached-refused = Më shumë persona u kthyen pa shërbim sesa u shërbyen.
rule-reached-need = U shërbyen mjaft nga ata që dihet se kanë nevojë për shërbimin.
rule-reached-few-of-need = U shërbyen pak nga ata që dihet se kanë nevojë për shërbimin.
rule-reached-population = Nevoja nuk dihet; u shërbyen mjaft nga i gjithë grupi.
rule-reached-few-of-population = Nevoja nuk dihet; u shërbyen pak nga i gjithë grupi.
rule-reached-need-unknown = Disa persona u shërbyen, por as nevoja as madhësia e grupit nuk dihen aq sa të krahasohen.
rule-accounted-no-report = Nuk u lexua asnjë raport ose tabelë treguesish.
rule-accounted-published = Një tregues për këtë grup ka vlerë, është publikuar, dhe njerëzit mund të përgjigjen.
rule-accounted-no-reply = Një vlerë për këtë grup është publikuar, por nuk dihet asnjë kanal për përgjigje.
rule-accounted-unpublished = Një tregues për këtë grup ka vlerë që nuk është publikuar.
rule-accounted-no-value = Ka një tregues për këtë grup, pa vlerë në periudhën e fundit.
rule-accounted-none = Asnjë tregues nuk ka shifër për këtë grup.
rule-accounted-unread = Raporti nuk lejon të shihet për kë janë treguesit e tij.

## Çfarë mund të bëhet më tej

next-write-to-level = Shkruajini kësaj: { $level }. Është detyrë e tyre; tregoni çfarë mungon.
next-write-to-other-level = Shkruajini nivelit të qeverisjes që e ka këtë detyrë dhe tregoni çfarë mungon.
next-ask-level-for-data = Kërkoni të dhëna për këtë nga: { $level }.
next-ask-other-level-for-data = Kërkoni të dhëna nga niveli i qeverisjes që e ka këtë detyrë.
next-ask-for-population-figure = Shënoni mungesën e të dhënave me një përgjegjës dhe një datë, dhe kërkojeni shifrën nga enti i statistikave ose nga një regjistër.
next-look-for-measured-figure = Kërkoni nga enti i statistikave një tabelë që i numëron drejtpërdrejt këta njerëz.
next-keep-outside-estimate = Mbani në rregull burimin dhe datën e vlerësimit të jashtëm dhe kërkoni një më të ri.
next-ask-for-newer-figure = Kërkoni një shifër më të re nga enti i statistikave ose nga një regjistër.
next-show-figures-as-range = Tregoni shifrat zyrtare dhe të tjerat si interval, dhe pyesni organizatat e vetë komunitetit.
next-ask-for-documents = Shtoni strategjitë, planet dhe vendimet në fuqi, që të mund të lexohen.
next-raise-measure-at-hearing = Propozoni një masë për këtë grup në dëgjesën publike, deri më { $until }.
next-propose-measure = Propozoni për versionin e ardhshëm të dokumentit një masë me para, përgjegjës dhe tregues.
next-ask-for-plan = Shtoni planin e veprimit, që të mund të lexohet.
next-name-responsible-and-dates = Shkruani kush përgjigjet për aktivitetin dhe deri kur kryhet.
next-plan-activity-for-request = Planifikoni tani një aktivitet, që të hyjë në kërkesat buxhetore, deri më { $until }.
next-plan-activity-before-circular = Planifikoni një aktivitet, ose përshtatni një shërbim të zakonshëm, para qarkores buxhetore të datës { $from }.
next-plan-activity = Planifikoni një aktivitet për këtë grup, ose përshtatni për të një shërbim të zakonshëm.
next-ask-for-budget = Shtoni buxhetin, që të mund të lexohet.
next-name-lines-of-activities = Shkruani pranë çdo aktiviteti cilat linja buxhetore përdor.
next-ask-level-for-money = Kërkojini paratë nivelit që e ka deleguar këtë detyrë: { $level }.
next-cover-month-in-mid-year-review = Kërkoni mbulimin e muajit që mungon në rishikimin e mesvitit, deri më { $until }.
next-move-money-to-open-month = Zhvendosni para midis linjave për të mbuluar muajin që mungon, deri më { $until }.
next-write-budget-request = Vendosini paratë në kërkesën buxhetore, deri më { $until }.
next-raise-money-at-hearing = Ngrini çështjen e parave që mungojnë në dëgjesën publike, deri më { $until }.
next-propose-budget-amendment = Propozoni një ndryshim në projektbuxhet, deri më { $until }.
next-ask-for-money-in-mid-year-review = Kërkojini paratë në rishikimin e mesvitit, deri më { $until }.
next-prepare-budget-request = Përgatiteni tani kërkesën buxhetore; qarkorja buxhetore vjen më { $from }.
next-move-money-between-lines = Pyesni nëse mund të zhvendosen para midis linjave, deri më { $until }.
next-put-money-into-next-budget = Vendosini paratë në kërkesën për buxhetin e ardhshëm.
next-state-months-of-money = Shkruani për cilët muaj janë paratë.
next-add-executed-amounts = Shtoni shumat e realizuara të linjave që nuk i kanë.
next-explain-unspent-money = Shpjegoni në raportin vjetor pse nuk u shpenzuan paratë, deri më { $until }.
next-spend-planned-money = Shihni bashkë me shërbimin çfarë e ngadalëson shpenzimin; viti buxhetor është i hapur deri më { $until }.
next-find-why-money-was-not-spent = Gjeni pse nuk u shpenzuan paratë dhe shkruajeni në planin e ardhshëm.
next-ask-for-service-list = Shtoni listën e shërbimeve me vendet, tarifat, gjuhët dhe përdoruesit.
next-request-money-for-service = Vendoseni shërbimin ose vendet e tij në kërkesën buxhetore, deri më { $until }.
next-arrange-service = Merruni vesh për një shërbim me një ofrues publik ose të shoqërisë civile, ose përshtatni një shërbim të zakonshëm.
next-add-places = Merruni vesh me ofruesin për më shumë vende, ose për një listë pritjeje me datë.
next-remove-barrier = Shihni me ofruesin gjuhën, largësinë, tarifën, dokumentet dhe ndërtesën, dhe hiqni atë që i lë njerëzit jashtë.
next-train-staff = Ftoni personelin e këtij shërbimi në trajnimin e ardhshëm dhe shënoni orët.
next-record-training-hours = Shkruani sa orë trajnimi pati personeli në 24 muajt e fundit.
next-ask-provider-for-details = Pyesni ofruesin për ato që lista nuk i thotë: hapja, vendet e lira, gjuha, largësia, tarifa, dokumentet.
next-record-users-by-group = Merruni vesh me shërbimet si t’i numërojnë personat e këtij grupi, duke respektuar privatësinë.
next-find-out-need = Mësoni sa njerëz kanë nevojë për shërbimin: listat e pritjes, kërkesat, një bisedë me organizatat e grupit.
next-review-refusals = Lexoni arsyet pse njerëzit u kthyen pa shërbim dhe ndryshoni ato që mund të ndryshohen.
next-reach-out = Pyesni njerëzit e këtij grupi pse nuk vijnë dhe shkoni aty ku janë.
next-ask-for-indicator-report = Shtoni raportin e fundit me treguesit.
next-publish-with-final-accounts = Publikojeni vlerën me raportin vjetor, deri më { $until }.
next-publish-indicator = Publikojeni vlerën aty ku njerëzit e këtij grupi mund ta lexojnë ose ta dëgjojnë.
next-open-reply-channel = Tregoni ku mund të përgjigjen njerëzit dhe kush u kthen përgjigje.
next-collect-indicator-value = Mblidhni vlerën e treguesit për periudhën e fundit.
next-add-indicator = Shtoni një tregues me shifër për këtë grup, me vlerë bazë dhe synim.
next-ask-for-data = Kërkoni të dhënat që mungojnë.
next-discuss-in-team = Shiheni këtë hallkë bashkë në ekip.

## Kush e bën

role-mayor = kryetari/ja
role-council = anëtarët e këshillit/kuvendit
role-gender-equality-officer = zyrtari/ja për barazi gjinore
role-budget-officer = zyrtari/ja për buxhet
role-planning-officer = zyrtari/ja për planifikim
role-head-of-social-services = drejtuesi/ja e shërbimeve sociale
role-service-provider = ofruesi i shërbimit
role-training-organiser = organizatori/ja e trajnimeve
role-statistics-officer = zyrtari/ja për statistika
