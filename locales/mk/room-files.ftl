### Датотеки: што донесуваат луѓето, што е препознаено во нив и одлуката со која важат.

files-room = Датотеки
files-lead = Што има институцијата. Ништо не важи пред некое лице да го прифати, а сè што важи може да се повлече.
files-none = Сè уште нема ниедна датотека
files-none-next = Донесете што имате: табели, планови, буџети, стратегии. Секоја датотека се чита колку што може да се прочита.

## Донесување датотеки

files-bring = Донесете датотеки
files-choose = Датотеки од овој компјутер
files-choose-hint = Табели, текстови и PDF-датотеки, секоја до { $limit }. Датотека со име на веќе постојна станува нејзина следна верзија.
files-send = Испрати
files-choose-one = Изберете барем една датотека.
files-some-not-taken = Некои датотеки не се примени; наведени се погоре.
files-bad-empty = „{ $name }“ е празна. Зачувајте ја повторно и испратете ја уште еднаш.
files-bad-large = „{ $name }“ е поголема од { $limit }. Поделете ја, или зачувајте ја без слики.
files-bad-many = „{ $name }“ беше една премногу. Испратете најмногу 200 датотеки одеднаш.
files-bad-name = Името „{ $name }“ е предолго. Дајте ѝ на датотеката пократко име.
files-kept = { $count ->
    [one] { $count } датотека е примена и се чита.
   *[other] { $count } датотеки се примени и се читаат.
}
files-same = { $count ->
    [one] Оваа датотека веќе беше тука, со сосема иста содржина. Ништо не е додадено:
   *[other] Овие датотеки веќе беа тука, со сосема иста содржина. Ништо не е додадено:
}

## Списокот

files-being-read = Се читаат
files-being-read-count = { $count ->
    [one] Се чита { $count } датотека. Тоа трае неколку секунди, за голема датотека една минута.
   *[other] Се читаат { $count } датотеки. Тоа трае неколку секунди, за големи датотеки една минута.
}
files-look-again = Погледни повторно
files-reckoning = Податоците се усогласуваат со последните одлуки.
files-needed = Овие чекаат некого
files-accept-all = { $count ->
    [one] Прифати { $count } датотека
   *[other] Прифати ги сите { $count } датотеки што чекаат
}
files-accept-all-hint = Задржаните датотеки и оние што не се препознаени не се меѓу нив. Секоја може потоа да се повлече.
files-passed-over = { $count ->
    [one] { $count } датотека остана како што е: во меѓувреме некој друг одлучил за неа, или повторно се чита.
   *[other] { $count } датотеки останаа како што се: во меѓувреме некој друг одлучил за нив, или повторно се читаат.
}
files-others = Сите други датотеки
files-column-file = Датотека
files-column-state = Состојба
files-column-kind = Препознаено како
files-column-rows = Редови
files-column-findings = Наоди
files-column-received = Примена
files-column-version = Верзија
files-column-who = Кој
files-column-when = Кога
files-column-what = Што
files-column-detected = Што
files-column-where = Каде
files-column-cells = Ќелии или места
files-column-column = Колона
files-column-meaning = Содржи
files-column-row = Ред
files-version = Верзија { $number }
files-version-counts = Важи верзијата { $number }
files-rows-none = нема редови
files-rows-all-used = { $used }, сите употребени
files-rows-some-used = прочитани { $read }, употребени { $used }, неупотребени { $rejected }
files-kilobytes = { $number } kB
files-megabytes = { $number } MB

## Во каква состојба е датотеката

files-standing-held = задржана
files-standing-waiting = чека одлука
files-standing-not-read = не е прочитана
files-standing-being-read = се чита
files-standing-accepted = прифатена
files-standing-replaced = заменета со подоцнежна верзија
files-standing-taken-back = повлечена
files-standing-refused = одбиена
files-decided-accepted = прифатена
files-decided-held = задржана
files-decided-released = пуштена за употреба
files-decided-replaced = прифатена и заменета со подоцнежна верзија
files-decided-taken-back = повлечена
files-decided-refused = одбиена

## Една датотека

