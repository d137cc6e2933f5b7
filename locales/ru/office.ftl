### The office itself: signing in, the people, the audit, settings, what this program is.

office-room = Учреждение
office-start = Обзор
office-save = Сохранить
office-at = { $date }, { $time }

## Signing in

sign-in-title = Вход
sign-in-name = Имя для входа
sign-in-passphrase = Пароль
sign-in-button = Войти
sign-in-wrong = Имя для входа и пароль не подходят друг к другу. Попробуйте ещё раз.
sign-in-wait = Было много попыток. Подождите { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
} и попробуйте ещё раз.
sign-in-no-office = Ваша учётная запись сейчас не относится ни к одному учреждению. Попросите приглашение у администратора вашего учреждения.
sign-in-forgotten = Не помню пароль
sign-in-forgotten-how = Администратор вашего учреждения может дать вам ссылку. По ней вы выберете новый пароль.
sign-in-name-missing = Напишите имя для входа.
sign-in-passphrase-missing = Напишите пароль.

## Choosing a passphrase

passphrase-title = Пароль
passphrase-old = Нынешний пароль
passphrase-new = Новый пароль
passphrase-again = Новый пароль ещё раз
passphrase-change = Сменить пароль
passphrase-change-lead = Во всех других местах, где вы вошли, вход завершится.
passphrase-must-change = Прежде чем продолжить, выберите собственный пароль. Больше никто не должен его знать.
passphrase-old-wrong = Это не ваш нынешний пароль.
passphrase-differs = Написанное не совпадает. Напишите новый пароль ещё раз.
passphrase-same = Этот пароль у вас уже есть. Выберите другой.

## Your account

account-name = Имя
account-name-hint = Так вас видят коллеги.
account-name-missing = Напишите имя.
account-name-long = Не больше 200 символов.
account-language = Язык
account-sign-in = Имя для входа
account-you = Вы
account-passphrase-since = Пароль, последняя смена
account-passphrase-change = Сменить
account-stays = Где вы вошли
account-stays-lead = Если какой-то вход вам незнаком, завершите его и смените пароль.
account-stay = Браузер
account-stay-unknown = Неизвестный браузер
account-stay-here = этот
account-stay-since = С какого времени
account-stay-seen = Последнее действие
account-stay-end = Завершить
account-stays-end-others = Завершить все остальные
account-sign-out-everywhere = Выйти везде
account-offices = Ваши учреждения
account-offices-lead = Одновременно можно работать в одном учреждении.
account-office-roles = Ваши роли
account-office-here = Вы здесь
account-office-change = Перейти туда

## A link that was handed over

invitation-title = Добро пожаловать
invitation-welcome = Добро пожаловать, { $name }
invitation-lead = Вас приглашают работать здесь: { $office }
invitation-roles = Что вы сможете делать
invitation-choose = Ваша учётная запись
invitation-name-taken = Такое имя для входа уже занято. Выберите другое.
invitation-name-short = Нужно не меньше трёх букв или цифр.
invitation-name-long = Не больше 100 символов.
invitation-name-hint = Три буквы или цифры, или больше. Заглавные буквы, знаки над буквами и алфавит при входе не важны.
invitation-take = Начать
invitation-join-lead = Вы вошли как { $name }. Можно присоединиться с этой учётной записью и работать в обоих учреждениях.
invitation-join = Присоединиться с этой учётной записью
invitation-other = Приглашали кого-то другого? Сначала выйдите: тогда ссылка попросит завести новую учётную запись.
invitation-closed = Эта ссылка ничего не открывает
invitation-closed-how = Возможно, её уже использовали, её срок истёк или её отозвали. Администратор вашего учреждения может дать вам новую.
invitation-renew = Выберите новый пароль
invitation-renew-lead = Для учётной записи { $name }, имя для входа: { $login }.
invitation-renew-sealed = Что было заперто прежним паролем, останется запертым, пока с вами снова не поделится тот, кто может это открыть.
invitation-renew-take = Использовать этот пароль

## People

persons-title = Люди
persons-lead = Кто работает в этом учреждении и в каких ролях. Каждый просмотр этой страницы записывается в журнал действий.
persons-name = Имя
persons-roles = Роли
persons-seen = Последнее действие
persons-state = Состояние
persons-invite = Пригласить человека
persons-you = вы
persons-must-change = нужно выбрать пароль
persons-active = открыта
persons-closed = закрыта

seen-today = сегодня
seen-week = за последние семь дней
seen-month = за последние тридцать дней
seen-earlier = раньше
seen-never = ещё не было

