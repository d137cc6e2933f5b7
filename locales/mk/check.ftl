### Што кажува `isonomia check`: страницата, терминалот, текот.

## Врв на страницата

check-title = Синџирот, { $year }
check-title-without-year = Синџирот
check-title-of-place = { $place }: синџирот, { $year }
check-lead = Кои групи се познати, застапени во документите, вклучени во планот и во буџетот; за кои има подготвена услуга, кои се опфатени и за кои се дава отчет. Отворете алка за да ги видите доказите. Ако нема познат прекин, тоа не значи дека прекини нема.
check-place-unknown = Ниту една датотека не го наведува местото.
check-made = Изготвено од { $files ->
    [one] { $files } датотека
   *[other] { $files } датотеки
} на { $date }.
check-internal = Интерно: за работа во канцеларијата, не за објавување
check-internal-why = Броевите на луѓе од 1 до 4 се скриени, а со нив и броевите од кои би можеле да се пресметаат.
check-raw-warning = Овде се гледаат мали броеви на луѓе. По нив некој може да биде препознаен. Задржете го ова во канцеларијата, не споделувајте го со никого и избришете го кога работата ќе заврши.
check-skip-to-content = Премини на содржината
check-contents = На оваа страница

## Синџирот

check-focus = Групи во фокус
check-focus-chosen-by = избор: { $by }
check-focus-reason = Зошто: { $reason }
check-others = Сѐ уште неразгледани
check-others-why = Состојбите и податоците се пресметуваат и за овие групи. Од нив не произлегуваат задачи додека некој не одлучи да ги разгледа.
check-choose-focus = Сѐ уште не се избрани групи во фокус
check-choose-focus-how = Изберете пет до осум групи со советот или со тимот и запишете ги со причините во `isonomia.toml`, под `[focus]`. Потоа за тие групи се прикажуваат следните чекори.
check-other-rows = { $count ->
    [one] Уште { $count } ред: населено место или луѓе во две групи истовремено
   *[other] Уште { $count } редови: населени места и луѓе во две групи истовремено
}
check-no-known-break = нема познат прекин, состојба на { $date }
check-first-break = прв прекин: { $link }
check-next = Следен чекор
check-next-by = { $role }, { $when }
check-whose-duty = Чија е задачата: { $duty }
check-letter = Би помогнал допис до: { $level }. Тоа е нивна надлежност.
check-row-description = { $people }: { $links }
check-link-and-status = { $link }: { $status }
check-readiness-only = само подготвеност
check-protected-here = Овде не се брои, заради безбедност на луѓето. Тоа не е недостаток.
check-need-unknown = потребата не е позната
check-share-of-group = дел од групата, бидејќи потребата не е позната
check-reported = пријавено
check-overlap = Групите се преклопуваат; редовите не се собираат.
check-in-place = { $people }, { $place }
check-women-and-men = жени { $women } · мажи { $men }
check-gap = јаз { $gap }

## Колони

check-column-group = Група
check-column-link = Алка
check-column-status = Состојба
check-column-figure = Податок
check-column-value = Вредност
check-column-unit = Единица
check-column-state = Состојба на податокот
check-column-as-of = Референтен период
check-column-evidence = Доказ
check-column-rule = Правило
check-column-file = Датотека
check-column-recognised-as = Препознаено како
check-column-rows-read = Прочитани редови
check-column-rows-used = Употребени
check-column-rows-rejected = Неупотребени
check-column-place = Место
check-column-amount = Износ
check-column-share = Удел
check-column-line = Буџетска ставка
check-column-finding = Наод
check-column-what-to-do = Што може да се направи
check-column-where = Каде

## Докази

evidence-open = Докази
evidence-file = { $file }
evidence-sheet = { $file }, лист „{ $sheet }“
evidence-row = { $file }, ред { $row }
evidence-row-of-sheet = { $file }, лист „{ $sheet }“, ред { $row }
evidence-cell = { $file }, ќелија { $cell }
evidence-cell-of-sheet = { $file }, лист „{ $sheet }“, ќелија { $cell }
evidence-page = { $file }, страница { $page }
evidence-passage = { $file }, знаци од { $first } до { $last }
evidence-passage-on-page = { $file }, страница { $page }, знаци од { $first } до { $last }
evidence-searched = { $where }: пребарано
evidence-rule = Правило: { $rule }
evidence-quote = „{ $quote }“
evidence-more = и уште { $count ->
    [one] { $count } извор
   *[other] { $count } извори
}
evidence-none = изворот не е наведен
evidence-ends-here = Доказот завршува кај заштитениот збир; она што стои зад него не се прикажува.

## Пари

