### Жабык тизмелердин аталыштары.

## Чынжырдын шакектери

link-known = белгилүү
link-addressed = эске алынган
link-planned = пландалган
link-funded = каржыланган
link-ready = даяр
link-reached = камтылган
link-accounted = отчет берилген

link-question-known = Бул адамдар жөнүндө эмне белгилүү, кайсы булактан, канчалык ишенимдүү жана аларды эсептөөгө деги болобу?
link-question-addressed = Документтер аларды атайбы, алардын абалын сүрөттөйбү же алар үчүн чара караштырабы?
link-question-planned = Кайсы иш-чаралар алар үчүн арналган же кадимки кызматты аларга ылайыкташтырат?
link-question-funded = Бул иш-чараларга канча акча пландалган, канчасы аткарылган жана ал канча айга каралган?
link-question-ready = Жакын жерде иштеп жаткан, жеткиликтүү, кызматкерлери окуудан өткөн жана бош орду бар кызмат барбы?
link-question-reached = Ким кызмат алды, ким ала албай калды жана эмне үчүн?
link-question-accounted = Эмне өзгөргөнүн кайсы көрсөткүч айтат жана ал адамдар окуп же угуп, жооп бере алган жерде жарыяланганбы?

link-source-known = калк
link-source-addressed = документтер
link-source-planned = план
link-source-funded = бюджет
link-source-ready = кызматтар, кызматкерлер
link-source-reached = кызмат алуучулар
link-source-accounted = отчеттор

## Шакектин абалы

status-holds = бекем
status-weak = алсыз
status-breaks = үзүлөт
status-cannot-say = аныктоо мүмкүн эмес
status-not-applicable = колдонулбайт
status-protected = корголгон

status-meaning-holds = Эреже талап кылган нерсе бар.
status-meaning-weak = Эреже талап кылгандын бир бөлүгү бар.
status-meaning-breaks = Эреже талап кылган нерсе жок экени белгилүү.
status-meaning-cannot-say = Окулган файлдардан бул көрүнбөйт.
status-meaning-not-applicable = Бул топ үчүн шакектин мааниси жок.
status-meaning-protected = Адамдардын коопсуздугу үчүн бул маалымат бул жерде атайылап чогултулбайт.

## Маалыматтын абалы

state-known = белгилүү
state-estimated = болжолдуу
state-unknown = белгисиз
state-not-collected = чогултулбайт
state-refused = жооп берүүдөн баш тартылган
state-suppressed = жашырылган
state-protected = корголгон

## Топтор

group-women = аялдар
group-men = эркектер
group-girls = кыз балдар
group-boys = эркек балдар
group-children = балдар
group-youth = жаштар
group-older-people = улгайган адамдар
group-people-with-disabilities = майыптыгы бар адамдар
group-roma = рома, ашкали жана египеттиктер
group-ethnic-minorities = бул жерде көпчүлүк болбогон жамааттар
group-migrants = аргасыздан жер которгон адамдар жана мигранттар
group-victims-of-violence = зордук-зомбулукту башынан өткөргөн адамдар
group-single-parents = жалгыз бой ата-энелер
group-rural-residents = айыл тургундары
group-poor = кирешеси аз адамдар
group-lgbti = ЛГБТИ адамдар
group-unemployed = жумушсуз адамдар
group-carers = башкаларга кам көргөн адамдар

## Бир эле учурда эки топтогу адамдар