person-roles = Роли
person-roles-save = Сохранить роли
person-roles-missing = Выберите хотя бы одну роль или закройте учётную запись в этом учреждении.
person-last-administrator = Другого администратора в учреждении нет. Сначала дайте эту роль кому-нибудь ещё.
person-since = В учреждении с
person-stays = Вход сейчас открыт
person-stays-none = нигде
person-stays-count = { $count ->
    [one] в { $count } браузере
    [few] в { $count } браузерах
    [many] в { $count } браузерах
   *[other] в { $count } браузера
}
person-end-stays = Завершить все входы этого человека
person-end-stays-lead = Если потерян телефон или компьютер. Войти снова можно со своим паролем.
person-renew = Создать ссылку для нового пароля
person-renew-lead = Для тех, кто не помнит пароль. Никто не может посмотреть пароль или задать его за другого: по ссылке человек выберет его сам. Что было заперто прежним паролем, останется запертым, пока снова не поделится тот, кто может это открыть.
person-renew-elsewhere = Эта учётная запись относится и к другому учреждению. Поэтому одно учреждение не может обновить её пароль; это могут те, кто обслуживает эту программу.
person-close = Закрыть учётную запись в этом учреждении
person-close-lead = Все роли в этом учреждении сразу прекращаются, и все входы завершаются. Что человек сделал, остаётся в журнале действий.
person-close-question = Закрыть эту учётную запись в учреждении?
person-close-what-ends = Все роли в этом учреждении прекращаются, и все входы человека завершаются.
person-close-what-stays = Что человек сделал, остаётся в журнале действий.
person-close-back = Чтобы снова работать здесь, понадобится новое приглашение.

invite-title = Пригласить человека
invite-lead = Вы получите ссылку и передадите её сами. Программа ничего не отправляет. Ссылка действует один раз, семь дней.
invite-name = Имя человека
invite-language = Язык приглашения
invite-roles = Роли
invite-roles-missing = Выберите хотя бы одну роль.
invite-make = Создать ссылку
invitations-title = Приглашения
invitations-lead = Ссылки, которые ещё можно использовать.
invitations-none = Ни одна ссылка не ждёт.
invitation-made = Создана
invitation-ends = Действует до
invitation-what = Для чего
invitation-for-renewal = новый пароль
invitation-withdraw = Отозвать
invitation-link-title = Ссылка для: { $name }
invitation-link-lead = Эта ссылка показана только сейчас. Скопируйте её и передайте надёжно: лично или сообщением, которое прочтёт только этот человек. У кого есть ссылка, тот может ею воспользоваться.
invitation-link = Ссылка
invitation-link-until = Действует один раз, до: { $when }.
invitation-link-gone = Эту ссылку уже показали. Если она потерялась, отзовите её и создайте новую.
invitation-link-back = Назад к списку людей

## Audit

audit-title = Журнал действий
audit-lead = Всё, что изменено, и каждый просмотр защищённого: кто, что и когда. Имена стоят здесь, только пока существует учётная запись; в самом журнале лишь обозначения.
audit-number = №
audit-when = Когда
audit-who = Кто
audit-what = Что
audit-about = О чём
audit-detail = Подробнее
audit-program = программа
audit-account-gone = бывшая учётная запись
audit-filter-verb = Что
audit-filter-account = Кто
audit-filter-day = День
audit-filter-all = все
audit-day-wrong = Напишите день так: 2026-11-22.
audit-none = Ничего не найдено
audit-none-how = Выберите другие фильтры или покажите всё.
audit-show-all = Показать всё
audit-older = Более ранние записи
audit-newest = Самые новые записи
audit-check = Проверить журнал
audit-check-lead = Каждая запись связана с предыдущей, а последняя подписана ключом, которого нет в базе данных. Проверка вычисляет всё заново.
audit-check-whole = Журнал цел: { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}.
audit-check-broken = Журнал не сходится на записи № { $number }.
audit-check-broken-how = Ничего не меняйте и сообщите тем, кто обслуживает эту программу. Они могут сравнить с резервной копией.
audit-check-too-many = Записей слишком много, чтобы проверить их здесь: { $count }. Те, кто обслуживает программу, могут проверить их командой `isonomia check-integrity`.
audit-check-head = Последняя запись
audit-check-signed = Подписано
audit-check-key = Ключ
audit-check-note = Запишите номер и ключ вне этой программы. По ним потом будет видно, не убраны ли записи с конца.
audit-reason-missing = Записи нет.
audit-reason-out-of-order = Номер стоит не на своём месте.
audit-reason-other-office = Запись относится к другому учреждению.
audit-reason-changed = Запись или предыдущая перед ней изменена.
audit-reason-not-what-was-signed = Записи написаны заново после того, как были подписаны.
audit-reason-unsigned = После последней подписанной записи есть ещё записи.
audit-reason-signature = Подпись сделана не ключом этой программы.
audit-reason-head = Конец журнала не отмечен.

