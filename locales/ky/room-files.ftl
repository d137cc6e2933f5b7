### Файлдар: адамдар эмне алып келет, анда эмне таанылды жана аны эсепке киргизген чечим.

files-room = Файлдар
files-lead = Мекемеде эмне бар. Адам кабыл алмайынча эч нерсе эске алынбайт, эске алынгандын баарын кайтарып алса болот.
files-none = Азырынча бир да файл жок
files-none-next = Колуңуздагыны алып келиңиз: таблицалар, пландар, бюджеттер, стратегиялар. Ар бир файл окууга мүмкүн болушунча окулат.

## Файл кошуу

files-bring = Файл кошуу
files-choose = Ушул компьютердеги файлдар
files-choose-hint = Таблицалар, тексттер жана PDF файлдар, ар бири { $limit } чейин. Аты мурдагы файлдыкындай болгон файл анын кийинки версиясы болот.
files-send = Жөнөтүү
files-choose-one = Жок дегенде бир файл тандаңыз.
files-some-not-taken = Айрым файлдар алынган жок; алар жогоруда аталган.
files-bad-empty = «{ $name }» бош. Аны кайра сактап, дагы бир жолу жөнөтүңүз.
files-bad-large = «{ $name }» файлынын көлөмү чектен чоң: { $limit }. Аны бөлүңүз же сүрөтсүз сактаңыз.
files-bad-many = «{ $name }» ашыкча болуп калды. Бир жолу 200дөн көп эмес файл жөнөтүңүз.
files-bad-name = «{ $name }» деген ат өтө узун. Файлга кыскараак ат коюңуз.
files-kept = { $count ->
    [one] { $count } файл алынды жана окулуп жатат.
   *[other] { $count } файл алынды жана окулуп жатат.
}
files-same = { $count ->
    [one] Бул файл мурда эле бар болчу, мазмуну так ошондой. Эч нерсе кошулган жок:
   *[other] Бул файлдар мурда эле бар болчу, мазмуну так ошондой. Эч нерсе кошулган жок:
}

## Тизме

files-being-read = Окулуп жатат
files-being-read-count = { $count ->
    [one] { $count } файл окулуп жатат. Бул бир нече секунд, чоң файл үчүн бир мүнөт алат.
   *[other] { $count } файл окулуп жатат. Бул бир нече секунд, чоң файлдар үчүн бир мүнөт алат.
}
files-look-again = Кайра кароо
files-reckoning = Маалыматтар акыркы чечимдерге ылайык жаңыртылып жатат.
files-needed = Булар адамдын чечимин күтүп турат
files-accept-all = { $count ->
    [one] { $count } файлды кабыл алуу
   *[other] Күтүп турган { $count } файлдын баарын кабыл алуу
}
files-accept-all-hint = Кармалган жана таанылбаган файлдар алардын арасында жок. Ар бирин кийин кайтарып алса болот.
files-passed-over = { $count ->
    [one] { $count } файл ошол бойдон калды: ал аралыкта башка адам чечим чыгарган же ал кайра окулуп жатат.
   *[other] { $count } файл ошол бойдон калды: ал аралыкта башка адам чечим чыгарган же алар кайра окулуп жатат.
}
files-others = Калган бардык файлдар
files-column-file = Файл
files-column-state = Абалы
files-column-kind = Эмне деп таанылды
files-column-rows = Саптар
files-column-findings = Эскертүүлөр
files-column-received = Алынган
files-column-version = Версия
files-column-who = Ким
files-column-when = Качан
files-column-what = Эмне
files-column-detected = Эмне
files-column-where = Кайда
files-column-cells = Уячалар же жерлер
files-column-column = Мамыча
files-column-meaning = Мазмуну
files-column-row = Сап
files-version = { $number }-версия
files-version-counts = { $number }-версия эске алынат
files-rows-none = сап жок
files-rows-all-used = { $used }, баары колдонулду
files-rows-some-used = окулганы { $read }, колдонулганы { $used }, колдонулбаганы { $rejected }
files-kilobytes = { $number } КБ
files-megabytes = { $number } МБ

## Файлдын абалы