people-roma-women = рома, ашкали жана египеттик аялдар
people-girls-roma = рома, ашкали жана египеттик кыз балдар
people-boys-roma = рома, ашкали жана египеттик эркек балдар
people-children-roma = рома, ашкали жана египеттик балдар
people-roma-youth = рома, ашкали жана египеттик жаштар
people-people-with-disabilities-women = майыптыгы бар аялдар
people-men-people-with-disabilities = майыптыгы бар эркектер
people-girls-people-with-disabilities = майыптыгы бар кыз балдар
people-boys-people-with-disabilities = майыптыгы бар эркек балдар
people-children-people-with-disabilities = майыптыгы бар балдар
people-people-with-disabilities-youth = майыптыгы бар жаштар
people-older-people-people-with-disabilities = майыптыгы бар улгайган адамдар
people-older-people-women = улгайган аялдар
people-men-older-people = улгайган эркектер
people-rural-residents-women = айылдагы аялдар
people-men-rural-residents = айылдагы эркектер
people-older-people-rural-residents = айылдагы улгайган адамдар
people-rural-residents-youth = айылдагы жаштар
people-children-rural-residents = айылдагы балдар
people-women-youth = жаш аялдар
people-men-youth = жаш эркектер
people-unemployed-women = жумушсуз аялдар
people-men-unemployed = жумушсуз эркектер
people-unemployed-youth = жумушсуз жаштар
people-poor-women = кирешеси аз аялдар
people-children-poor = кирешеси аз үй-бүлөлөрдүн балдары
people-older-people-poor = кирешеси аз улгайган адамдар
people-single-parents-women = жалгыз бой энелер
people-men-single-parents = жалгыз бой аталар
people-migrants-women = аргасыздан жер которгон жана мигрант аялдар
people-children-migrants = аргасыздан жер которгон жана мигрант балдар
people-ethnic-minorities-women = бул жерде көпчүлүк болбогон жамааттардын аялдары
people-carers-women = башкаларга кам көргөн аялдар

## Маалыматтар

figure-population = адамдардын саны
figure-population-alternative = башка булак боюнча адамдардын саны
figure-basis = негизи
figure-undercounted = толук эсептелбегени белгилүү
figure-documents-read = окулган документтер
figure-passages-listed = топ тизмеде аталган үзүндүлөр
figure-passages-described = топтун абалын сүрөттөгөн үзүндүлөр
figure-passages-measure = чарасы бар үзүндүлөр
figure-passages-measure-resourced = чарасы, акчасы, жооптуусу жана көрсөткүчү бар үзүндүлөр
figure-plans-read = окулган пландар
figure-activities = топту атаган иш-чаралар
figure-activities-complete = алардын ичинен жооптуусу жана мөөнөтү барлары
figure-ordinary-adapted = топко ылайыкташтырылган кадимки кызматтар
figure-lines-read = окулган бюджет саптары
figure-money-planned = топту атаган иш-чараларга пландалган акча
figure-money-executed = бул иш-чаралар боюнча аткарылган сумма
figure-months-covered = акчасы бар айлар
figure-months-due = акча керек болгон айлар
figure-services-read = окулган тизмелердеги кызматтар
figure-services-open = иштеп жаткан кызматтар
figure-places-free = бош орундар
figure-access = пайдаланууга болот (тил, аралык, акы, документтер)
figure-training-hours = 24 айда бир кызматкерге туура келген окуу сааттары
figure-users-recorded = кызмат алуучулар бул топ боюнча катталат
figure-persons-served = кызмат алган адамдар
figure-contacts = кайрылуулар
figure-turned-away = кызмат ала албай калган адамдар
figure-need = кызматка муктаж экени белгилүү адамдар
figure-reports-read = окулган отчеттор
figure-indicators = топ боюнча көрсөткүчтөр
figure-indicators-with-value = алардын ичинен акыркы мезгилде мааниси барлары
figure-indicators-published = алардын ичинен жарыялангандары
figure-reply-channel = жооп берүү каналы

basis-measured = маалыматтар боюнча эсеп
basis-outside-estimate = сырттан жүргүзүлгөн болжолдуу эсеп
basis-independence = белгилер бири-бирине көз каранды эместей жүргүзүлгөн эсеп

## Бирдиктер

unit-persons = адамдар
unit-contacts = кайрылуулар
unit-documents = документтер
unit-passages = үзүндүлөр
unit-activities = иш-чаралар
unit-lines = бюджет саптары
unit-money = сумма
unit-months = айлар
unit-services = кызматтар
unit-places = орундар
unit-hours = сааттар
unit-indicators = көрсөткүчтөр
unit-code = код
unit-flag = ооба же жок

