### Файлы: что приносят люди, что в этом распознано и решение, после которого это учитывается.

files-room = Файлы
files-lead = Что есть у учреждения. Ничто не учитывается, пока это не примет человек, и всё, что учитывается, можно отозвать.
files-none = Здесь ещё нет ни одного файла
files-none-next = Загрузите то, что у вас есть: таблицы, планы, бюджеты, стратегии. Каждый файл читается настолько, насколько это возможно.

## Загрузка файлов

files-bring = Загрузить файлы
files-choose = Файлы с этого компьютера
files-choose-hint = Таблицы, тексты и файлы PDF, каждый до { $limit }. Файл с именем уже имеющегося становится его следующей версией.
files-send = Отправить
files-choose-one = Выберите хотя бы один файл.
files-some-not-taken = Некоторые файлы не приняты; они перечислены выше.
files-bad-empty = Файл «{ $name }» пуст. Сохраните его заново и отправьте ещё раз.
files-bad-large = Файл «{ $name }» больше { $limit }. Разделите его или сохраните без изображений.
files-bad-many = Файл «{ $name }» оказался лишним. Отправляйте не больше 200 файлов за один раз.
files-bad-name = Имя «{ $name }» слишком длинное. Дайте файлу имя покороче.
files-kept = { $count ->
    [one] Получен { $count } файл, идёт чтение.
    [few] Получено { $count } файла, идёт чтение.
    [many] Получено { $count } файлов, идёт чтение.
   *[other] Получено { $count } файла, идёт чтение.
}
files-same = { $count ->
    [one] Этот файл уже был здесь, с точно таким же содержимым. Ничего не добавлено:
    [few] Эти файлы уже были здесь, с точно таким же содержимым. Ничего не добавлено:
    [many] Эти файлы уже были здесь, с точно таким же содержимым. Ничего не добавлено:
   *[other] Эти файлы уже были здесь, с точно таким же содержимым. Ничего не добавлено:
}

## Список

files-being-read = Идёт чтение
files-being-read-count = { $count ->
    [one] Читается { $count } файл. Это занимает несколько секунд, для большого файла минуту.
    [few] Читаются { $count } файла. Это занимает несколько секунд, для больших файлов минуту.
    [many] Читаются { $count } файлов. Это занимает несколько секунд, для больших файлов минуту.
   *[other] Читаются { $count } файла. Это занимает несколько секунд, для больших файлов минуту.
}
files-look-again = Посмотреть ещё раз
files-reckoning = Данные приводятся в соответствие с последними решениями.
files-needed = Ждут решения человека
files-accept-all = { $count ->
    [one] Принять { $count } файл
    [few] Принять все { $count } файла, которые ждут решения
    [many] Принять все { $count } файлов, которые ждут решения
   *[other] Принять все { $count } файла, которые ждут решения
}
files-accept-all-hint = Отложенных и нераспознанных файлов среди них нет. Каждый файл можно потом отозвать.
files-passed-over = { $count ->
    [one] { $count } файл остался как есть: тем временем о нём решил кто-то другой, или он читается заново.
    [few] { $count } файла остались как есть: тем временем о них решил кто-то другой, или они читаются заново.
    [many] { $count } файлов остались как есть: тем временем о них решил кто-то другой, или они читаются заново.
   *[other] { $count } файла остались как есть: тем временем о них решил кто-то другой, или они читаются заново.
}
files-others = Все остальные файлы
files-column-file = Файл
files-column-state = Состояние
files-column-kind = Распознано как
files-column-rows = Строки
files-column-findings = Замечания
files-column-received = Получен
files-column-version = Версия
files-column-who = Кто
files-column-when = Когда
files-column-what = Что
files-column-detected = Что
files-column-where = Где
files-column-cells = Ячеек или мест
files-column-column = Столбец
files-column-meaning = Содержит
files-column-row = Строка
files-version = Версия { $number }
files-version-counts = Учитывается версия { $number }
files-rows-none = строк нет
files-rows-all-used = { $used }, использованы все
files-rows-some-used = прочитано { $read }, использовано { $used }, не использовано { $rejected }
files-kilobytes = { $number } КБ
files-megabytes = { $number } МБ

## Что с файлом

files-standing-held = отложен
files-standing-waiting = ждёт решения
files-standing-not-read = не прочитан
files-standing-being-read = читается
files-standing-accepted = принят
files-standing-replaced = заменён более поздней версией
files-standing-taken-back = отозван
files-standing-refused = отклонён
files-decided-accepted = принят
files-decided-held = отложен
files-decided-released = разрешён к использованию
files-decided-replaced = принят и заменён более поздней версией
files-decided-taken-back = отозван
files-decided-refused = отклонён

## Один файл