files-standing-held = кармалып турат
files-standing-waiting = чечим күтүүдө
files-standing-not-read = окулган жок
files-standing-being-read = окулуп жатат
files-standing-accepted = кабыл алынган
files-standing-replaced = кийинки версия менен алмаштырылган
files-standing-taken-back = кайтарылып алынган
files-standing-refused = баш тартылган
files-decided-accepted = кабыл алынды
files-decided-held = кармалды
files-decided-released = колдонууга уруксат берилди
files-decided-replaced = кабыл алынып, кийинки версия менен алмаштырылды
files-decided-taken-back = кайтарылып алынды
files-decided-refused = баш тартылды

## Бир файл

files-one-being-read = Бул файл окулуп жатат. Бул бир нече секунд, чоң файл үчүн бир мүнөт алат.
files-one-not-read = Программа бул файлды окуй алган жок. Күнөө сизде эмес; файл келген бойдон сакталат.
files-one-held = Бул файлда жеке маалымат бар окшойт. Ал кармалып турат: адам чечмейинче андан эч нерсе көрсөтүлбөйт, колдонулбайт жана сыртка чыгарылбайт.
files-one-waiting = Бул файл окулду, бирок азырынча эске алынбайт. Эмне таанылганын карап, андан кийин кабыл алыңыз же оңдоңуз.
files-one-accepted = Бул файл эске алынат.
files-one-replaced = Бул версия кийинкиси кабыл алынганга чейин эске алынган. Эгер ал кайтарылып алынса, бул кайра эске алынат.
files-one-taken-back = Бул файл кайтарылып алынган жана эске алынбайт.
files-one-refused = Бул файлдан баш тартылган, ал колдонулбайт.
files-read-again = Кайра окуу
files-read-meanwhile = Бул файл ал аралыкта кайра окулду. Эми эмне таанылганын карап, андан кийин чечиңиз.
files-sure = ишенимдүүлүк { $share }
files-why-taken = Эмне үчүн
files-said-by-person = Бул эмне экенин адам айтты.
files-received-by = { $when }, { $who }
files-size = Көлөмү
files-download = Жүктөп алуу
files-documents = Документ катары окуу
files-versions = Версиялар
files-versions-lead = Ар бир версия келген бойдон калат.
files-sheets = Барактар
files-sheet = { $number }-барак
files-column = { $letters } мамычасы
files-sheet-and-column = { $sheet }-барак, { $letters } мамычасы
files-columns = Мамычаларда эмне бар
files-see-rows = Саптарды көрүү
files-correct = Таанылганды оңдоо
files-findings = Эскертүүлөр
files-findings-none = Карап чыга турган эч нерсе табылган жок.
files-findings-alike = { $count ->
    [one] { $count } жерден ушундай нерсе табылды:
   *[other] { $count } жерден ушундай нерсе табылды:
}
files-history = Эмне жасалды
files-times = { $number } эсе
files-phase-proposed = сунушталган
files-phase-approved = бекитилген
files-phase-adjusted = такталган
files-phase-executed = аткарылган

## Кармалган файлдар

files-detected = Эмне байкалды
files-detected-lead = Түрлөрү, мамычалары жана саны гана айтылат, анда эмне жазылганы эч качан айтылбайт.
files-held-by-person = Бул файлды адам кармады. Себеби төмөндө, жасалган иштердин арасында турат.
files-in-text = текстте
files-held-others-decide = Бул жерде кармалган файлдар боюнча чечим чыгарган адам чечет: гендердик теңчилик боюнча жооптуу адам.

## Чечимдер

files-decide = Чечим чыгарыңыз
files-decision = Чечим
files-accept = Кабыл алуу
files-accept-lead = Ошондон тартып маалыматтар бул файлга да таянат. Аны каалаган убакта кайтарып алсаңыз болот.
files-why = Себеби
files-why-hint = Кесиптештериңиз жана кийин текшергендер үчүн. Адамдардын аттарын жана номерлерин жазбаңыз.
files-why-missing = Себебин жазыңыз.
files-why-long = 1000ден көп эмес белги жазыңыз.
files-release = Файлды колдонууга уруксат берүү
files-release-lead = Бул файлда жеке маалымат бар окшосо да, аны колдонсо болот деп ырастайсыз: мисалы, аттар ойдон чыгарылган же номерлер кызматтардыкы. Андан кийин ал окулат, бирок дагы кабыл алынышы керек.
files-release-do = Уруксат берүү
files-refuse = Файлдан баш тартуу
files-refuse-lead = Файл колдонулбайт. Ал келген бойдон сакталат, кийин кайра окуса болот.
files-refuse-do = Баш тартуу
files-hold = Файлды кармоо
files-hold-lead = Эгер анда программа көрбөгөн жеке маалыматты көрсөңүз. Файлдан көрсөтүлгөнү унутулат, кимдир бирөө уруксат бермейинче андан эч нерсе колдонулбайт.
files-hold-do = Кармоо
files-take-back = Файлды кайтарып алуу
files-take-back-lead = Маалыматтар аны кабыл алганга чейинкидей болот. Эгер ал мурунку версияны алмаштырган болсо, кайра ошол эске алынат.
files-take-back-do = Кайтарып алуу

