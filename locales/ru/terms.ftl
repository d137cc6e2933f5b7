### Названия закрытых списков.

## Звенья цепочки

link-known = известно
link-addressed = отражено
link-planned = запланировано
link-funded = профинансировано
link-ready = готово
link-reached = охвачено
link-accounted = есть отчёт

link-question-known = Что мы знаем об этих людях, из какого источника, насколько это надёжно и можно ли их вообще подсчитывать?
link-question-addressed = Перечисляют ли их документы, описывают ли их положение или предусматривают для них меры?
link-question-planned = Какие мероприятия предназначены для них или приспосабливают к их нуждам обычную услугу?
link-question-funded = Сколько денег запланировано и исполнено по этим мероприятиям и на сколько месяцев они есть?
link-question-ready = Есть ли рядом действующая и доступная услуга с обученным персоналом и свободным местом?
link-question-reached = Кто получил услугу, а кому отказали и почему?
link-question-accounted = Какой показатель говорит, что изменилось, и опубликован ли он там, где люди могут его прочесть или услышать и ответить?

link-source-known = население
link-source-addressed = документы
link-source-planned = план
link-source-funded = бюджет
link-source-ready = услуги, персонал
link-source-reached = получатели услуг
link-source-accounted = отчёты

## Статус звена

status-holds = держится
status-weak = слабо
status-breaks = обрывается
status-cannot-say = нельзя сказать
status-not-applicable = не применяется
status-protected = под защитой

status-meaning-holds = То, чего требует правило, есть.
status-meaning-weak = Есть часть того, чего требует правило.
status-meaning-breaks = Известно, что того, чего требует правило, нет.
status-meaning-cannot-say = Из прочитанных файлов этого не видно.
status-meaning-not-applicable = Для этой группы звено не имеет смысла.
status-meaning-protected = Здесь эти данные намеренно не собираются, ради безопасности людей.

## Состояние данных

state-known = известно
state-estimated = оценка
state-unknown = неизвестно
state-not-collected = не собирается
state-refused = отказ от ответа
state-suppressed = скрыто
state-protected = под защитой

## Группы

group-women = женщины
group-men = мужчины
group-girls = девочки
group-boys = мальчики
group-children = дети
group-youth = молодёжь
group-older-people = пожилые люди
group-people-with-disabilities = люди с инвалидностью
group-roma = рома, ашкали и египтяне
group-ethnic-minorities = сообщества, не составляющие здесь большинства
group-migrants = перемещённые люди и мигранты
group-victims-of-violence = люди, пережившие насилие
group-single-parents = одинокие родители
group-rural-residents = сельские жители
group-poor = люди с низкими доходами
group-lgbti = ЛГБТИ-люди
group-unemployed = безработные
group-carers = люди, которые ухаживают за близкими

## Люди сразу в двух группах

people-roma-women = женщины из общин рома, ашкали и египтян
people-girls-roma = девочки из общин рома, ашкали и египтян
people-boys-roma = мальчики из общин рома, ашкали и египтян
people-children-roma = дети из общин рома, ашкали и египтян
people-roma-youth = молодёжь из общин рома, ашкали и египтян
people-people-with-disabilities-women = женщины с инвалидностью
people-men-people-with-disabilities = мужчины с инвалидностью
people-girls-people-with-disabilities = девочки с инвалидностью
people-boys-people-with-disabilities = мальчики с инвалидностью
people-children-people-with-disabilities = дети с инвалидностью
people-people-with-disabilities-youth = молодёжь с инвалидностью
people-older-people-people-with-disabilities = пожилые люди с инвалидностью
people-older-people-women = пожилые женщины
people-men-older-people = пожилые мужчины
people-rural-residents-women = сельские женщины
people-men-rural-residents = сельские мужчины
people-older-people-rural-residents = пожилые сельские жители
people-rural-residents-youth = сельская молодёжь
people-children-rural-residents = сельские дети
people-women-youth = молодые женщины
people-men-youth = молодые мужчины
people-unemployed-women = безработные женщины
people-men-unemployed = безработные мужчины
people-unemployed-youth = безработная молодёжь
people-poor-women = женщины с низкими доходами
people-children-poor = дети в семьях с низкими доходами
people-older-people-poor = пожилые люди с низкими доходами
people-single-parents-women = одинокие матери
people-men-single-parents = одинокие отцы
people-migrants-women = перемещённые женщины и мигрантки
people-children-migrants = перемещённые дети и дети-мигранты
people-ethnic-minorities-women = женщины из сообществ, не составляющих здесь большинства
people-carers-women = женщины, которые ухаживают за близкими

## Данные

figure-population = численность
figure-population-alternative = численность по другому источнику
figure-basis = основа
figure-undercounted = известно, что учтены не все
figure-documents-read = прочитанные документы
figure-passages-listed = фрагменты, где группа перечислена
figure-passages-described = фрагменты, где описано её положение
figure-passages-measure = фрагменты с мерой
figure-passages-measure-resourced = фрагменты с мерой, деньгами, ответственными и показателем
figure-plans-read = прочитанные планы
figure-activities = мероприятия, где названа группа
figure-activities-complete = из них с ответственными и сроками
figure-ordinary-adapted = обычные услуги, приспособленные для группы
figure-lines-read = прочитанные строки бюджета
figure-money-planned = запланировано в мероприятиях, где названа группа
figure-money-executed = исполнено в этих мероприятиях
figure-months-covered = месяцы, на которые деньги есть
figure-months-due = месяцы, на которые они нужны
figure-services-read = услуги в прочитанных списках
figure-services-open = действующие услуги
figure-places-free = свободные места
figure-access = можно воспользоваться (язык, расстояние, плата, документы)
figure-training-hours = часы обучения на человека из персонала за 24 месяца
figure-users-recorded = получатели услуг учитываются по этой группе
figure-persons-served = люди, получившие услугу
figure-contacts = обращения
figure-turned-away = люди, которым отказали
figure-need = люди, которым, как известно, нужна услуга
figure-reports-read = прочитанные отчёты
figure-indicators = показатели по группе
figure-indicators-with-value = из них со значением за последний период
figure-indicators-published = из них опубликованы
figure-reply-channel = канал для ответов