files-one-being-read = Этот файл читается. Это занимает несколько секунд, для большого файла минуту.
files-one-not-read = Программе не удалось прочитать этот файл. Вашей вины в этом нет; файл хранится таким, каким получен.
files-one-held = Похоже, этот файл содержит персональные данные. Он отложен: ничего из него не показывается, не используется и не выгружается, пока не решит человек.
files-one-waiting = Этот файл прочитан и ещё не учитывается. Посмотрите, что распознано, затем примите или исправьте.
files-one-accepted = Этот файл учитывается.
files-one-replaced = Эта версия учитывалась, пока не была принята более поздняя. Если ту отозвать, снова будет учитываться эта.
files-one-taken-back = Этот файл отозван и не учитывается.
files-one-refused = Этот файл отклонён и не используется.
files-read-again = Прочитать заново
files-read-meanwhile = Этот файл тем временем прочитан заново. Посмотрите, что распознано теперь, затем решите.
files-sure = уверенность { $share }
files-why-taken = Почему
files-said-by-person = Что это, указал человек.
files-received-by = { $when }, { $who }
files-size = Размер
files-download = Скачать
files-documents = Читать как документ
files-versions = Версии
files-versions-lead = Каждая версия остаётся такой, какой получена.
files-sheets = Листы
files-sheet = Лист { $number }
files-column = Столбец { $letters }
files-sheet-and-column = Лист { $sheet }, столбец { $letters }
files-columns = Что содержат столбцы
files-see-rows = Посмотреть строки
files-correct = Исправить распознанное
files-findings = Замечания
files-findings-none = Не найдено ничего, на что стоит посмотреть.
files-findings-alike = { $count ->
    [one] В { $count } месте найдено нечто такого рода:
    [few] В { $count } местах найдено нечто такого рода:
    [many] В { $count } местах найдено нечто такого рода:
   *[other] В { $count } местах найдено нечто такого рода:
}
files-history = Что было сделано
files-times = по { $number }
files-phase-proposed = предложено
files-phase-approved = утверждено
files-phase-adjusted = уточнено
files-phase-executed = исполнено

## Отложенные файлы

files-detected = Что обнаружено
files-detected-lead = Сообщаются только виды, столбцы и количества, но никогда не само содержание.
files-held-by-person = Этот файл отложил человек. Причина указана ниже, среди того, что было сделано.
files-in-text = в тексте
files-held-others-decide = Здесь решает тот, кто решает об отложенных файлах: ответственное лицо по гендерному равенству.

## Решения

files-decide = Решение
files-decision = Решение
files-accept = Принять
files-accept-lead = С этого момента данные опираются и на этот файл. Отозвать его можно в любое время.
files-why = Причина
files-why-hint = Для ваших коллег и для тех, кто будет проверять позже. Не пишите имён и личных номеров.
files-why-missing = Напишите причину.
files-why-long = Напишите не больше 1000 знаков.
files-release = Разрешить использование файла
files-release-lead = Вы подтверждаете, что файл можно использовать, хотя он, похоже, содержит персональные данные: например, потому что имена вымышлены или номера принадлежат службам. Затем файл будет прочитан, и его ещё нужно будет принять.
files-release-do = Разрешить
files-refuse = Отклонить файл
files-refuse-lead = Файл не будет использоваться. Он хранится таким, каким получен, и позже его можно прочитать заново.
files-refuse-do = Отклонить
files-hold = Отложить файл
files-hold-lead = Если вы видите в нём персональные данные, которых программа не увидела. Показанное из файла забывается, и ничего из него не используется, пока кто-нибудь этого не разрешит.
files-hold-do = Отложить
files-take-back = Отозвать файл
files-take-back-lead = Данные станут такими, какими были до его принятия. Если он заменил более раннюю версию, снова будет учитываться она.
files-take-back-do = Отозвать

## Строки

files-rows = Строки
files-rows-lead = Версия { $number }, как получена. Каждый просмотр записывается в журнал действий.
files-row-sought = речь об этой строке
files-row-missed = Строки, на которую ведёт ссылка, на этой странице нет.
files-rows-empty = Здесь нет строк
files-rows-empty-next = Лист заканчивается раньше, или на нём ничего нет.
files-first-rows = К первым строкам
files-rows-before = Предыдущие строки
files-rows-next = Следующие строки

## Что люди сказали о файлах

