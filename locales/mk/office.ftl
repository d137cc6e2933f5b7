### The office itself: signing in, the people, the audit, settings, what this program is.

office-room = Институција
office-start = Преглед
office-save = Зачувај
office-at = { $date }, { $time }

## Signing in

sign-in-title = Најава
sign-in-name = Корисничко име
sign-in-passphrase = Лозинка
sign-in-button = Најави се
sign-in-wrong = Корисничкото име и лозинката не се совпаѓаат. Обидете се повторно.
sign-in-wait = Имаше многу обиди. Почекајте { $minutes ->
    [one] { $minutes } минута
   *[other] { $minutes } минути
} и обидете се повторно.
sign-in-no-office = Вашата сметка во моментов не припаѓа на ниту една институција. Побарајте покана од администраторот на вашата институција.
sign-in-forgotten = Веќе не ја знам лозинката
sign-in-forgotten-how = Администраторот на вашата институција може да ви даде врска. Преку неа избирате нова лозинка.
sign-in-name-missing = Запишете го корисничкото име.
sign-in-passphrase-missing = Запишете ја лозинката.

## Choosing a passphrase

passphrase-title = Лозинка
passphrase-old = Сегашна лозинка
passphrase-new = Нова лозинка
passphrase-again = Новата лозинка уште еднаш
passphrase-change = Смени ја лозинката
passphrase-change-lead = На сите други места каде што сте најавени, најавата завршува.
passphrase-must-change = Изберете своја лозинка пред да продолжите. Никој друг не треба да ја знае.
passphrase-old-wrong = Ова не е вашата сегашна лозинка.
passphrase-differs = Двете не се исти. Запишете ја новата лозинка уште еднаш.
passphrase-same = Ова е лозинката што ја имате сега. Изберете друга.

## Your account

account-name = Име
account-name-hint = Вака ве гледаат колегите и колешките.
account-name-missing = Запишете име.
account-name-long = Најмногу 200 знаци.
account-language = Јазик
account-sign-in = Корисничко име
account-you = Вие
account-passphrase-since = Лозинка, последна промена
account-passphrase-change = Смени
account-stays = Каде сте најавени
account-stays-lead = Ако некоја од овие најави не ја препознавате, завршете ја и сменете ја лозинката.
account-stay = Прелистувач
account-stay-unknown = Непознат прелистувач
account-stay-here = оваа тука
account-stay-since = Од
account-stay-seen = Последен пат видено
account-stay-end = Заврши
account-stays-end-others = Заврши ги сите други
account-sign-out-everywhere = Одјави ме насекаде
account-offices = Вашите институции
account-offices-lead = Истовремено се работи во една институција.
account-office-roles = Вашите улоги
account-office-here = Тука сте
account-office-change = Оди таму

## A link that was handed over

invitation-title = Добре дојдовте
invitation-welcome = Добре дојдовте, { $name }
invitation-lead = Поканети сте да работите овде: { $office }
invitation-roles = Што ќе можете да правите
invitation-choose = Вашата сметка
invitation-name-taken = Некој веќе го има ова корисничко име. Изберете друго.
invitation-name-short = Запишете најмалку три букви или цифри.
invitation-name-long = Најмногу 100 знаци.
invitation-name-hint = Три или повеќе букви или цифри. Големите букви, ознаките и писмото не се важни при најавата.
invitation-take = Почни
invitation-join-lead = Најавени сте како { $name }. Може да се придружите со оваа сметка и да работите во двете институции.
invitation-join = Придружи се со оваа сметка
invitation-other = Поканата беше за некој друг? Прво одјавете се; тогаш оваа врска бара нова сметка.
invitation-closed = Оваа врска не отвора ништо
invitation-closed-how = Можеби веќе е искористена, ѝ поминал рокот или е повлечена. Администраторот на вашата институција може да ви даде нова.
invitation-renew = Изберете нова лозинка
invitation-renew-lead = За сметката { $name }, со корисничко име { $login }.
invitation-renew-sealed = Тоа што беше заклучено со старата лозинка останува заклучено, додека повторно не го сподели со вас некој што може да го отвори.
invitation-renew-take = Користи ја оваа лозинка

## People

persons-title = Лица
persons-lead = Кој работи во оваа институција и со кои улоги. Секое гледање на оваа страница се запишува во евиденцијата на дејствија.
persons-name = Име
persons-roles = Улоги
persons-seen = Последен пат видено
persons-state = Состојба
persons-invite = Покани лице
persons-you = вие
persons-must-change = треба да избере лозинка
persons-active = отворена
persons-closed = затворена

seen-today = денес
seen-week = во последните седум дена
seen-month = во последните триесет дена
seen-earlier = порано
seen-never = сѐ уште не

