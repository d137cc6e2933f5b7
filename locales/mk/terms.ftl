### Имиња на затворени списоци.

## Алки на синџирот

link-known = познато
link-addressed = застапено
link-planned = планирано
link-funded = финансирано
link-ready = подготвено
link-reached = опфатено
link-accounted = отчетност

link-question-known = Што знаеме за нив, од кој извор и колку сигурно, и дали смееме да ги броиме?
link-question-addressed = Дали документите ги наведуваат, ја опишуваат нивната состојба или предвидуваат мерки за нив?
link-question-planned = Кои активности се за нив, или им прилагодуваат редовна услуга?
link-question-funded = Колку средства има во тие активности, планирани и реализирани, и за колку месеци?
link-question-ready = Дали има отворена услуга, блиска и пристапна, со обучен персонал и слободно место?
link-question-reached = Кој доби услуга, а кој остана без неа и зошто?
link-question-accounted = Кој показател кажува што се променило, и дали е објавен таму каде што луѓето можат да го прочитаат или слушнат и да одговорат?

link-source-known = население
link-source-addressed = документи
link-source-planned = план
link-source-funded = буџет
link-source-ready = услуги, персонал
link-source-reached = користење на услугите
link-source-accounted = извештаи

## Состојба на алката

status-holds = држи
status-weak = слабо
status-breaks = се прекинува
status-cannot-say = не може да се утврди
status-not-applicable = не се применува
status-protected = заштитено

status-meaning-holds = Она што го бара правилото е исполнето.
status-meaning-weak = Она што го бара правилото е делумно исполнето.
status-meaning-breaks = Се знае дека она што го бара правилото не е исполнето.
status-meaning-cannot-say = Не се гледа од прочитаните датотеки.
status-meaning-not-applicable = Алката не се однесува на оваа група.
status-meaning-protected = Овде намерно не се собираат податоци, заради безбедност на луѓето.

## Состојба на податокот

state-known = познато
state-estimated = проценето
state-unknown = непознато
state-not-collected = не се собира
state-refused = одбиено
state-suppressed = скриено
state-protected = заштитено

## Групи

group-women = жени
group-men = мажи
group-girls = девојчиња
group-boys = момчиња
group-children = деца
group-youth = млади
group-older-people = постари лица
group-people-with-disabilities = лица со попреченост
group-roma = Роми, Ашкали и Египќани
group-ethnic-minorities = заедници што овде не се мнозинство
group-migrants = раселени лица и мигранти
group-victims-of-violence = лица што преживеале насилство
group-single-parents = самохрани родители
group-rural-residents = рурално население
group-poor = лица со ниски приходи
group-lgbti = ЛГБТИ лица
group-unemployed = невработени лица
group-carers = лица што се грижат за други

## Луѓе во две групи истовремено

people-roma-women = Ромки, Ашкалки и Египќанки
people-girls-roma = девојчиња од ромската, ашкалиската и египќанската заедница
people-boys-roma = момчиња од ромската, ашкалиската и египќанската заедница
people-children-roma = деца од ромската, ашкалиската и египќанската заедница
people-roma-youth = млади од ромската, ашкалиската и египќанската заедница
people-people-with-disabilities-women = жени со попреченост
people-men-people-with-disabilities = мажи со попреченост
people-girls-people-with-disabilities = девојчиња со попреченост
people-boys-people-with-disabilities = момчиња со попреченост
people-children-people-with-disabilities = деца со попреченост
people-people-with-disabilities-youth = млади со попреченост
people-older-people-people-with-disabilities = постари лица со попреченост
people-older-people-women = постари жени
people-men-older-people = постари мажи
people-rural-residents-women = жени од руралните средини
people-men-rural-residents = мажи од руралните средини
people-older-people-rural-residents = постари лица во руралните средини
people-rural-residents-youth = млади во руралните средини
people-children-rural-residents = деца во руралните средини
people-women-youth = млади жени
people-men-youth = млади мажи
people-unemployed-women = невработени жени
people-men-unemployed = невработени мажи
people-unemployed-youth = невработени млади
people-poor-women = жени со ниски приходи
people-children-poor = деца во семејства со ниски приходи
people-older-people-poor = постари лица со ниски приходи
people-single-parents-women = самохрани мајки
people-men-single-parents = самохрани татковци
people-migrants-women = раселени жени и мигрантки
people-children-migrants = раселени деца и деца мигранти
people-ethnic-minorities-women = жени од заедници што овде не се мнозинство
people-carers-women = жени што се грижат за други

## Податоци

