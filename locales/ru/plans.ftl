### Findings of the plans engine: what a plan leaves open.

finding-activity-without-responsible = Для мероприятия «{ $activity }» не указано, кто за него отвечает.
    .todo = Укажите отдел или должность, которые за это отвечают.

finding-activity-without-date = Для мероприятия «{ $activity }» не указан срок.
    .todo = Укажите дату окончания и, если известна, дату начала.

finding-activity-ends-before-start = У мероприятия «{ $activity }» дата окончания ({ $end }) раньше даты начала ({ $start }). Даты не учитываются.
    .todo = Исправьте дату начала или окончания.

finding-activity-without-group = Для мероприятия «{ $activity }» не указано, на кого оно рассчитано.
    .todo = Назовите группы или напишите, что оно для всех.

finding-activity-code-twice = Код { $found } мероприятия «{ $activity }» уже стоит в строке выше.
    .todo = Дайте каждому мероприятию свой код или объедините обе строки.

finding-objective-without-indicator = У цели «{ $objective }» нет показателя ни в одном из мероприятий.
    .todo = Добавьте хотя бы один показатель, по которому видно, достигнута ли цель.

finding-indicator-without-disaggregation = Показатель «{ $indicator }» не разбит по группам.
    .todo = Укажите, по каким группам он измеряется, хотя бы по женщинам и мужчинам.

finding-report-without-disaggregation =
    { $number ->
        [one] { $number } показатель из { $total } в этом отчёте не разбит по группам.
        [few] { $number } показателя из { $total } в этом отчёте не разбиты по группам.
        [many] { $number } показателей из { $total } в этом отчёте не разбиты по группам.
       *[other] { $number } показателя из { $total } в этом отчёте не разбиты по группам.
    }
    .todo = Запросите эти данные по группам в следующем отчёте, хотя бы по женщинам и мужчинам.