## Саптар

files-rows = Саптар
files-rows-lead = { $number }-версия, алынган бойдон. Ар бир көрүү аракеттердин журналына жазылат.
files-row-sought = сөз ушул сап жөнүндө
files-row-missed = Шилтеме көрсөткөн сап бул баракчада жок.
files-rows-empty = Бул жерде сап жок
files-rows-empty-next = Барак мурдараак бүтөт же анда эч нерсе жок.
files-first-rows = Биринчи саптарга
files-rows-before = Мурунку саптар
files-rows-next = Кийинки саптар

## Адамдар файлдар жөнүндө эмне айтты

files-mapping = Мекеме өз файлдары жөнүндө эмне айтты
files-mapping-lead = Адамдар оңдогону эске сакталат, файлдын кийинки версиясы өзү туура окулушу үчүн. Текстти буйрук сабында да колдонсо болот.
files-mapping-none = Азырынча эч ким эч нерсени оңдогон жок
files-mapping-none-next = Файлдын баракчасында оңдогонуңуз кийин ушул жерде турат.
files-mapping-now = Азыр эмне күчүндө
files-mapping-how = Кандайча
files-mapping-typed = баракчада оңдолгон
files-mapping-from-file = дал келтирүү файлы менен
files-correct-lead = Бул эмне экенин айтыңыз. Программа муну файлдын кийинки версиясы үчүн эстеп калат.
files-step-kind = Бул эмне
files-step-columns = Мамычаларда эмне бар
files-which-kind = Бул эмне?
files-kind-not-used = Бул баракты колдонбоо
files-go-on = Улантуу
files-about-population = Адамдардын саны: жери, жашы, жынысы же тобу боюнча.
files-about-plan = Стратегиянын же пландын иш-чаралары: жооптуулары, мөөнөтү, баасы.
files-about-budget = Суммалары бар бюджет саптары.
files-about-contracts = Кол коюлган келишимдер жана алардын баалары; аткарылган бюджет саптары катары окулат.
files-about-services = Кызматтардын жана аларды көрсөтүүчүлөрдүн тизмеси.
files-about-sessions = Окуу сабактары: күндөрү жана темалары.
files-about-indicators = Көрсөткүчтөр жана алардын маанилери.
files-about-places = Калктуу конуштардын тизмеси жана алар кайда кирери.
files-about-unknown = Андан эч нерсе колдонулбайт.
files-columns-lead = { $sheet }: ар бир мамыча үчүн анда эмне бар экенин тандаңыз.
files-first-row = Маалыматы бар биринчи сап
files-first-row-hint = Таблица көрсөткөн номер, мамычалардын аттарынын астында.
files-year = Жыл
files-year-hint = Жылы аталбаган саптар үчүн.
files-phase = Суммалардын баскычы
files-currency = Валюта
files-currency-hint = Үч тамга: { $codes }.
files-not-said = айтылган эмес
files-not-used = колдонулбайт
files-cells = Мисалы: { $cells }
files-more-about-column = Бул мамычанын бардык маанилерине тиешелүү
files-shared-sex = Эсептелген адамдардын жынысы
files-shared-age = Эсептелген адамдардын жашы
files-shared-age-hint = Мисалы, 0-14 же 65+.
files-shared-year = Маанилердин жылы
files-shared-scale = Ар бир сан канчага барабар
files-shared-more = Маанилерге дагы эмне тиешелүү
files-shared-more-hint = Колдонмодо жазылгандай: { $example }.
files-remember = Сактоо жана кайра окуу
files-wrong-kind = Бул эмне экенин тандаңыз.
files-wrong-row = Саптын номерин жазыңыз, мисалы 4.
files-wrong-year = Жылды төрт сан менен жазыңыз, мисалы 2026.
files-wrong-currency = Валютанын үч тамгасын жазыңыз, мисалы { $example }.
files-wrong-age = Жашты 0-14 же 65+ деп жазыңыз.
files-wrong-scale = 1, 1 000 же 1 000 000 дегенди тандаңыз.
files-wrong-more = Муну окууга мүмкүн эмес. Мисалдагыдай жазыңыз.
files-wrong-twice = Башка мамычада да ушул эле бар, бирөөндө гана болушу мүмкүн. Бул же тиги жерден башканы тандаңыз.
files-wrong-no-column = Жок дегенде бир мамычада эмне бар экенин айтыңыз.