amount-persons = { $count ->
    [one] { $count } адам
   *[other] { $count } адам
}
amount-contacts = { $count ->
    [one] { $count } кайрылуу
   *[other] { $count } кайрылуу
}
amount-documents = { $count ->
    [one] { $count } документ
   *[other] { $count } документ
}
amount-passages = { $count ->
    [one] { $count } үзүндү
   *[other] { $count } үзүндү
}
amount-activities = { $count ->
    [one] { $count } иш-чара
   *[other] { $count } иш-чара
}
amount-lines = { $count ->
    [one] { $count } бюджет сабы
   *[other] { $count } бюджет сабы
}
amount-money = { $count }
amount-months = { $count ->
    [one] { $count } ай
   *[other] { $count } ай
}
amount-services = { $count ->
    [one] { $count } кызмат
   *[other] { $count } кызмат
}
amount-places = { $count ->
    [one] { $count } орун
   *[other] { $count } орун
}
amount-hours = { $count ->
    [one] { $count } саат
   *[other] { $count } саат
}
amount-indicators = { $count ->
    [one] { $count } көрсөткүч
   *[other] { $count } көрсөткүч
}
amount-code = { $count }
amount-flag = { $count }

## Башка тизмелер

severity-error = оңдоо керек
severity-warning = карап чыкса жакшы
severity-note = билип койгон пайдалуу

duty-own = муниципалитеттин өз милдети
duty-delegated = муниципалитетке өткөрүлүп берилген милдет
duty-shared = бийликтин бир нече деңгээлинин орток милдети
duty-other-level = бийликтин башка деңгээлинин милдети

knowledge-count = эсептөөгө болот
knowledge-outside-estimate-only = сырттан жүргүзүлгөн болжолдуу эсеп гана
knowledge-protected = корголгон: бул жерде эсептелбейт

pack-rule-knowledge = Өлкөнүн эрежелеринде ({ $country }) бул топ жөнүндө эмнени билүүгө болору жазылган: { $group }.
pack-rule-undercount = Өлкөнүн эрежелеринде ({ $country }) эсептөөлөр бул топтун бир бөлүгүн камтыбай калары жазылган: { $group }.

budget-step-circular = бюджеттик циркуляр
budget-step-requests = бюджеттик өтүнмөлөр
budget-step-hearings = коомдук угуулар
budget-step-adoption = жергиликтүү кеңештин бекитүүсү
budget-step-execution = аткаруу
budget-step-mid-year = жыл ортосунда бюджетти тактоо
budget-step-final-accounts = бюджеттин аткарылышы боюнча жылдык отчет

place-level-country = өлкө
place-level-region = облус же район
place-level-municipality = муниципалитет (айыл аймагы, шаар)
place-level-settlement = калктуу конуш

dimension-sex = жынысы
dimension-age = жашы
dimension-ethnicity = этностук таандыктыгы
dimension-disability = майыптыгы
dimension-migration = аргасыз жер которуу жана миграция
dimension-residence = шаар же айыл
dimension-membership = топ
dimension-other = башка

sex-female = аялдар
sex-male = эркектер

residence-urban = шаар
residence-rural = айыл

kind-population = калк таблицасы
kind-plan = план
kind-budget = бюджет
kind-contracts = келишимдер
kind-services = кызматтар
kind-sessions = окуу сабактары
kind-indicators = көрсөткүчтөр
kind-document = документ
kind-places = жерлердин тизмеси
kind-boundaries = чек аралар
kind-mapping = дал келтирүү файлы
kind-unknown = таанылган жок

responsiveness-unequal = тең эмес
responsiveness-blind = эске алынган эмес
responsiveness-sensitive = сезимтал
responsiveness-specific = багытталган
responsiveness-transformative = өзгөртүүчү
responsiveness-not-applicable = колдонулбайт

ladder-listed = тизмеде аталган
ladder-described = сүрөттөлгөн
ladder-measure = чара
ladder-measure-resourced = акчасы, жооптуусу жана көрсөткүчү бар чара

passage-objective = максат
passage-activity = иш-чара
passage-indicator = көрсөткүч
passage-resource = каражат
passage-responsible = жооптуу
passage-deadline = мөөнөт
passage-diagnosis = абалдын сүрөттөлүшү

yes = ооба
no = жок
not-said = көрсөтүлгөн эмес
target-universal = баары

## Маанилер кантип жазылат

money-amount = { $code ->
    [EUR] { $amount } €
    [KGS] { $amount } сом
   *[other] { $amount } { $code }
}
percent-amount = { $number } %
range = { $low }–{ $high }
range-of-days = { $first } – { $last }
estimated-range = болжол менен { $range }
age-and-over = { $from }+