person-roles = Улоги
person-roles-save = Зачувај ги улогите
person-roles-missing = Изберете барем една улога или затворете ја сметката во оваа институција.
person-last-administrator = Институцијата нема друг администратор. Прво дајте ја оваа улога уште некому.
person-since = Во институцијата од
person-stays = Сега најавено
person-stays-none = никаде
person-stays-count = { $count ->
    [one] во { $count } прелистувач
   *[other] во { $count } прелистувачи
}
person-end-stays = Одјави го ова лице насекаде
person-end-stays-lead = За изгубен телефон или компјутер. Лицето може повторно да се најави со својата лозинка.
person-renew = Направи врска за нова лозинка
person-renew-lead = За лице што веќе не ја знае лозинката. Никој не може да ја види лозинката ниту да ја постави наместо друго лице: преку врската ја избира самото лице. Тоа што беше заклучено со старата лозинка останува заклучено, додека повторно не го сподели некој што може да го отвори.
person-renew-elsewhere = Оваа сметка припаѓа и на друга институција. Затоа ниту една институција сама не може да ѝ ја обнови лозинката; тоа го можат оние што ја одржуваат оваа програма.
person-close = Затвори ја сметката во оваа институција
person-close-lead = Сите улоги во оваа институција престануваат веднаш и лицето е одјавено. Тоа што го направило останува во евиденцијата на дејствија.
person-close-question = Да се затвори оваа сметка во институцијата?
person-close-what-ends = Сите улоги во оваа институција престануваат и лицето е одјавено насекаде.
person-close-what-stays = Тоа што го направило останува во евиденцијата на дејствија.
person-close-back = За повторно да работи овде, потребна е нова покана.

invite-title = Поканете лице
invite-lead = Добивате врска што сами ја предавате. Програмата не испраќа ништо. Врската важи еднаш, седум дена.
invite-name = Име на лицето
invite-language = Јазик на поканата
invite-roles = Улоги
invite-roles-missing = Изберете барем една улога.
invite-make = Направи врска
invitations-title = Покани
invitations-lead = Врски што сѐ уште може да се искористат.
invitations-none = Ниту една врска не чека.
invitation-made = Направено
invitation-ends = Важи до
invitation-what = За
invitation-for-renewal = нова лозинка
invitation-withdraw = Повлечи
invitation-link-title = Врската за: { $name }
invitation-link-lead = Оваа врска се прикажува само сега. Копирајте ја и предајте ја на безбеден начин: лично или со порака што ја чита само ова лице. Кој ја има врската, може да ја искористи.
invitation-link = Врска
invitation-link-until = Важи еднаш, до: { $when }.
invitation-link-gone = Оваа врска веќе беше прикажана. Ако е изгубена, повлечете ја и направете нова.
invitation-link-back = Назад кон лицата

## Audit

audit-title = Евиденција на дејствија
audit-lead = Сѐ што е сменето и секое гледање на она што е заштитено: кој, што и кога. Имињата стојат тука само додека постои сметката; самата евиденција содржи само ознаки.
audit-number = Бр.
audit-when = Кога
audit-who = Кој
audit-what = Што
audit-about = На што
audit-detail = Повеќе
audit-program = програмата
audit-account-gone = поранешна сметка
audit-filter-verb = Што
audit-filter-account = Кој
audit-filter-day = Ден
audit-filter-all = сѐ
audit-day-wrong = Запишете го денот вака: 2026-11-22.
audit-none = Ништо не е најдено
audit-none-how = Изберете други филтри или прикажете сѐ.
audit-show-all = Прикажи сѐ
audit-older = Постари записи
audit-newest = Најнови записи
audit-check = Провери ја евиденцијата
audit-check-lead = Секој запис е врзан за претходниот, а последниот е потпишан со клуч што не е во базата на податоци. Проверката сѐ пресметува одново.
audit-check-whole = Евиденцијата е целосна: { $count ->
    [one] { $count } запис
   *[other] { $count } записи
}.
audit-check-broken = Евиденцијата не се совпаѓа кај записот бр. { $number }.
audit-check-broken-how = Не менувајте ништо и јавете им на оние што ја одржуваат програмата. Тие можат да споредат со резервна копија.
audit-check-too-many = Има премногу записи за проверка овде: { $count }. Оние што ја одржуваат програмата можат да ги проверат со `isonomia check-integrity`.
audit-check-head = Последен запис
audit-check-signed = Потпишано
audit-check-key = Клуч
audit-check-note = Запишете ги бројот и клучот надвор од оваа програма. Со нив подоцна се гледа дали се отстранети записи од крајот.
audit-reason-missing = Записот недостига.
audit-reason-out-of-order = Бројот стои на погрешно место.
audit-reason-other-office = Записот припаѓа на друга институција.
audit-reason-changed = Записот, или оној пред него, е сменет.
audit-reason-not-what-was-signed = Записите се напишани одново откако беа потпишани.
audit-reason-unsigned = По последниот потпишан запис има уште записи.
audit-reason-signature = Потписот не е направен со клучот на оваа програма.
audit-reason-head = Крајот на евиденцијата не е запишан.

