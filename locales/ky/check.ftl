### `isonomia check` эмне дейт: барак, терминал, жүрүшү.

## Барактын башы

check-title = Чынжыр, { $year }
check-title-without-year = Чынжыр
check-title-of-place = { $place }: чынжыр, { $year }
check-lead = Кайсы топтор белгилүү, документтерде, планда жана бюджетте эске алынган, кайсылары үчүн кызмат даяр, кайсылары камтылган жана кайсылары жөнүндө отчет бар. Далилдерин көрүү үчүн шакекти ачыңыз. Белгилүү үзүлүүнүн жоктугу үзүлүү таптакыр жок дегенди билдирбейт.
check-place-unknown = Бир да файл жерди атабайт.
check-made = { $date } күнү { $files ->
    [one] { $files } файлдан
   *[other] { $files } файлдан
} түзүлдү.
check-internal = Ички: кеңседеги иш үчүн, жарыялоо үчүн эмес
check-internal-why = 1ден 4кө чейинки адам саны жашырылган; алар менен бирге аларды эсептеп чыгарууга мүмкүн болгон сандар да жашырылган.
check-raw-warning = Бул жерде кичине сандар көрсөтүлгөн. Алар боюнча адамды таанып алууга болот. Муну кеңседе сактаңыз, эч кимге бербеңиз жана иш бүткөндө өчүрүңүз.
check-skip-to-content = Мазмунга өтүү
check-contents = Бул баракта

## Чынжыр

check-focus = Көңүл борборундагы топтор
check-focus-chosen-by = тандаган: { $by }
check-focus-reason = Себеби: { $reason }
check-others = Азырынча карала элек
check-others-why = Бул топтор үчүн да абал жана маалымат эсептелет. Кимдир бирөө аларды карап чыгууну чечмейинче, алар боюнча тапшырма чыкпайт.
check-choose-focus = Көңүл борборундагы топтор азырынча тандала элек
check-choose-focus-how = Жергиликтүү кеңеш же команда менен бештен сегизге чейинки топту тандап, себептери менен `isonomia.toml` файлына, `[focus]` бөлүмүнө жазыңыз. Ошондо бул топтор үчүн кийинки кадамдар көрсөтүлөт.
check-other-rows = { $count ->
    [one] Дагы { $count } сап: калктуу конуштар жана эки топко тең кирген адамдар
   *[other] Дагы { $count } сап: калктуу конуштар жана эки топко тең кирген адамдар
}
check-no-known-break = белгилүү үзүлүү жок, { $date } күнүнө карата
check-first-break = биринчи үзүлүү: { $link }
check-next = Кийинки кадам
check-next-by = { $role }, { $when }
check-whose-duty = Кимдин милдети: { $duty }
check-letter = Ушул деңгээлге кат жазуу жардам берет: { $level }. Бул анын милдети.
check-row-description = { $people }: { $links }
check-link-and-status = { $link }: { $status }
check-readiness-only = даярдык гана
check-protected-here = Адамдардын коопсуздугу үчүн бул жерде эсептелбейт. Бул кемчилик эмес.
check-need-unknown = муктаждык белгисиз
check-share-of-group = топтун үлүшү, анткени муктаждык белгисиз
check-reported = билдирилген
check-overlap = Топтор бири-бири менен кесилишет; саптар кошулбайт.
check-in-place = { $people }, { $place }
check-women-and-men = аялдар { $women } · эркектер { $men }
check-gap = айырма { $gap }

## Мамычалар

check-column-group = Топ
check-column-link = Шакек
check-column-status = Абалы
check-column-figure = Маалымат
check-column-value = Мааниси
check-column-unit = Бирдик
check-column-state = Маалыматтын абалы
check-column-as-of = Кайсы күнгө карата
check-column-evidence = Далил
check-column-rule = Эреже
check-column-file = Файл
check-column-recognised-as = Эмне деп таанылды
check-column-rows-read = Окулган саптар
check-column-rows-used = Колдонулганы
check-column-rows-rejected = Колдонулбаганы
check-column-place = Жер
check-column-amount = Сумма
check-column-share = Үлүш
check-column-line = Бюджет сабы
check-column-finding = Эскертүү
check-column-what-to-do = Эмне кылса болот
check-column-where = Кайда

## Далилдер

evidence-open = Далилдер
evidence-file = { $file }
evidence-sheet = { $file }, «{ $sheet }» барагы
evidence-row = { $file }, { $row }-сап
evidence-row-of-sheet = { $file }, «{ $sheet }» барагы, { $row }-сап
evidence-cell = { $file }, { $cell } уячасы
evidence-cell-of-sheet = { $file }, «{ $sheet }» барагы, { $cell } уячасы
evidence-page = { $file }, { $page }-бет
evidence-passage = { $file }, { $first }–{ $last }-белгилер
evidence-passage-on-page = { $file }, { $page }-бет, { $first }–{ $last }-белгилер
evidence-searched = { $where }: каралды
evidence-rule = Эреже: { $rule }
evidence-quote = «{ $quote }»
evidence-more = дагы { $count ->
    [one] { $count } булак
   *[other] { $count } булак
}
evidence-none = булагы көрсөтүлгөн эмес
evidence-ends-here = Далил корголгон жыйынтыкта бүтөт; анын артындагысы көрсөтүлбөйт.

## Акча

