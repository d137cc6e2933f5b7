### The office itself: signing in, the people, the audit, settings, what this program is.

office-room = Мекеме
office-start = Жалпы көрүнүш
office-save = Сактоо
office-at = { $date }, { $time }

## Signing in

sign-in-title = Кирүү
sign-in-name = Кирүү аты
sign-in-passphrase = Сырсөз
sign-in-button = Кирүү
sign-in-wrong = Кирүү аты менен сырсөз дал келбейт. Кайра аракет кылыңыз.
sign-in-wait = Аракеттер көп болду. { $minutes ->
    [one] { $minutes } мүнөт
   *[other] { $minutes } мүнөт
} күтүп, кайра аракет кылыңыз.
sign-in-no-office = Сиздин эсебиңиз азыр эч бир мекемеге тиешелүү эмес. Мекемеңиздин администраторунан чакыруу сураңыз.
sign-in-forgotten = Сырсөзүмдү эстей албай жатам
sign-in-forgotten-how = Мекемеңиздин администратору сизге шилтеме бере алат. Ал аркылуу жаңы сырсөз тандайсыз.
sign-in-name-missing = Кирүү атыңызды жазыңыз.
sign-in-passphrase-missing = Сырсөзүңүздү жазыңыз.

## Choosing a passphrase

passphrase-title = Сырсөз
passphrase-old = Азыркы сырсөз
passphrase-new = Жаңы сырсөз
passphrase-again = Жаңы сырсөз дагы бир жолу
passphrase-change = Сырсөздү алмаштыруу
passphrase-change-lead = Сиз кирген башка бардык жерлерде кирүү жабылат.
passphrase-must-change = Улантуудан мурун өзүңүздүн сырсөзүңүздү тандаңыз. Аны башка эч ким билбеши керек.
passphrase-old-wrong = Бул сиздин азыркы сырсөзүңүз эмес.
passphrase-differs = Экөө бирдей эмес. Жаңы сырсөздү дагы бир жолу жазыңыз.
passphrase-same = Бул сырсөз сизде азыр бар. Башкасын тандаңыз.

## Your account

account-name = Аты
account-name-hint = Кесиптештериңиз сизди ушундай көрөт.
account-name-missing = Атын жазыңыз.
account-name-long = 200 белгиден ашпасын.
account-language = Тил
account-sign-in = Кирүү аты
account-you = Сиз
account-passphrase-since = Сырсөз акыркы жолу алмашкан
account-passphrase-change = Алмаштыруу
account-stays = Кайсы жерлерде киргенсиз
account-stays-lead = Булардын бирин тааныбасаңыз, аны жаап, сырсөзүңүздү алмаштырыңыз.
account-stay = Браузер
account-stay-unknown = Белгисиз браузер
account-stay-here = ушул
account-stay-since = Качантан бери
account-stay-seen = Акыркы аракет
account-stay-end = Жабуу
account-stays-end-others = Калгандарын баарын жабуу
account-sign-out-everywhere = Бардык жерден чыгуу
account-offices = Сиздин мекемелер
account-offices-lead = Бир убакта бир мекемеде иштесе болот.
account-office-roles = Сиздин ролдор
account-office-here = Сиз бул жердесиз
account-office-change = Ага өтүү

## A link that was handed over

invitation-title = Кош келиңиз
invitation-welcome = Кош келиңиз, { $name }
invitation-lead = Сизди бул жерде иштөөгө чакырышат: { $office }
invitation-roles = Эмне кыла аласыз
invitation-choose = Сиздин эсеп
invitation-name-taken = Мындай кирүү аты бар. Башкасын тандаңыз.
invitation-name-short = Кеминде үч тамга же сан керек.
invitation-name-long = 100 белгиден ашпасын.
invitation-name-hint = Үч же андан көп тамга же сан. Кирүүдө баш тамгалар, үстүндөгү белгилер жана алфавит маанилүү эмес.
invitation-take = Баштоо
invitation-join-lead = Сиз кирген эсеп: { $name }. Ушул эсеп менен кошулуп, эки мекемеде тең иштей аласыз.
invitation-join = Ушул эсеп менен кошулуу
invitation-other = Чакыруу башка адамга беле? Адегенде чыгыңыз: анда бул шилтеме жаңы эсеп сурайт.
invitation-closed = Бул шилтеме эч нерсе ачпайт
invitation-closed-how = Балким ал колдонулган, мөөнөтү бүткөн же кайтарылып алынган. Мекемеңиздин администратору жаңысын бере алат.
invitation-renew = Жаңы сырсөз тандаңыз
invitation-renew-lead = Эсеп: { $name }, кирүү аты: { $login }.
invitation-renew-sealed = Эски сырсөз менен кулпуланганы кулпуланган бойдон калат, аны ача алган кесиптешиңиз кайра бөлүшмөйүнчө.
invitation-renew-take = Ушул сырсөздү колдонуу

