### Обучение: занятия, на которых учился персонал.

training-room = Обучение
training-lead = Занятия, на которых учился персонал: когда, где, о чём и сколько человек участвовало. Занятия берутся из принятых файлов; здесь их никто не меняет.
training-nothing = Ещё не принято ни одного перечня занятий
training-nothing-next = Добавьте перечень учебных занятий, посмотрите, что распознано, и примите его.

training-sessions = Занятия
training-topic = Тема
training-day = День
training-groups = О каких группах
training-hours = Часы
training-facilitators = Ведущие
training-organisation = Чей персонал участвовал
training-participants = Участники
training-all-participants = Все участники
training-which-participants = Какие участники
training-participants-none = В файле не сказано, сколько человек участвовало.
