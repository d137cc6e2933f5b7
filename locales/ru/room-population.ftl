### Население: кто здесь живёт и каких данных не хватает.

population-room = Население
population-views = Разделы о населении
population-residents = Жители
population-lead = Сколько людей учитывают таблицы учреждения, где и кого. Числа берутся из принятых файлов; здесь их никто не меняет.
population-nothing = Ещё не принято ни одной таблицы населения
population-nothing-next = Добавьте таблицу переписи или реестра, посмотрите, что распознано, и примите её.
population-to-files = К файлам

population-all = все жители
population-any = все
population-everywhere = везде
population-year = Год

population-by-place = Жители по местам
population-by-place-none = Этих людей не учитывает ни одна таблица.
population-by-place-none-next = Снимите один из фильтров или добавьте таблицу, в которой они есть.
population-by-age = Жители по возрасту и полу

population-undercounted = Группы, которые учтены не полностью
population-undercounted-lead = Официальное число и число из другого источника стоят рядом; настоящее может быть между ними или больше.
population-column-official = Официальное число
population-column-alternative = Другой источник
population-column-range = Диапазон
population-at-least = { $number } или больше
population-range-unknown = сказать нельзя

population-protected = Кого здесь не подсчитывают
population-protected-more = Никакие числа о них не используются и не показываются, что бы ни стояло в файле.
population-outside-only = Для этих групп используются только данные извне муниципалитета:

population-tables = Таблицы учреждения
population-tables-none = Ни в одном принятом файле нет таблицы населения.
population-counts-of-table = Числа этой таблицы
population-column-table = Таблица
population-column-counts-by = В разрезе
population-column-counts = Чисел
population-column-origin = Источник
population-column-sheet = Лист
population-column-cell = Ячейка

population-origin-census = перепись
population-origin-register = реестр
population-origin-outside = внешняя оценка
population-origin-survey = опрос: опрошенные, а не жители
population-origin-not-stated = не указано

## Недостающие данные

gaps-room = Недостающие данные
gaps-lead = Данные, которые должны быть, но которых нет. Группы, которые намеренно не подсчитываются, пробелом не считаются и здесь не стоят.
gaps-none = Здесь пробелов не известно.
gaps-none-next = Пробелы появляются, когда в принятых файлах нет данных, о которых спрашивает цепочка.
gaps-others = Другие группы
gaps-owned = кто-то восполняет
gaps-not-owned = пока никто
gaps-column-missing = Чего не хватает
gaps-column-why = Почему
gaps-column-ask = Кого и о чём спросить

gap-owner = Кто восполняет
gap-owner-hint = Отдел, должность или учреждение, но не имя человека.
gap-owner-missing = Напишите, какой отдел, какая должность или какое учреждение восполняет пробел.
gap-owner-private = Напишите должность или учреждение, без адреса или номера какого-либо человека.
gap-due = До
gap-due-missing = Выберите день, до которого пробел восполняется.
gap-due-wrong = Напишите день так: год, месяц, число: 2026-12-31.
gap-due-past = Этот день прошёл. Выберите день, который ещё впереди.
gap-note = Заметка
gap-note-hint = О чём спрашивали и что ответили. Ничего об отдельных людях.
gap-too-long = Это слишком длинно. Пожалуйста, напишите короче.
gap-assign = Назначить
gap-change = Изменить
gap-save = Сохранить
gap-until = до { $date }

gap-means-unknown = Кто-то должен это знать, но пока не сказал.
gap-means-not-collected = Об этом не спрашивает ни одна форма и ни одна таблица. Нужно решить, кто будет спрашивать.
gap-means-refused = Об этом спросили и получили отказ. Причина поможет решить, что можно сделать.

gap-ask-known = Органы статистики или тех, кто ведёт реестр: таблицу с этой группой, по полу и населённым пунктам.
gap-ask-addressed = Отделы, которые пишут стратегии и планы: действующие документы.
gap-ask-planned = Отдел планирования: план действий с группами, ответственными и сроками.
gap-ask-funded = Финансовый отдел: бюджет по строкам, с месяцами и исполнением.
gap-ask-ready = Поставщиков услуг: работают ли они, есть ли свободные места, может ли эта группа ими пользоваться и сколько часов обучали персонал.
gap-ask-reached = Поставщиков услуг: скольким людям из этой группы помогли и скольким отказали.
gap-ask-accounted = Тех, кто пишет годовой отчёт: показатель для этой группы со значением, опубликованный там, где группа может его прочесть и ответить.

## Категории таблиц населения

ethnicity-albanian = албанцы
ethnicity-serb = сербы
ethnicity-bosniak = бошняки
ethnicity-croat = хорваты
ethnicity-bosnian = боснийцы
ethnicity-bosnian-herzegovinian = боснийцы и герцеговинцы
ethnicity-roma = рома
ethnicity-ashkali = ашкали
ethnicity-egyptian = египтяне
ethnicity-roma-ashkali-egyptian = рома, ашкали и египтяне
ethnicity-turk = турки
ethnicity-gorani = горанцы
ethnicity-macedonian = македонцы
ethnicity-montenegrin = черногорцы
ethnicity-vlach = влахи
ethnicity-greek = греки
ethnicity-hungarian = венгры
ethnicity-slovenian = словенцы
ethnicity-muslim = мусульмане
ethnicity-yugoslav = югославы
ethnicity-ukrainian = украинцы
ethnicity-orthodox = православные
ethnicity-kyrgyz = кыргызы
ethnicity-uzbek = узбеки
ethnicity-russian = русские
ethnicity-tajik = таджики
ethnicity-dungan = дунгане
ethnicity-uyghur = уйгуры
ethnicity-kazakh = казахи
ethnicity-other = другие
ethnicity-undeclared = не указали
ethnicity-unknown = неизвестно
ethnicity-refused = не ответили

disability-with-disability = с инвалидностью
disability-without-disability = без инвалидности

migration-refugee = беженцы
migration-idp = внутренне перемещённые лица
migration-returnee = возвратившиеся
migration-asylum-seeker = ищущие убежища
migration-labour-migrant = трудовые мигранты
migration-none = не перемещены
migration-undocumented = люди без документов
