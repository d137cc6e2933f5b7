### Население: кој живее овде и кои податоци недостигаат.

population-room = Население
population-views = Прегледи на населението
population-residents = Жители
population-lead = Колку луѓе бројат табелите на службата, каде и кого. Броевите доаѓаат од прифатени датотеки; овде никој не ги менува.
population-nothing = Сè уште не е прифатена табела за населението
population-nothing-next = Додајте табела од попис или регистар, погледнете што е препознаено и прифатете ја.
population-to-files = Кон датотеките

population-all = сите жители
population-any = сите
population-everywhere = насекаде
population-year = Година

population-by-place = Жители по места
population-by-place-none = Ниту една табела не ги брои овие луѓе.
population-by-place-none-next = Отстранете некој филтер или додајте табела што ги има.
population-by-age = Жители по возраст и пол

population-undercounted = Групи што броењата делумно ги пропуштаат
population-undercounted-lead = Официјалната бројка и бројката од друг извор стојат една до друга; вистинскиот број може да биде меѓу нив или поголем.
population-column-official = Официјална бројка
population-column-alternative = Друг извор
population-column-range = Распон
population-at-least = { $number } или повеќе
population-range-unknown = не може да се каже

population-protected = Кој не се брои овде
population-protected-more = Ниту еден нивни број не се користи и не се прикажува, без оглед на тоа што има во датотеките.
population-outside-only = За овие групи се користат само податоци надвор од општината:

population-tables = Табели на службата
population-tables-none = Ниту една прифатена датотека нема табела за населението.
population-counts-of-table = Броевите во оваа табела
population-column-table = Табела
population-column-counts-by = Брои по
population-column-counts = Броеви
population-column-origin = Извор
population-column-sheet = Лист
population-column-cell = Ќелија

population-origin-census = попис
population-origin-register = регистар
population-origin-outside = проценка однадвор
population-origin-survey = анкета: прашани луѓе, не жители
population-origin-not-stated = не е наведено

## Податоци што недостигаат

gaps-room = Податоци што недостигаат
gaps-lead = Податоци што треба да постојат, а не постојат. Групите што намерно не се бројат не се недостаток и не стојат овде.
gaps-none = Овде не е познат недостаток.
gaps-none-next = Недостатоците се појавуваат кога прифатените датотеки оставаат отворен податок што го бара синџирот.
gaps-others = Други групи
gaps-owned = некој го пополнува
gaps-not-owned = сè уште никој
gaps-column-missing = Недостига
gaps-column-why = Зошто
gaps-column-ask = Кого да се праша и за што

gap-owner = Кој го пополнува
gap-owner-hint = Служба, функција или институција, никогаш име на лице.
gap-owner-missing = Напишете која служба, функција или институција го пополнува недостатокот.
gap-owner-private = Напишете функција или институција, без адреса или број на лице.
gap-due = До
gap-due-missing = Изберете го денот до кој се пополнува.
gap-due-wrong = Напишете го денот како година, месец и ден: 2026-12-31.
gap-due-past = Тој ден помина. Изберете ден што допрва доаѓа.
gap-note = Белешка
gap-note-hint = Што е прашано и што е одговорено. Ништо за поединечни лица.
gap-too-long = Ова е предолго. Ве молиме напишете пократко.
gap-assign = Одреди кој
gap-change = Промени
gap-save = Зачувај
gap-until = до { $date }

gap-means-unknown = Некој би требало да го знае тоа, а сè уште не кажал.
gap-means-not-collected = Ниту еден образец и ниту една табела не го бара. Потребна е одлука кој отсега ќе го бара.
gap-means-refused = Побарано е и е одбиено. Причината помага да се одлучи што може да се направи.

gap-ask-known = Заводот за статистика или оној што го води регистарот: табела со оваа група, по пол и населено место.
gap-ask-addressed = Службите што пишуваат стратегии и планови: документите што се на сила.
gap-ask-planned = Службата за планирање: акцискиот план со групи, носители и рокови.
gap-ask-funded = Службата за финансии: буџетот по ставки, со месеци и реализација.
gap-ask-ready = Давателите на услуги: дали се отворени, дали имаат слободни места, дали групата може да ги користи и колку часа бил обучуван персоналот.
gap-ask-reached = Давателите на услуги: колку лица од оваа група добиле услуга и колку останале без неа.
gap-ask-accounted = Оној што го пишува годишниот извештај: показател за оваа група со вредност, објавен таму каде што групата може да го прочита и да одговори.

## Категории на табелите за населението

ethnicity-albanian = Албанци
ethnicity-serb = Срби
ethnicity-bosniak = Бошњаци
ethnicity-croat = Хрвати
ethnicity-bosnian = Босанци
ethnicity-bosnian-herzegovinian = Босанци и Херцеговци
ethnicity-roma = Роми
ethnicity-ashkali = Ашкали
ethnicity-egyptian = Египќани
ethnicity-roma-ashkali-egyptian = Роми, Ашкали и Египќани
ethnicity-turk = Турци
ethnicity-gorani = Горанци
ethnicity-macedonian = Македонци
ethnicity-montenegrin = Црногорци
ethnicity-vlach = Власи
ethnicity-greek = Грци
ethnicity-hungarian = Унгарци
ethnicity-slovenian = Словенци
ethnicity-muslim = Муслимани
ethnicity-yugoslav = Југословени
ethnicity-ukrainian = Украинци
ethnicity-orthodox = православни
ethnicity-kyrgyz = Киргизи
ethnicity-uzbek = Узбекистанци
ethnicity-russian = Руси
ethnicity-tajik = Таџикистанци
ethnicity-dungan = Дунгани
ethnicity-uyghur = Ујгури
ethnicity-kazakh = Казаси
ethnicity-other = други
ethnicity-undeclared = не се изјасниле
ethnicity-unknown = непознато
ethnicity-refused = без одговор

disability-with-disability = со попреченост
disability-without-disability = без попреченост

migration-refugee = бегалци
migration-idp = внатрешно раселени лица
migration-returnee = повратници
migration-asylum-seeker = баратели на азил
migration-labour-migrant = работни мигранти
migration-none = не се раселени
migration-undocumented = лица без документи