## The office

office-lead = Всё о самом учреждении.
office-people-about = Кто здесь работает и в каких ролях; приглашения.
office-audit-about = Кто что сделал и когда; цел ли журнал.
office-settings = Настройки
office-settings-about = Название учреждения и его язык.
office-country = Страна
office-country-about = Каким правилам вашей страны следует программа, каждое с источником.
office-about-about = Версия, лицензия и что сколько хранится.
office-name = Название учреждения
office-name-missing = Напишите название учреждения.
office-language = Язык учреждения
office-language-hint = На нём ссылки для новых людей, если не выбран другой. Свой язык каждый выбирает сам.
office-kind = Вид
office-kind-municipality = муниципалитет
office-kind-network = сетевая организация
office-place = Место

## The country pack

country-heading = { $country }: правила, которым следует программа
country-lead = Эти правила поставляются с программой. Они могут быть неверны или устареть: если вы заметите такое, сообщите тем, кто делает программу.
country-currency = Валюта
country-languages = Языки документов
country-knowledge = Что можно знать о группе
country-knowledge-lead = Группу без строки можно подсчитывать. Защищённая группа здесь никогда не подсчитывается, что бы ни было в файле.
country-ages = Возраст
country-ages-lead = Что закон страны понимает под этими названиями.
country-undercount = Известный недоучёт
country-undercount-lead = Известно, что подсчёты этих групп охватывают не всех людей.
country-duties = Чья задача какое звено
country-duties-lead = Звено без строки — собственная задача муниципалитета.
country-calendar = Бюджетный год
country-group = Группа
country-group-all = все группы
country-rule = Правило
country-age = Возраст, полных лет
country-link = Звено
country-duty = Чья задача
country-level = Уровень
country-step = Шаг
country-days = Дни
country-source = Источник
country-source-unchecked = (по памяти, ещё не проверено)
country-reason-english = Причины и источники показаны на том языке, на котором они написаны.
country-valid-from = с { $day }
country-valid-to = до { $day }
country-none = Правил нет.

## About

about-heading = Isonomia
about-lead = Isonomia (по-гречески: равная доля, равенство перед законом) — программа для муниципалитетов. Для каждой группы людей она показывает, знают ли о ней, говорят ли о ней документы, есть ли для неё план и деньги, получает ли она услуги и отчитываются ли перед ней.
about-version = Версия
about-licence = Лицензия
about-licence-text = Публичная лицензия Европейского союза (EUPL) 1.2. Каждый может использовать, читать, изменять и передавать эту программу.
about-kept = Что хранится
about-kept-lead = Каждый столбец базы данных, для чего он нужен и сколько хранится. Назначение написано по-английски.
about-table = Таблица базы данных
about-column = Столбец
about-class = Кому доступно
about-purpose = Назначение
about-retention = Хранится
class-public = всем
class-internal = учреждению
class-personal = данные о человеке
class-special = особо защищено
class-secret = тайна, никогда не показывается
about-safety = Что вас защищает
about-safety-passphrase = Никто не может прочесть ваш пароль, и никто не может задать его за вас.
about-safety-cookies = Ставится несколько маленьких файлов cookie, все только для этой программы. Слежки нет, и ничего не загружается с других сайтов.
about-safety-exit = «Быстро уйти» открывает безобидную страницу. Историю браузера это не стирает.
about-safety-root = Тот, кто управляет компьютером, на котором работает эта программа, может читать его память во время работы. Мы говорим об этом, а не обещаем иное.
about-access = Доступность
about-access-text = Каждая страница работает с клавиатурой, с программой чтения с экрана, в увеличении, без скриптов и на бумаге. Цель — WCAG 2.2, уровень AA. Если у вас что-то не работает, сообщите администратору вашего учреждения.
gallery-title = Части страниц

## Roles in an office

