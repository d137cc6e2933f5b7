### Plani: objektivat dhe aktivitetet e tyre.

plan-room = Plani
plan-lead = Çfarë do të bëhet, për kë, nga kush dhe deri kur; cilat linja buxhetore e paguajnë, dhe si do të dihet. Plani vjen nga skedarët e pranuar; këtu nuk e ndryshon askush.
plan-nothing = Ende asnjë plan nuk është pranuar
plan-nothing-next = Sillni një plan veprimi si tabelë ose dokument, shikoni si u njoh, dhe pranojeni.
plan-none = Asnjë aktivitet nuk u përgjigjet këtyre filtrave
plan-none-next = Hiqni një filtër, ose shkruani më pak shkronja.

plan-text = Titulli ose numri
plan-objective = Objektivi
plan-without-objective = Pa objektiv
plan-lacks = Çfarë mungon
plan-lacks-responsible = pa përgjegjës
plan-lacks-dates = pa ditë përfundimi
plan-lacks-money = pa fonde në buxhet

plan-plan = Plani
plan-activity = Aktiviteti
plan-for-whom = Për kë
plan-everywhere = gjithë bashkia/komuna
plan-responsible = Përgjegjës
plan-dates = Datat
plan-from = nga { $date }
plan-until = deri më { $date }
plan-cost = Kostoja në plan
plan-adapts = Shërbimi i zakonshëm që përshtatet
plan-adapts-none = nuk përmendet asnjë

plan-lines = Linjat buxhetore
plan-lines-none = nuk përmendet asnjë
plan-lines-none-why = Plani nuk përmend asnjë linjë buxhetore për këtë aktivitet. Vetëm një linjë që ai e përmend mund ta paguajë.
plan-line-code = Linja në plan
plan-line-not-found = nuk u gjet në asnjë buxhet

plan-indicators = Treguesit
plan-indicators-none = Plani nuk përmend asnjë tregues për këtë aktivitet.
plan-indicator = Treguesi
plan-measured-for = Matet për
plan-baseline = Më parë
plan-goal = Caku
plan-value = E arritur
plan-published = I publikuar
plan-reply-channel = Mund të jepet përgjigje
plan-reported = Treguesit e raporteve
plan-reported-why = Çfarë thonë raportet se u arrit. Vlerat e vogla të grupeve të përmendura fshihen, sepse mund të jenë numër personash.
