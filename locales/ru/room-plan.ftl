### План: цели и их мероприятия.

plan-room = План
plan-lead = Что нужно сделать, для кого, кем и до какого срока; какие строки бюджета это оплачивают и как об этом узнают. План берётся из принятых файлов; здесь его никто не меняет.
plan-nothing = Ещё не принято ни одного плана
plan-nothing-next = Добавьте план действий в виде таблицы или документа, посмотрите, что распознано, и примите его.
plan-none = Ни одно мероприятие не подходит под эти фильтры
plan-none-next = Снимите один из фильтров или введите меньше букв.

plan-text = Название или номер
plan-objective = Цель
plan-without-objective = Без цели
plan-lacks = Чего не хватает
plan-lacks-responsible = нет ответственных
plan-lacks-dates = нет срока
plan-lacks-money = нет денег в бюджете

plan-plan = План
plan-activity = Мероприятие
plan-for-whom = Для кого
plan-everywhere = весь муниципалитет
plan-responsible = Ответственные
plan-dates = Сроки
plan-from = с { $date }
plan-until = до { $date }
plan-cost = Стоимость в плане
plan-adapts = Обычная услуга, которую оно приспосабливает
plan-adapts-none = не названа

plan-lines = Строки бюджета
plan-lines-none = не названы
plan-lines-none-why = План не называет строку бюджета для этого мероприятия. Оплатить его может только строка, которую он называет.
plan-line-code = Строка в плане
plan-line-not-found = в бюджете не найдена

plan-indicators = Показатели
plan-indicators-none = План не называет показателей для этого мероприятия.
plan-indicator = Показатель
plan-measured-for = Измеряется для
plan-baseline = Раньше
plan-goal = Целевое значение
plan-value = Достигнуто
plan-published = Опубликовано
plan-reply-channel = Можно ответить
plan-reported = Показатели из отчётов
plan-reported-why = Что, по словам отчётов, достигнуто. Малые значения названных групп скрыты, потому что это могут быть числа людей.
