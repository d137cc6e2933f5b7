### Что говорит `isonomia check`: страница, терминал, ход работы.

## Начало страницы

check-title = Цепочка, { $year }
check-title-without-year = Цепочка
check-title-of-place = { $place }: цепочка, { $year }
check-lead = Какие группы известны, отражены в документах, в плане и в бюджете, для каких готова услуга, какие охвачены и по каким есть отчёт. Откройте звено, чтобы увидеть подтверждения. Отсутствие известных обрывов не значит, что их нет.
check-place-unknown = Ни в одном файле место не названо.
check-made = Составлено { $date } по { $files ->
    [one] { $files } файлу
    [few] { $files } файлам
    [many] { $files } файлам
   *[other] { $files } файла
}.
check-internal = Для внутренней работы, не для публикации
check-internal-why = Числа от 1 до 4 человек скрыты, а вместе с ними и числа, по которым их можно вычислить.
check-raw-warning = Здесь показаны малые числа. По ним можно узнать человека. Храните это в учреждении, никому не передавайте и удалите, когда работа закончена.
check-skip-to-content = Перейти к содержанию
check-contents = На этой странице

## Цепочка

check-focus = Приоритетные группы
check-focus-chosen-by = выбор: { $by }
check-focus-reason = Почему: { $reason }
check-others = Пока не рассмотрены
check-others-why = Статусы и данные рассчитаны и для этих групп. Задачи по ним не появляются, пока кто-нибудь не решит их рассмотреть.
check-choose-focus = Приоритетные группы пока не выбраны
check-choose-focus-how = Выберите вместе с местным кенешем или командой от пяти до восьми групп и запишите их с причинами в `isonomia.toml`, в раздел `[focus]`. Тогда для этих групп будут показаны следующие шаги.
check-other-rows = { $count ->
    [one] Ещё { $count } строка: населённые пункты и люди из двух групп сразу
    [few] Ещё { $count } строки: населённые пункты и люди из двух групп сразу
    [many] Ещё { $count } строк: населённые пункты и люди из двух групп сразу
   *[other] Ещё { $count } строки: населённые пункты и люди из двух групп сразу
}
check-no-known-break = известных обрывов нет, данные на { $date }
check-first-break = первый обрыв: { $link }
check-next = Дальше
check-next-by = { $role }, { $when }
check-whose-duty = Чья задача: { $duty }
check-letter = Поможет письмо на этот уровень власти: { $level }. Это его задача.
check-row-description = { $people }: { $links }
check-link-and-status = { $link }: { $status }
check-readiness-only = только готовность
check-protected-here = Здесь эти люди не подсчитываются, ради их безопасности. Это не пробел.
check-need-unknown = потребность неизвестна
check-share-of-group = доля группы, потому что потребность неизвестна
check-reported = по сообщениям
check-overlap = Группы пересекаются; строки не складываются.
check-in-place = { $people }, { $place }
check-women-and-men = женщины { $women } · мужчины { $men }
check-gap = разрыв { $gap }

## Столбцы

check-column-group = Группа
check-column-link = Звено
check-column-status = Статус
check-column-figure = Данные
check-column-value = Значение
check-column-unit = Единица
check-column-state = Состояние данных
check-column-as-of = На дату
check-column-evidence = Подтверждение
check-column-rule = Правило
check-column-file = Файл
check-column-recognised-as = Распознано как
check-column-rows-read = Прочитано строк
check-column-rows-used = Использовано
check-column-rows-rejected = Не использовано
check-column-place = Место
check-column-amount = Сумма
check-column-share = Доля
check-column-line = Строка бюджета
check-column-finding = Замечание
check-column-what-to-do = Что можно сделать
check-column-where = Где

## Подтверждения

evidence-open = Подтверждения
evidence-file = { $file }
evidence-sheet = { $file }, лист «{ $sheet }»
evidence-row = { $file }, строка { $row }
evidence-row-of-sheet = { $file }, лист «{ $sheet }», строка { $row }
evidence-cell = { $file }, ячейка { $cell }
evidence-cell-of-sheet = { $file }, лист «{ $sheet }», ячейка { $cell }
evidence-page = { $file }, страница { $page }
evidence-passage = { $file }, знаки с { $first } по { $last }
evidence-passage-on-page = { $file }, страница { $page }, знаки с { $first } по { $last }
evidence-searched = { $where }: просмотрено
evidence-rule = Правило: { $rule }
evidence-quote = «{ $quote }»
evidence-more = и ещё { $count ->
    [one] { $count } источник
    [few] { $count } источника
    [many] { $count } источников
   *[other] { $count } источника
}
evidence-none = источник не указан
evidence-ends-here = Подтверждение заканчивается на защищённом итоге; что стоит за ним, не показывается.

## Деньги