## Жеке маалыматтын түрлөрү

personal-data-national-number = жеке идентификациялык номерлер
personal-data-iban = эсептердин номерлери (IBAN)
personal-data-phones = телефон номерлери
personal-data-names = адамдардын аттары
personal-data-emails = адамдардын электрондук даректери
personal-data-birth-dates = туулган күндөр

## Жазуулардын чоо-жайы

act-detail-held = кармалды
act-detail-released = колдонууга уруксат берилди
act-detail-same = мазмуну мурдагыдай
act-detail-again = кайра окуу үчүн

## Мамычада эмне бар

column-place = жер
column-settlement = калктуу конуш
column-municipality = муниципалитет
column-region = регион
column-year = жыл
column-date = күн
column-sex = жынысы
column-age = жашы
column-ethnicity = этникалык тиешелүүлүк
column-disability = майыптык
column-migration = жер которуу жана миграция
column-residence = шаар же айыл
column-group = адамдардын тобу
column-other = адамдарды башкача бөлүү
column-count = адамдардын саны
column-low = эң төмөнкү баалоо
column-high = эң жогорку баалоо
column-unit = бирдик
column-note = эскертме
column-code = код же номер
column-activity = иш-чара
column-objective = максат
column-groups = ким үчүн
column-responsible = ким жооптуу
column-start = башталышы
column-end = аякташы
column-period = качандан качанга чейин
column-cost = баасы
column-lines = иш-чаранын бюджет саптары
column-weight = бюджет сабынын үлүшү
column-adapts = ылайыкташтырылган кадимки кызмат
column-indicator = көрсөткүч
column-disaggregated = өзүнчө маанилери бар топтор
column-series = көрсөткүчтүн катары
column-baseline = баштапкы маани
column-target = максаттуу маани
column-value = мааниси
column-published = жарыяланган
column-reply = тургундар жооп бере алат
column-title = аталышы
column-programme = программа же башкармалык
column-cofog = функция (COFOG)
column-economic = экономикалык код
column-fund = акчанын булагы
column-months = камтылган айлар
column-phase = сумманын баскычы
column-amount = сумма
column-currency = валюта
column-estimate = келишимдин болжолдуу наркы
column-contract-price = келишимдин баасы
column-signed = кол коюлган күн
column-supplier = жеткирүүчү
column-contract-type = келишимдин же жол-жоболоштуруунун түрү
column-cpv = CPV коду
column-service = кызмат
column-provider = кызмат көрсөтүүчү
column-provider-kind = кызмат көрсөтүүчүнүн түрү
column-confidential = жашыруун жер
column-address = дарек (сакталбайт)
column-phone = телефон (сакталбайт)
column-email = электрондук почта (сакталбайт)
column-open = иштеп турат
column-capacity = бардык орун
column-free = бош орун
column-languages = сүйлөшкөн тилдер
column-fee = колдонуучу канча төлөйт
column-papers = талап кылынган документтер
column-accessible = майыптыгы бар адамдарга жеткиликтүү
column-distance = аралык, километр
column-staff = кызматкерлер
column-training-hours = бир кызматкерге окуу сааттары
column-need = муктаж, бирок камтылбаган адамдар
column-persons = ар башка адамдар
column-contacts = кайрылуулар
column-turned-away = кайтарылган адамдар
column-refusal-reasons = эмне үчүн кайтарылган
column-topic = тема
column-facilitators = алып баруучулар
column-hours = сааттар
column-organisation = катышуучулардын уюму
column-participant = катышуучунун аты (сакталбайт)
column-place-code = жердин коду
column-name = жердин аты
column-level = жердин деңгээли
column-parent = жер эмнеге кирет
column-latitude = кеңдик (сакталбайт)
column-longitude = узундук (сакталбайт)