files-one-being-read = Оваа датотека се чита. Тоа трае неколку секунди, за голема датотека една минута.
files-one-not-read = Програмата не успеа да ја прочита оваа датотека. Грешката не е ваша; датотеката се чува како што дојде.
files-one-held = Изгледа дека оваа датотека содржи лични податоци. Таа е задржана: ништо од неа не се прикажува, не се користи и не се извезува додека не одлучи некое лице.
files-one-waiting = Оваа датотека е прочитана и сè уште не важи. Погледнете што е препознаено, потоа прифатете ја или исправете.
files-one-accepted = Оваа датотека важи.
files-one-replaced = Оваа верзија важеше додека не беше прифатена подоцнежна. Ако таа се повлече, оваа повторно важи.
files-one-taken-back = Оваа датотека е повлечена и не важи.
files-one-refused = Оваа датотека е одбиена и не се користи.
files-read-again = Прочитај повторно
files-read-meanwhile = Оваа датотека во меѓувреме е повторно прочитана. Погледнете што е сега препознаено, потоа одлучете.
files-sure = со сигурност { $share }
files-why-taken = Зошто
files-said-by-person = Лице кажа што е ова.
files-received-by = { $when }, { $who }
files-size = Големина
files-download = Преземи
files-documents = За читање како документ
files-versions = Верзии
files-versions-lead = Секоја верзија останува како што дојде.
files-sheets = Листови
files-sheet = Лист { $number }
files-column = Колона { $letters }
files-sheet-and-column = Лист { $sheet }, колона { $letters }
files-columns = Што содржат колоните
files-see-rows = Погледни ги редовите
files-correct = Исправи го препознаеното
files-findings = Наоди
files-findings-none = Не е најдено ништо што треба да се погледне.
files-findings-alike = { $count ->
    [one] На { $count } место е најдено нешто од овој вид:
   *[other] На { $count } места е најдено нешто од овој вид:
}
files-history = Што е направено
files-times = по { $number }
files-phase-proposed = предложено
files-phase-approved = усвоено
files-phase-adjusted = изменето
files-phase-executed = извршено

## Задржани датотеки

files-detected = Што е забележано
files-detected-lead = Се кажуваат само видовите, колоните и броевите, никогаш она што стои таму.
files-held-by-person = Оваа датотека ја задржа лице. Причината стои подолу, кај она што е направено.
files-in-text = во текстот
files-held-others-decide = Тука одлучува оној што одлучува за задржаните датотеки: координаторот или координаторката за еднакви можности.

## Одлуки

files-decide = Одлучете
files-decision = Одлука
files-accept = Прифати
files-accept-lead = Оттогаш податоците се темелат и на оваа датотека. Можете да ја повлечете во секое време.
files-why = Причина
files-why-hint = За вашите колеги и за оние што проверуваат подоцна. Не пишувајте имиња и броеви на лица.
files-why-missing = Напишете ја причината.
files-why-long = Напишете најмногу 1.000 знаци.
files-release = Пушти ја датотеката за употреба
files-release-lead = Велите дека оваа датотека смее да се користи, иако изгледа дека содржи лични податоци: на пример затоа што имињата се измислени, или затоа што броевите се на служби. Потоа таа се чита, и сè уште треба да се прифати.
files-release-do = Пушти ја
files-refuse = Одбиј ја датотеката
files-refuse-lead = Датотеката нема да се користи. Се чува како што дојде и може подоцна повторно да се прочита.
files-refuse-do = Одбиј ја
files-hold = Задржи ја датотеката
files-hold-lead = Ако во неа гледате лични податоци што програмата не ги видела. Она што беше прикажано од датотеката се заборава, и ништо од неа не се користи додека некој не ја пушти.
files-hold-do = Задржи ја
files-take-back = Повлечи ја датотеката
files-take-back-lead = Податоците ќе бидат како пред да биде прифатена. Ако заменила претходна верзија, повторно важи таа.
files-take-back-do = Повлечи ја

## Редови

files-rows = Редови
files-rows-lead = Верзија { $number }, како што е примена. Секој поглед се запишува во евиденцијата на дејствија.
files-row-sought = се мисли на овој ред
files-row-missed = Редот на кој упатува врската не е на оваа страница.
files-rows-empty = Тука нема редови
files-rows-empty-next = Листот завршува порано, или во него нема ништо.
files-first-rows = Кон првите редови
files-rows-before = Претходни редови
files-rows-next = Следни редови

## Што рекоа луѓето за датотеките