check-money = Деньги по группам
check-money-of = Деньги в мероприятиях, где названа каждая группа, { $currency }
check-money-overlap = Деньги в мероприятиях, где названа эта группа (пересекаются; не складывайте).
check-money-planned = запланировано
check-money-executed = исполнено
check-money-by-target-set = Деньги по точному набору групп, названных в мероприятиях
check-money-universal = для всех
check-money-not-attributed = группа не указана
check-money-total = всего
check-money-per-resident = на одного жителя (жителей: { $residents })
check-money-adds-up = Эти строки складываются в итог с точностью до последней монеты.
check-money-without-group = Пока ни одно мероприятие с деньгами не называет группу.
check-universal-lines = Самые крупные строки обычных услуг без данных о получателях по полу
check-universal-lines-why = Больше всего государственных денег идёт через обычные услуги. Кто ими пользуется, здесь пока не учитывается; больше всего покажет учёт по полу в самых крупных из них.
check-universal-lines-none = У каждой прочитанной строки обычных услуг есть данные о получателях по полу.

## Население

check-population = Население
pyramid-title = Население по возрасту и полу: { $place }
pyramid-title-without-place = Население по возрасту и полу
pyramid-description = Женщины слева, мужчины справа, по паре полос на каждую возрастную группу, самые младшие внизу. Всего женщин: { $women }, мужчин: { $men }. В таблице ниже те же данные.
pyramid-women = женщины
pyramid-men = мужчины
pyramid-age = Возраст
pyramid-suppressed = скрыто
pyramid-missing = Не прочитано ни одной таблицы с возрастом и полом.
bars-title = Деньги в мероприятиях, где названа каждая группа, рядом с деньгами для всех
bars-description = По полосе на каждую группу. Полосы пересекаются, потому что мероприятие может называть несколько групп; они не складываются. В таблице ниже те же данные.
map-title = Населённые пункты: { $place }
map-description = Очертания населённых пунктов. Что значит узор каждого, сказано в условных обозначениях; в таблице ниже те же данные.
check-table-of-chart = Данные этого рисунка

## Файлы и замечания

check-files = Файлы
check-file-not-recognised = Не распознан, поэтому не использован.
check-held = отложен: похоже, содержит персональные данные
check-held-why = Не цитируется, не используется и не выгружается, пока его не посмотрит человек. Если его можно использовать, запишите его имя в `isonomia.toml`, в раздел `[release]`.
check-suppressed = скрыто, потому что людей мало
check-suppressed-note = «Скрыто» стоит вместо чисел от 1 до 4 и чисел, которые бы их выдали. Ноль показан как ноль.
check-findings = Замечания
check-findings-none = Исправлять нечего.
check-what-to-do = Что можно сделать
check-findings-count = { $count ->
    [one] { $count } замечание
    [few] { $count } замечания
    [many] { $count } замечаний
   *[other] { $count } замечания
}
check-errors-count = { $count ->
    [one] исправить: { $count }
    [few] исправить: { $count }
    [many] исправить: { $count }
   *[other] исправить: { $count }
}
check-warnings-count = { $count ->
    [one] посмотреть: { $count }
    [few] посмотреть: { $count }
    [many] посмотреть: { $count }
   *[other] посмотреть: { $count }
}
check-more-findings = и ещё { $count ->
    [one] { $count } такое же замечание
    [few] { $count } таких же замечания
    [many] { $count } таких же замечаний
   *[other] { $count } такого же замечания
}
check-see-page = Полный список есть в выводе с `--format html` или `--format json`.

## Легенда

check-legend = Условные обозначения
check-legend-line = Линия сплошная, пока цепочка держится, и пунктирная с первого обрыва.
check-legend-no-score = Общей оценки нет: цепочка показывает, где группа выпадает, а не чей результат лучше.

## Конец

check-summary = { $read ->
    [one] прочитан { $read } файл
    [few] прочитано { $read } файла
    [many] прочитано { $read } файлов
   *[other] прочитано { $read } файла
}, { $held ->
    [one] отложен { $held }
    [few] отложено { $held }
    [many] отложено { $held }
   *[other] отложено { $held }
}, { $unread ->
    [one] не прочитан { $unread }
    [few] не прочитано { $unread }
    [many] не прочитано { $unread }
   *[other] не прочитано { $unread }
}
check-exit-clean = Прочитано всё.
check-exit-findings = Прочитано; кое-что нужно исправить. Остальные файлы использованы.
check-nothing-readable = В { $folder } ничего не удалось прочитать.
check-nothing-readable-how = Положите в одну папку таблицы населения, планы, бюджеты, документы, услуги и занятия и назовите эту папку.
check-written = Записано в { $file }
check-mapping-written = Соответствия записаны в { $file }. Просмотрите их, исправьте неверное и запустите проверку снова.

## Ход работы

progress-reading = Читается { $file }
progress-files = файлы: { $done } из { $total }
progress-analysing = Анализируются документы
progress-joining = Собирается цепочка

## Findings of the check itself

finding-focus-place-unknown = Место приоритетной группы «{ $found }» не найдено ни в файлах, ни в данных о стране.
    .todo = Напишите место так, как оно стоит в файлах, или опустите его, чтобы речь шла обо всём муниципалитете.
finding-file-unreadable = Этот файл не удалось прочитать с диска.
    .todo = Закройте его в других программах, проверьте, можете ли вы его открыть, и повторите проверку.
