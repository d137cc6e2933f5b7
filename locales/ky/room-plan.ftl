### План: максаттар жана алардын иш-чаралары.

plan-room = План
plan-lead = Эмне, ким үчүн, ким тарабынан жана качанга чейин жасалат; аны бюджеттин кайсы саптары төлөйт жана бул кантип билинет. План кабыл алынган файлдардан келет; бул жерде аны эч ким өзгөртпөйт.
plan-nothing = Бир да план али кабыл алына элек
plan-nothing-next = Иш-аракеттер планын таблица же документ түрүндө кошуп, эмне таанылганын карап, аны кабыл алыңыз.
plan-none = Бул чыпкаларга бир да иш-чара туура келбейт
plan-none-next = Чыпкалардын бирин алып салыңыз же азыраак тамга жазыңыз.

plan-text = Аталышы же номери
plan-objective = Максат
plan-without-objective = Максаты жок
plan-lacks = Эмне жетишпейт
plan-lacks-responsible = жооптуусу жок
plan-lacks-dates = мөөнөтү жок
plan-lacks-money = бюджетте акчасы жок

plan-plan = План
plan-activity = Иш-чара
plan-for-whom = Ким үчүн
plan-everywhere = бүт муниципалитет
plan-responsible = Жооптуу
plan-dates = Мөөнөттөрү
plan-from = башталышы: { $date }
plan-until = акыркы күнү: { $date }
plan-cost = Пландагы баасы
plan-adapts = Ылайыкташтырылган кадимки кызмат
plan-adapts-none = аталган эмес

plan-lines = Бюджет саптары
plan-lines-none = аталган эмес
plan-lines-none-why = План бул иш-чара үчүн бюджет сабын атабайт. Аны план атаган сап гана төлөй алат.
plan-line-code = Пландагы сап
plan-line-not-found = бюджетте табылган жок

plan-indicators = Көрсөткүчтөр
plan-indicators-none = План бул иш-чара үчүн көрсөткүч атабайт.
plan-indicator = Көрсөткүч
plan-measured-for = Кимдер үчүн ченелет
plan-baseline = Мурда
plan-goal = Максаттуу маани
plan-value = Жетишилген
plan-published = Жарыяланган
plan-reply-channel = Жооп берүүгө болот
plan-reported = Отчёттордогу көрсөткүчтөр
plan-reported-why = Отчёттор боюнча эмнеге жетишилген. Аталган топтордун кичине маанилери жашырылган, анткени алар адамдардын саны болушу мүмкүн.