files-mapping = Што рече институцијата за своите датотеки
files-mapping-lead = Она што луѓето го исправиле се памети, за следната верзија на датотеката сама да се прочита правилно. Текстот може да се користи и со командната линија.
files-mapping-none = Сè уште никој не морал ништо да исправи
files-mapping-none-next = Она што ќе го исправите на страницата на некоја датотека потоа стои тука.
files-mapping-now = Што важи сега
files-mapping-how = Како
files-mapping-typed = исправено на страница
files-mapping-from-file = со датотека за поврзување
files-correct-lead = Кажете што е ова. Програмата го памети за следната верзија на датотеката.
files-step-kind = Што е ова
files-step-columns = Што содржат колоните
files-which-kind = Што е ова?
files-kind-not-used = Не користи го овој лист
files-go-on = Продолжи
files-about-population = Броеви на луѓе, според место, возраст, пол или група.
files-about-plan = Активности од стратегија или план, со одговорните, времето и трошокот.
files-about-budget = Буџетски ставки со износи.
files-about-contracts = Потпишани договори со нивните цени; се читаат како извршени буџетски ставки.
files-about-services = Список на услуги со нивните даватели.
files-about-sessions = Обуки со датуми и теми.
files-about-indicators = Показатели со нивните вредности.
files-about-places = Список на населени места и каде припаѓаат.
files-about-unknown = Ништо од него не се користи.
files-columns-lead = { $sheet }: за секоја колона изберете што содржи.
files-first-row = Прв ред со податоци
files-first-row-hint = Бројот што го покажува табелата, под насловите на колоните.
files-year = Година
files-year-hint = За редови што не наведуваат година.
files-phase = Фаза на износите
files-currency = Валута
files-currency-hint = Три букви: { $codes }.
files-not-said = не е кажано
files-not-used = не се користи
files-cells = На пример: { $cells }
files-more-about-column = На сите вредности од колоната им е заедничко
files-shared-sex = Пол на луѓето што ги брои
files-shared-age = Возраст на луѓето што ги брои
files-shared-age-hint = На пример 0-14 или 65+.
files-shared-year = Година на вредностите
files-shared-scale = Секој број значи по
files-shared-more = Што друго им е заедничко на вредностите
files-shared-more-hint = Како што пишува во упатството: { $example }.
files-remember = Зачувај и прочитај повторно
files-wrong-kind = Изберете што е ова.
files-wrong-row = Напишете број на ред, на пример 4.
files-wrong-year = Напишете ја годината со четири цифри, на пример 2026.
files-wrong-currency = Напишете ги трите букви на валутата, на пример { $example }.
files-wrong-age = Напишете ја возраста како 0-14 или 65+.
files-wrong-scale = Изберете 1, 1.000 или 1.000.000.
files-wrong-more = Ова не може да се прочита. Напишете го како во примерот.
files-wrong-twice = Друга колона го содржи истото, а може само една. Изберете нешто друго тука или таму.
files-wrong-no-column = Кажете барем за една колона што содржи.

## Видови лични податоци

personal-data-national-number = матични броеви
personal-data-iban = броеви на сметки (IBAN)
personal-data-phones = телефонски броеви
personal-data-names = имиња на лица
personal-data-emails = е-адреси на лица
personal-data-birth-dates = датуми на раѓање

## Подробности на записите

act-detail-held = задржано
act-detail-released = пуштено за употреба
act-detail-same = иста содржина како претходно
act-detail-again = за повторно читање

## Што содржи колона

column-place = место
column-settlement = населено место
column-municipality = општина
column-region = регион
column-year = година
column-date = датум
column-sex = пол
column-age = возраст
column-ethnicity = етничка припадност
column-disability = попреченост
column-migration = раселување и миграција
column-residence = град или село
column-group = група луѓе
column-other = друга поделба на луѓето
column-count = број на луѓе
column-low = најниска проценка
column-high = највисока проценка
column-unit = единица
column-note = забелешка
column-code = шифра или број
column-activity = активност
column-objective = цел
column-groups = за кого
column-responsible = кој е одговорен
column-start = почнува
column-end = завршува
column-period = од кога до кога
column-cost = трошок
column-lines = буџетски ставки на активноста
column-weight = удел од буџетската ставка
column-adapts = редовна услуга што ја прилагодува
column-indicator = показател
column-disaggregated = групи со посебни вредности
column-series = серија на показателот
column-baseline = почетна вредност
column-target = целна вредност
column-value = вредност
column-published = објавено
column-reply = жителите можат да одговорат
column-title = наслов
column-programme = програма или сектор
column-cofog = функција (COFOG)
column-economic = економска шифра
column-fund = извор на парите
column-months = покриени месеци
column-phase = фаза на износот
column-amount = износ
column-currency = валута
column-estimate = проценета вредност на договорот
column-contract-price = цена на договорот
column-signed = потпишан на
column-supplier = добавувач
column-contract-type = вид на договор или постапка
column-cpv = шифра CPV
column-service = услуга
column-provider = давател
column-provider-kind = вид на давател
column-confidential = тајно место
column-address = адреса (не се чува)
column-phone = телефон (не се чува)
column-email = е-пошта (не се чува)
column-open = отворена
column-capacity = вкупно места
column-free = слободни места
column-languages = јазици што се зборуваат
column-fee = колку плаќа корисникот
column-papers = документи што се бараат
column-accessible = пристапна за лица со попреченост
column-distance = оддалеченост во километри
column-staff = вработени
column-training-hours = часови обука по вработен
column-need = луѓе на кои им треба, а не се опслужени
column-persons = различни лица
column-contacts = контакти
column-turned-away = одбиени луѓе
column-refusal-reasons = зошто се одбиени
column-topic = тема
column-facilitators = водители на обуката
column-hours = часови
column-organisation = организација на учесниците
column-participant = име на учесник (не се чува)
column-place-code = шифра на местото
column-name = име на местото
column-level = ниво на местото
column-parent = каде припаѓа местото
column-latitude = географска ширина (не се чува)
column-longitude = географска должина (не се чува)
