### Услуги: перечень того, за чем люди могут прийти.

services-room = Услуги
services-lead = За чем люди могут прийти: кто оказывает услугу, где, для кого и есть ли свободное место. Услуги берутся из принятых файлов; здесь их никто не меняет.
services-nothing = Ещё не принято ни одного перечня услуг
services-nothing-next = Добавьте перечень услуг, посмотрите, что распознано, и примите его.
services-none = Ни одна услуга не подходит под эти фильтры
services-none-next = Снимите один из фильтров или введите меньше букв названия.

services-column-service = Услуга
services-name-begins = Название начинается с
services-for-whom = Для кого
services-open = Действует
services-free = Свободные места
services-free-of = { $free } из { $capacity }

services-confidential = конфиденциальная услуга
services-confidential-why = В этой программе не хранятся ни её название, ни поставщик, ни место, чтобы через неё никого нельзя было найти.

services-provider = Поставщик
services-kind = Вид поставщика
services-kind-formal = государственное учреждение
services-kind-non-formal = гражданское общество или частный
services-kind-not-said = вид поставщика не указан

services-use = Можно ли ею воспользоваться
services-capacity = Всего мест
services-fee = Плата
services-fee-none = бесплатно
services-languages = Языки, на которых говорят
services-papers = Какие документы просят
services-papers-none = никаких
services-accessible = Люди с инвалидностью могут войти и воспользоваться
services-distance = Расстояние для получателей, в километрах
services-staff = Сотрудников
services-training = Часы обучения на сотрудника за 24 месяца

services-users = Получатели
services-users-none = Получатели этой услуги не учтены. Больше всего покажет учёт по полу и возрасту.
services-readiness-only = Об услугах для людей, переживших насилие, здесь хранится только готовность: действуют ли они, есть ли свободные места и обученный персонал. Число людей, которые туда обращаются, не хранится и не показывается.
services-which-users = Какие получатели
services-all-users = все получатели
services-persons = Люди
services-contacts = Обращения
services-turned-away = Люди, которым отказали
services-contacts-note = У одного человека может быть много обращений, поэтому обращения никогда не считаются людьми.
services-year = Год учёта получателей
services-need = Люди, которым она, как известно, нужна и которые её ещё не получили
services-refusals = Почему людям отказали