## The office

office-lead = Сѐ за самата институција.
office-people-about = Кој работи овде и со кои улоги; покани.
office-audit-about = Кој што направил и кога; дали евиденцијата е целосна.
office-settings = Поставки
office-settings-about = Името на институцијата и нејзиниот јазик.
office-country = Земја
office-country-about = Кои правила на вашата земја ги следи програмата, секое со својот извор.
office-about-about = Верзија, лиценца и што колку време се чува.
office-name = Име на институцијата
office-name-missing = Запишете го името на институцијата.
office-language = Јазик на институцијата
office-language-hint = Врските за нови лица се на овој јазик, ако не се избере друг. Секој сепак го избира својот јазик.
office-kind = Вид
office-kind-municipality = општина
office-kind-network = организација во мрежа
office-place = Место

## The country pack

country-heading = { $country }: правилата што ги следи програмата
country-lead = Овие правила доаѓаат со програмата. Може да бидат погрешни или застарени: ако забележите такво, јавете им на оние што ја прават програмата.
country-currency = Валута
country-languages = Јазици на документите
country-knowledge = Што смее да се знае за група
country-knowledge-lead = Група без ред смее да се брои. Заштитена група овде никогаш не се брои, што и да содржи датотеката.
country-ages = Возраст
country-ages-lead = Што подразбира законот на земјата под овие имиња.
country-undercount = Познато нецелосно броење
country-undercount-lead = Се знае дека броењата на овие групи не ги опфаќаат сите луѓе.
country-duties = Чија надлежност е која алка
country-duties-lead = Алка без ред е сопствена надлежност на општината.
country-calendar = Буџетска година
country-group = Група
country-group-all = сите групи
country-rule = Правило
country-age = Навршени години
country-link = Алка
country-duty = Чија надлежност
country-level = Ниво
country-step = Чекор
country-days = Денови
country-source = Извор
country-source-unchecked = (по сеќавање, сѐ уште непроверено)
country-reason-english = Причините и изворите се прикажани на јазикот на кој се напишани.
country-valid-from = од { $day }
country-valid-to = до { $day }
country-none = Нема правило.

## About

about-heading = Isonomia
about-lead = Isonomia (грчки: еднаков дел, еднаквост пред законот) е програма за општини. За секоја група луѓе покажува дали се знае за неа, дали ја споменуваат документите, дали за неа се планира и се плаќа, дали добива услуги и дали ѝ се дава отчет.
about-version = Верзија
about-licence = Лиценца
about-licence-text = Јавна лиценца на Европската Унија (EUPL) 1.2. Секој смее да ја користи, чита, менува и дава понатаму оваа програма.
about-kept = Што се чува
about-kept-lead = Секоја колона од базата на податоци, за што служи и колку долго се чува. Намените се напишани на англиски.
about-table = Табела од базата на податоци
about-column = Колона
about-class = До каде смее да оди
about-purpose = Намена
about-retention = Се чува
class-public = јавно
class-internal = институцијата
class-personal = за лице
class-special = посебно заштитено
class-secret = тајно, никогаш не се прикажува
about-safety = Што ве штити
about-safety-passphrase = Никој не може да ја прочита вашата лозинка и никој не може да ја постави наместо вас.
about-safety-cookies = Се поставуваат неколку мали колачиња, сите само за оваа програма. Нема следење и ништо не доаѓа од други страници.
about-safety-exit = „Брз излез“ отвора безопасна страница. Не ја брише историјата на прелистувачот.
about-safety-root = Кој управува со компјутерот на кој работи оваа програма може да ја чита неговата меморија додека работи. Го кажуваме тоа наместо да ветуваме поинаку.
about-access = Пристапност
about-access-text = Секоја страница работи со тастатура, со читач на екран, зголемена, без скрипти и на хартија. Целта е WCAG 2.2, ниво AA. Ако нешто не ви работи, јавете му на администраторот на вашата институција.
gallery-title = Делови од страници

## Roles in an office