check-money = Средства по групи
check-money-of = Средства во активностите што ја наведуваат секоја група, { $currency }
check-money-overlap = Средства во активностите што ја наведуваат оваа група (се преклопуваат; не собирајте).
check-money-planned = планирано
check-money-executed = реализирано
check-money-by-target-set = Средства по точните групи што ги наведуваат активностите
check-money-universal = за сите
check-money-not-attributed = без наведена група
check-money-total = вкупно
check-money-per-resident = по жител (жители: { $residents })
check-money-adds-up = Збирот на овие редови е еднаков на вкупниот износ, без никаква разлика.
check-money-without-group = Сѐ уште ниту една активност со средства не наведува група.
check-universal-lines = Најголемите редовни ставки за кои нема податок за користењето по пол
check-universal-lines-why = Најголем дел од јавните средства минува низ редовните услуги. Овде сѐ уште не се евидентира кој ги користи; најмногу покажува броењето по пол кај најголемите ставки.
check-universal-lines-none = За секоја прочитана редовна ставка има податоци за користењето по пол.

## Население

check-population = Население
pyramid-title = Население по возраст и пол: { $place }
pyramid-title-without-place = Население по возраст и пол
pyramid-description = Жените лево, мажите десно, пар ленти за секоја возрасна група, најмладите долу. Вкупно жени: { $women }, мажи: { $men }. Табелата подолу ги има истите податоци.
pyramid-women = жени
pyramid-men = мажи
pyramid-age = Возраст
pyramid-suppressed = скриено
pyramid-missing = Не е прочитана ниту една табела со возраст и пол.
bars-title = Средства во активностите што ја наведуваат секоја група, покрај средствата за сите
bars-description = Една лента за секоја група. Лентите се преклопуваат, бидејќи активност може да наведе повеќе групи; не се собираат. Табелата подолу ги има истите податоци.
map-title = Населени места: { $place }
map-description = Обриси на населените места. Мострата на секое го означува она што стои во легендата; табелата подолу ги има истите податоци.
check-table-of-chart = Податоците од овој цртеж

## Датотеки и наоди

check-files = Датотеки
check-file-not-recognised = Не е препознаена, па не е употребена.
check-held = задржана: изгледа дека содржи лични податоци
check-held-why = Ништо од неа не се цитира, не се користи и не се извезува додека не ја погледне некое лице. Ако смее да се користи, запишете го нејзиното име во `isonomia.toml`, под `[release]`.
check-suppressed = скриено, бидејќи се малку луѓе
check-suppressed-note = „Скриено“ стои наместо броевите од 1 до 4 и броевите што би ги откриле. Нулата се прикажува како нула.
check-findings = Наоди
check-findings-none = Не е најдено ништо за исправка.
check-what-to-do = Што може да се направи
check-findings-count = { $count ->
    [one] { $count } наод
   *[other] { $count } наоди
}
check-errors-count = { $count ->
    [one] { $count } за исправка
   *[other] { $count } за исправка
}
check-warnings-count = { $count ->
    [one] { $count } за проверка
   *[other] { $count } за проверка
}
check-more-findings = и уште { $count ->
    [one] { $count } од овој вид
   *[other] { $count } од овој вид
}
check-see-page = Целиот список се добива со `--format html` или `--format json`.

## Легенда

check-legend = Легенда
check-legend-line = Линијата е полна додека синџирот држи, а точкеста од првиот прекин.
check-legend-no-score = Нема вкупна оценка: синџирот покажува каде испаѓа некоја група, а не чиј резултат е подобар.

## Крај

check-summary = { $read ->
    [one] прочитана { $read } датотека
   *[other] прочитани { $read } датотеки
}, { $held ->
    [one] задржана { $held }
   *[other] задржани { $held }
}, { $unread ->
    [one] непрочитана { $unread }
   *[other] непрочитани { $unread }
}
check-exit-clean = Сѐ е прочитано.
check-exit-findings = Прочитано, но има нешто за исправка; другите датотеки, без проблеми, се употребени.
check-nothing-readable = Во { $folder } ништо не можеше да се прочита.
check-nothing-readable-how = Ставете ги во една папка табелите за населението, плановите, буџетите, документите, услугите и обуките, и наведете ја таа папка.
check-written = Зачувано во { $file }
check-mapping-written = Датотеката за поврзување е зачувана како { $file }. Прегледајте ја, исправете што не е во ред и повторете ја проверката.

## Тек

progress-reading = Се чита { $file }
progress-files = { $done } од { $total } датотеки
progress-analysing = Се анализираат документите
progress-joining = Се поврзува синџирот

## Findings of the check itself

finding-focus-place-unknown = „{ $found }“, местото на група во фокус, не е познато ни од датотеките ни од податоците за земјата.
    .todo = Напишете го местото како што го пишуваат датотеките или изоставете го за да важи за целата општина.
finding-file-unreadable = Оваа датотека не можеше да се прочита од дискот.
    .todo = Затворете ја во другите програми, проверете дали смеете да ја отворите и повторете ја проверката.