files-mapping = Что учреждение сказало о своих файлах
files-mapping-lead = То, что люди исправили, запоминается, чтобы следующая версия файла сама прочиталась правильно. Текст можно использовать и в командной строке.
files-mapping-none = Исправлять ещё ничего не пришлось
files-mapping-none-next = То, что вы исправите на странице файла, будет потом стоять здесь.
files-mapping-now = Что действует сейчас
files-mapping-how = Как
files-mapping-typed = исправлено на странице
files-mapping-from-file = файлом соответствий
files-correct-lead = Скажите, что это. Программа запомнит это для следующей версии файла.
files-step-kind = Что это
files-step-columns = Что содержат столбцы
files-which-kind = Что это?
files-kind-not-used = Не использовать этот лист
files-go-on = Дальше
files-about-population = Численность людей: по месту, возрасту, полу или группе.
files-about-plan = Мероприятия стратегии или плана, с ответственными, сроками и стоимостью.
files-about-budget = Строки бюджета с суммами.
files-about-contracts = Подписанные договоры с ценами; читаются как исполненные строки бюджета.
files-about-services = Перечень услуг с их поставщиками.
files-about-sessions = Учебные занятия с датами и темами.
files-about-indicators = Показатели со значениями.
files-about-places = Перечень населённых пунктов и того, куда они входят.
files-about-unknown = Ничего из него не используется.
files-columns-lead = { $sheet }: для каждого столбца выберите, что он содержит.
files-first-row = Первая строка с данными
files-first-row-hint = Номер, который показывает таблица, под заголовками столбцов.
files-year = Год
files-year-hint = Для строк, где он не назван.
files-phase = Этап сумм
files-currency = Валюта
files-currency-hint = Три буквы: { $codes }.
files-not-said = не указано
files-not-used = не используется
files-cells = Например: { $cells }
files-more-about-column = Общее для всех значений столбца
files-shared-sex = Пол людей, которых он учитывает
files-shared-age = Возраст людей, которых он учитывает
files-shared-age-hint = Например, 0-14 или 65+.
files-shared-year = Год значений
files-shared-scale = Каждая единица означает
files-shared-more = Что ещё общего у значений
files-shared-more-hint = Как пишет руководство: { $example }.
files-remember = Сохранить и прочитать заново
files-wrong-kind = Выберите, что это.
files-wrong-row = Напишите номер строки, например 4.
files-wrong-year = Напишите год четырьмя цифрами, например 2026.
files-wrong-currency = Напишите три буквы валюты, например { $example }.
files-wrong-age = Напишите возраст как 0-14 или 65+.
files-wrong-scale = Выберите 1, 1 000 или 1 000 000.
files-wrong-more = Это нельзя прочитать. Напишите как в примере.
files-wrong-twice = Другой столбец содержит то же самое, а может только один. Выберите здесь или там что-нибудь другое.
files-wrong-no-column = Укажите хотя бы для одного столбца, что он содержит.

## Виды персональных данных

personal-data-national-number = персональные идентификационные номера
personal-data-iban = номера счетов (IBAN)
personal-data-phones = номера телефонов
personal-data-names = имена людей
personal-data-emails = адреса электронной почты людей
personal-data-birth-dates = даты рождения

## Подробности записей

act-detail-held = отложено
act-detail-released = разрешено к использованию
act-detail-same = то же содержимое, что и раньше
act-detail-again = прочитать заново

## Что содержит столбец

column-place = место
column-settlement = населённый пункт
column-municipality = муниципалитет
column-region = регион
column-year = год
column-date = дата
column-sex = пол
column-age = возраст
column-ethnicity = этническая принадлежность
column-disability = инвалидность
column-migration = перемещение и миграция
column-residence = город или село
column-group = группа людей
column-other = другое деление людей
column-count = число людей
column-low = нижняя оценка
column-high = верхняя оценка
column-unit = единица
column-note = примечание
column-code = код или номер
column-activity = мероприятие
column-objective = цель
column-groups = для кого
column-responsible = кто отвечает
column-start = начало
column-end = конец
column-period = с какого по какое время
column-cost = стоимость
column-lines = строки бюджета мероприятия
column-weight = доля строки бюджета
column-adapts = обычная услуга, которую оно приспосабливает
column-indicator = показатель
column-disaggregated = группы с отдельными значениями
column-series = ряд показателя
column-baseline = исходное значение
column-target = целевое значение
column-value = значение
column-published = опубликовано
column-reply = жители могут ответить
column-title = название
column-programme = программа или управление
column-cofog = функция (COFOG)
column-economic = экономическая классификация
column-fund = источник денег
column-months = охваченные месяцы
column-phase = этап суммы
column-amount = сумма
column-currency = валюта
column-estimate = оценочная стоимость договора
column-contract-price = цена договора
column-signed = дата подписания
column-supplier = поставщик по договору
column-contract-type = вид договора или процедуры
column-cpv = код CPV
column-service = услуга
column-provider = поставщик услуги
column-provider-kind = вид поставщика услуги
column-confidential = место скрыто
column-address = адрес (не хранится)
column-phone = телефон (не хранится)
column-email = электронная почта (не хранится)
column-open = работает
column-capacity = мест всего
column-free = свободных мест
column-languages = на каких языках говорят
column-fee = сколько платит получатель
column-papers = какие документы требуются
column-accessible = доступна для людей с инвалидностью
column-distance = расстояние в километрах
column-staff = сотрудники
column-training-hours = часов обучения на сотрудника
column-need = люди, которым она нужна и которые не охвачены
column-persons = разных людей
column-contacts = обращений
column-turned-away = людей получили отказ
column-refusal-reasons = почему отказано
column-topic = тема
column-facilitators = ведущие
column-hours = часы
column-organisation = организация участников
column-participant = имя участника (не хранится)
column-place-code = код места
column-name = название места
column-level = уровень места
column-parent = куда входит место
column-latitude = широта (не хранится)
column-longitude = долгота (не хранится)