role-administrator = администратор
role-officer = ответственное лицо по гендерному равенству
role-trainer = тренер
role-provider = сотрудники поставщика услуги
role-case-worker = социальный работник по ведению случая
role-coordinator = координатор механизма против насилия
role-auditor = аудитор
role-network-viewer = наблюдатель из сети
role-may-administrator = Приглашает людей, даёт роли, видит журнал действий и настройки. С одной этой ролью не видны ни числа, ни файлы.
role-may-officer = Видит цепочку с подтверждениями, приносит и принимает файлы, решает об отложенных файлах, выбирает приоритетные группы.
role-may-budget-officer = Приносит и принимает файлы, видит бюджет, план и цепочку с подтверждениями.
role-may-trainer = Видит цепочку, документы, план, услуги и учебные занятия. Ничего не меняет.
role-may-provider = Видит перечень услуг и учебные занятия.
role-may-case-worker = Видит цепочку и перечень услуг.
role-may-coordinator = Видит цепочку с подтверждениями, услуги и занятия. Ничего не меняет.
role-may-auditor = Видит числа, людей и журнал действий и никогда ничего не меняет, какие бы ещё роли ни были даны.
role-may-network-viewer = Видит то, что открыли другие учреждения, а из этого ничего.

## What people do, as the audit names it

verb-see-chain = Просмотр цепочки
verb-see-evidence = Просмотр подтверждений
verb-choose-focus = Выбор приоритетных групп
verb-see-files = Просмотр списка файлов
verb-open-file = Открытие файла
verb-bring-files = Загрузка файлов
verb-map-files = Исправление распознанного
verb-decide-held = Решение об отложенном файле
verb-accept-files = Принятие файла
verb-take-back-files = Отзыв файла
verb-see-population = Просмотр населения
verb-see-documents = Просмотр документов
verb-see-plan = Просмотр плана
verb-see-budget = Просмотр бюджета
verb-see-services = Просмотр услуг
verb-see-sessions = Просмотр учебных занятий
verb-see-gaps = Просмотр недостающих данных
verb-assign-gaps = Назначение ответственных за недостающие данные
verb-see-people = Просмотр людей
verb-invite-people = Приглашение
verb-change-people = Смена ролей или закрытие учётной записи
verb-see-audit = Просмотр журнала действий
verb-see-office = Просмотр учреждения
verb-change-office = Изменение учреждения
verb-sign-in = Вход
verb-sign-out = Выход
verb-change-own-account = Изменение собственной учётной записи

## What entries of the audit are about

kind-of-record-office = учреждение
kind-of-record-account = учётная запись
kind-of-record-session = вход
kind-of-record-invitation = приглашение
kind-of-record-file = файл
kind-of-record-version = версия файла
kind-of-record-reading = чтение файла
kind-of-record-table = таблица населения
kind-of-record-document = документ
kind-of-record-activity = мероприятие
kind-of-record-line = строка бюджета
kind-of-record-service = услуга
kind-of-record-training = учебное занятие
kind-of-record-gap = недостающие данные
kind-of-record-focus = приоритетные группы
kind-of-record-job = работа программы

## Details of entries

act-detail-list = список
act-detail-joined = по приглашению
act-detail-renewed = по ссылке для нового пароля
act-detail-renewal = ссылка для нового пароля
act-detail-made = создано
act-detail-withdrawn = отозвано
act-detail-roles = роли
act-detail-closed = учётная запись здесь закрыта
act-detail-stays = все входы завершены
act-detail-name = имя и язык
act-detail-passphrase = пароль
act-detail-office = другое учреждение
act-detail-one = один вход
act-detail-others = все остальные входы
act-detail-everywhere = везде
act-detail-refused = отказано

## What was just done

notice-signed-out = Вы вышли.
notice-signed-out-everywhere = Вы вышли везде.
notice-passphrase-changed = Новый пароль действует. Во всех других местах вход завершён.
notice-saved = Сохранено.
notice-focus-chosen = Приоритетные группы выбраны.
notice-files-received = Файлы получены, идёт чтение.
notice-accepted = Принято. С этого момента учитывается.
notice-taken-back = Отозвано. Больше не учитывается.
notice-released = Файл разрешено использовать.
notice-refused = Файл отклонён. Он не используется.
notice-mapped = Распознанное исправлено.
notice-gap-assigned = Для недостающих данных есть ответственные и срок.
notice-invited = Ссылка создана.
notice-invitation-withdrawn = Ссылка больше ничего не открывает.
notice-roles-changed = Роли действуют с этого момента.
notice-account-closed = Учётная запись закрыта в этом учреждении, все входы завершены.
notice-sessions-ended = Все входы этого человека завершены.