figure-population = население
figure-population-alternative = население, според друг извор
figure-basis = се заснова на
figure-undercounted = се знае дека бројот е помал од вистинскиот
figure-documents-read = прочитани документи
figure-passages-listed = делови од текст што ја наведуваат групата
figure-passages-described = делови од текст што ја опишуваат нејзината состојба
figure-passages-measure = делови од текст со мерка
figure-passages-measure-resourced = делови од текст со мерка, средства, носител и показател
figure-plans-read = прочитани планови
figure-activities = активности што ја наведуваат групата
figure-activities-complete = од нив, со носител и рокови
figure-ordinary-adapted = редовни услуги прилагодени за групата
figure-lines-read = прочитани буџетски ставки
figure-money-planned = планирани средства во активностите што ја наведуваат групата
figure-money-executed = реализирани средства во тие активности
figure-months-covered = месеци за кои има средства
figure-months-due = месеци за кои се потребни средства
figure-services-read = прочитани услуги
figure-services-open = отворени услуги
figure-places-free = слободни места
figure-access = може да се користи (јазик, оддалеченост, цена, документи)
figure-training-hours = часови обука по лице од персоналот за 24 месеци
figure-users-recorded = користењето се евидентира за оваа група
figure-persons-served = лица што добиле услуга
figure-contacts = контакти
figure-turned-away = лица што останале без услуга
figure-need = лица за кои се знае дека им треба услугата
figure-reports-read = прочитани извештаи
figure-indicators = показатели за групата
figure-indicators-with-value = од нив, со вредност во последниот период
figure-indicators-published = од нив, објавени
figure-reply-channel = начин да се одговори

basis-measured = броење во податоците
basis-outside-estimate = надворешна процена
basis-independence = пресметка, како обележјата да се независни

## Единици

unit-persons = лица
unit-contacts = контакти
unit-documents = документи
unit-passages = делови од текст
unit-activities = активности
unit-lines = буџетски ставки
unit-money = износ
unit-months = месеци
unit-services = услуги
unit-places = места
unit-hours = часови
unit-indicators = показатели
unit-code = шифра
unit-flag = да или не

amount-persons = { $count ->
    [one] { $count } лице
   *[other] { $count } лица
}
amount-contacts = { $count ->
    [one] { $count } контакт
   *[other] { $count } контакти
}
amount-documents = { $count ->
    [one] { $count } документ
   *[other] { $count } документи
}
amount-passages = { $count ->
    [one] { $count } дел од текст
   *[other] { $count } делови од текст
}
amount-activities = { $count ->
    [one] { $count } активност
   *[other] { $count } активности
}
amount-lines = { $count ->
    [one] { $count } буџетска ставка
   *[other] { $count } буџетски ставки
}
amount-money = { $count }
amount-months = { $count ->
    [one] { $count } месец
   *[other] { $count } месеци
}
amount-services = { $count ->
    [one] { $count } услуга
   *[other] { $count } услуги
}
amount-places = { $count ->
    [one] { $count } место
   *[other] { $count } места
}
amount-hours = { $count ->
    [one] { $count } час
   *[other] { $count } часа
}
amount-indicators = { $count ->
    [one] { $count } показател
   *[other] { $count } показатели
}
amount-code = { $count }
amount-flag = { $count }

## Други списоци

severity-error = за исправка
severity-warning = за проверка
severity-note = за информација

duty-own = сопствена надлежност на општината
duty-delegated = надлежност делегирана на општината
duty-shared = заедничка надлежност на повеќе нивоа
duty-other-level = надлежност на друго ниво

knowledge-count = смее да се брои
knowledge-outside-estimate-only = само надворешна процена
knowledge-protected = заштитено: овде не се брои

pack-rule-knowledge = Правилата за земјата ({ $country }) одредуваат што смее да се знае за оваа група: { $group }.
pack-rule-undercount = Според правилата за земјата ({ $country }), пописите не опфаќаат дел од оваа група: { $group }.

budget-step-circular = буџетски циркулар
budget-step-requests = буџетски барања
budget-step-hearings = јавни расправи
budget-step-adoption = донесување во советот
budget-step-execution = извршување
budget-step-mid-year = полугодишен преглед и ребаланс
budget-step-final-accounts = завршна сметка

place-level-country = држава
place-level-region = регион
place-level-municipality = општина
place-level-settlement = населено место

dimension-sex = пол
dimension-age = возраст
dimension-ethnicity = етничка припадност
dimension-disability = попреченост
dimension-migration = раселеност и миграција
dimension-residence = градско или рурално подрачје
dimension-membership = група
dimension-other = друго

sex-female = жени
sex-male = мажи

residence-urban = градско
residence-rural = рурално

kind-population = табела за населението
kind-plan = план
kind-budget = буџет
kind-contracts = договори
kind-services = услуги
kind-sessions = обуки
kind-indicators = показатели
kind-document = документ
kind-places = список на места
kind-boundaries = граници
kind-mapping = датотека за поврзување
kind-unknown = не е препознаено

responsiveness-unequal = нееднакво
responsiveness-blind = не е земено предвид
responsiveness-sensitive = чувствително
responsiveness-specific = специфично
responsiveness-transformative = трансформативно
responsiveness-not-applicable = не се применува

ladder-listed = наведено
ladder-described = опишано
ladder-measure = мерка
ladder-measure-resourced = мерка со средства, носител и показател

passage-objective = цел
passage-activity = активност
passage-indicator = показател
passage-resource = средства
passage-responsible = носител
passage-deadline = рок
passage-diagnosis = опис на состојбата

yes = да
no = не
not-said = не е наведено
target-universal = сите

## Како се пишуваат вредностите

money-amount = { $code ->
    [EUR] { $amount } €
    [MKD] { $amount } ден.
   *[other] { $amount } { $code }
}
percent-amount = { $number } %
range = { $low }–{ $high }
range-of-days = { $first } – { $last }
estimated-range = процена { $range }
age-and-over = { $from }+