## People

persons-title = Адамдар
persons-lead = Бул мекемеде кимдер жана кандай ролдор менен иштейт. Бул баракты ар бир көрүү аракеттердин журналына жазылат.
persons-name = Аты
persons-roles = Ролдор
persons-seen = Акыркы аракет
persons-state = Абалы
persons-invite = Адам чакыруу
persons-you = сиз
persons-must-change = сырсөз тандашы керек
persons-active = ачык
persons-closed = жабык

seen-today = бүгүн
seen-week = акыркы жети күндө
seen-month = акыркы отуз күндө
seen-earlier = мурунураак
seen-never = али боло элек

person-roles = Ролдор
person-roles-save = Ролдорду сактоо
person-roles-missing = Кеминде бир рол тандаңыз же бул мекемедеги эсепти жабыңыз.
person-last-administrator = Мекемеде башка администратор жок. Адегенде бул ролду дагы бирөөгө бериңиз.
person-since = Мекемеде качантан бери
person-stays = Азыр ачык кирүүлөр
person-stays-none = жок
person-stays-count = { $count ->
    [one] { $count } браузерде
   *[other] { $count } браузерде
}
person-end-stays = Бул адамдын бардык кирүүлөрүн жабуу
person-end-stays-lead = Телефон же компьютер жоголсо. Адам өз сырсөзү менен кайра кире алат.
person-renew = Жаңы сырсөз үчүн шилтеме түзүү
person-renew-lead = Сырсөзүн эстей албаган адам үчүн. Эч ким сырсөздү көрө албайт жана башка үчүн коё албайт: шилтеме аркылуу аны адам өзү тандайт. Эски сырсөз менен кулпуланганы кулпуланган бойдон калат, аны ача алган кесиптеш кайра бөлүшмөйүнчө.
person-renew-elsewhere = Бул эсеп башка мекемеге да тиешелүү. Ошондуктан бир мекеме жалгыз анын сырсөзүн жаңырта албайт; муну программаны тейлегендер кыла алат.
person-close = Бул мекемедеги эсепти жабуу
person-close-lead = Бул мекемедеги бардык ролдор дароо токтойт жана кирүүлөр жабылат. Адамдын кылгандары аракеттердин журналында калат.
person-close-question = Мекемедеги бул эсеп жабылсынбы?
person-close-what-ends = Бул мекемедеги бардык ролдор токтойт жана адамдын бардык кирүүлөрү жабылат.
person-close-what-stays = Адамдын кылгандары аракеттердин журналында калат.
person-close-back = Бул жерде кайра иштөө үчүн жаңы чакыруу керек болот.

invite-title = Адам чакыруу
invite-lead = Сиз шилтеме аласыз жана аны өзүңүз бересиз. Программа эч нерсе жөнөтпөйт. Шилтеме бир жолу, жети күн иштейт.
invite-name = Адамдын аты
invite-language = Чакыруунун тили
invite-roles = Ролдор
invite-roles-missing = Кеминде бир рол тандаңыз.
invite-make = Шилтеме түзүү
invitations-title = Чакыруулар
invitations-lead = Али колдонсо боло турган шилтемелер.
invitations-none = Күтүп турган шилтеме жок.
invitation-made = Түзүлгөн
invitation-ends = Качанга чейин иштейт
invitation-what = Эмне үчүн
invitation-for-renewal = жаңы сырсөз
invitation-withdraw = Кайтарып алуу
invitation-link-title = Шилтеме, ким үчүн: { $name }
invitation-link-lead = Бул шилтеме азыр гана көрсөтүлөт. Аны көчүрүп, ишенимдүү жол менен бериңиз: колуна же ушул адам гана окуй турган билдирүү менен. Шилтеме кимде болсо, ал колдоно алат.
invitation-link = Шилтеме
invitation-link-until = Бир жолу иштейт, мөөнөтү: { $when }.
invitation-link-gone = Бул шилтеме буга чейин көрсөтүлгөн. Жоголсо, аны кайтарып алып, жаңысын түзүңүз.
invitation-link-back = Адамдарга кайтуу