basis-measured = подсчёт по данным
basis-outside-estimate = внешняя оценка
basis-independence = расчёт, как если бы признаки были независимы

## Единицы

unit-persons = люди
unit-contacts = обращения
unit-documents = документы
unit-passages = фрагменты
unit-activities = мероприятия
unit-lines = строки бюджета
unit-money = сумма
unit-months = месяцы
unit-services = услуги
unit-places = места
unit-hours = часы
unit-indicators = показатели
unit-code = код
unit-flag = да или нет

amount-persons = { $count ->
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}
amount-contacts = { $count ->
    [one] { $count } обращение
    [few] { $count } обращения
    [many] { $count } обращений
   *[other] { $count } обращения
}
amount-documents = { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
}
amount-passages = { $count ->
    [one] { $count } фрагмент
    [few] { $count } фрагмента
    [many] { $count } фрагментов
   *[other] { $count } фрагмента
}
amount-activities = { $count ->
    [one] { $count } мероприятие
    [few] { $count } мероприятия
    [many] { $count } мероприятий
   *[other] { $count } мероприятия
}
amount-lines = { $count ->
    [one] { $count } строка бюджета
    [few] { $count } строки бюджета
    [many] { $count } строк бюджета
   *[other] { $count } строки бюджета
}
amount-money = { $count }
amount-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
amount-services = { $count ->
    [one] { $count } услуга
    [few] { $count } услуги
    [many] { $count } услуг
   *[other] { $count } услуги
}
amount-places = { $count ->
    [one] { $count } место
    [few] { $count } места
    [many] { $count } мест
   *[other] { $count } места
}
amount-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
amount-indicators = { $count ->
    [one] { $count } показатель
    [few] { $count } показателя
    [many] { $count } показателей
   *[other] { $count } показателя
}
amount-code = { $count }
amount-flag = { $count }

## Другие списки

severity-error = нужно исправить
severity-warning = стоит посмотреть
severity-note = полезно знать

duty-own = собственная задача муниципалитета
duty-delegated = делегировано муниципалитету
duty-shared = общая задача нескольких уровней власти
duty-other-level = задача другого уровня власти

knowledge-count = можно подсчитывать
knowledge-outside-estimate-only = только внешняя оценка
knowledge-protected = под защитой: здесь не подсчитывается

pack-rule-knowledge = В правилах страны ({ $country }) есть правило о том, что можно знать об этой группе: { $group }.
pack-rule-undercount = Правила страны ({ $country }) говорят, что подсчёты упускают часть этой группы: { $group }.

budget-step-circular = бюджетный циркуляр
budget-step-requests = бюджетные заявки
budget-step-hearings = общественные слушания
budget-step-adoption = утверждение местным кенешем
budget-step-execution = исполнение
budget-step-mid-year = уточнение бюджета в середине года
budget-step-final-accounts = годовой отчёт об исполнении

place-level-country = страна
place-level-region = область или район
place-level-municipality = муниципалитет (айылный аймак, город)
place-level-settlement = населённый пункт

dimension-sex = пол
dimension-age = возраст
dimension-ethnicity = этническая принадлежность
dimension-disability = инвалидность
dimension-migration = перемещение и миграция
dimension-residence = город или село
dimension-membership = группа
dimension-other = другое

sex-female = женщины
sex-male = мужчины

residence-urban = город
residence-rural = село

kind-population = таблица населения
kind-plan = план
kind-budget = бюджет
kind-contracts = договоры
kind-services = услуги
kind-sessions = учебные занятия
kind-indicators = показатели
kind-document = документ
kind-places = список мест
kind-boundaries = границы
kind-mapping = файл соответствий
kind-unknown = не распознано

responsiveness-unequal = неравное
responsiveness-blind = не принято во внимание
responsiveness-sensitive = чувствительное
responsiveness-specific = адресное
responsiveness-transformative = преобразующее
responsiveness-not-applicable = не применяется

ladder-listed = перечислено
ladder-described = описано
ladder-measure = мера
ladder-measure-resourced = мера с деньгами, ответственными и показателем

passage-objective = цель
passage-activity = мероприятие
passage-indicator = показатель
passage-resource = средства
passage-responsible = ответственные
passage-deadline = срок
passage-diagnosis = описание положения

yes = да
no = нет
not-said = не указано
target-universal = все

## Как пишутся значения

money-amount = { $code ->
    [EUR] { $amount } €
    [KGS] { $amount } сом
   *[other] { $amount } { $code }
}
percent-amount = { $number } %
range = { $low }–{ $high }
range-of-days = { $first } – { $last }
estimated-range = оценка { $range }
age-and-over = { $from }+