role-administrator = администратор/ка
role-officer = координатор/ка за еднакви можности
role-trainer = обучувач/ка
role-provider = персонал на давателот на услугата
role-case-worker = водител/ка на случај
role-coordinator = координатор/ка на механизмот против насилство
role-auditor = ревизор/ка
role-network-viewer = набљудувач/ка од мрежа
role-may-administrator = Поканува лица, дава улоги, ги гледа евиденцијата на дејствија и поставките. Само со оваа улога не гледа ни бројки ни датотеки.
role-may-officer = Го гледа синџирот со доказите, додава и прифаќа датотеки, одлучува за задржаните датотеки, ги избира групите во фокус.
role-may-budget-officer = Додава и прифаќа датотеки, ги гледа буџетот, планот и синџирот со доказите.
role-may-trainer = Ги гледа синџирот, документите, планот, услугите и обуките. Не менува ништо.
role-may-provider = Ги гледа списокот на услуги и обуките.
role-may-case-worker = Ги гледа синџирот и списокот на услуги.
role-may-coordinator = Го гледа синџирот со доказите, услугите и обуките. Не менува ништо.
role-may-auditor = Ги гледа бројките, лицата и евиденцијата на дејствија и никогаш не менува ништо, какви и други улоги да има сметката.
role-may-network-viewer = Го гледа она што другите институции го објавиле, а од оваа ништо.

## What people do, as the audit names it

verb-see-chain = Гледање на синџирот
verb-see-evidence = Гледање на докази
verb-choose-focus = Избор на групи во фокус
verb-see-files = Гледање на списокот на датотеки
verb-open-file = Отворање датотека
verb-bring-files = Додавање датотеки
verb-map-files = Исправка на препознаеното
verb-decide-held = Одлука за задржана датотека
verb-accept-files = Прифаќање датотека
verb-take-back-files = Повлекување датотека
verb-see-population = Гледање на населението
verb-see-documents = Гледање на документите
verb-see-plan = Гледање на планот
verb-see-budget = Гледање на буџетот
verb-see-services = Гледање на услугите
verb-see-sessions = Гледање на обуките
verb-see-gaps = Гледање на податоците што недостигаат
verb-assign-gaps = Задолжување за податок што недостига
verb-see-people = Гледање на лицата
verb-invite-people = Покана на лице
verb-change-people = Промена на улоги или затворање сметка
verb-see-audit = Гледање на евиденцијата на дејствија
verb-see-office = Гледање на институцијата
verb-change-office = Промена на институцијата
verb-sign-in = Најава
verb-sign-out = Одјава
verb-change-own-account = Промена на сопствената сметка

## What entries of the audit are about

kind-of-record-office = институцијата
kind-of-record-account = сметка
kind-of-record-session = најава
kind-of-record-invitation = покана
kind-of-record-file = датотека
kind-of-record-version = верзија на датотека
kind-of-record-reading = читање на датотека
kind-of-record-table = табела за населението
kind-of-record-document = документ
kind-of-record-activity = активност
kind-of-record-line = буџетска ставка
kind-of-record-service = услуга
kind-of-record-training = обука
kind-of-record-gap = податок што недостига
kind-of-record-focus = групи во фокус
kind-of-record-job = работа на програмата

## Details of entries

act-detail-list = список
act-detail-joined = пристап преку покана
act-detail-renewed = преку врска за нова лозинка
act-detail-renewal = врска за нова лозинка
act-detail-made = направено
act-detail-withdrawn = повлечено
act-detail-roles = улоги
act-detail-closed = сметката е затворена овде
act-detail-stays = одјава насекаде
act-detail-name = име и јазик
act-detail-passphrase = лозинка
act-detail-office = друга институција
act-detail-one = една најава
act-detail-others = сите други најави
act-detail-everywhere = насекаде
act-detail-refused = одбиено

## What was just done

notice-signed-out = Одјавени сте.
notice-signed-out-everywhere = Одјавени сте насекаде.
notice-passphrase-changed = Вашата нова лозинка важи отсега. На сите други места сте одјавени.
notice-saved = Зачувано.
notice-focus-chosen = Групите во фокус се избрани.
notice-files-received = Датотеките се примени и се читаат.
notice-accepted = Прифатено. Важи отсега.
notice-taken-back = Повлечено. Повеќе не важи.
notice-released = Датотеката е пуштена за употреба.
notice-refused = Датотеката е одбиена. Не се користи.
notice-mapped = Препознаеното е исправено.
notice-gap-assigned = За податокот што недостига се знае кој го бара и до кога.
notice-invited = Врската е направена.
notice-invitation-withdrawn = Врската повеќе не отвора ништо.
notice-roles-changed = Улогите важат отсега.
notice-account-closed = Сметката е затворена во оваа институција и лицето е одјавено.
notice-sessions-ended = Лицето е одјавено насекаде.