## Audit

audit-title = Аракеттердин журналы
audit-lead = Өзгөртүлгөндүн баары жана корголгонду ар бир көрүү: ким, эмне жана качан. Аттар эсеп бар кезде гана турат; журналдын өзүндө белгилер гана бар.
audit-number = №
audit-when = Качан
audit-who = Ким
audit-what = Эмне
audit-about = Эмне жөнүндө
audit-detail = Кененирээк
audit-program = программа
audit-account-gone = мурунку эсеп
audit-filter-verb = Эмне
audit-filter-account = Ким
audit-filter-day = Күн
audit-filter-all = баары
audit-day-wrong = Күндү мындай жазыңыз: 2026-11-22.
audit-none = Эч нерсе табылган жок
audit-none-how = Башка чыпкаларды тандаңыз же баарын көрсөтүңүз.
audit-show-all = Баарын көрсөтүү
audit-older = Мурунку жазуулар
audit-newest = Эң жаңы жазуулар
audit-check = Журналды текшерүү
audit-check-lead = Ар бир жазуу мурункусуна байланган, акыркысына маалымат базасынан тышкары турган ачкыч менен кол коюлган. Текшерүү баарын кайра эсептейт.
audit-check-whole = Журнал бүтүн: { $count ->
    [one] { $count } жазуу
   *[other] { $count } жазуу
}.
audit-check-broken = Журнал бул жазууда дал келбейт: № { $number }.
audit-check-broken-how = Эч нерсени өзгөртпөңүз жана программаны тейлегендерге айтыңыз. Алар камдык көчүрмө менен салыштыра алышат.
audit-check-too-many = Бул жерде текшерүү үчүн жазуулар өтө көп: { $count }. Программаны тейлегендер аларды `isonomia check-integrity` буйругу менен текшере алышат.
audit-check-head = Акыркы жазуу
audit-check-signed = Кол коюлган
audit-check-key = Ачкыч
audit-check-note = Номерди жана ачкычты бул программадан тышкары жазып коюңуз. Алар менен кийин жазуулар аягынан алынып салынганын көрсө болот.
audit-reason-missing = Жазуу жок.
audit-reason-out-of-order = Номер туура эмес жерде турат.
audit-reason-other-office = Жазуу башка мекемеге тиешелүү.
audit-reason-changed = Жазуу же андан мурункусу өзгөртүлгөн.
audit-reason-not-what-was-signed = Жазуулар кол коюлгандан кийин кайра жазылган.
audit-reason-unsigned = Кол коюлган акыркы жазуудан кийин дагы жазуулар бар.
audit-reason-signature = Кол бул программанын ачкычы менен коюлган эмес.
audit-reason-head = Журналдын аягы белгиленген эмес.

## The office

office-lead = Мекеменин өзү жөнүндө баары.
office-people-about = Бул жерде кимдер жана кандай ролдор менен иштейт; чакыруулар.
office-audit-about = Ким эмне кылды жана качан; журнал бүтүнбү.
office-settings = Жөндөөлөр
office-settings-about = Мекеменин аталышы жана тили.
office-country = Өлкө
office-country-about = Программа өлкөңүздүн кайсы эрежелерин карманат, ар биринин булагы менен.
office-about-about = Версия, лицензия жана эмне канча убакыт сакталат.
office-name = Мекеменин аталышы
office-name-missing = Мекеменин аталышын жазыңыз.
office-language = Мекеменин тили
office-language-hint = Башкасы тандалбаса, жаңы адамдарга шилтемелер ушул тилде болот. Ар ким өз тилин баары бир өзү тандайт.
office-kind = Түрү
office-kind-municipality = муниципалитет
office-kind-network = тармактык уюм
office-place = Жер

## The country pack

