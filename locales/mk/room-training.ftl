### Обуки: средби на кои учел персоналот.

training-room = Обуки
training-lead = Средби на кои учел персоналот: кога, каде, за што и колку лица учествувале. Обуките доаѓаат од прифатени датотеки; овде никој не ги менува.
training-nothing = Сè уште не е прифатен список на обуки
training-nothing-next = Додајте список на обуки, погледнете што е препознаено и прифатете го.

training-sessions = Обуки
training-topic = Тема
training-day = Ден
training-groups = За кои групи
training-hours = Часови
training-facilitators = Обучувачи
training-organisation = Чиј персонал учествувал
training-participants = Учесници
training-all-participants = Сите учесници
training-which-participants = Кои учесници
training-participants-none = Во датотеката не пишува колку лица учествувале.