check-money = Топтор боюнча акча
check-money-of = Ар бир топту атаган иш-чаралардагы акча, { $currency }
check-money-overlap = Бул топту атаган иш-чаралардагы акча (кесилишет; кошпоңуз).
check-money-planned = пландалган
check-money-executed = аткарылган
check-money-by-target-set = Иш-чараларда аталган топтордун так тизмеси боюнча акча
check-money-universal = баары үчүн
check-money-not-attributed = тобу көрсөтүлгөн эмес
check-money-total = бардыгы
check-money-per-resident = бир тургунга (тургундар: { $residents })
check-money-adds-up = Бул саптардын суммасы жалпы суммага акыркы тыйынына чейин дал келет.
check-money-without-group = Азырынча акчасы бар бир да иш-чара топту атабайт.
check-universal-lines = Кадимки кызматтардын алуучулары жынысы боюнча көрсөтүлбөгөн эң чоң саптары
check-universal-lines-why = Мамлекеттик акчанын көбү кадимки кызматтар аркылуу өтөт. Алардан ким пайдаланары бул жерде азырынча катталбайт; эң чоңдорунда жынысы боюнча эсеп жүргүзүү эң көп нерсени көрсөтөт.
check-universal-lines-none = Кадимки кызматтардын окулган ар бир сабында жынысы боюнча алуучулар көрсөтүлгөн.

## Калк

check-population = Калк
pyramid-title = Калк жашы жана жынысы боюнча: { $place }
pyramid-title-without-place = Калк жашы жана жынысы боюнча
pyramid-description = Аялдар солдо, эркектер оңдо, ар бир жаш тобуна эки тилке, эң жаштары төмөндө. Бардыгы: { $women } аял жана { $men } эркек. Төмөнкү таблицада ошол эле маалымат.
pyramid-women = аялдар
pyramid-men = эркектер
pyramid-age = Жашы
pyramid-suppressed = жашырылган
pyramid-missing = Жашы жана жынысы бар бир да таблица окулган жок.
bars-title = Ар бир топту атаган иш-чаралардагы акча, баары үчүн акчанын жанында
bars-description = Ар бир топко бир тилке. Тилкелер кесилишет, анткени бир иш-чара бир нече топту атай алат; алар кошулбайт. Төмөнкү таблицада ошол эле маалымат.
map-title = Калктуу конуштар: { $place }
map-description = Калктуу конуштардын чектери. Ар биринин чиймеси эмнени билдирери шарттуу белгилерде жазылган; төмөнкү таблицада ошол эле маалымат.
check-table-of-chart = Бул сүрөттүн маалыматы

## Файлдар жана эскертүүлөр

check-files = Файлдар
check-file-not-recognised = Таанылган жок, ошондуктан колдонулган жок.
check-held = кармалып турат: жеке маалымат бар окшойт
check-held-why = Аны адам карап чыкмайынча андан эч нерсе цитаталанбайт, колдонулбайт жана сыртка чыгарылбайт. Колдонууга мүмкүн болсо, атын `isonomia.toml` файлына, `[release]` бөлүмүнө жазыңыз.
check-suppressed = жашырылган, анткени адамдар аз
check-suppressed-note = «Жашырылган» 1ден 4кө чейинки сандардын жана аларды ачып коё турган сандардын ордунда турат. Нөл нөл катары көрсөтүлөт.
check-findings = Эскертүүлөр
check-findings-none = Оңдой турган эч нерсе табылган жок.
check-what-to-do = Эмне кылса болот
check-findings-count = { $count ->
    [one] { $count } эскертүү
   *[other] { $count } эскертүү
}
check-errors-count = { $count ->
    [one] оңдоо керек: { $count }
   *[other] оңдоо керек: { $count }
}
check-warnings-count = { $count ->
    [one] карап чыкса жакшы: { $count }
   *[other] карап чыкса жакшы: { $count }
}
check-more-findings = ушул сыяктуу дагы { $count ->
    [one] { $count } эскертүү
   *[other] { $count } эскертүү
}
check-see-page = Толук тизме `--format html` же `--format json` менен чыгат.

## Шарттуу белгилер

check-legend = Шарттуу белгилер
check-legend-line = Чынжыр бекем турганда сызык бүтүн, биринчи үзүлүүдөн баштап чекиттүү.
check-legend-no-score = Жалпы баа жок: чынжыр топтун кайсы жерде калып калганын көрсөтөт, ким мыкты экенин эмес.

## Аягы

check-summary = { $read ->
    [one] { $read } файл окулду
   *[other] { $read } файл окулду
}, { $held ->
    [one] { $held } кармалып турат
   *[other] { $held } кармалып турат
}, { $unread ->
    [one] { $unread } окулган жок
   *[other] { $unread } окулган жок
}
check-exit-clean = Баары окулду.
check-exit-findings = Окулду; оңдой турган нерселер бар. Калган файлдар колдонулду.
check-nothing-readable = { $folder } ичинен эч нерсе окуу мүмкүн болгон жок.
check-nothing-readable-how = Калк таблицаларын, пландарды, бюджеттерди, документтерди, кызматтарды жана сабактарды бир папкага салып, ошол папканы көрсөтүңүз.
check-written = { $file } файлына жазылды
check-mapping-written = Дал келтирүү файлы жазылды: { $file }. Карап чыгып, туура эмесин оңдоп, текшерүүнү кайра жүргүзүңүз.

## Жүрүшү

progress-reading = { $file } окулууда
progress-files = файлдар: { $total } ичинен { $done }
progress-analysing = Документтер талданууда
progress-joining = Чынжыр түзүлүүдө

## Findings of the check itself

finding-focus-place-unknown = Көңүл борборундагы топтун жери «{ $found }» файлдарда да, өлкө маалыматында да жок.
    .todo = Жерди файлдардагыдай жазыңыз же бүт муниципалитетке тиешелүү болсо, жазбай коюңуз.
finding-file-unreadable = Бул файлды дисктен окууга мүмкүн болбоду.
    .todo = Аны башка программаларда жабыңыз, ачууга укугуңуз бар-жогун карап, текшерүүнү кайталаңыз.