country-heading = { $country }: программа карманган эрежелер
country-lead = Бул эрежелер программа менен кошо келет. Алар туура эмес же эскирген болушу мүмкүн: андайды байкасаңыз, программаны жасагандарга айтыңыз.
country-currency = Валюта
country-languages = Документтердин тилдери
country-knowledge = Топ жөнүндө эмнени билүүгө болот
country-knowledge-lead = Сабы жок топту эсептөөгө болот. Корголгон топ бул жерде эч качан эсептелбейт, файлда эмне болсо да.
country-ages = Жаш курак
country-ages-lead = Өлкөнүн мыйзамы бул аттар менен эмнени түшүнөт.
country-undercount = Белгилүү кем эсептөө
country-undercount-lead = Бул топтордун эсептөөлөрү адамдардын баарын камтыбаганы белгилүү.
country-duties = Кайсы шакек кимдин милдети
country-duties-lead = Сабы жок шакек муниципалитеттин өз милдети.
country-calendar = Бюджеттик жыл
country-group = Топ
country-group-all = бардык топтор
country-rule = Эреже
country-age = Толук жашы
country-link = Шакек
country-duty = Кимдин милдети
country-level = Деңгээл
country-step = Кадам
country-days = Күндөр
country-source = Булак
country-source-unchecked = (эстен жазылган, али текшериле элек)
country-reason-english = Себептер жана булактар жазылган тилинде көрсөтүлөт.
country-valid-from = башталышы: { $day }
country-valid-to = аягы: { $day }
country-none = Эреже жок.

## About

about-heading = Isonomia
about-lead = Isonomia (грекче: тең үлүш, мыйзам алдында теңдик) — муниципалитеттер үчүн программа. Ал адамдардын ар бир тобу үчүн көрсөтөт: алар белгилүүбү, документтер аларды эске алабы, алар үчүн план жана акча барбы, алар кызмат алабы жана аларга отчет берилеби.
about-version = Версия
about-licence = Лицензия
about-licence-text = Европа Биримдигинин коомдук лицензиясы (EUPL) 1.2. Бул программаны ар ким колдонуп, окуп, өзгөртүп жана башкаларга бере алат.
about-kept = Эмне сакталат
about-kept-lead = Маалымат базасынын ар бир мамычасы, ал эмне үчүн жана канча убакыт сакталат. Максаттар англисче жазылган.
about-table = Маалымат базасынын таблицасы
about-column = Мамыча
about-class = Кимдерге ачык
about-purpose = Максаты
about-retention = Сакталат
class-public = баарына
class-internal = мекемеге
class-personal = адам жөнүндө
class-special = өзгөчө корголгон
class-secret = жашыруун, эч качан көрсөтүлбөйт
about-safety = Сизди эмне коргойт
about-safety-passphrase = Сырсөзүңүздү эч ким окуй албайт жана эч ким сиз үчүн коё албайт.
about-safety-cookies = Бир нече кичине cookie файлы коюлат, баары ушул программа үчүн гана. Байкоо жүргүзүлбөйт жана башка сайттардан эч нерсе жүктөлбөйт.
about-safety-exit = «Тез чыгып кетүү» зыянсыз баракты ачат. Браузердин тарыхын өчүрбөйт.
about-safety-root = Программа иштеген компьютерди башкарган адам иш учурунда анын эс тутумун окуй алат. Башкача убада бергендин ордуна муну айтабыз.
about-access = Жеткиликтүүлүк
about-access-text = Ар бир барак баскычтоп менен, экранды окуган программа менен, чоңойтулуп, скриптсиз жана кагазда иштейт. Максат: WCAG 2.2, AA деңгээли. Бир нерсе иштебесе, мекемеңиздин администраторуна айтыңыз.
gallery-title = Барактардын бөлүктөрү

## Roles in an office

role-administrator = администратор
role-officer = гендердик теңчилик боюнча жооптуу адам
role-trainer = тренер
role-provider = кызмат көрсөтүүчүнүн кызматкерлери
role-case-worker = учурду алып баруучу социалдык кызматкер
role-coordinator = зомбулукка каршы механизмдин координатору
role-auditor = аудитор
role-network-viewer = тармактан байкоочу
role-may-administrator = Адамдарды чакырат, рол берет, аракеттердин журналын жана жөндөөлөрдү көрөт. Бул рол менен гана сандар да, файлдар да көрүнбөйт.
role-may-officer = Чынжырды далилдери менен көрөт, файлдарды кошот жана кабыл алат, кармалган файлдар боюнча чечет, көңүл борборундагы топторду тандайт.
role-may-budget-officer = Файлдарды кошот жана кабыл алат, бюджетти, планды жана чынжырды далилдери менен көрөт.
role-may-trainer = Чынжырды, документтерди, планды, кызматтарды жана окуу сабактарын көрөт. Эч нерсе өзгөртпөйт.
role-may-provider = Кызматтардын тизмесин жана окуу сабактарын көрөт.
role-may-case-worker = Чынжырды жана кызматтардын тизмесин көрөт.
role-may-coordinator = Чынжырды далилдери менен, кызматтарды жана сабактарды көрөт. Эч нерсе өзгөртпөйт.
role-may-auditor = Сандарды, адамдарды жана аракеттердин журналын көрөт, башка кандай ролдор берилсе да эч качан эч нерсе өзгөртпөйт.
role-may-network-viewer = Башка мекемелер ачканды көрөт, бул мекемеден эч нерсе көрбөйт.

## What people do, as the audit names it

verb-see-chain = Чынжырды көрүү
verb-see-evidence = Далилдерди көрүү
verb-choose-focus = Көңүл борборундагы топторду тандоо
verb-see-files = Файлдардын тизмесин көрүү
verb-open-file = Файлды ачуу
verb-bring-files = Файл кошуу
verb-map-files = Таанылганды оңдоо
verb-decide-held = Кармалган файл боюнча чечим
verb-accept-files = Файлды кабыл алуу
verb-take-back-files = Файлды кайтарып алуу
verb-see-population = Калкты көрүү
verb-see-documents = Документтерди көрүү
verb-see-plan = Планды көрүү
verb-see-budget = Бюджетти көрүү
verb-see-services = Кызматтарды көрүү
verb-see-sessions = Окуу сабактарын көрүү
verb-see-gaps = Жок маалыматтарды көрүү
verb-assign-gaps = Жок маалыматка жооптууну дайындоо
verb-see-people = Адамдарды көрүү
verb-invite-people = Адам чакыруу
verb-change-people = Ролдорду өзгөртүү же эсепти жабуу
verb-see-audit = Аракеттердин журналын көрүү
verb-see-office = Мекемени көрүү
verb-change-office = Мекемени өзгөртүү
verb-sign-in = Кирүү
verb-sign-out = Чыгуу
verb-change-own-account = Өз эсебин өзгөртүү

## What entries of the audit are about

kind-of-record-office = мекеме
kind-of-record-account = эсеп
kind-of-record-session = кирүү
kind-of-record-invitation = чакыруу
kind-of-record-file = файл
kind-of-record-version = файлдын версиясы
kind-of-record-reading = файлды окуу
kind-of-record-table = калк таблицасы
kind-of-record-document = документ
kind-of-record-activity = иш-чара
kind-of-record-line = бюджет сабы
kind-of-record-service = кызмат
kind-of-record-training = окуу сабагы
kind-of-record-gap = жок маалымат
kind-of-record-focus = көңүл борборундагы топтор
kind-of-record-job = программанын иши

## Details of entries

act-detail-list = тизме
act-detail-joined = чакыруу боюнча кирди
act-detail-renewed = жаңы сырсөз үчүн шилтеме менен
act-detail-renewal = жаңы сырсөз үчүн шилтеме
act-detail-made = түзүлдү
act-detail-withdrawn = кайтарылып алынды
act-detail-roles = ролдор
act-detail-closed = эсеп бул жерде жабылды
act-detail-stays = бардык кирүүлөр жабылды
act-detail-name = аты жана тили
act-detail-passphrase = сырсөз
act-detail-office = башка мекеме
act-detail-one = бир кирүү
act-detail-others = калган бардык кирүүлөр
act-detail-everywhere = бардык жерде
act-detail-refused = баш тартылды

## What was just done

notice-signed-out = Сиз чыктыңыз.
notice-signed-out-everywhere = Сиз бардык жерден чыктыңыз.
notice-passphrase-changed = Жаңы сырсөзүңүз иштей баштады. Башка бардык жерлерде кирүү жабылды.
notice-saved = Сакталды.
notice-focus-chosen = Көңүл борборундагы топтор тандалды.
notice-files-received = Файлдар алынды жана окулуп жатат.
notice-accepted = Кабыл алынды. Мындан ары эске алынат.
notice-taken-back = Кайтарылып алынды. Мындан ары эске алынбайт.
notice-released = Файлды колдонууга уруксат берилди.
notice-refused = Файлдан баш тартылды. Ал колдонулбайт.
notice-mapped = Таанылганы оңдолду.
notice-gap-assigned = Жок маалыматтын жооптуусу жана мөөнөтү бар.
notice-invited = Шилтеме түзүлдү.
notice-invitation-withdrawn = Шилтеме мындан ары эч нерсе ачпайт.
notice-roles-changed = Ролдор ушул учурдан тартып иштейт.
notice-account-closed = Эсеп бул мекемеде жабылды, кирүүлөр да жабылды.
notice-sessions-ended = Бул адамдын бардык кирүүлөрү жабылды.
